// The way to the server: says things, and is told whole states by WebSocket, else by requests that wait.
//
// On AWS no process lives as long as a connection: there the page asks over it whether it has missed anything, and
// where it has no connection, it asks now and then instead of having a process wait.

/** @import {BotCheck} from "./bot_check.js" */
/** @import {Problem, Reply, Said, State} from "./types.js" */

const ROOT = new URL("../../", import.meta.url);
const SILENCE = 35_000; // two beats of the server's and some
// A charge takes up to 20 s, and longer on a slow machine. What is asked again after that is not done twice.
const ANSWER = 60_000;
const HEARD = 30_000; // a function on AWS has answered by then, or never will
const RETRIES = [1000, 2000, 4000, 8000];
const ASKS = { first: 1000, slower: 1.5, rarely: 10_000 }; // while a charge is under way
const POLLS = { underWay: 2500, else: 5000 };
const UNHEARD = 1500;

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

export class Refused extends Error {
  /** @param {number} status @param {Problem} problem */
  constructor(status, problem) {
    super(problem.code);
    this.status = status;
    this.problem = problem;
  }
}

export class Connection {
  /**
   * @param {string} sessionId
   * @param {string} live a path of the server's own, an address elsewhere, or "" for no WebSocket
   * @param {{state: (state: State) => void, gone: () => void, online: (is: boolean) => void}} on
   * @param {BotCheck} bots
   * @param {URL} [root] the address of the server
   */
  constructor(sessionId, live, on, bots, root = ROOT) {
    this.bots = bots;
    this.sessionId = sessionId;
    this.secret = new CardSecret(sessionId);
    this.live = live.replace(/^\//, "");
    this.isHeld = live.startsWith("/");
    this.on = on;
    this.root = root;
    this.version = 0;
    this.tries = 0;
    this.over = false;
    this.isUnderWay = false;
    this.patience = ASKS.first;
    /** @type {(() => void) | undefined} */
    this.wake = undefined;
    /** @type {WebSocket | undefined} */
    this.socket = undefined;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.silence = undefined;
  }

  open() {
    if (this.over) return;
    if (!this.live) {
      this.poll();
      return;
    }
    const address = new URL(this.live, this.root);
    address.protocol = address.protocol.replace("http", "ws");
    let works = false;
    let socket;
    try {
      socket = new WebSocket(address);
    } catch {
      this.poll();
      return;
    }
    this.socket = socket;
    socket.onopen = () => {
      this.watch(socket);
      this.listenOn(socket);
    };
    socket.onmessage = ({ data }) => {
      works = true;
      this.tries = 0;
      this.on.online(true);
      const frame = JSON.parse(data);
      if (frame.state) this.take(frame.state);
      if (frame.code === "session_not_found") this.end();
      this.listenOn(socket);
    };
    socket.onclose = () => {
      clearTimeout(this.silence);
      if (this.over || this.socket !== socket) return;
      if (works || this.tries === 0) this.again();
      else this.poll();
    };
  }

  /** @param {WebSocket} socket */
  watch(socket) {
    socket.send(JSON.stringify({ watch: { sessionId: this.sessionId, after: this.version } }));
  }

  /** @param {WebSocket} socket */
  listenOn(socket) {
    clearTimeout(this.silence);
    if (this.isHeld) this.silence = setTimeout(() => socket.close(), SILENCE);
    else this.askIn(socket, this.isUnderWay ? this.patience : SILENCE);
    this.patience = this.isUnderWay ? Math.min(this.patience * ASKS.slower, ASKS.rarely) : ASKS.first;
  }

  /** @param {WebSocket} socket @param {number} milliseconds */
  askIn(socket, milliseconds) {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => {
      this.watch(socket);
      this.silence = setTimeout(() => socket.close(), HEARD);
    }, milliseconds);
  }

  async again() {
    const wait = RETRIES[Math.min(this.tries, RETRIES.length - 1)];
    this.tries += 1;
    if (this.tries > 1) this.on.online(false);
    await pause(this.tries === 1 ? 100 : wait * (0.75 + Math.random() / 2));
    this.open();
  }

