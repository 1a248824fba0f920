# Messages about faults in the content. Every rule has its key in src/diagnostic/rules.rs: the value says what is wrong,
# .hint what to do about it, and .near the same when there is a guess at what was meant. The content itself is written in
# Swedish, so its keys and words stay Swedish here.

# Words around a message.
error = error
warning = warning
hint = what to do
rule = rule

# What is missing when a reference leads nowhere: "There is … called …".
kind-party = no party
kind-situation = no situation report
kind-problem = no problem
kind-agreement = no agreement
kind-plan = no action plan
kind-promise = no promise
kind-dialogue = no dialogue
kind-subject = neither a promise nor an action plan
kind-table = no table in the data folder
kind-cause = no cause
kind-action = no action
kind-goal = no operational goal
kind-measure = no item in the promise’s list
kind-source = no source
kind-row = no row in the table
kind-problem-owner = no problem owner
kind-about = no situation report, problem or action plan
kind-signed = no agreement or promise
known-none = none yet

party-municipality = the municipality
party-police = the police
scope-partnership = partnerskapet
scope-promises = löftena

# How a goal gains its next letter in SMART.
smart-advice-specific = Say what and where: add “brottstyp” and “plats”.
smart-advice-measurable = Say how much: add “målvärde” and “enhet”, for example 45 and “anmälda bilinbrott per år”.
smart-advice-accepted = Say who stands behind the goal: add “accepterat av” with the parties that have agreed.
smart-advice-realistic = Add “utgångsvärde” and choose a target within reach of it: not zero, and a change of three quarters at most.
smart-advice-time-bound = Say when it is to be reached: add “senast” with a date.

# Files.

site-file-missing = The file webbplats.yaml is missing from the content folder.
    .hint = Put a webbplats.yaml at the top of the folder, with a title, an address, a contact and more. If it is in another folder, name that folder with --content.

partnership-file-missing = The folder “{ $folder }” has no partnerskap.yaml.
    .hint = Create the file and write name, municipality, parties and organisation in it. If the folder is not a partnership, move it out of the content.

no-partnership = There is no partnership to publish.
    .hint = Create a folder next to webbplats.yaml, for example “exempelby”, and put a partnerskap.yaml in it.

unread-file = The file “{ $path }” is not used.
    .hint = Check the spelling of its name and that it is in the right folder. An image is used once a text shows it, and a table once a situation report refers to it. Links to other files are not followed. If the file is not needed, remove it.
    .near = Did you mean “{ $near }”? If so, rename the file or the folder.

not-utf8 = The file is not saved in the encoding UTF-8: a character on line { $line } cannot be read.
    .hint = Open the file in your editor, choose “Save as” and the encoding UTF-8. Then check å, ä and ö.

bad-file-name = The name “{ $name }” cannot be used in a web address.
    .hint = Rename the file or the folder. A name may only have the small letters a–z, digits and hyphens, for example “trygg-hemresa”.
    .near = Did you mean “{ $near }”? Rename the file or the folder, and change it where other files refer to it. A name may only have the small letters a–z, digits and hyphens.

yaml-syntax = The entries cannot be read from this line on ({ $detail }).
    .hint = Look at the line and the one above it. Common causes are a missing colon after the key, a quotation mark or a square bracket without its end, or an indent that differs from the lines around it. A text with a colon in it is written within quotation marks: "Möte: tisdag".
    .near = The line begins with a tab, and tabs cannot be used for indents. Replace each tab with spaces, two for every step.

front-matter-missing = The file has no entries at its top.
    .hint = Let the first line be three hyphens (---). Write the entries on the lines after it, for example “titel: Trygg hemresa”, and end them with another line of three hyphens.

# Keys and values.

unknown-key = There is no key “{ $key }” here.
    .hint = Remove it, or choose a key that exists here: { $known }.
    .near = Did you mean “{ $near }”? The keys that exist here are: { $known }.

duplicate-key = The key “{ $key }” is written twice.
    .hint = Keep the one that is right and remove the other.

missing-key = { $key ->
        [klar] The item says neither when it was done nor when it is to be done.
       *[other] The key “{ $key }” is missing.
    }
    .hint = { $key ->
        [klar] Write “klar: 2026-04-21” if it is done, otherwise “senast: 2026-12-31”.
       *[other] Add “{ $key }: …” to the entries here, with the same indent as the others.
    }

