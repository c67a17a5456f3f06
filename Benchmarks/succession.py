#!/usr/bin/env python3
"""How long does it take to propose what became of 10,000 actions?

    Benchmarks/succession.py [ACTIONS]

Makes up two editions of a plan, each of so many actions (10,000 without a number), as CSV: about half of the old
ones go on, as they are, reworded or two in one, under other refs. Then it times `.build/release/waymark succession
propose OLD NEW --format json` in seconds of processor time, start and reading of both papers within, and prints how
many of the links were proposed and how many of the sure ones are right. It ends with 1 over 10 seconds for 10,000.
It needs 10 MB of disk in the temporary folder.
"""

import csv
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HEADINGS = ["Ref", "Theme", "Action", "Lead", "Stage", "Update"]
SYLLABLES = [a + b for a in "bdfghklmnprtvw" for b in "aeiou"]


def word(number):
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number, len(SYLLABLES))
        letters += SYLLABLES[rest]
    return letters + "k"


WORDS = [word(number) for number in range(20_000)]
# As in English, a few words often and most seldom (Zipf's law).
CHANCES = [1 / (rank + 1) for rank in range(len(WORDS))]


def words(chance, least, most):
    return chance.choices(WORDS, CHANCES, k=chance.randint(least, most))


def reworded(chance, text):
    changed = []
    for one in text:
        draw = chance.random()
        if draw >= 0.1:
            changed.append(one if draw >= 0.2 else words(chance, 1, 1)[0])
    return changed or text


def editions(chance, count):
    old = [words(chance, 8, 31) for _ in range(count)]
    new, sources, before = [], [], 0
    while len(new) < count:
        draw = chance.random()
        if draw < 0.15:
            new.append(old[before])
            sources.append([before])
        elif draw < 0.45:
            new.append(reworded(chance, old[before]))
            sources.append([before])
        elif draw < 0.5 and before + 1 < count:
            new.append(old[before][:12] + old[before + 1][:12])
            sources.append([before, before + 1])
            before += 1
        else:
            new.append(words(chance, 8, 31))
            sources.append([])
        before = (before + 1) % count
    order = list(range(count))
    chance.shuffle(order)
    links = {(f"A{old + 1}", f"A{place + 1}") for place, at in enumerate(order) for old in sources[at]}
    return old, [new[at] for at in order], links


def write(path, chance, texts):
    with open(path, "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(HEADINGS)
        for number, text in enumerate(texts):
            update = " ".join(words(chance, 8, 31)).capitalize() + "."
            rows.writerow([
                f"A{number + 1}", f"Theme {word(number * 12 // len(texts))}", " ".join(text).capitalize() + ".",
                f"{word(number % 30)} team", "Delivery", update])


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    waymark = Path(__file__).resolve().parent.parent / ".build" / "release" / "waymark"
    if not waymark.exists():
        sys.exit(f"{waymark} is not there. Build it with: swift build -c release")
    folder = Path(tempfile.mkdtemp(prefix="waymark-succession-"))
    if shutil.disk_usage(folder).free < 100_000_000:
        sys.exit(f"{folder} has less than 100 MB free; this needs 10 MB.")
    try:
        chance = random.Random(count)
        old, new, links = editions(chance, count)
        write(folder / "old.csv", chance, old)
        write(folder / "new.csv", chance, new)
        command = [str(waymark), "succession", "propose", "old.csv", "new.csv", "--format", "json", "--out", "out.json"]
        process = subprocess.Popen(command, cwd=folder)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{' '.join(command)} ended with {process.returncode}.")
        proposals = json.loads((folder / "out.json").read_text(encoding="utf-8"))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    seconds = usage.ru_utime + usage.ru_stime
    print(f"{count} against {count} actions: {seconds:.2f} s, {usage.ru_maxrss / 1024:.0f} MB at most")
    found, sure = set(), set()
    for proposal in proposals:
        pairs = {(one, other) for one in proposal["from"] for other in proposal["to"]}
        found |= pairs
        if proposal["confidence"] == "sure":
            sure |= pairs
    print(f"{len(found & links)} of {len(links)} links proposed, {len(sure & links)} of {len(sure)} sure ones right")
    sys.exit(1 if seconds > 10 * count / 10_000 else 0)


main()
