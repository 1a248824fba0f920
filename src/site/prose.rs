//! The prose tree as HTML.
//!
//! Written by hand rather than by the Markdown parser's own renderer, because that one aligns cells with `style`
//! attributes (a strict content security policy forbids them), gives header cells no scope and lets the footnotes of
//! two texts on one page collide. Every text is escaped here; nothing in the tree is markup.

use crate::prose::language::{Direction, Language};
use crate::prose::{Align, Block, Image, Inline, Prose, plain_inlines};
use crate::site::html::{Html, escape_into};
use crate::site::images::Reference;

/// How a text is set into its page.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// The level of the text's own highest heading, 2 to 6.
    pub level: u8,
    /// Begins the ids of the text's footnotes; unique on the page.
    pub id: &'a str,
    /// Makes a link of an address of the site.
    pub href: &'a dyn Fn(&str) -> String,
    /// The name of the region that a wide table scrolls in; the header cells are added to it.
    pub table: &'a str,
    /// What the link from a footnote back to the text is called.
    pub back: &'a str,
    /// Gives an image of the content its address, and with it makes it public.
    pub image: &'a dyn Fn(&str) -> Reference,
}

/// Draws a text.
#[must_use]
pub fn draw(prose: &Prose, setting: Setting<'_>) -> Html {
    let mut writer =
        Writer { out: String::new(), setting, heading: setting.level - 1, references: Vec::new(), phone: false };
    writer.references.resize(prose.notes.len() + 1, 0);
    writer.blocks(&prose.blocks);
    writer.notes(&prose.notes);
    Html::drawn(&writer.out)
}

struct Writer<'a> {
    out: String,
    setting: Setting<'a>,
    /// The level of the latest heading, so that none is skipped.
    heading: u8,
    /// How many times each footnote has been referred to; a second reference needs an id of its own.
    references: Vec<usize>,
    /// Whether the words stand in a link to a phone number, which must not break across lines.
    phone: bool,
}

