import type { ErrorKind, WireErrorShape } from './wire';

/** What the door refused or could not do. The words are the message `error-<code>`. */
export class WireError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly args: Record<string, string>;
  readonly incident: string | null;

  constructor(shape: WireErrorShape) {
    super(shape.code);
    this.name = 'WireError';
    this.kind = shape.kind;
    this.code = shape.code;
    this.args = shape.args;
    this.incident = shape.incident;
  }

  /** Whatever was thrown, as an error that there are words for. */
  static from(thrown: unknown): WireError {
    if (thrown instanceof WireError) return thrown;
    if (isShape(thrown)) return new WireError(thrown);
    return new WireError({ kind: 'internal', code: 'internal', args: {}, incident: null });
  }
}

function isShape(thrown: unknown): thrown is WireErrorShape {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'kind' in thrown && typeof thrown.code === 'string';
}
