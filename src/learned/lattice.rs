//! The lattice: how likely each label of each word is, over all ways to label the whole sequence.

use super::labels::{Label, TYPES};

/// What may stand before a word that goes on in no name: a name of some type, or none.
const CLASSES: usize = TYPES + 1;
/// Steps from word to word that have a weight: from each class to each, and the four inside a name of each type.
pub const STEPS: usize = CLASSES * CLASSES + 4 * TYPES;

/// A value for each step.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps<T>(pub [T; STEPS]);

impl<T: Copy + Default> Default for Steps<T> {
    fn default() -> Self {
        Self([T::default(); STEPS])
    }
}

impl<T: Copy + Default> Steps<T> {
    /// From a word of class `from` to a word that begins class `to`; class [`TYPES`] is no name.
    #[inline]
    pub fn across(&self, from: usize, to: usize) -> T {
        self.0.get(from * CLASSES + to).copied().unwrap_or_default()
    }

    /// Inside a name of type `kind`: from its beginning to inside (0) or end (1), from inside to inside (2) or end (3).
    #[inline]
    pub fn within(&self, kind: usize, step: usize) -> T {
        self.0.get(CLASSES * CLASSES + 4 * kind + step).copied().unwrap_or_default()
    }

    /// Number of the step between two labels; none where no such step is allowed. The edges of a sequence are outside.
    pub fn number(from: Label, to: Label) -> Option<usize> {
        use crate::learned::labels::LabelPart::{Begin, End, Inside, Single};
        let class = |label: Label| label.part().map_or(TYPES, |(_, kind)| kind);
        match (from.part(), to.part()) {
            (Some((first @ (Begin | Inside), kind)), Some((next @ (Inside | End), other)))
                if kind == other =>
            {
                Some(
                    CLASSES * CLASSES
                        + 4 * kind
                        + 2 * usize::from(first == Inside)
                        + usize::from(next == End),
                )
            }
            (Some((Begin | Inside, _)), _) | (_, Some((Inside | End, _))) => None,
            (None | Some((End | Single, _)), None | Some((Begin | Single, _))) => {
                Some(class(from) * CLASSES + class(to))
            }
        }
    }
}

/// A number for each label of a word.
type LabelWeights = [f32; Label::COUNT];

/// Working memory for the sums; empty until it is run.
#[derive(Debug, Default)]
pub struct Lattice {
    forward: Vec<LabelWeights>,
    backward: Vec<LabelWeights>,
}

/// The sum over the labels that each class ends with.
#[inline]
fn ends(row: &LabelWeights) -> [f32; CLASSES] {
    let mut sums = [0.0; CLASSES];
    let (outside, names) = row.split_at(1);
    for (sum, name) in sums.iter_mut().zip(names.chunks_exact(4)) {
        if let [_, _, end, single] = name {
            *sum = end + single;
        }
    }
    sums[TYPES] = outside.iter().sum();
    sums
}

/// The sum over the labels that each class begins with.
#[inline]
fn begins(row: &LabelWeights) -> [f32; CLASSES] {
    let mut sums = [0.0; CLASSES];
    let (outside, names) = row.split_at(1);
    for (sum, name) in sums.iter_mut().zip(names.chunks_exact(4)) {
        if let [begin, _, _, single] = name {
            *sum = begin + single;
        }
    }
    sums[TYPES] = outside.iter().sum();
    sums
}

const START: [f32; CLASSES] = {
    let mut start = [0.0; CLASSES];
    start[TYPES] = 1.0;
    start
};

impl Lattice {
    /// Sums over all ways to label a sequence whose words and steps weigh so much (never less than nothing).
    ///
    /// Gives the logarithm of the whole sum; minus infinity where no way is open.
    pub fn run(&mut self, words: &[LabelWeights], steps: &Steps<f32>) -> f32 {
        self.forward.clear();
        self.backward.clear();
        let mut total = 0.0;
        let mut classes = START;
        let mut last: LabelWeights = [0.0; Label::COUNT];
        for word in words {
            let mut row = entered(&classes, &last, steps);
            let mut sum = 0.0;
            for (value, weight) in row.iter_mut().zip(word) {
                *value *= weight;
                sum += *value;
            }
            let scale = if sum > 0.0 { 1.0 / sum } else { 0.0 };
            scaled(&mut row, scale);
            total += sum.ln();
            classes = ends(&row);
            last = row;
            self.forward.push(row);
        }
        total += classes.iter().sum::<f32>().ln();
        self.back(words, steps);
        total
    }

