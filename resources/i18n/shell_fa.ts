<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Open the session</source>
        <translation>گشایش رسمی نشست</translation>
    </message>
    <message>
        <source>Call a recess</source>
        <translation>اعلام تنفس</translation>
    </message>
    <message>
        <source>Resume the session after the recess</source>
        <translation>ازسرگیری نشست پس از تنفس</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>پایان نشست</translation>
    </message>
    <message>
        <source>Check somebody in or out</source>
        <translation>ثبت ورود یا خروج</translation>
    </message>
    <message>
        <source>Finish the item and take up the next</source>
        <translation>پایان این بند و رفتن به بند بعد</translation>
    </message>
    <message>
        <source>Finish the current item</source>
        <translation>پایان بند جاری</translation>
    </message>
    <message>
        <source>Defer the current item to a later session</source>
        <translation>موکول کردن بند جاری به نشست بعد</translation>
    </message>
    <message>
        <source>Defer the selected item</source>
        <translation>موکول کردن بند برگزیده</translation>
    </message>
    <message>
        <source>Add an item off the agenda</source>
        <translation>افزودن بند خارج از دستور</translation>
    </message>
    <message>
        <source>Move the selected item up</source>
        <translation>بردن بند برگزیده به بالا</translation>
    </message>
    <message>
        <source>Move the selected item down</source>
        <translation>بردن بند برگزیده به پایین</translation>
    </message>
    <message>
        <source>Add somebody to the queue</source>
        <translation>افزودن سخنران به نوبت</translation>
    </message>
    <message>
        <source>Give the floor to the next in the queue</source>
        <translation>دادن نوبت به نفر بعد</translation>
    </message>
    <message>
        <source>Pause the speech</source>
        <translation>مکث در سخن</translation>
    </message>
    <message>
        <source>Let the speech go on</source>
        <translation>ادامهٔ سخن</translation>
    </message>
    <message>
        <source>End the speech</source>
        <translation>پایان سخن</translation>
    </message>
    <message>
        <source>Give the speaker more time</source>
        <translation>تمدید وقت سخنران</translation>
    </message>
    <message>
        <source>Take the selected turn off the queue</source>
        <translation>برداشتن نوبت برگزیده</translation>
    </message>
    <message>
        <source>Move the selected turn up</source>
        <translation>بردن نوبت برگزیده به بالا</translation>
    </message>
    <message>
        <source>Move the selected turn down</source>
        <translation>بردن نوبت برگزیده به پایین</translation>
    </message>
    <message>
        <source>Note the gist of what is said</source>
        <translation>یادداشت خلاصهٔ گفته‌ها</translation>
    </message>
    <message>
        <source>Remove the selected remark</source>
        <translation>حذف گفتهٔ برگزیده</translation>
    </message>
    <message>
        <source>Write on the draft resolution of the current item</source>
        <translation>نوشتن پیش‌نویس مصوبهٔ بند جاری</translation>
    </message>
    <message>
        <source>Begin another draft resolution</source>
        <translation>آغاز یک پیش‌نویس مصوبهٔ دیگر</translation>
    </message>
    <message>
        <source>Adopt the draft by consensus</source>
        <translation>تصویب پیش‌نویس با اجماع</translation>
    </message>
    <message>
        <source>Adopt the draft by the chair&apos;s conclusion</source>
        <translation>تصویب پیش‌نویس با جمع‌بندی رئیس</translation>
    </message>
    <message>
        <source>Reject the draft</source>
        <translation>رد پیش‌نویس</translation>
    </message>
    <message>
        <source>Defer the draft to a later session</source>
        <translation>موکول کردن پیش‌نویس به نشست بعد</translation>
    </message>
    <message>
        <source>Withdraw the draft</source>
        <translation>پس گرفتن پیش‌نویس</translation>
    </message>
    <message>
        <source>Undo the last step of the meeting</source>
        <translation>برگرداندن آخرین گام نشست</translation>
    </message>
    <message>
        <source>Redo the step that was undone</source>
        <translation>انجام دوبارهٔ گام برگردانده‌شده</translation>
    </message>
    <message>
        <source>Export the minutes to Word</source>
        <translation>خروجی Word صورتجلسه</translation>
    </message>
    <message>
        <source>Office letterhead…</source>
        <translation>سربرگ اداره…</translation>
    </message>
    <message>
        <source>Files and sessions</source>
        <translation>پرونده‌ها و نشست‌ها</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>نمایش کلیدها</translation>
    </message>
    <message>
        <source>Find any action by its name</source>
        <translation>یافتن هر فرمان با نام آن</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>متن درشت‌تر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>متن ریزتر</translation>
    </message>
    <message>
        <source>Colours: light, dark, contrast</source>
        <translation>رنگ‌ها: روشن، تیره، پرتباین</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>رنگ‌های روشن</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>رنگ‌های تیره</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>رنگ‌های پرتباین</translation>
    </message>
    <message>
        <source>open</source>
        <translation>گشایش نشست</translation>
    </message>
    <message>
        <source>recess</source>
        <translation>تنفس</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>ازسرگیری</translation>
    </message>
    <message>
        <source>close</source>
        <translation>پایان نشست</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>next item</source>
        <translation>بند بعد</translation>
    </message>
    <message>
        <source>new speaker</source>
        <translation>سخنران تازه</translation>
    </message>
    <message>
        <source>next turn</source>
        <translation>نوبت بعد</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>end speech</source>
        <translation>پایان سخن</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>all actions</source>
        <translation>همهٔ فرمان‌ها</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>نشست</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>حضور و غیاب</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>سخنرانان</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>گفته‌ها</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Record and files</source>
        <translation>سابقه و پرونده‌ها</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Begin</source>
        <translation>آغاز کار</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>شورای تازه</translation>
    </message>
    <message>
        <source>Name, seats and the first session</source>
        <translation>نام، کرسی‌ها و نخستین نشست</translation>
    </message>
    <message>
        <source>Open a council file</source>
        <translation>باز کردن پروندهٔ شورا</translation>
    </message>
    <message>
        <source>A file that ends in .council</source>
        <translation>پرونده‌ای با پسوند council</translation>
    </message>
    <message>
        <source>Demo council</source>
        <translation>شورای نمونه</translation>
    </message>
    <message>
        <source>Session 72 of Qom, prepared to be tried out</source>
        <translation>نشست ۷۲ قم، آمادهٔ آزمودن</translation>
    </message>
