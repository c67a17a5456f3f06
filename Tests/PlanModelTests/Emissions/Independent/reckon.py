"""Reckons paths, gaps, trends and carbon budgets with NumPy, for comparison with PlanModel's own.

`python reckon.py` writes cases.json beside this file: the inputs, and what NumPy makes of them. The Swift
tests compare PlanModel with it (IndependentReckoningTests), and Tests/browser/test_emissions.py reckons it
again and compares. Nothing here is taken over from the Swift code: np.interp for paths, logarithms for
constant percentages, np.polyfit for trends, np.cumsum for budgets.
"""

import json
import math
import pathlib

import numpy as np

FILE = pathlib.Path(__file__).with_name("cases.json")


def middle(year):
    """The middle of a year on the line of time: 2019.5 for "2019", 2019.75 for "2019-20"."""
    return float(year[:4]) + (0.75 if "-" in year else 0.5)


def named(start, is_financial):
    return f"{start}-{(start + 1) % 100:02}" if is_financial else str(start)


def following(year, steps):
    return named(int(year[:4]) + steps, "-" in year)


def made_up_cases(count=60, seed=20300517):
    """Series that fall, rise and wobble, with targets and budgets of all kinds; amounts in whole grams."""
    rng = np.random.default_rng(seed)
    cases = []
    for number in range(count):
        is_financial = bool(rng.integers(2))
        first = int(rng.integers(2005, 2018))
        length = int(rng.integers(3, 14))
        base = float(rng.uniform(2e3, 3e6))  # tonnes
        change = float(rng.uniform(-0.14, 0.03))
        levels = base * (1 + change) ** np.arange(length) * rng.normal(1, 0.03, length)
        series = [[named(first + i, is_financial), int(level * 1e6)] for i, level in enumerate(levels)]
        if length > 6 and rng.integers(3) == 0:
            del series[int(rng.integers(2, length - 2))]
        goal_is_financial = is_financial if rng.integers(4) else not is_financial
        goal_year = named(int(rng.integers(first + length + 1, 2051)), goal_is_financial)
        percent = int(rng.integers(40, 100))
        start = series[int(rng.integers(0, len(series) - 1))][0]
        cases.append(
            {
                "series": series,
                "goalYear": goal_year,
                "percent": percent,
                "yearlyPercent": float(np.round(rng.uniform(1, 16), 1)),
                "point": [named(2029 if int(goal_year[:4]) > 2031 else int(goal_year[:4]) - 1, goal_is_financial), int(base * rng.uniform(0.2, 0.9) * 1e6)],
                "trendYears": int(rng.integers(3, 9)),
                "budget": {
                    "given": int(base * rng.uniform(2, 18) * 1e6),
                    "from": start,
                    "through": following(start, int(rng.integers(3, 25))),
                },
            }
        )
    return cases


def reckoned(case):
    years = [year for year, _ in case["series"]]
    x = np.array([middle(year) for year in years])
    y = np.array([grams for _, grams in case["series"]], dtype=float)
    # A goal is an amount in whole grams, like every other.
    base, goal = y[0], float(np.floor(y[0] * (100 - case["percent"]) / 100 + 0.5))
    start, end = x[0], middle(case["goalYear"])
    asked = years + [following(years[-1], 1), case["goalYear"], following(case["goalYear"], 3)]
    at = np.array([middle(year) for year in asked])

    linear = np.interp(at, [start, end], [base, goal])
    constant = np.exp(np.interp(at, [start, end], np.log([base, goal])))
    yearly = base * np.power(1 - case["yearlyPercent"] / 100, np.minimum(at, end) - start)
    through_point = np.interp(at, [start, middle(case["point"][0]), end], [base, case["point"][1], goal])

    required = linear[: len(y)]
    due = base - required
    gaps = {
        "grams": (y - required).tolist(),
        "over": ((y - required) / required).tolist(),
        "behind": [float(a / b) if b > 0 else None for a, b in zip(y - required, due)],
    }

    n = min(case["trendYears"], len(y))
    slope, level = np.polyfit(x[-n:] - x[-1], y[-n:], 1)
    if y[-1] <= goal:
        meeting = ["met", years[-1]]
    elif slope >= 0:
        meeting = ["never", None]
    else:
        step = max(1, math.ceil((goal - level) / slope))
        year = following(years[-1], step)
        meeting = ["expected", year] if int(year[:4]) <= 2199 else ["never", None]

    return {
        "asked": asked,
        "linear": linear.tolist(),
        "constant": constant.tolist(),
        "yearly": yearly.tolist(),
        "throughPoint": through_point.tolist(),
        "gaps": gaps,
        "slope": float(slope),
        "trendOfLatest": float(level),
        "meeting": meeting,
        "budget": account(case),
    }


def account(case):
    budget = case["budget"]
    counted = [(y, g) for y, g in case["series"] if middle(budget["from"]) <= middle(y) <= middle(budget["through"])]
    spent = np.cumsum([grams for _, grams in counted])
    latest = counted[-1][0]
    wanted = [following(budget["from"], i) for i in range(int(latest[:4]) - int(budget["from"][:4]) + 1)]
    missing = sorted(set(wanted) - {year for year, _ in counted})
    gone = np.flatnonzero(spent >= budget["given"])
    left = int(budget["given"] - spent[-1])
    if gone.size:
        ends = ["already", counted[int(gone[0])][0]]
    elif missing:
        ends = ["unknown", None]
    else:
        year = following(latest, math.ceil(left / counted[-1][1]))
        ends = ["expected", year] if int(year[:4]) <= 2199 else ["never", None]
    return {"used": int(spent[-1]), "left": left, "missing": missing, "ends": ends}


def table():
    return [{"given": case, "reckoned": reckoned(case)} for case in made_up_cases()]


if __name__ == "__main__":
    FILE.write_text("[\n" + ",\n".join(json.dumps(case) for case in table()) + "\n]\n")
