import { Icon } from './icon';

/** Allowed, forbidden, or on a condition. */
export type Effect = 'permit' | 'forbid' | 'conditional';

/** A tick, a cross, or a half-filled disc. The words stand beside it. */
export function Verdict({ effect, size = 14 }: { effect: Effect; size?: number }) {
  if (effect === 'permit') return <Icon name="check" size={size} />;
  if (effect === 'forbid') return <Icon name="close" size={size} />;
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
      <circle cx="12" cy="12" r="8" />
      <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
    </svg>
  );
}
