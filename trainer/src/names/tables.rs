//! The file of weights, from what the looks have learned.

use super::field::{Field, Row as Weights};
use super::looks::{First, Second};
use quotidian::training::learned::{Clusters, KNOTS, Label, Rest, Row, Steps, Table, UNIT};
use quotidian::training::names::Model;

/// The file, with how often names of each probability are right, for features with these clusters.
pub(crate) fn file(
    first: &First,
    second: &Second,
    calibration: Option<[u8; KNOTS]>,
    clusters: &Clusters<'_>,
) -> Vec<u8> {
    let looks = [(&first.dictionary.hashes, &first.field), (&second.dictionary.hashes, &second.field)];
    let rows: Vec<Row> = looks
        .iter()
        .flat_map(|(hashes, field)| hashes.iter().zip(&field.weights))
        .map(|(hash, weights)| Row { hash: *hash, weights: whole(weights) })
        .filter(|row| !row.weights.is_empty())
        .collect();
    let steps = looks.map(|(_, field)| steps(field));
    let calibration = calibration.unwrap_or(Rest::default().calibration);
    Table::write(&rows, &Rest { steps, calibration }, Model::fingerprint(clusters))
}

fn whole(weights: &Weights) -> Vec<(Label, i8)> {
    let of = |(label, weight): (usize, &f32)| {
        (Label::numbered(label), (weight * UNIT).round().clamp(-127.0, 127.0) as i8)
    };
    weights.iter().enumerate().map(of).filter(|(_, weight)| *weight != 0).collect()
}

fn steps(field: &Field) -> Steps<i32> {
    Steps(field.steps.0.map(|step| (step * UNIT).round() as i32))
}

/// How often names of each probability, which lies between 0 and 1, are right, from names that were judged: a curve that never falls.
#[allow(clippy::cast_sign_loss, reason = "probabilities are not negative")]
pub(crate) fn calibration(judged: &[(f64, bool)]) -> [u8; KNOTS] {
    let last = (KNOTS - 1) as f64;
    // Each name tells of the two knots beside it, the more the nearer; a few right and wrong ones are assumed.
    let mut sums: Vec<(f64, f64)> = (0..KNOTS).map(|knot| (2.0 * knot as f64 / last, 2.0)).collect();
    for (probability, right) in judged {
        let at = probability.clamp(0.0, 1.0) * last;
        for (knot, share) in [(at as usize, 1.0 - at.fract()), (at as usize + 1, at.fract())] {
            if let Some(sum) = sums.get_mut(knot) {
                *sum = (sum.0 + share * f64::from(u8::from(*right)), sum.1 + share);
            }
        }
    }
    // Neighbours that fall are joined (pool adjacent violators).
    let mut pools: Vec<(f64, f64, usize)> = Vec::new();
    for (right, all) in sums {
        pools.push((right, all, 1));
        while let [.., before, own] = pools[..]
            && before.0 / before.1 > own.0 / own.1
        {
            pools.truncate(pools.len() - 2);
            pools.push((before.0 + own.0, before.1 + own.1, before.2 + own.2));
        }
    }
    let curve = pools.iter().flat_map(|(right, all, count)| std::iter::repeat_n(255.0 * right / all, *count));
    let mut knots = [0; KNOTS];
    knots.iter_mut().zip(curve).for_each(|(knot, value)| *knot = value.round() as u8);
    knots
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_curve_follows_the_names_and_never_falls() {
        let judged: Vec<(f64, bool)> =
            (0..10_000).map(|name| (f64::from(name % 100) / 100.0, name % 100 > name / 100)).collect();
        let curve = calibration(&judged);
        assert!(curve.is_sorted());
        assert!((100..155).contains(&curve[8]), "{curve:?}");
    }
}
