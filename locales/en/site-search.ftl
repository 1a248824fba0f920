# The search. The keys begin with "site-search-".

site-search-title = Search
site-search-link = Search the site
site-search-description = Search promises, results, agreements, action plans and situation reports.
site-search-lead = Search promises, results quarter by quarter, agreements, action plans and situation reports.
site-search-label = What are you looking for?
site-search-hint = Words are found in all their forms: “buses” also finds “bus”. Put quotation marks around words to find them in exactly that order.
site-search-button = Search
site-search-without = The search needs JavaScript, which is off in your browser. Everything that can be searched for is also in the lists below.

## Ways to narrow a search

site-search-by-typ = Kind of page
site-search-all-typ = All kinds
site-search-by-samverkan = Partnership
site-search-all-samverkan = All partnerships

site-search-kind-lofte = Citizen promise
site-search-kind-kvartal = Results
site-search-kind-overenskommelse = Partnership agreement
site-search-kind-atgardsplan = Action plan
site-search-kind-lagesbild = Situation report
site-search-kind-trygghetsvandring = Safety walk
site-search-kind-om = Information

site-search-kinds-lofte = Citizen promises
site-search-kinds-kvartal = Results
site-search-kinds-overenskommelse = Partnership agreements
site-search-kinds-atgardsplan = Action plans
site-search-kinds-lagesbild = Situation reports and problems
site-search-kinds-trygghetsvandring = Safety walks
site-search-kinds-om = Information

## What is said while somebody searches. $count decides the form, $number and $words are put in when the hits have been counted.

site-search-loading = Searching …
site-search-hits = { $count ->
    [one] { $number } hit for “{ $words }”
   *[other] { $number } hits for “{ $words }”
}
site-search-none = No hits for “{ $words }”
site-search-failed = The search could not be loaded. Reload the page and try again, or look in the lists below.
site-search-found = Hits
site-search-parts = On the page:
site-search-more = Show more hits
site-search-help = Other ways to find it
site-search-help-spelling = Check the spelling.
site-search-help-words = Try another word, or fewer words: “bicycle” instead of “bicycle thefts at the station”.
site-search-help-choices = Search all kinds of pages and all partnerships.
site-search-help-lists = Look in the lists below.

## Ways to everything that can be searched for

site-search-ways = Find it without searching
