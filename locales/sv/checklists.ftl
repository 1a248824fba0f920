# Ord på blanketterna: checklistorna, ”klart när”-punkterna och snabbrapporten. De trycks i dokumenten, och stegen visas också
# på webbplatsen. Hur många frågor en lista har, i vilka grupper och hur var och en besvaras står i src/model/checklist.rs.

## Svaren

checklist-verdict-yes = Ja
checklist-verdict-partly = Delvis
checklist-verdict-no = Nej
checklist-verdict-not-applicable = Ej aktuellt
# På en ifylld lista.
checklist-internal = Internt arbetsmaterial som inte publiceras. Listan kan ändå vara allmän handling.

## Steg 1: initiera samverkan

checklist-initiating = Checklista: inleda samverkan
checklist-initiating-use = Gås igenom av kommunens och polisens ledning när beslutet om samverkan fattas, och på nytt när överenskommelsen ska förnyas.
checklist-initiating-item-1 = Finns det en gemensam organisation för samverkan?
checklist-initiating-item-2 = Är en samordnare utsedd i kommunen, med mandat och tid för uppdraget? Hos polisen har kommunpolisen det uppdraget.
checklist-initiating-item-3 = Har vi enats om riktlinjer och tidplaner för arbetet?
checklist-initiating-item-4 = Har vi rutiner för att följa upp arbetet, så att vi lär oss av det?
checklist-initiating-item-5 = Är beslutet om samverkan förankrat i vår egen organisation?

checklist-coordinator = Checklista: samordnarens uppdrag
checklist-coordinator-use = Besvaras av den kommunala samordnaren och av kommunpolisen, var för sig tillsammans med sin chef, innan uppdraget börjar.
checklist-coordinator-item-1 = Vad, mer precist, är det jag ska göra?
checklist-coordinator-item-2 = Vad ansvarar jag för i arbetet?
checklist-coordinator-item-3 = När ska uppdraget vara slutfört?
checklist-coordinator-item-4 = Hur ska jag redovisa arbetet, och vad ska det användas till?
checklist-coordinator-item-5 = Vilket mandat har min chef gett mig?
checklist-coordinator-item-6 = Har jag de resurser som behövs: tid, pengar, material och kunskap?
checklist-coordinator-item-7 = Är uppdraget känt och förankrat i organisationen?

checklist-other-actors = Checklista: andra aktörers del i samverkan
checklist-other-actors-use = Används av samordnarna när de tar reda på vilka mer som behövs, till exempel andra förvaltningar, polisenheter, fastighetsägare eller frivården.
checklist-other-actors-item-1 = Vilka fler har nyckelroller i det brottsförebyggande arbetet?
checklist-other-actors-item-2 = Vad vet de om arbetet, och hur väl förstår de det?
checklist-other-actors-item-3 = Har deras chefer ställt sig bakom beslutet om samverkan?
checklist-other-actors-item-4 = Är vi överens om vad som ska göras, så att alla menar samma sak med brottsförebyggande arbete?

checklist-conditions = Checklista: den egna organisationens förutsättningar
checklist-conditions-use = Fylls i av varje part för sig, av ledningen och samordnaren tillsammans, innan parterna lägger upp det gemensamma arbetet.
checklist-conditions-item-1 = Är samverkan förenlig med våra styrdokument och verksamhetsmål?
checklist-conditions-item-2 = Går tidplanen i takt med budgeten och andra beslutsprocesser?
checklist-conditions-item-3 = Krockar målen för samverkan med något annat uppdrag som vi har?
checklist-conditions-item-4 = Vad gör vi redan i dag som förebygger brott?
checklist-conditions-item-5 = Vad går det att lära av tidigare och pågående arbete?
checklist-conditions-item-6 = Hur kan samverkan dra nytta av det som redan pågår?

## Steg 2: egna förberedelser

checklist-situation-report = Checklista: mönster i lägesbilden
checklist-situation-report-use = Används av den som sammanställer statistiken till lägesbilden, en gång för varje brottstyp eller annat problem som undersöks.
checklist-situation-report-item-1 = Är problemet vanligare eller mer omfattande än referensvärdet?
checklist-situation-report-item-2 = Varierar det mellan åren eller med årstiden?
checklist-situation-report-item-3 = Inträffar det särskilt vissa dagar?
checklist-situation-report-item-4 = Inträffar det särskilt vissa tider på dygnet?
checklist-situation-report-item-5 = Är det samlat till vissa platser, så kallade hot spots?

## Steg 3: gemensamma förberedelser

