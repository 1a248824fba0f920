//! The size of an image, read from its first bytes: a page that knows it does not jump while images arrive.

/// Width and height in pixels of an SVG, PNG, JPEG, GIF or WebP image; `None` for anything that cannot be told.
#[must_use]
pub fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some((big(bytes, 16, 4)?, big(bytes, 20, 4)?));
    }
    if bytes.starts_with(b"GIF8") {
        return Some((little(bytes, 6, 2)?, little(bytes, 8, 2)?));
    }
    if bytes.starts_with(b"\xff\xd8") {
        return jpeg(bytes);
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(&b"WEBP"[..]) {
        return webp(bytes);
    }
    svg(std::str::from_utf8(bytes).ok()?)
}

fn big(bytes: &[u8], at: usize, length: usize) -> Option<u32> {
    Some(bytes.get(at..at + length)?.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
}

fn little(bytes: &[u8], at: usize, length: usize) -> Option<u32> {
    Some(bytes.get(at..at + length)?.iter().rev().fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
}

/// Walks the segments until the one that begins a frame, which holds the size.
fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        let marker = big(bytes, at, 2)?;
        let length = big(bytes, at + 2, 2)? as usize;
        if matches!(marker, 0xffc0..=0xffcf) && !matches!(marker, 0xffc4 | 0xffc8 | 0xffcc) {
            return Some((big(bytes, at + 7, 2)?, big(bytes, at + 5, 2)?));
        }
        at += 2 + length;
    }
}

fn webp(bytes: &[u8]) -> Option<(u32, u32)> {
    match bytes.get(12..16)? {
        b"VP8X" => Some((little(bytes, 24, 3)? + 1, little(bytes, 27, 3)? + 1)),
        b"VP8 " => Some((little(bytes, 26, 2)? & 0x3fff, little(bytes, 28, 2)? & 0x3fff)),
        b"VP8L" => {
            let packed = little(bytes, 21, 4)?;
            Some(((packed & 0x3fff) + 1, (packed >> 14 & 0x3fff) + 1))
        }
        _ => None,
    }
}

/// The root element's `width` and `height`, or else its `viewBox`.
fn svg(text: &str) -> Option<(u32, u32)> {
    let start = text.find("<svg")?;
    let root = &text[start..start + text[start..].find('>')?];
    let attribute = |name: &str| {
        let (_, rest) = root.split_once(&format!(" {name}=\""))?;
        rest.split_once('"').map(|(value, _)| value)
    };
    let length = |name: &str| pixels(attribute(name)?.trim_end_matches("px").parse().ok()?);
    if let (Some(width), Some(height)) = (length("width"), length("height")) {
        return Some((width, height));
    }
    let numbers: Vec<f64> = attribute("viewBox")?
        .split([' ', ','])
        .filter(|part| !part.is_empty())
        .map_while(|part| part.parse().ok())
        .collect();
    match numbers[..] {
        [_, _, width, height] => Some((pixels(width)?, pixels(height)?)),
        _ => None,
    }
}

fn pixels(length: f64) -> Option<u32> {
    // Lengths of images lie far within the range of a u32; what does not is no length of an image.
    (1.0..=100_000.0).contains(&length).then(|| length.round() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_of_drawings() {
        assert_eq!(size(b"<?xml?><svg xmlns=\"x\" width=\"960\" height=\"640px\">"), Some((960, 640)));
        assert_eq!(size(b"<svg viewBox=\"0 0 48.4 12\" width=\"100%\">"), Some((48, 12)));
        assert_eq!(size(b"<svg>"), None);
        assert_eq!(size(b"text"), None);
    }

    #[test]
    fn sizes_of_photographs() {
        let png = [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], &[0, 0, 1, 0, 0, 0, 0, 9]].concat();
        assert_eq!(size(&png), Some((256, 9)));
        let jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc0, 0, 11, 8, 0, 7, 0, 9];
        assert_eq!(size(&jpeg), Some((9, 7)));
        assert_eq!(size(&[0xff, 0xd8, 0xff]), None);
    }
}
