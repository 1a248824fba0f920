//! The typefaces of the documents: Noto Sans inside the binary, and those of the layouts that come before it.
//!
//! Documents are set with them, and the content is checked against them: a sign that no typeface has would be a hole in a
//! signed paper.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::Font;

use crate::layouts::Layouts;

/// Where fonts lie that shadow the embedded ones or are added to them.
pub const FOLDER: &str = "layouts/documents/fonts/";

/// Noto Sans in four cuts: static files with the whole Swedish alphabet, under the SIL Open Font License.
pub static EMBEDDED: LazyLock<Vec<Font>> = LazyLock::new(|| {
    [notosans::REGULAR_TTF, notosans::BOLD_TTF, notosans::ITALIC_TTF, notosans::BOLD_ITALIC_TTF]
        .into_iter()
        .flat_map(|bytes| Font::iter(Bytes::new(bytes)))
        .collect()
});

/// The fonts in a file of the layouts; none when it is not a font.
#[must_use]
pub fn in_file(bytes: &[u8]) -> Vec<Font> {
    Font::iter(Bytes::new(bytes.to_vec())).collect()
}

/// Every font of the documents.
#[must_use]
pub fn all(layouts: &Layouts) -> Vec<Font> {
    let own = layouts.under(FOLDER).flat_map(|(_, bytes)| in_file(bytes));
    own.chain(EMBEDDED.iter().cloned()).collect()
}

/// Whether any of the fonts has the sign.
#[must_use]
pub fn can_set(fonts: &[Font], sign: char) -> bool {
    fonts.iter().any(|font| font.info().coverage.contains(u32::from(sign)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swedish_can_be_set_and_emoji_cannot() {
        let fonts = all(&Layouts::embedded());
        assert!("åäöÅÄÖé–”’…§\u{a0}−".chars().all(|sign| can_set(&fonts, sign)));
        assert!(!can_set(&fonts, '✓') && !can_set(&fonts, '😀'));
    }
}
