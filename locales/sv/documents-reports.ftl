# Ord i rapporter: kvartalsrapporten, rapporten till kommunfullmäktige och lägesbilden.

# Diagram
doc-bar-chart-alt = Stapeldiagram. { $title }, { $unit }.
doc-bar-chart-alt-row = { $name }: högst { $highest } ({ $highest-period }), lägst { $lowest } ({ $lowest-period }).
doc-readings-alt = Linjediagram. { $title }.
doc-chart-revised = r = reviderad siffra.

# Mönster i lägesbilden
doc-pattern-year = Över året
doc-pattern-week = Över veckan
doc-pattern-day = Över dygnet
doc-pattern-place = På platsen
doc-column-year = Tid på året
doc-column-week = Veckodag
doc-column-day = Tid på dygnet
doc-column-place = Plats
doc-renewed-by = Uppdateras senast
doc-situation-law = Lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete säger vad en lägesbild ska innehålla (4 §): en kartläggning av brottsligheten, dess omfattning och konsekvenser, annan information av betydelse och en analys av alltihop. De tre delarna är de tre första avsnitten. Kommunen ska uppdatera lägesbilden minst vartannat år (6 §).

# Läget i meningar
doc-tally = { $count ->
    [one] Ett löfte: { $list }.
   *[other] { $count } löften: { $list }.
}
doc-tally-green = { $count ->
    [one] 1 grönt
   *[other] { $count } gröna
}
doc-tally-yellow = { $count ->
    [one] 1 gult
   *[other] { $count } gula
}
doc-tally-red = { $count ->
    [one] 1 rött
   *[other] { $count } röda
}
doc-tally-unassessed = { $count ->
    [one] 1 inte bedömt än
   *[other] { $count } inte bedömda än
}
doc-tally-not-due = { $count } som det inte är dags för än
doc-tally-missing = { $count } utan rapport
doc-way = ”{ $title }” (från { $from } till { $to })
doc-better-quarter = Bättre än förra kvartalet: { $list }.
doc-worse-quarter = Sämre än förra kvartalet: { $list }.

# Kvartalsrapporten
doc-decisions = Förslag att besluta om
doc-decisions-lead = { $count ->
    [one] Kvartalets rapporter lämnar ett förslag.
   *[other] Kvartalets rapporter lämnar { $count } förslag. De är numrerade så att protokollet kan hänvisa till dem.
}
doc-decisions-none = Kvartalets rapporter lämnar inga förslag.
doc-proposal-number = Förslag { $number }
doc-proposal-numbers = Förslag { $first }–{ $last }
doc-report-leaves = Rapporten lämnar
doc-deviations-gathered = Avvikelser, orsaker och förslag
doc-deviations-lead = Det som inte blev som det var tänkt, och varför. Förslagen står med samma nummer på första sidan.
doc-deviations-none = Inga rapporter berättar om avvikelser.
doc-successes-gathered = Det som fungerade och varför
doc-share = Utfört av planerat
doc-of = av
doc-effects = Effekter
doc-effects-caveat = Siffrorna visar vad som har hänt, inte varför. Annat än åtgärderna kan förklara en förändring.
doc-effect-drawn-under = Diagrammet över målet kvartal för kvartal finns under ”{ $title }”.
doc-before-in = Före, { $period }
doc-after-in = Efter, { $period }
doc-here = Här
doc-comparison-place = { $place } (jämförelse)
doc-target = Mål: { $value }
doc-action-began = Åtgärden började { $date }
doc-first-action-began = Första åtgärden började { $date }
doc-action-was-due = Åtgärden skulle vara på plats { $date }
doc-first-action-was-due = Första åtgärden skulle vara på plats { $date }
doc-since = sedan { $quarter }

doc-resources-note = Ett löfte är en del av en åtgärdsplan, och samma timmar kan stå på båda ställena. Löften och planer summeras därför var för sig.
doc-hours-within = Timmar i kvartalet
doc-cost-within = Kronor i kvartalet
doc-hours-since = Timmar sedan start
doc-cost-since = Kronor sedan start
doc-figures-in-file = Siffrorna som data
doc-figures-in-file-text = Kvartalets siffror ligger som data inuti den här PDF-filen, i bilagan kvartalssiffror.json. Öppna filen i en PDF-läsare, visa panelen för bilagor (ofta ett gem) och spara bilagan. Den innehåller bara det som är publicerat. Formatet heter lofte-kvartal-1 och beskrivs i dokumentationen till Löfte, i docs/kvartalsdata.md.
doc-figures-in-file-description = Kvartalets löften, åtgärder, mätningar och rättelser som data (JSON, formatet lofte-kvartal-1)

