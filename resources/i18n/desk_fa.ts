<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AbsenceForm</name>
    <message>
        <source>Absence</source>
        <translation>غیبت</translation>
    </message>
    <message>
        <source>reason of the absence, as far as it is known</source>
        <translation>علت غیبت، اگر معلوم است</translation>
    </message>
    <message>
        <source>Reason of the absence</source>
        <translation>علت غیبت</translation>
    </message>
    <message>
        <source>Absent, excused</source>
        <translation>غایب موجه</translation>
    </message>
    <message>
        <source>Absent, not excused</source>
        <translation>غایب غیرموجه</translation>
    </message>
    <message>
        <source>recorded: excused</source>
        <translation>ثبت‌شده: غیبت موجه</translation>
    </message>
    <message>
        <source>recorded: not excused</source>
        <translation>ثبت‌شده: غیبت غیرموجه</translation>
    </message>
</context>
<context>
    <name>AgendaHeader</name>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>Rules of speaking on the item</source>
        <translation>قواعد سخن در بند</translation>
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
</context>
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
    <message>
        <source>Rules of speaking…</source>
        <translation>قواعد سخن…</translation>
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
        <source>instead of {planned}:</source>
        <translation>به‌جای {planned}:</translation>
    </message>
    <message>
        <source>{minutes} minutes instead of {planned}</source>
        <translation>{minutes} به‌جای {planned} دقیقه</translation>
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
⁦Ctrl+Shift+Enter⁩: غایب غیرموجه</translation>
    </message>
    <message>
        <source>Alt+Enter: substitute, correction</source>
        <translation>⁦Alt+Enter⁩: جانشین، تصحیح</translation>
    </message>
    <message>
        <source>Members in order of protocol, then guests</source>
        <translation>اعضا به ترتیب تشریفات، سپس مهمانان</translation>
    </message>
    <message>
        <source>First choose somebody in the list of attendance.</source>
        <translation>نخست کسی را در فهرست حضور برگزینید.</translation>
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
        <source>add as a representative of an invited body: {guest}</source>
        <translation>افزودن به‌عنوان نمایندهٔ دستگاه مدعو: {guest}</translation>
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
        <translation>غایب غیرموجه</translation>
    </message>
    <message>
        <source>Substitute, correction…</source>
        <translation>جانشین، تصحیح…</translation>
    </message>
</context>
<context>
    <name>AttendanceRows</name>
    <message>
        <source>substituted</source>
        <translation>جانشین دارد</translation>
    </message>
    <message>
        <source>no letter of introduction</source>
        <translation>بدون معرفی‌نامه</translation>
    </message>
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
        <translation>غایب غیرموجه</translation>
    </message>
    <message>
        <source>seat {seat}, {group}</source>
        <translation>کرسی {seat}، {group}</translation>
    </message>
    <message>
        <source>substitute of {name}</source>
        <translation>جانشین {name}</translation>
    </message>
    <message>
        <source>letter of introduction no. {number}</source>
        <translation>معرفی‌نامهٔ شمارهٔ {number}</translation>
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
    <name>AttendanceSheet</name>
    <message>
        <source>All seats and the roll call</source>
        <translation>همهٔ کرسی‌ها و حضور و غیاب</translation>
    </message>
    <message>
        <source>Everyone who was expected is here</source>
        <translation>همهٔ کسانی که انتظار می‌رفت حاضرند</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>غایب موجه</translation>
    </message>
    <message>
        <source>not excused</source>
        <translation>غایب غیرموجه</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>جانشین</translation>
    </message>
    <message>
        <source>pass over</source>
        <translation>گذر</translation>
    </message>
    <message>
        <source>back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>card</source>
        <translation>کارت شخص</translation>
    </message>
    <message>
        <source>{count} seats to be called</source>
        <translation>{count} کرسی مانده است</translation>
    </message>
    <message>
        <source>every seat is known</source>
        <translation>وضع همهٔ کرسی‌ها معلوم است</translation>
    </message>
    <message>
        <source>{present} of {total} present, {needed} needed, {spare} to spare</source>
        <translation>{present} از {total} حاضر، لازم {needed}، مازاد {spare}</translation>
    </message>
    <message>
        <source>{present} of {total} present, {needed} needed, {lack} missing</source>
        <translation>{present} از {total} حاضر، لازم {needed}، کم {lack}</translation>
    </message>
    <message>
        <source>Guests in the hall: {count}</source>
        <translation>میهمانان حاضر: {count}</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>نیامده</translation>
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
    <name>BaseChoice</name>
    <message>
        <source>Compared with</source>
        <translation>مقایسه با</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>بازنگری پیشین</translation>
    </message>
    <message>
        <source>the one put to the session</source>
        <translation>بازنگری مطرح‌شده</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>نخستین بازنگری</translation>
    </message>
</context>
<context>
    <name>BroadcastCard</name>
    <message>
        <source>Text for the broadcast</source>
        <translation>متن برای پخش</translation>
    </message>
    <message>
        <source>Keep the files up to date while the session runs</source>
        <translation>پرونده‌ها در طول نشست به‌روز بمانند</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>انتخاب پوشه…</translation>
    </message>
    <message>
        <source>Write the test line</source>
        <translation>خط آزمون</translation>
    </message>
    <message>
        <source>Only these seven files of the folder are written; where they are there already they are replaced. Nothing else in it is touched. When the session closes they are emptied.</source>
        <translation>در این پوشه فقط همین هفت پرونده نوشته می‌شود و اگر از پیش باشند جایگزین می‌شوند. به چیز دیگری در پوشه دست زده نمی‌شود. با پایان نشست، پرونده‌ها خالی می‌شوند.</translation>
    </message>
    <message>
        <source>No folder was chosen yet.</source>
        <translation>هنوز پوشه‌ای انتخاب نشده است.</translation>
    </message>
    <message>
        <source>On: the files are kept up to date.</source>
        <translation>روشن: پرونده‌ها به‌روز نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Off. Choose a folder first.</source>
        <translation>خاموش. نخست پوشه را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Off: nothing is written.</source>
        <translation>خاموش: چیزی نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Folder of the texts for the broadcast</source>
        <translation>پوشه متن‌های پخش</translation>
    </message>
    <message>
        <source>Already in this folder, and replaced as soon as it is on: {files}</source>
        <translation>این پرونده‌ها از پیش در پوشه هست و با روشن‌کردن جایگزین می‌شود: {files}</translation>
    </message>
    <message>
        <source>Open {plain} and {visual} of the folder in the broadcast program. The one that reads «{text}» is the form to choose: plain or shaped.</source>
        <translation>هر دو پرونده {plain} و {visual} را در برنامه پخش باز کنید. آن‌که «{text}» را درست نشان می‌دهد، شکل مناسب است: ساده یا شکل‌داده.</translation>
    </message>
</context>
<context>
    <name>BroadcastFeed</name>
    <message>
        <source>The texts for the broadcast are written again.</source>
        <translation>متن‌های پخش دوباره نوشته می‌شود.</translation>
    </message>
    <message>
        <source>The texts for the broadcast are off: {detail}</source>
        <translation>متن‌های پخش خاموش شد: {detail}</translation>
    </message>
    <message>
        <source>The folder of the texts for the broadcast is not there. It is tried again; go on meanwhile.</source>
        <translation>پوشه متن‌های پخش در دسترس نیست. دوباره تلاش می‌شود؛ به کار نشست ادامه دهید.</translation>
    </message>
    <message>
        <source>The texts for the broadcast are locked by another program or may not be written. It is tried again.</source>
        <translation>برنامه دیگری متن‌های پخش را قفل کرده است یا اجازه نوشتن نیست. دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>The disk of the texts for the broadcast is full. It is tried again; go on meanwhile.</source>
        <translation>دیسکِ متن‌های پخش پر است. دوباره تلاش می‌شود؛ به کار نشست ادامه دهید.</translation>
    </message>
    <message>
        <source>The texts for the broadcast cannot be written ({detail}). It is tried again.</source>
        <translation>متن‌های پخش نوشته نمی‌شود ({detail}). دوباره تلاش می‌شود.</translation>
    </message>
