<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="jv_ID" sourcelanguage="en">
<context>
    <name>AllowanceDocument</name>
    <message>
        <source>&lt; 5</source>
        <translation>&lt; 5</translation>
    </message>
    <message>
        <source>expected %1, range %2</source>
        <translation>pangajeng-ajeng %1, antawis %2</translation>
    </message>
    <message>
        <source>95 percent interval</source>
        <translation>Antawis 95 persen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Officer, NIP</source>
        <translation>Petugas, NIP</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Answers, worst to best</source>
        <translation>Wangsulan, paling awon dumugi paling sae</translation>
    </message>
    <message>
        <source>Allowance %</source>
        <translation>Tunjangan %</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s)</source>
        <translation>
            <numerusform>%n petugas</numerusform>
        </translation>
    </message>
    <message>
        <source>mean of the officers with a figure</source>
        <translation>rata-rata petugas ingkang wonten bijinipun</translation>
    </message>
    <message>
        <source>**%1** in full, **%2** below 100 percent</source>
        <translation>**%1** jangkep, **%2** ing sangandhaping 100 persen</translation>
    </message>
    <message>
        <source>**%1** not assessed</source>
        <translation>**%1** boten dipunbiji</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versi %2</translation>
    </message>
    <message>
        <source>%1, a rule on trial</source>
        <translation>%1, pranatan jajalan</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>Pranatan: %1.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Pranatan</translation>
    </message>
    <message>
        <source>%1 answers name no officer and are in no row.</source>
        <translation>%1 wangsulan boten nyebut petugas lan boten wonten ing larik pundi kemawon.</translation>
    </message>
    <message>
        <source>Projected allowance %1</source>
        <translation>Proyeksi tunjangan %1</translation>
    </message>
    <message>
        <source>A projection, not approved.</source>
        <translation>Proyeksi, dereng dipunsarujuki.</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>kalajengaken</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Counted as satisfied</source>
        <translation>Dipunetang marem</translation>
    </message>
    <message>
        <source>Sum of the answers</source>
        <translation>Gunggunging biji wangsulan</translation>
    </message>
    <message>
        <source>Interval from %</source>
        <translation>Antawis saking %</translation>
    </message>
    <message>
        <source>Interval to %</source>
        <translation>Antawis dumugi %</translation>
    </message>
    <message>
        <source>In place of the rule</source>
        <translation>Gantosing pranatan</translation>
    </message>
    <message>
        <source>In its place %</source>
        <translation>Biji gantos %</translation>
    </message>
    <message>
        <source>Expected %</source>
        <translation>Pangajeng-ajeng %</translation>
    </message>
    <message>
        <source>Range from %</source>
        <translation>Kisaran saking %</translation>
    </message>
    <message>
        <source>Range to %</source>
        <translation>Kisaran dumugi %</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Tunjangan</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pranatan</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kawontenan</translation>
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
        <translation>jangkep</translation>
    </message>
    <message>
        <source>as in the last period</source>
        <translation>kados periode kapengker</translation>
    </message>
    <message>
        <source>as the office</source>
        <translation>kados kantor</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>boten dipunbiji</translation>
    </message>
    <message>
        <source>no ratings</source>
        <translation>boten wonten pambiji</translation>
    </message>
    <message>
        <source>fewer than %1 ratings</source>
        <translation>kirang saking %1 pambiji</translation>
    </message>
    <message>
        <source>answers on a scale that the rule cannot measure</source>
        <translation>wangsulan ing skala ingkang boten saged dipunukur pranatan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause: result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>any share</source>
        <translation>pinten kemawon</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 utawi langkung</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>sangandhaping %1</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 dumugi sangandhaping %2</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 persen</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>sami kaliyan ukuranipun</translation>
    </message>
    <message>
        <source>rising with the measure</source>
        <translation>mindhak miturut ukuranipun</translation>
    </message>
    <message>
        <source>the interval reaches %1, the doubt benefits the officer</source>
        <translation>antawisipun dumugi %1, kagemangan nguntungaken petugas</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 saking %2, %3</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Marem %</translation>
    </message>
    <message>
        <source>IKM</source>
        <translation>IKM</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indeks</translation>
    </message>
    <message>
        <source>Printed %1.</source>
        <translation>Dipuncithak %1.</translation>
    </message>
    <message>
        <source>Data until %1.</source>
        <translation>Data dumugi %1.</translation>
    </message>
    <message>
        <source>There are no ratings yet.</source>
        <translation>Dereng wonten pambiji.</translation>
    </message>
    <message>
        <source>Made from the office&apos;s journal up to act %1, head %2: the same head gives the same figures.</source>
        <translation>Kadamel saking jurnal kantor dumugi pandamel %1, sirah rante %2: sirah ingkang sami maringi angka ingkang sami.</translation>
    </message>
    <message>
        <source>The period is still running: these are the figures so far, a projection.</source>
        <translation>Periode taksih lumampah: menika angka sauntawis, satunggaling proyeksi.</translation>
    </message>
    <message>
        <source>A projection, not approved yet.</source>
        <translation>Proyeksi, dereng dipunsarujuki.</translation>
    </message>
    <message>
        <source>Journal %1, %2.</source>
        <translation>Jurnal %1, %2.</translation>
    </message>