  // Waits for news by requests, where no WebSocket gets through.
  async poll() {
    while (!this.over) {
      try {
        const query = this.version && this.isHeld ? `?after=${this.version}&wait=25` : "";
        const state = await ask(`chat/${encodeURIComponent(this.sessionId)}${query}`, undefined, this.root);
        this.tries = 0;
        this.on.online(true);
        this.take(state);
        if (!this.isHeld) await this.nap(this.isUnderWay ? POLLS.underWay : POLLS.else);
      } catch (error) {
        if (error instanceof Refused && error.status === 404) this.end();
        if (isUnreachable(error)) this.on.online(false);
        await pause(RETRIES[Math.min(this.tries++, RETRIES.length - 1)]);
      }
    }
  }

  /** @param {number} milliseconds */
  nap(milliseconds) {
    return new Promise((done) => {
      const timer = setTimeout(done, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        done(undefined);
      };
    });
  }

  // Sees to it that what an answer has changed is shown, where nobody has told of it yet.
  hurry() {
    this.wake?.();
    if (!this.isHeld && this.socket?.readyState === WebSocket.OPEN) this.askIn(this.socket, UNHEARD);
  }

  /** @param {State} state */
  take(state) {
    if (state.version <= this.version) return;
    this.isUnderWay = state.status === "action_required" || (state.status === "confirming" && !state.summary);
    this.version = state.version;
    this.on.state(state);
  }

  // Looks at once: the server then asks Stripe what the bank has answered.
  async look() {
    try {
      this.take(await ask(`chat/${encodeURIComponent(this.sessionId)}`, undefined, this.root));
      this.on.online(true);
    } catch {
      // What is pushed says the same, a little later.
    }
  }

  end() {
    this.over = true;
    this.on.gone();
  }

  /**
   * Says something, again and again with the same id until there is an answer; nothing is done twice.
   * Throws Refused where it is known that nothing was done, and otherwise another error or one of the server.
   * @param {Said} said
   * @returns {Promise<Reply>}
   */
  async say(said) {
    /** @type {unknown} */
    let lost; // why nobody knows what became of an earlier try
    for (let tries = 0; ; tries += 1) {
      try {
        const cardSecret = this.secret.read();
        const before = this.version;
        const all = { ...said, sessionId: this.sessionId, ...(cardSecret && { cardSecret }) };
        const reply = await this.bots.ask("chat", all, this.root);
        if (reply.cardSecret) this.secret.keep(reply.cardSecret);
        if (this.version === before) this.hurry();
        return reply;
      } catch (error) {
        const isOpen = !(error instanceof Refused) || error.status >= 500;
        if (isOpen) lost = error;
        if (!(isOpen || error.status === 429) || tries >= RETRIES.length - 1) throw lost || error;
        if (isUnreachable(error)) this.on.online(false);
        await pause(RETRIES[tries]);
      }
    }
  }
}

// What only the answer to whoever gave the card carries. It outlives a reload, and no other tab has it.
class CardSecret {
  /** @param {string} sessionId */
  constructor(sessionId) {
    this.key = `card secret of ${sessionId}`;
    this.latest = "";
  }

  read() {
    try {
      return this.latest || sessionStorage.getItem(this.key) || "";
    } catch {
      return ""; // a browser that stores nothing keeps it until a reload
    }
  }

  /** @param {string} secret */
  keep(secret) {
    this.latest = secret;
    try {
      sessionStorage.setItem(this.key, secret);
    } catch {
      // see above
    }
  }
}

// A server that is slow to answer is there all the same.
/** @param {unknown} error */
const isUnreachable = (error) =>
  !(error instanceof Refused) && !(error instanceof DOMException && error.name === "TimeoutError");

/** @param {string} path @param {object} [body] @param {URL} [root] */
export async function ask(path, body, root = ROOT) {
  const response = await fetch(new URL(path, root), {
    credentials: "omit",
    cache: "no-store",
    signal: AbortSignal.timeout(ANSWER),
    ...(body && {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Refused(response.status, answer);
  return answer;
}