impl Writer<'_> {
    fn text(&mut self, text: &str) {
        let unbroken = self.phone.then(|| super::parts::unbroken(text));
        escape_into(unbroken.as_deref().unwrap_or(text), &mut self.out);
    }

    fn push(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, content } => {
                let wanted = self.setting.level.saturating_add(*level).saturating_sub(1);
                let level = wanted.min(self.heading + 1).clamp(2, 6);
                self.heading = level;
                self.line(&format!("h{level}"), content);
            }
            Block::Paragraph { content } => self.line("p", content),
            Block::List { start, items } => self.list(*start, items),
            Block::Quote { content } => self.element("blockquote", |w| w.blocks(content)),
            Block::Table { align, head, rows } => self.table(align, head, rows),
            Block::Figure(image) => self.figure(image),
            Block::Definitions { items } => self.element("dl", |w| {
                for (term, explanations) in items {
                    w.element("dt", |w| w.inlines(term));
                    for explanation in explanations {
                        w.element("dd", |w| w.tight(explanation));
                    }
                }
            }),
            Block::Preformatted { text } => self.element("pre", |w| w.text(text)),
            Block::Rule => self.push("<hr>"),
        }
    }

    fn element(&mut self, name: &str, inside: impl FnOnce(&mut Self)) {
        self.element_in(name, None, inside);
    }

    /// An element in a language: another than that around it, or `None` for the same. A tag has only letters, digits and
    /// hyphens.
    fn element_in(&mut self, name: &str, language: Option<&Language>, inside: impl FnOnce(&mut Self)) {
        self.push("<");
        self.push(name);
        if let Some(language) = language {
            self.push(&format!(" lang=\"{}\"", language.tag()));
            if language.direction() == Direction::RightToLeft {
                self.push(" dir=\"rtl\"");
            }
        }
        self.push(">");
        inside(self);
        self.push("</");
        self.push(name);
        self.push(">");
    }

    /// A heading or a paragraph. One that is wholly in another language says so itself, so that a text from right to left also
    /// stands at the right.
    fn line(&mut self, name: &str, content: &[Inline]) {
        match content {
            [Inline::Foreign { language, content }] => {
                self.element_in(name, Some(language), |w| w.inlines(content));
            }
            content => self.element(name, |w| w.inlines(content)),
        }
    }

    /// A lone paragraph inside an item is set without paragraph tags.
    fn tight(&mut self, blocks: &[Block]) {
        match blocks {
            [Block::Paragraph { content }] => self.inlines(content),
            [Block::Paragraph { content }, rest @ ..] if rest.iter().all(|b| matches!(b, Block::List { .. })) => {
                self.inlines(content);
                self.blocks(rest);
            }
            blocks => self.blocks(blocks),
        }
    }

    fn list(&mut self, start: Option<u64>, items: &[Vec<Block>]) {
        let name = if start.is_some() { "ol" } else { "ul" };
        match start {
            Some(start) if start != 1 => self.push(&format!("<ol start=\"{start}\">")),
            _ => self.push(&format!("<{name}>")),
        }
        for item in items {
            self.element("li", |w| w.tight(item));
        }
        self.push(&format!("</{name}>"));
    }

    fn table(&mut self, align: &[Align], head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) {
        let mut label = format!("{}: ", self.setting.table);
        for (at, cell) in head.iter().enumerate() {
            if at > 0 {
                label.push_str(", ");
            }
            plain_inlines(cell, &mut label);
        }
        self.push("<div class=\"table-region\" role=\"region\" tabindex=\"0\" aria-label=\"");
        self.text(label.trim_end());
        self.push("\"><table><thead><tr>");
        for (at, cell) in head.iter().enumerate() {
            let class = class_of(align.get(at));
            // An empty header cell names nothing: it is an ordinary cell.
            let (open, close) = if cell.is_empty() { ("td", "td") } else { ("th scope=\"col\"", "th") };
            self.push(&format!("<{open}{class}>"));
            self.inlines(cell);
            self.push(&format!("</{close}>"));
        }
        self.push("</tr></thead><tbody>");
        for row in rows {
            self.push("<tr>");
            for (at, cell) in row.iter().enumerate() {
                self.push(&format!("<td{}>", class_of(align.get(at))));
                self.inlines(cell);
                self.push("</td>");
            }
            self.push("</tr>");
        }
        self.push("</tbody></table></div>");
    }

    fn figure(&mut self, image: &Image) {
        self.push("<figure class=\"figure\">");
        self.image(image);
        if let Some(caption) = &image.caption {
            self.element("figcaption", |w| w.text(caption));
        }
        self.push("</figure>");
    }

    fn image(&mut self, image: &Image) {
        let Reference { address, size } = (self.setting.image)(&image.file);
        self.push("<img loading=\"lazy\" src=\"");
        let src = (self.setting.href)(&address);
        self.text(&src);
        self.push("\" alt=\"");
        self.text(&image.alt);
        self.push("\"");
        if let Some((width, height)) = size {
            if height > width.saturating_add(width / 2) {
                self.push(" class=\"tall\"");
            }
            self.push(&format!(" width=\"{width}\" height=\"{height}\""));
        }
        self.push(">");
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text { text } => self.text(text),
                Inline::Emphasis { content } => self.element("em", |w| w.inlines(content)),
                Inline::Strong { content } => self.element("strong", |w| w.inlines(content)),
                Inline::Struck { content } => self.element("s", |w| w.inlines(content)),
                Inline::Code { text } => self.element("code", |w| w.text(text)),
                Inline::Foreign { language, content } => {
                    self.element_in("span", Some(language), |w| w.inlines(content));
                }
                Inline::Link { target, content } => {
                    self.push("<a href=\"");
                    match target {
                        crate::prose::Target::Inside(address) => {
                            let href = (self.setting.href)(address);
                            self.text(&href);
                        }
                        crate::prose::Target::Outside(address) => self.text(address),
                    }
                    self.push("\">");
                    self.phone = target.address().starts_with("tel:");
                    self.inlines(content);
                    self.phone = false;
                    self.push("</a>");
                }
                Inline::Image(image) => self.image(image),
                Inline::Note { number } => self.reference(*number),
                Inline::Break => self.push("<br>"),
            }
        }
    }

    fn reference(&mut self, number: usize) {
        let id = self.setting.id;
        let Some(count) = self.references.get_mut(number) else { return };
        *count += 1;
        let again = if *count > 1 { format!("-{count}") } else { String::new() };
        self.push(&format!(
            "<sup class=\"note-mark\"><a id=\"{id}-ref-{number}{again}\" href=\"#{id}-not-{number}\" role=\"doc-noteref\">{number}</a></sup>"
        ));
    }

    fn notes(&mut self, notes: &[Vec<Block>]) {
        if notes.is_empty() {
            return;
        }
        let id = self.setting.id;
        self.push("<ol class=\"notes\">");
        for (at, note) in notes.iter().enumerate() {
            let number = at + 1;
            self.push(&format!("<li id=\"{id}-not-{number}\">"));
            self.tight(note);
            self.push(&format!(" <a href=\"#{id}-ref-{number}\" role=\"doc-backlink\">"));
            self.text(self.setting.back);
            self.push("</a></li>");
        }
        self.push("</ol>");
    }
}

