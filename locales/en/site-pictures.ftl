# The pictures: charts, cards and faces.

picture-kicker-agreement = Partnership agreement, { $name }
picture-kicker-plan = Action plan, { $name }
picture-kicker-situation = Situation report, { $name }
picture-span = { $from } – { $to }
picture-chart-source = Source: the report of the municipality and the police on { $quarter }, released on { $date }.
picture-chart-period = From { $from } to { $to }.
doc-baseline-level = Baseline: { $value }
doc-chart-margin = Vertical line: margin of error.
site-share-page-alt = { $title }. { $sentence }
site-press-data = The results as CSV
site-press-charts = Charts
site-press-charts-lead = The charts show what the reports of the quarter have measured. Title, source and period stand in the picture, and the words are drawn in the SVG file so that it looks the same everywhere. They may be used freely if they are not cropped.
site-press-chart-png = PNG
site-press-chart-svg = SVG
site-press-chart-file = The chart “{ $title }”
site-press-chart-alt = Line chart of { $what }. { $figures }
site-press-chart-series = { $area }: { $list }.
site-press-chart-reading = { $value } in { $period }
site-press-chart-reading-margin = { $value } (margin of error { $margin }) in { $period }
site-press-chart-reading-preliminary = { $value } (preliminary) in { $period }
site-press-chart-reading-preliminary-margin = { $value } (preliminary, margin of error { $margin }) in { $period }
site-press-chart-none = The figures cannot be drawn on an axis of time. The table has them all.
site-press-faces = Faces
site-press-faces-lead = The faces may be used freely where they tell of a published result. Print the word beside them, change neither form nor colour, and name the quarter. Do not use them for judgements of your own: they say what has been assessed by the method.
site-press-face-file = The face “{ $word }”
site-press-notice-opening-short = On { $date } the municipality and the police reported how the citizen promises in { $name } had gone in { $quarter }.
