import { useEffect, useState } from 'react';

import { Button } from '@/kit';
import { useL10n } from '@/l10n';

/** Copies a text, and says so for a moment. */
export function CopyButton({ text, label, done, 'data-testid': testId }: { text: string; label: string; done: string; 'data-testid'?: string }) {
  const { t } = useL10n();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 3000);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <Button
      icon={copied ? 'check' : 'copy'}
      onPress={() => {
        navigator.clipboard.writeText(text).then(() => setCopied(true), () => setCopied(false));
      }}
      {...(testId ? { 'data-testid': testId } : {})}
    >
      {t(copied ? done : label)}
    </Button>
  );
}
