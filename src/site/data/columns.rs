//! The tables and their columns: what each field holds. The tables themselves, the description of them and the schemas of the JSON
//! are all written from what stands here.

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// One of the codes of a list.
    Code(&'static str),
    /// A quarter such as `2026-k3`.
    Quarter,
    /// An address.
    Address,
    /// A day.
    Date,
    /// A moment.
    Moment,
    /// True or false.
    Truth,
    /// A number.
    Number,
    /// A number from 0.
    Amount,
    /// A whole number from 1.
    Count,
    /// The tag of a language (`BCP 47`).
    Language,
}

/// A column.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// The key in the JSON, and the heading.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it may be empty.
    pub optional: bool,
}

/// Rows of one kind: those of promises, or those of action plans.
#[derive(Debug)]
pub struct Rows {
    /// Their key in the JSON, and the name of the table of the rows themselves.
    pub key: &'static str,
    /// The columns that name a row; they begin every table.
    pub naming: [Column; 3],
}

/// A table: the rows themselves, or those of a list in each of them.
#[derive(Debug)]
pub struct Table {
    /// The name of the file.
    pub name: &'static str,
    /// What it is made of.
    pub of: &'static Rows,
    /// The key of the list.
    pub list: Option<&'static str>,
    /// The column that tells the rows of a list apart, within what the row is of.
    pub key: Option<&'static str>,
    /// The columns after the ones that name the result.
    pub columns: &'static [Column],
}

const fn column(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, optional: false }
}

const fn optional(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, optional: true }
}

/// A quarter, as a pattern of the whole text.
pub const QUARTER: &str = "[0-9]{4}-k[1-4]";
const MARKER: &str = "green|yellow|red|unassessed|not-due|missing";
const EXECUTION: &str = "full|partial|not";
const EFFECT: &str = "good|less|none|unmeasured";
const STATE: &str = "final|preliminary|revised";

/// The rows of promises.
pub const OF_PROMISES: Rows = Rows {
    key: "resultat",
    naming: [column("partnerskap", Kind::Text), column("lofte", Kind::Text), column("kvartal", Kind::Quarter)],
};

/// The rows of action plans.
pub const OF_PLANS: Rows = Rows {
    key: "planresultat",
    naming: [column("partnerskap", Kind::Text), column("plan", Kind::Text), column("kvartal", Kind::Quarter)],
};

/// The results.
pub const RESULTS: Table = Table {
    name: OF_PROMISES.key,
    of: &OF_PROMISES,
    list: None,
    key: None,
    columns: &[
        column("partnerskap_namn", Kind::Text),
        column("lofte_titel", Kind::Text),
        optional("publicerat", Kind::Moment),
        column("rapport", Kind::Truth),
        column("markering", Kind::Code(MARKER)),
        column("markering_ord", Kind::Text),
        optional("utfort", Kind::Code(EXECUTION)),
        optional("utfort_ord", Kind::Text),
        optional("effekt", Kind::Code(EFFECT)),
        optional("effekt_ord", Kind::Text),
        optional("sammanfattning", Kind::Text),
        optional("motivering", Kind::Text),
        optional("nasta_matning", Kind::Date),
        optional("timmar", Kind::Amount),
        optional("kostnad", Kind::Amount),
        optional("lamnad", Kind::Date),
        optional("utgava", Kind::Count),
        column("adress", Kind::Address),
        column("parter", Kind::Text),
    ],
};

const MEASURES: Table = Table {
    name: "ataganden",
    of: &OF_PROMISES,
    list: Some("ataganden"),
    key: Some("atagande"),
    columns: &[
        column("atagande", Kind::Text),
        column("text", Kind::Text),
        column("part", Kind::Text),
        column("enhet", Kind::Text),
        column("planerat", Kind::Amount),
        column("genomfort", Kind::Amount),
    ],
};

const OF_EFFECT: [Column; 12] = [
    column("mal", Kind::Text),
    optional("enhet", Kind::Text),
    column("fore", Kind::Number),
    column("fore_period", Kind::Text),
    column("fore_lage", Kind::Code(STATE)),
    column("efter", Kind::Number),
    column("efter_period", Kind::Text),
    column("efter_lage", Kind::Code(STATE)),
    optional("jamforelse", Kind::Text),
    optional("jamforelse_fore", Kind::Number),
    optional("jamforelse_efter", Kind::Number),
    column("nummer", Kind::Count),
];

const EFFECTS: Table =
    Table { name: "effekter", of: &OF_PROMISES, list: Some("effekter"), key: Some("nummer"), columns: &OF_EFFECT };

const JUDGEMENTS: Table = Table {
    name: "bedomningar",
    of: &OF_PROMISES,
    list: Some("bedomningar"),
    key: Some("part"),
    columns: &[
        column("part", Kind::Text),
        column("markering", Kind::Code(MARKER)),
        column("utfort", Kind::Code(EXECUTION)),
        column("effekt", Kind::Code(EFFECT)),
        column("motivering", Kind::Text),
    ],
};

