import { useEffect, useRef, useState } from 'react';

import type { SessionView } from '@/backend';
import { Select, TextArea } from '@/kit';
import { useL10n } from '@/l10n';
import { Part } from '@/parts';

import { useChange } from './preferences';
import css from './settings.module.css';

const UNDO_S = [0, 5, 10, 20, 30, 60];

/** The signature, and how long a reply can be taken back. */
export function Writing({ session }: { session: SessionView }) {
  const { t, format } = useL10n();
  const change = useChange(session);
  const [signature, setSignature] = useState(session.preferences.signature);
  const waiting = useRef<{ text: string; save: (text: string) => void } | null>(null);

  // Written through a moment after the last key, and at the latest when the page is left.
  useEffect(() => {
    if (signature === session.preferences.signature) {
      waiting.current = null;
      return undefined;
    }
    waiting.current = { text: signature, save: (text) => change({ signature: text }) };
    const timer = setTimeout(() => {
      waiting.current?.save(signature);
      waiting.current = null;
    }, 600);
    return () => clearTimeout(timer);
  }, [signature, session.preferences.signature, change]);
  useEffect(() => () => waiting.current?.save(waiting.current.text), []);

  const saved = signature === session.preferences.signature;
  const seconds = UNDO_S.includes(session.preferences.undo_s) ? UNDO_S : [...UNDO_S, session.preferences.undo_s].sort((a, b) => a - b);
  return (
    <Part title={t('settings-writing')}>
      <div className={css.fields}>
        <TextArea
          label={t('settings-signature')}
          hint={t('settings-signature-hint')}
          aside={<span role="status" data-testid="settings-signature-state" data-saved={saved}>{t(saved ? 'settings-saved' : 'settings-saving')}</span>}
          rows={4}
          value={signature}
          onChange={setSignature}
          data-testid="settings-signature"
        />
        <Select
          label={t('settings-undo')}
          hint={t('settings-undo-hint')}
          options={seconds.map((one) => ({
            value: String(one), label: one === 0 ? t('settings-undo-none') : t('settings-undo-seconds', { seconds: one }),
          })).sort((one, other) => format.compare(one.value, other.value))}
          value={String(session.preferences.undo_s)}
          onChange={(value) => change({ undo_s: Number(value) })}
          data-testid="settings-undo"
        />
      </div>
    </Part>
  );
}
