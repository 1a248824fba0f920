# Words of charts, which pictures have in every language of the site.

doc-readings-alt = Line chart. { $title }.
doc-chart-preliminary = Hollow point: preliminary figure.
doc-chart-revised = r = revised figure.
doc-comparison-place = { $place } (comparison)
doc-target = Goal: { $value }
doc-here = Here
doc-action-began = The action began on { $date }
doc-first-action-began = The first action began on { $date }
doc-action-was-due = The action was due on { $date }
doc-first-action-was-due = The first action was due on { $date }
