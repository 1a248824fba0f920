//! What may and may not be concluded from a quarter's results: "Det här går att säga", "Det här går inte att säga".
//!
//! Both follow from the facts of the quarter: whether figures are preliminary, whether there is another area to compare with,
//! whether the effect has been measured, whether the figures count crimes or police work.

use serde::Serialize;

use super::Facts;
use crate::model::address;
use crate::model::follow_up::{FollowUp, Measurement, Reading};
use crate::model::promise::CitizenPromise;
use crate::model::series::FigureState;
use crate::site::parts::Link;

/// Something that may, or may not, be concluded.
#[derive(Debug, Serialize)]
pub struct Statement {
    text: String,
    /// The results that it is about; none where it is about all.
    about: Vec<Link>,
}

/// What may and what may not be concluded from a quarter.
#[derive(Debug, Serialize)]
pub struct Statements {
    can: Vec<Statement>,
    cannot: Vec<Statement>,
}

impl Statements {
    /// Of a quarter.
    #[must_use]
    pub fn of(facts: &Facts<'_>) -> Self {
        Self { can: can(facts), cannot: cannot(facts) }
    }
}

fn can(facts: &Facts<'_>) -> Vec<Statement> {
    let promises = |ways: &[super::Way<'_>]| ways.iter().map(|way| way.promise.id.clone()).collect::<Vec<_>>();
    let (better, worse) = (promises(&facts.better), promises(&facts.worse));
    let changed =
        |ids: &[String]| facts.results.iter().map(|r| facts.promise(r)).filter(|p| ids.contains(&p.id)).collect();
    let mut list = List { facts, statements: Vec::new() };
    let tally = facts.local.scene.tally_sentence(&facts.markers());
    list.plain(facts.local.scene.say("site-press-can-tally", &[("sentence", tally.into())]));
    list.about("site-press-can-worse", changed(&worse));
    list.about("site-press-can-better", changed(&better));
    list.with("site-press-can-measured", measured(facts, |_| true), ("example", example(facts)));
    list.figures("site-press-can-compared", |one| one.comparison.is_some());
    list.about("site-press-can-missing", facts.missing());
    list.about("site-press-can-differ", facts.differing());
    list.statements
}

fn cannot(facts: &Facts<'_>) -> Vec<Statement> {
    let mut list = List { facts, statements: Vec::new() };
    list.plain(facts.local.scene.word("site-press-cannot-cause"));
    list.about("site-press-cannot-preliminary", measured(facts, is_preliminary));
    list.figures("site-press-cannot-uncompared", |one| one.comparison.is_none());
    list.about("site-press-cannot-unmeasured", facts.unmeasured());
    list.about("site-press-cannot-effort", measured(facts, |one| has_caveat(facts, one, "dark-figure-effort")));
    list.about("site-press-cannot-dark", measured(facts, |one| has_caveat(facts, one, "dark-figure-high")));
    list.about("site-press-cannot-missing", facts.missing());
    list.plain(facts.local.scene.word("site-press-cannot-survey"));
    list.plain(facts.local.scene.word("site-press-cannot-rank"));
    list.statements
}

/// The first measured figures of the quarter, as they can be written: with what keeps them from being certain.
fn example(facts: &Facts<'_>) -> String {
    let reports = facts.results.iter().filter_map(|result| result.follow_up);
    let Some(one) = reports.flat_map(|report| &report.measurements).next() else { return String::new() };
    let (local, scene) = (facts.local, facts.local.scene);
    scene.say(
        "site-press-can-measured-example",
        &[
            ("what", local.measured_what(one).into()),
            ("before", written(facts, &one.before).into()),
            ("from", local.period(&one.before.period).into()),
            ("after", written(facts, &one.after).into()),
            ("to", local.period(&one.after.period).into()),
        ],
    )
}

/// "33 (preliminärt, ±2)".
fn written(facts: &Facts<'_>, reading: &Reading) -> String {
    let scene = facts.local.scene;
    let value = scene.number(reading.value);
    let margin = reading.margin.map(|margin| scene.number(margin));
    let key = match (reading.state == FigureState::Preliminary, margin.is_some()) {
        (false, false) => return value,
        (true, false) => "site-press-figure-preliminary",
        (false, true) => "site-press-figure-margin",
        (true, true) => "site-press-figure-preliminary-margin",
    };
    scene.say(key, &[("value", value.into()), ("margin", margin.unwrap_or_default().into())])
}

/// The promises that have a measurement of a kind.
fn measured<'a>(facts: &Facts<'a>, is_so: impl Fn(&Measurement) -> bool) -> Vec<&'a CitizenPromise> {
    facts.reports(|follow_up: &FollowUp| follow_up.measurements.iter().any(&is_so))
}

fn is_preliminary(measurement: &Measurement) -> bool {
    [measurement.before.state, measurement.after.state].contains(&FigureState::Preliminary)
}

/// Whether figures about any of the problems behind a measured goal must carry a caveat.
fn has_caveat(facts: &Facts<'_>, measurement: &Measurement, key: &str) -> bool {
    let partnership = facts.local.partnership;
    let problems = &partnership.plans[measurement.goal.plan].problems;
    problems.iter().any(|problem| partnership.problems[*problem].category.caveat_key() == Some(key))
}

struct List<'f, 'a> {
    facts: &'f Facts<'a>,
    statements: Vec<Statement>,
}

impl List<'_, '_> {
    fn plain(&mut self, text: String) {
        self.statements.push(Statement { text, about: Vec::new() });
    }

    /// A statement about some promises; none where there are none.
    fn about(&mut self, key: &str, promises: Vec<&CitizenPromise>) {
        self.with(key, promises, ("example", String::new()));
    }

    /// A statement about some figures. A promise of which only some are meant is followed by which.
    fn figures(&mut self, key: &str, is_so: impl Fn(&Measurement) -> bool) {
        let Facts { local, quarter, .. } = self.facts;
        let mut about = Vec::new();
        for result in &self.facts.results {
            let Some(report) = result.follow_up else { continue };
            let promise = self.facts.promise(result);
            let link =
                |text: &str| Link::new(local.scene.href(&address::result(local.id(), *quarter, &promise.id)), text);
            let meant: Vec<&Measurement> = report.measurements.iter().filter(|one| is_so(one)).collect();
            if meant.len() == report.measurements.len() && !meant.is_empty() {
                about.push(link(&promise.title));
                continue;
            }
            about.extend(meant.into_iter().map(|one| {
                let said = [("title", (&promise.title).into()), ("what", local.measured_what(one).into())];
                link(&local.scene.say("site-press-figure-of", &said))
            }));
        }
        if !about.is_empty() {
            self.statements.push(Statement { text: local.scene.word(key), about });
        }
    }

    /// The same with a further argument.
    fn with(&mut self, key: &str, promises: Vec<&CitizenPromise>, (name, further): (&str, String)) {
        if promises.is_empty() {
            return;
        }
        let Facts { local, quarter, .. } = self.facts;
        let link = |promise: &&CitizenPromise| {
            let address = address::result(local.id(), *quarter, &promise.id);
            Link::new(local.scene.href(&address), &promise.title)
        };
        let number = local.scene.count(promises.len());
        let text = local
            .scene
            .say(key, &[("count", promises.len().into()), ("number", number.into()), (name, further.into())]);
        self.statements.push(Statement { text, about: promises.iter().map(link).collect() });
    }
}
