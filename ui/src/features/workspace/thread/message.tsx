import { useState } from 'react';

import { type AddressView, call, type EntryView, type LetterView, WireError } from '@/backend';
import { Badge, Bdi, Button, Choice, Code, Icon, IconButton, Menu, Said, showError } from '@/kit';
import { millis, useL10n } from '@/l10n';

import { useActs } from '../acts/acts';
import { writeAddress } from '../composer/recipients';
import { useQuickNow } from '../now';
import { useSeat } from '../session';
import { setDesk } from '../state';
import { Attachments } from './attachments';
import { HtmlFrame } from './html-frame';
import { Marked } from './marked';
import css from './thread.module.css';

type Message = Extract<EntryView, { type: 'message' }>;

/** A message, in or out: who, how, what they wrote; quotes folded away, the sender's layout on demand. */
export function MessageEntry({
  message, query, splitting, isChosen, onChoose,
}: { message: Message; query: string | null; splitting: boolean; isChosen: boolean; onChoose: (id: string) => void }) {
  const { t, format } = useL10n();
  const { may } = useSeat();
  const [quoted, setQuoted] = useState(false);
  const [formatted, setFormatted] = useState(false);
  const [letter, setLetter] = useState<LetterView | null>(null);
  const [details, setDetails] = useState(false);
  const outgoing = message.direction === 'outgoing';
  const name = [message.from.name, message.from.address].find((each) => each !== null && each !== '') ?? t('workspace-no-name');
  const looking = query !== null && query.trim() !== '';
  return (
    <div className={css.message} data-testid="message" data-direction={message.direction} data-id={message.id}>
      <div className={css.by}>
        {splitting && (
          <Choice isSelected={isChosen} data-testid="message-choose" onChange={() => onChoose(message.id)} aria-label={t('workspace-choose-message')}>
            <Icon name="check" size={12} />
          </Choice>
        )}
        <button
          type="button"
          className={css.from}
          title={message.from.address}
          aria-expanded={details}
          data-testid="message-details"
          onClick={() => setDetails(!details)}
        >
          <b><bdi>{name}</bdi></b>
        </button>
        <span className={css.muted}>{t(`workspace-by-${message.channel}`)}</span>
        {message.language !== null && <span title={format.language(message.language)}><Code>{message.language}</Code></span>}
        {message.kind !== 'person' && (
          <Badge icon={message.kind === 'bounce' ? 'alert' : 'info'} {...(message.kind === 'bounce' ? { tone: 'warn' as const } : {})}>
            {t(`workspace-kind-${message.kind}`)}
          </Badge>
        )}
        {message.outbox !== null && outgoing && <Outbox outbox={message.outbox} />}
        <span className={css.tools}>
          {message.html !== null && (
            <span className={css.langs} role="group" aria-label={t('workspace-layout')}>
              <button type="button" aria-pressed={!formatted} data-testid="message-as-text" onClick={() => setFormatted(false)}>{t('workspace-as-text')}</button>
              <button type="button" aria-pressed={formatted} data-testid="message-as-sent" onClick={() => setFormatted(true)}>{t('workspace-as-sent')}</button>
            </span>
          )}
          <Menu
            label={t('workspace-message-more')}
            data-testid="message"
            groups={[{
              id: 'message',
              entries: [
                { id: 'details', label: t('workspace-details'), icon: 'info', run: () => setDetails(!details) },
                ...(may('open-source') ? [{
                  id: 'source', label: t('command-open-source'), icon: 'text' as const,
                  run: () => setDesk({ question: { kind: 'source' as const, message: message.id } }),
                }] : []),
              ],
            }]}
            trigger={<IconButton icon="more" size={14} className={css.messagemore} label={t('workspace-message-more')} data-testid="message-more" />}
          />
        </span>
      </div>
      {details && <Details message={message} />}
      {formatted && message.html !== null ? (
        <HtmlFrame html={letter?.html ?? message.html} lang={message.language} title={t('workspace-letter', { from: name })} />
      ) : (
        message.text !== '' && <Said className={css.said} lang={message.language}><Marked text={message.text} query={query} /></Said>
      )}
      {message.text === '' && !formatted && <p className={css.muted}>{t(message.html === null ? 'workspace-no-text' : 'workspace-only-layout')}</p>}
      {!formatted && message.quoted !== null && message.quoted !== '' && (
        <>
          <button
            type="button"
            className={css.fold}
            aria-expanded={quoted || looking}
            data-testid="message-quoted"
            onClick={() => setQuoted(!quoted)}
          >
            <Icon name="more" size={14} />
            {t(quoted ? 'workspace-hide-quoted' : 'workspace-show-quoted')}
          </button>
          {(quoted || looking) && (
            <blockquote className={css.quoted}><Said lang={message.language}><Marked text={message.quoted} query={query} /></Said></blockquote>
          )}
        </>
      )}
      <Pictures message={message} letter={letter} onLetter={(loaded) => {
        setLetter(loaded);
        setFormatted(true);
      }} />
      <Attachments attachments={message.attachments} />
    </div>
  );
}

