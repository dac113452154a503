// @vitest-environment node
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Every screen and every component, looked at by axe in a real browser: WCAG 2.2 A and AA, light and dark, en and ar-XB. */

const CHROMIUM = process.env.MERIDIAN_CHROMIUM ?? '/usr/bin/chromium';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const there = existsSync(CHROMIUM);
if (!there) console.log(`skipped: there is no Chromium at ${CHROMIUM}; MERIDIAN_CHROMIUM names another`);

const THEMES = ['light', 'dark'];
const LOCALES = ['en', 'ar-XB'];
const NOW = 'now=2026-11-23T15:42:00Z';
interface Screen {
  address: string;
  shows: string;
  /** What is done there first. */
  act?: (page: Page) => Promise<unknown>;
}
const openFirst = async (page: Page) => {
  await page.click('[data-testid=conversation-row]');
  await page.waitForSelector('[data-testid=composer-text]');
};
const clickThen = (press: string, shows: string) => async (page: Page) => {
  await page.click(`[data-testid=${press}] >> nth=0`);
  await page.waitForSelector(`[data-testid=${shows}]`);
};
const wrongCode = async (page: Page) => {
  await page.fill('[data-testid=unlock-passphrase]', 'seven quiet lanterns');
  await page.fill('[data-testid=unlock-totp]', '000000');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-testid=unlock-factor] [data-invalid]');
};
const askForProof = async (page: Page) => {
  await clickThen('factors-remove', 'remove-factor')(page);
  await clickThen('remove-factor-confirm', 'step-up')(page);
};
const openRequest = async (page: Page) => {
  await clickThen('devices-add', 'joining')(page);
  await clickThen('joining-open', 'joining-group-1')(page);
  await page.fill('[data-testid=joining-group-1]', '1111');
};
const factors = (standing: string) => ({ address: `?state=open&standing=${standing}&${NOW}#/settings/factors`, shows: '[data-testid=factors]' });
const devices = { address: `?state=open&${NOW}#/settings/devices`, shows: '[data-testid=devices-table]' };
const SCREENS: Record<string, Screen> = {
  'first run': { address: `?state=first-run&${NOW}`, shows: 'main' },
  'lock screen': { address: `?state=locked&${NOW}`, shows: 'main' },
  'a wrong code': { address: `?state=locked&standing=totp&${NOW}`, shows: '[data-testid=unlock-totp]', act: wrongCode },
  'a computer that joins': {
    address: `?state=first-run&${NOW}`, shows: '[data-testid=first-run-join]',
    act: async (page) => {
      await clickThen('first-run-join', 'join-name')(page);
      await page.fill('[data-testid=join-name]', 'BER-21');
      await clickThen('join-go', 'fingerprint')(page);
    },
  },
  'the second factor that is due': { address: `?state=open&standing=must&${NOW}`, shows: '[data-testid=qr]' },
  'no second factor yet': factors('grace'),
  'second factors': factors('key'),
  'an app that is added': { ...factors('none'), act: clickThen('factors-add-totp', 'qr') },
  'a security key that is added': { ...factors('totp'), act: clickThen('factors-add-security-key', 'security-key') },
  'recovery codes': { ...factors('totp'), act: clickThen('factors-renew', 'recovery-code') },
  'the question who is there': { address: `?state=open&standing=key&stale&${NOW}#/settings/factors`, shows: '[data-testid=factors-list]', act: askForProof },
  sessions: { address: `?state=open&${NOW}#/settings/sessions`, shows: '[data-testid=sessions-table]' },
  computers: devices,
  'a computer': { ...devices, act: clickThen('devices-show', 'device-shown') },
  'a computer that is shut out': { ...devices, act: clickThen('devices-revoke', 'revoke') },
  'a computer that is let in': { ...devices, act: openRequest },
  'the end of a session': { address: `?state=open&ends=48&${NOW}#/outbox`, shows: '[data-testid=ending]' },
  'nobody there': { address: '?state=open&idle=16#/outbox', shows: '[data-testid=idle]' },
  workspace: { address: `?state=open&${NOW}#/workspace`, shows: '[data-testid=frame]' },
  'an open conversation': { address: `?state=open&${NOW}#/workspace`, shows: '[data-testid=conversation-row]', act: openFirst },
  'mail as nobody should write it': { address: `?state=open&extreme&${NOW}#/workspace`, shows: '[data-testid=conversation-row]', act: openFirst },
  'a letter as it was sent': {
    address: `?state=open&extreme&${NOW}#/workspace`, shows: '[data-testid=conversation-row]',
    act: async (page) => {
      await page.click('[data-testid=conversation-row] >> nth=4');
      await page.click('[data-testid=message-as-sent]');
    },
  },
  'the palette': {
    address: `?state=open&${NOW}#/workspace`, shows: '[data-testid=conversation-row]',
    act: async (page) => {
      await page.click('[data-testid=foot-commands]');
      await page.waitForSelector('[data-testid=palette-input]');
    },
  },
  outbox: { address: `?state=open&${NOW}#/outbox`, shows: '[data-testid=frame]' },
  imports: { address: `?state=open&${NOW}#/imports`, shows: '[data-testid=frame]' },
  'the step through the browser': {
    address: `?state=locked&sso&slow=50&${NOW}`, shows: '[data-testid=unlock-passphrase]',
    act: async (page) => {
      await page.fill('[data-testid=unlock-passphrase]', 'seven quiet lanterns');
      await page.press('[data-testid=unlock-passphrase]', 'Enter');
      await page.waitForSelector('[data-testid=sign-on-waiting]');
    },
  },
  'single sign-on': { address: `?state=open&sso&${NOW}#/organisation/sign-on`, shows: '[data-testid=sign-on-accounts]' },
  'setting single sign-on up': {
    address: `?state=open&sso&${NOW}#/organisation/sign-on`, shows: '[data-testid=sign-on-facts]',
    act: async (page) => {
      await page.click('[data-testid=sign-on-edit]');
      await page.waitForSelector('[data-testid=provider-issuer]');
    },
  },
  organisation: { address: `?state=open&${NOW}#/organisation`, shows: '[data-testid=frame]' },
  'roles and access': { address: `?state=open&${NOW}#/access`, shows: '[data-testid=access-matrix]' },
  'an answer and a draft': {
    address: `?state=open&${NOW}#/access`, shows: '[data-testid=access-matrix]',
    act: async (page) => {
      await page.click('[data-testid=access-ask]');
      await page.waitForSelector('[data-testid=access-answer]');
      await page.click('[data-testid=access-draft-new]');
      await page.click('[data-testid=access-permission-organise]');
      await page.waitForSelector('[data-testid=access-draft-wider]');
      await page.click('[data-testid=access-draft-tab-effect]');
      await page.waitForSelector('[data-testid=access-change]');
    },
  },
  'somebody at work': {
    address: `?state=open&${NOW}#/organisation`, shows: '[data-testid=people-table]',
    act: async (page) => {
      await page.click('[data-testid=people-edit]');
      for (const leaf of ['roles', 'skills', 'scope']) await page.click(`[data-testid=person-leaf-${leaf}]`);
      await page.waitForSelector('[data-testid=person-queues-all]');
    },
  },
  teams: { address: `?state=open&${NOW}#/organisation/teams`, shows: '[data-testid=teams-table]' },
  'people from a file': {
    address: `?state=open&${NOW}#/organisation`, shows: '[data-testid=people-table]',
    act: async (page) => {
      await page.click('[data-testid=people-import]');
      await page.fill('[data-testid=people-import-path]', '/home/demo/people.csv');
      await page.click('[data-testid=people-import-try]');
      await page.waitForSelector('[data-testid=people-import-report]');
    },
  },
  approvals: { address: `?state=open&${NOW}#/approvals`, shows: '[data-testid=approval]' },
  'a masked address': {
    address: `?state=open&as=%E7%94%B0&${NOW}#/workspace`, shows: '[data-testid=frame]',
    act: async (page) => {
      await page.keyboard.press('g');
      await page.keyboard.press('3');
      await page.waitForSelector('[data-testid=conversation-row]');
      await page.locator('[data-testid=conversation-row]').nth(1).click();
      await page.click('[data-testid=customer-unmask]');
      await page.waitForSelector('[data-testid=customer-unmask-why]');
    },
  },
  "one's own profile": { address: `?state=open&${NOW}#/settings/profile`, shows: '[data-testid=profile]' },
  records: { address: `?state=open&${NOW}#/records`, shows: '[data-testid=frame]' },
  settings: { address: `?state=open&${NOW}#/settings`, shows: '[data-testid=frame]' },
  about: { address: `?state=open&${NOW}#/about`, shows: '[data-testid=frame]' },
};

