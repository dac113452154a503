import { setClock } from './clock';
import { WireError } from './error';
import { makeDoor } from './fake/door';
import { type Standing, STANDINGS } from './fake/factors';
import { World } from './fake/world';
import type { Transport } from './transport';
import type { AppStatus, Commands, VaultState } from './wire';

/** What a picture or a test may ask of the organisation in memory, in the address after `?`. */
export interface FakeOptions {
  /** Where the installation stands. */
  state?: 'first-run' | 'locked' | 'open';
  /** How many conversations there are. */
  count?: number;
  locale?: string | null;
  theme?: string | null;
  density?: string | null;
  /** Time stands still here (RFC 3339). */
  now?: string | null;
  /** Whether the system's keystore can give the device's secret. */
  keystore?: AppStatus['keystore'];
  /** The state of the home region's vault. */
  vault?: VaultState;
  low_disk?: boolean;
  /** The first conversations hold what no layout expects. */
  extreme?: boolean;
  /** An identity provider is asked at every unlock. */
  sso?: boolean;
  /** Initials of who sits at the desk; the first of the people where nobody has them. */
  as?: string | null;
  /** How the person stands with second factors. */
  standing?: Standing;
  /** The last proof of who is there is too old for what asks for a fresh one. */
  stale?: boolean;
  /** After how many seconds a session ends of which nobody makes use, and after how many in any case. */
  idle_s?: number | undefined;
  ends_s?: number | undefined;
  /** Every answer takes so long. */
  slow_ms?: number;
  /** Commands that fail: name to code. */
  fail?: Record<string, string>;
}

const KEYSTORES: readonly AppStatus['keystore'][] = ['ready', 'credential', 'locked', 'absent', 'unknown'];
const VAULTS: readonly VaultState[] = ['whole', 'not-checked', 'damaged', 'missing', 'newer'];

/** Reads the options from the address. */
export function optionsOf(search: string): FakeOptions {
  const asked = new URLSearchParams(search);
  const state = asked.get('state');
  return {
    state: state === 'first-run' || state === 'open' ? state : 'locked',
    count: Number(asked.get('count') ?? 400),
    locale: asked.get('locale'),
    theme: asked.get('theme'),
    density: asked.get('density'),
    now: asked.get('now'),
    keystore: KEYSTORES.find((one) => one === asked.get('keystore')) ?? 'ready',
    vault: VAULTS.find((one) => one === asked.get('vault')) ?? 'whole',
    low_disk: asked.has('low-disk'),
    extreme: asked.has('extreme'),
    sso: asked.has('sso'),
    as: asked.get('as'),
    standing: STANDINGS.find((one) => one === asked.get('standing')) ?? 'none',
    stale: asked.has('stale'),
    idle_s: Number(asked.get('idle') ?? 0) || undefined,
    ends_s: Number(asked.get('ends') ?? 0) || undefined,
    slow_ms: Number(asked.get('slow') ?? 0),
    fail: Object.fromEntries(asked.getAll('fail').map((pair) => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? 'internal'])),
  };
}

/** An organisation in memory that answers as the door does. It keeps nothing, and knows no secrets: any passphrase but `wrong` opens it. */
export function makeFake(options: FakeOptions = optionsOf(location.search)): Transport {
  if (options.now) {
    const stopped = Date.parse(options.now);
    setClock(() => stopped);
  }
  const world = new World(options);
  const door = makeDoor(world);
  const pause = () => new Promise<void>((go) => (options.slow_ms ? setTimeout(go, options.slow_ms) : queueMicrotask(go)));
  return {
    async call<K extends keyof Commands>(name: K, request: Commands[K]['request']) {
      await pause();
      const code = options.fail?.[name];
      if (code !== undefined) throw new WireError({ kind: code === 'internal' ? 'internal' : 'user', code, args: {}, incident: code === 'internal' ? '4F2A-19' : null });
      // What crosses the wire is a copy.
      return structuredClone(await door[name](structuredClone(request)));
    },
    onChanged: (tell) => world.changed.listen(tell),
    onProgress: (tell) => world.progress.listen(tell),
    onLocked: (tell) => world.locked.listen(tell),
    pickPaths: async () => ['/home/demo/mail/archive.mbox'],
    pickFolder: async () => '/home/demo/backups',
    pickNewFile: async (_, name) => `/home/demo/${name}`,
    setTitle: async (title) => {
      document.title = title;
    },
  };
}