</context>
<context>
    <name>BroadcastFiles</name>
    <message>
        <source>plain</source>
        <translation>ساده</translation>
    </message>
    <message>
        <source>shaped, visual order</source>
        <translation>شکل‌داده، ترتیب دیداری</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>سخنران</translation>
    </message>
    <message>
        <source>post of the speaker</source>
        <translation>سمت سخنران</translation>
    </message>
    <message>
        <source>the next three</source>
        <translation>سه نفر بعدی</translation>
    </message>
    <message>
        <source>item of the agenda</source>
        <translation>بند دستور جلسه</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>وقت باقی‌مانده</translation>
    </message>
    <message>
        <source>vote and its result</source>
        <translation>رأی‌گیری و نتیجه</translation>
    </message>
    <message>
        <source>council and session</source>
        <translation>شورا و نشست</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>group: {time} left</source>
        <translation>سهم گروه: {time} مانده</translation>
    </message>
    <message>
        <source>group: only {time} left</source>
        <translation>سهم گروه: تنها {time} مانده</translation>
    </message>
    <message>
        <source>group: used up, {time} over</source>
        <translation>سهم گروه تمام، {time} بیش</translation>
    </message>
    <message>
        <source>item: {time} left</source>
        <translation>وقت بند: {time} مانده</translation>
    </message>
    <message>
        <source>item: only {time} left</source>
        <translation>وقت بند: تنها {time} مانده</translation>
    </message>
    <message>
        <source>item: used up, {time} over</source>
        <translation>وقت بند تمام، {time} بیش</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>substitute of {name}</source>
        <translation>جانشین {name}</translation>
    </message>
    <message>
        <source>seat {seat}, {group}</source>
        <translation>کرسی {seat}، {group}</translation>
    </message>
    <message>
        <source>seat without a vote</source>
        <translation>کرسی بدون رأی</translation>
    </message>
    <message>
        <source>no substitute allowed</source>
        <translation>جانشین‌ناپذیر</translation>
    </message>
    <message>
        <source>a substitute does not count for the quorum</source>
        <translation>جانشین در حد نصاب به شمار نمی‌آید</translation>
    </message>
    <message>
        <source>a substitute may not vote</source>
        <translation>جانشین حق رأی ندارد</translation>
    </message>
    <message>
        <source>may be substituted</source>
        <translation>جانشین‌پذیر</translation>
    </message>
    <message>
        <source>{count} earlier absences; with one more the limit of {limit} is reached</source>
        <translation>{count} غیبت پیشین؛ با یک غیبت دیگر به سقف {limit} می‌رسد</translation>
    </message>
    <message>
        <source>{count} earlier absences of {limit}</source>
        <translation>{count} غیبت پیشین از سقف {limit}</translation>
    </message>
    <message>
        <source>{count} earlier absences</source>
        <translation>{count} غیبت پیشین</translation>
    </message>
    <message>
        <source>Corrections so far</source>
        <translation>تصحیح‌های پیشین</translation>
    </message>
    <message>
        <source>at {time}: {before} became {after}</source>
        <translation>در {time}: «{before}» شد «{after}»</translation>
    </message>
    <message>
        <source>at {time}: {before} was recorded of {name}</source>
        <translation>در {time}: «{before}» به نام {name} ثبت شده بود</translation>
    </message>
    <message>
        <source>at {time}: {before} was that of {name}</source>
        <translation>در {time}: «{before}» از آنِ {name} بود</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>بدون ثبت</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>از {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} تا {end}</translation>
    </message>
</context>
<context>
    <name>ClauseMenu</name>
    <message>
        <source>Half-space</source>
        <translation>نیم‌فاصله</translation>
    </message>
    <message>
        <source>Undo in the text</source>
        <translation>برگشت در متن</translation>
    </message>
    <message>
        <source>Redo in the text</source>
        <translation>انجام دوباره در متن</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>برش</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>چسباندن به‌صورت متن ساده</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>انتخاب همه</translation>
    </message>
    <message>
        <source>Move the clause up</source>
        <translation>جابه‌جایی بند به بالا</translation>
    </message>
    <message>
        <source>Move the clause down</source>
        <translation>جابه‌جایی بند به پایین</translation>
    </message>
    <message>
        <source>Join with the clause before</source>
        <translation>پیوستن به بند پیشین</translation>
    </message>
    <message>
        <source>Join with the next clause</source>
        <translation>پیوستن بند بعد</translation>
    </message>
    <message>
        <source>Split the clause here</source>
        <translation>جدا کردن بند از اینجا</translation>
    </message>
</context>
<context>
    <name>ClauseTools</name>
    <message>
        <source>Half-space</source>
        <translation>نیم‌فاصله</translation>
    </message>
    <message>
        <source>Half-space: {keys} or {others}</source>
        <translation>نیم‌فاصله: {keys} یا {others}</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>بندها</translation>
    </message>
    <message>
        <source>Move, join and split clauses</source>
        <translation>جابه‌جایی، پیوستن و جدا کردن بندها</translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>Clauses that are gone</source>
        <translation>بندهای حذف‌شده</translation>
    </message>
    <message>
        <source>{count} in dispute</source>
        <translation>{count} عبارت در بحث</translation>
    </message>
    <message>
        <source>half typed</source>
        <translation>نیمه‌نوشته</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>as it stands</source>
        <translation>متن کنونی</translation>
    </message>
    <message>
        <source>wording {number}</source>
        <translation>عبارت {number}</translation>
    </message>
    <message>
        <source>proposed by {name}</source>
        <translation>پیشنهاد {name}</translation>
    </message>
    <message>
        <source>The clause reads so already.</source>
        <translation>متن بند هم‌اکنون همین است.</translation>
    </message>
    <message>
        <source>Vote {number}: {status}.</source>
        <translation>رأی‌گیری {number}: {status}.</translation>
    </message>
    <message>
        <source>Vote {number}: {status}, {tally}.</source>
        <translation>رأی‌گیری {number}: {status}، {tally}.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Nobody has worded this clause otherwise.</source>
        <translation>برای این بند عبارت دیگری پیشنهاد نشده است.</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>پیشنهادها</translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <source>Clauses as they should read</source>
        <translation>بندها به صورتی که باید باشد</translation>
    </message>
    <message>
        <source>what was wrong; goes into the record</source>
        <translation>چه چیزی نادرست بود؛ در سابقه نشست ثبت می‌شود</translation>
    </message>
    <message>
        <source>Why the text is put right</source>
        <translation>علت اصلاح متن</translation>
    </message>
    <message>
        <source>The chair approves of this correction</source>
        <translation>رئیس شورا با این اصلاح موافق است</translation>
    </message>
    <message>
        <source>Put right  Ctrl+Enter</source>
        <translation>ثبت اصلاح  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Text as it should read, one paragraph a clause</source>
        <translation>متن درست؛ هر بند یک پاراگراف</translation>
    </message>
    <message>
        <source>What changes against the text in force</source>
        <translation>تغییر نسبت به متن معتبر</translation>
    </message>
    <message>
        <source>Put right a slip in resolution {number}</source>
        <translation>اصلاح نگارشی مصوبه {number}</translation>
    </message>
    <message>
        <source>The text was put right.</source>
        <translation>متن اصلاح شد.</translation>
    </message>
    <message>
        <source>Corrections so far</source>
        <translation>اصلاح‌های پیشین</translation>
    </message>
    <message>
        <source>At {time}, approved by {chair}. Reason: {reason}</source>
        <translation>ساعت {time}، با موافقت {chair}. علت: {reason}</translation>
    </message>
    <message>
        <source>At {time}. Reason: {reason}</source>
        <translation>ساعت {time}. علت: {reason}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>What the result would be</source>
        <translation>نتیجه با این آرا</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>پایان رأی‌گیری</translation>
    </message>
    <message>
        <source>A tie: close it with the side of the chair</source>
        <translation>تساوی آرا؛ رأی ترجیحی رئیس:</translation>
    </message>
    <message>
        <source>casts none</source>
        <translation>رأی ترجیحی نمی‌دهد</translation>
    </message>
    <message>
        <source>Enter goes to the next field, and from the last one closes the vote</source>
        <translation>Enter به خانهٔ بعد می‌رود و در خانهٔ آخر رأی‌گیری را پایان می‌دهد</translation>
    </message>
</context>
<context>
    <name>DeadlineField</name>
    <message>
        <source>The deadline stays in words</source>
        <translation>مهلت به همین عبارت می‌ماند</translation>
    </message>
</context>
<context>
    <name>Decided</name>
    <message>
        <source>Was read out</source>
        <translation>قرائت شد</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قرائت</translation>
    </message>
    <message>
        <source>The adopted text; from then on it stands  Alt+Shift+F9</source>
        <translation>متن مصوب؛ از آن پس تصویب قطعی است  Alt+Shift+F9</translation>
    </message>
    <message>
        <source>Dissent…</source>
        <translation>نظر مخالف…</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>نظر مخالف</translation>
    </message>
    <message>
        <source>A dissent note  Ctrl+D</source>
        <translation>نظر مخالف مکتوب  Ctrl+D</translation>
    </message>
    <message>
        <source>Correct a slip…</source>
        <translation>اصلاح سهو…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>Only with the chair&apos;s approval</source>
        <translation>تنها با موافقت رئیس شورا</translation>
    </message>
    <message>
        <source>Take the adoption back</source>
        <translation>پس گرفتن تصویب</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>It is a draft again</source>
        <translation>دوباره پیش‌نویس می‌شود</translation>
    </message>
</context>
<context>
    <name>DecisionSheet</name>
    <message>
        <source>Back  Esc</source>
        <translation>بازگشت  Esc</translation>
    </message>
