import { now } from '../clock';
import type { Commands, IdentityProviderView, IdentityView, SignOnView } from '../wire';
import { refusal, type World } from './world';

const instant = () => new Date(now()).toISOString();

/** The identity provider of the organisation in memory, and who is known there. */
export function makeProvider(enabled: boolean): IdentityProviderView {
  return {
    issuer: 'https://id.nordlicht.example/realms/desk', client_id: 'meridian', groups_claim: 'groups', offline_hours: 72, enabled,
    mapping: [{ group: 'desk-agents', role: 'agent' }, { group: 'shift-leads', role: 'supervisor' }],
    redirect: 'http://127.0.0.1/callback',
  };
}

export function makeIdentities(people: readonly { id: string; initials: string }[]): IdentityView[] {
  return people.map(({ id, initials }, index) => ({
    person: id,
    login: index === 3 ? null : `${initials.toLowerCase()}@nordlicht.example`,
    linked_at: index < 3 ? new Date(now() - (index + 1) * 86_400_000 * 9).toISOString() : null,
    signed_on_at: index < 3 ? new Date(now() - (index + 1) * 3_600_000 * 5).toISOString() : null,
  }));
}

export function signingOn(world: World): Pick<
  { [K in keyof Commands]: (request: Commands[K]['request']) => Commands[K]['response'] },
  'read_identity_provider' | 'save_identity_provider' | 'list_identities' | 'name_identity' | 'link_identity' | 'begin_single_sign_on'
> {
  const browse = (done: () => void): SignOnView => ({
    url: `${world.identityProvider?.issuer ?? ''}/auth?client_id=meridian&response_type=code`,
    job: world.startJob('sign-on', 'browsers', 5, { type: 'signed-on' }, done),
  });
  const known = (person: string): IdentityView => {
    const found = world.identities.find((one) => one.person === person);
    if (found) return found;
    const made = { person, login: null, linked_at: null, signed_on_at: null };
    world.identities.push(made);
    return made;
  };
  return {
    read_identity_provider: () => world.identityProvider,
    save_identity_provider: (asked) => {
      if (!asked.issuer.startsWith('https://')) throw refusal('sso-issuer-invalid', 'user');
      if (asked.enabled && known(world.me.id).linked_at === null) throw refusal('sso-locks-out', 'user');
      world.identityProvider = { ...asked, redirect: 'http://127.0.0.1/callback' };
      world.ring(['organisation']);
      return world.identityProvider;
    },
    list_identities: () => world.identities,
    name_identity: ({ person, login }) => {
      const one = known(person);
      if (one.login !== login) Object.assign(one, { login, linked_at: null, signed_on_at: null });
      world.ring(['organisation']);
      return one;
    },
    link_identity: () => browse(() => {
      Object.assign(known(world.me.id), { linked_at: instant(), signed_on_at: instant() });
      world.ring(['organisation']);
    }),
    begin_single_sign_on: () => browse(() => {
      world.signedOn = true;
    }),
  };
}
