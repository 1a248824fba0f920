//! Every rule owns a case: a rule that no case breaks is one whose words and place nobody has seen.

use std::collections::BTreeSet;
use std::path::PathBuf;

use lofte::diagnostic::rules;

/// Looks for each rule's id in what the cases expect.
pub fn every_rule_has_a_case(folders: &[PathBuf]) -> Result<(), String> {
    let mut seen = BTreeSet::new();
    for folder in folders {
        let text = std::fs::read_to_string(folder.join("expected/diagnostics.txt")).unwrap_or_default();
        seen.extend(rules::ALL.iter().map(|rule| rule.id).filter(|id| text.contains(&format!("[{id}]:"))));
    }
    let unseen: Vec<_> = rules::ALL.iter().map(|rule| rule.id).filter(|id| !seen.contains(id)).collect();
    if unseen.is_empty() { Ok(()) } else { Err(format!("no case for {}", unseen.join(", "))) }
}
