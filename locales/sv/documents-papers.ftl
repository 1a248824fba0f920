# Ord för trygghetsvandringen, kommunikationsplanen och organisationen.

# Trygghetsvandringen
doc-walk-when = { $date }, klockan { $time }
doc-walk-participants = Gick med
doc-walk-people = { $count ->
    [one] En person
   *[other] { $count } personer
}
doc-walk-now = Så långt har det kommit
doc-walk-showed = Det här visade vandringen
doc-walk-standing = { $count ->
    [one] Den enda anmärkningen är inte åtgärdad än.
   *[other] { $resolved ->
        [0] Ingen av { $count } anmärkningar är åtgärdad än.
        [one] En av { $count } anmärkningar är åtgärdad.
       *[other] { $resolved } av { $count } anmärkningar är åtgärdade.
    }
}
doc-walk-standing-all = { $count ->
    [one] Den enda anmärkningen är åtgärdad.
   *[other] Alla { $count } anmärkningar är åtgärdade.
}
doc-walk-map-caption = Anmärkningarnas platser. Numren är desamma som i tabellen över anmärkningar.
doc-walk-map-plain = Platsen för vandringen
doc-walk-map-alt = { $placed ->
    [0] Inga anmärkningar är utmärkta på kartan.
    [one] En anmärkning är utmärkt på kartan med sitt nummer. { $open ->
        [0] Den är åtgärdad.
       *[other] Den är öppen.
    }
   *[other] { $placed } anmärkningar är utmärkta på kartan med sina nummer. { $open ->
        [0] Ingen av dem är öppen.
        [one] En av dem är öppen.
       *[other] { $open } av dem är öppna.
    }
}
doc-walk-unplaced = { $count ->
    [one] Anmärkning { $numbers } är inte utmärkt på kartan.
   *[other] Anmärkningarna { $numbers } är inte utmärkta på kartan.
}
doc-walk-unplaced-all = Ingen av anmärkningarna är utmärkt på kartan.
doc-walk-remarks = Anmärkningar
doc-walk-remarks-caption = Vad som sågs, vem som kan åtgärda det och när det blev åtgärdat
doc-walk-owners-caption = Anmärkningar efter problemägare
doc-walk-remark = Anmärkning
doc-walk-owner = Problemägare
doc-walk-resolved = Åtgärdat
doc-walk-count-resolved = Åtgärdade
doc-walk-count-open = Öppna
doc-walk-open = Öppen
doc-walk-closed = Åtgärdad
doc-walk-answer = Svar:
doc-walk-all = Alla

# Kommunikationsplanen
doc-communication-partnership = Kommunikationsplan för partnerskapet
doc-communication-promises = Kommunikationsplan för medborgarlöftena
doc-communication-partnership-heading = Så berättar vi om partnerskapet
doc-communication-promises-heading = Så berättar vi om medborgarlöftena
doc-communication-extent = { $count ->
    [one] En aktivitet { $years }
   *[other] { $count } aktiviteter { $years }
}
doc-communication-none = Inga aktiviteter är planerade.
doc-communication-next = Nästa aktivitet
doc-communication-nothing-next = Ingen planerad
doc-communication-goal = Mål
doc-communication-messages = Budskap
doc-communication-audiences = Målgrupper
doc-communication-activities = Aktiviteter
doc-communication-calendar = Aktiviteterna månad för månad. Numren förklaras nedan.
doc-communication-year = År
doc-communication-coming = Det som kommer
doc-communication-coming-caption = Aktiviteter efter { $date }
doc-communication-passed = Det som har varit
doc-communication-passed-caption = Aktiviteter till och med { $date }
doc-communication-all-caption = Planerade aktiviteter
doc-communication-is-coming = Kommer
doc-communication-has-passed = Har varit
doc-communication-channel = Kanal
doc-communication-audience = Målgrupp
doc-month-1 = jan
doc-month-2 = feb
doc-month-3 = mars
doc-month-4 = april
doc-month-5 = maj
doc-month-6 = juni
doc-month-7 = juli
doc-month-8 = aug
doc-month-9 = sept
doc-month-10 = okt
doc-month-11 = nov
doc-month-12 = dec