empty-value = { $key ->
        [body] The text below the entries is missing.
        [item] An item of the list is empty.
       *[other] The key “{ $key }” has no value.
    }
    .hint = { $key ->
        [body] Write at least one paragraph below the line of three hyphens (---) that ends the entries.
        [item] Write something in the item, or remove it.
       *[other] Write the value after the colon, or remove the key if it is not needed. A value that begins with # must stand within quotation marks.
    }

wrong-kind = { $wanted ->
        [list] There should be a list here
        [map] There should be several entries here, each with a key and a value
        [path] There should be a reference of two parts here
       *[text] There should be a text here
    }, but { $found ->
        [empty] it is empty.
        [list] there is a list.
        [map] there are several entries.
       *[text] there is only one value.
    }
    .hint = { $wanted ->
        [list] Write each thing on a line of its own that begins with a hyphen, for example “- Minska bilinbrotten”.
        [map] Write one entry per line, indented below the key, for example “namn: Exempelby kommun”.
        [path] Write the name of the file, a slash and the id of the part, for example “resecentrum/a1”.
       *[text] Write a single text after the colon, without a hyphen before it and without keys of its own below.
    }
    .near = Did you mean “{ $near }”? Write the name of the file, a slash and the id of the part.

unknown-word = “{ $word }” is not one of the words to choose from here.
    .hint = Choose one of these: { $known }.
    .near = Did you mean “{ $near }”? The words to choose from are: { $known }.

bad-date = “{ $written }” is not a date that can be read.
    .hint = Write year, month and day with hyphens between them, for example 2026-04-21. Check that the day exists in the calendar.
    .near = Did you mean “{ $near }”? Always write year, month and day that way, with two digits for month and day.

bad-time = “{ $written }” is not a time of day.
    .hint = Write hour and minute, for example 08:00.

bad-number = { $what ->
        [count] “{ $written }” is not a whole number from 0 upwards.
        [decimals] “{ $written }” decimals cannot be shown.
        [percent] “{ $written }” is not between 0 and 100.
       *[number] “{ $written }” is not a number that can be read with certainty.
    }
    .hint = { $what ->
        [count] Write a whole number in digits, for example 12.
        [decimals] Choose 0, 1, 2 or 3.
        [percent] Write the position on the map in per cent, from 0 to 100, for example 34.
       *[number] Write digits only, with a decimal comma if needed, for example 1250 or 12,5. The unit has a key of its own.
    }
    .near = Did you mean “{ $near }”? Write the number that way, without a leading zero and without e.

bad-quarter = “{ $written }” is not a quarter.
    .hint = Write year, hyphen, k and a number from 1 to 4, for example 2026-k3. The folders in uppfoljningar are named the same way.

bad-colour = “{ $written }” is not a colour that can be read.
    .hint = Write the colour with # and six characters (0–9, a–f) within quotation marks, for example "#1d4f7c".

bad-address = { $what ->
        [email] “{ $written }” is not an e-mail address.
       *[web] “{ $written }” is not a complete web address.
    }
    .hint = { $what ->
        [email] Write the address with @ and without spaces, for example trygghet@exempelby.example.
       *[web] Write the address with https:// first and without spaces, for example https://loften.exempelby.example.
    }

bad-zone = There is no time zone “{ $written }”.
    .hint = Write Europe/Stockholm for Swedish time.

bad-id = “{ $id }” cannot be used as an id.
    .hint = An id may only have the small letters a–z, digits and hyphens, for example “gatuenheten”.
    .near = Did you mean “{ $near }”? An id may only have the small letters a–z, digits and hyphens.

duplicate-id = { $what ->
        [file] A promise and an action plan are both called “{ $id }”.
        [row] The row “{ $id }” stands twice in the table.
        [step] Step { $id } stands twice.
       *[id] The id “{ $id }” is used twice.
    }
    .hint = { $what ->
        [file] Rename one of the files, and change it where other files refer to it. Follow-ups are filed under the name, so only one can have it.
        [row] Give the rows different names, or remove one of them.
        [step] Keep the one that is right and remove the other, or correct “nr”.
       *[id] Give each an id of its own, or nobody can tell which one a reference is about.
    }

period-reversed = The period ends before it begins.
    .hint = Correct one of the dates: “till” must be the same day as “från” or later.

dangling-reference = There is { $kind } called “{ $id }”.
    .hint = Correct the name or add what is missing. Those that exist: { $known }.
    .near = Did you mean “{ $near }”? Those that exist: { $known }.

# Running text.

raw-html = The text contains HTML: { $html }
    .hint = Use Markdown instead, for example **bold text**, *italic text* or [link text](address). If the character < is to be seen in the text, write a backslash before it: \<.

