# Ord för kommandoraden.

cli-about = Löfte bygger överenskommelser, åtgärdsplaner, medborgarlöften och kvartalens resultat som PDF och webbplats.
cli-usage = Användning
cli-commands = Kommandon
cli-command = KOMMANDO
cli-options = Val
cli-more = Kör ”lofte KOMMANDO --help” för ett kommandos alla val.
cli-build = Kontrollera innehållet och bygg webbplatsen och alla dokument
cli-check = Kontrollera innehållet utan att bygga
cli-help = Visa den här hjälpen
cli-version = Visa version
cli-content = Mappen med innehållet [annars: content]
cli-layouts = Mapp med egna layouter och ord som går före de inbyggda [annars: layouts bredvid innehållet, om den finns]
cli-output = Mappen som byggs [annars: output]
cli-today = Datum eller tidpunkt som räknas som nu, till exempel 2026-04-21 eller 2026-04-21T08:00+02:00
cli-lang = Språk för meddelanden: sv eller en [annars: datorns språk]
cli-format = Form för meddelanden: text eller json [annars: text]
cli-jobs = Antal samtidiga trådar [annars: en per kärna]
cli-quiet = Skriv bara fel och varningar
cli-verbose = Skriv varje fil som görs
cli-folder = MAPP
cli-date = DATUM
cli-language = SPRÅK
cli-form = FORM
cli-number = ANTAL

progress-reading = Läser innehållet …
progress-building = Bygger …
progress-files = filer

summary-errors = Inget har byggts: { $errors ->
    [one] 1 fel
   *[other] { $errors } fel
} och { $warnings ->
    [one] 1 varning
   *[other] { $warnings } varningar
} ({ $seconds } s).
summary-checked = Innehållet håller: inga fel, { $warnings ->
    [0] inga varningar
    [one] 1 varning
   *[other] { $warnings } varningar
} ({ $seconds } s).
summary-built = Klart: { $pages ->
    [one] 1 sida
   *[other] { $pages } sidor
} och { $documents ->
    [one] 1 PDF
   *[other] { $documents } PDF:er
} i { $output }, { $changed ->
    [0] inget ändrat
    [one] 1 fil ändrad
   *[other] { $changed } filer ändrade
}, { $warnings ->
    [0] inga varningar
    [one] 1 varning
   *[other] { $warnings } varningar
} ({ $seconds } s).

refuse-unknown-option = Valet ”{ $option }” finns inte.
refuse-unknown-option-near = Valet ”{ $option }” finns inte. Menade du ”{ $near }”?
refuse-unknown-command = Kommandot ”{ $command }” finns inte.
refuse-unknown-command-near = Kommandot ”{ $command }” finns inte. Menade du ”{ $near }”?
refuse-no-value = Valet ”{ $option }” behöver ett värde efter sig.
refuse-value = ”{ $value }” går inte att använda för { $option }. { $allowed }
refuse-allowed-format = Skriv text eller json.
refuse-allowed-jobs = Skriv ett helt tal, till exempel 4.
refuse-allowed-today = Skriv ett datum som 2026-04-21, eller en tidpunkt med zon som 2026-04-21T08:00+02:00.
refuse-allowed-content = Skriv en sökväg till en mapp.
refuse-allowed-layouts = Skriv en sökväg till en mapp.
refuse-allowed-output = Skriv en sökväg till en mapp.
refuse-allowed-lang = Skriv sv eller en.
refuse-conflict = ”{ $option }” kan inte användas tillsammans med ”{ $other }”.
refuse-other = Kommandoraden går inte att förstå ({ $detail }).
refuse-help = Kör ”lofte --help” för att se vad som går att skriva.

failure-no-content = Det finns ingen mapp ”{ $path }” med innehåll. Stå i projektets mapp, eller peka ut innehållet med --content.
failure-no-layouts = Det finns ingen mapp ”{ $path }” med layouter. Rätta sökvägen efter --layouts, eller ta bort valet.
failure-unreadable = ”{ $path }” går inte att läsa: { $detail }. Kontrollera att du har rätt att läsa filerna.
failure-restless = Filer i ”{ $path }” ändras hela tiden medan de läses, så ingenting har gjorts. Vänta tills det som skriver i mappen är klart, och kör kommandot igen.
failure-not-ours = Mappen ”{ $path }” har filer som Löfte inte har gjort, och lämnas därför i fred. Välj en annan mapp med --output, eller töm den själv.
failure-busy = Ett annat bygge arbetar redan i ”{ $path }”. Vänta tills det är klart, eller välj en annan mapp med --output.
failure-no-folder = ”{ $path }” kan inte vara en mapp att bygga i. Välj en annan med --output.
failure-unwritable = ”{ $path }” går inte att skriva: { $detail }. Det förra bygget står kvar orört.
failure-threads = Det gick inte att starta trådar: { $detail }. Pröva ett lägre antal med --jobs.
failure-stream = Det gick inte att skriva ut resultatet: { $detail }.

