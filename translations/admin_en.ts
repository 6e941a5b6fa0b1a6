<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message>
        <source>Kiosk %1 has not reported yet</source>
        <translation>Kiosk %1 has not reported yet</translation>
    </message>
    <message>
        <source>Its numbers appear once its first stick is read.</source>
        <translation>Its numbers appear once its first stick is read.</translation>
    </message>
    <message>
        <source>Import stick</source>
        <translation>Import stick</translation>
    </message>
    <message>
        <source>Kiosk %1 is silent</source>
        <translation>Kiosk %1 is silent</translation>
    </message>
    <message>
        <source>Last report %1, %2 working days ago</source>
        <translation>Last report %1, %2 working days ago</translation>
    </message>
    <message>
        <source>Bundle of %1 refused</source>
        <translation>Bundle of %1 refused</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>The data are old</source>
        <translation>The data are old</translation>
    </message>
    <message>
        <source>Newest rating %1, %2 working days ago</source>
        <translation>Newest rating %1, %2 working days ago</translation>
    </message>
    <message>
        <source>%1 n %2</source>
        <translation>%1 n %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) without enough data</source>
        <translation><numerusform>%n officer without enough data</numerusform><numerusform>%n officers without enough data</numerusform></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>%1 ratings name no officer</source>
        <translation>%1 ratings name no officer</translation>
    </message>
    <message>
        <source>They count for the office, not for a person.</source>
        <translation>They count for the office, not for a person.</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Nobody has an account yet</source>
        <translation>Nobody has an account yet</translation>
    </message>
    <message>
        <source>Whoever opens this program can change the data.</source>
        <translation>Whoever opens this program can change the data.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Make one</translation>
    </message>
    <message>
        <source>Objection of %1</source>
        <translation>Objection of %1</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>%1 ratings</source>
        <translation>%1 ratings</translation>
    </message>
    <message>
        <source>rule A %1 percent</source>
        <translation>rule A %1 percent</translation>
    </message>
    <message>
        <source>rule B %1 percent</source>
        <translation>rule B %1 percent</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The disk or stick could not be read or written. Nothing in the office's data was changed.</source>
        <translation>The disk or stick could not be read or written. Nothing in the office's data was changed.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some room and try again.</source>
        <translation>There is no room left on the disk. Free some room and try again.</translation>
    </message>
    <message>
        <source>This account may not read or write there. Choose another folder or ask IT.</source>
        <translation>This account may not read or write there. Choose another folder or ask IT.</translation>
    </message>
    <message>
        <source>Nothing was found there. Check the folder and try again.</source>
        <translation>Nothing was found there. Check the folder and try again.</translation>
    </message>
    <message>
        <source>It is there already. Nothing was changed.</source>
        <translation>It is there already. Nothing was changed.</translation>
    </message>
    <message>
        <source>Another program is writing to the office's data at the moment. Wait until it is done and try again.</source>
        <translation>Another program is writing to the office's data at the moment. Wait until it is done and try again.</translation>
    </message>
    <message>
        <source>The office's data file does not answer. Nothing was changed. Try again; if it keeps failing, run puasctl doctor.</source>
        <translation>The office's data file does not answer. Nothing was changed. Try again; if it keeps failing, run puasctl doctor.</translation>
    </message>
    <message>
        <source>Keys or signatures could not be used. Nothing was changed. Ask IT to run puasctl doctor.</source>
        <translation>Keys or signatures could not be used. Nothing was changed. Ask IT to run puasctl doctor.</translation>
    </message>
    <message>
        <source>A value is outside of what is allowed. Nothing was changed.</source>
        <translation>A value is outside of what is allowed. Nothing was changed.</translation>
    </message>
    <message>
        <source>The file's content does not fit its format. Nothing was changed.</source>
        <translation>The file's content does not fit its format. Nothing was changed.</translation>
    </message>
    <message>
        <source>The PIN or password does not match.</source>
        <translation>The PIN or password does not match.</translation>
    </message>
    <message>
        <source>The data are damaged: bytes are missing or changed. Nothing was changed. Keep the file and ask IT to run puasctl verify.</source>
        <translation>The data are damaged: bytes are missing or changed. Nothing was changed. Keep the file and ask IT to run puasctl verify.</translation>
    </message>
    <message>
        <source>This was written by a newer Puas. Update this program first.</source>
        <translation>This was written by a newer Puas. Update this program first.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Stopped. Everything is as it was before.</translation>
    </message>
    <message>
        <source>The bundle was refused. Nothing was changed.</source>
        <translation>The bundle was refused. Nothing was changed.</translation>
    </message>
    <message>
        <source>Login and password do not belong together. Try again; capitals count in a password.</source>
        <translation>Login and password do not belong together. Try again; capitals count in a password.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait a while and try again.</source>
        <translation>Too many wrong passwords. Wait a while and try again.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in and try again. Nothing was changed.</source>
        <translation>Nobody is signed in. Sign in and try again. Nothing was changed.</translation>
    </message>
    <message>
        <source>Your role may not do this. Nothing was changed. Ask somebody whose role may.</source>
        <translation>Your role may not do this. Nothing was changed. Ask somebody whose role may.</translation>
    </message>
    <message>
        <source>This password is not taken. Choose one of at least 10 characters that is not the login.</source>
        <translation>This password is not taken. Choose one of at least 10 characters that is not the login.</translation>
    </message>
    <message>
        <source>An office keeps one active head. Nothing was changed. Make another head first.</source>
        <translation>An office keeps one active head. Nothing was changed. Make another head first.</translation>
    </message>
    <message>
        <location filename="../app/admin/state_cards.cpp" line="38"/>
        <source>Its time has passed. Nothing was changed. Make a new one.</source>
        <translation>Its time has passed. Nothing was changed. Make a new one.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>already here</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Unknown kiosk %1</source>
        <translation>Unknown kiosk %1</translation>
    </message>
    <message>
        <source>Numbers between the office's data and the stick are missing</source>
        <translation>Numbers between the office's data and the stick are missing</translation>
    </message>
    <message>
        <source>This kiosk's history parts in two</source>
        <translation>This kiosk's history parts in two</translation>
    </message>
    <message>
        <source>This kiosk went back behind what the office confirmed</source>
        <translation>This kiosk went back behind what the office confirmed</translation>
    </message>
    <message>
        <source>The signature is not this kiosk's</source>
        <translation>The signature is not this kiosk's</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>The file is damaged</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled here</source>
        <translation>This kiosk is not enrolled here</translation>
    </message>
    <message>
        <source>This kiosk is not trusted any more</source>
        <translation>This kiosk is not trusted any more</translation>
    </message>
    <message>
        <source>The bundle belongs to another office</source>
        <translation>The bundle belongs to another office</translation>
    </message>
    <message>
        <source>The kiosk's program is newer than this one</source>
        <translation>The kiosk's program is newer than this one</translation>
    </message>
    <message>
        <source>Training data never count</source>
        <translation>Training data never count</translation>
    </message>
    <message>
        <source>The bundle could not be read</source>
        <translation>The bundle could not be read</translation>
    </message>
    <message>
        <source>The chain matches. %1 new events</source>
        <translation>The chain matches. %1 new events</translation>
    </message>
    <message>
        <source>%1 new events. Wrong clock: %2 ratings</source>
        <translation>%1 new events. Wrong clock: %2 ratings</translation>
    </message>
    <message>
        <source>Signature, content and chain were checked. The kiosk's clock was wrong for %1 ratings: they count only where the month is certain all the same.</source>
        <translation>Signature, content and chain were checked. The kiosk's clock was wrong for %1 ratings: they count only where the month is certain all the same.</translation>
    </message>
    <message>
        <source>Set date and time of kiosk %1.</source>
        <translation>Set date and time of kiosk %1.</translation>
    </message>
    <message>
        <source>Find out by how much the clock was wrong, and record it: puasctl clock-offset. Kiosks counts what still waits for it.</source>
        <translation>Find out by how much the clock was wrong, and record it: puasctl clock-offset. Kiosks counts what still waits for it.</translation>
    </message>
    <message>
        <source>The same is here already. Nothing new</source>
        <translation>The same is here already. Nothing new</translation>
    </message>
    <message>
        <source>Gap: numbers %1 to %2 are missing</source>
        <translation>Gap: numbers %1 to %2 are missing</translation>
    </message>
    <message>
        <source>Signature, content and chain were checked. The ratings are in the office's data.</source>
        <translation>Signature, content and chain were checked. The ratings are in the office's data.</translation>
    </message>
    <message>
        <source>This bundle was taken in before. Taking it in again changes nothing and counts nothing twice.</source>
        <translation>This bundle was taken in before. Taking it in again changes nothing and counts nothing twice.</translation>
    </message>
    <message>
        <source>This bundle starts at number %1, but the office has this kiosk only up to %2. Without the %3 events between them the chain cannot be checked.</source>
        <translation>This bundle starts at number %1, but the office has this kiosk only up to %2. Without the %3 events between them the chain cannot be checked.</translation>
    </message>
    <message>
        <source>The bundle disagrees with what the same kiosk sent before. Either its disk was copied or an old copy was put back.</source>
        <translation>The bundle disagrees with what the same kiosk sent before. Either its disk was copied or an old copy was put back.</translation>
    </message>
    <message>
        <source>The header was not signed with the key that this kiosk was enrolled with.</source>
        <translation>The header was not signed with the key that this kiosk was enrolled with.</translation>
    </message>
    <message>
        <source>No kiosk with this key is registered in this office, so nobody can say where the ratings come from.</source>
        <translation>No kiosk with this key is registered in this office, so nobody can say where the ratings come from.</translation>
    </message>
    <message>
        <source>This kiosk was reported lost or replaced. What it sends afterwards is not taken in.</source>
        <translation>This kiosk was reported lost or replaced. What it sends afterwards is not taken in.</translation>
    </message>
    <message>
        <source>It was written for another office and can only be read there.</source>
        <translation>It was written for another office and can only be read there.</translation>
    </message>
    <message>
        <source>This bundle has a format that this version does not know yet.</source>
        <translation>This bundle has a format that this version does not know yet.</translation>
    </message>
    <message>
        <source>The kiosk was in training. Taps from training are never counted.</source>
        <translation>The kiosk was in training. Taps from training are never counted.</translation>
    </message>
    <message>
        <source>Bytes are missing, added or changed, so that the checksum does not agree.</source>
        <translation>Bytes are missing, added or changed, so that the checksum does not agree.</translation>
    </message>
    <message>
        <source>Find out who restored kiosk %1, and when.</source>
        <translation>Find out who restored kiosk %1, and when.</translation>
    </message>
    <message>
        <source>Enrol the device as a new kiosk before it counts again.</source>
        <translation>Enrol the device as a new kiosk before it counts again.</translation>
    </message>
    <message>
        <source>Find out which device wrote this stick.</source>
        <translation>Find out which device wrote this stick.</translation>
    </message>
    <message>
        <source>Enrol it if it belongs to this office.</source>
        <translation>Enrol it if it belongs to this office.</translation>
    </message>
    <message>
        <source>Export again after enrolling and read the stick here.</source>
        <translation>Export again after enrolling and read the stick here.</translation>
    </message>
    <message>
        <source>Ask who put the device back into use.</source>
        <translation>Ask who put the device back into use.</translation>
    </message>
    <message>
        <source>Enrol it as a new kiosk if it should count again.</source>
        <translation>Enrol it as a new kiosk if it should count again.</translation>
    </message>
    <message>
        <source>Hand the stick over to the office that it belongs to.</source>
        <translation>Hand the stick over to the office that it belongs to.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Update this program.</translation>
    </message>
    <message>
        <source>Read the stick again. Nothing is lost meanwhile.</source>
        <translation>Read the stick again. Nothing is lost meanwhile.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Nothing has to be done.</translation>
    </message>
    <message>
        <source>Turn training off at the kiosk before citizens use it.</source>
        <translation>Turn training off at the kiosk before citizens use it.</translation>
    </message>
    <message>
        <source>Read the stick again.</source>
        <translation>Read the stick again.</translation>
    </message>
    <message>
        <source>If it is still damaged, export once more onto another stick.</source>
        <translation>If it is still damaged, export once more onto another stick.</translation>
    </message>
    <message>
        <source>The kiosk keeps all ratings until the office confirms them.</source>
        <translation>The kiosk keeps all ratings until the office confirms them.</translation>
    </message>
    <message>
        <source>Parts at number %1. Both are kept as proof</source>
        <translation>Parts at number %1. Both are kept as proof</translation>
    </message>
    <message>
        <source>Not trusted any more. Kept as proof</source>
        <translation>Not trusted any more. Kept as proof</translation>
    </message>
    <message>
        <source>The kiosk has forgotten a receipt that it knew, and its history is another one since. Somebody has put back an older state of it.</source>
        <translation>The kiosk has forgotten a receipt that it knew, and its history is another one since. Somebody has put back an older state of it.</translation>
    </message>
    <message>
        <source>Look for the stick of kiosk %1 that has these numbers, and read it here first.</source>
        <translation>Look for the stick of kiosk %1 that has these numbers, and read it here first.</translation>
    </message>
    <message>
        <source>If there is none, press "Ask kiosk to send again": the request is written onto this stick.</source>
        <translation>If there is none, press "Ask kiosk to send again": the request is written onto this stick.</translation>
    </message>
    <message>
        <source>Put the stick into the kiosk, wait for "Safe to remove", and read it here again.</source>
        <translation>Put the stick into the kiosk, wait for "Safe to remove", and read it here again.</translation>
    </message>
    <message>
        <source>A copy or a restored image of kiosk %1 is in use: find it and take it out of service.</source>
        <translation>A copy or a restored image of kiosk %1 is in use: find it and take it out of service.</translation>
    </message>
    <message>
        <source>Show the auditor both proofs. They stay in the quarantine.</source>
        <translation>Show the auditor both proofs. They stay in the quarantine.</translation>
    </message>
    <message>
        <source>Do not use this file: somebody else wrote it, or changed its header.</source>
        <translation>Do not use this file: somebody else wrote it, or changed its header.</translation>
    </message>
    <message>
        <source>Export once more from kiosk %1 onto another stick, and read that one here.</source>
        <translation>Export once more from kiosk %1 onto another stick, and read that one here.</translation>
    </message>
    <message>
        <source>If it happens again, show both sticks to the auditor.</source>
        <translation>If it happens again, show both sticks to the auditor.</translation>
    </message>
</context>
<context>
    <name>IntervalSide</name>
    <message>
        <source>All of it at the threshold or above</source>
        <translation>All of it at the threshold or above</translation>
    </message>
    <message>
        <source>All of it below the threshold</source>
        <translation>All of it below the threshold</translation>
    </message>
    <message>
        <source>The threshold lies inside</source>
        <translation>The threshold lies inside</translation>
    </message>
</context>
<context>
    <name>PagePaper</name>
    <message>
        <source>continued</source>
        <translation>continued</translation>
    </message>
</context>
<context>
    <name>PeriodState</name>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>not closed</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>approved, version %1</source>
        <translation>approved, version %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choose</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Directory:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Create New Folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>List View</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detail View</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>New Folder</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date Modified</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>reads the office's figures</source>
        <translation>reads the office's figures</translation>
    </message>
    <message>
        <source>reads scores and allowances of officers</source>
        <translation>reads scores and allowances of officers</translation>
    </message>
    <message>
        <source>reads kiosks, accounts and the office's journal</source>
        <translation>reads kiosks, accounts and the office's journal</translation>
    </message>
    <message>
        <source>takes in sticks and files</source>
        <translation>takes in sticks and files</translation>
    </message>
    <message>
        <source>invites, replaces and revokes kiosks</source>
        <translation>invites, replaces and revokes kiosks</translation>
    </message>
    <message>
        <source>approves kiosks, with a second person</source>
        <translation>approves kiosks, with a second person</translation>
    </message>
    <message>
        <source>registers officers</source>
        <translation>registers officers</translation>
    </message>
    <message>
        <source>enters rules</source>
        <translation>enters rules</translation>
    </message>
    <message>
        <source>closes periods</source>
        <translation>closes periods</translation>
    </message>
    <message>
        <source>approves rules, with a second person</source>
        <translation>approves rules, with a second person</translation>
    </message>
    <message>
        <source>approves periods</source>
        <translation>approves periods</translation>
    </message>
    <message>
        <source>settles objections, with a second person</source>
        <translation>settles objections, with a second person</translation>
    </message>
    <message>
        <source>manages accounts</source>
        <translation>manages accounts</translation>
    </message>
    <message>
        <source>backs up and restores</source>
        <translation>backs up and restores</translation>
    </message>
    <message>
        <source>Head of office</source>
        <translation>Head of office</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>decides whether marked ratings count</source>
        <translation>decides whether marked ratings count</translation>
    </message>
    <message>
        <source>answers proposals of citizens</source>
        <translation>answers proposals of citizens</translation>
    </message>
    <message>
        <source>plans what follows the survey</source>
        <translation>plans what follows the survey</translation>
    </message>
    <message>
        <source>names counters and services</source>
        <translation>names counters and services</translation>
    </message>
