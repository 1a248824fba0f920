//! Makes the content of a country: N partnerships, each with an agreement, six promises, forty quarters of six results, and
//! three plans. Everything is fictional and the same on every run.

use std::fmt::Write;

use lofte::source::Sources;

/// Promises of a partnership.
pub const PROMISES: usize = 6;
/// Quarters with results.
pub const QUARTERS: usize = 40;
/// Action plans of a partnership.
pub const PLANS: usize = 3;
/// The year of the first quarter.
const FIRST_YEAR: usize = 2016;

/// The content of `count` partnerships.
pub fn content(count: usize) -> Sources {
    let mut sources = Sources::default();
    let mut add = |path: String, text: String| sources.add(path, text.into_bytes(), &mut Vec::new());
    add("webbplats.yaml".into(), SITE.into());
    for number in 1..=count {
        let folder = format!("kommun-{number}");
        add(format!("{folder}/partnerskap.yaml"), partnership(number));
        add(format!("{folder}/lagesbilder/2025.md"), SITUATION.into());
        add(format!("{folder}/data/brott.csv"), table(number));
        add(format!("{folder}/overenskommelser/2016-2025.md"), AGREEMENT.into());
        for plan in 1..=PLANS {
            add(format!("{folder}/problem/problem-{plan}.md"), problem(plan));
            add(format!("{folder}/atgardsplaner/plan-{plan}.yaml"), self::plan(plan));
        }
        for promise in 1..=PROMISES {
            add(format!("{folder}/loften/lofte-{promise}.md"), self::promise(promise));
        }
        for at in 0..QUARTERS {
            let (year, quarter) = (FIRST_YEAR + at / 4, at % 4 + 1);
            for promise in 1..=PROMISES {
                let path = format!("{folder}/uppfoljningar/{year}-k{quarter}/lofte-{promise}.md");
                add(path, result(year, quarter, promise, number + at));
            }
        }
    }
    sources
}

const SITE: &str = "titel: Löften i ett påhittat land
adress: https://land.exempelby.example
språk: [sv]
beskrivning: Påhittat innehåll för mätningar.
utgivare: {namn: Exempelby kommun}
kontakt: {funktion: Kommunikation, e-post: info@exempelby.example}
tidszon: Europe/Stockholm
publicering: {veckodag: tisdag, vilken: tredje, klockslag: 08:00}
färg: \"#1d4f7c\"
fiktivt: Allt här är påhittat.
tillgänglighet:
  status: delvis förenlig
  granskad: 2026-01-10
  metod: Påhittad granskning.
  uppdaterad: 2026-01-12
  brister:
    - {brist: En påhittad brist., varför: För mätningens skull.}
";

fn partnership(number: usize) -> String {
    format!(
        "namn: Kommun {number}
ingress: Ett påhittat partnerskap.
kommun: {{namn: Kommun {number}, län: Exempellän, invånare: {}}}
lokalpolisområde: Lokalpolisområde {number}
parter:
  - {{id: kommunen, namn: Kommun {number}, slag: kommun, kontakt: {{funktion: Trygghet, e-post: trygghet@exempelby.example}}}}
  - {{id: polisen, namn: Polisen, slag: polis, kontakt: {{funktion: Kommunpolisen, e-post: polis@exempelby.example}}}}
organisation:
  styrgrupp: {{uppdrag: Leder., medlemmar: [Ordförande, Polischef]}}
  beredningsgrupp: {{uppdrag: Bereder., medlemmar: [Samordnare, Kommunpolis]}}
  arbetsgrupper:
    - {{namn: Grupp, uppdrag: Genomför., medlemmar: [Fältare]}}
  samordning:
    - {{part: kommunen, funktion: Samordnare}}
",
        8000 + number * 37
    )
}

fn table(number: usize) -> String {
    let mut text = "område".to_owned();
    for year in 2006..2026 {
        let _ = write!(text, ";{year}");
    }
    for (at, name) in ["Hela landet", "Kommunen"].iter().enumerate() {
        let _ = write!(text, "\n{name}");
        for year in 0..20 {
            let _ = write!(text, ";{}", 900 + (year * 53 + number * 17 + at * 91) % 400);
        }
    }
    text.push('\n');
    text
}

const SITUATION: &str = "---
titel: Lägesbild 2025
fastställd: 2025-09-01
period: {från: 2025-01-01, till: 2025-06-30}
källor:
  - {id: bra, namn: Anmälda brott, styrkor: Lång serie., svagheter: Mörkertal.}
statistik:
  - {id: brott, titel: Anmälda brott, fil: brott.csv, enhet: per 100 000 invånare, källa: bra, brottskategori: inbrott, referens: Hela landet}
---
## Kartläggning
Brotten har kartlagts gata för gata under ett halvår.
## Annan information
Boende, handlare och skolor har berättat vad de ser.
## Analys
Det mesta händer på några få platser, på kvällar och helger.
";

const AGREEMENT: &str = "---
titel: Samverkansöverenskommelse 2016–2027
diarienummer: [{part: kommunen, nummer: KS 2015/1}]
version: 1
giltig: {från: 2016-01-01, till: 2027-12-31}
lägesbild: 2025
problem: [problem-1, problem-2, problem-3]
ändamål: [Minska brotten.]
områden: [Centrum]
åtaganden:
  - {part: kommunen, del: 1, åtagande: Samla uppgifter.}
  - {part: polisen, del: 1, åtagande: Lämna statistik.}
  - {part: kommunen, del: 2, åtagande: Byta belysning.}
  - {part: polisen, del: 2, åtagande: Gå till fots.}
