"""A paper on a council's own template, made as councils make them: in LibreOffice, and by python-docx as Word lays files out."""

import io
import pathlib
import struct
import subprocess
import zipfile
import zlib

import conftest
import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from openxml_audit import OpenXmlValidator

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAPERS = sorted(map(str, (ROOT / "Examples").glob("wolmershire-dashboard-*.txt")))

PAGE = """<html><head><style>@page { size: 21cm 29.7cm; margin: 2cm } body { font-family: "Liberation Sans" }
h1 { color: #800040 }</style></head><body><h1>Old heading</h1><ul><li>one</li></ul>
<table border=1><tr><td>a</td></tr></table><p>Secret words of the template</p></body></html>"""


def picture(width=160, height=40):
    """A plain picture, in place of a council's arms."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes((0, 110, 90)) * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def made_by_word(path):
    """With a picture and a link in the header, a page number in the footer, and margins of its own."""
    template = docx.Document()
    template.styles["Normal"].font.name = "DejaVu Serif"
    for name in ("Title", "Heading 1"):
        template.styles[name].font.color.rgb = RGBColor(0, 0x5F, 0x50)
        template.styles[name].font.size = Pt(17)
    section = template.sections[0]
    section.page_width, section.page_height, section.left_margin = Cm(21), Cm(29.7), Cm(3)
    header = section.header.paragraphs[0]
    header.add_run().add_picture(io.BytesIO(picture()), width=Cm(4))
    link = section.header.part.relate_to("https://tracker.example/", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    words = '<w:hyperlink %s r:id="%s"><w:r><w:t>Wolmershire</w:t></w:r></w:hyperlink>'
    header._p.append(parse_xml(words % (nsdecls("w", "r"), link)))
    footer = section.footer.paragraphs[0]
    footer.add_run("The council's footer, page ")
    field = '<w:fldSimple %s w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    footer._p.append(parse_xml(field % nsdecls("w")))
    template.add_heading("Old heading", 0)
    template.add_paragraph("Secret words of the template")
    template.add_table(2, 2).style = "Table Grid"
    template.save(path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    path = tmp_path_factory.mktemp("templates")
    subprocess.run([conftest.waymark(), "import", *PAPERS, "--yes"], cwd=path, check=True, capture_output=True)
    made_by_word(path / "word.docx")
    (path / "office.html").write_text(PAGE)
    subprocess.run(
        [
            "soffice", f"-env:UserInstallation=file://{path}/profile", "--headless", "--convert-to",
            "docx:MS Word 2007 XML", "office.html",
        ],
        cwd=path, check=True, capture_output=True, timeout=180,
    )
    return path


def report(folder, *options):
    run = subprocess.run(
        [conftest.waymark(), "report", "dashboard", *options], cwd=folder, capture_output=True, timeout=120
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


@pytest.mark.parametrize("template", ["word.docx", "office.docx"])
def test_a_paper_on_a_template_keeps_the_rules_of_its_format(folder, template):
    path = folder / f"on-{template}"
    report(folder, "--format", "docx", "--template", template, "--out", str(path))
    result = OpenXmlValidator().validate(path)
    assert [str(error) for error in result.errors] == []
    with zipfile.ZipFile(path) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
    assert b"Secret words" not in everything
    assert b"tracker.example" not in everything
    assert docx.Document(str(path)).paragraphs[0].text == "FOR PUBLICATION"


def test_the_paper_takes_the_templates_look(folder):
    path = folder / "look.docx"
    report(folder, "--format", "docx", "--template", "word.docx", "--out", str(path))
    paper = docx.Document(str(path))
    assert paper.styles["Heading 1"].font.color.rgb == RGBColor(0, 0x5F, 0x50)
    assert paper.styles["Normal"].font.name == "DejaVu Serif"
    assert {table.style.name for table in paper.tables} == {"Table Grid"}
    assert all(abs(section.left_margin - Cm(3)) < 1000 for section in paper.sections)
    header = paper.sections[0].header
    assert header.paragraphs[0].text == "Wolmershire"
    assert len(header._element.findall(".//" + qn("w:drawing"))) == 1
    assert "The council's footer" in paper.sections[-1].footer.paragraphs[0].text
    headings = [p.text for p in paper.paragraphs if p.style.name == "Heading 1"]
    assert any("Appendix 1" in heading for heading in headings)


def test_a_paper_printed_as_pdf_is_tagged_and_dated_by_itself(folder):
    first = report(folder, "--format", "pdf")
    assert report(folder, "--format", "pdf") == first
    (folder / "paper.pdf").write_bytes(first)
    said = subprocess.run(
        ["pdfinfo", "-isodates", "paper.pdf"], cwd=folder, check=True, capture_output=True, text=True
    ).stdout
    facts = {name: text.strip() for name, text in (line.split(":", 1) for line in said.splitlines())}
    assert facts["Tagged"] == "yes"
    assert "2024-25 Q3" in facts["Title"]
    assert facts["CreationDate"].startswith("2024-12-31"), "the last day of the period"
    assert facts["ModDate"] == facts["CreationDate"]
    assert b"/Lang (en-GB)" in first
