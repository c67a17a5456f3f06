#!/usr/bin/env python3
"""How fast pages are served over a country's register, beside bare routes that serve the same bytes.

    Benchmarks/pages.py [--register FILE] [--waymark PROGRAM] [--councils 400] [--actions 150] [--periods 40]

Without --register a country is made up first (`waymark generate --as events`), which takes a while; --keep FILE keeps
it for the next time. Needs wrk (apt-get install wrk), the release build of waymark, and 25 GB of disk for a country of
400 councils, 150 actions and 40 periods; it says so before it begins.

Measured, at 32 connections, each for --seconds, waymark and the bare routes in turn, three rounds, medians:
  - warm: one plan page, all plan pages, and 1,000 random action pages (bar: 60% of the bare routes)
  - uncached: every kind of page, with a page cache of nothing (bar: 500 pages a second, 99 in 100 under 100 ms)
  - what the server's process holds in memory afterwards (bar: 150 MB)
"""

import argparse
import json
import random
import re
import shutil
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BYTES_PER_UPDATE = 10_000


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A program that answers at a port, for as long as the block lasts."""

    def __init__(self, command, port, probe):
        self.command, self.port, self.probe = command, port, probe

    def __enter__(self):
        self.process = subprocess.Popen(
            self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(600):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}{self.probe}").read()
                return self
            except OSError:
                if self.process.poll() is not None:
                    sys.exit(f"{self.command[0]} ended with {self.process.returncode}")
                time.sleep(0.1)
        sys.exit(f"{self.command[0]} does not answer")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def get(self, path):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}") as answer:
            return answer.read()

    def megabytes(self):
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return {key: int(re.search(rf"{key}:\s+(\d+)", status)[1]) / 1024 for key in ("VmRSS", "VmHWM")}


def load(server, paths, seconds, folder):
    """Pages a second, the 99th percentile in milliseconds, and how many answers were not 200."""
    script = folder / "paths.lua"
    script.write_text(
        "local paths = {" + ",".join(json.dumps(path) for path in paths) + "}\n"
        "local next = 0\n"
        "request = function() next = next % #paths + 1 return wrk.format('GET', paths[next]) end\n"
        "done = function(summary, latency)\n"
        "  io.write(string.format('RESULT %d %d %d %d\\n', summary.requests, summary.duration,\n"
        "    latency:percentile(99), summary.errors.status + summary.errors.read\n"
        "      + summary.errors.timeout + summary.errors.connect)) end\n")
    said = subprocess.run(
        ["wrk", "-t1", "-c32", f"-d{seconds}s", "-s", str(script), f"http://127.0.0.1:{server.port}"],
        capture_output=True, text=True, check=True).stdout
    requests, micros, p99, errors = map(int, re.search(r"RESULT (\d+) (\d+) (\d+) (\d+)", said).groups())
    return requests / (micros / 1e6), p99 / 1000, errors


def warm(waymark, bare, name, paths, given, folder):
    for path in paths:
        waymark.get(path)
    rounds = []
    for _ in range(3):
        ours = load(waymark, paths, given.seconds, folder)
        theirs = load(bare, [f"/{number}" for number in range(len(paths))], given.seconds, folder)
        assert ours[2] == 0 and theirs[2] == 0, "some answers were errors"
        rounds.append((ours[0], theirs[0]))
    ours, theirs = (statistics.median(values) for values in zip(*rounds))
    share = statistics.median(a / b for a, b in rounds)
    print(f"{name:<28}{ours:>9,.0f}/s   bare {theirs:>9,.0f}/s   {share:.0%}  (bar 60%)", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--waymark", default=str(ROOT / ".build/release/waymark"))
    parser.add_argument("--register")
    parser.add_argument("--keep")
    parser.add_argument("--councils", type=int, default=400)
    parser.add_argument("--actions", type=int, default=150)
    parser.add_argument("--periods", type=int, default=40)
    parser.add_argument("--seconds", type=int, default=8)
    given = parser.parse_args()
    if not shutil.which("wrk"):
        sys.exit("It needs wrk: apt-get install wrk")
    if not Path(given.waymark).exists():
        sys.exit("Build it first: swift build -c release --product waymark")
    with tempfile.TemporaryDirectory(prefix="waymark-pages-") as name:
        measure(given, Path(name))


def measure(given, folder):
    scratch = ROOT / ".build-bare-pages"
    bare_build = ["swift", "build", "-c", "release", "--package-path", str(ROOT / "Benchmarks/BarePages"),
                  "--scratch-path", str(scratch)]
    subprocess.run(bare_build, check=True, stdout=sys.stderr)
    bare_program = str(scratch / "release/bare-pages")

    register = given.register
    if not register:
        made = Path(given.keep).parent if given.keep else folder
        needed = given.councils * given.actions * given.periods * BYTES_PER_UPDATE
        free = shutil.disk_usage(made).free
        if free < needed:
            sys.exit(f"{made} has {free / 1e9:.0f} GB free; this needs {needed / 1e9:.0f} GB.")
        subprocess.run([given.waymark, "generate", "--councils", str(given.councils), "--actions", str(given.actions),
                        "--periods", str(given.periods), "--as", "events", "--out", str(made)], check=True)
        register = str(made / "waymark.db")
        if given.keep:
            shutil.move(register, given.keep)
            register = given.keep

    with sqlite3.connect(f"file:{register}?mode=ro", uri=True) as database:
        plans = [row[0] for row in database.execute("SELECT slug FROM plan ORDER BY slug")]
        actions = [row[0] for row in database.execute("SELECT id FROM action ORDER BY id")]
    print(f"{len(plans)} plans, {len(actions):,} actions, register of {Path(register).stat().st_size / 1e9:.1f} GB")
    chance = random.Random(1)
    some_actions = [f"/actions/{id}" for id in chance.sample(actions, min(1000, len(actions)))]
    some_plans = [f"/plans/{slug}" for slug in chance.sample(plans, min(200, len(plans)))]

    port = free_port()
    serve = [given.waymark, "serve", "--public", "--register", register, "--port", str(port)]
    with Server(serve, port, "/health") as waymark:
        for label, paths in [("one plan page", some_plans[:1]), ("plan pages", some_plans), ("action pages", some_actions)]:
            files = []
            for number, path in enumerate(paths):
                file = folder / f"page-{number}"
                file.write_bytes(waymark.get(path))
                files.append(str(file))
            size = sum(Path(file).stat().st_size for file in files) / len(files)
            bare_port = free_port()
            with Server([bare_program, str(bare_port), *files], bare_port, "/0") as bare:
                warm(waymark, bare, f"{label} ({size / 1000:.0f} kB)", paths, given, folder)
        memory = waymark.megabytes()
        print(f"memory after it: {memory['VmRSS']:.0f} MB resident, {memory['VmHWM']:.0f} MB at most  (bar 150 MB)")

    kinds = {
        "plan page": some_plans,
        "action page": some_actions,
        "changes": [path + "/changes" for path in some_plans],
        "by lead": [path + "?by=lead" for path in some_plans],
        "home": ["/"],
        "councils": ["/councils"],
        "search": ["/search?q=" + word for word in ("solar", "heat", "trees", "cycle", "bus")],
    }
    with Server([*serve, "--page-cache", "0"], port, "/health") as waymark:
        for name, paths in kinds.items():
            paths = [path for path in paths if answers(waymark, path)]
            if not paths:
                continue
            rate, p99, errors = load(waymark, paths, given.seconds, folder)
            assert errors == 0, f"{errors} answers were errors"
            print(f"uncached {name:<19}{rate:>9,.0f}/s   99 in 100 under {p99:.0f} ms  (bar 500/s, 100 ms)", flush=True)
        memory = waymark.megabytes()
        print(f"memory after it: {memory['VmRSS']:.0f} MB resident, {memory['VmHWM']:.0f} MB at most  (bar 150 MB)")


def answers(server, path):
    try:
        server.get(path)
        return True
    except OSError:
        return False


if __name__ == "__main__":
    main()
