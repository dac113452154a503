import { useState } from 'react';

import { now as moment } from '@/backend';
import { Bdi, Button, Icon, Notice, TextField } from '@/kit';
import { useL10n } from '@/l10n';
import { askTwo, CopyButton, digitsOf, groupsOf, randomBelow, sameGroup, Sheet } from '@/parts';

import css from './first-run.module.css';
import { StepPage } from './steps';

/** Shows the recovery key this once, and goes on when two of its groups were read back from paper. */
export function RecoveryStep({
  recoveryKey, organisation, onContinue,
}: { recoveryKey: string; organisation: string; onContinue: () => void }) {
  const { t, format } = useL10n();
  const groups = groupsOf(recoveryKey);
  const [asked] = useState(() => askTwo(groups.length, randomBelow));
  const [typed, setTyped] = useState<Record<number, string>>({});
  const right = (index: number) => sameGroup(typed[index] ?? '', groups[index] ?? '');
  const wrong = (index: number) => digitsOf(typed[index] ?? '').length >= 4 && !right(index);
  const ready = asked.every(right);

  return (
    <StepPage
      title={t('entrance-recovery-title')}
      lead={t('entrance-recovery-lead')}
      data-testid="first-run-recovery"
      note={<span role="status">{t(ready ? 'entrance-recovery-confirmed' : 'entrance-recovery-confirm-note')}</span>}
      onSubmit={() => {
        if (ready) onContinue();
      }}
      actions={
        <Button type="submit" look="primary" size="large" isDisabled={!ready} data-testid="first-run-continue">
          {t('entrance-continue')}
        </Button>
      }
    >
      <section className={css.sheet} aria-label={t('entrance-recovery-label')}>
        <ol className={css.groups} lang="en" data-testid="recovery-key" data-key={recoveryKey}>
          {groups.map((group, index) => (
            // A key may hold the same group twice; its place is what it is known by.
            <li key={index} aria-label={t('entrance-recovery-group', { number: index + 1, group })}>
              <small aria-hidden="true">{format.number(index + 1, { numberingSystem: 'latn' })}</small>
              <span aria-hidden="true">{group}</span>
            </li>
          ))}
        </ol>
        <div className={css.buttons}>
          <Button icon="print" onPress={() => window.print()} data-testid="recovery-print">{t('entrance-recovery-print')}</Button>
          <CopyButton text={recoveryKey} label="entrance-recovery-copy" done="entrance-recovery-copied" data-testid="recovery-copy" />
          <span className={css.quietly}>{t('entrance-recovery-clipboard')}</span>
        </div>
        <Notice tone="warn">{t('entrance-recovery-keep')}</Notice>
      </section>
      <section className={css.asking} aria-labelledby="recovery-asking">
        <h2 id="recovery-asking">{t('entrance-recovery-confirm-title')}</h2>
        <div className={css.ask}>
          {asked.map((index, place) => (
            <TextField
              key={index}
              label={t('entrance-recovery-confirm', { number: index + 1 })}
              value={typed[index] ?? ''}
              onChange={(value) => setTyped((known) => ({ ...known, [index]: value }))}
              size="large"
              dir="ltr"
              lang="en"
              autoComplete="off"
              spellCheck="false"
              maxLength={8}
              autoFocus={place === 0}
              trailing={right(index) ? <Icon name="check" /> : undefined}
              data-testid={`recovery-confirm-${place + 1}`}
              {...(wrong(index) ? { error: t('entrance-recovery-confirm-wrong', { number: index + 1 }) } : {})}
            />
          ))}
        </div>
      </section>
      <Sheet>
        <h1><Bdi>{t('entrance-recovery-sheet', { organisation })}</Bdi></h1>
        <p>{t('entrance-recovery-sheet-about')}</p>
        <ol>{groups.map((group, index) => (
          <li key={index}><small>{index + 1}</small>{group}</li>
        ))}</ol>
        <p>{t('entrance-recovery-sheet-date', { date: format.date(moment()) })}</p>
      </Sheet>
    </StepPage>
  );
}
