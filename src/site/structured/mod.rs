//! What search engines and archives read on a page: the same facts as schema.org data (JSON-LD). A script element that holds data
//! runs nothing, so the pages' rule against scripts stands.
//!
//! Terms are schema.org's own, unprefixed, as search engines read them; another thing that has a page is named by its address
//! (`@id`). The context is a list: the vocabulary, and beside it the language of the texts. What a partnership publishes is told to be
//! by its parties; the site's publisher is that of the site.

mod results;
mod site;

use serde_json::{Value, json};

use super::html::Html;
use super::scene::{Local, Scene};
use crate::model::address;
use crate::model::partnership::PartyKind;
pub use results::{corrections, missing, quarter, result};
pub use site::{data, partnership, promise, website};

/// The data in the form in which it stands on a page.
#[must_use]
pub fn element(data: &Value) -> Html {
    // Inside a script element only `<` could end it.
    Html::drawn(&data.to_string().replace('<', "\\u003c"))
}

/// What begins the data of a page.
fn begun(scene: &Scene<'_>, kind: &str, page: &str) -> Value {
    let absolute = scene.absolute(page);
    json!({
        "@context": ["https://schema.org", { "@language": scene.locale.language() }],
        "@type": kind,
        "@id": absolute,
        "url": absolute,
        "inLanguage": scene.locale.language(),
    })
}

/// Another thing, by the address of its page.
fn named(scene: &Scene<'_>, page: &str) -> Value {
    json!({ "@id": scene.absolute(page) })
}

/// The parties of a partnership. A further party need not be an authority.
fn parties(local: Local<'_>) -> Value {
    let party = |party: &crate::model::partnership::Party| {
        let kind = match party.kind {
            PartyKind::Municipality | PartyKind::Police => "GovernmentOrganization",
            PartyKind::Other => "Organization",
        };
        json!({ "@type": kind, "name": party.name })
    };
    local.partnership.parties.iter().map(party).collect()
}

/// Who gives out the site.
fn publisher(scene: &Scene<'_>) -> Value {
    let site = scene.site;
    let mut publisher = json!({
        "@type": "GovernmentOrganization",
        "name": site.publisher,
        "url": scene.absolute(address::START),
        "email": site.contact.email,
    });
    if let Some(number) = &site.organisation_number {
        publisher["identifier"] = json!(number);
    }
    if let Some(phone) = &site.contact.phone {
        publisher["telephone"] = json!(phone);
    }
    publisher
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_cannot_end_the_element_that_holds_it() {
        let text = serde_json::to_string(&element(&json!({ "name": "</script><b>" }))).unwrap();
        assert!(!text.contains('<'), "{text}");
    }
}