</context>
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
    <name>ExplanationDocument</name>
    <message numerus="yes">
        <source>and %n more, all in the explanation as JSON</source>
        <translation>
            <numerusform>lan %n malih, sedaya wonten ing katrangan JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Explanation sheet, %1, %2</source>
        <translation>Lembar katrangan, %1, %2</translation>
    </message>
    <message>
        <source>Explanation sheet, %1</source>
        <translation>Lembar katrangan, %1</translation>
    </message>
    <message>
        <source>Holds no single rating.</source>
        <translation>Boten ngewrat pambiji satunggal-satunggal.</translation>
    </message>
</context>
<context>
    <name>ExplanationWords</name>
    <message>
        <source>Why this allowance?</source>
        <translation>Kenging punapa tunjangan menika?</translation>
    </message>
    <message>
        <source>Why %1 percent?</source>
        <translation>Kenging punapa %1 persen?</translation>
    </message>
    <message>
        <source>Period %1, until %2</source>
        <translation>Periode %1, dumugi %2</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Periode %1</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Pambiji</translation>
    </message>
    <message numerus="yes">
        <source>Ratings from %1 and %n more</source>
        <translation>
            <numerusform>Pambiji saking %1 lan %n malih</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings from %1</source>
        <translation>Pambiji saking %1</translation>
    </message>
    <message>
        <source>Training, never counted</source>
        <translation>Gladhen, boten nate dipunetang</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Boten dipunetang: %1</translation>
    </message>
    <message>
        <source>Without an answer to this question</source>
        <translation>Tanpa wangsulan tumrap pitakenan menika</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dipunetang</translation>
    </message>
    <message>
        <source>%1: a person decides.</source>
        <translation>%1: satunggaling pejabat ingkang mutusaken.</translation>
    </message>
    <message>
        <source>%1, so the allowance is **%2 percent**.</source>
        <translation>%1, dados tunjangan **%2 persen**.</translation>
    </message>
    <message>
        <source>%1 is not less than %2</source>
        <translation>%1 boten kirang saking %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 kirang saking %2</translation>
    </message>
    <message>
        <source>%1, but the interval reaches the threshold and the doubt benefits the officer: **%2 percent**.</source>
        <translation>%1, nanging antawisipun dumugi ambang lan kagemangan nguntungaken petugas: **%2 persen**.</translation>
    </message>
    <message>
        <source>%1, so the allowance is %2: **%3 percent**.</source>
        <translation>%1, dados tunjangan %2: **%3 persen**.</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cocog</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>BOTEN COCOG</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>larik %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sami</translation>
    </message>
    <message>
        <source>NOT THE SAME</source>
        <translation>BOTEN SAMI</translation>
    </message>
    <message>
        <source>Counted a second time from the rows: %1.</source>
        <translation>Dipunetang sapisan malih saking larik data: %1.</translation>
    </message>
    <message>
        <source>Counted a second time from the rows: %1, %2.</source>
        <translation>Dipunetang sapisan malih saking larik data: %1, %2.</translation>
    </message>
    <message>
        <source>Expected at the end %1 percent, range %2.</source>
        <translation>Pangajeng-ajeng pungkasan periode %1 persen, kisaran %2.</translation>
    </message>
    <message>
        <source>An objection may be made by word of mouth or in writing, to the personnel section, until the period is approved.</source>
        <translation>Kabotan saged dipunaturaken, kanthi lisan utawi seratan, dhateng bagian kepegawaian ngantos periode dipunsarujuki.</translation>
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
        <translation>Tunjangan, proyeksi</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Punapa ingkang dipunetang</translation>
    </message>
    <message>
        <source>What the answers were</source>
        <translation>Kados pundi wangsulanipun</translation>
    </message>
    <message>
        <source>There are no answers.</source>
        <translation>Dereng wonten wangsulan.</translation>
    </message>
    <message>
        <source>Not shown below five people.</source>
        <translation>Boten dipuntampilaken menawi kirang saking gangsal tiyang.</translation>
    </message>
    <message>
        <source>The rule and its arithmetic</source>
        <translation>Pranatan lan etanganipun</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Kiosk or file</source>
        <translation>Kios utawi berkas</translation>
    </message>
    <message>
        <source>Numbers of the events</source>
        <translation>Nomer kadadosan</translation>
    </message>
    <message>
        <source>Link of the last one</source>
        <translation>Gandhengan pungkasan</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kapriksa</translation>
    </message>
    <message>
        <source>Allowance, approved</source>
        <translation>Tunjangan, disarujuki</translation>
    </message>
    <message>
        <source>Approved on %1 by %2, version %3: %4.</source>
        <translation>Disarujuki %1 dening %2, versi %3: %4.</translation>
    </message>
    <message>
        <source>It rests on %1 ratings; what arrived or was left out after the approval does not change it.</source>
        <translation>Angka iku adhedhasar %1 pambiji; sing teka utawa disisihake sawise disarujuki ora ngowahi.</translation>
    </message>
    <message>
        <source>Objection accepted</source>
        <translation>Kaboten ditampa</translation>
    </message>
    <message>
        <source>Marked, left out by a decision</source>
        <translation>Mawi tandha, boten kaétang miturut putusan</translation>
    </message>
    <message>
        <source>With the marked ratings that a decision leaves out it would be %1 of %2 satisfied, measured %3, and the allowance %4.</source>
        <translation>Kaliyan biji mawi tandha ingkang boten kaétang miturut putusan, ingkang marem %1 saking %2, ukuranipun %3 lan tunjanganipun %4.</translation>
    </message>
    <message>
        <source>Without the marked ratings that count it would be %1 of %2 satisfied, measured %3, and the allowance %4.</source>
        <translation>Tanpa biji mawi tandha ingkang kaétang, ingkang marem %1 saking %2, ukuranipun %3 lan tunjanganipun %4.</translation>
    </message>
    <message>
        <source>Clock in doubt, month unknown</source>
        <translation>Jam mangu-mangu, wulanipun boten dipunmangertosi</translation>
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
    <name>MeasureWords</name>
    <message>
        <source>The measure: percent satisfied</source>
        <translation>Ukuran: persen marem</translation>
    </message>
    <message>
        <source>The measure: mean × 25</source>
        <translation>Ukuran: rata-rata × 25</translation>
    </message>
    <message>
        <source>The measure: mean of the scale</source>
        <translation>Ukuran: rata-rata skala</translation>
    </message>
    <message>
        <source>= **%1 percent**</source>
        <translation>= **%1 persen**</translation>
    </message>
    <message>
        <source>95 percent interval: %1 to %2.</source>
        <translation>Antawis 95 persen: %1 dumugi %2.</translation>
    </message>
    <message>
        <source>Satisfied: %1 percent, not used by this rule.</source>
        <translation>Marem: %1 persen, boten dipunginakaken pranatan menika.</translation>
    </message>
    <message>
        <source>Index: %1, not used by this rule.</source>
        <translation>Indeks: %1, boten dipunginakaken pranatan menika.</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Marem</translation>
    </message>
    <message>
        <source>IKM</source>
        <translation>IKM</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indeks</translation>
    </message>
