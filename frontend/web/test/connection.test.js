// The way to the server: what is sent again, which states count, and what happens without a WebSocket.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, beforeEach, test } from "node:test";

import { CHAT } from "./assets.js";

const { Connection, Refused } = await import(`${CHAT}connection.js`);
const { BotCheck } = await import(`${CHAT}bot_check.js`);

/** What the server answers, in turn, and what it was asked. */
let answers = [];
let asked = [];
const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  asked.push([`${request.method} ${request.url}`, body && JSON.parse(body)]);
  const [status, answer] = answers.shift() ?? [404, { code: "session_not_found" }];
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(typeof answer === "string" ? answer : JSON.stringify(answer));
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const root = new URL(`http://127.0.0.1:${server.address().port}/base/`);
after(() => server.close());

const NO_CHECK = new BotCheck("", undefined);

beforeEach(() => {
  answers = [];
  asked = [];
  globalThis.WebSocket = class {
    constructor() {
      throw new Error("blocked");
    }
  };
});

/** Keeps what a page would show. */
class Shown {
  states = [];
  isOver = false;
  isOnline = true;
  state = (state) => this.states.push(state.version);
  gone = () => (this.isOver = true);
  online = (is) => (this.isOnline = is);
}

test("what is refused is refused at once", async () => {
  answers = [[400, { error: "Too long.", code: "message_too_long" }]];
  const connection = new Connection("s 1", "/live", new Shown(), NO_CHECK, root);
  await assert.rejects(connection.say({ message: "hi", messageId: "m1" }), (error) => {
    assert.ok(error instanceof Refused);
    assert.deepEqual([error.status, error.problem.error], [400, "Too long."]);
    return true;
  });
  assert.deepEqual(asked, [["POST /base/chat", { message: "hi", messageId: "m1", sessionId: "s 1" }]]);
});

for (const [what, first] of [
  ["an error of the server", [503, { code: "store_unavailable" }]],
  ["a gateway's page", [502, "<html>Bad gateway</html>"]],
]) {
  test(`after ${what} the same message is sent again with the same id`, async () => {
    answers = [first, [200, { status: "completed" }]];
    const reply = await new Connection("s1", "/live", new Shown(), NO_CHECK, root).say({ message: "hi", messageId: "m1" });
    assert.equal(reply.status, "completed");
    assert.equal(asked.length, 2);
    assert.deepEqual(asked[0], asked[1]);
  });
}

test("an answer may take a minute; then the same message is sent again with the same id", async () => {
  const limits = [];
  const { timeout } = AbortSignal;
  AbortSignal.timeout = (milliseconds) => {
    limits.push(milliseconds);
    return timeout.call(AbortSignal, limits.length === 1 ? 1 : 60_000);
  };
  answers = [[200, { status: "completed" }], [200, { status: "completed" }]];
  const shown = new Shown();
  try {
    const reply = await new Connection("s1", "/live", shown, NO_CHECK, root).say({ message: "Pay", messageId: "m1" });
    assert.equal(reply.status, "completed");
  } finally {
    AbortSignal.timeout = timeout;
  }
  assert.deepEqual(limits, [60_000, 60_000]);
  assert.equal(shown.isOnline, true); // slow is not gone
  assert.deepEqual(new Set(asked.map(([, said]) => said.messageId)), new Set(["m1"]));
});

test("what was lost once is not called refused because it was refused later", async () => {
  answers = [[503, { code: "store_unavailable" }], [400, { code: "bad_offer" }]];
  const said = new Connection("s1", "/live", new Shown(), NO_CHECK, root).say({ message: "Pay", messageId: "m1" });
  await assert.rejects(said, (error) => error.status === 503);
});

test("where a person is looked for, the message goes again with another token, and then with none", async () => {
  let made = 0;
  const widget = {
    render: (_place, { callback }) => {
      widget.make = () => setTimeout(() => callback(`token ${(made += 1)}`));
      callback(`token ${(made += 1)}`);
    },
    reset: () => widget.make(),
  };
  globalThis.window = { turnstile: widget };
  const element = { src: "", onload: null, onerror: null, className: "", role: "", append() {}, setAttribute() {}, removeAttribute() {} };
  const head = { append: (script) => script.onload() };
  globalThis.document = { readyState: "complete", head, createElement: () => ({ ...element }) };
  answers = [[403, { code: "bot_check_needed" }], [200, { status: "collecting" }], [200, { status: "collecting" }]];
  const connection = new Connection("s1", "/live", new Shown(), new BotCheck("a site key", element), root);
  await connection.say({ message: "hi", messageId: "m1" });
  await connection.say({ message: "hi", messageId: "m2" });
  assert.deepEqual(asked.map(([, said]) => [said.messageId, said.botToken]), [
    ["m1", "token 1"],
    ["m1", "token 2"],
    ["m2", undefined],
  ]);
});

test("only the answer to whoever gave the card has its secret, and all that is said later carries it", async () => {
  answers = [[200, { cardSecret: "secret of the card" }], [200, { status: "completed" }]];
  const connection = new Connection("s1", "/live", new Shown(), NO_CHECK, root);
  await connection.say({ message: "", paymentMethodId: "pm_1", messageId: "m1" });
  await connection.say({ message: "Pay", offerId: "offer", messageId: "m2" });
  assert.deepEqual(asked.map(([, said]) => said.cardSecret), [undefined, "secret of the card"]);
});

test("a state that is older than what is shown is dropped", () => {
  const shown = new Shown();
  const connection = new Connection("s1", "/live", shown, NO_CHECK, root);
  for (const version of [2, 1, 2, 3]) connection.take({ version });
  assert.deepEqual(shown.states, [2, 3]);
});

test("without a WebSocket it waits by requests from what it has, until the conversation is gone", async () => {
  answers = [[200, { version: 4 }], [200, { version: 4 }], [200, { version: 6 }]];
  const shown = new Shown();
  new Connection("s/1", "/live", shown, NO_CHECK, root).open();
  while (!shown.isOver) await new Promise((done) => setTimeout(done, 5));
  assert.deepEqual(shown.states, [4, 6]);
  assert.deepEqual(asked.map(([line]) => line), [
    "GET /base/chat/s%2F1",
    "GET /base/chat/s%2F1?after=4&wait=25",
    "GET /base/chat/s%2F1?after=4&wait=25",
    "GET /base/chat/s%2F1?after=6&wait=25",
  ]);
});

test("a connection that was cut says what it has when it comes back", async () => {
  const sockets = [];
  globalThis.WebSocket = class {
    sent = [];
    constructor(address) {
      this.address = String(address);
      sockets.push(this);
    }
    send(text) {
      this.sent.push(JSON.parse(text));
    }
    close() {
      this.onclose();
    }
  };
  const shown = new Shown();
  const connection = new Connection("s1", "/live", shown, NO_CHECK, root);
  connection.open();
  sockets[0].onopen();
  sockets[0].onmessage({ data: JSON.stringify({ state: { version: 7 } }) });
  sockets[0].close();
  while (sockets.length < 2) await new Promise((done) => setTimeout(done, 5));
  sockets[1].onopen();
  sockets[1].onmessage({ data: JSON.stringify({ state: { version: 7 } }) });
  sockets[1].onmessage({ data: JSON.stringify({ code: "session_not_found" }) });
  assert.equal(sockets[0].address, root.href.replace("http", "ws") + "live");
  assert.deepEqual(sockets.map(({ sent }) => sent[0].watch.after), [0, 7]);
  assert.deepEqual([shown.states, shown.isOver], [[7], true]);
  sockets[1].close();
});
