"""The measurements: reis and its peers in turns, their answers compared."""

import csv
import io
import json
import statistics

from .processes import Run

QUESTION = "nps by journey, channel"
TOOLS = ("reis", "duckdb", "polars")


def ordered(rows):
    """Rows in an order that their figures have no part in."""
    return sorted(([value + 0.0 if isinstance(value, float) else value for value in row]
                   for row in rows),
                  key=lambda row: json.dumps([value for value in row
                                              if not isinstance(value, float)]))


def same(one, other):
    """Whether two values agree: figures to 9 decimals, everything else entirely."""
    if isinstance(one, float) and isinstance(other, float):
        return abs(one - other) < 1e-9
    return one == other


def agree(what, answers):
    """Stops when two tools give different answers."""
    (first, expected), *others = answers.items()
    for tool, answer in others:
        if len(answer) != len(expected) or not all(
                len(row) == len(other) and all(map(same, row, other))
                for row, other in zip(answer, expected)):
            raise SystemExit(f"{what}: {tool} and {first} give different answers")


class Benchmark:
    """One run over one export."""

    def __init__(self, path, reis, store, python, peer, repetitions):
        self.path, self.reis, self.store = path, reis, store
        self.python, self.peer, self.repetitions = python, peer, repetitions

    def ask_peer(self, tool, phase, repetitions=1):
        return Run([self.python, self.peer, tool, phase, self.path, repetitions])

    def cold(self):
        """A first question, from the start of the process: whole process for reis, processor time
        after the import for the peers."""
        times = {tool: [] for tool in TOOLS}
        peaks, answers = {}, {}
        for _ in range(self.repetitions):
            for tool in TOOLS:
                if tool == "reis":
                    run = Run([self.reis, self.path, "-c", QUESTION, "--format", "csv",
                               "--no-cache", "--quiet"])
                    table = csv.DictReader(io.StringIO(run.output))
                    answers[tool] = ordered(
                        [row["journey"], row["channel"], int(row["n"]), float(row["nps"])]
                        for row in table if row["journey"] and row["channel"])
                    times[tool].append(run.cpu_ms)
                else:
                    run = self.ask_peer(tool, "cold")
                    found = run.json()
                    answers[tool] = ordered(found["answer"])
                    times[tool] += found["cpu_ms"]
                peaks[tool] = max(peaks.get(tool, 0), run.peak_bytes)
        agree("the first question", answers)
        return {tool: {"cpu_ms": times[tool], "peak_bytes": peaks[tool]} for tool in TOOLS}

    def load(self):
        """All columns into memory."""
        times = {tool: [] for tool in TOOLS}
        resident = {}
        for _ in range(self.repetitions):
            for tool in TOOLS:
                run = (Run([self.store, "load", self.path, 1]) if tool == "reis"
                       else self.ask_peer(tool, "load"))
                found = run.json()
                times[tool] += found["cpu_ms"]
                resident[tool] = found["resident_bytes"]
        return {tool: {"cpu_ms": times[tool], "resident_bytes": resident[tool]} for tool in TOOLS}

    def queries(self, rounds):
        """Six questions of columns in memory, and the distinct respondents once more as texts."""
        found = {}
        for _ in range(rounds):
            for tool in TOOLS:
                run = (Run([self.store, "queries", self.path, self.repetitions])
                       if tool == "reis" else self.ask_peer(tool, "queries", self.repetitions))
                for name, result in run.json().items():
                    entry = found.setdefault(name, {}).setdefault(tool, {"cpu_ms": []})
                    entry["cpu_ms"] += result["cpu_ms"]
                    entry["answer"] = ordered(result["answer"])
        for name, tools in found.items():
            agree(name, {tool: tools[tool].pop("answer") for tool in tools})
        found["distinct of any text"] |= {
            tool: found["distinct by journey"][tool] for tool in TOOLS if tool != "reis"}
        return found

    def spoiled(self, truth):
        """The lines that are reported of a spoiled export against those that were spoiled."""
        run = Run([self.reis, self.path, "-c", "problems --limit 1000000", "--format", "json",
                   "--no-cache", "--quiet"])
        places = next(block for block in run.json()["blocks"] if block["id"] == "problems")
        reported = {row[1] for row in places["rows"]}
        spoiled = {line for line, kind in truth if kind != "line-end"}
        return {"spoiled": len(spoiled), "reported": len(reported & spoiled),
                "false": len(reported - spoiled)}


def median(result):
    """The median processor time in milliseconds."""
    return statistics.median(result["cpu_ms"])
