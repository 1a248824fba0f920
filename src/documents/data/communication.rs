//! Kommunikationsplanen: goal, key messages, audiences, the activities as a calendar and with who does them, and how it is
//! followed up (`BRÅ 2016`: one plan for the partnership, one for the promises).
//!
//! What has been is told from what comes by the day of the latest activity that has passed, never by the day of the build: a
//! plan that is made again on the morrow is the same plan, until one more of its activities is behind it.

use jiff::civil::Date;
use serde::Serialize;

use super::meta::Head;
use super::shared::Context;
use crate::model::{CommunicationActivity, CommunicationPlan, CommunicationScope};
use crate::prose::Prose;

#[derive(Serialize)]
pub struct Body<'a> {
    adopted: String,
    /// "6 aktiviteter 2025–2027".
    extent: String,
    /// When the next activity is.
    next: Option<String>,
    goal: &'a Prose,
    messages: &'a [String],
    audiences: &'a [String],
    calendar: Vec<YearView>,
    /// The activities that are left, and those that have been; those without any are left out.
    parts: Vec<PartView<'a>>,
    follow_up: &'a Prose,
}

/// A year of the calendar.
#[derive(Serialize)]
struct YearView {
    year: String,
    /// January to December: which activities each has.
    months: [Vec<MarkerView>; 12],
}

/// An activity in the calendar.
#[derive(Serialize)]
struct MarkerView {
    number: usize,
    passed: bool,
}

/// The activities on one side of the day that parts what comes from what has been.
#[derive(Serialize)]
struct PartView<'a> {
    title: String,
    caption: String,
    passed: bool,
    activities: Vec<ActivityView<'a>>,
}

/// A row of the table.
#[derive(Serialize)]
struct ActivityView<'a> {
    /// From 1, in the order of dates; the calendar shows it.
    number: usize,
    date: String,
    what: &'a str,
    channel: &'a str,
    audience: &'a str,
    function: &'a str,
    party: &'a str,
}

fn plan<'a>(context: &Context<'a>, scope: CommunicationScope) -> &'a CommunicationPlan {
    let found = context.partnership.communication.iter().find(|plan| plan.scope == scope);
    found.expect("a document of a communication plan is listed only where there is one")
}

pub fn head(context: &Context<'_>, scope: CommunicationScope) -> Head {
    let (title, heading) = match scope {
        CommunicationScope::Partnership => ("doc-communication-partnership", "doc-communication-partnership-heading"),
        CommunicationScope::Promises => ("doc-communication-promises", "doc-communication-promises-heading"),
    };
    Head {
        title: context.titled(&context.word(title)),
        heading: Some(context.word(heading)),
        date: plan(context, scope).adopted,
        version: None,
    }
}

pub fn body<'a>(context: &Context<'a>, scope: CommunicationScope) -> Body<'a> {
    let plan = plan(context, scope);
    let passed = passed(&plan.activities, context.site.today());
    Body {
        adopted: context.date(plan.adopted),
        extent: extent(context, &plan.activities),
        next: plan.activities.get(passed).map(|next| context.date(next.date)),
        goal: context.prose(&plan.goal),
        messages: &plan.messages,
        audiences: &plan.audiences,
        calendar: calendar(&plan.activities, passed),
        parts: parts(context, &plan.activities, passed),
        follow_up: context.prose(&plan.follow_up),
    }
}

/// How many activities are over. They stand in the order of dates; what is on today is still to come.
fn passed(activities: &[CommunicationActivity], today: Date) -> usize {
    activities.iter().take_while(|activity| activity.date < today).count()
}

fn extent(context: &Context<'_>, activities: &[CommunicationActivity]) -> String {
    let (Some(first), Some(last)) = (activities.first(), activities.last()) else {
        return context.word("doc-communication-none");
    };
    let (from, to) = (first.date.year(), last.date.year());
    let years = if from == to { from.to_string() } else { format!("{from}–{to}") };
    context.say("doc-communication-extent", &[("count", activities.len().into()), ("years", years.into())])
}

