# Words that only the site has. The keys begin with "site-".

## Around every page

site-skip = Skip to the content
site-nav = Site
site-nav-of = More about { $name }
site-trail = You are here
site-start = Home
site-nav-promises = Promises
site-nav-documents = Background
site-nav-organisation = Organisation
site-nav-latest = Latest results
site-nav-method = How to read the results
site-fictional = About the example
site-footer-contact = Contact
site-footer-about = About the site
site-accessibility = Accessibility statement
site-publisher = Publisher: { $name }
site-organisation-number = Organisation number: { $number }
site-table = Table
site-note-back = Back to the text
site-here = Here
site-unchanged = unchanged
site-answer-yes = Yes
site-answer-partly = Partly
site-answer-no = No
site-to = to
site-not-known = Not available
site-number = No.

## Results in words and figures

site-count-1 = one
site-count-2 = two
site-count-3 = three
site-count-4 = four
site-count-5 = five
site-count-6 = six
site-count-7 = seven
site-count-8 = eight
site-count-9 = nine
site-count-10 = ten
site-count-11 = eleven
site-count-12 = twelve
# $count decides the form, $number is the number in words or figures.
site-tally-green = { $count ->
    [one] { $number } is green
   *[other] { $number } are green
}
site-tally-yellow = { $count ->
    [one] { $number } is yellow
   *[other] { $number } are yellow
}
site-tally-red = { $count ->
    [one] { $number } is red
   *[other] { $number } are red
}
site-tally-unassessed = { $count ->
    [one] { $number } is not assessed yet
   *[other] { $number } are not assessed yet
}
site-tally-not-due = { $count ->
    [one] { $number } is not due yet
   *[other] { $number } are not due yet
}
# The word after a number in figures: "2 green", "1 report missing".
site-counted-green = green
site-counted-yellow = yellow
site-counted-red = red
site-counted-unassessed = not assessed yet
site-counted-not-due = not due yet
site-counted-missing = { $count ->
    [one] report missing
   *[other] reports missing
}
site-summary-results = Of { $number } promises, { $name }.
site-summary-only-green = The only promise is green.
site-summary-only-yellow = The only promise is yellow.
site-summary-only-red = The only promise is red.
site-summary-only-unassessed = The only promise has not been assessed yet.
site-summary-only-not-due = The only promise is not due yet.
site-summary-missing = { $count ->
    [one] The report on one promise is missing.
   *[other] The reports on { $number } promises are missing.
}
site-summary-no-reports = No approved report has come in for the quarter.
site-summary-nothing = No promise was in force during the quarter.
site-strip-comes = to come
site-released = Published on { $name } { $date } at { $time }.
site-next-release = The next results, for { $quarter }, will be published on { $name } { $date } at { $time }.
site-release-reason = The day differs from the usual one: { $name }
site-changed-from = { $quarter }:
site-better = Better than in { $quarter }
site-worse = Worse than in { $quarter }
site-none-better = No promise has a better marker.
site-none-worse = No promise has a worse marker.
site-same = { $count ->
    [one] One promise has the same marker as in { $quarter }.
   *[other] { $count } promises have the same marker as in { $quarter }.
}
site-fresh = { $count ->
    [one] One promise is reported for the first time.
   *[other] { $count } promises are reported for the first time.
}
site-incomparable = Cannot be compared with { $quarter }
site-incomparable-why = In at least one of the quarters there is no colour to compare with.
site-missing-due = The report was due from { $who } by { $date }.
site-came-late = Late: approved on { $date }
site-corrected = Corrected on { $date }
site-differs = The parties judge differently
site-all-of-quarter = All of { $quarter } on one page
site-quarter-pdf = The quarterly report as a PDF
site-what-faces-mean = What do the faces mean?

## The start page

site-start-heading = How the promises are going
site-start-none = No results have been published yet.
site-start-partnerships = Municipalities
site-start-county = County
site-start-result = Result

## A partnership's page

