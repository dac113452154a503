import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';

import { COMMAND_AREAS, COMMAND_IDS, COMMANDS, type CommandId, chordOf, keysInForce, onMac } from '@/commands';
import type { SessionView } from '@/backend';
import { Button, Dialog, Heard, IconButton, Kbd, Notice, SearchField, Switch } from '@/kit';
import { useL10n } from '@/l10n';
import { Part } from '@/parts';

import { useChange } from './preferences';
import { changed, type Problem, problemOf, strike } from './remap';
import css from './settings.module.css';

/** Every command with its keys: to be looked up, changed, and put back. */
export function Keys({ session }: { session: SessionView }) {
  const { t } = useL10n();
  const change = useChange(session);
  const [sought, setSought] = useState('');
  const [editing, setEditing] = useState<CommandId | null>(null);
  const { keymap, single_keys } = session.preferences;
  const keys = keysInForce(keymap);
  const own = COMMAND_IDS.filter((id) => keys.get(id) !== COMMANDS[id].keys);
  const name = (id: CommandId) => t(`command-${id}`);
  const matches = (id: CommandId) => {
    const needle = sought.trim().toLocaleLowerCase();
    return needle === '' || name(id).toLocaleLowerCase().includes(needle) || (keys.get(id) ?? '').toLocaleLowerCase() === needle;
  };
  const areas = COMMAND_AREAS.map((area) => ({ area, ids: COMMAND_IDS.filter((id) => COMMANDS[id].area === area && matches(id)) }));
  const none = areas.every(({ ids }) => ids.length === 0);

  return (
    <Part title={t('settings-keyboard')}>
      <Switch
        isSelected={single_keys}
        onChange={(on) => change({ single_keys: on })}
        hint={t('settings-single-keys-about')}
        data-testid="settings-single-keys"
      >
        {t('settings-single-keys')}
      </Switch>
      <div className={css.tools}>
        <SearchField label={t('settings-keys-find')} value={sought} onChange={setSought} data-testid="keys-find" />
        <span className={css.quietly} role="status">{t('settings-keys-changed', { count: own.length })}</span>
        <Button icon="undo" isDisabled={own.length === 0} onPress={() => change({ keymap: {} })} data-testid="keys-reset-all">
          {t('settings-keys-reset-all')}
        </Button>
      </div>
      {none && <p className={css.quietly}>{t('settings-keys-none', { typed: sought })}</p>}
      <div className={css.keys}>
        {areas.filter(({ ids }) => ids.length > 0).map(({ area, ids }) => (
          <section key={area} className={css.area} aria-labelledby={`keys-${area}`}>
            <h3 id={`keys-${area}`}>{t(`settings-keys-area-${area}`)}</h3>
            <ul>
              {ids.map((id) => {
                const now = keys.get(id) ?? '';
                return (
                  <li key={id} className={css.row} data-testid="keys-row" data-command={id} data-keys={now}>
                    <span>{name(id)}</span>
                    <AriaButton
                      className={css.keybutton ?? ''}
                      onPress={() => setEditing(id)}
                      data-testid={`keys-change-${id}`}
                    >
                      <Heard>{t('settings-keys-change', { command: name(id) })}</Heard>
                      {now === '' ? t('settings-keys-unset') : <Kbd keys={now} />}
                    </AriaButton>
                    {now === COMMANDS[id].keys ? <span /> : (
                      <IconButton icon="undo" label={t('settings-keys-reset')} onPress={() => change({ keymap: changed(keymap, id, COMMANDS[id].keys) })} data-testid={`keys-reset-${id}`} />
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
      {editing !== null && (
        <Capture
          key={editing}
          id={editing}
          title={name(editing)}
          keys={keys}
          name={name}
          onClose={() => setEditing(null)}
          onKeep={(chord, freed) => {
            const without = freed === null ? keymap : changed(keymap, freed, '');
            change({ keymap: changed(without, editing, chord) });
            setEditing(null);
          }}
        />
      )}
    </Part>
  );
}

/** Waits for keys and says what speaks against them. */
function Capture({
  id, title, keys, name, onKeep, onClose,
}: {
  id: CommandId; title: string; keys: ReadonlyMap<CommandId, string>; name: (id: CommandId) => string;
  /** `freed` loses its keys to this command. */
  onKeep: (chord: string, freed: CommandId | null) => void; onClose: () => void;
}) {
  const { t } = useL10n();
  const [chord, setChord] = useState('');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const problem = problemOf(id, chord, keys);
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      data-testid="keys-capture"
      actions={
        <>
          <Button look="quiet" onPress={() => onKeep('', null)} data-testid="keys-clear">{t('settings-keys-clear')}</Button>
          <Button onPress={onClose} data-testid="keys-cancel">{t('app-cancel')}</Button>
          {problem?.kind === 'conflict' ? (
            <Button look="primary" onPress={() => onKeep(chord, problem.with)} data-testid="keys-take">{t('settings-keys-take')}</Button>
          ) : (
            <Button look="primary" isDisabled={chord === '' || problem !== null} onPress={() => onKeep(chord, null)} data-testid="keys-keep">{t('settings-keys-keep')}</Button>
          )}
        </>
      }
    >
      <div
        ref={place}
        className={css.capture}
        // It takes keys as a text field takes text.
        tabIndex={0}
        role="textbox"
        aria-readonly="true"
        aria-label={t('settings-keys-press')}
        data-testid="keys-press"
        onKeyDown={(event) => {
          if (event.key === 'Escape' || event.key === 'Tab') return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
            if (chord !== '' && problem === null) onKeep(chord, null);
            return;
          }
          const struck = chordOf(event.nativeEvent, onMac);
          if (struck !== null) setChord((before) => strike(before, struck));
        }}
      >
        {chord === '' ? <span>{t('settings-keys-press')}</span> : <Kbd keys={chord} />}
        <span className={css.quietly}>{t('settings-keys-press-about')}</span>
      </div>
      {problem && <Notice tone="warn" data-testid="keys-problem">{problemWords(t, problem, name)}</Notice>}
    </Dialog>
  );
}

function problemWords(t: (id: string, args?: Record<string, string>) => string, problem: Problem, name: (id: CommandId) => string): string {
  switch (problem.kind) {
    case 'conflict': return t('settings-keys-conflict', { command: name(problem.with) });
    case 'prefix': return t('settings-keys-prefix', { command: name(problem.with) });
    case 'reserved': return t('settings-keys-reserved');
    case 'needs-mod': return t('settings-keys-needs-mod');
  }
}
