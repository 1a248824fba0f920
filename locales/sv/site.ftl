# Ord som bara webbplatsen har. Nycklarna börjar med "site-".

## Runt varje sida

site-skip = Hoppa till innehållet
site-nav = Webbplatsen
site-nav-of = Mer om { $name }
site-trail = Du är här
site-start = Start
site-nav-promises = Löften
site-nav-documents = Underlag
site-nav-organisation = Organisation
site-nav-latest = Senaste resultatet
site-nav-method = Så läser du resultaten
site-fictional = Om exemplet
site-footer-contact = Kontakt
site-footer-about = Om webbplatsen
site-accessibility = Tillgänglighetsredogörelse
site-publisher = Utgivare: { $name }
site-organisation-number = Organisationsnummer: { $number }
site-table = Tabell
site-note-back = Tillbaka till texten
site-here = Här
site-unchanged = oförändrat
site-answer-yes = Ja
site-answer-partly = Delvis
site-answer-no = Nej
site-to = till
site-not-known = Uppgift saknas
site-number = Nr

## Resultat i ord och tal

site-count-1 = ett
site-count-2 = två
site-count-3 = tre
site-count-4 = fyra
site-count-5 = fem
site-count-6 = sex
site-count-7 = sju
site-count-8 = åtta
site-count-9 = nio
site-count-10 = tio
site-count-11 = elva
site-count-12 = tolv
# $count avgör formen, $number är talet i ord eller siffror.
site-tally-green = { $count ->
    [one] { $number } grönt
   *[other] { $number } gröna
}
site-tally-yellow = { $count ->
    [one] { $number } gult
   *[other] { $number } gula
}
site-tally-red = { $count ->
    [one] { $number } rött
   *[other] { $number } röda
}
site-tally-unassessed = { $count ->
    [one] { $number } inte bedömt än
   *[other] { $number } inte bedömda än
}
site-tally-not-due = { $number } som det inte är dags för än
# Ordet efter ett tal i siffror: "2 gröna", "1 rapport saknas".
site-counted-green = { $count ->
    [one] grönt
   *[other] gröna
}
site-counted-yellow = { $count ->
    [one] gult
   *[other] gula
}
site-counted-red = { $count ->
    [one] rött
   *[other] röda
}
site-counted-unassessed = { $count ->
    [one] inte bedömt än
   *[other] inte bedömda än
}
site-counted-not-due = inte dags än
site-counted-missing = { $count ->
    [one] rapport saknas
   *[other] rapporter saknas
}
site-summary-results = Av { $number } löften är { $name }.
site-summary-only-green = Det enda löftet är grönt.
site-summary-only-yellow = Det enda löftet är gult.
site-summary-only-red = Det enda löftet är rött.
site-summary-only-unassessed = Det enda löftet är inte bedömt än.
site-summary-only-not-due = Det är inte dags än för det enda löftet.
site-summary-missing = { $count ->
    [one] För ett löfte saknas rapporten.
   *[other] För { $number } löften saknas rapporten.
}
site-summary-no-reports = Ingen godkänd rapport har kommit in för kvartalet.
site-summary-nothing = Inget löfte gäller under kvartalet.
site-strip-comes = kommer
site-released = Publicerat { $name }en den { $date } klockan { $time }.
site-next-release = Nästa resultat, för { $quarter }, kommer { $name }en den { $date } klockan { $time }.
site-release-reason = Dagen avviker från den vanliga: { $name }
site-changed-from = { $quarter }:
site-better = Bättre än { $quarter }
site-worse = Sämre än { $quarter }
site-none-better = Inget löfte har fått en bättre markering.
site-none-worse = Inget löfte har fått en sämre markering.
site-same = { $count ->
    [one] Ett löfte har samma markering som i { $quarter }.
   *[other] { $count } löften har samma markering som i { $quarter }.
}
site-fresh = { $count ->
    [one] Ett löfte redovisas för första gången.
   *[other] { $count } löften redovisas för första gången.
}
site-incomparable = Går inte att jämföra med { $quarter }
site-incomparable-why = I minst ett av kvartalen finns ingen färg att jämföra med.
site-missing-due = Rapporten skulle ha kommit från { $who }, senast den { $date }.
site-came-late = Kom för sent, godkänd { $date }
site-corrected = Rättad den { $date }
site-differs = Parterna bedömer olika
site-all-of-quarter = Hela { $quarter } på en sida
site-quarter-pdf = Kvartalsrapporten som PDF
site-what-faces-mean = Vad betyder ansiktena?

