"""VCR.py puts recorders in the place of urllib3's connection classes, also while a client is in use."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import openrouter_presets as orp
from tests.support.counting import serve_and_count

vcr: Any = pytest.importorskip("vcr")
KEY = "loopback-only"
BODY: Any = {"model": "a/b", "messages": [{"role": "user", "content": "Hello!"}]}


@pytest.mark.parametrize("early", [True, False], ids=["client-first", "recorder-first"])
def test_a_call_is_recorded_and_replayed(tmp_path: Path, early: Any) -> None:
    cassette = str(tmp_path / "cassette.yaml")
    with serve_and_count(KEY) as server:
        client = orp.Client(KEY, base_url=server.url, retries=0)
        if early:
            client.create_presets_messages("before", BODY)
        for mode in ("once", "none"):
            with vcr.use_cassette(cassette, record_mode=mode):
                used = client if early else orp.Client(KEY, base_url=server.url, retries=0)
                assert used.create_presets_messages("s", BODY).data.slug == "s"
            if used is not client:
                used.close()
        assert server.versions["s"] == 1
        client.create_presets_messages("after", BODY)
        client.close()


def test_a_call_that_no_recording_has_may_have_been_sent(tmp_path: Path) -> None:
    with (
        vcr.use_cassette(str(tmp_path / "cassette.yaml"), record_mode="none"),
        orp.Client(KEY, base_url="http://127.0.0.1:9", retries=0) as client,
        pytest.raises(orp.DeliveryUnknown, match="CannotOverwrite") as caught,
    ):
        client.create_presets_messages("s", BODY)
    assert caught.value.effect == "unknown"
