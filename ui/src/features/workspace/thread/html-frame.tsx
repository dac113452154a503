import DOMPurify from 'dompurify';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { Button, join } from '@/kit';
import { useL10n } from '@/l10n';

import css from './thread.module.css';

/**
 * What a letter's own page may do: nothing but show itself. It has no scripts and no network; pictures are those that came
 * with the letter or were fetched for this showing. The sandbox lets it keep this window's origin and nothing else, so that
 * the window can measure it. That gives the letter no power: whatever could use the origin is a script, and scripts are
 * forbidden three times over, by the sandbox, by this policy, and by the window's own, which a page without an address
 * inherits (docs/adr/0007).
 */
const SANDBOX = 'allow-same-origin';
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src 'none'; form-action 'none'; base-uri 'none'";

const FORBIDDEN = ['script', 'iframe', 'frame', 'object', 'embed', 'form', 'input', 'button', 'select', 'textarea', 'meta', 'base', 'link', 'svg', 'math', 'audio', 'video'];

/** The second wall: what `channels` made safe is made safe once more, by other people's code. */
export function purify(html: string): string {
  return DOMPurify.sanitize(html, {
    FORBID_TAGS: FORBIDDEN,
    FORBID_ATTR: ['srcset', 'ping', 'formaction', 'background', 'poster'],
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|cid:|data:image\/(?:png|jpe?g|gif|webp|bmp);base64,|#)/i,
    ALLOW_DATA_ATTR: false,
    USE_PROFILES: { html: true },
  });
}

/** Links lead nowhere from inside the sandbox; their addresses stay readable when the pointer rests on them. */
export function pageOf(html: string, dir: string): string {
  const body = purify(html).replaceAll(/<a\b([^>]*?)\shref="([^"]*)"/gi, '<a$1 title="$2"');
  return `<!doctype html><html dir="${dir}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">`
    + '<meta name="color-scheme" content="light"></head><body bgcolor="#ffffff" text="#1c2230" style="margin:0;overflow-y:hidden">'
    // One box that holds everything, floats too: its height is the letter's.
    + `<div style="display:flow-root;padding:4px 12px"><font face="Noto Sans, sans-serif" size="2">${body}</font></div></body></html>`;
}

/** A letter is shown whole up to here, in pixels; a longer one on demand. */
export const WHOLE_PX = 640;
/** No letter is longer: what hides lines of blank paper scrolls within. */
const LONGEST_PX = 30_000;
/** Before it is measured. Measuring begins from here, so that what is as tall as its frame does not grow with it. */
const FIRST_PX = 120;

/** How tall the frame is, and whether more of the letter can be shown or less. */
export function fit(height_px: number, whole: boolean): { px: number; more: boolean; clipped: boolean } {
  const px = Math.min(Math.max(Math.ceil(height_px), 24), LONGEST_PX);
  const more = px > WHOLE_PX;
  return { px: more && !whole ? WHOLE_PX : px, more, clipped: more && !whole };
}

/** The height of the letter in this frame, the bar included that it scrolls sideways with. */
function measure(frame: HTMLIFrameElement): number | null {
  const page = frame.contentDocument;
  const letter = page?.body?.firstElementChild;
  if (!page || !letter) return null;
  const { style } = frame;
  const before = style.blockSize;
  style.blockSize = `${FIRST_PX}px`;
  const height = letter.getBoundingClientRect().height + (frame.clientHeight - page.documentElement.clientHeight);
  style.blockSize = before;
  return height;
}

/** A letter as its sender laid it out. */
export function HtmlFrame({ html, lang, title }: { html: string; lang: string | null; title: string }) {
  const { t } = useL10n();
  const page = useMemo(() => pageOf(html, 'auto'), [html]);
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(FIRST_PX);
  const [whole, setWhole] = useState(false);
  const look = useCallback(() => {
    const measured = frame.current === null ? null : measure(frame.current);
    if (measured !== null) setHeight(measured);
  }, []);
  // A narrower frame makes a longer letter. Its own height says nothing new.
  useEffect(() => {
    if (frame.current === null || typeof ResizeObserver === 'undefined') return;
    let width = 0;
    const watch = new ResizeObserver(([entry]) => {
      const now = entry?.contentRect.width ?? 0;
      if (now !== width) look();
      width = now;
    });
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, [look]);
  const { px, more, clipped } = fit(height, whole);
  return (
    <div className={css.letter}>
      <div className={join(css.paper, clipped && css.clipped)}>
        <iframe
          ref={frame}
          sandbox={SANDBOX}
          srcDoc={page}
          title={title}
          lang={lang ?? undefined}
          referrerPolicy="no-referrer"
          data-testid="message-html"
          style={{ blockSize: px }}
          onLoad={look}
        />
      </div>
      {more && (
        <Button look="link" size="small" aria-expanded={whole} data-testid="message-html-all" onPress={() => setWhole(!whole)}>
          {t(whole ? 'workspace-letter-less' : 'workspace-letter-all')}
        </Button>
      )}
    </div>
  );
}