## Startsidan

site-start-heading = Så går det med löftena
site-start-none = Inga resultat är publicerade än.
site-start-partnerships = Kommuner
site-start-county = Län
site-start-result = Resultat

## Partnerskapets sida

site-now = Resultat för { $quarter }
site-partnership-promises = Löftena, kvartal för kvartal
site-partnership-promises-lead = Varje ruta är ett kvartal. Välj en ruta för att läsa varför resultatet blev som det blev.
site-partnership-earlier = Tidigare kvartal
site-partnership-documents = Underlag
site-partnership-agreements = Överenskommelser
site-partnership-plans = Åtgärdsplaner
site-partnership-situations = Lägesbilder
site-partnership-dialogues = Dialoger
site-partnership-dialogues-lead = Det här har människor berättat. Citaten är ordagranna, men vi skriver aldrig vem som sa vad.
site-partnership-walks = Trygghetsvandringar
site-partnership-organisation = Så är arbetet organiserat
site-partnership-coordination = Samordning
site-partnership-steps = Stegen i arbetet
site-partnership-steps-lead = Arbetet följer fem steg. Ett steg är klart när alla dess punkter är gjorda.
site-partnership-communication = Så berättar vi
site-partnership-papers = Att skriva ut
site-paper-council = Rapport till kommunfullmäktige { $year } som PDF
site-paper-communication-partnership = Kommunikationsplan för partnerskapet som PDF
site-paper-communication-promises = Kommunikationsplan för löftena som PDF
site-paper-walk = { $title } som PDF
site-paper-organisation = Organisation och arbetssätt som PDF
site-paper-steps = ”Klart när” för de fem stegen som PDF
site-partnership-pages = Läs mer
site-partnership-contacts = Kontakta parterna
site-municipality = Kommun
site-county = Län
site-inhabitants = Invånare
site-police-area = Polisområde
site-in-force = Gäller nu
site-newest = Senast
site-was-valid = Gällde
site-to-be-valid = Ska gälla
site-was-to-be-valid = Skulle ha gällt
site-plan-coming = Kommande
site-first-result = Det första resultatet kommer den { $date }.
site-adopted-on = Fastställd { $date }
site-group-steering = Styrgrupp
site-group-preparatory = Beredningsgrupp
site-group-working = Arbetsgrupp
site-group-council = Strategiskt råd
site-group-members = Med i gruppen
site-dialogue-facts = { $name }, { $date }. { $number } deltog.
site-walk-facts = { $date }, { $number } gick med.
site-walk-standing = { $number ->
    [0] Ingen av { $count } anmärkningar är åtgärdad än.
    [one] En av { $count } anmärkningar är åtgärdad.
   *[other] { $number } av { $count } anmärkningar är åtgärdade.
}
site-walk-table = Anmärkningar: { $title }
site-walk-remark = Anmärkning
site-walk-owner = Problemägare
site-walk-resolved = Åtgärdat
site-walk-map = Numren på kartan är anmärkningarnas nummer. De åtgärdade är ljusa, de öppna mörka.
site-walk-open = Inte åtgärdat än
site-walk-answer = Svar:
site-step-standing = { $number } av { $count } klara
site-step-done = Klart { $date }.
site-step-due = Ska vara klart { $date }.
site-step-none = Inte klart.
site-communication-partnership = Om partnerskapet
site-communication-promises = Om löftena
site-communication-messages = Budskap
site-communication-audiences = Målgrupper
site-communication-activities = Aktiviteter: { $title }
site-communication-what = Vad
site-communication-when = När
site-communication-channel = Kanal
site-communication-audience = För vem
site-communication-who = Ansvarig
site-communication-follow-up = Så följer vi upp

