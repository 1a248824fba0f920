# Bilderna: diagram, kort och ansikten.

picture-kicker-agreement = Samverkansöverenskommelse, { $name }
picture-kicker-plan = Åtgärdsplan, { $name }
picture-kicker-situation = Lägesbild, { $name }
picture-span = { $from } – { $to }
picture-chart-source = Källa: kommunens och polisens redovisning av { $quarter }, publicerad { $date }.
picture-chart-period = Avser { $from } till { $to }.
doc-baseline-level = Utgångsläge: { $value }
doc-chart-margin = Lodrätt streck: felmarginal.
site-share-page-alt = { $title }. { $sentence }
site-press-data = Resultaten som CSV
site-press-charts = Diagram
site-press-charts-lead = Diagrammen visar vad kvartalets rapporter har mätt. Titel, källa och period står i bilden, och texten är inritad i SVG-filen så att den ser likadan ut överallt. De får användas fritt om de inte beskärs.
site-press-chart-png = PNG
site-press-chart-svg = SVG
site-press-chart-file = Diagrammet ”{ $title }”
site-press-chart-alt = Linjediagram över { $what }. { $figures }
site-press-chart-series = { $area }: { $list }.
site-press-chart-reading = { $value } under { $period }
site-press-chart-reading-margin = { $value } (felmarginal { $margin }) under { $period }
site-press-chart-reading-preliminary = { $value } (preliminär) under { $period }
site-press-chart-reading-preliminary-margin = { $value } (preliminär, felmarginal { $margin }) under { $period }
site-press-chart-none = Siffrorna kan inte ritas på en tidsaxel. Tabellen har dem alla.
site-press-faces = Ansikten
site-press-faces-lead = Ansiktena får användas fritt när de återger ett publicerat resultat. Skriv ut ordet bredvid, ändra varken form eller färg och ange kvartalet. Använd dem inte för egna omdömen: de säger vad som har bedömts enligt metoden.
site-press-face-file = Ansiktet ”{ $word }”
site-press-notice-opening-short = Kommunen och polisen redovisade den { $date } hur det har gått med medborgarlöftena i { $name } under { $quarter }.
