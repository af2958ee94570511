<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Agenda items</source>
        <translation>بندهای دستور جلسه</translation>
    </message>
    <message>
        <source>The agenda is empty. Shift+F2 adds an item.</source>
        <translation>دستور جلسه خالی است. Shift+F2 بندی می‌افزاید.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>Add an item off the agenda (Shift+F2)</source>
        <translation>افزودن بند خارج از دستور (Shift+F2)</translation>
    </message>
    <message>
        <source>Add an item off the agenda</source>
        <translation>افزودن بند خارج از دستور</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} از {total}</translation>
    </message>
    <message>
        <source>{done} of {total} items decided</source>
        <translation>{done} بند از {total} بند تعیین تکلیف شده است</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>پرونده فقط برای خواندن باز است.</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>نشست بسته شده است.</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>بررسی این بند</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>پایان بند</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>موکول به بعد</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>یک جا بالاتر</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>یک جا پایین‌تر</translation>
    </message>
</context>
<context>
    <name>AgendaRows</name>
    <message>
        <source>over time</source>
        <translation>بیش از وقت</translation>
    </message>
    <message>
        <source>off the agenda</source>
        <translation>خارج از دستور</translation>
    </message>
    <message>
        <source>{elapsed} of {planned} minutes</source>
        <translation>{elapsed} از {planned} دقیقه</translation>
    </message>
    <message>
        <source>off the agenda, approved by {name}</source>
        <translation>خارج از دستور، با موافقت {name}</translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Attendance</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>Who arrives or leaves</source>
        <translation>چه کسی آمد یا رفت</translation>
    </message>
    <message>
        <source>Enter: arrived
Shift+Enter: left
Ctrl+Enter: absent, excused
Ctrl+Shift+Enter: absent, not excused</source>
        <translation>⁦Enter⁩: آمد
⁦Shift+Enter⁩: رفت
⁦Ctrl+Enter⁩: غایب موجه
⁦Ctrl+Shift+Enter⁩: غایب ناموجه</translation>
    </message>
    <message>
        <source>Members in order of protocol, then guests</source>
        <translation>اعضا به ترتیب تشریفات، سپس مهمانان</translation>
    </message>
    <message>
        <source>{count} in the hall</source>
        <translation>{count} نفر در تالار</translation>
    </message>
    <message>
        <source>name, post or seat number… Enter</source>
        <translation>نام، سمت یا شماره کرسی… Enter</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>پرونده فقط برای خواندن باز است.</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>نشست بسته شده است.</translation>
    </message>
    <message>
        <source>add as a guest: {guest}</source>
        <translation>مهمان تازه: {guest}</translation>
    </message>
    <message>
        <source>Nobody has this seat number.</source>
        <translation>کرسی‌ای با این شماره نیست.</translation>
    </message>
    <message>
        <source>Nobody is on the roster. Type “name, post” and Enter to add a guest.</source>
        <translation>کسی در فهرست نیست. «نام، سمت» را بنویسید و Enter بزنید تا مهمانی افزوده شود.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>آمد</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>رفت</translation>
    </message>
    <message>
        <source>Absent, excused</source>
        <translation>غایب موجه</translation>
    </message>
    <message>
        <source>Absent, not excused</source>
        <translation>غایب ناموجه</translation>
    </message>
</context>
<context>
    <name>AttendanceRows</name>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>left</source>
        <translation>رفت</translation>
    </message>
    <message>
        <source>absent, excused</source>
        <translation>غایب موجه</translation>
    </message>
    <message>
        <source>absent, not excused</source>
        <translation>غایب ناموجه</translation>
    </message>
    <message>
        <source>seat {seat}, {group}</source>
        <translation>کرسی {seat}، {group}</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>مهمان</translation>
    </message>
    <message>
        <source>in the hall since {time}</source>
        <translation>در تالار از {time}</translation>
    </message>
    <message>
        <source>in the hall from {start} to {end}</source>
        <translation>در تالار از {start} تا {end}</translation>
    </message>
