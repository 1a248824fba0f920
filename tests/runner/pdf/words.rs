//! The words of a page by what they are marked as: a part of the structure tree, or an artifact such as a page number.
//!
//! Words are taken as a reading program takes them: a mark that says what the glyphs really stand for goes before the
//! glyphs, soft hyphens at the ends of lines are gone, and a new line is a space.

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId, decode_text_string};

/// The words of a page.
#[derive(Default)]
pub struct Words {
    /// By the number that the structure tree refers to.
    pub marked: BTreeMap<i64, String>,
    /// The languages of those that name one.
    pub languages: BTreeMap<i64, String>,
    /// Those that are outside the tree.
    pub artifacts: String,
}

/// Reads a page.
pub fn of_page(document: &Document, page: ObjectId) -> Result<Words, String> {
    let fonts = document.get_page_fonts(page).map_err(|error| error.to_string())?;
    let fonts =
        fonts.into_iter().filter_map(|(name, font)| Some((name, font.get_font_encoding(document).ok()?))).collect();
    let content = Content::decode(&document.get_page_content(page)).map_err(|error| error.to_string())?;
    let properties = document.get_dictionary(page).ok().and_then(|page| resource(document, page, b"Properties"));
    let mut reader = Reader { document, fonts, properties, ..Reader::new(document) };
    content.operations.iter().for_each(|operation| reader.read(operation));
    let mut words = reader.words;
    words.marked.values_mut().for_each(|text| *text = tidy(text));
    words.artifacts = tidy(&words.artifacts);
    Ok(words)
}

fn resource<'d>(document: &'d Document, page: &'d Dictionary, name: &[u8]) -> Option<&'d Dictionary> {
    page.get_deref(b"Resources", document).ok()?.as_dict().ok()?.get_deref(name, document).ok()?.as_dict().ok()
}

fn tidy(text: &str) -> String {
    // A soft hyphen at the very end is kept: the word goes on in the part that follows.
    let joined = text.replace('\u{2060}', "").replace("\u{ad} ", "");
    joined.split([' ', '\n', '\t']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What a stretch of a page is marked as.
enum Mark {
    Part(i64),
    Artifact,
    /// The glyphs stand for words that have been taken already.
    Replaced,
    Other,
}

type Matrix = [f64; 6];
const UNIT: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

struct Reader<'d> {
    document: &'d Document,
    fonts: BTreeMap<Vec<u8>, Encoding<'d>>,
    properties: Option<&'d Dictionary>,
    marks: Vec<Mark>,
    saved: Vec<Matrix>,
    page: Matrix,
    text: Matrix,
    font: Vec<u8>,
    /// The height that the last words of each kind stood at: a change of it is a new line.
    heights: BTreeMap<Option<i64>, f64>,
    /// Whether the words before were ones that glyphs stand for: they belong to those around them.
    touching: bool,
    words: Words,
}

impl<'d> Reader<'d> {
    fn new(document: &'d Document) -> Self {
        Self {
            document,
            fonts: BTreeMap::new(),
            properties: None,
            marks: Vec::new(),
            saved: Vec::new(),
            page: UNIT,
            text: UNIT,
            font: Vec::new(),
            heights: BTreeMap::new(),
            touching: false,
            words: Words::default(),
        }
    }

    fn read(&mut self, operation: &Operation) {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "q" => self.saved.push(self.page),
            "Q" => self.page = self.saved.pop().unwrap_or(UNIT),
            "cm" => self.page = product(matrix(operands), self.page),
            "BT" => self.text = UNIT,
            "Tm" => self.text = matrix(operands),
            "Td" | "TD" => {
                let shift = |at: usize| operands.get(at).and_then(|number| number.as_float().ok()).unwrap_or(0.0);
                self.text = product([1.0, 0.0, 0.0, 1.0, shift(0).into(), shift(1).into()], self.text);
            }
            "Tf" => self.font = operands.first().and_then(|name| name.as_name().ok()).unwrap_or_default().to_vec(),
            "BMC" => self.marks.push(self.mark(operands)),
            "BDC" => {
                let mark = self.mark(operands);
                if let (Mark::Part(number), Some(language)) = (&mark, self.property(operands, b"Lang")) {
                    self.words.languages.insert(*number, language);
                }
                if let Some(actual) = self.property(operands, b"ActualText") {
                    self.touching = true;
                    self.say(&actual);
                    self.touching = true;
                    self.marks.push(Mark::Replaced);
                } else {
                    self.marks.push(mark);
                }
            }
            "EMC" => {
                self.marks.pop();
            }
            "Tj" | "TJ" | "'" | "\"" => {
                let said: String = operands.iter().map(|operand| self.decoded(operand)).collect();
                self.say(&said);
            }
            _ => {}
        }
    }

    fn mark(&self, operands: &[Object]) -> Mark {
        let number = self.mark_properties(operands).and_then(|found| found.get(b"MCID").ok()?.as_i64().ok());
        match (number, operands.first().and_then(|tag| tag.as_name().ok())) {
            (Some(number), _) => Mark::Part(number),
            (None, Some(b"Artifact")) => Mark::Artifact,
            _ => Mark::Other,
        }
    }

    fn mark_properties<'o>(&self, operands: &'o [Object]) -> Option<&'o Dictionary>
    where
        'd: 'o,
    {
        match operands.get(1)? {
            Object::Dictionary(direct) => Some(direct),
            Object::Name(name) => self.properties?.get_deref(name, self.document).ok()?.as_dict().ok(),
            _ => None,
        }
    }

    fn property(&self, operands: &[Object], name: &[u8]) -> Option<String> {
        decode_text_string(self.mark_properties(operands)?.get(name).ok()?).ok()
    }

    fn decoded(&self, operand: &Object) -> String {
        match operand {
            Object::String(bytes, _) => self
                .fonts
                .get(&self.font)
                .and_then(|encoding| Document::decode_text(encoding, bytes).ok())
                .unwrap_or_default(),
            Object::Array(parts) => parts.iter().map(|part| self.decoded(part)).collect(),
            _ => String::new(),
        }
    }

    /// Adds words to what they are marked as.
    fn say(&mut self, words: &str) {
        if self.marks.iter().any(|mark| matches!(mark, Mark::Replaced)) {
            return;
        }
        let part = self.marks.iter().rev().find_map(|mark| match mark {
            Mark::Part(number) => Some(*number),
            _ => None,
        });
        let artifact = self.marks.iter().any(|mark| matches!(mark, Mark::Artifact));
        let part = part.filter(|_| !artifact);
        let height = product(self.text, self.page)[5];
        let before = self.heights.insert(part, height);
        let text = match part {
            Some(number) => self.words.marked.entry(number).or_default(),
            None => &mut self.words.artifacts,
        };
        // At the edges of a page several things stand at one height.
        let apart = part.is_none() && !self.touching;
        self.touching = false;
        if apart || before.is_some_and(|before| (before - height).abs() > 0.5) {
            text.push(' ');
        }
        text.push_str(words);
    }
}

fn matrix(operands: &[Object]) -> Matrix {
    let mut matrix = UNIT;
    for (cell, operand) in matrix.iter_mut().zip(operands) {
        *cell = operand.as_float().map_or(0.0, f64::from);
    }
    matrix
}

fn product(one: Matrix, other: Matrix) -> Matrix {
    let [a, b, c, d, e, f] = one;
    let [g, h, i, j, k, l] = other;
    [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}
