<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message>
        <source>Not satisfied</source>
        <translation>Tidak puas</translation>
    </message>
    <message>
        <source>Less satisfied</source>
        <translation>Kurang puas</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Tengah</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Puas</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>Sangat puas</translation>
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
        <translation>puas %</translation>
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
        <translation>persen tunjangan sama dengan persen puas</translation>
    </message>
    <message>
        <source>from %1 rising to %2 percent of the allowance</source>
        <translation>tunjangan naik dari %1 sampai %2 persen</translation>
    </message>
    <message>
        <source>%1 percent or more</source>
        <translation>%1 persen atau lebih</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Di bawah %1</translation>
    </message>
    <message>
        <source>From %1 to below %2</source>
        <translation>Dari %1 sampai di bawah %2</translation>
    </message>
    <message>
        <source>fewer are paid in full</source>
        <translation>kurang dari itu dibayar penuh</translation>
    </message>
    <message>
        <source>fewer take the last period's figure</source>
        <translation>kurang dari itu memakai nilai periode lalu</translation>
    </message>
    <message>
        <source>fewer take the office's figure</source>
        <translation>kurang dari itu memakai nilai kantor</translation>
    </message>
    <message>
        <source>fewer are not assessed</source>
        <translation>kurang dari itu tidak dinilai</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>setengah ke atas</translation>
    </message>
    <message>
        <source>half down</source>
        <translation>setengah ke bawah</translation>
    </message>
    <message>
        <source>half to even</source>
        <translation>setengah ke genap</translation>
    </message>
    <message>
        <source>Pays %1.</source>
        <translation>Dibayar: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>At least %1 ratings; %2.</source>
        <translation>Paling sedikit %1 penilaian; %2.</translation>
    </message>
    <message>
        <source>Cut only where the whole interval lies below the threshold.</source>
        <translation>Dipotong hanya bila seluruh selang di bawah ambang.</translation>
    </message>
    <message>
        <source>Governs %1 percent of the whole allowance.</source>
        <translation>Mengatur %1 persen dari seluruh tunjangan.</translation>
    </message>
    <message>
        <source>Compared in whole numbers. Rounded once, %1 digits, %2.</source>
        <translation>Dibandingkan dengan bilangan bulat. Dibulatkan sekali, %1 angka, %2.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versi %2</translation>
    </message>
    <message>
        <source>, in force from %1.</source>
        <translation>, berlaku mulai %1.</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>dibayar penuh</translation>
    </message>
    <message>
        <source>last period</source>
        <translation>periode lalu</translation>
    </message>
    <message>
        <source>the office's</source>
        <translation>nilai kantor</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>tidak dinilai</translation>
    </message>
</context>
<context>
    <name>puas::FunnelChart</name>
    <message>
        <source>number of ratings (n), logarithmic</source>
        <translation>banyaknya penilaian (n), skala logaritma</translation>
    </message>
    <message>
        <source>office %1</source>
        <translation>kantor %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>ambang %1</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>belum cukup data</translation>
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
        <translation>ambang %1</translation>
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
