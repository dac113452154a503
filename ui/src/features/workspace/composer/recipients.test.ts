import { describe, expect, it } from 'vitest';

import { parseRecipients, withAddresses, writeAddress } from './recipients';

const read = (text: string) => {
  const { addresses, wrong } = parseRecipients(text);
  return [addresses.map(writeAddress), wrong];
};

describe('parseRecipients', () => {
  it.each<[string, string, string[], string[]]>([
    ['one address', 'haruka@kestrelmail.de', ['haruka@kestrelmail.de'], []],
    ['a name', 'Haruka Schneider <h@k.de>', ['Haruka Schneider <h@k.de>'], []],
    ['a comma within quotes', '"Schneider, Haruka" <h@k.de>, b@c.de', ['"Schneider, Haruka" <h@k.de>', 'b@c.de'], []],
    ['an escaped quote', String.raw`"The \"Boss\"" <h@k.de>`, [String.raw`"The \"Boss\"" <h@k.de>`], []],
    ['semicolons and lines', 'a@b.de; c@d.de\ne@f.de', ['a@b.de', 'c@d.de', 'e@f.de'], []],
    ['Arabic and Japanese commas', 'a@b.de، c@d.de、e@f.de', ['a@b.de', 'c@d.de', 'e@f.de'], []],
    ['spaces between', 'a@b.de c@d.de', ['a@b.de', 'c@d.de'], []],
    ['international', '王@例子.公司', ['王@例子.公司'], []],
    ['a mailto link', 'mailto:a@b.de', ['a@b.de'], []],
    ['twice the same', 'a@b.de, A@B.DE', ['a@b.de'], []],
    ['a slip is kept as typed', 'a@b.de, Haruka, x@', ['a@b.de'], ['Haruka', 'x@']],
    ['no dot in the host', 'a@localhost', [], ['a@localhost']],
    ['a broken bracket', 'Haruka <h@k', [], ['Haruka <h@k']],
    ['nothing', ' , ;', [], []],
  ])('%s', (_why, text, addresses, wrong) => {
    expect(read(text)).toEqual([addresses, wrong]);
  });

  it('reads back what it writes', () => {
    for (const text of ['Haruka <h@k.de>', '"A, B" <a@b.de>', 'a@b.de']) {
      expect(parseRecipients(text).addresses.map(writeAddress)).toEqual([text]);
    }
  });

  it('adds nobody twice', () => {
    expect(withAddresses([{ name: 'A', address: 'a@b.de' }], [{ name: null, address: 'A@b.de' }])).toHaveLength(1);
  });
});
