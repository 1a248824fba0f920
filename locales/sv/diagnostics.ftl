# Meddelanden om fel i innehållet. Varje regel har sin nyckel i src/diagnostic/rules.rs: värdet säger vad som är fel,
# .hint vad man gör åt det och .near detsamma när det finns ett förslag på vad som menades.

# Ord runt ett meddelande.
error = fel
warning = varning
hint = gör så här
rule = regel

# Det som saknas när en hänvisning inte leder någonstans: ”Det finns … som heter …”.
kind-party = ingen part
kind-situation = ingen lägesbild
kind-problem = inget problem
kind-agreement = ingen överenskommelse
kind-plan = ingen åtgärdsplan
kind-promise = inget löfte
kind-dialogue = ingen dialog
kind-subject = varken löfte eller åtgärdsplan
kind-table = ingen tabell i mappen data
kind-cause = ingen orsak
kind-action = ingen åtgärd
kind-goal = inget operativt mål
kind-measure = ingen punkt i löftets lista
kind-source = ingen källa
kind-row = ingen rad i tabellen
kind-problem-owner = ingen problemägare
kind-about = varken lägesbild, problem eller åtgärdsplan
kind-signed = varken överenskommelse eller löfte
known-none = inga än

party-municipality = kommunen
party-police = polisen
scope-partnership = partnerskapet
scope-promises = löftena

# Hur ett mål får nästa bokstav i SMART.
smart-advice-specific = Säg vad och var: lägg till ”brottstyp” och ”plats”.
smart-advice-measurable = Säg hur mycket: lägg till ”målvärde” och ”enhet”, till exempel 45 och ”anmälda bilinbrott per år”.
smart-advice-accepted = Säg vilka som står bakom målet: lägg till ”accepterat av” med de parter som har sagt ja.
smart-advice-realistic = Lägg till ”utgångsvärde” och välj ett målvärde som går att nå därifrån: inte noll, och högst tre fjärdedelars förändring.
smart-advice-time-bound = Säg när det ska vara nått: lägg till ”senast” med ett datum.

# Filer.

site-file-missing = Filen webbplats.yaml saknas i innehållsmappen.
    .hint = Lägg en webbplats.yaml överst i mappen, med bland annat titel, adress och kontakt. Finns den i en annan mapp, så ange den mappen med --content.

partnership-file-missing = Mappen ”{ $folder }” saknar filen partnerskap.yaml.
    .hint = Skapa filen och skriv namn, kommun, parter och organisation i den. Är mappen inget partnerskap, så flytta den ut ur innehållet.

no-partnership = Det finns inget partnerskap att publicera.
    .hint = Skapa en mapp bredvid webbplats.yaml, till exempel ”exempelby”, och lägg en partnerskap.yaml i den.

unread-file = Filen ”{ $path }” används inte.
    .hint = Kontrollera att namnet är rätt stavat och att filen ligger i rätt mapp. En bild används först när en text visar den, och en tabell när en lägesbild hänvisar till den. Genvägar till andra filer läses inte. Behövs filen inte, så ta bort den.
    .near = Menade du ”{ $near }”? Byt i så fall namn på filen eller mappen.

not-utf8 = Filen är inte sparad i kodningen UTF-8: ett tecken på rad { $line } går inte att läsa.
    .hint = Öppna filen i ditt skrivprogram, välj ”Spara som” och kodningen UTF-8. Kontrollera sedan å, ä och ö.

bad-file-name = Namnet ”{ $name }” går inte att använda i en webbadress.
    .hint = Byt namn på filen eller mappen. Namnet får bara ha små bokstäver a–z, siffror och bindestreck, till exempel ”trygg-hemresa”.
    .near = Menade du ”{ $near }”? Byt namn på filen eller mappen, och ändra där andra filer hänvisar till den. Namnet får bara ha små bokstäver a–z, siffror och bindestreck.

yaml-syntax = Uppgifterna går inte att läsa från och med den här raden ({ $detail }).
    .hint = Titta på raden och på den ovanför. Vanliga orsaker är ett kolon som saknas efter nyckeln, ett citattecken eller en hakparentes utan avslut, eller ett indrag som skiljer sig från raderna intill. En text med kolon i skrivs inom citattecken: "Möte: tisdag".
    .near = Raden börjar med en tabb, och tabbar går inte att använda till indrag. Byt varje tabb mot mellanslag, två för varje steg.

front-matter-missing = Filen saknar uppgifterna överst.
    .hint = Låt första raden vara tre bindestreck (---). Skriv uppgifterna på raderna därefter, till exempel ”titel: Trygg hemresa”, och avsluta dem med en ny rad med tre bindestreck.

# Nycklar och värden.

unknown-key = Nyckeln ”{ $key }” finns inte här.
    .hint = Ta bort den, eller byt till en nyckel som finns här: { $known }.
    .near = Menade du ”{ $near }”? De nycklar som finns här är: { $known }.

duplicate-key = Nyckeln ”{ $key }” står två gånger.
    .hint = Behåll den som gäller och ta bort den andra.

missing-key = { $key ->
        [klar] Punkten säger varken när den blev klar eller när den ska vara klar.
       *[other] Nyckeln ”{ $key }” saknas.
    }
    .hint = { $key ->
        [klar] Skriv ”klar: 2026-04-21” om den är klar, annars ”senast: 2026-12-31”.
       *[other] Lägg till ”{ $key }: …” bland uppgifterna här, lika långt indraget som de andra.
    }

