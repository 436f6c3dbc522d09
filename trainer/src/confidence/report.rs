//! What is said of quotes held against what is right, in steps of probability.

use std::collections::BTreeMap;
use std::fmt::Write;

/// So many steps from 0 to 1.
const STEPS: usize = 10;

/// From here on somebody may take a quote as it is.
const SURE: f64 = 0.9;

/// A line a step: how many quotes, what was said of them on average, and how many were right; then those that are sure.
pub(super) fn table(name: &str, told: impl Iterator<Item = (f64, bool)>) -> String {
    let mut steps: BTreeMap<usize, (usize, f64, usize)> = BTreeMap::new();
    let (mut all, mut sure, mut right) = (0, 0, 0);
    for (probability, is_right) in told {
        let step = (1..=STEPS).take_while(|step| *step as f64 / STEPS as f64 <= probability).count();
        let (count, sum, rights) = steps.entry(step).or_default();
        *count += 1;
        *sum += probability;
        *rights += usize::from(is_right);
        all += 1;
        if probability >= SURE {
            sure += 1;
            right += usize::from(is_right);
        }
    }
    let mut table = format!("\n{name}:\n\n");
    for (step, (count, sum, rights)) in steps {
        let from = step as f64 / STEPS as f64;
        let (said, share) = (100.0 * sum / count as f64, 100.0 * rights as f64 / count as f64);
        writeln!(table, "- {from:.1} and more: {count} quotes, said {said:.1} %, right {share:.1} %").ok();
    }
    let share = 100.0 * right as f64 / f64::from(sure.max(1));
    writeln!(table, "- said {SURE} or more of {sure} in {all}, of which {right} are right ({share:.1} %)")
        .ok();
    table
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn the_surest_are_counted_by_themselves() {
        let told = [(0.95, true), (0.92, false), (0.5, true)];
        assert!(
            table("x", told.into_iter())
                .contains("said 0.9 or more of 2 in 3, of which 1 are right (50.0 %)")
        );
    }
}
