# Words for the command line.

cli-about = Löfte builds agreements, action plans, citizen promises and quarterly results as PDFs and a website.
cli-usage = Usage
cli-commands = Commands
cli-command = COMMAND
cli-options = Options
cli-more = Run “lofte COMMAND --help” for all options of a command.
cli-build = Check the content and build the website and all documents
cli-check = Check the content without building
cli-help = Show this help
cli-version = Show the version
cli-content = The folder with the content [default: content]
cli-layouts = A folder with own layouts and words that go before the built-in ones [default: layouts beside the content, if there is one]
cli-output = The folder to build [default: output]
cli-today = Date or moment that counts as now, such as 2026-04-21 or 2026-04-21T08:00+02:00
cli-lang = Language of messages: sv or en [default: the computer's language]
cli-format = Form of messages: text or json [default: text]
cli-jobs = Number of threads at a time [default: one per core]
cli-quiet = Write only errors and warnings
cli-verbose = Write every file that is made
cli-folder = FOLDER
cli-date = DATE
cli-language = LANGUAGE
cli-form = FORM
cli-number = NUMBER

progress-reading = Reading the content …
progress-building = Building …
progress-files = files

summary-errors = Nothing was built: { $errors ->
    [one] 1 error
   *[other] { $errors } errors
} and { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
} ({ $seconds } s).
summary-checked = The content holds: no errors, { $warnings ->
    [0] no warnings
    [one] 1 warning
   *[other] { $warnings } warnings
} ({ $seconds } s).
summary-built = Done: { $pages ->
    [one] 1 page
   *[other] { $pages } pages
} and { $documents ->
    [one] 1 PDF
   *[other] { $documents } PDFs
} in { $output }, { $changed ->
    [0] nothing changed
    [one] 1 file changed
   *[other] { $changed } files changed
}, { $warnings ->
    [0] no warnings
    [one] 1 warning
   *[other] { $warnings } warnings
} ({ $seconds } s).

refuse-unknown-option = There is no option “{ $option }”.
refuse-unknown-option-near = There is no option “{ $option }”. Did you mean “{ $near }”?
refuse-unknown-command = There is no command “{ $command }”.
refuse-unknown-command-near = There is no command “{ $command }”. Did you mean “{ $near }”?
refuse-no-value = The option “{ $option }” needs a value after it.
refuse-value = “{ $value }” cannot be used for { $option }. { $allowed }
refuse-allowed-format = Write text or json.
refuse-allowed-jobs = Write a whole number, such as 4.
refuse-allowed-today = Write a date such as 2026-04-21, or a moment with a zone such as 2026-04-21T08:00+02:00.
refuse-allowed-content = Write the path of a folder.
refuse-allowed-layouts = Write the path of a folder.
refuse-allowed-output = Write the path of a folder.
refuse-allowed-lang = Write sv or en.
refuse-conflict = “{ $option }” cannot be used together with “{ $other }”.
refuse-other = The command line cannot be understood ({ $detail }).
refuse-help = Run “lofte --help” to see what can be written.

failure-no-content = There is no folder “{ $path }” with content. Stand in the project's folder, or point the content out with --content.
failure-no-layouts = There is no folder “{ $path }” with layouts. Correct the path after --layouts, or leave the option out.
failure-unreadable = “{ $path }” cannot be read: { $detail }. Check that you may read the files.
failure-restless = Files in “{ $path }” keep changing while they are read, so nothing has been done. Wait until whatever writes in the folder is done, and run the command again.
failure-not-ours = The folder “{ $path }” has files that Löfte has not made, so it is left alone. Choose another folder with --output, or empty it yourself.
failure-busy = Another build is already at work in “{ $path }”. Wait until it is done, or choose another folder with --output.
failure-no-folder = “{ $path }” cannot be a folder to build in. Choose another with --output.
failure-unwritable = “{ $path }” cannot be written: { $detail }. The last build stands untouched.
failure-threads = No threads could be started: { $detail }. Try a lower number with --jobs.
failure-stream = The result could not be written: { $detail }.

cli-documents = Show which documents can be made, or make some of them
cli-document = KIND
cli-kinds = Kinds of documents
cli-kind = One or more kinds, or a single document such as plan/krogmiljo:
cli-list = Show all that can be made of the content
cli-partnership = Only the documents of one partnership
cli-quarter = The quarter whose results are shown [default: the newest that is released]
cli-edition = The edition: public, internal, signing or draft [default: public]
cli-id = ID
cli-quarter-form = QUARTER
cli-edition-form = EDITION
cli-documents-output = The folder to put the files in [default: dokument]
list-kind = KIND
list-partnership = PARTNERSHIP
list-id = ID
list-editions = EDITIONS
list-title = TITLE
refuse-allowed-kind = Run "lofte documents --list" to see which kinds there are.
refuse-kind-near = Did you mean "{ $near }"?
refuse-allowed-quarter = Write a quarter such as 2026-k3.
refuse-allowed-edition = Write public, internal, signing or draft.
select-none = Say which documents to make, for example "lofte documents plan".
select-help = Run "lofte documents --list" to see what can be made.
select-no-partnership = There is no partnership "{ $id }". Write one of: { $known }.
select-not-released = The result for { $quarter } is released on { $date }. Until then no document is made of it.
select-no-quarter = Documents of the kind { $kind } show no results of a quarter. Remove --quarter.
select-no-record = There is no document { $kind }/{ $id }.
select-no-edition = None of the documents comes in the edition { $edition }. Only what has not been signed is made to be signed; only documents with contact details have internal editions.
select-nothing = No such document can be made of the content.
failure-signed = "{ $path }" has been signed and is left alone. Move it first, or choose another folder with --output.

cli-publish = Check, build, enter what is new in the ledger of what has been published, and exchange the site
cli-verify = Compare a copy of the site with the ledger of what has been published
cli-after = Command to run when the site has been exchanged, with its arguments
cli-argument = ARGUMENT
cli-copy = The folder with the copy
published-result = Result: { $title }, { $quarter }, edition { $edition } ({ $partnership })
published-text = Signed promise text: { $title } ({ $partnership })
published-signed = Signed file: { $title } ({ $partnership })
summary-published = Published: { $released ->
    [0] nothing new
    [one] 1 new entry
   *[other] { $released } new entries
}, { $addresses ->
    [0] no new addresses
    [one] 1 new address
   *[other] { $addresses } new addresses
}, { $changed ->
    [0] nothing changed
    [one] 1 file changed
   *[other] { $changed } files changed
}. The ledger has { $lines } lines.
verify-no-ledger = { $file } is missing: the copy is not of a published site.
verify-ledger-broken = { $file } has been changed: the chain of lines does not hold.
verify-ledger-other = { $file } is another ledger than that of the content.
verify-no-manifest = { $file } is missing or cannot be read.
verify-manifest-unknown = { $file } is not the list that was published.
verify-missing = Missing: { $file }
verify-changed = Changed: { $file }
verify-added = Added: { $file }
verify-same = The copy is the same as was published { $time }.
verify-differs = The copy differs from what was published in { $count ->
    [one] 1 point
   *[other] { $count } points
}.
failure-no-copy = There is no folder "{ $path }". Point out the folder with the copy of the site.

cli-history = Tell all that has happened to a promise: results, editions and corrections
cli-promise = PROMISE
cli-promise-help = The id of the promise, or of its partnership and the promise: exempelby/lugnare-krogkvall
history-none = There is no promise "{ $id }". Write one of: { $known }.
history-several = Several partnerships have a promise "{ $id }". Write the partnership too: { $known }.
history-signed = Signed { $date }.
history-unsigned = Not signed.
history-text = The signed text was published { $date } and has been locked since.
history-empty = No results have been published yet.
history-released = release day { $date }
history-edition = Edition { $number }, published { $date } at { $time }
history-correction = Correction { $date }. Wrong: { $wrong } Right: { $right } Decided by { $name }.
cli-status = Show what is due, late and not approved, the next release, and which times run out
cli-status-partnership = Only one partnership
status-now = Status on { $date }, { $quarter }
status-next = Next release: { $quarter }, { $weekday } { $date } at { $time } ({ $zone }), { $left }
status-moved = Moved from { $date }. The reason: { $reason }
status-ahead = { $count ->
    [0] today
    [one] in 1 day
   *[other] in { $count } days
}
status-ago = { $count ->
    [one] 1 day ago
   *[other] { $count } days ago
}
status-count = { $count ->
    [0] { $name }: nothing is late
    [one] { $name }: 1 thing is late
   *[other] { $name }: { $count } things are late
}
status-late = Late
status-coming = { $quarter }, to be released on { $date }
status-latest = { $quarter }, released on { $date }
status-approved-of = { $all ->
    [0] No promise and no action plan was to be reported on.
   *[other] { $approved } of { $all } reports are approved.
}
status-nothing-due = No promise and no action plan is to be reported on.
status-times = Times that run out
status-unsigned = Not signed
status-preliminary = Figures that have been preliminary for more than a year
status-unreadable = Reports with faults in the file
status-of-quarter = { $title }, { $quarter }
status-kind-promise = Promise
status-kind-plan = Action plan
status-kind-situation = Situation report
status-kind-agreement = Agreement
status-kind-statistic = Table
status-state-waiting = waits for a report
status-state-reported = handed in { $date }
status-state-approved = approved { $date }
status-state-unreadable = faults in the file
status-came-late = approved { $date }, after the release
status-no-report = no report
status-waits-municipality = waits for the municipality's approval
status-waits-police = waits for the police's approval
status-waits-both = waits for the approval of the municipality and the police
status-disputed = the parties judge differently
status-clock-situation = made anew every second year (LAG 2023:196 § 6)
status-clock-plan = followed up every second year (LAG 2023:196 § 6)
status-clock-agreement = last day
status-clock-agreement-over = has ended, and no new one is in force
status-clock-agreement-absent = none is in force
status-valid = holds { $from } to { $to }
status-errors = { $errors ->
    [one] The content has 1 error
   *[other] The content has { $errors } errors
}, so something may be missing here. Run "lofte check" to see what.
failure-ledger-behind = The site has been exchanged, but the ledger "{ $path }" could not be written: { $detail }. Put that right and run "lofte publish" again: it takes the lines from the site. Copy nothing by hand.
failure-after-not-started = The site and the ledger are done, but the command "{ $path }" could not be started: { $detail }. Put the command after "--" right and run "lofte publish" again. A command for a shell (pipes, variables) is written as: sh -c "…".
failure-after-ended = The site and the ledger are done, but the command "{ $path }" ended with code { $detail }. See to what the command wrote and run "lofte publish" again: it is then run anew, even if nothing new has been published.
failure-after-stopped = The site and the ledger are done, but the command "{ $path }" was stopped by signal { $detail }. Run "lofte publish" again: it is then run anew, even if nothing new has been published.

cli-translations = Show what has been translated, and accept translations
cli-file = FILE
cli-translations-files = The translations that are meant; otherwise all
cli-translations-accept = The translations agree with the text as it is now: write so in them
translations-summary = { $language }: { $current } agree, { $outdated } to go through, { $missing } texts without a translation
translations-outdated = Go through: { $file }
translations-missing = Not translated: { $file }
translations-accepted = Agrees now: { $file }
translations-none = The content has no translations. A translation lies beside what it translates, such as webbplats.en.yaml beside webbplats.yaml.
translations-unknown = { $file } is no translation in the content.
