#!/usr/bin/env python3
"""How long `waymark read` takes over a handful of papers, beyond the start of a process.

    Benchmarks/reading-papers.py [--waymark PROGRAM] [PAPER...]

Without papers it reads ../shared/plans/*.txt where that folder stands beside the project, else Examples/*.txt. The
rival, in the same run, is `waymark --version`: what it costs to start the process and do nothing. The median of 15
pairs is printed, with the least and the most. The bar is 100 ms for the five papers together.
"""

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def main():
    root = Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--waymark", default=str(root / ".build/release/waymark"))
    parser.add_argument("papers", nargs="*")
    given = parser.parse_args()
    if not Path(given.waymark).exists():
        sys.exit("Build it first: swift build -c release --product waymark")
    papers = given.papers or sorted(map(str, (root.parent / "shared/plans").glob("*.txt")))
    papers = papers or sorted(map(str, (root / "Examples").glob("*.txt")))
    size = sum(Path(paper).stat().st_size for paper in papers)
    pairs = []
    for _ in range(16):
        nothing = seconds([given.waymark, "--version"])
        read = seconds([given.waymark, "read", *papers, "--format", "json"])
        pairs.append((read, nothing))
    pairs = pairs[1:]  # the first warms the disk
    beyond = sorted((read - nothing) * 1000 for read, nothing in pairs)
    start = statistics.median(nothing for _, nothing in pairs) * 1000
    print(f"{len(papers)} papers, {size / 1000:.0f} kB; process start {start:.0f} ms")
    print(f"reading beyond it: {beyond[0]:.0f} / {statistics.median(beyond):.0f} / {beyond[-1]:.0f} ms (least, median, most)")


if __name__ == "__main__":
    main()