cli-documents = Visa vilka dokument som kan göras, eller gör några av dem
cli-document = SLAG
cli-kinds = Slag av dokument
cli-kind = Ett eller flera slag, eller ett enda dokument som plan/krogmiljo:
cli-list = Visa allt som kan göras av innehållet
cli-partnership = Bara ett partnerskaps dokument
cli-quarter = Kvartalet vars resultat visas [annars: det senaste publicerade]
cli-edition = Utgåvan: public, internal, signing eller draft [annars: public]
cli-id = ID
cli-quarter-form = KVARTAL
cli-edition-form = UTGÅVA
cli-documents-output = Mappen som filerna läggs i [annars: dokument]
list-kind = SLAG
list-partnership = PARTNERSKAP
list-id = ID
list-editions = UTGÅVOR
list-title = TITEL
refuse-allowed-kind = Kör ”lofte documents --list” för att se vilka slag som finns.
refuse-kind-near = Menade du ”{ $near }”?
refuse-allowed-quarter = Skriv ett kvartal som 2026-k3.
refuse-allowed-edition = Skriv public, internal, signing eller draft.
select-none = Säg vilka dokument som ska göras, till exempel ”lofte documents plan”.
select-help = Kör ”lofte documents --list” för att se vad som kan göras.
select-no-partnership = Det finns inget partnerskap ”{ $id }”. Skriv något av: { $known }.
select-not-released = Resultatet för { $quarter } publiceras { $date }. Före dess görs inget dokument av det.
select-no-quarter = Dokument av slaget { $kind } visar inga resultat för ett kvartal. Ta bort --quarter.
select-no-record = Det finns inget dokument { $kind }/{ $id }.
select-no-edition = Inget av dokumenten finns i utgåvan { $edition }. Till underskrift görs bara det som inte är undertecknat; interna utgåvor har bara dokument med kontaktuppgifter.
select-nothing = Inget sådant dokument kan göras av innehållet.
failure-signed = ”{ $path }” är undertecknad och lämnas i fred. Flytta den först, eller välj en annan mapp med --output.

cli-publish = Kontrollera, bygg, för in det nya i registret över det publicerade och byt ut webbplatsen
cli-verify = Jämför en kopia av webbplatsen med registret över det publicerade
cli-after = Kommando som körs när webbplatsen har bytts ut, med sina argument
cli-argument = ARGUMENT
cli-copy = Mappen med kopian
published-result = Resultat: { $title }, { $quarter }, utgåva { $edition } ({ $partnership })
published-text = Undertecknad löftestext: { $title } ({ $partnership })
published-signed = Undertecknad fil: { $title } ({ $partnership })
summary-published = Publicerat: { $released ->
    [0] inget nytt
    [one] 1 ny post
   *[other] { $released } nya poster
}, { $addresses ->
    [0] inga nya adresser
    [one] 1 ny adress
   *[other] { $addresses } nya adresser
}, { $changed ->
    [0] inget ändrat
    [one] 1 fil ändrad
   *[other] { $changed } filer ändrade
}. Registret har { $lines } rader.
verify-no-ledger = { $file } saknas: kopian är inte av en publicerad webbplats.
verify-ledger-broken = { $file } har ändrats: kedjan av rader håller inte.
verify-ledger-other = { $file } är ett annat register än det i innehållet.
verify-no-manifest = { $file } saknas eller går inte att läsa.
verify-manifest-unknown = { $file } är inte den lista som publicerades.
verify-missing = Saknas: { $file }
verify-changed = Ändrad: { $file }
verify-added = Tillagd: { $file }
verify-same = Kopian är densamma som publicerades { $time }.
verify-differs = Kopian skiljer sig från det publicerade på { $count ->
    [one] 1 punkt
   *[other] { $count } punkter
}.
failure-no-copy = Det finns ingen mapp ”{ $path }”. Peka ut mappen med kopian av webbplatsen.