let folder: string;
let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  if (!there) return;
  folder = mkdtempSync(join(tmpdir(), 'meridian-ui-'));
  await build({ mode: 'preview', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  server = await preview({ mode: 'preview', logLevel: 'error', build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1' } });
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
}, 180_000);

afterAll(async () => {
  if (!there) return;
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(address: string, shows: string): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const base = server.resolvedUrls?.local[0] ?? '';
  await page.goto(base + address);
  await page.waitForSelector(shows);
  // A screen is there when nothing of it is on its way any more.
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.evaluate(() => document.fonts.ready);
  return { page, faults };
}

/** What axe finds, a line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } };
    // What was said to screen readers a moment ago may name a button that is gone.
    return axe.run({ exclude: '[data-live-announcer]' }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] });
  });
  return results.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 200)} – ${node.any[0]?.message ?? node.all[0]?.message ?? rule.help}`));
}

/** What somebody needs and cannot reach: parts beside the window, and a page that scrolls as a whole. */
async function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = ['composer-text', 'composer-send', 'composer-reply', 'foot-commands', 'thread-resolve', 'thread'];
    const beside = parts.filter((id) => {
      const box = document.querySelector(`[data-testid="${id}"]`)?.getBoundingClientRect();
      return box !== undefined && (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.width < 8 || box.height < 8);
    });
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [...beside, ...(scrollWidth > innerWidth ? ['the page is too wide'] : []), ...(scrollHeight > innerHeight ? ['the page is too tall'] : [])];
  });
}

