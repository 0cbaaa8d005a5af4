"""The emulator's pages as they come over HTTP: what they say, where they lead, what they are sent with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from openrouter_presets.emulator import emulate
from tests.support.emulation import BODY, KEY, Reply, create, request
from tests.support.markup import Markup

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_presets.emulator.server import Emulator

HOSTILE = "<script>alert('1')</script>\"'><img src=x onerror=alert(1)> &amp; {{ 7 * 7 }}"
SLUGS = [
    "reviewer",
    "a b",
    "a/b",
    "a/versions/1",
    "Grüße",
    "<b>",
    "%2F",
    ".",
    "..",
    ".;",
    "a?b#c",
    "\x00\n",
    HOSTILE,
]


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with emulate(KEY) as emulator:
        yield emulator


@pytest.fixture(scope="module")
def shared() -> Iterator[Emulator]:
    """An emulator with a preset "a" of one version, which tests leave as it is."""
    with emulate(KEY) as emulator:
        put(emulator, "a")
        yield emulator


def get(emulator: Emulator, path: str, **headers: str) -> Reply:
    return request(root(emulator) + path, headers=headers, method="GET")


def root(emulator: Emulator) -> str:
    return emulator.url.removesuffix("/api/v1")


def page(emulator: Emulator, path: str) -> Markup:
    reply = get(emulator, path)
    assert reply.status == 200
    return Markup(reply.body)


def put(emulator: Emulator, slug: str, body: Any = BODY) -> None:
    """Store a version; servers and clients of HTTP have no say in the slug."""
    assert create(emulator, quote(slug, safe="").replace(".", "%2E"), body).status == 200


def crawl(emulator: Emulator) -> dict[str, Reply]:
    """Return all that can be reached from the first page, by path; every link is one on the emulator."""
    waiting, found = ["/"], dict[str, Reply]()
    while waiting:
        path = waiting.pop()
        found[path] = get(emulator, path)
        assert found[path].status == 200, path
        if found[path].headers["content-type"].startswith("text/html"):
            for link in Markup(found[path].body).values("href", "src", "action"):
                assert link.startswith(("/", "#", "?", "data:"))
                assert not link.startswith("//")
                target = {"/": link, "?": path.partition("?")[0] + link}.get(link[0], path)
                waiting += [target] * (target not in found and target not in waiting)
    return found


def test_without_presets_the_first_page_says_how_to_create_one(emulator: Emulator) -> None:
    shown = page(emulator, "/")
    assert "There are none yet" in shown.text
    for part in (
        "curl http",
        "from openrouter_presets import Client",
        "await fetch(",
        "$OPENROUTER_API_KEY",
    ):
        assert part in shown.text


def test_every_link_leads_to_a_page_whatever_the_slug(emulator: Emulator) -> None:
    for slug in SLUGS:
        put(emulator, slug)
        put(emulator, slug, BODY | {"system": HOSTILE, HOSTILE: HOSTILE})
    found = crawl(emulator)
    shown = [Markup(reply.body) for path, reply in found.items() if path.endswith("/versions/2")]
    assert len(shown) == len(SLUGS)
    for path, reply in found.items():
        assert KEY.encode() not in reply.body, path
        if reply.headers["content-type"].startswith("text/html"):
            check_markup(Markup(reply.body))


def check_markup(shown: Markup) -> None:
    """Check what every page has to have, and that nothing of a body became an element or an attribute."""
    assert shown.all("html") == [{"lang": "en"}]
    assert [len(shown.all(tag)) for tag in ("title", "h1", "main", "header", "footer")] == [1] * 5
    ids = shown.values("id")
    assert len(ids) == len({*ids})
    assert {*shown.values("for", "aria-labelledby")} <= {*ids}
    assert next(attributes for attributes in shown.all("a"))["href"] == "#content"
    assert all("scope" in attributes for attributes in shown.all("th"))
    assert {attributes["src"].partition("/docs")[0] for attributes in shown.all("script")} <= {
        "/page.js",
        "",
    }
    assert not {element.tag for element in shown.elements} & {"img", "b", "iframe", "style"}
    assert not [name for element in shown.elements for name in element.attributes if name.startswith(("on", "style"))]


def test_html_in_bodies_is_shown_as_text(emulator: Emulator) -> None:
    put(emulator, HOSTILE)
    put(emulator, HOSTILE, BODY | {"system": HOSTILE, HOSTILE: HOSTILE})
    path = f"/presets/{quote(HOSTILE, safe='')}"
    for place in ("", "/versions/2", "/compare"):
        assert HOSTILE in page(emulator, path + place).text


@pytest.mark.parametrize(
    "path", ["/", "/presets/a", "/presets/a/versions/1", "/presets/a/compare", "/docs", "/page.js"]
)
def test_pages_forbid_what_they_do_not_need(shared: Emulator, path: str) -> None:
    headers = get(shared, path).headers
    policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == policy["form-action"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert (headers["x-content-type-options"], headers["referrer-policy"]) == (
        "nosniff",
        "no-referrer",
    )
    assert headers["cache-control"] == ("no-cache" if path == "/page.js" else "no-store")


@pytest.mark.parametrize(
    "path",
    [
        "/presets/unknown",
        "/presets/%FF",
        "/presets/a/versions/0",
        "/presets/a/versions/3",
        "/presets/a/versions/x",
        "/presets/a/versions/1.0",
        "/presets/a/versions/%C2%B2",
        "/presets/a/versions/" + "9" * 5000,
        "/presets/a/versions/3/request.json",
        "/presets/a/versions/3/config.json",
        "/presets/a/compare?from=0&to=1",
        "/presets/a/compare?from=1&to=",
        "/presets/unknown/compare",
    ],
)
def test_what_there_is_not_is_a_page_with_404(shared: Emulator, path: str) -> None:
    reply = get(shared, path)
    assert (reply.status, reply.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert "There is nothing here" in Markup(reply.body).text


def test_an_unknown_path_is_a_page_for_browsers_and_json_for_others(shared: Emulator) -> None:
    assert Markup(get(shared, "/nowhere", Accept="text/html,*/*").body).all("h1")
    assert get(shared, "/nowhere", Accept="*/*").json["error"]["code"] == 404


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost", 200),
        ("LOCALHOST.:80", 200),
        ("presets.localhost:1", 200),
        ("127.0.0.1", 200),
        ("127.1.2.3:80", 200),
        ("[::1]:80", 200),
        ("attacker.example", 403),
        ("localhost.attacker.example", 403),
        ("127.0.0.1.attacker.example:80", 403),
        ("10.0.0.1", 403),
        ("[::1", 403),
        ("", 403),
    ],
)
def test_pages_are_shown_under_names_of_this_machine_alone(shared: Emulator, host: str, status: int) -> None:
    replies = [get(shared, path, Host=host) for path in ("/", "/docs", "/openapi.json", "/nowhere")]
    assert [reply.status for reply in replies] == [status] * 3 + [status if status == 403 else 404]
    assert create(shared, headers={"Host": host}).status == 200
    if status == 403:
        assert f"open {root(shared)}/ instead" in Markup(replies[0].body).text


def test_lists_are_shown_in_pages(emulator: Emulator) -> None:
    for number in range(51):
        put(emulator, f"preset-{number}")
        put(emulator, "again")
    for path, first, last in (
        ("/", "preset-50", "preset-0"),
        ("/presets/again", "Version 51", "Version 1"),
    ):
        shown = [page(emulator, f"{path}?page={number}") for number in (1, 2, 0, "x", 99)]
        rows = [[row[0] for row in one.rows[1:]] for one in shown]
        assert [len(names) for names in rows[:2]] in ([50, 2], [50, 1])
        assert first in rows[0][:2]
        assert rows[1][-1] == last
        assert (rows[2], rows[3], rows[4]) == (rows[0], rows[0], rows[1])
        assert ("Page 1 of 2" in shown[0].text, "Page 2 of 2" in shown[1].text) == (True, True)


def test_with_many_versions_their_numbers_are_typed(emulator: Emulator) -> None:
    for _ in range(2):
        put(emulator, "a")
    assert [field["name"] for field in page(emulator, "/presets/a").all("select")] == ["from", "to"]
    preset = emulator.store.version("a", 1)
    assert preset is not None
    for _ in range(200):
        emulator.store.add("a", preset, preset.request)  # type: ignore[arg-type]  # what is kept of it is in it
    fields = page(emulator, "/presets/a/compare?from=7&to=202").all("input")
    assert [(field["name"], field["value"], field["max"]) for field in fields] == [
        ("from", "7", "202"),
        ("to", "202", "202"),
    ]


def test_a_version_says_what_became_of_each_field(emulator: Emulator) -> None:
    put(emulator, "a", BODY | {"system": "Be brief.", "stream": True, "new": [1.0, None]})
    shown = page(emulator, "/presets/a/versions/1")
    assert shown.rows[1:] == [
        ["model", '"a/b"', "kept"],
        ["messages", '[{"role": "user", "content": "Hello!"}]', "dropped"],
        ["system", '"Be brief."', "kept as system_prompt"],
        ["stream", "true", "dropped"],
        ["new", "[1.0, null]", "kept"],
    ]
    assert 'Config { "model": "a/b", "new": [ 1.0, null ] } System prompt Be brief.' in shown.text


def test_a_system_without_text_is_dropped(emulator: Emulator) -> None:
    put(emulator, "a", BODY | {"system": []})
    shown = page(emulator, "/presets/a/versions/1")
    assert shown.rows[-1][-1] == "dropped"
    assert "None: system_prompt is null." in shown.text


def test_a_request_is_there_byte_by_byte(emulator: Emulator) -> None:
    data = b'\xef\xbb\xbf{"model": "a/b" , "messages":null, "seed":1E2, "seed":\t1e0}\n'
    put(emulator, "a", data)
    reply = get(emulator, "/presets/a/versions/1/request.json")
    assert (reply.body, reply.headers["content-type"]) == (data, "application/json")
    assert reply.headers["cache-control"] == "no-store"
    assert get(emulator, "/presets/a/versions/1/config.json").json == {"model": "a/b", "seed": 1}
    assert '"seed": 1E2, "seed": 1e0 }' in page(emulator, "/presets/a/versions/1").text
