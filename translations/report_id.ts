<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>AllowanceDocument</name>
    <message>
        <source>&lt; 5</source>
        <translation>&lt; 5</translation>
    </message>
    <message>
        <source>expected %1, range %2</source>
        <translation>harapan %1, kisaran %2</translation>
    </message>
    <message>
        <source>95 percent interval</source>
        <translation>Selang 95 persen</translation>
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
        <translation>Jawaban, terburuk ke terbaik</translation>
    </message>
    <message>
        <source>Allowance %</source>
        <translation>Tunjangan %</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s)</source>
        <translation>
            <numerusform>%n petugas</numerusform>
        </translation>
    </message>
    <message>
        <source>mean of the officers with a figure</source>
        <translation>rata-rata petugas yang bernilai</translation>
    </message>
    <message>
        <source>**%1** in full, **%2** below 100 percent</source>
        <translation>**%1** penuh, **%2** di bawah 100 persen</translation>
    </message>
    <message>
        <source>**%1** not assessed</source>
        <translation>**%1** tidak dinilai</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versi %2</translation>
    </message>
    <message>
        <source>%1, a rule on trial</source>
        <translation>%1, aturan percobaan</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>Aturan: %1.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>%1 answers name no officer and are in no row.</source>
        <translation>%1 jawaban tidak menyebut petugas dan tidak ada di baris mana pun.</translation>
    </message>
    <message>
        <source>Projected allowance %1</source>
        <translation>Proyeksi tunjangan %1</translation>
    </message>
    <message>
        <source>A projection, not approved.</source>
        <translation>Proyeksi, belum disetujui.</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>berlanjut</translation>
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
        <translation>Dihitung puas</translation>
    </message>
    <message>
        <source>Sum of the answers</source>
        <translation>Jumlah nilai jawaban</translation>
    </message>
    <message>
        <source>Interval from %</source>
        <translation>Selang dari %</translation>
    </message>
    <message>
        <source>Interval to %</source>
        <translation>Selang sampai %</translation>
    </message>
    <message>
        <source>In place of the rule</source>
        <translation>Pengganti aturan</translation>
    </message>
    <message>
        <source>In its place %</source>
        <translation>Nilai pengganti %</translation>
    </message>
    <message>
        <source>Expected %</source>
        <translation>Harapan %</translation>
    </message>
    <message>
        <source>Range from %</source>
        <translation>Kisaran dari %</translation>
    </message>
    <message>
        <source>Range to %</source>
        <translation>Kisaran sampai %</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Tunjangan</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
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
        <translation>Keadaan</translation>
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
        <translation>penuh</translation>
    </message>
    <message>
        <source>as in the last period</source>
        <translation>seperti periode lalu</translation>
    </message>
    <message>
        <source>as the office</source>
        <translation>seperti kantor</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>tidak dinilai</translation>
    </message>
    <message>
        <source>no ratings</source>
        <translation>tidak ada penilaian</translation>
    </message>
    <message>
        <source>fewer than %1 ratings</source>
        <translation>kurang dari %1 penilaian</translation>
    </message>
    <message>
        <source>answers on a scale that the rule cannot measure</source>
        <translation>jawaban pada skala yang tidak dapat diukur aturan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause: result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>any share</source>
        <translation>berapa pun</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 atau lebih</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>di bawah %1</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 sampai di bawah %2</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 persen</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>sebesar ukurannya</translation>
    </message>
    <message>
        <source>rising with the measure</source>
        <translation>naik menurut ukurannya</translation>
    </message>
    <message>
        <source>the interval reaches %1, the doubt benefits the officer</source>
        <translation>selang mencapai %1, keraguan menguntungkan petugas</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 dari %2, %3</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Puas %</translation>
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
        <translation>Dicetak %1.</translation>
    </message>
    <message>
        <source>Data until %1.</source>
        <translation>Data sampai %1.</translation>
    </message>
    <message>
        <source>There are no ratings yet.</source>
        <translation>Belum ada penilaian.</translation>
    </message>
    <message>
        <source>Made from the office&apos;s journal up to act %1, head %2: the same head gives the same figures.</source>
        <translation>Dibuat dari jurnal kantor sampai perbuatan %1, kepala rantai %2: kepala yang sama memberi angka yang sama.</translation>
    </message>
    <message>
        <source>The period is still running: these are the figures so far, a projection.</source>
        <translation>Periode masih berjalan: ini angka sementara, sebuah proyeksi.</translation>
    </message>
    <message>
        <source>A projection, not approved yet.</source>
        <translation>Proyeksi, belum disetujui.</translation>
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
    <name>ExplanationDocument</name>
    <message numerus="yes">
        <source>and %n more, all in the explanation as JSON</source>
        <translation>
            <numerusform>dan %n lagi, semuanya di penjelasan berbentuk JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Explanation sheet, %1, %2</source>
        <translation>Lembar penjelasan, %1, %2</translation>
    </message>
    <message>
        <source>Explanation sheet, %1</source>
        <translation>Lembar penjelasan, %1</translation>
    </message>
    <message>
        <source>Holds no single rating.</source>
        <translation>Tanpa penilaian satu per satu.</translation>
    </message>
