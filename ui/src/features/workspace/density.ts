import { useSyncExternalStore } from 'react';

export type Density = 'compact' | 'default' | 'comfortable';

function read(): Density {
  const now = document.documentElement.dataset['density'];
  return now === 'compact' || now === 'comfortable' ? now : 'default';
}

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-density'] });
  return () => observer.disconnect();
}

/** How dense the window is drawn now. */
export function useDensity(): Density {
  return useSyncExternalStore(subscribe, read);
}

function subscribeWidth(listener: () => void): () => void {
  addEventListener('resize', listener);
  return () => removeEventListener('resize', listener);
}

/** Width of the window in pixels. */
export function useWindowWidth(): number {
  return useSyncExternalStore(subscribeWidth, () => innerWidth);
}
