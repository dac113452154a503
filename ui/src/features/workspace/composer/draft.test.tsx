import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { type Commands, connectTo, type ConversationView, type DraftView, type Transport } from '@/backend';

import { forgetDrafts, signed, standsOnNote, turnTo, useDraft } from './draft';

const ID = 'eu-0000000000001';

function view(...drafts: DraftView[]): ConversationView {
  const address = { name: 'Haruka', address: 'h@k.de' };
  return {
    id: ID, region: 'eu', customer: 'eu-0000000000002', customer_name: 'Haruka', subject: 's', preview: '', channel: 'mail', language: 'ja',
    status: 'open', owner: null, queue: null, priority: 'normal', labels: [], unread: false, messages: 1, last_at: '2026-11-23T10:00:00Z', due: null,
    snoozed_until: null, entries: [], drafts, reply_to: [address], reply_cc: [],
    customer_view: {
      id: 'eu-0000000000002', region: 'eu', name: 'Haruka', addresses: [], language: 'ja', time_zone: null, inferred_time: null,
      first_at: '2026-11-23T10:00:00Z', conversations: [], masked: false,
    },
  };
}

function saved(text: string, second: number, note = false): DraftView {
  return { conversation: ID, note, text, to: [], cc: [], bcc: [], attachments: [], saved_at: `2026-11-23T10:00:0${second}Z` };
}

/** A door that answers when it is told to. */
function door() {
  const asked: { name: string; request: unknown; answer: (value: unknown) => void }[] = [];
  const never = () => () => undefined;
  const transport = {
    call: (name: keyof Commands, request: unknown) => new Promise((answer) => asked.push({ name, request, answer })),
    onChanged: never, onProgress: never, onLocked: never,
  } as unknown as Transport;
  connectTo(transport);
  return asked;
}

beforeEach(forgetDrafts);
afterEach(cleanup);

const open = (first: ConversationView, hasFocus = () => true) =>
  renderHook(({ shown, note = false }: { shown: ConversationView; note?: boolean }) => useDraft(shown, note, hasFocus), {
    initialProps: { shown: first } as { shown: ConversationView; note?: boolean },
  });

it('does not take its own save for somebody else’s words when the door tells of it first', async () => {
  const asked = door();
  const { result, unmount } = open(view());
  act(() => result.current.edit({ text: 'Hel' }));
  unmount();
  await waitFor(() => expect(asked).toHaveLength(1));
  const again = open(view());
  act(() => again.result.current.edit({ text: 'Hello' }));
  again.rerender({ shown: view(saved('Hel', 1)) });
  expect(again.result.current.draft.text).toBe('Hello');
  asked[0]?.answer(saved('Hel', 1));
});

it('keeps what was typed when a conversation is left and opened again before the answer', async () => {
  const asked = door();
  const { result, unmount } = open(view());
  act(() => result.current.edit({ text: 'Hello there' }));
  unmount();
  await waitFor(() => expect(asked).toContainEqual(expect.objectContaining({ name: 'save_draft', request: expect.objectContaining({ text: 'Hello there' }) })));
  expect(open(view()).result.current.draft.text).toBe('Hello there');
});

it('shows a reply that was taken back, before what was typed since', () => {
  door();
  const { result, rerender } = open(view());
  act(() => result.current.edit({ text: 'And another thing' }));
  rerender({ shown: view(saved('The reply', 2)) });
  expect(result.current.draft.text).toBe('The reply\n\nAnd another thing');
});

it('takes a colleague’s newer draft over while nobody writes here', () => {
  door();
  const { result, rerender } = open(view(saved('old', 1)), () => false);
  expect(result.current.draft.text).toBe('old');
  rerender({ shown: view(saved('newer', 2)) });
  expect(result.current.draft.text).toBe('newer');
  rerender({ shown: view(saved('old', 1)) });
  expect(result.current.draft.text).toBe('newer');
});

it('puts a reply back that could not be sent, before what was typed since', async () => {
  door();
  const { result } = open(view());
  act(() => result.current.edit({ text: 'precious' }));
  let putBack: () => void = () => undefined;
  await act(async () => {
    putBack = await result.current.take();
  });
  expect(result.current.draft.text).toBe('');
  act(() => result.current.edit({ text: 'since' }));
  act(() => putBack());
  expect(result.current.draft.text).toBe('precious\n\nsince');
});

it('keeps a note and a reply, each under its own kind', async () => {
  const asked = door();
  const shown = view(saved('Dear Haruka', 1), saved('Ask the store room', 2, true));
  expect(standsOnNote(shown)).toBe(true);
  const { result, rerender, unmount } = open(shown);
  expect(result.current.draft.text).toBe('Dear Haruka');
  act(() => result.current.edit({ text: 'Dear Haruka,' }));
  rerender({ shown, note: true });
  expect(result.current.draft).toMatchObject({ text: 'Ask the store room', to: [] });
  act(() => result.current.edit({ text: 'Ask at nine' }));
  unmount();
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked.map(({ name, request }) => [name, request])).toEqual([
    ['save_draft', expect.objectContaining({ note: false, text: 'Dear Haruka,' })],
    ['save_draft', expect.objectContaining({ note: true, text: 'Ask at nine' })],
  ]);
  turnTo(ID, false);
  expect(standsOnNote(shown)).toBe(false);
});

it('signs once', () => {
  expect(signed('Hello', 'Jana\nKestrel')).toBe('Hello\n\n-- \nJana\nKestrel');
  expect(signed(signed('Hello', 'Jana'), 'Jana')).toBe('Hello\n\n-- \nJana');
  expect(signed('Hello', ' ')).toBe('Hello');
});
