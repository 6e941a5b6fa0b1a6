<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
        <source>fewer take the last period's figure</source>
        <translation>fewer take the last period's figure</translation>
    </message>
    <message>
        <source>fewer take the office's figure</source>
        <translation>fewer take the office's figure</translation>
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
        <source>the office's</source>
        <translation>the office's</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>not assessed</translation>
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
</TS>
