//! The file of word clusters, from the list of them.

use crate::lists::source;
use quotidian::training::learned::{Clusters, of_bytes};
use quotidian::training::names::folded;
use std::collections::HashSet;
use std::io;
use std::path::Path;

/// The file of the `most` frequent words of the list at `path`.
///
/// # Errors
/// The list cannot be read, or has lines that are not word, coarse, medium and fine cluster.
pub(crate) fn file(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let text = source::read(path)?;
    let mut taken = HashSet::new();
    let mut words = Vec::new();
    let mut votes = vec![[[0_u32; 256]; 2]; 1024];
    let mut usual = [0.0_f64; 64];
    for (rank, line) in text.lines().skip(1).enumerate() {
        let mut fields = line.split('\t');
        let word = fields.next().unwrap_or_default();
        let numbers: Vec<usize> = fields.filter_map(|field| field.parse().ok()).collect();
        let &[coarse, medium, fine] = &numbers[..] else { return Err(io::ErrorKind::InvalidData.into()) };
        // Words are the rarer the lower they stand in the list (Zipf).
        usual[coarse] += 1.0 / (rank as f64 + 3.0);
        votes[fine][0][medium] += 1;
        votes[fine][1][coarse] += 1;
        let hash = of_bytes(folded(word).bytes());
        if words.len() < most && taken.insert(hash) {
            words.push((hash, fine as u16));
        }
    }
    let mut coarser = [[0_u8; 2]; 1024];
    for (own, votes) in coarser.iter_mut().zip(&votes) {
        *own = [winner(&votes[0]), winner(&votes[1])];
    }
    let all: f64 = usual.iter().sum();
    #[allow(clippy::cast_sign_loss, reason = "shares are not negative")]
    let usual = usual.map(|share| (65536.0 * share / all) as u16);
    Clusters::write(&words, &coarser, &usual).ok_or_else(|| io::Error::other("no seed tells the words apart"))
}

fn winner(votes: &[u32; 256]) -> u8 {
    let most = votes.iter().max().copied().unwrap_or_default();
    votes.iter().position(|votes| *votes == most).unwrap_or_default() as u8
}
