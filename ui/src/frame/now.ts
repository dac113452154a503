import { useEffect, useState } from 'react';

import { now } from '@/backend';

/** The moment, read again every so often. */
export function useNow(every_ms = 10_000): number {
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setMoment(now()), every_ms);
    return () => clearInterval(timer);
  }, [every_ms]);
  return moment;
}
