#!/usr/bin/env python3
"""How long the rules take over 15,000, 30,000 and 60,000 made-up actions, and whether that stays linear.

    Benchmarks/checking.py [--waymark PROGRAM] [--councils 400] [--actions 150] [--rounds 3]

A made-up country is written first (`waymark generate`), one CSV for each council. What is measured is processor
time, which others on the machine do not change: that of `waymark check` over a quarter, half and all of the papers,
less that of `waymark read` over the same papers right before it, so that what is left is the rules and the printing
of their findings. The median of the rounds is printed, and the time in proportion to the half before: 2.0 is linear.

The bar is 3 seconds for 60,000 actions. It ends with 1 where the rules take longer, or where twice the papers take
more than 2.6 times as long. It needs the release build of waymark and 100 MB of disk in the temporary folder.
"""

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

BAR = 3.0  # seconds of processor time for 60,000 actions
DISK = 100_000_000  # bytes


def seconds(command):
    """Seconds of processor time; findings are no failure, so an exit status of 1 is none."""
    before = getrusage(RUSAGE_CHILDREN)
    status = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode
    after = getrusage(RUSAGE_CHILDREN)
    if status not in (0, 1):
        sys.exit(f"{' '.join(command[:3])} … ended with {status}.")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def made(given, folder):
    """The papers of a made-up country, one of each council."""
    subprocess.run(
        [given.waymark, "generate", "--councils", str(given.councils), "--actions", str(given.actions), "--as", "csv",
         "--out", str(folder)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return sorted(map(str, folder.glob("*.csv")))


def main():
    root = Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--waymark", default=str(root / ".build/release/waymark"))
    parser.add_argument("--councils", type=int, default=400)
    parser.add_argument("--actions", type=int, default=150, help="of each council")
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    if not Path(given.waymark).exists():
        sys.exit("Build it first: swift build -c release --product waymark")
    if shutil.disk_usage(tempfile.gettempdir()).free < DISK:
        sys.exit(f"It needs {DISK // 1_000_000} MB of disk in {tempfile.gettempdir()}.")
    worst = before = 0
    with tempfile.TemporaryDirectory() as folder:
        papers = made(given, Path(folder))
        for part in (4, 2, 1):
            some = papers[: len(papers) // part]
            rounds = []
            for _ in range(given.rounds):
                read = seconds([given.waymark, "read", *some, "--format", "json"])
                rounds.append(seconds([given.waymark, "check", *some, "--format", "json"]) - read)
            rules = statistics.median(rounds)
            times = f"  {rules / before:.2f} times" if before else ""
            count = len(some) * given.actions
            print(f"{count:7,} actions: rules {rules:.2f} s (reading {read:.2f} s){times}", flush=True)
            worst, before = max(worst, rules / before if before else 0), rules
    bar = BAR * len(papers) * given.actions / 60_000
    print(f"bar: {bar:.2f} s, and no more than 2.6 times for twice the papers")
    sys.exit(rules > bar or worst > 2.6)


if __name__ == "__main__":
    main()
