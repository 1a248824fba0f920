# För redaktioner: notisen, vad som går att säga, hur man hänvisar.

site-press-title = För redaktioner: { $quarter }
site-press-description = Notis, resultat, bilder och det som går och inte går att säga om löftena under { $quarter }.
site-press-index-title = För redaktioner: { $name }
site-press-index-lead = Notiser, bilder och kort att bädda in om medborgarlöftena i { $name }, och vem som svarar på frågor.
site-press-kicker = För redaktioner
site-press-lead = Ingen spärrtid: allt här är publicerat och fritt att citera. Det är räknat ur de rapporter som kommunen och polisen har godkänt, och adresserna är permanenta.
site-press-all = Alla kvartal för redaktioner
site-press-newest = Det senaste kvartalet
site-press-newest-all = Resultat, bilder och kort för { $quarter }
site-press-older = Tidigare kvartal
site-press-none = Inget resultat är publicerat än.
site-press-link = För redaktioner

site-press-notice = Notis
site-press-notice-words = Notisen har { $count } ord. Den är räknad ur resultaten, och en rättelse ändrar den.
# $parties är kommunen och polisen, $date en dag, $name platsen.
site-press-notice-opening = { $parties } redovisade den { $date } hur det har gått med medborgarlöftena i { $name } under { $quarter }.
site-press-notice-first = Det är det första kvartalet som redovisas, så det finns inget att jämföra med.
# $number är talet i ord, med stor bokstav, eller i siffror; $list är löften med sina markeringar.
site-press-notice-better = { $count ->
    [one] Ett löfte har fått bättre markering än kvartalet före: { $list }.
   *[other] { $number } löften har fått bättre markering än kvartalet före: { $list }.
}
site-press-notice-better-number = { $count ->
    [one] Ett löfte har fått bättre markering än kvartalet före.
   *[other] { $number } löften har fått bättre markering än kvartalet före.
}
# Efter det som har blivit sämre.
site-press-notice-better-too = { $count ->
    [one] Ett har fått bättre markering: { $list }.
   *[other] { $number } har fått bättre markering: { $list }.
}
site-press-notice-better-too-number = { $count ->
    [one] Ett har fått bättre markering.
   *[other] { $number } har fått bättre markering.
}
site-press-notice-worse = { $count ->
    [one] Ett löfte har fått sämre markering än kvartalet före: { $list }.
   *[other] { $number } löften har fått sämre markering än kvartalet före: { $list }.
}
site-press-notice-worse-number = { $count ->
    [one] Ett löfte har fått sämre markering än kvartalet före.
   *[other] { $number } löften har fått sämre markering än kvartalet före.
}
site-press-notice-way = { $title } (från { $from } till { $to })
site-press-notice-no-change = Inget löfte har fått bättre eller sämre markering än kvartalet före.
site-press-notice-same = { $count ->
    [one] Ett löfte har samma markering som kvartalet före.
   *[other] { $number } löften har samma markering som kvartalet före.
}
site-press-notice-incomparable = { $count ->
    [one] Ett löfte går inte att jämföra med kvartalet före.
   *[other] { $number } löften går inte att jämföra med kvartalet före.
}
site-press-notice-missing = { $count ->
    [one] Den rapport som saknas gäller { $list }.
   *[other] De rapporter som saknas gäller { $list }.
}
site-press-notice-differ = { $count ->
    [one] Parterna bedömer ett löfte olika: { $list }.
   *[other] { $number } löften bedöms olika av parterna: { $list }.
}
site-press-notice-differ-some = { $number } löften bedöms olika av parterna, bland dem { $list }.
site-press-notice-differ-number = { $count ->
    [one] Ett löfte bedöms olika av parterna.
   *[other] { $number } löften bedöms olika av parterna.
}
# Står före markeringarna: de är de rättade.
site-press-notice-corrected = { $title } rättades den { $date }, och här står resultatet efter rättelsen.
site-press-notice-corrected-some = { $number } resultat har rättats, senast den { $date }, och här står de efter rättelserna.
site-press-notice-reading = Markeringen följer av två bedömningar: om arbetet gjordes som det var tänkt och hur det gick med problemet. Den säger inte vad en förändring beror på.
site-press-notice-reading-short = Markeringen säger inte vad en förändring beror på.
site-press-notice-next-is-out = Resultatet för { $quarter } publicerades den { $date }.

site-press-results = Resultaten med permanenta adresser
site-press-results-lead = Varje resultat har en egen adress som aldrig ändras. Rättas det, så står rättelsen överst på samma sida.

