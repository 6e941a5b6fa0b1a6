<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AllowanceDocument</name>
    <message>
        <source>&lt; 5</source>
        <translation>&lt; 5</translation>
    </message>
    <message>
        <source>expected %1, range %2</source>
        <translation>expected %1, range %2</translation>
    </message>
    <message>
        <source>95 percent interval</source>
        <translation>95 percent interval</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Officer, NIP</source>
        <translation>Officer, NIP</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Answers, worst to best</source>
        <translation>Answers, worst to best</translation>
    </message>
    <message>
        <source>Allowance %</source>
        <translation>Allowance %</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s)</source>
        <translation>
            <numerusform>%n officer</numerusform>
            <numerusform>%n officers</numerusform>
        </translation>
    </message>
    <message>
        <source>mean of the officers with a figure</source>
        <translation>mean of the officers with a figure</translation>
    </message>
    <message>
        <source>**%1** in full, **%2** below 100 percent</source>
        <translation>**%1** in full, **%2** below 100 percent</translation>
    </message>
    <message>
        <source>**%1** not assessed</source>
        <translation>**%1** not assessed</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1, a rule on trial</source>
        <translation>%1, a rule on trial</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>Rule: %1.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>The rule</translation>
    </message>
    <message>
        <source>%1 answers name no officer and are in no row.</source>
        <translation>%1 answers name no officer and are in no row.</translation>
    </message>
    <message>
        <source>Projected allowance %1</source>
        <translation>Projected allowance %1</translation>
    </message>
    <message>
        <source>A projection, not approved.</source>
        <translation>A projection, not approved.</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continued</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Counted as satisfied</source>
        <translation>Counted as satisfied</translation>
    </message>
    <message>
        <source>Sum of the answers</source>
        <translation>Sum of the answers</translation>
    </message>
    <message>
        <source>Interval from %</source>
        <translation>Interval from %</translation>
    </message>
    <message>
        <source>Interval to %</source>
        <translation>Interval to %</translation>
    </message>
    <message>
        <source>In place of the rule</source>
        <translation>In place of the rule</translation>
    </message>
    <message>
        <source>In its place %</source>
        <translation>In its place %</translation>
    </message>
    <message>
        <source>Expected %</source>
        <translation>Expected %</translation>
    </message>
    <message>
        <source>Range from %</source>
        <translation>Range from %</translation>
    </message>
    <message>
        <source>Range to %</source>
        <translation>Range to %</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Allowance</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>AllowanceWords</name>
    <message>
        <source>in full</source>
        <translation>in full</translation>
    </message>
    <message>
        <source>as in the last period</source>
        <translation>as in the last period</translation>
    </message>
    <message>
        <source>as the office</source>
        <translation>as the office</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>not assessed</translation>
    </message>
    <message>
        <source>no ratings</source>
        <translation>no ratings</translation>
    </message>
    <message>
        <source>fewer than %1 ratings</source>
        <translation>fewer than %1 ratings</translation>
    </message>
    <message>
        <source>answers on a scale that the rule cannot measure</source>
        <translation>answers on a scale that the rule cannot measure</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause: result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>any share</source>
        <translation>any share</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>below %1</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 to below %2</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 percent</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>as measured</translation>
    </message>
    <message>
        <source>rising with the measure</source>
        <translation>rising with the measure</translation>
    </message>
    <message>
        <source>the interval reaches %1, the doubt benefits the officer</source>
        <translation>the interval reaches %1, the doubt benefits the officer</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 of %2, %3</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Satisfied %</translation>
    </message>
    <message>
        <source>IKM</source>
        <translation>IKM</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Printed %1.</source>
        <translation>Printed %1.</translation>
    </message>
    <message>
        <source>Data until %1.</source>
        <translation>Data until %1.</translation>
    </message>
    <message>
        <source>There are no ratings yet.</source>
        <translation>There are no ratings yet.</translation>
    </message>
    <message>
        <source>Made from the office&apos;s journal up to act %1, head %2: the same head gives the same figures.</source>
        <translation>Made from the office&apos;s journal up to act %1, head %2: the same head gives the same figures.</translation>
    </message>
    <message>
        <source>The period is still running: these are the figures so far, a projection.</source>
        <translation>The period is still running: these are the figures so far, a projection.</translation>
    </message>
    <message>
        <source>A projection, not approved yet.</source>
        <translation>A projection, not approved yet.</translation>
    </message>
    <message>
        <source>Journal %1, %2.</source>
        <translation>Journal %1, %2.</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Not satisfied</source>
        <translation>Not satisfied</translation>
    </message>
    <message>
        <source>Less satisfied</source>
        <translation>Less satisfied</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>In between</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>Very satisfied</translation>
    </message>
