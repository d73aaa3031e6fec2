"""A Bedrock on a socket of this machine: it speaks Converse as the SDK expects, by a plan.

The SDK finds it by its own setting AWS_ENDPOINT_URL_BEDROCK_RUNTIME. Everything that it was sent is
kept, byte for byte.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any, Final, NamedTuple
from urllib.parse import unquote

MODEL: Final = "us.amazon.nova-2-lite-v1:0"
NICE: Final = "A blue moon is the second full moon in a month."

_PIECES: Final = re.compile(r"[A-Za-z0-9]{1,6}|[^\sA-Za-z0-9]")


def tokens_of(text: str) -> int:
    """Count tokens as no tokenizer would count fewer: six letters at most, all else one by one."""
    return len(_PIECES.findall(text))


class Request(NamedTuple):
    """One call: the model's id from its path, and its body."""

    model_id: str
    raw: bytes

    @property
    def body(self) -> Any:
        return json.loads(self.raw)

    @property
    def question(self) -> str:
        """Return what the customer said, as it was sent."""
        (message,) = self.body["messages"]
        return "".join(block["text"] for block in message["content"])

    @property
    def briefing(self) -> str:
        return "".join(block["text"] for block in self.body["system"])

    @property
    def tokens(self) -> int:
        return tokens_of(self.briefing) + tokens_of(self.question)


class ConverseServer(ThreadingHTTPServer):
    """Answers by `plan`, a reply for each call, and by `always` when that is used up."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answering)
        self.always: Reply = says(NICE)
        self.plan: list[Reply] = []
        self.requests: list[Request] = []
        self.let_go = Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def environment(self) -> dict[str, str]:
        """The environment of an SDK that speaks to this server, and of nothing else."""
        return {
            "AWS_ENDPOINT_URL_BEDROCK_RUNTIME": self.address,
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_ACCESS_KEY_ID": "AKIATEST",
            "AWS_SECRET_ACCESS_KEY": "secret",
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_CONFIG_FILE": "/nonexistent",
            "AWS_SHARED_CREDENTIALS_FILE": "/nonexistent",
        }

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing when a client has gone away: here they do so on purpose."""


class _Answering(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: ConverseServer

    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers["Content-Length"]))
        model_id = unquote(self.path.removeprefix("/model/").removesuffix("/converse"))
        self.server.requests.append(Request(model_id, raw))
        reply = self.server.plan.pop(0) if self.server.plan else self.server.always
        reply(self)

    def send(self, status: int, body: bytes, headers: Mapping[str, str]) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", **headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


Reply = Callable[[_Answering], None]


def answers(body: object) -> Reply:
    """Answer 200 with any JSON."""
    return lambda call: call.send(200, json.dumps(body).encode(), {})


def content(*blocks: object, stop: str = "end_turn") -> Reply:
    """Answer with content blocks, and count the tokens of both sides."""

    def reply(call: _Answering) -> None:
        texts = [block["text"] for block in blocks if isinstance(block, dict) and "text" in block]
        taken, given = call.server.requests[-1].tokens, sum(map(tokens_of, map(str, texts)))
        usage = {"inputTokens": taken, "outputTokens": given, "totalTokens": taken + given}
        message = {"role": "assistant", "content": list(blocks)}
        answers({
            "output": {"message": message}, "stopReason": stop, "usage": usage,
            "metrics": {"latencyMs": 1},
        })(call)  # fmt: skip

    return reply


def says(text: str, stop: str = "end_turn") -> Reply:
    return content({"text": text}, stop=stop)


def uses_tool(name: object, given: object, *, stop: str = "tool_use") -> Reply:
    """Answer with the use of a tool."""
    return content(tool_use(name, given), stop=stop)


def tool_use(name: object, given: object) -> dict[str, object]:
    return {"toolUse": {"toolUseId": "tooluse_1", "name": name, "input": given}}


def fails(status: int, code: str, message: str = "no") -> Reply:
    """Answer with an error as AWS's JSON services do."""
    body = json.dumps({"message": message}).encode()
    return lambda call: call.send(status, body, {"x-amzn-ErrorType": f"{code}:http://x/"})


def garbage(call: _Answering) -> None:
    call.send(200, b"\x00\xff{not json", {})


def hangs(call: _Answering) -> None:
    call.server.let_go.wait(10)
    call.close_connection = True


def drops(call: _Answering) -> None:
    call.close_connection = True


def trickles(call: _Answering) -> None:
    """Send a byte now and then, so that no read time-out ever strikes."""
    call.close_connection = True
    call.send_response(200)
    call.send_header("Content-Length", "100000")
    call.end_headers()
    while not call.server.let_go.wait(0.2):
        call.wfile.write(b" ")
        call.wfile.flush()


IMAGE: Final = {"image": {"format": "png", "source": {"bytes": "iVBORw0KGgo="}}}
RETIRED: Final = fails(
    404, "ResourceNotFoundException", "This model version has reached the end of its life."
)
LEGACY: Final = fails(
    400, "ValidationException", "This Model is marked by provider as Legacy."
)  # fmt: skip


@contextmanager
def converse_server() -> Iterator[ConverseServer]:
    with ConverseServer() as server:
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server
        finally:
            server.let_go.set()
            server.shutdown()
            thread.join()
