# For newsrooms: the notice, what may be concluded, how to cite.

site-press-title = For newsrooms: { $quarter }
site-press-description = A notice, results, pictures, and what can and cannot be said about the promises in { $quarter }.
site-press-index-title = For newsrooms: { $name }
site-press-index-lead = Notices, pictures and cards to embed about the citizen promises in { $name }, and who answers questions.
site-press-kicker = For newsrooms
site-press-lead = No embargo: all of this has been released and may be quoted freely. It is computed from the reports that the municipality and the police have approved, and the addresses are permanent.
site-press-all = All quarters for newsrooms
site-press-newest = The newest quarter
site-press-newest-all = Results, pictures and cards for { $quarter }
site-press-older = Earlier quarters
site-press-none = No result has been released yet.
site-press-link = For newsrooms

site-press-notice = Notice
site-press-notice-words = The notice has { $count } words. It is computed from the results, and a correction changes it.
site-press-notice-opening = On { $date } { $parties } reported how the citizen promises in { $name } had gone in { $quarter }.
site-press-notice-first = It is the first quarter that is reported, so there is nothing to compare it with.
site-press-notice-better = { $count ->
    [one] One promise has a better marker than in the quarter before: { $list }.
   *[other] { $number } promises have better markers than in the quarter before: { $list }.
}
site-press-notice-better-number = { $count ->
    [one] One promise has a better marker than in the quarter before.
   *[other] { $number } promises have better markers than in the quarter before.
}
# After what has become worse.
site-press-notice-better-too = { $count ->
    [one] One has a better marker: { $list }.
   *[other] { $number } have better markers: { $list }.
}
site-press-notice-better-too-number = { $count ->
    [one] One has a better marker.
   *[other] { $number } have better markers.
}
site-press-notice-worse = { $count ->
    [one] One promise has a worse marker than in the quarter before: { $list }.
   *[other] { $number } promises have worse markers than in the quarter before: { $list }.
}
site-press-notice-worse-number = { $count ->
    [one] One promise has a worse marker than in the quarter before.
   *[other] { $number } promises have worse markers than in the quarter before.
}
site-press-notice-way = { $title } (from { $from } to { $to })
site-press-notice-no-change = No promise has a better or worse marker than in the quarter before.
site-press-notice-same = { $count ->
    [one] One promise has the same marker as in the quarter before.
   *[other] { $number } promises have the same marker as in the quarter before.
}
site-press-notice-incomparable = { $count ->
    [one] One promise cannot be compared with the quarter before.
   *[other] { $number } promises cannot be compared with the quarter before.
}
site-press-notice-missing = { $count ->
    [one] The missing report is on { $list }.
   *[other] The missing reports are on { $list }.
}
site-press-notice-differ = { $count ->
    [one] The parties judge one promise differently: { $list }.
   *[other] The parties judge { $number } promises differently: { $list }.
}
site-press-notice-differ-some = { $number } promises are judged differently by the parties, among them { $list }.
site-press-notice-differ-number = { $count ->
    [one] One promise is judged differently by the parties.
   *[other] { $number } promises are judged differently by the parties.
}
# Stands before the markers: they are the corrected ones.
site-press-notice-corrected = { $title } was corrected on { $date }; this is the result after the correction.
site-press-notice-corrected-some = { $number } results have been corrected, the last on { $date }; this is how they stand after the corrections.
site-press-notice-reading = The marker follows from two judgements: whether the work was done as intended, and how the problem developed. It does not say what a change is due to.
site-press-notice-reading-short = The marker does not say what a change is due to.
site-press-notice-next-is-out = The results for { $quarter } were released on { $date }.

site-press-results = The results with permanent addresses
site-press-results-lead = Every result has an address of its own that never changes. If it is corrected, the correction stands at the top of the same page.