</context>
<context>
    <name>ClosingList</name>
    <message>
        <source>The session cannot be closed yet</source>
        <translation>نشست هنوز پایان‌پذیر نیست</translation>
    </message>
    <message>
        <source>{count} things have to be settled first. Enter or a click leads to them.</source>
        <translation>نخست باید تکلیف {count} مورد روشن شود. Enter یا کلیک به هر یک می‌رساند.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>The program has to stop</source>
        <translation>برنامه باید بسته شود</translation>
    </message>
    <message>
        <source>A fault in the program itself came up, so it stops now to be safe.</source>
        <translation>خطایی در خود برنامه پیش آمد و برنامه برای اطمینان بسته می‌شود.</translation>
    </message>
    <message>
        <source>Everything that was recorded is on disk. Start the program again: you will be where you were.</source>
        <translation>هرچه ثبت شده روی دیسک است. برنامه را دوباره باز کنید؛ همان جا خواهید بود که بودید.</translation>
    </message>
    <message>
        <source>A report for support was written:</source>
        <translation>گزارش خطا برای پشتیبانی نوشته شد:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>بستن برنامه</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>{council} — session {session}</source>
        <translation>{council} — نشست {session}</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The file or session was not found.</source>
        <translation>پرونده یا نشست پیدا نشد.</translation>
    </message>
    <message>
        <source>This is not a council file.</source>
        <translation>این پروندهٔ شورا نیست.</translation>
    </message>
    <message>
        <source>The file is incomplete: its end is missing. Restore it from a copy.</source>
        <translation>پرونده ناقص است و پایان آن نیست؛ آن را از نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>The file is damaged ({detail}). Restore it from a copy.</source>
        <translation>پرونده آسیب دیده است ({detail})؛ آن را از نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of the program ({found}; this one knows {known}). Update it.</source>
        <translation>پرونده با نسخهٔ تازه‌تر برنامه نوشته شده است ({found}؛ این نسخه {known} را می‌شناسد)؛ برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The file is of an older form ({found}; now {known}) and opens for writing only.</source>
        <translation>ساختار پرونده قدیمی است ({found}؛ اکنون {known}) و تنها برای نوشتن باز می‌شود.</translation>
    </message>
    <message>
        <source>You have no permission to open this file.</source>
        <translation>اجازهٔ باز کردن یا نوشتن این پرونده را ندارید.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder; choose another one.</source>
        <translation>در این پوشه نمی‌توان نوشت؛ پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The disk is full; the step was not taken. Free some room and do it again.</source>
        <translation>دیسک پر است و این گام ثبت نشد؛ جا باز کنید و دوباره انجام دهید.</translation>
    </message>
    <message>
        <source>The file is open in another window: {user} on {host}, since {since}.</source>
        <translation>پرونده در پنجرهٔ دیگری باز است: {user} در رایانهٔ {host}، از {since}.</translation>
    </message>
    <message>
        <source>The file is open in another window.</source>
        <translation>پرونده در پنجرهٔ دیگری باز است.</translation>
    </message>
    <message>
        <source>There is already a file of that name; it was left as it is.</source>
        <translation>پرونده‌ای با این نام هست و دست‌نخورده ماند.</translation>
    </message>
    <message>
        <source>The session is closed and its record sealed.</source>
        <translation>نشست پایان یافته و سابقهٔ آن مهر شده است.</translation>
    </message>
    <message>
        <source>The record of session {session} was changed from outside: its first bad row is {seq} (step {step}).</source>
        <translation>سابقهٔ نشست {session} از بیرون دستکاری شده است: نخستین سطر نادرست {seq} است (گام {step}).</translation>
    </message>
    <message>
        <source>This is not a Word document that can serve as letterhead.</source>
        <translation>این سند Word نیست و سربرگ نمی‌شود.</translation>
    </message>
    <message>
        <source>The letterhead is not a Word document, or it is locked with a password.</source>
        <translation>سربرگ سند Word نیست یا رمز دارد.</translation>
    </message>
    <message>
        <source>The letterhead is damaged; open it in Word and save it again.</source>
        <translation>سربرگ آسیب دیده است؛ آن را در Word باز و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>The letterhead is a Word file of another kind; save it as an ordinary .docx document.</source>
        <translation>سربرگ گونهٔ دیگری از پروندهٔ Word است؛ آن را به صورت ‎.docx‎ معمولی ذخیره کنید.</translation>
    </message>
    <message>
        <source>The letterhead is too large.</source>
        <translation>سربرگ بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <source>A text holds the character {detail}, which no Word file can hold.</source>
        <translation>در متن نویسهٔ {detail} هست که در هیچ پروندهٔ Word جا نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Minutes are not written to {detail}: give a name that ends in .docx and is no other file&apos;s.</source>
        <translation>صورتجلسه در {detail} نوشته نمی‌شود؛ نامی بدهید که به .docx ختم شود و نام پروندهٔ دیگری نباشد.</translation>
    </message>
    <message>
        <source>The file could not be read or written: {detail}</source>
        <translation>پرونده خوانده یا نوشته نشد: {detail}</translation>
    </message>
    <message>
        <source>Something unforeseen stood in the way ({code}). Nothing was changed.</source>
        <translation>مانعی پیش‌بینی‌نشده پیش آمد ({code})؛ چیزی تغییر نکرد.</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>That did not work</source>
        <translation>انجام نشد</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing that was recorded is lost.</source>
        <translation>چیزی تغییر نکرد و هیچ‌یک از ثبت‌شده‌ها از دست نرفته است.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>متوجه شدم</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Undone: {what}</source>
        <translation>برگردانده شد: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>دوباره انجام شد: {what}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>name of the council</source>
        <translation>نام شورا</translation>
    </message>
    <message>
        <source>province</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>post</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>گفته</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>متن مصوبه</translation>
    </message>
    <message>
        <source>lead body</source>
        <translation>دستگاه مسئول</translation>
    </message>
    <message>
        <source>partner body</source>
        <translation>دستگاه همکار</translation>
    </message>
    <message>
        <source>consulted</source>
        <translation>طرف مشورت</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>enforcement guarantee</source>
        <translation>ضمانت اجرا</translation>
    </message>
    <message>
        <source>followed up by</source>
        <translation>پیگیری‌کننده</translation>
    </message>
    <message>
        <source>earlier resolution</source>
        <translation>مصوبهٔ پیشین</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message>
        <source>the record was begun</source>
        <translation>سابقهٔ نشست آغاز شد</translation>
    </message>
    <message>
        <source>the session was opened with {present} members</source>
        <translation>نشست با {present} عضو حاضر گشوده شد</translation>
    </message>
    <message>
        <source>a recess was called</source>
        <translation>تنفس اعلام شد</translation>
    </message>
    <message>
        <source>the session was resumed</source>
        <translation>نشست از سر گرفته شد</translation>
    </message>
    <message>
        <source>the session was closed</source>
        <translation>نشست پایان یافت</translation>
    </message>
    <message>
        <source>the program had been away</source>
        <translation>برنامه مدتی بسته بود؛ این مدت به حساب کسی نیامد</translation>
    </message>
    <message>
        <source>{name} arrived</source>
        <translation>{name} وارد شد</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} رفت</translation>
    </message>
    <message>
        <source>the absence of {name} was recorded</source>
        <translation>غیبت {name} ثبت شد</translation>
    </message>
    <message>
        <source>guest {name} was added</source>
        <translation>مهمان {name} افزوده شد</translation>
    </message>
    <message>
        <source>item {number} was taken up</source>
        <translation>بند {number} جاری شد</translation>
    </message>
    <message>
        <source>item {number} was set aside</source>
        <translation>بند {number} کنار گذاشته شد</translation>
    </message>
    <message>
        <source>item {number} was finished</source>
        <translation>بند {number} پایان یافت</translation>
    </message>
    <message>
        <source>item {number} was deferred</source>
        <translation>بند {number} موکول شد</translation>
    </message>
    <message>
        <source>item {number} was moved</source>
        <translation>بند {number} جابه‌جا شد</translation>
    </message>
    <message>
        <source>an item off the agenda was added: {title}</source>
        <translation>بند خارج از دستور افزوده شد: {title}</translation>
    </message>
    <message>
        <source>{name} joined the queue</source>
        <translation>{name} در نوبت قرار گرفت</translation>
    </message>
    <message>
        <source>a turn was taken off the queue</source>
        <translation>یک نوبت برداشته شد</translation>
    </message>
    <message>
        <source>a turn was moved in the queue</source>
        <translation>یک نوبت جابه‌جا شد</translation>
    </message>
    <message>
        <source>the floor was given to {name}</source>
        <translation>نوبت سخن به {name} داده شد</translation>
    </message>
    <message>
        <source>the speech of {name} was ended</source>
        <translation>سخن {name} پایان یافت</translation>
    </message>
    <message>
        <source>the speech of {name} was paused</source>
        <translation>سخن {name} به مکث رفت</translation>
    </message>
    <message>
        <source>the speech of {name} went on</source>
        <translation>سخن {name} ادامه یافت</translation>
    </message>
    <message>
        <source>the speech of {name} was extended by {seconds} seconds</source>
        <translation>وقت {name} به اندازهٔ {seconds} ثانیه تمدید شد</translation>
    </message>
    <message>
        <source>a remark was noted: {text}</source>
        <translation>گفته‌ای یادداشت شد: {text}</translation>
    </message>
    <message>
        <source>a remark was changed: {text}</source>
        <translation>یک گفته تغییر کرد: {text}</translation>
    </message>
    <message>
        <source>a remark was removed</source>
        <translation>یک گفته حذف شد</translation>
    </message>
    <message>
        <source>a draft resolution was begun</source>
        <translation>پیش‌نویس مصوبه آغاز شد</translation>
    </message>
    <message>
        <source>the draft was changed (revision {revision})</source>
        <translation>پیش‌نویس تغییر کرد (بازنگری {revision})</translation>
    </message>
    <message>
        <source>resolution {number} was adopted</source>
        <translation>مصوبهٔ {number} تصویب شد</translation>
    </message>
    <message>
        <source>a draft was rejected</source>
        <translation>یک پیش‌نویس رد شد</translation>
    </message>
    <message>
        <source>a draft was deferred</source>
        <translation>یک پیش‌نویس موکول شد</translation>
    </message>
    <message>
        <source>a draft was withdrawn</source>
        <translation>یک پیش‌نویس پس گرفته شد</translation>
    </message>
    <message>
        <source>step {step} was undone</source>
        <translation>گام {step} برگردانده شد</translation>
    </message>
    <message>
        <source>step {step} was redone</source>
        <translation>گام {step} دوباره انجام شد</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>The keys work the same under the Persian and the English layout. Escape closes this page.</source>
        <translation>کلیدها در چیدمان فارسی و انگلیسی یکسان کار می‌کنند. Escape این صفحه را می‌بندد.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>planned</source>
        <translation>برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>gathering</source>
        <translation>در حال گردآمدن</translation>
    </message>
    <message>
        <source>running</source>
        <translation>در جریان</translation>
    </message>
    <message>
        <source>recess</source>
        <translation>تنفس</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>پایان‌یافته</translation>
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
        <source>city and local</source>
        <translation>شهری و محلی</translation>
    </message>
    <message>
        <source>private sector</source>
        <translation>بخش خصوصی</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>عادی</translation>
    </message>
    <message>
        <source>extraordinary</source>
        <translation>فوق‌العاده</translation>
    </message>
    <message>
        <source>open item</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>current item</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>موکول به بعد</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>مصوب</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>پس‌گرفته</translation>
    </message>
    <message>
        <source>by consensus</source>
        <translation>با اجماع</translation>
    </message>
    <message>
        <source>by the chair&apos;s conclusion</source>
        <translation>با جمع‌بندی رئیس</translation>
    </message>
