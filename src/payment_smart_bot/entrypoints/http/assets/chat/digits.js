// Digits that may be a card's: what is masked on screen, and what never leaves the browser.

const SHORTEST = 13;
const LONGEST = 19;

/** @param {string} text */
export const mask = (text) => text.replace(/\d/g, "•");

/** @param {string} text */
export const countDigits = (text) => text.replace(/\D/g, "").length;

/**
 * Whether a text holds a card number: so many digits, in groups or not, that pass Luhn's check.
 * @param {string} text
 */
export function holdsCardNumber(text) {
  return (text.match(/\d(?:[\s.–-]{0,3}\d)+/g) || []).some((group) => {
    const digits = group.replace(/\D/g, "");
    return digits.length >= SHORTEST && digits.length <= LONGEST && passesLuhn(digits);
  });
}

/** @param {string} digits */
function passesLuhn(digits) {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
