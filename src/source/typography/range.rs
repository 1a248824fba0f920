//! Whether a hyphen between two figures or two days means "to": 2025–2028, kl. 18–22, mars–maj.
//!
//! Many figures with a hyphen mean something else: a date, a phone number, a case number, a giro account. A range rises, and
//! what comes before it is no word for a number of that kind.

use super::{NBSP, is_among};

/// Days and months, of which one may go on to another.
const DAYS: &str = "måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti \
    september oktober november december";

/// Words for numbers that are names: a hyphen in them is a part of the name.
const NAMES: &str = "tel telefon telefonnummer tfn mobil fax dnr diarienr diarienummer ärende ärendenr ärendenummer mål \
    målnr bg bankgiro pg plusgiro postgiro konto kontonummer orgnr organisationsnummer isbn version";

/// Words before times of the day, which go on past midnight.
const CLOCK: &str = "kl klockan mellan";

/// Whether what stands before and after a hyphen is a range.
pub(super) fn is_one(before: &str, after: &str) -> bool {
    let word = last_word(before);
    let next: &str = &after[..after.find(|letter: char| !letter.is_alphabetic()).unwrap_or(after.len())];
    if !word.is_empty() && is_among(DAYS, word) {
        return is_among(DAYS, next) && !after[next.len()..].starts_with('-');
    }
    let Some((left, ahead)) = number_before(before) else { return false };
    let Some((right, behind)) = number_after(after) else { return false };
    stands_alone(ahead, behind) && !is_name(ahead, left) && rises(left, right, ahead)
}

fn last_word(before: &str) -> &str {
    let start = before.char_indices().rev().find(|(_, letter)| !letter.is_alphabetic());
    start.map_or(before, |(at, letter)| &before[at + letter.len_utf8()..])
}

/// The number that a text ends with, with its decimals and its groups of thousands, and what stands before it.
fn number_before(before: &str) -> Option<(&str, &str)> {
    let part = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',' | ':');
    let mut start = before.trim_end_matches(part).len();
    // A point that opens the run belongs to what stands before.
    start += before[start..].len() - before[start..].trim_start_matches(['.', ',', ':']).len();
    if !before[start..].ends_with(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    while before[start..].bytes().take_while(u8::is_ascii_digit).count() == 3 {
        let Some(ahead) = before[..start].strip_suffix([' ', NBSP]) else { break };
        let digits = ahead.bytes().rev().take_while(u8::is_ascii_digit).count();
        if !(1..=3).contains(&digits) {
            break;
        }
        start = ahead.len() - digits;
    }
    Some((&before[start..], &before[..start]))
}

/// The number that a text begins with, and what stands after it.
fn number_after(after: &str) -> Option<(&str, &str)> {
    let part = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',' | ':');
    let run = after.len() - after.trim_start_matches(part).len();
    let mut end = after[..run].trim_end_matches(['.', ',', ':']).len();
    if !after.starts_with(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    while end == run && after[..end].bytes().rev().take_while(u8::is_ascii_digit).count() <= 3 {
        let Some(behind) = after[end..].strip_prefix([' ', NBSP]) else { break };
        if behind.bytes().take_while(u8::is_ascii_digit).count() != 3 {
            break;
        }
        end = after.len() - behind.len() + 3;
    }
    Some((&after[..end], &after[end..]))
}

/// Whether the two numbers are words of their own: not the middle of a date, an id or a path, and not the beginning of a phone
/// number, which goes on in groups of two.
fn stands_alone(ahead: &str, behind: &str) -> bool {
    let opens = ahead.is_empty() || ahead.ends_with(|letter: char| letter.is_whitespace() || "(§”’".contains(letter));
    let group = behind.strip_prefix([' ', NBSP]).map_or(0, |next| next.bytes().take_while(u8::is_ascii_digit).count());
    let closes = match behind.chars().next() {
        None => true,
        // 2–3-åringar
        Some('-') => behind[1..].starts_with(char::is_alphabetic),
        Some('/' | '+' | '_' | '–') => false,
        Some(letter) => !letter.is_alphanumeric(),
    };
    opens && closes && group != 2
}

/// Whether the word before says that the number is a name: a phone, an account, a case with its letters.
fn is_name(ahead: &str, left: &str) -> bool {
    let word = ahead.split_whitespace().next_back().unwrap_or_default();
    let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric()).replace('.', "").to_lowercase();
    let letters = !word.is_empty() && word.chars().all(char::is_uppercase);
    let phone = word.starts_with('+') && word.len() > 1;
    is_among(NAMES, &bare) || phone || (letters && !is_year(left))
}

fn is_year(number: &str) -> bool {
    number.len() == 4 && (number.starts_with("19") || number.starts_with("20"))
}

/// Whether one number goes on to the other.
fn rises(left: &str, right: &str, ahead: &str) -> bool {
    let word = ahead.split_whitespace().next_back().unwrap_or_default().trim_end_matches('.').to_lowercase();
    let (is_clock, hours) = (is_among(CLOCK, &word), hour(left).zip(hour(right)));
    if is_clock && hours.is_some() {
        return true;
    }
    // 08–17 may be times; 0555-100 is a phone number and 12-05 a date.
    let zero = |number: &str| number.len() > 1 && number.starts_with('0') && !number.contains(',');
    if zero(left) || zero(right) {
        return hours.is_some_and(|(from, to)| from < to) && left.len() == right.len();
    }
    // 2025–26, but 2025-12 is a month.
    if is_year(left) && right.len() == 2 {
        let short = |number: &str| number[number.len() - 2..].parse::<u8>().unwrap_or_default();
        return short(right) > 12 && short(right) > short(left);
    }
    value(left).zip(value(right)).is_some_and(|(from, to)| from < to)
}

/// The hour of a time of day, `18` or `18.30`; with its minutes as decimals.
fn hour(number: &str) -> Option<f64> {
    let (hour, minute) = number.split_once(['.', ':']).unwrap_or((number, "00"));
    let is_time =
        hour.len() <= 2 && minute.len() == 2 && hour.parse::<u8>().ok()? <= 24 && minute.parse::<u8>().ok()? < 60;
    is_time.then(|| value(&format!("{hour}.{minute}")))?
}

fn value(number: &str) -> Option<f64> {
    number.replace([' ', NBSP], "").replace([',', ':'], ".").parse().ok()
}