empty-value = { $key ->
        [body] Texten under uppgifterna saknas.
        [item] En punkt i listan är tom.
       *[other] Nyckeln ”{ $key }” har inget värde.
    }
    .hint = { $key ->
        [body] Skriv minst ett stycke under den rad med tre bindestreck (---) som avslutar uppgifterna.
        [item] Skriv något i punkten, eller ta bort den.
       *[other] Skriv värdet efter kolonet, eller ta bort nyckeln om den inte behövs. Ett värde som börjar med # måste stå inom citattecken.
    }

wrong-kind = { $wanted ->
        [list] Här ska det stå en lista
        [map] Här ska det stå flera uppgifter, var och en med nyckel och värde
        [path] Här ska det stå en hänvisning i två led
       *[text] Här ska det stå en text
    }, men { $found ->
        [empty] det är tomt.
        [list] det står en lista.
        [map] det står flera uppgifter.
       *[text] det står bara ett värde.
    }
    .hint = { $wanted ->
        [list] Skriv varje sak på en egen rad med bindestreck först, till exempel ”- Minska bilinbrotten”.
        [map] Skriv en uppgift på varje rad, indragen under nyckeln, till exempel ”namn: Exempelby kommun”.
        [path] Skriv filens namn, snedstreck och delens id, till exempel ”resecentrum/a1”.
       *[text] Skriv en enda text efter kolonet, utan bindestreck först och utan egna nycklar under.
    }
    .near = Menade du ”{ $near }”? Skriv filens namn, snedstreck och delens id.

unknown-word = ”{ $word }” är inte ett av orden som går att välja här.
    .hint = Välj ett av dessa: { $known }.
    .near = Menade du ”{ $near }”? Det går att välja mellan: { $known }.

bad-date = ”{ $written }” är inte ett datum som går att läsa.
    .hint = Skriv år, månad och dag med bindestreck emellan, till exempel 2026-04-21. Kontrollera att dagen finns i kalendern.
    .near = Menade du ”{ $near }”? Skriv alltid år, månad och dag så, med två siffror för månad och dag.

bad-time = ”{ $written }” är inte ett klockslag.
    .hint = Skriv timme och minut, till exempel 08:00.

bad-number = { $what ->
        [count] ”{ $written }” är inte ett helt tal från 0 och uppåt.
        [decimals] ”{ $written }” decimaler går inte att visa.
        [percent] ”{ $written }” ligger inte mellan 0 och 100.
       *[number] ”{ $written }” är inte ett tal som går att läsa säkert.
    }
    .hint = { $what ->
        [count] Skriv ett helt tal med siffror, till exempel 12.
        [decimals] Välj 0, 1, 2 eller 3.
        [percent] Skriv läget på kartan i procent, från 0 till 100, till exempel 34.
       *[number] Skriv bara siffror, och decimalkomma om det behövs, till exempel 1250 eller 12,5. Enheten har en egen nyckel.
    }
    .near = Menade du ”{ $near }”? Skriv talet så, utan nolla först och utan e.

bad-quarter = ”{ $written }” är inte ett kvartal.
    .hint = Skriv år, bindestreck, k och ett nummer från 1 till 4, till exempel 2026-k3. Mapparna i uppfoljningar heter likadant.

bad-colour = ”{ $written }” är inte en färg som går att läsa.
    .hint = Skriv färgen med # och sex tecken (0–9, a–f) inom citattecken, till exempel "#1d4f7c".

bad-address = { $what ->
        [email] ”{ $written }” är inte en e-postadress.
       *[web] ”{ $written }” är inte en hel webbadress.
    }
    .hint = { $what ->
        [email] Skriv adressen med @ och utan mellanslag, till exempel trygghet@exempelby.example.
       *[web] Skriv adressen med https:// först och utan mellanslag, till exempel https://loften.exempelby.example.
    }

bad-zone = Tidszonen ”{ $written }” finns inte.
    .hint = Skriv Europe/Stockholm för svensk tid.

bad-id = ”{ $id }” går inte att använda som id.
    .hint = Ett id får bara ha små bokstäver a–z, siffror och bindestreck, till exempel ”gatuenheten”.
    .near = Menade du ”{ $near }”? Ett id får bara ha små bokstäver a–z, siffror och bindestreck.

duplicate-id = { $what ->
        [file] Ett löfte och en åtgärdsplan heter båda ”{ $id }”.
        [row] Raden ”{ $id }” finns två gånger i tabellen.
        [step] Steg { $id } står två gånger.
       *[id] Id ”{ $id }” används två gånger.
    }
    .hint = { $what ->
        [file] Byt namn på en av filerna, och ändra där andra filer hänvisar till den. Uppföljningarna läggs under namnet, så bara en kan ha det.
        [row] Ge raderna olika namn, eller ta bort den ena.
        [step] Behåll det som gäller och ta bort det andra, eller rätta ”nr”.
       *[id] Ge var och en sitt eget id, annars går det inte att veta vilken en hänvisning gäller.
    }

period-reversed = Perioden slutar innan den börjar.
    .hint = Rätta ett av datumen: ”till” ska vara samma dag som ”från” eller senare.

dangling-reference = Det finns { $kind } som heter ”{ $id }”.
    .hint = Rätta namnet eller lägg till det som saknas. De som finns: { $known }.
    .near = Menade du ”{ $near }”? De som finns: { $known }.

# Löpande text.

raw-html = Texten innehåller HTML: { $html }
    .hint = Skriv med Markdown i stället, till exempel **fet text**, *kursiv text* eller [länktext](adress). Ska tecknet < synas i texten, så skriv ett omvänt snedstreck före det: \<.