</context>
<context>
    <name>MinutesExport</name>
    <message>
        <source>Export the minutes</source>
        <translation>خروجی صورتجلسه</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>سندهای Word (*.docx)</translation>
    </message>
    <message>
        <source>The minutes are being written…</source>
        <translation>صورتجلسه در حال نوشته شدن است…</translation>
    </message>
    <message>
        <source>Office letterhead</source>
        <translation>سربرگ اداره</translation>
    </message>
    <message>
        <source>The letterhead {name} will be used from now on.</source>
        <translation>از این پس سربرگ {name} به کار می‌رود.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>صورتجلسه</translation>
    </message>
    <message>
        <source>minutes-draft</source>
        <translation>پیش‌نویس-صورتجلسه</translation>
    </message>
    <message>
        <source>The minutes were written: {file}</source>
        <translation>صورتجلسه نوشته شد: {file}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>{name} still has the floor.</source>
        <translation>{name} هنوز در حال سخن گفتن است.</translation>
    </message>
    <message>
        <source>Item {number} is undecided: {title}</source>
        <translation>بند {number} بلاتکلیف است: {title}</translation>
    </message>
    <message>
        <source>A draft is still open: {text}</source>
        <translation>یک پیش‌نویس هنوز باز است: {text}</translation>
    </message>
    <message>
        <source>A draft without text is still open.</source>
        <translation>یک پیش‌نویس بی‌متن هنوز باز است.</translation>
    </message>
