"""A receiver with FastAPI: `python with_fastapi.py 9000`."""

import sys

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool
from notices import NotSigned, take

app = FastAPI()


@app.post("/payments")
async def receive(request: Request) -> Response:
    """Answer 204 where the notice was taken, else 400."""
    body = await request.body()
    try:
        await run_in_threadpool(take, body, request.headers.get("Webhook-Signature", ""))
    except NotSigned:
        return Response(status_code=400)
    return Response(status_code=204)


uvicorn.run(app, port=int(sys.argv[1]))