</context>
<context>
    <name>ExplanationWords</name>
    <message>
        <source>Why this allowance?</source>
        <translation>Mengapa tunjangan ini?</translation>
    </message>
    <message>
        <source>Why %1 percent?</source>
        <translation>Mengapa %1 persen?</translation>
    </message>
    <message>
        <source>Period %1, until %2</source>
        <translation>Periode %1, sampai %2</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Periode %1</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Penilaian</translation>
    </message>
    <message numerus="yes">
        <source>Ratings from %1 and %n more</source>
        <translation>
            <numerusform>Penilaian dari %1 dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings from %1</source>
        <translation>Penilaian dari %1</translation>
    </message>
    <message>
        <source>Training, never counted</source>
        <translation>Latihan, tidak pernah dihitung</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Tidak dihitung: %1</translation>
    </message>
    <message>
        <source>Without an answer to this question</source>
        <translation>Tanpa jawaban atas pertanyaan ini</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>%1: a person decides.</source>
        <translation>%1: seorang pejabat memutuskan.</translation>
    </message>
    <message>
        <source>%1, so the allowance is **%2 percent**.</source>
        <translation>%1, jadi tunjangan **%2 persen**.</translation>
    </message>
    <message>
        <source>%1 is not less than %2</source>
        <translation>%1 tidak kurang dari %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 kurang dari %2</translation>
    </message>
    <message>
        <source>%1, but the interval reaches the threshold and the doubt benefits the officer: **%2 percent**.</source>
        <translation>%1, tetapi selangnya mencapai ambang dan keraguan menguntungkan petugas: **%2 persen**.</translation>
    </message>
    <message>
        <source>%1, so the allowance is %2: **%3 percent**.</source>
        <translation>%1, jadi tunjangan %2: **%3 persen**.</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cocok</translation>
    </message>
    <message>
        <source>DOES NOT FIT</source>
        <translation>TIDAK COCOK</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>baris %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>NOT THE SAME</source>
        <translation>TIDAK SAMA</translation>
    </message>
    <message>
        <source>Counted a second time from the rows: %1.</source>
        <translation>Dihitung sekali lagi dari baris data: %1.</translation>
    </message>
    <message>
        <source>Counted a second time from the rows: %1, %2.</source>
        <translation>Dihitung sekali lagi dari baris data: %1, %2.</translation>
    </message>
    <message>
        <source>Expected at the end %1 percent, range %2.</source>
        <translation>Harapan akhir periode %1 persen, kisaran %2.</translation>
    </message>
    <message>
        <source>An objection may be made by word of mouth or in writing, to the personnel section, until the period is approved.</source>
        <translation>Keberatan dapat diajukan, lisan atau tertulis, kepada bagian kepegawaian sampai periode disetujui.</translation>
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
        <translation>Apa yang dihitung</translation>
    </message>
    <message>
        <source>What the answers were</source>
        <translation>Bagaimana jawabannya</translation>
    </message>
    <message>
        <source>There are no answers.</source>
        <translation>Belum ada jawaban.</translation>
    </message>
    <message>
        <source>Not shown below five people.</source>
        <translation>Tidak ditampilkan di bawah lima orang.</translation>
    </message>
    <message>
        <source>The rule and its arithmetic</source>
        <translation>Aturan dan hitungannya</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Kiosk or file</source>
        <translation>Kios atau berkas</translation>
    </message>
    <message>
        <source>Numbers of the events</source>
        <translation>Nomor kejadian</translation>
    </message>
    <message>
        <source>Link of the last one</source>
        <translation>Kaitan terakhir</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Diperiksa</translation>
    </message>
    <message>
        <source>Allowance, approved</source>
        <translation>Tunjangan, disetujui</translation>
    </message>
    <message>
        <source>Approved on %1 by %2, version %3: %4.</source>
        <translation>Disetujui %1 oleh %2, versi %3: %4.</translation>
    </message>
    <message>
        <source>It rests on %1 ratings; what arrived or was left out after the approval does not change it.</source>
        <translation>Angka itu berdasar %1 penilaian; yang datang atau disisihkan sesudah persetujuan tidak mengubahnya.</translation>
    </message>
    <message>
        <source>Objection accepted</source>
        <translation>Keberatan diterima</translation>
    </message>
    <message>
        <source>Marked, left out by a decision</source>
        <translation>Bertanda, tidak dihitung menurut keputusan</translation>
    </message>
    <message>
        <source>With the marked ratings that a decision leaves out it would be %1 of %2 satisfied, measured %3, and the allowance %4.</source>
        <translation>Bersama penilaian bertanda yang tidak dihitung menurut keputusan, yang puas %1 dari %2, ukurannya %3 dan tunjangannya %4.</translation>
    </message>
    <message>
        <source>Without the marked ratings that count it would be %1 of %2 satisfied, measured %3, and the allowance %4.</source>
        <translation>Tanpa penilaian bertanda yang dihitung, yang puas %1 dari %2, ukurannya %3 dan tunjangannya %4.</translation>
    </message>
    <message>
        <source>Clock in doubt, month unknown</source>
        <translation>Jam diragukan, bulannya tidak diketahui</translation>
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
        <translation>Ukuran: persen puas</translation>
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
        <translation>Selang 95 persen: %1 sampai %2.</translation>
    </message>
    <message>
        <source>Satisfied: %1 percent, not used by this rule.</source>
        <translation>Puas: %1 persen, tidak dipakai aturan ini.</translation>
    </message>
    <message>
        <source>Index: %1, not used by this rule.</source>
        <translation>Indeks: %1, tidak dipakai aturan ini.</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Puas</translation>
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
        <translation>Halaman %1 dari %2</translation>
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
    <name>RuleSheet</name>
    <message>
        <source>From %</source>
        <translation>Dari %</translation>
    </message>
    <message>
        <source>to below %</source>
        <translation>sampai di bawah %</translation>
    </message>
    <message>
        <source>pays at its start %</source>
        <translation>dibayar di awal %</translation>
    </message>
    <message>
        <source>pays at its end %</source>
        <translation>dibayar di akhir %</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Dibuat dari</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Rule&apos;s id</source>
        <translation>Kode aturan</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>on trial, not one of this office&apos;s</source>
        <translation>percobaan, bukan aturan kantor ini</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Dengan kata-kata</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Ratings needed</source>
        <translation>Penilaian yang diperlukan</translation>
    </message>
    <message>
        <source>With fewer</source>
        <translation>Bila kurang</translation>
    </message>
    <message>
        <source>Percent of the allowance it governs</source>
        <translation>Persen tunjangan yang diaturnya</translation>
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
        <translation>Persen dari tunjangan: %1</translation>
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
        <source>fewer take the last period&apos;s figure</source>
        <translation>kurang dari itu memakai nilai periode lalu</translation>
    </message>
    <message>
        <source>fewer take the office&apos;s figure</source>
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
        <source>the office&apos;s</source>
        <translation>nilai kantor</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>tidak dinilai</translation>
    </message>
