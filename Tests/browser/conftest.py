"""Starts the built `waymark serve` on the example papers, once for all tests."""

import os
import pathlib
import shutil
import socket
import subprocess
import time
import urllib.request

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAPERS = sorted((ROOT / "Examples").glob("wolmershire-county-plan-*.txt")) + sorted(
    (ROOT / "Examples").glob("wolmershire-dashboard-*.txt")
)


def waymark():
    """The program under test: $WAYMARK, else the newest build."""
    named = os.environ.get("WAYMARK")
    if named:
        return named
    builds = [ROOT / ".build" / kind / "waymark" for kind in ("release", "debug")]
    built = [build for build in builds if build.exists()]
    assert built, "Build waymark first: swift build -c release"
    return str(max(built, key=lambda build: build.stat().st_mtime))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A running server and where it answers."""

    def __init__(self, register, *options):
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.log = open(register.parent / f"serve-{self.port}.log", "w")
        self.process = subprocess.Popen(
            [waymark(), "serve", "--register", str(register), "--port", str(self.port), *options],
            stdout=self.log,
            stderr=self.log,
        )
        for _ in range(100):
            try:
                urllib.request.urlopen(self.address + "/health", timeout=1)
                return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("The server did not start: " + open(self.log.name).read())

    def stop(self):
        self.process.terminate()
        assert self.process.wait(timeout=15) == 0, "a graceful shutdown ends with 0"
        self.log.close()


@pytest.fixture(scope="session")
def register(tmp_path_factory):
    path = tmp_path_factory.mktemp("register") / "waymark.db"
    subprocess.run(
        [waymark(), "import", "--register", str(path), "--publish", "--yes", *map(str, PAPERS)],
        check=True,
        capture_output=True,
    )
    return path


@pytest.fixture(scope="session")
def desk(register):
    server = Server(register)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def public(register):
    server = Server(register, "--public")
    yield server
    server.stop()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def addresses(desk, browser):
    """One address of every kind of page, found as a visitor finds them."""
    page = browser.new_page()
    found = {"home": "/", "councils": "/councils", "search": "/search?q=transport"}
    page.goto(desk.address + "/councils")
    found["council"] = page.locator("main table a").first.get_attribute("href")
    page.goto(desk.address + found["council"])
    plans = [link.get_attribute("href") for link in page.locator("main ul a").all()]
    found["plan"] = plans[0]
    for plan in plans:
        page.goto(desk.address + plan)
        if page.locator("a", has_text="What changed since").count():
            found["plan"] = plan
            found["changes"] = plan + "/changes"
            break
    page.goto(desk.address + found["plan"])
    found["plan by stage"] = found["plan"] + "?by=stage"
    found["plan filtered"] = page.locator(".app-standing a").first.get_attribute("href")
    found["action"] = page.locator(".app-actions a").first.get_attribute("href")
    found["ratings"] = found["plan"] + "/ratings"
    found["findings"] = found["plan"] + "/findings"
    found["findings filtered"] = found["findings"] + "?severity=warning"
    page.goto(desk.address + found["findings"])
    found["accept"] = page.locator("a", has_text="Accept, with reason").first.get_attribute("href")
    found["action with findings"] = page.locator(".app-findings strong a").first.get_attribute("href")
    found["rules"] = "/rules"
    found["rule"] = "/rules/owner-missing"
    page.goto(desk.address + found["action"])
    found["document"] = page.locator("a.app-source").first.get_attribute("href")
    found["missing"] = "/plans/no-such-plan"
    page.close()
    found["reading"] = read_papers(desk, browser, PAPERS[:1])
    found["reading of two"] = read_papers(desk, browser, PAPERS[:2])
    found["reading's findings"] = found["reading"] + "/papers/1/findings"
    found["keep"] = found["reading"] + "/import"
    found["reading's paper"] = found["reading"] + "/papers/1?line=20"
    return found


def read_papers(desk, browser, papers):
    """The path of the page that shows what was read in papers."""
    page = browser.new_page(java_script_enabled=False)
    page.goto(desk.address + "/")
    page.set_input_files("#papers", papers)
    page.get_by_role("button", name="Read it").click()
    assert "/readings/" in page.url, page.inner_text("main")
    path = page.url.removeprefix(desk.address)
    page.close()
    return path
