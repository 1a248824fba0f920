//! The secrecy gate over everything that is written: no personal identity number may stand in the content (`GDPR`, `OSL`).
//!
//! Recognised are Swedish personal identity numbers and coordination numbers: ten or twelve digits with `-`, `+` or nothing
//! before the last four, a real date (day + 60 in coordination numbers), and a check digit that is right. Organisation
//! numbers (third digit 2 or more), case numbers and phone numbers pass.

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, rules};
use crate::place::Place;
use crate::source::{Sources, table};

/// Adds every personal identity number in the texts and tables.
pub fn check(sources: &Sources, faults: &mut Vec<Diagnostic>) {
    for (path, text) in &sources.texts {
        scan(path, text, faults);
    }
    for (path, bytes) in &sources.tables {
        scan(path, &table::decode(bytes), faults);
    }
}

fn scan(path: &std::sync::Arc<str>, text: &str, faults: &mut Vec<Diagnostic>) {
    for (start, end) in personal_numbers(text) {
        // The number itself is not repeated: a log of faults may be read by more people than the content.
        faults.push(Diagnostic::at(&rules::PERSONAL_NUMBER, &Place { file: path.clone(), start, end }));
    }
}

/// The byte ranges of the personal identity numbers in a text.
fn personal_numbers(text: &str) -> Vec<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() || (at > 0 && is_part_of_number(bytes[at - 1])) {
            at += 1;
            continue;
        }
        let first = digits_from(bytes, at);
        let (digits, end) = match bytes.get(first) {
            // Six or eight digits, a sign, four digits.
            Some(b'-' | b'+') if matches!(first - at, 6 | 8) && digits_from(bytes, first + 1) == first + 5 => {
                (format!("{}{}", &text[at..first], &text[first + 1..first + 5]), first + 5)
            }
            _ => (text[at..first].to_owned(), first),
        };
        if is_personal_number(&digits) {
            found.push((at, end));
        }
        at = end.max(at + 1);
    }
    found
}

fn is_part_of_number(byte: u8) -> bool {
    byte.is_ascii_digit() || matches!(byte, b'-' | b'+')
}

fn digits_from(bytes: &[u8], from: usize) -> usize {
    from + bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// Whether ten or twelve digits are a personal identity number or a coordination number.
fn is_personal_number(digits: &str) -> bool {
    let (century, ten) = match digits.len() {
        10 => (None, digits),
        12 => (Some(&digits[..2]), &digits[2..]),
        _ => return false,
    };
    let two = |at: usize| ten[at..at + 2].parse::<i16>().unwrap_or(0);
    let (month, day) = (two(2), two(4));
    let day = if day > 60 { day - 60 } else { day };
    let real_date = |century: i16| {
        let date = (i8::try_from(month), i8::try_from(day));
        matches!(date, (Ok(month), Ok(day)) if Date::new(century * 100 + two(0), month, day).is_ok())
    };
    let dated = match century {
        Some(century @ ("18" | "19" | "20")) => real_date(century.parse().unwrap_or(19)),
        Some(_) => false,
        None => real_date(19) || real_date(20),
    };
    dated && check_digit_is_right(ten)
}

/// Luhn's check digit over ten digits.
fn check_digit_is_right(ten: &str) -> bool {
    let sum: u32 = ten
        .bytes()
        .enumerate()
        .map(|(at, byte)| {
            let digit = u32::from(byte - b'0') * if at % 2 == 0 { 2 } else { 1 };
            digit / 10 + digit % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// `19121212-1212` is the well-known fictional test identity.
    #[test]
    fn every_way_of_writing_is_found() {
        for text in [
            "19121212-1212",
            "121212-1212",
            "121212+1212",
            "1212121212",
            "191212121212",
            "pnr:121212-1212.",
            "191212721219",
        ] {
            assert_eq!(personal_numbers(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn other_numbers_pass() {
        for text in [
            "212000-9999",
            "556000-4615",
            "0555-10 00 00",
            "0555100000",
            "KS 2024/0412",
            "A512.004/2024",
            "2026-10-27",
            "121212-1213",
            "121312-1212",
            "991212121212",
            "12121212121",
            "2024-2025",
            "1-121212-1212",
        ] {
            assert_eq!(personal_numbers(text), [], "{text}");
        }
    }

    proptest! {
        #[test]
        fn one_wrong_digit_is_no_number(digit in 0u8..9) {
            let wrong = if digit >= 2 { digit + 1 } else { digit };
            let text = format!("121212-121{wrong}");
            prop_assert_eq!(personal_numbers(&text).len(), 0);
        }

        #[test]
        fn no_text_makes_it_panic(text: String) {
            let _ = personal_numbers(&text);
        }
    }
}