</context>
<context>
    <name>RuleShapes</name>
    <message>
        <source>As measured, then in full</source>
        <translation>As measured, then in full</translation>
    </message>
    <message>
        <source>Rising to the threshold</source>
        <translation>Rising to the threshold</translation>
    </message>
    <message>
        <source>Floor, line, cap</source>
        <translation>Floor, line, cap</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bands</translation>
    </message>
</context>
<context>
    <name>RulesModel</name>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>came with Puas</source>
        <translation>came with Puas</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
</context>
<context>
    <name>ScoreCells</name>
    <message>
        <source>&lt; 5</source>
        <translation>&lt; 5</translation>
    </message>
    <message>
        <source>no ratings yet</source>
        <translation>no ratings yet</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 ratings</translation>
    </message>
    <message>
        <source>not shown below 5 people</source>
        <translation>not shown below 5 people</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>not enough data</translation>
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
        <source>%1 percent satisfied, interval %2 to %3</source>
        <translation>%1 percent satisfied, interval %2 to %3</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>start summary trend</source>
        <translation>start summary trend</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>scores ranking funnel</source>
        <translation>scores ranking funnel</translation>
    </message>
    <message>
        <source>Projected allowance</source>
        <translation>Projected allowance</translation>
    </message>
    <message>
        <source>forecast pay rupiah</source>
        <translation>forecast pay rupiah</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>compare rules threshold</source>
        <translation>compare rules threshold</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>approve lock objections</source>
        <translation>approve lock objections</translation>
    </message>
    <message>
        <source>Import stick</source>
        <translation>Import stick</translation>
    </message>
    <message>
        <source>bundle USB CSV</source>
        <translation>bundle USB CSV</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Kiosks</translation>
    </message>
    <message>
        <source>silent report receipt</source>
        <translation>silent report receipt</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>users roles passwords</source>
        <translation>users roles passwords</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Rules of the allowance</source>
        <translation>Rules of the allowance</translation>
    </message>
    <message>
        <source>versions proposals approve</source>
        <translation>versions proposals approve</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>threshold minimum curve propose</source>
        <translation>threshold minimum curve propose</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>copy check restore passphrase</source>
        <translation>copy check restore passphrase</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>officer</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>counter</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>kiosk</translation>
    </message>
    <message>
        <source>period</source>
        <translation>period</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>saved view</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>setting</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>Export this page</source>
        <translation>Export this page</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Print this page</translation>
    </message>
    <message>
        <source>Help about this page</source>
        <translation>Help about this page</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Save this view</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>bursts off hours unusual exclude</source>
        <translation>bursts off hours unusual exclude</translation>
    </message>
    <message>
        <source>Counters and services</source>
        <translation>Counters and services</translation>
    </message>
    <message>
        <source>names rename add</source>
        <translation>names rename add</translation>
    </message>
    <message>
        <source>SKM and IKM</source>
        <translation>SKM and IKM</translation>
    </message>
    <message>
        <source>survey index elements respondents</source>
        <translation>survey index elements respondents</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>print report sheet list explanation</source>
        <translation>print report sheet list explanation</translation>
    </message>
    <message>
        <source>Audit journal</source>
        <translation>Audit journal</translation>
    </message>
    <message>
        <source>acts chain verify who did what</source>
        <translation>acts chain verify who did what</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>citizens wrote musrena answer forward</source>
        <translation>citizens wrote musrena answer forward</translation>
    </message>
</context>
<context>
    <name>SegmentsModel</name>
    <message>
        <source>gap from %1 to %2</source>
        <translation>gap from %1 to %2</translation>
    </message>
    <message>
        <source>overlap from %1 to %2</source>
        <translation>overlap from %1 to %2</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>ends before it begins</translation>
    </message>
</context>
<context>
    <name>UserDialogs</name>
    <message>
        <source>A password has at least %1 characters and is not the login.</source>
        <translation>A password has at least %1 characters and is not the login.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>The two passwords differ.</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>%1 is not less than %2: the threshold is reached.</source>
        <translation>%1 is not less than %2: the threshold is reached.</translation>
    </message>
    <message>
        <source>%1 is less than %2: the threshold is not reached.</source>
        <translation>%1 is less than %2: the threshold is not reached.</translation>
    </message>
    <message>
        <source>The measure: percent satisfied</source>
        <translation>The measure: percent satisfied</translation>
    </message>
    <message>
        <source>95 percent interval: %1 to %2</source>
        <translation>95 percent interval: %1 to %2</translation>
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
        <source>What was counted</source>
        <translation>What was counted</translation>
    </message>
    <message>
        <source>no ratings yet</source>
        <translation>no ratings yet</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 ratings</translation>
    </message>
    <message>
        <source>not shown below 5 people</source>
        <translation>not shown below 5 people</translation>
    </message>
    <message>
        <source>Fewer than %1 ratings: %2.</source>
        <translation>Fewer than %1 ratings: %2.</translation>
    </message>
    <message>
        <source>The interval reaches the threshold: the doubt benefits the officer.</source>
        <translation>The interval reaches the threshold: the doubt benefits the officer.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>The rule</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>The result</translation>
    </message>
    <message>
        <source>Allowance %1 percent, a projection</source>
        <translation>Allowance %1 percent, a projection</translation>
    </message>
    <message>
        <source>Not assessed: a person decides</source>
        <translation>Not assessed: a person decides</translation>
    </message>
    <message>
        <source>A person approves the period; the officer may object.</source>
        <translation>A person approves the period; the officer may object.</translation>
    </message>
</context>
<context>
    <name>puas::AddUserDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Add an account</translation>
    </message>
    <message>
        <source>The first account</source>
        <translation>The first account</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Make account</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>such as ratna or a NIP</source>
        <translation>such as ratna or a NIP</translation>
    </message>
    <message>
        <source>It is the head of office's, who can add the others. From then on everybody signs in.</source>
        <translation>It is the head of office's, who can add the others. From then on everybody signs in.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>at least %1 characters</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>A name is missing.</translation>
    </message>
    <message>
        <source>A login has letters from a to z, digits, and . _ - inside.</source>
        <translation>A login has letters from a to z, digits, and . _ - inside.</translation>
    </message>
</context>
<context>
    <name>puas::AllowanceModel</name>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>&lt; 5</source>
        <translation>&lt; 5</translation>
    </message>
    <message>
        <source>no ratings yet</source>
        <translation>no ratings yet</translation>
    </message>
    <message>
        <source>allowance now %1 percent</source>
        <translation>allowance now %1 percent</translation>
    </message>
    <message>
        <source>expected %1 percent, chance of the threshold %2</source>
        <translation>expected %1 percent, chance of the threshold %2</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Satisfied %
so far</source>
        <translation>Satisfied %
so far</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Satisfied %</translation>
    </message>
    <message>
        <source>Where it can end</source>
        <translation>Where it can end</translation>
    </message>
    <message>
        <source>Chance
≥ %1%</source>
        <translation>Chance
≥ %1%</translation>
    </message>
    <message>
        <source>Now
%</source>
        <translation>Now
%</translation>
    </message>
    <message>
        <source>Not approved
%</source>
        <translation>Not approved
%</translation>
    </message>
    <message>
        <source>Expected
%</source>
        <translation>Expected
%</translation>
    </message>
    <message>
        <source>Range
%</source>
        <translation>Range
%</translation>
    </message>
    <message>
        <source>%1 satisfied ratings until %2</source>
        <translation>%1 satisfied ratings until %2</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>expected %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>Expected
Rp</source>
        <translation>Expected
Rp</translation>
    </message>
    <message>
        <source>Not approved
Rp</source>
        <translation>Not approved
Rp</translation>
    </message>
</context>
<context>
    <name>puas::AllowancePage</name>
    <message>
        <source>So far</source>
        <translation>So far</translation>
    </message>
    <message>
        <source>Expected at the end</source>
        <translation>Expected at the end</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>In full</translation>
    </message>
    <message>
        <source>Projected allowance</source>
        <translation>Projected allowance</translation>
    </message>
    <message>
        <source>The rule in use</source>
        <translation>The rule in use</translation>
    </message>
    <message>
        <source>The rule's curve, table</source>
        <translation>The rule's curve, table</translation>
    </message>
    <message>
        <source>The projection cannot be read</source>
        <translation>The projection cannot be read</translation>
    </message>
    <message>
        <source>No officer is registered yet</source>
        <translation>No officer is registered yet</translation>
    </message>
    <message>
        <source>The projection appears with the first officer and the first ratings.</source>
        <translation>The projection appears with the first officer and the first ratings.</translation>
    </message>
    <message>
        <source>Empty circle: so far. Small upright line: expected. Band: range, 90 of 100 possibilities. Below the chance: how many satisfied ratings are missing. A projection is not a decision: a person approves the period, and officers may object.</source>
        <translation>Empty circle: so far. Small upright line: expected. Band: range, 90 of 100 possibilities. Below the chance: how many satisfied ratings are missing. A projection is not a decision: a person approves the period, and officers may object.</translation>
    </message>
    <message>
        <source>Not approved yet: a person approves the period, and officers may object.</source>
        <translation>Not approved yet: a person approves the period, and officers may object.</translation>
    </message>
    <message>
        <source>Mean over what the rest of the period can bring</source>
        <translation>Mean over what the rest of the period can bring</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>officers at 100 percent, %1 below</source>
        <translation>officers at 100 percent, %1 below</translation>
    </message>
    <message>
        <source>%1 officers</source>
        <translation>%1 officers</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s)</source>
        <translation><numerusform>%n officer</numerusform><numerusform>%n officers</numerusform></translation>
    </message>
    <message>
        <source>Range until the end of the period</source>
        <translation>Range until the end of the period</translation>
    </message>
    <message>
        <source>90 of 100 possibilities</source>
        <translation>90 of 100 possibilities</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>All rules</translation>
    </message>
    <message>
        <source>Compare rules</source>
        <translation>Compare rules</translation>
    </message>
    <message>
        <source>Approved by %1 and %2, %3.</source>
        <translation>Approved by %1 and %2, %3.</translation>
    </message>
    <message>
        <source>%1 of %2 working days counted</source>
        <translation>%1 of %2 working days counted</translation>
    </message>
    <message>
        <source>%1 officers, not approved</source>
        <translation>%1 officers, not approved</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2; %n officer(s) without an amount are left out</source>
        <translation><numerusform>%1 of %2; %n officer without an amount is left out</numerusform><numerusform>%1 of %2; %n officers without an amount are left out</numerusform></translation>
    </message>
    <message>
        <source>in full %1</source>
        <translation>in full %1</translation>
    </message>
    <message>
        <source>Amounts from CSV</source>
        <translation>Amounts from CSV</translation>
    </message>
    <message>
        <source>Amounts (nip, rupiah, from) or components (nip, period, component, percent)</source>
        <translation>Amounts (nip, rupiah, from) or components (nip, period, component, percent)</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV files (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>Nothing was taken in</translation>
    </message>
</context>
<context>
    <name>puas::BundleDetail</name>
    <message>
        <source>Copy report</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>%1 events, numbers %2</source>
        <translation>%1 events, numbers %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>%1 ratings, %2 events</source>
        <translation>%1 ratings, %2 events</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>In the office</translation>
    </message>
    <message>
        <source>up to number %1</source>
        <translation>up to number %1</translation>
    </message>
    <message>
        <source>nothing before</source>
        <translation>nothing before</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Ask kiosk to send again</source>
        <translation>Ask kiosk to send again</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantine</translation>
    </message>
    <message>
        <source>signed header only</source>
        <translation>signed header only</translation>
    </message>
</context>
<context>
    <name>puas::BundlesModel</name>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>puas::ChangesModel</name>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>&lt; 5</source>
        <translation>&lt; 5</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Satisfied %</translation>
    </message>
    <message>
        <source>A %</source>
        <translation>A %</translation>
    </message>
    <message>
        <source>From A to B</source>
        <translation>From A to B</translation>
    </message>
    <message>
        <source>B %</source>
        <translation>B %</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Rupiah</source>
        <translation>Rupiah</translation>
    </message>
</context>
<context>
    <name>puas::ComparedRuleCard</name>
    <message>
        <source>The rule's curve, table</source>
        <translation>The rule's curve, table</translation>
    </message>
</context>
<context>
    <name>puas::ComponentsModel</name>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Weight %</source>
        <translation>Weight %</translation>
    </message>
</context>
<context>
    <name>puas::CsvDialog</name>
    <message>
        <source>No file chosen</source>
        <translation>No file chosen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import past ratings</source>
        <translation>Import past ratings</translation>
    </message>
    <message>
        <source>A CSV file with the columns at, office, counter, officer, service and one column for each question. Equal rows are never counted twice; a bad row refuses the whole file.</source>
        <translation>A CSV file with the columns at, office, counter, officer, service and one column for each question. Equal rows are never counted twice; a bad row refuses the whole file.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Best answer of the scale</source>
        <translation>Best answer of the scale</translation>
    </message>
    <message>
        <source>%1 of 1 to %1</source>
        <translation>%1 of 1 to %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose a file of past ratings</source>
        <translation>Choose a file of past ratings</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV files (*.csv);;All files (*)</translation>
    </message>
</context>
<context>
    <name>puas::CurveModel</name>
    <message>
        <source>below %1</source>
        <translation>below %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Pays %</source>
        <translation>Pays %</translation>
    </message>
</context>
<context>
    <name>puas::EarlierImportsCard</name>
    <message>
        <source>Earlier imports</source>
        <translation>Earlier imports</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 accepted</translation>
    </message>
    <message>
        <source>%1 already here</source>
        <translation>%1 already here</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 refused</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 new</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation><numerusform>%n bundle</numerusform><numerusform>%n bundles</numerusform></translation>
    </message>
</context>
<context>
    <name>puas::ErrorCard</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
</context>
<context>
    <name>puas::Finder</name>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Save this view…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Save this view</translation>
    </message>
    <message>
        <source>Name of the view: page, period and filters are kept under it.</source>
        <translation>Name of the view: page, period and filters are kept under it.</translation>
    </message>
    <message>
        <source>Saved: %1. It is found with Ctrl+K and under the bookmark.</source>
        <translation>Saved: %1. It is found with Ctrl+K and under the bookmark.</translation>
    </message>
    <message>
        <source>The saved view %1 is removed.</source>
        <translation>The saved view %1 is removed.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
</context>
<context>
    <name>puas::FirstStartPage</name>
    <message>
        <source>Welcome to Puas</source>
        <translation>Welcome to Puas</translation>
    </message>
    <message>
        <source>Here will be</source>
        <translation>Here will be</translation>
    </message>
    <message>
        <source>One point for each officer, with its 95 percent interval. Empty rings without figures until there are data.</source>
        <translation>One point for each officer, with its 95 percent interval. Empty rings without figures until there are data.</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>Create the office</translation>
    </message>
    <message>
        <source>such as Dinas Kependudukan dan Pencatatan Sipil</source>
        <translation>such as Dinas Kependudukan dan Pencatatan Sipil</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>such as 3503.01</source>
        <translation>such as 3503.01</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Code of the office</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Its data are kept in %1</source>
        <translation>Its data are kept in %1</translation>
    </message>
    <message>
        <source>Create office</source>
        <translation>Create office</translation>
    </message>
    <message>
        <source>The office could not be created</source>
        <translation>The office could not be created</translation>
    </message>
    <message>
        <source>The office's data cannot be opened</source>
        <translation>The office's data cannot be opened</translation>
    </message>
    <message>
        <source>An office first: everything that the kiosks bring is kept in its data.</source>
        <translation>An office first: everything that the kiosks bring is kept in its data.</translation>
    </message>
    <message>
        <source>Are there ratings from before?</source>
        <translation>Are there ratings from before?</translation>
    </message>
    <message>
        <source>Import last year's CSV, so that the trend shows at once.</source>
        <translation>Import last year's CSV, so that the trend shows at once.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Equal rows are never counted twice.</source>
        <translation>Equal rows are never counted twice.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Four steps to the first figure. You may stop and go on at any time.</source>
        <translation>Four steps to the first figure. You may stop and go on at any time.</translation>
    </message>
</context>
<context>
    <name>puas::HeatModel</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Satisfied %</translation>
    </message>
</context>
<context>
    <name>puas::HelpPanel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Help about this page</source>
        <translation>Help about this page</translation>
    </message>
</context>
<context>
    <name>puas::ImportPage</name>
    <message>
        <source>Read stick</source>
        <translation>Read stick</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>new ratings</source>
        <translation>new ratings</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>already here</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Bundles</translation>
    </message>
    <message>
        <source>A refused bundle changes nothing. What a kiosk was refused stays on that kiosk.</source>
        <translation>A refused bundle changes nothing. What a kiosk was refused stays on that kiosk.</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>Import CSV</translation>
    </message>
    <message>
        <source>Read stick again</source>
        <translation>Read stick again</translation>
    </message>
    <message>
        <source>No stick is plugged in</source>
        <translation>No stick is plugged in</translation>
    </message>
    <message>
        <source>Stick %1 is plugged in</source>
        <translation>Stick %1 is plugged in</translation>
    </message>
    <message>
        <source>Bundles are checked before anything is taken in: signature, content, chain, and what the office already has. Ratings that are here already are never counted twice.</source>
        <translation>Bundles are checked before anything is taken in: signature, content, chain, and what the office already has. Ratings that are here already are never counted twice.</translation>
    </message>
    <message>
        <source>Choose the folder of a stick or of bundles</source>
        <translation>Choose the folder of a stick or of bundles</translation>
    </message>
    <message>
        <source>Plug the stick in, wait a moment and try again, or choose its folder.</source>
        <translation>Plug the stick in, wait a moment and try again, or choose its folder.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>Reading the stick</source>
        <translation>Reading the stick</translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translation>Writing receipts</translation>
    </message>
    <message>
        <source>Do not unplug the stick</source>
        <translation>Do not unplug the stick</translation>
    </message>
    <message>
        <source>File %1 of %2, %3 events</source>
        <translation>File %1 of %2, %3 events</translation>
    </message>
    <message>
        <source>%1 percent read</source>
        <translation>%1 percent read</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>The import was stopped</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nothing was imported</translation>
    </message>
    <message>
        <source>Stick %1</source>
        <translation>Stick %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation><numerusform>%n bundle</numerusform><numerusform>%n bundles</numerusform></translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Read %1</translation>
    </message>
    <message>
        <source>No bundle found</source>
        <translation>No bundle found</translation>
    </message>
    <message>
        <source>There is nothing from a kiosk of Puas in this folder.</source>
        <translation>There is nothing from a kiosk of Puas in this folder.</translation>
    </message>
    <message>
        <source>No receipts written</source>
        <translation>No receipts written</translation>
    </message>
    <message>
        <source>Safe to remove</source>
        <translation>Safe to remove</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written and read back</source>
        <translation><numerusform>%n receipt written and read back</numerusform><numerusform>%n receipts written and read back</numerusform></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Read from a folder, without receipts</source>
        <translation>Read from a folder, without receipts</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation><numerusform>%n row</numerusform><numerusform>%n rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s)</source>
        <translation><numerusform>%n officer</numerusform><numerusform>%n officers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n counter(s)</source>
        <translation><numerusform>%n counter</numerusform><numerusform>%n counters</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation><numerusform>%n service</numerusform><numerusform>%n services</numerusform></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>Nobody new was registered</source>
        <translation>Nobody new was registered</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Registered: %1</translation>
    </message>
    <message>
        <source>Import stick</source>
        <translation>Import stick</translation>
    </message>
    <message>
        <source>The request was not written</source>
        <translation>The request was not written</translation>
    </message>
    <message>
        <source>The kiosk is asked to send from number %1 on: put this stick into it</source>
        <translation>The kiosk is asked to send from number %1 on: put this stick into it</translation>
    </message>
