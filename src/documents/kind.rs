//! The kinds of documents and the editions that they come in, with the stable names that commands, layouts and words use.

/// The kinds of documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Samverkansöverenskommelse.
    Agreement,
    /// Åtgärdsplan, form B.
    Plan,
    /// Åtgärdsplan, form A: the poster.
    PlanPoster,
    /// Medborgarlöfte.
    Promise,
    /// Medborgarlöfte as a poster.
    PromisePoster,
    /// Kvartalsrapport till styrgruppen.
    Quarter,
    /// Rapport till kommunfullmäktige (`LAG 2023:196 § 13`).
    Council,
    /// Lägesbild.
    Situation,
    /// Kommunikationsplan.
    Communication,
    /// Trygghetsvandring.
    Walk,
    /// The organisation, and the cycle of the five steps.
    Organisation,
    /// A checklist of the method, empty or filled in.
    Checklist,
    /// The five "klart när" lists.
    Steps,
    /// Snabbrapport, blank.
    QuickReport,
    /// Ordlista.
    Glossary,
}

impl Kind {
    /// Every kind, in the order in which they are listed.
    pub const ALL: [Self; 15] = [
        Self::Agreement,
        Self::Plan,
        Self::PlanPoster,
        Self::Promise,
        Self::PromisePoster,
        Self::Quarter,
        Self::Council,
        Self::Situation,
        Self::Communication,
        Self::Walk,
        Self::Organisation,
        Self::Checklist,
        Self::Steps,
        Self::QuickReport,
        Self::Glossary,
    ];

    /// The stable name used by the command, for layouts and in keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Agreement => "agreement",
            Self::Plan => "plan",
            Self::PlanPoster => "plan-poster",
            Self::Promise => "promise",
            Self::PromisePoster => "promise-poster",
            Self::Quarter => "quarter",
            Self::Council => "council",
            Self::Situation => "situation",
            Self::Communication => "communication",
            Self::Walk => "walk",
            Self::Organisation => "organisation",
            Self::Checklist => "checklist",
            Self::Steps => "steps",
            Self::QuickReport => "quick-report",
            Self::Glossary => "glossary",
        }
    }

    /// The kind of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == name)
    }

    /// Whether what it shows depends on a quarter that can be chosen.
    #[must_use]
    pub fn has_quarter(self) -> bool {
        matches!(self, Self::Plan | Self::PromisePoster | Self::Quarter | Self::Council)
    }
}

/// For whom, or for what, a document is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// For everyone.
    Public,
    /// For the parties: with contact details.
    Internal,
    /// To be signed: white, black text, wide margins, places and fields for signatures.
    Signing,
    /// To be read before it is settled: says so on every page.
    Draft,
}

impl Edition {
    /// Every edition, in the order in which they are listed.
    pub const ALL: [Self; 4] = [Self::Public, Self::Internal, Self::Signing, Self::Draft];

    /// The stable name used by the command and in keys of words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Internal => "internal",
            Self::Signing => "signing",
            Self::Draft => "draft",
        }
    }

    /// The edition of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|edition| edition.key() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back() {
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.key()), Some(kind));
        }
        for edition in Edition::ALL {
            assert_eq!(Edition::parse(edition.key()), Some(edition));
        }
        assert_eq!(Kind::parse("Plan"), None);
        assert_eq!(Edition::parse(""), None);
    }
}