## Löftets sida

site-promise-kicker = Medborgarlöfte
site-promise-wording = Löftet, så som det skrevs under
site-promise-signed = Undertecknat { $date }
site-promise-unsigned = Ännu inte undertecknat
site-promise-proposed = Förslag till löfte
site-promise-proposal = Parterna har inte skrivit under löftet än. Texten kan ändras tills de gör det.
site-promise-strip = Kvartal för kvartal
site-promise-now-more = Läs hela resultatet för { $quarter }
site-promise-missing = Ingen godkänd rapport har kommit in. Den skulle ha kommit från { $who }, senast den { $date }.
site-promise-none = Löftet har inte följts upp än.
site-promise-why = Varför gör ni detta?
site-promise-why-lead = Så hänger löftet ihop, från det som människor har berättat till det vi vill uppnå.
site-chain-dialogue = Det här har människor berättat
site-chain-problem = Problemet
site-chain-cause = Orsakerna
site-chain-action = Det vi gör
site-chain-goal = Det vi vill uppnå
site-chain-participants = { $date }, { $number } deltog
site-chain-completed = Klart { $date }.
site-chain-due-one-off = Ska vara klart senast { $date }.
site-chain-due-regular = Återkommer, i gång senast { $date }.
site-promise-measures = Det här har vi lovat
site-promise-measures-proposed = Det här är tänkt att lovas
site-promise-measures-table = Lovat, planerat och gjort
site-promise-measures-alone = Vad, hur mycket och när
site-promise-measures-lead = Det som är gjort gäller { $quarter }.
site-measure-what = Vad
site-measure-promised = Lovat
site-measure-by = Senast
site-measure-done = Gjort
site-measure-done-of = Gjort av planerat
site-promise-measured = Det här har mätts
site-promise-about = Om löftet
site-promise-situation = Situationen och hur vi vet
site-promise-effects = Effekter vi vill se
site-promise-follow-up = Så följer vi upp
site-promise-equality = Jämställdhet
site-promise-knowledge = Annan kunskap
site-facts = Fakta
site-valid = Gäller
site-responsible = Svarar för löftet
site-signatories = Undertecknare
site-to-sign = Ska skriva under
site-first-results = Första resultatet
site-agreement = Överenskommelse
site-next-results = Nästa resultat
site-corrections = Rättelser
site-next-measurement = Effekten mäts nästa gång
site-execution = Utfört
site-effect = Effekt på problemet
site-promise-poster = Löftet som affisch (PDF, A3)
site-promise-pdf = Löftet som PDF

## Det undertecknade