</context>
<context>
    <name>puas::JobDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>puas::MainWindow</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Period before</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Period after</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>Choose a period</translation>
    </message>
    <message>
        <source>Table or chart</source>
        <translation>Table or chart</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Navigation with words</source>
        <translation>Navigation with words</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Usual text</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Next area</translation>
    </message>
    <message>
        <source>Area before</source>
        <translation>Area before</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>As the desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
</context>
<context>
    <name>puas::MonthsModel</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Satisfied %</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Lower</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Upper</translation>
    </message>
</context>
<context>
    <name>puas::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Allowance</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Import stick</source>
        <translation>Import stick</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Kiosks</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>SKM and IKM</source>
        <translation>SKM and IKM</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Audit journal</source>
        <translation>Audit journal</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
</context>
<context>
    <name>puas::NavigationFoot</name>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
</context>
<context>
    <name>puas::NoRightPage</name>
    <message>
        <source>Not for your role</source>
        <translation>Not for your role</translation>
    </message>
    <message>
        <source>This page is for: %1</source>
        <translation>This page is for: %1</translation>
    </message>
    <message>
        <source>You are signed in as %1. Ask somebody in that role, or sign out and sign in with another account.</source>
        <translation>You are signed in as %1. Ask somebody in that role, or sign out and sign in with another account.</translation>
    </message>
</context>
<context>
    <name>puas::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>puas::OfficerPage</name>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Allowance</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Twelve months</translation>
    </message>
    <message>
        <source>a point for each month, upright line 95 percent interval, bar n</source>
        <translation>a point for each month, upright line 95 percent interval, bar n</translation>
    </message>
    <message>
        <source>Twelve months, table</source>
        <translation>Twelve months, table</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>Day and hour</translation>
    </message>
    <message>
        <source>satisfied % large, n small; twelve months</source>
        <translation>satisfied % large, n small; twelve months</translation>
    </message>
    <message>
        <source>Day and hour, table</source>
        <translation>Day and hour, table</translation>
    </message>
    <message>
        <source>Answers and services</source>
        <translation>Answers and services</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Single ratings are never shown.</source>
        <translation>Single ratings are never shown.</translation>
    </message>
    <message>
        <source>This officer's figures cannot be read</source>
        <translation>This officer's figures cannot be read</translation>
    </message>
    <message>
        <source>This officer is not registered any more</source>
        <translation>This officer is not registered any more</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Photo of %1</translation>
    </message>
    <message>
        <source>NIP %1</source>
        <translation>NIP %1</translation>
    </message>
    <message>
        <source>&lt; 5</source>
        <translation>&lt; 5</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 ratings</translation>
    </message>
    <message>
        <source>95 percent interval: %1 to %2</source>
        <translation>95 percent interval: %1 to %2</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>not enough data</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>projection</translation>
    </message>
    <message>
        <source>other measure</source>
        <translation>other measure</translation>
    </message>
    <message>
        <source>Why %1 percent?</source>
        <translation>Why %1 percent?</translation>
    </message>
    <message>
        <source>Why no figure?</source>
        <translation>Why no figure?</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of the week with ratings</source>
        <translation><numerusform>%n hour of the week with ratings</numerusform><numerusform>%n hours of the week with ratings</numerusform></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Without a service</source>
        <translation>Without a service</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Why this allowance?</source>
        <translation>Why this allowance?</translation>
    </message>
</context>
<context>
    <name>puas::OfficersModel</name>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>not enough data</translation>
    </message>
    <message>
        <source>NIP %1</source>
        <translation>NIP %1</translation>
    </message>
    <message>
        <source>%1 ratings of %2 served</source>
        <translation>%1 ratings of %2 served</translation>
    </message>
    <message>
        <source>This office does not count served customers.</source>
        <translation>This office does not count served customers.</translation>
    </message>
    <message>
        <source>Benefit of the doubt: the interval reaches the threshold.</source>
        <translation>Benefit of the doubt: the interval reaches the threshold.</translation>
    </message>
    <message>
        <source>Allow. %</source>
        <translation>Allow. %</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Rating %</source>
        <translation>Rating %</translation>
    </message>
    <message>
        <source>Four answers</source>
        <translation>Four answers</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Satisfied %</translation>
    </message>
    <message>
        <source>Share with interval</source>
        <translation>Share with interval</translation>
    </message>
    <message>
        <source>Allowance %</source>
        <translation>Allowance %</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 months</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>objection</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation><numerusform>%n mark</numerusform><numerusform>%n marks</numerusform></translation>
    </message>
    <message>
        <source>no ratings yet</source>
        <translation>no ratings yet</translation>
    </message>
</context>
<context>
    <name>puas::OfficersPage</name>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Table or chart</source>
        <translation>Table or chart</translation>
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
        <source>Find a name</source>
        <translation>Find a name</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Satisfied %, with 95 percent interval</source>
        <translation>Satisfied %, with 95 percent interval</translation>
    </message>
    <message>
        <source>Satisfied % by number of ratings</source>
        <translation>Satisfied % by number of ratings</translation>
    </message>
    <message>
        <source>inside the funnel: within chance</source>
        <translation>inside the funnel: within chance</translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>All counters</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>All services</translation>
    </message>
    <message>
        <source>The officers' figures cannot be read</source>
        <translation>The officers' figures cannot be read</translation>
    </message>
    <message>
        <source>%1 officers, %2 ratings</source>
        <translation>%1 officers, %2 ratings</translation>
    </message>
    <message>
        <source>No ratings under this filter</source>
        <translation>No ratings under this filter</translation>
    </message>
    <message>
        <source>No officer is registered yet</source>
        <translation>No officer is registered yet</translation>
    </message>
    <message>
        <source>No officer was rated at this office, counter or service in %1.</source>
        <translation>No officer was rated at this office, counter or service in %1.</translation>
    </message>
    <message>
        <source>Line: 95 percent interval. Hatched bar: fewer than %1 ratings, not ranked. Circle: %2 or more. Diamond: below %2.</source>
        <translation>Line: 95 percent interval. Hatched bar: fewer than %1 ratings, not ranked. Circle: %2 or more. Diamond: below %2.</translation>
    </message>
    <message>
        <source>Nobody is outside the funnel: the differences between these officers may well be chance.</source>
        <translation>Nobody is outside the funnel: the differences between these officers may well be chance.</translation>
    </message>
    <message>
        <source>%1 above the office</source>
        <translation>%1 above the office</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 below</translation>
    </message>
    <message>
        <source>Outside the funnel: %1. Their difference is hard to explain by chance alone.</source>
        <translation>Outside the funnel: %1. Their difference is hard to explain by chance alone.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>All offices</translation>
    </message>
    <message>
        <source>The filters are cleared.</source>
        <translation>The filters are cleared.</translation>
    </message>
    <message>
        <source>Register officers</source>
        <translation>Register officers</translation>
    </message>
    <message>
        <source>From a list (CSV)</source>
        <translation>From a list (CSV)</translation>
    </message>
    <message>
        <source>Officers appear here once they are registered, or with the first ratings. Register them before the first kiosk: kiosks show their names and photos.</source>
        <translation>Officers appear here once they are registered, or with the first ratings. Register them before the first kiosk: kiosks show their names and photos.</translation>
    </message>
</context>
<context>
    <name>puas::OverviewPage</name>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Took part</translation>
    </message>
    <message>
        <source>Projected allowance</source>
        <translation>Projected allowance</translation>
    </message>
    <message>
        <source>Index of taps</source>
        <translation>Index of taps</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Twelve months</translation>
    </message>
    <message>
        <source>percent satisfied, band 95 percent interval, n below the month</source>
        <translation>percent satisfied, band 95 percent interval, n below the month</translation>
    </message>
    <message>
        <source>Twelve months, table</source>
        <translation>Twelve months, table</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>The figures cannot be read</translation>
    </message>
    <message>
        <source>%1 of %2 satisfied</source>
        <translation>%1 of %2 satisfied</translation>
    </message>
    <message>
        <source>No ratings in %1</source>
        <translation>No ratings in %1</translation>
    </message>
    <message>
        <source>95 percent interval: %1 to %2</source>
        <translation>95 percent interval: %1 to %2</translation>
    </message>
    <message>
        <source>%1 of %2 served</source>
        <translation>%1 of %2 served</translation>
    </message>
    <message>
        <source>Mean of %1 officers with ratings.
%2 of them below 100 percent</source>
        <translation>Mean of %1 officers with ratings.
%2 of them below 100 percent</translation>
    </message>
    <message>
        <source>No officer has a figure yet</source>
        <translation>No officer has a figure yet</translation>
    </message>
    <message>
        <source>Mean × 25, not the survey's index.
The rule in use does not look at it.</source>
        <translation>Mean × 25, not the survey's index.
The rule in use does not look at it.</translation>
    </message>
    <message>
        <source>Mean of the scale, 0 to 100, because scales are mixed.</source>
        <translation>Mean of the scale, 0 to 100, because scales are mixed.</translation>
    </message>
    <message>
        <source>The trend cannot be read</source>
        <translation>The trend cannot be read</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation><numerusform>%n thing</numerusform><numerusform>%n things</numerusform></translation>
    </message>
    <message>
        <source>Nothing needs attention. Checked %1.</source>
        <translation>Nothing needs attention. Checked %1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>%1 points since %2</source>
        <translation>%1 points since %2</translation>
    </message>
    <message>
        <source>%1 of %2,
%3 officers</source>
        <translation>%1 of %2,
%3 officers</translation>
    </message>
    <message>
        <source>The comparison cannot be read</source>
        <translation>The comparison cannot be read</translation>
    </message>
</context>
<context>
    <name>puas::Page</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