forbidden-scheme = Länkar av slaget ”{ $scheme }” går inte att använda.
    .hint = Länka med https://, http://, mailto: eller tel:, eller med sökvägen till en fil i innehållet, till exempel ../loften/trygg-hemresa.md.

dead-link = Länken ”{ $target }” leder ingenstans.
    .hint = Skriv sökvägen från den här filen till den som länken ska leda till, till exempel ../loften/trygg-hemresa.md. Till ett resultat som inte är publicerat än går det inte att länka.
    .near = Menade du ”{ $near }”? Till ett resultat som inte är publicerat än går det inte att länka.

link-without-scheme = Länken ”{ $target }” saknar sin början.
    .hint = En adress på en annan webbplats börjar med https:// och en e-postadress med mailto:.
    .near = Menade du ”{ $near }”? En adress på en annan webbplats börjar med https:// och en e-postadress med mailto:.

empty-link = Länken ”{ $target }” saknar det som ska stå efter början.
    .hint = Skriv hela adressen, till exempel mailto:trygghet@exempelby.example eller https://exempelby.example/trygghet.

bad-language = ”språk:{ $tag }” säger inte vilket språk orden är på.
    .hint = Skriv språkets kod direkt efter kolonet, till exempel [community policing](språk:en). Några koder är en för engelska, fi för finska, ar för arabiska, fa för persiska och so för somaliska.
    .near = Menade du ”språk:{ $near }”? Språket skrivs med sin kod, direkt efter kolonet.

image-missing = Bilden ”{ $file }” finns inte.
    .hint = Lägg bilden i mappen bilder och skriv sökvägen dit: i en text till exempel ../bilder/torget.svg, i en uppgift till exempel bilder/torget.svg.
    .near = Menade du ”{ $near }”? Annars lägger du bilden i mappen bilder.

image-outside = Bilder från andra webbplatser får inte visas: ”{ $file }”.
    .hint = Lägg bilden i mappen bilder, om ni har rätt att använda den, och skriv sökvägen dit, till exempel ../bilder/torget.svg. Annars länkar du till sidan där den finns.

image-without-text = Bilden ”{ $file }” saknar en text som säger vad den visar.
    .hint = Skriv texten inom hakparenteserna, för dem som inte ser bilden: ![Nya lampor vid södra ingången](../bilder/ingang.svg).

unknown-section = Avsnittet ”{ $section }” finns inte i den här sortens text.
    .hint = Byt till ett av avsnitten som finns: { $known }. En egen rubrik inne i ett avsnitt skrivs med tre nummertecken: ###.
    .near = Menade du ”{ $near }”? Avsnitten som finns är: { $known }.

empty-section = Avsnittet ”{ $section }” är tomt.
    .hint = Skriv minst ett stycke under rubriken, eller ta bort rubriken.

missing-section = Avsnittet ”{ $section }” saknas eller är tomt.
    .hint = Lägg till rubriken ”## { $section }” och minst ett stycke under den.

duplicate-section = Avsnittet ”{ $section }” står två gånger.
    .hint = Samla texten under en av rubrikerna och ta bort den andra.

text-outside-section = Texten står inte under någon rubrik.
    .hint = Flytta den till ett av avsnitten: { $known }. Varje avsnitt börjar med ## och sin rubrik.

heading-skipped = Rubriken ”{ $heading }” är på fel nivå.
    .hint = Börja rubriken med ”{ $wanted }”. Den som lyssnar på sidan tar sig fram genom rubrikerna, och då får ingen nivå hoppas över.

nested-too-deep = Här ligger mer än { $deepest } led av listor, citat eller betoningar i varandra.
    .hint = Dela upp texten så att färre led ligger i varandra, till exempel med en rubrik eller ett eget stycke.

# Tabeller med siffror.

bad-table = { $what ->
        [empty] Tabellen saknar siffror.
        [width] Antalet celler på raden är { $cells }, men rubrikraden har { $columns }.
        [nameless] Raden har inget namn i första cellen.
       *[unreadable] Tabellen går inte att läsa från och med den här raden.
    }
    .hint = { $what ->
        [empty] Skriv rubriker på första raden, till exempel ”område;2024;2025”, och minst en rad till under dem.
        [width] Kontrollera skiljetecknen, och att varje citattecken har ett som avslutar. Där en uppgift saknas ska cellen stå tom mellan två skiljetecken, eller ha två punkter (..).
        [nameless] Skriv vad raden handlar om, till exempel ”Hela landet”.
       *[unreadable] Öppna filen i ett kalkylprogram och spara den på nytt som CSV.
    }

bad-figure = ”{ $cell }” är inte en siffra som går att läsa (raden ”{ $row }”, perioden ”{ $period }”).
    .hint = Skriv till exempel 1 250 eller 12,5. Sätt p efter en preliminär siffra och r efter en reviderad. Lämna cellen tom, eller skriv två punkter (..), där uppgift saknas.

# Dokumenten.

situation-part-missing = Lägesbilden saknar avsnittet ”{ $section }”, eller så är det tomt.
    .hint = Lägg till rubriken ”## { $section }” och minst ett stycke under den. Lagen räknar upp tre delar: kartläggning, annan information och analys.

purpose-or-area-missing = Överenskommelsen säger inget under ”{ $key }”.
    .hint = Lägg till ”{ $key }” med minst en punkt, till exempel ”- Minska bilinbrotten” för ett ändamål eller ”- Resecentrum” för ett område. Enligt lagen ska båda framgå.

party-missing = Bland parterna saknas { $party }.
    .hint = Lägg till en part med ”slag: kommun” eller ”slag: polis”. Handboken bygger på att båda är med.

