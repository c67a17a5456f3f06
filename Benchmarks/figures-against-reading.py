#!/usr/bin/env python3
"""Compares the figures that `waymark` proposes to follow with those that a careful reader would.

    Benchmarks/figures-against-reading.py [--waymark PATH] [--plans FOLDER] [--misses]

It needs the papers in ../shared/plans and a built waymark; it takes seconds, and 10 MB in the temporary folder.

Of the list's figures the sure ones are to be proposed (recall). Of what is proposed, figures that the list
holds, sure or arguable, are right, and others are wrong (precision). A figure is an action's ref and a number; indicators
also have their unit. A row without a ref of its own stands in the list by its line.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Papers that do not say of which period their updates are.
PERIODS = {"cambridgeshire-cces-2024.txt": "August 2024"}


def run(waymark, *arguments):
    done = subprocess.run([waymark, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"waymark {' '.join(map(str, arguments[:3]))}: {done.stderr}")
    return done.stdout


def listed(waymark, register):
    """Each action's id with its ref, and its line where it has none; and the plans' slugs."""
    refs, plans = {}, []
    for action in json.loads(run(waymark, "list", "--limit", 0, "--format", "json", "--register", register)):
        refs[action["id"]] = action["ref"] or ""
        slug = action["id"].rsplit("-", 1)[0]
        if slug not in plans:
            plans.append(slug)
    return refs, plans


def indicators(waymark, plan, register):
    out = run(waymark, "indicator", "propose", "--plan", plan, "--format", "json", "--register", register)
    for suggestion in json.loads(out):
        for figure in suggestion["goals"] + suggestion["values"]:
            yield figure["source"]["action"], figure["value"], figure["unit"], figure["source"]["words"]


def sums(command, key):
    def found(waymark, plan, register):
        out = run(waymark, command, "propose", "--plan", plan, "--format", "json", "--register", register)
        for figure in json.loads(out):
            yield figure["source"]["action"], figure[key], key, figure["source"]["words"]

    return found


KINDS = {"indicators": indicators, "savings": sums("saving", "tonnes"), "money": sums("money", "pounds")}


def number(row):
    return row.get("value", row.get("tonnes", row.get("pounds")))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--waymark", default=str(ROOT / ".build/release/waymark"))
    parser.add_argument("--plans", default=str(ROOT.parent / "shared/plans"))
    parser.add_argument("--kinds", nargs="*", default=list(KINDS))
    parser.add_argument("--misses", action="store_true", help="name what is missed and what is wrong")
    options = parser.parse_args()
    answers = json.loads((ROOT / "Tests/ConformanceTests/Figures/by-hand.json").read_text())
    papers = sorted({paper for kind in answers.values() for paper in kind})
    counts = {kind: dict(sure=0, found=0, proposed=0, right=0) for kind in options.kinds}
    with tempfile.TemporaryDirectory() as folder:
        for paper in papers:
            register = pathlib.Path(folder) / (paper + ".db")
            period = ["--period", PERIODS[paper]] if paper in PERIODS else []
            path = pathlib.Path(options.plans) / paper
            run(options.waymark, "import", path, "--council", "A Council", "--yes", *period, "--register", register)
            refs, plans = listed(options.waymark, register)
            for kind in options.kinds:
                wanted = answers[kind].get(paper, [])
                count = counts[kind]
                met = [False] * len(wanted)
                for plan in plans:
                    for action, value, unit, words in KINDS[kind](options.waymark, plan, register):
                        count["proposed"] += 1
                        # A row of the list by its line is known by the number alone.
                        fits = [
                            index
                            for index, row in enumerate(wanted)
                            if abs(number(row) - value) <= 1e-6 * max(1, abs(value))
                            and (row["ref"].startswith("line:") or row["ref"] == refs.get(action))
                            and row.get("unit", unit) == unit
                        ]
                        for index in fits:
                            met[index] = True
                        count["right"] += bool(fits)
                        if not fits and options.misses:
                            print(f"wrong  {kind}  {paper}  {refs.get(action)}: {value:g} {unit}  “{words[:60]}”")
                for row, found in zip(wanted, met):
                    if row["certainty"] != "sure":
                        continue
                    count["sure"] += 1
                    count["found"] += found
                    if not found and options.misses:
                        print(f"missed {kind}  {paper}  {row['ref']}: {number(row):g} {row.get('unit', '')}")
    for kind, count in counts.items():
        recall = count["found"] / max(1, count["sure"])
        precision = count["right"] / max(1, count["proposed"])
        print(
            f"{kind}: {count['found']} of {count['sure']} sure ones proposed ({recall:.0%}); "
            f"{count['right']} of {count['proposed']} proposals right ({precision:.0%})"
        )


if __name__ == "__main__":
    main()