</context>
<context>
    <name>DeferralForm</name>
    <message>
        <source>Leave the draft to a later session</source>
        <translation>موکول کردن پیش‌نویس به نشستی دیگر</translation>
    </message>
    <message>
        <source>such as {number}; empty means a later one</source>
        <translation>مانند {number}؛ خالی یعنی نشستی دیگر بدون تعیین شماره</translation>
    </message>
    <message>
        <source>To session</source>
        <translation>به نشست شماره</translation>
    </message>
    <message>
        <source>why it is deferred; may stay empty</source>
        <translation>چرا موکول می‌شود؛ می‌تواند خالی بماند</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>علت</translation>
    </message>
    <message>
        <source>Defer  Enter</source>
        <translation>موکول شود  Enter</translation>
    </message>
    <message>
        <source>Give the number of a session in digits, or nothing.</source>
        <translation>شماره نشست را با رقم بنویسید یا خالی بگذارید.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Text of the resolution</source>
        <translation>متن مصوبه</translation>
    </message>
    <message>
        <source>Changes in the text: {added} words added, {removed} words removed</source>
        <translation>تغییرات متن: {added} واژه افزوده و {removed} واژه حذف شده است</translation>
    </message>
    <message>
        <source>Changes in the text: only signs and spaces</source>
        <translation>تغییرات متن: تنها در نشانه‌گذاری و فاصله‌ها</translation>
    </message>
    <message>
        <source>Changes in the text: none</source>
        <translation>متن تغییری نکرده است</translation>
    </message>
    <message>
        <source>Added: “{text}”.</source>
        <translation>افزوده شد: «{text}».</translation>
    </message>
    <message>
        <source>Removed: “{text}”.</source>
        <translation>حذف شد: «{text}».</translation>
    </message>
</context>
<context>
    <name>DissentList</name>
    <message>
        <source>Dissent notes</source>
        <translation>نظرهای مخالف</translation>
    </message>
    <message>
        <source>Word it otherwise</source>
        <translation>بازنویسی</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>پس گرفتن</translation>
    </message>
</context>
<context>
    <name>DissentSheet</name>
    <message>
        <source>Words of the dissent</source>
        <translation>متن نظر مخالف</translation>
    </message>
    <message>
        <source>the dissent in the member&apos;s own words…</source>
        <translation>نظر مخالف، به بیان خود عضو…</translation>
    </message>
    <message>
        <source>No dissent has been noted on this decision.</source>
        <translation>درباره این تصمیم نظر مخالفی ثبت نشده است.</translation>
    </message>
    <message>
        <source>a name, post or seat number; Enter chooses</source>
        <translation>نام، سمت یا شماره کرسی؛ Enter برمی‌گزیند</translation>
    </message>
    <message>
        <source>Who dissents</source>
        <translation>صاحب نظر مخالف</translation>
    </message>
    <message>
        <source>Note the dissent  Ctrl+Enter</source>
        <translation>ثبت نظر مخالف  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Dissent from resolution {number}</source>
        <translation>نظر مخالف درباره مصوبه {number}</translation>
    </message>
    <message>
        <source>Dissent from what was decided on draft {number} ({status})</source>
        <translation>نظر مخالف درباره تصمیم پیش‌نویس {number} ({status})</translation>
    </message>
    <message>
        <source>Dissent note of {name}</source>
        <translation>نظر مخالف {name}</translation>
    </message>
    <message>
        <source>New dissent note</source>
        <translation>نظر مخالف تازه</translation>
    </message>
    <message>
        <source>Take over the wording  Ctrl+Enter</source>
        <translation>ثبت متن تازه  Ctrl+Enter</translation>
    </message>
    <message>
        <source>On a note: {enter} words it otherwise, {delete} takes it back · {escape} goes back</source>
        <translation>روی هر نظر: {enter} بازنویسی · {delete} پس گرفتن · {escape} بازگشت</translation>
    </message>
    <message>
        <source>Choose with Enter who dissents.</source>
        <translation>با Enter برگزینید چه کسی مخالف است.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>ثبت شد.</translation>
    </message>
</context>
<context>
    <name>DissenterField</name>
    <message>
        <source>No member of the council is called so.</source>
        <translation>هیچ عضوی از شورا چنین نامی ندارد.</translation>
    </message>
    <message>
        <source>Choose with Enter who dissents.</source>
        <translation>با Enter برگزینید چه کسی مخالف است.</translation>
    </message>
</context>
<context>
    <name>DissenterMatches</name>
    <message>
        <source>was in the hall</source>
        <translation>در تالار بود</translation>
    </message>
    <message>
        <source>was not in the hall</source>
        <translation>در تالار نبود</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Order drawn</source>
        <translation>ترتیب قرعه</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد قرعه</translation>
    </message>
    <message>
        <source>Number of the draw</source>
        <translation>عدد قرعه‌کشی</translation>
    </message>
    <message>
        <source>Draw of lots: {count} await it</source>
        <translation>قرعه‌کشی: {count} نفر در انتظار قرعه</translation>
    </message>
    <message>
        <source>Drawn with the number {number}</source>
        <translation>قرعه با عدد {number}</translation>
    </message>
    <message>
        <source>To check: the order of SHA-256 over “number:turn:person”</source>
        <translation>برای وارسی: ترتیب SHA-256 از «عدد:نوبت:شخص»</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>قرعه بکش</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>انتخاب عدد</translation>
    </message>
    <message>
        <source>{enter} draws with this number · {escape} leaves</source>
        <translation>{enter} با همین عدد قرعه می‌کشد · {escape} انصراف</translation>
    </message>
    <message>
        <source>Anybody may name a number. {enter} has the program choose one; it is shown before it counts.</source>
        <translation>هر کس می‌تواند عددی بگوید. {enter} در خانهٔ خالی، عدد را به برنامه می‌سپارد؛ عدد پیش از قرعه نشان داده می‌شود.</translation>
    </message>
</context>
<context>
    <name>EarlierLine</name>
    <message>
        <source>Earlier resolutions of this item: {them}</source>
        <translation>مصوبات پیشین این بند: {them}</translation>
    </message>
    <message>
        <source>To be followed up: {them}</source>
        <translation>برای پیگیری: {them}</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> و {count} مصوبه دیگر</translation>
    </message>
    <message>
        <source>earlier drafts: {count}</source>
        <translation>پیش‌نویس‌های نشست‌های پیشین: {count}</translation>
    </message>
</context>
<context>
    <name>EarlierRows</name>
    <message>
        <source>Linked to this item</source>
        <translation>مرتبط با این بند</translation>
    </message>
    <message>
        <source>On the same topic</source>
        <translation>همین محور</translation>
    </message>
    <message>
        <source>Drafts deferred or referred</source>
        <translation>پیش‌نویس‌های موکول‌شده یا ارجاع‌شده</translation>
    </message>
    <message>
        <source>Found in the register</source>
        <translation>یافته‌ها در دفتر مصوبات</translation>
    </message>
    <message>
        <source>Found in agendas and remarks</source>
        <translation>یافته‌ها در دستور جلسه‌ها و سخنان</translation>
    </message>
</context>
<context>
    <name>EarlierSheet</name>
    <message>
        <source>Earlier decisions</source>
        <translation>تصمیم‌های پیشین</translation>
    </message>
    <message>
        <source>A word, a body or a number…</source>
        <translation>واژه، دستگاه یا شماره…</translation>
    </message>
    <message>
        <source>Search all resolutions</source>
        <translation>جستجو در همه مصوبات</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>scroll the text</source>
        <translation>پیمودن متن</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>نسبت با آن</translation>
    </message>
    <message>
        <source>link, or take up</source>
        <translation>پیوند، یا از سر گرفتن</translation>
    </message>
    <message>
        <source>copy the text</source>
        <translation>رونوشت متن</translation>
    </message>
    <message>
        <source>back to the desk</source>
        <translation>بازگشت به میز</translation>
    </message>
    <message>
        <source>Link to the draft</source>
        <translation>پیوند به پیش‌نویس</translation>
    </message>
    <message>
        <source>Take up as a new draft</source>
        <translation>از سر گرفتن به‌صورت پیش‌نویس تازه</translation>
    </message>
    <message>
        <source>Nothing was found in earlier sessions. Try the beginning of another word, or fewer words; what this session resolved is on the card of resolutions.</source>
        <translation>در نشست‌های پیشین چیزی یافت نشد. آغاز واژه‌ای دیگر یا واژه‌های کمتری را بیازمایید؛ مصوبات همین نشست در کارت «مصوبه» است.</translation>
    </message>
    <message>
        <source>Nothing earlier is linked to this item. Type a word, a body or a number such as ۷۰/۱ to search.</source>
        <translation>چیزی از نشست‌های پیشین با این بند پیوند ندارد. برای جستجو واژه، نام دستگاه یا شماره‌ای مانند ⁦۷۰/۱⁩ را بنویسید.</translation>
    </message>
    <message>
        <source>No draft is open that could be linked to it; F9 begins one.</source>
        <translation>پیش‌نویسی باز نیست که به آن پیوند بخورد؛ F9 پیش‌نویسی آغاز می‌کند.</translation>
    </message>
    <message>
        <source>Only a resolution can be linked; Ctrl+C copies this text.</source>
        <translation>تنها مصوبه پیوند می‌خورد؛ Ctrl+C از این متن رونوشت برمی‌دارد.</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>از متن رونوشت برداشته شد.</translation>
    </message>
</context>
<context>
    <name>EmptyQueue</name>
    <message>
        <source>Nobody has this seat number; the name of a guest has letters.</source>
        <translation>کرسی‌ای با این شماره نیست و نام مهمان باید حرف داشته باشد.</translation>
    </message>
    <message>
        <source>Nobody of that name, post or seat.</source>
        <translation>کسی با این نام، سمت یا شمارهٔ کرسی نیست.</translation>
    </message>
    <message>
        <source>Nobody is waiting. {key}, then a few letters of a name or post, adds a speaker.</source>
        <translation>کسی در نوبت نیست. {key} را بزنید و چند حرف از نام یا سمت را بنویسید.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>کسی در نوبت نیست.</translation>
    </message>
