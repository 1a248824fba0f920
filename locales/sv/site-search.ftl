# Sökningen. Nycklarna börjar med "site-search-".

site-search-title = Sök
site-search-link = Sök på webbplatsen
site-search-description = Sök bland löften, resultat, överenskommelser, åtgärdsplaner och lägesbilder.
site-search-lead = Sök bland löften, resultat kvartal för kvartal, överenskommelser, åtgärdsplaner och lägesbilder.
site-search-label = Vad söker du?
site-search-hint = Ord böjs åt dig: ”nattbussarna” hittar också ”nattbuss”. Sätt citattecken runt flera ord för att hitta dem i just den följden.
site-search-button = Sök
site-search-without = Sökningen behöver JavaScript, som inte är på i din webbläsare. Allt som går att söka fram finns också i listorna här nedanför.

## Avgränsningar

site-search-by-typ = Typ av sida
site-search-all-typ = Alla typer
site-search-by-samverkan = Samverkan
site-search-all-samverkan = Alla samverkansområden

site-search-kind-lofte = Medborgarlöfte
site-search-kind-kvartal = Resultat
site-search-kind-overenskommelse = Samverkansöverenskommelse
site-search-kind-atgardsplan = Åtgärdsplan
site-search-kind-lagesbild = Lägesbild
site-search-kind-trygghetsvandring = Trygghetsvandring
site-search-kind-om = Information

site-search-kinds-lofte = Medborgarlöften
site-search-kinds-kvartal = Resultat
site-search-kinds-overenskommelse = Samverkansöverenskommelser
site-search-kinds-atgardsplan = Åtgärdsplaner
site-search-kinds-lagesbild = Lägesbilder och problem
site-search-kinds-trygghetsvandring = Trygghetsvandringar
site-search-kinds-om = Information

## Vad som sägs medan man söker. $count avgör formen, $number och $words sätts in när träffarna är räknade.

site-search-loading = Söker …
site-search-hits = { $count ->
    [one] { $number } träff på ”{ $words }”
   *[other] { $number } träffar på ”{ $words }”
}
site-search-none = Inga träffar på ”{ $words }”
site-search-failed = Sökningen kunde inte laddas. Ladda om sidan och försök igen, eller leta i listorna här nedanför.
site-search-found = Träffar
site-search-parts = På sidan:
site-search-more = Visa fler träffar
site-search-help = Så kan du hitta ändå
site-search-help-spelling = Kontrollera stavningen.
site-search-help-words = Prova ett annat ord eller färre ord: ”cykel” i stället för ”cykelstölder vid stationen”.
site-search-help-choices = Sök bland alla typer av sidor och i alla samverkansområden.
site-search-help-lists = Leta i listorna här nedanför.

## Vägar till allt som går att söka fram

site-search-ways = Hitta utan att söka
