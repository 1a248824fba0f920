//! Addresses of the site in XML: feeds, the sitemap, the catalogue of data, drawings.

use quick_xml::Reader;
use quick_xml::events::Event;

use super::{Base, Mention};

/// Attributes that name what is described, rather than lead to it.
const NAMES: [&[u8]; 3] = [b"about", b"resource", b"ID"];

/// The addresses in attributes and texts, with the byte where each stands. What is no XML has those before its fault.
pub fn mentions(text: &str, base: &Base) -> Vec<(Mention, usize)> {
    let mut reader = Reader::from_str(text);
    let mut found = Vec::new();
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or_default();
        match reader.read_event() {
            Ok(Event::Start(element) | Event::Empty(element)) => {
                for attribute in element.attributes().flatten() {
                    let Ok(value) =
                        attribute.decoded_and_normalized_value(quick_xml::XmlVersion::Implicit1_0, reader.decoder())
                    else {
                        continue;
                    };
                    let is_name = NAMES.contains(&attribute.key.local_name().as_ref());
                    found.extend(base.within(&value).map(|(link, _)| {
                        let link = link.to_owned();
                        (if is_name { Mention::Name(link) } else { Mention::Link(link) }, at)
                    }));
                }
            }
            Ok(Event::Text(words)) => {
                let Ok(words) = words.decode() else { continue };
                found.extend(base.within(&words).map(|(link, _)| (Mention::Link(link.to_owned()), at)));
            }
            Ok(Event::Eof) | Err(_) => return found,
            Ok(_) => {}
        }
    }
}