# Rapporten till kommunfullmäktige
doc-council-until = { $year }, till och med kvartal { $number }
doc-council-title = Rapport till kommunfullmäktige { $heading }, { $partnership }
doc-council-lead = Kommunstyrelsen, eller den nämnd som fullmäktige har utsett, ska fortlöpande rapportera om kommunens brottsförebyggande arbete (lagen 2023:196, 13 §). Den här rapporten sammanfattar de resultat som har publicerats kvartal för kvartal.
doc-municipality = Kommun
doc-reported-period = Avser
doc-as-of = Läget den
doc-quarter-number = Kvartal { $number }
doc-comes = kommer { $date }
doc-comes-later = Kommer
doc-not-yet-valid = Gällde inte än
doc-no-longer-valid = Gäller inte längre
doc-year-in-short = Året i korthet
doc-year-promises = Löftena kvartal för kvartal
doc-year-actions = Antal åtgärder i åtgärdsplanerna med varje markering
doc-better-year = Bättre under året: { $list }.
doc-worse-year = Sämre under året: { $list }.
doc-year-effects = Vad som har mätts
doc-year-effects-lead = Tabellen visar läget före arbetet mot läget vid årets första och senaste mätning. Jämförelsen är samma mått på en annan plats vid den senaste mätningen.
doc-year-effects-caption = Mätta effekter under året
doc-measured = Mått
doc-first-measurement = Årets första mätning
doc-last-measurement = Årets senaste mätning
doc-from-to = från { $from } till { $to }
doc-measured-in = { $from } och { $to }
doc-hours-year = Timmar under året
doc-cost-year = Kronor under året
doc-duties = Krav och tider
doc-duties-lead = Lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete gäller kommunen. Metoden är den som parterna själva har valt: handboken Samverkan i lokalt brottsförebyggande arbete (Brå, Polismyndigheten och SKL, 2016). Läget är det som gällde { $date }.
doc-duty = Vad
doc-asked = Vad som krävs
doc-last-done = Senast gjort
doc-runs-out = Går ut
doc-status = Läge
doc-by-law = Lagen,
doc-by-method = Metoden:
doc-status-in-time = Klart
doc-status-soon = Går ut snart
doc-status-late = Försenat
doc-status-absent = Saknas
doc-no-time = Ingen tid anges
doc-duty-situation-law = 4 och 6 §§: en lägesbild över brottsligheten, uppdaterad minst vartannat år.
doc-duty-plan-law = 5 och 6 §§: en beslutad åtgärdsplan som bygger på lägesbilden, uppföljd minst vartannat år.
doc-duty-plan-method = uppföljning varje kvartal.
doc-duty-agreement = Överenskommelse om samverkan
doc-duty-agreement-law = 9 §: kommunen ska verka för skriftliga överenskommelser som anger syften och områden.
doc-duty-agreement-method = överenskommelsen gäller en bestämd tid.
doc-duty-council = Strategiskt råd
doc-duty-council-law = 10 §: kommunen ska verka för ett råd för strategiska frågor och leda det.
doc-duty-coordination = Samordningsfunktion
doc-duty-coordination-law = 11 och 12 §§: kommunen ska ha en samordningsfunktion för brottsförebyggande frågor.
doc-duty-report = Rapport till fullmäktige
doc-duty-report-law = 13 §: fortlöpande rapporter till fullmäktige. Lagen anger ingen tid.
doc-duty-report-method = resultaten redovisas varje kvartal.
doc-duty-follow-up = Löftenas uppföljning
doc-duty-follow-up-method = en rapport om varje löfte varje kvartal.
doc-last-never = Finns inte
doc-last-adopted = { $title }, fastställd { $date }
doc-last-followed-up = Uppföljd { $date }
doc-last-only-adopted = Fastställd { $date }, inte uppföljd än
doc-last-signed = Undertecknad { $date }
doc-last-council = { $count ->
    [one] Rådet finns och har en ledamot
   *[other] Rådet finns och har { $count } ledamöter
}
doc-last-no-council = Inget råd är redovisat
doc-last-no-coordination = Ingen funktion hos kommunen är redovisad
doc-last-this-report = Den här rapporten, { $date }
doc-last-reports = { $came } av { $all } rapporter har kommit under året
doc-parties-differ = Parterna bedömer olika.
doc-promise-by-promise = Löfte för löfte
doc-no-report = Ingen godkänd rapport har kommit in för kvartalet. Den skulle ha kommit från { $who }, senast den { $date }.
doc-quarter-column = Kvartal
doc-year-by-quarter = Löftet kvartal för kvartal
doc-last-no-promises = Inget löfte gällde under året
