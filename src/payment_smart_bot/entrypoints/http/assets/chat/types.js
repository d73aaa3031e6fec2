// What the server sends, as types alone; see docs/API.md.

/**
 * @typedef {{id: string, merchant: string | null, logoUrl?: string, contact?: string, amount: number | null,
 *   currency: string | null, shown?: string, description: string | null, orderId: string | null,
 *   termsUrl: string | null}} Offer
 * @typedef {{id: string, shown: string, name: string, brand: string, last4: string, expiry: string}} Summary
 * @typedef {{id?: string, brand: string, last4: string, amount: number | null, paymentIntentId: string | null}} Payment
 * @typedef {{at: string, said: string, replied: string, messageId?: string}} Line
 * @typedef {{response: string, status: string, sessionId: string, currentField: string | null, offer: Offer,
 *   summary?: Summary, payment?: Payment, nextAction?: {type: string, url: string}, expiresAt: string,
 *   cardSecret?: string}} Reply
 * @typedef {Omit<Reply, "cardSecret"> & {version: number, transcript: Line[]}} State
 * @typedef {{error: string, code: string}} Problem
 * @typedef {{sessionId: string, live: string, mode: "chat" | "form" | "checkout", status: string,
 *   currentField: string | null, welcome: string, asks: string[],
 *   takesCard: boolean, bank: string, key: string, currency: string, later: boolean, parents: string[], hidden: string[], wrongCode: string[], offer: Offer,
 *   bots: string, saved?: SavedCard[]}} Config
 * @typedef {{id: string, brand: string, last4: string}} SavedCard
 * @typedef {{message?: string, paymentMethodId?: string, offerId?: string, messageId: string}} Said
 */

/**
 * @typedef {{status: string, response: string, cardTaken: boolean, cardSecret?: string, summary?: Summary,
 *   nextAction?: {type: string, url: string}}} CardTaken
 */

export {};