site-signed-title-agreement = Den undertecknade överenskommelsen
site-signed-title-promise = Det undertecknade löftet
site-signed-scanned-agreement = Överenskommelsen skrevs under på papper. Den inskannade filen är originalet och visas precis som den är. Inskannade sidor går sällan att läsa med skärmläsare. Därför finns en tillgänglig kopia med samma text.
site-signed-scanned-promise = Löftet skrevs under på papper. Den inskannade filen är originalet och visas precis som den är. Inskannade sidor går sällan att läsa med skärmläsare. Därför finns en tillgänglig kopia med samma text.
site-signed-original-agreement = Filen som parterna skrev under är originalet och visas precis som den är. Bredvid finns en tillgänglig kopia med samma text.
site-signed-original-promise = Filen som parterna skrev under är originalet och visas precis som den är. Bredvid finns en tillgänglig kopia med samma text.
site-signed-electronic = Filen innehåller en elektronisk underskrift (inte prövad här).
site-signed-file-agreement = Den undertecknade överenskommelsen (PDF, { $size })
site-signed-file-promise = Det undertecknade löftet (PDF, { $size })
site-signed-copy-agreement = Tillgänglig kopia av den undertecknade överenskommelsen med bilagor (PDF)
site-signed-copy-promise = Tillgänglig kopia av det undertecknade löftet (PDF)
site-signed-by = Underskrifter
site-signed-sum = Filens kontrollsumma
site-signed-sum-lead = Summan (SHA-256) räknas fram ur filen. Ändras något i filen blir summan en annan, så den som har sparat en kopia kan se om den är oförändrad.
site-size-kilo = { $number }{"\u00a0"}kB
site-size-mega = { $number }{"\u00a0"}MB

## Kvartalets sida

site-quarter-title = Resultat för { $quarter }
site-quarter-table = Löften, { $quarter }
site-quarter-promise = Löfte
site-quarter-result = Resultat
site-quarter-changes = Jämfört med { $quarter }
site-quarter-first = Det här är det första kvartalet. Det finns inget tidigare att jämföra med.
site-quarter-plans = Åtgärdsplanerna
site-quarter-missing = Rapporter som saknas
site-quarter-missing-lead = De här rapporterna skulle ha lämnats och godkänts senast den { $date }, då resultaten publicerades.
site-quarter-missing-what = Löfte eller åtgärdsplan
site-quarter-missing-who = Skulle ha lämnats av
site-quarter-corrections = Rättat efter publiceringen
site-quarter-cite = Så hänvisar du hit
site-quarter-cite-text = Sidans adress är permanent:
site-quarter-previous = Föregående kvartal
site-quarter-next = Nästa kvartal
site-quarter-neighbours = Andra kvartal
site-latest = Senaste resultatet
site-latest-title = Senaste resultatet, { $quarter }
site-latest-note = Den här sidan visar alltid det senaste kvartalet. Vill du hänvisa till just { $quarter }, använd den permanenta adressen:
site-latest-none = Inga resultat är publicerade än.

## Resultatets sida

site-result-title = { $title }, { $quarter }
site-result-kicker = Resultat för { $quarter }
site-result-correction = Rättelse { $date }
site-result-wrong = Fel:
site-result-right = Rätt:
site-result-decided = Beslutad av { $name }.
site-result-facts = Två fakta avgör markeringen
site-result-facts-lead = Färgen räknas ut. Ingen väljer den.
site-result-rationale = Motivering
site-result-judgements = Parterna bedömer olika
site-result-judgements-lead = Resultatet som helhet redovisas efter den sämsta bedömningen. Här är parternas egna.
site-result-judgements-same = Parternas bedömningar
site-result-measures = Planerat och gjort
site-result-mechanism = Så ska åtgärderna påverka problemet
site-result-measurements = Före och efter
site-result-measurements-none = Ingen effekt har mätts för kvartalet.
site-result-area = Område
site-result-before = Före
site-result-after = Efter
site-result-change = Förändring
site-result-comparison = jämförelse
site-result-caveat = Siffrorna visar vad som har förändrats, inte varför. Annat än åtgärderna kan förklara en förändring.
site-result-preliminary = p = preliminär siffra som kan ändras.
site-result-deviations = Avvikelser
site-result-side-effects = Oönskade effekter
site-result-success = Det som fungerade
site-result-proposals = Förslag
site-result-hours = Arbetstid
site-result-hours-value = { $count } timmar
site-result-cost = Kostnad
site-result-cost-value = { $count } kronor
site-result-submitted = Rapporten lämnades
site-result-submitted-by = Lämnades av
site-result-missing = Ingen godkänd rapport har kommit in för { $quarter }. Den skulle ha kommit från { $who }, senast den { $date }.
site-result-missing-more = Att en rapport saknas är också ett resultat. Vi visar det i stället för att hoppa över kvartalet.
site-result-neighbours = Samma löfte, andra kvartal
site-result-promise = Löftet

