import { useRef, useState } from 'react';

import { call, type ScriptView, type SessionView, WireError } from '@/backend';
import { mayDo } from '@/frame';
import { Bdi, Button, Choice, Confirm, EmptyState, Notice, Select, showError, Table, TextArea, TextField, Heard } from '@/kit';
import { direction, useL10n } from '@/l10n';
import { FormDialog, LANGUAGES, Part, useSave } from '@/parts';

import css from './organisation.module.css';
import { insertAt, PLACEHOLDERS, unknownPlaceholders } from './placeholders';

const ALL = 'all';

/** The prepared texts, by language. */
export function Scripts({ session }: { session: SessionView }) {
  const { t, format } = useL10n();
  const [editing, setEditing] = useState<ScriptView | 'new' | null>(null);
  const [going, setGoing] = useState<ScriptView | null>(null);
  const [language, setLanguage] = useState(ALL);
  const [busy, setBusy] = useState(false);
  const may = mayDo(session, 'save-script');
  const { scripts } = session.organisation;
  const languages = [...new Set(scripts.map((one) => one.language))].sort((one, other) => format.compare(format.language(one), format.language(other)));
  const shown = scripts
    .filter((one) => language === ALL || one.language === language)
    .toSorted((one, other) => format.compare(one.title, other.title));

  const remove = (script: ScriptView) => {
    setBusy(true);
    call('delete_script', { script: script.id })
      .then(() => setGoing(null), (thrown: unknown) => showError(WireError.from(thrown)))
      .finally(() => setBusy(false));
  };

  return (
    <Part
      title={t('organisation-scripts')}
      lead={t('organisation-scripts-lead')}
      data-testid="scripts"
      actions={may && <Button look="primary" icon="plus" onPress={() => setEditing('new')} data-testid="script-new">{t('organisation-script-new')}</Button>}
    >
      {languages.length > 1 && (
        <div className={css.chips} role="group" aria-label={t('organisation-script-language')}>
          {[ALL, ...languages].map((one) => (
            <Choice key={one} isSelected={language === one} onChange={() => setLanguage(one)} data-testid={`scripts-language-${one}`}>
              {one === ALL ? t('organisation-scripts-all') : format.language(one)}
            </Choice>
          ))}
        </div>
      )}
      <Table
        label={t('organisation-scripts')}
        data-testid="scripts-table"
        rows={shown}
        rowKey={({ id }) => id}
        empty={<EmptyState icon="script" title={t('organisation-scripts-empty')}>{t('organisation-scripts-empty-about')}</EmptyState>}
        columns={[
          { id: 'title', name: t('organisation-script-title'), cell: ({ title }) => <Bdi className={css.strong}>{title}</Bdi> },
          { id: 'language', name: t('organisation-script-language'), cell: (one) => format.language(one.language) },
          {
            id: 'text', name: t('organisation-script-text'),
            cell: ({ text, language: lang }) => <div className={css.excerpt} lang={lang} dir={direction(lang)}>{text}</div>,
          },
          {
            id: 'edit', name: <Heard>{t('app-column-acts')}</Heard>, end: true,
            cell: (one) => (
              <span className={css.acts}>
                {may && (
                  <Button size="small" icon="edit" aria-label={t('organisation-edit-named', { name: one.title })} onPress={() => setEditing(one)} data-testid="script-edit">
                    {t('organisation-edit')}
                  </Button>
                )}
                {mayDo(session, 'delete-script') && (
                  <Button size="small" icon="trash" aria-label={t('organisation-delete-named', { name: one.title })} onPress={() => setGoing(one)} data-testid="script-delete">
                    {t('organisation-delete')}
                  </Button>
                )}
              </span>
            ),
          },
        ]}
      />
      {editing !== null && (
        <ScriptDialog script={editing === 'new' ? null : editing} first={language === ALL ? (session.me.languages[0] ?? 'en') : language} onClose={() => setEditing(null)} />
      )}
      {going && (
        <Confirm
          title={t('organisation-script-delete-title')}
          isOpen
          danger
          isPending={busy}
          confirmLabel={t('organisation-delete')}
          onConfirm={() => remove(going)}
          onClose={() => setGoing(null)}
          data-testid="script-delete-dialog"
        >
          {t('organisation-script-delete-about', { name: going.title })}
        </Confirm>
      )}
    </Part>
  );
}

function ScriptDialog({ script, first, onClose }: { script: ScriptView | null; first: string; onClose: () => void }) {
  const { t, format } = useL10n();
  const [title, setTitle] = useState(script?.title ?? '');
  const [language, setLanguage] = useState(script?.language ?? first);
  const [text, setText] = useState(script?.text ?? '');
  const [asked, setAsked] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const { busy, error, save } = useSave();
  const titled = title.trim() !== '';
  const written = text.trim() !== '';
  const unknown = unknownPlaceholders(text);
  const languages = [...new Set([...LANGUAGES, language])]
    .map((tag) => ({ value: tag, label: format.language(tag) }))
    .sort((one, other) => format.compare(one.label, other.label));

  const insert = (placeholder: string) => {
    const field = area.current;
    const { text: next, caret } = insertAt(text, field?.selectionStart ?? text.length, field?.selectionEnd ?? text.length, placeholder);
    setText(next);
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(caret, caret);
    });
  };

  return (
    <FormDialog
      title={t(script ? 'organisation-script-dialog' : 'organisation-script-new')}
      wide
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={() => {
        setAsked(true);
        if (titled && written && unknown.length === 0) save(() => call('save_script', { script: script?.id ?? null, title: title.trim(), language, text }), onClose);
      }}
      data-testid="script"
    >
      <div className={css.pair}>
        <TextField
          label={t('organisation-script-title')}
          value={title}
          onChange={setTitle}
          autoFocus
          data-testid="script-title"
          {...(asked && !titled ? { error: t('organisation-name-missing') } : {})}
        />
        <Select label={t('organisation-script-language')} options={languages} value={language} onChange={setLanguage} data-testid="script-language" />
      </div>
      <TextArea
        label={t('organisation-script-text')}
        value={text}
        onChange={setText}
        rows={8}
        lang={language}
        dir={direction(language)}
        areaRef={area}
        data-testid="script-text"
        {...(asked && !written ? { error: t('organisation-script-text-missing') } : {})}
      />
      <div className={css.placeholders}>
        <span className={css.quietly}>{t('organisation-script-placeholders')}</span>
        <ul>
          {PLACEHOLDERS.map((name) => (
            <li key={name}>
              <Button size="small" onPress={() => insert(`{${name}}`)} aria-label={t('organisation-script-insert', { placeholder: `{${name}}` })} data-testid={`script-insert-${name}`}>
                <bdi dir="ltr" lang="en" className={css.mono}>{`{${name}}`}</bdi>
              </Button>
              <span className={css.quietly}>{t(`organisation-script-placeholder-${name}`)}</span>
            </li>
          ))}
        </ul>
      </div>
      {unknown.map((placeholder) => (
        <Notice key={placeholder} tone="warn" data-testid="script-unknown">{t('organisation-script-unknown', { placeholder })}</Notice>
      ))}
    </FormDialog>
  );
}