</context>
<context>
    <name>ExtendForm</name>
    <message>
        <source>More time for the speaker</source>
        <translation>وقت بیشتر برای سخنران</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>وقت بیشتر</translation>
    </message>
    <message>
        <source>From one second to {longest} minutes at a time</source>
        <translation>هر بار از یک ثانیه تا {longest} دقیقه</translation>
    </message>
    <message>
        <source>Enter gives {more}: {limit} in all</source>
        <translation>Enter می‌افزاید: {more}، روی هم {limit}</translation>
    </message>
    <message>
        <source>{minutes} minutes, {both} or {seconds} seconds; Esc leaves</source>
        <translation>{minutes} دقیقه، {both} یا {seconds} ثانیه؛ Esc خروج</translation>
    </message>
</context>
<context>
    <name>FloorCard</name>
    <message>
        <source>The floor</source>
        <translation>نوبت سخن</translation>
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
        <source>End and return</source>
        <translation>پایان و بازگشت</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>به {name}</translation>
    </message>
</context>
<context>
    <name>FloorFace</name>
    <message>
        <source>Time used</source>
        <translation>وقت گذشته</translation>
    </message>
    <message>
        <source>of</source>
        <translation>از</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>مهمان</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>سخن گفتن</translation>
    </message>
    <message>
        <source>Last moments</source>
        <translation>رو به پایان</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>مهلت ارفاق</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>بیش از وقت</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>مکث</translation>
    </message>
</context>
<context>
    <name>FloorHints</name>
    <message>
        <source>Nobody has the floor</source>
        <translation>کسی سخن نمی‌گوید</translation>
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
</context>
<context>
    <name>FloorNotes</name>
    <message>
        <source>time ceded by {name}</source>
        <translation>با وقت واگذارشدهٔ {name}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>امروز {time}</translation>
    </message>
    <message>
        <source>Interrupted, on their time: {name}</source>
        <translation>قطع‌شده، از وقت او: {name}</translation>
    </message>
    <message>
        <source>Interrupted: {name}</source>
        <translation>قطع‌شده: {name}</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>از {name}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>به {name}</translation>
    </message>
    <message>
        <source>time of {name}</source>
        <translation>وقتِ {name}</translation>
    </message>
    <message>
        <source>this item {time}</source>
        <translation>این بند {time}</translation>
    </message>
    <message>
        <source>and {count} more speech</source>
        <translation>و {count} سخن دیگر</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} مانده</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} بیش از وقت</translation>
    </message>
    <message>
        <source>{key} gives it back</source>
        <translation>{key} بازمی‌گرداند</translation>
    </message>
</context>
<context>
    <name>GroupBalance</name>
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
        <translation>میهمانان</translation>
    </message>
</context>
<context>
    <name>HallMessageForm</name>
    <message>
        <source>message for the hall… Enter shows it, empty takes it away, Esc leaves</source>
        <translation>پیام برای تالار… Enter نمایش می‌دهد، خالی برمی‌دارد، Esc رها می‌کند</translation>
    </message>
    <message>
        <source>Message for the hall</source>
        <translation>پیام برای تالار</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Revisions and their differences  Ctrl+R</source>
        <translation>بازنگری‌ها و تفاوت آن‌ها  Ctrl+R</translation>
    </message>
    <message>
        <source>Earlier resolutions  Ctrl+F</source>
        <translation>مصوبات پیشین  Ctrl+F</translation>
    </message>
    <message>
        <source>text corrected</source>
        <translation>متن اصلاح شد</translation>
    </message>
    <message>
        <source>read out</source>
        <translation>قرائت شد</translation>
    </message>
    <message>
        <source>put to the session</source>
        <translation>در نشست مطرح شد</translation>
    </message>
    <message>
        <source>changed since it was read out</source>
        <translation>پس از قرائت تغییر کرد</translation>
    </message>
    <message>
        <source>changed since it was put</source>
        <translation>پس از طرح تغییر کرد</translation>
    </message>
    <message>
        <source>attendance corrected: {before} ← {after}, below the quorum</source>
        <translation>حضور اصلاح شد: {before} ← {after}، کمتر از حد نصاب</translation>
    </message>
    <message>
        <source>attendance corrected after adoption: {before} ← {after}</source>
        <translation>حضور پس از تصویب اصلاح شد: {before} ← {after}</translation>
    </message>
    <message>
        <source>{number} adopted {how}</source>
        <translation>{number} تصویب {how}</translation>
    </message>
    <message>
        <source>under vote, its text is locked</source>
        <translation>در حال رأی‌گیری؛ متن قفل است</translation>
    </message>
    <message>
        <source>lost in its vote</source>
        <translation>رأی نیاورد</translation>
    </message>
    <message>
        <source>{status}, revision {revision}</source>
        <translation>{status}، بازنگری {revision}</translation>
    </message>
</context>
<context>
    <name>ItemHeader</name>
    <message>
        <source>Current item</source>
        <translation>بند جاری</translation>
    </message>
    <message>
        <source>debate closed</source>
        <translation>کفایت مذاکرات</translation>
    </message>
    <message>
        <source>under vote</source>
        <translation>در حال رأی‌گیری</translation>
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
    <name>ItemRulesFields</name>
    <message>
        <source>as in the procedure</source>
        <translation>مطابق آیین‌نامه</translation>
    </message>
    <message>
        <source>The procedure: {order}</source>
        <translation>آیین‌نامه: {order}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Minutes such as 3 or 2:30; empty: no limit of its own</source>
        <translation>به دقیقه، مانند ۳ یا ۲:۳۰؛ خالی: بدون حد جداگانه</translation>
    </message>
    <message>
        <source>Minutes for all speeches on the item together; empty: no budget</source>
        <translation>به دقیقه، برای همهٔ سخن‌های بند روی هم؛ خالی: بدون سقف</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب نوبت</translation>
    </message>
    <message>
        <source>A speech, min</source>
        <translation>هر سخن (دقیقه)</translation>
    </message>
    <message>
        <source>All speeches, min</source>
        <translation>همهٔ سخن‌ها</translation>
    </message>
    <message>
        <source>The item, min</source>
        <translation>وقت بند (دقیقه)</translation>
    </message>
</context>
<context>
    <name>ItemRulesForm</name>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>This is not saved yet: Enter saves it, Esc leaves it.</source>
        <translation>این هنوز ذخیره نشده است: Enter ذخیره می‌کند، Esc رها می‌کند.</translation>
    </message>
    <message>
        <source>Rules of item {number}: {title}</source>
        <translation>قواعد بند {number}: {title}</translation>
    </message>
    <message>
        <source>Write whole minutes in digits.</source>
        <translation>دقیقهٔ کامل را به رقم بنویسید.</translation>
    </message>
    <message>
        <source>Write minutes such as 5 or 5:30.</source>
        <translation>زمان را مانند ۵ یا ۵:۳۰ (دقیقه) بنویسید.</translation>
    </message>
</context>
<context>
    <name>KindChip</name>
    <message>
        <source>Kind of turn: {kind}</source>
        <translation>نوع نوبت: {kind}</translation>
    </message>
    <message>
        <source>{kind}; {keys} choose another kind</source>
        <translation>{kind}؛ {keys} نوع دیگر</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Without {name} the session is official no more: {present} present, {needed} needed; press once more.</source>
        <translation>با خروج {name} نشست از رسمیت می‌افتد: {present} حاضر، حد نصاب {needed}؛ برای ثبت دوباره بزنید.</translation>
    </message>
</context>
<context>
    <name>MajorityField</name>
    <message>
        <source>Majority</source>
        <translation>اکثریت لازم</translation>
    </message>
    <message>
        <source>Votes in favour needed</source>
        <translation>شمار رأی موافق لازم</translation>
    </message>
    <message>
        <source>at least so many votes in favour:</source>
        <translation>حداقل این تعداد رأی موافق:</translation>
    </message>
    <message>
        <source>by the rules: {majority}</source>
        <translation>طبق آیین‌نامه: {majority}</translation>
    </message>
</context>
<context>
    <name>MotionForm</name>
    <message>
        <source>Who asks for the motion</source>
        <translation>پیشنهاددهنده</translation>
    </message>
    <message>
        <source>name, post or seat number of a supporter… Enter</source>
        <translation>نام، سمت یا شمارهٔ کرسی پیشنهاددهنده… Enter</translation>
    </message>
    <message>
        <source>Make the motion</source>
        <translation>ثبت پیشنهاد</translation>
    </message>
    <message>
        <source>Motion of procedure</source>
        <translation>پیشنهاد آیین‌نامه‌ای</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>انصراف  Esc</translation>
    </message>
    <message>
        <source>{count} of {needed} needed ask for it</source>
        <translation>{count} از {needed} نفر لازم</translation>
    </message>
    <message>
        <source>Enter makes the motion</source>
        <translation>Enter پیشنهاد را ثبت می‌کند</translation>
    </message>
</context>
<context>
    <name>NamedTally</name>
    <message>
        <source>{count} still to vote</source>
        <translation>{count} نفر هنوز رأی نداده‌اند</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Call the roll  F10</source>
        <translation>قرائت نام‌ها  F10</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>پایان رأی‌گیری</translation>
    </message>
