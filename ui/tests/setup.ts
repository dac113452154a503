import { afterEach } from 'vitest';

// happy-dom lacks what the layout of a list asks for.
if (!('ResizeObserver' in globalThis)) {
  Object.assign(globalThis, { ResizeObserver: class { observe() {} unobserve() {} disconnect() {} } });
}

afterEach(() => {
  if (typeof document !== 'undefined') document.body.replaceChildren();
});
