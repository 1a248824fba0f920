# Words for the start page, the index of municipalities, the archives, the walks and what is easy to read. Keys begin with "site-".

## What has changed since the quarter before

site-changes-title = Changed since { $quarter }
site-changes-link = See what has changed
site-changes-since = Since { $quarter }: { $parts }.
site-changes-none = Since { $quarter }, no promise has been given a different marker.
# $count decides the form, $number is the number in words or digits.
site-changes-worse = { $number } worse
site-changes-better = { $number } better
site-changes-new = { $count ->
    [one] { $number } new
   *[other] { $number } new
}
site-changes-missing = { $count ->
    [one] { $number } without a report
   *[other] { $number } without a report
}
site-changes-corrected = { $count ->
    [one] one correction
   *[other] { $number } corrections
}
site-changes-worse-title = Worse
site-changes-better-title = Better
site-changes-incomparable-title = Cannot be compared
site-changes-missing-title = Report missing
site-changes-new-title = New promises
site-changes-corrected-title = Corrected
site-changes-due = The report was due on { $date }.

## The municipalities

site-places-title = Municipalities
site-places-description = All municipalities, county by county, with their latest results.
site-places-lead = The promises in { $quarter }.
site-places-order = The municipalities are listed in alphabetical order, county by county. Promises are not equally hard to keep, so the number of green ones does not say which municipality is best.
site-places-counties = Counties
site-places-count = { $count ->
    [one] { $count } municipality
   *[other] { $count } municipalities
}
# $number is $count in words or digits, $total likewise.
site-places-published = { $count ->
    [one] { $number } of { $total } municipalities has published its results.
   *[other] { $number } of { $total } municipalities have published their results.
}
site-places-missing = Report missing
site-places-colourless = No colour yet
site-start-find = Find your municipality
site-start-search = Search all { $total } municipalities, with their results in a table
site-filter-label = Search for a municipality or county
site-filter-shown = { $shown } of { $total } municipalities shown

## The archive

site-nav-results = All results
site-archive-promises = Promises
site-archive-promises-lead = Each box is a quarter. Choose one to read why the result was what it was.
site-archive-results = All results
site-archive-results-lead = Every published quarter stays at its address. Any change is shown as a dated correction.
site-archive-results-link = All results, year by year
site-archive-year = Results { $year }
site-archive-quarters = Quarters
site-archive-years = Years
site-archive-previous = Previous year
site-archive-next = Next year
site-archive-released = Published on { $date }
site-archive-agreements = Agreements
site-archive-agreements-lead = What the municipality and the police have agreed on, newest first.
site-archive-plans = Action plans
site-archive-plans-lead = What is to be done, by whom and when. The plans in force are listed first.
site-archive-situations = Situation reports
site-archive-situations-lead = What problems there are, how extensive they are and what they may be due to, newest first.
site-archive-walks = Safety walks
site-archive-walks-lead = What those who took part saw, who is to deal with it and when it was done.

## The safety walk

site-walk-kicker = Safety walk
site-walk-time = { $time }.
site-walk-summary = What the walk showed
site-walk-remarks = Remarks
site-walk-done = Dealt with
site-walk-map-title = Map
site-walk-map-words = The map in words
site-walk-pdf = The walk as a PDF
site-walk-cite = The address of the walk never changes:

## The page for addresses that lead nowhere

site-not-found-results = Latest results
site-not-found-ways = Other ways forward
site-not-found-places = All municipalities
site-not-found-calendar = When the next results will be published

## How an effect has gone

site-course-said = { $after } in { $then }, against { $before } in { $first }.
site-course-compared = { $area }: { $after }, against { $before }.
site-course-unit = ({ $unit })
site-course-newest = The comparison in the report for { $quarter }
site-course-table = All measurements as a table
site-course-period = Period
site-course-baseline = Baseline { $value }
site-course-target = Target { $value }
site-course-start = The promise begins
site-course-hollow = Hollow point: preliminary figure
site-course-margin = Vertical line: margin of error
site-course-preliminary = preliminary figure
site-course-revised = revised figure
site-course-within = margin of error ±{ $margin }
site-aim-down = from { $from } to at most { $to }
site-aim-up = from { $from } to at least { $to }
site-aim-deadline = , by { $date }
site-aim-year = The goal is for a whole year: { $level }{ $deadline }.
site-aim-latest = The four latest quarters together: { $value }.
site-aim-latest-preliminary = The four latest quarters together: { $value } (preliminary figure).
site-aim-otherwise = The goal is counted otherwise than the measurements here: { $level } { $unit }{ $deadline }.
site-ahead = What comes next
site-ahead-result = The results for { $quarter } will be published.
site-ahead-measurement = The effect will be measured.
site-ahead-goal = The goal should be reached by this date.

## The page of a quarter

site-quarter-worse-better = Worse and better
site-quarter-disputed = Where the parties judge differently
site-quarter-disputed-result = The report as a whole:
site-quarter-agreed = The parties have not reported any differing judgements.
site-quarter-none-missing = All reports have come in.
site-quarter-none-corrected = No result has been corrected.
site-quarter-corrected = { $count ->
    [one] One result has been corrected.
   *[other] { $count } corrections have been made.
}
site-quarter-cite-source = { $site }: { $place }, results for { $quarter }, published { $date }.
site-quarter-cite-note = The address never changes. If a result is corrected, the page says so, with the date.

## What is easy to read

site-easy-link = Easy to read
site-easy-kicker = Easy to read
site-easy-title = Easy to read: { $title }
site-easy-now = How is it going?
site-easy-next = When will the next result come?
site-easy-more-title = Read more
site-easy-more = The whole promise
site-easy-result = The whole result
site-easy-green = Green means that we have done what we promised, and that things have got better.
site-easy-yellow = Yellow means that some of it has gone well, but not all.
site-easy-red = Red means that we have not done what we promised, or that things have not got better.
site-easy-unassessed = We have done what we promised. We do not know yet if things have got better.
site-easy-not-due = It is not time for this yet.
site-easy-missing = We do not know how it went. Those who should have told us have not done so.