</context>
<context>
    <name>NewCouncil</name>
    <message>
        <source>A new council file</source>
        <translation>پروندهٔ شورای تازه</translation>
    </message>
    <message>
        <source>Everything can be changed later, except what a session has recorded.</source>
        <translation>پس از ساخت هم می‌توان این‌ها را تغییر داد؛ جز آنچه در نشستی ثبت شده باشد.</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>نام شورا</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>استان یا شهر</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>کرسی‌ها</translation>
    </message>
    <message>
        <source>Create the file…</source>
        <translation>ساخت پرونده…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع شورا</translation>
    </message>
    <message>
        <source>At least one seat with a vote is needed.</source>
        <translation>دست‌کم یک کرسی با حق رأی لازم است.</translation>
    </message>
    <message>
        <source>{seats} seats, {votes} with a vote, quorum {needed}. One a line: post, or post — name.</source>
        <translation>{seats} کرسی، {votes} با حق رأی، حد نصاب {needed} نفر. هر سطر: سمت، یا سمت — نام</translation>
    </message>
</context>
<context>
    <name>NextSession</name>
    <message>
        <source>The next session</source>
        <translation>نشست بعد</translation>
    </message>
    <message>
        <source>Prepare the session</source>
        <translation>آماده کردن نشست</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All actions</source>
        <translation>همهٔ فرمان‌ها</translation>
    </message>
    <message>
        <source>Part of the name, Persian or English…</source>
        <translation>بخشی از نام، فارسی یا انگلیسی…</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>یافتن فرمان</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>فرمان‌های یافته</translation>
    </message>
    <message>
        <source>No action is called that. Try another word.</source>
        <translation>فرمانی با این نام نیست؛ واژهٔ دیگری بنویسید.</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>Recent files</source>
        <translation>پرونده‌های اخیر</translation>
    </message>
    <message>
        <source>{file} (not there any more)</source>
        <translation>{file} (دیگر در جای خود نیست)</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Council files (*.council);;All files (*)</source>
        <translation>پرونده‌های شورا (*.council);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Open a council file</source>
        <translation>باز کردن پروندهٔ شورا</translation>
    </message>
    <message>
        <source>Create the council file</source>
        <translation>ساخت پروندهٔ شورا</translation>
    </message>
    <message>
        <source>Council files (*.council)</source>
        <translation>پرونده‌های شورا (*.council)</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The session has not been opened yet.</source>
        <translation>نشست هنوز گشوده نشده است.</translation>
    </message>
    <message>
        <source>The session is already running.</source>
        <translation>نشست هم‌اکنون در جریان است.</translation>
    </message>
    <message>
        <source>The session is in recess; resume it first.</source>
        <translation>نشست در تنفس است؛ نخست آن را از سر بگیرید.</translation>
    </message>
    <message>
        <source>The session is closed and its record sealed.</source>
        <translation>نشست پایان یافته و سابقهٔ آن مهر شده است.</translation>
    </message>
    <message>
        <source>There is no quorum to open the session: {present} present, {needed} needed.</source>
        <translation>حد نصاب گشایش نیست: {present} نفر حاضر، {needed} نفر لازم.</translation>
    </message>
    <message>
        <source>There is no quorum to adopt a resolution: {present} present, {needed} needed.</source>
        <translation>حد نصاب تصویب نیست: {present} نفر حاضر، {needed} نفر لازم.</translation>
    </message>
    <message>
        <source>The session cannot be closed yet: {count} things are open.</source>
        <translation>نشست هنوز پایان‌پذیر نیست: {count} مورد باز است.</translation>
    </message>
    <message>
        <source>The file is open read only; nothing can be changed.</source>
        <translation>پرونده فقط برای خواندن باز است و چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای برگرداندن نیست.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>چیزی برای انجام دوباره نیست.</translation>
    </message>
    <message>
        <source>Nobody called {who} is on the roster of this session.</source>
        <translation>کسی با شناسهٔ {who} در فهرست این نشست نیست.</translation>
    </message>
    <message>
        <source>{name} is not in the hall.</source>
        <translation>{name} حاضر نیست.</translation>
    </message>
    <message>
        <source>{name} is already in the hall.</source>
        <translation>{name} هم‌اکنون حاضر است.</translation>
    </message>
    <message>
        <source>{name} is a guest; absence is recorded for members only.</source>
        <translation>{name} مهمان است؛ غیبت تنها برای اعضا ثبت می‌شود.</translation>
    </message>
    <message>
        <source>{name} has been in the hall today and cannot be recorded as absent.</source>
        <translation>{name} امروز در نشست بوده است و غایب ثبت نمی‌شود.</translation>
    </message>
    <message>
        <source>There is no item {item} on the agenda.</source>
        <translation>بند {item} در دستور نیست.</translation>
    </message>
    <message>
        <source>No open item is left on the agenda.</source>
        <translation>بند بازی در دستور نمانده است.</translation>
    </message>
    <message>
        <source>No item is current.</source>
        <translation>هیچ بندی جاری نیست.</translation>
    </message>
    <message>
        <source>Item {number} is already current.</source>
        <translation>بند {number} هم‌اکنون جاری است.</translation>
    </message>
    <message>
        <source>Item {number} has already been finished or deferred.</source>
        <translation>بند {number} پیش‌تر پایان یافته یا موکول شده است.</translation>
    </message>
    <message>
        <source>There is no position {position}; the last one is {last}.</source>
        <translation>جایگاه {position} وجود ندارد؛ آخرین جایگاه {last} است.</translation>
    </message>
    <message>
        <source>{minutes} minutes are not possible for an item; enter 1 to {longest}.</source>
        <translation>{minutes} دقیقه برای یک بند ممکن نیست؛ از ۱ تا {longest} بنویسید.</translation>
    </message>
    <message>
        <source>{date} cannot be a deadline; give a day between the years 2000 and 2100 of the Gregorian calendar.</source>
        <translation>{date} نمی‌تواند مهلت باشد؛ روزی میان سال‌های ۲۰۰۰ و ۲۱۰۰ میلادی بدهید.</translation>
    </message>
    <message>
        <source>An item off the agenda needs the approval of the chair.</source>
        <translation>بند خارج از دستور به موافقت رئیس نیاز دارد.</translation>
    </message>
    <message>
        <source>{name} is already in the queue.</source>
        <translation>{name} هم‌اکنون در نوبت است.</translation>
    </message>
    <message>
        <source>{name} already has the floor.</source>
        <translation>{name} هم‌اکنون در حال سخن گفتن است.</translation>
    </message>
    <message>
        <source>The speech is already paused.</source>
        <translation>سخن هم‌اکنون در مکث است.</translation>
    </message>
    <message>
        <source>The speech is not paused.</source>
        <translation>سخن در مکث نیست.</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>کسی در حال سخن گفتن نیست.</translation>
    </message>
    <message>
        <source>Nobody is in the queue.</source>
        <translation>کسی در نوبت نیست.</translation>
    </message>
    <message>
        <source>There is no turn {turn} in the queue.</source>
        <translation>نوبت {turn} در صف نیست.</translation>
    </message>
    <message>
        <source>The floor is given to a turn or to a person, not to both.</source>
        <translation>نوبت یا به یک جای صف داده می‌شود یا به یک شخص، نه هر دو.</translation>
    </message>
    <message>
        <source>A speech cannot be extended by {seconds} seconds; give 1 to {longest}.</source>
        <translation>تمدید سخن به اندازهٔ {seconds} ثانیه ممکن نیست؛ از ۱ تا {longest} ثانیه بدهید.</translation>
    </message>
    <message>
        <source>There is no speech {speech} in this session.</source>
        <translation>سخن {speech} در این نشست نیست.</translation>
    </message>
    <message>
        <source>Speech {speech} was given by somebody else.</source>
        <translation>سخن {speech} از آنِ کس دیگری است.</translation>
    </message>
    <message>
        <source>There is no remark {remark} in this session.</source>
        <translation>گفتهٔ {remark} در این نشست نیست.</translation>
    </message>
    <message>
        <source>There is no draft {resolution} in this session.</source>
        <translation>پیش‌نویس {resolution} در این نشست نیست.</translation>
    </message>
    <message>
        <source>Draft {resolution} has already been decided.</source>
        <translation>دربارهٔ پیش‌نویس {resolution} پیش‌تر تصمیم گرفته شده است.</translation>
    </message>
    <message>
        <source>No draft is open.</source>
        <translation>پیش‌نویس بازی در کار نیست.</translation>
    </message>
    <message>
        <source>The draft has no text yet.</source>
        <translation>پیش‌نویس هنوز متنی ندارد.</translation>
    </message>
    <message>
        <source>The deadline is a date, or words, or the resolution is standing: only one of them.</source>
        <translation>مهلت یا تاریخ است، یا عبارت، یا مصوبه رویهٔ دائمی است؛ تنها یکی از این سه.</translation>
    </message>
    <message>
        <source>The field “{field}” is empty.</source>
        <translation>«{field}» خالی است.</translation>
    </message>
    <message>
        <source>The field “{field}” is too long: {length} characters, at most {limit} are possible.</source>
        <translation>«{field}» بیش از اندازه بلند است: {length} نویسه؛ بیشینه {limit} نویسه است.</translation>
    </message>
    <message>
        <source>The field “{field}” has {count} entries; at most {limit} are possible.</source>
        <translation>«{field}» {count} مورد دارد؛ بیشینه {limit} مورد است.</translation>
    </message>
    <message>
        <source>The field “{field}” holds a control character ({code}) at position {position}.</source>
        <translation>در «{field}» نویسهٔ کنترلی ({code}) در جایگاه {position} هست که ثبت‌شدنی نیست.</translation>
    </message>
    <message>
        <source>The field “{field}” holds the pictograph {character} at position {position}; it cannot be printed.</source>
        <translation>در «{field}» شکلک {character} در جایگاه {position} هست که چاپ‌شدنی نیست.</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>Arabic letters or digits in the text were replaced by Persian ones.</source>
        <translation>حرف‌ها یا رقم‌های عربی متن به فارسی برگردانده شد.</translation>
    </message>
    <message>
        <source>Invisible direction marks were taken out of the text.</source>
        <translation>نشانه‌های نادیدنی جهت از متن برداشته شد.</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Closing cannot be undone; {key} once more seals the record.</source>
        <translation>پایان نشست برگشت ندارد؛ با یک بار دیگر {key} سابقه مهر می‌شود.</translation>
    </message>