</context>
<context>
    <name>ExplanationDocument</name>
    <message numerus="yes">
        <source>and %n more, all in the explanation as JSON</source>
        <translation>
            <numerusform>and %n more, all in the explanation as JSON</numerusform>
            <numerusform>and %n more, all in the explanation as JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Explanation sheet, %1, %2</source>
        <translation>Explanation sheet, %1, %2</translation>
    </message>
    <message>
        <source>Explanation sheet, %1</source>
        <translation>Explanation sheet, %1</translation>
    </message>
    <message>
        <source>Holds no single rating.</source>
        <translation>Holds no single rating.</translation>
    </message>
</context>
<context>
    <name>ExplanationWords</name>
    <message>
        <source>Why this allowance?</source>
        <translation>Why this allowance?</translation>
    </message>
    <message>
        <source>Why %1 percent?</source>
        <translation>Why %1 percent?</translation>
    </message>
    <message>
        <source>Period %1, until %2</source>
        <translation>Period %1, until %2</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Period %1</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Ratings</translation>
    </message>
    <message numerus="yes">
        <source>Ratings from %1 and %n more</source>
        <translation>
            <numerusform>Ratings from %1 and %n more</numerusform>
            <numerusform>Ratings from %1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings from %1</source>
        <translation>Ratings from %1</translation>
    </message>
    <message>
        <source>Training, never counted</source>
        <translation>Training, never counted</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Left out: %1</translation>
    </message>
    <message>
        <source>Without an answer to this question</source>
        <translation>Without an answer to this question</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>%1: a person decides.</source>
        <translation>%1: a person decides.</translation>
    </message>
    <message>
        <source>%1, so the allowance is **%2 percent**.</source>
        <translation>%1, so the allowance is **%2 percent**.</translation>
    </message>
    <message>
        <source>%1 is not less than %2</source>
        <translation>%1 is not less than %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 is less than %2</translation>
    </message>
    <message>
        <source>%1, but the interval reaches the threshold and the doubt benefits the officer: **%2 percent**.</source>
        <translation>%1, but the interval reaches the threshold and the doubt benefits the officer: **%2 percent**.</translation>
    </message>
    <message>
        <source>%1, so the allowance is %2: **%3 percent**.</source>
        <translation>%1, so the allowance is %2: **%3 percent**.</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>fits</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>DOES NOT FIT</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>NOT THE SAME</source>
        <translation>NOT THE SAME</translation>
    </message>
    <message>
        <source>Counted a second time from the rows: %1.</source>
        <translation>Counted a second time from the rows: %1.</translation>
    </message>
    <message>
        <source>Counted a second time from the rows: %1, %2.</source>
        <translation>Counted a second time from the rows: %1, %2.</translation>
    </message>
    <message>
        <source>Expected at the end %1 percent, range %2.</source>
        <translation>Expected at the end %1 percent, range %2.</translation>
    </message>
    <message>
        <source>An objection may be made by word of mouth or in writing, to the personnel section, until the period is approved.</source>
        <translation>An objection may be made by word of mouth or in writing, to the personnel section, until the period is approved.</translation>
    </message>
    <message>
        <source>**%1**, NIP %2</source>
        <translation>**%1**, NIP %2</translation>
    </message>
    <message>
        <source>&lt; 5</source>
        <translation>&lt; 5</translation>
    </message>
    <message>
        <source>Allowance, projection</source>
        <translation>Allowance, projection</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>What was counted</translation>
    </message>
    <message>
        <source>What the answers were</source>
        <translation>What the answers were</translation>
    </message>
    <message>
        <source>There are no answers.</source>
        <translation>There are no answers.</translation>
    </message>
    <message>
        <source>Not shown below five people.</source>
        <translation>Not shown below five people.</translation>
    </message>
    <message>
        <source>The rule and its arithmetic</source>
        <translation>The rule and its arithmetic</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Kiosk or file</source>
        <translation>Kiosk or file</translation>
    </message>
    <message>
        <source>Numbers of the events</source>
        <translation>Numbers of the events</translation>
    </message>
    <message>
        <source>Link of the last one</source>
        <translation>Link of the last one</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Allowance, approved</source>
        <translation>Allowance, approved</translation>
    </message>
    <message>
        <source>Approved on %1 by %2, version %3: %4.</source>
        <translation>Approved on %1 by %2, version %3: %4.</translation>
    </message>
    <message>
        <source>It rests on %1 ratings; what arrived or was left out after the approval does not change it.</source>
        <translation>It rests on %1 ratings; what arrived or was left out after the approval does not change it.</translation>
    </message>
    <message>
        <source>Objection accepted</source>
        <translation>Objection accepted</translation>
    </message>
    <message>
        <source>Marked, left out by a decision</source>
        <translation>Marked, left out by a decision</translation>
    </message>
    <message>
        <source>With the marked ratings that a decision leaves out it would be %1 of %2 satisfied, measured %3, and the allowance %4.</source>
        <translation>With the marked ratings that a decision leaves out it would be %1 of %2 satisfied, measured %3, and the allowance %4.</translation>
    </message>
    <message>
        <source>Without the marked ratings that count it would be %1 of %2 satisfied, measured %3, and the allowance %4.</source>
        <translation>Without the marked ratings that count it would be %1 of %2 satisfied, measured %3, and the allowance %4.</translation>
    </message>
    <message>
        <source>Clock in doubt, month unknown</source>
        <translation>Clock in doubt, month unknown</translation>
    </message>
