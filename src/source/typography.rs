//! Small details of Swedish typesetting that authors should not have to type.
//!
//! Straight quotation marks become ” and ’ (the same on both sides in Swedish), hyphens that stand for a dash become one,
//! three dots an ellipsis, and the spaces inside numbers and dates, before units and after abbreviations do not break.
//! Addresses, case numbers, phone numbers and dates in figures are left as they are: where a sign may be part of a name
//! rather than of a sentence, the name wins.

mod range;

const NBSP: char = '\u{a0}';

/// Units and signs that stay with the number before them.
const UNITS: &str = "% ‰ °C procent procentenheter kr kronor tkr mkr mnkr miljoner miljarder mm cm m km mil meter kvm m² \
    m³ km² km/h ha hektar g kg ton l liter st stycken h tim timmar min minuter sek sekunder § §§ kap";

/// Words that stay with the number after them.
const LEADING: &str = "§ §§ kl. kl klockan nr nummer ca cirka s. sid. kap. kapitel punkt bilaga figur tabell \
    avsnitt art.";

/// Abbreviations of two parts, which stay together with or without full stops.
const TOGETHER: &str = "t/ex bl/a m/m m/fl s/k d/v o/s f/d";

/// The months, long and short; a short one may have a full stop.
const MONTHS: &str = "januari februari mars april maj juni juli augusti september oktober november december jan feb mar \
    apr aug sept okt nov dec";

/// Sets a run of text. Text that an author typed with typographic signs comes back as it is.
#[must_use]
pub fn set(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if out.is_empty() || out.ends_with(char::is_whitespace) {
            let word = rest.split(char::is_whitespace).next().unwrap_or_default();
            if is_address(word) {
                out.push_str(word);
                rest = &rest[word.len()..];
                continue;
            }
        }
        if let Some(after) = rest.strip_prefix("...") {
            out.push('…');
            rest = after;
            continue;
        }
        let after = &rest[letter.len_utf8()..];
        match letter {
            '-' => {
                let hyphens = rest.len() - rest.trim_start_matches('-').len();
                let after = &rest[hyphens..];
                match hyphens {
                    1 | 2 if is_dash(&out, after, hyphens) => out.push('–'),
                    _ => out.push_str(&rest[..hyphens]),
                }
                rest = after;
                continue;
            }
            '"' | '“' => out.push('”'),
            '\'' | '‘' => out.push('’'),
            ' ' if keeps_together(&out, after) => out.push(NBSP),
            other => out.push(other),
        }
        rest = after;
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

/// Whether a word is an address of some kind, in which every sign counts.
fn is_address(word: &str) -> bool {
    word.contains("://")
        || word.contains("www.")
        || word.contains(['@', '\\', '_', '='])
        || word.starts_with(['/', '~'])
}

/// Whether hyphens between two pieces of text stand for a dash.
fn is_dash(before: &str, after: &str, hyphens: usize) -> bool {
    let spaced = before.ends_with(char::is_whitespace) && after.starts_with(char::is_whitespace);
    let within = before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric);
    spaced || (hyphens == 2 && within) || range::is_one(before, after)
}

fn keeps_together(before: &str, after: &str) -> bool {
    let word_before = before.rsplit([' ', NBSP, '\n', '(', '–']).next().unwrap_or_default();
    let word_after = after.split([' ', NBSP, '\n']).next().unwrap_or_default();
    let word_after = word_after.trim_end_matches([',', ';', '.', ')', ':', '?', '!', '”', '"']);
    let digits_after = after.bytes().take_while(u8::is_ascii_digit).count();
    let is_number = !word_before.is_empty() && word_before.bytes().all(|byte| byte.is_ascii_digit());
    if word_before.ends_with(|letter: char| letter.is_ascii_digit()) && is_among(UNITS, word_after) {
        return true;
    }
    // 21 april
    let is_day =
        is_number && word_before.len() <= 2 && word_before.parse().is_ok_and(|day: u8| (1..=31).contains(&day));
    if is_day && is_among(MONTHS, word_after) {
        return true;
    }
    if digits_after > 0 && (is_among(LEADING, &word_before.to_lowercase()) || is_quarter(word_before, after)) {
        return true;
    }
    if is_among(TOGETHER, &format!("{}/{word_after}", word_before.trim_end_matches('.'))) {
        return true;
    }
    // 12 345: one to three digits, then groups of three.
    is_number
        && word_before.len() <= 3
        && digits_after == 3
        && !after[3..].starts_with(|letter: char| letter.is_alphanumeric())
}

fn is_among(words: &str, word: &str) -> bool {
    words.split(' ').any(|own| own == word)
}

