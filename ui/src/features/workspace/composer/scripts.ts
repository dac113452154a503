import { useMemo } from 'react';

import { type ConversationView, now, type ScriptView } from '@/backend';

import { useSeat, type Seat } from '../session';
import { fill } from './fill';

/** A prepared text, filled in for the conversation at hand. */
export interface Ready {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly text: string;
  readonly open: readonly [number, number] | null;
}

const base = (tag: string) => tag.toLowerCase().split('-')[0] ?? tag;

/** How well a script's language suits the customer: the same, a sister, or neither. */
export function suits(language: string, customer: string | null): number {
  if (customer === null) return 0;
  if (language.toLowerCase() === customer.toLowerCase()) return 2;
  return base(language) === base(customer) ? 1 : 0;
}

/** Scripts with those in the customer's language first; otherwise in the organisation's order. */
export function sorted(scripts: readonly ScriptView[], customer: string | null): ScriptView[] {
  return scripts.map((script, place) => ({ script, place }))
    .sort((one, other) => suits(other.script.language, customer) - suits(one.script.language, customer) || one.place - other.place)
    .map(({ script }) => script);
}

function ready(script: ScriptView, view: ConversationView, seat: Seat): Ready {
  const date = (() => {
    try {
      return new Intl.DateTimeFormat(script.language, { dateStyle: 'long', timeZone: seat.zone }).format(now());
    } catch {
      return null;
    }
  })();
  const { text, open } = fill(script.text, {
    customer: view.customer_view.name === '' ? view.customer_name : view.customer_view.name,
    agent: seat.me.name,
    organisation: seat.session.organisation.name,
    subject: view.subject,
    conversation: view.id,
    number: view.id,
    date,
  });
  return { id: script.id, title: script.title, language: script.language, text, open };
}

/** The organisation's prepared texts, filled in for this conversation, the customer's language first. */
export function useScripts(view: ConversationView): Ready[] {
  const seat = useSeat();
  const language = view.language ?? view.customer_view.language;
  const { scripts } = seat.session.organisation;
  return useMemo(() => sorted(scripts, language).map((script) => ready(script, view, seat)), [scripts, language, view, seat]);
}
