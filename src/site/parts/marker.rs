//! A status marker as pages show it: face, word and colour, always together.

use serde::Serialize;

use crate::face;
use crate::model::marker::Marker;
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
}
