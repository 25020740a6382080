"""Where the benchmark works: a folder that git ignores, with the peers, the data and a build."""

import pathlib
import subprocess
import sys
import venv

from . import survey_export

ROOT = pathlib.Path(__file__).resolve().parents[3]
FOLDER = ROOT / ".build-bench"
PEERS = ["duckdb", "polars"]


def say(text):
    """A line about the work on standard error."""
    print(text, file=sys.stderr, flush=True)


def python_with_peers():
    """The Python of the virtual environment, which is made when it is not there."""
    folder = FOLDER / "venv"
    python = folder / "bin" / "python"
    if not (folder / "complete").exists():
        say(f"installing {' and '.join(PEERS)}")
        venv.create(folder, with_pip=True, clear=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet",
                        "--disable-pip-version-check", *PEERS], check=True)
        (folder / "complete").touch()
    return python


def versions(python):
    """The peers' versions, by name."""
    code = f"import importlib.metadata as m; print(*[m.version(p) for p in {PEERS}])"
    found = subprocess.run([python, "-c", code], check=True, capture_output=True, text=True)
    return dict(zip(PEERS, found.stdout.split()))


def programs():
    """The release builds of reis and of what measures the store on its own."""
    for product in ("reis", "storebench"):
        say(f"building {product}")
        done = subprocess.run(
            ["swift", "build", "--package-path", str(ROOT), "--scratch-path", str(FOLDER),
             "--configuration", "release", "--product", product], capture_output=True, text=True)
        if done.returncode:
            sys.exit(done.stdout[-4_000:] + done.stderr[-4_000:])
    return FOLDER / "release" / "reis", FOLDER / "release" / "storebench"


def export(rows):
    """An export with so many rows, which is made when it is not there."""
    (FOLDER / "data").mkdir(parents=True, exist_ok=True)
    path = FOLDER / "data" / f"responses-{rows}.csv"
    if not path.exists():
        say(f"making {rows:,} rows")
        survey_export.write(path, rows)
    return path


def spoiled_export(rows, seed):
    """An export of which one row in a thousand is spoiled, and what was spoiled in it."""
    path = FOLDER / "data" / f"spoiled-{rows}-{seed}.csv"
    return path, survey_export.write(path, rows, seed=seed, share=0.001)
