// The way to the server: every call of the desk, with the token that changes have to carry.

/** @import {Problem, SignIn} from "./types.js" */

const ANSWER = 60_000; // Stripe takes up to 20 s for a refund, and a slow machine longer

const ROOT = new URL("../../desk/", import.meta.url);

export class Refused extends Error {
  /** @param {number} status @param {Problem} problem */
  constructor(status, problem) {
    super(problem.error);
    this.status = status;
    this.code = problem.code;
  }
}

/** @type {SignIn | undefined} */
let signIn;

/** Who is signed in; there is somebody wherever the desk is shown. */
export function whoIsIn() {
  if (!signIn) throw new Error("nobody is signed in");
  return signIn;
}

/** @param {string} role */
export const may = (role) => whoIsIn().roles.includes(role);

export async function findSignIn() {
  signIn = await ask("GET", "sign-in");
}

/** @param {string} key */
export async function beginSignIn(key) {
  signIn = await ask("POST", "sign-in", { body: { key } });
}

export async function endSignIn() {
  await ask("DELETE", "sign-in");
  signIn = undefined;
}

/**
 * @param {string} path
 * @param {Record<string, string>} query
 */
export function findAddress(path, query = {}) {
  const address = new URL(path, ROOT);
  for (const [name, value] of Object.entries(query)) if (value) address.searchParams.set(name, value);
  return address;
}

/**
 * Asks the server; throws Refused for an answer that is an error, and another error where none comes.
 * @param {string} method
 * @param {string} path
 * @param {{query?: Record<string, string>, body?: object, key?: string}} options
 */
export async function ask(method, path, { query = {}, body, key } = {}) {
  const response = await fetch(findAddress(path, query), {
    method,
    cache: "no-store",
    signal: AbortSignal.timeout(ANSWER),
    credentials: "same-origin",
    headers: {
      ...(signIn && { "X-Desk-Token": signIn.token }),
      ...(body && { "Content-Type": "application/json" }),
      ...(key && { "Idempotency-Key": key }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const answer = response.status === 204 ? undefined : await response.json();
  if (!response.ok) throw new Refused(response.status, answer);
  return answer;
}

/** Whether no answer came, or not in time. @param {unknown} error */
export const isUnreachable = (error) =>
  error instanceof TypeError || (error instanceof DOMException && error.name === "TimeoutError");

/** Returns a key that makes a repeated change safe. */
export const makeKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
