/**
 * The reply and the note of a conversation while they are being written. They outlive the composer, so that nothing typed is
 * lost on the way.
 */

import { useEffect, useRef, useState } from 'react';

import { type AddressView, type AttachmentView, call, type ConversationId, type ConversationView, type DraftView, WireError } from '@/backend';
import { showError, showToast } from '@/kit';

import { Autosave, type SaveState } from './autosave';

/** What is written: a reply to the customer, or a note among colleagues. */
export interface LocalDraft {
  readonly text: string;
  readonly to: readonly AddressView[];
  readonly cc: readonly AddressView[];
  readonly bcc: readonly AddressView[];
}

/** A file is read whole and crosses as text: more than this is no mail. */
export const LARGEST_FILE = 25 * 1024 * 1024;

interface Desk {
  draft: LocalDraft;
  attachments: readonly AttachmentView[];
  /** Files on their way, by name. */
  arriving: readonly string[];
  savedAt: string | null;
  /** Whether the vault holds a draft of this conversation. */
  stored: boolean;
  /** Texts that this window saved lately. */
  ours: readonly string[];
  autosave: Autosave<LocalDraft>;
  state: SaveState;
  tell: () => void;
}

/** By conversation and kind. */
const desks = new Map<string, Desk>();
/** Whether the composer of a conversation stands on the note. */
const turned = new Map<ConversationId, boolean>();

export function isBlank(draft: LocalDraft): boolean {
  return draft.text.trim() === '';
}

/** What the vault holds of this kind. */
export function storedDraft(view: ConversationView, note: boolean): DraftView | null {
  return view.drafts.find((each) => each.note === note) ?? null;
}

/** Whether the composer stands on the note: as it was left, or else where something was saved last. */
export function standsOnNote(view: ConversationView): boolean {
  const last = view.drafts.toSorted((one, other) => one.saved_at.localeCompare(other.saved_at)).at(-1);
  return turned.get(view.id) ?? last?.note ?? false;
}

/** Turns the composer to the note or to the reply. */
export function turnTo(conversation: ConversationId, note: boolean): void {
  turned.set(conversation, note);
}

/** What the composer begins with. */
export function beginning(view: ConversationView, note: boolean): LocalDraft {
  const draft = storedDraft(view, note);
  const blank = { text: '', to: note ? [] : view.reply_to, cc: note ? [] : view.reply_cc, bcc: [] };
  if (draft === null) return blank;
  const addressed = note || draft.to.length + draft.cc.length + draft.bcc.length > 0;
  return { text: draft.text, to: addressed ? draft.to : blank.to, cc: draft.cc, bcc: draft.bcc };
}

/** So many drafts are kept at hand; older ones that are safe in the vault are read from there. */
const KEPT = 30;

function deskOf(view: ConversationView, note: boolean): Desk {
  const key = `${view.id} ${note ? 'note' : 'reply'}`;
  const known = desks.get(key);
  if (known !== undefined) return known;
  for (const [id, desk] of desks) {
    if (desks.size < KEPT) break;
    if (!desk.autosave.pending && desk.arriving.length === 0) desks.delete(id);
  }
  const stored = storedDraft(view, note);
  const desk: Desk = {
    draft: beginning(view, note),
    attachments: stored?.attachments ?? [],
    arriving: [],
    savedAt: stored?.saved_at ?? null,
    stored: stored !== null,
    ours: [],
    autosave: new Autosave<LocalDraft>(
      async (draft) => {
        if (isBlank(draft) && desk.attachments.length === 0) {
          if (!desk.stored) return;
          await call('discard_draft', { conversation: view.id, note });
          desk.stored = false;
          desk.savedAt = null;
          return;
        }
        desk.ours = [...desk.ours.slice(-9), draft.text];
        const saved = await call('save_draft', { conversation: view.id, note, ...draft, to: [...draft.to], cc: [...draft.cc], bcc: [...draft.bcc] });
        desk.stored = true;
        desk.savedAt = saved.saved_at;
      },
      (state) => {
        desk.state = state;
        desk.tell();
      },
    ),
    state: { kind: 'same' },
    tell: () => undefined,
  };
  desks.set(key, desk);
  return desk;
}

/** Saves everything that is not saved, as before the window locks. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...desks.values()].map((desk) => desk.autosave.flush()));
}

/** Forgets the drafts of a session that is over; the vault has them. */
export function forgetDrafts(): void {
  desks.clear();
  turned.clear();
}

if (typeof document !== 'undefined') {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushDrafts();
  });
}

/** How the composer handles the draft. */
export interface DraftDesk {
  readonly draft: LocalDraft;
  readonly attachments: readonly AttachmentView[];
  readonly arriving: readonly string[];
  readonly savedAt: string | null;
  readonly state: SaveState;
  readonly edit: (change: Partial<LocalDraft>) => void;
  readonly attach: (files: readonly File[]) => Promise<void>;
  readonly detach: (attachment: AttachmentView) => Promise<void>;
  /** Takes the draft off the desk to send it; gives back how to put it there again. */
  readonly take: () => Promise<() => void>;
  readonly discard: () => Promise<void>;
}