site-now = Results for { $quarter }
site-partnership-promises = The promises, quarter by quarter
site-partnership-promises-lead = Each box is a quarter. Choose one to read why the result was what it was.
site-partnership-earlier = Earlier quarters
site-partnership-documents = Background
site-partnership-agreements = Agreements
site-partnership-plans = Action plans
site-partnership-situations = Situation reports
site-partnership-dialogues = Dialogues
site-partnership-dialogues-lead = This is what people have told us. The quotations are word for word, but we never write who said what.
site-partnership-walks = Safety walks
site-partnership-organisation = How the work is organised
site-partnership-coordination = Coordination
site-partnership-steps = The steps of the work
site-partnership-steps-lead = The work follows five steps. A step is finished when all its items are done.
site-partnership-communication = How we communicate
site-partnership-papers = Documents to print
site-paper-council = Report to the municipal council { $year } as a PDF
site-paper-communication-partnership = Communication plan of the partnership as a PDF
site-paper-communication-promises = Communication plan of the promises as a PDF
site-paper-walk = { $title } as a PDF
site-paper-organisation = Organisation and ways of working as a PDF
site-paper-steps = The “done when” lists for the five steps as a PDF
site-partnership-pages = Read more
site-partnership-contacts = Contact the parties
site-municipality = Municipality
site-county = County
site-inhabitants = Inhabitants
site-police-area = Police area
site-in-force = In force now
site-newest = Latest
site-was-valid = Was in force
site-to-be-valid = Will be in force
site-was-to-be-valid = Was due to be in force
site-plan-coming = Upcoming
site-first-result = The first result will be published on { $date }.
site-adopted-on = Adopted on { $date }
site-group-steering = Steering group
site-group-preparatory = Preparation group
site-group-working = Working group
site-group-council = Strategic council
site-group-members = Members of the group
site-dialogue-facts = { $name }, { $date }. { $number } took part.
site-walk-facts = { $date }, { $number } took part.
site-walk-standing = { $number ->
    [0] None of { $count } remarks has been dealt with yet.
    [one] One of { $count } remarks has been dealt with.
   *[other] { $number } of { $count } remarks have been dealt with.
}
site-walk-table = Remarks: { $title }
site-walk-remark = Remark
site-walk-owner = Problem owner
site-walk-resolved = Dealt with
site-walk-map = The numbers on the map are those of the remarks. Those dealt with are light, the open ones dark.
site-walk-open = Not dealt with yet
site-walk-answer = Answer:
site-step-standing = { $number } of { $count } done
site-step-done = Done on { $date }.
site-step-due = To be done by { $date }.
site-step-none = Not done.
site-communication-partnership = About the partnership
site-communication-promises = About the promises
site-communication-messages = Messages
site-communication-audiences = Audiences
site-communication-activities = Activities: { $title }
site-communication-what = What
site-communication-when = When
site-communication-channel = Channel
site-communication-audience = Audience
site-communication-who = Responsible
site-communication-follow-up = How we follow it up

## A promise's page

site-promise-kicker = Citizen promise
site-promise-wording = The promise as it was signed
site-promise-signed = Signed on { $date }
site-promise-unsigned = Not signed yet
site-promise-proposed = Proposed promise
site-promise-proposal = The parties have not signed the promise yet. The text may change until they do.
site-promise-strip = Quarter by quarter
site-promise-now-more = Read the whole result for { $quarter }
site-promise-missing = No approved report has come in. It was due from { $who } by { $date }.
site-promise-none = The promise has not been followed up yet.
site-promise-why = Why are you doing this?
site-promise-why-lead = This is how the promise fits together, from what people have told us to what we want to achieve.
site-chain-dialogue = What people have told us
site-chain-problem = The problem
site-chain-cause = The causes
site-chain-action = What we do
site-chain-goal = What we want to achieve
site-chain-participants = { $date }, { $number } took part
site-chain-completed = Completed on { $date }.
site-chain-due-one-off = To be completed by { $date }.
site-chain-due-regular = Recurring, to be running by { $date }.
site-promise-measures = What we have promised
site-promise-measures-proposed = What we propose to promise
site-promise-measures-table = Promised, planned and done
site-promise-measures-alone = What, how much and when
site-promise-measures-lead = What has been done is given for { $quarter }.
site-measure-what = What
site-measure-promised = Promised
site-measure-by = By
site-measure-done = Done
site-measure-done-of = Done, out of what was planned
site-promise-measured = What has been measured
site-promise-about = About the promise
site-promise-situation = The situation and how we know
site-promise-effects = The effects we want to see
site-promise-follow-up = How we follow it up
site-promise-equality = Gender equality
site-promise-knowledge = Other knowledge
site-facts = Facts
site-valid = In force
site-responsible = Responsible for the promise
site-signatories = Signatories
site-to-sign = To sign
site-first-results = First result
site-agreement = Agreement
site-next-results = Next results
site-corrections = Corrections
site-next-measurement = The effect will next be measured on
site-execution = Carried out
site-effect = Effect on the problem
site-promise-poster = The promise as a poster (PDF, A3)
site-promise-pdf = The promise as a PDF