</context>
<context>
    <name>EyeFormat</name>
    <message>
        <source>Quarter %1 %2</source>
        <translation>Quarter %1 %2</translation>
    </message>
    <message>
        <source>Semester %1 %2</source>
        <translation>Semester %1 %2</translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>The measure: percent satisfied</source>
        <translation>The measure: percent satisfied</translation>
    </message>
    <message>
        <source>The measure: mean × 25</source>
        <translation>The measure: mean × 25</translation>
    </message>
    <message>
        <source>The measure: mean of the scale</source>
        <translation>The measure: mean of the scale</translation>
    </message>
    <message>
        <source>= **%1 percent**</source>
        <translation>= **%1 percent**</translation>
    </message>
    <message>
        <source>95 percent interval: %1 to %2.</source>
        <translation>95 percent interval: %1 to %2.</translation>
    </message>
    <message>
        <source>Satisfied: %1 percent, not used by this rule.</source>
        <translation>Satisfied: %1 percent, not used by this rule.</translation>
    </message>
    <message>
        <source>Index: %1, not used by this rule.</source>
        <translation>Index: %1, not used by this rule.</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>IKM</source>
        <translation>IKM</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
</context>
<context>
    <name>PdfDocument</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>RuleCurve</name>
    <message>
        <source>allowance %</source>
        <translation>allowance %</translation>
    </message>
    <message>
        <source>satisfied %</source>
        <translation>satisfied %</translation>
    </message>
    <message>
        <source>IKM</source>
        <translation>IKM</translation>
    </message>
    <message>
        <source>index</source>
        <translation>index</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>From %</source>
        <translation>From %</translation>
    </message>
    <message>
        <source>to below %</source>
        <translation>to below %</translation>
    </message>
    <message>
        <source>pays at its start %</source>
        <translation>pays at its start %</translation>
    </message>
    <message>
        <source>pays at its end %</source>
        <translation>pays at its end %</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Made from</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Rule&apos;s id</source>
        <translation>Rule&apos;s id</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>on trial, not one of this office&apos;s</source>
        <translation>on trial, not one of this office&apos;s</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Ratings needed</source>
        <translation>Ratings needed</translation>
    </message>
    <message>
        <source>With fewer</source>
        <translation>With fewer</translation>
    </message>
    <message>
        <source>Percent of the allowance it governs</source>
        <translation>Percent of the allowance it governs</translation>
    </message>
    <message>
        <source>Threshold %</source>
        <translation>Threshold %</translation>
    </message>
    <message>
        <source>Squared normal quantile, 95 percent</source>
        <translation>Squared normal quantile, 95 percent</translation>
    </message>
    <message>
        <source>Percent of the allowance: %1</source>
        <translation>Percent of the allowance: %1</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>%1 percent of the allowance</source>
        <translation>%1 percent of the allowance</translation>
    </message>
    <message>
        <source>as many percent of the allowance as percent are satisfied</source>
        <translation>as many percent of the allowance as percent are satisfied</translation>
    </message>
    <message>
        <source>from %1 rising to %2 percent of the allowance</source>
        <translation>from %1 rising to %2 percent of the allowance</translation>
    </message>
    <message>
        <source>%1 percent or more</source>
        <translation>%1 percent or more</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Below %1</translation>
    </message>
    <message>
        <source>From %1 to below %2</source>
        <translation>From %1 to below %2</translation>
    </message>
    <message>
        <source>fewer are paid in full</source>
        <translation>fewer are paid in full</translation>
    </message>
    <message>
        <source>fewer take the last period&apos;s figure</source>
        <translation>fewer take the last period&apos;s figure</translation>
    </message>
    <message>
        <source>fewer take the office&apos;s figure</source>
        <translation>fewer take the office&apos;s figure</translation>
    </message>
    <message>
        <source>fewer are not assessed</source>
        <translation>fewer are not assessed</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>half up</translation>
    </message>
    <message>
        <source>half down</source>
        <translation>half down</translation>
    </message>
    <message>
        <source>half to even</source>
        <translation>half to even</translation>
    </message>
    <message>
        <source>Pays %1.</source>
        <translation>Pays %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>At least %1 ratings; %2.</source>
        <translation>At least %1 ratings; %2.</translation>
    </message>
    <message>
        <source>Cut only where the whole interval lies below the threshold.</source>
        <translation>Cut only where the whole interval lies below the threshold.</translation>
    </message>
    <message>
        <source>Governs %1 percent of the whole allowance.</source>
        <translation>Governs %1 percent of the whole allowance.</translation>
    </message>
    <message>
        <source>Compared in whole numbers. Rounded once, %1 digits, %2.</source>
        <translation>Compared in whole numbers. Rounded once, %1 digits, %2.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>, in force from %1.</source>
        <translation>, in force from %1.</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>in full</translation>
    </message>
    <message>
        <source>last period</source>
        <translation>last period</translation>
    </message>
    <message>
        <source>the office&apos;s</source>
        <translation>the office&apos;s</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>not assessed</translation>
    </message>
