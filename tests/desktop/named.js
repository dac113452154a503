// Elements by role and accessible name, as a person who uses a screen reader would find them. A small part of the
// computation of accessible names: enough for pages that are named well.
const [role, name, exact] = arguments;
const implicit = {
  A: (e) => e.hasAttribute('href') && 'link', BUTTON: 'button', H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading',
  TEXTAREA: 'textbox', SELECT: 'combobox', OPTION: 'option', NAV: 'navigation', MAIN: 'main', ASIDE: 'complementary',
  UL: 'list', OL: 'list', LI: 'listitem', TABLE: 'table', TR: 'row', TD: 'cell', TH: 'columnheader', DIALOG: 'dialog',
  HEADER: 'banner', FOOTER: 'contentinfo', SECTION: 'region', ARTICLE: 'article', FORM: 'form', IMG: 'img', P: 'paragraph',
  INPUT: (e) => ({ checkbox: 'checkbox', radio: 'radio', search: 'searchbox', button: 'button', submit: 'button', range: 'slider' })[e.type] || 'textbox',
};
const roleOf = (e) => {
  const own = e.getAttribute('role');
  if (own) return own.split(' ')[0];
  const known = implicit[e.tagName];
  return typeof known === 'function' ? known(e) : known;
};
const plain = (text) => (text || '').replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/\s+/g, ' ').trim();
const nameOf = (e) => {
  const by = (e.getAttribute('aria-labelledby') || '').split(/\s+/).filter(Boolean).map((id) => document.getElementById(id));
  const label = plain(by.map((part) => part && (part.getAttribute('aria-label') || part.textContent)).join(' '));
  if (label) return label;
  const own = plain(e.getAttribute('aria-label'));
  if (own) return own;
  const labels = plain([...(e.labels || [])].map((one) => one.textContent).join(' '));
  if (labels) return labels;
  return plain(e.textContent) || plain(e.getAttribute('title')) || plain(e.getAttribute('placeholder')) || plain(e.alt);
};
const shown = (e) => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden' && !e.closest('[inert]');
const fits = (e) => {
  if (!shown(e) && !(e.tagName === 'INPUT' && e.closest('label'))) return false;
  const kind = roleOf(e);
  const right = role === 'field' ? ['textbox', 'searchbox', 'combobox', 'spinbutton'].includes(kind) : kind === role;
  if (!right) return false;
  const called = nameOf(e);
  return exact ? called === name : called.includes(name);
};
return [...document.querySelectorAll('*')].filter(fits);
