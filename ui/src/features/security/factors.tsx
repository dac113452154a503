import { useState } from 'react';

import { call, type FactorKind, type FactorView, type SessionView, useAsk } from '@/backend';
import { Badge, Bdi, Button, Confirm, EmptyState, ErrorState, Heard, Icon, type IconName, Loading, Notice, Skeleton, useErrorWords } from '@/kit';
import { millis, useL10n } from '@/l10n';
import { Part, Protection, useTry } from '@/parts';

import { Adding } from './adding';
import css from './security.module.css';

const PICTURE: Record<FactorKind, IconName> = { totp: 'app', 'security-key': 'key', 'recovery-codes': 'text' };
/** Fewer codes than this are soon none. */
const FEW = 3;

/** The second factors of a person, with the ways to add and to remove one. */
export function Factors({ session }: { session: SessionView }) {
  const { t, format } = useL10n();
  const words = useErrorWords();
  const asked = useAsk('list_factors', {});
  const [adding, setAdding] = useState<FactorKind | null>(null);
  const [removing, setRemoving] = useState<FactorView | null>(null);
  const attempt = useTry();
  const { data } = asked;
  const real = data?.factors.filter(({ kind }) => kind !== 'recovery-codes') ?? [];
  const codes = data?.factors.find(({ kind }) => kind === 'recovery-codes');

  return (
    <>
      <Part
        title={t('security-second-factor')}
        lead={t('security-factors-lead')}
        data-testid="factors"
        actions={data && (
          <>
            <Button icon="app" look={real.length === 0 ? 'primary' : 'plain'} onPress={() => setAdding('totp')} data-testid="factors-add-totp">{t('security-add-totp')}</Button>
            <Button icon="key" isDisabled={!data.keys_supported} onPress={() => setAdding('security-key')} data-testid="factors-add-security-key">{t('security-add-security-key')}</Button>
          </>
        )}
      >
        {asked.error && <ErrorState error={asked.error} title={t('security-factors-failed')} onRetry={() => void asked.refetch()} />}
        {asked.isPending && <Loading label={t('app-loading')}><Skeleton height={120} /></Loading>}
        {data && !data.keys_supported && <p className={css.quietly}>{t('security-keys-unsupported')}</p>}
        {data && data.grace_until !== null && real.length === 0 && (
          <Notice tone="warn" title={t('security-grace', { date: format.date(millis(data.grace_until)) })} data-testid="factors-grace">{t('security-grace-about')}</Notice>
        )}
        {data && real.length === 0 && <EmptyState icon="shield" title={t('security-none')}>{t('security-none-about')}</EmptyState>}
        {data && data.factors.length > 0 && (
          <ul className={css.list} data-testid="factors-list">
            {data.factors.map((factor) => (
              <li key={factor.factor} data-kind={factor.kind} data-testid="factor">
                <Icon name={PICTURE[factor.kind]} size={20} />
                <div className={css.what}>
                  <b>{factor.kind === 'recovery-codes' ? t('security-kind-recovery-codes') : <Bdi>{factor.name}</Bdi>}</b>
                  {factor.kind !== 'recovery-codes' && factor.name !== t(`security-kind-${factor.kind}`) && <span className={css.quietly}>{t(`security-kind-${factor.kind}`)}</span>}
                  {factor.left !== null && (
                    <Badge {...(factor.left < FEW ? { tone: 'warn' as const, icon: 'alert' as const } : {})}>{t('security-codes-left', { count: factor.left })}</Badge>
                  )}
                  <p className={css.quietly}>{lifeOf(factor)}</p>
                </div>
                {factor.kind === 'recovery-codes' && (
                  <Button size="small" icon="undo" onPress={() => setAdding('recovery-codes')} data-testid="factors-renew">{t('security-codes-renew')}</Button>
                )}
                <Button size="small" icon="trash" onPress={() => setRemoving(factor)} data-testid="factors-remove">
                  <span aria-hidden="true">{t('security-remove')}</span>
                  <Heard>{t('security-remove-named', { name: nameOf(factor) })}</Heard>
                </Button>
              </li>
            ))}
          </ul>
        )}
        {real.length > 0 && !codes && (
          <Notice
            tone="warn"
            title={t('security-no-codes')}
            data-testid="factors-no-codes"
            actions={<Button size="small" onPress={() => setAdding('recovery-codes')} data-testid="factors-add-codes">{t('security-codes-make')}</Button>}
          >
            {t('security-no-codes-about')}
          </Notice>
        )}
      </Part>
      <Protection />
      {adding !== null && <Adding kind={adding} withCodes={!codes} organisation={session.organisation.name} onClose={() => setAdding(null)} />}
      {removing && (
        <Confirm
          title={t('security-remove-title', { name: nameOf(removing) })}
          isOpen
          danger
          confirmLabel={t('security-remove')}
          isPending={attempt.busy}
          onClose={() => {
            setRemoving(null);
            attempt.forget();
          }}
          onConfirm={() => attempt.run(async () => {
            await call('remove_factor', { factor: removing.factor });
            setRemoving(null);
          })}
          data-testid="remove-factor"
        >
          <p>{t(`security-remove-about-${removing.kind}`)}</p>
          {attempt.error && <Notice tone="danger" data-testid="remove-factor-error">{words(attempt.error)}</Notice>}
        </Confirm>
      )}
    </>
  );

  function nameOf(factor: FactorView): string {
    return factor.kind === 'recovery-codes' ? t('security-kind-recovery-codes') : factor.name;
  }

  function lifeOf({ enrolled_at, used_at }: FactorView): string {
    const since = t('security-since', { date: format.date(millis(enrolled_at)) });
    return used_at === null ? since : t('security-since-used', { since, moment: format.dateTime(millis(used_at)) });
  }
}
