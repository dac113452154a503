import type { SessionView } from '@/backend';

import { Devices } from './devices';
import { Factors } from './factors';
import { Sessions } from './sessions';

/** The parts of the settings that this feature fills. */
export type SecurityPart = 'factors' | 'sessions' | 'devices';

/** Second factors, sessions and computers. */
export default function Security({ part, session }: { part: SecurityPart; session: SessionView }) {
  switch (part) {
    case 'factors': return <Factors session={session} />;
    case 'sessions': return <Sessions session={session} />;
    case 'devices': return <Devices session={session} />;
  }
}
