import css from './factors.module.css';

/** Modules of quiet around the code, as ISO/IEC 18004 wants them. */
const QUIET = 4;

/** The dark modules of a QR code as a path: a rectangle for every run of them in a row. */
export function qrPath(modules: string, side: number): string {
  const rows = Array.from({ length: side }, (_, row) => modules.slice(row * side, (row + 1) * side));
  return rows.flatMap((row, y) => [...row.matchAll(/1+/g)].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)).join('');
}

/** A QR code: dark on white in every theme, because cameras want it so. */
export function QrCode({ modules, side, label }: { modules: string; side: number; label: string }) {
  const whole = side + 2 * QUIET;
  return (
    <svg className={css.qr} viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`} shapeRendering="crispEdges" role="img" aria-label={label} data-testid="qr">
      <rect x={-QUIET} y={-QUIET} width={whole} height={whole} />
      <path d={qrPath(modules, side)} />
    </svg>
  );
}
