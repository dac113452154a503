//! Milestones along the long lists: every so many rows, the place and how many rows come before it.
//!
//! A list with a scroll bar is asked for by offset, and SQLite finds an offset by walking there. With milestones it
//! enters the index at the one before and walks at most from there to the next. They are made by one walk over the
//! index when a page far down is first asked for, and then follow each change: every commit of this process hands over
//! which conversations came, went or moved, and each milestone after such a place counts one more or one less. A place
//! need not exist any more for its count to be right.
//!
//! How many records the logs hold says which state of the vault a milestone belongs to, because nothing changes without
//! a record. What another process commits is not known here; after that the milestones are made anew.

use std::cmp::Ordering;
use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::list::{self, Cursor, Filter, Sort};
use crate::table::tally::{Move, Place};
use crate::{Snapshot, StoreError, log};

/// Rows from one milestone to the next when they are made.
const EVERY: u32 = if cfg!(test) { 4 } else { 256 };
/// When so many rows have come between two, they are made anew.
const FURTHEST: u32 = 8 * EVERY;
/// Lists whose milestones are kept; the one that was used longest ago goes first.
const LISTS: usize = 24;
/// Changes that are remembered for lists that were not looked at since.
const MOVES: usize = 8_192;

/// What is remembered of the lists of one vault.
#[derive(Debug, Default)]
pub(crate) struct Milestones(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    /// The one that was used last comes last.
    lists: Vec<List>,
    steps: VecDeque<Step>,
}

/// What a commit changed.
#[derive(Debug)]
struct Step {
    /// Records before it and after it.
    from: u64,
    to: u64,
    moves: Vec<Move>,
}

#[derive(Debug)]
struct List {
    filter: Filter,
    sort: Sort,
    /// Records of the state that the stones are right for.
    version: u64,
    stones: Vec<Stone>,
    /// Rows that have come after the last stone since they were laid.
    grown: u32,
}

#[derive(Debug, Clone, Copy)]
struct Stone {
    at: Cursor,
    /// Rows of the list that come before this place.
    before: u32,
}

impl Milestones {
    /// Where to enter a list for the page that begins after so many rows, and how many to skip from there.
    pub(crate) fn before(
        &self,
        snapshot: &Snapshot<'_>,
        filter: &Filter,
        sort: Sort,
        rows: u32,
    ) -> Result<(Option<Cursor>, u32), StoreError> {
        if rows < EVERY {
            return Ok((None, rows));
        }
        self.along(snapshot, filter, sort, |list| {
            let last = list.stones.partition_point(|stone| stone.before <= rows);
            list.stone_before(last).map_or((None, rows), |stone| (Some(stone.at), rows - stone.before))
        })
    }

    /// The last milestone that is not beyond a place, and how many rows come before it.
    pub(crate) fn passed(
        &self,
        snapshot: &Snapshot<'_>,
        filter: &Filter,
        sort: Sort,
        at: Cursor,
    ) -> Result<(Option<Cursor>, u32), StoreError> {
        self.along(snapshot, filter, sort, |list| {
            let last = list.stones.partition_point(|stone| sort.compare(stone.at, at) != Ordering::Greater);
            list.stone_before(last).map_or((None, 0), |stone| (Some(stone.at), stone.before))
        })
    }

    /// Looks something up along a list as it stands in a view; without milestones where it has none.
    fn along(
        &self,
        snapshot: &Snapshot<'_>,
        filter: &Filter,
        sort: Sort,
        look: impl Fn(&List) -> (Option<Cursor>, u32),
    ) -> Result<(Option<Cursor>, u32), StoreError> {
        let bare = List { filter: filter.clone(), sort, version: 0, stones: Vec::new(), grown: 0 };
        if !filter.is_long() {
            return Ok(look(&bare));
        }
        let version = log::total(snapshot)?;
        let list = match self.take(filter, sort, version) {
            Some(list) if list.version > version => {
                // A view from before the last commit: for once it walks all the way.
                self.put(list);
                return Ok(look(&bare));
            }
            Some(list) if !list.has_gap() => list,
            _ => List::make(snapshot, filter, sort, version)?,
        };
        let found = look(&list);
        self.put(list);
        Ok(found)
    }