## What has been signed

site-signed-title-agreement = The signed agreement
site-signed-title-promise = The signed promise
site-signed-scanned-agreement = The agreement was signed on paper. The scanned file is the original and is shown exactly as it is. Scanned pages can rarely be read with a screen reader, so there is also an accessible copy with the same text.
site-signed-scanned-promise = The promise was signed on paper. The scanned file is the original and is shown exactly as it is. Scanned pages can rarely be read with a screen reader, so there is also an accessible copy with the same text.
site-signed-original-agreement = The file that the parties signed is the original and is shown exactly as it is. There is also an accessible copy with the same text.
site-signed-original-promise = The file that the parties signed is the original and is shown exactly as it is. There is also an accessible copy with the same text.
site-signed-electronic = The file contains an electronic signature (not verified here).
site-signed-file-agreement = The signed agreement (PDF, { $size })
site-signed-file-promise = The signed promise (PDF, { $size })
site-signed-copy-agreement = Accessible copy of the signed agreement with its appendices (PDF)
site-signed-copy-promise = Accessible copy of the signed promise (PDF)
site-signed-by = Signatures
site-signed-sum = Checksum of the file
site-signed-sum-lead = The checksum (SHA-256) is calculated from the file. If anything in the file changes, so does the checksum, so anyone who has kept a copy can check that it is unchanged.
site-size-kilo = { $number }{"\u00a0"}kB
site-size-mega = { $number }{"\u00a0"}MB

## A quarter's page

site-quarter-title = Results for { $quarter }
site-quarter-table = Promises, { $quarter }
site-quarter-promise = Promise
site-quarter-result = Result
site-quarter-changes = Compared with { $quarter }
site-quarter-first = This is the first quarter. There is no earlier one to compare with.
site-quarter-plans = The action plans
site-quarter-missing = Missing reports
site-quarter-missing-lead = These reports should have been submitted and approved by { $date }, when the results were published.
site-quarter-missing-what = Promise or action plan
site-quarter-missing-who = Due from
site-quarter-corrections = Corrected after publication
site-quarter-cite = How to cite this page
site-quarter-cite-text = The address of the page is permanent:
site-quarter-previous = Previous quarter
site-quarter-next = Next quarter
site-quarter-neighbours = Other quarters
site-latest = Latest results
site-latest-title = Latest results, { $quarter }
site-latest-note = This page always shows the latest quarter. To refer to { $quarter } in particular, use the permanent address:
site-latest-none = No results have been published yet.

## A result's page

site-result-title = { $title }, { $quarter }
site-result-kicker = Result for { $quarter }
site-result-correction = Correction of { $date }
site-result-wrong = Wrong:
site-result-right = Right:
site-result-decided = Decided by { $name }.
site-result-facts = Two facts decide the marker
site-result-facts-lead = The colour is calculated. Nobody chooses it.
site-result-rationale = Reasons
site-result-judgements = The parties judge differently
site-result-judgements-lead = The result as a whole follows the worse judgement. These are the parties' own.
site-result-judgements-same = The parties' judgements
site-result-measures = Planned and done
site-result-mechanism = How the actions are meant to affect the problem
site-result-measurements = Before and after
site-result-measurements-none = No effect has been measured for the quarter.
site-result-area = Area
site-result-before = Before
site-result-after = After
site-result-change = Change
site-result-comparison = comparison
site-result-caveat = The figures show what has changed, not why. Factors other than the actions may explain a change.
site-result-preliminary = p = preliminary figure that may change.
site-result-deviations = Deviations
site-result-side-effects = Unwanted effects
site-result-success = What worked
site-result-proposals = Proposals
site-result-hours = Working time
site-result-hours-value = { $count } hours
site-result-cost = Cost
site-result-cost-value = SEK { $count }
site-result-submitted = Report submitted
site-result-submitted-by = Submitted by
site-result-missing = No approved report has come in for { $quarter }. It was due from { $who } by { $date }.
site-result-missing-more = A missing report is a result too. We show it instead of skipping the quarter.
site-result-neighbours = The same promise, other quarters
site-result-promise = The promise

