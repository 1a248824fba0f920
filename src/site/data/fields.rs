//! What the fields mean, in words: one sentence for each, told alike by the page, the schema and the description of the tables.

use super::columns::Table;
use crate::site::scene::Scene;

impl Scene<'_> {
    /// What a field is called: "Nästa mätning" for `nasta_matning`.
    #[must_use]
    pub fn field_title(&self, name: &str) -> String {
        self.word(&format!("site-data-field-{}", name.replace('_', "-")))
    }

    /// What a field means. A field that several tables have means the same in all of them.
    #[must_use]
    pub fn field_meaning(&self, name: &str) -> String {
        self.word(&format!("site-data-meaning-{}", name.replace('_', "-")))
    }

    /// What a table holds.
    #[must_use]
    pub fn table_meaning(&self, table: &Table) -> String {
        self.word(&format!("site-data-table-{}", table.name))
    }
}