</context>
<context>
    <name>puas::PageExport</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Not exported</translation>
    </message>
    <message>
        <source>PDF, the page as a document</source>
        <translation>PDF, the page as a document</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>XLSX, the rows as a spreadsheet</source>
        <translation>XLSX, the rows as a spreadsheet</translation>
    </message>
    <message>
        <source>XLSX files (*.xlsx)</source>
        <translation>XLSX files (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV, the rows for other programs</source>
        <translation>CSV, the rows for other programs</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>PNG, picture: %1</source>
        <translation>PNG, picture: %1</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>PNG files (*.png)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Not printed</translation>
    </message>
</context>
<context>
    <name>puas::PageHead</name>
    <message>
        <source>Page head</source>
        <translation>Page head</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D)</source>
        <translation>Saved views (Ctrl+D)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Help about this page (F1)</source>
        <translation>Help about this page (F1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Search (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search  Ctrl K</source>
        <translation>Search  Ctrl K</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>puas::PasswordDialog</name>
    <message>
        <source>New password of %1</source>
        <translation>New password of %1</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Set password</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>Tell it to %1 in person. The office's journal notes that you set it.</source>
        <translation>Tell it to %1 in person. The office's journal notes that you set it.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>at least %1 characters</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
</context>
<context>
    <name>puas::PeriodPicker</name>
    <message>
        <source>Period before</source>
        <translation>Period before</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Period after</translation>
    </message>
    <message>
        <source>Period before (Ctrl+PageUp)</source>
        <translation>Period before (Ctrl+PageUp)</translation>
    </message>
    <message>
        <source>Period after (Ctrl+PageDown)</source>
        <translation>Period after (Ctrl+PageDown)</translation>
    </message>
    <message>
        <source>Choose a period (Ctrl+G)</source>
        <translation>Choose a period (Ctrl+G)</translation>
    </message>
    <message>
        <source>Period: %1, %2</source>
        <translation>Period: %1, %2</translation>
    </message>
</context>
<context>
    <name>puas::PeriodPopup</name>
    <message>
        <source>Choose a period</source>
        <translation>Choose a period</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Semester</source>
        <translation>Semester</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Year before</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Year after</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Show these days</translation>
    </message>
    <message>
        <source>Any days show scores and what the rule would make of them. Only a month, quarter, semester or year is settled.</source>
        <translation>Any days show scores and what the rule would make of them. Only a month, quarter, semester or year is settled.</translation>
    </message>
</context>
<context>
    <name>puas::ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>puas::ProposeDialog</name>
    <message>
        <source>Propose a rule</source>
        <translation>Propose a rule</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It is used when a second person has approved it; until then nothing changes.</source>
        <translation>It is used when a second person has approved it; until then nothing changes.</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>From which day on</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>A name is missing.</translation>
    </message>
</context>
<context>
    <name>puas::RejectDialog</name>
    <message>
        <source>Reject the rule %1</source>
        <translation>Reject the rule %1</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>The proposal stays in the list with its reason; the office's journal names you.</source>
        <translation>The proposal stays in the list with its reason; the office's journal names you.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>A reason is missing.</translation>
    </message>
</context>
<context>
    <name>puas::RoleChoice</name>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
</context>
<context>
    <name>puas::RoleDialog</name>
    <message>
        <source>Role of %1</source>
        <translation>Role of %1</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Change role</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
</context>
<context>
    <name>puas::ProofTable</name>
    <message>
        <source>In the office</source>
        <translation>In the office</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>In the bundle</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Number %1</translation>
    </message>
</context>
<context>
    <name>puas::QuarantineCard</name>
    <message>
        <source>Quarantine</source>
        <translation>Quarantine</translation>
    </message>
    <message>
        <source>%1, kept %2</source>
        <translation>%1, kept %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) kept as proof, counted nowhere</source>
        <translation>
            <numerusform>%n bundle kept as proof, counted nowhere</numerusform>
            <numerusform>%n bundles kept as proof, counted nowhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>puas::RuleControls</name>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Another curve</source>
        <translation>Another curve</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Shape</translation>
    </message>
    <message>
        <source>Fewest ratings</source>
        <translation>Fewest ratings</translation>
    </message>
</context>
<context>
    <name>puas::RuleEditorPage</name>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>What it pays</source>
        <translation>What it pays</translation>
    </message>
    <message>
        <source>The rule's curve, table</source>
        <translation>The rule's curve, table</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>A second person approves it. Until then nothing changes.</source>
        <translation>A second person approves it. Until then nothing changes.</translation>
    </message>
    <message>
        <source>Satisfied, to try</source>
        <translation>Satisfied, to try</translation>
    </message>
    <message>
        <source>Ratings, to try</source>
        <translation>Ratings, to try</translation>
    </message>
    <message>
        <source>satisfied of</source>
        <translation>satisfied of</translation>
    </message>
    <message>
        <source>The rules cannot be read</source>
        <translation>The rules cannot be read</translation>
    </message>
    <message>
        <source>The pieces do not cover 0 to 100 exactly once.</source>
        <translation>The pieces do not cover 0 to 100 exactly once.</translation>
    </message>
    <message>
        <source>%1 pays %2</source>
        <translation>%1 pays %2</translation>
    </message>
    <message>
        <source>pays %1 percent</source>
        <translation>pays %1 percent</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>not assessed</translation>
    </message>
    <message>
        <source>benefit of the doubt</source>
        <translation>benefit of the doubt</translation>
    </message>
    <message>
        <source>The rule was not proposed</source>
        <translation>The rule was not proposed</translation>
    </message>
</context>
<context>
    <name>puas::RuleForm</name>
    <message>
        <source>Percent satisfied</source>
        <translation>Percent satisfied</translation>
    </message>
    <message>
        <source>IKM (mean times 25)</source>
        <translation>IKM (mean times 25)</translation>
    </message>
    <message>
        <source>Mean index</source>
        <translation>Mean index</translation>
    </message>
    <message>
        <source>pay in full</source>
        <translation>pay in full</translation>
    </message>
    <message>
        <source>last period's figure</source>
        <translation>last period's figure</translation>
    </message>
    <message>
        <source>the office's figure</source>
        <translation>the office's figure</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>not assessed</translation>
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
        <source>The rule</source>
        <translation>The rule</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Begin with</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>From which day on</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>What is measured</translation>
    </message>
    <message>
        <source>Benefit of the doubt</source>
        <translation>Benefit of the doubt</translation>
    </message>
    <message>
        <source>Cut only where the upper end of the 95 percent interval is below the threshold.</source>
        <translation>Cut only where the upper end of the 95 percent interval is below the threshold.</translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation>Small numbers</translation>
    </message>
    <message>
        <source>Pieces of the curve</source>
        <translation>Pieces of the curve</translation>
    </message>
    <message>
        <source>Add a piece</source>
        <translation>Add a piece</translation>
    </message>
    <message>
        <source>Remove the piece</source>
        <translation>Remove the piece</translation>
    </message>
    <message>
        <source>With fewer ratings</source>
        <translation>With fewer ratings</translation>
    </message>
    <message>
        <source>Digits after the comma</source>
        <translation>Digits after the comma</translation>
    </message>
    <message>
        <source>Rounding, once</source>
        <translation>Rounding, once</translation>
    </message>
    <message>
        <source>Part of the allowance that ratings govern, percent</source>
        <translation>Part of the allowance that ratings govern, percent</translation>
    </message>
    <message>
        <source>Governed by ratings, %</source>
        <translation>Governed by ratings, %</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Components</translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation>Add a component</translation>
    </message>
    <message>
        <source>Remove the component</source>
        <translation>Remove the component</translation>
    </message>
    <message>
        <source>discipline</source>
        <translation>discipline</translation>
    </message>
    <message>
        <source>productivity</source>
        <translation>productivity</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (proposed)</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>A name is missing.</translation>
    </message>
    <message>
        <source>The curve is no rule: %1.</source>
        <translation>The curve is no rule: %1.</translation>
    </message>
    <message>
        <source>Weights and ratings are %1 percent together, not 100.</source>
        <translation>Weights and ratings are %1 percent together, not 100.</translation>
    </message>
    <message>
        <source>A component stands there twice.</source>
        <translation>A component stands there twice.</translation>
    </message>
    <message>
        <source>Without components the rest is paid in full.</source>
        <translation>Without components the rest is paid in full.</translation>
    </message>
    <message>
        <source>Together %1 percent.</source>
        <translation>Together %1 percent.</translation>
    </message>
</context>
<context>
    <name>puas::RulesModel</name>
    <message>
        <source>the beginning</source>
        <translation>the beginning</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>proposal %1</source>
        <translation>proposal %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
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
        <source>Entered by</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
</context>
<context>
    <name>puas::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>A rule is used when a second person approves it; one of the two is a head of office. What is not approved governs nothing.</source>
        <translation>A rule is used when a second person approves it; one of the two is a head of office. What is not approved governs nothing.</translation>
    </message>
    <message>
        <source>The rule's curve, table</source>
        <translation>The rule's curve, table</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>The rules cannot be read</source>
        <translation>The rules cannot be read</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejected: %1</translation>
    </message>
    <message>
        <source>Proposed by %1. It waits for a second person.</source>
        <translation>Proposed by %1. It waits for a second person.</translation>
    </message>
    <message>
        <source>You have proposed it. Another person has to approve it.</source>
        <translation>You have proposed it. Another person has to approve it.</translation>
    </message>
    <message>
        <source>One of the two has to be a head of office.</source>
        <translation>One of the two has to be a head of office.</translation>
    </message>
    <message>
        <source>The rule was not approved</source>
        <translation>The rule was not approved</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
</context>
<context>
    <name>puas::ScoreListModel</name>
    <message>
        <source>Rating %</source>
        <translation>Rating %</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Four answers</source>
        <translation>Four answers</translation>
    </message>
    <message>
        <source>Share with interval</source>
        <translation>Share with interval</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Satisfied %</translation>
    </message>
    <message>
        <source>%1 ratings of %2 served</source>
        <translation>%1 ratings of %2 served</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>&lt; 5</source>
        <translation>&lt; 5</translation>
    </message>
</context>
<context>
    <name>puas::SearchPopup</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Officer, counter, kiosk, service, period, page</source>
        <translation>Officer, counter, kiosk, service, period, page</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here.</source>
        <translation>Nothing is called “%1” here.</translation>
    </message>
</context>
<context>
    <name>puas::SegmentsModel</name>
    <message>
        <source>From
%</source>
        <translation>From
%</translation>
    </message>
    <message>
        <source>To below
%</source>
        <translation>To below
%</translation>
    </message>
    <message>
        <source>Pays
from</source>
        <translation>Pays
from</translation>
    </message>
    <message>
        <source>Pays
to</source>
        <translation>Pays
to</translation>
    </message>
</context>
<context>
    <name>puas::SequencePicture</name>
    <message>
        <source>%1 missing</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>in the office, up to %1</source>
        <translation>in the office, up to %1</translation>
    </message>
    <message>
        <source>in the office: nothing</source>
        <translation>in the office: nothing</translation>
    </message>
    <message>
        <source>on the stick, %1</source>
        <translation>on the stick, %1</translation>
    </message>
    <message>
        <source>the stick ends at %1</source>
        <translation>the stick ends at %1</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>confirmed: %1</translation>
    </message>
</context>
<context>
    <name>puas::SignInGate</name>
    <message>
        <source>Nothing was touched for a while. You are signed out in %1 seconds.</source>
        <translation>Nothing was touched for a while. You are signed out in %1 seconds.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>I am still here</translation>
    </message>
    <message>
        <source>You were signed out after %1 minutes without a touch.</source>
        <translation>You were signed out after %1 minutes without a touch.</translation>
    </message>
</context>
<context>
    <name>puas::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Forgotten? %1 can set a new password.</source>
        <translation>Forgotten? %1 can set a new password.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Too many wrong passwords. This login is locked until %1.</source>
        <translation>Too many wrong passwords. This login is locked until %1.</translation>
    </message>
</context>
<context>
    <name>puas::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No office yet</source>
        <translation>No office yet</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>No data yet</translation>
    </message>
    <message>
        <source>Data up to %1</source>
        <translation>Data up to %1</translation>
    </message>
    <message>
        <source>Rule: %1, version %2</source>
        <translation>Rule: %1, version %2</translation>
    </message>
    <message numerus="yes">
        <source>%n kiosk(s)</source>
        <translation><numerusform>%n kiosk</numerusform><numerusform>%n kiosks</numerusform></translation>
    </message>
    <message>
        <source>%1 reporting</source>
        <translation>%1 reporting</translation>
    </message>
    <message>
        <source>The journal's chain is broken</source>
        <translation>The journal's chain is broken</translation>
    </message>
    <message>
        <source>The journal's chain is intact</source>
        <translation>The journal's chain is intact</translation>
    </message>
    <message>
        <source>%1 working days old</source>
        <translation>%1 working days old</translation>
    </message>
</context>
<context>
    <name>puas::TwinCard</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Show the chart of %1</source>
        <translation>Show the chart of %1</translation>
    </message>
    <message>
        <source>Show the table of %1</source>
        <translation>Show the table of %1</translation>
    </message>
</context>
<context>
    <name>puas::UserDetail</name>
    <message>
        <source>Change role</source>
        <translation>Change role</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>%1, this is you</source>
        <translation>%1, this is you</translation>
    </message>
    <message>
        <source>Keep out from now on</source>
        <translation>Keep out from now on</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Let in again</translation>
    </message>
    <message>
        <source>Account since %1</source>
        <translation>Account since %1</translation>
    </message>
</context>
<context>
    <name>puas::UsersModel</name>
    <message>
        <source>deactivated</source>
        <translation>deactivated</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>locked until %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Account since</source>
        <translation>Account since</translation>
    </message>
</context>
<context>
    <name>puas::UsersPage</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Nobody has an account yet</source>
        <translation>Nobody has an account yet</translation>
    </message>
    <message>
        <source>Whoever opens this program can read and change the office's data. The first account is the head of office's; from then on everybody signs in, and the office's journal names who did what.</source>
        <translation>Whoever opens this program can read and change the office's data. The first account is the head of office's; from then on everybody signs in, and the office's journal names who did what.</translation>
    </message>
    <message>
        <source>Make the first account</source>
        <translation>Make the first account</translation>
    </message>
    <message>
        <source>No account is ever deleted: the office's journal names everyone who was there.</source>
        <translation>No account is ever deleted: the office's journal names everyone who was there.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Add account</translation>
    </message>
    <message>
        <source>The accounts cannot be read</source>
        <translation>The accounts cannot be read</translation>
    </message>
    <message>
        <source>The account was not changed</source>
        <translation>The account was not changed</translation>
    </message>
</context>
<context>
    <name>puas::WhyPage</name>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Enter an objection</source>
        <translation>Enter an objection</translation>
    </message>
    <message>
        <source>Why this allowance?</source>
        <translation>Why this allowance?</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <source>This figure cannot be explained</source>
        <translation>This figure cannot be explained</translation>
    </message>
    <message>
        <source>This figure</source>
        <translation>This figure</translation>
    </message>
    <message>
        <source>The period is running; nothing is approved.</source>
        <translation>The period is running; nothing is approved.</translation>
    </message>
    <message>
        <source>Not approved yet.</source>
        <translation>Not approved yet.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Approved.</translation>
    </message>
    <message>
        <source>The rows behind the figure</source>
        <translation>The rows behind the figure</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Not exported</translation>
    </message>
</context>
<context>
    <name>puas::WhyHead</name>
    <message>
        <source>Photo of %1</source>
        <translation>Photo of %1</translation>
    </message>
    <message>
        <source>NIP %1</source>
        <translation>NIP %1</translation>
    </message>
</context>
<context>
    <name>puas::ObjectionDialog</name>
    <message>
        <source>Objection of %1</source>
        <translation>Objection of %1</translation>
    </message>
    <message>
        <source>Enter objection</source>
        <translation>Enter objection</translation>
    </message>
    <message>
        <source>It is about ratings of a certain time</source>
        <translation>It is about ratings of a certain time</translation>
    </message>
    <message>
        <source>To the figure of %1. Two other people settle it; what you write is read by them and by the officer.</source>
        <translation>To the figure of %1. Two other people settle it; what you write is read by them and by the officer.</translation>
    </message>
    <message>
        <source>What the officer says</source>
        <translation>What the officer says</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>Until before</translation>
    </message>
    <message>
        <source>Write what the officer says.</source>
        <translation>Write what the officer says.</translation>
    </message>
    <message>
        <source>The second time has to be after the first.</source>
        <translation>The second time has to be after the first.</translation>
    </message>
</context>
<context>
    <name>puas::ObjectionsModel</name>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>%1, %2, %3, before %4 percent, after %5 percent</source>
        <translation>%1, %2, %3, before %4 percent, after %5 percent</translation>
    </message>
    <message>
        <source>Officer and subject</source>
        <translation>Officer and subject</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Before %</source>
        <translation>Before %</translation>
    </message>
    <message>
        <source>After %</source>
        <translation>After %</translation>
    </message>
</context>
<context>
    <name>puas::ObjectionDetail</name>
    <message>
        <source>You entered it: two other people settle it.</source>
        <translation>You entered it: two other people settle it.</translation>
    </message>
    <message>
        <source>You have decided. Another person has to.</source>
        <translation>You have decided. Another person has to.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Two people decide</source>
        <translation>Two people decide</translation>
    </message>
    <message>
        <source>Needed; the officer reads it</source>
        <translation>Needed; the officer reads it</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>entered by %1</translation>
    </message>
    <message>
        <source>%1 of %2 satisfied</source>
        <translation>%1 of %2 satisfied</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>If accepted</source>
        <translation>If accepted</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Settled; before and after are kept.</source>
        <translation>Settled; before and after are kept.</translation>
    </message>
    <message>
        <source>It is about no rating: accepting it changes no figure.</source>
        <translation>It is about no rating: accepting it changes no figure.</translation>
    </message>
    <message>
        <source>%1 ratings would be left out of the count; the rows stay.</source>
        <translation>%1 ratings would be left out of the count; the rows stay.</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accept</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>reject</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>First person</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
</context>
<context>
    <name>ClosingSteps</name>
    <message>
        <source>The period is over</source>
        <translation>The period is over</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>ended %1</translation>
    </message>
    <message>
        <source>it runs until %1</source>
        <translation>it runs until %1</translation>
    </message>
    <message>
        <source>%1 of %2 kiosks until %3</source>
        <translation>%1 of %2 kiosks until %3</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>Kiosks' data complete</source>
        <translation>Kiosks' data complete</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>there are none</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>all %1</translation>
    </message>
    <message>
        <source>%1 of %2, the others wait</source>
        <translation>%1 of %2, the others wait</translation>
    </message>
    <message>
        <source>Objections settled</source>
        <translation>Objections settled</translation>
    </message>
    <message>
        <source>Second count the same</source>
        <translation>Second count the same</translation>
    </message>
    <message>
        <source>%1 officers, difference 0</source>
        <translation>%1 officers, difference 0</translation>
    </message>
    <message>
        <source>NOT THE SAME: %1</source>
        <translation>NOT THE SAME: %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Closed by personnel</source>
        <translation>Closed by personnel</translation>
    </message>
    <message>
        <source>Approved by the head</source>
        <translation>Approved by the head</translation>
    </message>
    <message>
        <source>the rows are being counted</source>
        <translation>the rows are being counted</translation>
    </message>
</context>
<context>
    <name>puas::ClosingStepsCard</name>
    <message>
        <source>Six steps</source>
        <translation>Six steps</translation>
    </message>
    <message>
        <source>After the approval the period is locked. A correction becomes a new version with its reason.</source>
        <translation>After the approval the period is locked. A correction becomes a new version with its reason.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>puas::ClosedFiguresModel</name>
    <message>
        <source>after the approval: %1 ratings, now %2%</source>
        <translation>after the approval: %1 ratings, now %2%</translation>
    </message>
    <message>
        <source>&lt; 5</source>
        <translation>&lt; 5</translation>
    </message>
    <message>
        <source>allowance %1 percent</source>
        <translation>allowance %1 percent</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Satisfied %</translation>
    </message>
    <message>
        <source>Allowance %</source>
        <translation>Allowance %</translation>
    </message>
</context>
<context>
    <name>puas::ClosePeriodDialog</name>
    <message>
        <source>Close %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Close the period</translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n officer(s) are kept as they are now. A head approves them then, with a password.</source>
        <translation><numerusform>The figures of %n officer are kept as they are now. A head approves them then, with a password.</numerusform><numerusform>The figures of %n officers are kept as they are now. A head approves them then, with a password.</numerusform></translation>
    </message>
    <message>
        <source>It becomes version %1, a correction. Version %2 stays.</source>
        <translation>It becomes version %1, a correction. Version %2 stays.</translation>
    </message>
    <message>
        <source>Kiosks that have not reported to the end: %1.</source>
        <translation>Kiosks that have not reported to the end: %1.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Write the reason first.</translation>
    </message>
</context>
<context>
    <name>puas::ApprovePeriodDialog</name>
    <message>
        <source>Approve and lock %1</source>
        <translation>Approve and lock %1</translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation>Approve and lock</translation>
    </message>
    <message>
        <source>I, %1, approve the allowances of %2, version %3, of %4 officers by the rule %5, version %6; closed on %7 by %8. Fingerprint %9.</source>
        <translation>I, %1, approve the allowances of %2, version %3, of %4 officers by the rule %5, version %6; closed on %7 by %8. Fingerprint %9.</translation>
    </message>
    <message>
        <source>You sign this sentence; it stands in the office's journal:</source>
        <translation>You sign this sentence; it stands in the office's journal:</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>Your password is asked again.</source>
        <translation>Your password is asked again.</translation>
    </message>
</context>
<context>
    <name>puas::ClosingPage</name>
    <message>
        <source>Closing a period</source>
        <translation>Closing a period</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Nobody has objected to this period.</source>
        <translation>Nobody has objected to this period.</translation>
    </message>
    <message>
        <source>Paid below 100 percent</source>
        <translation>Paid below 100 percent</translation>
    </message>
    <message>
        <source>Mean allowance</source>
        <translation>Mean allowance</translation>
    </message>
    <message>
        <source>Officers at 100 percent</source>
        <translation>Officers at 100 percent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>This period cannot be read</source>
        <translation>This period cannot be read</translation>
    </message>
    <message>
        <source>%1 of %2 officers</source>
        <translation>%1 of %2 officers</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) not settled.</source>
        <translation><numerusform>%n objection not settled.</numerusform><numerusform>%n objections not settled.</numerusform></translation>
    </message>
    <message>
        <source>The period can be approved afterwards.</source>
        <translation>The period can be approved afterwards.</translation>
    </message>
    <message>
        <source>The rows do not give these figures.</source>
        <translation>The rows do not give these figures.</translation>
    </message>
    <message>
        <source>Nothing can be approved. Ask IT to run puasctl verify.</source>
        <translation>Nothing can be approved. Ask IT to run puasctl verify.</translation>
    </message>
    <message>
        <source>Arrived after the approval.</source>
        <translation>Arrived after the approval.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) would be others now. What is approved stays until a correction is approved.</source>
        <translation><numerusform>%n figure would be others now. What is approved stays until a correction is approved.</numerusform><numerusform>%n figures would be others now. What is approved stays until a correction is approved.</numerusform></translation>
    </message>
    <message>
        <source>Approved on %1 by %2.</source>
        <translation>Approved on %1 by %2.</translation>
    </message>
    <message>
        <source>A correction becomes a new version.</source>
        <translation>A correction becomes a new version.</translation>
    </message>
    <message>
        <source>Not without accounts: two people have to be told apart. Make them on the page Accounts.</source>
        <translation>Not without accounts: two people have to be told apart. Make them on the page Accounts.</translation>
    </message>
    <message>
        <source>The period is not over yet.</source>
        <translation>The period is not over yet.</translation>
    </message>
    <message>
        <source>A period of another length with the same days is closed already.</source>
        <translation>A period of another length with the same days is closed already.</translation>
    </message>
    <message>
        <source>An objection waits for its decision.</source>
        <translation>An objection waits for its decision.</translation>
    </message>
    <message>
        <source>The rows, counted again, do not give these figures.</source>
        <translation>The rows, counted again, do not give these figures.</translation>
    </message>
    <message>
        <source>It waits for a head's approval.</source>
        <translation>It waits for a head's approval.</translation>
    </message>
    <message>
        <source>You closed it: another person approves.</source>
        <translation>You closed it: another person approves.</translation>
    </message>
    <message>
        <source>It is approved, and nothing has changed since.</source>
        <translation>It is approved, and nothing has changed since.</translation>
    </message>
    <message>
        <source>Personnel has to close it first.</source>
        <translation>Personnel has to close it first.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>approved, version %1</source>
        <translation>approved, version %1</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>waits for approval</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>projection</translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation>Approve and lock</translation>
    </message>
    <message>
        <source>Close a correction</source>
        <translation>Close a correction</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Close the period</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>Nothing was decided</translation>
    </message>
    <message>
        <source>Only a month, quarter, semester or year is settled</source>
        <translation>Only a month, quarter, semester or year is settled</translation>
    </message>
    <message>
        <source>Sum of the allowances</source>
        <translation>Sum of the allowances</translation>
    </message>
    <message>
        <source>%1% of %2</source>
        <translation>%1% of %2</translation>
    </message>
    <message>
        <source>The rows are being counted a second time.</source>
        <translation>The rows are being counted a second time.</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) without an amount are left out</source>
        <translation><numerusform>%n officer without an amount is left out</numerusform><numerusform>%n officers without an amount are left out</numerusform></translation>
    </message>
