#!/usr/bin/env python3
"""How long `waymark report` takes to write 1,000 actions in Word and in Excel.

    Benchmarks/papers.py [--waymark PROGRAM] [--actions 1000] [--rounds 5]

One made-up council is written first (`waymark generate`) and imported. What is measured is processor time, which others
on the machine do not change: that of `waymark report appendix` in each format as a whole, and beside it what the format
itself takes, which is the whole less that of the same report as JSON. The median of the rounds is printed.

The bar is 1 second for each format's own part. It ends with 1 where one takes longer. It needs the release build of
waymark and 200 MB of disk in the temporary folder.
"""

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

BAR = 1.0  # seconds of processor time
DISK = 200_000_000  # bytes


def seconds(command, folder):
    before = getrusage(RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    root = Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--waymark", default=str(root / ".build/release/waymark"))
    parser.add_argument("--actions", type=int, default=1_000)
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    if not Path(given.waymark).exists():
        sys.exit("Build it first: swift build -c release --product waymark")
    if shutil.disk_usage(tempfile.gettempdir()).free < DISK:
        sys.exit(f"This needs {DISK // 1_000_000} MB in {tempfile.gettempdir()}.")
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made"
        seconds([given.waymark, "generate", "--councils", "1", "--actions", str(given.actions), "--as", "csv",
                 "--out", str(made)], folder)
        papers = sorted(map(str, made.glob("*.csv")))
        seconds([given.waymark, "import", *papers, "--yes"], folder)
        times = {"json": [], "docx": [], "xlsx": []}
        for _ in range(given.rounds):
            for name, taken in times.items():
                taken.append(seconds(
                    [given.waymark, "report", "appendix", "--format", name, "--out", f"paper.{name}"], folder))
        plain = statistics.median(times["json"])
        print(f"{given.actions:,} actions; as JSON {plain:.2f} s")
        slow = False
        for name in ("docx", "xlsx"):
            whole = statistics.median(times[name])
            own = max(whole - plain, 0)
            slow = slow or own > BAR
            size = (Path(folder) / f"paper.{name}").stat().st_size
            print(f"{name}: {whole:.2f} s in all, {own:.2f} s of it the format's; {size / 1000:.0f} kB")
    sys.exit(1 if slow else 0)


if __name__ == "__main__":
    main()
