//! The language of a passage, as a tag names it (BCP 47).
//!
//! A passage in another language than the text around it must say so, or it is read aloud with the wrong sounds and
//! divided at the wrong places (`DOS § 10`, through WCAG 3.1.2). A tag that nobody knows would say nothing, so one is taken
//! only when its language exists and is written the one way that programs understand: `en`, not `eng` and not `engelska`.

use serde::Serialize;
use unic_langid::LanguageIdentifier;

/// Every language with a code of two letters (ISO 639-1), and after it the codes of three letters that stand for the same
/// language (ISO 639-2) and that BCP 47 therefore does without.
const CODES: &str = "
    aa/aar ab/abk ae/ave af/afr ak/aka am/amh an/arg ar/ara as/asm av/ava ay/aym az/aze ba/bak be/bel bg/bul bh/bih bi/bis
    bm/bam bn/ben bo/bod/tib br/bre bs/bos ca/cat ce/che ch/cha co/cos cr/cre cs/ces/cze cu/chu cv/chv cy/cym/wel da/dan
    de/deu/ger dv/div dz/dzo ee/ewe el/ell/gre en/eng eo/epo es/spa et/est eu/eus/baq fa/fas/per ff/ful fi/fin fj/fij fo/fao
    fr/fra/fre fy/fry ga/gle gd/gla gl/glg gn/grn gu/guj gv/glv ha/hau he/heb hi/hin ho/hmo hr/hrv ht/hat hu/hun hy/hye/arm
    hz/her ia/ina id/ind ie/ile ig/ibo ii/iii ik/ipk io/ido is/isl/ice it/ita iu/iku ja/jpn jv/jav ka/kat/geo kg/kon ki/kik
    kj/kua kk/kaz kl/kal km/khm kn/kan ko/kor kr/kau ks/kas ku/kur kv/kom kw/cor ky/kir la/lat lb/ltz lg/lug li/lim ln/lin
    lo/lao lt/lit lu/lub lv/lav mg/mlg mh/mah mi/mri/mao mk/mkd/mac ml/mal mn/mon mr/mar ms/msa/may mt/mlt my/mya/bur na/nau
    nb/nob nd/nde ne/nep ng/ndo nl/nld/dut nn/nno no/nor nr/nbl nv/nav ny/nya oc/oci oj/oji om/orm or/ori os/oss pa/pan pi/pli
    pl/pol ps/pus pt/por qu/que rm/roh rn/run ro/ron/rum ru/rus rw/kin sa/san sc/srd sd/snd se/sme sg/sag si/sin sk/slk/slo
    sl/slv sm/smo sn/sna so/som sq/sqi/alb sr/srp ss/ssw st/sot su/sun sv/swe sw/swa ta/tam te/tel tg/tgk th/tha ti/tir
    tk/tuk tl/tgl tn/tsn to/ton tr/tur ts/tso tt/tat tw/twi ty/tah ug/uig uk/ukr ur/urd uz/uzb ve/ven vi/vie vo/vol wa/wln
    wo/wol xh/xho yi/yid yo/yor za/zha zh/zho/chi zu/zul";

/// Codes of three letters that name no language: several, none, unknown, uncoded.
const NO_LANGUAGE: [&str; 4] = ["mul", "zxx", "und", "mis"];

/// Languages that are written from right to left when nothing is said about the script.
const RIGHT_TO_LEFT: [&str; 17] =
    ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "ug", "ur", "yi"];

/// Scripts that run from right to left.
const RIGHT_TO_LEFT_SCRIPTS: [&str; 9] = ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"];

/// A language that exists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Language {
    tag: String,
    code: String,
    region: Option<String>,
    direction: Direction,
}

/// Which way a line runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Direction {
    /// From left to right.
    #[serde(rename = "ltr")]
    LeftToRight,
    /// From right to left.
    #[serde(rename = "rtl")]
    RightToLeft,
}

impl Language {
    /// The language of a tag such as `en`, `zh-Hant` or `pt-BR`; `None` when it names none.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        if tag.contains('_') {
            return None;
        }
        let identifier: LanguageIdentifier = tag.parse().ok()?;
        let code = identifier.language.as_str();
        let known = match code.len() {
            2 => CODES.split_whitespace().any(|codes| codes.starts_with(code)),
            3 => !NO_LANGUAGE.contains(&code) && shorter(code).is_none(),
            _ => false,
        };
        if !known {
            return None;
        }
        let rtl = identifier
            .script
            .map_or_else(|| RIGHT_TO_LEFT.contains(&code), |script| RIGHT_TO_LEFT_SCRIPTS.contains(&script.as_str()));
        Some(Self {
            tag: identifier.to_string(),
            code: code.to_owned(),
            region: identifier.region.map(|region| region.as_str().to_owned()),
            direction: if rtl { Direction::RightToLeft } else { Direction::LeftToRight },
        })
    }

    /// The tag in its usual letter case: `en`, `zh-Hant`, `pt-BR`.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The code of the language alone, without script, region and variant.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Which way its lines run.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.direction
    }
}

/// The code of two letters for a language whose code of three letters is given.
#[must_use]
pub fn shorter(code: &str) -> Option<&'static str> {
    let mut languages = CODES.split_whitespace().map(|codes| codes.split('/'));
    languages.find_map(|mut codes| {
        let short = codes.next()?;
        codes.any(|long| long.eq_ignore_ascii_case(code)).then_some(short)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_languages_that_exist_are_taken_in_their_usual_case() {
        for (written, tag) in [
            ("en", "en"),
            ("EN-gb", "en-GB"),
            ("zh-hant", "zh-Hant"),
            ("es-419", "es-419"),
            ("smj", "smj"),
            ("de-1996", "de-1996"),
        ] {
            assert_eq!(Language::of(written).map(|language| language.tag).unwrap_or_default(), tag, "{written}");
        }
    }

    #[test]
    fn what_names_no_language_is_not_taken() {
        for written in [
            "", "e", "en-x", "engelska", "eng", "ger", "xx", "und", "mul", "en_GB", "en-", "-", "en GB", "svenska",
            "aa/",
        ] {
            assert_eq!(Language::of(written), None, "{written}");
        }
    }

    #[test]
    fn a_line_runs_as_its_script_does() {
        let direction = |tag| Language::of(tag).unwrap().direction;
        for tag in ["ar", "fa", "fa-AF", "he", "ckb", "prs", "ku-Arab", "yi"] {
            assert_eq!(direction(tag), Direction::RightToLeft, "{tag}");
        }
        for tag in ["en", "fi", "so", "ku", "pa", "ti", "ar-Latn", "uz"] {
            assert_eq!(direction(tag), Direction::LeftToRight, "{tag}");
        }
    }

    #[test]
    fn the_shorter_code_of_a_language() {
        assert_eq!((shorter("eng"), shorter("GER"), shorter("deu")), (Some("en"), Some("de"), Some("de")));
        assert_eq!((shorter("smj"), shorter("en"), shorter("")), (None, None, None));
    }
}