</context>
<context>
    <name>NoResolution</name>
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
    <name>PendingMotion</name>
    <message>
        <source>Put to the vote  F10</source>
        <translation>رأی‌گیری  F10</translation>
    </message>
    <message>
        <source>Withdraw the motion</source>
        <translation>پس گرفتن پیشنهاد</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و {count} پیشنهاد دیگر</translation>
    </message>
    <message>
        <source>asked for by: {names}</source>
        <translation>پیشنهاددهندگان: {names}</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Who it was</source>
        <translation>چه کسی بود</translation>
    </message>
    <message>
        <source>who it was: name, post or seat number… Enter</source>
        <translation>چه کسی بود: نام، سمت یا شمارهٔ کرسی… ⁦Enter⁩</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>افراد یافته‌شده</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>{point}: settled</source>
        <translation>{point}: تعیین شد</translation>
    </message>
    <message>
        <source>{point}: none, because {reason}</source>
        <translation>{point}: ندارد، زیرا {reason}</translation>
    </message>
    <message>
        <source>{point}: still open</source>
        <translation>{point}: هنوز تعیین نشده است</translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message>
        <source>To be voted on</source>
        <translation>موضوع رأی‌گیری</translation>
    </message>
    <message>
        <source>What is put to the vote</source>
        <translation>آنچه به رأی گذاشته می‌شود</translation>
    </message>
    <message>
        <source>The question that is asked</source>
        <translation>پرسشی که به رأی گذاشته می‌شود</translation>
    </message>
    <message>
        <source>the question that is asked… Enter opens the vote</source>
        <translation>پرسشی که به رأی گذاشته می‌شود… Enter رأی‌گیری را آغاز می‌کند</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>با بلند کردن دست</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>با نام</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>مخفی</translation>
    </message>
    <message>
        <source>Open the vote  F10</source>
        <translation>آغاز رأی‌گیری  F10</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>انصراف  Esc</translation>
    </message>
    <message>
        <source>{count} may vote now</source>
        <translation>{count} نفر اکنون حق رأی دارند</translation>
    </message>
</context>
<context>
    <name>ProposerField</name>
    <message>
        <source>Proposed by (may stay empty)</source>
        <translation>پیشنهاددهنده (اختیاری)</translation>
    </message>
    <message>
        <source>name, post or seat number</source>
        <translation>نام، سمت یا شماره کرسی</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>اشخاص یافت‌شده</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>The rest of the time of {name} goes to:</source>
        <translation>واگذاری بقیهٔ وقتِ {name} به:</translation>
    </message>
    <message>
        <source>The right speaker instead of {name}:</source>
        <translation>گویندهٔ درست به‌جای {name}:</translation>
    </message>
    <message>
        <source>{enter} cedes · {control} arrival and cedes · {escape} leaves</source>
        <translation>{enter} واگذاری · {control} حضور و واگذاری · {escape} انصراف</translation>
    </message>
    <message>
        <source>{enter} makes the speech theirs · {escape} leaves</source>
        <translation>{enter} سخن به نام او می‌شود · {escape} انصراف</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Queue of speakers</source>
        <translation>نوبت سخنرانان</translation>
    </message>
</context>
<context>
    <name>QueueHeader</name>
    <message>
        <source>Queue</source>
        <translation>نوبت</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>List closed: only points of order and the chair&apos;s conclusion still enter; {key} opens it.</source>
        <translation>فهرست بسته است: تنها تذکر آیین‌نامه‌ای و جمع‌بندی رئیس پذیرفته می‌شود؛ {key} بازش می‌کند.</translation>
    </message>
    <message>
        <source>today / this item</source>
        <translation>امروز / این بند</translation>
    </message>
    <message>
        <source>The upper figure is the time spoken today, the lower one that on this item.</source>
        <translation>رقم بالا سخن امروز است و رقم پایین سخن در همین بند.</translation>
    </message>
    <message>
        <source>{count} people, {minutes} min</source>
        <translation>{count} نفر، {minutes} دقیقه</translation>
    </message>
    <message>
        <source>a rule of this item</source>
        <translation>ترتیب ویژهٔ همین بند</translation>
    </message>
    <message>
        <source>as the procedure has it</source>
        <translation>برابر آیین‌نامه</translation>
    </message>
    <message>
        <source>Who has not spoken on this item comes before who has.</source>
        <translation>کسی که در این بند سخن نگفته، پیش از کسی است که گفته.</translation>
    </message>
    <message>
        <source>{count} people · about {minutes} min</source>
        <translation>{count} نفر، حدود {minutes} دقیقه</translation>
    </message>
    <message>
        <source>{count} people, {minutes}′</source>
        <translation>{count} نفر، {minutes}′</translation>
    </message>
</context>
<context>
    <name>QueueTurns</name>
    <message>
        <source>Interrupt the speaker</source>
        <translation>دادن سخن در میان سخن جاری</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>دادن نوبت سخن</translation>
    </message>
    <message>
        <source>Called, no answer</source>
        <translation>خوانده شد و نبود</translation>
    </message>
    <message>
        <source>Skip after two calls</source>
        <translation>گذشتن از نوبت پس از دو بار خواندن</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>یک جا بالاتر</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>یک جا پایین‌تر</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>تغییر نوع نوبت</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>Refer the draft to a working group</source>
        <translation>ارجاع پیش‌نویس به کارگروه</translation>
    </message>
    <message>
        <source>Name of the working group</source>
        <translation>نام کارگروه</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>names, parted by “؛”</source>
        <translation>نام‌ها، جدا از هم با «؛»</translation>
    </message>
    <message>
        <source>What it hands over</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>گیرنده خروجی</translation>
    </message>
    <message>
        <source>1404/08/01 or words</source>
        <translation>۱۴۰۴/۰۸/۰۱ یا به‌صورت عبارت</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>علت</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>می‌تواند خالی بماند</translation>
    </message>
    <message>
        <source>Refer  Enter</source>
        <translation>ارجاع شود  Enter</translation>
    </message>
</context>
<context>
    <name>RemarkEntry</name>
    <message>
        <source>The gist of what is said</source>
        <translation>خلاصهٔ سخن</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Remarks, newest first</source>
        <translation>گفته‌ها، تازه‌ترین بالا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Make a draft resolution</source>
        <translation>ساختن پیش‌نویس مصوبه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>resolution {number}</source>
        <translation>مصوبهٔ {number}</translation>
    </message>
    <message>
        <source>draft {number}</source>
        <translation>پیش‌نویس {number}</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>Remarks</source>
        <translation>گفته‌ها</translation>
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
        <source>Nothing has been noted on this item yet. Shift+F3 begins.</source>
        <translation>هنوز گفته‌ای برای این بند ثبت نشده است. Shift+F3 را بزنید.</translation>
    </message>
</context>
<context>
    <name>ResolutionDeciding</name>
    <message>
        <source>Once the adopted text was read out, nothing before it can be undone. Once more?</source>
        <translation>پس از قرائت متن مصوب، هیچ گامی پیش از آن برگشت‌پذیر نیست. برای تأیید همان کلید را دوباره بزنید.</translation>
    </message>
</context>
<context>
    <name>ResolutionFields</name>
    <message>
        <source>standing rule</source>
        <translation>رویه دائمی</translation>
    </message>
    <message>
        <source>Who, by when</source>
        <translation>مسئول و مهلت</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>محور و پیوند</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>رویه</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>کارگروه</translation>
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
        <source>Where</source>
        <translation>محل اجرا</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>محور</translation>
    </message>
    <message>
        <source>Only for a standing rule; tick it under Ctrl+1</source>
        <translation>ویژه رویه دائمی است؛ آن را در «مسئول و مهلت» (Ctrl+1) برگزینید</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>گستره</translation>
    </message>
    <message>
        <source>Earlier resolution</source>
        <translation>مصوبه پیشین</translation>
    </message>
    <message>
        <source>How this one stands to it</source>
        <translation>نسبت با آن</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>زمان اعمال</translation>
    </message>
    <message>
        <source>On condition that</source>
        <translation>پیش‌شرط</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>آگاه‌شونده</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>کارگروه</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>Deadline of the group</source>
        <translation>مهلت کارگروه</translation>
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
        <source>such as the whole province</source>
        <translation>مانند سراسر استان</translation>
    </message>
    <message>
        <source>such as before accounts are blocked</source>
        <translation>مانند پیش از مسدودسازی حساب</translation>
    </message>
    <message>
        <source>such as that the unit cannot pay</source>
        <translation>مانند ناتوانی واحد از پرداخت</translation>
    </message>
    <message>
        <source>Standing rule, without a date</source>
        <translation>رویه دائمی، بدون تاریخ</translation>
    </message>
</context>
<context>
    <name>ResolutionForm</name>
    <message>
        <source>Clauses of the resolution</source>
        <translation>بندهای مصوبه</translation>
    </message>
    <message>
        <source>The text of the resolution, one paragraph a clause…</source>
        <translation>متن مصوبه؛ هر پاراگراف یک بند…</translation>
    </message>
