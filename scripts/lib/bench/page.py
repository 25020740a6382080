"""Writes the figures into BENCHMARKS.md, between marks of their own."""

import datetime
import os
import platform

from . import goals
from .measuring import median

BEGIN, END = "<!-- figures of {} rows: begin -->", "<!-- figures of {} rows: end -->"


def machine():
    """The processor's name and how many there are."""
    name = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            name = next(line.split(":")[1].strip() for line in file
                        if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    return f"{name}, {os.cpu_count()} processors, {platform.system()}"


def load():
    """How many processes wanted a processor in the last minute."""
    return round(os.getloadavg()[0], 1)


def section(results):
    """The figures of one run."""
    rows = f"{results['rows']:,}"
    lines = [f"### {rows} rows", "",
             f"{results['date']}, {results['machine']}; DuckDB {results['peers']['duckdb']}, "
             f"polars {results['peers']['polars']}. "
             f"Processes that wanted a processor before the first measurement: "
             f"{results.get('busy', '–')}.", "", goals.markdown(results["goals"]), ""]
    if "queries" in results:
        lines += ["Processor time in ms, medians:", "",
                  "| | reis | DuckDB | polars |", "|---|--:|--:|--:|"]
        timed = {"first question from the file": results["cold"],
                 "all columns into memory": results["load"]} | results["queries"]
        for name, tools in timed.items():
            cells = [f"{median(tools[tool]):,.1f}" for tool in ("reis", "duckdb", "polars")]
            lines.append(f"| {name} | {' | '.join(cells)} |")
        lines.append("")
    if "keys" in results:
        lines += [f"Start to prompt {results['keys']['start_ms']:,.0f} ms, completion of a value "
                  f"{results['keys']['completion_ms']:,.0f} ms (wall time).", ""]
    return "\n".join(lines)


def update(path, results):
    """Replaces the figures of as many rows, or adds them at the end of the page."""
    begin, end = (mark.format(results["rows"]) for mark in (BEGIN, END))
    page = path.read_text(encoding="utf-8")
    text = f"{begin}\n{section(results)}\n{end}"
    if begin in page and end in page:
        head, _, rest = page.partition(begin)
        _, _, tail = rest.partition(end)
        page = head + text + tail
    else:
        page = page.rstrip("\n") + f"\n\n{text}\n"
    temporary = path.with_name(path.name + ".part")
    temporary.write_text(page, encoding="utf-8")
    temporary.replace(path)


def today():
    """The date as 2026-03-31."""
    return datetime.date.today().isoformat()
