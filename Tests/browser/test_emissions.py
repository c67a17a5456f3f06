"""The table that the Swift tests of emissions are compared with is what NumPy makes of it today."""

import importlib.util
import json
import pathlib

import numpy as np

FOLDER = pathlib.Path(__file__).resolve().parents[1] / "PlanModelTests" / "Emissions" / "Independent"


def reckoner():
    spec = importlib.util.spec_from_file_location("reckon", FOLDER / "reckon.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def same(one, other):
    """Equal in shape and words; numbers to the ninth digit, for machines differ in the last."""
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, float) or isinstance(other, float):
        return bool(np.isclose(one, other, rtol=1e-9, atol=1e-6))
    return one == other


def test_the_committed_table_is_what_numpy_reckons():
    reckon = reckoner()
    committed = json.loads((FOLDER / "cases.json").read_text())
    assert len(committed) == 60
    for case in committed:
        assert same(reckon.reckoned(case["given"]), case["reckoned"]), case["given"]


def test_the_inputs_are_those_of_the_script():
    committed = json.loads((FOLDER / "cases.json").read_text())
    assert same([case["given"] for case in committed], reckoner().made_up_cases())