forbidden-scheme = Links of the kind “{ $scheme }” cannot be used.
    .hint = Link with https://, http://, mailto: or tel:, or with the path to a file in the content, for example ../loften/trygg-hemresa.md.

dead-link = The link “{ $target }” leads nowhere.
    .hint = Write the path from this file to the one that the link is to lead to, for example ../loften/trygg-hemresa.md. A result that has not been published yet cannot be linked to.
    .near = Did you mean “{ $near }”? A result that has not been published yet cannot be linked to.

link-without-scheme = The link “{ $target }” lacks its beginning.
    .hint = An address of another website begins with https:// and an e-mail address with mailto:.
    .near = Did you mean “{ $near }”? An address of another website begins with https:// and an e-mail address with mailto:.

empty-link = The link “{ $target }” lacks what is to stand after its beginning.
    .hint = Write the whole address, for example mailto:trygghet@exempelby.example or https://exempelby.example/trygghet.

bad-language = “språk:{ $tag }” does not say which language the words are in.
    .hint = Write the code of the language straight after the colon, for example [community policing](språk:en). Some codes are en for English, fi for Finnish, ar for Arabic, fa for Persian and so for Somali.
    .near = Did you mean “språk:{ $near }”? A language is written with its code, straight after the colon.

image-missing = There is no image “{ $file }”.
    .hint = Put the image in the folder bilder and write the path to it: in a text for example ../bilder/torget.svg, in an entry for example bilder/torget.svg.
    .near = Did you mean “{ $near }”? Otherwise put the image in the folder bilder.

image-outside = Images of other websites may not be shown: “{ $file }”.
    .hint = Put the image in the folder bilder, if you have the right to use it, and write the path to it, for example ../bilder/torget.svg. Otherwise link to the page that has it.

image-without-text = The image “{ $file }” has no text that says what it shows.
    .hint = Write the text within the square brackets, for those who do not see the image: ![Nya lampor vid södra ingången](../bilder/ingang.svg).

unknown-section = This kind of text has no section “{ $section }”.
    .hint = Choose one of the sections that exist: { $known }. A heading of your own inside a section is written with three number signs: ###.
    .near = Did you mean “{ $near }”? The sections that exist are: { $known }.

empty-section = The section “{ $section }” is empty.
    .hint = Write at least one paragraph below the heading, or take the heading away.

missing-section = The section “{ $section }” is missing or empty.
    .hint = Add the heading “## { $section }” and at least one paragraph below it.

duplicate-section = The section “{ $section }” is written twice.
    .hint = Gather the text below one of the headings and remove the other.

text-outside-section = The text does not stand below any heading.
    .hint = Move it into one of the sections: { $known }. Every section begins with ## and its heading.

heading-skipped = The heading “{ $heading }” is at the wrong level.
    .hint = Begin the heading with “{ $wanted }”. Those who listen to the page find their way by the headings, and then no level may be skipped.

nested-too-deep = More than { $deepest } levels of lists, quotes or emphasis lie inside one another here.
    .hint = Divide the text so that fewer levels lie inside one another, for instance with a heading or a paragraph of its own.

# Tables of figures.

bad-table = { $what ->
        [empty] The table has no figures.
        [width] The number of cells in the row is { $cells }, but the heading row has { $columns }.
        [nameless] The row has no name in its first cell.
       *[unreadable] The table cannot be read from this line on.
    }
    .hint = { $what ->
        [empty] Write headings on the first line, for example “område;2024;2025”, and at least one more line below them.
        [width] Check the separators, and that every quotation mark has one that closes it. Where a figure is missing, leave the cell empty between two separators, or write two dots (..).
        [nameless] Write what the row is about, for example “Hela landet”.
       *[unreadable] Open the file in a spreadsheet and save it again as CSV.
    }

bad-figure = “{ $cell }” is not a figure that can be read (row “{ $row }”, period “{ $period }”).
    .hint = Write for example 1 250 or 12,5. Put p after a preliminary figure and r after a revised one. Leave the cell empty, or write two dots (..), where a figure is missing.

# The documents.

situation-part-missing = The situation report has no section “{ $section }”, or it is empty.
    .hint = Add the heading “## { $section }” and at least one paragraph below it. The law lists three parts: mapping, other information and analysis.

purpose-or-area-missing = The agreement says nothing under “{ $key }”.
    .hint = Add “{ $key }” with at least one item, for example “- Minska bilinbrotten” for a purpose or “- Resecentrum” for an area. By law the agreement states both.

