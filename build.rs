//! Tells cargo that layouts and words are part of the binary, so that a change in them rebuilds it.

fn main() {
    println!("cargo::rerun-if-changed=layouts");
    println!("cargo::rerun-if-changed=locales");
}
