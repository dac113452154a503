import { useEffect, useState } from 'react';

import { type SearchPage, useAsk } from '@/backend';
import { Bdi, Choice, Code, ErrorState, Icon, Select, Skeleton, useSlow } from '@/kit';
import { millis, ownName, useL10n } from '@/l10n';

import { Launcher, type Line } from '../palette/launcher';
import css from '../palette/launcher.module.css';
import { useNow } from '../now';
import { useSeat } from '../session';
import { openConversation, setDesk, useDesk } from '../state';
import { Parts } from '../thread/marked';

/** How long typing must rest before the mail is searched: each search is recorded. */
const REST_MS = 250;
const MOST = 100;
/** So many are counted in each region; of more it is only said that there are. */
const COUNT_TO = 1_000;
const ALL = 'all';

/** How the number of findings is put into words. */
function totalWords({ hits, total, more }: SearchPage): string {
  if (more) return 'search-total-more';
  return hits.length < total ? 'search-total-part' : 'search-total';
}

/** Looks for words in everything that was ever said, in every script. */
export function SearchEverywhere() {
  const { t, format } = useL10n();
  const { session, zone } = useSeat();
  const now = useNow();
  const begin = useDesk((desk) => desk.searchFor);
  const [query, setQuery] = useState(begin);
  const [sought, setSought] = useState(begin.trim());
  const [language, setLanguage] = useState<string>(ALL);
  const [newest, setNewest] = useState(false);
  const languages = useAsk('count_views', {}, { keep: true }).data?.languages ?? [];

  useEffect(() => {
    const timer = setTimeout(() => setSought(query.trim()), REST_MS);
    return () => clearTimeout(timer);
  }, [query]);

  const found = useAsk(
    'search_messages',
    { query: sought, language: language === ALL ? null : language, limit: MOST, newest_first: newest, count_to: COUNT_TO },
    { enabled: sought !== '', keep: true },
  );
  const slow = useSlow(found.isPending && sought !== '');
  const hits = sought === '' ? [] : found.data?.hits ?? [];
  const lines: Line[] = hits.map((hit) => ({
    id: hit.message,
    label: hit.customer_name,
    body: (
      <span className={css.hit} data-testid="search-hit">
        <Icon name={hit.status === 'open' ? 'mail' : hit.status === 'done' ? 'check' : hit.status === 'snoozed' ? 'moon' : 'spam'} />
        <span className={css.hitwho}>
          <Bdi lang={hit.language}>{hit.customer_name}</Bdi>
          {hit.language !== null && <Code>{hit.language}</Code>}
          <Bdi lang={hit.language}>{hit.subject}</Bdi>
        </span>
        <bdi className={css.why}>{format.shortDate(millis(hit.sent_at), now, zone)}</bdi>
        <span className={css.snippet} dir="auto" lang={hit.language ?? undefined}><Parts text={hit.snippet} ranges={hit.highlights} /></span>
      </span>
    ),
    run: () => openConversation(hit.conversation, hit.message),
  }));

  const none = sought === ''
    ? t('search-begin')
    : found.error !== null
      ? <ErrorState error={found.error} onRetry={() => void found.refetch()} data-testid="search-error" />
      : found.isPending
        ? slow && <><Skeleton height={14} /><br /><Skeleton height={14} width="70%" /></>
        : t('search-none', { query: sought });

  return (
    <Launcher
      wide
      label={t('command-search-everywhere')}
      placeholder={t('search-placeholder')}
      data-testid="search"
      query={query}
      onQuery={setQuery}
      busy={found.isFetching}
      onClose={() => setDesk((desk) => (desk.overlay === 'search' ? { overlay: null, searchFor: query.trim() } : {}))}
      groups={[{ id: 'hits', lines }]}
      none={none}
      tools={
        <>
          <Select
            bare
            label={t('search-language')}
            value={language}
            onChange={setLanguage}
            data-testid="search-language"
            options={[
              { value: ALL, label: t('search-any-language') },
              ...languages.map(({ value }) => ({ value, label: format.language(value), hint: ownName(value), lang: undefined })),
            ]}
          />
          <Choice isSelected={!newest} onChange={() => setNewest(false)} data-testid="search-best">{t('search-best-first')}</Choice>
          <Choice isSelected={newest} onChange={() => setNewest(true)} data-testid="search-newest">{t('search-newest-first')}</Choice>
          <span className={css.end} role="status" data-testid="search-total">
            {sought !== '' && found.data !== undefined && t(totalWords(found.data), { count: found.data.total, shown: hits.length })}
          </span>
        </>
      }
      foot={<><Icon name="pin" size={14} /> {t('workspace-searches', { regions: format.codes(session.regions) })}</>}
    />
  );
}