</context>
<context>
    <name>puas::WhatIfPage</name>
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Three bands</source>
        <translation>Three bands</translation>
    </message>
    <message>
        <source>No officer is registered yet</source>
        <translation>No officer is registered yet</translation>
    </message>
    <message>
        <source>Rules can be compared once there are officers and ratings.</source>
        <translation>Rules can be compared once there are officers and ratings.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>gain</translation>
    </message>
    <message>
        <source>lose</source>
        <translation>lose</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>stay</translation>
    </message>
    <message>
        <source>Rule A</source>
        <translation>Rule A</translation>
    </message>
    <message>
        <source>Rule B</source>
        <translation>Rule B</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Who would be paid differently</source>
        <translation>Who would be paid differently</translation>
    </message>
    <message>
        <source>Propose rule B</source>
        <translation>Propose rule B</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (proposed)</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>The rules cannot be compared</source>
        <translation>The rules cannot be compared</translation>
    </message>
    <message>
        <source>A. %1</source>
        <translation>A. %1</translation>
    </message>
    <message>
        <source>B. %1</source>
        <translation>B. %1</translation>
    </message>
    <message>
        <source>Simulated with the data up to %1. Nothing is kept, and nobody is paid differently.</source>
        <translation>Simulated with the data up to %1. Nothing is kept, and nobody is paid differently.</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) without an amount are not in the sum.</source>
        <translation><numerusform>%n officer without an amount is not in the sum.</numerusform><numerusform>%n officers without an amount are not in the sum.</numerusform></translation>
    </message>
    <message>
        <source>Means over all officers: amounts in rupiah are not entered.</source>
        <translation>Means over all officers: amounts in rupiah are not entered.</translation>
    </message>
    <message>
        <source>Both rules pay everybody the same.</source>
        <translation>Both rules pay everybody the same.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s):</source>
        <translation><numerusform>%n stays:</numerusform><numerusform>%n stay:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are.</source>
        <translation><numerusform>%n stays as before.</numerusform><numerusform>%n stay as before.</numerusform></translation>
    </message>
    <message>
        <source>Ring: under rule A. Arrow: under rule B.</source>
        <translation>Ring: under rule A. Arrow: under rule B.</translation>
    </message>
</context>
<context>
    <name>puas::KiosksModel</name>
    <message>
        <source>loss unknown</source>
        <translation>loss unknown</translation>
    </message>
    <message>
        <source>has not reported yet</source>
        <translation>has not reported yet</translation>
    </message>
    <message>
        <source>reporting</source>
        <translation>reporting</translation>
    </message>
    <message>
        <source>silent since %1</source>
        <translation>silent since %1</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Last report</translation>
    </message>
    <message>
        <source>Silent, working days</source>
        <translation>Silent, working days</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Last number</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>put right for %1</source>
        <translation>put right for %1</translation>
    </message>
    <message>
        <source>wrong for %1, %2 do not count</source>
        <translation>wrong for %1, %2 do not count</translation>
    </message>
    <message>
        <source>wrong for %1</source>
        <translation>wrong for %1</translation>
    </message>
    <message>
        <source>Clock, ratings</source>
        <translation>Clock, ratings</translation>
    </message>
    <message>
        <source>disk nearly full</source>
        <translation>disk nearly full</translation>
    </message>
    <message>
        <source>database damaged</source>
        <translation>database damaged</translation>
    </message>
    <message>
        <source>chain damaged</source>
        <translation>chain damaged</translation>
    </message>
    <message>
        <source>no touchscreen</source>
        <translation>no touchscreen</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>no sound</translation>
    </message>
    <message>
        <source>clock behind</source>
        <translation>clock behind</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>Disk, free</source>
        <translation>Disk, free</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Readiness</translation>
    </message>
</context>
<context>
    <name>puas::KiosksPage</name>
    <message>
        <source>Kiosks</source>
        <translation>Kiosks</translation>
    </message>
    <message>
        <source>No kiosk is enrolled yet</source>
        <translation>No kiosk is enrolled yet</translation>
    </message>
    <message>
        <source>A number is one event of a kiosk's journal. Up to the receipt the kiosk knows that the office has it.</source>
        <translation>A number is one event of a kiosk's journal. Up to the receipt the kiosk knows that the office has it.</translation>
    </message>
    <message>
        <source>The kiosks cannot be read</source>
        <translation>The kiosks cannot be read</translation>
    </message>
    <message>
        <source>A kiosk's clock is wrong where receipts, imports or the clock itself contradict it. Set it at the kiosk; ratings whose month is not certain count nowhere until IT records here by how much it was wrong.</source>
        <translation>A kiosk's clock is wrong where receipts, imports or the clock itself contradict it. Set it at the kiosk; ratings whose month is not certain count nowhere until IT records here by how much it was wrong.</translation>
    </message>
    <message>
        <source>Invite kiosk</source>
        <translation>Invite kiosk</translation>
    </message>
    <message>
        <source>A kiosk comes in by an invitation on a stick, and two people say yes to it.</source>
        <translation>A kiosk comes in by an invitation on a stick, and two people say yes to it.</translation>
    </message>
    <message>
        <source>A kiosk comes in by an invitation on a stick, and two people say yes to it. They need accounts first.</source>
        <translation>A kiosk comes in by an invitation on a stick, and two people say yes to it. They need accounts first.</translation>
    </message>
    <message>
        <source>The invitations cannot be read</source>
        <translation>The invitations cannot be read</translation>
    </message>
</context>
<context>
    <name>BackupDialogs</name>
    <message>
        <source>Backups of Puas (*.puas-backup)</source>
        <translation>Backups of Puas (*.puas-backup)</translation>
    </message>
    <message>
        <source>%1 (%2), %3, %4 ratings</source>
        <translation>%1 (%2), %3, %4 ratings</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Which file?</translation>
    </message>
</context>
<context>
    <name>puas::MakeBackupDialog</name>
    <message>
        <source>Back up this office</source>
        <translation>Back up this office</translation>
    </message>
    <message>
        <source>Make backup</source>
        <translation>Make backup</translation>
    </message>
    <message>
        <source>The copy holds the office's secret keys. Whoever has the file and the passphrase has the office: keep them apart. Without the passphrase nobody can bring the office back.</source>
        <translation>The copy holds the office's secret keys. Whoever has the file and the passphrase has the office: keep them apart. Without the passphrase nobody can bring the office back.</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Where the backup goes</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>at least %1 characters</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>A passphrase has at least %1 characters.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>The two passphrases differ.</translation>
    </message>
</context>
<context>
    <name>puas::CheckBackupDialog</name>
    <message>
        <source>Check a backup</source>
        <translation>Check a backup</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Reads the whole file, from its first byte to its last. Nothing is changed.</source>
        <translation>Reads the whole file, from its first byte to its last. Nothing is changed.</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Which backup</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>puas::RestoreDialog</name>
    <message>
        <source>Bring an office back</source>
        <translation>Bring an office back</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>The office goes on here with the same kiosks. The old machine's folder must not be used any more.</source>
        <translation>The office goes on here with the same kiosks. The old machine's folder must not be used any more.</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Which backup</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>puas::BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>The whole office, its journal and its keys, in one file sealed with a passphrase, and read back after it is written. Make one after each stick, onto another disk.</source>
        <translation>The whole office, its journal and its keys, in one file sealed with a passphrase, and read back after it is written. Make one after each stick, onto another disk.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>Check a backup</source>
        <translation>Check a backup</translation>
    </message>
    <message>
        <source>Backup written and read back: %1</source>
        <translation>Backup written and read back: %1</translation>
    </message>
    <message>
        <source>The backup is whole: %1</source>
        <translation>The backup is whole: %1</translation>
    </message>
</context>
<context>
    <name>puas::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Many at once</source>
        <translation>Many at once</translation>
    </message>
    <message>
        <source>Outside opening hours</source>
        <translation>Outside opening hours</translation>
    </message>
    <message>
        <source>At the end of the day</source>
        <translation>At the end of the day</translation>
    </message>
    <message>
        <source>Nothing but the best</source>
        <translation>Nothing but the best</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Without a customer</translation>
    </message>
    <message>
        <source>%1 ratings, each at most 15 seconds after the one before; %2 others there on that day</source>
        <translation>%1 ratings, each at most 15 seconds after the one before; %2 others there on that day</translation>
    </message>
    <message>
        <source>%1 ratings of the month while nobody is served; %2 within the hours</source>
        <translation>%1 ratings of the month while nobody is served; %2 within the hours</translation>
    </message>
    <message>
        <source>The last %1 answers of the day, all of them the best, within 30 minutes; %2 in the %3 minutes before</source>
        <translation>The last %1 answers of the day, all of them the best, within 30 minutes; %2 in the %3 minutes before</translation>
    </message>
    <message>
        <source>%1 of %2 answers are the best; elsewhere %3 of %4</source>
        <translation>%1 of %2 answers are the best; elsewhere %3 of %4</translation>
    </message>
    <message>
        <source>%1 ratings without a customer; %2 by customers who were served there on that day</source>
        <translation>%1 ratings without a customer; %2 by customers who were served there on that day</translation>
    </message>
    <message>
        <source>Customers do not follow each other so fast: chance brings such a run once in 1,000 days at most. It may be children at play, or somebody who is angry.</source>
        <translation>Customers do not follow each other so fast: chance brings such a run once in 1,000 days at most. It may be children at play, or somebody who is angry.</translation>
    </message>
    <message>
        <source>Outside the kiosk's hours, with half an hour more at both ends; where it has none, before 06:00, from 19:00 on, or on a Sunday. It may have been a day with longer service.</source>
        <translation>Outside the kiosk's hours, with half an hour more at both ends; where it has none, before 06:00, from 19:00 on, or on a Sunday. It may have been a day with longer service.</translation>
    </message>
    <message>
        <source>At least four times as fast as before on that day. It may be a queue that was served last.</source>
        <translation>At least four times as fast as before on that day. It may be a queue that was served last.</translation>
    </message>
    <message>
        <source>Of so many answers at least five would not be the best if it were as elsewhere; chance explains the difference once in 1,000 times at most. It may be a very good counter.</source>
        <translation>Of so many answers at least five would not be the best if it were as elsewhere; chance explains the difference once in 1,000 times at most. It may be a very good counter.</translation>
    </message>
    <message>
        <source>Customers are counted there, and these ratings belong to none of them. The pedal may have been forgotten.</source>
        <translation>Customers are counted there, and these ratings belong to none of them. The pedal may have been forgotten.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>%1 officers</source>
        <translation>%1 officers</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nobody named</translation>
    </message>
</context>
<context>
    <name>puas::MarksModel</name>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Kiosk or counter</source>
        <translation>Kiosk or counter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>puas::MarkDetail</name>
    <message>
        <source>They count</source>
        <translation>They count</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Leave them out</translation>
    </message>
    <message>
        <source>Allowance with and without them</source>
        <translation>Allowance with and without them</translation>
    </message>
    <message>
        <source>Needed; it stands in the office's journal</source>
        <translation>Needed; it stands in the office's journal</translation>
    </message>
    <message>
        <source>%1 ratings. They were decided about once; what came later has changed the mark.</source>
        <translation>%1 ratings. They were decided about once; what came later has changed the mark.</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1, %2: “%3”</translation>
    </message>
    <message>
        <source>The ratings name no officer: no allowance changes.</source>
        <translation>The ratings name no officer: no allowance changes.</translation>
    </message>
    <message>
        <source>%1 of the ratings</source>
        <translation>%1 of the ratings</translation>
    </message>
    <message>
        <source>satisfied %1, then %2</source>
        <translation>satisfied %1, then %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
</context>
<context>
    <name>puas::MarksPage</name>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>A mark changes no figure by itself, and no rating is ever deleted: a person decides.</source>
        <translation>A mark changes no figure by itself, and no rating is ever deleted: a person decides.</translation>
    </message>
    <message>
        <source>The ratings are being looked through</source>
        <translation>The ratings are being looked through</translation>
    </message>
    <message>
        <source>What needs a person's decision will stand here.</source>
        <translation>What needs a person's decision will stand here.</translation>
    </message>
    <message>
        <source>The marks cannot be read</source>
        <translation>The marks cannot be read</translation>
    </message>
    <message>
        <source>No rating is marked in this period</source>
        <translation>No rating is marked in this period</translation>
    </message>
    <message>
        <source>Looked for: many at once, outside opening hours, at the end of a day, kiosks with nothing but the best, and ratings without a customer.</source>
        <translation>Looked for: many at once, outside opening hours, at the end of a day, kiosks with nothing but the best, and ratings without a customer.</translation>
    </message>
    <message>
        <source>%1 open of %2</source>
        <translation>%1 open of %2</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>Nothing was decided</translation>
    </message>
