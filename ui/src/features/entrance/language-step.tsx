import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';

import { now as moment } from '@/backend';
import { Bdi, Icon, Kbd, SearchField } from '@/kit';
import { direction, strict, useL10n } from '@/l10n';
import { findTongues, isComplete, type Tongue, tongueOf } from '@/parts';

import css from './first-run.module.css';

/** Today, as a reader of that language would write it: whoever cannot read the name knows the date. */
function today(tag: string, now: number): string {
  const date: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat(strict(tag), date).format(now);
}

const attributes = (tongue: Tongue) => ({ lang: tongue.tag, dir: direction(tongue.tag) });

/** The first question: the one that can be answered by whoever can read nothing else on the screen. */
export function LanguageStep({
  locale, guessed, onChoose, onContinue,
}: { locale: string; guessed: boolean; onChoose: (tag: string) => void; onContinue: () => void }) {
  const { t, format } = useL10n();
  const [typed, setTyped] = useState('');
  const [now] = useState(moment);
  const likely = tongueOf(locale);
  const others = findTongues(typed, (tag) => format.language(tag)).filter(({ tag }) => tag !== likely.tag);
  const somePartly = others.some(({ tag }) => !isComplete(tag));
  return (
    <main className={css.do}>
      <form
        className={css.page}
        data-testid="first-run-language"
        onSubmit={(event) => {
          event.preventDefault();
          // Enter in the search field takes the only language that is left, else goes on with the likely one.
          const only = typed === '' ? likely : others.length === 1 ? others[0] : undefined;
          if (only && only.tag !== likely.tag) onChoose(only.tag);
          else if (only) onContinue();
        }}
      >
        <div className={css.body}>
          <h1>{t('entrance-language-title')}</h1>
          <p className={css.lead}>{t('entrance-language-lead')}</p>
          <AriaButton
            className={css.likely ?? ''}
            // The screen begins with this choice; Enter takes it.
            autoFocus
            onPress={onContinue}
            data-testid="first-run-language-continue"
          >
            <span>
              <b {...attributes(likely)}>{likely.name}</b>
              <small>
                <Bdi>{today(likely.tag, now)}</Bdi> · {t(guessed ? 'entrance-language-guess' : 'entrance-language-chosen')}
              </small>
            </span>
            <span className={css.go} {...attributes(likely)}>
              {likely.go}
              <Kbd keys="Enter" />
            </span>
          </AriaButton>
          <div className={css.find}>
            <h2>{t('entrance-language-others')}</h2>
            <SearchField
              label={t('entrance-language-find')}
              placeholder={t('entrance-language-find-example')}
              value={typed}
              onChange={setTyped}
              data-testid="first-run-language-find"
            />
          </div>
          {others.length === 0 && <p className={css.quietly} role="status">{t('entrance-language-none', { typed })}</p>}
          <ul className={css.tongues}>
            {others.map((tongue) => (
              <li key={tongue.tag}>
                <AriaButton
                  className={css.tongue ?? ''}
                  onPress={() => onChoose(tongue.tag)}
                  data-testid={`first-run-language-${tongue.tag}`}
                  {...(isComplete(tongue.tag) ? {} : { 'data-partly': true, 'aria-describedby': 'tongue-partly' })}
                >
                  <b {...attributes(tongue)}>
                    {tongue.name}
                    {!isComplete(tongue.tag) && <Icon name="translate" size={14} />}
                  </b>
                  <small {...attributes(tongue)}>{today(tongue.tag, now)}</small>
                </AriaButton>
              </li>
            ))}
          </ul>
          {somePartly && (
            <p className={`${css.partly} ${css.legend}`} id="tongue-partly">
              <Icon name="translate" size={14} />
              {t('entrance-language-partly')}
            </p>
          )}
        </div>
        <div className={css.end}>
          <span className={css.quietly}>{t('entrance-language-note')}</span>
        </div>
      </form>
    </main>
  );
}
