import { type ReactNode, useEffect, useState } from 'react';
import { ProgressBar as AriaProgress } from 'react-aria-components';

import type { WireErrorShape } from '@/backend';
import { T, useL10n } from '@/l10n';

import { Button } from './button';
import { Icon, type IconName } from './icon';
import { join } from './join';
import css from './layout.module.css';

/** How a notice is meant. */
export type NoticeTone = 'info' | 'ok' | 'warn' | 'danger';

const PICTURE: Record<NoticeTone, IconName> = { info: 'info', ok: 'done', warn: 'alert', danger: 'fault' };

/** Something that the reader should know, in place. */
export function Notice({
  tone = 'info', title, children, actions, flush = false, 'data-testid': testId,
}: { tone?: NoticeTone; title?: ReactNode; children?: ReactNode; actions?: ReactNode; flush?: boolean; 'data-testid'?: string }) {
  return (
    <div
      className={css.notice}
      data-tone={tone}
      data-flush={flush || undefined}
      data-testid={testId}
      role={tone === 'danger' ? 'alert' : 'status'}
    >
      <Icon name={PICTURE[tone]} />
      <div className={css.noticewords}>
        {title !== undefined && <strong>{title}</strong>}
        {children !== undefined && <div>{children}</div>}
      </div>
      {actions !== undefined && <div className={css.actions}>{actions}</div>}
    </div>
  );
}

/** A notice across the whole width of a pane. */
export function Banner(props: Parameters<typeof Notice>[0]) {
  return <Notice {...props} flush />;
}

/** Nothing is here yet: says why, and what to do. */
export function EmptyState({
  icon, title, children, actions, 'data-testid': testId,
}: { icon?: IconName; title: ReactNode; children?: ReactNode; actions?: ReactNode; 'data-testid'?: string }) {
  return (
    <div className={css.state} data-testid={testId}>
      {icon && <Icon name={icon} size={32} />}
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {actions !== undefined && <div className={css.actions}>{actions}</div>}
    </div>
  );
}

/** The words for an error. An error that has none of its own says so, and gives its number. */
export function useErrorWords(): (error: WireErrorShape) => string {
  const { t, has } = useL10n();
  return (error) => {
    const id = error.args.reason === 'step-up' ? 'error-denied-step-up' : `error-${error.code}`;
    // Figures cross the wire as text; plurals need them as numbers.
    const args = Object.fromEntries(Object.entries(error.args).map(([name, value]) => [name, /^\d{1,9}$/.test(value) ? Number(value) : value]));
    const words = has(id) ? t(id, args) : t('error-internal');
    return error.incident === null ? words : `${words} ${t('error-incident', { incident: error.incident })}`;
  };
}

/** Something could not be done: says what happened, what is safe, and what to do next. */
export function ErrorState({
  error, title, onRetry, actions, 'data-testid': testId = 'error-state',
}: { error: WireErrorShape; title?: ReactNode; onRetry?: () => void; actions?: ReactNode; 'data-testid'?: string }) {
  const { t } = useL10n();
  const words = useErrorWords();
  return (
    <div className={css.state} role="alert" data-testid={testId} data-code={error.code}>
      <Icon name={error.kind === 'denied' ? 'lock' : 'alert'} size={32} />
      <h2>{title ?? t(`error-title-${error.kind}`)}</h2>
      <p>{words(error)}</p>
      <div className={css.actions}>
        {onRetry && (error.kind !== 'denied' || error.args.reason === 'step-up') && <Button icon="undo" onPress={onRetry} data-testid="error-retry"><T id="app-retry" /></Button>}
        {actions}
      </div>
    </div>
  );
}

/** Whether something has taken so long that it is worth a placeholder. */
export function useSlow(pending: boolean, after_ms = 150): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!pending) {
      setSlow(false);
      return undefined;
    }
    const timer = setTimeout(() => setSlow(true), after_ms);
    return () => clearTimeout(timer);
  }, [pending, after_ms]);
  return pending && slow;
}

/** The place of something that is on its way. */
export function Skeleton({ width = '100%', height = 16, className }: { width?: string | number; height?: number; className?: string }) {
  return <span className={join(css.skeleton, className)} aria-hidden="true" style={{ inlineSize: width, blockSize: height }} />;
}

/** Shows a placeholder only once loading has taken longer than the eye forgives. */
export function Loading({ children, label }: { children: ReactNode; label: string }) {
  const slow = useSlow(true);
  return <div role="status" aria-label={label} aria-busy="true">{slow ? children : null}</div>;
}

/** How far something is. Without a total it only says that it goes on. */
export function ProgressBar({ label, done, total, detail }: { label: string; done: number; total: number | null; detail?: ReactNode }) {
  const { format } = useL10n();
  const share = total === null || total === 0 ? null : Math.min(1, done / total);
  return (
    <AriaProgress
      className={css.progress ?? ''}
      aria-label={label}
      value={share === null ? 0 : share * 100}
      isIndeterminate={share === null}
      valueLabel={share === null ? format.number(done) : format.percent(share)}
    >
      {({ valueText }) => (
        <>
          <div><span>{label}</span><bdi>{detail ?? valueText}</bdi></div>
          <span className={css.rail}>
            <span className={join(css.fill, share === null && css.unsure)} style={share === null ? undefined : { inlineSize: `${share * 100}%` }} />
          </span>
        </>
      )}
    </AriaProgress>
  );
}
