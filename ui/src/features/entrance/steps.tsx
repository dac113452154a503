import type { ReactNode } from 'react';

import { Button, Icon, join, Mark } from '@/kit';
import { useL10n } from '@/l10n';

import css from './first-run.module.css';

/** One step of the first run. */
export interface Step {
  id: string;
  name: string;
  about: string;
  optional?: boolean;
  /** What was decided, shown once the step is done. */
  decided?: ReactNode;
  /** Goes back to it. A step that cannot be taken back has none. */
  onChange?: () => void;
}

/** The steps hang on a meridian; the sun stands at the one that is being done. */
export function Steps({ steps, now, foot, children }: { steps: readonly Step[]; now: number; foot: ReactNode; children?: ReactNode }) {
  const { t } = useL10n();
  return (
    <aside className={css.path}>
      <div className={css.mark}>
        <span className={css.logo}><Mark size={22} /></span>
        {/* The programme's name is the same in every language. */}
        <bdi lang="en">Meridian</bdi>
        <span className={css.count}>{t('entrance-step-count', { step: now + 1, steps: steps.length })}</span>
      </div>
      <ol className={css.steps} aria-label={t('entrance-steps-label')}>
        {steps.map((step, index) => {
          const done = index < now;
          return (
            <li
              key={step.id}
              className={join(done && css.done, index === now && css.now, index > now && css.todo)}
              {...(index === now ? { 'aria-current': 'step' as const } : {})}
              data-testid={`first-run-step-${step.id}`}
            >
              <span className={css.dot}>{done && <Icon name="check" size={11} />}</span>
              <div className={css.top}>
                <b>{step.name}</b>
                {done && step.onChange && (
                  <Button
                    look="link"
                    className={css.change}
                    onPress={step.onChange}
                    aria-label={t('entrance-step-change-named', { step: step.name })}
                    data-testid={`first-run-change-${step.id}`}
                  >
                    {t('entrance-step-change')}
                  </Button>
                )}
                {!done && step.optional && <span className={css.optional}>{t('entrance-step-optional')}</span>}
              </div>
              {done && step.decided !== undefined ? <div className={css.decided}>{step.decided}</div> : <p>{step.about}</p>}
            </li>
          );
        })}
      </ol>
      {children}
      <p className={css.local}>
        <Icon name="lock" />
        <span>{foot}</span>
      </p>
    </aside>
  );
}

/** The work of a step: its heading, its fields, and the way on. */
export function StepPage({
  title, lead, children, onBack, note, actions, onSubmit, 'data-testid': testId,
}: {
  title: string; lead: string; children: ReactNode; onBack?: (() => void) | undefined; note?: ReactNode; actions: ReactNode; onSubmit?: () => void;
  'data-testid': string;
}) {
  const { t } = useL10n();
  const inside = (
    <>
      <div className={css.body}>
        <h1>{title}</h1>
        <p className={css.lead}>{lead}</p>
        {children}
      </div>
      <div className={css.end}>
        {onBack && <Button look="quiet" size="large" onPress={onBack} data-testid="first-run-back">{t('entrance-back')}</Button>}
        <span className={css.note}>{note}</span>
        {actions}
      </div>
    </>
  );
  // A step that has a form of its own inside is none itself.
  if (!onSubmit) return <main className={css.do}><div className={css.page} data-testid={testId}>{inside}</div></main>;
  return (
    <main className={css.do}>
      <form
        className={css.page}
        data-testid={testId}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {inside}
      </form>
    </main>
  );
}
