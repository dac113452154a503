import { type DragEvent, useEffect, useRef, useState } from 'react';

import { type ConversationId, type ConversationView, useAsk, type WireError } from '@/backend';
import { useCommands } from '@/commands';
import { Button, EmptyState, ErrorState, Kbd, Notice, Skeleton, useErrorWords, useSlow } from '@/kit';
import { useL10n } from '@/l10n';

import { useActs } from '../acts/acts';
import { Composer, type ComposerHandle } from '../composer/composer';
import { useKeys } from '../keys/use-keys';
import { useSeat } from '../session';
import { rememberRecent, setDesk, useDesk } from '../state';
import { FindBar } from './find-bar';
import { Head, SubHead } from './head';
import { unreadOf } from './items';
import css from './thread.module.css';
import { Timeline } from './timeline';

/** The open conversation, or what to do when none is. */
export function Thread() {
  const current = useDesk((now) => now.current);
  return (
    <div className={css.pane} data-region="thread">
      {current === null ? <NoConversation /> : <OpenThread key={current} id={current} />}
    </div>
  );
}

function NoConversation() {
  const { t } = useL10n();
  const keys = useKeys();
  return (
    <div className={css.state}>
      <EmptyState
        icon="chat"
        title={t('workspace-nothing-open')}
        data-testid="thread-empty"
        actions={
          <dl className={css.hints}>
            {(['next', 'previous', 'open', 'palette', 'help'] as const).map((id) => (
              <div key={id}><dt><Kbd keys={keys.get(id) ?? ''} /></dt><dd>{t(`command-${id}`)}</dd></div>
            ))}
          </dl>
        }
      >
        {t('workspace-nothing-open-hint')}
      </EmptyState>
    </div>
  );
}

function OpenThread({ id }: { id: ConversationId }) {
  const { t } = useL10n();
  const asked = useAsk('open_conversation', { conversation: id });
  const slow = useSlow(asked.isPending);
  if (asked.data !== undefined) return <Loaded view={asked.data} staleError={asked.error} />;
  if (asked.error !== null) {
    return (
      <div className={css.state}>
        <ErrorState
          error={asked.error}
          onRetry={() => void asked.refetch()}
          data-testid="thread-error"
          actions={<Button onPress={() => setDesk({ current: null })}>{t('workspace-close-conversation')}</Button>}
        />
      </div>
    );
  }
  return (
    <div className={css.state} role="status" aria-busy="true" aria-label={t('workspace-loading-thread')}>
      {slow && (
        <>
          <div className={css.head}><Skeleton width="50%" /></div>
          <div className={css.sub}><Skeleton width="30%" height={12} /></div>
          <div className={css.skeleton}>
            {[70, 90, 40, 85, 60].map((width) => <Skeleton key={width} width={`${width}%`} height={14} />)}
          </div>
        </>
      )}
    </div>
  );
}

/** How long a conversation must be open before it counts as read. */
const READ_MS = 600;

function Loaded({ view, staleError }: { view: ConversationView; staleError: WireError | null }) {
  const { t } = useL10n();
  const { may } = useSeat();
  const acts = useActs();
  const words = useErrorWords();
  const find = useDesk((now) => now.find);
  const scroll = useRef<HTMLDivElement>(null);
  const composer = useRef<ComposerHandle>(null);
  const [splitting, setSplitting] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [dropping, setDropping] = useState(false);

  // The line before what is new stays where it was when the conversation was opened; what comes in later joins it.
  const [unreadIds, setUnreadIds] = useState(() => unreadOf(view.entries));
  useEffect(() => {
    const fresh = unreadOf(view.entries);
    setUnreadIds((known) => ([...fresh].every((id) => known.has(id)) ? known : new Set([...known, ...fresh])));
  }, [view.entries]);

  const { id, unread } = view;
  const mayRead = may('mark-read');
  const { last_at } = view;
  // Tried once for each new message: a door that refuses is not asked over and over.
  const tried = useRef('');
  useEffect(() => {
    if (!unread || !mayRead || tried.current === last_at) return undefined;
    const timer = setTimeout(() => {
      tried.current = last_at;
      void acts.read([id], true, true);
    }, READ_MS);
    return () => clearTimeout(timer);
  }, [id, unread, last_at, mayRead, acts]);

  const { customer_name, subject, language, channel, due } = view;
  useEffect(() => rememberRecent({ id, customer_name, subject, language, channel, due }), [id, customer_name, subject, language, channel, due]);

  useCommands({
    ...(may('split-conversation') ? { split: () => setSplitting(true) } : {}),
    ...(splitting ? { back: () => stopSplitting() } : {}),
  });

  function stopSplitting() {
    setSplitting(false);
    setChosen(new Set());
  }

  const mayWrite = may('send-reply') || may('add-note');
  const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files') && may('attach-file');
  return (
    <div
      className={css.pane}
      data-testid="thread"
      data-id={view.id}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDropping(false);
      }}
      onDrop={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setDropping(false);
        composer.current?.attach([...event.dataTransfer.files]);
      }}
    >
      <Head view={view} />
      <SubHead view={view} />
      {staleError !== null && (
        <div className={css.notice}><Notice tone="warn" title={t('workspace-stale')}>{words(staleError)}</Notice></div>
      )}
      {find !== null && <FindBar query={find} scroll={scroll} stamp={view.entries} />}
      {splitting && (
        <div className={css.bar} data-testid="split-bar">
          <span>{chosen.size === 0 ? t('workspace-split-choose') : t('workspace-split-chosen', { count: chosen.size })}</span>
          <Button size="small" onPress={stopSplitting} data-testid="split-cancel">{t('app-cancel')}</Button>
          <Button
            size="small"
            look="primary"
            isDisabled={chosen.size === 0}
            data-testid="split-confirm"
            onPress={() => {
              void acts.split(view.id, [...chosen]);
              stopSplitting();
            }}
          >
            {t('workspace-split')}
          </Button>
        </div>
      )}
      <div className={css.scroll} ref={scroll} tabIndex={0} role="region" aria-label={t('workspace-timeline')} data-testid="timeline-scroll">
        <Timeline
          view={view}
          unreadIds={unreadIds}
          query={find}
          splitting={splitting}
          chosen={chosen}
          scroll={scroll}
          onChoose={(message) => setChosen((now) => {
            const next = new Set(now);
            if (!next.delete(message)) next.add(message);
            return next;
          })}
        />
      </div>
      {mayWrite
        ? <Composer ref={composer} view={view} />
        : <div className={css.notice}><Notice>{t('workspace-read-only')}</Notice></div>}
      {dropping && <div className={css.drop}>{t('compose-drop')}</div>}
    </div>
  );
}
