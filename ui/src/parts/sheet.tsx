import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

import css from './sheet.module.css';

/** What is printed in place of the window: a sheet that holds this and nothing else. It is not seen on the screen. */
export function Sheet({ children }: { children: ReactNode }) {
  return createPortal(<section className={css.sheet} aria-hidden="true" data-testid="sheet">{children}</section>, document.body);
}