    /// Takes in what a commit of this process changed: how many records there are now, and how many of them it brought.
    pub(crate) fn follow(&self, version: u64, records: u64, moves: Vec<Move>) {
        let mut known = self.lock();
        if known.lists.is_empty() {
            known.steps.clear();
            return;
        }
        known.steps.push_back(Step { from: version.saturating_sub(records), to: version, moves });
        let mut held: usize = known.steps.iter().map(|step| step.moves.len() + 1).sum();
        while held > MOVES
            && let Some(step) = known.steps.pop_front()
        {
            held -= step.moves.len() + 1;
        }
    }

    /// Takes the milestones of a list out, brought forward to this state; none when they are to be made anew.
    fn take(&self, filter: &Filter, sort: Sort, version: u64) -> Option<List> {
        let mut known = self.lock();
        let at = known.lists.iter().position(|list| list.sort == sort && list.filter == *filter)?;
        let mut list = known.lists.remove(at);
        for step in &known.steps {
            if step.from == list.version && step.to <= version {
                step.moves.iter().for_each(|step| list.follow(step));
                list.version = step.to;
            }
        }
        (list.version >= version).then_some(list)
    }

    fn put(&self, list: List) {
        let mut known = self.lock();
        known.lists.retain(|other| other.sort != list.sort || other.filter != list.filter);
        known.lists.push(list);
        if known.lists.len() > LISTS {
            known.lists.remove(0);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl List {
    /// Walks over the whole list once.
    fn make(snapshot: &Snapshot<'_>, filter: &Filter, sort: Sort, version: u64) -> Result<Self, StoreError> {
        let mut stones = Vec::new();
        let (mut at, mut before) = (None, 0);
        while let Some(next) = list::further(snapshot, filter, sort, at, EVERY)? {
            before += EVERY;
            stones.push(Stone { at: next, before });
            at = Some(next);
        }
        Ok(Self { filter: filter.clone(), sort, version, stones, grown: 0 })
    }

    /// The last of the first so many stones.
    fn stone_before(&self, count: usize) -> Option<&Stone> {
        count.checked_sub(1).and_then(|last| self.stones.get(last))
    }

    /// Whether so much has come between two stones that they are to be laid anew.
    fn has_gap(&self) -> bool {
        let befores = self.stones.iter().map(|stone| stone.before);
        befores.clone().zip(befores.skip(1)).any(|(one, next)| next.saturating_sub(one) > FURTHEST)
            || self.grown > FURTHEST
    }

    fn follow(&mut self, step: &Move) {
        let place = |place: &Option<Place>| {
            place.as_ref().filter(|place| self.filter.takes(place)).map(|place| self.sort.place(place))
        };
        let (left, entered) = (place(&step.before), place(&step.after));
        if left == entered {
            return;
        }
        let last = self.stones.last().map(|stone| stone.at);
        if entered.is_some_and(|at| last.is_none_or(|last| self.sort.compare(at, last) != Ordering::Less)) {
            self.grown += 1;
        }
        left.into_iter().for_each(|at| self.count_after(at, |before| before.saturating_sub(1)));
        entered.into_iter().for_each(|at| self.count_after(at, |before| before.saturating_add(1)));
    }

    fn count_after(&mut self, at: Cursor, count: impl Fn(u32) -> u32) {
        let sort = self.sort;
        let first = self.stones.partition_point(|stone| sort.compare(stone.at, at) != Ordering::Greater);
        for stone in self.stones.get_mut(first..).unwrap_or_default() {
            stone.before = count(stone.before);
        }
    }
}
