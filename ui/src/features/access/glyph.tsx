import type { Cell, CellVerdict } from '@/backend';
import { Heard, join } from '@/kit';
import { useL10n } from '@/l10n';

import css from './matrix.module.css';
import { cellWords } from './words';

/** The sign of a verdict: a tick, a half-full ring, a cross, or hatching where no rule speaks. */
export function Glyph({ verdict }: { verdict: CellVerdict }) {
  if (verdict === 'none') return <span className={css.hatch} aria-hidden="true" />;
  return (
    <svg className={join(css.glyph, verdict === 'forbid' && css.cross)} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      {verdict === 'permit' && <path d="M3 8.5l3.2 3.2L13 4.6" />}
      {verdict === 'forbid' && <path d="M4 4l8 8M12 4l-8 8" />}
      {verdict === 'conditional' && (
        <>
          <circle cx="8" cy="8" r="5.5" />
          <path className={css.half} d="M8 2.5v11a5.5 5.5 0 0 0 0-11z" />
        </>
      )}
    </svg>
  );
}

/** A cell of the matrix: sign and words, the verdict heard before them. */
export function CellMark({ cell, isStruck = false }: { cell: Cell; isStruck?: boolean }) {
  const l10n = useL10n();
  const words = cellWords(l10n, cell);
  const verdict = l10n.t(`access-verdict-${cell.verdict}`);
  return (
    <span className={css.mark} data-verdict={cell.verdict} data-struck={isStruck || undefined}>
      <Glyph verdict={cell.verdict} />
      {words !== verdict && <Heard>{verdict}{' '}</Heard>}
      <span className={css.word}>{words}</span>
    </span>
  );
}
