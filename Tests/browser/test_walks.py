"""What people do, done in a browser without scripts."""

from conftest import PAPERS


def test_the_keyboard_reaches_the_main_text_at_once(desk, browser):
    page = browser.new_page()
    page.goto(desk.address + "/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to main content"
    assert page.locator(".app-skip").bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.close()


def test_every_link_and_field_can_be_reached_and_is_seen_to_be(desk, browser, addresses):
    page = browser.new_page()
    page.goto(desk.address + addresses["plan"])
    for _ in range(25):
        page.keyboard.press("Tab")
        shown = page.evaluate(
            """() => { const it = document.activeElement, style = getComputedStyle(it);
            return it === document.body || style.outlineStyle !== 'none' }"""
        )
        assert shown, page.evaluate("document.activeElement.outerHTML")
    page.close()


def test_a_paper_is_read_and_nothing_is_kept(desk, browser):
    page = browser.new_page(java_script_enabled=False)
    page.goto(desk.address + "/")
    page.fill("#text", PAPERS[0].read_text())
    page.get_by_role("button", name="Read it").click()
    assert page.locator("h1").inner_text() == "What was understood"
    assert "Nothing was kept" in page.inner_text("main")
    page.close()


def test_an_empty_form_says_what_to_do(desk, browser):
    page = browser.new_page(java_script_enabled=False)
    page.goto(desk.address + "/")
    page.get_by_role("button", name="Read it").click()
    assert page.title().startswith("Error: ")
    page.get_by_role("link", name="Choose a paper, or paste its text").click()
    assert page.url.endswith("#papers")
    page.close()


def test_two_papers_show_what_moved(desk, browser, addresses):
    page = browser.new_page(java_script_enabled=False)
    page.goto(desk.address + addresses["reading of two"])
    assert "What changed from March 2024 to March 2025" in page.inner_text("main")
    page.close()


def test_a_value_leads_to_the_line_that_gives_it(desk, browser, addresses):
    page = browser.new_page(java_script_enabled=False)
    page.goto(desk.address + addresses["action"])
    ref = page.locator(".app-eyebrow").inner_text().split()[-1]
    page.locator("a.app-source").first.click()
    marked = page.locator("mark").inner_text()
    assert "#L" in page.url
    assert ref[1:] in marked
    page.close()


def test_what_is_read_is_kept_after_it_was_seen(desk, browser):
    page = browser.new_page(java_script_enabled=False)
    page.goto(desk.address + "/")
    page.fill(
        "#text",
        "Ref\tAction\tStage\nX1\tPlant a wood\tDesign\nX2\tInsulate the town hall\tDelivery\n",
    )
    page.get_by_role("button", name="Read it").click()
    page.get_by_role("link", name="Keep it").click()
    page.fill("#council-1", "Oxmarsh Town Council")
    page.fill("#plan-1", "Green Oxmarsh")
    page.fill("#period-1", "June 2025")
    page.get_by_role("button", name="Show what would change").click()
    assert "2 new actions" in page.inner_text("main")
    page.get_by_role("button", name="Keep it").click()
    assert page.locator("h1").inner_text() == "Green Oxmarsh"
    assert "Plant a wood" in page.inner_text("main")
    page.close()


def test_ratings_that_the_colours_lost_are_keyed_in(desk, browser, addresses):
    page = browser.new_page(java_script_enabled=False)
    page.goto(desk.address + addresses["ratings"])
    page.locator("input[type=radio]:not([value='']):not(:checked)").first.check()
    page.get_by_role("button", name="Keep these ratings").click()
    assert "/ratings" not in page.url, page.inner_text("main")
    page.close()


def test_the_public_may_not_keep_or_rate(public, browser, addresses):
    context = browser.new_context()
    assert context.request.get(public.address + addresses["ratings"]).status == 404
    page = context.new_page()
    page.goto(public.address + addresses["plan"])
    assert "Key the ratings in" not in page.inner_text("main")
    context.close()


def test_a_finding_is_accepted_with_a_reason_and_taken_back(desk, browser, addresses):
    page = browser.new_page(java_script_enabled=False)
    page.goto(desk.address + addresses["plan"])
    page.get_by_role("link", name="What to look at").click()
    assert page.locator("h1").inner_text() == "What to look at"
    page.get_by_role("link", name="Accept, with reason").first.click()
    page.get_by_role("button", name="Accept, with this reason").click()
    assert page.title().startswith("Error: ")
    assert "Say why it is accepted" in page.inner_text("main")
    page.fill("#reason", "Cabinet knows of it.")
    page.get_by_role("button", name="Accept, with this reason").click()
    assert "accepted, with reason" in page.inner_text("main")
    page.locator("#accepted summary").click()
    assert "Cabinet knows of it." in page.inner_text("#accepted")
    page.get_by_role("button", name="Take it back").first.click()
    assert page.locator("#accepted").count() == 0
    page.close()


def test_a_finding_leads_to_the_line_of_the_paper(desk, browser, addresses):
    page = browser.new_page(java_script_enabled=False)
    page.goto(desk.address + addresses["findings"])
    row = page.locator(".app-findings__row", has=page.locator(".app-source")).first
    row.locator(".app-source").click()
    assert "#L" in page.url
    assert page.locator("mark").count() == 1
    page.close()


def test_the_public_sees_nothing_of_findings(public, browser, addresses):
    context = browser.new_context()
    for name in ("findings", "accept", "rules", "rule"):
        assert context.request.get(public.address + addresses[name]).status == 404
    page = context.new_page()
    for name in ("plan", "action with findings"):
        page.goto(public.address + addresses[name])
        assert "What to look at" not in page.inner_text("main")
    context.close()
