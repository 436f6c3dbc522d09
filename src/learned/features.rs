//! How features are declared: a row a feature, its name beside its value, so that neither can be without the other.

/// Declares features of some facts: a constant of their names, and a function of the facts that gives their values in the
/// same order. A value is a number, or whether something holds.
///
/// ```ignore
/// features! {
///     /// What is known of a house.
///     pub FEATURES, pub fn features(self: House);
///     "has a garden" => self.garden > 0,
///     "rooms, logarithm" => self.rooms.ln(),
/// }
/// ```
macro_rules! features {
    (
        $(#[$meta:meta])*
        $visibility:vis $names:ident, $open:vis fn $values:ident($this:ident: $facts:ty);
        $($name:literal => $value:expr,)+
    ) => {
        $(#[$meta])*
        $visibility const $names: [&str; [$($name),+].len()] = [$($name),+];

        impl $facts {
            #[doc = concat!("The values of the features, in the order of [`", stringify!($names), "`].")]
            $open fn $values(&$this) -> [f32; $names.len()] {
                [$(f32::from($value)),+]
            }
        }
    };
}

pub(crate) use features;

#[cfg(test)]
mod tests {
    struct House {
        garden: u32,
        rooms: f32,
    }

    features! {
        /// What is known of a house.
        FEATURES, fn features(self: House);
        "has a garden" => self.garden > 0,
        "rooms" => self.rooms,
    }

    #[test]
    fn values_stand_in_the_order_of_their_names() {
        let house = House { garden: 7, rooms: 2.5 };
        assert_eq!(
            FEATURES.into_iter().zip(house.features()).collect::<Vec<_>>(),
            [("has a garden", 1.0), ("rooms", 2.5)]
        );
    }
}
