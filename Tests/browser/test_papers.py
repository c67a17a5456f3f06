"""The sample paper, as other people's programs see it: python-docx, openpyxl, LibreOffice and a validator of Office files.

`swift test` leaves it in .build/sample-papers (SampleFilesTests.swift); script/test runs that first.
"""

import datetime
import pathlib
import re
import subprocess
import zipfile

import docx
import openpyxl
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from openxml_audit import OpenXmlValidator

PAPERS = pathlib.Path(__file__).resolve().parents[2] / ".build" / "sample-papers"


@pytest.fixture(scope="module")
def paper():
    return docx.Document(str(PAPERS / "paper.docx"))


@pytest.fixture(scope="module")
def workbook():
    return openpyxl.load_workbook(PAPERS / "paper.xlsx")


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    """The paper and the workbook as LibreOffice prints them."""
    folder = tmp_path_factory.mktemp("printed")
    subprocess.run(
        [
            "soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
            "--outdir", str(folder), str(PAPERS / "paper.docx"),
        ],
        check=True, capture_output=True, timeout=180,
    )
    subprocess.run(
        [
            "soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
            "pdf:calc_pdf_Export", "--outdir", str(folder / "workbook"), str(PAPERS / "paper.xlsx"),
        ],
        check=True, capture_output=True, timeout=180,
    )
    return folder


def pages(pdf):
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True)
    return text.stdout.split("\f")[:-1]


@pytest.mark.parametrize("name", ["paper.docx", "published.docx", "paper.xlsx"])
def test_the_file_keeps_the_rules_of_its_format(name):
    result = OpenXmlValidator().validate(PAPERS / name)
    assert [str(error) for error in result.errors] == []


def test_headings_are_true_headings(paper):
    found = [(p.style.name, p.text) for p in paper.paragraphs if p.style.name.startswith(("Title", "Heading"))]
    assert found[0] == ("Title", "Climate Action Plan Performance, Quarter 3 2024-25")
    assert ("Heading 1", "Appendix 1: The dashboard") in found
    assert ("Heading 2", "Priority actions") in found
    levels = [int(name[-1]) if name != "Title" else 0 for name, _ in found]
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:])), "a level is skipped"


def test_lists_are_true_lists(paper):
    assert [p.text for p in paper.paragraphs if p.style.name == "List Number"][0] == "notes the ratings in Appendix 1;"
    for paragraph in paper.paragraphs:
        if paragraph.style.name in ("List Bullet", "List Number"):
            assert paragraph._p.pPr.numPr is not None


def test_tables_repeat_their_header_and_split_no_row(paper):
    assert len(paper.tables) == 4
    for table in paper.tables:
        rows = table._tbl.tr_lst
        assert rows[0].trPr.find(qn("w:tblHeader")) is not None
        assert all(row.trPr.find(qn("w:cantSplit")) is not None for row in rows)
        assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))
        assert table._tbl.tblPr.find(qn("w:tblDescription")).get(qn("w:val"))


def test_a_verdict_is_shaded_and_worded(paper):
    cells = {}
    for row in paper.tables[1].rows[1:]:
        if len(row.cells) > 4:
            shade = row.cells[4]._tc.tcPr.find(qn("w:shd"))
            cells[row.cells[4].text] = shade.get(qn("w:fill")) if shade is not None else None
    assert cells["Good"] == "00703C" and cells["Review"] == "FFBF47" and cells["Action"] == "B10E1E"


def test_the_document_says_what_it_is(paper):
    properties = paper.core_properties
    assert properties.title == "Climate Action Plan Performance, Quarter 3 2024-25"
    assert properties.author == "Director of Place"
    assert properties.language == "en-GB"
    assert properties.created.date() == properties.modified.date() == datetime.date(2025, 2, 11)
    language = paper.styles.element.find(".//" + qn("w:lang"))
    assert language.get(qn("w:val")) == "en-GB"


