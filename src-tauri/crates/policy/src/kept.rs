//! What was made once and is asked for again.

use std::hash::Hash;
use std::sync::{Arc, PoisonError, RwLock};

use rustc_hash::FxHashMap;

/// Values that follow from their key alone, so that keeping one and making it again are the same. At most so many are kept;
/// then all are dropped, which costs less than to know which of them are old.
#[derive(Debug)]
pub(crate) struct Kept<K, V> {
    values: RwLock<FxHashMap<K, Arc<V>>>,
    most: usize,
}

impl<K: Eq + Hash, V> Kept<K, V> {
    pub(crate) fn new(most: usize) -> Self {
        Self { values: RwLock::default(), most }
    }

    pub(crate) fn get(&self, key: K, make: impl FnOnce(&K) -> V) -> Arc<V> {
        if let Some(value) = self.values.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Arc::clone(value);
        }
        let value = Arc::new(make(&key));
        let mut values = self.values.write().unwrap_or_else(PoisonError::into_inner);
        if values.len() >= self.most {
            values.clear();
        }
        values.insert(key, Arc::clone(&value));
        value
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn a_value_is_made_once_until_there_are_too_many() {
        let (kept, made) = (Kept::new(3), Cell::new(0));
        let get = |key: i32| {
            *kept.get(key, |key| {
                made.set(made.get() + 1);
                key * 10
            })
        };
        assert_eq!([get(1), get(2), get(3), get(1), get(2)], [10, 20, 30, 10, 20]);
        assert_eq!(made.get(), 3);
        assert_eq!([get(4), get(1)], [40, 10]);
        assert_eq!(made.get(), 5);
    }
}
