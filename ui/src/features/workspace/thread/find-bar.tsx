import { type RefObject, useEffect, useRef, useState } from 'react';

import { IconButton, isComposing, SearchField } from '@/kit';
import { useL10n } from '@/l10n';

import { setDesk } from '../state';
import css from './thread.module.css';

/** Looks for words in the open conversation. The marks are in the page already; this goes from one to the next. */
export function FindBar({ query, scroll, stamp }: { query: string; scroll: RefObject<HTMLDivElement | null>; stamp: unknown }) {
  const { t } = useL10n();
  const input = useRef<HTMLInputElement>(null);
  const [place, setPlace] = useState(0);
  const [count, setCount] = useState(0);

  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    const hits = [...(scroll.current?.querySelectorAll<HTMLElement>('mark[data-hit]') ?? [])];
    setCount(hits.length);
    const now = hits.length === 0 ? 0 : ((place % hits.length) + hits.length) % hits.length;
    hits.forEach((hit, at) => hit.classList.toggle(css.now ?? '', at === now));
    hits[now]?.scrollIntoView({ block: 'center' });
  }, [query, place, scroll, stamp]);

  const close = () => {
    setDesk({ find: null });
    scroll.current?.focus();
  };
  return (
    <div className={css.find} role="search" data-testid="find-bar">
      <SearchField
        label={t('command-find-in-thread')}
        value={query}
        inputRef={input}
        data-testid="find-input"
        onChange={(find) => {
          setPlace(0);
          setDesk({ find });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) setPlace(place + (event.shiftKey ? -1 : 1));
          if (event.key === 'Escape') close();
        }}
      />
      <span className={css.muted} role="status" data-testid="find-count">
        {query.trim() === '' ? '' : count === 0 ? t('workspace-find-none') : t('workspace-find-count', { place: (((place % count) + count) % count) + 1, count })}
      </span>
      <IconButton icon="chevron-up" label={t('workspace-find-previous')} data-testid="find-previous" onPress={() => setPlace(place - 1)} />
      <IconButton icon="chevron-down" label={t('workspace-find-next')} data-testid="find-next" onPress={() => setPlace(place + 1)} />
      <IconButton icon="close" label={t('app-close')} data-testid="find-close" onPress={close} />
    </div>
  );
}
