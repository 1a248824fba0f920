//! The vertical scale: it begins at zero, ends at a round number and has few ticks.

use serde::Serialize;

use crate::locale::Locale;

/// A line across the plot and its number.
#[derive(Serialize)]
pub struct Tick {
    at: f64,
    text: String,
}

/// A scale from zero.
pub struct Scale {
    step: f64,
    count: u32,
}

impl Scale {
    /// The scale for values up to a largest, which is above zero, with at most so many ticks above zero.
    pub fn of(largest: f64, most: u32) -> Self {
        let step = step(largest, most);
        let mut count = 1;
        while f64::from(count) * step < largest * 0.999_999 {
            count += 1;
        }
        Self { step, count }
    }

    /// Where a value lies, from 0 at the bottom to 1 at the top.
    pub fn at(&self, value: f64) -> f64 {
        value / (self.step * f64::from(self.count))
    }

    /// The ticks, from zero.
    pub fn ticks(&self, locale: &Locale) -> Vec<Tick> {
        // A step below one has one more decimal for every power of ten below it.
        let decimals = (0..=4).find(|decimals| (self.step * 10f64.powi(*decimals)).fract().abs() < 1e-9).unwrap_or(4);
        let decimals = u8::try_from(decimals).unwrap_or(0);
        (0..=self.count)
            .map(|number| Tick {
                at: f64::from(number) / f64::from(self.count),
                text: locale.number(f64::from(number) * self.step, decimals),
            })
            .collect()
    }
}

/// The distance between ticks: a round number that gives at most so many of them.
fn step(largest: f64, most: u32) -> f64 {
    let rough = largest / f64::from(most);
    let magnitude = 10f64.powf(rough.log10().floor());
    let factor = [1.0, 2.0, 5.0, 10.0].into_iter().find(|factor| factor * magnitude >= rough * 0.999);
    factor.unwrap_or(10.0) * magnitude
}

/// A small count as a number to reckon with.
pub fn float(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_few() {
        for (largest, expected) in [(95.0, 20.0), (38.0, 10.0), (1540.0, 500.0), (18.3, 5.0), (1.0, 0.2), (7.0, 2.0)] {
            assert!((step(largest, 5) - expected).abs() < 1e-9, "{largest} gave {}", step(largest, 5));
        }
    }

    #[test]
    fn the_largest_value_lies_within_the_scale() {
        for largest in [0.03, 0.7, 1.0, 5.0, 9.99, 10.0, 95.0, 100.0, 1021.8, 3_000_000.0] {
            let scale = Scale::of(largest, 5);
            assert!(scale.at(largest) <= 1.0 + 1e-6 && scale.at(largest) > 0.5, "{largest}: {}", scale.at(largest));
            assert!(scale.count <= 5, "{largest}: {}", scale.count);
        }
    }
}
