const SHORTEST_RUN = 3;
/** Where the fingers rest on a keyboard. */
const RESTING = 'asdfghjkl';
const SHORTEST_MASH = 8;
const LONGEST_MASH = 200;
const LONGEST_DIGITS = 24;

/** One character, or one block of up to eight, again and again: `aaaaaa`, `abc123abc123abc123`. */
export function isRepetition(text: string): boolean {
  if (text.length < 3) return false;
  for (let block = 1; block <= 8 && block * 3 <= text.length; block += 1) {
    let index = block;
    while (index < text.length && text[index] === text[index - block]) index += 1;
    if (index === text.length) return true;
  }
  return false;
}

/** `22222222`, `121212`: forms of registration take it. */
export function isDigitsAgain(text: string): boolean {
  return text.length <= LONGEST_DIGITS && /^[1-9]\d+$/.test(text) && isRepetition(text);
}

/** `abcdef123456`, `ABCD-1234-EFGH`, `11111111-2222-…`: characters in their order or the same, at least three at a time. */
export function isSequence(text: string): boolean {
  const characters = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  let run = 1;
  let step: number | null = null;
  for (let index = 1; index < characters.length; index += 1) {
    const next = stepTo(characters, index);
    if ((next === 0 || next === 1) && (step === null || next === step)) {
      run += 1;
      step = next;
    } else if (run < SHORTEST_RUN) return false;
    else {
      run = 1;
      step = null;
    }
  }
  return run >= SHORTEST_RUN;
}

/** How far a character is from the one before it; keyboards and people count on from 9 to 0. */
function stepTo(text: string, index: number): number {
  if (text[index] === '0' && text[index - 1] === '9') return 1;
  return text.charCodeAt(index) - text.charCodeAt(index - 1);
}

/** `gdskjfslkdflskdflskdf`: letters of one case, and far too few different ones, or those under the resting hands. */
export function isKeyboardMash(text: string): boolean {
  if (text.length < SHORTEST_MASH || text.length > LONGEST_MASH || !/^(?:[a-z]+|[A-Z]+)$/.test(text)) return false;
  const letters = [...text.toLowerCase()];
  const resting = letters.filter((letter) => RESTING.includes(letter)).length;
  return resting >= letters.length * 0.85 || (letters.length >= 14 && new Set(letters).size <= 7);
}
