import { useL10n } from '@/l10n';

import css from './parts.module.css';

/** The groups of a fingerprint, however it is written: with spaces, dashes or colons between them, or without. */
export function fingerprintGroups(fingerprint: string): string[] {
  const groups = fingerprint.split(/[\s:-]+/).filter((group) => group !== '');
  return groups.length > 1 ? groups : (fingerprint.match(/.{1,4}/g) ?? []);
}

/** A fingerprint in numbered groups, to be read aloud. Groups that are `hidden` are for the reader to fill in. */
export function Fingerprint({ fingerprint, hidden = [], 'data-testid': testId = 'fingerprint' }: { fingerprint: string; hidden?: readonly number[]; 'data-testid'?: string }) {
  const { t, format, locale } = useL10n();
  return (
    <ol className={css.fingerprint} lang="en" data-testid={testId}>
      {fingerprintGroups(fingerprint).map((group, index) => (
        // A group may come twice; its place is what it is known by.
        <li key={index} data-hidden={hidden.includes(index) || undefined}>
          <small aria-hidden="true">{format.number(index + 1, { numberingSystem: 'latn' })}</small>
          {hidden.includes(index) ? <span lang={locale}>{t('devices-group-hidden')}</span> : <span>{group}</span>}
        </li>
      ))}
    </ol>
  );
}
