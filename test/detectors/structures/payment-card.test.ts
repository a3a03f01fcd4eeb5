import { isCard } from '../../../src/detectors/structures/payment-card.ts';

/** A number with the check digit of ISO/IEC 7812-1. */
function withCheckDigit(digits: string): string {
  const found = [...'0123456789'].find((last) => {
    const sum = [...digits, last].reverse().reduce((total, digit, index) => {
      const value = Number(digit) * ((index % 2) + 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
    return sum % 10 === 0;
  });
  return digits + found;
}

const CARD = withCheckDigit('453957876362148');
const GROUPED = CARD.replace(/(\d{4})(?=\d)/g, '$1 ');

test.each([
  ['cardNumber', CARD],
  ['card_number', GROUPED],
  ['number', CARD],
  ['pan', CARD],
  ['creditCard', CARD],
  ['cc_num', CARD],
])('%s is a card', (key, text) => {
  expect(isCard(text, key)).toBe(true);
});

test.each([
  ['cardNumber', CARD.slice(0, -1) + ((Number(CARD.at(-1)) + 1) % 10)],
  ['cardNumber', withCheckDigit('153957876362148')],
  ['cardNumber', withCheckDigit('444444444444444')],
  ['phoneNumber', CARD],
  ['imei_number', withCheckDigit('35693803564380')],
  ['accountNumber', CARD],
  ['cardId', CARD],
  ['number', '42'],
])('%s %s is none', (key, text) => {
  expect(isCard(text, key)).toBe(false);
});