signatory-missing = Ingen skriver under för { $party }.
    .hint = Lägg till en person under ”undertecknare”, med namn, roll och part. Både kommunen och polisen skriver under.

commitment-missing = I del { $part } saknas ett åtagande från { $party }.
    .hint = Lägg till det under ”åtaganden”, med part, ”del: { $part }” och åtagande. Del 1 är arbetet med den gemensamma problembilden, del 2 de prioriterade problemen.

titled-contract = Titeln ”{ $title }” kallar överenskommelsen för avtal.
    .hint = Välj ett annat ord, till exempel ”Samverkansöverenskommelse 2025–2028”. En överenskommelse är inte juridiskt bindande.

problem-without-plan = Problemet ”{ $problem }” har ingen åtgärdsplan i överenskommelsen.
    .hint = Lägg till planen under ”åtgärdsplaner” här, och se till att problemet står under ”problem” i planens fil.

plan-without-problem = Åtgärdsplanen ”{ $plan }” gäller inget av problemen i ”{ $agreement }”.
    .hint = Ta bort planen ur ”åtgärdsplaner”, eller lägg till dess problem under ”problem” här.

problem-chosen-away = Problemet ”{ $problem }” är bortvalt, men står med i överenskommelsen.
    .hint = Ta bort det ur ”problem” här, eller ändra till ”beslut: prioriterat” i problemets fil.

problem-without-agreement = Problemet ”{ $problem }” är prioriterat, men ingen överenskommelse tar upp det.
    .hint = Lägg till det under ”problem” i överenskommelsen, eller ändra till ”beslut: valt bort” och säg varför.

priority-incomplete = { $what ->
        [order] Problemet är bortvalt, men har ändå en plats i ordningen.
       *[causes] Problemet är prioriterat, men har inga orsaker.
    }
    .hint = { $what ->
        [order] Ta bort ”ordning”, eller ändra till ”beslut: prioriterat”.
       *[causes] Lägg till minst en orsak under ”orsaker”, med id, orsak och perspektiv. Det är orsakerna som åtgärderna ska påverka.
    }

priority-shared = ”{ $problem }” och ”{ $other }” har båda plats { $order } i ordningen.
    .hint = Ge dem var sin siffra under ”ordning” i problemens filer.

perspective-missing = Orsakerna är inte sökta från alla tre hållen. Saknas: { $missing }.
    .hint = Lägg till en orsak från varje perspektiv som saknas. Fråga vad i platsen, hos den som drabbas och hos den som begår brotten som bidrar.

result-missing = Hypotesen är prövad, men det står inte vad prövningen visade.
    .hint = Lägg till ”resultat” med en mening, eller ändra till ”utfall: inte prövad”.

plan-without-agreement = Åtgärdsplanen ”{ $plan }” hör inte till någon överenskommelse.
    .hint = Lägg till den under ”åtgärdsplaner” i överenskommelsen. Åtgärdsplanerna är överenskommelsens bilaga 2.

cause-outside-plan = Åtgärden { $action } riktas mot en orsak i problemet ”{ $problem }”, som planen inte gäller.
    .hint = Lägg till ”{ $problem }” under planens ”problem”, eller välj en orsak i ett problem som planen gäller.

goal-without-action = Ingen åtgärd leder till målet { $goal }.
    .hint = Lägg till { $goal } under ”mål” i de åtgärder som ska leda dit, eller ta bort målet.

date-outside-agreement = Datumet { $date } ligger utanför överenskommelsens tid, { $from } till { $to }.
    .hint = Flytta datumet in i perioden, eller ändra ”giltig” i överenskommelsen om den är fel.

dates-out-of-order = Datumen står i fel ordning: { $earlier } kommer före { $later }.
    .hint = Ordningen är planerad, genomförd, uppföljd. Rätta det datum som är fel. Samma dag går bra.

date-in-future = Datumet { $date } har inte kommit än, men uppgiften säger att det har hänt.
    .hint = Rätta datumet, eller vänta med uppgiften tills det har hänt.

group-one-sided = Åtgärden { $action } säger att den bara verkar tillsammans med { $other }, men { $other } säger inte detsamma.
    .hint = Lägg till { $action } under ”verkar bara med” i åtgärden { $other }. Åtgärder som hör ihop nämner varandra, och ingen nämner sig själv.

group-incomplete = Åtgärden { $action } blev inte av, men den verkar bara tillsammans med { $other } som genomfördes.
    .hint = Kontrollera uppgifterna. Stämmer de, så skriv under Avvikelser vad det betyder att { $action } saknas och när den kommer.

goals-not-measurable = Åtgärdsplanen ”{ $plan }” har inget mål som går att mäta.
    .hint = Ge minst ett operativt mål ”målvärde” och ”enhet”, till exempel 45 och ”anmälda bilinbrott per år”. Annars går planen inte att följa upp.

vague-goal = Målet använder ”{ $word }”, som inte säger vad som ska förändras.
    .hint = Skriv vad som ska hända och hur mycket, till exempel ”Minska de anmälda bilinbrotten från 64 till 45 per år”.

goal-not-smart = Målet { $goal } är inte helt SMART (nu: { $letters }). Det är inte { $next }.
    .hint = { $advice }

former-id-taken = Löftet har ”{ $id }” som tidigare id, men det är ett annat löftes id ({ $other }).
    .hint = Ta bort det id som inte stämmer. Ett id som har varit ett löftes ges aldrig till ett annat: dess adresser leder till det första.

