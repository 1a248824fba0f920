//! Signs that the typefaces of the documents lack, such as ticks and emoji: told where they are written, before a document
//! cannot be set.

use std::sync::Arc;

use typst::text::Font;

use crate::diagnostic::{Diagnostic, rules};
use crate::place::Place;
use crate::source::{Sources, table};
use crate::typeface;

/// Adds the first place of every such sign in each file.
pub fn check(sources: &Sources, fonts: &[Font], faults: &mut Vec<Diagnostic>) {
    for (path, text) in &sources.texts {
        scan(path, text, fonts, faults);
    }
    for (path, bytes) in &sources.tables {
        scan(path, &table::decode(bytes), fonts, faults);
    }
}

fn scan(path: &Arc<str>, text: &str, fonts: &[Font], faults: &mut Vec<Diagnostic>) {
    let mut known: Vec<char> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        // A comment is not set.
        if !line.trim_start().starts_with("# ") {
            for (offset, sign) in line.char_indices().filter(|(_, sign)| !sign.is_ascii() && !sign.is_control()) {
                if known.contains(&sign) {
                    continue;
                }
                known.push(sign);
                if !typeface::can_set(fonts, sign) {
                    let start = at + offset;
                    let place = Place { file: path.clone(), start, end: start + sign.len_utf8() };
                    let code = format!("U+{:04X}", u32::from(sign));
                    faults.push(Diagnostic::at(&rules::SIGN_MISSING, &place).with("sign", sign).with("code", code));
                }
            }
        }
        at += line.len();
    }
}
