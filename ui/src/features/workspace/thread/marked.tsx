import { Fragment } from 'react';

import { find, split } from '../search/highlight';

/** Text with what is looked for marked in it. */
export function Marked({ text, query }: { text: string; query: string | null }) {
  if (query === null || query.trim() === '') return <>{text}</>;
  return <Parts text={text} ranges={find(text, query)} />;
}

/** Text with these stretches marked. */
export function Parts({ text, ranges }: { text: string; ranges: readonly (readonly [number, number])[] }) {
  return (
    <>
      {split(text, ranges).map((part, at) => (
        // The parts of one text are told apart by their place.
        <Fragment key={at}>{part.hit ? <mark data-hit>{part.text}</mark> : part.text}</Fragment>
      ))}
    </>
  );
}
