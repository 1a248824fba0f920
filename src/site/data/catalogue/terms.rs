//! The terms of the vocabularies that the profile names.

/// The subject that all of it belongs to: justice, legal system and public safety.
pub const THEME: &str = "http://publications.europa.eu/resource/authority/data-theme/JUST";
/// Four times a year.
pub const QUARTERLY: &str = "http://publications.europa.eu/resource/authority/frequency/QUARTERLY";
/// When there is something to tell.
pub const IRREGULAR: &str = "http://publications.europa.eu/resource/authority/frequency/IRREG";
/// Open to all.
pub const PUBLIC: &str = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";
/// The country.
pub const SWEDEN: &str = "http://publications.europa.eu/resource/authority/country/SWE";
/// What the codes of languages begin with.
pub const LANGUAGES: &str = "http://publications.europa.eu/resource/authority/language/";
/// What the types of files begin with.
pub const FILE_TYPES: &str = "http://publications.europa.eu/resource/authority/file-type/";
/// What the media types begin with.
pub const MEDIA_TYPES: &str = "http://www.iana.org/assignments/media-types/";
/// A publisher that is a local authority, in the vocabulary that the profile names.
pub const LOCAL_AUTHORITY: &str = "http://purl.org/adms/publishertype/LocalAuthority";

/// The form of a file: what the vocabularies call it.
#[derive(Clone, Copy)]
pub struct Form {
    /// In the vocabulary of the European Union.
    pub file_type: &'static str,
    /// In the registry of media types.
    pub media_type: &'static str,
    /// The key of the words for it.
    pub name: &'static str,
}

/// A table.
pub const CSV: Form = Form { file_type: "CSV", media_type: "text/csv", name: "csv" };
/// The same as JSON.
pub const JSON: Form = Form { file_type: "JSON", media_type: "application/json", name: "json" };
/// A feed.
pub const ATOM: Form = Form { file_type: "ATOM", media_type: "application/atom+xml", name: "atom" };
/// A calendar to subscribe to.
pub const CALENDAR: Form = Form { file_type: "ICS", media_type: "text/calendar", name: "ics" };

/// A publisher that is an authority of the state, in the same vocabulary.
pub const NATIONAL_AUTHORITY: &str = "http://purl.org/adms/publishertype/NationalAuthority";
