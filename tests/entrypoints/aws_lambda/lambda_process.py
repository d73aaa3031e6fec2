"""A process as Lambda runs it: it imports the handler, is sent messages, and prints its log.

`python lambda_process.py`, with the messages of one conversation on standard input, a JSON list.
What it prints besides the log goes to standard error: a JSON object.
"""

import json
import sys

BEFORE_A_CARD = ("boto3", "cryptography", "pydantic", "requests", "stripe", "stripe_simulator")


class Invocation:
    """The context of an invocation."""

    aws_request_id = "8476a536-e9f4-11e8-9739-2dfe598c3fcd"

    def get_remaining_time_in_millis(self) -> int:
        return 60_000


def main() -> None:
    from payment_smart_bot.entrypoints.aws_lambda.handler import lambda_handler

    messages = json.load(sys.stdin)
    answers = [lambda_handler({"sessionId": "s-1", "message": messages[0]}, Invocation())]
    imported = sorted({name.partition(".")[0] for name in sys.modules} & set(BEFORE_A_CARD))
    answers += [
        lambda_handler({"sessionId": "s-1", "message": message}, Invocation())
        for message in messages[1:]
    ]
    json.dump({"answers": answers, "imported": imported}, sys.stderr)


if __name__ == "__main__":
    main()
