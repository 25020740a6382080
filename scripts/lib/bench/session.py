"""How a session feels: commands with columns in memory, the start, the answer to a key."""

import os
import pty
import re
import select
import time

from .processes import ENVIRONMENT, Run

# One command of each kind that people use all the time.
COMMANDS = (
    "nps", "nps by journey", "nps by month", "nps by journey, channel",
    "nps by region where channel = App since 2024-03", "nps by touchpoint where comment contains wachttijd",
    "values region", "info", "problems", "columns", "questions",
)


def commands(reis, path, cache):
    """Milliseconds of wall time of each command, columns being in memory: the least of five, since
    others may use the machine."""
    asked = list(COMMANDS)
    text = "".join(f"{line}\n" for line in asked)
    text += "".join(f"time {line}\n" for line in asked for _ in range(5))
    run = Run([reis, path, "--format", "json", "--no-cache"], text, cache)
    durations = [float(number) * (1 if unit == "ms" else 1e3)
                 for number, unit in re.findall(r"^([0-9.]+) (ms|s)$", run.errors, re.M)]
    if len(durations) != 5 * len(asked):
        raise SystemExit(f"{len(durations)} of {5 * len(asked)} commands told their time")
    return {line: min(durations[5 * index:5 * index + 5])
            for index, line in enumerate(asked)}


class Terminal:
    """A session of reis at a terminal of its own."""

    def __init__(self, reis, path, environment):
        began = time.perf_counter()
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.environ.update(ENVIRONMENT | environment | {"TERM": "xterm", "NO_COLOR": "1"})
            os.execv(str(reis), [str(reis), str(path), "--no-cache"])
        self.read_until(b"> ")
        self.start_ms = (time.perf_counter() - began) * 1e3

    def read_until(self, wanted, seconds=120):
        """Reads until some bytes appear."""
        seen, until = b"", time.perf_counter() + seconds
        while wanted not in seen:
            if not select.select([self.terminal], [], [], max(0, until - time.perf_counter()))[0]:
                raise SystemExit(f"the terminal shows {seen[-300:]!r}, not {wanted!r}")
            seen += os.read(self.terminal, 65_536)
        return seen

    def settle(self, seconds=0.1):
        """Reads until nothing has come for a while."""
        while select.select([self.terminal], [], [], seconds)[0]:
            os.read(self.terminal, 65_536)

    def type(self, keys, wanted):
        """Milliseconds from some keys to what they bring."""
        began = time.perf_counter()
        os.write(self.terminal, keys)
        self.read_until(wanted)
        return (time.perf_counter() - began) * 1e3

    def close(self):
        """Ends the session."""
        os.write(self.terminal, b"\x15quit\r")
        try:
            while os.read(self.terminal, 65_536):
                pass
        except OSError:
            pass
        os.waitpid(self.process, 0)


def keys(reis, path, environment):
    """Milliseconds from the start to the prompt, from Tab to its answer, and from Ctrl-C in the
    middle of reading texts to the prompt."""
    terminal = Terminal(reis, path, environment)
    terminal.type(b"nps by region\r", b"Zuid-Holland")
    terminal.settle()
    answers = []
    for _ in range(5):
        os.write(terminal.terminal, b"nps where region = Zuid-H")
        terminal.settle()
        answers.append(terminal.type(b"\t", b"olland"))
        os.write(terminal.terminal, b"\x15")
        terminal.settle()
    os.write(terminal.terminal, b"nps where comment contains wachttijd\r")
    terminal.settle(0.03)
    stopped = terminal.type(b"\x03", b"> ")
    terminal.close()
    return {"start_ms": terminal.start_ms, "completion_ms": sorted(answers)[2],
            "stop_ms": stopped}


def reopened(reis, store, path, folder):
    """Milliseconds of a whole process whose columns are in the cache, and of opening them alone."""
    environment = {"XDG_CACHE_HOME": str(folder), "HOME": str(folder)}
    runs = [Run([reis, path, "-c", "nps by journey, channel", "--format", "csv", "--quiet"],
                environment=environment) for _ in range(12)]
    bare = min(Run([reis, "--version"]).wall_ms for _ in range(3))
    opened = Run([store, "reopen", path, 9, f"{folder}/opened"]).json()
    if not all(columns["from_cache"] for columns in opened.values()):
        raise SystemExit("the columns did not come from the cache")
    last = runs[2:]
    return {"cpu_ms": [run.cpu_ms for run in last],
            "open_ms": {name: min(columns["wall_ms"]) for name, columns in opened.items()},
            "answer_ms": min(run.wall_ms for run in last), "bare_process_ms": bare,
            "agrees": runs[0].output == runs[-1].output}