</context>
<context>
    <name>puas::ReasonsCard</name>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>how many people gave each</source>
        <translation>how many people gave each</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>Less kind</source>
        <translation>Less kind</translation>
    </message>
    <message>
        <source>Less clear</source>
        <translation>Less clear</translation>
    </message>
    <message>
        <source>Less comfortable</source>
        <translation>Less comfortable</translation>
    </message>
    <message>
        <source>Fewer than 5 people gave the same reason.</source>
        <translation>Fewer than 5 people gave the same reason.</translation>
    </message>
    <message>
        <source>A reason that fewer than 5 people gave is not shown.</source>
        <translation>A reason that fewer than 5 people gave is not shown.</translation>
    </message>
</context>
<context>
    <name>puas::MarkedFiguresModel</name>
    <message>
        <source>&lt; 5</source>
        <translation>&lt; 5</translation>
    </message>
    <message>
        <source>as it counts now</source>
        <translation>as it counts now</translation>
    </message>
    <message>
        <source>with all marked ratings</source>
        <translation>with all marked ratings</translation>
    </message>
    <message>
        <source>without the marked ratings</source>
        <translation>without the marked ratings</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Measure %</source>
        <translation>Measure %</translation>
    </message>
    <message>
        <source>Allowance %</source>
        <translation>Allowance %</translation>
    </message>
</context>
<context>
    <name>puas::OfficerMarksCard</name>
    <message>
        <source>Look at the marks</source>
        <translation>Look at the marks</translation>
    </message>
    <message>
        <source>Figures with and without marked ratings</source>
        <translation>Figures with and without marked ratings</translation>
    </message>
    <message>
        <source>A mark changes no figure by itself: a person decides. Both figures are kept.</source>
        <translation>A mark changes no figure by itself: a person decides. Both figures are kept.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>%1 marks, %2 open</source>
        <translation>%1 marks, %2 open</translation>
    </message>
</context>
<context>
    <name>puas::ReasonField</name>
    <message>
        <source>Reason of the decision</source>
        <translation>Reason of the decision</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Write the reason first.</translation>
    </message>
</context>
<context>
    <name>puas::ClockDialog</name>
    <message>
        <source>Put the clock of %1 right</source>
        <translation>Put the clock of %1 right</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Ratings by a doubtful clock whose month is not certain count nowhere until somebody says when it was. What the kiosk signed stays as it is.</source>
        <translation>Ratings by a doubtful clock whose month is not certain count nowhere until somebody says when it was. What the kiosk signed stays as it is.</translation>
    </message>
    <message>
        <source>%1, on at %2 by its clock</source>
        <translation>%1, on at %2 by its clock</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Really on at</source>
        <translation>Really on at</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Receipts and imports say: it was switched on between %1 and %2.</source>
        <translation>Receipts and imports say: it was switched on between %1 and %2.</translation>
    </message>
    <message>
        <source>Receipts say: it was switched on at %1 or later.</source>
        <translation>Receipts say: it was switched on at %1 or later.</translation>
    </message>
    <message>
        <source>Imports say: it was switched on at %1 or earlier.</source>
        <translation>Imports say: it was switched on at %1 or earlier.</translation>
    </message>
    <message>
        <source>No receipt and no import says when it was switched on.</source>
        <translation>No receipt and no import says when it was switched on.</translation>
    </message>
    <message>
        <source>%1 ratings and %2 served customers would count by it.</source>
        <translation>%1 ratings and %2 served customers would count by it.</translation>
    </message>
    <message>
        <source>That is not possible: %1</source>
        <translation>That is not possible: %1</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Write the reason first.</translation>
    </message>
</context>
<context>
    <name>puas::CompareDialog</name>
    <message>
        <source>Compare the words of %1</source>
        <translation>Compare the words of %1</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>Read them aloud together with the person at the kiosk, one after the other. All six have to be the same, in the same order; else somebody changed what lay on the stick.</source>
        <translation>Read them aloud together with the person at the kiosk, one after the other. All six have to be the same, in the same order; else somebody changed what lay on the stick.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>You said that they are the same. A second person has to compare them too: sign in here, or later in a session of your own.</source>
        <translation>You said that they are the same. A second person has to compare them too: sign in here, or later in a session of your own.</translation>
    </message>
    <message>
        <source>The second person signs in with login and password.</source>
        <translation>The second person signs in with login and password.</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Reject %1</translation>
    </message>
    <message>
        <source>This invitation is closed for good, and the kiosk has to be invited again. Keep the stick: somebody may have changed it.</source>
        <translation>This invitation is closed for good, and the kiosk has to be invited again. Keep the stick: somebody may have changed it.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Office created</source>
        <translation>Office created</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation>%1, code %2</translation>
    </message>
    <message>
        <source>Register officers</source>
        <translation>Register officers</translation>
    </message>
    <message>
        <source>Name, NIP and photo</source>
        <translation>Name, NIP and photo</translation>
    </message>
    <message>
        <source>Who may: %1.</source>
        <translation>Who may: %1.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Connect a kiosk</source>
        <translation>Connect a kiosk</translation>
    </message>
    <message>
        <source>A stick takes the invitation there, then two people compare six words</source>
        <translation>A stick takes the invitation there, then two people compare six words</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Import the first stick</source>
        <translation>Import the first stick</translation>
    </message>
    <message>
        <source>The ratings come in and this page fills</source>
        <translation>The ratings come in and this page fills</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) registered</source>
        <translation><numerusform>%n officer registered</numerusform><numerusform>%n officers registered</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n kiosk(s) enrolled</source>
        <translation><numerusform>%n kiosk enrolled</numerusform><numerusform>%n kiosks enrolled</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Two people have to compare six words, and %n account(s) may: head of office or IT.</source>
        <translation><numerusform>Two people have to compare six words, and %n account may: head of office or IT.</numerusform><numerusform>Two people have to compare six words, and %n accounts may: head of office or IT.</numerusform></translation>
    </message>
</context>
<context>
    <name>puas::HoursDialog</name>
    <message>
        <source>Hours of %1</source>
        <translation>Hours of %1</translation>
    </message>
    <message>
        <source>Change hours</source>
        <translation>Change hours</translation>
    </message>
    <message>
        <source>Never closed</source>
        <translation>Never closed</translation>
    </message>
    <message>
        <source>Outside of its hours the kiosk is dark. It changes as soon as a stick brings it the settings.</source>
        <translation>Outside of its hours the kiosk is dark. It changes as soon as a stick brings it the settings.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>It closes later than it opens.</source>
        <translation>It closes later than it opens.</translation>
    </message>
</context>
<context>
    <name>puas::InvitationsCard</name>
    <message>
        <source>Open accounts</source>
        <translation>Open accounts</translation>
    </message>
    <message>
        <source>Take answers from a stick</source>
        <translation>Take answers from a stick</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>%1 said yes</source>
        <translation>%1 said yes</translation>
    </message>
    <message>
        <source>in the lobby</source>
        <translation>in the lobby</translation>
    </message>
    <message>
        <source>counter %1</source>
        <translation>counter %1</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>in place of %1</translation>
    </message>
    <message>
        <source>invited by %1</source>
        <translation>invited by %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Write again</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Write settings to a stick</source>
        <translation>Write settings to a stick</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>Two people have to say that the words are the same, and %n account(s) may. Give another person an account as head of office or IT.</source>
        <translation><numerusform>Two people have to say that the words are the same, and %n account may. Give another person an account as head of office or IT.</numerusform><numerusform>Two people have to say that the words are the same, and %n accounts may. Give another person an account as head of office or IT.</numerusform></translation>
    </message>
</context>
<context>
    <name>puas::InviteDialog</name>
    <message>
        <source>Invite a kiosk</source>
        <translation>Invite a kiosk</translation>
    </message>
    <message>
        <source>Write invitation</source>
        <translation>Write invitation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The stick takes the invitation to the kiosk and its answer back. Then two people compare six words.</source>
        <translation>The stick takes the invitation to the kiosk and its answer back. Then two people compare six words.</translation>
    </message>
    <message>
        <source>such as Kios 1</source>
        <translation>such as Kios 1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>Its code</translation>
    </message>
    <message>
        <source>such as L1</source>
        <translation>such as L1</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Its name</translation>
    </message>
    <message>
        <source>such as Loket 1</source>
        <translation>such as Loket 1</translation>
    </message>
    <message>
        <source>Who may rate</source>
        <translation>Who may rate</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>In place of</translation>
    </message>
    <message>
        <source>IT's PIN there</source>
        <translation>IT's PIN there</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Stick</translation>
    </message>
    <message>
        <source>Another counter</source>
        <translation>Another counter</translation>
    </message>
    <message>
        <source>No counter, in the lobby</source>
        <translation>No counter, in the lobby</translation>
    </message>
    <message>
        <source>No kiosk, it is one more</source>
        <translation>No kiosk, it is one more</translation>
    </message>
    <message>
        <source>A new counter needs a code and a name.</source>
        <translation>A new counter needs a code and a name.</translation>
    </message>
    <message>
        <source>There is a counter %1; choose it above.</source>
        <translation>There is a counter %1; choose it above.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>A name is missing.</translation>
    </message>
    <message>
        <source>IT's PIN has 4 to 12 digits.</source>
        <translation>IT's PIN has 4 to 12 digits.</translation>
    </message>
    <message>
        <source>Plug a stick in, or choose a folder.</source>
        <translation>Plug a stick in, or choose a folder.</translation>
    </message>
</context>
<context>
    <name>puas::KioskDeeds</name>
    <message>
        <source>IT's PIN on it is going to be %1; note it, it is shown this once.</source>
        <translation>IT's PIN on it is going to be %1; note it, it is shown this once.</translation>
    </message>
    <message>
        <source>%1 is invited, but the invitation lies on no stick: %2 Write it again to another one.</source>
        <translation>%1 is invited, but the invitation lies on no stick: %2 Write it again to another one.</translation>
    </message>
    <message>
        <source>The invitation of %1 is on the stick. Take it to the kiosk, put it in there, and bring it back.</source>
        <translation>The invitation of %1 is on the stick. Take it to the kiosk, put it in there, and bring it back.</translation>
    </message>
    <message>
        <source>Write the invitation of %1</source>
        <translation>Write the invitation of %1</translation>
    </message>
    <message>
        <source>The same invitation on another stick, such as for one that was lost.</source>
        <translation>The same invitation on another stick, such as for one that was lost.</translation>
    </message>
    <message>
        <source>Write invitation</source>
        <translation>Write invitation</translation>
    </message>
    <message>
        <source>Take answers</source>
        <translation>Take answers</translation>
    </message>
    <message>
        <source>Reads the answers of kiosks to open invitations.</source>
        <translation>Reads the answers of kiosks to open invitations.</translation>
    </message>
    <message>
        <source>Read stick</source>
        <translation>Read stick</translation>
    </message>
    <message>
        <source>No answer lies on this stick. Put it into the kiosk first and wait until the kiosk shows six words.</source>
        <translation>No answer lies on this stick. Put it into the kiosk first and wait until the kiosk shows six words.</translation>
    </message>
    <message>
        <source>The answers were not taken: %1</source>
        <translation>The answers were not taken: %1</translation>
    </message>
    <message>
        <source>There is no new answer on this stick.</source>
        <translation>There is no new answer on this stick.</translation>
    </message>
    <message>
        <source>One was refused: %1</source>
        <translation>One was refused: %1</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read. Take it from the stick again.</source>
        <translation>The answer of %1 cannot be read. Take it from the stick again.</translation>
    </message>
    <message>
        <source>%1 is let in. Write the settings to a stick, take it to the kiosk and put it in there: then it is ready.</source>
        <translation>%1 is let in. Write the settings to a stick, take it to the kiosk and put it in there: then it is ready.</translation>
    </message>
    <message>
        <source>You said that the words of %1 are the same. A second person has to say so too.</source>
        <translation>You said that the words of %1 are the same. A second person has to say so too.</translation>
    </message>
    <message>
        <source>%1 is rejected. Invite it again, with another stick.</source>
        <translation>%1 is rejected. Invite it again, with another stick.</translation>
    </message>
    <message>
        <source>Close the invitation of %1</source>
        <translation>Close the invitation of %1</translation>
    </message>
    <message>
        <source>It is closed for good; an answer to it is not taken any more.</source>
        <translation>It is closed for good; an answer to it is not taken any more.</translation>
    </message>
    <message>
        <source>Close invitation</source>
        <translation>Close invitation</translation>
    </message>
    <message>
        <source>The invitation of %1 is closed.</source>
        <translation>The invitation of %1 is closed.</translation>
    </message>
    <message>
        <source>Write settings</source>
        <translation>Write settings</translation>
    </message>
    <message>
        <source>Settings and receipts for every kiosk that has a folder on the stick, and for kiosks that were just let in.</source>
        <translation>Settings and receipts for every kiosk that has a folder on the stick, and for kiosks that were just let in.</translation>
    </message>
    <message>
        <source>Write to the stick</source>
        <translation>Write to the stick</translation>
    </message>
    <message>
        <source>No kiosk of this office has a folder on this stick; nothing was written.</source>
        <translation>No kiosk of this office has a folder on this stick; nothing was written.</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Revoke %1</translation>
    </message>
    <message>
        <source>What it reported so far stays and counts. Whatever it signs from now on is refused, such as of a kiosk that was lost. This is not taken back.</source>
        <translation>What it reported so far stays and counts. Whatever it signs from now on is refused, such as of a kiosk that was lost. This is not taken back.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>%1 is revoked. What it still had is not known; another kiosk can take its place.</source>
        <translation>%1 is revoked. What it still had is not known; another kiosk can take its place.</translation>
    </message>
    <message>
        <source>The hours of %1 are changed; write the settings to a stick and take it there.</source>
        <translation>The hours of %1 are changed; write the settings to a stick and take it there.</translation>
    </message>
    <message>
        <source>Who may rate at %1 is changed; write the settings to a stick and take it there.</source>
        <translation>Who may rate at %1 is changed; write the settings to a stick and take it there.</translation>
    </message>
    <message>
        <source>No event of %1 waits for its time.</source>
        <translation>No event of %1 waits for its time.</translation>
    </message>
    <message>
        <source>The clock of %1 is put right for these events.</source>
        <translation>The clock of %1 is put right for these events.</translation>
    </message>
    <message numerus="yes">
        <source>%n kiosk(s) answered. Compare the six words with whoever stands at the kiosk.</source>
        <translation><numerusform>%n kiosk answered. Compare the six words with whoever stands at the kiosk.</numerusform><numerusform>%n kiosks answered. Compare the six words with whoever stands at the kiosk.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The settings of %n kiosk(s) are on the stick. Take it to the kiosk and put it in there.</source>
        <translation><numerusform>The settings of %n kiosk are on the stick. Take it to the kiosk and put it in there.</numerusform><numerusform>The settings of %n kiosks are on the stick. Take it to the kiosk and put it in there.</numerusform></translation>
    </message>
</context>
<context>
    <name>puas::KioskDetail</name>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Who may rate</source>
        <translation>Who may rate</translation>
    </message>
    <message>
        <source>Write settings</source>
        <translation>Write settings</translation>
    </message>
    <message>
        <source>Put clock right</source>
        <translation>Put clock right</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>enrolled %1</source>
        <translation>enrolled %1</translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <translation>by %1: %2</translation>
    </message>
    <message>
        <source>Nothing has come from it yet.</source>
        <translation>Nothing has come from it yet.</translation>
    </message>
    <message>
        <source>The office has its events up to %1; the kiosk knows of %2.</source>
        <translation>The office has its events up to %1; the kiosk knows of %2.</translation>
    </message>
    <message>
        <source>%1; hours: %2; settings %3</source>
        <translation>%1; hours: %2; settings %3</translation>
    </message>
    <message>
        <source>Its settings cannot be read.</source>
        <translation>Its settings cannot be read.</translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>Clock: %1</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Whoever comes may rate</source>
        <translation>Whoever comes may rate</translation>
    </message>
    <message>
        <source>The officer's key opens one rating</source>
        <translation>The officer's key opens one rating</translation>
    </message>
    <message>
        <source>A ticket's code opens one rating</source>
        <translation>A ticket's code opens one rating</translation>
    </message>
    <message>
        <source>Lobby: the citizen picks the officer</source>
        <translation>Lobby: the citizen picks the officer</translation>
    </message>
    <message>
        <source>never closed</source>
        <translation>never closed</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1, closed on %2</source>
        <translation>%1, closed on %2</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>waits for the answer</source>
        <translation>waits for the answer</translation>
    </message>
    <message>
        <source>answered: compare the words</source>
        <translation>answered: compare the words</translation>
    </message>
    <message>
        <source>one of two said yes</source>
        <translation>one of two said yes</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>let in: take its settings to it</source>
        <translation>let in: take its settings to it</translation>
    </message>
</context>
<context>
    <name>puas::ModeDialog</name>
    <message>
        <source>Who may rate at %1</source>
        <translation>Who may rate at %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>It changes as soon as a stick brings the kiosk its settings.</source>
        <translation>It changes as soon as a stick brings the kiosk its settings.</translation>
    </message>
    <message>
        <source>Who may rate</source>
        <translation>Who may rate</translation>
    </message>
</context>
<context>
    <name>puas::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Write the reason first.</translation>
    </message>