checklist-prioritisation = Checklista: prioriteringen
checklist-prioritisation-use = Fylls i av styrgruppen när den har valt vilka problem parterna ska samverka om, ett blad för varje problem eller ett för hela valet.
checklist-prioritisation-item-1 = Vilken händelse eller vilket fenomen ska arbetet handla om?
checklist-prioritisation-item-2 = Varför är det prioriterat? Det kan vara störst, öka, sticka ut mot andra områden, kosta mycket eller stå på den politiska dagordningen.
checklist-prioritisation-item-3 = Hur gjordes prioriteringen och avgränsningen, till exempel till en brottskategori, ett delfenomen eller en utsatt grupp?
checklist-prioritisation-item-4 = Vilka kunskapskällor bygger valet på?

checklist-cause-analysis = Checklista: orsaksanalysen
checklist-cause-analysis-use = Används av samordnarna, gärna tillsammans med en analytiker, när orsakerna till ett prioriterat problem ska sökas.
checklist-cause-analysis-item-1 = Vad beror det på att problemet uppstår?
checklist-cause-analysis-item-2 = Vad i situationen gör att det händer just på den här platsen? Tänk på social kontroll, trängsel, ljus, läge, krogar, överblick samt in- och utflyttning.
checklist-cause-analysis-item-3 = Vad hos den eller det som drabbas, en affär, en cykel eller en människa, gör att just de blir utsatta? Tänk på lås, hur lätt en sak är att flytta, vårdslöshet och berusning.
checklist-cause-analysis-item-4 = Vad hos gärningspersonen kan förklara att just den personen begår brottet? Tänk på impulskontroll, berusning, aggressivitet, förmåga och kunskap.

checklist-focus-group = Checklista: intervju med fokusgrupp
checklist-focus-group-use = Används av den som förbereder och leder ett gruppsamtal om ett problem, som en del av orsaksanalysen.
checklist-focus-group-group-purpose = Syfte och mål
checklist-focus-group-item-1 = Vad är syftet med gruppen, och vilket är målet?
checklist-focus-group-item-2 = Vilka frågor ska gruppen hjälpa till att besvara?
checklist-focus-group-item-3 = Har vi talat om för gruppen vad vi vill veta och hur resultatet ska användas?
checklist-focus-group-group-guide = Intervjuguiden
checklist-focus-group-item-4 = Utgår guiden från gruppens syfte och mål?
checklist-focus-group-item-5 = Är frågorna nedskrivna och, där det går, ordnade i övergripande teman?
checklist-focus-group-item-6 = Är orden enkla och frågorna tydliga?
checklist-focus-group-item-7 = Har vi prövat frågorna i förväg?
checklist-focus-group-group-participants = Deltagarna
checklist-focus-group-item-8 = Är deltagarna valda utifrån gruppens syfte och mål?
checklist-focus-group-item-9 = Är deltagarna lagom många? Sex till åtta är lämpligt.
checklist-focus-group-item-10 = Finns det några reserver?
checklist-focus-group-item-11 = Har deltagarna den erfarenhet av ämnet och den kunskap om det som syftet kräver?
checklist-focus-group-group-leader = Gruppledaren
checklist-focus-group-item-12 = Är ledaren utsedd utifrån gruppens syfte och mål?
checklist-focus-group-item-13 = Leder samma person hela samtalet, och känner sig gruppen trygg med den personen?
checklist-focus-group-item-14 = Är ytterligare en person utsedd att ansvara för dokumentationen?
checklist-focus-group-group-practical = Det praktiska
checklist-focus-group-item-15 = Utgår förberedelserna från vad deltagarna behöver?
checklist-focus-group-item-16 = Är lokalen tillgänglig och trivsam?
checklist-focus-group-item-17 = Är tiden vald så att den passar deltagarna?
checklist-focus-group-item-18 = Finns det material och den utrustning som behövs på plats, till exempel något att spela in och anteckna med?
checklist-focus-group-group-interview = Under samtalet
checklist-focus-group-item-19 = Håller vi fast vid syftet och målet, och tar vi samtidigt hänsyn till vad deltagarna behöver?
checklist-focus-group-item-20 = Inleder vi med att förklara syftet och målet, och vad det som sägs ska användas till?
checklist-focus-group-item-21 = Börjar vi med några enkla frågor som får i gång samtalet?
checklist-focus-group-item-22 = Är alla i gruppen aktiva?
checklist-focus-group-item-23 = Uppmuntrar vi deltagarna att diskutera med varandra?
checklist-focus-group-item-24 = Håller gruppledaren i samtalet från början till slut?
checklist-focus-group-item-25 = Sköts dokumentationen av den som är utsedd till det?

