//! Trygghetsvandringen: the map with a numbered marker at each remark, and the table of remarks *Nr, Anmärkning,
//! Problemägare, Åtgärdat* (`BRÅ 2016`), which is also the list to follow the walk up by.

use jiff::civil::Date;
use serde::Serialize;

use super::meta::Head;
use super::shared::Context;
use crate::locale::Argument;
use crate::model::reference::Ref;
use crate::model::walk::{Remark, SafetyWalk};
use crate::prose::Prose;

#[derive(Serialize)]
pub struct Body<'a> {
    /// "14 april 2026, klockan 20.00–21.30".
    when: String,
    location: &'a str,
    participants: String,
    /// "5 av 8 anmärkningar är åtgärdade."
    standing: String,
    summary: &'a Prose,
    owners: Vec<OwnerView<'a>>,
    /// The sum of the owners, where there is more than one.
    total: Option<Tally>,
    map: Option<MapView<'a>>,
    remarks: Vec<RemarkView<'a>>,
}

/// How far an owner has come with its remarks.
#[derive(Serialize)]
struct OwnerView<'a> {
    name: &'a str,
    #[serde(flatten)]
    tally: Tally,
}

/// How many remarks, and how many of them have been dealt with.
#[derive(Serialize)]
struct Tally {
    remarks: usize,
    resolved: usize,
    open: usize,
}

impl Tally {
    fn of<'r>(remarks: impl Iterator<Item = &'r Remark>) -> Self {
        let (mut count, mut resolved) = (0, 0);
        for remark in remarks {
            count += 1;
            resolved += usize::from(remark.resolved.is_some());
        }
        Self { remarks: count, resolved, open: count - resolved }
    }
}

/// The map or drawing, and where the remarks lie on it.
#[derive(Serialize)]
struct MapView<'a> {
    file: &'a str,
    /// What the map shows, how many remarks it has and how many of them are open.
    alt: String,
    /// Which remarks have no place on it; `None` when all have.
    unplaced: Option<String>,
    markers: Vec<MarkerView>,
}

/// A remark's place on the map, in percent from the left and from the top.
#[derive(Serialize)]
struct MarkerView {
    number: u32,
    x: f64,
    y: f64,
    open: bool,
}

/// A row of the table of remarks.
#[derive(Serialize)]
struct RemarkView<'a> {
    number: u32,
    text: &'a str,
    owner: &'a str,
    /// The date; `None` while the remark is open.
    resolved: Option<String>,
    answer: Option<&'a str>,
    /// Whether the row may be too long for a page.
    long: bool,
}

/// From how many characters a row of the table is let over to the next page: a page holds about three times as many.
const LONG: usize = 1_500;

pub fn head(context: &Context<'_>, of: Ref<SafetyWalk>) -> Head {
    let walk = &context.partnership.walks[of];
    Head { title: context.titled(&walk.title), heading: Some(walk.title.clone()), date: updated(walk), version: None }
}

/// The day of the walk, or the latest on which a remark was dealt with.
fn updated(walk: &SafetyWalk) -> Date {
    walk.remarks.iter().filter_map(|remark| remark.resolved).fold(walk.date, Date::max)
}

pub fn body<'a>(context: &Context<'a>, of: Ref<SafetyWalk>) -> Body<'a> {
    let walk = &context.partnership.walks[of];
    let owners = owners(walk);
    let tally = Tally::of(walk.remarks.iter());
    let date = context.date(walk.date);
    Body {
        when: match &walk.time {
            Some(time) => context.say("doc-walk-when", &[("date", date.into()), ("time", time.as_str().into())]),
            None => date,
        },
        location: &walk.location,
        participants: context.say("doc-walk-people", &[("count", Argument::Count(walk.participants.into()))]),
        standing: standing(context, &tally),
        summary: context.prose(&walk.summary),
        map: walk.map.as_ref().map(|(file, description)| map(context, walk, file, description)),
        remarks: walk.remarks.iter().map(|remark| row(context, walk, remark)).collect(),
        total: (owners.len() > 1).then_some(tally),
        owners,
    }
}

