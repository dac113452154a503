// An identity provider for tests: oidc-provider with its own screens for signing in, on a free port of this machine.
// `node provider.mjs FOLDER` takes its packages from that folder, prints its address as the first line, and ends with
// its standard input.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createServer } from 'node:http';

const packages = createRequire(join(process.argv[2], 'here.js'));
const { Provider } = await import(pathToFileURL(packages.resolve('oidc-provider')).href);

/** Everybody who can sign in here, with any password. */
const PEOPLE = {
  ngozi: { email: 'ngozi@nordlicht.example', email_verified: true, preferred_username: 'ngozi', groups: ['desk', 'night'] },
  sam: { email: 'sam@nordlicht.example', email_verified: false, preferred_username: 'sam', groups: [] },
  mara: { email: 'mara@nordlicht.example', email_verified: true, preferred_username: 'mara', groups: ['leads'] },
};

const server = createServer();
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const issuer = `http://127.0.0.1:${server.address().port}`;

const client = (id, alg) => ({
  client_id: id,
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  redirect_uris: ['http://127.0.0.1/callback'],
  grant_types: ['authorization_code'],
  response_types: ['code'],
  id_token_signed_response_alg: alg,
});

const provider = new Provider(issuer, {
  clients: [client('meridian', 'RS256'), client('meridian-ps256', 'PS256'), client('meridian-es256', 'ES256'), client('meridian-eddsa', 'EdDSA')],
  enabledJWA: { idTokenSigningAlgValues: ['RS256', 'PS256', 'ES256', 'EdDSA'] },
  jwks: await keys(),
  pkce: { required: () => true },
  scopes: ['openid', 'email', 'profile', 'groups'],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['preferred_username'], groups: ['groups'] },
  ttl: { AuthorizationCode: 60, IdToken: 300, AccessToken: 300, Interaction: 300, Session: 300, Grant: 300 },
  cookies: { keys: ['a key of a test'] },
  findAccount: (_, id) => PEOPLE[id] && { accountId: id, claims: async () => ({ sub: id, ...PEOPLE[id] }) },
});
provider.on('server_error', (_, error) => console.error(error));
server.on('request', provider.callback());
console.log(issuer);
process.stdin.resume().on('end', () => process.exit(0));

async function keys() {
  const { subtle } = globalThis.crypto;
  const rsa = { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' };
  const made = [[rsa, 'rsa'], [{ name: 'ECDSA', namedCurve: 'P-256' }, 'ec'], [{ name: 'Ed25519' }, 'ed']].map(async ([kind, kid]) => {
    const { privateKey } = await subtle.generateKey(kind, true, ['sign', 'verify']);
    const { alg: _, key_ops: __, ext: ___, ...key } = await subtle.exportKey('jwk', privateKey);
    return { ...key, kid, use: 'sig' };
  });
  return { keys: await Promise.all(made) };
}