</context>
<context>
    <name>SignatureBlock</name>
    <message>
        <source>Head of the office</source>
        <translation>Kepala kantor</translation>
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
        <translation>Jumlah nilai</translation>
    </message>
    <message>
        <source>NRR</source>
        <translation>NRR</translation>
    </message>
    <message>
        <source>Weighted NRR</source>
        <translation>NRR tertimbang</translation>
    </message>
    <message>
        <source>Sum of the weighted NRR</source>
        <translation>Jumlah NRR tertimbang</translation>
    </message>
    <message>
        <source>IKM = sum × 25</source>
        <translation>IKM = jumlah × 25</translation>
    </message>
    <message>
        <source>PermenPANRB 14/2017. Weight of an element: %1. An empty answer is no answer and never counts as 0, so that n may differ. Everything is computed exactly; only the index is rounded, once. The three lowest elements are in bold.</source>
        <translation>PermenPANRB 14/2017. Bobot unsur: %1. Jawaban kosong bukan jawaban dan tidak pernah dihitung sebagai nol, karena itu n dapat berbeda. Semua dihitung tepat; hanya IKM yang dibulatkan, sekali. Tiga unsur terendah dicetak tebal.</translation>
    </message>
    <message>
        <source>Community satisfaction survey, %1</source>
        <translation>Survei Kepuasan Masyarakat, %1</translation>
    </message>
    <message>
        <source>Processing of the survey</source>
        <translation>Olah data survei</translation>
    </message>
    <message>
        <source>**Table 1.** The nine elements: how often each answer was given, sum, NRR</source>
        <translation>**Tabel 1.** Sembilan unsur: banyaknya tiap jawaban, jumlah nilai, NRR</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>berlanjut</translation>
    </message>
    <message>
        <source>**Figure 1.** NRR from the highest, with the 95 percent interval. The scale goes from 1 to 4 and is shown from %1.</source>
        <translation>**Gambar 1.** NRR dari yang tertinggi, dengan selang 95 persen. Skala 1 sampai 4, tampak dari %1.</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Responden</translation>
    </message>
    <message>
        <source>Answers (n)</source>
        <translation>Banyaknya jawaban (n)</translation>
    </message>
    <message>
        <source>NRR = sum / n</source>
        <translation>NRR = jumlah / n</translation>
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
        <translation>Waktu survei</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Responden</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Perhatian</translation>
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
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Dibuat dari</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Urutan baris</translation>
    </message>
    <message>
        <source>By their answers: no row can be put to a moment or a person.</source>
        <translation>Menurut jawabannya: tidak ada baris yang dapat dikaitkan dengan waktu atau orang.</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Olah data</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>belum ada rencana</translation>
    </message>
    <message>
        <source>**Table 2.** Follow-up plan for the lowest elements</source>
        <translation>**Tabel 2.** Rencana tindak lanjut untuk unsur terendah</translation>
    </message>
