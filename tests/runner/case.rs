//! A case as its folder describes it: `case.yaml`, and the files beside it.

use std::path::PathBuf;

use serde::Deserialize;

/// A case folder.
pub struct Case {
    /// Where it is.
    pub folder: PathBuf,
    /// What its `case.yaml` says.
    pub settings: Settings,
}

/// `case.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// What the case shows, in a sentence.
    pub says: String,
    /// The command and its own arguments.
    pub run: Vec<String>,
    /// The exit code.
    pub exit: u8,
    /// The date that counts as today.
    pub today: String,
    /// The language of the messages, when it is not Swedish.
    pub lang: Option<String>,
    /// The content that the case begins from: a folder of `_bases`.
    pub base: Option<String>,
    /// Files of the base that the case does without.
    #[serde(default)]
    pub remove: Vec<String>,
    /// Words of the content that the case puts others in place of.
    #[serde(default)]
    pub change: Vec<Change>,
    /// Files below `output/` to compare, and `stdout`.
    #[serde(default)]
    pub compare: Vec<String>,
}

/// One replacement in a file of the content.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The file, relative to the content folder.
    pub file: String,
    /// What stands there; it must stand there once.
    pub from: String,
    /// What is to stand there instead.
    pub to: String,
}

impl Case {
    /// Reads a case folder.
    pub fn read(folder: PathBuf) -> Result<Self, String> {
        let path = folder.join("case.yaml");
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let settings: Settings =
            serde_saphyr::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        if settings.says.trim().is_empty() {
            return Err(format!("{}: says nothing", path.display()));
        }
        Ok(Self { folder, settings })
    }
}