</context>
<context>
    <name>AttendanceTotals</name>
    <message>
        <source>guest</source>
        <translation>مهمان</translation>
    </message>
    <message>
        <source>nobody is in the hall yet</source>
        <translation>هنوز کسی در تالار نیست</translation>
    </message>
    <message>
        <source>government</source>
        <translation>دولت</translation>
    </message>
    <message>
        <source>parliament</source>
        <translation>مجلس</translation>
    </message>
    <message>
        <source>judiciary</source>
        <translation>قضایی</translation>
    </message>
    <message>
        <source>local</source>
        <translation>محلی</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خصوصی</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Adopt by consensus</source>
        <translation>تصویب با اجماع</translation>
    </message>
    <message>
        <source>Adopted as it stands  Ctrl+F9</source>
        <translation>همین متن تصویب می‌شود  Ctrl+F9</translation>
    </message>
    <message>
        <source>By the chair&apos;s conclusion</source>
        <translation>جمع‌بندی رئیس</translation>
    </message>
    <message>
        <source>Adopted as it stands  Ctrl+Shift+F9</source>
        <translation>همین متن تصویب می‌شود  Ctrl+Shift+F9</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>موکول به بعد</translation>
    </message>
    <message>
        <source>Left to a later session</source>
        <translation>به نشست دیگری موکول می‌شود</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Rejected by the session</source>
        <translation>نشست آن را رد می‌کند</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>The draft was begun by mistake</source>
        <translation>پیش‌نویس به اشتباه آغاز شده است</translation>
    </message>
</context>
<context>
    <name>FloorCard</name>
    <message>
        <source>The floor</source>
        <translation>نوبت سخن</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>وقت گذشته</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>سخن با</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>of</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>کسی سخن نمی‌گوید</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>مهمان</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} دقیقه</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} ثانیه</translation>
    </message>
    <message>
        <source>End</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>The floor is given once the session is open.</source>
        <translation>نوبت سخن پس از گشایش نشست داده می‌شود.</translation>
    </message>
    <message>
        <source>The session is in recess; {key} resumes it.</source>
        <translation>نشست در تنفس است؛ {key} آن را از سر می‌گیرد.</translation>
    </message>
    <message>
        <source>{key} next turn: {name}</source>
        <translation>{key} نوبت بعد: {name}</translation>
    </message>
    <message>
        <source>{key} another speaker</source>
        <translation>{key} سخنران تازه</translation>
    </message>
    <message>
        <source>{key} puts somebody on the queue</source>
        <translation>{key} سخنران تازه</translation>
    </message>
    <message>
        <source>Time is up · paused</source>
        <translation>وقت تمام · مکث</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>وقت تمام</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Last moments</source>
        <translation>رو به پایان</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>{count} of {total} points settled</source>
        <translation>{count} مورد از {total} کامل</translation>
    </message>
    <message>
        <source>{number} adopted {how}</source>
        <translation>{number} تصویب {how}</translation>
    </message>
    <message>
        <source>{status}, revision {revision}</source>
        <translation>{status}، بازنگری {revision}</translation>
    </message>
    <message>
        <source>draft {number}</source>
        <translation>پیش‌نویس {number}</translation>
    </message>
