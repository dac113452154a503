import { foldedText } from '../search/highlight';

/**
 * How well a text answers what somebody typed; the higher, the better, and `null` for not at all. The whole text, then its
 * beginning, then the beginning of its words, then letters in order.
 */
export function rank(query: string, text: string): number | null {
  const wanted = foldedText(query).trim();
  if (wanted === '') return 0;
  const whole = foldedText(text);
  if (whole === wanted) return 1000;
  if (whole.startsWith(wanted)) return 900 - Math.min(whole.length, 99);
  const inside = whole.indexOf(wanted);
  if (inside > 0) {
    const atWord = !/[\p{L}\p{N}]/u.test(whole[inside - 1] ?? ' ');
    return (atWord ? 700 : 500) - Math.min(inside, 99);
  }
  const words = wanted.split(/\s+/u);
  if (words.length > 1) {
    const each = words.map((word) => rank(word, text));
    return each.every((score) => score !== null) ? 400 + Math.min(...each.map((score) => score ?? 0)) / 10 : null;
  }
  let at = -1;
  let gaps = 0;
  for (const letter of wanted) {
    const next = whole.indexOf(letter, at + 1);
    if (next < 0) return null;
    gaps += at < 0 ? 0 : next - at - 1;
    at = next;
  }
  // Letters strewn over a long text are chance.
  return gaps <= wanted.length * 3 ? 200 - Math.min(gaps, 150) : null;
}

/** What fits, best first; what fits equally keeps its order. */
export function ranked<Thing>(query: string, things: readonly Thing[], texts: (thing: Thing) => readonly string[]): Thing[] {
  return things
    .map((thing, place) => ({ thing, place, score: texts(thing).reduce<number | null>((best, text, at) => {
      const score = rank(query, text);
      if (score === null) return best;
      const weighed = at === 0 ? score : score * 0.8;
      return best === null ? weighed : Math.max(best, weighed);
    }, null) }))
    .filter((each): each is typeof each & { score: number } => each.score !== null)
    .sort((one, other) => other.score - one.score || one.place - other.place)
    .map((each) => each.thing);
}