describe.skipIf(!there)('axe', () => {
  for (const locale of LOCALES) {
    for (const theme of THEMES) {
      test(`finds nothing in the kit, ${locale} ${theme}`, async () => {
        const { page, faults } = await open(`?kit&locale=${locale}&theme=${theme}`, 'main section');
        expect(faults).toEqual([]);
        expect(await violations(page)).toEqual([]);
        await page.close();
      });

      test(`finds nothing in what lies over the window, ${locale} ${theme}`, async () => {
        const { page } = await open(`?kit&locale=${locale}&theme=${theme}`, 'main section');
        for (const [what, role] of [['menu', 'menu'], ['popover', 'dialog'], ['dialog', 'dialog'], ['confirm', 'alertdialog']] as const) {
          await page.click(`[data-testid=${what}-${locale}-${theme}]`);
          await page.waitForSelector(`[role=${role}]`);
          expect(await violations(page), what).toEqual([]);
          await page.keyboard.press('Escape');
          await page.waitForSelector(`[role=${role}]`, { state: 'detached' });
        }
        await page.close();
      });

      for (const [screen, { address, shows, act }] of Object.entries(SCREENS)) {
        test(`finds nothing in ${screen}, ${locale} ${theme}`, async () => {
          const { page, faults } = await open(address.replace('?', `?locale=${locale}&theme=${theme}&`), shows);
          await act?.(page);
          expect(faults).toEqual([]);
          expect(await violations(page)).toEqual([]);
          await page.close();
        });
      }
    }

    // 720 × 450 is the window of 1440 × 900 at 200 % (WCAG 1.4.10).
    for (const [width, height] of [[1440, 900], [1024, 700], [720, 450]] as const) {
      test(`keeps mail as nobody should write it within the window, ${locale} ${width} × ${height}`, async () => {
        const { page, faults } = await open(`?locale=${locale}&state=open&extreme&${NOW}#/workspace`, '[data-testid=conversation-row]');
        await page.setViewportSize({ width, height });
        for (let row = 0; row < 6; row += 1) {
          await page.click(`[data-testid=conversation-row] >> nth=${row}`);
          await page.waitForSelector('[data-testid=composer-text]');
          if (row === 1) await page.click('[data-testid=composer-recipients]');
          expect(await outside(page), `row ${row}`).toEqual([]);
        }
        expect(faults).toEqual([]);
        await page.close();
      });
    }
  }
});
