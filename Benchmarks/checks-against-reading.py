#!/usr/bin/env python3
"""How much of what a careful reader found in the papers `waymark check` finds, and how much of what it says is right.

    Benchmarks/checks-against-reading.py [--waymark PROGRAM] [--plans FOLDER] [--faults FOLDER] [--all]

The reader's list is Tests/ConformanceTests/Faults, one file for each paper of ../shared/plans. What it says how to
compare is in the README there, and is what this does:

- A fault is found where findings of its rule, or of one named in its `or`, are about half of its actions or more. A
  fault of the paper as a whole is found by any finding of the rule that stands within ten lines of it, or is of the
  paper as a whole itself. Recall counts the faults that the reader was sure of.
- A finding is right where it meets a fault in the same way, one that the reader was not sure of too. A finding that
  the reader did not list may be right all the same: adjudicated.json holds those, each with the reason why. Precision
  is given without them (strict) and with them (adjudicated).

The bar is nine in ten for both. Misses and false alarms are printed by name; with --all, so is what was right.
"""

import argparse
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

NEAR = 10  # lines


def actions(entry):
    return {name for name in [entry.get("ref"), *(entry.get("refs") or [])] if name}


def is_of_the_same_fact(fault, finding):
    """Whether a finding is about a fault: its rule by one of the names, and its actions or its place."""
    if finding["rule"] not in {fault["rule"], *(fault.get("or") or [])}:
        return False
    asked, said = actions(fault), actions(finding)
    if asked and said:
        return bool(asked & said)
    return not asked and not said or abs((finding["line"] or 0) - fault["line"]) <= NEAR


def is_found(fault, findings):
    met = [finding for finding in findings if is_of_the_same_fact(fault, finding)]
    asked = actions(fault)
    covered = set().union(*(actions(finding) for finding in met)) if met else set()
    return bool(met) and (any(not actions(one) for one in met) or len(asked & covered) * 2 >= len(asked))


def is_adjudicated(finding, ruled):
    return any(
        one["rule"] == finding["rule"] and (not actions(one) or bool(actions(one) & actions(finding))) for one in ruled
    )


def shown(entry):
    words = entry.get("note") or entry["message"]
    return f"{entry['line'] or 0:5}  {entry['rule']}  [{', '.join(sorted(actions(entry)))}]  {words}"


def main():
    root = Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--waymark", default=str(root / ".build/release/waymark"))
    parser.add_argument("--plans", type=Path, default=root.parent / "shared/plans")
    parser.add_argument("--faults", type=Path, default=root / "Tests/ConformanceTests/Faults")
    parser.add_argument("--all", action="store_true", help="print what was right as well")
    given = parser.parse_args()
    if not Path(given.waymark).exists():
        sys.exit("Build it first: swift build -c release --product waymark")
    if not given.plans.exists():
        sys.exit(f"There are no papers at {given.plans}.")
    ruled = json.loads((given.faults / "adjudicated.json").read_text())["right"]
    sum_ = Counter()
    missed, alarms = Counter(), Counter()
    for file in sorted(given.faults.glob("*.json")):
        if file.name == "adjudicated.json":
            continue
        faults = json.loads(file.read_text())["faults"]
        paper = given.plans / (file.stem + ".txt")
        run = subprocess.run([given.waymark, "check", str(paper), "--format", "json"], capture_output=True, text=True)
        findings = json.loads(run.stdout)["findings"]
        sure = [fault for fault in faults if fault["certainty"] == "sure"]
        found = [fault for fault in sure if is_found(fault, findings)]
        listed = [one for one in findings if any(is_of_the_same_fact(fault, one) for fault in faults)]
        unlisted = [one for one in findings if one not in listed]
        agreed = [one for one in unlisted if is_adjudicated(one, ruled.get(file.stem, []))]
        wrong = [one for one in unlisted if one not in agreed]
        print(f"{file.stem}: found {len(found)} of {len(sure)}; right {len(listed)} of {len(findings)}, "
              f"and {len(agreed)} that the reader missed")
        for fault in sure:
            if fault not in found:
                print("  missed ", shown(fault))
                missed[fault["rule"]] += 1
        for one in wrong:
            print("  alarm  ", shown(one))
            alarms[one["rule"]] += 1
        if given.all:
            for one in listed:
                print("  right  ", shown(one))
            for one in agreed:
                print("  agreed ", shown(one))
        sum_.update(sure=len(sure), found=len(found), said=len(findings), listed=len(listed), agreed=len(agreed))
    print()
    print("missed:", ", ".join(f"{name} {count}" for name, count in missed.most_common()) or "nothing")
    print("false alarms:", ", ".join(f"{name} {count}" for name, count in alarms.most_common()) or "none")
    print(f"recall {sum_['found']} of {sum_['sure']} = {sum_['found'] / sum_['sure']:.1%}")
    print(f"precision, strict {sum_['listed']} of {sum_['said']} = {sum_['listed'] / sum_['said']:.1%}")
    right = sum_["listed"] + sum_["agreed"]
    print(f"precision, adjudicated {right} of {sum_['said']} = {right / sum_['said']:.1%}")


if __name__ == "__main__":
    main()
