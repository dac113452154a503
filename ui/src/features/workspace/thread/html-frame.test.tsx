// @vitest-environment jsdom
// The purifier does not work on happy-dom, as its own documentation says.
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';

import { L10nProvider } from '@/l10n';

import { fit, HtmlFrame, pageOf, purify, WHOLE_PX } from './html-frame';

it.each<[string, string, RegExp]>([
  ['scripts', '<p>a</p><script>alert(1)</script>', /script/i],
  ['handlers', '<img src="data:image/png;base64,AA==" onerror="alert(1)">', /onerror/i],
  ['frames', '<iframe src="https://a.example"></iframe><p>b</p>', /iframe/i],
  ['forms', '<form action="https://a.example"><input name="q"></form>', /<form|<input/i],
  ['addresses of scripts', '<a href="javascript:alert(1)">x</a>', /javascript:/i],
  ['pages within pages', '<a href="data:text/html,<script>1</script>">x</a>', /data:text/i],
  ['redirects', '<meta http-equiv="refresh" content="0;url=https://a.example"><p>c</p>', /refresh/i],
  ['drawings with scripts', '<svg><animate onbegin="alert(1)"/></svg>', /svg|onbegin/i],
])('keeps %s out of a letter', (_why, html, forbidden) => {
  expect(purify(html)).not.toMatch(forbidden);
});

it('gives a letter a policy of its own, and links that lead nowhere', () => {
  const page = pageOf('<a href="https://shop.example/a">shop</a><img src="data:image/png;base64,AA==">', 'auto');
  expect(page).toContain("default-src 'none'; img-src data:");
  expect(page).toContain('title="https://shop.example/a"');
  expect(page).not.toContain('href=');
  expect(page).toContain('data:image/png');
});

it.each<[string, number, boolean, { px: number; more: boolean; clipped: boolean }]>([
  ['a short letter is as tall as it is', 81.2, false, { px: 82, more: false, clipped: false }],
  ['a long one is cut', 3000, false, { px: WHOLE_PX, more: true, clipped: true }],
  ['until all of it is asked for', 3000, true, { px: 3000, more: true, clipped: false }],
  ['but none is endless', 1e9, true, { px: 30_000, more: true, clipped: false }],
])('%s', (_why, height, whole, expected) => expect(fit(height, whole)).toEqual(expected));

it('gives a letter no more than it needs to be measured', () => {
  render(<L10nProvider locale="en"><HtmlFrame html="<p>a</p>" lang="en" title="Letter" /></L10nProvider>);
  expect(screen.getByTestId('message-html').getAttribute('sandbox')).toBe('allow-same-origin');
});
