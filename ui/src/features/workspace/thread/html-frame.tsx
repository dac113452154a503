import DOMPurify from 'dompurify';
import { useMemo, useState } from 'react';

import { Button } from '@/kit';
import { useL10n } from '@/l10n';

import css from './thread.module.css';

/**
 * What a letter's own page may do: nothing but show itself. It has no scripts, no origin and no network; pictures are those
 * that came with the letter.
 */
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
    + `<meta name="color-scheme" content="light"></head><body bgcolor="#ffffff" text="#1c2230"><font face="Noto Sans, sans-serif" size="2">${body}</font></body></html>`;
}

/** Without an origin the letter cannot say how tall it is: its length is guessed, and it can be made taller. */
function guessHeight(html: string): number {
  const text = html.replaceAll(/<[^>]*>/g, '').length;
  const blocks = (html.match(/<(?:p|div|tr|br|li|h\d)\b/gi) ?? []).length;
  const pictures = (html.match(/<img\b/gi) ?? []).length;
  return Math.min(560, Math.max(120, Math.ceil(text / 85) * 20 + blocks * 10 + pictures * 120 + 32));
}

/** A letter as its sender laid it out. */
export function HtmlFrame({ html, lang, title }: { html: string; lang: string | null; title: string }) {
  const { t } = useL10n();
  const page = useMemo(() => pageOf(html, 'auto'), [html]);
  const [taller, setTaller] = useState(false);
  const height = guessHeight(html);
  return (
    <div className={css.letter}>
      <iframe
        sandbox=""
        srcDoc={page}
        title={title}
        lang={lang ?? undefined}
        referrerPolicy="no-referrer"
        data-testid="message-html"
        style={{ blockSize: taller ? Math.max(720, height) : height }}
      />
      <Button look="link" size="small" data-testid="message-html-taller" onPress={() => setTaller(!taller)}>
        {t(taller ? 'workspace-letter-shorter' : 'workspace-letter-taller')}
      </Button>
    </div>
  );
}
