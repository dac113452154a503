// Takes pictures of what the application itself does not ship or rarely shows: the kit's page, and the states that fail. They
// are of the organisation in memory, in a browser: `npm run pictures -- FOLDER`. The screens of the application are taken of
// its real window (`cargo xtask screenshots`).
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { chromium } from 'playwright-core';
import { build, preview } from 'vite';

const NOW = 'now=2026-11-23T15:42:00Z';
const LOOKS = [['en', 'light'], ['en', 'dark'], ['ar', 'light'], ['ar', 'dark'], ['ja', 'light'], ['ja', 'dark']];
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 1024, height: 700 };
const openFirst = async (page) => {
  await page.click('[data-testid=conversation-row]');
  await page.waitForSelector('[data-testid=composer-text], [data-testid=thread-error]');
};

/** Name, address, size, what is done first. */
const PICTURES = [
  ['kit', '?kit', WIDE, null],
  ['failing-list', `?state=open&${NOW}&fail=list_conversations:internal#/workspace`, WIDE, null],
  ['failing-thread', `?state=open&${NOW}&fail=open_conversation:internal#/workspace`, NARROW, (page) => page.click('[data-testid=conversation-row]')],
  ['damaged', `?state=locked&${NOW}&vault=damaged`, WIDE, null],
  ['nothing', `?state=open&count=0&${NOW}#/workspace`, WIDE, null],
  ['extreme', `?state=open&extreme&${NOW}#/workspace`, NARROW, openFirst],
];

const folder = resolve(process.argv[2] ?? 'pictures');
mkdirSync(folder, { recursive: true });
const built = mkdtempSync(join(tmpdir(), 'meridian-pictures-'));
await build({ mode: 'preview', logLevel: 'error', build: { outDir: built, emptyOutDir: true } });
const server = await preview({ mode: 'preview', logLevel: 'error', build: { outDir: built }, preview: { port: 0, host: '127.0.0.1' } });
const browser = await chromium.launch({ executablePath: process.env.MERIDIAN_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  for (const [name, address, viewport, act] of PICTURES) {
    for (const [locale, theme] of LOOKS) {
      const [path, place] = address.split('#');
      const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
      await page.goto(`${server.resolvedUrls.local[0]}${path}&locale=${locale}&theme=${theme}${place === undefined ? '' : `#${place}`}`);
      await page.waitForFunction(() => document.body.innerText.trim().length > 40 && document.querySelector('[aria-busy="true"]') === null);
      await act?.(page);
      await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
      await page.evaluate(() => document.fonts.ready);
      // The kit scrolls within: the window is made as tall as what it holds.
      if (name === 'kit') {
        const height = await page.evaluate(() => Math.max(...[...document.querySelectorAll('*')].map((each) => each.scrollHeight)));
        await page.setViewportSize({ width: viewport.width, height });
      }
      const to = join(folder, `${name}-${locale}-${theme}.png`);
      await page.screenshot({ path: to });
      console.log(to);
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(built, { recursive: true, force: true });
}