promise-outside-agreement = Löftet gäller utanför överenskommelsens tid, { $from } till { $to }.
    .hint = Ändra ”gäller” så att det ryms i perioden, eller hänvisa till en annan överenskommelse.

action-outside-agreement = Löftet bygger på åtgärdsplanen ”{ $plan }”, som inte hör till överenskommelsen ”{ $agreement }”.
    .hint = Lägg till planen under ”åtgärdsplaner” i överenskommelsen, eller välj åtgärder och mål i en plan som hör dit.

origin-missing = Det står inte vad löftet har vuxit fram ur.
    .hint = Lägg till ”dialoger” med minst en dialog, eller ”kunskap” med en text om vad ni vet. Båda går bra.

communication-scope = { $what ->
        [missing] Kommunikationsplanen för { $scope } saknas.
       *[doubled] Det finns mer än en kommunikationsplan för { $scope }.
    }
    .hint = { $what ->
        [missing] Lägg till en plan med ”avser: { $scope }”. Det ska finnas två: en för partnerskapet och en för löftena.
       *[doubled] Slå ihop dem till en, eller ändra ”avser” i en av dem. Det ska finnas två: en för partnerskapet och en för löftena.
    }

step-items-wrong = { $what ->
        [unknown] Det finns inget steg { $step }.
        [missing] Steg { $step } saknas.
       *[count] Steg { $step } har { $found } punkter, men handboken har { $wanted }.
    }
    .hint = { $what ->
        [unknown] Rätta ”nr” till ett tal från 1 till 5.
        [missing] Lägg till ”nr: { $step }” med { $wanted } punkter i handbokens ordning.
       *[count] Skriv { $wanted } punkter i handbokens ordning. Den som inte är klar får ”senast” i stället för ”klar”.
    }

answer-wrong = { $what ->
        [unknown] Checklistan ”{ $list }” har ingen fråga { $number }.
        [doubled] Fråga { $number } är besvarad två gånger.
        [open] Fråga { $number } går inte att besvara med ja eller nej.
       *[empty] Fråga { $number } har varken svar eller anteckning.
    }
    .hint = { $what ->
        [unknown] Rätta ”nr” till ett tal från 1 till { $count }, så som frågorna är numrerade på blanketten.
        [doubled] Behåll det svar som gäller och ta bort det andra, eller rätta ”nr”.
        [open] Skriv svaret med ord under ”anteckning”. Det enda korta svar som frågan kan få är ”ej aktuellt”.
       *[empty] Lägg till ”svar” eller ”anteckning”, eller ta bort punkten om frågan inte är besvarad än.
    }

remarks-not-numbered = Anmärkningarna är inte numrerade i ordning: { $found } står där { $wanted } skulle stå.
    .hint = Numrera anmärkningarna 1, 2, 3 och så vidare, utan luckor, så att de stämmer med kartan.

signed-file-missing = Filen ”{ $file }” finns inte i mappen undertecknat.
    .hint = Lägg den undertecknade filen i mappen undertecknat, bredvid posten, och skriv bara filens namn under ”fil”.
    .near = Menade du ”{ $near }”? Annars lägger du filen i mappen undertecknat, bredvid posten.

signed-file-unreadable = { $how ->
        [not-pdf] Filen ”{ $file }” är ingen PDF.
        [encrypted] Filen ”{ $file }” är låst med lösenord eller begränsningar.
       *[broken] Filen ”{ $file }” är trasig och går inte att läsa som PDF.
    }
    .hint = { $how ->
        [not-pdf] Skanna till PDF, eller hämta den undertecknade filen som PDF ur underskriftstjänsten. Att byta ändelse på en bild räcker inte.
        [encrypted] Hämta filen utan lösenord från den som låste den. Lås inte upp den själv: då ändras filen, och en elektronisk underskrift slutar gälla.
       *[broken] Hämta filen på nytt från den som har originalet. Reparera den inte: då är den inte längre den som skrevs under.
    }

signature-not-found = Filen ”{ $file }” är inte inskannad och har ingen elektronisk underskrift.
    .hint = Kontrollera att det är filen efter underskriften och inte utgåvan för underskrift. Skrevs den under på papper, skriv ”inskannad: ja”.

signed-twice = Det finns redan en undertecknad fil för { $subject }: { $first }.
    .hint = Behåll den fil som är originalet och ta bort den andra posten, eller rätta ”avser”.

signatures-differ = { $how ->
        [other] { $name }, { $role }, är inte bland undertecknarna i { $subject }.
       *[missing] Underskriften av { $name }, { $role }, saknas. Namnet står bland undertecknarna i { $subject }.
    }
    .hint = { $how ->
        [other] Skriv namn, roll och part likadant som under ”undertecknare” i { $subject }. Skrev en annan person under, så ändra där.
       *[missing] Lägg till den under ”undertecknad av”, med namn, roll, part och datum. Har inte alla skrivit under är filen inte färdig.
    }

signed-date-differs = { $how ->
        [none] Den sista skrev under { $date }, men { $subject } säger inte att den är undertecknad.
       *[other] Den sista skrev under { $date }, men { $subject } säger att den undertecknades { $written }.
    }
    .hint = { $how ->
        [none] Skriv ”undertecknad: { $date }” i { $subject }.
       *[other] Se efter i den undertecknade filen vilket datum som är rätt, och rätta det andra. Undertecknad är dagen då den sista skrev under.
    }

# Uppföljningar.

marker-contradicts = Markeringen står som ”{ $stated }”, men uppgifterna ger ”{ $computed }”.
    .hint = Utfört är ”{ $execution }” och effekten är ”{ $effect }”, och det ger ”{ $computed }”. Ta bort ”markering”, som räknas ut av sig själv, eller rätta den uppgift som är fel.

