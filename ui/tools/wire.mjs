// Writes src/backend/wire.ts, which hands on every shape that `cargo xtask bindings` generates. Run it with `npm run wire`.
import { readdirSync, writeFileSync } from 'node:fs';

const folder = new URL('../src/backend/generated/', import.meta.url);
const names = readdirSync(folder).map((file) => file.replace(/\.ts$/, '')).filter((name) => name !== 'commands').sort();
const lines = names.map((name) =>
  // The window has an error of its own under this name, which can be thrown.
  name === 'WireError' ? "export type { WireError as WireErrorShape } from './generated/WireError';" : `export type { ${name} } from './generated/${name}';`,
);
writeFileSync(
  new URL('../src/backend/wire.ts', import.meta.url),
  `/** The shapes of the wire, as \`app\` declares them. Written by \`npm run wire\`; a test sees to it that none is missing. */\n${lines.join('\n')}\nexport type { Commands } from './generated/commands';\n`,
);
