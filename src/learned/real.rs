//! Real numbers: `f32` where texts are read, `f64` where weights are learned.

use std::iter::Sum;
use std::ops::{Add, Div, Sub};

/// What scores are made of.
pub trait Real:
    Copy + PartialOrd + Add<Output = Self> + Sub<Output = Self> + Div<Output = Self> + Sum<Self>
{
    /// The score of what cannot be: low enough, and far from overflow.
    const NEVER: Self;
    /// The score of nothing.
    const ZERO: Self;
    /// Less than every score.
    const LEAST: Self;

    /// e to its power.
    #[must_use]
    fn exp(self) -> Self;

    /// Its natural logarithm.
    #[must_use]
    fn ln(self) -> Self;
}

macro_rules! real {
    ($($number:ident)+) => {$(
        impl Real for $number {
            const NEVER: Self = -1e9;
            const ZERO: Self = 0.0;
            const LEAST: Self = Self::NEG_INFINITY;

            #[inline]
            fn exp(self) -> Self {
                $number::exp(self)
            }

            #[inline]
            fn ln(self) -> Self {
                $number::ln(self)
            }
        }
    )+};
}

real!(f32 f64);
