//! The measure of coreference of the `CoNLL` tasks: the mean of the F of MUC, B³ and CEAF (Pradhan and others, 2014).

use super::gold::Gold;
use quotidian::Span;
use quotidian::analysis::Entity;
use std::collections::HashMap;

/// Sums over documents, for each of the three measures: precision's numerator and denominator, then recall's.
#[derive(Default)]
pub(super) struct Measure {
    muc: [f64; 4],
    b3: [f64; 4],
    ceaf: [f64; 4],
}

type Clusters = Vec<Vec<Span>>;

impl Measure {
    /// Adds a document: clusters of two mentions and more on both sides.
    pub(super) fn add(&mut self, gold: &Gold, entities: &[Entity]) {
        let mut things: HashMap<usize, Vec<Span>> = HashMap::new();
        for (span, thing) in &gold.mentions {
            things.entry(*thing).or_default().push(*span);
        }
        let mut key: Clusters = things.into_values().filter(|spans| spans.len() > 1).collect();
        key.sort_unstable();
        let spans = |entity: &Entity| entity.mentions.iter().map(|mention| mention.span).collect::<Vec<_>>();
        let response: Clusters = entities.iter().map(spans).filter(|spans| spans.len() > 1).collect();
        let places = |clusters: &Clusters| -> HashMap<Span, usize> {
            clusters
                .iter()
                .enumerate()
                .flat_map(|(at, spans)| spans.iter().map(move |span| (*span, at)))
                .collect()
        };
        let (in_key, in_response) = (places(&key), places(&response));
        let [p, q] = [links(&response, &in_key), links(&key, &in_response)];
        add(&mut self.muc, p, q);
        let [p, q] = [shares(&response, &in_key, &key), shares(&key, &in_response, &response)];
        add(&mut self.b3, p, q);
        let same = aligned(&key, &response, &in_key);
        add(&mut self.ceaf, (same, response.len() as f64), (same, key.len() as f64));
    }

    /// The three measures and their mean, a line each.
    pub(super) fn text(&self) -> String {
        let f = |sums: &[f64; 4]| {
            let [p, r] = [sums[0] / sums[1].max(1.0), sums[2] / sums[3].max(1.0)];
            (p, r, if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 })
        };
        let all = [f(&self.muc), f(&self.b3), f(&self.ceaf)];
        let line = |(name, (p, r, f)): (&str, (f64, f64, f64))| {
            format!("- {name}: P {:.1} R {:.1} F {:.1}\n", 100.0 * p, 100.0 * r, 100.0 * f)
        };
        let lines: Vec<String> = ["MUC", "B³", "CEAF"].into_iter().zip(all).map(line).collect();
        let mean = all.iter().map(|(.., f)| 100.0 * f).sum::<f64>() / 3.0;
        format!("{}- mean of the three: {mean:.1}\n", lines.concat())
    }
}

fn add(sums: &mut [f64; 4], precision: (f64, f64), recall: (f64, f64)) {
    for (sum, more) in sums.iter_mut().zip([precision.0, precision.1, recall.0, recall.1]) {
        *sum += more;
    }
}

/// MUC: links kept of those that hold each cluster together.
fn links(clusters: &Clusters, other: &HashMap<Span, usize>) -> (f64, f64) {
    let mut sums = (0.0, 0.0);
    for cluster in clusters {
        let mut parts: Vec<usize> = cluster.iter().filter_map(|span| other.get(span).copied()).collect();
        let alone = cluster.len() - parts.len();
        parts.sort_unstable();
        parts.dedup();
        sums.0 += (cluster.len() - parts.len() - alone) as f64;
        sums.1 += (cluster.len() - 1) as f64;
    }
    sums
}

/// B³: for each mention, the share of its cluster that is in its other cluster.
fn shares(clusters: &Clusters, other: &HashMap<Span, usize>, others: &Clusters) -> (f64, f64) {
    let mut sums = (0.0, 0.0);
    for cluster in clusters {
        for span in cluster {
            let mates = other.get(span).and_then(|&at| others.get(at));
            let both = mates.map_or(0, |mates| cluster.iter().filter(|one| mates.contains(one)).count());
            sums.0 += both as f64 / cluster.len() as f64;
            sums.1 += 1.0;
        }
    }
    sums
}

/// CEAF: the likeness of clusters, each aligned with one other, the likest first.
fn aligned(key: &Clusters, response: &Clusters, in_key: &HashMap<Span, usize>) -> f64 {
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (at, cluster) in response.iter().enumerate() {
        let mut common: HashMap<usize, usize> = HashMap::new();
        for span in cluster {
            if let Some(&place) = in_key.get(span) {
                *common.entry(place).or_default() += 1;
            }
        }
        for (place, count) in common {
            let size = key.get(place).map_or(1, Vec::len) + cluster.len();
            pairs.push((2.0 * count as f64 / size as f64, at, place));
        }
    }
    pairs.sort_by(|one, two| two.0.total_cmp(&one.0).then((one.1, one.2).cmp(&(two.1, two.2))));
    let (mut used, mut taken) = (vec![false; response.len()], vec![false; key.len()]);
    let mut sum = 0.0;
    for (like, at, place) in pairs {
        if !used[at] && !taken[place] {
            (used[at], taken[place]) = (true, true);
            sum += like;
        }
    }
    sum
}