    fn back(&mut self, words: &[LabelWeights], steps: &Steps<f32>) {
        let mut next: LabelWeights = [0.0; Label::COUNT];
        let mut after = [1.0; CLASSES];
        for word in words.iter().rev() {
            let row = left(&after, &next, steps);
            self.backward.push(row);
            let mut sum = 0.0;
            for ((value, weight), known) in next.iter_mut().zip(word).zip(&row) {
                *value = weight * known;
                sum += *value;
            }
            let scale = if sum > 0.0 { 1.0 / sum } else { 0.0 };
            scaled(&mut next, scale);
            let begun = begins(&next);
            for (class, value) in after.iter_mut().enumerate() {
                *value = begun.iter().enumerate().map(|(to, weight)| steps.across(class, to) * weight).sum();
            }
        }
    }

    /// The probability of each label of each word, by the last run.
    pub fn words(&self) -> impl Iterator<Item = LabelWeights> {
        self.forward.iter().zip(self.backward.iter().rev()).map(|(forward, backward)| {
            let mut row = *forward;
            row.iter_mut().zip(backward).for_each(|(value, weight)| *value *= weight);
            normalised(row)
        })
    }

    /// Adds to `sums` how often each step is expected, by the last run, `share` of it.
    pub fn expect(&self, words: &[LabelWeights], steps: &Steps<f32>, share: f32, sums: &mut Steps<f32>) {
        let mut classes = START;
        let mut last: LabelWeights = [0.0; Label::COUNT];
        for ((word, forward), backward) in words.iter().zip(&self.forward).zip(self.backward.iter().rev()) {
            let mut after = *backward;
            after.iter_mut().zip(word).for_each(|(value, weight)| *value *= weight);
            let all: f32 =
                entered(&classes, &last, steps).iter().zip(&after).map(|(one, two)| one * two).sum();
            let scale = if all > 0.0 { share / all } else { 0.0 };
            let begun = begins(&after);
            for (number, (sum, step)) in sums.0.iter_mut().zip(&steps.0).enumerate() {
                let (from, to) = sides(number, &classes, &last, &begun, &after);
                *sum += from * step * to * scale;
            }
            classes = ends(forward);
            last = *forward;
        }
    }
}

/// What stands before and after the step with this number.
fn sides(
    number: usize,
    classes: &[f32; CLASSES],
    last: &LabelWeights,
    begun: &[f32; CLASSES],
    after: &LabelWeights,
) -> (f32, f32) {
    let at = |values: &[f32], place: usize| values.get(place).copied().unwrap_or_default();
    match number.checked_sub(CLASSES * CLASSES) {
        None => (at(classes, number / CLASSES), at(begun, number % CLASSES)),
        Some(inner) => {
            let (first, step) = (1 + inner / 4 * 4, inner % 4);
            (at(last, first + step / 2), at(after, first + 1 + step % 2))
        }
    }
}

/// What comes into each label of a word from the word before.
#[inline]
fn entered(classes: &[f32; CLASSES], last: &LabelWeights, steps: &Steps<f32>) -> LabelWeights {
    let mut into = [0.0; CLASSES];
    for (from, weight) in classes.iter().enumerate().filter(|(_, weight)| **weight > 0.0) {
        for (to, sum) in into.iter_mut().enumerate() {
            *sum += weight * steps.across(from, to);
        }
    }
    let mut row: LabelWeights = [0.0; Label::COUNT];
    let (outside, names) = row.split_at_mut(1);
    if let [outside] = outside {
        *outside = into[TYPES];
    }
    let before = last.split_at(1).1.chunks_exact(4);
    for (kind, (name, before)) in names.chunks_exact_mut(4).zip(before).enumerate() {
        if let ([begin, inside, end, single], [begun, within, ..]) = (name, before) {
            let entry = into.get(kind).copied().unwrap_or_default();
            (*begin, *single) = (entry, entry);
            *inside = begun * steps.within(kind, 0) + within * steps.within(kind, 2);
            *end = begun * steps.within(kind, 1) + within * steps.within(kind, 3);
        }
    }
    row
}

