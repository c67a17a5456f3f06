#!/usr/bin/env python3
"""Compares what `waymark succession propose` says with links that a careful reader drew by hand.

    Benchmarks/links-against-reading.py [--waymark PATH] [--plans FOLDER] [--misses]

It needs the papers in ../shared/plans and a built waymark; it takes a second and writes nothing.

A link is one old action and one new one. Of the links in the list the sure ones are to be proposed (recall);
of what is proposed as sure, links that the list holds, sure or arguable, are right, and those that it
says a careful person would not draw, or does not hold, are wrong (precision). Arguable links are neither
missed nor wrong. Where one old action took in another, of the same paper, the pair is held against the
links stated inside a paper.
"""
import argparse
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAPERS = {
    "county": "leicestershire-county-dec-2023.txt",
    "council": "leicestershire-council-2030-dec-2023.txt",
    "2025-30": "leicestershire-2025-30.txt",
}


def proposals(waymark, old, new):
    """The proposals between two sides, each old key with its paper."""
    command = [waymark, "succession", "propose", str(old[0][1]), str(new[1])]
    for _, path in old[1:]:
        command += ["--also", str(path)]
    command += ["--format", "json", "--register", "/nonexistent/waymark.db"]
    out = subprocess.run(command, check=True, capture_output=True).stdout
    return json.loads(out)


def keys(waymark, path):
    out = subprocess.run(
        [waymark, "read", "--format", "json", str(path)], check=True, capture_output=True).stdout
    return [action["key"] for action in json.loads(out)[0]["actions"]]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--waymark", default=str(ROOT / ".build/release/waymark"))
    parser.add_argument("--plans", default=str(ROOT.parent / "shared/plans"))
    parser.add_argument("--links", default=str(ROOT / "Tests/ConformanceTests/Links/leicestershire.json"))
    parser.add_argument("--old", action="append", help="NAME=PAPER of the older side; again for more")
    parser.add_argument("--new", help="NAME=PAPER of the newer side")
    parser.add_argument("--misses", action="store_true", help="name what is missed and what is wrong")
    options = parser.parse_args()

    plans = pathlib.Path(options.plans)
    if options.new:
        old = [tuple(side.split("=", 1)) for side in options.old]
        new = tuple(options.new.split("=", 1))
    else:
        old = [(name, plans / PAPERS[name]) for name in ("county", "council")]
        new = ("2025-30", plans / PAPERS["2025-30"])
    answers = json.load(open(options.links))

    # A key that two old papers share stands with its paper's name in the proposals.
    names = {}
    times = {}
    for name, path in old:
        for key in keys(options.waymark, path):
            times[key] = times.get(key, 0) + 1
    for name, path in old:
        for key in keys(options.waymark, path):
            shown = key if times[key] == 1 else f"{pathlib.Path(path).name}/{key}"
            names[shown] = (name, key)
    new_keys = {key: (new[0], key) for key in keys(options.waymark, new[1])}

    links = {"sure": {}, "arguable": {}}
    ended = {}
    for entry in answers["pairs"]:
        for one in entry["fromKeys"]:
            if not entry["toKeys"]:
                ended[(entry["from"], one)] = entry["certainty"]
            for other in entry["toKeys"]:
                links[entry["certainty"]][((entry["from"], one), (entry["to"], other))] = entry["note"]
    inside = set()
    for entry in answers.get("withinDocument", []):
        for one in entry["fromKeys"]:
            for other in entry["toKeys"]:
                inside.add(((entry["from"], one), (entry.get("to", entry["from"]), other)))
    found_sure_new = {
        entry["key"] if isinstance(entry, dict) else entry for entry in answers.get("new", [])}

    proposed = {}
    ends = {"right": [], "wrong": []}
    for proposal in proposals(options.waymark, old, new):
        for one in proposal["from"]:
            if not proposal["to"] and proposal["kind"] in ("ended", "vanished"):
                linked = [l for l in links["sure"] if l[0] == names[one]]
                ends["wrong" if linked else "right"].append(names[one])
            for other in proposal["to"]:
                target = new_keys.get(other) or names.get(other)
                proposed[(names[one], target)] = proposal

    sure = links["sure"]
    either = set(sure) | set(links["arguable"])
    hit = [pair for pair in sure if pair in proposed]
    said_sure = [
        pair for pair, proposal in proposed.items() if proposal["confidence"] == "sure"]
    right = [pair for pair in said_sure if pair in either or pair in inside]
    wrong = [pair for pair in said_sure if pair not in either and pair not in inside]
    said_likely = [pair for pair, p in proposed.items() if p["confidence"] == "likely"]
    right_likely = [pair for pair in said_likely if pair in either or pair in inside]
    arguable = [pair for pair in links["arguable"] if pair in proposed]

    def share(part, whole):
        return f"{part} of {whole} ({100 * part / whole:.0f}%)" if whole else "none"

    print(f"sure links proposed:        {share(len(hit), len(sure))}")
    print(f"  of them as sure:          {share(sum(proposed[p]['confidence'] == 'sure' for p in hit), len(hit))}")
    print(f"proposed as sure and right: {share(len(right), len(said_sure))}")
    print(f"proposed as likely, right:  {share(len(right_likely), len(said_likely))}")
    print(f"arguable links proposed:    {share(len(arguable), len(links['arguable']))}")
    print(f"said to end or vanish, without a sure link: {share(len(ends['right']), len(ends['right']) + len(ends['wrong']))}")
    if options.misses:
        for pair in sure:
            if pair not in proposed:
                print("missed:", pair[0], "→", pair[1], "|", sure[pair])
        for pair in wrong:
            print("wrong:", pair[0], "→", pair[1], "|", proposed[pair]["kind"], proposed[pair]["ground"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
