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
doc-figures-in-file-text = Kvartalets siffror ligger som data inuti den här PDF-filen, i bilagan kvartalets-siffror.json. Öppna filen i en PDF-läsare, visa panelen för bilagor (ofta ett gem) och spara bilagan. Den innehåller bara det som är publicerat. Formatet heter lofte-kvartal-1 och beskrivs i dokumentationen till Löfte, i docs/kvartalsdata.md.
doc-figures-in-file-description = Kvartalets löften, åtgärder, mätningar och rättelser som data (JSON, formatet lofte-kvartal-1)