/// What goes out of each label of a word to the word after: `after` for each class, `next` for each label.
#[inline]
fn left(after: &[f32; CLASSES], next: &LabelWeights, steps: &Steps<f32>) -> LabelWeights {
    let mut row: LabelWeights = [0.0; Label::COUNT];
    let (outside, names) = row.split_at_mut(1);
    if let [outside] = outside {
        *outside = after[TYPES];
    }
    let following = next.split_at(1).1.chunks_exact(4);
    for (kind, (name, following)) in names.chunks_exact_mut(4).zip(following).enumerate() {
        if let ([begin, inside, end, single], [_, into, close, _]) = (name, following) {
            let exit = after.get(kind).copied().unwrap_or_default();
            (*end, *single) = (exit, exit);
            *begin = into * steps.within(kind, 0) + close * steps.within(kind, 1);
            *inside = into * steps.within(kind, 2) + close * steps.within(kind, 3);
        }
    }
    row
}

fn scaled(row: &mut LabelWeights, scale: f32) {
    for value in row {
        *value *= scale;
    }
}

fn normalised(mut row: LabelWeights) -> LabelWeights {
    let sum: f32 = row.iter().sum();
    let scale = if sum > 0.0 { 1.0 / sum } else { 0.0 };
    scaled(&mut row, scale);
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every way to label three words, with its weight.
    fn ways(words: &[LabelWeights], steps: &Steps<f32>) -> Vec<(Vec<Label>, f32)> {
        let all: Vec<Label> = (0..Label::COUNT).map(Label::numbered).collect();
        let step = |from: Label, to: Label| Steps::<f32>::number(from, to).map(|number| steps.0[number]);
        let mut open = vec![(vec![Label::OUTSIDE], 1.0_f32)];
        for word in words {
            let longer = |(way, weight): &(Vec<Label>, f32)| {
                let go = |&to: &Label| {
                    let step = step(*way.last()?, to)?;
                    Some(([way.clone(), vec![to]].concat(), weight * step * word[to.number()]))
                };
                all.iter().filter_map(go).collect::<Vec<_>>()
            };
            open = open.iter().flat_map(longer).collect();
        }
        open.retain(|(way, _)| step(*way.last().unwrap(), Label::OUTSIDE).is_some());
        open
    }

    fn some(seed: u32) -> f32 {
        0.1 + (crate::learned::mix(seed, 5) >> 20) as f32 / 4096.0
    }

    #[test]
    fn sums_are_those_over_every_way() {
        let words: Vec<LabelWeights> =
            (0..3).map(|word| std::array::from_fn(|label| some(word * 64 + label as u32))).collect();
        let steps = Steps(std::array::from_fn(|step| some(1000 + step as u32)));
        let ways = ways(&words, &steps);
        let total: f32 = ways.iter().map(|(_, weight)| weight).sum();
        let mut lattice = Lattice::default();
        assert!((lattice.run(&words, &steps) - total.ln()).abs() < 1e-3);
        for (place, row) in lattice.words().enumerate() {
            for (label, probability) in row.iter().enumerate() {
                let with = ways.iter().filter(|(way, _)| way[place + 1].number() == label);
                let expected = with.map(|(_, weight)| weight).sum::<f32>() / total;
                assert!((probability - expected).abs() < 1e-3, "{place} {label}");
            }
        }
        let mut expected = Steps::default();
        lattice.expect(&words, &steps, 1.0, &mut expected);
        let sum: f32 = expected.0.iter().sum();
        assert!((sum - 3.0).abs() < 1e-3, "a step leads into each of three words: {sum}");
    }
}