follow-up-outside-period = Uppföljningen gäller { $quarter }, men då gällde inte det som följs upp.
    .hint = Flytta filen till rätt kvartal, eller rätta perioden i löftet eller överenskommelsen.

follow-up-incomplete = { $what ->
        [missing] Uppföljningen saknar en rad för { $id }.
       *[doubled] Uppföljningen har mer än en rad för { $id }.
    }
    .hint = { $what ->
        [missing] Lägg till { $id }. Allt som är lovat eller planerat ska redovisas, också det som inte blev av.
       *[doubled] Behåll den rad som gäller för { $id } och ta bort den andra.
    }

follow-up-early = Datumet { $date } är för tidigt: { $quarter } är slut först efter { $end }.
    .hint = Rätta datumet eller kvartalet. Ett kvartal följs upp och publiceras när det är slut.

next-measurement-missing = Effekten är inte mätt, och det står inte när den ska mätas.
    .hint = Lägg till ”nästa mätning” med ett datum, till exempel 2027-02-15.

effect-without-measurement = Effekten är bedömd, men det finns inga mätvärden.
    .hint = Lägg till ”effekter” med värdet före och efter, eller ändra till ”effekt: inte mätt” och skriv när den ska mätas.

judgement-not-worst = Rapporten visar ”{ $shown }”, men en av parterna bedömer det som ”{ $worst }”.
    .hint = Ange ”utfört” och ”effekt” som i den sämsta bedömningen. Parternas egna bedömningar visas bredvid.

report-missing = Löftet ”{ $promise }” har ingen rapport för { $quarter }, som redan är publicerat.
    .hint = Lägg till rapporten som uppfoljningar/{ $quarter }/{ $id }.md. Tills den finns visar webbplatsen ”Rapport saknas”.

correction-before-release = Rättelsen är daterad { $date }, men resultatet publiceras först { $released }.
    .hint = Rätta datumet. Före publiceringen behövs ingen rättelse: ändra då direkt i rapporten.

not-approved = { $who ->
        [municipality] Kommunen har inte godkänt rapporten för { $quarter }, som redan är publicerat.
        [police] Polisen har inte godkänt rapporten för { $quarter }, som redan är publicerat.
       *[both] Varken kommunen eller polisen har godkänt rapporten för { $quarter }, som redan är publicerat.
    }
    .hint = Lägg till en rad under ”godkänd” med part, namn och datum när beslutet är fattat. Tills både kommunen och polisen har godkänt visar webbplatsen ”Rapport saknas”.

approved-before-submitted = Godkännandet är daterat { $date }, men rapporten lämnades först { $submitted }.
    .hint = Rätta det datum som är fel. Det är den lämnade rapporten som godkänns.

approved-twice = { $party } har godkänt rapporten mer än en gång.
    .hint = Behåll raden med rätt namn och datum och ta bort den andra. Varje part godkänner en gång.

# Klockor.

situation-ageing = Lägesbilden ”{ $title }” är { $months } månader gammal.
    .hint = Börja arbeta fram en ny. Enligt lagen ska lägesbilden följas upp minst vartannat år, och den här är från { $since }.

situation-expired = Lägesbilden ”{ $title }” är { $months } månader gammal.
    .hint = Lägg till en ny lägesbild. Enligt lagen ska den följas upp minst vartannat år, och den här är från { $since }.

plan-ageing = Åtgärdsplanen ”{ $title }” har inte följts upp på { $months } månader.
    .hint = Planera en uppföljning. Enligt lagen ska planen följas upp minst vartannat år, och senast var { $since }.

plan-expired = Åtgärdsplanen ”{ $title }” har inte följts upp på { $months } månader.
    .hint = Följ upp planen och lägg till rapporten i mappen uppfoljningar. Enligt lagen ska det göras minst vartannat år, och senast var { $since }.

agreement-ending = Överenskommelsen ”{ $title }” slutar gälla { $date }.
    .hint = Ta fram nästa överenskommelse, eller förläng den här genom att ändra ”giltig” när båda parter har skrivit under.

agreement-expired = Ingen överenskommelse gäller { $date }.
    .hint = Lägg den överenskommelse som gäller i mappen overenskommelser. Kommunen ska enligt lagen verka för att det finns en.

# Sekretess och tillgänglighet.

personal-number = Här står något som ser ut som ett personnummer.
    .hint = Ta bort det. Personnummer får inte finnas i det som publiceras, och inte i filerna som det görs av.

low-contrast = Färgen { $colour } är för ljus: kontrasten mot vitt är { $contrast }.
    .hint = Välj en mörkare färg. Kontrasten ska vara minst 4,5 för att texten ska gå att läsa.

assessment-missing = Webbplatsen kallas helt förenlig, men det står inte när den granskades.
    .hint = Lägg till ”granskad” med datum för granskningen, eller ändra till ”status: delvis förenlig”.

shortcomings-missing = Det står inte vad som brister i tillgängligheten.
    .hint = Lägg till ”brister”, med brist och varför för var och en. Finns det inga, och är webbplatsen granskad, så ändra till ”status: helt förenlig”.

# Webbplatsen och mallarna.

release-moved-wrong = { $what ->
        [twice] Publiceringen av { $quarter } flyttas två gånger.
        [same] Publiceringen av { $quarter } flyttas till { $date }, men den dagen har den redan.
       *[late] Publiceringen av { $quarter } flyttas till { $date }, men nästa kvartal publiceras redan { $day }.
    }
    .hint = { $what ->
        [twice] Behåll det undantag som gäller och ta bort det andra.
        [same] Ta bort undantaget, eller rätta datumet.
       *[late] Rätta datumet, eller flytta även nästa kvartal. Kvartalen publiceras i ordning.
    }