## An action plan's result of a quarter

site-plan-result-kicker = The action plan, { $quarter }
site-plan-result-actions = How the actions went
site-plan-result-plan = The plan

## Editions, corrections and history

site-edition-kicker = Edition { $number } of the result for { $quarter }
site-edition-title = Edition { $number }: { $title }, { $quarter }
site-edition-published = Edition { $number }, published on { $date } at { $time }
site-edition-older = This is an older edition.
site-edition-because-correction = It was replaced because something in it was wrong.
site-edition-because-revision = It was replaced when a preliminary figure became final.
site-edition-current = The result as it stands now
site-edition-corrected = It has been corrected.
site-edition-revised = Preliminary figures have become final.
site-edition-changes = What changed
site-edition-changes-lead = Only what differs between this edition and the next is shown here. What was removed is struck through, what was added is underlined.
site-edition-said = It said
site-edition-says = The next edition says
site-edition-nothing = Nothing.
site-edition-then = The whole edition as it was
site-edition-cite = The edition remains at this address:
site-edition-marker = Marker
site-edition-summary = Summary
site-edition-judgement = { $name } judges
site-edition-facts = { $marker }. Carried out: { $execution }. Effect on the problem: { $effect }.
site-corrections-description = Everything that has been corrected in published results: what was wrong, what is right and who decided.
site-corrections-lead = Everything that has been corrected after publication is listed here. A published result is never changed without saying so.
site-corrections-editions = What a result said before remains at an address of its own.
site-corrections-subscribe = Follow the corrections as a feed (Atom)
site-corrections-feed = Corrections – { $title }
site-corrections-entry = Wrong: { $wrong } Right: { $right } Decided by { $name }.
site-corrections-made = Corrected
site-corrections-none = Nothing has been corrected.
site-corrections-revisions = Preliminary figures that have become final
site-corrections-revisions-lead = These are not corrections. The figure was marked as preliminary when it was published, and has since become final.
site-corrections-revisions-none = No preliminary figure has become final yet.
site-corrections-revised = What changed: { $parts }.
site-correction-before = What it said before:
site-history-title = History: { $title }
site-history-description = Everything that has happened to the promise: results, editions, corrections and missing reports.
site-history-lead = Everything that has been published about the promise, quarter by quarter, the latest first.
site-history-link = The whole history of the promise
site-history-signed = The promise was signed on { $date }.
site-history-unsigned = The promise has not been signed.
site-history-text = The signed text was published on { $date } and has been locked since then.
site-history-quarters = Quarter by quarter
site-history-released = Day of publication: { $date }

## An agreement's page

site-agreement-kicker = Partnership agreement
site-agreement-not-binding = The agreement is not legally binding.
site-agreement-signed = Signed
site-agreement-unsigned = Not signed yet
site-agreement-not-yet = Not yet
site-agreement-proposal = The parties have not signed the agreement yet. The text may change until they do.
site-agreement-version = Version
site-agreement-case = Case number
site-agreement-replaces = Replaces
site-agreement-replaced-by = Replaced by
site-agreement-to-replace = Will replace
site-agreement-to-be-replaced-by = Will be replaced by
site-agreement-background = Background
site-agreement-purposes = What the work is meant to achieve
site-agreement-areas = Where the work is to be done
site-agreement-picture = Joint picture of the problems
site-agreement-built-on = It is based on the situation report
site-agreement-problems = Prioritised problems
site-agreement-commitments = Commitments
site-agreement-part = Part { $number }: { $name }
site-agreement-part-1 = the joint picture of the problems
site-agreement-part-2 = the prioritised problems
site-agreement-plans = Action plans
site-agreement-promises = Citizen promises
site-agreement-documentation = How the work is documented
site-agreement-follow-up = How the work is followed up
site-agreement-shortfall = If a party does not keep its commitment
site-agreement-secrecy = Secrecy
site-agreement-pdf = The agreement with its appendices as a PDF

## An action plan's page