</context>
<context>
    <name>SignatureBlock</name>
    <message>
        <source>Head of the office</source>
        <translation>Head of the office</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
</context>
<context>
    <name>SkmDocument</name>
    <message>
        <source>**Mutu %1, %2**</source>
        <translation>**Mutu %1, %2**</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>NRR</source>
        <translation>NRR</translation>
    </message>
    <message>
        <source>Weighted NRR</source>
        <translation>Weighted NRR</translation>
    </message>
    <message>
        <source>Sum of the weighted NRR</source>
        <translation>Sum of the weighted NRR</translation>
    </message>
    <message>
        <source>IKM = sum × 25</source>
        <translation>IKM = sum × 25</translation>
    </message>
    <message>
        <source>PermenPANRB 14/2017. Weight of an element: %1. An empty answer is no answer and never counts as 0, so that n may differ. Everything is computed exactly; only the index is rounded, once. The three lowest elements are in bold.</source>
        <translation>PermenPANRB 14/2017. Weight of an element: %1. An empty answer is no answer and never counts as 0, so that n may differ. Everything is computed exactly; only the index is rounded, once. The three lowest elements are in bold.</translation>
    </message>
    <message>
        <source>Community satisfaction survey, %1</source>
        <translation>Community satisfaction survey, %1</translation>
    </message>
    <message>
        <source>Processing of the survey</source>
        <translation>Processing of the survey</translation>
    </message>
    <message>
        <source>**Table 1.** The nine elements: how often each answer was given, sum, NRR</source>
        <translation>**Table 1.** The nine elements: how often each answer was given, sum, NRR</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continued</translation>
    </message>
    <message>
        <source>**Figure 1.** NRR from the highest, with the 95 percent interval. The scale goes from 1 to 4 and is shown from %1.</source>
        <translation>**Figure 1.** NRR from the highest, with the 95 percent interval. The scale goes from 1 to 4 and is shown from %1.</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>Answers (n)</source>
        <translation>Answers (n)</translation>
    </message>
    <message>
        <source>NRR = sum / n</source>
        <translation>NRR = sum / n</translation>
    </message>
    <message>
        <source>Mutu</source>
        <translation>Mutu</translation>
    </message>
    <message>
        <source>Kinerja</source>
        <translation>Kinerja</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Respondents</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Caution</translation>
    </message>
    <message>
        <source>Weight of an element</source>
        <translation>Weight of an element</translation>
    </message>
    <message>
        <source>IKM</source>
        <translation>IKM</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Made from</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Order of the rows</translation>
    </message>
    <message>
        <source>By their answers: no row can be put to a moment or a person.</source>
        <translation>By their answers: no row can be put to a moment or a person.</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Processing</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>no plan yet</translation>
    </message>
    <message>
        <source>**Table 2.** Follow-up plan for the lowest elements</source>
        <translation>**Table 2.** Follow-up plan for the lowest elements</translation>
    </message>
