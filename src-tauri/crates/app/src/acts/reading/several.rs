//! A page of several lists that are shown as one.

use store::list::Cursor;

use crate::error::Result;

/// How many rows of each list come before the page that begins after so many rows of all: without reading any of them.
///
/// `nth` is the place of a list's row after so many, `rank` how many rows of a list come before a place, or up to it. Of
/// rows at the same place those of the earlier list come first.
pub(super) fn begins(
    lists: usize,
    offset: u32,
    nth: &dyn Fn(usize, u32) -> Result<Option<Cursor>>,
    rank: &dyn Fn(usize, Cursor, bool) -> Result<u32>,
) -> Result<Vec<u32>> {
    let is_before = |list: usize, row: u32| -> Result<bool> {
        let Some(place) = nth(list, row)? else { return Ok(false) };
        let mut rows = row;
        for other in (0..lists).filter(|other| *other != list) {
            rows = rows.saturating_add(rank(other, place, other < list)?);
        }
        Ok(rows < offset)
    };
    (0..lists)
        .map(|list| {
            // The first row of this list that is not before the page.
            let (mut low, mut high) = (0, offset);
            while low < high {
                let middle = low + (high - low) / 2;
                if is_before(list, middle)? {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            Ok(low)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_page_of_several_lists_begins_where_it_does_in_one(
            lists in proptest::collection::vec(proptest::collection::vec((0..6_i64, 0..9_i64), 0..20), 1..4), offset in 0..50_u32,
        ) {
            let mut lists = lists;
            lists.iter_mut().for_each(|list| {
                list.sort_unstable();
                list.dedup();
            });
            let place = |(key, id): (i64, i64)| Cursor { key, id };
            let nth = |list: usize, row: u32| Ok(lists[list].get(row as usize).copied().map(place));
            let rank = |list: usize, at: Cursor, included: bool| {
                let before = |row: &&(i64, i64)| **row < (at.key, at.id) || included && **row == (at.key, at.id);
                Ok(lists[list].iter().filter(before).count() as u32)
            };
            let found = begins(lists.len(), offset, &nth, &rank).unwrap();
            let mut all: Vec<_> = lists.iter().enumerate().flat_map(|(list, rows)| rows.iter().map(move |row| (*row, list))).collect();
            all.sort_unstable();
            let before: Vec<u32> = (0..lists.len())
                .map(|list| all.iter().take(offset as usize).filter(|(_, of)| *of == list).count() as u32)
                .collect();
            // Beyond the end of all, every list is at its own end.
            prop_assert_eq!(found, before);
        }
    }
}
