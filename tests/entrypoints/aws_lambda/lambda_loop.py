"""A process as Lambda runs it, for as many events as come: each a line of JSON on standard input.

Each answer is a line on standard error; what it logs goes to standard output.
"""

import json
import sys


class Invocation:
    """The context of an invocation."""

    aws_request_id = "8476a536-e9f4-11e8-9739-2dfe598c3fcd"

    def get_remaining_time_in_millis(self) -> int:
        return 60_000


def main() -> None:
    from payment_smart_bot.entrypoints.aws_lambda.handler import lambda_handler

    for line in sys.stdin:
        answer = lambda_handler(json.loads(line), Invocation())
        sys.stderr.write(f"{json.dumps(answer)}\n")
        sys.stderr.flush()


if __name__ == "__main__":
    main()
