import { type ReactNode, useState } from 'react';

import { call, type JoinOfferView, now, pickNewFile, pickPaths, type SessionView, WireError } from '@/backend';
import { Bdi, Button, Checkbox, Dialog, Icon, Notice, TextField, useErrorWords } from '@/kit';
import { millis, useL10n } from '@/l10n';
import { askTwo, digitsOf, Fingerprint, fingerprintGroups, JobProgress, randomBelow, regionNamed, sameGroup, useFollow, useTry } from '@/parts';

import css from './security.module.css';

interface Offer extends JoinOfferView {
  path: string;
  /** The two groups that are asked of the new computer. */
  asked: [number, number];
}

/** Lets another computer join: its request is opened, compared with what it shows, and answered with a sealed package. */
export function Joining({ session, onClose }: { session: SessionView; onClose: () => void }) {
  const { t, plain } = useL10n();
  const words = useErrorWords();
  const attempt = useTry();
  const [offer, setOffer] = useState<Offer | null>(null);
  const [typed, setTyped] = useState<Record<number, string>>({});
  const [regions, setRegions] = useState<readonly string[]>([]);
  const { job, follow, forget } = useFollow('approve-joining');
  const groups = offer ? fingerprintGroups(offer.fingerprint) : [];
  const right = (index: number) => sameGroup(typed[index] ?? '', groups[index] ?? '');
  const wrong = (index: number) => digitsOf(typed[index] ?? '').length >= digitsOf(groups[index] ?? '').length && !right(index);
  const ready = offer !== null && regions.length > 0 && offer.asked.every(right);
  const running = job?.state === 'running';
  const failed = job?.state === 'failed' && job.error ? new WireError(job.error) : attempt.error;
  const sealed = offer !== null && job?.state === 'done' && job.result?.type === 'joining' ? job.result : null;

  const open = () => attempt.run(async () => {
    const [path] = await pickPaths(plain('devices-request-open'));
    if (path === undefined) return;
    const read = await call('read_joining', { path });
    forget();
    setTyped({});
    setRegions([]);
    setOffer({ ...read, path, asked: askTwo(fingerprintGroups(read.fingerprint).length, randomBelow) });
  });
  const approve = () => attempt.run(async () => {
    if (!offer) return;
    const out = await pickNewFile(plain('devices-package-save'), plain('devices-package-file', { name: offer.name }));
    if (out === null) return;
    forget();
    follow(await call('approve_joining', { path: offer.path, fingerprint: offer.fingerprint, regions: [...regions], out }));
  });

  return (
    <Dialog
      title={t('devices-add')}
      isOpen
      wide
      isDismissable={!running}
      onClose={onClose}
      data-testid="joining"
      actions={sealed ? <Button look="primary" onPress={onClose} data-testid="joining-close">{t('app-close')}</Button> : (
        <>
          <Button onPress={onClose} isDisabled={running} data-testid="joining-cancel">{t('app-cancel')}</Button>
          <Button look="primary" isDisabled={!ready || running} isPending={attempt.busy && offer !== null} onPress={approve} data-testid="joining-approve">{t('devices-package-make')}</Button>
        </>
      )}
    >
      {sealed ? (
        <Notice tone="ok" title={t('devices-sealed')} data-testid="joining-done">
          <p><bdi dir="ltr">{sealed.path}</bdi></p>
          <p>{t('devices-sealed-about', { name: offer?.name ?? '' })}</p>
        </Notice>
      ) : (
        <ol className={css.steps}>
          <Stage number={1} title={t('devices-stage-request')} done={offer !== null}>
            <p className={css.quietly}>{offer === null ? t('devices-stage-request-about') : <Request offer={offer} />}</p>
            <div><Button icon="file" isDisabled={running} onPress={open} data-testid="joining-open">{t('devices-request-open')}</Button></div>
          </Stage>
          <Stage number={2} title={t('devices-stage-compare')} done={offer !== null && offer.asked.every(right)}>
            {offer && (
              <>
                <p className={css.quietly}>{t('devices-compare-first')}</p>
                <Fingerprint fingerprint={offer.fingerprint} hidden={offer.asked} />
                <div className={css.pair}>
                  {offer.asked.map((index, place) => (
                    <TextField
                      key={index}
                      label={t('entrance-recovery-confirm', { number: index + 1 })}
                      value={typed[index] ?? ''}
                      onChange={(value) => setTyped((known) => ({ ...known, [index]: value }))}
                      dir="ltr"
                      lang="en"
                      size="large"
                      autoComplete="off"
                      spellCheck="false"
                      autoFocus={place === 0}
                      trailing={right(index) ? <Icon name="check" /> : undefined}
                      isInvalid={wrong(index)}
                      className={css.group}
                      data-testid={`joining-group-${place + 1}`}
                    />
                  ))}
                </div>
                {offer.asked.some(wrong) && <Notice tone="danger" data-testid="joining-wrong">{t('devices-group-wrong')}</Notice>}
              </>
            )}
          </Stage>
          <Stage number={3} title={t('devices-stage-regions')} done={regions.length > 0}>
            {offer && <Regions session={session} chosen={regions} onChange={setRegions} />}
          </Stage>
        </ol>
      )}
      {running && <JobProgress job={job} label={t('app-job-approve-joining')} data-testid="joining-progress" />}
      {failed && <Notice tone="danger" data-testid="joining-error">{words(failed)}</Notice>}
    </Dialog>
  );
}

function Stage({ number, title, done, children }: { number: number; title: string; done: boolean; children: ReactNode }) {
  const { format } = useL10n();
  return (
    <li data-done={done || undefined}>
      <span className={css.dot} aria-hidden="true">{done ? <Icon name="check" size={12} /> : format.number(number, { numberingSystem: 'latn' })}</span>
      <h3>{title}</h3>
      {children}
    </li>
  );
}

function Request({ offer }: { offer: Offer }) {
  const { t, format } = useL10n();
  return <span data-testid="joining-offer"><Bdi className={css.strong}>{offer.name}</Bdi> {t('devices-request-made', { when: format.relative(millis(offer.created_at), now()) })}</span>;
}

function Regions({ session, chosen, onChange }: { session: SessionView; chosen: readonly string[]; onChange: (regions: readonly string[]) => void }) {
  const l10n = useL10n();
  const { t } = l10n;
  return (
    <fieldset className={css.regions}>
      <legend className={css.quietly}>{t('devices-stage-regions-about')}</legend>
      {session.regions.map((region) => (
        <Checkbox
          key={region}
          isSelected={chosen.includes(region)}
          onChange={(on) => onChange(on ? [...chosen, region] : chosen.filter((one) => one !== region))}
          data-testid={`joining-region-${region}`}
        >
          {regionNamed(l10n, region)}
        </Checkbox>
      ))}
    </fieldset>
  );
}
