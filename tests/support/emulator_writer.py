"""A process that creates versions of one preset, one after the other, and prints what it was told of each.

Arguments: the URL, the key, the slug, how many. Lines: the version and its id, or the status of a refusal.
"""

from __future__ import annotations

import http.client
import json
import sys
from urllib.parse import urlsplit


def main(url: str, key: str, slug: str, count: int) -> None:
    place = urlsplit(url)
    connection = http.client.HTTPConnection(place.hostname or "", place.port, timeout=30)
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    for number in range(count):
        body = {"model": "a/b", "messages": None, "system": "x" * 2000, "max_tokens": number}
        try:
            connection.request("POST", f"{place.path}/presets/{slug}/messages", json.dumps(body), headers)
            response = connection.getresponse()
            answer = json.loads(response.read())
        except (OSError, http.client.HTTPException):
            return  # the server was killed; what was not answered is not told
        if response.status == 200:
            version = answer["data"]["designated_version"]
            print(version["version"], version["id"], number, flush=True)  # noqa: T201
        else:
            print(response.status, flush=True)  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
