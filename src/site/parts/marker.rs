//! A status marker as pages show it: face, word and colour, always together.

use serde::Serialize;

use crate::face;
use crate::model::follow_up::{Findings, FollowUp, Judgement};
use crate::model::marker::Marker;
use crate::model::results::PromiseResult;
use crate::site::html::Html;
use crate::site::scene::Scene;

/// A marker.
#[derive(Debug, Clone, Serialize)]
pub struct MarkerView {
    /// The stable name: the style's class.
    pub key: &'static str,
    /// "Grön".
    pub word: String,
    /// What it means.
    pub means: String,
    /// The face.
    pub face: Html,
}

impl Scene<'_> {
    /// A marker.
    #[must_use]
    pub fn marker(&self, marker: Marker) -> MarkerView {
        let key = marker.key();
        MarkerView {
            key,
            word: self.word(&format!("marker-{key}")),
            means: self.word(&format!("marker-{key}-means")),
            face: Html::drawn(&face::svg(marker)),
        }
    }

    /// The marker of a promise in a quarter. A colour has several ways to come about; what it means here is the way that the report
    /// tells of, so that work done in full is never said not to have been done.
    #[must_use]
    pub fn marker_of(&self, result: &PromiseResult<'_>) -> MarkerView {
        let general = self.marker(result.marker);
        let Some(Findings::Promise(found)) = result.follow_up.map(|follow_up| &follow_up.findings) else {
            return general;
        };
        let Judgement { execution, effect, .. } = &found.judgement;
        let means = match result.marker {
            Marker::NotDue | Marker::Missing => return general,
            _ if result.follow_up.is_some_and(FollowUp::parties_differ) => self.word("marker-differing-means"),
            _ => self.word(&format!("marker-of-{}-{}", execution.key(), effect.key())),
        };
        MarkerView { means, ..general }
    }
}

#[cfg(test)]
mod tests {
    use crate::layouts::Layouts;
    use crate::locale::Locale;
    use crate::model::marker::{Effect, Execution};

    #[test]
    fn every_cell_of_the_table_has_its_own_words() {
        for language in ["sv", "en"] {
            let locale = Locale::load(&Layouts::embedded(), language).unwrap();
            let cells = Execution::ALL.into_iter().flat_map(|x| Effect::ALL.into_iter().map(move |e| (x, e)));
            let said: std::collections::BTreeSet<String> =
                cells.map(|(x, e)| locale.word(&format!("marker-of-{}-{}", x.key(), e.key()))).collect();
            assert_eq!(said.len(), 12, "{said:?}");
            assert!(said.iter().all(|words| !words.contains('⟨')), "{said:?}");
        }
    }
}
