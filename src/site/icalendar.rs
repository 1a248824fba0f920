//! The form of a calendar file: iCalendar (`RFC 5545`), so that a phone or a computer can subscribe to a list of moments.
//!
//! The form is small and everything in it is decided by what goes in: nothing is drawn from the clock or from chance. That is
//! why it is written here and not by a library, which would want to put the moment of the build and an id of its own in it.

use std::fmt::Write as _;

use jiff::Timestamp;

/// The longest line, in octets, before its line end (`RFC 5545 § 3.1`).
const LONGEST_LINE: usize = 75;

/// A calendar.
pub struct Calendar {
    /// What it is called.
    pub name: String,
    /// How it is told from what other programs make.
    pub product: &'static str,
    /// What is in it.
    pub events: Vec<Event>,
}

/// An event.
pub struct Event {
    /// Its id, the same for as long as the event is the same.
    pub uid: String,
    /// When the event was last revised (`RFC 5545 § 3.8.7.2`).
    pub stamp: Timestamp,
    /// How many times it has been moved.
    pub sequence: u8,
    /// When it begins.
    pub start: Timestamp,
    /// When it ends; after it begins.
    pub end: Timestamp,
    /// What it is, in a line.
    pub summary: String,
    /// More about it.
    pub description: String,
    /// Where more is to be read.
    pub url: String,
    /// What kind of event it is.
    pub category: String,
}

/// Writes the file.
#[must_use]
pub fn write(calendar: &Calendar) -> String {
    let mut out = String::new();
    let mut line = |name: &str, value: &str| fold(&format!("{name}:{value}"), &mut out);
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", &text(calendar.product));
    line("CALSCALE", "GREGORIAN");
    line("X-WR-CALNAME", &text(&calendar.name));
    // Once a day is enough to ask again; the standard's word for it and the one that programs knew before it.
    line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
    line("X-PUBLISHED-TTL", "P1D");
    for event in &calendar.events {
        line("BEGIN", "VEVENT");
        line("UID", &text(&event.uid));
        line("DTSTAMP", &moment(event.stamp));
        line("SEQUENCE", &event.sequence.to_string());
        line("DTSTART", &moment(event.start));
        line("DTEND", &moment(event.end));
        line("SUMMARY", &text(&event.summary));
        line("DESCRIPTION", &text(&event.description));
        // An address is not text: nothing in it is escaped.
        line("URL", &event.url);
        line("CATEGORIES", &text(&event.category));
        line("STATUS", "CONFIRMED");
        // Nobody is busy because something is published.
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }
    line("END", "VCALENDAR");
    out
}

/// A moment in universal time: `20270119T070000Z`. It needs no zone in the file, and means the same everywhere.
fn moment(moment: Timestamp) -> String {
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Text with the signs that mean something in the form escaped (`RFC 5545 § 3.3.11`). Other control signs have no form.
fn text(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// A line with its end. One that is too long goes on in lines that begin with a space, and no letter is divided.
fn fold(line: &str, out: &mut String) {
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LONGEST_LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        let _ = out.write_char(letter);
        length += letter.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(change: impl Fn(&mut Event)) -> String {
        let at = |moment: &str| moment.parse::<Timestamp>().unwrap();
        let mut event = Event {
            uid: "2026-k4@loften.exempelby.example".into(),
            stamp: at("2026-01-20T07:00:00Z"),
            sequence: 0,
            start: at("2027-01-19T07:00:00Z"),
            end: at("2027-01-19T07:30:00Z"),
            summary: "Resultat".into(),
            description: "Mer".into(),
            url: "https://loften.exempelby.example/kalender/?a=1;2,3".into(),
            category: "Löften".into(),
        };
        change(&mut event);
        write(&Calendar { name: "Löften, kommun; polis".into(), product: "-//A//B//SV", events: vec![event] })
    }

    fn folded(line: &str) -> String {
        let mut out = String::new();
        fold(line, &mut out);
        out
    }

    #[test]
    fn every_line_ends_as_the_standard_says_and_none_is_too_long() {
        let file = written(|event| event.description = "Åtgärder på väg, och dit hör; mycket. ".repeat(20));
        assert!(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && file.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
        assert!(file.split("\r\n").all(|line| line.len() <= LONGEST_LINE), "{file}");
        let whole = file.replace("\r\n ", "");
        assert!(whole.contains(&"Åtgärder på väg\\, och dit hör\\; mycket. ".repeat(20)), "{whole}");
    }

    #[test]
    fn a_line_is_folded_between_letters() {
        assert_eq!(folded(&"a".repeat(75)), format!("{}\r\n", "a".repeat(75)));
        assert_eq!(folded(&"a".repeat(76)), format!("{}\r\n a\r\n", "a".repeat(75)));
        // The letter has two octets, and the second would be the seventy-sixth.
        assert_eq!(folded(&format!("{}å", "a".repeat(74))), format!("{}\r\n å\r\n", "a".repeat(74)));
        // The space that a line goes on with counts.
        assert_eq!(folded(&"a".repeat(150)), format!("{0}\r\n {1}\r\n a\r\n", "a".repeat(75), "a".repeat(74)));
    }

    #[test]
    fn what_means_something_in_the_form_is_escaped_in_text_and_not_in_addresses() {
        assert_eq!(text("a\\b; c, d\r\ne\tf:g\"h"), "a\\\\b\\; c\\, d\\nef:g\"h");
        let file = written(|event| event.summary = "BEGIN:VEVENT\nEND:VEVENT".into());
        assert!(file.contains("\r\nSUMMARY:BEGIN:VEVENT\\nEND:VEVENT\r\n"), "{file}");
        assert!(file.contains("\r\nX-WR-CALNAME:Löften\\, kommun\\; polis\r\n"), "{file}");
        assert!(file.contains("\r\nURL:https://loften.exempelby.example/kalender/?a=1;2,3\r\n"), "{file}");
    }

    #[test]
    fn moments_stand_in_universal_time() {
        let file = written(|event| event.sequence = 1);
        for line in [
            "DTSTAMP:20260120T070000Z",
            "DTSTART:20270119T070000Z",
            "DTEND:20270119T073000Z",
            "SEQUENCE:1",
            "STATUS:CONFIRMED",
        ] {
            assert!(file.contains(&format!("\r\n{line}\r\n")), "{line}: {file}");
        }
        assert!(!file.contains("METHOD") && !file.contains("TZID"), "{file}");
    }
}
