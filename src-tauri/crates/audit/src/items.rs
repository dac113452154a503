//! What a bulk act commits to.

use serde::{Deserialize, Serialize};

use crate::{AuditError, Commitment, Frontier, Hash, inclusion_proof, leaf_hash, stored_count, verify_inclusion};

/// The items of a bulk act, such as the messages of one batch of an import: how many, and the root of the Merkle tree over
/// a keyed commitment to each, in order. One item can be shown to belong to it without the others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Items {
    count: u64,
    root: Hash,
}

impl Items {
    /// Commits to these items, in this order.
    pub fn of(commitments: impl IntoIterator<Item = Commitment>) -> Self {
        let mut tree = Frontier::new();
        for commitment in commitments {
            tree.append_with(leaf_hash(commitment.as_bytes()), |_, _| {});
        }
        Self { count: tree.size(), root: tree.root() }
    }

    /// How many items there are.
    #[must_use]
    pub const fn count(&self) -> u64 {
        self.count
    }

    /// The root over the commitments.
    #[must_use]
    pub const fn root(&self) -> Hash {
        self.root
    }

    /// The proof that the item of this index is among those committed to, from all the commitments in their order.
    ///
    /// # Errors
    /// [`AuditError::Range`] when there are not that many.
    pub fn proof(commitments: &[Commitment], index: u64) -> Result<Vec<Hash>, AuditError> {
        let mut tree = Frontier::new();
        let mut stored =
            Vec::with_capacity(usize::try_from(stored_count(commitments.len() as u64)).unwrap_or_default());
        for commitment in commitments {
            tree.append_with(leaf_hash(commitment.as_bytes()), |_, hash| stored.push(hash));
        }
        inclusion_proof(index, tree.size(), &mut |at| {
            usize::try_from(at).ok().and_then(|at| stored.get(at)).copied().ok_or(AuditError::Range)
        })
    }

    /// Checks that this commitment is the item of this index.
    ///
    /// # Errors
    /// [`AuditError::Range`] or [`AuditError::Proof`].
    pub fn verify(&self, commitment: &Commitment, index: u64, proof: &[Hash]) -> Result<(), AuditError> {
        verify_inclusion(&leaf_hash(commitment.as_bytes()), index, self.count, proof, &self.root)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_item_of_a_batch_can_be_shown_without_the_others() {
        let all: Vec<_> = (0..100).map(|byte| Commitment::from_bytes([byte; 32])).collect();
        let items = Items::of(all.iter().copied());
        assert_eq!(items.count(), 100);
        for (index, commitment) in (0..).zip(&all) {
            let proof = Items::proof(&all, index).unwrap();
            assert_eq!(items.verify(commitment, index, &proof), Ok(()));
            assert_eq!(items.verify(&Commitment::from_bytes([200; 32]), index, &proof), Err(AuditError::Proof));
        }
        assert_eq!(Items::proof(&all, 100), Err(AuditError::Range));
    }
}
