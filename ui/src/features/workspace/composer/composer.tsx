import { type KeyboardEvent, type Ref, useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';

import { call, type ConversationView, WireError } from '@/backend';
import { useCommands } from '@/commands';
import { Bdi, Button, Icon, IconButton, isComposing, join, Kbd, showError, showToast, Spinner } from '@/kit';
import { direction, millis, ownName, useL10n } from '@/l10n';

import { useActs } from '../acts/acts';
import { useKeys } from '../keys/use-keys';
import { useSeat } from '../session';
import { setDesk } from '../state';
import css from './composer.module.css';
import { isBlank, signed, standsOnNote, turnTo, useDraft } from './draft';
import { insert } from './fill';
import { RecipientsField } from './recipients-field';
import { ScriptChips } from './script-chips';
import { useScripts, type Ready } from './scripts';

/** What others ask of the composer. */
export interface ComposerHandle {
  attach: (files: readonly File[]) => void;
}

const NEVER = () => false;

/** A dot: what the other tab holds is not finished. */
function UnderWay({ words }: { words: string }) {
  return <i className={css.underway} role="img" aria-label={words} title={words} data-testid="composer-other" />;
}

/** Where a reply or a note is written. */
export function Composer({ view, ref }: { view: ConversationView; ref?: Ref<ComposerHandle> }) {
  const { t, format } = useL10n();
  const seat = useSeat();
  const acts = useActs();
  const keys = useKeys();
  const area = useRef<HTMLTextAreaElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const hasFocus = useCallback(() => document.activeElement === area.current, []);
  const mayReply = seat.may('send-reply');
  const mayNote = seat.may('add-note');
  const [, setTurns] = useState(0);
  const note = standsOnNote(view) ? mayNote : !mayReply;
  const desk = useDraft(view, note, hasFocus);
  const other = useDraft(view, !note, NEVER);
  const { draft } = desk;
  const [addressing, setAddressing] = useState(false);
  const [sending, setSending] = useState(false);
  const language = view.language ?? view.customer_view.language;
  const scripts = useScripts(view);
  const signature = seat.session.preferences.signature.trim();

  useImperativeHandle(ref, () => ({ attach: (given) => void desk.attach(given) }));

  // As tall as what is written, within reason. `field-sizing` would do it where it is known.
  useLayoutEffect(() => {
    const element = area.current;
    if (element === null) return;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${Math.min(element.scrollHeight + 2, Math.max(120, innerHeight * 0.4))}px`;
  }, [draft.text]);

  // Somebody who begins to write takes the conversation on.
  const taken = useRef(false);
  const takeOn = () => {
    if (taken.current || view.owner !== null || view.status !== 'open' || !seat.may('assign-conversation')) return;
    taken.current = true;
    void acts.assign([view.id], seat.me.id, seat.me.name);
  };

  const write = (text: string) => {
    desk.edit({ text });
    if (text.trim() !== '') takeOn();
  };

  const turn = (to: boolean) => {
    if (to !== note) {
      turnTo(view.id, to);
      setTurns((turns) => turns + 1);
    }
    area.current?.focus();
  };

  const put = (script: Ready) => {
    const element = area.current;
    const [start, end] = [element?.selectionStart ?? draft.text.length, element?.selectionEnd ?? draft.text.length];
    const after = insert(draft.text, start, end, script.text);
    write(after.text);
    requestAnimationFrame(() => {
      element?.focus();
      const open = script.open;
      if (open === null) element?.setSelectionRange(after.end, after.end);
      else element?.setSelectionRange(after.start + open[0], after.start + open[1]);
    });
  };

  const send = async (resolve: boolean) => {
    if (sending || isBlank(draft) || desk.arriving.length > 0) return;
    if (!note && draft.to.length + draft.cc.length + draft.bcc.length === 0) {
      setAddressing(true);
      showToast({ id: 'compose-no-recipient', tone: 'danger' });
      return;
    }
    setSending(true);
    const putBack = await desk.take();
    try {
      if (note) {
        await call('add_note', { conversation: view.id, text: draft.text });
        if (resolve) await acts.resolve([view.id]);
      } else {
        const outbox = await call('send_reply', {
          conversation: view.id, text: signed(draft.text, signature), to: [...draft.to], cc: [...draft.cc], bcc: [...draft.bcc], resolve,
        });
        acts.sent(outbox, seat.session.preferences.undo_s, resolve);
        if (resolve) acts.goOn([view.id]);
      }
      setAddressing(false);
    } catch (thrown) {
      putBack();
      showError(WireError.from(thrown));
    } finally {
      setSending(false);
    }
  };

  useCommands({
    ...(mayReply ? { reply: () => turn(false) } : {}),
    ...(mayNote ? { note: () => turn(true) } : {}),
    ...(scripts.length > 0 ? { scripts: () => setDesk({ question: { kind: 'scripts', id: view.id } }) } : {}),
    ...(mayReply && seat.may('attach-file') ? { 'attach-file': () => files.current?.click() } : {}),
    ...(isBlank(draft) ? {} : { send: () => void send(false), 'send-resolve': () => void send(true), 'discard-draft': () => void desk.discard() }),
  });

  // The script that was picked in the dialog.
  useEffect(() => onScript(view.id, put));

  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    area.current?.blur();
    document.querySelector<HTMLElement>('[data-testid="timeline-scroll"]')?.focus();
  };

  const everyone = [...draft.to, ...draft.cc, ...draft.bcc];
  return (
    <section className={join(css.composer, note && css.note)} aria-label={t('compose-composer')} data-testid="composer" data-region="composer" data-mode={note ? 'note' : 'reply'}>
      <div className={css.bar}>
        <div role="tablist" aria-label={t('compose-mode')} className={css.tabs}>
          {mayReply && (
            <button type="button" role="tab" className={css.tab} aria-selected={!note} tabIndex={note ? -1 : 0} data-testid="composer-reply" onClick={() => turn(false)}>
              {t('command-reply')}
              {note && !isBlank(other.draft) && <UnderWay words={t('compose-other-reply')} />}
              <Kbd keys={keys.get('reply') ?? ''} />
            </button>
          )}
          {mayNote && (
            <button type="button" role="tab" className={css.tab} aria-selected={note} tabIndex={note ? 0 : -1} data-testid="composer-note" onClick={() => turn(true)}>
              {t('command-note')}
              {!note && !isBlank(other.draft) && <UnderWay words={t('compose-other-note')} />}
              <Kbd keys={keys.get('note') ?? ''} />
            </button>
          )}
        </div>
        <span className={css.grow} />
        {note ? (
          <span className={css.internal}><Icon name="eye-off" size={14} />{t('compose-internal')}</span>
        ) : (
          <>
            <button
              type="button"
              className={css.toline}
              aria-expanded={addressing}
              data-testid="composer-recipients"
              title={everyone.map((each) => each.address).join(', ')}
              onClick={() => setAddressing(!addressing)}
            >
              <Icon name="mail" size={14} />
              <span className={css.cut}>
                {everyone.length === 0
                  ? t('compose-no-one')
                  : t('compose-to', { name: everyone[0]?.name ?? everyone[0]?.address ?? '', others: everyone.length - 1 })}
              </span>
              <Icon name={addressing ? 'chevron-up' : 'chevron-down'} size={14} />
            </button>
            {language !== null && <span className={join(css.muted, css.wide)} title={format.language(language)}><Bdi lang={language}>{ownName(language)}</Bdi></span>}
          </>
        )}
        <span className={css.saved} role="status" data-testid="composer-saved" data-state={desk.state.kind}>
          {desk.state.kind === 'failed'
            ? <span className={css.failed}><Icon name="alert" size={13} />{t('compose-save-failed')}</span>
            : desk.state.kind !== 'same' ? t('compose-saving') : desk.savedAt !== null && t('compose-saved', { time: format.clock(millis(desk.savedAt), seat.zone) })}
        </span>
      </div>
      {addressing && !note && (
        <div className={css.addresses}>
          <RecipientsField label={t('workspace-header-to')} addresses={draft.to} onChange={(to) => desk.edit({ to })} data-testid="composer-to" />
          <RecipientsField label={t('workspace-header-cc')} addresses={draft.cc} onChange={(cc) => desk.edit({ cc })} data-testid="composer-cc" />
          <RecipientsField label={t('compose-bcc')} addresses={draft.bcc} onChange={(bcc) => desk.edit({ bcc })} data-testid="composer-bcc" />
        </div>
      )}
      {!note && <ScriptChips view={view} scripts={scripts} onPut={put} />}
      <div className={css.draft}>
        <textarea
          ref={area}
          value={draft.text}
          rows={2}
          dir={draft.text === '' && language !== null && !note ? direction(language) : 'auto'}
          lang={note ? undefined : language ?? undefined}
          placeholder={t(note ? 'compose-note-placeholder' : 'compose-reply-placeholder')}
          aria-label={t(note ? 'command-note' : 'command-reply')}
          data-testid="composer-text"
          onChange={(event) => write(event.target.value)}
          onKeyDown={leave}
          onPaste={(event) => {
            const given = [...event.clipboardData.files];
            if (given.length === 0 || note || !seat.may('attach-file')) return;
            event.preventDefault();
            void desk.attach(given);
          }}
        />
        {!note && signature !== '' && !isBlank(draft) && !draft.text.trimEnd().endsWith(signature) && (
          <div className={css.signature} dir="auto" data-testid="composer-signature" title={signature}><Bdi cut>{signature.split('\n')[0]}</Bdi></div>
        )}
      </div>
      {(desk.attachments.length > 0 || desk.arriving.length > 0) && (
        <div className={css.files} data-testid="composer-attachments">
          {desk.attachments.map((each) => (
            <span key={each.id} className={css.file} data-testid="composer-attachment">
              <Icon name="paperclip" size={14} />
              <bdi className={css.cut}>{each.name}</bdi>
              <bdi className={css.muted}>{format.bytes(each.bytes)}</bdi>
              <IconButton icon="close" size={13} label={t('compose-detach', { name: each.name })} data-testid="composer-detach" onPress={() => void desk.detach(each)} />
            </span>
          ))}
          {desk.arriving.map((name) => <span key={name} className={css.file}><Spinner /><bdi className={css.cut}>{name}</bdi></span>)}
        </div>
      )}
      <div className={css.foot}>
        {mayReply && !note && seat.may('attach-file') && (
          <IconButton icon="paperclip" label={t('command-attach-file')} data-testid="composer-attach" onPress={() => files.current?.click()} />
        )}
        <input
          ref={files}
          type="file"
          multiple
          hidden
          data-testid="composer-file"
          onChange={(event) => {
            void desk.attach([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        {!isBlank(draft) && seat.may('discard-draft') && (
          <IconButton icon="trash" label={t('command-discard-draft')} data-testid="composer-discard" onPress={() => void desk.discard()} />
        )}
        <span className={css.grow} />
        {note ? (
          <Button look="primary" size="small" isDisabled={isBlank(draft) || sending} data-testid="composer-send" onPress={() => void send(false)}>
            {t('compose-add-note')}<Kbd keys={keys.get('send') ?? ''} />
          </Button>
        ) : (
          <>
            {view.status === 'open' && seat.may('resolve-conversation') && (
              <span className={css.wide}>
                <Button look="quiet" size="small" isDisabled={isBlank(draft) || sending} data-testid="composer-send-resolve" onPress={() => void send(true)}>
                  {t('compose-send-resolve')}
                </Button>
              </span>
            )}
            <Button look="primary" size="small" isDisabled={isBlank(draft) || sending || desk.arriving.length > 0} data-testid="composer-send" onPress={() => void send(false)}>
              {t('compose-send')}<Kbd keys={keys.get('send') ?? ''} />
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

const waiting = new Map<string, (script: Ready) => void>();

function onScript(conversation: string, put: (script: Ready) => void): () => void {
  waiting.set(conversation, put);
  return () => {
    if (waiting.get(conversation) === put) waiting.delete(conversation);
  };
}

/** Puts a prepared text into the draft of a conversation, where its caret stands. */
export function putScript(conversation: string, script: Ready): void {
  waiting.get(conversation)?.(script);
}
