<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Your mark</source>
        <translation type="unfinished">علامتك</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Show one code at a time.</source>
        <translation type="unfinished">أظهر رمزًا واحدًا في كل مرة.</translation>
    </message>
    <message>
        <source>Hold your code in the frame.</source>
        <translation type="unfinished">ضع رمزك داخل الإطار.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">تسجيل الدخول</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished">تغيير: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">تغيير</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">إلى الأعلى</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished">إجابات أخرى</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">تخطي</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">إلى الأعلى</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">خيارات أخرى</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">تم الاختيار</translation>
    </message>
</context>
<context>
    <name>CounterButtons</name>
    <message>
        <source>How many of you exactly?</source>
        <translation type="unfinished">كم عددكم بالضبط؟</translation>
    </message>
    <message>
        <source>No code? How many of you?</source>
        <translation type="unfinished">بلا رمز؟ كم عددكم؟</translation>
    </message>
    <message>
        <source>6 +</source>
        <translation type="unfinished">6 +</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
</context>
<context>
    <name>EqualityScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">إلى الأعلى</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">خيارات أخرى</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">تم الاختيار</translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">تخطي</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">إلى الأعلى</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">خيارات أخرى</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">تم الاختيار</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>I need help</source>
        <translation type="unfinished">أحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Nothing you typed is lost. We can check you in together at the desk.</source>
        <translation type="unfinished">لم يضع شيء مما كتبته. يمكننا تسجيل دخولك معًا عند المكتب.</translation>
    </message>
    <message>
        <source>Write to the desk</source>
        <translation type="unfinished">اكتب إلى مكتب الاستقبال</translation>
    </message>
    <message>
        <source>I need no help now</source>
        <translation type="unfinished">لا أحتاج إلى مساعدة الآن</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">متابعة</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Have a code? Hold it under the light.</source>
        <translation type="unfinished">لديك رمز؟ ضعه تحت الضوء.</translation>
    </message>
    <message>
        <source>Have a code? Show it to the camera.</source>
        <translation type="unfinished">لديك رمز؟ أظهره للكاميرا.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">تسجيل الدخول</translation>
    </message>
    <message>
        <source>I’m leaving</source>
        <translation type="unfinished">أنا مغادر</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">اختر لغتك</translation>
    </message>
</context>
<context>
    <name>LeavingScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished">هناك مشكلة</translation>
    </message>
    <message>
        <source>Hold up your badge or code</source>
        <translation type="unfinished">أظهر شارتك أو رمزك</translation>
    </message>
    <message>
        <source>Or type the 4 big characters on your badge.</source>
        <translation type="unfinished">أو اكتب الرموز الأربعة الكبيرة على شارتك.</translation>
    </message>
    <message>
        <source>Just count me out</source>
        <translation type="unfinished">سجّل خروجي بلا اسم</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">حذف</translation>
    </message>
    <message>
        <source>4 characters on your badge</source>
        <translation type="unfinished">الرموز الأربعة على شارتك</translation>
    </message>
</context>
<context>
    <name>ListenScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">استماع</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">إلى الأعلى</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">خيارات أخرى</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">مفعّل</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished">لماذا نسأل</translation>
    </message>
    <message>
        <source>All of it, and complaints</source>
        <translation type="unfinished">كل شيء والشكاوى</translation>
    </message>
    <message>
        <source>Read more, or complain</source>
        <translation type="unfinished">اقرأ المزيد أو قدّم شكوى</translation>
    </message>
    <message>
        <source>All of the notice:</source>
        <translation type="unfinished">الإشعار الكامل:</translation>
    </message>
    <message>
        <source>To complain:</source>
        <translation type="unfinished">لتقديم شكوى:</translation>
    </message>
</context>
<context>
    <name>PadScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">إرسال</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation type="unfinished">ABC</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">حذف</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished">أحرف كبيرة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">مسافة</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation type="unfinished">نصّك</translation>
    </message>
