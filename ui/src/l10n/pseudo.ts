/** Two locales that nobody speaks. They are made from English while the window runs, so that they are always complete. */

const ACCENTED: Record<string, string> = {
  a: 'á', b: 'ƀ', c: 'ç', d: 'đ', e: 'é', f: 'ƒ', g: 'ğ', h: 'ĥ', i: 'í', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ',
  n: 'ñ', o: 'ó', p: 'þ', q: 'ɋ', r: 'ř', s: 'š', t: 'ţ', u: 'ú', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž',
  A: 'Á', B: 'Ɓ', C: 'Ç', D: 'Đ', E: 'É', F: 'Ƒ', G: 'Ğ', H: 'Ĥ', I: 'Í', J: 'Ĵ', K: 'Ķ', L: 'Ļ', M: 'Ṁ',
  N: 'Ñ', O: 'Ó', P: 'Þ', Q: 'Ɋ', R: 'Ř', S: 'Š', T: 'Ţ', U: 'Ú', V: 'Ṽ', W: 'Ŵ', X: 'Ẋ', Y: 'Ý', Z: 'Ž',
};
const VOWEL = /[aeiouy]/i;
// Markup of an element inside a message stays as it is.
const PARTS = /(<[^>]*>)/;

/** English with accents and about two fifths longer: what is cut off or not translatable is seen at once. */
export function accent(text: string): string {
  return text
    .split(PARTS)
    .map((part) => {
      if (part.startsWith('<')) return part;
      let out = '';
      for (const letter of part) {
        const accented = ACCENTED[letter] ?? letter;
        out += VOWEL.test(letter) ? accented + accented : accented;
      }
      return out;
    })
    .join('');
}

const OVERRIDE = '\u202e';
const POP = '\u202c';

/** English, each word written from right to left: what does not mirror is seen at once. */
export function mirror(text: string): string {
  return text
    .split(PARTS)
    .map((part) => (part.startsWith('<') ? part : part.replace(/[\p{L}\p{N}][\p{L}\p{N}\p{P}]*/gu, `${OVERRIDE}$&${POP}`)))
    .join('');
}
