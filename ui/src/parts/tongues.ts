import { LOCALES } from '@/l10n';

/** A language that the window can be set to. */
export interface Tongue {
  /** BCP 47. */
  tag: string;
  /** In the language itself, as its speakers write it at the head of a list. */
  name: string;
  /** “Continue” in that language: the reader may know no other. */
  go: string;
  /** Other things that people type to find it: ISO 639 codes, and its name in English. */
  also: readonly string[];
}

/** The languages of the window, in the order of their own names; scripts other than Latin follow. */
export const TONGUES: readonly Tongue[] = [
  { tag: 'de', name: 'Deutsch', go: 'Weiter', also: ['deu', 'ger', 'german'] },
  { tag: 'en', name: 'English', go: 'Continue', also: ['eng'] },
  { tag: 'es-419', name: 'Español (Latinoamérica)', go: 'Continuar', also: ['spa', 'spanish', 'castellano'] },
  { tag: 'fr', name: 'Français', go: 'Continuer', also: ['fra', 'fre', 'french'] },
  { tag: 'it', name: 'Italiano', go: 'Continua', also: ['ita', 'italian'] },
  { tag: 'nl', name: 'Nederlands', go: 'Doorgaan', also: ['nld', 'dut', 'dutch'] },
  { tag: 'pl', name: 'Polski', go: 'Dalej', also: ['pol', 'polish'] },
  { tag: 'pt-BR', name: 'Português (Brasil)', go: 'Continuar', also: ['por', 'portuguese', 'brazil'] },
  { tag: 'tr', name: 'Türkçe', go: 'Devam', also: ['tur', 'turkish'] },
  { tag: 'ar', name: 'العربية', go: 'متابعة', also: ['ara', 'arabic'] },
  { tag: 'he', name: 'עברית', go: 'המשך', also: ['heb', 'hebrew'] },
  { tag: 'hi', name: 'हिन्दी', go: 'आगे बढ़ें', also: ['hin', 'hindi'] },
  { tag: 'th', name: 'ไทย', go: 'ดำเนินการต่อ', also: ['tha', 'thai'] },
  { tag: 'ja', name: '日本語', go: '続ける', also: ['jpn', 'japanese', 'nihongo'] },
  { tag: 'ko', name: '한국어', go: '계속', also: ['kor', 'korean', 'hangugeo'] },
  { tag: 'zh-Hans', name: '简体中文', go: '继续', also: ['zho', 'chi', 'chinese', 'zhongwen'] },
];

const language = (tag: string) => tag.toLowerCase().split('-')[0] ?? tag;
const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The tongue that fits a locale best; the pseudo-locales and unknown ones read as English. */
export function tongueOf(locale: string): Tongue {
  const exact = TONGUES.find(({ tag }) => tag.toLowerCase() === locale.toLowerCase());
  const found = exact ?? TONGUES.find(({ tag }) => language(tag) === language(locale) && locale !== 'ar-XB');
  return found ?? { tag: 'en', name: 'English', go: 'Continue', also: ['eng'] };
}

/** Whether every message has its words in this language. */
export function isComplete(tag: string, available: readonly string[] = LOCALES): boolean {
  return available.some((known) => language(known) === language(tag));
}

/** The tongues that somebody may mean with what they typed so far, in their order. */
export function findTongues(typed: string, nameOf: (tag: string) => string = () => ''): readonly Tongue[] {
  const sought = folded(typed);
  if (sought === '') return TONGUES;
  return TONGUES.filter(({ tag, name, also }) =>
    [tag, name, nameOf(tag), ...also].some((word) => {
      const known = folded(word);
      // In scripts other than Latin the beginning may be an article, as in العربية.
      if (!/^[\p{Script=Latin}\p{N}\s-]*$/u.test(sought)) return known.includes(sought);
      return known.startsWith(sought) || known.split(/[\s()]+/).some((part) => part.startsWith(sought));
    }),
  );
}
