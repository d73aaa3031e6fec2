"""What AWS Lambda calls: `lambda_handler`, ready when this module is imported."""

import gc
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from payment_smart_bot.entrypoints.aws_lambda.events import Handler


def _start() -> "Handler":
    gc.disable()  # what a start allocates stays: looking through it again and again is in vain
    try:
        from payment_smart_bot.entrypoints.aws_lambda.events import start

        return start(os.environ)
    finally:
        gc.freeze()
        gc.enable()


lambda_handler = _start()