site-plan-adopted = Adopted
site-plan-problems = Problems
site-plan-agreements = Belongs to
site-plan-goals = Operational goals
site-plan-actions = The actions
site-plan-actions-table = Actions with their results for { $quarter }
site-plan-action = Action
site-plan-who = Responsible
site-plan-when = When
site-plan-result = Result
site-plan-details = Action by action
site-plan-causes = Addresses the cause
site-plan-reaches = Aims to reach goal
site-plan-steps = Steps
site-plan-partners = Taking part
site-plan-documented = Documented through
site-plan-planned = Planned
site-plan-due-one-off = Carried out by
site-plan-due-regular = Running by
site-plan-followed = Followed up
site-plan-completed = Completed
site-plan-works-with = Works only together with
site-plan-stands-in = Temporarily replaces
site-plan-kind = Kind
site-plan-kind-text = { $name } action, { $unit }
site-plan-poster = The action plan as a poster (PDF, A3)
site-plan-pdf = The action plan as a PDF
site-goal-from = Baseline
site-goal-to = Target
site-goal-by = By
site-goal-how = Measured through
site-goal-accepted = Accepted by
site-goal-number = Goal { $number }
site-goal-has = is { $name }
site-goal-lacks = is not { $name } yet

## A situation report's page

site-situation-kicker = Situation report
site-situation-adopted = Adopted
site-situation-period = Describes
site-situation-mapping = Mapping
site-situation-statistics = Statistics
site-situation-other = Other information
site-situation-analysis = Analysis
site-situation-patterns = Patterns in time and place
site-situation-chosen = Problems that were prioritised
site-situation-away = Problems that were not prioritised
site-situation-sources = Sources
site-situation-source = Source
site-situation-strengths = Strengths
site-situation-weaknesses = Weaknesses
site-situation-pdf = The situation report as a PDF
site-statistic-reference = comparison
site-statistic-source = Source: { $name }
site-statistic-missing = .. = not available.
site-problem-why = Why it was chosen
site-problem-why-away = Why it was not chosen
site-problem-causes = Causes
site-problem-hypotheses = What we have tested
site-hypothesis-test = How it is tested:
site-hypothesis-result = What it showed:

## The method page

site-method-title = How to read the results
site-method-description = What the faces mean, how they are decided and when the results are published.
site-method-lead = Every quarter the parties answer two questions about every promise: Was the work done as promised? What has happened to the problem? The marker follows from the answers.
site-method-faces = The markers
site-method-decided = How the colour is calculated
site-method-decided-lead = Nobody chooses a colour. It follows from two facts, as the table shows. That the work has been done is never enough for green: the effect on the problem must also be judged to be good.
site-method-table = What was carried out and its effect give the marker
site-method-table-execution = Carried out
site-method-table-effect = Effect: { $name }
site-method-own-reading = † The handbook of the Swedish National Council for Crime Prevention says nothing about this case. Red is our interpretation.
site-method-own-mark = our interpretation
site-method-source = The table comes from the handbook { $title } (2016), published by the Swedish National Council for Crime Prevention.
site-method-colourless = When there is no colour
site-method-not-due = If something has not been done, and is not due until after the end of the quarter, the result says Not due yet. That is not a colour.
site-method-unassessed = If everything has been done but the effect has not been measured yet, the result says Not assessed yet, with the day when the effect will be measured.
site-method-missing = If no report comes in, we say so, with who should have submitted it and by when. If it is approved only after the results have been published, the page will always say that it was late. No quarter is skipped.
site-method-differ = When the parties judge differently
site-method-differ-text = If the municipality and the police judge differently, both judgements are shown. The result as a whole follows the worse one.
site-method-cause = What the figures do not say
site-method-cause-text = A figure that changes shows that something has happened, not why. Factors other than the actions may have played a part. We therefore compare with another area where we can, and never write that an action has caused a change.
site-method-preliminary = Crime figures are preliminary when they are new, and are marked with p. A figure that has been revised is marked with r.
site-method-release = When the results are published
site-method-release-text = The results are published four times a year: on the { $name } { $title } of the month after the quarter, at { $time }. Before that time they are not on the site.
site-method-releases = Upcoming publications
site-method-calendar = Dates that have been moved, earlier publications and a calendar to subscribe to are in
site-method-calendar-link = the calendar
site-method-release-quarter = Quarter
site-method-release-day = Day
site-method-release-time = Time
site-method-corrections = Corrections
site-method-corrections-text = A published result is changed only together with a dated correction, which is shown at the top of the result's page. The address never changes.
site-nth-1 = first
site-nth-2 = second
site-nth-3 = third
site-nth-4 = fourth
site-nth-last = last

