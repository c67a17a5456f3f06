#!/usr/bin/env python3
"""How long the register takes over a country: 60,000 actions, each figure of a whole process.

    Benchmarks/register.py [--waymark PROGRAM] [--councils N] [--folder FOLDER] [--keep]

PROGRAM is waymark; without it, `.build/release/waymark` (swift build -c release --product waymark). It makes up
400 councils of 150 actions, imports their CSV files in one command, lists and searches them, verifies the ledger and
rebuilds the register. With fewer councils it is done sooner, and the figures per second still stand.

Two times are printed for each: on the clock, which others on the machine lengthen, and of the processor, which they
hardly do; of several runs the least. What starting a process takes is measured too and taken off where it says so.
The last column compares with the bar that DESIGN sets for two processors: what the clock would show there is between
half the processor's time, where both work, and all of it. It needs 8 MB of disk for each council (3 GB for 400) in the
temporary folder or FOLDER, and says so before it begins; --keep leaves the papers and the register there.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path


class Run:
    """One command: seconds on the clock and of the processor, peak memory in MB, and what it said."""

    def __init__(self, command, register):
        environment = {**os.environ, "WAYMARK_REGISTER": str(register)}
        with tempfile.TemporaryFile("w+") as said:
            start = time.perf_counter()
            process = subprocess.Popen(command, stdout=said, stderr=subprocess.STDOUT, env=environment)
            _, status, usage = os.wait4(process.pid, 0)
            self.clock = time.perf_counter() - start
            process.returncode = os.waitstatus_to_exitcode(status)
            said.seek(0)
            self.said = said.read()
        self.processor = usage.ru_utime + usage.ru_stime
        self.peak = usage.ru_maxrss / 1024
        if process.returncode != 0:
            sys.exit(f"{' '.join(command[:3])} … ended with {process.returncode}:\n{self.said[-2000:]}")


def best(times, command, register):
    return min((Run(command, register) for _ in range(times)), key=lambda run: run.processor)


def main():
    root = Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--waymark", default=str(root / ".build/release/waymark"))
    parser.add_argument("--councils", type=int, default=400)
    parser.add_argument("--folder", default=None)
    parser.add_argument("--keep", action="store_true")
    given = parser.parse_args()
    if not Path(given.waymark).exists():
        sys.exit("Build it first: swift build -c release --product waymark")
    if not 1 <= given.councils <= 8000:
        sys.exit("--councils has to be between 1 and 8000.")
    folder = Path(tempfile.mkdtemp(prefix="waymark-register-", dir=given.folder))
    try:
        free, needed = shutil.disk_usage(folder).free, given.councils * 8_000_000
        if free < needed:
            sys.exit(f"{folder} has {free / 1e9:.1f} GB free; this needs {needed / 1e9:.1f} GB.")
        measure(given.waymark, given.councils, folder)
    finally:
        if given.keep:
            print(f"kept in {folder}")
        else:
            shutil.rmtree(folder)


def line(name, run, words="", less=0.0):
    print(f"{name:<24}{run.clock - less:7.2f} s clock {run.processor - less:7.2f} s processor  {words}", flush=True)


def measure(waymark, councils, folder):
    register, papers = folder / "waymark.db", folder / "papers"
    made = Run(
        [waymark, "generate", "--councils", str(councils), "--actions", "150", "--periods", "1", "--as", "csv",
         "--out", str(papers)], register)
    files = sorted(str(path) for path in papers.rglob("*.csv"))
    size = sum(Path(path).stat().st_size for path in files)
    line("make up", made, f"{len(files)} files, {size / 1e6:.1f} MB")

    start = best(9, [waymark, "--version"], register).processor
    print(f"{'process start':<24}{start * 1000:7.0f} ms processor")

    read = Run([waymark, "read", *files, "--format", "csv"], register)
    line("read", read, f"peak {read.peak:.0f} MB")
    kept = Run([waymark, "import", *files, "--publish", "--yes"], register)
    events = int(re.search(r"stands at ([\d,]+)", kept.said).group(1).replace(",", ""))
    line("read and import", kept, f"{events:,} events; peak {kept.peak:.0f} MB  (bar 20 s for 60,000 actions)")

    council = re.search(r"^Council.*\n([^,\n]+)", Path(files[0]).read_text(encoding="utf-8-sig"))
    page = ["--limit", "50", "--format", "csv"]
    asked = {
        "first page": ["list", *page],
        "search, a letter": ["list", "--text", "s", *page],
        "search, a word": ["list", "--text", "solar", *page],
        "search, two words": ["list", "--text", "heat pumps", *page],
        "search, a word, all": ["list", "--text", "solar", "--format", "csv"],
    }
    if council:
        name = council.group(1).strip('"')
        asked["a council's list"] = ["list", "--council", name, "--format", "csv"]
        asked["one stage, a council"] = ["list", "--council", name, "--stage", "complete", "--format", "csv"]
    for name, words in asked.items():
        run = best(7, [waymark, *words], register)
        line(name, run, f"{run.said.count(chr(10)) - 1:,} lines, beyond process start  (bar 0.05 s)", less=start)

    run = best(3, [waymark, "ledger", "verify"], register)
    rate = events / max(run.processor - start, 0.001)
    line("verify", run, f"{rate:,.0f} to {2 * rate:,.0f} events/s on two  (bar 300,000)", less=start)
    run = best(2, [waymark, "ledger", "rebuild"], register)
    rate = events / max(run.processor - start, 0.001)
    line("rebuild", run, f"{rate:,.0f} to {2 * rate:,.0f} events/s on two  (bar 40,000)", less=start)


if __name__ == "__main__":
    main()
