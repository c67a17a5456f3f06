"""What `waymark emissions` prints is what NumPy reckons from the same figures.

The figures go the way of a council's own: a table is imported, a target and a budget are recorded, and the report is
read back as JSON. PlanModelTests compares the formulae; this compares all that lies between a file and the printed page.
"""

import json
import subprocess

import numpy as np
import pytest

from conftest import waymark
from test_emissions import reckoner

RECKON = reckoner()
CASES = RECKON.made_up_cases()[::4]
# The program's own trend: the straight line through the last five years.
YEARS_OF_TREND = 5


def run(*arguments):
    done = subprocess.run([waymark(), *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == 0, (arguments, done.stderr)
    return done.stdout


def tonnes(grams):
    """Exactly, as a table would print it."""
    return f"{grams // 10**6}.{grams % 10**6:06}"


def close(printed, reckoned):
    """Both in tonnes, or both shares; the program keeps whole grams."""
    return np.isclose(printed, reckoned, rtol=1e-9, atol=2e-6)


@pytest.fixture(scope="module", params=range(len(CASES)))
def case(request, tmp_path_factory):
    given = dict(CASES[request.param], trendYears=YEARS_OF_TREND)
    folder = tmp_path_factory.mktemp("emissions")
    register = folder / "waymark.db"
    plan = folder / "plan.csv"
    plan.write_text("Ref,Action,Stage\nA1,Plant a hedge along the lane,Delivery\n")
    run("import", plan, "--council", "Case Council", "--plan", "Plan", "--edition", "2024", "--register", register)
    table = folder / "inventory.csv"
    rows = [f"{year},{tonnes(grams)}" for year, grams in given["series"]]
    table.write_text("\n".join(["Year,Total emissions (tCO2e)", *rows]) + "\n")
    run("emissions", "import", table, "--of", "area", "--register", register)
    first = given["series"][0][0]
    run(
        *["emissions", "target", given["goalYear"], "--of", "area", "--cut", f"{given['percent']}%"],
        *["--base", first, "--register", register],
    )
    budget = given["budget"]
    run(
        *["emissions", "budget", f"{tonnes(budget['given'])} tCO2e", "--of", "area"],
        *["--from", budget["from"], "--through", budget["through"], "--register", register],
    )
    show = ["emissions", "show", "--format", "json", "--register", register]
    straight, percentage = (json.loads(run(*show, *path)) for path in ([], ["--path", "percentage"]))
    return RECKON.reckoned(given), given, straight["parts"][0], percentage["parts"][0]


def test_the_printed_years_are_those_of_the_table(case):
    _, given, part, _ = case
    assert part["boundary"] == "area"
    assert [year["year"] for year in part["years"]] == [year for year, _ in given["series"]]
    for year, (_, grams) in zip(part["years"], given["series"]):
        assert year["total"] == grams / 1e6


def test_the_printed_paths_are_the_reckoned_ones(case):
    reckoned, _, *parts = case
    for part, name in zip(parts, ("linear", "constant")):
        path = {point["year"]: point["required"] for point in part["targets"][0]["path"]}
        compared = 0
        for year, grams in zip(reckoned["asked"], reckoned[name]):
            if year in path:
                assert close(path[year], grams / 1e6), (name, year)
                compared += 1
        assert compared >= 3


def test_the_printed_gaps_are_the_reckoned_ones(case):
    reckoned, given, part, _ = case
    target = part["targets"][0]
    assert [gap["year"] for gap in target["gaps"]] == [year for year, _ in given["series"]]
    gaps = reckoned["gaps"]
    for gap, grams, over, behind in zip(target["gaps"], gaps["grams"], gaps["over"], gaps["behind"]):
        assert close(gap["gap"], grams / 1e6)
        # A gram more or less in what is required moves a share in its last digits.
        assert np.isclose(gap["shareOver"], over, rtol=1e-6, atol=1e-8)
        if behind is None:
            assert gap["shareBehind"] is None
        else:
            assert np.isclose(gap["shareBehind"], behind, rtol=1e-5, atol=1e-7)


def test_the_printed_trend_is_the_reckoned_one(case):
    reckoned, _, part, _ = case
    assert np.isclose(part["yearlyChange"], reckoned["slope"] / 1e6, rtol=1e-7, atol=2e-6)
    kind, year = reckoned["meeting"]
    assert part["targets"][0]["meets"] == ("never" if kind == "never" else year)


def test_the_printed_budget_is_the_reckoned_one(case):
    reckoned, given, part, _ = case
    (account,) = part["budgets"]
    wanted = reckoned["budget"]
    assert account["given"] == given["budget"]["given"] / 1e6
    assert close(account["used"], wanted["used"] / 1e6)
    assert close(account["left"], wanted["left"] / 1e6)
    assert account["missing"] == wanted["missing"]
    kind, year = wanted["ends"]
    assert account["runsOut"] == {"never": "never", "unknown": None}.get(kind, year)
