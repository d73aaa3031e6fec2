"""`POST /webhooks/stripe`: what Stripe tells of its own accord."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.errors import InvalidSignature
from payment_smart_bot.entrypoints.http import problems
from payment_smart_bot.entrypoints.http.incoming import Limits, event_body
from payment_smart_bot.entrypoints.http.middleware import JsonResponse
from payment_smart_bot.entrypoints.http.problems import Refused
from payment_smart_bot.service.performing import run_async


class StripeWebhook:
    """The endpoint that Stripe sends its events to."""

    def __init__(self, application: Application, limits: Limits) -> None:
        self._application = application
        self._limits = limits

    def route(self) -> Route:
        """Return its route."""
        return Route("/webhooks/stripe", self.take, methods=["POST"])

    async def take(self, request: Request) -> Response:
        """Look what an event is about; whatever is not for us is answered as if it were."""
        application = self._application
        if application.events is None:
            raise Refused(problems.NO_SUCH_PATH)
        body = await event_body(request)
        try:
            event = application.events.read(body, request.headers.get("stripe-signature", ""))
        except InvalidSignature:
            self._limits.check_address(request)  # Stripe itself may send as much as it likes
            raise
        if event is not None:
            await run_async(application.webhooks.apply_event(event), application.performer)
        return JsonResponse(b"{}")