</context>
<context>
    <name>PdfDocument</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Kaca %1 saking %2</translation>
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
    <name>RuleSheet</name>
    <message>
        <source>From %</source>
        <translation>Saking %</translation>
    </message>
    <message>
        <source>to below %</source>
        <translation>dumugi sangandhaping %</translation>
    </message>
    <message>
        <source>pays at its start %</source>
        <translation>dipunbayar ing wiwitan %</translation>
    </message>
    <message>
        <source>pays at its end %</source>
        <translation>dipunbayar ing pungkasan %</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Kadamel</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Kadamel saking</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pranatan</translation>
    </message>
    <message>
        <source>Rule&apos;s id</source>
        <translation>Kode pranatan</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>on trial, not one of this office&apos;s</source>
        <translation>jajalan, sanes pranatan kantor menika</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Mawi tembung</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Ratings needed</source>
        <translation>Pambiji ingkang dipunbetahaken</translation>
    </message>
    <message>
        <source>With fewer</source>
        <translation>Menawi kirang</translation>
    </message>
    <message>
        <source>Percent of the allowance it governs</source>
        <translation>Persen tunjangan ingkang dipunatur</translation>
    </message>
    <message>
        <source>Threshold %</source>
        <translation>Ambang %</translation>
    </message>
    <message>
        <source>Squared normal quantile, 95 percent</source>
        <translation>Kuadrat kuantil normal, 95 persen</translation>
    </message>
    <message>
        <source>Percent of the allowance: %1</source>
        <translation>Persen saking tunjangan: %1</translation>
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
        <source>fewer take the last period&apos;s figure</source>
        <translation>kirang saking menika ngginakaken biji periode kapengker</translation>
    </message>
    <message>
        <source>fewer take the office&apos;s figure</source>
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
        <source>the office&apos;s</source>
        <translation>bijinipun kantor</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>boten kabiji</translation>
    </message>
