//! Löfte.
pub mod artifact;
pub mod face;
pub mod layouts;
pub mod locale;
pub mod model;
pub mod place;
pub mod prose;
pub mod site;
