//! Proofs: that a record is in a log, and that a log goes on from an older one (RFC 9162, 2.1.3 and 2.1.4).
//!
//! A reader gives the hash that was kept at a [`stored_index`](crate::stored_index). Every proof reads a number of hashes
//! that grows with the logarithm of the size.

#[cfg(test)]
mod tests;

use crate::frontier::{empty_root, node_hash, stored_index};
use crate::{AuditError, Hash};

type Reader<'a, E> = &'a mut dyn FnMut(u64) -> Result<Hash, E>;

/// The root that the log had when it was of this size.
///
/// # Errors
/// What the reader says.
pub fn root_at<E>(size: u64, reader: Reader<'_, E>) -> Result<Hash, E> {
    if size == 0 { Ok(empty_root()) } else { subtree(0, size, reader) }
}

/// The proof that the leaf of this index, from 0, is in the log of this size.
///
/// # Errors
/// [`AuditError::Range`] when the log is not that long, or what the reader says.
pub fn inclusion_proof<E: From<AuditError>>(index: u64, size: u64, reader: Reader<'_, E>) -> Result<Vec<Hash>, E> {
    if index >= size {
        return Err(AuditError::Range.into());
    }
    let mut proof = Vec::new();
    let (mut low, mut high) = (0, size);
    // From the root down to the leaf, the sibling of every node on the way; a proof lists them from the leaf up.
    while high - low > 1 {
        let middle = low + split(high - low);
        if index < middle {
            proof.push(subtree(middle, high, reader)?);
            high = middle;
        } else {
            proof.push(subtree(low, middle, reader)?);
            low = middle;
        }
    }
    proof.reverse();
    Ok(proof)
}

/// The proof that the log of size `second` begins with the log of size `first`. Empty when one of them is.
///
/// # Errors
/// [`AuditError::Range`] when `first` is larger than `second`, or what the reader says.
pub fn consistency_proof<E: From<AuditError>>(first: u64, second: u64, reader: Reader<'_, E>) -> Result<Vec<Hash>, E> {
    if first > second {
        return Err(AuditError::Range.into());
    }
    let mut proof = Vec::new();
    if first == 0 || first == second {
        return Ok(proof);
    }
    let (mut low, mut high) = (0, second);
    // Down to the smallest node that ends where the older log ended.
    while high != first {
        let middle = low + split(high - low);
        if first <= middle {
            proof.push(subtree(middle, high, reader)?);
            high = middle;
        } else {
            proof.push(subtree(low, middle, reader)?);
            low = middle;
        }
    }
    // The older log is that node itself when it has no left neighbour: then the verifier has its hash already.
    if low > 0 {
        proof.push(subtree(low, high, reader)?);
    }
    proof.reverse();
    Ok(proof)
}

/// Checks that a leaf is in the log of this size and root (RFC 9162, 2.1.3.2).
///
/// # Errors
/// [`AuditError::Range`] or [`AuditError::Proof`].
pub fn verify_inclusion(leaf: &Hash, index: u64, size: u64, proof: &[Hash], root: &Hash) -> Result<(), AuditError> {
    if index >= size {
        return Err(AuditError::Range);
    }
    let (mut node, mut last) = (index, size - 1);
    let mut hash = *leaf;
    for sibling in proof {
        if last == 0 {
            return Err(AuditError::Proof);
        }
        if node & 1 == 1 || node == last {
            hash = node_hash(sibling, &hash);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    if last == 0 && hash == *root { Ok(()) } else { Err(AuditError::Proof) }
}

/// Checks that the log of size `second` begins with that of size `first` (RFC 9162, 2.1.4.2). Every log begins with the
/// empty one, whose root is known.
///
/// # Errors
/// [`AuditError::Range`] or [`AuditError::Proof`].
pub fn verify_consistency(
    first: u64,
    second: u64,
    first_root: &Hash,
    second_root: &Hash,
    proof: &[Hash],
) -> Result<(), AuditError> {
    if first > second {
        return Err(AuditError::Range);
    }
    if first == second || first == 0 {
        let same = if first == 0 { *first_root == empty_root() } else { first_root == second_root };
        let same = same && (second != 0 || *second_root == empty_root());
        return if proof.is_empty() && same { Ok(()) } else { Err(AuditError::Proof) };
    }
    let (mut node, mut last) = (first - 1, second - 1);
    while node & 1 == 1 {
        node >>= 1;
        last >>= 1;
    }
    let (start, rest) =
        if first.is_power_of_two() { (first_root, proof) } else { proof.split_first().ok_or(AuditError::Proof)? };
    let (mut older, mut newer) = (*start, *start);
    for hash in rest {
        if last == 0 {
            return Err(AuditError::Proof);
        }
        if node & 1 == 1 || node == last {
            older = node_hash(hash, &older);
            newer = node_hash(hash, &newer);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            newer = node_hash(&newer, hash);
        }
        node >>= 1;
        last >>= 1;
    }
    if last == 0 && older == *first_root && newer == *second_root { Ok(()) } else { Err(AuditError::Proof) }
}

/// The largest power of two below this number of leaves, of which there are two at least.
const fn split(leaves: u64) -> u64 {
    1 << (u64::BITS - 1 - (leaves - 1).leading_zeros())
}

/// The root over the leaves from `low` to before `high`, which is a node of the tree: `low` is a multiple of the power of two
/// at or above their number. There is one leaf at least.
fn subtree<E>(low: u64, high: u64, reader: Reader<'_, E>) -> Result<Hash, E> {
    let leaves = high - low;
    if leaves.is_power_of_two() {
        let level = leaves.trailing_zeros();
        return reader(stored_index(level, low >> level));
    }
    let middle = low + split(leaves);
    let left = subtree(low, middle, reader)?;
    let right = subtree(middle, high, reader)?;
    Ok(node_hash(&left, &right))
}
