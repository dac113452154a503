import type { FluentBundle, FluentVariable, Message } from '@fluent/bundle';

import { bundleFor, fallbackChain, formattingLocale } from './locales';

/** Arguments of a message. */
export type Args = Record<string, FluentVariable>;

const ISOLATION = /[\u2066-\u2069]/g;

/** All messages for one wished locale, with what stands in for the missing ones. */
export class Localisation {
  readonly locale: string;
  /** The locale to hand to `Intl`. */
  readonly intl: string;
  readonly bundles: readonly FluentBundle[];

  constructor(locale: string) {
    this.locale = locale;
    this.intl = formattingLocale(locale);
    this.bundles = fallbackChain(locale).map(bundleFor);
  }

  private find(id: string): { bundle: FluentBundle; message: Message } | undefined {
    for (const bundle of this.bundles) {
      const message = bundle.getMessage(id);
      if (message) return { bundle, message };
    }
    return undefined;
  }

  /** Whether there are words for this id in any locale of the chain. */
  has(id: string): boolean {
    return this.find(id) !== undefined;
  }

  /** The words for an id. A message that nobody has written shows its id: never blank. */
  say(id: string, args?: Args): string {
    const found = this.find(id);
    if (!found?.message.value) return id;
    return found.bundle.formatPattern(found.message.value, args ?? null, []);
  }

  /** As `say`, without the marks that isolate placeables: for the title of the window, the clipboard and files. */
  plain(id: string, args?: Args): string {
    return this.say(id, args).replace(ISOLATION, '');
  }
}