</context>
<context>
    <name>puas::StickDialog</name>
    <message>
        <source>Stick</source>
        <translation>Stick</translation>
    </message>
    <message>
        <source>Plug a stick in, or choose a folder.</source>
        <translation>Plug a stick in, or choose a folder.</translation>
    </message>
</context>
<context>
    <name>puas::StickField</name>
    <message>
        <source>Stick</source>
        <translation>Stick</translation>
    </message>
    <message>
        <source>No stick is plugged in</source>
        <translation>No stick is plugged in</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Choose the folder of a stick</source>
        <translation>Choose the folder of a stick</translation>
    </message>
</context>
<context>
    <name>puas::RegisterOfficerDialog</name>
    <message>
        <source>Register an officer</source>
        <translation>Register an officer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Save and next</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>as citizens read it at the kiosk</source>
        <translation>as citizens read it at the kiosk</translation>
    </message>
    <message>
        <source>Many at once, from a list (CSV)</source>
        <translation>Many at once, from a list (CSV)</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>A name is missing.</translation>
    </message>
    <message>
        <source>A NIP is missing. Whoever has none gets another number that is used once.</source>
        <translation>A NIP is missing. Whoever has none gets another number that is used once.</translation>
    </message>
    <message>
        <source>This NIP is registered: %1. Nothing was changed. The name is changed on the officer's page.</source>
        <translation>This NIP is registered: %1. Nothing was changed. The name is changed on the officer's page.</translation>
    </message>
    <message>
        <source>%1 is registered.</source>
        <translation>%1 is registered.</translation>
    </message>
</context>
<context>
    <name>OfficerDialogs</name>
    <message>
        <source>The photos of all officers together are too large for a kiosk. Nothing was changed.</source>
        <translation>The photos of all officers together are too large for a kiosk. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>puas::EditOfficerDialog</name>
    <message>
        <source>Name and photo</source>
        <translation>Name and photo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>NIP %1. Ratings and figures stay as they are; kiosks know with the next stick.</source>
        <translation>NIP %1. Ratings and figures stay as they are; kiosks know with the next stick.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>A name is missing.</translation>
    </message>
</context>
<context>
    <name>puas::PhotoField</name>
    <message>
        <source>Choose a photo</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation>Without a photo</translation>
    </message>
    <message>
        <source>Photo as it will look</source>
        <translation>Photo as it will look</translation>
    </message>
    <message>
        <source>Or drop a PNG or JPEG here. It is made smaller, and place, time and camera are left out.</source>
        <translation>Or drop a PNG or JPEG here. It is made smaller, and place, time and camera are left out.</translation>
    </message>
    <message>
        <source>This is how it will look.</source>
        <translation>This is how it will look.</translation>
    </message>
    <message>
        <source>This file is no whole PNG or JPEG of 32 MiB at most. Choose another one.</source>
        <translation>This file is no whole PNG or JPEG of 32 MiB at most. Choose another one.</translation>
    </message>
    <message>
        <source>Photos (*.png *.jpg *.jpeg);;All files (*)</source>
        <translation>Photos (*.png *.jpg *.jpeg);;All files (*)</translation>
    </message>
    <message>
        <source>The drawing is shown in place of a photo.</source>
        <translation>The drawing is shown in place of a photo.</translation>
    </message>
</context>
<context>
    <name>Nip</name>
    <message>
        <source>A NIP has 18 digits. Other numbers are taken too.</source>
        <translation>A NIP has 18 digits. Other numbers are taken too.</translation>
    </message>
    <message>
        <source>The first eight digits are no day of birth. Is it mistyped?</source>
        <translation>The first eight digits are no day of birth. Is it mistyped?</translation>
    </message>
    <message>
        <source>Digits 9 to 14 are no month of appointment. Is it mistyped?</source>
        <translation>Digits 9 to 14 are no month of appointment. Is it mistyped?</translation>
    </message>
    <message>
        <source>Digit 15 is neither 1 nor 2. Is it mistyped?</source>
        <translation>Digit 15 is neither 1 nor 2. Is it mistyped?</translation>
    </message>
    <message>
        <source>It ends in 000, as after a spreadsheet has rounded it. Is it whole?</source>
        <translation>It ends in 000, as after a spreadsheet has rounded it. Is it whole?</translation>
    </message>
