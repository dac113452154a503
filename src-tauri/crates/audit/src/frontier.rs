//! Appending to the tree.

use sha2::{Digest, Sha256};

use crate::{AuditError, Hash};

/// The hash of a leaf: `SHA-256(0x00 ‖ leaf)` (RFC 9162, 2.1.1).
#[must_use]
pub fn leaf_hash(leaf: &[u8]) -> Hash {
    let mut digest = Sha256::new();
    digest.update([0]);
    digest.update(leaf);
    Hash::from_bytes(digest.finalize().into())
}

/// The hash of a node over its two children: `SHA-256(0x01 ‖ left ‖ right)` (RFC 9162, 2.1.1).
#[must_use]
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    let mut digest = Sha256::new();
    digest.update([1]);
    digest.update(left.as_bytes());
    digest.update(right.as_bytes());
    Hash::from_bytes(digest.finalize().into())
}

/// The root of no leaves at all: `SHA-256()`.
pub(crate) fn empty_root() -> Hash {
    Hash::from_bytes(Sha256::digest([]).into())
}

/// Where the `n`-th hash of this level is kept, level 0 being the leaves. Numbers are given in the order in which the hashes
/// come to be known, so that a log is only ever written at its end: the layout of Go's `sumdb/tlog`.
#[must_use]
pub const fn stored_index(level: u32, n: u64) -> u64 {
    let mut number = n;
    let mut above = level;
    while above > 0 {
        number = number * 2 + 1;
        above -= 1;
    }
    let mut index = level as u64;
    while number > 0 {
        index += number;
        number >>= 1;
    }
    index
}

/// How many hashes are kept for a log of this size.
#[must_use]
pub const fn stored_count(size: u64) -> u64 {
    // Every leaf, and every node over a pair of complete subtrees: 2·size less one for each peak.
    size * 2 - size.count_ones() as u64
}

/// All that is needed to append: the size, and the roots of the complete subtrees from the largest to the smallest.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Frontier {
    size: u64,
    peaks: Vec<Hash>,
}

impl Frontier {
    /// The frontier of an empty log.
    #[must_use]
    pub const fn new() -> Self {
        Self { size: 0, peaks: Vec::new() }
    }

    /// How many leaves the log has.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// The roots of the complete subtrees, the largest first.
    #[must_use]
    pub fn peaks(&self) -> &[Hash] {
        &self.peaks
    }

    /// Appends a leaf by its hash. Gives every hash that is known from now on with the index to keep it at, in order.
    pub fn append(&mut self, leaf: Hash) -> Vec<(u64, Hash)> {
        let mut stored = Vec::with_capacity(self.size.trailing_ones() as usize + 1);
        self.append_with(leaf, |index, hash| stored.push((index, hash)));
        stored
    }

    /// As [`Self::append`], but hands each index and hash to the caller as it becomes known.
    pub fn append_with(&mut self, leaf: Hash, mut store: impl FnMut(u64, Hash)) {
        let mut index = stored_index(0, self.size);
        let mut hash = leaf;
        store(index, hash);
        // A carry: as many peaks as the size has trailing ones are joined with the new leaf.
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.peaks.pop() {
                hash = node_hash(&left, &hash);
                index += 1;
                store(index, hash);
            }
        }
        self.peaks.push(hash);
        self.size += 1;
    }

    /// The root of the whole tree (RFC 9162, 2.1.1).
    #[must_use]
    pub fn root(&self) -> Hash {
        let joined = self.peaks.iter().rev().copied().reduce(|right, left| node_hash(&left, &right));
        joined.unwrap_or_else(empty_root)
    }

    /// Eight bytes of size, big endian, and 32 for each peak.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(8 + 32 * self.peaks.len());
        bytes.extend(self.size.to_be_bytes());
        self.peaks.iter().for_each(|peak| bytes.extend(peak.as_bytes()));
        bytes
    }

    /// The frontier that was written with [`Self::to_bytes`].
    ///
    /// # Errors
    /// [`AuditError::Frontier`] when there are not as many peaks as the size has ones.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, AuditError> {
        let (size, rest) = bytes.split_first_chunk::<8>().ok_or(AuditError::Frontier)?;
        let size = u64::from_be_bytes(*size);
        let (peaks, []) = rest.as_chunks::<32>() else { return Err(AuditError::Frontier) };
        if peaks.len() != size.count_ones() as usize {
            return Err(AuditError::Frontier);
        }
        Ok(Self { size, peaks: peaks.iter().copied().map(Hash::from_bytes).collect() })
    }

    /// The frontier of a log of this size, from the hashes that were kept.
    ///
    /// # Errors
    /// What the reader says.
    pub fn read<E>(size: u64, reader: &mut dyn FnMut(u64) -> Result<Hash, E>) -> Result<Self, E> {
        let mut peaks = Vec::with_capacity(size.count_ones() as usize);
        let mut before = 0;
        for level in (0..u64::BITS).rev().filter(|level| size >> level & 1 == 1) {
            peaks.push(reader(stored_index(level, before >> level))?);
            before += 1 << level;
        }
        Ok(Self { size, peaks })
    }
}
