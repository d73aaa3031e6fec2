"""Whether a request comes from the desk, from a person who is signed in and may do it.

The cookie is SameSite=Strict, so a browser sends it from our own pages alone. A change has to carry
the sign-in's token as well, which no other page can read, and no request may name another origin.
"""

import hmac
from collections.abc import Callable
from typing import Final
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.http.desk.sign_ins import SIGN_IN_LIFE, SignIn, SignIns
from payment_smart_bot.entrypoints.http.limits.rate_limit import RateLimit
from payment_smart_bot.entrypoints.http.limits.request_limits import RequestLimits
from payment_smart_bot.entrypoints.http.live.origins import Origins
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.problem import Refused
from payment_smart_bot.entrypoints.http.shared.scope import KEY_NAME
from payment_smart_bot.service.driving import ask_store
from payment_smart_bot.settings import Environment, Role

TOKEN_HEADER: Final = "x-desk-token"  # noqa: S105 - a name
DESK_PATH: Final = "/desk"
_READS: Final = frozenset({"GET", "HEAD"})
_SIGN_INS_PER_MINUTE: Final = 10
_SIGN_IN: Final = "payment_smart_bot.sign_in"
_OURS: Final = frozenset({"same-origin", "none"})


class DeskAuth:
    """The door of the desk; `monotonic` returns seconds that never go back."""

    def __init__(
        self, application: Application, limits: RequestLimits, monotonic: Callable[[], float]
    ) -> None:
        settings = application.settings
        self._handler = application.effect_handler
        self._sign_ins = SignIns(
            application.store, application.merchant.clock, settings.read_merchant_keys
        )
        self._limits = limits
        self._tries = RateLimit(_SIGN_INS_PER_MINUTE, monotonic)
        self._origins = Origins(settings.public_base_url, ())
        address = settings.public_base_url or ""
        self._path = urlsplit(address).path.rstrip("/") + DESK_PATH
        self._https = settings.environment is not Environment.LOCAL or address.startswith("https:")
        self._cookie = "__Secure-desk" if self._https else "desk"

    async def check(self, request: Request, roles: frozenset[Role]) -> None:
        """Raise Refused unless it comes from a person at the desk whose key has all of `roles`.

        The name of the key goes into the scope of the request.
        """
        self.check_origin(request)
        value = request.cookies.get(self._cookie, "")
        sign_in = await ask_store(self._handler, self._sign_ins.find, value)
        if sign_in is None:
            raise Refused(problems.NOT_SIGNED_IN)
        request.scope[_SIGN_IN] = sign_in
        request.scope[KEY_NAME] = sign_in.key.name
        token = request.headers.get(TOKEN_HEADER, "")
        if request.method not in _READS and not hmac.compare_digest(
            token.encode(), sign_in.token.encode()
        ):
            raise Refused(problems.NO_DESK_TOKEN)
        if not roles <= sign_in.key.roles:
            raise Refused(problems.NOT_ALLOWED)

    def has_cookie(self, request: Request) -> bool:
        """Whether the browser that sends a request may be signed in; nobody is let in by this."""
        return self._cookie in request.cookies

    def check_origin(self, request: Request) -> None:
        """Raise Refused if a browser says that the page of another site sends the request."""
        site = request.headers.get("sec-fetch-site", "none")
        if site not in _OURS or not self._origins.allow(request.headers):
            raise Refused(problems.NOT_FROM_THE_DESK)

    async def sign_in(self, request: Request, typed: str) -> tuple[SignIn, str]:
        """Return a new sign-in with the key that was typed, and the header of its cookie.

        Raises Refused for any other text, for a key that may not look, and for too many tries.
        """
        wait = self._tries.take(self._limits.find_client(request) or "")
        if wait:
            raise Refused(problems.RATE_LIMITED, {"retry-after": str(wait)})
        begun = await ask_store(self._handler, self._sign_ins.begin, typed)
        if begun is None:
            raise Refused(problems.WRONG_DESK_KEY)
        value, sign_in = begun
        if Role.VIEW not in sign_in.key.roles:
            raise Refused(problems.NOT_ALLOWED)
        request.scope[KEY_NAME] = sign_in.key.name
        return sign_in, self._build_cookie(value, int(SIGN_IN_LIFE.total_seconds()))

    async def sign_out(self, request: Request) -> str:
        """End the sign-in of a request, and return the header that takes its cookie away."""
        await ask_store(self._handler, self._sign_ins.end, find_sign_in(request))
        return self._build_cookie("", 0)

    def _build_cookie(self, value: str, seconds: int) -> str:
        response = Response()
        response.set_cookie(
            self._cookie,
            value,
            max_age=seconds,
            path=self._path,
            secure=self._https,
            httponly=True,
            samesite="strict",
        )
        return response.headers["set-cookie"]


def find_sign_in(request: Request) -> SignIn:
    """Return the sign-in of a request that `DeskAuth.check` has let in."""
    sign_in: SignIn = request.scope[_SIGN_IN]
    return sign_in