</context>
<context>
    <name>ResolutionSource</name>
    <message>
        <source>Shows the remark</source>
        <translation>گفته را نشان می‌دهد</translation>
    </message>
    <message>
        <source>from the words of {name}</source>
        <translation>برگرفته از سخن {name}</translation>
    </message>
    <message>
        <source>from a note</source>
        <translation>برگرفته از یادداشت</translation>
    </message>
    <message>
        <source>removed since</source>
        <translation>سپس حذف شد</translation>
    </message>
</context>
<context>
    <name>ResolutionTabs</name>
    <message>
        <source>All resolutions of the session</source>
        <translation>همه مصوبه‌های نشست</translation>
    </message>
    <message>
        <source>draft {number}</source>
        <translation>پیش‌نویس {number}</translation>
    </message>
    <message>
        <source>rejected {number}</source>
        <translation>ردشده {number}</translation>
    </message>
    <message>
        <source>deferred {number}</source>
        <translation>موکول {number}</translation>
    </message>
    <message>
        <source>referred {number}</source>
        <translation>ارجاع {number}</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Declare void…</source>
        <translation>ابطال…</translation>
    </message>
    <message>
        <source>Done  Esc</source>
        <translation>بستن  Esc</translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message>
        <source>revision {number}</source>
        <translation>بازنگری {number}</translation>
    </message>
    <message>
        <source>correction {number} of the adopted text</source>
        <translation>اصلاح {number} متن مصوب</translation>
    </message>
    <message>
        <source>{counts} words</source>
        <translation>{counts} واژه</translation>
    </message>
    <message>
        <source>only signs and spaces</source>
        <translation>تنها نشانه‌ها و فاصله‌ها</translation>
    </message>
    <message>
        <source>clauses parted otherwise</source>
        <translation>تقسیم دیگر بندها</translation>
    </message>
    <message>
        <source>as it was begun</source>
        <translation>متن آغازین</translation>
    </message>
    <message>
        <source>begun without text</source>
        <translation>آغاز بدون متن</translation>
    </message>
    <message>
        <source>reads the same</source>
        <translation>بدون تفاوت</translation>
    </message>
    <message>
        <source>back to revision {number}</source>
        <translation>بازگشت به بازنگری {number}</translation>
    </message>
    <message>
        <source>put to the session</source>
        <translation>مطرح‌شده در جلسه</translation>
    </message>
    <message>
        <source>read out</source>
        <translation>قرائت‌شده</translation>
    </message>
    <message>
        <source>adopted as {number}</source>
        <translation>تصویب با شماره {number}</translation>
    </message>
    <message>
        <source>compared with this</source>
        <translation>مبنای مقایسه</translation>
    </message>
</context>
<context>
    <name>RevisionsSheet</name>
    <message>
        <source>Revisions, the newest first</source>
        <translation>بازنگری‌ها، تازه‌ترین در آغاز</translation>
    </message>
    <message>
        <source>Go back to this revision  Enter</source>
        <translation>بازگشت به این بازنگری  Enter</translation>
    </message>
    <message>
        <source>Revisions of resolution {number}</source>
        <translation>بازنگری‌های مصوبه {number}</translation>
    </message>
    <message>
        <source>Revisions of draft {number}</source>
        <translation>بازنگری‌های پیش‌نویس {number}</translation>
    </message>
    <message>
        <source>{chosen} against {base}: {changed}</source>
        <translation>{chosen} در برابر {base}: {changed}</translation>
    </message>
    <message>
        <source>A correction stays as it is: the text adopted and the text corrected are both kept.</source>
        <translation>اصلاح بازگشت‌پذیر نیست: متن مصوب و متن اصلاح‌شده هر دو نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>The draft reads so now.</source>
        <translation>متن کنونی پیش‌نویس همین است.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>{enter} goes back to the revision</source>
        <translation>{enter} بازگشت به بازنگری</translation>
    </message>
    <message>
        <source>{digits} or {space} choose what is compared with</source>
        <translation>{digits} یا {space} گزینش مبنای مقایسه</translation>
    </message>
    <message>
        <source>{escape} back to the desk</source>
        <translation>{escape} بازگشت به میز</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Everybody who may vote</source>
        <translation>دارندگان حق رأی</translation>
    </message>
</context>
<context>
    <name>RollRows</name>
    <message>
        <source>substitute of {name}</source>
        <translation>جانشین {name}</translation>
    </message>
</context>
<context>
    <name>RuleChips</name>
    <message>
        <source>speech {minutes} min</source>
        <translation>سخن {minutes} دقیقه</translation>
    </message>
    <message>
        <source>{minutes} minutes instead of {planned}</source>
        <translation>{minutes} به‌جای {planned} دقیقه</translation>
    </message>
    <message>
        <source>budget used up, {total} min</source>
        <translation>بودجهٔ {total} دقیقه تمام شد</translation>
    </message>
    <message>
        <source>budget nearly used up: {left} of {total} min left</source>
        <translation>بودجه رو به پایان: {left} از {total} دقیقه مانده</translation>
    </message>
    <message>
        <source>budget: {left} of {total} min left</source>
        <translation>بودجه: {left} از {total} دقیقه مانده</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Hold</source>
        <translation>توقف موقت</translation>
    </message>
    <message>
        <source>Declare void…</source>
        <translation>ابطال…</translation>
    </message>
    <message>
        <source>Go on with the vote  Ctrl+Shift+F10</source>
        <translation>ادامهٔ رأی‌گیری  Ctrl+Shift+F10</translation>
    </message>
    <message>
        <source>Nothing is counted while it is on hold.</source>
        <translation>تا ادامهٔ رأی‌گیری رأیی شمرده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>SeatGrid</name>
    <message>
        <source>All seats in order of protocol</source>
        <translation>همهٔ کرسی‌ها به ترتیب تشریفات</translation>
    </message>
</context>
<context>
    <name>SeatRows</name>
    <message>
        <source>{substitute} for {name}</source>
        <translation>{substitute} (به‌جای {name})</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>جانشین</translation>
    </message>
    <message>
        <source>no letter</source>
        <translation>بی‌معرفی‌نامه</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>left</source>
        <translation>رفت</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>نامشخص</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>غایب موجه</translation>
    </message>
    <message>
        <source>not excused</source>
        <translation>غایب غیرموجه</translation>
    </message>
</context>
<context>
    <name>ShorteningLine</name>
    <message>
        <source>Accept</source>
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <source>Gives these items these times; undo takes it back</source>
        <translation>همین زمان‌ها را به بندها می‌دهد؛ Ctrl+Z پس می‌گیرد</translation>
    </message>
    <message>
        <source>The session would end {minutes} min late</source>
        <translation>پایان جلسه {minutes} دقیقه دیرتر می‌شود</translation>
    </message>
    <message>
        <source>Even with no time left for any item it would be {minutes} min late; defer one of them.</source>
        <translation>حتی اگر برای هیچ بندی وقتی نماند، {minutes} دقیقه دیر می‌شود؛ بندی را به نشست بعد بگذارید.</translation>
    </message>
    <message>
        <source>To end on time: {cuts} minutes</source>
        <translation>برای پایان به‌موقع: {cuts} دقیقه</translation>
    </message>
    <message>
        <source>item {number} from {before} to {after}</source>
        <translation>بند {number} از {before} به {after}</translation>
    </message>
</context>
<context>
    <name>SleepNotice</name>
    <message>
        <source>Count as a pause</source>
        <translation>مکث شمرده شود</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>همین‌طور بماند</translation>
    </message>
    <message>
        <source>The computer did not sleep in this session, or that was answered already.</source>
        <translation>رایانه در این نشست نخوابیده، یا تکلیف آن مدت پیش‌تر روشن شده است.</translation>
    </message>
    <message>
        <source>{begin} to {end} counts as a pause.</source>
        <translation>از {begin} تا {end} مکث شمرده شد.</translation>
    </message>
    <message>
        <source>The computer slept from {begin} to {end}, and that time was charged. {key} counts it as a pause.</source>
        <translation>رایانه از {begin} تا {end} خواب بود و این مدت به حساب گذاشته شد. {key} آن را مکث می‌شمارد.</translation>
    </message>
</context>
<context>
    <name>SpeakerEntry</name>
    <message>
        <source>Add a speaker</source>
        <translation>افزودن سخنران</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>انصراف  Esc</translation>
    </message>
    <message>
        <source>The session is closed</source>
        <translation>نشست پایان یافته است</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>تنها برای خواندن باز است</translation>
    </message>
    <message>
        <source>Add a speaker…  {key}</source>
        <translation>افزودن سخنران…  {key}</translation>
    </message>
    <message>
        <source>name, post or seat number… Enter</source>
        <translation>نام، سمت یا شماره کرسی… Enter</translation>
    </message>
</context>
<context>
    <name>SpeakerField</name>
    <message>
        <source>a name, post or seat number finds somebody else</source>
        <translation>برای شخص دیگر: نام، سمت یا شمارهٔ کرسی</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>افراد یافته‌شده</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>کسی با این نام نیست.</translation>
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
        <source>{enter} queue · {shift} floor · {control} arrival and queue · {digits} kind</source>
        <translation>{enter} نوبت · {shift} سخن · {control} ورود و نوبت&#xa0;· {digits} نوع</translation>
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
<context>
    <name>SpeakingTimes</name>
    <message>
        <source>Members and guests</source>
        <translation>اعضا و میهمانان</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>گروه‌ها</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>بندهای دستور جلسه</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان سخن</translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>نوبت</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Left of budget</source>
        <translation>مانده سهمیه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>سپری‌شده</translation>
    </message>
    <message>
        <source>Time of the item</source>
        <translation>وقت بند</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>میهمانان</translation>
    </message>
    <message>
        <source>on no item</source>
        <translation>بیرون از بندها</translation>
    </message>
    <message>
        <source>{time} left of its budget</source>
        <translation>{time} از سهمیه مانده است</translation>
    </message>
    <message>
        <source>{time} over its budget</source>
        <translation>{time} بیش از سهمیه</translation>
    </message>