## Steg 4: genomförande

checklist-follow-up-planning = Checklista: planera uppföljningen
checklist-follow-up-planning-use = Fylls i av samordnarna och förankras i styrgruppen innan åtgärderna börjar, medan läget före ännu går att mäta.
checklist-follow-up-planning-item-1 = Vad ska följas upp, när, på vilket sätt och varför?
checklist-follow-up-planning-item-2 = Vem ansvarar för att uppgifterna samlas in, sammanställs och analyseras?
checklist-follow-up-planning-item-3 = Vilka är det som resultatet av uppföljningen ska nå?
checklist-follow-up-planning-item-4 = Hur mycket tid och kraft väntas uppföljningen ta?
checklist-follow-up-planning-item-5 = Hur får styrgruppen del av uppföljningen?
checklist-follow-up-planning-item-6 = Hur får de som har deltagit del av uppföljningen?
checklist-follow-up-planning-item-7 = Vad ska resultatet användas till, och vad händer sedan?
checklist-follow-up-planning-item-8 = Hur tar vi vara på det som uppföljningen lär oss, så att det kommer till användning?
checklist-follow-up-planning-item-9 = Hur för vi erfarenheterna vidare till andra?

## Steg 5: uppföljning

checklist-process-follow-up = Checklista: löpande uppföljning av processen
checklist-process-follow-up-use = Används av samordnarna och styrgruppen under arbetets gång och när det är slut, för att granska hur arbetet har gått till.
checklist-process-follow-up-group-situation = Lägesbilden
checklist-process-follow-up-item-1 = Varför valdes just det här problemet?
checklist-process-follow-up-item-2 = Vilka informationskällor användes, och vilka valdes bort?
checklist-process-follow-up-item-3 = Hur kan valet av källor ha begränsat vad vi vet om problemet?
checklist-process-follow-up-item-4 = Vad kan luckorna i kunskapen ha betytt för arbetet, eller komma att betyda?
checklist-process-follow-up-group-goals = Målen
checklist-process-follow-up-item-5 = Påverkas problemet om målet nås? Är målet till exempel att fler langare ska gripas, blir då våldsbrotten färre?
checklist-process-follow-up-item-6 = Kan det få andra, oönskade följder att målen nås?
checklist-process-follow-up-group-actions = Valet av åtgärder
checklist-process-follow-up-item-7 = Hur var åtgärden tänkt att påverka problemet?
checklist-process-follow-up-item-8 = Kombinerades den med andra åtgärder?
checklist-process-follow-up-item-9 = Är det rimligt att tro att de valda åtgärderna kan påverka problemet så som det är tänkt?
checklist-process-follow-up-group-carrying-out = Genomförandet
checklist-process-follow-up-item-10 = Hur många av de planerade insatserna har genomförts?
checklist-process-follow-up-item-11 = Hur har de som berörs upplevt insatserna?
checklist-process-follow-up-item-12 = Vad har underlättat genomförandet, och vad har hindrat det?
checklist-process-follow-up-group-organisation = Organisationen
checklist-process-follow-up-item-13 = Fick styrgruppen och projektgruppen den sammansättning som var planerad?
checklist-process-follow-up-item-14 = Hölls alla planerade möten?
checklist-process-follow-up-item-15 = Deltog alla vid mötena?
checklist-process-follow-up-item-16 = Utförde varje grupp de uppgifter som den hade?
checklist-process-follow-up-item-17 = Har samordnarna hos kommunen och polisen fått mandat som svarar mot uppdraget?
checklist-process-follow-up-item-18 = Har mandaten fungerat?
checklist-process-follow-up-item-19 = Har samordnarna genomfört sina uppgifter?
checklist-process-follow-up-item-20 = Vilka problem uppstod för samordnarna?
checklist-process-follow-up-item-21 = Bildades de arbetsgrupper som var planerade?
checklist-process-follow-up-item-22 = Hade arbetsgrupperna rätt sammansättning för sitt uppdrag?
checklist-process-follow-up-item-23 = Fanns tid avsatt för dem som deltog i grupperna?
checklist-process-follow-up-item-24 = Gick uppdraget att genomföra som planerat?
checklist-process-follow-up-item-25 = Vilka problem uppstod i arbetsgrupperna?
checklist-process-follow-up-group-costs = Kostnaderna
checklist-process-follow-up-item-26 = Står kostnaderna i proportion till effekterna på problemen?
checklist-process-follow-up-item-27 = Står kostnaderna i proportion till den övriga verksamheten?
checklist-process-follow-up-item-28 = Vad blev dyrare än beräknat, och vad blev billigare?