party-missing = Among the parties, { $party } is missing.
    .hint = Add a party with “slag: kommun” or “slag: polis”. The handbook builds on both taking part.

signatory-missing = Nobody signs for { $party }.
    .hint = Add a person under “undertecknare”, with name, role and party. Both the municipality and the police sign.

commitment-missing = Part { $part } has no commitment from { $party }.
    .hint = Add it under “åtaganden”, with part, “del: { $part }” and åtagande. Part 1 is the work on the joint problem picture, part 2 the prioritised problems.

titled-contract = The title “{ $title }” calls the agreement a contract (avtal).
    .hint = Choose another word, for example “Samverkansöverenskommelse 2025–2028”. The agreement is not legally binding.

problem-without-plan = The problem “{ $problem }” has no action plan in the agreement.
    .hint = Add the plan under “åtgärdsplaner” here, and see to it that the problem stands under “problem” in the plan’s file.

plan-without-problem = The action plan “{ $plan }” concerns none of the problems in “{ $agreement }”.
    .hint = Remove the plan from “åtgärdsplaner”, or add its problem under “problem” here.

problem-chosen-away = The problem “{ $problem }” was chosen away, but the agreement takes it up.
    .hint = Remove it from “problem” here, or change to “beslut: prioriterat” in the problem’s file.

problem-without-agreement = The problem “{ $problem }” is prioritised, but no agreement takes it up.
    .hint = Add it under “problem” in the agreement, or change to “beslut: valt bort” and say why.

priority-incomplete = { $what ->
        [order] The problem was chosen away, and yet it has a place in the order.
       *[causes] The problem is prioritised, but it has no causes.
    }
    .hint = { $what ->
        [order] Remove “ordning”, or change to “beslut: prioriterat”.
       *[causes] Add at least one cause under “orsaker”, with id, cause and perspective. The causes are what the actions are to affect.
    }

priority-shared = “{ $problem }” and “{ $other }” both have place { $order } in the order.
    .hint = Give each a number of its own under “ordning” in the problems’ files.

perspective-missing = The causes have not been sought from all three sides. Missing: { $missing }.
    .hint = Add a cause from each perspective that is missing. Ask what in the place, in those who are harmed and in those who commit the crimes contributes.

result-missing = The hypothesis was tested, but it is not said what the test showed.
    .hint = Add “resultat” with a sentence, or change to “utfall: inte prövad”.

plan-without-agreement = The action plan “{ $plan }” belongs to no agreement.
    .hint = Add it under “åtgärdsplaner” in the agreement. The action plans are the agreement’s appendix 2.

cause-outside-plan = The action { $action } is directed at a cause of the problem “{ $problem }”, which the plan does not concern.
    .hint = Add “{ $problem }” under the plan’s “problem”, or choose a cause of a problem that the plan concerns.

goal-without-action = No action leads to the goal { $goal }.
    .hint = Add { $goal } under “mål” in the actions that are to lead there, or remove the goal.

date-outside-agreement = The date { $date } is outside the agreement’s period, { $from } to { $to }.
    .hint = Move the date into the period, or change “giltig” in the agreement if that is wrong.

dates-out-of-order = The dates are in the wrong order: { $earlier } comes before { $later }.
    .hint = The order is planerad, genomförd, uppföljd. Correct the date that is wrong. The same day is fine.

date-in-future = The date { $date } has not come yet, but the entry says that it has happened.
    .hint = Correct the date, or wait with the entry until it has happened.

group-one-sided = The action { $action } says that it only works together with { $other }, but { $other } does not say the same.
    .hint = Add { $action } under “verkar bara med” in the action { $other }. Actions that belong together name each other, and none names itself.

group-incomplete = The action { $action } was not carried out, but it only works together with { $other }, which was.
    .hint = Check the entries. If they are right, write under Avvikelser what it means that { $action } is missing and when it will come.

goals-not-measurable = The action plan “{ $plan }” has no goal that can be measured.
    .hint = Give at least one operational goal “målvärde” and “enhet”, for example 45 and “anmälda bilinbrott per år”. Otherwise the plan cannot be followed up.

vague-goal = The goal uses “{ $word }”, which does not say what is to change.
    .hint = Write what is to happen and how much, for example “Minska de anmälda bilinbrotten från 64 till 45 per år”.

goal-not-smart = The goal { $goal } is not fully SMART (now: { $letters }). It is not { $next }.
    .hint = { $advice }

former-id-taken = The promise has “{ $id }” as a former id, but it is the id of another promise ({ $other }).
    .hint = Take away the id that is wrong. An id that has been one promise's is never given to another: its addresses lead to the first.