</context>
<context>
    <name>SignatureBlock</name>
    <message>
        <source>Head of the office</source>
        <translation>Pangarsaning kantor</translation>
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
        <translation>Unsur</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Gunggunging biji</translation>
    </message>
    <message>
        <source>NRR</source>
        <translation>NRR</translation>
    </message>
    <message>
        <source>Weighted NRR</source>
        <translation>NRR mawi bobot</translation>
    </message>
    <message>
        <source>Sum of the weighted NRR</source>
        <translation>Gunggunging NRR mawi bobot</translation>
    </message>
    <message>
        <source>IKM = sum × 25</source>
        <translation>IKM = gunggung × 25</translation>
    </message>
    <message>
        <source>PermenPANRB 14/2017. Weight of an element: %1. An empty answer is no answer and never counts as 0, so that n may differ. Everything is computed exactly; only the index is rounded, once. The three lowest elements are in bold.</source>
        <translation>PermenPANRB 14/2017. Bobot unsur: %1. Wangsulan kothong sanes wangsulan lan boten nate dipunetang nol, pramila n saged benten. Sedaya dipunetang trep; namung IKM ingkang dipunbunderaken, sapisan. Tigang unsur paling andhap dipuncithak kandel.</translation>
    </message>
    <message>
        <source>Community satisfaction survey, %1</source>
        <translation>Survei Kamareman Masyarakat, %1</translation>
    </message>
    <message>
        <source>Processing of the survey</source>
        <translation>Olah data survei</translation>
    </message>
    <message>
        <source>**Table 1.** The nine elements: how often each answer was given, sum, NRR</source>
        <translation>**Tabel 1.** Sangang unsur: cacahing saben wangsulan, gunggunging biji, NRR</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>kalajengaken</translation>
    </message>
    <message>
        <source>**Figure 1.** NRR from the highest, with the 95 percent interval. The scale goes from 1 to 4 and is shown from %1.</source>
        <translation>**Gambar 1.** NRR saking ingkang paling inggil, kanthi antawis 95 persen. Skala 1 dumugi 4, katingal saking %1.</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Responden</translation>
    </message>
    <message>
        <source>Answers (n)</source>
        <translation>Cacahing wangsulan (n)</translation>
    </message>
    <message>
        <source>NRR = sum / n</source>
        <translation>NRR = gunggung / n</translation>
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
        <translation>Wekdal survei</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Responden</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Kawigatosan</translation>
    </message>
    <message>
        <source>Weight of an element</source>
        <translation>Bobot unsur</translation>
    </message>
    <message>
        <source>IKM</source>
        <translation>IKM</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pranatan</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Kadamel</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Kadamel saking</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Urut-urutaning larik</translation>
    </message>
    <message>
        <source>By their answers: no row can be put to a moment or a person.</source>
        <translation>Miturut wangsulanipun: boten wonten larik ingkang saged dipungandhengaken kaliyan wekdal utawi tiyang.</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Olah data</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Asil</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rancangan</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Dumugi</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ingkang tanggel jawab</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kawontenan</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>dereng wonten rancangan</translation>
    </message>
    <message>
        <source>**Table 2.** Follow-up plan for the lowest elements</source>
        <translation>**Tabel 2.** Rancangan tindak lanjut kangge unsur paling andhap</translation>
    </message>