</context>
<context>
    <name>puas::OfficerFileDialog</name>
    <message>
        <source>Officers from a list</source>
        <translation>Officers from a list</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>No file chosen</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lines of the file</translation>
    </message>
    <message>
        <source>A CSV file whose first line names the columns nip and name, and photo if wanted: the name of a PNG or JPEG beside it. Commas or semicolons. All lines are taken, or none.</source>
        <translation>A CSV file whose first line names the columns nip and name, and photo if wanted: the name of a PNG or JPEG beside it. Commas or semicolons. All lines are taken, or none.</translation>
    </message>
    <message>
        <source>Choose a list of officers</source>
        <translation>Choose a list of officers</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV files (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 equal, %4 refused</source>
        <translation>%1 new, %2 changed, %3 equal, %4 refused</translation>
    </message>
    <message>
        <source>Nothing is taken while a line is refused. Put the file right and choose it again.</source>
        <translation>Nothing is taken while a line is refused. Put the file right and choose it again.</translation>
    </message>
    <message>
        <source>Everything in the file is registered like this. There is nothing to do.</source>
        <translation>Everything in the file is registered like this. There is nothing to do.</translation>
    </message>
    <message>
        <source>This is no list of officers that can be read. Its first line has to name the columns nip and name, and photo if wanted. (%1)</source>
        <translation>This is no list of officers that can be read. Its first line has to name the columns nip and name, and photo if wanted. (%1)</translation>
    </message>
    <message>
        <source>The photos of all officers together are too large for a kiosk. Nothing was changed.</source>
        <translation>The photos of all officers together are too large for a kiosk. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>puas::OfficerFileModel</name>
    <message>
        <source>A field is missing, or there is one too many.</source>
        <translation>A field is missing, or there is one too many.</translation>
    </message>
    <message>
        <source>The NIP is missing.</source>
        <translation>The NIP is missing.</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded the NIP. Make the column text and enter it again.</source>
        <translation>The spreadsheet has rounded the NIP. Make the column text and enter it again.</translation>
    </message>
    <message>
        <source>The NIP stands in an earlier line.</source>
        <translation>The NIP stands in an earlier line.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>The photo has to be a file beside the list, without a folder.</source>
        <translation>The photo has to be a file beside the list, without a folder.</translation>
    </message>
    <message>
        <source>The photo's file is not there or not readable.</source>
        <translation>The photo's file is not there or not readable.</translation>
    </message>
    <message>
        <source>The photo is no whole PNG or JPEG of 32 MiB at most.</source>
        <translation>The photo is no whole PNG or JPEG of 32 MiB at most.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>equal</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Was: %1.</source>
        <translation>Was: %1.</translation>
    </message>
    <message>
        <source>With a photo.</source>
        <translation>With a photo.</translation>
    </message>
    <message>
        <source>Line %1: %2, NIP %3, %4. %5</source>
        <translation>Line %1: %2, NIP %3, %4. %5</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>OfficeUndo</name>
    <message>
        <source>Not undone</source>
        <translation>Not undone</translation>
    </message>
</context>
<context>
    <name>puas::OfficerKeeping</name>
    <message>
        <source>Change name, photo</source>
        <translation>Change name, photo</translation>
    </message>
    <message>
        <source>Change name or photo</source>
        <translation>Change name or photo</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN for kiosks</source>
        <translation>PIN for kiosks</translation>
    </message>
    <message>
        <source>Signs on at kiosks with a PIN</source>
        <translation>Signs on at kiosks with a PIN</translation>
    </message>
    <message>
        <source>No PIN yet for signing on at kiosks</source>
        <translation>No PIN yet for signing on at kiosks</translation>
    </message>
    <message>
        <source>%1 has another photo.</source>
        <translation>%1 has another photo.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 is called %2 now.</translation>
    </message>
    <message>
        <source>%1 has a new PIN. Kiosks know with the next stick.</source>
        <translation>%1 has a new PIN. Kiosks know with the next stick.</translation>
    </message>
    <message>
        <source>%1 has no PIN any more. Kiosks know with the next stick.</source>
        <translation>%1 has no PIN any more. Kiosks know with the next stick.</translation>
    </message>
</context>
<context>
    <name>puas::OfficerPinDialog</name>
    <message>
        <source>PIN of %1</source>
        <translation>PIN of %1</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Set PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>With it the officer signs on at a kiosk, and is rated. Let the officer type it, unseen. Kiosks know with the next stick; the office keeps no more than a fingerprint of it.</source>
        <translation>With it the officer signs on at a kiosk, and is rated. Let the officer type it, unseen. Kiosks know with the next stick; the office keeps no more than a fingerprint of it.</translation>
    </message>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 to 12 digits</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Take the PIN away</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>A PIN has 4 to 12 digits.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>The two PINs differ.</translation>
    </message>
</context>
<context>
    <name>puas::PlaceDialog</name>
    <message>
        <source>Add a counter</source>
        <translation>Add a counter</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Add a service</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>The code is what ratings carry: short, and never changed later. The name is what citizens read, and can be changed.</source>
        <translation>The code is what ratings carry: short, and never changed later. The name is what citizens read, and can be changed.</translation>
    </message>
    <message>
        <source>such as L1</source>
        <translation>such as L1</translation>
    </message>
    <message>
        <source>such as KTP</source>
        <translation>such as KTP</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Rename %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Ratings and figures stay as they are; kiosks know with the next stick.</source>
        <translation>Ratings and figures stay as they are; kiosks know with the next stick.</translation>
    </message>
    <message>
        <source>A code is missing.</source>
        <translation>A code is missing.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>A name is missing.</translation>
    </message>
    <message>
        <source>This code is in use: %1. Nothing was changed.</source>
        <translation>This code is in use: %1. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>puas::PlacesCard</name>
    <message>
        <source>Counters</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>No counter yet. A kiosk brings its own with its name, or add one here.</source>
        <translation>No counter yet. A kiosk brings its own with its name, or add one here.</translation>
    </message>
    <message>
        <source>No service yet. Add those that citizens can choose.</source>
        <translation>No service yet. Add those that citizens can choose.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>names as citizens read them</source>
        <translation>names as citizens read them</translation>
    </message>
    <message>
        <source>Add a counter</source>
        <translation>Add a counter</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Add a service</translation>
    </message>
    <message>
        <source>This list cannot be read</source>
        <translation>This list cannot be read</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 is called %2 now.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 is added.</translation>
    </message>
</context>
<context>
    <name>puas::PlacesModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
</context>
<context>
    <name>puas::SkmPage</name>
    <message>
        <source>SKM and IKM</source>
        <translation>SKM and IKM</translation>
    </message>
    <message>
        <source>Nobody has answered the survey in this period</source>
        <translation>Nobody has answered the survey in this period</translation>
    </message>
    <message>
        <source>The nine questions follow the tap at the kiosk, and paper forms come in as CSV.</source>
        <translation>The nine questions follow the tap at the kiosk, and paper forms come in as CSV.</translation>
    </message>
    <message>
        <source>Nine elements</source>
        <translation>Nine elements</translation>
    </message>
    <message>
        <source>Processing sheet XLSX</source>
        <translation>Processing sheet XLSX</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>The survey cannot be read</source>
        <translation>The survey cannot be read</translation>
    </message>
    <message>
        <source>Scale %1 to 4, bar 95 percent interval.</source>
        <translation>Scale %1 to 4, bar 95 percent interval.</translation>
    </message>
    <message>
        <source>Dashed line and change: against the NRR of %1.</source>
        <translation>Dashed line and change: against the NRR of %1.</translation>
    </message>
    <message>
        <source>Processing sheet %1</source>
        <translation>Processing sheet %1</translation>
    </message>
    <message>
        <source>XLSX files (*.xlsx)</source>
        <translation>XLSX files (*.xlsx)</translation>
    </message>
    <message>
        <source>The sheet was not written</source>
        <translation>The sheet was not written</translation>
    </message>
    <message>
        <source>The plans cannot be read</source>
        <translation>The plans cannot be read</translation>
    </message>
</context>
<context>
    <name>puas::SkmHead</name>
    <message>
        <source>no respondent</source>
        <translation>no respondent</translation>
    </message>
    <message>
        <source>one respondent only</source>
        <translation>one respondent only</translation>
    </message>
    <message>
        <source>sample too small, %1 of %2</source>
        <translation>sample too small, %1 of %2</translation>
    </message>
    <message>
        <source>IKM</source>
        <translation>IKM</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grades</translation>
    </message>
    <message>
        <source>Grades of the IKM</source>
        <translation>Grades of the IKM</translation>
    </message>
    <message>
        <source>Grades of the IKM, table</source>
        <translation>Grades of the IKM, table</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Show the table of grades</source>
        <translation>Show the table of grades</translation>
    </message>
    <message>
        <source>Show the chart of grades</source>
        <translation>Show the chart of grades</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Respondents</translation>
    </message>
    <message>
        <source>Users in the period</source>
        <translation>Users in the period</translation>
    </message>
    <message>
        <source>Performance: %1</source>
        <translation>Performance: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>IKM %1, grade %2</source>
        <translation>IKM %1, grade %2</translation>
    </message>
    <message>
        <source>PermenPANRB 14/2017, weight %1. Rounded once, to two digits.</source>
        <translation>PermenPANRB 14/2017, weight %1. Rounded once, to two digits.</translation>
    </message>
    <message>
        <source>of %1 needed</source>
        <translation>of %1 needed</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Entered by you. Sample by Krejcie and Morgan.</source>
        <translation>Entered by you. Sample by Krejcie and Morgan.</translation>
    </message>
    <message>
        <source>Customers served. Sample by Krejcie and Morgan.</source>
        <translation>Customers served. Sample by Krejcie and Morgan.</translation>
    </message>
    <message>
        <source>Without them %1 are always enough. Sample by Krejcie and Morgan.</source>
        <translation>Without them %1 are always enough. Sample by Krejcie and Morgan.</translation>
    </message>
</context>
<context>
    <name>puas::SkmModel</name>
    <message>
        <source>answer %1: %2</source>
        <translation>answer %1: %2</translation>
    </message>
    <message>
        <source>%1, no answers</source>
        <translation>%1, no answers</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 answers</translation>
    </message>
    <message>
        <source>NRR %1, interval %2 to %3</source>
        <translation>NRR %1, interval %2 to %3</translation>
    </message>
    <message>
        <source>a year before %1, difference %2</source>
        <translation>a year before %1, difference %2</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>lowest %1</translation>
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
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>NRR</source>
        <translation>NRR</translation>
    </message>
    <message>
        <source>NRR on the scale</source>
        <translation>NRR on the scale</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>puas::SkmProfileCard</name>
    <message>
        <source>Who answered</source>
        <translation>Who answered</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Groups, one person may be in several</source>
        <translation>Groups, one person may be in several</translation>
    </message>
    <message>
        <source>Hidden: fewer than 5 people, or a number that would tell such a one.</source>
        <translation>Hidden: fewer than 5 people, or a number that would tell such a one.</translation>
    </message>
    <message>
        <source>The survey does not ask sex, age, education or work, so none of them is here.</source>
        <translation>The survey does not ask sex, age, education or work, so none of them is here.</translation>
    </message>
</context>
<context>
    <name>puas::IkmBandsModel</name>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
</context>
<context>
    <name>puas::SurveyLegend</name>
    <message>
        <source>Answers 1 to 4, from light to dark</source>
        <translation>Answers 1 to 4, from light to dark</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
</context>
<context>
    <name>puas::MutuBadge</name>
    <message>
        <source>Grade %1</source>
        <translation>Grade %1</translation>
    </message>
</context>
<context>
    <name>OfficeDocuments</name>
    <message>
        <source>Nobody has answered the survey in this period.</source>
        <translation>Nobody has answered the survey in this period.</translation>
    </message>
    <message>
        <source>The period has not ended.</source>
        <translation>The period has not ended.</translation>
    </message>
    <message>
        <source>No officer is registered yet.</source>
        <translation>No officer is registered yet.</translation>
    </message>
    <message>
        <source>%1 officers.</source>
        <translation>%1 officers.</translation>
    </message>
    <message>
        <source>One sheet for each, into a folder.</source>
        <translation>One sheet for each, into a folder.</translation>
    </message>
    <message>
        <source>Not approved yet.</source>
        <translation>Not approved yet.</translation>
    </message>
    <message>
        <source>A projection; what is approved stands on Closing.</source>
        <translation>A projection; what is approved stands on Closing.</translation>
    </message>
    <message>
        <source>No ratings in this period.</source>
        <translation>No ratings in this period.</translation>
    </message>
    <message>
        <source>Printed from its page, as it is shown there.</source>
        <translation>Printed from its page, as it is shown there.</translation>
    </message>
    <message>
        <source>Report of the survey (SKM)</source>
        <translation>Report of the survey (SKM)</translation>
    </message>
    <message>
        <source>Processing sheet of the survey</source>
        <translation>Processing sheet of the survey</translation>
    </message>
    <message>
        <source>List of allowances</source>
        <translation>List of allowances</translation>
    </message>
    <message>
        <source>List of allowances with formulas</source>
        <translation>List of allowances with formulas</translation>
    </message>
    <message>
        <source>Explanation sheets of all officers</source>
        <translation>Explanation sheets of all officers</translation>
    </message>
    <message>
        <source>Scores of the officers</source>
        <translation>Scores of the officers</translation>
    </message>
    <message>
        <source>Closing of the period</source>
        <translation>Closing of the period</translation>
    </message>
</context>
<context>
    <name>puas::DocumentsModel</name>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>last made here: %1</source>
        <translation>last made here: %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Last made here</source>
        <translation>Last made here</translation>
    </message>
</context>
<context>
    <name>puas::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Open the page</translation>
    </message>
    <message>
        <source>The documents cannot be listed</source>
        <translation>The documents cannot be listed</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>It is being made.</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation>Save into a folder</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Folder for the sheets</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 files (*.%2)</translation>
    </message>
    <message>
        <source>The document was not made</source>
        <translation>The document was not made</translation>
    </message>
    <message>
        <source>The document is made, but when it was is not remembered</source>
        <translation>The document is made, but when it was is not remembered</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Not printed</translation>
    </message>
</context>
<context>
    <name>puas::FollowUpCard</name>
    <message>
        <source>%1, not among the lowest any more</source>
        <translation>%1, not among the lowest any more</translation>
    </message>
    <message>
        <source>Follow-up plan</source>
        <translation>Follow-up plan</translation>
    </message>
    <message>
        <source>three lowest elements</source>
        <translation>three lowest elements</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>No plan yet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Write the plan</translation>
    </message>
</context>
<context>
    <name>puas::FollowUpDialog</name>
    <message>
        <source>Plan for: %1</source>
        <translation>Plan for: %1</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Save the plan</translation>
    </message>
    <message>
        <source>It stands in the report of %1, and in the office's journal with your name.</source>
        <translation>It stands in the report of %1, and in the office's journal with your name.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Whose task it is</source>
        <translation>Whose task it is</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>Write what is done.</source>
        <translation>Write what is done.</translation>
    </message>
    <message>
        <source>Write whose task it is.</source>
        <translation>Write whose task it is.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Office made</source>
        <translation>Office made</translation>
    </message>
    <message>
        <source>Office restored</source>
        <translation>Office restored</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Backup made</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Account added</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Role changed</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Password set</translation>
    </message>
    <message>
        <source>Account kept out</source>
        <translation>Account kept out</translation>
    </message>
    <message>
        <source>Account let in again</source>
        <translation>Account let in again</translation>
    </message>
    <message>
        <source>Sign-in locked</source>
        <translation>Sign-in locked</translation>
    </message>
    <message>
        <source>Officer recorded</source>
        <translation>Officer recorded</translation>
    </message>
    <message>
        <source>PIN of an officer changed</source>
        <translation>PIN of an officer changed</translation>
    </message>
    <message>
        <source>Counter recorded</source>
        <translation>Counter recorded</translation>
    </message>
    <message>
        <source>Service recorded</source>
        <translation>Service recorded</translation>
    </message>
    <message>
        <source>Kiosk invited</source>
        <translation>Kiosk invited</translation>
    </message>
    <message>
        <source>Kiosk answered</source>
        <translation>Kiosk answered</translation>
    </message>
    <message>
        <source>Kiosk approved</source>
        <translation>Kiosk approved</translation>
    </message>
    <message>
        <source>Kiosk turned away</source>
        <translation>Kiosk turned away</translation>
    </message>
    <message>
        <source>Kiosk enrolled</source>
        <translation>Kiosk enrolled</translation>
    </message>
    <message>
        <source>Kiosk revoked</source>
        <translation>Kiosk revoked</translation>
    </message>
    <message>
        <source>Settings given</source>
        <translation>Settings given</translation>
    </message>
    <message>
        <source>Tickets issued</source>
        <translation>Tickets issued</translation>
    </message>
    <message>
        <source>Stick taken in</source>
        <translation>Stick taken in</translation>
    </message>
    <message>
        <source>CSV file taken in</source>
        <translation>CSV file taken in</translation>
    </message>
    <message>
        <source>Bundle quarantined</source>
        <translation>Bundle quarantined</translation>
    </message>
    <message>
        <source>Asked to send again</source>
        <translation>Asked to send again</translation>
    </message>
    <message>
        <source>Kiosk clock put right</source>
        <translation>Kiosk clock put right</translation>
    </message>
    <message>
        <source>Rule proposed</source>
        <translation>Rule proposed</translation>
    </message>
    <message>
        <source>Rule approved</source>
        <translation>Rule approved</translation>
    </message>
    <message>
        <source>Rule rejected</source>
        <translation>Rule rejected</translation>
    </message>
    <message>
        <source>Rule version added</source>
        <translation>Rule version added</translation>
    </message>
    <message>
        <source>Rule put in use</source>
        <translation>Rule put in use</translation>
    </message>
    <message>
        <source>Base allowance entered</source>
        <translation>Base allowance entered</translation>
    </message>
    <message>
        <source>Component entered</source>
        <translation>Component entered</translation>
    </message>
    <message>
        <source>Mark decided</source>
        <translation>Mark decided</translation>
    </message>
    <message>
        <source>Objection entered</source>
        <translation>Objection entered</translation>
    </message>
    <message>
        <source>Objection decided</source>
        <translation>Objection decided</translation>
    </message>
    <message>
        <source>Period closed</source>
        <translation>Period closed</translation>
    </message>
    <message>
        <source>Period approved</source>
        <translation>Period approved</translation>
    </message>
    <message>
        <source>Proposal decided</source>
        <translation>Proposal decided</translation>
    </message>
    <message>
        <source>Follow-up planned</source>
        <translation>Follow-up planned</translation>
    </message>
</context>
<context>
    <name>puas::ActsModel</name>
    <message>
        <source>not for this role</source>
        <translation>not for this role</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Deed</translation>
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
</context>
<context>
    <name>puas::ActDetail</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
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
        <source>and %1 more; the export has all of them</source>
        <translation>and %1 more; the export has all of them</translation>
    </message>
    <message>
        <source>This act cannot be read</source>
        <translation>This act cannot be read</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>link and signature fit</source>
        <translation>link and signature fit</translation>
    </message>
    <message>
        <source>the signature does not fit</source>
        <translation>the signature does not fit</translation>
    </message>
    <message>
        <source>the link does not fit</source>
        <translation>the link does not fit</translation>
    </message>
    <message>
        <source>What it says is about allowances or what citizens wrote, and not for this role.</source>
        <translation>What it says is about allowances or what citizens wrote, and not for this role.</translation>
    </message>
</context>
<context>
    <name>puas::ActFilters</name>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Deed</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>All deeds</source>
        <translation>All deeds</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>The last 7 days</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>The last 30 days</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>The last 365 days</translation>
    </message>
    <message>
        <source>Numbers, 120–180</source>
        <translation>Numbers, 120–180</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Find in the journal</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
</context>
<context>
    <name>puas::ChainCard</name>
    <message>
        <source>Acts %1 hold together: numbers, links and signatures. Verified on %2.</source>
        <translation>Acts %1 hold together: numbers, links and signatures. Verified on %2.</translation>
    </message>
    <message>
        <source>Acts %1 follow each other, but another key than this office's signed them. Verified on %2.</source>
        <translation>Acts %1 follow each other, but another key than this office's signed them. Verified on %2.</translation>
    </message>
    <message>
        <source>Not even act 1 fits. Verified on %1.</source>
        <translation>Not even act 1 fits. Verified on %1.</translation>
    </message>
    <message>
        <source>Acts %1 hold together; the signature of act %2 does not fit. Verified on %3.</source>
        <translation>Acts %1 hold together; the signature of act %2 does not fit. Verified on %3.</translation>
    </message>
    <message>
        <source>Acts %1 hold together; act %2 does not fit. Verified on %3.</source>
        <translation>Acts %1 hold together; act %2 does not fit. Verified on %3.</translation>
    </message>
    <message>
        <source>Show that act</source>
        <translation>Show that act</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Verify the chain</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>not verified</translation>
    </message>
    <message>
        <source>Each act holds the link of the one before it and is signed by the office. Whether all of them fit has not been looked at since this window was opened.</source>
        <translation>Each act holds the link of the one before it and is signed by the office. Whether all of them fit has not been looked at since this window was opened.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>intact</translation>
    </message>
</context>
<context>
    <name>puas::JournalPage</name>
    <message>
        <source>Audit journal</source>
        <translation>Audit journal</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>For auditors</source>
        <translation>For auditors</translation>
    </message>
    <message>
        <source>These are no numbers of acts</source>
        <translation>These are no numbers of acts</translation>
    </message>
    <message>
        <source>Write 120, or 120–180, or 120– for all from there on.</source>
        <translation>Write 120, or 120–180, or 120– for all from there on.</translation>
    </message>
    <message>
        <source>The journal is being looked through</source>
        <translation>The journal is being looked through</translation>
    </message>
    <message>
        <source>No act is like that</source>
        <translation>No act is like that</translation>
    </message>
    <message>
        <source>What fits will stand here.</source>
        <translation>What fits will stand here.</translation>
    </message>
    <message>
        <source>The journal has acts, but none under these filters.</source>
        <translation>The journal has acts, but none under these filters.</translation>
    </message>
    <message>
        <source>%1 acts in all</source>
        <translation>%1 acts in all</translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <translation>The journal cannot be read</translation>
    </message>
    <message>
        <source>the office's public key is missing</source>
        <translation>the office's public key is missing</translation>
    </message>
    <message>
        <source>Verifying the chain</source>
        <translation>Verifying the chain</translation>
    </message>
    <message>
        <source>%1 of %2 acts</source>
        <translation>%1 of %2 acts</translation>
    </message>
    <message>
        <source>The walk over the chain was stopped</source>
        <translation>The walk over the chain was stopped</translation>
    </message>
    <message>
        <source>The chain was not verified</source>
        <translation>The chain was not verified</translation>
    </message>
    <message>
        <source>Where the folder for auditors is to be made</source>
        <translation>Where the folder for auditors is to be made</translation>
    </message>
    <message>
        <source>%1: %2 acts, %3 events of kiosks. “puas-audit” checks it.</source>
        <translation>%1: %2 acts, %3 events of kiosks. “puas-audit” checks it.</translation>
    </message>
    <message>
        <source>Nothing was written for auditors</source>
        <translation>Nothing was written for auditors</translation>
    </message>
    <message>
        <source>%1 is being written</source>
        <translation>%1 is being written</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>a number like an NIK</source>
        <translation>a number like an NIK</translation>
    </message>
    <message>
        <source>a number like an NIP</source>
        <translation>a number like an NIP</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>a telephone number</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>an e-mail address</translation>
    </message>
    <message>
        <source>an officer's name</source>
        <translation>an officer's name</translation>
    </message>
    <message>
        <source>Children's education</source>
        <translation>Children's education</translation>
    </message>
    <message>
        <source>Food of families</source>
        <translation>Food of families</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Livelihood of families</source>
        <translation>Livelihood of families</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Access and buildings</source>
        <translation>Access and buildings</translation>
    </message>
    <message>
        <source>This office's service</source>
        <translation>This office's service</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Other topics</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>forwarded</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>No forum</source>
        <translation>No forum</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Regency</source>
        <translation>Regency</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>The topic alone, without words</source>
        <translation>The topic alone, without words</translation>
    </message>
    <message>
        <source>Screened: no NIK, NIP, telephone number, e-mail address or officer's name. Read it once more yourself.</source>
        <translation>Screened: no NIK, NIP, telephone number, e-mail address or officer's name. Read it once more yourself.</translation>
    </message>
    <message>
        <source>Take out first: %1</source>
        <translation>Take out first: %1</translation>
    </message>
    <message>
        <source>planning forum: %1</source>
        <translation>planning forum: %1</translation>
    </message>
</context>
<context>
    <name>puas::ProposalsModel</name>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>puas::StationLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: not yet</translation>
    </message>
</context>
<context>
    <name>puas::ProposalDetail</name>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>What was written</translation>
    </message>
    <message>
        <source>Forward to the forum of the</source>
        <translation>Forward to the forum of the</translation>
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
        <source>Answer to citizens</source>
        <translation>Answer to citizens</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>Reject with a reason</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>opened with the office's key</source>
        <translation>opened with the office's key</translation>
    </message>
    <message>
        <source>Nothing: the topic alone was sent.</source>
        <translation>Nothing: the topic alone was sent.</translation>
    </message>
    <message>
        <source>Who proposed it and which village it is about are not asked at the kiosk.</source>
        <translation>Who proposed it and which village it is about are not asked at the kiosk.</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>Its way</translation>
    </message>
</context>
<context>
    <name>puas::RejectProposalDialog</name>
    <message>
        <source>Reject the proposal %1</source>
        <translation>Reject the proposal %1</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>The proposal stays in the list with its reason; the office's journal names you.</source>
        <translation>The proposal stays in the list with its reason; the office's journal names you.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>A reason is missing.</translation>
    </message>
</context>
<context>
    <name>puas::ProposalsPage</name>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>All topics</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>All kiosks</source>
        <translation>All kiosks</translation>
    </message>
    <message>
        <source>The proposals are being opened</source>
        <translation>The proposals are being opened</translation>
    </message>
    <message>
        <source>They stay sealed until somebody who may reads them.</source>
        <translation>They stay sealed until somebody who may reads them.</translation>
    </message>
    <message>
        <source>The proposals cannot be read</source>
        <translation>The proposals cannot be read</translation>
    </message>
    <message>
        <source>Nobody has proposed anything in this period</source>
        <translation>Nobody has proposed anything in this period</translation>
    </message>
    <message>
        <source>No proposal is like that</source>
        <translation>No proposal is like that</translation>
    </message>
    <message>
        <source>At the kiosk a proposal can be left after a rating. It stays sealed until it is taken in here.</source>
        <translation>At the kiosk a proposal can be left after a rating. It stays sealed until it is taken in here.</translation>
    </message>
    <message>
        <source>This period has proposals, but none under these filters.</source>
        <translation>This period has proposals, but none under these filters.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Days have no hour: an hour would tell who it was.</source>
        <translation>Days have no hour: an hour would tell who it was.</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>Nothing was decided</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decided: %1</translation>
    </message>
</context>
<context>
    <name>puas::AppearanceCard</name>
    <message>
        <source>As the desktop</source>
        <translation>As the desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>For this machine; papers are always light, in the language of the window.</source>
        <translation>For this machine; papers are always light, in the language of the window.</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 percent</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
</context>
<context>
    <name>puas::ComparisonCard</name>
    <message>
        <source>Counters</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Without a counter</source>
        <translation>Without a counter</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Without a service</source>
        <translation>Without a service</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Offices</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Without an office</source>
        <translation>Without an office</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Compare by</translation>
    </message>
    <message>
        <source>%1 compared</source>
        <translation>%1 compared</translation>
    </message>
    <message>
        <source>no ratings yet</source>
        <translation>no ratings yet</translation>
    </message>
</context>
<context>
    <name>puas::GroupsCard</name>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>By group</translation>
    </message>
    <message>
        <source>more than one may be named, or none</source>
        <translation>more than one may be named, or none</translation>
    </message>
    <message>
        <source>All who rated</source>
        <translation>All who rated</translation>
    </message>
</context>
<context>
    <name>puas::LockBanner</name>
    <message>
        <source>Approved on %1 by %2. A correction becomes a new version.</source>
        <translation>Approved on %1 by %2. A correction becomes a new version.</translation>
    </message>
    <message>
        <source>Version %1, approved on %2 by %3, in place of version %4 of %5.</source>
        <translation>Version %1, approved on %2 by %3, in place of version %4 of %5.</translation>
    </message>
</context>
<context>
    <name>puas::OriginDialog</name>
    <message>
        <source>Origin of the figures</source>
        <translation>Origin of the figures</translation>
    </message>
    <message>
        <source>Rows behind the figure</source>
        <translation>Rows behind the figure</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Period: %1 (%2), %3 to %4</source>
        <translation>Period: %1 (%2), %3 to %4</translation>
    </message>
    <message>
        <source>Rule: %1, version %2</source>
        <translation>Rule: %1, version %2</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Events received</source>
        <translation>Events received</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>%1: events %2, head %3</source>
        <translation>%1: events %2, head %3</translation>
    </message>
    <message>
        <source>Kiosks and how far their histories have come</source>
        <translation>Kiosks and how far their histories have come</translation>
    </message>
</context>
<context>
    <name>puas::DataTable</name>
    <message>
        <source>Copy rows</source>
        <translation>Copy rows</translation>
    </message>
    <message>
        <source>Origin…</source>
        <translation>Origin…</translation>
    </message>
</context>
<context>
    <name>puas::UnitsCard</name>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Enter opens the officers of one</source>
        <translation>Enter opens the officers of one</translation>
    </message>
</context>
</TS>
