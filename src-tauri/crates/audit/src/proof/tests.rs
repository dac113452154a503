//! The published vectors of RFC 6962 (as in the test suites of Certificate Transparency's implementations), a second
//! implementation straight from the definition, and properties.

use proptest::prelude::*;

use super::*;
use crate::{Frontier, leaf_hash, stored_count};

const LEAVES: [&str; 8] =
    ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

const ROOTS: [&str; 9] = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

/// Index, size, proof.
const INCLUSION: [(u64, u64, &[&str]); 5] = [
    (0, 1, &[]),
    (
        0,
        8,
        &[
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ],
    ),
    (
        5,
        8,
        &[
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ],
    ),
    (2, 3, &["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
    (
        1,
        5,
        &[
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        ],
    ),
];

/// Older size, newer size, proof.
const CONSISTENCY: [(u64, u64, &[&str]); 4] = [
    (1, 1, &[]),
    (
        1,
        8,
        &[
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ],
    ),
    (
        6,
        8,
        &[
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ],
    ),
    (
        2,
        5,
        &[
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        ],
    ),
];

fn hash(text: &str) -> Hash {
    Hash::from_slice(&hex::decode(text).unwrap()).unwrap()
}

/// A log in memory: the frontier that ran on, and all that it gave out to be kept.
#[derive(Default)]
struct Log {
    frontier: Frontier,
    stored: Vec<Hash>,
}

impl Log {
    fn of(leaves: impl IntoIterator<Item = Hash>) -> Self {
        let mut log = Self::default();
        leaves.into_iter().for_each(|leaf| log.append(leaf));
        log
    }

    fn append(&mut self, leaf: Hash) {
        for (index, hash) in self.frontier.append(leaf) {
            assert_eq!(index, self.stored.len() as u64, "hashes come in the order of their indices");
            self.stored.push(hash);
        }
    }

    fn published() -> Self {
        Self::of(LEAVES.iter().map(|leaf| leaf_hash(&hex::decode(leaf).unwrap())))
    }

    fn numbered(size: u64) -> Self {
        Self::of((0..size).map(|number| leaf_hash(&number.to_be_bytes())))
    }

    fn reader(&self) -> impl FnMut(u64) -> Result<Hash, AuditError> {
        |index| self.stored.get(usize::try_from(index).unwrap()).copied().ok_or(AuditError::Range)
    }

    fn inclusion(&self, index: u64, size: u64) -> Result<Vec<Hash>, AuditError> {
        inclusion_proof(index, size, &mut self.reader())
    }

    fn consistency(&self, first: u64, second: u64) -> Result<Vec<Hash>, AuditError> {
        consistency_proof(first, second, &mut self.reader())
    }

    fn root(&self, size: u64) -> Hash {
        root_at(size, &mut self.reader()).unwrap()
    }
}

/// MTH of RFC 9162, 2.1.1, word for word.
fn by_definition(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => empty_root(),
        [leaf] => *leaf,
        _ => {
            let half = leaves.len().next_power_of_two() / 2;
            node_hash(&by_definition(&leaves[..half]), &by_definition(&leaves[half..]))
        }
    }
}

/// PATH of RFC 9162, 2.1.3.1.
fn path_by_definition(index: usize, leaves: &[Hash]) -> Vec<Hash> {
    if leaves.len() <= 1 {
        return vec![];
    }
    let half = leaves.len().next_power_of_two() / 2;
    let (left, right) = leaves.split_at(half);
    let (mut path, sibling) = if index < half {
        (path_by_definition(index, left), by_definition(right))
    } else {
        (path_by_definition(index - half, right), by_definition(left))
    };
    path.push(sibling);
    path
}

/// SUBPROOF of RFC 9162, 2.1.4.1.
fn subproof_by_definition(first: usize, leaves: &[Hash], whole: bool) -> Vec<Hash> {
    if first == leaves.len() {
        return if whole { vec![] } else { vec![by_definition(leaves)] };
    }
    let half = leaves.len().next_power_of_two() / 2;
    let (left, right) = leaves.split_at(half);
    let (mut proof, sibling) = if first <= half {
        (subproof_by_definition(first, left, whole), by_definition(right))
    } else {
        (subproof_by_definition(first - half, right, false), by_definition(left))
    };
    proof.push(sibling);
    proof
}

#[test]
fn roots_are_the_published_ones() {
    let mut frontier = Frontier::new();
    assert_eq!(frontier.root(), hash(ROOTS[0]));
    for (leaf, root) in LEAVES.iter().zip(&ROOTS[1..]) {
        frontier.append(leaf_hash(&hex::decode(leaf).unwrap()));
        assert_eq!(frontier.root(), hash(root));
    }
    let log = Log::published();
    for (size, root) in (0..).zip(ROOTS) {
        assert_eq!(log.root(size), hash(root));
    }
}

#[test]
fn inclusion_proofs_are_the_published_ones() {
    let log = Log::published();
    for (index, size, proof) in INCLUSION {
        let proof: Vec<_> = proof.iter().map(|text| hash(text)).collect();
        assert_eq!(log.inclusion(index, size), Ok(proof.clone()), "{index} in {size}");
        let leaf = leaf_hash(&hex::decode(LEAVES[index as usize]).unwrap());
        let root = hash(ROOTS[size as usize]);
        assert_eq!(verify_inclusion(&leaf, index, size, &proof, &root), Ok(()));
    }
}

#[test]
fn consistency_proofs_are_the_published_ones() {
    let log = Log::published();
    for (first, second, proof) in CONSISTENCY {
        let proof: Vec<_> = proof.iter().map(|text| hash(text)).collect();
        assert_eq!(log.consistency(first, second), Ok(proof.clone()), "{first} to {second}");
        let (older, newer) = (hash(ROOTS[first as usize]), hash(ROOTS[second as usize]));
        assert_eq!(verify_consistency(first, second, &older, &newer, &proof), Ok(()));
    }
}

#[test]
fn every_proof_of_every_small_log_is_that_of_the_definition_and_holds() {
    let log = Log::numbered(40);
    let leaves: Vec<_> = (0..40_u64).map(|number| leaf_hash(&number.to_be_bytes())).collect();
    for size in 0..=40_usize {
        let root = by_definition(&leaves[..size]);
        assert_eq!(log.root(size as u64), root);
        for index in 0..size {
            let proof = log.inclusion(index as u64, size as u64).unwrap();
            assert_eq!(proof, path_by_definition(index, &leaves[..size]));
            assert_eq!(verify_inclusion(&leaves[index], index as u64, size as u64, &proof, &root), Ok(()));
        }
        for first in 0..=size {
            let proof = log.consistency(first as u64, size as u64).unwrap();
            if first > 0 {
                assert_eq!(proof, subproof_by_definition(first, &leaves[..size], true));
            }
            let older = by_definition(&leaves[..first]);
            assert_eq!(verify_consistency(first as u64, size as u64, &older, &root, &proof), Ok(()));
        }
    }
}

#[test]
fn what_a_log_does_not_have_cannot_be_asked_for() {
    let log = Log::published();
    assert_eq!(log.inclusion(8, 8), Err(AuditError::Range));
    assert_eq!(log.inclusion(0, 0), Err(AuditError::Range));
    assert_eq!(log.inclusion(0, 9), Err(AuditError::Range));
    assert_eq!(log.consistency(5, 4), Err(AuditError::Range));
    let root = log.root(8);
    assert_eq!(verify_inclusion(&root, 8, 8, &[], &root), Err(AuditError::Range));
    assert_eq!(verify_consistency(9, 8, &root, &root, &[]), Err(AuditError::Range));
}

#[test]
fn equal_sizes_of_unequal_roots_are_a_fork() {
    let (one, two) = (hash(ROOTS[3]), hash(ROOTS[4]));
    assert_eq!(verify_consistency(4, 4, &one, &two, &[]), Err(AuditError::Proof));
    assert_eq!(verify_consistency(0, 4, &one, &two, &[]), Err(AuditError::Proof));
    assert_eq!(verify_consistency(0, 0, &hash(ROOTS[0]), &one, &[]), Err(AuditError::Proof));
}

#[test]
fn as_many_hashes_are_kept_as_are_counted() {
    let mut log = Log::default();
    for size in 0..300 {
        assert_eq!(log.stored.len() as u64, stored_count(size));
        log.append(leaf_hash(&size.to_be_bytes()));
    }
}

#[test]
fn a_frontier_of_the_wrong_length_is_refused() {
    let bytes = Log::numbered(6).frontier.to_bytes();
    assert_eq!(bytes.len(), 8 + 2 * 32);
    for length in 0..bytes.len() {
        assert_eq!(Frontier::from_bytes(&bytes[..length]), Err(AuditError::Frontier), "{length}");
    }
}

fn flip(proof: &[Hash], bit: usize) -> Vec<Hash> {
    let mut changed = proof.to_vec();
    let mut bytes = *changed[bit / 256].as_bytes();
    bytes[bit % 256 / 8] ^= 1 << (bit % 8);
    changed[bit / 256] = Hash::from_bytes(bytes);
    changed
}

proptest! {
    #[test]
    fn every_inclusion_proof_holds_and_any_flipped_bit_is_found(
        (size, index) in (1_u64..700).prop_flat_map(|size| (Just(size), 0..size)),
        bit in any::<prop::sample::Index>(),
    ) {
        let log = Log::numbered(size);
        let (leaf, root) = (leaf_hash(&index.to_be_bytes()), log.root(size));
        let proof = log.inclusion(index, size).unwrap();
        prop_assert_eq!(verify_inclusion(&leaf, index, size, &proof, &root), Ok(()));
        prop_assert!(verify_inclusion(&flip(&[leaf], bit.index(256))[0], index, size, &proof, &root).is_err());
        prop_assert!(verify_inclusion(&leaf, index, size, &proof, &flip(&[root], bit.index(256))[0]).is_err());
        if !proof.is_empty() {
            let changed = flip(&proof, bit.index(proof.len() * 256));
            prop_assert!(verify_inclusion(&leaf, index, size, &changed, &root).is_err());
            prop_assert!(verify_inclusion(&leaf, index, size, &proof[1..], &root).is_err());
        }
        let longer = [proof.as_slice(), &[root]].concat();
        prop_assert!(verify_inclusion(&leaf, index, size, &longer, &root).is_err());
        let other = (index + 1) % size;
        prop_assert!(size == 1 || verify_inclusion(&leaf, other, size, &proof, &root).is_err());
    }

    #[test]
    fn every_consistency_proof_holds_and_any_flipped_bit_is_found(
        (second, first) in (1_u64..700).prop_flat_map(|second| (Just(second), 1..=second)),
        bit in any::<prop::sample::Index>(),
    ) {
        let log = Log::numbered(second);
        let (older, newer) = (log.root(first), log.root(second));
        let proof = log.consistency(first, second).unwrap();
        prop_assert_eq!(verify_consistency(first, second, &older, &newer, &proof), Ok(()));
        let at = bit.index(256);
        prop_assert!(verify_consistency(first, second, &flip(&[older], at)[0], &newer, &proof).is_err());
        prop_assert!(verify_consistency(first, second, &older, &flip(&[newer], at)[0], &proof).is_err());
        if !proof.is_empty() {
            let changed = flip(&proof, bit.index(proof.len() * 256));
            prop_assert!(verify_consistency(first, second, &older, &newer, &changed).is_err());
            prop_assert!(verify_consistency(first, second, &older, &newer, &proof[1..]).is_err());
        }
        let longer = [proof.as_slice(), &[newer]].concat();
        prop_assert!(verify_consistency(first, second, &older, &newer, &longer).is_err());
    }

    #[test]
    fn any_flipped_bit_of_any_leaf_changes_the_root(
        leaves in prop::collection::vec(prop::collection::vec(any::<u8>(), 1..40), 1..80),
        which in any::<prop::sample::Index>(),
        bit in any::<prop::sample::Index>(),
    ) {
        let root = |leaves: &[Vec<u8>]| Log::of(leaves.iter().map(|leaf| leaf_hash(leaf))).frontier.root();
        let mut changed = leaves.clone();
        let leaf = &mut changed[which.index(leaves.len())];
        let at = bit.index(leaf.len() * 8);
        leaf[at / 8] ^= 1 << (at % 8);
        prop_assert_ne!(root(&leaves), root(&changed));
    }

    #[test]
    fn a_frontier_after_a_restart_equals_the_one_that_ran_on(before in 0_u64..500, after in 0_u64..200) {
        let mut ran_on = Log::numbered(before);
        let mut restarted = Frontier::from_bytes(&ran_on.frontier.to_bytes()).unwrap();
        prop_assert_eq!(&Frontier::read(before, &mut ran_on.reader()).unwrap(), &restarted);
        for number in 0..after {
            let leaf = leaf_hash(&number.to_le_bytes());
            restarted.append(leaf);
            ran_on.append(leaf);
        }
        prop_assert_eq!(&restarted, &ran_on.frontier);
        prop_assert_eq!(restarted.root(), ran_on.root(before + after));
    }

    #[test]
    fn no_two_hashes_are_kept_at_one_place(size in 1_u64..2_000) {
        let mut seen = std::collections::BTreeSet::new();
        for level in 0..u64::BITS - size.leading_zeros() {
            for n in 0..size >> level {
                prop_assert!(seen.insert(stored_index(level, n)));
            }
        }
        prop_assert_eq!(seen.len() as u64, stored_count(size));
        prop_assert_eq!(seen.last().copied(), Some(stored_count(size) - 1));
    }
}