## De fem stegen och när vart och ett är klart

step-1 = Initiera samverkan
step-1-item-1 = Polisledningen och kommunstyrelsen har gemensamt beslutat att inleda samverkan.
step-1-item-2 = Förutsättningar, ansvarsområden, roller och uppdrag har gåtts igenom.
step-1-item-3 = En gemensam organisation finns, och ansvariga är utsedda.
step-1-item-4 = En kommunikationsansvarig är utsedd, och kommunikationsplanen är påbörjad.
step-2 = Egna förberedelser
step-2-item-1 = En översiktlig lägesbild med basuppgifter är framtagen.
step-2-item-2 = Styrgruppen har tagit del av underlaget.
step-3 = Gemensamma förberedelser
step-3-item-1 = De två lägesbilderna har förts ihop till en gemensam.
step-3-item-2 = Problemen har prioriterats.
step-3-item-3 = Varje prioriterat problem har en färdig orsaksanalys.
step-3-item-4 = Samverkansöverenskommelsen är undertecknad.
step-4 = Genomförande
step-4-item-1 = Målen för arbetet är formulerade.
step-4-item-2 = Åtgärder som påverkar orsakerna till problemen är valda.
step-4-item-3 = Åtgärdsplaner är upprättade och antagna av styrgruppen.
step-4-item-4 = Medborgarlöften är framtagna, undertecknade och berättade om inom polisen, inom kommunen och för medborgarna.
step-4-item-5 = Uppföljningen är planerad.
step-4-item-6 = De planerade åtgärderna är genomförda och dokumenterade.
step-5 = Uppföljning
step-5-item-1 = Hur arbetet har påverkat problemen är undersökt.
step-5-item-2 = Hur parterna har uppfyllt sina åtaganden är bedömt.
step-5-item-3 = Arbetsprocessen är granskad.
step-5-item-4 = Uppföljningen är återkopplad till styrgruppen.

## Snabbrapporten

quick-report-title = Snabbrapport: alkohol bland unga
quick-report-use = Fylls i av den som gör ingripandet, en rapport för varje person. Rapporterna räknas samman när arbetet mot ungas drickande följs upp.
quick-report-notice = Ifylld innehåller blanketten personuppgifter, ofta om barn, och kan omfattas av sekretess (GDPR, OSL; hos polisen också brottsdatalagen). Den publiceras aldrig. Bara sammanlagda antal får redovisas, och aldrig antal från ett till fyra.
quick-report-date = Datum
quick-report-time = Tid
quick-report-place = Plats
quick-report-name = Namn
quick-report-personal-number = Personnummer
quick-report-phone = Telefon
quick-report-seized = Beslagtagen eller förverkad alkohol
quick-report-other = Övrigt, till exempel samtal med målsman eller hur personen uppträdde
quick-report-follow-up = Uppgifter för uppföljningen
quick-report-observed = Vad iakttogs?
quick-report-observed-drunk = Var berusad
quick-report-observed-carried = Bar på alkohol
quick-report-observed-company = Var i sällskap med någon som bar på alkohol
quick-report-custody = Omhändertogs personen?
quick-report-custody-no = Nej
quick-report-custody-intoxicated = Ja, enligt lagen om omhändertagande av berusade (LOB)
quick-report-custody-minor-at-risk = Ja, enligt 12 § polislagen
quick-report-custody-disorder = Ja, enligt 13 § polislagen
quick-report-custody-other = Annat
quick-report-guardian = Kontaktades målsman eller någon annan vuxen på platsen?
quick-report-guardian-no = Nej
quick-report-guardian-yes = Ja
quick-report-guardian-afterwards = I efterhand
quick-report-guardian-action = Vad gjorde målsman?
quick-report-guardian-action-fetched = Hämtade
quick-report-guardian-action-arranged = Ordnade skjuts
quick-report-guardian-action-refused = Vägrade
quick-report-guardian-action-other = Annat
quick-report-memo = Lämnades PM till socialförvaltningen, enligt överenskommelse?
quick-report-memo-yes = Ja
quick-report-memo-no = Nej
quick-report-fine = Utfärdades ordningsbot för drickande inom förbudsområde?
quick-report-fine-yes = Ja
quick-report-fine-no = Nej
quick-report-fine-waived = Rapporteftergift