</context>
<context>
    <name>SkmWords</name>
    <message>
        <source>Requirements</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>System, mechanism and procedure</source>
        <translation>System, mechanism and procedure</translation>
    </message>
    <message>
        <source>Time of completion</source>
        <translation>Time of completion</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Product of the service</source>
        <translation>Product of the service</translation>
    </message>
    <message>
        <source>Competence of the officer</source>
        <translation>Competence of the officer</translation>
    </message>
    <message>
        <source>Conduct of the officer</source>
        <translation>Conduct of the officer</translation>
    </message>
    <message>
        <source>Handling of complaints</source>
        <translation>Handling of complaints</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>Nobody has answered: there is no index.</source>
        <translation>Nobody has answered: there is no index.</translation>
    </message>
    <message>
        <source>One respondent only: this index says nothing of the service.</source>
        <translation>One respondent only: this index says nothing of the service.</translation>
    </message>
    <message>
        <source>Sample too small: %1 of the %2 respondents needed.</source>
        <translation>Sample too small: %1 of the %2 respondents needed.</translation>
    </message>
    <message>
        <source>exact, 1/%1</source>
        <translation>exact, 1/%1</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 each</translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 are needed for %3 users</source>
        <translation>%1; %2 are needed for %3 users</translation>
    </message>
    <message>
        <source>%1; %2 are always enough</source>
        <translation>%1; %2 are always enough</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>Not satisfied</translation>
    </message>
    <message>
        <source>Less satisfied</source>
        <translation>Less satisfied</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Middle</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>Very satisfied</translation>
    </message>
    <message>
        <source>Counted as satisfied</source>
        <translation>Counted as satisfied</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Satisfied %</translation>
    </message>
    <message>
        <source>Interval from %</source>
        <translation>Interval from %</translation>
    </message>
    <message>
        <source>Interval to %</source>
        <translation>Interval to %</translation>
    </message>
    <message>
        <source>Enough ratings</source>
        <translation>Enough ratings</translation>
    </message>
    <message>
        <source>Allowance %</source>
        <translation>Allowance %</translation>
    </message>
    <message>
        <source>In place of the rule</source>
        <translation>In place of the rule</translation>
    </message>
    <message>
        <source>Measure %</source>
        <translation>Measure %</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Rule A %</source>
        <translation>Rule A %</translation>
    </message>
    <message>
        <source>Rule B %</source>
        <translation>Rule B %</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Difference, points</translation>
    </message>
    <message>
        <source>Difference, Rp</source>
        <translation>Difference, Rp</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Name of the kiosk</source>
        <translation>Name of the kiosk</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Last report</translation>
    </message>
    <message>
        <source>Silent working days</source>
        <translation>Silent working days</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Last number</translation>
    </message>
    <message>
        <source>Receipt until number</source>
        <translation>Receipt until number</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>First number</translation>
    </message>
    <message>
        <source>New ratings</source>
        <translation>New ratings</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Before %</source>
        <translation>Before %</translation>
    </message>
    <message>
        <source>After %</source>
        <translation>After %</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Pays at its start %</source>
        <translation>Pays at its start %</translation>
    </message>
    <message>
        <source>Pays at its end %</source>
        <translation>Pays at its end %</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Made from</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Not told</translation>
    </message>
    <message>
        <source>"&lt; 5": fewer than five people, so that nobody can be told apart. Empty: does not apply.</source>
        <translation>"&lt; 5": fewer than five people, so that nobody can be told apart. Empty: does not apply.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kiosk or counter</source>
        <translation>Kiosk or counter</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Ratings by a doubtful clock</source>
        <translation>Ratings by a doubtful clock</translation>
    </message>
    <message>
        <source>Of them put right</source>
        <translation>Of them put right</translation>
    </message>
    <message>
        <source>Of them not counted</source>
        <translation>Of them not counted</translation>
    </message>
    <message>
        <source>Served customers</source>
        <translation>Served customers</translation>
    </message>
    <message>
        <source>Of them rated</source>
        <translation>Of them rated</translation>
    </message>
    <message>
        <source>Rating %</source>
        <translation>Rating %</translation>
    </message>
    <message>
        <source>Free disk, MiB</source>
        <translation>Free disk, MiB</translation>
    </message>
    <message>
        <source>Version of the software</source>
        <translation>Version of the software</translation>
    </message>
    <message>
        <source>Not as it should be</source>
        <translation>Not as it should be</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>When (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Done to</source>
        <translation>Done to</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>What was written</translation>
    </message>
    <message>
        <source>Planning forum</source>
        <translation>Planning forum</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Decided at (UTC)</source>
        <translation>Decided at (UTC)</translation>
    </message>
</context>
<context>
    <name>puas::FunnelChart</name>
    <message>
        <source>number of ratings (n), logarithmic</source>
        <translation>number of ratings (n), logarithmic</translation>
    </message>
    <message>
        <source>office %1</source>
        <translation>office %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>threshold %1</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>not enough data</translation>
    </message>
</context>
<context>
    <name>puas::HeatMap</name>
    <message>
        <source>&lt; 5</source>
        <translation>&lt; 5</translation>
    </message>
</context>
<context>
    <name>puas::TimeChart</name>
    <message>
        <source>threshold %1</source>
        <translation>threshold %1</translation>
    </message>
    <message>
        <source>office</source>
        <translation>office</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Women</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Men</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>People with disabilities</source>
        <translation>People with disabilities</translation>
    </message>
    <message>
        <source>Elderly people</source>
        <translation>Elderly people</translation>
    </message>
    <message>
        <source>Pregnant or nursing</source>
        <translation>Pregnant or nursing</translation>
    </message>
    <message>
        <source>Other vulnerable groups</source>
        <translation>Other vulnerable groups</translation>
    </message>
</context>
</TS>
