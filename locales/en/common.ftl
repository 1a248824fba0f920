# Words that pages, documents and messages share.

and = and
# The article that names may begin with: small inside a sentence, and passed over in alphabetical order.
article = The
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

# What a unit of per cent begins with, with commas between.
per-cent-words = per cent, percent, %
per-cent = { $value } per cent
per-cent-points = { $value } { $count ->
    [one] percentage point
   *[other] percentage points
}

performed-of = { $done } of { $planned }
performed-none = Not planned in the quarter
performed-more = { $done } { $done-count ->
   *[other] done
}, { $planned } { $planned-count ->
   *[other] planned
}
performed-share = { $done } per cent, against { $planned } per cent planned

quarter = quarter { $number } of { $year }
quarter-capital = Quarter { $number } of { $year }
quarter-short = Q{ $number }

marker-green = Green
marker-yellow = Yellow
marker-red = Red
marker-unassessed = Not assessed yet
marker-not-due = Not due yet
marker-missing = Report missing
marker-green-means = Done in full, as intended, and the effect on the problem is good.
marker-yellow-means = Done, but with less effect than expected or not exactly as intended.
marker-red-means = Not done, done in a quite different way, or done without any effect on the problem.
marker-unassessed-means = Done as intended. The effect has not been measured yet.
marker-not-due-means = The time by which it should be done has not come.
marker-missing-means = No approved report has come in for the quarter.
marker-differing-means = The parties judge the quarter differently. The marker follows the strictest judgement.

# What a marker means in a certain result: what was done, and its effect.
marker-of-full-good = Done fully and as intended, with a good result on the problem.
marker-of-full-less = Done fully and as intended, but with less effect on the problem than expected.
marker-of-full-none = Done fully and as intended, but without effect on the problem.
marker-of-full-unmeasured = Done fully and as intended. The effect has not been measured yet.
marker-of-partial-good = Not done exactly as intended, but with a good result on the problem.
marker-of-partial-less = Not done exactly as intended, and with less effect on the problem than expected.
marker-of-partial-none = Not done exactly as intended, and without effect on the problem.
marker-of-partial-unmeasured = Not done exactly as intended. The effect has not been measured yet.
marker-of-not-good = Not done, or done in quite another way. The marker is then red even when the result on the problem is good.
marker-of-not-less = Not done, or done in quite another way, and with less effect on the problem than expected.
marker-of-not-none = Not done, or done in quite another way, and without effect on the problem.
marker-of-not-unmeasured = Not done, or done in quite another way. The effect has not been measured yet.

execution-full = In full, as intended
execution-partial = Not exactly as intended
execution-not = Not at all, or in a quite different way
effect-good = Good
effect-less = Less than expected
effect-none = None
effect-unmeasured = Not measured yet

goal-effect = effect goal
goal-process = process goal
goal-output = output goal
action-situational = situational
action-social = social
action-one-off = one-off
action-regular = regular
perspective-situational = situational
perspective-victim = victim
perspective-offender = offender
outcome-holds = holds
outcome-does-not-hold = does not hold
outcome-untested = untested
dialogue-citizen = citizen dialogue
dialogue-staff = staff dialogue

criterion-common = Common
criterion-increased = Has increased most in the area
criterion-deviates = Deviates in size from other areas
criterion-exposed-place = Exposed place
criterion-influenceable = Can be influenced
criterion-costly = Costly

smart-specific = specific
smart-measurable = measurable
smart-accepted = accepted
smart-realistic = realistic
smart-time-bound = time-bound

dark-figure-low = Most such crimes are reported. The figures are therefore close to what has happened.
dark-figure-high = Many such crimes are never reported. The real number is higher than the figures show.
dark-figure-effort = The figures mostly measure how much the police look for such crimes. A rise is neither a deterioration nor a success.
dark-figure-varying = How much is reported varies between the crimes. Compare over time rather than between crimes, and with care.

approved-by = Approved by { $who }.
approval = { $name }, { $party }, { $date }
came-late = The report was missing when the results were released on { $released }. It was approved on { $approved }.

preliminary = preliminary
revised = revised
preliminary-and-revised = p = preliminary figure that may change, r = revised figure.
figure-missing = figure missing

ledger-unreadable = the line cannot be read or lacks its end
ledger-chain = an earlier line has been changed, added or taken out
ledger-content = the content is not what the line itself says
ledger-behind = it is shorter
ledger-other = it is another
