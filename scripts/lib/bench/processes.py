"""Runs one process and tells what it used."""

import json
import os
import subprocess
import tempfile
import time

# Every program gets the same two threads.
ENVIRONMENT = dict(os.environ, POLARS_MAX_THREADS="2", OMP_NUM_THREADS="2", LC_ALL="C.UTF-8")


class Run:
    """What a process printed and used: processor and wall time in milliseconds, peak in bytes."""

    def __init__(self, command, text="", environment=None):
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            began = time.perf_counter()
            process = subprocess.Popen(
                [str(word) for word in command], stdin=subprocess.PIPE, stdout=output,
                stderr=errors, env=ENVIRONMENT | (environment or {}))
            process.stdin.write(text.encode())
            process.stdin.close()
            _, status, usage = os.wait4(process.pid, 0)
            self.wall_ms = (time.perf_counter() - began) * 1e3
            process.returncode = os.waitstatus_to_exitcode(status)
            output.seek(0)
            errors.seek(0)
            self.output, self.errors = output.read().decode(), errors.read().decode()
        self.cpu_ms = (usage.ru_utime + usage.ru_stime) * 1e3
        self.peak_bytes = usage.ru_maxrss * 1024
        if process.returncode:
            raise SystemExit(f"{' '.join(map(str, command))}\n{self.errors}{self.output}")

    def json(self):
        """The output as JSON."""
        return json.loads(self.output)
