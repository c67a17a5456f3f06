"""What an officer edits in LibreOffice comes back, and nothing else changes."""

import json
import os
import pathlib
import subprocess

import openpyxl
import pytest
from conftest import waymark

ROOT = pathlib.Path(__file__).resolve().parents[2]
# UTF-8, separated by commas, words in quotation marks; as printed on the way back.
OPENED = "CSV:44,34,76,1"
SAVED = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"


@pytest.fixture
def run(tmp_path):
    def run(*arguments):
        return subprocess.run(
            [waymark(), *arguments], cwd=tmp_path, capture_output=True, text=True, timeout=60,
            env={**os.environ, "WAYMARK_REGISTER": str(tmp_path / "waymark.db")},
        )

    for year in (2024, 2025):
        paper = ROOT / "Examples" / f"wolmershire-county-plan-march-{year}.txt"
        assert run("import", str(paper)).returncode == 0
    return run


def convert(folder, name, kind, *options):
    subprocess.run(
        [
            "soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", *options, "--convert-to", kind,
            "--outdir", str(folder / "saved"), str(folder / name),
        ],
        check=True, capture_output=True, timeout=180,
    )


def actions(run):
    listed = json.loads(run("export", "actions", "--format", "json").stdout)
    return {action["id"]: action for action in listed}


def test_only_the_cells_edited_in_libreoffice_change(run, tmp_path):
    before = actions(run)
    assert run("export", "actions", "--out", "plan.csv").returncode == 0
    convert(tmp_path, "plan.csv", "xlsx", f"--infilter={OPENED}")
    book = openpyxl.load_workbook(tmp_path / "saved" / "plan.xlsx")
    sheet = book.active
    columns = {cell.value: cell.column for cell in sheet[1]}
    rows = range(2, sheet.max_row + 1)
    current = [row for row in rows if "March 2025" in sheet.cell(row, columns["Period"]).value]
    edits = {
        (current[3], "Update"): "Agreed by Cabinet: £1.2 million, “as planned” – 40% more.",
        (current[10], "Rating"): "Red",
        (current[20], "Lead"): "Head of Estates",
    }
    for (row, heading), words in edits.items():
        sheet.cell(row, columns[heading]).value = words
    edited = {sheet.cell(row, columns["Waymark id"]).value: heading for row, heading in edits}
    book.save(tmp_path / "edited.xlsx")
    convert(tmp_path, "edited.xlsx", SAVED)

    done = run("import", "saved/edited.csv", "--yes")
    assert done.returncode == 0, done.stderr
    assert "3 changed" in done.stdout, done.stdout
    after = actions(run)
    assert after.keys() == before.keys()
    # Where it was read, and how the cell writes its list: an export parts the names of partners by semicolons.
    own = {"source", "sources", "key", "fields", "lastReported", "period", "partnersAsPrinted"}
    fields = {"Update": "update", "Rating": "rating", "Lead": "leads"}
    for name, action in after.items():
        changed = {field for field in action if field not in own and action[field] != before[name][field]}
        assert changed == ({fields[edited[name]]} if name in edited else set()), name


def test_an_export_that_was_only_opened_and_saved_changes_nothing(run, tmp_path):
    assert run("export", "actions", "--out", "plan.csv").returncode == 0
    convert(tmp_path, "plan.csv", "xlsx", f"--infilter={OPENED}")
    (tmp_path / "saved" / "plan.xlsx").rename(tmp_path / "again.xlsx")
    convert(tmp_path, "again.xlsx", SAVED)
    # Without --yes: where nothing changes there is nothing to confirm.
    done = run("import", "saved/again.csv")
    assert done.returncode == 0, done.stderr
    assert "71 as they were" in done.stdout, done.stdout