fn class_of(align: Option<&Align>) -> &'static str {
    match align {
        Some(Align::Center) => " class=\"center\"",
        Some(Align::End) => " class=\"end\"",
        Some(Align::Start) | None => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prose::Target;

    const SETTING: Setting<'_> = Setting {
        level: 3,
        id: "t",
        href: &|address| address.to_owned(),
        table: "Tabell",
        back: "Tillbaka",
        image: &|file| Reference { address: format!("/{file}"), size: None },
    };

    fn words(text: &str) -> Vec<Inline> {
        vec![Inline::Text { text: text.into() }]
    }

    fn html(blocks: Vec<Block>, notes: Vec<Vec<Block>>) -> String {
        draw(&Prose { blocks, notes }, SETTING).as_str().to_owned()
    }

    #[test]
    fn every_text_is_escaped() {
        let link =
            Inline::Link { target: Target::Outside("https://a.example/?a=1&b=\"2".into()), content: words("<b>") };
        assert_eq!(
            html(vec![Block::Paragraph { content: vec![link] }], vec![]),
            "<p><a href=\"https://a.example/?a=1&amp;b=&quot;2\">&lt;b&gt;</a></p>"
        );
    }

    #[test]
    fn words_in_another_language_say_which_and_which_way_they_run() {
        let foreign = |tag, text: &str| Inline::Foreign { language: Language::of(tag).unwrap(), content: words(text) };
        let mixed = [words("Se "), vec![foreign("en", "policing"), foreign("ar", "شرطة")]].concat();
        assert_eq!(
            html(vec![Block::Paragraph { content: mixed }], vec![]),
            "<p>Se <span lang=\"en\">policing</span><span lang=\"ar\" dir=\"rtl\">شرطة</span></p>"
        );
        let alone = vec![foreign("fa", "پلیس")];
        let heading = Block::Heading { level: 1, content: vec![foreign("en", "Summary")] };
        assert_eq!(
            html(vec![heading, Block::Paragraph { content: alone }], vec![]),
            "<h3 lang=\"en\">Summary</h3><p lang=\"fa\" dir=\"rtl\">پلیس</p>"
        );
    }

    #[test]
    fn headings_are_shifted_and_none_is_skipped() {
        let heading = |level| Block::Heading { level, content: words("x") };
        assert_eq!(html(vec![heading(1), heading(3), heading(1)], vec![]), "<h3>x</h3><h4>x</h4><h3>x</h3>");
    }

    #[test]
    fn cells_are_aligned_by_class_and_headers_have_scope() {
        let table = Block::Table {
            align: vec![Align::Start, Align::End],
            head: vec![vec![], words("Antal")],
            rows: vec![vec![words("a"), words("1")]],
        };
        let out = html(vec![table], vec![]);
        assert!(out.contains("<td></td><th scope=\"col\" class=\"end\">Antal</th>"), "{out}");
        assert!(out.contains("<td class=\"end\">1</td>"), "{out}");
        assert!(!out.contains("style="), "{out}");
    }

    #[test]
    fn an_image_much_taller_than_wide_is_held_within_the_screen() {
        let figure = |file: &str| Block::Figure(Image { file: file.into(), alt: "Karta".into(), caption: None });
        let image = |file: &str| {
            let size = Some(if file == "tall.svg" { (300, 600) } else { (300, 400) });
            Reference { address: format!("/{file}"), size }
        };
        let setting = Setting { image: &image, ..SETTING };
        let prose = Prose { blocks: vec![figure("tall.svg"), figure("wide.svg")], notes: vec![] };
        let out = draw(&prose, setting);
        assert_eq!(out.as_str().matches("class=\"tall\" width=\"300\" height=\"600\"").count(), 1, "{}", out.as_str());
        assert_eq!(out.as_str().matches("tall\"").count(), 1, "{}", out.as_str());
    }

    #[test]
    fn footnotes_carry_the_prefix_and_each_reference_its_own_id() {
        let note = Inline::Note { number: 1 };
        let out = html(
            vec![Block::Paragraph { content: vec![note.clone(), note] }],
            vec![vec![Block::Paragraph { content: words("n") }]],
        );
        assert!(out.contains("id=\"t-ref-1\"") && out.contains("id=\"t-ref-1-2\""), "{out}");
        assert!(out.contains("<li id=\"t-not-1\">n <a href=\"#t-ref-1\""), "{out}");
    }
}