promise-outside-agreement = The promise holds outside the agreement’s period, { $from } to { $to }.
    .hint = Change “gäller” so that it lies within the period, or refer to another agreement.

action-outside-agreement = The promise builds on the action plan “{ $plan }”, which does not belong to the agreement “{ $agreement }”.
    .hint = Add the plan under “åtgärdsplaner” in the agreement, or choose actions and goals in a plan that belongs there.

origin-missing = It is not said what the promise grew from.
    .hint = Add “dialoger” with at least one dialogue, or “kunskap” with a text about what you know. Both are fine.

communication-scope = { $what ->
        [missing] The communication plan for { $scope } is missing.
       *[doubled] There is more than one communication plan for { $scope }.
    }
    .hint = { $what ->
        [missing] Add a plan with “avser: { $scope }”. There are to be two: one for the partnership and one for the promises.
       *[doubled] Merge them into one, or change “avser” in one of them. There are to be two: one for the partnership and one for the promises.
    }

step-items-wrong = { $what ->
        [unknown] There is no step { $step }.
        [missing] Step { $step } is missing.
       *[count] Step { $step } has { $found } items, but the handbook has { $wanted }.
    }
    .hint = { $what ->
        [unknown] Correct “nr” to a number from 1 to 5.
        [missing] Add “nr: { $step }” with { $wanted } items in the handbook’s order.
       *[count] Write { $wanted } items in the handbook’s order. One that is not done has “senast” instead of “klar”.
    }

answer-wrong = { $what ->
        [unknown] The checklist “{ $list }” has no question { $number }.
        [doubled] Question { $number } is answered twice.
        [open] Question { $number } cannot be answered with yes or no.
       *[empty] Question { $number } has neither an answer nor a note.
    }
    .hint = { $what ->
        [unknown] Correct “nr” to a number from 1 to { $count }, as the questions are numbered on the form.
        [doubled] Keep the answer that holds and remove the other, or correct “nr”.
        [open] Write the answer in words under “anteckning”. The only short answer that the question can have is “ej aktuellt”.
       *[empty] Add “svar” or “anteckning”, or remove the item if the question has not been answered yet.
    }

remarks-not-numbered = The remarks are not numbered in order: { $found } stands where { $wanted } should stand.
    .hint = Number the remarks 1, 2, 3 and so on, without gaps, so that they agree with the map.

signed-file-missing = There is no file “{ $file }” in the folder undertecknat.
    .hint = Put the signed file in the folder undertecknat, beside the record, and write only the file's name under “fil”.
    .near = Did you mean “{ $near }”? Otherwise, put the file in the folder undertecknat, beside the record.

signed-file-unreadable = { $how ->
        [not-pdf] The file “{ $file }” is no PDF.
        [encrypted] The file “{ $file }” is locked with a password or with restrictions.
       *[broken] The file “{ $file }” is broken and cannot be read as a PDF.
    }
    .hint = { $how ->
        [not-pdf] Scan to PDF, or fetch the signed file as a PDF from the signing service. Renaming a picture is not enough.
        [encrypted] Fetch the file without a password from whoever locked it. Do not unlock it yourself: that changes the file, and an electronic signature no longer holds.
       *[broken] Fetch the file again from whoever has the original. Do not repair it: then it is no longer the one that was signed.
    }

signature-not-found = The file “{ $file }” is no scan and has no electronic signature.
    .hint = Check that it is the file after signing and not the signing edition. If it was signed on paper, write “inskannad: ja”.

signed-twice = There is already a signed file of { $subject }: { $first }.
    .hint = Keep the file that is the original and remove the other record, or correct “avser”.

signatures-differ = { $how ->
        [other] { $name }, { $role }, is not among the signatories in { $subject }.
       *[missing] The signature of { $name }, { $role }, is missing. That is one of the signatories in { $subject }.
    }
    .hint = { $how ->
        [other] Write name, role and party as under “undertecknare” in { $subject }. If another person signed, change it there.
       *[missing] Add it under “undertecknad av”, with namn, roll, part and datum. If not everyone has signed, the file is not finished.
    }

signed-date-differs = { $how ->
        [none] The last signature is of { $date }, but { $subject } does not say that it is signed.
       *[other] The last signature is of { $date }, but { $subject } says that it was signed { $written }.
    }
    .hint = { $how ->
        [none] Write “undertecknad: { $date }” in { $subject }.
       *[other] See in the signed file which date is right, and correct the other. It is signed on the day of the last signature.
    }

# Follow-ups.

