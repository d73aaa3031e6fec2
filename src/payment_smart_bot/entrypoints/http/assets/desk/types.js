// What the server sends, as types alone; see docs/API.md.

/**
 * @typedef {{keyName: string, roles: string[], token: string, endsAt: string, merchant: string, livemode: boolean,
 *   currency: string, stripe: string | null, chat: string | null, currencies: Record<string, {digits: number, step: number}>}} SignIn
 * @typedef {{key: string, amount: number, status: "pending" | "succeeded" | "failed", at: string, refundId: string | null,
 *   failureReason: string | null, reason: string | null}} Refund
 * @typedef {{disputeId: string, status: string, reason: string, amount: number, currency: string, at: string, updatedAt: string,
 *   dueBy: string | null}} Dispute
 * @typedef {{kind: string, status: string, reason: string, at: string, updatedAt: string}} Risk
 * @typedef {{id: string, sessionId: string, status: string, amount: number | null, currency: string | null,
 *   amountRefunded: number, brand: string | null, last4: string | null, livemode: boolean | null,
 *   cardholder: string | null, paymentIntentId: string | null, setupIntentId: string | null, customerId: string | null,
 *   orderId: string | null, description: string | null, customerEmail: string | null,
 *   consent: {shown: string | null, at: string, saveCard: boolean}, confirmedAt: string, settledAt: string | null,
 *   declines: {at: string, code: string}[], refunds: Refund[], disputes: Dispute[], risks: Risk[],
 *   interventions: {at: string, by: string, did: string, became: string, note: string}[],
 *   erasedAt: string | null}} Payment
 * @typedef {{calls: number, tokensIn: number, tokensOut: number, fallbacks: number}} AssistantUse
 * @typedef {{sessionId: string, status: string, currentField: string | null, progress: {done: number, total: number},
 *   amount: number | null, currency: string | null, createdAt: string, updatedAt: string, expiresAt: string | null,
 *   assistant: AssistantUse}} Session
 * @typedef {Session & {name: string | null, card: {brand: string, last4: string} | null, expiry: string | null,
 *   orderId: string | null, description: string | null, customerEmail: string | null, payment: Payment | null,
 *   transcript: {at: string, said: string, replied: string}[]}} Conversation
 * @typedef {{start: string, confirmed: number, paid: number, byStatus: Record<string, number>, charged: Record<string, number>,
 *   refunded: Record<string, number>, declines: Record<string, number>, disputes: Record<string, number>,
 *   assistant: AssistantUse}} Counts
 * @typedef {{at: string, sessions: {byStatus: Record<string, number>, byField: Record<string, number>}, payments: Counts,
 *   overTime: Counts[]}} Stats
 * @typedef {{error: string, code: string}} Problem
 * @typedef {"payments" | "conversations" | "reports"} View
 * @typedef {{view: View, q: string, status: string, since: string, until: string, open: string, days: string}} Wanted
 */

/**
 * A page of a list, and the cursor of the next.
 * @template Item
 * @typedef {{items: Item[], next: string | null}} Page
 */

export {};