fn standing(context: &Context<'_>, tally: &Tally) -> String {
    let key = if tally.open == 0 { "doc-walk-standing-all" } else { "doc-walk-standing" };
    context.say(key, &[("resolved", tally.resolved.into()), ("count", tally.remarks.into())])
}

/// The owners that have remarks, in the order of the content.
fn owners(walk: &SafetyWalk) -> Vec<OwnerView<'_>> {
    let owners = walk.owners.iter().enumerate().map(|(at, owner)| OwnerView {
        name: &owner.name,
        tally: Tally::of(walk.remarks.iter().filter(|remark| remark.owner == at)),
    });
    owners.filter(|owner| owner.tally.remarks > 0).collect()
}

fn map<'a>(context: &Context<'a>, walk: &SafetyWalk, file: &'a str, description: &str) -> MapView<'a> {
    context.image(file);
    let placed = walk.remarks.iter().filter_map(|remark| Some((remark, remark.position?)));
    let markers: Vec<MarkerView> = placed
        .map(|(remark, (x, y))| MarkerView { number: remark.number, x, y, open: remark.resolved.is_none() })
        .collect();
    let open = markers.iter().filter(|marker| marker.open).count();
    let counts = context.say("doc-walk-map-alt", &[("placed", markers.len().into()), ("open", open.into())]);
    let end = if description.ends_with(['.', '!', '?']) { "" } else { "." };
    MapView { file, alt: format!("{description}{end} {counts}"), unplaced: unplaced(context, walk), markers }
}

fn unplaced(context: &Context<'_>, walk: &SafetyWalk) -> Option<String> {
    let without = walk.remarks.iter().filter(|remark| remark.position.is_none());
    let numbers: Vec<String> = without.map(|remark| remark.number.to_string()).collect();
    if numbers.is_empty() {
        return None;
    }
    if numbers.len() == walk.remarks.len() {
        return Some(context.word("doc-walk-unplaced-all"));
    }
    let listed = context.locale.list(&numbers);
    Some(context.say("doc-walk-unplaced", &[("count", numbers.len().into()), ("numbers", listed.into())]))
}

fn row<'a>(context: &Context<'a>, walk: &'a SafetyWalk, remark: &'a Remark) -> RemarkView<'a> {
    let answer = remark.answer.as_deref();
    RemarkView {
        number: remark.number,
        text: &remark.text,
        owner: walk.owners.get(remark.owner).map_or("", |owner| &owner.name),
        resolved: remark.resolved.map(|day| context.date(day)),
        answer,
        long: remark.text.len() + answer.map_or(0, str::len) > LONG,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::civil::date;

    use super::*;
    use crate::place::Place;

    fn walk(resolved: &[Option<Date>]) -> SafetyWalk {
        let remark = |(at, resolved): (usize, &Option<Date>)| Remark {
            number: u32::try_from(at).unwrap() + 1,
            text: String::new(),
            owner: 0,
            resolved: *resolved,
            answer: None,
            position: None,
        };
        SafetyWalk {
            id: String::new(),
            title: String::new(),
            date: date(2026, 4, 14),
            time: None,
            location: String::new(),
            participants: 9,
            map: None,
            summary: Prose::default(),
            owners: Vec::new(),
            remarks: resolved.iter().enumerate().map(remark).collect(),
            place: Place::file(Arc::from("vandring.yaml")),
        }
    }

    #[test]
    fn a_walk_is_as_new_as_the_latest_remark_dealt_with() {
        assert_eq!(updated(&walk(&[None, None])), date(2026, 4, 14));
        assert_eq!(updated(&walk(&[Some(date(2026, 6, 15)), None, Some(date(2026, 5, 2))])), date(2026, 6, 15));
        // A date before the walk makes nothing older.
        assert_eq!(updated(&walk(&[Some(date(2026, 4, 13))])), date(2026, 4, 14));
    }

    #[test]
    fn open_and_resolved_make_the_whole() {
        let walk = walk(&[Some(date(2026, 6, 15)), None, None]);
        let Tally { remarks, resolved, open } = Tally::of(walk.remarks.iter());
        assert_eq!((remarks, resolved, open), (3, 1, 2));
    }
}