</context>
<context>
    <name>SpeakingTimesSheet</name>
    <message>
        <source>Speaking times</source>
        <translation>زمان سخن</translation>
    </message>
    <message>
        <source>Nobody has spoken yet.</source>
        <translation>هنوز کسی سخن نگفته است.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>Word file…</source>
        <translation>سند Word…</translation>
    </message>
    <message>
        <source>Excel file…</source>
        <translation>کارپوشهٔ Excel…</translation>
    </message>
    <message>
        <source>members, groups, items</source>
        <translation>اعضا، گروه‌ها، بندها</translation>
    </message>
    <message>
        <source>other order</source>
        <translation>ترتیب دیگر</translation>
    </message>
    <message>
        <source>print and files</source>
        <translation>چاپ و پرونده</translation>
    </message>
    <message>
        <source>back to the desk</source>
        <translation>بازگشت به میز</translation>
    </message>
    <message>
        <source>Order: by time</source>
        <translation>ترتیب: بیشترین زمان</translation>
    </message>
    <message>
        <source>Order: as on the agenda</source>
        <translation>ترتیب: دستور جلسه</translation>
    </message>
    <message>
        <source>Order: protocol</source>
        <translation>ترتیب: تشریفات</translation>
    </message>
    <message>
        <source>Time spoken by group</source>
        <translation>وقت سخن هر گروه</translation>
    </message>
    <message>
        <source>{spoken} spoken in {elapsed} of session, {silent} without a speaker</source>
        <translation>{spoken} سخن در {elapsed} نشست، {silent} بی سخنران</translation>
    </message>
</context>
<context>
    <name>SpeechChooser</name>
    <message>
        <source>Which speech is answered</source>
        <translation>سخنی که به آن پاسخ داده می‌شود</translation>
    </message>
    <message>
        <source>the last speech of somebody else</source>
        <translation>آخرین سخنِ دیگری</translation>
    </message>
</context>
<context>
    <name>SpeechCorrections</name>
    <message>
        <source>Corrections so far</source>
        <translation>تصحیح‌های پیشین</translation>
    </message>
    <message>
        <source>at {time}: {before} became {after}</source>
        <translation>در {time}: «{before}» شد «{after}»</translation>
    </message>
    <message>
        <source>at {time}: was recorded of {name}, became that of {other}</source>
        <translation>در {time}: به نام {name} ثبت شده بود، به نام {other} شد</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>از {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} تا {end}</translation>
    </message>
</context>
<context>
    <name>SpeechForm</name>
    <message>
        <source>such as {example}</source>
        <translation>مانند {example}</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>سخنران</translation>
    </message>
    <message>
        <source>why it is put right; goes into the record</source>
        <translation>علت تصحیح؛ در سوابق می‌ماند</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>علت تصحیح</translation>
    </message>
    <message>
        <source>Put right  Enter</source>
        <translation>تصحیح  ⁦Enter⁩</translation>
    </message>
    <message>
        <source>Back to the list  Esc</source>
        <translation>بازگشت به فهرست  ⁦Esc⁩</translation>
    </message>
    <message>
        <source>This speech was undone.</source>
        <translation>این سخن واگردانده شده است.</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>ادامه دارد</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>پرونده فقط برای خواندن باز است.</translation>
    </message>
    <message>
        <source>The session is closed and its record sealed: nothing is put right any more.</source>
        <translation>نشست پایان یافته و سابقهٔ آن مهر شده است: دیگر چیزی تصحیح نمی‌شود.</translation>
    </message>
    <message>
        <source>Speech {number}: {kind}</source>
        <translation>سخن {number}: {kind}</translation>
    </message>
    <message>
        <source>Choose with Enter who is meant.</source>
        <translation>شخص را از فهرست با Enter برگزینید.</translation>
    </message>
    <message>
        <source>Nothing is different from the record.</source>
        <translation>با آنچه ثبت شده فرقی ندارد.</translation>
    </message>
    <message>
        <source>Put right.</source>
        <translation>تصحیح شد.</translation>
    </message>
    <message>
        <source>Give a time of the clock, such as {example}.</source>
        <translation>ساعت را بنویسید، مانند {example}.</translation>
    </message>
</context>
<context>
    <name>SpeechRows</name>
    <message>
        <source>limit {time}</source>
        <translation>مهلت {time}</translation>
    </message>
    <message>
        <source>on no item</source>
        <translation>بیرون از بندها</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>بند {number}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>از {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} تا {end}</translation>
    </message>
    <message>
        <source>has the floor, paused</source>
        <translation>در حال سخن، مکث</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>در حال سخن</translation>
    </message>
    <message>
        <source>interrupted, waits for the floor</source>
        <translation>قطع‌شده، منتظر بازگشت نوبت</translation>
    </message>
    <message>
        <source>was interrupted</source>
        <translation>میان آن قطع شد</translation>
    </message>
    <message>
        <source>cut by the chair</source>
        <translation>رئیس سخن را قطع کرد</translation>
    </message>
    <message>
        <source>on the time of whom it interrupted</source>
        <translation>از وقت سخنران قطع‌شده</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>تصحیح‌شده</translation>
    </message>
    <message>
        <source>left the rest to {name}</source>
        <translation>باقی وقت را به {name} واگذاشت</translation>
    </message>
    <message>
        <source>interrupted {name}</source>
        <translation>میان سخن {name}</translation>
    </message>
    <message>
        <source>time ceded by {name}</source>
        <translation>با وقت واگذارشدهٔ {name}</translation>
    </message>
</context>
<context>
    <name>SpeechSheet</name>
    <message>
        <source>All speeches</source>
        <translation>همهٔ سخن‌ها</translation>
    </message>
    <message>
        <source>Speeches, the newest first</source>
        <translation>سخن‌ها، تازه‌ترین در بالا</translation>
    </message>
    <message>
        <source>Nobody has spoken yet.</source>
        <translation>هنوز کسی سخن نگفته است.</translation>
    </message>
    <message>
        <source>{enter} shows the speech · {escape} goes back</source>
        <translation>{enter} نمایش سخن · {escape} بازگشت</translation>
    </message>
    <message>
        <source>{enter} puts the speech right · {escape} goes back</source>
        <translation>{enter} تصحیح سخن · {escape} بازگشت</translation>
    </message>
    <message>
        <source>Choose a speech and press {key}: its times and its speaker can be put right here.</source>
        <translation>سخنی را برگزینید و {key} را بزنید: زمان‌ها و سخنران آن را اینجا می‌توان تصحیح کرد.</translation>
    </message>
</context>
<context>
    <name>StayLine</name>
    <message>
        <source>from</source>
        <translation>از</translation>
    </message>
    <message>
        <source>until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>هنوز حاضر</translation>
    </message>
    <message>
        <source>Give a time of the clock, such as {example}.</source>
        <translation>ساعت را بنویسید، مانند {example}.</translation>
    </message>
</context>
<context>
    <name>StaysForm</name>
    <message>
        <source>In the hall</source>
        <translation>زمان‌های حضور</translation>
    </message>
    <message>
        <source>why it is put right; goes into the record</source>
        <translation>علت تصحیح؛ در سوابق می‌ماند</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>علت تصحیح</translation>
    </message>
    <message>
        <source>Add this time</source>
        <translation>افزودن این زمان</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحیح</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>It was somebody else…</source>
        <translation>شخص دیگری بود…</translation>
    </message>
</context>
<context>
    <name>SubstituteForm</name>
    <message>
        <source>Name of the substitute</source>
        <translation>نام جانشین</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Number of the letter of introduction</source>
        <translation>شمارهٔ معرفی‌نامه</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>تاریخ معرفی‌نامه</translation>
    </message>
    <message>
        <source>Admit the substitute</source>
        <translation>پذیرش جانشین</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>تصحیح</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>جانشین</translation>
    </message>
    <message>
        <source>Who the substitute is</source>
        <translation>مشخصات جانشین</translation>
    </message>
    <message>
        <source>Give year, month and day, such as {example}.</source>
        <translation>سال و ماه و روز را بنویسید، مانند {example}.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>{count} await the draw of lots · {key}</source>
        <translation>{count} نفر در انتظار قرعه · {key}</translation>
    </message>
    <message>
        <source>The procedure orders it otherwise · {key}</source>
        <translation>ترتیب آیین‌نامه جز این است · {key}</translation>
    </message>
</context>
<context>
    <name>SupporterChips</name>
    <message>
        <source>Take {name} off the motion</source>
        <translation>برداشتن {name} از پیشنهاد</translation>
    </message>
</context>
<context>
    <name>SupporterMatches</name>
    <message>
        <source>People who match</source>
        <translation>افراد یافته‌شده</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>not in the hall</source>
        <translation>در جلسه نیست</translation>
    </message>