</context>
<context>
    <name>SessionFields</name>
    <message>
        <source>Session number</source>
        <translation>شمارهٔ نشست</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Hall and building</source>
        <translation>سالن و ساختمان</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>One item a line, its minutes at the end</source>
        <translation>هر سطر یک بند، دقیقهٔ آن در پایان سطر</translation>
    </message>
    <message>
        <source>For example: “Spatial planning — 25”; without minutes an item gets 15.</source>
        <translation>نمونه: «آمایش سرزمین — ۲۵»؛ بند بی‌زمان ۱۵ دقیقه می‌گیرد.</translation>
    </message>
    <message>
        <source>Write a number from 1 to {last}.</source>
        <translation>عددی از ۱ تا {last} بنویسید.</translation>
    </message>
    <message>
        <source>Write a date as year, month, day, such as 1404/06/22.</source>
        <translation>تاریخ را به صورت سال، ماه، روز بنویسید؛ مانند ۱۴۰۴/۰۶/۲۲.</translation>
    </message>
    <message>
        <source>Write a time such as 12:00.</source>
        <translation>ساعت را مانند ۱۲:۰۰ بنویسید.</translation>
    </message>
    <message>
        <source>year/month/day</source>
        <translation>سال/ماه/روز</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>سطر {line}: {why}</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Sessions</source>
        <translation>نشست‌ها</translation>
    </message>
    <message>
        <source>No session is prepared yet. Prepare the first one to begin.</source>
        <translation>هنوز نشستی آماده نشده است؛ برای آغاز، نخستین نشست را آماده کنید.</translation>
    </message>
    <message>
        <source>Prepare the next session…</source>
        <translation>آماده‌سازی نشست بعد…</translation>
    </message>
    <message>
        <source>Session {session} — {date} — {status}</source>
        <translation>نشست {session} — {date} — {status}</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Meeting desk</source>
        <translation>میز نشست</translation>
    </message>
    <message>
        <source>Council meetings, from the first arrival to the minutes</source>
        <translation>ادارهٔ نشست شورا، از نخستین ورود تا صورتجلسه</translation>
    </message>
    <message>
        <source>Open read only</source>
        <translation>باز کردن فقط برای خواندن</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>{present} of {total} present, {needed} needed, {spare} to spare</source>
        <translation>{present} از {total} حاضر، لازم {needed}، مازاد {spare}</translation>
    </message>
    <message>
        <source>{present} of {total} present, {needed} needed, {lack} missing</source>
        <translation>{present} از {total} حاضر، لازم {needed}، کم {lack}</translation>
    </message>
    <message>
        <source>{present} of {total}, {spare} to spare</source>
        <translation>{present} از {total}، مازاد {spare}</translation>
    </message>
    <message>
        <source>{present} of {total}, {lack} missing</source>
        <translation>{present} از {total}، کم {lack}</translation>
    </message>
    <message>
        <source>{present} of {total}</source>
        <translation>{present} از {total}</translation>
    </message>
    <message>
        <source>demo data</source>
        <translation>دادهٔ نمایشی</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>فقط خواندنی</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>همهٔ فرمان‌ها</translation>
    </message>
    <message>
        <source>Session {session}</source>
        <translation>نشست {session}</translation>
    </message>
    <message>
        <source>official</source>
        <translation>رسمی</translation>
    </message>
    <message>
        <source>quorum reached</source>
        <translation>حد نصاب کامل</translation>
    </message>
    <message>
        <source>below quorum</source>
        <translation>زیر حد نصاب</translation>
    </message>
    <message>
        <source>waiting for quorum</source>
        <translation>در انتظار حد نصاب</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>ثبت‌شده</translation>
    </message>
    <message>
        <source>nothing recorded yet</source>
        <translation>هنوز چیزی ثبت نشده</translation>
    </message>
    <message>
        <source>end</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>به‌موقع</translation>
    </message>
    <message>
        <source>{minutes} min later</source>
        <translation>{minutes} دقیقه دیرتر</translation>
    </message>
    <message>
        <source>{minutes} min earlier</source>
        <translation>{minutes} دقیقه زودتر</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>projected end</source>
        <translation>پایان برآوردی</translation>
    </message>
</context>
</TS>
