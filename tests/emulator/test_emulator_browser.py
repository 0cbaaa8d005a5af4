"""The emulator's pages in a browser: legible, reachable by keyboard, named for screen readers, safe with any body."""

from __future__ import annotations

import hashlib
import itertools
import json
import os
import struct
import time
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from openrouter_presets.emulator import emulate, store
from tests.support.browser import programs, running
from tests.support.emulation import BODY, CHANGED, KEY, REVIEWER, create, request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_presets.emulator.server import Emulator
    from tests.support.browser import Browser

pytestmark = pytest.mark.browser
PICTURE = Path(__file__).parents[1] / "screenshots" / "emulator.png"
HOSTILE = "<script>window.hit = 1</script>\"><img src=x onerror='window.hit = 1'>"
ODD = f"/presets/{quote(HOSTILE, safe='')}"
PATHS = [
    "/",
    "/presets/reviewer",
    "/presets/reviewer/versions/2",
    "/presets/reviewer/compare",
    f"{ODD}/versions/1",
]
SCREENS = [*itertools.product((360, 1280), ("light", "dark"))]


@pytest.fixture(scope="module")
def started() -> Iterator[Browser]:
    program, driver = programs()
    if program is None or driver is None:
        pytest.skip("needs Chromium and chromedriver: apt-get install chromium chromium-driver")
    with running(program, driver) as browser:
        yield browser


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with emulate(KEY) as emulator:
        fill(emulator)
        yield emulator


@pytest.fixture
def browser(started: Browser, emulator: Emulator) -> Browser:
    started.root = emulator.url.removesuffix("/api/v1")
    started.look(1280, "light")
    return started


def fill(emulator: Emulator) -> None:
    for body in (REVIEWER, CHANGED):
        assert create(emulator, "reviewer", body).status == 200
    assert create(emulator, "%2E").status == 200
    hostile = BODY | {"system": HOSTILE, HOSTILE: HOSTILE}
    assert create(emulator, quote(HOSTILE, safe=""), hostile).status == 200


@pytest.mark.parametrize(("width", "scheme"), SCREENS)
@pytest.mark.parametrize("path", PATHS)
def test_a_page_fits_and_is_legible(browser: Browser, path: str, width: int, scheme: str) -> None:
    browser.look(width, scheme)
    browser.open(path)
    assert browser.complaints() == []
    background = browser.run("return getComputedStyle(document.body).backgroundColor")
    assert (sum(map(int, background[4:-1].split(","))) < 128) is (scheme == "dark")


@pytest.mark.parametrize(("path", "width"), [*itertools.product(PATHS, (360, 1280)), ("/docs", 360)])
def test_every_control_is_reached_by_keyboard_and_shows_it(browser: Browser, path: str, width: int) -> None:
    browser.look(width, "light")
    browser.open(path)
    if path == "/docs":
        browser.unfold()
    reached, controls = browser.walk()
    assert "Skip to the content" in reached[0]["what"]
    assert [focused for focused in reached if not focused["ring"] or not focused["inside"]] == []
    assert len(reached) == controls > 3


@pytest.mark.parametrize("path", [*PATHS, "/docs"])
def test_whatever_can_be_used_has_a_name(browser: Browser, path: str) -> None:
    browser.open(path)
    if path == "/docs":
        browser.unfold()
        browser.one(".btn.authorize").click()
        browser.one(".auth-container input")
    for role in ("button", "combobox", "heading", "link", "region", "spinbutton", "textbox"):
        assert "" not in browser.names(role), role
    assert browser.names("navigation")[0] == "Main"
    assert len(browser.names("main")) == 1
    levels = browser.run("return [...document.querySelectorAll('h1:not([aria-level])')].length")
    assert levels == 1


def test_scripts_in_bodies_do_not_run(browser: Browser) -> None:
    for place in ("", "/versions/1", "/compare"):
        browser.open(ODD + place)
        assert browser.run("return [window.hit, document.images.length]") == [None, 0]
        assert HOSTILE in browser.text()
        assert browser.complaints() == []


def test_a_preset_named_as_a_dot_is_opened_by_its_link(browser: Browser) -> None:
    browser.open("/")
    assert browser.follow("th a[href='/presets/.;']") == "."
    assert browser.follow("th a") == "Version 1"


def test_two_versions_are_chosen_and_compared(browser: Browser) -> None:
    browser.open("/presets/reviewer")
    browser.one("#from").send_keys("Version 2")
    browser.one("#to").send_keys("Version 1")
    assert browser.follow("form button") == "Version 2 beside version 1"
    assert browser.run("return [...document.querySelectorAll('ins')].map((one) => one.innerText)")[0] == "why"


@pytest.mark.parametrize(("width", "beside"), [(360, False), (1280, True)])
def test_a_request_stands_beside_what_was_kept(browser: Browser, width: int, *, beside: bool) -> None:
    browser.look(width, "light")
    browser.open("/presets/reviewer/versions/2")
    sections = "[...document.querySelectorAll('.beside > section')]"
    came, kept = browser.run(f"return {sections}.map((one) => one.getBoundingClientRect().top)")
    assert (came == kept) is beside
    shown = browser.run(f"return {sections}.map((one) => one.innerText)")
    assert (REVIEWER["messages"][0]["content"] in shown[0], "What was kept of it" in shown[1]) == (
        True,
        True,
    )