</context>
<context>
    <name>ItemHeader</name>
    <message>
        <source>Current item</source>
        <translation>بند جاری</translation>
    </message>
    <message>
        <source>of</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Time of the item used</source>
        <translation>وقت گذشتهٔ بند</translation>
    </message>
    <message>
        <source>recess</source>
        <translation>تنفس</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>بیش از وقت</translation>
    </message>
    <message>
        <source>Item {number}, off the agenda: {title}</source>
        <translation>بند {number}، خارج از دستور: {title}</translation>
    </message>
    <message>
        <source>Item {number}: {title}</source>
        <translation>بند {number}: {title}</translation>
    </message>
    <message>
        <source>There is a quorum: {open} opens the session.</source>
        <translation>حد نصاب هست: {open} نشست را می‌گشاید.</translation>
    </message>
    <message>
        <source>{check_in} checks people in; with a quorum {open} opens the session.</source>
        <translation>{check_in} ورود افراد را ثبت می‌کند؛ با حد نصاب، {open} نشست را می‌گشاید.</translation>
    </message>
    <message>
        <source>The session is in recess; {resume} resumes it.</source>
        <translation>نشست در تنفس است؛ {resume} آن را از سر می‌گیرد.</translation>
    </message>
    <message>
        <source>The session is closed and its record sealed; {export} writes the minutes.</source>
        <translation>نشست پایان یافته و سابقهٔ آن مهر شده است؛ {export} صورتجلسه را می‌نویسد.</translation>
    </message>
    <message>
        <source>No item is being dealt with; {next} takes up the next one.</source>
        <translation>بندی در دست نیست؛ {next} بند بعد را آغاز می‌کند.</translation>
    </message>
    <message>
        <source>Every item is decided; a draft resolution is still open.</source>
        <translation>تکلیف همهٔ بندها روشن است؛ هنوز پیش‌نویس مصوبه‌ای باز است.</translation>
    </message>
    <message>
        <source>Every item is decided; {close} closes the session.</source>
        <translation>تکلیف همهٔ بندها روشن است؛ {close} نشست را پایان می‌دهد.</translation>
    </message>
</context>
<context>
    <name>OffAgendaForm</name>
    <message>
        <source>Title of the item off the agenda</source>
        <translation>عنوان بند خارج از دستور</translation>
    </message>
    <message>
        <source> min</source>
        <translation> دقیقه</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>دقیقه‌های پیش‌بینی‌شده</translation>
    </message>
    <message>
        <source>with the chair&apos;s approval</source>
        <translation>با موافقت رئیس</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>title of the item… Enter adds, Esc leaves</source>
        <translation>عنوان بند… Enter افزودن، Esc انصراف</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Add a speaker</source>
        <translation>افزودن سخنران</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>نوبت</translation>
    </message>
    <message>
        <source>Queue of speakers</source>
        <translation>نوبت سخنرانان</translation>
    </message>
    <message>
        <source>Add a speaker…  {key}</source>
        <translation>افزودن سخنران…  {key}</translation>
    </message>
    <message>
        <source>{count} people · about {minutes} min</source>
        <translation>{count} نفر، حدود {minutes} دقیقه</translation>
    </message>
    <message>
        <source>waiting since {time}</source>
        <translation>منتظر از {time}</translation>
    </message>
    <message>
        <source>Time spoken by group</source>
        <translation>وقت سخن هر گروه</translation>
    </message>
    <message>
        <source>government</source>
        <translation>دولت</translation>
    </message>
    <message>
        <source>parliament</source>
        <translation>مجلس</translation>
    </message>
    <message>
        <source>judiciary</source>
        <translation>قضایی</translation>
    </message>
    <message>
        <source>local</source>
        <translation>محلی</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خصوصی</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>مهمان</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>کسی در نوبت نیست.</translation>
    </message>
    <message>
        <source>Nobody is waiting. {key}, then a few letters of a name or post, adds a speaker.</source>
        <translation>کسی در نوبت نیست. {key} را بزنید و چند حرف از نام یا سمت را بنویسید.</translation>
    </message>
    <message>
        <source>The session is closed</source>
        <translation>نشست پایان یافته است</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>تنها برای خواندن باز است</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>The gist of what is said</source>
        <translation>خلاصهٔ سخن</translation>
    </message>
    <message>
        <source>Remarks, newest first</source>
        <translation>گفته‌ها، تازه‌ترین بالا</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>گفته‌ها</translation>
    </message>
    <message>
        <source>Press to write a note that belongs to no speech, and back</source>
        <translation>برای نوشتن یادداشتی که به هیچ سخنی بسته نیست فشار دهید؛ دوباره: بازگشت</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>همهٔ بندها</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>پرونده فقط برای خواندن باز است.</translation>
    </message>
    <message>
        <source>The session is closed; its record can no longer change.</source>
        <translation>نشست بسته است و سند آن دیگر تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Remarks are noted once the session is open.</source>
        <translation>پس از گشایش نشست می‌توان گفته‌ها را ثبت کرد.</translation>
    </message>
    <message>
        <source>The gist of what is said… Enter notes it, Shift+Enter begins a new line</source>
        <translation>خلاصهٔ سخن… ثبت با Enter، سطر تازه با Shift+Enter</translation>
    </message>
    <message>
        <source>Changing a remark — Esc leaves it</source>
        <translation>ویرایش گفته — انصراف با Esc</translation>
    </message>
    <message>
        <source>Words of {name}</source>
        <translation>گفتهٔ {name}</translation>
    </message>
    <message>
        <source>A note on the item</source>
        <translation>یادداشت این بند</translation>
    </message>
    <message>
        <source>A note on the session</source>
        <translation>یادداشت نشست</translation>
    </message>
    <message>
        <source>Nothing has been noted on this item yet. Shift+F3 begins.</source>
        <translation>هنوز گفته‌ای برای این بند ثبت نشده است. Shift+F3 را بزنید.</translation>
    </message>