site-press-conclusions = What can be said, and what cannot
site-press-can = This can be said
site-press-cannot = This cannot be said
site-press-about = About:
site-press-can-tally = “{ $sentence }”
site-press-can-better = { $count ->
    [one] That one promise has a better marker than in the quarter before.
   *[other] That { $number } promises have better markers than in the quarter before.
}
site-press-can-worse = { $count ->
    [one] That one promise has a worse marker than in the quarter before.
   *[other] That { $number } promises have worse markers than in the quarter before.
}
site-press-can-measured = How the measured figures have changed, if both periods are named. For example: “{ $example }”.
site-press-can-measured-example = { $after } in { $to }, against { $before } in { $from } ({ $what })
site-press-figure-preliminary = { $value } (preliminary)
site-press-figure-margin = { $value } (±{ $margin })
site-press-figure-preliminary-margin = { $value } (preliminary, ±{ $margin })
site-press-figure-of = { $title }: { $what }
site-press-can-compared = Whether the development differs from the area that it is compared with. The figures of both areas stand on the result's page.
site-press-can-missing = { $count ->
    [one] That an approved report is missing, when it was due and who was to hand it in.
   *[other] That approved reports are missing, when they were due and who were to hand them in.
}
site-press-can-differ = That the municipality and the police judge the same promise differently. Give both judgements.
site-press-cannot-cause = That the work is the cause of a change. Do not write “the promise reduced crime” but “crime fell during the same time”. Other things than the work may have had influence.
site-press-cannot-preliminary = That the figures are final. Those marked p are preliminary and may change.
site-press-cannot-uncompared = That things go better or worse here than elsewhere, where the figure has no area to be compared with.
site-press-cannot-unmeasured = That the work has had an effect, or that it has not. The effect has not been measured yet.
site-press-cannot-effort = That more reported crimes mean that things are worse, or that fewer mean that they are better. The figures mostly show how much the police look for such crimes.
site-press-cannot-dark = That the reported crimes are all crimes. Many such crimes are never reported.
site-press-cannot-missing = { $count ->
    [one] That the promise is broken, or kept. Without an approved report there is no judgement.
   *[other] That the promises are broken, or kept. Without approved reports there is no judgement.
}
site-press-cannot-survey = How safety has changed in a single quarter. The Swedish Crime Survey (NTU) has no values per quarter.
site-press-cannot-rank = That one municipality is better than another because it has more green markers. The promises are about different things.

site-press-cite = How to cite
site-press-cite-lead = Link to the page of the quarter or of the result. Those addresses never change.
site-press-citation = { $parties }: Citizen promises in { $name }, { $quarter }. Released on { $date }, { $edition }. { $address }
site-press-citation-first = without corrections
site-press-citation-corrected = last corrected on { $date }
site-press-corrections = All corrections
site-press-contact = Press contact
site-press-contact-lead = Functions that answer questions about the promises.
site-press-report = The quarterly report
site-press-results-page = The results' page
site-press-method = How the marker is decided

# The pictures that pages are shared with.
picture-kicker = Citizen promise, { $name }
picture-kicker-quarter = Citizen promises
picture-missing = No approved report has come in. It was due on { $date }.
picture-corrected = Corrected on { $date }
picture-differs = The parties judge differently
picture-done = { $performed } of { $planned }
picture-promises = { $count ->
    [one] One citizen promise of the municipality and the police.
   *[other] { $count } citizen promises of the municipality and the police.
}
picture-faces = Citizen promises in { $name }, { $quarter }

# Sharing and embedding.
site-share-locale = en_GB
site-share-quarter = Citizen promises in { $name }
site-embed-source = Source: { $name }.
site-embed-link = Read the whole result
site-embed-link-promise = Read the whole promise
site-embed-new-window = (opens in a new window)
site-press-pictures = Pictures to use
site-press-pictures-lead = The pictures show the same as the results and may be used freely. Print the text beside them so that everyone can read it.
site-press-picture-faces = All faces, quarter by quarter (PNG)
site-press-picture-quarter = The quarter in one picture (PNG)
site-press-picture-result = Picture (PNG)
site-press-embed = Embed
site-press-embed-lead = Copy the code to your page. The card has no scripts and no cookies, works from a width of 300 pixels and links here. Tools that know oEmbed only need the address of the page.
site-press-embed-of = Code for { $name }
site-press-embed-see = See the card