const OF_CORRECTION: [Column; 6] = [
    column("nummer", Kind::Count),
    column("datum", Kind::Date),
    column("fel", Kind::Text),
    column("ratt", Kind::Text),
    column("beslutad_av", Kind::Text),
    column("adress", Kind::Address),
];

const CORRECTIONS: Table = Table {
    name: "rattelser",
    of: &OF_PROMISES,
    list: Some("rattelser"),
    key: Some("nummer"),
    columns: &OF_CORRECTION,
};

/// The results of action plans.
const PLANS: Table = Table {
    name: OF_PLANS.key,
    of: &OF_PLANS,
    list: None,
    key: None,
    columns: &[
        column("partnerskap_namn", Kind::Text),
        column("plan_titel", Kind::Text),
        optional("publicerat", Kind::Moment),
        column("rapport", Kind::Truth),
        optional("sammanfattning", Kind::Text),
        optional("motivering", Kind::Text),
        optional("timmar", Kind::Amount),
        optional("kostnad", Kind::Amount),
        optional("lamnad", Kind::Date),
        optional("utgava", Kind::Count),
        column("adress", Kind::Address),
        column("parter", Kind::Text),
    ],
};

const ACTIONS: Table = Table {
    name: "atgarder",
    of: &OF_PLANS,
    list: Some("atgarder"),
    key: Some("atgard"),
    columns: &[
        column("atgard", Kind::Text),
        column("atgard_titel", Kind::Text),
        column("markering", Kind::Code(MARKER)),
        column("markering_ord", Kind::Text),
        column("utfort", Kind::Code(EXECUTION)),
        column("utfort_ord", Kind::Text),
        column("effekt", Kind::Code(EFFECT)),
        column("effekt_ord", Kind::Text),
        column("motivering", Kind::Text),
        optional("planerat", Kind::Amount),
        optional("genomfort", Kind::Amount),
        column("adress", Kind::Address),
    ],
};

const PLAN_EFFECTS: Table =
    Table { name: "planeffekter", of: &OF_PLANS, list: Some("effekter"), key: Some("nummer"), columns: &OF_EFFECT };

const PLAN_CORRECTIONS: Table = Table {
    name: "planrattelser",
    of: &OF_PLANS,
    list: Some("rattelser"),
    key: Some("nummer"),
    columns: &OF_CORRECTION,
};

/// Every table of the results of promises.
pub const TABLES: [&Table; 5] = [&RESULTS, &MEASURES, &EFFECTS, &JUDGEMENTS, &CORRECTIONS];

/// Every table of the results of action plans.
pub const PLAN_TABLES: [&Table; 4] = [&PLANS, &ACTIONS, &PLAN_EFFECTS, &PLAN_CORRECTIONS];

/// Every table of a folder of data.
pub fn all() -> impl Iterator<Item = &'static Table> {
    TABLES.into_iter().chain(PLAN_TABLES)
}

/// What stands around the rows of a file of JSON, and in no table.
const AROUND: [Column; 5] = [
    column("titel", Kind::Text),
    column("utgivare", Kind::Text),
    column("sida", Kind::Address),
    column("licens", Kind::Address),
    column("sprak", Kind::Language),
];

/// The fields of the calendar, which is no table.
const OF_CALENDAR: [Column; 5] = [
    optional("publiceras", Kind::Moment),
    column("ar_publicerat", Kind::Truth),
    optional("flyttad_fran", Kind::Date),
    optional("flyttad_darfor", Kind::Text),
    column("adresser", Kind::Address),
];

/// What a field of any file holds; a field that several have holds the same in all.
#[must_use]
pub fn kind_of(field: &str) -> Option<Kind> {
    let columns = all().flat_map(Table::all_columns).chain(&AROUND).chain(&OF_CALENDAR);
    columns.into_iter().find(|column| column.name == field).map(|column| column.kind)
}

impl Table {
    /// All columns, in their order.
    pub fn all_columns(&self) -> impl Iterator<Item = &Column> {
        self.of.naming.iter().chain(self.columns)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_all_that_the_model_has() {
        use crate::model::marker::{Effect, Execution, Marker};
        assert_eq!(MARKER, Marker::ALL.map(Marker::key).join("|"));
        assert_eq!(EXECUTION, Execution::ALL.map(Execution::key).join("|"));
        assert_eq!(EFFECT, Effect::ALL.map(Effect::key).join("|"));
    }

    #[test]
    fn a_field_of_several_tables_holds_the_same_in_all() {
        for column in all().flat_map(Table::all_columns) {
            let kind = kind_of(column.name);
            assert_eq!(kind, Some(column.kind), "{}", column.name);
        }
    }
}
