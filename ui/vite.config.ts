import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The policy of the application's window (src-tauri/tauri.conf.json) without its way to the door, so that a picture or a test
// in a browser meets it too.
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src-elem 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "style-src-attr 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self'", "base-uri 'none'", "form-action 'none'", "object-src 'none'",
].join('; ');

/**
 * React Aria brings the few words of its own in 34 languages. Where ours are not complete, English stands in for them, and
 * so it does here; all that is left out is never read.
 */
function fewerTongues(): Plugin {
  const complete = ['ar-AE', 'de-DE', 'en-US', 'ja-JP'];
  const words = /\/(?:react-aria|react-aria-components|react-stately)\/dist\/private\/intl\/.*\/([a-z]{2}-[A-Z]{2})\.(m?js)$/;
  return {
    name: 'fewer-tongues',
    enforce: 'pre',
    load(id) {
      const [, tongue, ending] = words.exec(id) ?? [];
      return tongue === undefined || complete.includes(tongue) ? null : `export { default } from './en-US.${ending}';`;
    },
  };
}

// What the application ships is the production build: neither the fake backend nor the kit's page is in it. The mode
// `preview` adds both, for pictures and for working in a browser.
export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [react(), fewerTongues()],
  resolve: { alias: { '@': at('./src') } },
  define: { __WITH_FAKE__: JSON.stringify(mode !== 'production') },
  server: { port: 5173, strictPort: true, fs: { allow: [at('..')] } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // WebKitGTK 2.46 and newer, WebView2 and WKWebView of the same years: `light-dark()` stays as it is written, so that a
    // part of the page can have a theme of its own.
    target: 'safari18',
    cssTarget: 'safari18',
    // The page's policy allows no `data:` fonts, so nothing is folded into the style sheet.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  preview: { headers: { 'Content-Security-Policy': POLICY } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    setupFiles: ['./tests/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    testTimeout: 20_000,
  },
}));
