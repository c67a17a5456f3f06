#!/usr/bin/env python3
"""Does reading stay linear? Times `waymark read` on made-up papers of 10, 20 and 40 MB.

    Benchmarks/reading-linear.py [READER]

READER is a program that reads the file it is given; without it, `.build/release/waymark read FILE
--format json`, its output thrown away. Two shapes are tried, CSV and a table with pipes. For each size it
prints seconds of processor time, peak memory, and both in proportion to the size before: 2.0 is linear. It ends with 1
where twice the input takes more than 2.6 times as long. It needs 150 MB of disk in the temporary folder.
"""

import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SIZES = [10, 20, 40]
MEGABYTE = 1_000_000
HEADINGS = [
    "Ref", "Theme", "Action", "Lead", "Partners", "By when", "Cost", "Carbon saving", "Stage", "RAG",
    "Update",
]
WORDS = (
    "plant wood hedge pond meadow roof wall heat pump bus cycle path street library school farm council "
    "county district parish energy advice survey grant map plan lamp charger van lorry waste food water "
    "garden flood bridge lane market office stock repair share train lease fund bid report study"
).split()
TEAMS = ["Property Services", "Grounds Team", "Fleet Services", "Climate Team", "Transport Strategy"]
STAGES = ["Not started", "Design", "Delivery", "Complete", "On hold"]
RATINGS = ["Green", "Amber", "Red", ""]


def sentence(chance, count):
    return " ".join(chance.choice(WORDS) for _ in range(count)).capitalize() + "."


def row(chance, number):
    return [
        f"ED{number % 9000 + 1}.{number // 9000 + 1}",
        f"Theme {number * 12 // 1_000_000 + number % 5}",
        sentence(chance, chance.randint(6, 18)),
        chance.choice(TEAMS),
        "; ".join(chance.sample(TEAMS, chance.randint(0, 2))),
        chance.choice(["Mar-26", "2025-26", "Ongoing", "TBC", "September 2027"]),
        chance.choice("LMH"),
        chance.choice("LMH"),
        chance.choice(STAGES),
        chance.choice(RATINGS),
        sentence(chance, chance.randint(10, 40)),
    ]


def write(path, size, as_pipes):
    chance = random.Random(size)
    written = 0
    with open(path, "w", encoding="utf-8", newline="") as file:
        if as_pipes:
            lines = ["Wolmershire County Council", "", "Homes", ""]
            lines += ["| " + " | ".join(HEADINGS) + " |", "|" + "---|" * len(HEADINGS)]
        else:
            lines = [",".join(HEADINGS)]
        written += file.write("\n".join(lines) + "\n")
        number = 0
        while written < size * MEGABYTE:
            cells = row(chance, number)
            number += 1
            if as_pipes:
                line = "| " + " | ".join(cells) + " |\n"
            else:
                line = ",".join(f'"{c}"' if "," in c or number % 7 == 0 else c for c in cells) + "\n"
            written += file.write(line)
    return number


def measure(command):
    """Seconds of processor time, which others on the machine do not change, and peak resident megabytes."""
    with open(os.devnull, "wb") as nowhere:
        process = subprocess.Popen(command, stdout=nowhere)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}.")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    root = Path(__file__).resolve().parent.parent
    waymark = root / ".build" / "release" / "waymark"
    reader = sys.argv[1:] or [str(waymark), "read", "--format", "json"]
    if not Path(reader[0]).exists():
        sys.exit(f"{reader[0]} is not there. Build it with: swift build -c release")
    folder = Path(tempfile.mkdtemp(prefix="waymark-linear-"))
    if shutil.disk_usage(folder).free < 500 * MEGABYTE:
        sys.exit(f"{folder} has less than 500 MB free; this needs 150 MB.")
    slow = False
    try:
        print(f"{'shape':6} {'MB':>4} {'rows':>8} {'seconds':>8} {'ratio':>6} {'peak MB':>8} {'x input':>8}")
        for shape, ending in (("csv", "csv"), ("pipes", "txt")):
            before = None
            for size in SIZES:
                path = folder / f"made-up-{size}.{ending}"
                rows = write(path, size, shape == "pipes")
                seconds, memory = measure(reader + [str(path)])
                path.unlink()
                ratio = seconds / before if before else None
                slow = slow or (ratio is not None and ratio > 2.6)
                before = seconds
                print(
                    f"{shape:6} {size:4} {rows:8} {seconds:8.2f} {f'{ratio:.2f}' if ratio else '':>6} "
                    f"{memory:8.0f} {memory / size:8.1f}", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(1 if slow else 0)


main()
