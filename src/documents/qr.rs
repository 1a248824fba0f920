//! The QR code that leads from paper to the document's page.
//!
//! All dark modules are one path: drawn apart, neighbours would leave hairlines between them on screens and in print.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

/// A QR code as an SVG drawing, black on nothing, without the quiet zone: the layout leaves white paper around it.
///
/// A text too long for any QR code (nearly 3 000 letters) gives a drawing of nothing.
#[must_use]
pub fn svg(text: &str) -> String {
    // Medium correction: a fold or a stain across a tenth of the code may not end the way to the page.
    let Ok(code) = QrCode::encode_text(text, QrCodeEcc::Medium) else {
        return r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>"#.to_owned();
    };
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let begin = x;
            while x < size && code.get_module(x, y) {
                x += 1;
            }
            if x > begin {
                let _ = write!(path, "M{begin} {y}h{}v1h-{}z", x - begin, x - begin);
            }
            x += 1;
        }
    }
    format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}"><path d="{path}"/></svg>"#)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The modules of the drawing, read back from its path.
    fn modules(svg: &str) -> Vec<(i32, i32)> {
        let path = svg.split("d=\"").nth(1).unwrap().split('"').next().unwrap();
        let mut dark = Vec::new();
        for run in path.split('M').skip(1) {
            let (place, rest) = run.split_once('h').unwrap();
            let (x, y) = place.split_once(' ').unwrap();
            let length: i32 = rest.split('v').next().unwrap().parse().unwrap();
            let (x, y): (i32, i32) = (x.parse().unwrap(), y.parse().unwrap());
            dark.extend((x..x + length).map(|x| (x, y)));
        }
        dark
    }

    #[test]
    fn the_drawing_holds_every_dark_module_once() {
        let text = "https://prov.example/prov/loften/cyklar/";
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).unwrap();
        let all = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
        let expected: Vec<_> = all.filter(|(x, y)| code.get_module(*x, *y)).collect();
        assert_eq!(modules(&svg(text)), expected);
    }

    #[test]
    fn a_text_that_is_too_long_gives_no_drawing() {
        assert!(!svg(&"x".repeat(4000)).contains("path"));
    }
}
