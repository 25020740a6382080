"""The goals and what was measured, as a table."""

import math

from .measuring import median

MEGABYTE = 1_000_000


def ratio(results, peer):
    """How many times less processor time reis takes than a peer."""
    return median(results[peer]) / median(results["reis"])


def mean_ratio(queries, peer):
    """The geometric mean over the six questions."""
    six = [results for name, results in queries.items() if name != "distinct of any text"]
    return math.exp(sum(math.log(ratio(results, peer)) for results in six) / len(six))


def line(what, measured, goal, unit="×", at_least=True):
    """A row of the table: what, measured, goal, whether it is reached."""
    reached = measured >= goal if at_least else measured <= goal
    sign = "≥" if at_least else "≤"
    return {"what": what, "measured": f"{measured:,.1f} {unit}", "goal": f"{sign} {goal:g} {unit}",
            "reached": reached}


def table(results):
    """The rows of the goal table that were measured."""
    rows = []
    cold, load, queries = (results.get(key) for key in ("cold", "load", "queries"))
    if cold:
        rows += [line("first question from the file, against DuckDB", ratio(cold, "duckdb"), 7),
                 line("first question from the file, against polars", ratio(cold, "polars"), 5.5),
                 line("its peak memory", cold["reis"]["peak_bytes"] / MEGABYTE, 96, "MB", False)]
    if load:
        size = load["duckdb"]["resident_bytes"] / load["reis"]["resident_bytes"]
        rows += [line("all columns into memory, against DuckDB", ratio(load, "duckdb"), 6),
                 line("all columns into memory, against polars", ratio(load, "polars"), 5),
                 line("memory they take, against DuckDB", size, 3)]
    if queries:
        for peer, name in (("duckdb", "DuckDB"), ("polars", "polars")):
            six = {key: value for key, value in queries.items() if key != "distinct of any text"}
            least = min(six, key=lambda key: ratio(six[key], peer))
            rows += [line(f"six questions, geometric mean, against {name}",
                          mean_ratio(queries, peer), 8),
                     line(f"the least of them ({least}), against {name}",
                          ratio(six[least], peer), 2)]
        rows += [line("distinct numbered respondents, against DuckDB",
                      ratio(queries["distinct by journey"], "duckdb"), 15),
                 line("distinct respondents of any text, against DuckDB",
                      ratio(queries["distinct of any text"], "duckdb"), 4)]
    if "reopened" in results:
        rows.append(line("reopening from the cache", results["reopened"]["open_ms"]["none"], 5, "ms",
                         False))
        rows.append(line("first answer from the cache, whole process",
                         results["reopened"]["answer_ms"], 40, "ms", False))
    if "commands" in results:
        slowest = max(results["commands"], key=results["commands"].get)
        rows.append(line(f"slowest ordinary command ({slowest})", results["commands"][slowest], 50,
                         "ms", False))
        for name in ("values region", "info", "problems"):
            rows.append(line(name, results["commands"][name], 16, "ms", False))
    if "keys" in results:
        rows += [line("completion of a value", results["keys"]["completion_ms"], 16, "ms", False),
                 line("Ctrl-C while texts are read, until the prompt", results["keys"]["stop_ms"],
                      100, "ms", False)]
    if "spoiled" in results:
        for entry in results["spoiled"]:
            share = 100 * entry["reported"] / entry["spoiled"]
            rows += [line(f"spoiled rows reported (seed {entry['seed']})", share, 100, "%"),
                     line(f"sound rows reported (seed {entry['seed']})", entry["false"], 0, "rows",
                          False)]
    return rows


def text(rows):
    """The table for a terminal."""
    widths = [max(len(row[key]) for row in rows) for key in ("what", "measured", "goal")]
    return "\n".join(
        f"{row['what']:<{widths[0]}}  {row['measured']:>{widths[1]}}  {row['goal']:>{widths[2]}}  "
        + ("reached" if row["reached"] else "NOT REACHED") for row in rows)


def markdown(rows):
    """The table for a page."""
    return "\n".join(["| | measured | goal | |", "|---|--:|--:|---|"] + [
        f"| {row['what']} | {row['measured']} | {row['goal']} | "
        f"{'reached' if row['reached'] else 'not reached'} |" for row in rows])