site-press-conclusions = Det här går att säga, och det här går inte
site-press-can = Det här går att säga
site-press-cannot = Det här går inte att säga
site-press-about = Gäller:
site-press-can-better = { $count ->
    [one] Att ett löfte har fått en bättre markering än kvartalet före.
   *[other] Att { $number } löften har fått bättre markering än kvartalet före.
}
site-press-can-worse = { $count ->
    [one] Att ett löfte har fått en sämre markering än kvartalet före.
   *[other] Att { $number } löften har fått sämre markering än kvartalet före.
}
site-press-can-tally = ”{ $sentence }”
site-press-can-measured = Hur de uppmätta siffrorna har ändrats, om båda perioderna nämns. Till exempel: ”{ $example }”.
# $what är måttet, $before och $after värden, $from och $to deras perioder.
site-press-can-measured-example = { $after } under { $to }, mot { $before } under { $from } ({ $what })
site-press-figure-preliminary = { $value } (preliminärt)
site-press-figure-margin = { $value } (±{ $margin })
site-press-figure-preliminary-margin = { $value } (preliminärt, ±{ $margin })
# En siffra av flera som ett löfte har.
site-press-figure-of = { $title }: { $what }
site-press-can-compared = Om utvecklingen skiljer sig från det område som det jämförs med. Båda områdenas siffror står på resultatets sida.
site-press-can-missing = { $count ->
    [one] Att en godkänd rapport saknas, när den skulle ha kommit och vem som skulle ha lämnat den.
   *[other] Att godkända rapporter saknas, när de skulle ha kommit och vilka som skulle ha lämnat dem.
}
site-press-can-differ = Att kommunen och polisen bedömer samma löfte olika. Återge båda bedömningarna.
site-press-cannot-cause = Att arbetet är orsaken till en förändring. Skriv inte ”löftet minskade brotten” utan ”brotten minskade under samma tid”. Annat än arbetet kan ha påverkat.
site-press-cannot-preliminary = Att siffrorna är slutliga. De som är märkta p är preliminära och kan ändras.
site-press-cannot-uncompared = Att det går bättre eller sämre här än på andra håll, när siffran inte har något område att jämföras med.
site-press-cannot-unmeasured = Att arbetet har haft effekt, eller att det inte har haft det. Effekten är inte mätt än.
site-press-cannot-effort = Att fler anmälda brott betyder att läget är sämre, eller att färre betyder att det är bättre. Siffrorna visar mest hur mycket polisen letar efter sådana brott.
site-press-cannot-dark = Att de anmälda brotten är alla brott. Många sådana brott anmäls aldrig.
site-press-cannot-missing = { $count ->
    [one] Att löftet är brutet, eller hållet. Utan godkänd rapport finns ingen bedömning.
   *[other] Att löftena är brutna, eller hållna. Utan godkända rapporter finns ingen bedömning.
}
site-press-cannot-survey = Hur tryggheten har ändrats under ett enda kvartal. Den nationella trygghetsundersökningen har inga värden per kvartal.
site-press-cannot-rank = Att en kommun är bättre än en annan för att den har fler gröna markeringar. Löftena handlar om olika saker.

site-press-cite = Så hänvisar du
site-press-cite-lead = Länka till kvartalets eller resultatets sida. De adresserna ändras aldrig.
site-press-citation = { $parties }: Medborgarlöften i { $name }, { $quarter }. Publicerat { $date }, { $edition }. { $address }
site-press-citation-first = utan rättelser
site-press-citation-corrected = senast rättat { $date }
site-press-corrections = Alla rättelser
site-press-contact = Presskontakt
site-press-contact-lead = Funktioner som svarar på frågor om löftena.
site-press-report = Kvartalsrapporten
site-press-results-page = Resultatsidan
site-press-method = Så bestäms markeringen

# Bilderna som sidor delas med.
picture-kicker = Medborgarlöfte, { $name }
picture-kicker-quarter = Medborgarlöften
picture-missing = Ingen godkänd rapport har kommit in. Den skulle ha kommit senast { $date }.
picture-corrected = Rättat den { $date }
picture-differs = Parterna bedömer olika
picture-done = { $performed } av { $planned }
picture-promises = { $count ->
    [one] Ett medborgarlöfte av kommun och polis.
   *[other] { $count } medborgarlöften av kommun och polis.
}
picture-faces = Medborgarlöften i { $name }, { $quarter }

# Delning och inbäddning.
site-share-locale = sv_SE
site-share-quarter = Medborgarlöften i { $name }
site-embed-source = Källa: { $name }.
site-embed-link = Läs hela resultatet
site-embed-link-promise = Läs hela löftet
site-embed-new-window = (öppnas i ett nytt fönster)
site-press-pictures = Bilder att använda
site-press-pictures-lead = Bilderna visar samma som resultaten och får användas fritt. Skriv ut texten bredvid så att alla kan ta del av den.
site-press-picture-faces = Alla ansikten, kvartal för kvartal (PNG)
site-press-picture-quarter = Kvartalet i en bild (PNG)
site-press-picture-result = Bild (PNG)
site-press-embed = Bädda in
site-press-embed-lead = Kopiera koden till din sida. Kortet har inga skript och inga kakor, fungerar från 300 bildpunkters bredd och länkar hit. Verktyg som förstår oEmbed behöver bara sidans adress.
site-press-embed-of = Kod för { $name }
site-press-embed-see = Se kortet
