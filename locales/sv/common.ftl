# Ord som sidor, dokument och meddelanden delar.

and = och
# Artikeln som namn kan börja med: liten inne i en mening, och utan betydelse i bokstavsordning. Svenskan har ingen.
article = { "" }
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
weekday-1 = måndag
weekday-2 = tisdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lördag
weekday-7 = söndag

# Det som en enhet i procent börjar med, med komma emellan.
per-cent-words = procent, %
per-cent = { $value } procent
per-cent-points = { $value } { $count ->
    [one] procentenhet
   *[other] procentenheter
}

performed-of = { $done } av { $planned }
performed-none = Inte planerat under kvartalet
performed-more = { $done } { $done-count ->
    [one] gjord
   *[other] gjorda
}, { $planned } { $planned-count ->
    [one] planerad
   *[other] planerade
}
performed-share = { $done } procent, mot planerade { $planned } procent

quarter = kvartal { $number } { $year }
quarter-capital = Kvartal { $number } { $year }
quarter-short = k{ $number }

marker-green = Grön
marker-yellow = Gul
marker-red = Röd
marker-unassessed = Inte bedömd än
marker-not-due = Inte dags än
marker-missing = Rapport saknas
marker-green-means = Gjort fullt ut som det var tänkt, med gott resultat på problemet.
marker-yellow-means = Gjort, men med mindre effekt än väntat eller inte exakt som det var tänkt.
marker-red-means = Inte gjort, gjort på ett helt annat sätt, eller gjort utan någon effekt på problemet.
marker-unassessed-means = Gjort som det var tänkt. Effekten är inte mätt än.
marker-not-due-means = Tiden då det ska vara gjort har inte kommit.
marker-missing-means = Ingen godkänd rapport har kommit in för kvartalet.
marker-differing-means = Parterna bedömer kvartalet olika. Markeringen följer den strängaste bedömningen.

# Vad en markering betyder i ett visst resultat: utfört och effekt.
marker-of-full-good = Gjort fullt ut som det var tänkt, med gott resultat på problemet.
marker-of-full-less = Gjort fullt ut som det var tänkt, men med mindre effekt på problemet än väntat.
marker-of-full-none = Gjort fullt ut som det var tänkt, men utan effekt på problemet.
marker-of-full-unmeasured = Gjort fullt ut som det var tänkt. Effekten är inte mätt än.
marker-of-partial-good = Inte gjort exakt som det var tänkt, men med gott resultat på problemet.
marker-of-partial-less = Inte gjort exakt som det var tänkt, och med mindre effekt på problemet än väntat.
marker-of-partial-none = Inte gjort exakt som det var tänkt, och utan effekt på problemet.
marker-of-partial-unmeasured = Inte gjort exakt som det var tänkt. Effekten är inte mätt än.
marker-of-not-good = Inte gjort, eller gjort på ett helt annat sätt. Då är markeringen röd också när resultatet på problemet är gott.
marker-of-not-less = Inte gjort, eller gjort på ett helt annat sätt, och med mindre effekt på problemet än väntat.
marker-of-not-none = Inte gjort, eller gjort på ett helt annat sätt, och utan effekt på problemet.
marker-of-not-unmeasured = Inte gjort, eller gjort på ett helt annat sätt. Effekten är inte mätt än.

execution-full = Fullt ut, som det var tänkt
execution-partial = Inte exakt som det var tänkt
execution-not = Inte alls, eller på ett helt annat sätt
effect-good = God
effect-less = Mindre än väntat
effect-none = Ingen
effect-unmeasured = Inte mätt än

goal-effect = effektmål
goal-process = processmål
goal-output = produktionsmål
action-situational = situationell
action-social = social
action-one-off = engångsinsats
action-regular = regelbunden
perspective-situational = situationellt
perspective-victim = brottsoffer
perspective-offender = gärningsman
outcome-holds = stämmer
outcome-does-not-hold = stämmer inte
outcome-untested = inte prövad
dialogue-citizen = medborgardialog
dialogue-staff = medarbetardialog

criterion-common = Vanligt förekommande
criterion-increased = Har ökat mest i området
criterion-deviates = Avviker i storlek från andra områden
criterion-exposed-place = Utsatt plats
criterion-influenceable = Kan påverkas
criterion-costly = Kostar mycket

smart-specific = specifikt
smart-measurable = mätbart
smart-accepted = accepterat
smart-realistic = realistiskt
smart-time-bound = tidsatt

dark-figure-low = De flesta sådana brott anmäls. Siffrorna ligger därför nära det som faktiskt har hänt.
dark-figure-high = Många sådana brott anmäls aldrig. Det verkliga antalet är högre än siffrorna visar.
dark-figure-effort = Siffrorna mäter mest hur mycket polisen letar. En ökning är varken en försämring eller en framgång.
dark-figure-varying = Hur stor del som anmäls skiftar mellan brotten. Jämför helst över tid och med försiktighet.

approved-by = Godkänd av { $who }.
approval = { $name }, { $party }, { $date }
came-late = Rapporten saknades när resultaten publicerades { $released }. Den godkändes { $approved }.

preliminary = preliminär
revised = reviderad
preliminary-and-revised = p = preliminär siffra som kan ändras, r = reviderad siffra.
figure-missing = uppgift saknas

ledger-unreadable = raden går inte att läsa eller saknar sitt slut
ledger-chain = en tidigare rad har ändrats, lagts till eller tagits bort
ledger-content = innehållet är inte det som raden själv säger
ledger-behind = det är kortare
ledger-other = det är ett annat