</context>
<context>
    <name>SkmWords</name>
    <message>
        <source>Requirements</source>
        <translation>Persyaratan</translation>
    </message>
    <message>
        <source>System, mechanism and procedure</source>
        <translation>Sistem, mekanisme, dan prosedur</translation>
    </message>
    <message>
        <source>Time of completion</source>
        <translation>Waktu penyelesaian</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya/tarif</translation>
    </message>
    <message>
        <source>Product of the service</source>
        <translation>Produk layanan</translation>
    </message>
    <message>
        <source>Competence of the officer</source>
        <translation>Kompetensi pelaksana</translation>
    </message>
    <message>
        <source>Conduct of the officer</source>
        <translation>Perilaku pelaksana</translation>
    </message>
    <message>
        <source>Handling of complaints</source>
        <translation>Penanganan pengaduan</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Sarana dan prasarana</translation>
    </message>
    <message>
        <source>Nobody has answered: there is no index.</source>
        <translation>Belum ada yang menjawab: tidak ada indeks.</translation>
    </message>
    <message>
        <source>One respondent only: this index says nothing of the service.</source>
        <translation>Hanya satu responden: indeks ini tidak menggambarkan layanan.</translation>
    </message>
    <message>
        <source>Sample too small: %1 of the %2 respondents needed.</source>
        <translation>Sampel kurang: %1 dari %2 responden yang diperlukan.</translation>
    </message>
    <message>
        <source>exact, 1/%1</source>
        <translation>tepat, 1/%1</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>masing-masing %1</translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n responden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 are needed for %3 users</source>
        <translation>%1; untuk %3 pengguna diperlukan %2</translation>
    </message>
    <message>
        <source>%1; %2 are always enough</source>
        <translation>%1; %2 selalu cukup</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
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
        <translation>Tidak puas</translation>
    </message>
    <message>
        <source>Less satisfied</source>
        <translation>Kurang puas</translation>
    </message>
    <message>
        <source>Middle</source>
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
    <message>
        <source>Counted as satisfied</source>
        <translation>Dihitung puas</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Puas %</translation>
    </message>
    <message>
        <source>Interval from %</source>
        <translation>Selang dari %</translation>
    </message>
    <message>
        <source>Interval to %</source>
        <translation>Selang sampai %</translation>
    </message>
    <message>
        <source>Enough ratings</source>
        <translation>Cukup penilaian</translation>
    </message>
    <message>
        <source>Allowance %</source>
        <translation>Tunjangan %</translation>
    </message>
    <message>
        <source>In place of the rule</source>
        <translation>Pengganti aturan</translation>
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
        <translation>Judul</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Diusulkan oleh</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Diputuskan oleh</translation>
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
        <translation>Dibuat pada</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kios</translation>
    </message>
    <message>
        <source>Name of the kiosk</source>
        <translation>Nama kios</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Laporan terakhir</translation>
    </message>
    <message>
        <source>Silent working days</source>
        <translation>Hari kerja senyap</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Nomor terakhir</translation>
    </message>
    <message>
        <source>Receipt until number</source>
        <translation>Tanda terima sampai nomor</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Nomor pertama</translation>
    </message>
    <message>
        <source>New ratings</source>
        <translation>Penilaian baru</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Keberatan</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Kata-kata</translation>
    </message>
    <message>
        <source>Before %</source>
        <translation>Sebelum %</translation>
    </message>
    <message>
        <source>After %</source>
        <translation>Sesudah %</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Pays at its start %</source>
        <translation>Dibayar di awal %</translation>
    </message>
    <message>
        <source>Pays at its end %</source>
        <translation>Dibayar di akhir %</translation>
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
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Dibuat dari</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Tidak diperlihatkan</translation>
    </message>
    <message>
        <source>"&lt; 5": fewer than five people, so that nobody can be told apart. Empty: does not apply.</source>
        <translation>"&lt; 5": kurang dari lima orang, supaya tidak ada yang dapat dikenali. Kosong: tidak berlaku.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Kiosk or counter</source>
        <translation>Kios atau loket</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Penilaian</translation>
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
        <translation>Penilaian menurut jam yang diragukan</translation>
    </message>
    <message>
        <source>Of them put right</source>
        <translation>Di antaranya dibetulkan</translation>
    </message>
    <message>
        <source>Of them not counted</source>
        <translation>Di antaranya tidak dihitung</translation>
    </message>
    <message>
        <source>Served customers</source>
        <translation>Yang dilayani</translation>
    </message>
    <message>
        <source>Of them rated</source>
        <translation>Di antaranya menilai</translation>
    </message>
    <message>
        <source>Rating %</source>
        <translation>Menilai %</translation>
    </message>
    <message>
        <source>Free disk, MiB</source>
        <translation>Sisa cakram, MiB</translation>
    </message>
    <message>
        <source>Version of the software</source>
        <translation>Versi perangkat lunak</translation>
    </message>
    <message>
        <source>Not as it should be</source>
        <translation>Yang tidak beres</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Perbuatan</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Waktu (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Done to</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Kaitan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Yang ditulis</translation>
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
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Decided at (UTC)</source>
        <translation>Diputuskan pada (UTC)</translation>
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
<context>
    <name>FollowUpWords</name>
    <message>
        <source>planned</source>
        <translation>direncanakan</translation>
    </message>
    <message>
        <source>running</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Women</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>People with disabilities</source>
        <translation>Penyandang disabilitas</translation>
    </message>
    <message>
        <source>Elderly people</source>
        <translation>Lansia</translation>
    </message>
    <message>
        <source>Pregnant or nursing</source>
        <translation>Ibu hamil atau menyusui</translation>
    </message>
    <message>
        <source>Other vulnerable groups</source>
        <translation>Kelompok rentan lain</translation>
    </message>
</context>
</TS>