cli-history = Berätta allt som har hänt med ett löfte: resultat, utgåvor och rättelser
cli-promise = LÖFTE
cli-promise-help = Löftets id, eller partnerskapets och löftets: exempelby/lugnare-krogkvall
history-none = Det finns inget löfte ”{ $id }”. Skriv något av: { $known }.
history-several = Flera partnerskap har ett löfte ”{ $id }”. Skriv även partnerskapet: { $known }.
history-signed = Undertecknat { $date }.
history-unsigned = Inte undertecknat.
history-text = Den undertecknade texten publicerades { $date } och är låst sedan dess.
history-empty = Inga resultat är publicerade än.
history-released = publiceringsdag { $date }
history-edition = Utgåva { $number }, publicerad { $date } klockan { $time }
history-correction = Rättelse { $date }. Fel: { $wrong } Rätt: { $right } Beslutad av { $name }.
cli-status = Visa vad som är på väg, försenat och inte godkänt, nästa publicering och vilka tider som löper ut
cli-status-partnership = Bara ett partnerskap
status-now = Läget { $date }, { $quarter }
status-next = Nästa publicering: { $quarter }, { $weekday } { $date } klockan { $time } ({ $zone }), { $left }
status-moved = Flyttad från { $date }. Skälet: { $reason }
status-ahead = { $count ->
    [0] i dag
    [one] om 1 dag
   *[other] om { $count } dagar
}
status-ago = { $count ->
    [one] för 1 dag sedan
   *[other] för { $count } dagar sedan
}
status-count = { $count ->
    [0] { $name }: inget är försenat
    [one] { $name }: 1 sak är försenad
   *[other] { $name }: { $count } saker är försenade
}
status-late = Försenat
status-coming = { $quarter }, publiceras { $date }
status-latest = { $quarter }, publicerat { $date }
status-approved-of = { $all ->
    [0] Inget löfte och ingen åtgärdsplan skulle rapporteras.
   *[other] { $approved } av { $all } rapporter är godkända.
}
status-nothing-due = Inget löfte och ingen åtgärdsplan ska rapporteras.
status-times = Tider som löper ut
status-unsigned = Inte undertecknat
status-preliminary = Siffror som har varit preliminära i mer än ett år
status-unreadable = Rapporter med fel i filen
status-of-quarter = { $title }, { $quarter }
status-kind-promise = Löfte
status-kind-plan = Åtgärdsplan
status-kind-situation = Lägesbild
status-kind-agreement = Överenskommelse
status-kind-statistic = Tabell
status-state-waiting = väntar på rapport
status-state-reported = lämnad { $date }
status-state-approved = godkänd { $date }
status-state-unreadable = fel i filen
status-came-late = godkänd { $date }, efter publiceringen
status-no-report = ingen rapport
status-waits-municipality = väntar på kommunens godkännande
status-waits-police = väntar på polisens godkännande
status-waits-both = väntar på kommunens och polisens godkännande
status-disputed = parterna bedömer olika
status-clock-situation = ny vartannat år (LAG 2023:196 § 6)
status-clock-plan = följs upp vartannat år (LAG 2023:196 § 6)
status-clock-agreement = sista dagen
status-clock-agreement-over = har upphört, och ingen ny gäller
status-clock-agreement-absent = ingen gäller
status-valid = gäller { $from } till { $to }
status-errors = { $errors ->
    [one] Innehållet har 1 fel
   *[other] Innehållet har { $errors } fel
}, så något kan saknas i läget. Kör ”lofte check” för att se vad.
failure-ledger-behind = Webbplatsen är utbytt, men registret ”{ $path }” gick inte att skriva: { $detail }. Rätta det och kör ”lofte publish” igen, så hämtas raderna från webbplatsen. Kopiera inget för hand.
failure-after-not-started = Webbplatsen och registret är klara, men kommandot ”{ $path }” gick inte att starta: { $detail }. Rätta kommandot efter ”--” och kör ”lofte publish” igen. Ett kommando för ett skal (rör, variabler) skrivs som: sh -c "…".
failure-after-ended = Webbplatsen och registret är klara, men kommandot ”{ $path }” slutade med felkod { $detail }. Åtgärda det som kommandot skrev och kör ”lofte publish” igen: då körs det på nytt, även om inget nytt har publicerats.
failure-after-stopped = Webbplatsen och registret är klara, men kommandot ”{ $path }” stoppades av signal { $detail }. Kör ”lofte publish” igen: då körs det på nytt, även om inget nytt har publicerats.

cli-translations = Visa vad som är översatt, och godkänn översättningar
cli-file = FIL
cli-translations-files = Översättningar som menas; annars alla
cli-translations-accept = Översättningarna stämmer med texten som den är nu: skriv in det i dem
translations-summary = { $language }: { $current } stämmer, { $outdated } att gå igenom, { $missing } texter utan översättning
translations-outdated = Gå igenom: { $file }
translations-missing = Inte översatt: { $file }
translations-accepted = Stämmer nu: { $file }
translations-none = Innehållet har inga översättningar. En översättning ligger bredvid det den översätter, till exempel webbplats.en.yaml bredvid webbplats.yaml.
translations-unknown = { $file } är ingen översättning i innehållet.