site-method-words = The words
site-method-words-text = Marker, effect, commitment: the words used on the site and in the documents are explained in
site-method-words-link = the glossary
site-method-forms = Forms
site-method-forms-text = Blank forms to print and fill in by hand.
site-steps-form = “Done when” for the five steps

## The calendar

site-calendar-title = Calendar
site-calendar-description = When the results will be published over the coming year, and the most recent publications.
site-calendar-lead = The dates when results are published are set a year ahead. If a date is moved, it says so here, with the reason.
site-calendar-coming = The coming year
site-calendar-released = Published
site-calendar-when = { $name } { $date }
site-calendar-time = at { $time }
site-calendar-quarter = Results for { $quarter }
site-calendar-where = Will be published here:
site-calendar-read = Read:
site-calendar-moved = Moved from { $date }: { $name }
site-calendar-subscribe = Subscribe
site-calendar-subscribe-how = How to subscribe to the calendar
site-calendar-subscribe-text = Add the calendar to your phone or computer. It will be updated if a date is moved.
site-calendar-subscribe-link = Subscribe to the calendar
site-calendar-subscribe-address = If nothing happens when you choose the link, add a calendar from the web in your calendar app and enter this address:
site-calendar-download = You can also download
site-calendar-download-link = the dates as a file
site-calendar-download-more = They will not change in your calendar if a date is moved.
site-calendar-event = { $title }: results for { $quarter }
site-calendar-event-coming = The results will be published here:
site-calendar-event-released = The results are here:
site-calendar-event-place = { $name }: { $title }
site-calendar-category = Citizen promises

## The glossary

site-glossary-title = Glossary
site-glossary-description = What the words used in promises, situation reports, agreements, action plans and follow-ups mean.
site-glossary-pdf = The glossary as a PDF
site-glossary-lead = The words used on this site and in the documents, and what they mean.
site-glossary-letters = Letters

## The accessibility statement

site-accessibility-title = Accessibility statement
site-accessibility-description = How accessible { $title } is, and how to tell us if something does not work.
site-accessibility-who = { $name } is responsible for this site. We want everyone to be able to use it. This statement explains how the site complies with the Swedish Act on Accessibility to Digital Public Services (2018:1937), which problems we know of and how to tell us if something does not work.
site-accessibility-service = The statement applies to { $title }, { $name }.
site-accessibility-status = How accessible is the site?
site-accessibility-full = The site is fully compliant with the Act on Accessibility to Digital Public Services. We know of no shortcomings.
site-accessibility-partial = The site is partially compliant with the Act on Accessibility to Digital Public Services. What is not accessible is described below.
site-accessibility-none = The site is not compliant with the Act on Accessibility to Digital Public Services. What is not accessible is described below.
site-accessibility-shortcomings = What is not accessible?
site-accessibility-why = Why:
site-accessibility-fixed = To be fixed by { $date }.
site-accessibility-burden = Content that would be unreasonably burdensome to make accessible
site-accessibility-burden-lead = We have assessed that making the following content accessible would be an unreasonable burden (section 12 of the Act).
site-accessibility-outside = Content that is not covered by the Act
site-accessibility-outside-lead = The requirements of the Act do not apply to the following content (section 9 of the Act).
site-accessibility-report = Tell us if something does not work
site-accessibility-report-text = Do you need content from this site in another format, or have you found a problem that is not described here? Get in touch with us and we will answer as soon as we can.
site-accessibility-supervisor = Supervision
site-accessibility-supervisor-text = The Agency for Digital Government (Digg) supervises compliance with the Act. If you are not satisfied with how we deal with what you have told us, you can
site-accessibility-supervisor-link = report it to Digg
site-accessibility-tested = How we tested the site
site-accessibility-assessed = The site was last assessed on { $date }.
site-accessibility-not-assessed = The site has not been assessed yet.
site-accessibility-updated = The statement was last updated on { $date }.

## The page for addresses that lead nowhere

site-moved = The page has moved
site-moved-text = This address still works, but the content has moved to another one.
site-moved-link = Go to the page
site-not-found-title = Page not found
site-not-found-text = The address leads nowhere. It may be misspelt. Published results are never moved and never removed.
site-not-found-start = To the start page
