"""What `waymark check --format sarif` prints is SARIF 2.1.0, by the schema that OASIS publishes."""

import json
import pathlib
import subprocess

import conftest
import pytest
from jsonschema import Draft4Validator

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAPERS = sorted(str(path) for path in (ROOT / "Examples").glob("wolmershire-*.*") if path.suffix != ".json")


@pytest.fixture(scope="module")
def validator():
    # script/bootstrap puts it there; it comes with a package from PyPI.
    schema = json.loads((ROOT / ".build-venv" / "sarif-schema.json").read_text())
    assert "2.1.0" in schema["title"]
    Draft4Validator.check_schema(schema)
    return Draft4Validator(schema)


def sarif(*arguments, folder):
    run = subprocess.run(
        [conftest.waymark(), "check", *arguments, "--format", "sarif"],
        cwd=folder, capture_output=True, text=True, timeout=120,
    )
    assert run.returncode in (0, 1), run.stderr
    return json.loads(run.stdout)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: pathlib.Path(path).name)
def test_findings_in_a_paper_are_sarif(validator, tmp_path, paper):
    log = sarif(paper, folder=tmp_path)
    assert [error.message for error in validator.iter_errors(log)] == []


def test_findings_that_were_accepted_are_sarif(validator, tmp_path):
    log = sarif(*PAPERS, folder=tmp_path)
    rule = log["runs"][0]["results"][0]["ruleId"]
    waivers = tmp_path / "waivers.yaml"
    waivers.write_text(f"waivers:\n  - rule: {rule}\n    reason: The board knows.\n")
    log = sarif(*PAPERS, "--waivers", str(waivers), folder=tmp_path)
    assert any("suppressions" in result for result in log["runs"][0]["results"])
    assert [error.message for error in validator.iter_errors(log)] == []


def test_the_validator_finds_what_is_not_sarif(validator, tmp_path):
    log = sarif(PAPERS[0], folder=tmp_path)
    del log["runs"][0]["tool"]
    assert list(validator.iter_errors(log)) != []