def test_code_is_copied(browser: Browser) -> None:
    browser.command("Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
    browser.open("/")
    code = browser.run("return document.querySelector('pre').textContent")
    button = browser.one("button.copy")
    assert button.accessible_name == "Copy: curl"
    button.click()
    browser.wait(lambda: browser.one("#said").get_property("textContent") == "Copied")
    assert browser.run("return navigator.clipboard.readText()") == code


def test_without_a_clipboard_code_is_selected(browser: Browser) -> None:
    browser.open("/")
    browser.run("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    browser.one("button.copy").click()
    browser.wait(lambda: "Ctrl+C" in browser.one("#said").get_property("textContent"))
    code = browser.run("return document.querySelector('pre').textContent")
    assert browser.run("return getSelection().toString()").strip() == code.strip()


@pytest.mark.parametrize("path", [*PATHS, "/docs"])
def test_pages_are_read_without_javascript(browser: Browser, path: str) -> None:
    browser.open(path)
    with_it = browser.names("StaticText")
    browser.command("Emulation.setScriptExecutionDisabled", value=True)
    try:
        browser.open(path)
        without = browser.names("StaticText")
    finally:
        browser.command("Emulation.setScriptExecutionDisabled", value=False)
    if path == "/docs":
        assert any("The reference needs JavaScript" in text for text in without)
    else:
        assert sorted(without) == sorted(text for text in with_it if text != "Copy")


@pytest.mark.parametrize(("width", "scheme"), SCREENS)
def test_a_request_is_tried_in_the_reference(browser: Browser, emulator: Emulator, width: int, scheme: str) -> None:
    before = getattr(emulator.store.preset("code-reviewer"), "latest", 0)
    browser.look(width, scheme)
    browser.open("/docs")
    browser.one(".btn.authorize").click()
    browser.one(".auth-container input").send_keys(emulator.key)
    assert browser.complaints() == []
    browser.one(".auth-btn-wrapper .authorize").click()
    browser.one(".btn-done").click()
    execute = browser.unfold()
    browser.run("arguments[0].scrollIntoView({ block: 'center' })", execute)
    execute.click()
    status = browser.wait(lambda: browser.one(".live-responses-table tbody .response-col_status").text)
    assert status.split()[0] == "200"
    assert browser.complaints() == []
    version = emulator.store.version("code-reviewer", before + 1)
    assert version is not None
    assert version.config["max_tokens"] == 1024


def test_a_request_is_tried_by_keyboard_alone(browser: Browser, emulator: Emulator) -> None:
    browser.open("/docs")
    for key in ("Escape", "Enter"):  # once to leave the dialog again, once to use it
        browser.tab_to(".auth-wrapper > .authorize")
        browser.press("Enter")
        browser.wait(lambda: browser.names("dialog") == ["Authorize"])
        browser.tab_to(".auth-container input")
        browser.command("Input.insertText", text=emulator.key)
        browser.press(key)
        if key == "Enter":
            browser.tab_to(".btn-done")
            browser.press("Enter")
        browser.wait(lambda: not browser.names("dialog"))
        assert browser.run("return document.activeElement.matches('.auth-wrapper > .authorize')")
    browser.tab_to(".opblock-post .opblock-summary-control")
    browser.press("Enter")
    browser.tab_to(".execute")
    browser.press("Enter")
    status = browser.wait(lambda: browser.one(".live-responses-table tbody .response-col_status").text)
    assert status.split()[0] == "200"


@pytest.mark.parametrize("path", [*PATHS, "/docs"])
def test_nothing_moves_for_those_who_want_it_so(browser: Browser, path: str) -> None:
    browser.open(path)
    if path == "/docs":
        browser.unfold()
    assert browser.moving() == []


def test_the_picture_of_the_readme_shows_the_page_as_it_is(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the environment variable SCREENSHOTS, the picture is made again."""
    times = iter(["2026-11-22T09:30:00Z", "2026-11-23T14:05:00Z"])
    monkeypatch.setattr(store, "time", SimpleNamespace(strftime=lambda *_: next(times), gmtime=time.gmtime))
    with emulate(KEY) as emulator:
        for body in (REVIEWER, CHANGED):
            assert create(emulator, "code-reviewer", body).status == 200
        browser.root = emulator.url.removesuffix("/api/v1")
        browser.look(1200, "light", 940)
        browser.open("/presets/code-reviewer/compare?from=1&to=2")
        picture, lines = browser.picture(), browser.text().splitlines()
        style = request(f"{browser.root}/style.css", method="GET").body
    shown = {"style": hashlib.sha256(style).hexdigest(), "text": lines}
    if os.environ.get("SCREENSHOTS"):
        PICTURE.parent.mkdir(exist_ok=True)
        PICTURE.write_bytes(picture)
        PICTURE.with_suffix(".json").write_text(json.dumps(shown, indent=2) + "\n", encoding="utf-8")
    recorded = PICTURE.read_bytes()
    assert shown == json.loads(PICTURE.with_suffix(".json").read_text(encoding="utf-8"))
    assert struct.unpack(">II", recorded[16:24]) == struct.unpack(">II", picture[16:24]) == (1200, 940)
    assert len(recorded) < 150_000
