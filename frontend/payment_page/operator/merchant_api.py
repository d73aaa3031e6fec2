"""The calls to the API that the operator's page makes, each with the merchant key."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from payment_page.http_api import HttpApi

Json = dict[str, Any]


class MerchantApi:
    """Calls the merchant's endpoints; each call raises an ApiError."""

    def __init__(self, api: HttpApi, key: str) -> None:
        self._api = api
        self._headers = {"Authorization": f"Bearer {key}"}

    def __repr__(self) -> str:
        return "MerchantApi()"

    def read_stats(self, since: datetime, by: str) -> Json:
        """Return the counts since a time, in spans of an `hour` or a `day`."""
        return self._get("/stats", {"since": since.isoformat(), "by": by})

    def list_sessions(self, status: str | None, after: str | None) -> Json:
        """Return a page of sessions, newest first."""
        return self._get("/sessions", _build_query(status=status, after=after))

    def show_session(self, session_id: str) -> Json:
        """Return everything that may be seen of a session."""
        return self._get(f"/sessions/{session_id}")

    def delete_session(self, session_id: str) -> None:
        """Erase a session; the record of its payment stays."""
        self._call("DELETE", f"/sessions/{session_id}")

    def list_payments(self, status: str | None, after: str | None) -> Json:
        """Return a page of payments, latest first."""
        return self._get("/payments", _build_query(status=status, after=after))

    def show_payment(self, payment_id: str) -> Json:
        """Return a payment."""
        return self._get(f"/payments/{payment_id}")

    def refund(self, payment_id: str, amount: int, key: str) -> Json:
        """Refund an amount in minor units, once for each `key`, and return the payment."""
        answer: Json = self._call(
            "POST",
            f"/payments/{payment_id}/refunds",
            body={"amount": amount},
            headers={"Idempotency-Key": key},
        )
        return answer

    def _get(self, path: str, query: Mapping[str, str] | None = None) -> Json:
        answer: Json = self._call("GET", path, query=query)
        return answer

    def _call(
        self, method: str, path: str, *, headers: Mapping[str, str] | None = None, **more: Any
    ) -> Any:
        return self._api.call(method, path, headers={**self._headers, **(headers or {})}, **more)


def _build_query(**query: str | None) -> dict[str, str]:
    return {name: value for name, value in query.items() if value is not None}