/** Pictures that lie elsewhere come when they are asked for, for this showing. */
function Pictures({
  message, letter, onLetter,
}: { message: Message; letter: LetterView | null; onLetter: (letter: LetterView) => void }) {
  const { t } = useL10n();
  const { may } = useSeat();
  const [loading, setLoading] = useState(false);
  const missing = letter === null ? message.remote_images : letter.remote_images;
  if (missing === 0) return null;
  const load = async () => {
    setLoading(true);
    try {
      onLetter(await call('show_remote_images', { message: message.id }));
    } catch (thrown) {
      showError(WireError.from(thrown));
    } finally {
      setLoading(false);
    }
  };
  return (
    <div className={css.blocked} role="status" data-testid="message-blocked" data-missing={missing}>
      <Icon name="eye-off" size={14} />
      <span>{t(loading ? 'workspace-remote-loading' : letter === null ? 'workspace-remote-blocked' : 'workspace-remote-missing', { count: missing })}</span>
      {letter === null && message.html !== null && may('show-remote-images') && (
        <Button size="small" isPending={loading} data-testid="message-load-pictures" onPress={() => void load()}>{t('workspace-remote-show')}</Button>
      )}
    </div>
  );
}

function Details({ message }: { message: Message }) {
  const { t, format } = useL10n();
  const { zone } = useSeat();
  const at = millis(message.sent_at);
  return (
    <dl className={css.details} data-testid="message-headers">
      <dt>{t('workspace-header-from')}</dt>
      <dd><bdi dir="ltr">{writeAddress(message.from)}</bdi></dd>
      <dt>{t('workspace-header-to')}</dt>
      <dd><Recipients addresses={message.to} /></dd>
      {message.cc.length > 0 && (
        <>
          <dt>{t('workspace-header-cc')}</dt>
          <dd><Recipients addresses={message.cc} /></dd>
        </>
      )}
      <dt>{t('workspace-header-subject')}</dt>
      <dd><Bdi lang={message.language}>{message.subject}</Bdi></dd>
      <dt>{t('workspace-header-sent')}</dt>
      <dd><bdi>{format.dateTime(at, zone)}</bdi> · <bdi dir="ltr">{format.utc(at)}</bdi></dd>
    </dl>
  );
}

/** So many recipients are shown at first. */
const CROWD = 12;

function Recipients({ addresses }: { addresses: readonly AddressView[] }) {
  const { t } = useL10n();
  const [all, setAll] = useState(false);
  const more = all ? 0 : addresses.length - CROWD;
  return (
    <>
      {(more > 0 ? addresses.slice(0, CROWD) : addresses).map((each, at) => <bdi key={`${at} ${each.address}`} dir="ltr">{writeAddress(each)}</bdi>)}
      {more > 0 && (
        <Button look="link" size="small" data-testid="message-all-recipients" onPress={() => setAll(true)}>{t('workspace-more-recipients', { count: more })}</Button>
      )}
    </>
  );
}

/** A reply that is not gone yet: how long it can still be taken back without a trace. */
function Outbox({ outbox }: { outbox: NonNullable<Message['outbox']> }) {
  const { t } = useL10n();
  const { session, may } = useSeat();
  const acts = useActs();
  const now = useQuickNow();
  const rest_ms = millis(outbox.held_until) - now;
  if (outbox.state === 'revoked') return <Badge>{t('workspace-reply-revoked')}</Badge>;
  const held = outbox.state === 'held' && rest_ms > 0;
  const share = Math.min(1, Math.max(0, rest_ms / (Math.max(session.preferences.undo_s, 1) * 1000)));
  return (
    <span className={css.outbox} data-testid="message-outbox" data-state={held ? 'held' : 'waiting'}>
      {held && <span className={css.ring} style={{ '--share': `${share * 100}%` } as React.CSSProperties} aria-hidden="true" />}
      <span className={css.muted} role="status">{held ? t('workspace-sends-in', { seconds: Math.ceil(rest_ms / 1000) }) : t('workspace-waits-in-outbox')}</span>
      {may('revoke-reply') && (
        <Button look="link" size="small" data-testid="message-revoke" onPress={() => void acts.revoke(outbox.id)}>{t(held ? 'app-undo' : 'workspace-take-back')}</Button>
      )}
    </span>
  );
}
