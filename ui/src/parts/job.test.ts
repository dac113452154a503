import { describe, expect, it } from 'vitest';

import type { JobView } from '@/backend';

import { newer } from './job';

function job(number: number, done: number, state: JobView['state'] = 'running'): JobView {
  return { job: number, kind: 'import', state, done, total: 10, unit: 'messages', result: null, error: null };
}

describe('newer', () => {
  it('takes the first sight of any work', () => {
    expect(newer(null, job(1, 0))).toEqual(job(1, 0));
  });
  it('moves on with a report', () => {
    expect(newer(job(1, 3), job(1, 5))).toEqual(job(1, 5));
  });
  it('does not go back when the answer comes after the first report', () => {
    expect(newer(job(1, 3), job(1, 0))).toEqual(job(1, 3));
  });
  it('does not begin again what has ended', () => {
    expect(newer(job(1, 10, 'done'), job(1, 0))).toEqual(job(1, 10, 'done'));
  });
  it('takes the end whatever it counts', () => {
    expect(newer(job(1, 9), job(1, 4, 'cancelled'))).toEqual(job(1, 4, 'cancelled'));
  });
  it('leaves earlier work for later work, and not the other way round', () => {
    expect(newer(job(1, 10, 'done'), job(2, 0))).toEqual(job(2, 0));
    expect(newer(job(2, 0), job(1, 10, 'done'))).toEqual(job(2, 0));
  });
});
