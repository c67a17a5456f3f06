#!/usr/bin/env python3
"""How long the register takes over a country: 60,000 actions, each figure of a whole process.

    Benchmarks/register.py [WAYMARK]

WAYMARK is the program; without it, `.build/release/waymark` (swift build -c release --product waymark). It makes up
400 councils of 150 actions, imports their CSV files in one command, lists and searches them, verifies the ledger and
rebuilds the register. What starting a process takes is measured too and taken off where it says so. Times are the
median of several runs. It needs 3 GB of disk in the temporary folder, and says so before it begins.
"""

import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

NEEDED = 3_000_000_000


def run(*command, **environment):
    """Seconds on the clock, and what the command said."""
    start = time.perf_counter()
    done = subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, **environment}, check=False
    )
    seconds = time.perf_counter() - start
    if done.returncode != 0:
        sys.exit(f"{' '.join(command[:3])} … ended with {done.returncode}:\n{done.stderr}")
    return seconds, done.stdout + done.stderr


def median(times, *command, **environment):
    return statistics.median(run(*command, **environment)[0] for _ in range(times))


def main():
    root = Path(__file__).resolve().parent.parent
    waymark = sys.argv[1] if len(sys.argv) > 1 else str(root / ".build/release/waymark")
    if not Path(waymark).exists():
        sys.exit("Build it first: swift build -c release --product waymark")
    folder = Path(tempfile.mkdtemp(prefix="waymark-register-"))
    free = shutil.disk_usage(folder).free
    if free < NEEDED:
        sys.exit(f"{folder} has {free / 1e9:.1f} GB free; this needs {NEEDED / 1e9:.0f} GB.")
    try:
        measure(waymark, folder)
    finally:
        shutil.rmtree(folder)


def measure(waymark, folder):
    register = {"WAYMARK_REGISTER": str(folder / "waymark.db")}
    papers = folder / "papers"
    seconds, _ = run(
        waymark, "generate", "--councils", "400", "--actions", "150", "--periods", "1", "--as", "csv",
        "--out", str(papers),
    )
    files = sorted(str(path) for path in papers.rglob("*.csv"))
    size = sum(Path(path).stat().st_size for path in files)
    print(f"made up         {len(files)} files, {size / 1e6:.1f} MB, in {seconds:.1f} s")

    start = median(9, waymark, "--version")
    print(f"process start   {start * 1000:.0f} ms")

    seconds, said = run(waymark, "import", *files, "--publish", "--yes", **register)
    events = int(re.search(r"stands at ([\d,]+)", said).group(1).replace(",", ""))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"import          {seconds:.1f} s for 60,000 actions, {events:,} events; peak {peak:.0f} MB  (bar 20 s)")

    council = re.search(r"^Council.*\n([^,\n]+)", Path(files[0]).read_text(encoding="utf-8-sig"))
    asked = {
        "search, all": ["list", "--text", "solar", "--format", "csv"],
        "search, two words": ["list", "--text", "heat pumps", "--format", "csv"],
        "one stage, a council": ["list", "--stage", "complete", "--format", "csv"],
    }
    if council:
        asked["a council's list"] = ["list", "--council", council.group(1).strip('"'), "--format", "csv"]
        asked["one stage, a council"] += ["--council", council.group(1).strip('"')]
    for name, words in asked.items():
        took = median(7, waymark, *words, **register) - start
        rows = run(waymark, *words, **register)[1].count("\n") - 1
        print(f"{name:<22}{took * 1000:.0f} ms beyond process start, {rows:,} lines  (bar 50 ms)")

    took = median(3, waymark, "ledger", "verify", **register) - start
    print(f"verify          {took:.2f} s, {events / took:,.0f} events/s  (bar 300,000)")
    took, _ = run(waymark, "ledger", "rebuild", **register)
    print(f"rebuild         {took:.2f} s, {events / (took - start):,.0f} events/s  (bar 40,000)")


if __name__ == "__main__":
    main()
