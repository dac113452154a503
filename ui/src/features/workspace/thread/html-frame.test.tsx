// @vitest-environment jsdom
// The purifier does not work on happy-dom, as its own documentation says.
import { expect, it } from 'vitest';

import { pageOf, purify } from './html-frame';

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