åtgärdsplaner: [plan-1, plan-2, plan-3]
undertecknare:
  - {namn: Alva Exempelsson, roll: Kommunstyrelsens ordförande, part: kommunen}
  - {namn: Sixten Provlund, roll: Lokalpolisområdeschef, part: polisen}
undertecknad: 2015-12-01
---
## Bakgrund
Parterna har arbetat ihop länge.
## Gemensam problembild
Bilden tas fram tillsammans.
## Dokumentation
Arbetet förs i en gemensam logg.
## Uppföljning
Varje kvartal.
## Om en part inte håller sitt åtagande
Styrgruppen tar upp frågan.
";

fn problem(number: usize) -> String {
    format!(
        "---
titel: Problem {number}
plats: Centrum
brottskategori: inbrott
lägesbild: 2025
prioritering:
  beslut: prioriterat
  ordning: {number}
  skäl: Vanligt och möjligt att påverka.
  bedömning: {{vanligt: ja, ökat mest: nej, avviker från andra områden: ja, utsatt plats: ja, kan påverkas: ja, kostar mycket: nej}}
orsaker:
  - {{id: o1, orsak: Mörka platser., perspektiv: situationellt}}
  - {{id: o2, orsak: Olåsta dörrar., perspektiv: brottsoffer}}
  - {{id: o3, orsak: Kvällar utan något att göra., perspektiv: gärningsman}}
hypoteser:
  - {{id: h1, orsak: o1, antagande: Ljus minskar brotten., test: Jämför gator., utfall: inte prövad}}
---
Problemet märks mest på kvällarna.
"
    )
}

fn plan(number: usize) -> String {
    let mut text = format!(
        "titel: Plan {number}
problem: [problem-{number}]
fastställd: 2025-10-01
version: 1
övergripande mål: {{mål: Minska brotten i centrum.}}
operativa mål:
  - id: m1
    mål: Minska de anmälda brotten i centrum från 80 till 60 per år.
    slag: effekt
    brottstyp: inbrott
    plats: Centrum
    utgångsvärde: 80
    målvärde: 60
    enhet: anmälda brott per år
    senast: 2027-12-31
    mäts genom: Anmälda brott.
    accepterat av: [kommunen, polisen]
åtgärder:
"
    );
    for action in 1..=4 {
        let _ = write!(
            text,
            "  - id: a{action}
    åtgärd: Åtgärd {action} i centrum
    orsaker: [problem-{number}/o{}]
    mål: [m1]
    slag: situationell
    form: regelbunden
    moment: [Planera., Genomför., Skriv upp.]
    ansvarig: {{part: kommunen, funktion: Gatuenheten}}
    medverkar: [polisen]
    dokumenteras: I loggen.
    tider: {{planerad: 2016-02-01, genomförd: 2016-03-01, uppföljd: 2016-04-01}}
",
            action.min(3)
        );
    }
    text
}

fn promise(number: usize) -> String {
    let plan = (number - 1) % PLANS + 1;
    format!(
        "---
titel: Löfte {number}
löfte: Vi lovar att gå {number} pass i veckan i centrum.
överenskommelse: 2016-2025
åtgärder: [plan-{plan}/a1, plan-{plan}/a2]
mål: [plan-{plan}/m1]
gäller: {{från: 2016-01-01, till: 2025-12-31}}
lovar:
  - {{id: l1, text: Polisen går till fots i centrum., part: polisen, antal: 36, enhet: pass per kvartal, senast: 2025-12-31}}
ursprung: {{kunskap: Lägesbilden visar var det händer.}}
ansvarig: {{part: polisen, funktion: Kommunpolisen}}
undertecknare:
  - {{namn: Alva Exempelsson, roll: Kommunstyrelsens ordförande, part: kommunen}}
  - {{namn: Sixten Provlund, roll: Lokalpolisområdeschef, part: polisen}}
undertecknad: 2015-12-01
---
## Inledning
Det här lovar vi dem som rör sig i centrum.
## Situation
Kvällarna är oroliga, säger både siffror och boende.
## Effekter
Färre brott och fler som känner sig trygga.
## Uppföljning
Varje kvartal på webbplatsen.
"
    )
}

fn result(year: usize, quarter: usize, promise: usize, seed: usize) -> String {
    let facts = [
        ("helt", "god"),
        ("helt", "mindre"),
        ("inte riktigt", "mindre"),
        ("inte alls", "inte mätt"),
        ("helt", "ingen"),
    ];
    let (execution, effect) = facts[(seed + promise * 7) % facts.len()];
    let (after_year, month) = if quarter == 4 { (year + 1, 1) } else { (year, quarter * 3 + 1) };
    let plan = (promise - 1) % PLANS + 1;
    format!(
        "---
lämnad: {after_year}-{month:02}-09
lämnad av: {{part: polisen, funktion: Kommunpolisen}}
utfört: {execution}
effekt: {effect}
sammanfattning: Passen gicks som det blev i kvartal {quarter}.
prestationer:
  - {{löfte: l1, planerat: 36, utfört: {}}}
effekter:
  - mål: plan-{plan}/m1
    före: {{värde: 20, period: 2015-k{quarter}}}
    efter: {{värde: {}, period: {year}-k{quarter}}}
godkänd:
  - {{part: kommunen, namn: Alva Exempelsson, datum: {after_year}-{month:02}-13}}
  - {{part: polisen, namn: Sixten Provlund, datum: {after_year}-{month:02}-14}}
---
## Motivering
Kvartalet blev som det blev: passen gicks de flesta veckor, och anmälningarna var något färre än tidigare. Annat än
arbetet kan ha spelat in.
",
        20 + seed % 17,
        11 + seed % 9
    )
}