marker-contradicts = The marker is written as “{ $stated }”, but the facts give “{ $computed }”.
    .hint = Carried out is “{ $execution }” and the effect is “{ $effect }”, which gives “{ $computed }”. Remove “markering”, which is computed by itself, or correct the fact that is wrong.

follow-up-outside-period = The follow-up is about { $quarter }, when that which is followed up was not in force.
    .hint = Move the file to the right quarter, or correct the period in the promise or the agreement.

follow-up-incomplete = { $what ->
        [missing] The follow-up has no entry for { $id }.
       *[doubled] The follow-up has more than one entry for { $id }.
    }
    .hint = { $what ->
        [missing] Add { $id }. Everything that was promised or planned is reported, also what was not done.
       *[doubled] Keep the entry that is right for { $id } and remove the other.
    }

follow-up-early = The date { $date } is too early: { $quarter } ends on { $end }.
    .hint = Correct the date or the quarter. A quarter is followed up and published when it has ended.

next-measurement-missing = The effect has not been measured, and it is not said when it will be.
    .hint = Add “nästa mätning” with a date, for example 2027-02-15.

effect-without-measurement = The effect has been judged, but nothing has been measured.
    .hint = Add “effekter” with the value before and after, or change to “effekt: inte mätt” and say when it will be measured.

judgement-not-worst = The report shows “{ $shown }”, but one of the parties judges it as “{ $worst }”.
    .hint = State “utfört” and “effekt” as in the worst judgement. The parties’ own judgements are shown beside it.

report-missing = The promise “{ $promise }” has no report for { $quarter }, which has already been published.
    .hint = Add the report as uppfoljningar/{ $quarter }/{ $id }.md. Until it is there, the site shows “Rapport saknas”.

correction-before-release = The correction is dated { $date }, but the result is not published until { $released }.
    .hint = Correct the date. Before publication no correction is needed: change the report itself.

not-approved = { $who ->
        [municipality] The municipality has not approved the report for { $quarter }, which has already been published.
        [police] The police have not approved the report for { $quarter }, which has already been published.
       *[both] Neither the municipality nor the police have approved the report for { $quarter }, which has already been published.
    }
    .hint = Add an entry under “godkänd” with part, namn and datum once the decision is made. Until both the municipality and the police have approved it, the site shows “Rapport saknas”.

approved-before-submitted = The approval is dated { $date }, but the report was not handed in until { $submitted }.
    .hint = Correct the date that is wrong. It is the report as handed in that is approved.

approved-twice = { $party } has approved the report more than once.
    .hint = Keep the entry with the right name and date and remove the other. Each party approves once.

# Clocks.

situation-ageing = The situation report “{ $title }” is { $months } months old.
    .hint = Begin work on a new one. By law the situation report is followed up at least every second year, and this one is from { $since }.

situation-expired = The situation report “{ $title }” is { $months } months old.
    .hint = Add a new situation report. By law it is followed up at least every second year, and this one is from { $since }.

plan-ageing = The action plan “{ $title }” has not been followed up for { $months } months.
    .hint = Plan a follow-up. By law the plan is followed up at least every second year, and the last time was { $since }.

plan-expired = The action plan “{ $title }” has not been followed up for { $months } months.
    .hint = Follow up the plan and add the report in the folder uppfoljningar. By law this is done at least every second year, and the last time was { $since }.

agreement-ending = The agreement “{ $title }” ends on { $date }.
    .hint = Prepare the next agreement, or prolong this one by changing “giltig” once both parties have signed.

agreement-expired = No agreement is in force on { $date }.
    .hint = Put the agreement that is in force in the folder overenskommelser. By law the municipality works for there to be one.

# Secrecy and accessibility.

personal-number = There is something here that looks like a personal identity number.
    .hint = Remove it. Personal identity numbers may not stand in what is published, nor in the files that it is made from.

low-contrast = The colour { $colour } is too light: its contrast to white is { $contrast }.
    .hint = Choose a darker colour. The contrast must be at least 4,5 for text to be readable.

assessment-missing = The site is called fully compliant, but it is not said when it was assessed.
    .hint = Add “granskad” with the date of the assessment, or change to “status: delvis förenlig”.

shortcomings-missing = It is not said what falls short in accessibility.
    .hint = Add “brister”, with brist and varför for each. If there are none, and the site has been assessed, change to “status: helt förenlig”.

# The site and the layouts.

