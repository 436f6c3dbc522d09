//! The best way to label a sequence.

use super::labels::{Label, LabelPart, TYPES};
use super::lattice::Steps;
use super::table::Scores;

const CLASSES: usize = TYPES + 1;

/// Where the best way into a word's labels comes from: for each class the class before, for each type whether it was inside.
#[derive(Clone, Copy, Default)]
struct Back {
    class: [u8; CLASSES],
    /// Which label each class ended with, and where the names of each type came from.
    single: [bool; TYPES],
    into_inside: [bool; TYPES],
    into_end: [bool; TYPES],
}

/// No way leads here: low enough, and far from overflow.
const CLOSED: i32 = i32::MIN / 4;

/// The labels of the way with the highest sum of scores; as many as `words`.
pub fn best(words: &[Scores], steps: &Steps<i32>) -> Vec<Label> {
    let mut backs: Vec<Back> = Vec::with_capacity(words.len());
    let mut exits = [CLOSED; CLASSES];
    exits[TYPES] = 0;
    let (mut begun, mut within) = ([CLOSED; TYPES], [CLOSED; TYPES]);
    for word in words {
        let mut back = Back::default();
        let entries = entries(&exits, steps, &mut back.class);
        let (outside, names) = word.split_at(1);
        exits[TYPES] = entries[TYPES] + outside.first().copied().unwrap_or_default();
        for (kind, scores) in names.chunks_exact(4).enumerate() {
            let &[opening, inside, end, single] = scores else { continue };
            let (first, other) = (begun.get(kind), within.get(kind));
            let (first, other) = (first.copied().unwrap_or(CLOSED), other.copied().unwrap_or(CLOSED));
            let entry = entries.get(kind).copied().unwrap_or(CLOSED);
            let (to_inside, stayed) = higher(first + steps.within(kind, 0), other + steps.within(kind, 2));
            let (to_end, ended) = higher(first + steps.within(kind, 1), other + steps.within(kind, 3));
            let (exit, alone) = higher(to_end + end, entry + single);
            set(&mut back.into_inside, kind, stayed);
            set(&mut back.into_end, kind, ended);
            set(&mut back.single, kind, alone);
            set(&mut exits, kind, exit.max(CLOSED));
            set(&mut begun, kind, (entry + opening).max(CLOSED));
            set(&mut within, kind, (to_inside + inside).max(CLOSED));
        }
        backs.push(back);
    }
    follow(&exits, &backs)
}

/// The larger of the two, and whether it is the second.
fn higher(one: i32, two: i32) -> (i32, bool) {
    if two > one { (two, true) } else { (one, false) }
}

fn set<T, const N: usize>(values: &mut [T; N], place: usize, value: T) {
    if let Some(slot) = values.get_mut(place) {
        *slot = value;
    }
}

/// The best score with which each class begins, and the class before it.
fn entries(exits: &[i32; CLASSES], steps: &Steps<i32>, from: &mut [u8; CLASSES]) -> [i32; CLASSES] {
    let mut entries = [i32::MIN / 2; CLASSES];
    for (to, (entry, from)) in entries.iter_mut().zip(from).enumerate() {
        for (class, exit) in exits.iter().enumerate() {
            let score = exit + steps.across(class, to);
            if score > *entry {
                (*entry, *from) = (score, class as u8);
            }
        }
    }
    entries
}

fn follow(exits: &[i32; CLASSES], backs: &[Back]) -> Vec<Label> {
    let mut class =
        exits.iter().enumerate().max_by_key(|(_, score)| **score).map_or(TYPES, |(class, _)| class);
    let mut part = None;
    let mut labels = Vec::with_capacity(backs.len());
    for back in backs.iter().rev() {
        let is = |flags: &[bool; TYPES]| flags.get(class).copied().unwrap_or_default();
        if class == TYPES {
            labels.push(Label::OUTSIDE);
        } else {
            let own = part.unwrap_or(if is(&back.single) { LabelPart::Single } else { LabelPart::End });
            labels.push(Label::new(own, class));
            let inside = match own {
                LabelPart::End => Some(is(&back.into_end)),
                LabelPart::Inside => Some(is(&back.into_inside)),
                LabelPart::Begin | LabelPart::Single => None,
            };
            part = inside.map(|inside| if inside { LabelPart::Inside } else { LabelPart::Begin });
        }
        if part.is_none() {
            class = back.class.get(class).map_or(TYPES, |&class| usize::from(class));
        }
    }
    labels.reverse();
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some(seed: u32) -> i32 {
        (crate::learned::mix(seed, 9) >> 24).cast_signed() - 128
    }

    #[test]
    fn the_best_way_beats_every_other() {
        for seed in 0..20 {
            let words: Vec<Scores> = (0..3)
                .map(|word| std::array::from_fn(|label| some(seed * 7919 + word * 64 + label as u32)))
                .collect();
            let steps = Steps(std::array::from_fn(|step| some(seed * 104_729 + 500 + step as u32)));
            let step = |from: Label, to: Label| Steps::<i32>::number(from, to).map(|number| steps.0[number]);
            let score = |way: &[Label]| {
                let mut sum = 0;
                let mut last = Label::OUTSIDE;
                for (word, &label) in words.iter().zip(way) {
                    sum += word[label.number()] + step(last, label)?;
                    last = label;
                }
                step(last, Label::OUTSIDE).map(|_| sum)
            };
            let found = best(&words, &steps);
            let all = || (0..Label::COUNT).map(Label::numbered);
            let highest = all()
                .flat_map(|one| all().flat_map(move |two| all().map(move |three| [one, two, three])))
                .filter_map(|way| score(&way))
                .max();
            assert_eq!(score(&found), highest, "{found:?}");
        }
    }

    #[test]
    fn nothing_has_no_labels() {
        assert!(best(&[], &Steps::default()).is_empty());
    }
}