## Åtgärdsplanens resultat för ett kvartal

site-plan-result-kicker = Åtgärdsplanen, { $quarter }
site-plan-result-actions = Så gick det med åtgärderna
site-plan-result-plan = Planen

## Utgåvor, rättelser och historik

site-edition-kicker = Utgåva { $number } av resultatet för { $quarter }
site-edition-title = Utgåva { $number }: { $title }, { $quarter }
site-edition-published = Utgåva { $number }, publicerad { $date } klockan { $time }
site-edition-older = Det här är en äldre utgåva.
site-edition-because-correction = Den ersattes därför att något i den var fel.
site-edition-because-revision = Den ersattes när en preliminär siffra blev slutlig.
site-edition-current = Resultatet som det står nu
site-edition-corrected = Den är rättad.
site-edition-revised = Preliminära siffror har blivit slutliga.
site-edition-changes = Det som ändrades
site-edition-changes-lead = Här står bara det som skiljer utgåvan från den som kom efter. Det som togs bort är överstruket, det som kom till är understruket.
site-edition-said = Så stod det
site-edition-says = Så står det i nästa utgåva
site-edition-nothing = Ingenting.
site-edition-then = Hela utgåvan, som den var
site-edition-cite = Utgåvan ligger kvar på den här adressen:
site-edition-marker = Markering
site-edition-summary = Sammanfattning
site-edition-judgement = { $name } bedömer
site-edition-facts = { $marker }. Utfört: { $execution }. Effekt på problemet: { $effect }.
site-corrections-description = Allt som har rättats i publicerade resultat: vad som var fel, vad som är rätt och vem som beslutade.
site-corrections-lead = Här står allt som har rättats efter publiceringen. Ett publicerat resultat ändras aldrig i tysthet.
site-corrections-editions = Det som stod förut ligger kvar på sin egen adress.
site-corrections-subscribe = Följ rättelserna som flöde (Atom)
site-corrections-feed = Rättelser – { $title }
site-corrections-entry = Fel: { $wrong } Rätt: { $right } Beslutad av { $name }.
site-corrections-made = Rättat
site-corrections-none = Ingenting har rättats.
site-corrections-revisions = Preliminära siffror som blivit slutliga
site-corrections-revisions-lead = Det här är inte rättelser. Siffran var märkt som preliminär när den publicerades, och har sedan fastställts.
site-corrections-revisions-none = Ingen preliminär siffra har fastställts än.
site-corrections-revised = Det som ändrades: { $parts }.
site-correction-before = Så stod det förut:
site-history-title = Historik: { $title }
site-history-description = Allt som har hänt med löftet: resultat, utgåvor, rättelser och rapporter som saknas.
site-history-lead = Allt som har publicerats om löftet, kvartal för kvartal, med det senaste först.
site-history-link = Löftets hela historik
site-history-signed = Löftet undertecknades { $date }.
site-history-unsigned = Löftet är inte undertecknat.
site-history-text = Den undertecknade texten publicerades { $date } och är låst sedan dess.
site-history-quarters = Kvartal för kvartal
site-history-released = Publiceringsdag: { $date }

## Överenskommelsens sida

