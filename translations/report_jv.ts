<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="jv_ID" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message>
        <source>Not satisfied</source>
        <translation>Boten marem</translation>
    </message>
    <message>
        <source>Less satisfied</source>
        <translation>Kirang marem</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Tengah</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Marem</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>Marem sanget</translation>
    </message>
</context>
<context>
    <name>EyeFormat</name>
    <message>
        <source>Quarter %1 %2</source>
        <translation>Triwulan %1 %2</translation>
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
        <translation>tunjangan %</translation>
    </message>
    <message>
        <source>satisfied %</source>
        <translation>marem %</translation>
    </message>
    <message>
        <source>IKM</source>
        <translation>IKM</translation>
    </message>
    <message>
        <source>index</source>
        <translation>indeks</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>%1 percent of the allowance</source>
        <translation>tunjangan %1 persen</translation>
    </message>
    <message>
        <source>as many percent of the allowance as percent are satisfied</source>
        <translation>persen tunjangan sami kaliyan persen marem</translation>
    </message>
    <message>
        <source>from %1 rising to %2 percent of the allowance</source>
        <translation>tunjangan mindhak saking %1 dumugi %2 persen</translation>
    </message>
    <message>
        <source>%1 percent or more</source>
        <translation>%1 persen utawi langkung</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Sangandhapipun %1</translation>
    </message>
    <message>
        <source>From %1 to below %2</source>
        <translation>Saking %1 dumugi sangandhapipun %2</translation>
    </message>
    <message>
        <source>fewer are paid in full</source>
        <translation>kirang saking menika kabayar jangkep</translation>
    </message>
    <message>
        <source>fewer take the last period's figure</source>
        <translation>kirang saking menika ngginakaken biji periode kapengker</translation>
    </message>
    <message>
        <source>fewer take the office's figure</source>
        <translation>kirang saking menika ngginakaken biji kantor</translation>
    </message>
    <message>
        <source>fewer are not assessed</source>
        <translation>kirang saking menika boten kabiji</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>satengah minggah</translation>
    </message>
    <message>
        <source>half down</source>
        <translation>satengah mandhap</translation>
    </message>
    <message>
        <source>half to even</source>
        <translation>satengah dhateng genep</translation>
    </message>
    <message>
        <source>Pays %1.</source>
        <translation>Kabayar: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>At least %1 ratings; %2.</source>
        <translation>Paling sekedhik %1 pambiji; %2.</translation>
    </message>
    <message>
        <source>Cut only where the whole interval lies below the threshold.</source>
        <translation>Kapotong namung bilih sadaya selang sangandhapipun wates.</translation>
    </message>
    <message>
        <source>Governs %1 percent of the whole allowance.</source>
        <translation>Ngatur %1 persen saking sadaya tunjangan.</translation>
    </message>
    <message>
        <source>Compared in whole numbers. Rounded once, %1 digits, %2.</source>
        <translation>Katimbang kanthi wilangan wutuh. Kabunderaken sepisan, %1 angka, %2.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versi %2</translation>
    </message>
    <message>
        <source>, in force from %1.</source>
        <translation>, lumampah wiwit %1.</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>kabayar jangkep</translation>
    </message>
    <message>
        <source>last period</source>
        <translation>periode kapengker</translation>
    </message>
    <message>
        <source>the office's</source>
        <translation>bijinipun kantor</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>boten kabiji</translation>
    </message>
</context>
<context>
    <name>puas::FunnelChart</name>
    <message>
        <source>number of ratings (n), logarithmic</source>
        <translation>cacahing pambiji (n), skala logaritma</translation>
    </message>
    <message>
        <source>office %1</source>
        <translation>kantor %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>wates %1</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>data dereng cekap</translation>
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
        <translation>wates %1</translation>
    </message>
    <message>
        <source>office</source>
        <translation>kantor</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
</context>
</TS>
