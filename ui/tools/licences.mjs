// Lists the work of others that is in the programme, with its licences: `src/features/about/licences.json`.
// What only builds or tests it is not listed. With `--check` nothing is written; it fails when the list is out of date.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const LIST = at('../src/features/about/licences.json');
// The window's programme and the headless one.
const ROOTS = new Set(['meridian', 'ctl']);

function crates() {
  const text = execFileSync('cargo', ['metadata', '--format-version', '1', '--locked'], {
    cwd: at('../..'), maxBuffer: 1 << 28, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { packages, resolve, workspace_members: members } = JSON.parse(text);
  const known = new Map(packages.map((one) => [one.id, one]));
  const nodes = new Map(resolve.nodes.map((one) => [one.id, one]));
  const ours = new Set(members);
  const roots = packages.filter((one) => ours.has(one.id) && ROOTS.has(one.name));
  const seen = new Set();
  const open = roots.map((one) => one.id);
  while (open.length > 0) {
    const id = open.pop();
    if (seen.has(id)) continue;
    seen.add(id);
    for (const { pkg, dep_kinds: kinds } of nodes.get(id)?.deps ?? []) {
      if (kinds.some(({ kind }) => kind === null)) open.push(pkg);
    }
  }
  return [...seen].filter((id) => !ours.has(id)).map((id) => known.get(id)).map(({ name, version, license }) => ({
    name, version, licence: license?.replaceAll('/', ' OR ').replace(/\s+/g, ' ') ?? null, origin: 'crates.io',
  }));
}

function modules() {
  const { packages } = JSON.parse(readFileSync(at('../package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, one]) => path !== '' && !one.dev && !one.optional && !one.link)
    .map(([path, one]) => ({ name: path.split('node_modules/').at(-1), version: one.version, licence: licenceOf(path, one), origin: 'npm' }));
}

function licenceOf(path, one) {
  if (one.license) return one.license;
  try {
    return JSON.parse(readFileSync(at(`../${path}/package.json`), 'utf8')).license ?? null;
  } catch {
    return null;
  }
}

const key = ({ name, version, origin }) => `${name} ${version} ${origin}`;
const all = [...new Map([...crates(), ...modules()].map((one) => [key(one), one])).values()].sort((one, other) => (key(one) < key(other) ? -1 : 1));
const text = `[\n${all.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`;

if (process.argv.includes('--check')) {
  const kept = (() => {
    try {
      return readFileSync(LIST, 'utf8');
    } catch {
      return '';
    }
  })();
  if (kept !== text) {
    console.error('The list of licences is out of date: run `node tools/licences.mjs` in ui.');
    process.exit(1);
  }
} else {
  writeFileSync(LIST, text);
  console.log(`${all.length} packages listed`);
}