</context>
<context>
    <name>SkmWords</name>
    <message>
        <source>Requirements</source>
        <translation>Sarat</translation>
    </message>
    <message>
        <source>System, mechanism and procedure</source>
        <translation>Sistem, mekanisme, lan prosedur</translation>
    </message>
    <message>
        <source>Time of completion</source>
        <translation>Wekdal rampungipun</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Waragad/tarif</translation>
    </message>
    <message>
        <source>Product of the service</source>
        <translation>Asiling paladosan</translation>
    </message>
    <message>
        <source>Competence of the officer</source>
        <translation>Kasagedaning petugas</translation>
    </message>
    <message>
        <source>Conduct of the officer</source>
        <translation>Tindak-tandukipun petugas</translation>
    </message>
    <message>
        <source>Handling of complaints</source>
        <translation>Pangrimatipun pawadul</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Sarana lan prasarana</translation>
    </message>
    <message>
        <source>Nobody has answered: there is no index.</source>
        <translation>Dereng wonten ingkang mangsuli: boten wonten indeks.</translation>
    </message>
    <message>
        <source>One respondent only: this index says nothing of the service.</source>
        <translation>Namung satunggal responden: indeks menika boten nggambaraken paladosan.</translation>
    </message>
    <message>
        <source>Sample too small: %1 of the %2 respondents needed.</source>
        <translation>Sampel kirang: %1 saking %2 responden ingkang dipunbetahaken.</translation>
    </message>
    <message>
        <source>exact, 1/%1</source>
        <translation>trep, 1/%1</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>saben satunggal %1</translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n responden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 are needed for %3 users</source>
        <translation>%1; kangge %3 pangangge dipunbetahaken %2</translation>
    </message>
    <message>
        <source>%1; %2 are always enough</source>
        <translation>%1; %2 tansah cekap</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 dumugi %2</translation>
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
        <translation>Nama</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>Boten marem</translation>
    </message>
    <message>
        <source>Less satisfied</source>
        <translation>Kirang marem</translation>
    </message>
    <message>
        <source>Middle</source>
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
    <message>
        <source>Counted as satisfied</source>
        <translation>Kaetang marem</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Marem %</translation>
    </message>
    <message>
        <source>Interval from %</source>
        <translation>Selang saking %</translation>
    </message>
    <message>
        <source>Interval to %</source>
        <translation>Selang dumugi %</translation>
    </message>
    <message>
        <source>Enough ratings</source>
        <translation>Cekap biji</translation>
    </message>
    <message>
        <source>Allowance %</source>
        <translation>Tunjangan %</translation>
    </message>
    <message>
        <source>In place of the rule</source>
        <translation>Gentosing aturan</translation>
    </message>
    <message>
        <source>Measure %</source>
        <translation>Ukuran %</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Rule A %</source>
        <translation>Aturan A %</translation>
    </message>
    <message>
        <source>Rule B %</source>
        <translation>Aturan B %</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Selisih, poin</translation>
    </message>
    <message>
        <source>Difference, Rp</source>
        <translation>Selisih, Rp</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Irah-irahan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Saking</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kawontenan</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Dipunusulaken dening</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Dipunputusaken dening</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Dipundamel ing</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kios</translation>
    </message>
    <message>
        <source>Name of the kiosk</source>
        <translation>Namanipun kios</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Laporan pungkasan</translation>
    </message>
    <message>
        <source>Silent working days</source>
        <translation>Dinten damel sepi</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Nomer pungkasan</translation>
    </message>
    <message>
        <source>Receipt until number</source>
        <translation>Tandha tampi dumugi nomer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Nomer wiwitan</translation>
    </message>
    <message>
        <source>New ratings</source>
        <translation>Biji enggal</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Asil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alesan</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Kabotan</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Tembungipun</translation>
    </message>
    <message>
        <source>Before %</source>
        <translation>Saderengipun %</translation>
    </message>
    <message>
        <source>After %</source>
        <translation>Sasampunipun %</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Dumugi</translation>
    </message>
    <message>
        <source>Pays at its start %</source>
        <translation>Dipunbayar ing wiwitan %</translation>
    </message>
    <message>
        <source>Pays at its end %</source>
        <translation>Dipunbayar ing pungkasan %</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dipundamel</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Dipundamel saking</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Boten dipuntedahaken</translation>
    </message>
    <message>
        <source>"&lt; 5": fewer than five people, so that nobody can be told apart. Empty: does not apply.</source>
        <translation>"&lt; 5": kirang saking gangsal tiyang, supados boten wonten ingkang saged dipuntepangi. Kosong: boten lumampah.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Larik</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Katrangan</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Tandha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jinis</translation>
    </message>
    <message>
        <source>Kiosk or counter</source>
        <translation>Kios utawi loket</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Dumugi</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Biji</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>Ratings by a doubtful clock</source>
        <translation>Biji miturut jam ingkang dipunmangu</translation>
    </message>
    <message>
        <source>Of them put right</source>
        <translation>Antawisipun dipunleresaken</translation>
    </message>
    <message>
        <source>Of them not counted</source>
        <translation>Antawisipun boten dipunetang</translation>
    </message>
    <message>
        <source>Served customers</source>
        <translation>Ingkang dipunladosi</translation>
    </message>
    <message>
        <source>Of them rated</source>
        <translation>Ing antawisipun mbiji</translation>
    </message>
    <message>
        <source>Rating %</source>
        <translation>Mbiji %</translation>
    </message>
    <message>
        <source>Free disk, MiB</source>
        <translation>Turahan cakram, MiB</translation>
    </message>
    <message>
        <source>Version of the software</source>
        <translation>Versi piranti lunak</translation>
    </message>
    <message>
        <source>Not as it should be</source>
        <translation>Ingkang boten leres</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Tumindak</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wekdal (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Sinten</translation>
    </message>
    <message>
        <source>Done to</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Saderengipun</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sasampunipun</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Gandhengan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dinten</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ingkang dipunserat</translation>
    </message>
    <message>
        <source>Planning forum</source>
        <translation>Musrena</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Perangkat daerah</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Wangsulan</translation>
    </message>
    <message>
        <source>Decided at (UTC)</source>
        <translation>Dipunputusaken (UTC)</translation>
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
<context>
    <name>FollowUpWords</name>
    <message>
        <source>planned</source>
        <translation>dipunrancang</translation>
    </message>
    <message>
        <source>running</source>
        <translation>lumampah</translation>
    </message>
    <message>
        <source>done</source>
        <translation>rampung</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Women</source>
        <translation>Pawèstri</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Kakung</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Lare</translation>
    </message>
    <message>
        <source>People with disabilities</source>
        <translation>Difabel</translation>
    </message>
    <message>
        <source>Elderly people</source>
        <translation>Lansia</translation>
    </message>
    <message>
        <source>Pregnant or nursing</source>
        <translation>Ibu ngandhut utawi nyusoni</translation>
    </message>
    <message>
        <source>Other vulnerable groups</source>
        <translation>Golongan rentan sanès</translation>
    </message>
</context>
</TS>
