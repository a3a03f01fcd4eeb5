import { verifyChecksum } from '../forms/checksum.ts';

const SHORTEST = 13;
/** 19 digits in groups of four. */
const LONGEST = 23;
const CARD = /^(?:\d{13,19}|\d{4}(?:[ -]\d{4}){2,3}(?:[ -]\d{1,3})?|\d{4}[ -]\d{6}[ -]\d{5})$/;
/** Names cards go by, whole: device and account numbers have the same check digit. */
const CARD_NAME =
  /^(?:(?:credit|debit|payment|bank)?[_ -]?(?:card|cc)[_ -]?(?:number|num|no|pan)?|number|pan|primary[_ -]?account[_ -]?number)$/i;

/** Whether a value may be the number of a payment card at all: asked of every value. */
export function mayBeCard(text: string): boolean {
  const first = text.charCodeAt(0);
  return text.length >= SHORTEST && text.length <= LONGEST && first >= 0x32 && first <= 0x36 && CARD.test(text);
}

/** Whether a value is the number of a payment card: by its digits, its check digit, and its name. */
export function isCard(text: string, key: string): boolean {
  return mayBeCard(text) && CARD_NAME.test(key) && verifyChecksum('luhn', text) === true && new Set(text).size > 3;
}
