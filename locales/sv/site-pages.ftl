# Ord för startsidan, kommunlistan, arkiven, vandringarna och det lättlästa. Nycklarna börjar med "site-".

## Vad som har ändrats sedan förra kvartalet

site-changes-title = Ändrat sedan { $quarter }
site-changes-link = Se vad som har ändrats
site-changes-since = Sedan { $quarter }: { $parts }.
site-changes-none = Sedan { $quarter } har inget löfte fått en annan markering.
# $count avgör formen, $number är talet i ord eller siffror.
site-changes-worse = { $number } sämre
site-changes-better = { $number } bättre
site-changes-new = { $count ->
    [one] { $number } nytt
   *[other] { $number } nya
}
site-changes-missing = { $count ->
    [one] { $number } utan rapport
   *[other] { $number } utan rapport
}
site-changes-corrected = { $count ->
    [one] en rättelse
   *[other] { $number } rättelser
}
site-changes-worse-title = Sämre
site-changes-better-title = Bättre
site-changes-incomparable-title = Går inte att jämföra
site-changes-missing-title = Rapport saknas
site-changes-new-title = Nya löften
site-changes-corrected-title = Rättat
site-changes-due = Rapporten skulle ha kommit senast den { $date }.

## Kommunerna

site-places-title = Kommuner
site-places-description = Alla kommuner, län för län, med det senaste resultatet.
site-places-lead = Löftena i { $quarter }.
site-places-order = Kommunerna står i bokstavsordning, län för län. Löftena är olika svåra att hålla, så antalet gröna säger inget om vilken kommun som är bäst.
site-places-counties = Län
site-places-count = { $count ->
    [one] { $count } kommun
   *[other] { $count } kommuner
}
# $number är $count i ord eller siffror, $total likaså.
site-places-published = { $count ->
    [one] En av { $total } kommuner har publicerat sina resultat.
   *[other] { $number } av { $total } kommuner har publicerat sina resultat.
}
site-places-missing = Rapport saknas
site-places-colourless = Ingen färg än
site-start-find = Hitta din kommun
site-start-search = Sök bland alla { $total } kommuner, med resultaten i en tabell
site-filter-label = Sök kommun eller län
site-filter-shown = { $shown } av { $total } kommuner visas

## Arkivet

site-nav-results = Alla resultat
site-archive-promises = Löften
site-archive-promises-lead = Varje ruta är ett kvartal. Välj en ruta för att läsa varför resultatet blev som det blev.
site-archive-results = Alla resultat
site-archive-results-lead = Varje publicerat kvartal finns kvar på sin adress. Ändras något står det som en daterad rättelse.
site-archive-results-link = Alla resultat, år för år
site-archive-year = Resultat { $year }
site-archive-quarters = Kvartal
site-archive-years = År
site-archive-previous = Föregående år
site-archive-next = Nästa år
site-archive-released = Publicerat { $date }
site-archive-agreements = Överenskommelser
site-archive-agreements-lead = Vad kommunen och polisen har kommit överens om, den nyaste först.
site-archive-plans = Åtgärdsplaner
site-archive-plans-lead = Vad som ska göras, av vem och när. De planer som gäller nu står först.
site-archive-situations = Lägesbilder
site-archive-situations-lead = Vilka problem som finns, hur stora de är och vad de kan bero på, den nyaste först.
site-archive-walks = Trygghetsvandringar
site-archive-walks-lead = Vad de som gick såg, vem som ska åtgärda det och när det blev gjort.

## Trygghetsvandringen

site-walk-kicker = Trygghetsvandring
site-walk-time = Klockan { $time }.
site-walk-summary = Vad vandringen visade
site-walk-remarks = Anmärkningar
site-walk-done = Åtgärdat
site-walk-map-title = Karta
site-walk-map-words = Kartan i ord
site-walk-pdf = Vandringen som PDF
site-walk-cite = Vandringens adress ändras aldrig:

## Sidan för adresser som inte finns

site-not-found-results = Senaste resultaten
site-not-found-ways = Andra vägar
site-not-found-places = Alla kommuner
site-not-found-calendar = När nästa resultat kommer

## Hur en effekt har gått

site-course-said = { $after } i { $then }, mot { $before } i { $first }.
site-course-compared = { $area }: { $after }, mot { $before }.
site-course-unit = ({ $unit })
site-course-newest = Jämförelsen i rapporten för { $quarter }
site-course-table = Alla mätningar som tabell
site-course-period = Period
site-course-baseline = Utgångsläge { $value }
site-course-target = Mål { $value }
site-course-start = Löftet börjar gälla
site-course-hollow = Ihålig punkt: preliminär siffra
site-course-margin = Lodrätt streck: felmarginal
site-course-preliminary = preliminär siffra
site-course-revised = reviderad siffra
site-course-within = felmarginal ±{ $margin }
site-aim-down = från { $from } till högst { $to }
site-aim-up = från { $from } till minst { $to }
site-aim-deadline = , senast { $date }
site-aim-year = Målet gäller ett helt år: { $level }{ $deadline }.
site-aim-latest = De fyra senaste kvartalen tillsammans: { $value }.
site-aim-latest-preliminary = De fyra senaste kvartalen tillsammans: { $value } (preliminär siffra).
site-aim-otherwise = Målet räknas på ett annat sätt än mätningarna här: { $level } { $unit }{ $deadline }.
site-ahead = Det här kommer härnäst
site-ahead-result = Resultatet för { $quarter } publiceras.
site-ahead-measurement = Effekten mäts.
site-ahead-goal = Målet ska vara nått.

## Kvartalssidan

site-quarter-worse-better = Sämre och bättre
site-quarter-disputed = Där parterna bedömer olika
site-quarter-disputed-result = Rapporten som helhet:
site-quarter-agreed = Parterna har inte redovisat några olika bedömningar.
site-quarter-none-missing = Alla rapporter har kommit in.
site-quarter-none-corrected = Inget resultat är rättat.
site-quarter-corrected = { $count ->
    [one] Ett resultat är rättat.
   *[other] { $count } rättelser är gjorda.
}
site-quarter-cite-source = { $site }: { $place }, resultat för { $quarter }, publicerat { $date }.
site-quarter-cite-note = Adressen ändras aldrig. Om ett resultat rättas står det på sidan, med datum.

## Det lättlästa

site-easy-link = Läs på lätt svenska
site-easy-kicker = Lättläst
site-easy-title = Lättläst: { $title }
site-easy-now = Hur går det?
site-easy-next = När kommer nästa resultat?
site-easy-more-title = Läs mer
site-easy-more = Hela löftet
site-easy-result = Hela resultatet
site-easy-green = Grönt betyder att vi har gjort det vi lovade, och att det har blivit bättre.
site-easy-yellow = Gult betyder att en del har gått bra, men inte allt.
site-easy-red = Rött betyder att vi inte har gjort det vi lovade, eller att det inte har blivit bättre.
site-easy-unassessed = Vi har gjort det vi lovade. Vi vet inte än om det blev bättre.
site-easy-not-due = Det är inte dags än.
site-easy-missing = Vi vet inte hur det gick. De som skulle berätta har inte gjort det.