site-agreement-kicker = Samverkansöverenskommelse
site-agreement-not-binding = Överenskommelsen är inte juridiskt bindande.
site-agreement-signed = Undertecknad
site-agreement-unsigned = Ännu inte undertecknad
site-agreement-not-yet = Ännu inte
site-agreement-proposal = Parterna har inte skrivit under överenskommelsen än. Texten kan ändras tills de gör det.
site-agreement-version = Version
site-agreement-case = Diarienummer
site-agreement-replaces = Ersätter
site-agreement-replaced-by = Ersatt av
site-agreement-to-replace = Ska ersätta
site-agreement-to-be-replaced-by = Ska ersättas av
site-agreement-background = Bakgrund
site-agreement-purposes = Det här ska arbetet leda till
site-agreement-areas = Här ska arbetet göras
site-agreement-picture = Gemensam problembild
site-agreement-built-on = Den bygger på lägesbilden
site-agreement-problems = Prioriterade problem
site-agreement-commitments = Åtaganden
site-agreement-part = Del { $number }: { $name }
site-agreement-part-1 = den gemensamma problembilden
site-agreement-part-2 = de prioriterade problemen
site-agreement-plans = Åtgärdsplaner
site-agreement-promises = Medborgarlöften
site-agreement-documentation = Så dokumenteras arbetet
site-agreement-follow-up = Så följs arbetet upp
site-agreement-shortfall = Om en part inte håller sitt åtagande
site-agreement-secrecy = Sekretess
site-agreement-pdf = Överenskommelsen med bilagor som PDF

## Åtgärdsplanens sida

site-plan-adopted = Fastställd
site-plan-problems = Problem
site-plan-agreements = Hör till
site-plan-goals = Operativa mål
site-plan-actions = Åtgärderna
site-plan-actions-table = Åtgärder med resultat för { $quarter }
site-plan-action = Åtgärd
site-plan-who = Ansvarig
site-plan-when = När
site-plan-result = Resultat
site-plan-details = Åtgärd för åtgärd
site-plan-causes = Påverkar orsaken
site-plan-reaches = Ska nå mål
site-plan-steps = Steg
site-plan-partners = Medverkar
site-plan-documented = Dokumenteras genom
site-plan-planned = Planerad
site-plan-due-one-off = Genomförd senast
site-plan-due-regular = I gång senast
site-plan-followed = Följs upp
site-plan-completed = Blev klar
site-plan-works-with = Verkar bara tillsammans med
site-plan-stands-in = Ersätter tillfälligt
site-plan-kind = Slag
site-plan-kind-text = { $name } åtgärd, { $unit }
site-plan-poster = Åtgärdsplanen som affisch (PDF, A3)
site-plan-pdf = Åtgärdsplanen som PDF
site-goal-from = Utgångsläge
site-goal-to = Mål
site-goal-by = Senast
site-goal-how = Mäts genom
site-goal-accepted = Accepterat av
site-goal-number = Mål { $number }
site-goal-has = är { $name }
site-goal-lacks = är inte { $name } än

## Lägesbildens sida

site-situation-kicker = Lägesbild
site-situation-adopted = Fastställd
site-situation-period = Beskriver
site-situation-mapping = Kartläggning
site-situation-statistics = Statistik
site-situation-other = Annan information
site-situation-analysis = Analys
site-situation-patterns = Mönster i tid och rum
site-situation-chosen = Problem som prioriterades
site-situation-away = Problem som valdes bort
site-situation-sources = Källor
site-situation-source = Källa
site-situation-strengths = Styrkor
site-situation-weaknesses = Svagheter
site-situation-pdf = Lägesbilden som PDF
site-statistic-reference = jämförelse
site-statistic-source = Källa: { $name }
site-statistic-missing = .. = uppgift saknas.
site-problem-why = Därför valdes det
site-problem-why-away = Därför valdes det bort
site-problem-causes = Orsaker
site-problem-hypotheses = Det vi har prövat
site-hypothesis-test = Så prövas det:
site-hypothesis-result = Det visade sig:

## Metodsidan

