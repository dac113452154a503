import type { ConversationView } from '@/backend';
import { runCommand } from '@/commands';
import { Button, Kbd } from '@/kit';
import { useL10n } from '@/l10n';

import { useKeys } from '../keys/use-keys';
import css from './composer.module.css';
import { suits, type Ready } from './scripts';

/** So many fit beside each other; the rest is one key away. */
const SHOWN = 4;

/** Prepared texts in the customer's language, one press away. */
export function ScriptChips({ view, scripts, onPut }: { view: ConversationView; scripts: readonly Ready[]; onPut: (script: Ready) => void }) {
  const { t } = useL10n();
  const keys = useKeys();
  if (scripts.length === 0) return null;
  const language = view.language ?? view.customer_view.language;
  const fitting = scripts.filter((script) => suits(script.language, language) > 0).slice(0, SHOWN);
  return (
    <div className={css.scripts}>
      <Button look="quiet" size="small" icon="script" className={css.scriptsopen} data-testid="composer-scripts" onPress={() => runCommand('scripts')}>
        {t('command-scripts')}<Kbd keys={keys.get('scripts') ?? ''} />
      </Button>
      {fitting.map((script) => (
        <button key={script.id} type="button" className={css.chip} lang={script.language} title={script.text} data-testid="script-chip" onClick={() => onPut(script)}>
          <bdi>{script.title}</bdi>
        </button>
      ))}
    </div>
  );
}