language-unknown = Det finns inga ord för språket ”{ $language }”.
    .hint = Välj ett språk som finns: { $known }.

bad-redirect = ”{ $written }” är inte en adress till en sida eller en fil på webbplatsen.
    .hint = Skriv en sidas adress från första snedstrecket till det sista, till exempel ”/exempelby/loften/lugnare-torg/”, eller en fils, till exempel ”/exempelby/bilder/karta.svg”.

redirect-wrong = { $what ->
        [over] Adressen { $from } har en egen sida eller fil, så ingen därifrån skulle visas vidare till { $to }.
        [twice] Adressen { $from } omdirigeras två gånger.
        [circle] Omdirigeringen från { $from } leder tillbaka till sig själv.
       *[kind] { $from } och { $to } är inte av samma slag.
    }
    .hint = { $what ->
        [over] Ta bort omdirigeringen, eller ge posten som finns på adressen ett annat namn.
        [twice] Behåll den omdirigering som gäller och ta bort den andra.
        [circle] Låt vägen sluta på en adress som finns.
       *[kind] Omdirigera en sida till en sida, och en fil till en fil med samma ändelse.
    }

redirect-lost = Omdirigeringen från { $from } leder till { $to }, som inte finns.
    .hint = Skriv adressen till en sida eller en fil som finns.

broken-link = { $what ->
        [file] Länken till { $target } leder ingenstans. Den står på rad { $line } i { $page }{ $more ->
            [none] {""}
           *[other] { " " }och i { $more } filer till
        }: { $excerpt }
        [place] Länken till { $target } leder till en sida där det stället inte finns. Den står på rad { $line } i { $page }{ $more ->
            [none] {""}
           *[other] { " " }och i { $more } filer till
        }: { $excerpt }
       *[repeated] Märket { $target } finns två gånger på sidan, andra gången på rad { $line } i { $page }: { $excerpt }
    }
    .hint = { $what ->
        [repeated] Ge det ena ett annat märke, så att en länk dit bara kan leda till ett ställe.
       *[other] Länka till en sida, en fil eller ett ställe som finns.
    }
    .near = Menade du { $near }?

page-inline = Stil eller skript står inne i en sida: { $target }. Det står på rad { $line } i { $page }{ $more ->
        [none] {""}
       *[other] { " " }och i { $more } filer till
    }: { $excerpt }
    .hint = Stil hör hemma i en fil i site/css/, med en klass på elementet, och ett skript i en fil i site/js/. Det som står inne i en sida stoppar webbläsaren.

page-foreign = En sida hämtar något från en annan webbplats: { $target }. Det står på rad { $line } i { $page }{ $more ->
        [none] {""}
       *[other] { " " }och i { $more } filer till
    }: { $excerpt }
    .hint = Lägg filen på den egna webbplatsen, eller länka till den med en vanlig länk som läsaren själv väljer att följa. Annars får den andra webbplatsen veta vilka som läser, och webbläsaren stoppar hämtningen.

style-foreign = Stilmallen hämtar något från en annan webbplats: { $target }.
    .hint = Ta bort raden. Typsnitt är de som läsaren har, och bilder i en stilmall ligger på den egna webbplatsen: ingen annan ska få veta vilka som läser.

page-image-alt = En bild på sidan saknar text som säger vad den visar: { $target }. Den står på rad { $line } i { $page }{ $more ->
        [none] {""}
       *[other] { " " }och i { $more } filer till
    }: { $excerpt }
    .hint = Ge bilden alt med en text för dem som inte ser den. Är den bara prydnad, skriv alt="".

ledger-broken = Rad { $line } i registret över det publicerade stämmer inte: { $how }.
    .hint = Återställ publicerat.jsonl ur versionshanteringen eller en säkerhetskopia. Filen skrivs bara av ”lofte publish” och ska aldrig ändras för hand.

ledger-diverged = Registret över det publicerade är ett annat än det som den publicerade webbplatsen har ({ $how }).
    .hint = Hämta hem det senaste publicerat.jsonl innan du bygger. Är registret kortare än webbplatsens, så kör ”lofte publish”: då blir det helt igen.

ledger-later = Registret har en rad från { $time }, som är senare än { $now }.
    .hint = Publicera med dagens datum: det som har publicerats kan inte publiceras igen före sin egen tid. Vill du se webbplatsen som den var en tidigare dag, så använd ”lofte build --today”.

result-changed = Resultatet för ”{ $title }” { $quarter } har ändrats sedan det publicerades { $time } (det som ändrats: { $parts }).
    .hint = Lägg till en daterad rättelse under ”rättelser” (vad som var fel, vad som är rätt, vem som beslutade), eller ta tillbaka ändringen. En preliminär siffra som blir slutlig behöver ingen rättelse.

result-removed = Rapporten { $path } är borta eller inte längre godkänd av båda parterna, men dess resultat publicerades { $time }.
    .hint = Lägg tillbaka filen och godkännandena. Ett publicerat resultat tas aldrig bort; är det fel rättas det med en daterad rättelse.

promise-text-changed = Löftet ”{ $title }” är undertecknat och publicerat, men texten är ändrad ({ $parts }).
    .hint = Ta tillbaka ändringen: resultaten mäts mot den text som skrevs under. Ska löftet lova något annat, så skriv ett nytt löfte.

