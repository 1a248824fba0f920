# Ord på affischerna: åtgärdsplanen i form A och medborgarlöftet.

doc-poster-title = { $title }, affisch

# Åtgärdsplanen
doc-poster-effort-police = Insats polis
doc-poster-effort-municipality = Insats kommun
doc-poster-effort-other = Insats { $party }
doc-poster-no-effort = Ingen egen åtgärd i planen.
doc-poster-only-joins = Ingen egen åtgärd i planen. Medverkar i { $actions }.
doc-poster-area = Område
doc-poster-action = Vem eller vad
doc-poster-cooperation = Samverkan mellan viktiga parter
doc-poster-alone = Ingen annan part
doc-poster-due = Senast
doc-poster-completed = Genomförd
doc-poster-regular = Görs regelbundet
doc-poster-baseline = Utgångsvärde { $period }
doc-poster-baseline-undated = Utgångsvärde
doc-poster-target = Målvärde, senast { $date }
doc-poster-target-undated = Målvärde
doc-poster-adopted = Fastställd { $date }
doc-poster-plan-qr-alt = QR-kod som leder till planens sida, { $address }

# Medborgarlöftet
doc-poster-promise = Medborgarlöfte: { $title }, affisch
doc-poster-what = Ett löfte till alla i { $place }, från { $parties }.
doc-poster-part-of = Gäller { $period }. En del av { $agreement }.
doc-poster-by = Senast { $date }
doc-poster-results = Så går det
doc-poster-no-result = Inget resultat än
doc-poster-no-report = Ingen godkänd rapport har kommit in för kvartalet. Den skulle ha funnits { $date }.
doc-poster-no-report-cell = Skulle ha kommit { $date }
doc-poster-coming = Kommer { $date }
doc-poster-before = Före löftet
doc-poster-after = Efter löftet
doc-poster-year = År
doc-poster-quarter = Kvartal { $number }
doc-poster-corrected = Rättat { $date }
doc-poster-judges = { $party } bedömer
doc-poster-first-result = Det första resultatet, för { $quarter }, kommer { $weekday } { $date } klockan { $time }.
doc-poster-next-result = Nästa resultat, för { $quarter }, kommer { $weekday } { $date } klockan { $time }.
doc-poster-last-result = Löftet gällde till och med { $date }. Fler resultat kommer inte.
doc-poster-situation = Situation
doc-poster-effects = Det här vill vi nå
doc-poster-follow-up = Så följer vi upp
doc-poster-where = Alla resultat finns på
doc-poster-signed = Undertecknat { $date }
doc-poster-answers = Svarar för löftet
doc-poster-scan = Följ löftet
doc-poster-promise-qr-alt = QR-kod som leder till löftets sida, { $address }