</context>
<context>
    <name>PartyPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>One adult fewer</source>
        <translation type="unfinished">بالغ واحد أقل</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation type="unfinished">البالغون</translation>
    </message>
    <message>
        <source>One adult more</source>
        <translation type="unfinished">بالغ واحد أكثر</translation>
    </message>
    <message>
        <source>One under 18 fewer</source>
        <translation type="unfinished">واحد دون 18 أقل</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation type="unfinished">دون 18</translation>
    </message>
    <message>
        <source>One under 18 more</source>
        <translation type="unfinished">واحد دون 18 أكثر</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>We ask only what we need, and delete it on time.</source>
        <translation type="unfinished">لا نسأل إلا عما نحتاجه، ونحذفه في موعده.</translation>
    </message>
    <message>
        <source>We will clear this screen to keep your details private.</source>
        <translation type="unfinished">سنمسح هذه الشاشة لنحافظ على خصوصية بياناتك.</translation>
    </message>
    <message>
        <source>People near you can hear this. Personal details are not said.</source>
        <translation type="unfinished">يمكن لمن بقربك سماع هذا. لا تُقال البيانات الشخصية.</translation>
    </message>
    <message>
        <source>People near you can hear the questions, and each answer that you come to.</source>
        <translation type="unfinished">يمكن لمن بقربك سماع الأسئلة وكل إجابة تصل إليها.</translation>
    </message>
    <message>
        <source>Personal details were not said. Use headphones, or press Listen to have them said.</source>
        <translation type="unfinished">لم تُقل البيانات الشخصية. استخدم سماعة، أو اضغط استماع لتُقال.</translation>
    </message>
    <message>
        <source>People near you can hear this, personal details too.</source>
        <translation type="unfinished">يمكن لمن بقربك سماع هذا، والبيانات الشخصية أيضًا.</translation>
    </message>
    <message>
        <source>Say everything</source>
        <translation type="unfinished">قل كل شيء</translation>
    </message>
    <message>
        <source>Nobody can tell that these answers are yours.</source>
        <translation type="unfinished">لا يستطيع أحد أن يعرف أن هذه الإجابات لك.</translation>
    </message>
    <message>
        <source>So we can do better. Your answer has no name.</source>
        <translation type="unfinished">لنقدّم ما هو أفضل. إجابتك بلا اسم.</translation>
    </message>
    <message>
        <source>May we take photos of you?</source>
        <translation type="unfinished">هل يمكننا التقاط صور لك؟</translation>
    </message>
    <message>
        <source>So we ask only what we need.</source>
        <translation type="unfinished">لكي لا نسأل إلا عما نحتاجه.</translation>
    </message>
    <message>
        <source>Camera is reading codes. No pictures are kept.</source>
        <translation type="unfinished">الكاميرا تقرأ الرموز. لا تُحفظ أي صور.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Would you need help to leave in a fire?</source>
        <translation type="unfinished">هل ستحتاج إلى مساعدة للخروج إذا حدث حريق؟</translation>
    </message>
    <message>
        <source>So we can count everyone out if there is a fire.</source>
        <translation type="unfinished">لكي نتأكد من خروج الجميع إذا حدث حريق.</translation>
    </message>
    <message>
        <source>Yes, come and find me</source>
        <translation type="unfinished">نعم، تعالوا إليّ</translation>
    </message>
</context>
<context>
    <name>StageBoard</name>
    <message>
        <source>A board with one peg for each person who came today</source>
        <translation type="unfinished">لوحة فيها وتد لكل شخص جاء اليوم</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished">هناك مشكلة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">تخطي</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation type="unfinished">ABC</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">حذف</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished">أحرف كبيرة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">مسافة</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation type="unfinished">هل تحتاج إلى مزيد من الوقت؟</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation type="unfinished">الثواني المتبقية: %1</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation type="unfinished">نعم، مزيد من الوقت</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">البدء من جديد</translation>
    </message>
</context>
<context>
    <name>VisitorBar</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">كبير</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">غير مفعّل</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">مفعّل</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">تباين</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">استماع</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished">أخفض</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished">لماذا نسأل</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">مساعدة</translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished">تم النداء</translation>
    </message>
