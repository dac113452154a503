import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';

import { Bdi, Icon, type IconName, isComposing, join, Kbd } from '@/kit';
import { useL10n } from '@/l10n';

import css from './launcher.module.css';

/** One line that can be run. */
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly lang?: string | null | undefined;
  readonly icon?: IconName | undefined;
  /** Tone of a label, drawn as a dot in place of a picture. */
  readonly tone?: number | undefined;
  readonly why?: string | undefined;
  readonly whyLang?: string | null | undefined;
  readonly keys?: string | undefined;
  readonly end?: ReactNode;
  /** Chosen, not chosen, or for some of what the question is about. */
  readonly chosen?: 'yes' | 'no' | 'some' | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Drawn in place of label and hint. */
  readonly body?: ReactNode;
  readonly run: () => void;
  /** Stays open after it ran. */
  readonly stays?: boolean | undefined;
}

export interface LineGroup {
  readonly id: string;
  readonly heading?: string | undefined;
  readonly lines: readonly Line[];
}

/** A field to type into and lines that answer it: arrows choose, Enter runs. The keyboard never leaves the field. */
export function Launcher({
  label, placeholder, icon = 'search', about, query, onQuery, groups, none, tools, foot, onClose, wide = false, busy = false, lang,
  onCommit, 'data-testid': testId,
}: {
  label: string; placeholder: string; icon?: IconName; about?: ReactNode; query: string; onQuery: (query: string) => void;
  groups: readonly LineGroup[]; none: ReactNode; tools?: ReactNode; foot?: ReactNode; onClose: () => void; wide?: boolean; busy?: boolean;
  lang?: string | undefined; onCommit?: (() => void) | undefined; 'data-testid': string;
}) {
  const { t } = useL10n();
  const id = useId();
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const lines = groups.flatMap((group) => group.lines);
  const at = Math.min(active, Math.max(0, lines.length - 1));
  const ended = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => setActive(0), [query]);
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [at, lines.length]);

  const run = (line: Line | undefined) => {
    if (line === undefined || line.isDisabled === true) return;
    if (line.stays !== true) onClose();
    line.run();
  };

  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => { if (!open) onClose(); }} className={css.scrim ?? ''}>
      <Modal className={join(css.modal, wide && css.wide)}>
        <AriaDialog aria-label={label} className={css.dialog ?? ''} data-testid={testId}>
          <div className={css.ask}>
            <Icon name={icon} size={18} />
            <input
              // The field is what the dialog is for.
              autoFocus
              role="combobox"
              aria-expanded={lines.length > 0}
              aria-controls={`${id}-list`}
              aria-autocomplete="list"
              aria-activedescendant={lines.length === 0 ? undefined : `${id}-${at}`}
              aria-label={label}
              placeholder={placeholder}
              value={query}
              dir="auto"
              lang={lang}
              autoComplete="off"
              spellCheck={false}
              data-testid={`${testId}-input`}
              onChange={(event) => onQuery(event.target.value)}
              onCompositionEnd={(event) => { ended.current = event.timeStamp; }}
              onKeyDown={(event) => {
                if (isComposing(event)) return;
                if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
                  event.preventDefault();
                  const step = event.key === 'ArrowDown' ? 1 : -1;
                  if (lines.length > 0) setActive((at + step + lines.length) % lines.length);
                } else if (event.key === 'PageDown' || event.key === 'PageUp') {
                  event.preventDefault();
                  setActive(Math.min(lines.length - 1, Math.max(0, at + (event.key === 'PageDown' ? 8 : -8))));
                } else if (event.key === 'Enter' && event.timeStamp - ended.current > 100) {
                  event.preventDefault();
                  if ((event.ctrlKey || event.metaKey) && onCommit !== undefined) onCommit();
                  else run(lines[at]);
                }
              }}
            />
            {about !== undefined && <span className={css.about}>{about}</span>}
          </div>
          {tools !== undefined && <div className={css.tools}>{tools}</div>}
          <div
            ref={list}
            id={`${id}-list`}
            role="listbox"
            aria-label={label}
            aria-busy={busy}
            className={css.list}
            data-testid={`${testId}-list`}
            // The pointer must not take the keyboard from the field.
            onMouseDown={(event) => event.preventDefault()}
          >
            {groups.map((group) => group.lines.length > 0 && (
              <div key={group.id} className={css.group} role="group" aria-labelledby={group.heading === undefined ? undefined : `${id}-${group.id}`}>
                {group.heading !== undefined && <h3 id={`${id}-${group.id}`} role="presentation">{group.heading}</h3>}
                {group.lines.map((line) => {
                  const place = lines.indexOf(line);
                  return (
                    <div
                      key={line.id}
                      id={`${id}-${place}`}
                      role="option"
                      aria-selected={line.chosen === undefined ? place === at : line.chosen === 'yes'}
                      aria-disabled={line.isDisabled ?? false}
                      data-active={place === at || undefined}
                      data-testid={`${testId}-option`}
                      data-id={line.id}
                      data-chosen={line.chosen}
                      className={css.option}
                      onPointerMove={() => setActive(place)}
                      onClick={() => run(line)}
                    >
                      {line.body ?? (
                        <>
                          {line.tone !== undefined && <span className={css.tone} data-tone={line.tone} />}
                          {line.icon !== undefined && <Icon name={line.icon} />}
                          <Bdi className={css.words} lang={line.lang}>{line.label}</Bdi>
                          {line.why !== undefined && <Bdi className={css.why} lang={line.whyLang}>{line.why}</Bdi>}
                          <span className={css.end}>
                            {line.end}
                            {line.keys !== undefined && line.keys !== '' && <Kbd keys={line.keys} />}
                            {line.chosen !== undefined && (
                              <span className={css.tick}>{line.chosen === 'yes' ? <Icon name="check" /> : line.chosen === 'some' ? <span className={css.mixed} /> : null}</span>
                            )}
                          </span>
                        </>
                      )}
                    </div>
                  );
                })}
              </div>
            ))}
            {lines.length === 0 && <div className={css.none} role="presentation" data-testid={`${testId}-none`}>{none}</div>}
          </div>
          <footer className={css.foot}>
            <span>{foot}</span>
            <span dir="ltr"><Kbd keys="ArrowUp ArrowDown" /></span>
            <span><Kbd keys="Enter" /> {t('workspace-run')}</span>
            <span><Kbd keys="Escape" /></span>
          </footer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
