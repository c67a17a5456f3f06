"""Every JSON that the command line prints is valid by its published schema, as another's validator sees it."""

import json
import pathlib
import subprocess

import conftest
import pytest
from jsonschema import Draft202012Validator

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAPERS = sorted(str(path) for path in (ROOT / "Examples").glob("wolmershire-dashboard-*.txt"))


def waymark(*arguments, folder, ends_with=(0,)):
    run = subprocess.run(
        [conftest.waymark(), *arguments], cwd=folder, capture_output=True, text=True, timeout=60
    )
    assert run.returncode in ends_with, run.stderr
    return run.stdout


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    path = tmp_path_factory.mktemp("schemas")
    waymark("import", *PAPERS, "--yes", folder=path)
    return path


@pytest.mark.parametrize("path", sorted((ROOT / "docs" / "schemas").glob("*.json")), ids=lambda p: p.name)
def test_the_schema_itself_is_valid(path):
    Draft202012Validator.check_schema(json.loads(path.read_text()))


@pytest.mark.parametrize(
    "name, command",
    [
        ("read", ["read", *PAPERS]),
        ("list", ["list"]),
        ("show", ["show", "1"]),
        ("diff", ["diff", *PAPERS]),
        ("diff", ["diff", "2024-25 Q2", "2024-25 Q3"]),
        ("actions-export", ["export", "actions"]),
        ("updates-export", ["export", "updates"]),
        ("all-export", ["export", "all"]),
        ("check", ["check"]),
        ("check", ["check", *PAPERS]),
        ("criteria", ["check", "--criteria"]),
    ],
)
def test_what_a_command_prints_fits_its_schema(folder, name, command):
    schema = json.loads((ROOT / "docs" / "schemas" / f"{name}.schema.json").read_text())
    printed = json.loads(waymark(*command, "--format", "json", folder=folder, ends_with=(0, 1)))
    faults = [error.message for error in Draft202012Validator(schema).iter_errors(printed)]
    assert faults == []
