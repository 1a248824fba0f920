//! A table of figures over time, as offices keep them in CSV files.

use super::period::Step;

/// Rows of figures over the same periods.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// What the first column names, such as "område".
    pub row_title: String,
    /// What the other columns are, as written: years or quarters, or the parts of a pattern, such as weekdays.
    pub periods: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

impl Series {
    /// The columns as years, quarters or months in the order of time; `None` where they are something else, which no line may
    /// join.
    #[must_use]
    pub fn steps(&self) -> Option<Vec<Step>> {
        let steps: Vec<Step> = self.periods.iter().map(|period| Step::parse(period)).collect::<Option<_>>()?;
        let in_order = steps.windows(2).all(|pair| pair[0].is_like(pair[1]) && pair[0] < pair[1]);
        in_order.then_some(steps)
    }
}

/// One line of figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What the line is about.
    pub name: String,
    /// One per period; `None` where the figure is missing.
    pub values: Vec<Option<Figure>>,
}

/// A figure and how final it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure {
    /// The value.
    pub value: f64,
    /// Whether it may still change.
    pub state: FigureState,
}

/// How final a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureState {
    /// Final.
    Final,
    /// Preliminary, marked `p`.
    Preliminary,
    /// Revised since it was first published, marked `r`.
    Revised,
}

impl FigureState {
    /// The mark beside the figure, empty for a final one.
    #[must_use]
    pub fn mark(self) -> &'static str {
        match self {
            Self::Final => "",
            Self::Preliminary => "p",
            Self::Revised => "r",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_periods_of_one_kind_in_their_order_are_steps_in_time() {
        let over = |periods: &[&str]| Series {
            row_title: String::new(),
            periods: periods.iter().map(|&period| period.to_owned()).collect(),
            rows: Vec::new(),
        };
        assert!(over(&["2019", "2022", "2024"]).steps().is_some());
        assert!(over(&["2024-k4", "2025-k1"]).steps().is_some());
        for others in [vec!["måndag", "tisdag"], vec!["2024", "2024-k1"], vec!["2025", "2024"], vec!["2024", "2024"]] {
            assert!(over(&others).steps().is_none(), "{others:?}");
        }
    }
}
