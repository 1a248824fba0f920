//! Small details of Swedish typesetting that authors should not have to type.
//!
//! Straight quotation marks become ” and ’ (the same on both sides in Swedish), two hyphens a dash, three dots an ellipsis, and
//! the spaces inside numbers, before units and after abbreviations do not break.

const NBSP: char = '\u{a0}';

/// Units and signs that stay with the number before them.
const UNITS: [&str; 12] = ["%", "procent", "kr", "kronor", "km", "meter", "m", "tkr", "mnkr", "st", "tim", "min"];

/// Words that stay with what follows: § 9, kl. 8, nr 3.
const LEADING: [&str; 8] = ["§", "§§", "kl.", "kl", "nr", "ca", "cirka", "s."];

/// Sets a run of text. Text that an author typed with typographic signs comes back as it is.
#[must_use]
pub fn set(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("...") {
            out.push('…');
            rest = after;
            continue;
        }
        if let Some(after) = rest.strip_prefix("--").filter(|after| !after.starts_with('-') && !out.ends_with('-')) {
            out.push('–');
            rest = after;
            continue;
        }
        match letter {
            '"' | '“' => out.push('”'),
            '\'' | '‘' => out.push('’'),
            ' ' if keeps_together(&out, &rest[1..]) => out.push(NBSP),
            other => out.push(other),
        }
        rest = &rest[letter.len_utf8()..];
    }
    out
}

/// Sets a run of text in another language: only what is the same in all that are written with Latin letters. Quotation marks,
/// spaces and dashes follow other rules there and stay as they were typed.
#[must_use]
pub fn set_foreign(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let after = &rest[letter.len_utf8()..];
        let within_word = out.ends_with(char::is_alphabetic) && after.starts_with(char::is_alphabetic);
        out.push(if letter == '\'' && within_word { '’' } else { letter });
        rest = after;
    }
    out
}

fn keeps_together(before: &str, after: &str) -> bool {
    let word_before = before.rsplit([' ', NBSP, '\n', '(']).next().unwrap_or_default();
    let word_after = after.split([' ', '\n', ',', ';', '.', ')', ':', '?', '!']).next().unwrap_or_default();
    let ends_in_digit = word_before.ends_with(|letter: char| letter.is_ascii_digit());
    let digits_after = after.bytes().take_while(u8::is_ascii_digit).count();
    if ends_in_digit && UNITS.contains(&word_after) {
        return true;
    }
    if digits_after > 0 && LEADING.contains(&word_before) {
        return true;
    }
    // 12 345: one to three digits, then groups of three.
    let short_number = (1..=3).contains(&word_before.len()) && word_before.bytes().all(|byte| byte.is_ascii_digit());
    short_number && digits_after == 3 && !after[3..].starts_with(|letter: char| letter.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_swedish() {
        assert_eq!(set("Hon sa \"hej\" -- och gick..."), "Hon sa ”hej” – och gick…");
        assert_eq!(set("grannens' bil"), "grannens’ bil");
        assert_eq!(set("---"), "---");
    }

    #[test]
    fn another_language_keeps_its_own_signs() {
        assert_eq!(set_foreign("“don't” -- \"nr 3\" '90"), "“don’t” -- \"nr 3\" '90");
    }

    #[test]
    fn numbers_and_units_do_not_break() {
        assert_eq!(set("31 240 invånare"), "31\u{a0}240 invånare");
        assert_eq!(set("38 procent"), "38\u{a0}procent");
        assert_eq!(set("§ 9 och kl. 21"), "§\u{a0}9 och kl.\u{a0}21");
        assert_eq!(set("den 3 2024 gick"), "den 3 2024 gick");
        assert_eq!(set("år 2024 100 bilar"), "år 2024 100 bilar");
    }
}
