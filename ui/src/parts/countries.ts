const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
// Codes that name no country: groups of countries, places without people of their own, and what the standard keeps for others.
const NO_COUNTRY = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'ZZ', 'XA', 'XB']);

/** A country by its ISO 3166-1 alpha-2 code, with its name in a locale. */
export interface Country {
  code: string;
  name: string;
}

/** Whether a code is in force: one that was withdrawn has another as its canonical form. */
function isInForce(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

/** Every country that the system knows a name for in this locale, in the order of their names. */
export function countries(locale: string, compare: (one: string, other: string) => number): Country[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => !NO_COUNTRY.has(code) && isInForce(code))
    .flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [{ code, name }];
    })
    .sort((one, other) => compare(one.name, other.name));
}
