import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

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
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    setupFiles: ['./tests/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    testTimeout: 20_000,
  },
}));
