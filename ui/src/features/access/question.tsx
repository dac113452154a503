import { memo, type ReactElement, useMemo } from 'react';

import type { ColleagueView, SessionView, WhyView } from '@/backend';
import { Bdi, Button, Kbd, type Option, Picker } from '@/kit';
import { T, useL10n } from '@/l10n';
import { actName } from '@/parts';

import css from './access.module.css';
import { idOf, kindOf, useThings } from './things';
import { rolesWords } from './words';

/** A question: who, what, on what. */
export interface Question {
  person: string;
  action: string;
  resource: string;
}

/** The question as a sentence whose parts can be chosen. */
export const Sentence = memo(function Sentence({
  session, people, acts, question, answer, busy, onChange, onAsk,
}: {
  session: SessionView; people: readonly ColleagueView[]; acts: readonly string[]; question: Question; answer: WhyView | undefined; busy: boolean;
  onChange: (changed: Partial<Question>) => void; onAsk: () => void;
}) {
  const { t } = useL10n();
  const verdict = answer === undefined ? 'open' : answer.permitted ? 'permit' : 'forbid';
  return (
    <div className={css.ask}>
      <div role="group" aria-label={t('access-sentence')} className={css.sentence} data-testid="access-question" data-verdict={verdict}>
        <T
          id="access-question"
          args={{ verdict }}
          elems={{
            who: <Who key="who" session={session} people={people} value={question.person} onChange={(person) => onChange({ person })} />,
            act: <Act key="act" acts={acts} value={question.action} onChange={(action) => onChange({ action })} />,
            thing: <Thing key="thing" session={session} action={question.action} value={question.resource} onChange={(resource) => onChange({ resource })} />,
          }}
        />
      </div>
      <Button size="small" icon="search" isPending={busy} isDisabled={question.resource === ''} onPress={onAsk} data-testid="access-ask">
        {t(answer === undefined ? 'access-ask' : 'access-ask-again')}
        <Kbd keys="Mod+Enter" />
      </Button>
    </div>
  );
});

function Who({ session, people, value, onChange }: { session: SessionView; people: readonly ColleagueView[]; value: string; onChange: (id: string) => void }): ReactElement {
  const l10n = useL10n();
  const { t, format } = l10n;
  const options = useMemo(
    () => people.map((one): Option => ({ value: one.id, label: one.name, hint: rolesWords(l10n, session, one.roles) })).sort((one, other) => format.compare(one.label, other.label)),
    [format, l10n, people, session],
  );
  const chosen = options.find((one) => one.value === value);
  return (
    <Picker
      label={t('access-who')} bare options={options} value={value} onChange={onChange} className={css.chip} data-testid="access-who"
      shown={chosen && <><Bdi>{chosen.label}</Bdi> <small><Bdi>{chosen.hint}</Bdi></small></>}
    />
  );
}

function Act({ acts, value, onChange }: { acts: readonly string[]; value: string; onChange: (action: string) => void }): ReactElement {
  const l10n = useL10n();
  const options = useMemo(() => acts.map((action): Option => ({ value: action, label: actName(l10n, action) })), [acts, l10n]);
  return <Picker label={l10n.t('access-act')} bare options={options} value={value} onChange={onChange} className={css.chip} data-testid="access-act" />;
}

function Thing({ session, action, value, onChange }: { session: SessionView; action: string; value: string; onChange: (resource: string) => void }): ReactElement {
  const { t } = useL10n();
  const kind = kindOf(action);
  const options = useThings(session, kind);
  const chosen = options.find((one) => one.value === value);
  return (
    <Picker
      label={t('access-thing')} bare options={options} value={value === '' ? null : value} onChange={onChange} className={css.chip} data-testid="access-thing"
      typed={(text) => {
        const id = kind === 'conversation' || kind === 'customer' ? idOf(text) : null;
        return id === null ? null : { value: id, label: id, hint: t(`access-thing-${kind}`) };
      }}
      shown={chosen && <><Bdi lang={chosen.lang}>{chosen.label}</Bdi>{chosen.hint !== undefined && <> <small><Bdi>{chosen.hint}</Bdi></small></>}</>}
    />
  );
}