export function useDraft(view: ConversationView, note: boolean, hasFocus: () => boolean): DraftDesk {
  const desk = deskOf(view, note);
  const [, setVersion] = useState(0);
  useEffect(() => {
    desk.tell = () => setVersion((version) => version + 1);
    return () => {
      desk.tell = () => undefined;
      // Leaving the conversation saves at once.
      void desk.autosave.flush();
    };
  }, [desk]);

  // Another hand changed the draft: a colleague, or a reply that was taken back.
  const seen = useRef<DraftView | null>(null);
  useEffect(() => {
    // The draft of the other kind is no predecessor of this one.
    const before = seen.current?.note === note ? seen.current : null;
    const after = storedDraft(view, note);
    seen.current = after;
    if (after === before) return;
    if (after === null) {
      const ours = before !== null && before.saved_at === desk.savedAt && !desk.autosave.pending && !hasFocus();
      if (ours) {
        desk.draft = beginning(view, note);
        desk.attachments = [];
        desk.stored = false;
        desk.savedAt = null;
        desk.tell();
      }
      return;
    }
    if (desk.savedAt !== null && after.saved_at <= desk.savedAt) return;
    if (desk.ours.includes(after.text)) {
      // Our own save, told by the door before its answer came: what was typed since is newer.
      desk.stored = true;
      desk.savedAt = after.saved_at;
      desk.tell();
      return;
    }
    desk.attachments = after.attachments;
    desk.stored = true;
    desk.savedAt = after.saved_at;
    const typed = desk.draft.text;
    const keep = typed.trim() !== '' && !after.text.includes(typed.trim()) && (desk.autosave.pending || hasFocus());
    desk.draft = beginning(view, note);
    if (keep) {
      // Both are somebody's words: neither may vanish under the writer's hands.
      desk.draft = { ...desk.draft, text: `${after.text}\n\n${typed}` };
      desk.autosave.edit(desk.draft);
    }
    desk.tell();
  }, [view, note, desk, hasFocus]);

  const blank = (): LocalDraft => ({ text: '', to: note ? [] : view.reply_to, cc: note ? [] : view.reply_cc, bcc: [] });
  const adopt = (answer: DraftView) => {
    desk.attachments = answer.attachments;
    desk.stored = true;
    desk.savedAt = answer.saved_at;
    desk.tell();
  };

  return {
    draft: desk.draft,
    attachments: desk.attachments,
    arriving: desk.arriving,
    savedAt: desk.savedAt,
    state: desk.state,
    edit: (change) => {
      desk.draft = { ...desk.draft, ...change };
      desk.autosave.edit(desk.draft);
      desk.tell();
    },
    attach: async (files) => {
      for (const file of files) {
        if (file.size > LARGEST_FILE) {
          showToast({ id: 'compose-too-large', args: { name: file.name }, tone: 'danger' });
          continue;
        }
        desk.arriving = [...desk.arriving, file.name];
        desk.tell();
        try {
          // One after the other: each answer lists all files of the draft.
          await desk.autosave.flush();
          const content_base64 = await base64(file);
          const media_type = file.type === '' ? 'application/octet-stream' : file.type;
          adopt(await call('attach_file', { conversation: view.id, name: file.name, media_type, content_base64 }));
        } catch (thrown) {
          showError(WireError.from(thrown));
        } finally {
          const at = desk.arriving.indexOf(file.name);
          desk.arriving = desk.arriving.filter((_, place) => place !== at);
          desk.tell();
        }
      }
    },
    detach: async (attachment) => {
      try {
        adopt(await call('detach_file', { conversation: view.id, attachment: attachment.id }));
      } catch (thrown) {
        showError(WireError.from(thrown));
      }
    },
    take: async () => {
      const { draft, attachments } = desk;
      desk.draft = blank();
      desk.attachments = [];
      desk.ours = [];
      desk.savedAt = null;
      desk.stored = false;
      desk.tell();
      await desk.autosave.drop();
      return () => {
        // Put back before whatever was typed since.
        const since = desk.draft.text;
        desk.draft = { ...draft, text: since.trim() === '' ? draft.text : `${draft.text}\n\n${since}` };
        desk.attachments = attachments;
        desk.autosave.edit(desk.draft);
        desk.tell();
      };
    },
    discard: async () => {
      const { draft, attachments } = desk;
      try {
        await desk.autosave.drop();
        await call('discard_draft', { conversation: view.id, note });
        desk.stored = false;
        desk.savedAt = null;
        desk.draft = blank();
        desk.attachments = [];
        desk.ours = [];
        desk.tell();
        showToast({
          id: 'compose-discarded',
          ...(isBlank(draft) || attachments.length > 0 ? {} : { undo: () => {
            desk.draft = draft;
            desk.autosave.edit(draft);
            desk.tell();
          } }),
        });
      } catch (thrown) {
        showError(WireError.from(thrown));
      }
    },
  };
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/u, '')));
    reader.addEventListener('error', () => reject(new WireError({ kind: 'user', code: 'file-unreadable', args: { name: file.name }, incident: null })));
    reader.readAsDataURL(file);
  });
}

/** A reply with the writer's signature below it, once. */
export function signed(text: string, signature: string): string {
  const own = signature.trim();
  if (own === '' || text.trimEnd().endsWith(own)) return text;
  return `${text.trimEnd()}\n\n-- \n${own}`;
}
