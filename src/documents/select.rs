//! Which documents a command asks for, out of all that can be made.

use super::kind::{Edition, Kind};
use super::list::{Document, Record, Subject, all};
use crate::model::Site;
use crate::model::period::Quarter;

/// What is asked for.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// Kinds, each with the id of a single record or `None` for all of the kind. Empty: every kind.
    pub kinds: Vec<(Kind, Option<String>)>,
    /// The id of a partnership; `None` for all, and for the forms of the site.
    pub partnership: Option<String>,
    /// The quarter whose results are shown; `None` for the newest, or for all quarters of a kind that is about quarters.
    pub quarter: Option<Quarter>,
    /// The edition; `None` for the public one.
    pub edition: Option<Edition>,
}

/// Why nothing can be made of what is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SelectError {
    /// There is no such partnership.
    NoPartnership(String),
    /// The quarter's results have not been released.
    NotReleased(Quarter),
    /// A kind shows no results of a quarter.
    NoQuarter(Kind),
    /// There is no such record: its kind and id.
    NoRecord(Kind, String),
    /// The edition does not apply to what is asked for.
    NoEdition(Edition),
    /// Nothing that is asked for applies.
    Nothing,
}

/// The documents that are asked for.
///
/// # Errors
/// When something that is asked for does not exist, is not released, or has no such edition. Nothing is left out silently.
pub fn select(site: &Site, selection: &Selection) -> Result<Vec<Document>, SelectError> {
    if let Some(id) = &selection.partnership
        && !site.partnerships.iter().any(|partnership| &partnership.id == id)
    {
        return Err(SelectError::NoPartnership(id.clone()));
    }
    if let Some(quarter) = selection.quarter {
        if !site.release.is_released(quarter, &site.now) {
            return Err(SelectError::NotReleased(quarter));
        }
        if let Some((kind, _)) = selection.kinds.iter().find(|(kind, _)| !kind.has_quarter()) {
            return Err(SelectError::NoQuarter(*kind));
        }
    }
    let possible: Vec<Document> =
        all(site).into_iter().filter(|document| is_in_partnership(site, document, selection)).collect();
    for (kind, id) in &selection.kinds {
        if let Some(id) = id
            && !possible.iter().any(|document| document.kind() == *kind && &document.id(site) == id)
        {
            return Err(SelectError::NoRecord(*kind, id.clone()));
        }
    }
    let kept: Vec<Document> = possible
        .into_iter()
        .filter(|document| is_of_kinds(site, document, &selection.kinds))
        .filter_map(|document| at_quarter(site, document, selection.quarter))
        .collect();
    if kept.is_empty() {
        return Err(SelectError::Nothing);
    }
    let edition = selection.edition.unwrap_or(Edition::Public);
    let chosen: Vec<Document> = kept.into_iter().filter(|document| document.edition == edition).collect();
    if chosen.is_empty() { Err(SelectError::NoEdition(edition)) } else { Ok(chosen) }
}

fn is_in_partnership(site: &Site, document: &Document, selection: &Selection) -> bool {
    match &selection.partnership {
        None => true,
        Some(id) => document.partnership(site).is_some_and(|partnership| &partnership.id == id),
    }
}

fn is_of_kinds(site: &Site, document: &Document, kinds: &[(Kind, Option<String>)]) -> bool {
    kinds.is_empty()
        || kinds
            .iter()
            .any(|(kind, id)| document.kind() == *kind && id.as_ref().is_none_or(|id| &document.id(site) == id))
}

/// The document as it was when a quarter was the newest; `None` when it has nothing to show of the quarter.
fn at_quarter(site: &Site, document: Document, quarter: Option<Quarter>) -> Option<Document> {
    let Some(quarter) = quarter else { return Some(document) };
    let Subject::Record(_, record) = document.subject else { return None };
    let partnership = document.partnership(site)?;
    let as_of = Document { as_of: Some(quarter), ..document };
    match record {
        Record::Quarter(of) => (of == quarter).then_some(document),
        Record::Council(year) => {
            (year == quarter.year && partnership.released_quarters(site).contains(&quarter)).then_some(as_of)
        }
        Record::Plan(of) => partnership.plan_quarters(of, site).contains(&quarter).then_some(as_of),
        Record::PromisePoster(of) => {
            partnership.history(of, site).iter().any(|result| result.quarter == quarter).then_some(as_of)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::fixture::site;
    use super::*;

    fn asked(kinds: &[(Kind, Option<&str>)]) -> Selection {
        let kinds = kinds.iter().map(|(kind, id)| (*kind, id.map(str::to_owned))).collect();
        Selection { kinds, ..Selection::default() }
    }

    #[test]
    fn a_kind_a_record_and_an_edition_are_found() {
        let site = site(date(2026, 4, 21));
        let plans = select(&site, &asked(&[(Kind::Plan, None)])).unwrap();
        assert_eq!(plans.len(), 1);
        assert_eq!(select(&site, &asked(&[(Kind::Plan, Some("torget"))])).unwrap(), plans);
        let draft = Selection { edition: Some(Edition::Draft), ..asked(&[(Kind::Plan, None)]) };
        assert_eq!(select(&site, &draft).unwrap()[0].edition, Edition::Draft);
        assert!(select(&site, &Selection::default()).unwrap().iter().all(|one| one.edition == Edition::Public));
    }

    #[test]
    fn a_quarter_is_shown_where_it_can_be() {
        let site = site(date(2026, 4, 21));
        let quarter = Quarter { year: 2026, number: 1 };
        let at = |kinds| Selection { quarter: Some(quarter), ..asked(kinds) };
        assert_eq!(select(&site, &at(&[(Kind::Plan, None)])).unwrap()[0].as_of, Some(quarter));
        assert_eq!(select(&site, &at(&[(Kind::Quarter, None)])).unwrap().len(), 1);
        assert_eq!(select(&site, &at(&[(Kind::Walk, None)])), Err(SelectError::NoQuarter(Kind::Walk)));
        let later = Quarter { year: 2026, number: 2 };
        let unreleased = Selection { quarter: Some(later), ..asked(&[(Kind::Plan, None)]) };
        assert_eq!(select(&site, &unreleased), Err(SelectError::NotReleased(later)));
    }

    #[test]
    fn what_does_not_exist_is_told() {
        let site = site(date(2026, 4, 21));
        let nowhere = Selection { partnership: Some("nowhere".into()), ..Selection::default() };
        assert_eq!(select(&site, &nowhere), Err(SelectError::NoPartnership("nowhere".into())));
        let record = asked(&[(Kind::Plan, Some("nowhere"))]);
        assert_eq!(select(&site, &record), Err(SelectError::NoRecord(Kind::Plan, "nowhere".into())));
        let edition = Selection { edition: Some(Edition::Internal), ..asked(&[(Kind::Glossary, None)]) };
        assert_eq!(select(&site, &edition), Err(SelectError::NoEdition(Edition::Internal)));
        assert_eq!(select(&site, &asked(&[(Kind::Walk, None)])), Err(SelectError::Nothing));
    }
}