</context>
<context>
    <name>WhoCamePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">إلى الأعلى</translation>
    </message>
    <message>
        <source>More names</source>
        <translation type="unfinished">أسماء أخرى</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished">الشخص %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">حاضر</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished">غير حاضر</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Enter an email with an @ and a dot, like name@example.com</source>
        <translation type="unfinished">أدخل بريدًا فيه @ ونقطة، مثل name@example.com</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished">لم يُذكر</translation>
    </message>
    <message>
        <source>What is the leader’s name?</source>
        <translation type="unfinished">ما اسم القائد؟</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation type="unfinished">أنا فقط</translation>
    </message>
    <message>
        <source>My family or friends</source>
        <translation type="unfinished">عائلتي أو أصدقائي</translation>
    </message>
    <message>
        <source>A group with a leader</source>
        <translation type="unfinished">مجموعة مع قائد</translation>
    </message>
    <message>
        <source>I’m a young maker (under 18)</source>
        <translation type="unfinished">أنا دون 18 عامًا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>Other kiosks may have some. Try again in a minute.</source>
        <translation type="unfinished">قد تكون لدى الأجهزة الأخرى أماكن. حاول مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>Too few places at this kiosk</source>
        <translation type="unfinished">أماكن هذا الجهاز لا تكفي</translation>
    </message>
    <message>
        <source>There may be a slip in your email address. If not, press Continue.</source>
        <translation type="unfinished">قد يكون في عنوان بريدك الإلكتروني خطأ. إن لم يكن، فاضغط متابعة.</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation type="unfinished">اسألني أولًا</translation>
    </message>
    <message>
        <source>Under 5</source>
        <translation type="unfinished">دون 5</translation>
    </message>
    <message>
        <source>75 or over</source>
        <translation type="unfinished">75 أو أكثر</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation type="unfinished">أفضّل عدم الإجابة</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">شيء آخر</translation>
    </message>
    <message>
        <source>Who is checking in?</source>
        <translation type="unfinished">من يسجّل الدخول؟</translation>
    </message>
    <message>
        <source>What are you here for?</source>
        <translation type="unfinished">لماذا أتيت اليوم؟</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation type="unfinished">ما اسمك؟</translation>
    </message>
    <message>
        <source>What should your badge say?</source>
        <translation type="unfinished">ماذا نكتب على شارتك؟</translation>
    </message>
    <message>
        <source>How many of you?</source>
        <translation type="unfinished">كم عددكم؟</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation type="unfinished">كم عمرك؟</translation>
    </message>
    <message>
        <source>What is your postcode? (optional)</source>
        <translation type="unfinished">ما رمزك البريدي؟ (اختياري)</translation>
    </message>
    <message>
        <source>What is your email address? (optional)</source>
        <translation type="unfinished">ما عنوان بريدك الإلكتروني؟ (اختياري)</translation>
    </message>
    <message>
        <source>Have you been here before? (optional)</source>
        <translation type="unfinished">هل جئت إلى هنا من قبل؟ (اختياري)</translation>
    </message>
    <message>
        <source>Check and finish</source>
        <translation type="unfinished">راجع ثم أنهِ</translation>
    </message>
    <message>
        <source>People on one form: %1 at most. More of you? Ask at the desk.</source>
        <translation type="unfinished">الحد الأقصى للأشخاص في نموذج واحد: %1. هل أنتم أكثر؟ اسألوا مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Enter your full name</source>
        <translation type="unfinished">أدخل اسمك الكامل</translation>
    </message>
    <message>
        <source>Enter what your badge should say</source>
        <translation type="unfinished">أدخل ما يُكتب على شارتك</translation>
    </message>
    <message>
        <source>Enter your postcode</source>
        <translation type="unfinished">أدخل رمزك البريدي</translation>
    </message>
    <message>
        <source>Enter your email address</source>
        <translation type="unfinished">أدخل عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Did you mean %1? If not, press Continue.</source>
        <translation type="unfinished">هل تقصد %1؟ إن لم يكن، فاضغط متابعة.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Here for</source>
        <translation type="unfinished">سبب الزيارة</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">الاسم الكامل</translation>
    </message>
    <message>
        <source>On your badge</source>
        <translation type="unfinished">على شارتك</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">الأشخاص</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">العمر</translation>
    </message>
    <message>
        <source>Help to leave</source>
        <translation type="unfinished">مساعدة للخروج</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">الرمز البريدي</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">البريد الإلكتروني</translation>
    </message>
    <message>
        <source>What starts soon, or is on now.</source>
        <translation type="unfinished">ما يبدأ قريبًا أو يجري الآن.</translation>
    </message>
    <message>
        <source>Change anything that is not right.</source>
        <translation type="unfinished">غيّر ما ليس صحيحًا.</translation>
    </message>
    <message>
        <source>Here already? Choose, then show your badge.</source>
        <translation type="unfinished">هل أنت هنا بالفعل؟ اختر، ثم أظهر شارتك.</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation type="unfinished">الاسم على الشارة</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished">عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>Yes, answer the questions (takes 1 minute)</source>
        <translation type="unfinished">نعم، أجيب عن الأسئلة (دقيقة واحدة)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">تخطي</translation>
    </message>
    <message>
        <source>No, skip</source>
        <translation type="unfinished">لا، تخطي</translation>
    </message>
    <message>
        <source>A few questions about you</source>
        <translation type="unfinished">بعض الأسئلة عنك</translation>
    </message>
    <message>
        <source>Photos of you</source>
        <translation type="unfinished">صورك</translation>
    </message>
    <message>
        <source>Been here before</source>
        <translation type="unfinished">زيارة سابقة</translation>
    </message>
    <message>
        <source>Adults: %1. Under 18: %2.</source>
        <translation type="unfinished">البالغون: %1. دون 18: %2.</translation>
    </message>
    <message>
        <source>Drop in</source>
        <translation type="unfinished">دخول حر</translation>
    </message>
    <message numerus="yes">
        <source>Each peg = %n people</source>
        <translation type="unfinished">
            <numerusform>كل وتد = %n شخص</numerusform>
            <numerusform>كل وتد = %n شخص</numerusform>
            <numerusform>كل وتد = %n شخص</numerusform>
            <numerusform>كل وتد = %n أشخاص</numerusform>
            <numerusform>كل وتد = %n شخصًا</numerusform>
            <numerusform>كل وتد = %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">أُلغيت</translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished">ممتلئ</translation>
    </message>
    <message>
        <source>On now</source>
        <translation type="unfinished">جارٍ الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform>%n مكان</numerusform>
            <numerusform>%n مكان</numerusform>
            <numerusform>%n مكان</numerusform>
            <numerusform>%n أماكن</numerusform>
            <numerusform>%n مكانًا</numerusform>
            <numerusform>%n مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello. Welcome in.</source>
        <translation type="unfinished">أهلًا وسهلًا.</translation>
    </message>
    <message>
        <source>Enter all 4 characters</source>
        <translation type="unfinished">أدخل الرموز الأربعة كلها</translation>
    </message>
    <message>
        <source>Tap a name to take it off, or to put it back.</source>
        <translation type="unfinished">المس اسمًا لإزالته أو لإعادته.</translation>
    </message>
    <message>
        <source>We have checked all of you out. We put that right.</source>
        <translation type="unfinished">سجّلنا خروجكم جميعًا. سنصحح ذلك.</translation>
    </message>
    <message>
        <source>Add children who have no ticket of their own.</source>
        <translation type="unfinished">أضف الأطفال الذين ليست لهم تذكرة.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">تسجيل الدخول</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished">ضيف</translation>
    </message>
    <message>
        <source>Who of you is here?</source>
        <translation type="unfinished">من منكم هنا؟</translation>
    </message>
    <message>
        <source>Who has come now?</source>
        <translation type="unfinished">من وصل الآن؟</translation>
    </message>
    <message>
        <source>How many of you today?</source>
        <translation type="unfinished">كم عددكم اليوم؟</translation>
    </message>
    <message>
        <source>Change the numbers if somebody stayed at home.</source>
        <translation type="unfinished">غيّر الأعداد إذا بقي أحد في البيت.</translation>
    </message>
    <message>
        <source>How many have come now?</source>
        <translation type="unfinished">كم شخصًا وصل الآن؟</translation>
    </message>
    <message>
        <source>How many of you are staying?</source>
        <translation type="unfinished">كم شخصًا منكم سيبقى؟</translation>
    </message>
    <message>
        <source>The others of your party are in already.</source>
        <translation type="unfinished">بقية مجموعتكم بالداخل من قبل.</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation type="unfinished">الأشخاص: %1</translation>
    </message>
    <message>
        <source>Reception can help. You can still check in by name.</source>
        <translation type="unfinished">يمكن للاستقبال مساعدتك. ويمكنك الدخول باسمك.</translation>
    </message>
    <message>
        <source>Turn up your phone’s brightness, or check in by name.</source>
        <translation type="unfinished">زد سطوع شاشة هاتفك، أو ادخل باسمك.</translation>
    </message>
    <message>
        <source>Sorry, let’s start again.</source>
        <translation type="unfinished">عذرًا، لنبدأ من جديد.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished">dddd d MMMM</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>What you told us goes to the people who plan what we do.</source>
        <translation type="unfinished">ما قلته لنا يصل إلى من يخططون لما نفعله.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished">شكرًا لك.</translation>
    </message>
    <message>
        <source>Use my name</source>
        <translation type="unfinished">الدخول باسمي</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">مساعدة</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation type="unfinished">اختر شيئًا آخر</translation>
    </message>
    <message>
        <source>Your badges will be ready at the desk.</source>
        <translation type="unfinished">ستكون شاراتكم جاهزة عند مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>You’re in.</source>
        <translation type="unfinished">تم تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Come to the desk</source>
        <translation type="unfinished">تفضل إلى مكتب الاستقبال</translation>
    </message>
    <message>
        <source>That is a code for Wi-Fi.</source>
        <translation type="unfinished">هذا رمز شبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>That is a contact card.</source>
        <translation type="unfinished">هذه بطاقة اتصال.</translation>
    </message>
    <message>
        <source>That is a boarding pass. Have a good trip later!</source>
        <translation type="unfinished">هذه بطاقة صعود إلى الطائرة. رحلة سعيدة لاحقًا!</translation>
    </message>
    <message>
        <source>That is a link to a web page.</source>
        <translation type="unfinished">هذا رابط لصفحة ويب.</translation>
    </message>
    <message>
        <source>That is a code for setting up a device.</source>
        <translation type="unfinished">هذا رمز لإعداد جهاز.</translation>
    </message>
    <message>
        <source>That is a health certificate.</source>
        <translation type="unfinished">هذه شهادة صحية.</translation>
    </message>
    <message>
        <source>That is a code for something else.</source>
        <translation type="unfinished">هذا رمز لشيء آخر.</translation>
    </message>
    <message>
        <source>We could not read that code</source>
        <translation type="unfinished">لم نستطع قراءة هذا الرمز</translation>
    </message>
    <message>
        <source>See what has places</source>
        <translation type="unfinished">انظر أين توجد أماكن</translation>
    </message>
    <message>
        <source>Places free</source>
        <translation type="unfinished">توجد أماكن</translation>
    </message>
    <message>
        <source>Just count me out</source>
        <translation type="unfinished">سجّل خروجي بلا اسم</translation>
    </message>
    <message>
        <source>Bye.</source>
        <translation type="unfinished">مع السلامة.</translation>
    </message>
    <message>
        <source>Thank you. Welcome in.</source>
        <translation type="unfinished">شكرًا. أهلًا وسهلًا.</translation>
    </message>
    <message>
        <source>This screen cannot save your visit right now. It is not your fault.</source>
        <translation type="unfinished">لا تستطيع هذه الشاشة حفظ زيارتك الآن. ليس هذا خطأك.</translation>
    </message>
    <message>
        <source>Reception will write you in.</source>
        <translation type="unfinished">سيسجلك الاستقبال.</translation>
    </message>
    <message>
        <source>Your badge will be ready at the desk.</source>
        <translation type="unfinished">ستكون شارتك جاهزة عند مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>We have called the desk. You can also wave and point at this screen.</source>
        <translation type="unfinished">نادينا مكتب الاستقبال. يمكنك أيضًا أن تلوّح بيدك وتشير إلى هذه الشاشة.</translation>
    </message>
    <message>
        <source>Somebody is coming. You can also point at this screen.</source>
        <translation type="unfinished">هناك من سيأتي إليك. يمكنك أيضًا أن تشير إلى هذه الشاشة.</translation>
    </message>
    <message>
        <source>This screen cannot call the desk right now. Wave to the person at the desk and point at this screen.</source>
        <translation type="unfinished">لا يمكن لهذه الشاشة أن تنادي مكتب الاستقبال الآن. لوّح للشخص في المكتب وأشر إلى هذه الشاشة.</translation>
    </message>
    <message>
        <source>The desk has ended the call. Press Get help to call again.</source>
        <translation type="unfinished">أنهى مكتب الاستقبال النداء. اضغط على مساعدة للنداء مرة أخرى.</translation>
    </message>
    <message>
        <source>Write to the desk</source>
        <translation type="unfinished">اكتب إلى مكتب الاستقبال</translation>
    </message>
    <message>
        <source>The person at the desk reads it and writes back. We keep none of it.</source>
        <translation type="unfinished">يقرؤه الشخص في المكتب ويكتب لك ردًا. لا نحتفظ بشيء منه.</translation>
    </message>
    <message>
        <source>What you write stands here in big letters. Show it to the person at the desk.</source>
        <translation type="unfinished">ما تكتبه يظهر هنا بحروف كبيرة. أره للشخص في المكتب.</translation>
    </message>
    <message>
        <source>Wait here a moment</source>
        <translation type="unfinished">انتظر هنا لحظة</translation>
    </message>
    <message>
        <source>A member of staff checks who collects you. Then you can go.</source>
        <translation type="unfinished">يتحقق أحد الموظفين ممن سيأخذك. بعدها يمكنك الذهاب.</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">أنت</translation>
    </message>
    <message>
        <source>The desk has written to you.</source>
        <translation type="unfinished">كتب لك مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Your text is on the screen.</source>
        <translation type="unfinished">نصّك على الشاشة.</translation>
    </message>
    <message>
        <source>We need an adult who answers for you. They can come with you, or call us.</source>
        <translation type="unfinished">نحتاج إلى شخص بالغ مسؤول عنك. يمكنه أن يأتي معك أو يتصل بنا.</translation>
    </message>
    <message>
        <source>You are not on the list for this one yet. We can put you on it with an adult.</source>
        <translation type="unfinished">لست في القائمة بعد. يمكننا إضافتك إليها مع شخص بالغ.</translation>
    </message>
    <message>
        <source>This one is for other ages. There may be something else for you today.</source>
        <translation type="unfinished">هذا لأعمار أخرى. قد يكون هناك شيء آخر لك اليوم.</translation>
    </message>
    <message>
        <source>This one is full right now. We can tell you when there is a place.</source>
        <translation type="unfinished">هذا ممتلئ الآن. يمكننا إخبارك عندما يتوفر مكان.</translation>
    </message>
    <message>
        <source>We would like to talk with you first.</source>
        <translation type="unfinished">نودّ أن نتحدث معك أولًا.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished">مكتب الاستقبال</translation>
    </message>
    <message>
        <source>%1 is coming. You can also point at this screen.</source>
        <translation type="unfinished">%1 في الطريق إليك. يمكنك أيضًا أن تشير إلى هذه الشاشة.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished">إيقاف الانتظار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>You hear this in your headphones.</source>
        <translation type="unfinished">تسمع هذا في سماعتك.</translation>
    </message>
    <message>
        <source>Or touch the screen: one tap says it, a second tap presses it.</source>
        <translation type="unfinished">أو المس الشاشة: لمسة تقوله، ولمسة ثانية تضغطه.</translation>
    </message>
    <message>
        <source>Listening is off.</source>
        <translation type="unfinished">الاستماع متوقف.</translation>
    </message>
    <message>
        <source>To hear this screen, tap a top corner 3 times.</source>
        <translation type="unfinished">لسماع هذه الشاشة، المس زاوية علوية 3 مرات.</translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished">زر</translation>
    </message>
    <message>
        <source>text field</source>
        <translation type="unfinished">حقل نص</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">مختار</translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished">كُتب</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">حُذف</translation>
    </message>
    <message>
        <source>Listening starts in a moment.</source>
        <translation type="unfinished">سيبدأ الاستماع بعد لحظة.</translation>
    </message>
    <message>
        <source>This kiosk cannot speak. The people at the desk can read it to you.</source>
        <translation type="unfinished">هذا الجهاز لا يستطيع الكلام. يمكن للأشخاص عند المكتب أن يقرؤوا لك.</translation>
    </message>
    <message>
        <source>Listening is on.</source>
        <translation type="unfinished">الاستماع مفعّل.</translation>
    </message>
    <message>
        <source>The arrow keys move, Enter chooses, Escape goes back.</source>
        <translation type="unfinished">مفاتيح الأسهم للتنقل، وEnter للاختيار، وEscape للرجوع.</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation type="unfinished">أعد القول</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">صوت أعلى</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">صوت أخفض</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">أسرع</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">أبطأ</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished">أوقف الاستماع</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation type="unfinished">%1، حُذف</translation>
    </message>
    <message>
        <source>This kiosk has no voice for %1 yet. The people at the desk can help.</source>
        <translation type="unfinished">ليس لهذا الجهاز صوت للغة %1 بعد. يمكن للأشخاص عند المكتب المساعدة.</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">مسافة</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation type="unfinished">شرطة</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation type="unfinished">فاصلة علوية</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation type="unfinished">نقطة</translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished">فاصلة</translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished">آت</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation type="unfinished">شرطة سفلية</translation>
    </message>
    <message>
        <source>%1 says it again.</source>
        <translation type="unfinished">المفتاح %1 يعيد القول.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">من %1 إلى %2</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation type="unfinished">مستوى الصوت %1 من %2.</translation>
    </message>
    <message>
        <source>Speed %1 of %2.</source>
        <translation type="unfinished">السرعة %1 من %2.</translation>
    </message>
    <message>
        <source>This kiosk has no more places for %1</source>
        <translation type="unfinished">لم يعد لدى هذا الجهاز أماكن في %1</translation>
    </message>
    <message>
        <source>It is for ages up to %1.</source>
        <translation type="unfinished">للأعمار حتى %1.</translation>
    </message>
    <message>
        <source>There is a note on your booking that they will go through with you.</source>
        <translation type="unfinished">في حجزك ملاحظة سيراجعها الموظفون معك.</translation>
    </message>
    <message>
        <source>Your booking is not paid for yet. They can sort it out with you.</source>
        <translation type="unfinished">لم يُدفع ثمن حجزك بعد. يمكن للموظفين حل ذلك معك.</translation>
    </message>
    <message>
        <source>This code was used before. They will check it with you.</source>
        <translation type="unfinished">استُخدم هذا الرمز من قبل. سيتحقق الموظفون منه معك.</translation>
    </message>
    <message>
        <source>You are under 18, so a member of staff checks you in with you.</source>
        <translation type="unfinished">عمرك دون 18، لذلك يسجّل أحد الموظفين دخولك معك.</translation>
    </message>
    <message>
        <source>This one has an age limit. They will check it with you.</source>
        <translation type="unfinished">لهذا النشاط حد عمري. سيتحقق الموظفون منه معك.</translation>
    </message>
    <message>
        <source>You are a large group. They check you in all at once.</source>
        <translation type="unfinished">أنتم مجموعة كبيرة. سيسجلكم الموظفون معًا.</translation>
    </message>
    <message>
        <source>This one needs a booking. They can see if there is a place.</source>
        <translation type="unfinished">يتطلب هذا النشاط حجزًا. سيرى الموظفون إن كان هناك مكان.</translation>
    </message>
    <message>
        <source>They can see what your code is for.</source>
        <translation type="unfinished">يمكن للموظفين معرفة الغرض من رمزك.</translation>
    </message>
    <message>
        <source>More than one visit fits. They will find yours.</source>
        <translation type="unfinished">أكثر من زيارة تطابق ذلك. سيجد الموظفون زيارتك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Show the code of your booking or badge. Or check in by name.</source>
        <translation type="unfinished">أظهر رمز الحجز أو الشارة. أو ادخل باسمك.</translation>
    </message>
    <message>
        <source>That is not a check-in code</source>
        <translation type="unfinished">هذا ليس رمز دخول</translation>
    </message>
    <message>
        <source>It may be for another place or another day.</source>
        <translation type="unfinished">ربما يكون لمكان آخر أو ليوم آخر.</translation>
    </message>
    <message>
        <source>We do not know that code</source>
        <translation type="unfinished">لا نعرف هذا الرمز</translation>
    </message>
    <message>
        <source>Which one instead?</source>
        <translation type="unfinished">أيّها تختار بدلًا منه؟</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished">منذ %1</translation>
    </message>
    <message>
        <source>Are you going on to the next one?</source>
        <translation type="unfinished">هل ستنتقل إلى الجلسة التالية؟</translation>
    </message>
    <message>
        <source>Yes, check me in</source>
        <translation type="unfinished">نعم، سجّل دخولي</translation>
    </message>
    <message>
        <source>Thank you for coming. See you again.</source>
        <translation type="unfinished">شكرًا على زيارتك. إلى اللقاء.</translation>
    </message>
    <message>
        <source>People counted: %1.</source>
        <translation type="unfinished">عدد الأشخاص: %1.</translation>
    </message>
    <message>
        <source>You’re already in.</source>
        <translation type="unfinished">أنت بالداخل من قبل.</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation type="unfinished">كيف كان؟</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation type="unfinished">بضعة أسئلة</translation>
    </message>
    <message>
        <source>You’re in, %1.</source>
        <translation type="unfinished">تم تسجيل دخولك، %1.</translation>
    </message>
    <message>
        <source>That code is not for today</source>
        <translation type="unfinished">هذا الرمز ليس لليوم</translation>
    </message>
    <message>
        <source>Scan again then. Reception can help if you want to come in now.</source>
        <translation type="unfinished">امسح الرمز حينها مرة أخرى. يمكن للاستقبال المساعدة إن أردت الدخول الآن.</translation>
    </message>
    <message>
        <source>You’re early</source>
        <translation type="unfinished">أتيت مبكرًا</translation>
    </message>
    <message>
        <source>You’re late for this one</source>
        <translation type="unfinished">تأخرت عن هذه الجلسة</translation>
    </message>
    <message>
        <source>Reception can tell you when there is room.</source>
        <translation type="unfinished">يمكن للاستقبال إخبارك عندما يتوفر مكان.</translation>
    </message>
    <message>
        <source>There is not enough room for all of you</source>
        <translation type="unfinished">لا يوجد مكان يكفيكم جميعًا</translation>
    </message>
    <message>
        <source>Reception can help you find something else today.</source>
        <translation type="unfinished">يمكن للاستقبال مساعدتك في إيجاد شيء آخر اليوم.</translation>
    </message>
    <message>
        <source>This session is cancelled</source>
        <translation type="unfinished">أُلغيت هذه الجلسة</translation>
    </message>
    <message>
        <source>This booking is cancelled</source>
        <translation type="unfinished">أُلغي هذا الحجز</translation>
    </message>
    <message>
        <source>Reception can give you a new one.</source>
        <translation type="unfinished">يمكن للاستقبال أن يعطيك رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>This code has been replaced</source>
        <translation type="unfinished">استُبدل هذا الرمز</translation>
    </message>
    <message>
        <source>It is for ages %1 and over.</source>
        <translation type="unfinished">لعمر %1 فأكثر.</translation>
    </message>
    <message>
        <source>Not at this kiosk</source>
        <translation type="unfinished">ليس في هذا الجهاز</translation>
    </message>
    <message>
        <source>Keep your badge. It is good for this one too.</source>
        <translation type="unfinished">احتفظ بشارتك. هي صالحة لهذه الجلسة أيضًا.</translation>
    </message>
    <message>
        <source>You are checked out already.</source>
        <translation type="unfinished">سُجّل خروجك من قبل.</translation>
    </message>
    <message>
        <source>This code has not been used to come in today.</source>
        <translation type="unfinished">لم يُستخدم هذا الرمز للدخول اليوم.</translation>
    </message>
    <message>
        <source>You are not checked in</source>
        <translation type="unfinished">لم تسجّل دخولك</translation>
    </message>
    <message>
        <source>Show your badge or your code, or let us just count you out.</source>
        <translation type="unfinished">أظهر شارتك أو رمزك، أو دعنا نسجل خروجك بلا اسم.</translation>
    </message>
    <message>
        <source>We could not find that code</source>
        <translation type="unfinished">لم نجد هذا الرمز</translation>
    </message>
    <message>
        <source>You came into %2 at %1.</source>
        <translation type="unfinished">دخلت %2 عند %1.</translation>
    </message>
    <message>
        <source>I’m leaving</source>
        <translation type="unfinished">أنا مغادر</translation>
    </message>
    <message>
        <source>Privacy notice, version %1</source>
        <translation type="unfinished">إشعار الخصوصية، الإصدار %1</translation>
    </message>
    <message>
        <source>Go to: %1.</source>
        <translation type="unfinished">اذهب إلى: %1.</translation>
    </message>
    <message>
        <source>People checked in: %1.</source>
        <translation type="unfinished">عدد الداخلين: %1.</translation>
    </message>
    <message>
        <source>%1 is full right now</source>
        <translation type="unfinished">%1 ممتلئ الآن</translation>
    </message>
    <message>
        <source>%1 is for other ages</source>
        <translation type="unfinished">%1 لأعمار أخرى</translation>
    </message>
    <message>
        <source>Still here: %1.</source>
        <translation type="unfinished">ما زال هنا: %1.</translation>
    </message>
    <message>
        <source>You left at %1. There is nothing more to do.</source>
        <translation type="unfinished">خرجت عند %1. لا شيء آخر عليك فعله.</translation>
    </message>
    <message>
        <source>All of your party: %1.</source>
        <translation type="unfinished">مجموعتكم كلها: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1، %2</translation>
    </message>
    <message>
        <source>Start: %1, %2.</source>
        <translation type="unfinished">البداية: %1، %2.</translation>
    </message>
    <message>
        <source>It is for ages %1 to %2.</source>
        <translation type="unfinished">للأعمار من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Bye, %1.</source>
        <translation type="unfinished">مع السلامة، %1.</translation>
    </message>
    <message>
        <source>%2 is on %1.</source>
        <translation type="unfinished">%2 يوم %1.</translation>
    </message>
    <message>
        <source>%2 opens at %1.</source>
        <translation type="unfinished">يُفتح باب %2 عند %1.</translation>
    </message>
    <message>
        <source>The door to %2 closed at %1.</source>
        <translation type="unfinished">أُغلق باب %2 عند %1.</translation>
    </message>
    <message>
        <source>Some of us are staying</source>
        <translation type="unfinished">بعضنا سيبقى</translation>
    </message>
    <message>
        <source>Places left: %1.</source>
        <translation type="unfinished">الأماكن المتبقية: %1.</translation>
    </message>
    <message>
        <source>People checked out: %1.</source>
        <translation type="unfinished">عدد المغادرين: %1.</translation>
    </message>
</context>
<context>
    <name>YouSaidTurns</name>
    <message>
        <source>We did:</source>
        <translation type="unfinished">فعلنا:</translation>
    </message>
    <message>
        <source>This stays here now.</source>
        <translation type="unfinished">سيبقى هذا هنا الآن.</translation>
    </message>
    <message>
        <source>Touch to keep this here.</source>
        <translation type="unfinished">المس لإبقاء هذا هنا.</translation>
    </message>
    <message>
        <source>You said:</source>
        <translation type="unfinished">قلتم:</translation>
    </message>
</context>
</TS>
