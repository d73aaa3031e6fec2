// Where the scripts of the pages are.
export const CHAT = new URL("../../../src/payment_smart_bot/entrypoints/http/assets/chat/", import.meta.url);
