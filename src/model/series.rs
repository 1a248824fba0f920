//! A table of figures over time, as offices keep them in CSV files.

/// Rows of figures over the same periods.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// What the first column names, such as "område".
    pub row_title: String,
    /// The periods, as written: a year or a quarter.
    pub periods: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
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
