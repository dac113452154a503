import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The policy of the application's window (src-tauri/tauri.conf.json) without its way to the door, so that a picture or a test
// in a browser meets it too.
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src-elem 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "style-src-attr 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self'", "base-uri 'none'", "form-action 'none'", "object-src 'none'",
].join('; ');

// What the application ships is the production build: neither the fake backend nor the kit's page is in it. The mode
// `preview` adds both, for pictures and for working in a browser.
export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [react()],
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