signed-file-changed = { $how ->
        [record] Filen ”{ $file }” är inte den som skrevs under: kontrollsumman är { $found }, inte { $written }.
       *[published] Filen ”{ $file }” är publicerad som undertecknad { $time } men har andra byte nu: kontrollsumman är { $found }, inte { $written }.
    }
    .hint = { $how ->
        [record] Lägg tillbaka den fil som skrevs under. Är det summan som är fel, skriv ”sha256: { $found }” eller ta bort raden.
       *[published] Lägg tillbaka den fil som publicerades. Det som är undertecknat ändras aldrig; ska något annat gälla skrivs en ny överenskommelse eller ett nytt löfte under.
    }

signed-file-removed = Posten { $path } är borta, men den undertecknade filen för { $of } publicerades { $time }.
    .hint = Lägg tillbaka posten och filen. Det som är undertecknat och publicerat tas aldrig bort.

address-vanished = Adressen { $address } är publicerad men finns inte längre.
    .hint = Ge posten tillbaka sitt namn, eller visa vidare från den gamla adressen i webbplats.yaml: ”omdirigeringar: [{"{"}från: { $address }, till: …{"}"}]”.

language-twice = Språket ”{ $language }” står två gånger.
    .hint = Låt varje språk stå en gång. Det första är innehållets eget.

translation-alone = Det här är en översättning av { $record }, som inte finns.
    .hint = Ge översättningen samma namn som det den översätter, med språket före filändelsen, eller ta bort den.

translation-unused = Översättningen används inte: webbplatsen har inte språket ”{ $language }”.
    .hint = Lägg till språket sist under ”språk” i webbplats.yaml, till exempel ”språk: [sv, { $language }]”, eller ta bort filen.

translation-outdated = { $what ->
    [changed] Texten i { $record } har ändrats sedan den översattes, eller så är fler eller färre delar av den översatta nu. Sidan säger nu att översättningen är inaktuell.
   *[other] Översättningen säger inte vilken text den är gjord av, och kan därför inte följas när { $record } ändras.
    }
    .hint = När översättningen stämmer med texten: skriv ”översatt från: { $fingerprint }” i översättningen, eller kör ”lofte translations --accept” med dess fil.

translation-list = { $what ->
    [id] Originalet har ingen post med det här id:t.
   *[other] Listan har { $translated } { $translated ->
        [1] punkt
       *[other] punkter
    }, men i originalet har den { $own }.
    }
    .hint = Låt översättningen ha samma punkter i samma ordning som originalet. En punkt som inte ska översättas kan lämnas tom.

translation-fact = ”{ $written }” är en uppgift och inte en text, och uppgifter översätts inte.
    .hint = Ta bort raden. Datum, antal, id:n, val och hänvisningar hämtas alltid från originalet, så att språken inte kan säga olika saker.

translation-word = Ingen av lägesbildens tabeller har ordet ”{ $word }”.
    .hint = Skriv ordet precis som det står i tabellens fil, eller ta bort raden. De ord som går att översätta: { $known }.
    .near = Menade du ”{ $near }”? De ord som går att översätta: { $known }.

reserved-id = Namnet ”{ $id }” används redan av webbplatsen själv.
    .hint = Byt namn på filen eller mappen, till exempel till ”{ $id }-2”.

sign-missing = Tecknet ”{ $sign }” ({ $code }) finns inte i dokumentens typsnitt och kan inte tryckas.
    .hint = Skriv med ord i stället, till exempel ”klart” för en bock. Behövs tecknet, så lägg ett typsnitt som har det i layouts/documents/fonts.

layout-fault = Mallen går inte att använda ({ $detail }).
    .hint = Rätta mallen, eller ta bort den så att den inbyggda används i stället.

# $making är sidan som skulle göras, eller orden nedan.
layout-making-all = hela webbplatsen

layout-value = Mallen frågar efter ”{ $name }”, men det värdet finns inte där. Det märktes när { $making } gjordes.
    .hint = Det som finns är { $known }.
    .near = Menade du ”{ $near }”? Det som finns är { $known }.

layout-component = Mallen använder komponenten ”{ $name }”, som inte finns.
    .hint = De som finns är { $known }.
    .near = Menade du ”{ $near }”?

layout-word = Mallen säger ordet ”{ $key }”, men det står inte i någon fil i locales/.
    .hint = Lägg till ordet i en fil i mappen för språket, till exempel locales/sv/egna.ftl: ”{ $key } = …”.
    .near = Menade du ”{ $near }”? Annars läggs ordet till i en fil i mappen för språket, till exempel locales/sv/egna.ftl.

layout-word-without = Ordet ”{ $key }” har platsen ”{ $name }” i sig, men mallen ger det inget sådant värde.
    .hint = Skriv t(key="{ $key }", { $name }=…) med värdet som ska stå där.

layout-argument = Mallen ger ordet ”{ $key }” ett ”{ $name }” som inte finns, så meningen skulle få ett hål. Det märktes när { $making } gjordes.
    .hint = Rätta namnet på värdet, eller säg ordet bara när värdet finns: {"{%"} if … {"%}"}.

words-fault = Filen med ord går inte att läsa ({ $detail }).
    .hint = Ett ord skrivs på en rad, ”nyckel = text”, och klamrar står i par: {"{"} $värde {"}"}.

layout-unread = Ingenting läser filen ”{ $name }” bland layouterna.
    .hint = Ta bort filen, eller ge den samma namn och mapp som den inbyggda fil som den ska ersätta.
    .near = Menade du ”{ $near }”?
