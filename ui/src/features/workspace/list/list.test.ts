import { describe, expect, it } from 'vitest';

import type { ConversationPage, ConversationRow } from '@/backend';

import { offsetsFor, PAGE, Rows, shiftCut, withoutRows } from './pages';
import { add, byRegion, extend, NOTHING, stepTo, toggle, without } from './selection';

function row(id: string, due: string | null = null): ConversationRow {
  return {
    id, region: 'eu', customer: 'eu-1', customer_name: id, subject: '', preview: '', channel: 'mail', language: null,
    status: 'open', owner: null, queue: null, priority: 'normal', labels: [], unread: false, messages: 1,
    last_at: '2026-11-23T10:00:00Z', due, snoozed_until: null,
  };
}

function page(rows: ConversationRow[], total = rows.length): ConversationPage {
  return { conversations: rows, total, next: null };
}

const full = (from: number) => page(Array.from({ length: PAGE }, (_, at) => row(`eu-${from + at}`)), 1000);

describe('pages', () => {
  it('asks for the pages that a stretch touches', () => {
    expect(offsetsFor(0, 20)).toEqual([0]);
    expect(offsetsFor(95, 105)).toEqual([0, 100]);
    expect(offsetsFor(99_990, 100_010)).toEqual([99_900, 100_000]);
    expect(offsetsFor(-5, -1)).toEqual([0]);
  });

  it('finds rows by place and by id, with holes', () => {
    const rows = new Rows(1000, new Map([[0, full(0)], [300, full(300)]]));
    expect(rows.at(7)?.id).toBe('eu-7');
    expect(rows.at(150)).toBeUndefined();
    expect(rows.at(301)?.id).toBe('eu-301');
    expect(rows.placeOf('eu-399')).toBe(399);
    expect(rows.ids()).toHaveLength(200);
  });

  it('closes the gap that a row leaves, over pages that follow each other', () => {
    const left = withoutRows(new Map([[0, full(0)], [100, full(100)], [300, full(300)]]), new Set(['eu-5', 'eu-6']));
    expect(left.get(0)?.conversations[5]?.id).toBe('eu-7');
    expect(left.get(0)?.conversations).toHaveLength(PAGE);
    expect(left.get(0)?.conversations.at(-1)?.id).toBe('eu-101');
    expect(left.get(100)?.conversations).toHaveLength(PAGE - 2);
    expect(left.get(300)?.conversations[0]?.id).toBe('eu-300');
    expect([...left.values()].map((each) => each.total)).toEqual([998, 998, 998]);
  });

  it('leaves pages alone that hold none of the rows', () => {
    const pages = new Map([[0, full(0)]]);
    expect(withoutRows(pages, new Set(['eu-x'])).get(0)).toBe(pages.get(0));
  });
});

describe('the end of the shift', () => {
  const ends = Date.parse('2026-11-23T16:00:00Z');
  const [early, late] = ['2026-11-23T15:00:00Z', '2026-11-23T17:00:00Z'];
  const cut = (...rows: ConversationRow[]) => shiftCut(new Rows(rows.length, new Map([[0, page(rows)]])), ends);

  it.each([
    ['between early and late', () => cut(row('eu-1', early), row('eu-2', late)), 1],
    ['above all', () => cut(row('eu-1', late)), 0],
    ['before what owes nothing', () => cut(row('eu-1', early), row('eu-2')), 1],
    ['nowhere when all is due in time', () => cut(row('eu-1', early), row('eu-2', early)), null],
    ['nowhere in an empty list', () => cut(), null],
  ])('cuts %s', (_why, at, expected) => {
    expect(at()).toBe(expected);
  });

  it('does not guess when the page before is unknown', () => {
    expect(shiftCut(new Rows(400, new Map([[300, page([row('eu-1', late)])]])), ends)).toBeNull();
  });

  it('is not drawn for somebody who is off shift', () => {
    expect(shiftCut(new Rows(1, new Map([[0, page([row('eu-1', late)])]])), null)).toBeNull();
  });
});

describe('selection', () => {
  const order = ['a', 'b', 'c', 'd', 'e'];
  const ids = (selection: { ids: ReadonlySet<string> }) => [...selection.ids].sort().join('');

  it('chooses and gives up', () => {
    const one = toggle(NOTHING, 'b');
    expect(ids(one)).toBe('b');
    expect(toggle(one, 'b')).toEqual({ ids: new Set(), anchor: null });
  });

  it('grows from its anchor in both directions', () => {
    const down = extend(toggle(NOTHING, 'b'), 'b', 'd', order);
    expect(ids(down)).toBe('bcd');
    expect(ids(extend(toggle(NOTHING, 'd'), 'd', 'b', order))).toBe('bcd');
    expect(extend(down, 'd', 'e', order).anchor).toBe('b');
  });

  it('grows from the current row when nothing was chosen', () => {
    expect(ids(extend(NOTHING, 'c', 'd', order))).toBe('cd');
  });

  it('keeps what has scrolled away and loses what is gone', () => {
    const some = add(toggle(NOTHING, 'z'), ['a', 'b']);
    expect(ids(some)).toBe('abz');
    expect(ids(without(some, new Set(['a'])))).toBe('bz');
    expect(without(some, new Set(['q']))).toBe(some);
  });

  it('parts ids by their home', () => {
    expect([...byRegion(['eu-1', 'br-2', 'eu-3'])]).toEqual([['eu', ['eu-1', 'eu-3']], ['br', ['br-2']]]);
  });
});

describe('steps of the keyboard', () => {
  it.each<[string, number | null, number | undefined, 1 | -1, number]>([
    ['begins at the top', null, undefined, 1, 0],
    ['goes down', 4, 4, 1, 5],
    ['goes up', 4, 4, -1, 3],
    ['stops at the ends', 9, 9, 1, 9],
    ['follows a row that made room', 4, 5, 1, 6],
    ['stays where an answered row was', 4, 9, 1, 4],
    ['goes above where a vanished row was', 4, undefined, -1, 3],
  ])('%s', (_why, stood, stands, by, expected) => {
    expect(stepTo(stood, stands, by, 10)).toBe(expected);
  });
});