</context>
<context>
    <name>TimesExport</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>کارپوشه‌های Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>سندهای Word (*.docx)</translation>
    </message>
    <message>
        <source>Export the speaking times</source>
        <translation>خروجی زمان سخن</translation>
    </message>
    <message>
        <source>speaking-times</source>
        <translation>زمان-سخن</translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation>گزارش در حال نوشته شدن است…</translation>
    </message>
    <message>
        <source>The report was written: {file}</source>
        <translation>گزارش نوشته شد: {file}</translation>
    </message>
    <message>
        <source>This computer cannot print: a system library is missing.</source>
        <translation>این رایانه نمی‌تواند چاپ کند: یک کتابخانهٔ سیستم نصب نیست.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Export to Word instead.</source>
        <translation>هیچ چاپگری روی این رایانه نصب نیست؛ خروجی Word بگیرید.</translation>
    </message>
    <message>
        <source>{council}, session {session}</source>
        <translation>{council}، نشست {session}</translation>
    </message>
    <message>
        <source>{day}, up to {time}</source>
        <translation>{day}، تا ساعت {time}</translation>
    </message>
    <message>
        <source>{spoken} spoken in {elapsed} of session, {silent} without a speaker</source>
        <translation>{spoken} سخن در {elapsed} نشست، {silent} بی سخنران</translation>
    </message>
    <message>
        <source>Speaking times</source>
        <translation>زمان سخن</translation>
    </message>
</context>
<context>
    <name>TurnDetails</name>
    <message>
        <source>Article that the point of order rests on</source>
        <translation>ماده‌ای که تذکر به استناد آن است</translation>
    </message>
    <message>
        <source>article… may stay empty</source>
        <translation>ماده… می‌تواند خالی بماند</translation>
    </message>
    <message>
        <source>Resting on</source>
        <translation>به استناد</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>در پاسخ به</translation>
    </message>
</context>
<context>
    <name>Undecided</name>
    <message>
        <source>Adopt by consensus</source>
        <translation>تصویب با اجماع</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>اجماع</translation>
    </message>
    <message>
        <source>Adopted as it stands  Ctrl+F9</source>
        <translation>همین متن تصویب می‌شود  Ctrl+F9</translation>
    </message>
    <message>
        <source>Vote  F10</source>
        <translation>رأی‌گیری  F10</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>رأی‌گیری</translation>
    </message>
    <message>
        <source>Put to the vote as it stands  F10</source>
        <translation>متن به همین صورت به رأی گذاشته می‌شود  F10</translation>
    </message>
    <message>
        <source>By the chair&apos;s conclusion</source>
        <translation>جمع‌بندی رئیس</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>جمع‌بندی</translation>
    </message>
    <message>
        <source>Adopted as it stands  Ctrl+Shift+F9</source>
        <translation>همین متن تصویب می‌شود  Ctrl+Shift+F9</translation>
    </message>
    <message>
        <source>Put to the session</source>
        <translation>طرح در نشست</translation>
    </message>
    <message>
        <source>Put</source>
        <translation>طرح</translation>
    </message>
    <message>
        <source>Its text is shown to the hall  Alt+F9</source>
        <translation>متن آن در تالار نمایش داده می‌شود  Alt+F9</translation>
    </message>
    <message>
        <source>Was read out</source>
        <translation>قرائت شد</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قرائت</translation>
    </message>
    <message>
        <source>Noted with its time  Alt+Shift+F9</source>
        <translation>با ساعت آن ثبت می‌شود  Alt+Shift+F9</translation>
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
        <source>Defer to a later session…</source>
        <translation>موکول به نشست بعد…</translation>
    </message>
    <message>
        <source>Refer to a working group…</source>
        <translation>ارجاع به کارگروه…</translation>
    </message>
    <message>
        <source>Wordings in dispute…  Ctrl+Shift+W</source>
        <translation>عبارت‌های مورد اختلاف…  Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Withdraw, begun by mistake</source>
        <translation>پس گرفتن، به اشتباه آغاز شد</translation>
    </message>
    <message>
        <source>Defer, refer, wordings, withdraw</source>
        <translation>موکول کردن، ارجاع، عبارت‌های پیشنهادی، پس گرفتن</translation>
    </message>
    <message>
        <source>More about this draft</source>
        <translation>کارهای دیگر با این پیش‌نویس</translation>
    </message>
</context>
<context>
    <name>UnknownSpeaker</name>
    <message>
        <source>{name} is on no list; {key} once more gives them the floor as a guest.</source>
        <translation>{name} در هیچ فهرستی نیست؛ {key} بار دیگر، او را مهمان می‌کند و نوبت سخن می‌دهد.</translation>
    </message>
</context>
<context>
    <name>Voiding</name>
    <message>
        <source>Declare the vote void</source>
        <translation>ابطال رأی‌گیری</translation>
    </message>
    <message>
        <source>Reason why the vote is void</source>
        <translation>دلیل ابطال رأی‌گیری</translation>
    </message>
    <message>
        <source>the reason… Enter declares it void, Esc leaves</source>
        <translation>دلیل ابطال… Enter ابطال می‌کند، Esc انصراف</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>ابطال</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>انصراف  Esc</translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>Vote</source>
        <translation>رأی‌گیری</translation>
    </message>
</context>
<context>
    <name>VoteSheet</name>
    <message>
        <source>The rest in favour  Shift+1</source>
        <translation>بقیه موافق  Shift+۱</translation>
    </message>
    <message>
        <source>The rest against  Shift+2</source>
        <translation>بقیه مخالف  Shift+۲</translation>
    </message>
    <message>
        <source>The rest abstaining  Shift+3</source>
        <translation>بقیه ممتنع  Shift+۳</translation>
    </message>
    <message>
        <source>Close the vote  Enter</source>
        <translation>پایان رأی‌گیری  Enter</translation>
    </message>
    <message>
        <source>{count} have not been called; the button below ends the vote all the same</source>
        <translation>{count} نفر هنوز خوانده نشده‌اند؛ دکمهٔ پایین با این حال رأی‌گیری را پایان می‌دهد</translation>
    </message>
    <message>
        <source>Backspace back · letters find a name · Enter to the end</source>
        <translation>Backspace نام پیشین · حروف: یافتن نام · Enter پایان</translation>
    </message>
    <message>
        <source>looking for {typed}</source>
        <translation>جستجوی {typed}</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>Press to write a note that belongs to no speech, and back</source>
        <translation>برای نوشتن یادداشتی که به هیچ سخنی بسته نیست فشار دهید؛ دوباره: بازگشت</translation>
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
</context>
<context>
    <name>WordingActions</name>
    <message>
        <source>Propose a wording</source>
        <translation>پیشنهاد عبارت</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغییر عبارت</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>رأی‌گیری درباره آن</translation>
    </message>
    <message>
        <source>Choose it without a vote</source>
        <translation>گزینش بدون رأی‌گیری</translation>
    </message>
    <message>
        <source>The text stays as it is</source>
        <translation>ابقای متن کنونی</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>پس گرفتن</translation>
    </message>
</context>
<context>
    <name>WordingForm</name>
    <message>
        <source>Leave  Esc</source>
        <translation>خروج  Esc</translation>
    </message>
    <message>
        <source>Another wording of clause {number}</source>
        <translation>عبارت دیگر بند {number}</translation>
    </message>
    <message>
        <source>Propose  Enter</source>
        <translation>پیشنهاد  Enter</translation>
    </message>
    <message>
        <source>Changing wording {number}</source>
        <translation>تغییر عبارت {number}</translation>
    </message>
    <message>
        <source>Change  Enter</source>
        <translation>تغییر  Enter</translation>
    </message>
    <message>
        <source>The clause reads otherwise by now.</source>
        <translation>متن این بند در این میان تغییر کرده است.</translation>
    </message>
    <message>
        <source>Choose with Enter who is meant, or leave the name empty.</source>
        <translation>شخص را با Enter برگزینید یا جای نام را خالی بگذارید.</translation>
    </message>
</context>
<context>
    <name>WordingsSheet</name>
    <message>
        <source>Clauses</source>
        <translation>بندها</translation>
    </message>
    <message>
        <source>Wordings of resolution {number}</source>
        <translation>عبارت‌های پیشنهادی مصوبه {number}</translation>
    </message>
    <message>
        <source>Wordings of draft {number}</source>
        <translation>عبارت‌های پیشنهادی پیش‌نویس {number}</translation>
    </message>
    <message>
        <source>{count} more to the right</source>
        <translation>{count} عبارت دیگر در سمت راست</translation>
    </message>
    <message>
        <source>{count} more to the left</source>
        <translation>{count} عبارت دیگر در سمت چپ</translation>
    </message>
    <message>
        <source>{up} another clause · {side} another wording · {enter} proposes one · {escape} back to the desk</source>
        <translation>{up} بند دیگر · {side} عبارت دیگر · {enter} پیشنهاد عبارت · {escape} بازگشت به میز</translation>
    </message>
</context>
<context>
    <name>_Reason</name>
    <message>
        <source>Fill in</source>
        <translation>تعیین می‌شود</translation>
    </message>
    <message>
        <source>{point}: none, because</source>
        <translation>{point}: ندارد، زیرا</translation>
    </message>
</context>
</TS>