</context>
<context>
    <name>ResolutionForm</name>
    <message>
        <source>Clauses of the resolution</source>
        <translation>بندهای مصوبه</translation>
    </message>
    <message>
        <source>standing rule</source>
        <translation>رویهٔ دائمی</translation>
    </message>
    <message>
        <source>Lead bodies</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>همکار</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>طرف مشورت</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>ضمانت اجرا</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>پیرو مصوبهٔ</translation>
    </message>
    <message>
        <source>The text of the resolution, one paragraph a clause…</source>
        <translation>متن مصوبه؛ هر پاراگراف یک بند…</translation>
    </message>
    <message>
        <source>1404/08/01 or words</source>
        <translation>۱۴۰۴/۰۸/۰۱ یا عبارت</translation>
    </message>
    <message>
        <source>its number, such as 70/1</source>
        <translation>شماره، مانند ۷۰/۱</translation>
    </message>
    <message>
        <source>Standing rule, without a date</source>
        <translation>رویهٔ دائمی، بدون تاریخ</translation>
    </message>
    <message>
        <source>The deadline stays in words</source>
        <translation>مهلت به همین عبارت می‌ماند</translation>
    </message>
</context>
<context>
    <name>ResolutionPanel</name>
    <message>
        <source>Draft a resolution  F9</source>
        <translation>پیش‌نویس مصوبه  F9</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>پرونده فقط برای خواندن باز است.</translation>
    </message>
    <message>
        <source>No resolution was adopted in this session.</source>
        <translation>در این نشست مصوبه‌ای تصویب نشده است.</translation>
    </message>
    <message>
        <source>Resolutions are drafted once the session is open.</source>
        <translation>پس از گشایش نشست می‌توان مصوبه نوشت.</translation>
    </message>
    <message>
        <source>No resolution is drafted on this item yet.</source>
        <translation>هنوز مصوبه‌ای برای این بند نوشته نشده است.</translation>
    </message>
</context>
<context>
    <name>SpeakerMatches</name>
    <message>
        <source>People who match</source>
        <translation>افراد یافته‌شده</translation>
    </message>
    <message>
        <source>Write “name, post” · {enter} adds</source>
        <translation>بنویسید «نام، سمت» · {enter} می‌افزاید</translation>
    </message>
    <message>
        <source>{enter} queue · {shift} floor · {control} arrival and queue</source>
        <translation>{enter} نوبت · {shift} سخن · {control} ورود و نوبت</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>مهمان</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>در حال سخن</translation>
    </message>
    <message>
        <source>on the queue</source>
        <translation>در نوبت</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>not come</source>
        <translation>نیامده</translation>
    </message>
    <message>
        <source>Add as a guest and put on the queue</source>
        <translation>افزودن به مهمانان و گذاشتن در نوبت</translation>
    </message>
</context>
</TS>
