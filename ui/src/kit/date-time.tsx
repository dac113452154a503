import { CalendarDateTime, GregorianCalendar, parseAbsolute, toCalendar, toCalendarDateTime, toZoned } from '@internationalized/date';
import { DateField as AriaDateField, DateInput, DateSegment, Label } from 'react-aria-components';

import { join } from './join';
import css from './field.module.css';
import { Icon } from './icon';

/** A day and a time, typed part by part in the order of the locale. Always the Gregorian calendar. */
export function DateTimePicker({
  label, value, onChange, time_zone, least, isDay = false, className, 'data-testid': testId,
}: {
  label: string;
  /** Milliseconds since 1970, or none. */
  value: number | null;
  onChange: (moment: number) => void;
  /** IANA time zone that the day and time are read in. */
  time_zone: string;
  /** No earlier moment can be chosen. */
  least?: number;
  /** Only the day is asked for; it is kept at the time that the moment has. */
  isDay?: boolean;
  className?: string;
  'data-testid'?: string;
}) {
  const local = (moment: number) => toCalendarDateTime(toCalendar(parseAbsolute(new Date(moment).toISOString(), time_zone), new GregorianCalendar()));
  return (
    <AriaDateField<CalendarDateTime>
      value={value === null ? null : local(value)}
      onChange={(chosen) => {
        if (chosen) onChange(toZoned(chosen, time_zone).toDate().getTime());
      }}
      {...(least === undefined ? {} : { minValue: local(least) })}
      granularity={isDay ? 'day' : 'minute'}
      hourCycle={24}
      validationBehavior="aria"
      className={join(css.field, className)}
      {...(testId ? { 'data-testid': testId } : {})}
    >
      <Label className={css.label}>{label}</Label>
      <div className={css.box}>
        <Icon name="calendar" />
        <DateInput className={css.input ?? ''}>{(segment) => <DateSegment segment={segment} className={css.segment ?? ''} />}</DateInput>
      </div>
    </AriaDateField>
  );
}
