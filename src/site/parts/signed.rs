//! What was signed: the file, who signed it and when, and by what its bytes are known.

use serde::Serialize;

use super::Day;
use crate::model::signed::SignedSubject;
use crate::site::scene::Local;

/// Bytes in a kilobyte and in a megabyte, as sizes of files are told.
const KILO: usize = 1_000;
const MEGA: usize = 1_000_000;

/// A signed file.
#[derive(Debug, Serialize)]
pub struct SignedView {
    href: String,
    /// "84 kB".
    size: String,
    sha256: String,
    scanned: bool,
    electronic: bool,
    signatures: Vec<SignatureView>,
}

/// One who signed.
#[derive(Debug, Serialize)]
struct SignatureView {
    name: String,
    role: String,
    party: String,
    date: Day,
}

impl Local<'_> {
    /// The signed file of an agreement or a promise, where there is one.
    #[must_use]
    pub fn signed(&self, of: SignedSubject) -> Option<SignedView> {
        let file = self.partnership.signed_file(of)?;
        let signatures = file.signatures.iter().map(|signature| SignatureView {
            name: signature.by.name.clone(),
            role: signature.by.role.clone(),
            party: self.party(signature.by.party),
            date: self.scene.day(signature.date.value),
        });
        Some(SignedView {
            href: self.scene.href(&self.partnership.signed_address(of)?),
            size: self.size(file.size),
            sha256: file.sha256.clone(),
            scanned: file.scanned,
            electronic: file.electronic,
            signatures: signatures.collect(),
        })
    }

    /// "84 kB", "1,2 MB".
    fn size(&self, bytes: usize) -> String {
        // A file of the content is far smaller than what a float can count.
        #[expect(clippy::cast_precision_loss, reason = "sizes are told in one decimal")]
        let in_units = |unit: usize, decimals: f64| (bytes as f64 / unit as f64 * decimals).ceil() / decimals;
        let (key, number) = if bytes < MEGA {
            ("site-size-kilo", in_units(KILO, 1.0))
        } else {
            ("site-size-mega", in_units(MEGA, 10.0))
        };
        self.scene.say(key, &[("number", self.scene.number(number).into())])
    }
}
