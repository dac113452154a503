import type { Cell, Deciding, Missing, SessionView, CellVerdict } from '@/backend';
import type { L10n } from '@/l10n';
import { regionName, roleName } from '@/parts';

/** What a cell says beside its sign: its conditions, or what its verdict means without any. */
export function cellWords({ t, has, format }: L10n, { verdict, conditions }: Cell): string {
  if (conditions.length === 0 || verdict === 'none' || verdict === 'forbid') return t(`access-cell-${verdict}`);
  return format.list(conditions.map((code) => (has(`access-condition-${code}`) ? t(`access-condition-${code}`) : code)), 'unit');
}

/** The roles of somebody in words. */
export function rolesWords(l10n: L10n, session: SessionView, roles: readonly string[]): string {
  return l10n.format.list(roles.map((role) => roleName(l10n, session.role_names, role)), 'unit');
}

const ROLE_POLICY = /^role\.([a-z0-9-]+?)(\.own)?$/;

/** What a policy says; one of a role that the organisation made says whose it is. */
export function policyWords(l10n: L10n, session: SessionView, { policy, effect }: Deciding): string {
  const { t, has } = l10n;
  const id = `access-policy-${policy.replaceAll('.', '-')}`;
  if (has(id)) return t(id);
  const [, role, own] = ROLE_POLICY.exec(policy) ?? [];
  if (role !== undefined) return t(`access-policy-of-role-${own === undefined ? effect : 'own'}`, { role: roleName(l10n, session.role_names, role) });
  return policy;
}

/** Values of a reason as they are shown: regions and languages by their names. */
function shown(l10n: L10n, args: Missing['args']): Record<string, string> {
  return Object.fromEntries(Object.entries(args).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [[name, name === 'region' ? regionName(l10n, value) : name === 'language' ? l10n.format.language(value) : value]];
  }));
}

/** What would have to change, and who can change it. */
export function missingWords(l10n: L10n, { code, args }: Missing): { what: string; how: string | null } {
  const { t, has } = l10n;
  const id = `access-missing-${code}`;
  const values = shown(l10n, args);
  // Where it is known which region, queue, language or person it is, that is said.
  const named = Object.keys(values).length > 0 && has(`${id}-named`);
  return { what: named ? t(`${id}-named`, values) : has(id) ? t(id) : code, how: has(`${id}-how`) ? t(`${id}-how`) : null };
}

/** The way a verdict leans. */
export const leans = (verdict: CellVerdict): boolean => verdict === 'permit' || verdict === 'conditional';