# Organisationen och kretsloppet
doc-organisation-title = Organisation och arbetssätt
doc-organisation-heading = Så arbetar vi tillsammans
doc-organisation-municipality = Kommun
doc-organisation-police-area = Polisområde
doc-organisation-agreement-label = Överenskommelse
doc-organisation-agreement = { $title }, gäller { $valid }
doc-organisation-no-agreement = Ingen gäller just nu
doc-organisation-groups = Organisation
doc-organisation-figure = Grupperna och hur de hör ihop
doc-organisation-groups-caption = Gruppernas uppdrag och medlemmar
doc-organisation-alt = Överst står { $steering }, som leder arbetet. Under den står { $preparatory }, som förbereder besluten och för dem vidare.
doc-organisation-alt-working = { $count ->
    [one] Underst står { $groups }, som utför arbetet på uppdrag av { $preparatory }.
   *[other] Underst står { $count } arbetsgrupper, som utför arbetet på uppdrag av { $preparatory }: { $groups }.
}
doc-organisation-alt-council = Vid sidan av { $steering } står { $council }, som ger råd.
doc-organisation-the-steering = styrgruppen
doc-organisation-the-preparatory = beredningsgruppen
doc-organisation-the-working = arbetsgruppen
doc-organisation-the-council = det strategiska rådet
doc-organisation-coordinated = Samordnar beredningen och arbetsgrupperna: { $who }.
doc-organisation-gives-mandate = ger mandat
doc-organisation-appoints = tillsätter
doc-organisation-advises = råd
doc-group-mission = Uppdrag
doc-group-members = Medlemmar
doc-group-steering = Styrgrupp
doc-group-preparatory = Beredningsgrupp
doc-group-working = Arbetsgrupp
doc-group-working-all = Arbetsgrupper
doc-group-council = Strategiskt råd
doc-cycle = Arbetssätt
doc-cycle-lead = Arbetet är ett kretslopp med fem steg. Visar ny kunskap att ett tidigare steg behöver göras om, går parterna tillbaka till det.
doc-cycle-caption = De fem stegen
doc-cycle-caption-kept = De fem stegen och hur många av deras punkter som är klara. En fylld ring betyder alla.
doc-cycle-again = Efter uppföljningen börjar arbetet om
doc-cycle-alt = Ett kretslopp med fem steg i en ring: { $steps }. En pil går från varje steg till nästa, och från det sista tillbaka till det första.
doc-cycle-standing = { $done } av { $all } klara
doc-cycle-step-1 = Kommunstyrelsens ordförande och chefen för lokalpolisområdet bestämmer att parterna ska samverka, bygger upp en organisation och utser samordnare.
doc-cycle-step-2 = Kommunen och polisen tar fram var sin lägesbild. Kommunens samordnare och kommunpolisen driver arbetet.
doc-cycle-step-3 = Lägesbilderna blir en gemensam, styrgruppen väljer problem, och samordnarna ser till att orsakerna analyseras. Ledningen skriver under överenskommelsen.
doc-cycle-step-4 = Parterna sätter mål, antar åtgärdsplaner, avger medborgarlöften och genomför åtgärderna. Chefer i kommunen och polisen beslutar, arbetsgrupperna utför.
doc-cycle-step-5 = Parterna undersöker vad som blev gjort och vad det ledde till. Samordnarna sammanställer; ledningen frågar efter resultatet och låter det styra fortsättningen.
doc-contacts = Parter och kontakter
doc-contacts-caption = Så når du parterna
doc-contact-function = Kontakt
doc-contact-email = E-post
doc-contact-phone = Telefon
