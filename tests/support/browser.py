"""A browser without a window, as tests drive it."""

from __future__ import annotations

import base64
import contextlib
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.support.ui import WebDriverWait

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
LEGIBILITY = Path(__file__).with_name("legibility.js").read_text(encoding="utf-8")
FOCUSED = """
    const element = document.activeElement;
    if (element === document.body) return null;
    if (!window.seen) window.seen = [];
    if (!window.seen.includes(element)) window.seen.push(element);
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
        number: window.seen.indexOf(element),
        what: `${element.tagName} ${element.id || element.className} ${element.textContent.slice(0, 30)}`,
        ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1,
        inside: box.width > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
    };
"""
MOVING = """
    const moves = (style) => style.animationName !== "none" || parseFloat(style.transitionDuration) > 0;
    const found = [...document.querySelectorAll("*")].filter((element) => moves(getComputedStyle(element)));
    return found.map((element) => `${element.tagName} ${element.className}`);
"""
TOP = """
    window.seen = [];
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
"""
CONTROLS = """
    const all = document.querySelectorAll("a[href], button, select, input, textarea, [tabindex='0']");
    return [...all].filter((element) => element.checkVisibility() && !element.disabled && element.tabIndex >= 0).length;
"""


def programs() -> tuple[str | None, str | None]:
    """Return where a browser and its driver are, None for what is not found."""
    return next(filter(None, map(shutil.which, PROGRAMS)), None), shutil.which("chromedriver")


class Browser:
    """Chromium; `root` is the emulator that paths are of."""

    def __init__(self, driver: webdriver.Chrome) -> None:
        self.driver = driver
        self.root = ""

    def command(self, name: str, **values: Any) -> Any:
        return self.driver.execute_cdp_cmd(name, values)

    def run(self, script: str, *values: Any) -> Any:
        return self.driver.execute_script(script, *values)

    def look(self, width: int, scheme: str, height: int = 800) -> None:
        """Have a screen of so many pixels, on which people want light or dark pages, and nothing that moves."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.command("Emulation.setDeviceMetricsOverride", **size)
        wanted = {"prefers-color-scheme": scheme, "prefers-reduced-motion": "reduce"}
        features = [{"name": name, "value": value} for name, value in wanted.items()]
        self.command("Emulation.setEmulatedMedia", features=features)

    def open(self, path: str) -> None:
        self.driver.get(self.root + path)

    def one(self, selector: str) -> Any:
        """Return an element that is shown by now or soon."""
        return self.wait(lambda: [found for found in self._all(selector) if found.is_displayed()])[0]

    def follow(self, selector: str) -> str:
        """Click on what leads to another page; return the heading of that page once it is there."""
        self.run("window.left = true")  # which is of the page before
        self.one(selector).click()
        self.wait(lambda: self.run("return !window.left && document.readyState === 'complete'"))
        return str(self.run("return document.querySelector('h1').textContent"))

    def wait(self, condition: Callable[[], Any]) -> Any:
        """Return what a condition holds once it holds something; at most 20 seconds pass."""
        replaced = (StaleElementReferenceException,)
        waiting = WebDriverWait(self.driver, 20, poll_frequency=0.02, ignored_exceptions=replaced)
        return waiting.until(lambda _: condition())

    def text(self) -> str:
        return str(self.run("return document.body.innerText"))

    def complaints(self) -> list[str]:
        """Return what the console got since it was asked for last, and what is wrong with the page as it is."""
        found = [str(entry["message"]) for entry in self.driver.get_log("browser")]  # type: ignore[no-untyped-call]
        width, screen = self.run("return [document.documentElement.scrollWidth, window.innerWidth]")
        illegible: list[str] = self.run(LEGIBILITY)
        return found + [f"{width - screen} pixels too wide"] * (width > screen) + illegible

    def unfold(self) -> Any:
        """Open the operation of the reference; return the button that sends a request."""
        self.one(".opblock-post .opblock-summary-control").click()
        return self.one(".execute")

    def moving(self) -> list[str]:
        """Return the elements that fade, turn or move."""
        found: list[str] = self.run(MOVING)
        return found

    def press(self, key: str) -> None:
        """Press Tab, Enter or Escape."""
        code, text = {"Tab": (9, ""), "Enter": (13, "\r"), "Escape": (27, "")}[key]
        for kind in ("keyDown", "keyUp"):
            typed = {"text": text} if kind == "keyDown" and text else {}
            self.command(
                "Input.dispatchKeyEvent",
                type=kind,
                key=key,
                code=key,
                windowsVirtualKeyCode=code,
                **typed,
            )

    def tab_to(self, selector: str) -> None:
        """Press Tab until the focus is where a selector says; nowhere on the page is farther than 60 stops."""
        self.one(selector)
        for _ in range(60):
            if self.run("return document.activeElement.matches(arguments[0])", selector):
                return
            self.press("Tab")
        raise AssertionError(f"the keyboard does not lead to {selector}")

    def walk(self) -> tuple[list[dict[str, Any]], int]:
        """Press Tab from the top until the focus has gone round; return what had it, and the number of controls."""
        found: list[dict[str, Any]] = []
        self.run(TOP)
        for _ in range(200):
            self.press("Tab")
            focused = self.run(FOCUSED)
            if focused is None or focused["number"] < len(found):
                break
            found.append(focused)
        return found, int(self.run(CONTROLS))

    def names(self, role: str) -> list[str]:
        """Return the names under which screen readers have what is of a role."""
        nodes = self.command("Accessibility.getFullAXTree")["nodes"]
        shown = [node for node in nodes if not node["ignored"] and node["role"]["value"] == role]
        return [node["name"]["value"].strip() for node in shown]

    def picture(self) -> bytes:
        """Return what is on the screen, as PNG."""
        return base64.b64decode(self.command("Page.captureScreenshot")["data"])

    def _all(self, selector: str) -> list[Any]:
        return self.driver.find_elements("css selector", selector)


@contextlib.contextmanager
def running(program: str, driver: str) -> Iterator[Browser]:
    """Run a browser for the length of a `with` block."""
    options = webdriver.ChromeOptions()
    options.binary_location = program
    for argument in (
        "headless=new",
        "disable-gpu",
        "disable-dev-shm-usage",
        "hide-scrollbars",
        "lang=en",
    ):
        options.add_argument(f"--{argument}")
    if os.name == "posix" and os.geteuid() == 0:
        options.add_argument("--no-sandbox")  # it needs another user than root
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    try:
        yield Browser(browser)
    finally:
        browser.quit()
