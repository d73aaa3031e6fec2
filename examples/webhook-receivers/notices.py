"""What each receiver does with a request: check the signature, and act on a notice once."""

import hashlib
import hmac
import json
import os
import sqlite3
import time

SECRET = os.environ["MERCHANT_WEBHOOK_SECRET"].encode()
OLDEST_SECONDS = 300


class NotSigned(Exception):
    """The request does not come from the bot, or it is an old one that somebody sends again."""


def take(body: bytes, signature: str) -> None:
    """Check a request and act on its notice. Raises NotSigned: answer it with 400."""
    parts = dict(part.partition("=")[::2] for part in signature.split(","))
    signed = hmac.new(SECRET, parts.get("t", "").encode() + b"." + body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(signed, parts.get("v1", "")):
        raise NotSigned
    if time.time() - int(parts["t"]) > OLDEST_SECONDS:
        raise NotSigned
    act_once(json.loads(body))


def act_once(notice: dict) -> None:
    """Keep the order with its payment, in one transaction with the id of the notice.

    Notices come at least once and in any order: the id tells a repeat, and `payment` has what holds
    now, whatever the type says.
    """
    with sqlite3.connect("shop.sqlite3") as shop:
        shop.execute("CREATE TABLE IF NOT EXISTS notices (id TEXT PRIMARY KEY)")
        shop.execute("CREATE TABLE IF NOT EXISTS log (order_id TEXT, status TEXT)")
        known = shop.execute("INSERT OR IGNORE INTO notices VALUES (?)", [notice["id"]])
        if known.rowcount:
            payment = notice["payment"]
            shop.execute("INSERT INTO log VALUES (?, ?)", [payment["orderId"], payment["status"]])
    shop.close()
