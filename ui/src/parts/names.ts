import type { RoleName } from '@/backend';
import type { L10n } from '@/l10n';

type Words = Pick<L10n, 't' | 'has'>;

/** A region's or a vault's name; one that has none yet shows its short name. */
export function regionName({ t, has }: Words, region: string): string {
  return has(`region-${region}`) ? t(`region-${region}`) : region;
}

/** A region's name together with its short name. */
export function regionNamed(words: Words, region: string): string {
  const name = regionName(words, region);
  return name === region ? region : words.t('region-named', { name, region });
}

/** A law's name. */
export function regimeName({ t, has }: Words, regime: string): string {
  return has(`regime-${regime}`) ? t(`regime-${regime}`) : regime;
}

/** A rule of a law in a sentence. */
export function ruleWords({ t, has }: Words, code: string): string {
  const id = code.startsWith('regime-rule-') ? code : `regime-rule-${code}`;
  return has(id) ? t(id) : code;
}

/** A role's name: the organisation's own word for it, or ours. Before anybody signed in nobody is told what the organisation's own are called. */
export function roleName({ t, has }: Words, names: readonly RoleName[], role: string): string {
  const known = names.find((one) => one.role === role)?.name;
  return known ?? t(has(`role-${role}`) ? `role-${role}` : 'role-custom');
}

/** What an act is called among the things that one may do. */
export function actName(words: Words, action: string): string {
  return words.has(`access-act-${action}`) ? words.t(`access-act-${action}`) : actionWords(words, action);
}

/** What was done, in words. */
export function actionWords({ t, has }: Words, action: string): string {
  return has(`action-${action}`) ? t(`action-${action}`) : action;
}

/** Why something was not taken as mail. */
export function reasonWords({ t, has }: Words, reason: string): string {
  return has(`reject-${reason}`) ? t(`reject-${reason}`) : reason;
}
