//! The colours of a terminal, and the few meanings that they have here.

/// What a piece of text means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Ordinary text.
    Plain,
    /// A heading.
    Heading,
    /// Something that is late.
    Late,
    /// Something that is late soon, or waits.
    Soon,
    /// Something that is done.
    Done,
    /// What is said beside.
    Quiet,
}

/// Colours a text, where colours are wanted. No meaning hangs on the colour alone: the words say the same.
pub fn paint(text: &str, ink: Ink, colours: bool) -> String {
    let code = match ink {
        Ink::Plain => "",
        Ink::Heading => "1",
        Ink::Late => "1;31",
        Ink::Soon => "33",
        Ink::Done => "32",
        Ink::Quiet => "2",
    };
    if !colours || code.is_empty() || text.is_empty() {
        return text.to_owned();
    }
    format!("\u{1b}[{code}m{text}\u{1b}[0m")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_means_something_is_coloured_and_only_where_colours_are_wanted() {
        assert_eq!(paint("sen", Ink::Late, true), "\u{1b}[1;31msen\u{1b}[0m");
        assert_eq!(paint("sen", Ink::Late, false), "sen");
        assert_eq!(paint("så", Ink::Plain, true), "så");
    }
}
