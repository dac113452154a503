import { now } from '../clock';
import type { LabelView, OrganisationView, QueueView, ScriptView, SiteView } from '../wire';
import { personal } from './ids';
import { TEAM } from './people';

const HOUR_MS = 3_600_000;

/** Moments of the shifts around now, for a site whose hours are so many hours from UTC. */
export function shiftsAround(opens_min: number, closes_min: number, offset_h: number): [string, string][] {
  const local = now() + offset_h * HOUR_MS;
  const midnight = Math.floor(local / (24 * HOUR_MS)) * 24 * HOUR_MS - offset_h * HOUR_MS;
  return [-1, 0, 1, 2].map((day) => {
    const at = (minutes: number) => new Date(midnight + day * 24 * HOUR_MS + minutes * 60_000).toISOString();
    return [at(opens_min), at(closes_min)];
  });
}

const site = (
  number: number, name: string, time_zone: string, offset_h: number, latitude: number, longitude: number, opens_min: number, closes_min: number,
): SiteView => ({
  id: personal(number), name, time_zone, latitude, longitude, opens_min, closes_min, days: [1, 2, 3, 4, 5, 6, 7],
  shifts: shiftsAround(opens_min, closes_min, offset_h),
});

export const makeSites = (): SiteView[] => [
  site(1, 'Berlin', 'Europe/Berlin', 1, 52.5, 13.4, 8 * 60, 17 * 60),
  site(2, 'São Paulo', 'America/Sao_Paulo', -3, -23.5, -46.6, 12 * 60, 21 * 60),
  site(3, 'Singapore', 'Asia/Singapore', 8, 1.3, 103.8, 7 * 60, 16 * 60),
];

export const QUEUES: QueueView[] = [
  { id: personal(201), name: 'Repairs', region: 'eu', target_min: 240, addresses: [] },
  { id: personal(202), name: 'Orders', region: 'eu', target_min: 480, addresses: [] },
  { id: personal(203), name: 'United Kingdom', region: 'uk', target_min: 480, addresses: [] },
  { id: personal(204), name: 'Brasil', region: 'br', target_min: 480, addresses: [] },
];

export const LABELS: LabelView[] = [
  { id: personal(301), name: 'Warranty', tone: 1 },
  { id: personal(302), name: 'Refund', tone: 5 },
  { id: personal(303), name: 'VIP', tone: 7 },
  { id: personal(304), name: 'Recall', tone: 6 },
];

export const SCRIPTS: ScriptView[] = [
  { id: personal(401), title: '配送先変更の確認', language: 'ja', text: '{customer}様、新しいご住所を承りました。お届けは{date}の予定です。' },
  { id: personal(402), title: '関税のご案内', language: 'ja', text: '{customer}様、関税は保証修理のため当社が負担いたします。' },
  { id: personal(403), title: 'Erstattung bestätigt', language: 'de', text: 'Guten Tag {customer},\n\ndie Erstattung zu Vorgang {conversation} ist veranlasst.\n\nFreundliche Grüße\n{agent}' },
  { id: personal(404), title: 'Address changed', language: 'en', text: 'Hello {customer},\n\nthe new address is noted.\n\nKind regards\n{agent}' },
  { id: personal(405), title: 'تأكيد الاستلام', language: 'ar', text: 'مرحبًا {customer}،\n\nاستلمنا رسالتك برقم {conversation}.\n\n{agent}' },
];

export const makeOrganisation = (): OrganisationView => ({
  name: 'Kestrel Optics', home: 'eu', regions: ['eu', 'uk', 'br'], people: [], queues: [...QUEUES], labels: [...LABELS],
  scripts: [...SCRIPTS], sites: makeSites(),
  teams: [{ id: TEAM.night, name: 'Night', queues: [personal(201), personal(203)] }, { id: TEAM.care, name: 'Care', queues: [personal(201), personal(202)] }],
});