release-moved-wrong = { $what ->
        [twice] The release of { $quarter } is moved twice.
        [same] The release of { $quarter } is moved to { $date }, but that is its day already.
       *[late] The release of { $quarter } is moved to { $date }, but the next quarter is released on { $day } already.
    }
    .hint = { $what ->
        [twice] Keep the exception that holds and remove the other.
        [same] Remove the exception, or correct the date.
       *[late] Correct the date, or move the next quarter too. Quarters are released in order.
    }

language-unknown = There are no words for the language “{ $language }”.
    .hint = Choose a language that exists: { $known }.

bad-redirect = "{ $written }" is not the address of a page or a file of this site.
    .hint = Write a page's address from the first slash to the last, for example "/exempelby/loften/lugnare-torg/", or a file's, for example "/exempelby/bilder/karta.svg".

redirect-wrong = { $what ->
        [over] The address { $from } has a page or a file of its own, so nobody would be shown on from there to { $to }.
        [twice] The address { $from } is redirected twice.
        [circle] The redirect from { $from } leads back to itself.
       *[kind] { $from } and { $to } are not of the same kind.
    }
    .hint = { $what ->
        [over] Remove the redirect, or give the record at the address another name.
        [twice] Keep the redirect that holds and remove the other.
        [circle] Let the way end at an address that is there.
       *[kind] Redirect a page to a page, and a file to a file with the same ending.
    }

redirect-lost = The redirect from { $from } leads to { $to }, which is not there.
    .hint = Write the address of a page or a file that is there.

broken-link = { $what ->
        [file] The link to { $target } leads nowhere. It stands on line { $line } of { $page }{ $more ->
            [none] {""}
           *[other] { " " }and in { $more } more files
        }: { $excerpt }
        [place] The link to { $target } leads to a page that has no such place. It stands on line { $line } of { $page }{ $more ->
            [none] {""}
           *[other] { " " }and in { $more } more files
        }: { $excerpt }
       *[repeated] The id { $target } is on the page twice, the second time on line { $line } of { $page }: { $excerpt }
    }
    .hint = { $what ->
        [repeated] Give one of them another id, so that a link can only lead to one place.
       *[other] Link to a page, a file or a place that is there.
    }
    .near = Did you mean { $near }?

page-inline = Style or script stands inside a page: { $target }. It stands on line { $line } of { $page }{ $more ->
        [none] {""}
       *[other] { " " }and in { $more } more files
    }: { $excerpt }
    .hint = Style belongs in a file in site/css/, with a class on the element, and a script in a file in site/js/. What stands inside a page is stopped by the browser.

page-foreign = A page fetches something from another website: { $target }. It stands on line { $line } of { $page }{ $more ->
        [none] {""}
       *[other] { " " }and in { $more } more files
    }: { $excerpt }
    .hint = Put the file on the site itself, or lead to it with an ordinary link that the reader chooses to follow. Otherwise the other website learns who reads, and the browser stops the fetching.

style-foreign = The style sheet fetches something from another website: { $target }.
    .hint = Take the line away. Fonts are those that the reader has, and images in a style sheet lie on the site itself: nobody else is to learn who reads.

page-image-alt = An image on the page has no text that says what it shows: { $target }. It stands on line { $line } of { $page }{ $more ->
        [none] {""}
       *[other] { " " }and in { $more } more files
    }: { $excerpt }
    .hint = Give the image an alt with a text for those who do not see it. If it is only decoration, write alt="".

ledger-broken = Line { $line } of the ledger of what has been published is wrong: { $how }.
    .hint = Restore publicerat.jsonl from version control or a backup. Only "lofte publish" writes the file; it is never changed by hand.

ledger-diverged = The ledger of what has been published is not the one that the published site has ({ $how }).
    .hint = Fetch the newest publicerat.jsonl before you build. If the ledger is shorter than the site's, run "lofte publish": that makes it whole again.

ledger-later = The ledger has a line from { $time }, which is later than { $now }.
    .hint = Publish with today's date: what has been published cannot be published again before its own time. To see the site as it was on an earlier day, use "lofte build --today".

result-changed = The result of "{ $title }" { $quarter } has changed since it was published { $time } (what changed: { $parts }).
    .hint = Add a dated correction under "rättelser" (what was wrong, what is right, who decided), or take the change back. A preliminary figure that becomes final needs no correction.

result-removed = The report { $path } is gone or no longer approved by both parties, but its result was published { $time }.
    .hint = Put the file and the approvals back. A published result is never removed; if it is wrong it is corrected with a dated correction.

promise-text-changed = The promise "{ $title }" is signed and published, but its text has changed ({ $parts }).
    .hint = Take the change back: results are measured against the text that was signed. If the promise is to promise something else, write a new one.

