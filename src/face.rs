//! The face of a status marker, drawn once for pages and PDFs alike.
//!
//! Own drawings, no police symbol. The mouth carries the meaning, the colour repeats it, and whoever shows a face puts
//! the word beside it: so the marker reads in black-and-white print, in forced colours and to a screen reader. The
//! drawing is therefore hidden from assistive technology. Colours stand as presentation attributes that a style sheet may override.

use crate::model::marker::Marker;

/// Side of the square that a face is drawn in.
pub const SIDE: u32 = 48;

/// The fill of each marker's face.
#[must_use]
pub fn fill(marker: Marker) -> &'static str {
    match marker {
        Marker::Green => "#58b368",
        Marker::Yellow => "#f4c430",
        Marker::Red => "#ee7a62",
        Marker::Unassessed | Marker::NotDue | Marker::Missing => "#ffffff",
    }
}

/// The face as an SVG element with classes `face` and `face-<key>`; inside it `face-skin` and `face-ink`.
#[must_use]
pub fn svg(marker: Marker) -> String {
    let key = marker.key();
    let skin = fill(marker);
    let dash = match marker {
        Marker::Missing => r#" stroke-dasharray="5 4""#,
        _ => "",
    };
    let features = match marker {
        Marker::Green => concat!(
            r##"<circle cx="17" cy="19" r="2.6" fill="#14261a" stroke="none"/><circle cx="31" cy="19" r="2.6" fill="#14261a" stroke="none"/>"##,
            r#"<path d="M14.5 28.5c3 5.6 16 5.6 19 0"/>"#
        ),
        Marker::Yellow => concat!(
            r##"<circle cx="17" cy="19" r="2.6" fill="#14261a" stroke="none"/><circle cx="31" cy="19" r="2.6" fill="#14261a" stroke="none"/>"##,
            r#"<path d="M15.5 31.5h17"/>"#
        ),
        Marker::Red => concat!(
            r##"<circle cx="17" cy="19.5" r="2.6" fill="#14261a" stroke="none"/><circle cx="31" cy="19.5" r="2.6" fill="#14261a" stroke="none"/>"##,
            r#"<path d="M14.5 34c3-5.6 16-5.6 19 0"/>"#
        ),
        Marker::Unassessed => {
            r##"<path d="M18.6 19.2c0-7.2 10.9-6.9 10.9-.3 0 4.4-5.4 4.5-5.4 8.9"/><circle cx="24.1" cy="33.6" r="2.1" fill="#14261a" stroke="none"/>"##
        }
        Marker::NotDue => r#"<path d="M24 14v10.5l7 4.5"/>"#,
        Marker::Missing => r#"<path d="M17 17l14 14M31 17 17 31"/>"#,
    };
    format!(
        concat!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" class="face face-{key}" viewBox="0 0 {side} {side}" width="{side}" height="{side}" aria-hidden="true" focusable="false">"#,
            r##"<circle class="face-skin" cx="24" cy="24" r="21.5" fill="{skin}" stroke="#14261a" stroke-width="2.2"{dash}/>"##,
            r##"<g class="face-ink" fill="none" stroke="#14261a" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round">{features}</g></svg>"##
        ),
        key = key,
        side = SIDE,
        skin = skin,
        dash = dash,
        features = features,
    )
}

/// The face as a file of its own, which says its word to whoever cannot see it. The word is written as markup.
#[must_use]
pub fn file(marker: Marker, word: &str) -> String {
    let named = svg(marker).replacen(
        r#" aria-hidden="true" focusable="false">"#,
        &format!(r#" role="img"><title>{word}</title>"#),
        1,
    );
    format!("{named}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_faces_have_the_same_features() {
        let drawings: std::collections::BTreeSet<_> =
            Marker::ALL.iter().map(|marker| svg(*marker).rsplit("<g").next().map(str::to_owned)).collect();
        assert_eq!(drawings.len(), Marker::ALL.len());
    }
}
