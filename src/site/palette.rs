//! The accent colour in light and dark: one colour is chosen in the content, the shades that pages need follow from it.
//!
//! Each shade is moved towards black or white until the contrast holds that it needs where it is used, so that no choice of
//! house colour can make a link unreadable.

use crate::model::Colour;

/// The ground of pages in light mode; `layouts/site/css/tokens.css` says the same.
pub const LIGHT_GROUND: Colour = Colour { red: 0xfb, green: 0xfa, blue: 0xf7 };
/// The ground of pages in dark mode; `layouts/site/css/tokens.css` says the same.
pub const DARK_GROUND: Colour = Colour { red: 0x13, green: 0x17, blue: 0x1c };

const WHITE: Colour = Colour { red: 0xff, green: 0xff, blue: 0xff };
const BLACK: Colour = Colour { red: 0, green: 0, blue: 0 };

/// The least contrast of text in the accent colour. WCAG 2.2 asks for 4.5; links also stand on tinted grounds.
const TEXT_CONTRAST: f64 = 5.5;

/// The style sheet that carries the accent colour's shades as custom properties.
#[must_use]
pub fn style_sheet(accent: Colour) -> String {
    let light = until_contrast(accent, BLACK, LIGHT_GROUND, TEXT_CONTRAST);
    let dark = until_contrast(accent, WHITE, DARK_GROUND, TEXT_CONTRAST + 1.5);
    let solid = until_contrast(accent, BLACK, WHITE, TEXT_CONTRAST);
    let dark_solid = mixed(solid, DARK_GROUND, 0.35);
    format!(
        ":root{{--accent:{};--accent-solid:{};--accent-tint:{};--accent-line:{}}}\
         @media screen and (prefers-color-scheme:dark){{:root{{--accent:{};--accent-solid:{};--accent-tint:{};--accent-line:{}}}}}",
        light.hex(),
        solid.hex(),
        mixed(light, LIGHT_GROUND, 0.93).hex(),
        mixed(light, LIGHT_GROUND, 0.65).hex(),
        dark.hex(),
        dark_solid.hex(),
        mixed(dark, DARK_GROUND, 0.88).hex(),
        mixed(dark, DARK_GROUND, 0.6).hex(),
    )
}

/// The mix of two colours; `share` is how much of the second.
fn mixed(first: Colour, second: Colour, share: f64) -> Colour {
    // The value lies between two bytes, so rounding it cannot leave the range of one.
    let channel = |a: u8, b: u8| (f64::from(a) * (1.0 - share) + f64::from(b) * share).round() as u8;
    Colour {
        red: channel(first.red, second.red),
        green: channel(first.green, second.green),
        blue: channel(first.blue, second.blue),
    }
}

/// The colour, moved towards another in small steps until its contrast to the ground is large enough.
fn until_contrast(colour: Colour, towards: Colour, ground: Colour, contrast: f64) -> Colour {
    (0..=50)
        .map(|step| mixed(colour, towards, f64::from(step) / 50.0))
        .find(|shade| shade.contrast(ground) >= contrast)
        .unwrap_or(towards)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layouts::Layouts;

    #[test]
    fn every_accent_gives_readable_text() {
        for hex in ["#1d4f7c", "#000000", "#ffffff", "#ffcc00", "#00ff00", "#7a1f1f", "#123456", "#808080"] {
            let accent = Colour::parse(hex).unwrap();
            assert!(until_contrast(accent, BLACK, LIGHT_GROUND, TEXT_CONTRAST).contrast(LIGHT_GROUND) >= 4.5, "{hex}");
            assert!(until_contrast(accent, WHITE, DARK_GROUND, TEXT_CONTRAST).contrast(DARK_GROUND) >= 4.5, "{hex}");
            let solid = until_contrast(accent, BLACK, WHITE, TEXT_CONTRAST);
            assert!(mixed(solid, DARK_GROUND, 0.35).contrast(WHITE) >= 4.5, "{hex}");
        }
    }

    #[test]
    fn the_grounds_are_those_of_the_style_sheet() {
        let layouts = Layouts::embedded();
        let tokens = layouts.text("layouts/site/css/tokens.css").unwrap();
        for ground in [LIGHT_GROUND, DARK_GROUND] {
            assert!(tokens.contains(&format!("--ground: {}", ground.hex())), "{}", ground.hex());
        }
    }
}
