//! Likelihoods: scores, which are logarithms, made into shares of a whole.

use super::real::Real;

/// The highest of the scores; less than every score where there is none.
pub fn highest<R: Real>(scores: impl IntoIterator<Item = R>) -> R {
    scores.into_iter().fold(R::LEAST, |best, score| if score > best { score } else { best })
}

/// The logarithm of the sum of what the scores are logarithms of.
pub fn log_sum<R: Real>(scores: impl IntoIterator<Item = R> + Clone) -> R {
    let most = highest(scores.clone());
    most + scores.into_iter().map(|score| (score - most).exp()).sum::<R>().ln()
}

/// Makes scores into odds, those of the highest 1.
pub fn odds<R: Real>(scores: &mut [R]) {
    let most = highest(scores.iter().copied());
    for score in scores {
        *score = (*score - most).exp();
    }
}

/// Makes scores into likelihoods, which add up to 1 (softmax).
pub fn likelihoods<R: Real>(scores: &mut [R]) {
    odds(scores);
    let all: R = scores.iter().copied().sum();
    for odds in scores {
        *odds = *odds / all;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likelihoods_are_shares_and_their_sum_is_that_of_the_scores() {
        let scores = [1.0_f64, 3.0, -2.0];
        let all: f64 = scores.iter().map(|score| score.exp()).sum();
        assert!((log_sum(scores) - all.ln()).abs() < 1e-12);
        let mut shares = scores;
        likelihoods(&mut shares);
        for (share, score) in shares.iter().zip(scores) {
            assert!((share - score.exp() / all).abs() < 1e-12);
        }
        assert!(highest([] as [f32; 0]) < f32::MIN);
    }
}