/// The longest run of years that is shown whole. In a longer one a year without activities says nothing.
const WHOLE_YEARS: i16 = 10;

fn calendar(activities: &[CommunicationActivity], passed: usize) -> Vec<YearView> {
    let (Some(first), Some(last)) = (activities.first(), activities.last()) else { return Vec::new() };
    let years = first.date.year()..=last.date.year();
    let whole = years.end() - years.start() < WHOLE_YEARS;
    let year = |year: i16| {
        let mut months: [Vec<MarkerView>; 12] = Default::default();
        for (at, activity) in activities.iter().enumerate().filter(|(_, activity)| activity.date.year() == year) {
            let month = usize::from(activity.date.month().unsigned_abs()) - 1;
            months[month].push(MarkerView { number: at + 1, passed: at < passed });
        }
        YearView { year: year.to_string(), months }
    };
    years.map(year).filter(|year| whole || year.months.iter().any(|month| !month.is_empty())).collect()
}

fn parts<'a>(context: &Context<'a>, activities: &'a [CommunicationActivity], passed: usize) -> Vec<PartView<'a>> {
    let row = |(at, activity): (usize, &'a CommunicationActivity)| ActivityView {
        number: at + 1,
        date: context.date(activity.date),
        what: &activity.what,
        channel: &activity.channel,
        audience: &activity.audience,
        function: &activity.responsible.function,
        party: context.party(activity.responsible.party),
    };
    let rows: Vec<ActivityView<'a>> = activities.iter().enumerate().map(row).collect();
    let until = passed.checked_sub(1).map(|last| context.date(activities[last].date));
    let titled = |key: &str| match &until {
        Some(date) => context.say(&format!("{key}-caption"), &[("date", date.into())]),
        None => context.word("doc-communication-all-caption"),
    };
    let part =
        |key: &str, passed, activities| PartView { title: context.word(key), caption: titled(key), passed, activities };
    let mut been = rows;
    let coming = been.split_off(passed);
    let parts = [part("doc-communication-coming", false, coming), part("doc-communication-passed", true, been)];
    parts.into_iter().filter(|part| !part.activities.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::partnership::Responsible;
    use crate::model::reference::Ref;

    fn activities(dates: &[Date]) -> Vec<CommunicationActivity> {
        let activity = |date: &Date| CommunicationActivity {
            what: String::new(),
            date: *date,
            channel: String::new(),
            audience: String::new(),
            responsible: Responsible { party: Ref::new(0), function: String::new(), email: None },
        };
        dates.iter().map(activity).collect()
    }

    #[test]
    fn an_activity_is_over_the_day_after() {
        let activities = activities(&[date(2026, 3, 24), date(2026, 3, 24), date(2026, 5, 1)]);
        assert_eq!(passed(&activities, date(2026, 3, 24)), 0);
        assert_eq!(passed(&activities, date(2026, 3, 25)), 2);
        assert_eq!(passed(&activities, date(2026, 5, 1)), 2);
        assert_eq!(passed(&activities, date(2027, 1, 1)), 3);
    }

    #[test]
    fn every_activity_stands_in_its_month() {
        let calendar = calendar(&activities(&[date(2025, 12, 31), date(2027, 1, 1), date(2027, 1, 9)]), 1);
        let years: Vec<&str> = calendar.iter().map(|year| year.year.as_str()).collect();
        assert_eq!(years, ["2025", "2026", "2027"]);
        let december: Vec<_> = calendar[0].months[11].iter().map(|one| (one.number, one.passed)).collect();
        let january: Vec<_> = calendar[2].months[0].iter().map(|one| (one.number, one.passed)).collect();
        assert_eq!((december, january), (vec![(1, true)], vec![(2, false), (3, false)]));
        assert!(calendar[1].months.iter().all(Vec::is_empty));
    }

    #[test]
    fn a_year_that_somebody_wrote_wrong_fills_no_pages() {
        assert_eq!(calendar(&activities(&[date(2025, 1, 1), date(2205, 1, 1)]), 0).len(), 2);
        assert!(calendar(&[], 0).is_empty());
    }
}