/// "k3 2026" and "kvartal 3", but not "samma kvartal 2024".
fn is_quarter(word: &str, after: &str) -> bool {
    match after.bytes().take_while(u8::is_ascii_digit).count() {
        1 => word.eq_ignore_ascii_case("kvartal"),
        4 => is_among("k1 k2 k3 k4", &word.to_lowercase()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What is written and what it becomes; `~` stands for a space that does not break.
    fn check(examples: &[(&str, &str)]) {
        for (written, expected) in examples {
            assert_eq!(set(written).replace(NBSP, "~"), *expected, "{written}");
        }
    }

    #[test]
    fn marks_become_swedish() {
        check(&[
            ("Hon sa \"hej\" -- och gick...", "Hon sa ”hej” – och gick…"),
            ("grannens' bil", "grannens’ bil"),
            ("“hej” och ‘hej’", "”hej” och ’hej’"),
            ("Polisen - och kommunen - är där.", "Polisen – och kommunen – är där."),
            ("Malmö--Lund", "Malmö–Lund"),
            ("på- och avstigning", "på- och avstigning"),
            ("A-traktorer", "A-traktorer"),
            ("---", "---"),
        ]);
    }

    #[test]
    fn numbers_and_units_do_not_break() {
        check(&[
            ("31 240 invånare", "31~240 invånare"),
            ("per 100 000 invånare", "per 100~000 invånare"),
            ("1 234 567 kr", "1~234~567~kr"),
            ("38 procent, 5 % (5 %) eller 5 %.", "38~procent, 5~% (5~%) eller 5~%."),
            ("10 kr, 2,5 km, 20 m² och 30 km/h", "10~kr, 2,5~km, 20~m² och 30~km/h"),
            ("§ 9 och kl. 21", "§~9 och kl.~21"),
            ("6 kap. 2 § samt 5-7 §§", "6~kap.~2~§ samt 5–7~§§"),
            ("Kl. 18.00, klockan 18, nr 3 och ca 40", "Kl.~18.00, klockan~18, nr~3 och ca~40"),
            ("k3 2026 och kvartal 3 2026, samma kvartal 2024", "k3~2026 och kvartal~3 2026, samma kvartal 2024"),
            ("Bilaga 1; priset steg 3 kr", "Bilaga~1; priset steg 3~kr"),
            ("den 21 april 2026 och 1 jan.", "den 21~april 2026 och 1~jan."),
            ("t. ex. bilar, bl a cyklar m.m.", "t.~ex. bilar, bl~a cyklar m.m."),
            ("den 3 2024 gick", "den 3 2024 gick"),
            ("år 2024 100 bilar", "år 2024 100 bilar"),
            ("45 april och 2026 maj", "45 april och 2026 maj"),
            ("12 personer, 3 minderåriga", "12 personer, 3 minderåriga"),
        ]);
    }

    #[test]
    fn a_hyphen_that_means_to_becomes_a_dash() {
        check(&[
            ("åren 2025-2028", "åren 2025–2028"),
            ("2025--2028", "2025–2028"),
            ("2026-04-21--2026-05-01", "2026-04-21–2026-05-01"),
            ("läsåret 2025-26", "läsåret 2025–26"),
            ("2-3 st", "2–3~st"),
            ("2-3-åringar och 7-9-or", "2–3-åringar och 7–9-or"),
            ("0-5 år, 0,5-1,5 km", "0–5 år, 0,5–1,5~km"),
            ("10 000-20 000 kr", "10~000–20~000~kr"),
            ("kl. 18-22, kl. 18.00-20.30 och 18:00-20:30", "kl.~18–22, kl.~18.00–20.30 och 18:00–20:30"),
            ("klockan 22-02 och 08-17", "klockan~22–02 och 08–17"),
            ("(10-12) och s. 4-6.", "(10–12) och s.~4–6."),
            ("mars-maj och fredag-lördag", "mars–maj och fredag–lördag"),
            ("SVT 2024-2025", "SVT 2024–2025"),
            ("Samverkansöverenskommelse 2027-2028", "Samverkansöverenskommelse 2027–2028"),
        ]);
    }

    #[test]
    fn names_made_of_figures_are_left_alone() {
        for text in [
            "0555-10 01 00",
            "08-123 45 67",
            "070-123 45 67",
            "+46 8-123 45 67",
            "telefon 70-123456",
            "KS 2024/117",
            "KS 2024/117-3",
            "KS 12-15",
            "T 123-224",
            "A512.004/2024-12",
            "dnr 2024-2117",
            "bankgiro 123-4567",
            "212000-9999",
            "19121212-1212",
            "2026-04-21",
            "2026-05",
            "2026-k3",
            "112-118-120",
            "5-2",
            "covid-19",
            "ISO-8601",
            "1-åring",
            "mars-majoriteten",
            "https://exempelby.example/2025-2028/a--b?c='d'...",
            "www.exempelby.example/12-14",
            "anna--b@exempelby.example",
            "/loften/10-12",
            "--content",
            "-25",
        ] {
            assert_eq!(set(text).replace(NBSP, " "), text);
        }
    }

    #[test]
    fn another_language_keeps_its_own_signs() {
        assert_eq!(set_foreign("“don't” -- \"nr 3\" '90"), "“don’t” -- \"nr 3\" '90");
    }

    proptest! {
        #[test]
        fn what_has_been_set_stays_as_it_is(text in "[a-c0-9 .,:/§()\"'–åk-]{0,60}") {
            let once = set(&text);
            prop_assert_eq!(set(&once), once);
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,60}") {
            let _ = set(&text);
        }
    }
}