def test_wide_tables_lie_across(paper):
    assert [section.orientation for section in paper.sections] == [
        WD_ORIENT.PORTRAIT, WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE, WD_ORIENT.LANDSCAPE, WD_ORIENT.PORTRAIT,
    ]


def test_officers_pages_are_not_published():
    words = "\n".join(p.text for p in docx.Document(str(PAPERS / "published.docx")).paragraphs)
    assert "Found before this paper was written" not in words


def test_libreoffice_prints_the_paper_as_it_was_meant(printed):
    text = pages(printed / "paper.pdf")
    assert len(text) == 7
    for number, page in enumerate(text, start=1):
        assert f"Page {number} of 7" in page
    assert "Does any action need money" in text[1]
    assert "Priority action" in text[3] and "Complete" in text[3]


def test_no_page_is_empty_and_verdicts_have_their_colour(printed):
    subprocess.run(
        ["pdftoppm", "-r", "40", str(printed / "paper.pdf"), str(printed / "page")], check=True, timeout=60
    )
    pictures = sorted(printed.glob("page-*.ppm"))
    assert len(pictures) == 7
    for picture in pictures:
        assert len(colours(picture)) > 20, f"{picture.name} is empty"
    assert {(0x00, 0x70, 0x3C), (0xFF, 0xBF, 0x47), (0xB1, 0x0E, 0x1E)} <= colours(pictures[3])


def colours(picture):
    data = picture.read_bytes()
    header = re.match(rb"P6\s+(\d+)\s+(\d+)\s+255\s", data)
    body = data[header.end():]
    return {tuple(body[i:i + 3]) for i in range(0, len(body), 3)}


def test_the_workbook_can_be_filtered_and_printed(workbook):
    assert workbook.sheetnames[0] == "Summary"
    for sheet in workbook.worksheets[1:]:
        assert len(sheet.title) <= 31
        assert sheet.freeze_panes == "A4"
        if sheet.max_row >= 3 + 8:
            assert sheet.auto_filter.ref.startswith("A3:")
        else:
            assert sheet.auto_filter.ref is None, "a few rows need no filter"
        assert sheet.print_title_rows == "$3:$3"
        assert sheet.page_setup.fitToHeight in (0, None) or sheet.sheet_properties.pageSetUpPr.fitToPage
    assert len(workbook["Summary"]._charts) == 1


def test_numbers_and_dates_are_such_and_no_words_are_formulae(workbook):
    overview = workbook.worksheets[1]
    assert [cell.value for cell in overview[4]] == ["Energy", 2, 1, 0, 66]
    assert overview["E4"].number_format == '0"%"'
    actions = workbook.worksheets[2]
    dates = [row[4].value for row in actions.iter_rows(min_row=4)]
    assert datetime.datetime(2026, 3, 31) in dates
    assert "2025-26" in dates, "a year stays as it is printed"
    costs = workbook.worksheets[4]
    assert costs["A5"].value == "=SUM(A1:A9)" and costs["A5"].data_type == "s"
    assert costs["B4"].value == 1240500


def test_a_verdict_is_filled_and_worded_in_the_workbook(workbook):
    fills = {row[5].value: row[5].fill.fgColor.rgb[-6:] for row in workbook.worksheets[2].iter_rows(min_row=4)}
    assert fills["Good"] == "00703C" and fills["Action"] == "B10E1E"


def test_the_workbook_says_what_it_is(workbook):
    assert workbook.properties.title == "Climate Action Plan Performance, Quarter 3 2024-25"
    assert workbook.properties.created.date() == datetime.date(2025, 2, 11)


def test_libreoffice_prints_the_workbook(printed):
    text = "\n".join(pages(printed / "workbook" / "paper.pdf"))
    assert "Still to be written in the paper" in text and "£1,240,500" in text


@pytest.mark.parametrize("name", ["paper.docx", "paper.xlsx"])
def test_no_part_bears_the_clock(name):
    with zipfile.ZipFile(PAPERS / name) as archive:
        assert {entry.date_time[:3] for entry in archive.infolist()} == {(1980, 1, 1)}