site-method-title = Så läser du resultaten
site-method-description = Vad ansiktena betyder, hur de räknas ut och när resultaten publiceras.
site-method-lead = Varje kvartal svarar parterna på två frågor om varje löfte: Gjordes det som var lovat? Hur gick det med problemet? Av svaren följer markeringen.
site-method-faces = Markeringarna
site-method-decided = Så räknas färgen ut
site-method-decided-lead = Ingen väljer färg. Den följer av två fakta enligt tabellen. Att något är gjort räcker aldrig för grönt: effekten på problemet ska också bedömas som god.
site-method-table = Utfört och effekt ger markeringen
site-method-table-execution = Utfört
site-method-table-effect = Effekt: { $name }
site-method-own-reading = † Brottsförebyggande rådets handbok säger inget om det här fallet. Rött är vår tolkning.
site-method-own-mark = vår tolkning
site-method-source = Tabellen kommer från Brottsförebyggande rådets handbok { $title } (2016).
site-method-handbook = Samverkan i lokalt brottsförebyggande arbete
site-method-colourless = När det inte finns någon färg
site-method-not-due = Är något inte gjort, men ska vara det först efter kvartalets slut, står det Inte dags än. Det är ingen färg.
site-method-unassessed = Är allt gjort men effekten inte mätt än, står det Inte bedömd än, tillsammans med dagen då effekten mäts.
site-method-missing = Kommer ingen rapport in, visar vi det, med vem som skulle ha lämnat den och senast när. Godkänns den först efter publiceringen står det kvar att den kom för sent. Inget kvartal hoppas över.
site-method-differ = När parterna bedömer olika
site-method-differ-text = Bedömer kommunen och polisen olika visas båda bedömningarna. Resultatet som helhet redovisas efter den sämsta.
site-method-cause = Vad siffrorna inte säger
site-method-cause-text = En siffra som ändras visar att något har hänt, inte varför. Annat än åtgärderna kan ha spelat in. Vi jämför därför med ett annat område när det går, och skriver aldrig att en åtgärd har orsakat en förändring.
site-method-preliminary = Siffror om brott är preliminära när de är nya och märks med p. En siffra som har ändrats i efterhand märks med r.
site-method-release = När resultaten publiceras
site-method-release-text = Resultaten publiceras fyra gånger om året: den { $name } { $title }en i månaden efter kvartalet, klockan { $time }. Före det klockslaget finns de inte på webbplatsen.
site-method-releases = Kommande publiceringar
site-method-calendar = Dagar som har flyttats, tidigare publiceringar och en kalender att prenumerera på finns i
site-method-calendar-link = kalendern
site-method-release-quarter = Kvartal
site-method-release-day = Dag
site-method-release-time = Klockslag
site-method-corrections = Rättelser
site-method-corrections-text = Ett publicerat resultat ändras bara tillsammans med en daterad rättelse, som står överst på resultatets sida. Adressen ändras aldrig.
site-nth-1 = första
site-nth-2 = andra
site-nth-3 = tredje
site-nth-4 = fjärde
site-nth-last = sista

site-method-words = Orden
site-method-words-text = Markering, effekt, åtagande: vad orden på webbplatsen och i dokumenten betyder står i
site-method-words-link = ordlistan
site-method-forms = Blanketter
site-method-forms-text = Tomma att skriva ut och fylla i för hand.
site-steps-form = ”Klart när” för de fem stegen

## Kalendern

site-calendar-title = Kalender
site-calendar-description = När resultaten publiceras det kommande året, och de senaste som har publicerats.
site-calendar-lead = Dagarna då resultaten publiceras är bestämda ett år i förväg. Flyttas en dag står det här, med skälet.
site-calendar-coming = Det kommande året
site-calendar-released = Publicerat
site-calendar-when = { $name } { $date }
site-calendar-time = klockan { $time }
site-calendar-quarter = Resultat för { $quarter }
site-calendar-where = Kommer att stå här:
site-calendar-read = Läs:
site-calendar-moved = Flyttad från { $date }: { $name }
site-calendar-subscribe = Prenumerera
site-calendar-subscribe-how = Så prenumererar du på kalendern
site-calendar-subscribe-text = Lägg till kalendern i din telefon eller dator. Då följer den med när en dag flyttas.
site-calendar-subscribe-link = Prenumerera på kalendern
site-calendar-subscribe-address = Händer inget när du väljer länken? Lägg till en kalender från webben i ditt kalenderprogram, och ange adressen:
site-calendar-download = Du kan också hämta
site-calendar-download-link = dagarna som en fil
site-calendar-download-more = De ändras inte i din kalender om en dag flyttas.
site-calendar-event = { $title }: resultat för { $quarter }
site-calendar-event-coming = Här kommer resultatet att stå:
site-calendar-event-released = Här står resultatet:
site-calendar-event-place = { $name }: { $title }
site-calendar-category = Medborgarlöften

