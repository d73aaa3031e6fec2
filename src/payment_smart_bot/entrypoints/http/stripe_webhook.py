"""`POST /webhooks/stripe`: the events that Stripe sends."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.errors import InvalidSignature
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.entrypoints.http.limits.request_limits import RequestLimits
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.bodies import EventBody
from payment_smart_bot.entrypoints.http.shared.json_answers import JsonResponse
from payment_smart_bot.entrypoints.http.shared.parameters import HeaderParameter
from payment_smart_bot.entrypoints.http.shared.problem import Refused
from payment_smart_bot.entrypoints.http.shared.rules import Rule, accept
from payment_smart_bot.service.driving import run_async

STRIPE_SIGNATURE: Final = HeaderParameter(
    "Stripe-Signature",
    Rule({"type": "string"}, accept),
    "Stripe's signature.",
    required=True,
    default="",
)
EVENT: Final = EventBody()


class StripeWebhook:
    """The endpoint that Stripe sends its events to."""

    def __init__(self, application: Application, limits: RequestLimits) -> None:
        self._application = application
        self._limits = limits

    async def take_event(self, request: Request) -> Response:
        """Ask Stripe about what an event names. An event that is not ours gets the same answer."""
        application = self._application
        if application.events is None:
            raise Refused(problems.NO_SUCH_PATH)
        body = await EVENT.receive(request)
        try:
            event = application.events.read(body, STRIPE_SIGNATURE.read_from(request))
        except InvalidSignature:
            self._limits.check_address(request)  # Stripe itself has no limit
            raise
        application.metrics.record(Metric.STRIPE_EVENTS)
        if event is not None:
            await run_async(application.webhooks.apply_event(event), application.effect_handler)
        return JsonResponse(b"{}")
