//! The cards of pages that show no result of their own: the site, a partnership, and the papers that a promise builds on.

use super::data::{Card, Gather};
use crate::model::Site;
use crate::model::agreement::Agreement;
use crate::model::plan::ActionPlan;
use crate::model::reference::Ref;
use crate::model::situation::SituationReport;

/// The site as a whole.
pub fn of_site(site: &Site) -> Card<'_> {
    Card::plain(site.publisher.clone(), &site.title, site.description.clone())
}

impl<'a> Gather<'a> {
    /// The newest public quarter of the partnership; before the first, who work together.
    pub fn whole(&self) -> Card<'a> {
        match self.partnership.released_quarters(self.site).last() {
            Some(quarter) => self.quarter(*quarter),
            None => {
                let parties: Vec<&str> = self.partnership.parties.iter().map(|party| party.name.as_str()).collect();
                let kicker = self.context.word("picture-kicker-quarter");
                Card::plain(kicker, &self.partnership.name, self.context.locale.list(&parties))
            }
        }
    }

    /// An agreement, and when it is in force.
    pub fn agreement(&self, of: Ref<Agreement>) -> Card<'a> {
        let agreement = &self.partnership.agreements[of];
        Card::plain(self.kicker_of("picture-kicker-agreement"), &agreement.title, self.span(agreement.valid))
    }

    /// An action plan, and what it is to reach.
    pub fn plan(&self, of: Ref<ActionPlan>) -> Card<'a> {
        let plan = &self.partnership.plans[of];
        let sentence = plan.overall_goal.text.value.clone();
        Card::plain(self.kicker_of("picture-kicker-plan"), &plan.title, sentence)
    }

    /// A situation report, and the time that it describes.
    pub fn situation(&self, of: Ref<SituationReport>) -> Card<'a> {
        let report = &self.partnership.situations[of];
        Card::plain(self.kicker_of("picture-kicker-situation"), &report.title, self.span(report.period))
    }

    fn kicker_of(&self, key: &str) -> String {
        self.context.say(key, &[("name", self.partnership.name.as_str().into())])
    }

    fn span(&self, period: crate::model::period::Period) -> String {
        let (from, to) = (self.context.date(period.from), self.context.date(period.to));
        self.context.say("picture-span", &[("from", from.into()), ("to", to.into())])
    }
}