## Ordlistan

site-glossary-title = Ordlista
site-glossary-description = Vad orden betyder i löften, lägesbilder, överenskommelser, åtgärdsplaner och uppföljningar.
site-glossary-pdf = Ordlistan som PDF
site-glossary-lead = Orden som används här på webbplatsen och i dokumenten, och vad de betyder.
site-glossary-letters = Bokstäver

## Tillgänglighetsredogörelsen

site-accessibility-title = Tillgänglighetsredogörelse
site-accessibility-description = Hur tillgänglig { $title } är, och hur du säger till om något inte fungerar.
site-accessibility-who = { $name } står bakom den här webbplatsen. Vi vill att alla ska kunna använda den. Här står hur webbplatsen uppfyller lagen (2018:1937) om tillgänglighet till digital offentlig service, vilka problem vi känner till och hur du säger till om något inte fungerar.
site-accessibility-service = Redogörelsen gäller { $title }, { $name }.
site-accessibility-status = Hur tillgänglig är webbplatsen?
site-accessibility-full = Webbplatsen är helt förenlig med lagen om tillgänglighet till digital offentlig service. Vi känner inte till några brister.
site-accessibility-partial = Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service. Det som inte är tillgängligt beskrivs nedan.
site-accessibility-none = Webbplatsen är inte förenlig med lagen om tillgänglighet till digital offentlig service. Det som inte är tillgängligt beskrivs nedan.
site-accessibility-shortcomings = Vad är inte tillgängligt?
site-accessibility-why = Varför:
site-accessibility-fixed = Ska vara åtgärdat { $date }.
site-accessibility-burden = Innehåll som är oskäligt betungande att göra tillgängligt
site-accessibility-burden-lead = Vi har bedömt att det är oskäligt betungande att göra det här innehållet tillgängligt (12 § i lagen).
site-accessibility-outside = Innehåll som inte omfattas av lagen
site-accessibility-outside-lead = Lagens krav gäller inte det här innehållet (9 § i lagen).
site-accessibility-report = Säg till om något inte fungerar
site-accessibility-report-text = Behöver du innehåll härifrån i en annan form, eller har du upptäckt ett problem som inte står här? Hör av dig till oss, så svarar vi så fort vi kan.
site-accessibility-supervisor = Tillsyn
site-accessibility-supervisor-text = Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Är du inte nöjd med hur vi tar hand om det du har sagt till om kan du
site-accessibility-supervisor-link = anmäla det till Digg
site-accessibility-tested = Så har vi testat
site-accessibility-assessed = Webbplatsen granskades senast { $date }.
site-accessibility-not-assessed = Webbplatsen har inte granskats än.
site-accessibility-updated = Redogörelsen uppdaterades senast { $date }.

## Sidan för adresser som inte finns

site-moved = Sidan har flyttat
site-moved-text = Den här adressen gäller fortfarande, men innehållet finns nu på en annan.
site-moved-link = Gå till sidan
site-not-found-title = Sidan finns inte
site-not-found-text = Adressen leder ingenstans. Den kan vara felskriven. Publicerade resultat flyttas aldrig och tas aldrig bort.
site-not-found-start = Till startsidan