signed-file-changed = { $how ->
        [record] The file “{ $file }” is not the one that was signed: its checksum is { $found }, not { $written }.
       *[published] The file “{ $file }” was published as signed { $time } but has other bytes now: its checksum is { $found }, not { $written }.
    }
    .hint = { $how ->
        [record] Put the file that was signed back. If it is the checksum that is wrong, write “sha256: { $found }” or remove the line.
       *[published] Put the file that was published back. What has been signed never changes; if something else is to hold, a new agreement or promise is signed.
    }

signed-file-removed = The record { $path } is gone, but the signed file of { $of } was published { $time }.
    .hint = Put the record and the file back. What has been signed and published is never removed.

address-vanished = The address { $address } has been published and is no longer there.
    .hint = Give the record its name back, or show the way on from the old address in webbplats.yaml: "omdirigeringar: [{"{"}från: { $address }, till: …{"}"}]".

language-twice = The language “{ $language }” is named twice.
    .hint = Let each language stand once. The first is that of the content itself.

translation-alone = This is a translation of { $record }, which does not exist.
    .hint = Give the translation the name of what it translates, with the language before the ending, or remove it.

translation-unused = The translation is not used: the site does not have the language “{ $language }”.
    .hint = Add the language last under “språk” in webbplats.yaml, such as “språk: [sv, { $language }]”, or remove the file.

translation-outdated = { $what ->
    [changed] The text of { $record } has changed since it was translated, or more or fewer parts of it are translated now. The page now says that the translation is outdated.
   *[other] The translation does not say which text it is of, so it cannot be followed when { $record } changes.
    }
    .hint = When the translation agrees with the text, write “översatt från: { $fingerprint }” in the translation, or run “lofte translations --accept” with its file.

translation-list = { $what ->
    [id] The original has no item with this id.
   *[other] The list has { $translated } { $translated ->
        [1] item
       *[other] items
    }, but in the original it has { $own }.
    }
    .hint = Let the translation have the same items in the same order as the original. An item that is not to be translated can be left empty.

translation-fact = “{ $written }” is a fact and not a text, and facts are not translated.
    .hint = Remove the line. Dates, counts, ids, choices and references are always taken from the original, so that the languages cannot say different things.

translation-word = None of the situation report’s tables has the word “{ $word }”.
    .hint = Write the word exactly as it stands in the table’s file, or remove the line. The words that can be translated: { $known }.
    .near = Did you mean “{ $near }”? The words that can be translated: { $known }.

reserved-id = The name “{ $id }” is already used by the site itself.
    .hint = Rename the file or the folder, for example to “{ $id }-2”.

sign-missing = The sign “{ $sign }” ({ $code }) is not in the typefaces of the documents and cannot be printed.
    .hint = Write it in words, such as “done” for a tick. If the sign is needed, put a font that has it in layouts/documents/fonts.

layout-fault = The layout cannot be used ({ $detail }).
    .hint = Correct the layout, or remove it so that the one built in is used instead.

# $making is the page that was to be made, or the words below.
layout-making-all = the whole site

layout-value = The layout asks for “{ $name }”, but there is no such value. It showed when { $making } was made.
    .hint = There are { $known }.
    .near = Did you mean “{ $near }”? There are { $known }.

layout-component = The layout uses the component “{ $name }”, which does not exist.
    .hint = There are { $known }.
    .near = Did you mean “{ $near }”?

layout-word = The layout says the word “{ $key }”, but no file in locales/ has it.
    .hint = Add the word to a file in the folder of the language, such as locales/en/own.ftl: “{ $key } = …”.
    .near = Did you mean “{ $near }”? Otherwise add the word to a file in the folder of the language, such as locales/en/own.ftl.

layout-word-without = The word “{ $key }” has a place for “{ $name }”, but the layout gives it no such value.
    .hint = Write t(key="{ $key }", { $name }=…) with the value that is to stand there.

layout-argument = The layout gives the word “{ $key }” a “{ $name }” that is not there, which would leave a hole in the sentence. It showed when { $making } was made.
    .hint = Correct the name of the value, or say the word only when there is one: {"{%"} if … {"%}"}.

words-fault = The file of words cannot be read ({ $detail }).
    .hint = A word is written on one line, “key = text”, and braces come in pairs: {"{"} $value {"}"}.

layout-unread = Nothing reads the file “{ $name }” among the layouts.
    .hint = Remove the file, or give it the name and folder of the built-in file that it is to replace.
    .near = Did you mean “{ $near }”?
