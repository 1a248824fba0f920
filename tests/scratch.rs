#[test]
fn load_example() {
    let (sources, mut faults) = lofte::source::read::read(std::path::Path::new("content")).unwrap();
    let now = lofte::resolve::Now { asked: None, system: jiff::Timestamp::UNIX_EPOCH };
    let loaded = lofte::load(&sources, &lofte::layouts::Layouts::embedded(), &now);
    faults.extend(loaded.faults);
    for f in &faults {
        let p = f.place.as_ref().unwrap();
        let t = sources.excerpt_text(&p.file).unwrap_or_default();
        let line = t[..p.start.min(t.len())].matches('\n').count() + 1;
        println!(
            "{}:{} {} {:?} | {}",
            p.file,
            line,
            f.rule.id,
            f.arguments,
            t.get(p.start..p.end).unwrap_or("?").chars().take(60).collect::<String>()
        );
    }
    println!("{} faults", faults.len());
    assert!(loaded.site.is_some());
}
