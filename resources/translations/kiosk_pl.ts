<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Your mark</source>
        <translation type="unfinished">Twój znak</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Show one code at a time.</source>
        <translation type="unfinished">Pokazuj po jednym kodzie.</translation>
    </message>
    <message>
        <source>Hold your code in the frame.</source>
        <translation type="unfinished">Przytrzymaj kod w ramce.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">Zamelduj się</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished">Zmień: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Zmień</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Poprzednie</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished">Więcej odpowiedzi</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Pomiń</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Poprzednie</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">Więcej opcji</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Wybrane</translation>
    </message>
</context>
<context>
    <name>CounterButtons</name>
    <message>
        <source>How many of you exactly?</source>
        <translation type="unfinished">Ile dokładnie osób?</translation>
    </message>
    <message>
        <source>No code? How many of you?</source>
        <translation type="unfinished">Bez kodu? Ile was jest?</translation>
    </message>
    <message>
        <source>6 +</source>
        <translation type="unfinished">6 +</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
</context>
<context>
    <name>EqualityScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Poprzednie</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">Więcej opcji</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Wybrane</translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Pomiń</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Poprzednie</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">Więcej opcji</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Wybrane</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>I need help</source>
        <translation type="unfinished">Potrzebuję pomocy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Nothing you typed is lost. We can check you in together at the desk.</source>
        <translation type="unfinished">Nic z tego, co wpisano, nie przepadło. Możemy cię zameldować razem w recepcji.</translation>
    </message>
    <message>
        <source>Write to the desk</source>
        <translation type="unfinished">Napisz do recepcji</translation>
    </message>
    <message>
        <source>I need no help now</source>
        <translation type="unfinished">Nie potrzebuję już pomocy</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Dalej</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Have a code? Hold it under the light.</source>
        <translation type="unfinished">Masz kod? Przytrzymaj go pod światłem.</translation>
    </message>
    <message>
        <source>Have a code? Show it to the camera.</source>
        <translation type="unfinished">Masz kod? Pokaż go kamerze.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">Zamelduj się</translation>
    </message>
    <message>
        <source>I’m leaving</source>
        <translation type="unfinished">Wychodzę</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">Wybierz język</translation>
    </message>
</context>
<context>
    <name>LeavingScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished">Jest problem</translation>
    </message>
    <message>
        <source>Hold up your badge or code</source>
        <translation type="unfinished">Pokaż plakietkę lub kod</translation>
    </message>
    <message>
        <source>Or type the 4 big characters on your badge.</source>
        <translation type="unfinished">Albo wpisz 4 duże znaki z plakietki.</translation>
    </message>
    <message>
        <source>Just count me out</source>
        <translation type="unfinished">Policz moje wyjście</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Usuń</translation>
    </message>
    <message>
        <source>4 characters on your badge</source>
        <translation type="unfinished">4 znaki z plakietki</translation>
    </message>
</context>
<context>
    <name>ListenScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Słuchaj</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Poprzednie</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">Więcej opcji</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">wł.</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Dalej</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished">Dlaczego pytamy</translation>
    </message>
    <message>
        <source>All of it, and complaints</source>
        <translation type="unfinished">Całość i skargi</translation>
    </message>
    <message>
        <source>Read more, or complain</source>
        <translation type="unfinished">Czytaj więcej lub złóż skargę</translation>
    </message>
    <message>
        <source>All of the notice:</source>
        <translation type="unfinished">Cała informacja:</translation>
    </message>
    <message>
        <source>To complain:</source>
        <translation type="unfinished">Aby złożyć skargę:</translation>
    </message>
</context>
<context>
    <name>PadScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Wyślij</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation type="unfinished">ABC</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Usuń</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished">Wielkie litery</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Spacja</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation type="unfinished">Twój tekst</translation>
    </message>
</context>
<context>
    <name>PartyPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Dalej</translation>
    </message>
    <message>
        <source>One adult fewer</source>
        <translation type="unfinished">Jedna osoba dorosła mniej</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation type="unfinished">Dorośli</translation>
    </message>
    <message>
        <source>One adult more</source>
        <translation type="unfinished">Jedna osoba dorosła więcej</translation>
    </message>
    <message>
        <source>One under 18 fewer</source>
        <translation type="unfinished">Jedna osoba poniżej 18 lat mniej</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation type="unfinished">Poniżej 18 lat</translation>
    </message>
    <message>
        <source>One under 18 more</source>
        <translation type="unfinished">Jedna osoba poniżej 18 lat więcej</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>We ask only what we need, and delete it on time.</source>
        <translation type="unfinished">Pytamy tylko o to, co potrzebne, i usuwamy to na czas.</translation>
    </message>
    <message>
        <source>We will clear this screen to keep your details private.</source>
        <translation type="unfinished">Wyczyścimy ten ekran, aby chronić twoje dane.</translation>
    </message>
    <message>
        <source>People near you can hear this. Personal details are not said.</source>
        <translation type="unfinished">Osoby obok mogą to słyszeć. Dane osobowe nie są mówione.</translation>
    </message>
    <message>
        <source>People near you can hear the questions, and each answer that you come to.</source>
        <translation type="unfinished">Osoby w pobliżu mogą usłyszeć pytania i każdą odpowiedź, do której przejdziesz.</translation>
    </message>
    <message>
        <source>Personal details were not said. Use headphones, or press Listen to have them said.</source>
        <translation type="unfinished">Dane osobowe nie zostały powiedziane. Użyj słuchawek albo naciśnij Słuchaj, aby je usłyszeć.</translation>
    </message>
    <message>
        <source>People near you can hear this, personal details too.</source>
        <translation type="unfinished">Osoby obok mogą to słyszeć, także dane osobowe.</translation>
    </message>
    <message>
        <source>Say everything</source>
        <translation type="unfinished">Mów wszystko</translation>
    </message>
    <message>
        <source>Nobody can tell that these answers are yours.</source>
        <translation type="unfinished">Nikt nie może poznać, że to twoje odpowiedzi.</translation>
    </message>
    <message>
        <source>So we can do better. Your answer has no name.</source>
        <translation type="unfinished">Żebyśmy mogli robić to lepiej. Twoja odpowiedź jest bez nazwiska.</translation>
    </message>
    <message>
        <source>May we take photos of you?</source>
        <translation type="unfinished">Czy możemy robić ci zdjęcia?</translation>
    </message>
    <message>
        <source>So we ask only what we need.</source>
        <translation type="unfinished">Abyśmy pytali tylko o to, co potrzebne.</translation>
    </message>
    <message>
        <source>Camera is reading codes. No pictures are kept.</source>
        <translation type="unfinished">Kamera odczytuje kody. Nie zapisuje zdjęć.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Would you need help to leave in a fire?</source>
        <translation type="unfinished">Czy w razie pożaru potrzebujesz pomocy, by wyjść?</translation>
    </message>
    <message>
        <source>So we can count everyone out if there is a fire.</source>
        <translation type="unfinished">Abyśmy w razie pożaru policzyli, czy wszyscy wyszli.</translation>
    </message>
    <message>
        <source>Yes, come and find me</source>
        <translation type="unfinished">Tak, przyjdźcie po mnie</translation>
    </message>
</context>
<context>
    <name>StageBoard</name>
    <message>
        <source>A board with one peg for each person who came today</source>
        <translation type="unfinished">Tablica z jednym kołkiem za każdą osobę, która dziś przyszła</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Dalej</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished">Jest problem</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Pomiń</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation type="unfinished">ABC</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Usuń</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished">Wielkie litery</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Spacja</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation type="unfinished">Potrzebujesz więcej czasu?</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation type="unfinished">Pozostało sekund: %1</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation type="unfinished">Tak, więcej czasu</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Zacznij od nowa</translation>
    </message>
</context>
<context>
    <name>VisitorBar</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Język</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Duży</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">wyłączone</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">wł.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">Kontrast</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Słuchaj</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished">Niżej</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished">Dlaczego?</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">Pomoc</translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished">wezwano</translation>
    </message>
</context>
<context>
    <name>WhoCamePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Poprzednie</translation>
    </message>
    <message>
        <source>More names</source>
        <translation type="unfinished">Więcej nazwisk</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished">Osoba %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">Jest</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished">Nie ma</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Enter an email with an @ and a dot, like name@example.com</source>
        <translation type="unfinished">Wpisz e-mail ze znakiem @ i kropką, np. name@example.com</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished">Nie podano</translation>
    </message>
    <message>
        <source>What is the leader’s name?</source>
        <translation type="unfinished">Jak nazywa się opiekun?</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation type="unfinished">Tylko ja</translation>
    </message>
    <message>
        <source>My family or friends</source>
        <translation type="unfinished">Moja rodzina lub znajomi</translation>
    </message>
    <message>
        <source>A group with a leader</source>
        <translation type="unfinished">Grupa z opiekunem</translation>
    </message>
    <message>
        <source>I’m a young maker (under 18)</source>
        <translation type="unfinished">Mam mniej niż 18 lat</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>Other kiosks may have some. Try again in a minute.</source>
        <translation type="unfinished">Inne kioski mogą jeszcze mieć miejsca. Spróbuj ponownie za minutę.</translation>
    </message>
    <message>
        <source>Too few places at this kiosk</source>
        <translation type="unfinished">Za mało miejsc w tym kiosku</translation>
    </message>
    <message>
        <source>There may be a slip in your email address. If not, press Continue.</source>
        <translation type="unfinished">W twoim e-mailu może być błąd. Jeśli nie, naciśnij Dalej.</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation type="unfinished">Najpierw zapytaj</translation>
    </message>
    <message>
        <source>Under 5</source>
        <translation type="unfinished">Poniżej 5</translation>
    </message>
    <message>
        <source>75 or over</source>
        <translation type="unfinished">75 lub więcej</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation type="unfinished">Wolę nie podawać</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Coś innego</translation>
    </message>
    <message>
        <source>Who is checking in?</source>
        <translation type="unfinished">Kto się melduje?</translation>
    </message>
    <message>
        <source>What are you here for?</source>
        <translation type="unfinished">Po co tu jesteś?</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation type="unfinished">Jak się nazywasz?</translation>
    </message>
    <message>
        <source>What should your badge say?</source>
        <translation type="unfinished">Co ma być na plakietce?</translation>
    </message>
    <message>
        <source>How many of you?</source>
        <translation type="unfinished">Ile was jest?</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation type="unfinished">Ile masz lat?</translation>
    </message>
    <message>
        <source>What is your postcode? (optional)</source>
        <translation type="unfinished">Jaki jest twój kod pocztowy? (nieobowiązkowe)</translation>
    </message>
    <message>
        <source>What is your email address? (optional)</source>
        <translation type="unfinished">Jaki jest twój e-mail? (nieobowiązkowe)</translation>
    </message>
    <message>
        <source>Have you been here before? (optional)</source>
        <translation type="unfinished">Czy byłeś lub byłaś tu wcześniej? (nieobowiązkowe)</translation>
    </message>
    <message>
        <source>Check and finish</source>
        <translation type="unfinished">Sprawdź i zakończ</translation>
    </message>
    <message>
        <source>People on one form: %1 at most. More of you? Ask at the desk.</source>
        <translation type="unfinished">Osób w jednym formularzu: najwyżej %1. Jest was więcej? Zapytajcie w recepcji.</translation>
    </message>
    <message>
        <source>Enter your full name</source>
        <translation type="unfinished">Wpisz imię i nazwisko</translation>
    </message>
    <message>
        <source>Enter what your badge should say</source>
        <translation type="unfinished">Wpisz, co ma być na plakietce</translation>
    </message>
    <message>
        <source>Enter your postcode</source>
        <translation type="unfinished">Wpisz kod pocztowy</translation>
    </message>
    <message>
        <source>Enter your email address</source>
        <translation type="unfinished">Wpisz adres e-mail</translation>
    </message>
    <message>
        <source>Did you mean %1? If not, press Continue.</source>
        <translation type="unfinished">Czy chodzi o %1? Jeśli nie, naciśnij Dalej.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kto</translation>
    </message>
    <message>
        <source>Here for</source>
        <translation type="unfinished">Cel wizyty</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Imię i nazwisko</translation>
    </message>
    <message>
        <source>On your badge</source>
        <translation type="unfinished">Na plakietce</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Osoby</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Wiek</translation>
    </message>
    <message>
        <source>Help to leave</source>
        <translation type="unfinished">Pomoc przy wyjściu</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Kod pocztowy</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>What starts soon, or is on now.</source>
        <translation type="unfinished">To, co zaraz się zacznie lub już trwa.</translation>
    </message>
    <message>
        <source>Change anything that is not right.</source>
        <translation type="unfinished">Zmień to, co się nie zgadza.</translation>
    </message>
    <message>
        <source>Here already? Choose, then show your badge.</source>
        <translation type="unfinished">Już tu jesteś? Wybierz, potem pokaż plakietkę.</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation type="unfinished">Imię na plakietce</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished">Adres e-mail</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>Yes, answer the questions (takes 1 minute)</source>
        <translation type="unfinished">Tak, odpowiem na pytania (1&#xa0;minuta)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Pomiń</translation>
    </message>
    <message>
        <source>No, skip</source>
        <translation type="unfinished">Nie, pomiń</translation>
    </message>
    <message>
        <source>A few questions about you</source>
        <translation type="unfinished">Kilka pytań o ciebie</translation>
    </message>
    <message>
        <source>Photos of you</source>
        <translation type="unfinished">Twoje zdjęcia</translation>
    </message>
    <message>
        <source>Been here before</source>
        <translation type="unfinished">Wcześniejsza wizyta</translation>
    </message>
    <message>
        <source>Adults: %1. Under 18: %2.</source>
        <translation type="unfinished">Dorośli: %1. Poniżej 18 lat: %2.</translation>
    </message>
    <message>
        <source>Drop in</source>
        <translation type="unfinished">Wstęp wolny</translation>
    </message>
    <message numerus="yes">
        <source>Each peg = %n people</source>
        <translation type="unfinished">
            <numerusform>Każdy kołek = %n osoba</numerusform>
            <numerusform>Każdy kołek = %n osoby</numerusform>
            <numerusform>Każdy kołek = %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Odwołane</translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished">Brak miejsc</translation>
    </message>
    <message>
        <source>On now</source>
        <translation type="unfinished">Trwa teraz</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform>%n miejsce</numerusform>
            <numerusform>%n miejsca</numerusform>
            <numerusform>%n miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello. Welcome in.</source>
        <translation type="unfinished">Dzień dobry. Zapraszamy.</translation>
    </message>
    <message>
        <source>Enter all 4 characters</source>
        <translation type="unfinished">Wpisz wszystkie 4 znaki</translation>
    </message>
    <message>
        <source>Tap a name to take it off, or to put it back.</source>
        <translation type="unfinished">Dotknij nazwiska, aby je usunąć lub przywrócić.</translation>
    </message>
    <message>
        <source>We have checked all of you out. We put that right.</source>
        <translation type="unfinished">Wymeldowaliśmy was wszystkich. Poprawimy to.</translation>
    </message>
    <message>
        <source>Add children who have no ticket of their own.</source>
        <translation type="unfinished">Dodaj dzieci, które nie mają własnego biletu.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Dalej</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">Zamelduj się</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished">Gość</translation>
    </message>
    <message>
        <source>Who of you is here?</source>
        <translation type="unfinished">Kto z was jest tutaj?</translation>
    </message>
    <message>
        <source>Who has come now?</source>
        <translation type="unfinished">Kto teraz przyszedł?</translation>
    </message>
    <message>
        <source>How many of you today?</source>
        <translation type="unfinished">Ile was dzisiaj jest?</translation>
    </message>
    <message>
        <source>Change the numbers if somebody stayed at home.</source>
        <translation type="unfinished">Zmień liczby, jeśli ktoś został w domu.</translation>
    </message>
    <message>
        <source>How many have come now?</source>
        <translation type="unfinished">Ile osób teraz przyszło?</translation>
    </message>
    <message>
        <source>How many of you are staying?</source>
        <translation type="unfinished">Ile osób zostaje?</translation>
    </message>
    <message>
        <source>The others of your party are in already.</source>
        <translation type="unfinished">Reszta waszej grupy jest już w środku.</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation type="unfinished">Osoby: %1</translation>
    </message>
    <message>
        <source>Reception can help. You can still check in by name.</source>
        <translation type="unfinished">Recepcja może pomóc. Możesz też zameldować się nazwiskiem.</translation>
    </message>
    <message>
        <source>Turn up your phone’s brightness, or check in by name.</source>
        <translation type="unfinished">Rozjaśnij ekran telefonu albo zamelduj się nazwiskiem.</translation>
    </message>
    <message>
        <source>Sorry, let’s start again.</source>
        <translation type="unfinished">Przepraszamy, zacznijmy od nowa.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished">dddd d MMMM</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gotowe</translation>
    </message>
    <message>
        <source>What you told us goes to the people who plan what we do.</source>
        <translation type="unfinished">To, co nam mówisz, trafia do osób, które planują nasze zajęcia.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished">Dziękujemy.</translation>
    </message>
    <message>
        <source>Use my name</source>
        <translation type="unfinished">Podaj nazwisko</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">Pomoc</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation type="unfinished">Wybierz coś innego</translation>
    </message>
    <message>
        <source>Your badges will be ready at the desk.</source>
        <translation type="unfinished">Plakietki będą gotowe w recepcji.</translation>
    </message>
    <message>
        <source>You’re in.</source>
        <translation type="unfinished">Zameldowano.</translation>
    </message>
    <message>
        <source>Come to the desk</source>
        <translation type="unfinished">Podejdź do recepcji</translation>
    </message>
    <message>
        <source>That is a code for Wi-Fi.</source>
        <translation type="unfinished">To kod do Wi-Fi.</translation>
    </message>
    <message>
        <source>That is a contact card.</source>
        <translation type="unfinished">To wizytówka.</translation>
    </message>
    <message>
        <source>That is a boarding pass. Have a good trip later!</source>
        <translation type="unfinished">To karta pokładowa. Udanej podróży!</translation>
    </message>
    <message>
        <source>That is a link to a web page.</source>
        <translation type="unfinished">To link do strony internetowej.</translation>
    </message>
    <message>
        <source>That is a code for setting up a device.</source>
        <translation type="unfinished">To kod do ustawiania urządzenia.</translation>
    </message>
    <message>
        <source>That is a health certificate.</source>
        <translation type="unfinished">To zaświadczenie zdrowotne.</translation>
    </message>
    <message>
        <source>That is a code for something else.</source>
        <translation type="unfinished">To kod do czegoś innego.</translation>
    </message>
    <message>
        <source>We could not read that code</source>
        <translation type="unfinished">Nie udało się odczytać kodu</translation>
    </message>
    <message>
        <source>See what has places</source>
        <translation type="unfinished">Zobacz, gdzie są miejsca</translation>
    </message>
    <message>
        <source>Places free</source>
        <translation type="unfinished">Są wolne miejsca</translation>
    </message>
    <message>
        <source>Just count me out</source>
        <translation type="unfinished">Policz moje wyjście</translation>
    </message>
    <message>
        <source>Bye.</source>
        <translation type="unfinished">Do widzenia.</translation>
    </message>
    <message>
        <source>Thank you. Welcome in.</source>
        <translation type="unfinished">Dziękujemy. Zapraszamy.</translation>
    </message>
    <message>
        <source>This screen cannot save your visit right now. It is not your fault.</source>
        <translation type="unfinished">Ten ekran nie może teraz zapisać wizyty. To nie twoja wina.</translation>
    </message>
    <message>
        <source>Reception will write you in.</source>
        <translation type="unfinished">Recepcja cię wpisze.</translation>
    </message>
    <message>
        <source>Your badge will be ready at the desk.</source>
        <translation type="unfinished">Plakietka będzie gotowa w recepcji.</translation>
    </message>
    <message>
        <source>We have called the desk. You can also wave and point at this screen.</source>
        <translation type="unfinished">Wezwaliśmy recepcję. Możesz też pomachać i wskazać ten ekran.</translation>
    </message>
    <message>
        <source>Somebody is coming. You can also point at this screen.</source>
        <translation type="unfinished">Ktoś już idzie. Możesz też wskazać ten ekran.</translation>
    </message>
    <message>
        <source>This screen cannot call the desk right now. Wave to the person at the desk and point at this screen.</source>
        <translation type="unfinished">Ten ekran nie może teraz wezwać recepcji. Pomachaj do osoby w recepcji i wskaż ten ekran.</translation>
    </message>
    <message>
        <source>The desk has ended the call. Press Get help to call again.</source>
        <translation type="unfinished">Recepcja zakończyła wezwanie. Naciśnij Pomoc, aby wezwać ponownie.</translation>
    </message>
    <message>
        <source>Write to the desk</source>
        <translation type="unfinished">Napisz do recepcji</translation>
    </message>
    <message>
        <source>The person at the desk reads it and writes back. We keep none of it.</source>
        <translation type="unfinished">Osoba w recepcji przeczyta to i odpisze. Niczego nie zachowujemy.</translation>
    </message>
    <message>
        <source>What you write stands here in big letters. Show it to the person at the desk.</source>
        <translation type="unfinished">To, co napiszesz, pojawi się tu dużymi literami. Pokaż to osobie w recepcji.</translation>
    </message>
    <message>
        <source>Wait here a moment</source>
        <translation type="unfinished">Poczekaj tu chwilę</translation>
    </message>
    <message>
        <source>A member of staff checks who collects you. Then you can go.</source>
        <translation type="unfinished">Ktoś z personelu sprawdzi, kto cię odbiera. Potem możesz iść.</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Ty</translation>
    </message>
    <message>
        <source>The desk has written to you.</source>
        <translation type="unfinished">Recepcja napisała do ciebie.</translation>
    </message>
    <message>
        <source>Your text is on the screen.</source>
        <translation type="unfinished">Twój tekst jest na ekranie.</translation>
    </message>
    <message>
        <source>We need an adult who answers for you. They can come with you, or call us.</source>
        <translation type="unfinished">Potrzebujemy osoby dorosłej, która za ciebie odpowiada. Może przyjść z tobą albo do nas zadzwonić.</translation>
    </message>
    <message>
        <source>You are not on the list for this one yet. We can put you on it with an adult.</source>
        <translation type="unfinished">Nie ma cię jeszcze na liście. Możemy cię dopisać razem z osobą dorosłą.</translation>
    </message>
    <message>
        <source>This one is for other ages. There may be something else for you today.</source>
        <translation type="unfinished">To jest dla osób w innym wieku. Może dziś jest dla ciebie coś innego.</translation>
    </message>
    <message>
        <source>This one is full right now. We can tell you when there is a place.</source>
        <translation type="unfinished">Teraz nie ma wolnych miejsc. Damy ci znać, gdy jakieś się zwolni.</translation>
    </message>
    <message>
        <source>We would like to talk with you first.</source>
        <translation type="unfinished">Najpierw chcemy z tobą porozmawiać.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished">Recepcja</translation>
    </message>
    <message>
        <source>%1 is coming. You can also point at this screen.</source>
        <translation type="unfinished">%1 już idzie. Możesz też wskazać ten ekran.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished">Nie czekaj dłużej</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>You hear this in your headphones.</source>
        <translation type="unfinished">Słyszysz to w słuchawkach.</translation>
    </message>
    <message>
        <source>Or touch the screen: one tap says it, a second tap presses it.</source>
        <translation type="unfinished">Albo dotknij ekranu: jedno dotknięcie mówi, drugie naciska.</translation>
    </message>
    <message>
        <source>Listening is off.</source>
        <translation type="unfinished">Słuchanie jest wyłączone.</translation>
    </message>
    <message>
        <source>To hear this screen, tap a top corner 3 times.</source>
        <translation type="unfinished">Aby usłyszeć ten ekran, dotknij 3 razy górnego rogu.</translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished">przycisk</translation>
    </message>
    <message>
        <source>text field</source>
        <translation type="unfinished">pole tekstowe</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">wybrane</translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished">wpisano</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">usunięto</translation>
    </message>
    <message>
        <source>Listening starts in a moment.</source>
        <translation type="unfinished">Słuchanie zacznie się za chwilę.</translation>
    </message>
    <message>
        <source>This kiosk cannot speak. The people at the desk can read it to you.</source>
        <translation type="unfinished">Ten kiosk nie umie mówić. Osoby w recepcji mogą ci to przeczytać.</translation>
    </message>
    <message>
        <source>Listening is on.</source>
        <translation type="unfinished">Słuchanie jest włączone.</translation>
    </message>
    <message>
        <source>The arrow keys move, Enter chooses, Escape goes back.</source>
        <translation type="unfinished">Strzałki przesuwają, Enter wybiera, Escape cofa.</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation type="unfinished">Powtórz</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Głośniej</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Ciszej</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">Szybciej</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Wolniej</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished">Wyłącz słuchanie</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation type="unfinished">%1, usunięto</translation>
    </message>
    <message>
        <source>This kiosk has no voice for %1 yet. The people at the desk can help.</source>
        <translation type="unfinished">Ten kiosk nie ma jeszcze głosu dla języka: %1. Osoby w recepcji mogą pomóc.</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">spacja</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation type="unfinished">łącznik</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation type="unfinished">apostrof</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation type="unfinished">kropka</translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished">przecinek</translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished">małpa</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation type="unfinished">podkreślnik</translation>
    </message>
    <message>
        <source>%1 says it again.</source>
        <translation type="unfinished">%1 powtarza.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">od %1 do %2</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation type="unfinished">Głośność %1 z %2.</translation>
    </message>
    <message>
        <source>Speed %1 of %2.</source>
        <translation type="unfinished">Szybkość %1 z %2.</translation>
    </message>
    <message>
        <source>This kiosk has no more places for %1</source>
        <translation type="unfinished">Ten kiosk nie ma już miejsc: %1</translation>
    </message>
    <message>
        <source>It is for ages up to %1.</source>
        <translation type="unfinished">To dla osób do %1 lat.</translation>
    </message>
    <message>
        <source>There is a note on your booking that they will go through with you.</source>
        <translation type="unfinished">Przy rezerwacji jest notatka. Personel omówi ją z tobą.</translation>
    </message>
    <message>
        <source>Your booking is not paid for yet. They can sort it out with you.</source>
        <translation type="unfinished">Rezerwacja nie jest jeszcze opłacona. Personel pomoże to załatwić.</translation>
    </message>
    <message>
        <source>This code was used before. They will check it with you.</source>
        <translation type="unfinished">Ten kod był już użyty. Personel sprawdzi to z tobą.</translation>
    </message>
    <message>
        <source>You are under 18, so a member of staff checks you in with you.</source>
        <translation type="unfinished">Masz mniej niż 18 lat, więc zamelduje cię ktoś z personelu.</translation>
    </message>
    <message>
        <source>This one has an age limit. They will check it with you.</source>
        <translation type="unfinished">Tu jest limit wieku. Personel sprawdzi to z tobą.</translation>
    </message>
    <message>
        <source>You are a large group. They check you in all at once.</source>
        <translation type="unfinished">Jesteście dużą grupą. Personel zamelduje was wszystkich naraz.</translation>
    </message>
    <message>
        <source>This one needs a booking. They can see if there is a place.</source>
        <translation type="unfinished">Tu potrzebna jest rezerwacja. Personel sprawdzi, czy jest miejsce.</translation>
    </message>
    <message>
        <source>They can see what your code is for.</source>
        <translation type="unfinished">Personel sprawdzi, do czego jest ten kod.</translation>
    </message>
    <message>
        <source>More than one visit fits. They will find yours.</source>
        <translation type="unfinished">Pasuje więcej niż jedna wizyta. Personel znajdzie twoją.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Show the code of your booking or badge. Or check in by name.</source>
        <translation type="unfinished">Pokaż kod rezerwacji lub plakietki. Albo zamelduj się nazwiskiem.</translation>
    </message>
    <message>
        <source>That is not a check-in code</source>
        <translation type="unfinished">To nie jest kod wejścia</translation>
    </message>
    <message>
        <source>It may be for another place or another day.</source>
        <translation type="unfinished">Może być na inne miejsce lub inny dzień.</translation>
    </message>
    <message>
        <source>We do not know that code</source>
        <translation type="unfinished">Nie znamy tego kodu</translation>
    </message>
    <message>
        <source>Which one instead?</source>
        <translation type="unfinished">Co wybierasz zamiast tego?</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished">Od: %1</translation>
    </message>
    <message>
        <source>Are you going on to the next one?</source>
        <translation type="unfinished">Czy idziesz na następne zajęcia?</translation>
    </message>
    <message>
        <source>Yes, check me in</source>
        <translation type="unfinished">Tak, zamelduj mnie</translation>
    </message>
    <message>
        <source>Thank you for coming. See you again.</source>
        <translation type="unfinished">Dziękujemy za wizytę. Do zobaczenia.</translation>
    </message>
    <message>
        <source>People counted: %1.</source>
        <translation type="unfinished">Policzone osoby: %1.</translation>
    </message>
    <message>
        <source>You’re already in.</source>
        <translation type="unfinished">Wejście jest już zapisane.</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation type="unfinished">Jak było?</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation type="unfinished">Kilka pytań</translation>
    </message>
    <message>
        <source>You’re in, %1.</source>
        <translation type="unfinished">Zameldowano: %1.</translation>
    </message>
    <message>
        <source>That code is not for today</source>
        <translation type="unfinished">Ten kod nie jest na dziś</translation>
    </message>
    <message>
        <source>Scan again then. Reception can help if you want to come in now.</source>
        <translation type="unfinished">Zeskanuj kod wtedy. Jeśli chcesz wejść teraz, recepcja może pomóc.</translation>
    </message>
    <message>
        <source>You’re early</source>
        <translation type="unfinished">Jeszcze za wcześnie</translation>
    </message>
    <message>
        <source>You’re late for this one</source>
        <translation type="unfinished">Na te zajęcia jest za późno</translation>
    </message>
    <message>
        <source>Reception can tell you when there is room.</source>
        <translation type="unfinished">Recepcja powie, kiedy będzie miejsce.</translation>
    </message>
    <message>
        <source>There is not enough room for all of you</source>
        <translation type="unfinished">Nie ma miejsca dla was wszystkich</translation>
    </message>
    <message>
        <source>Reception can help you find something else today.</source>
        <translation type="unfinished">Recepcja pomoże znaleźć dziś coś innego.</translation>
    </message>
    <message>
        <source>This session is cancelled</source>
        <translation type="unfinished">Te zajęcia są odwołane</translation>
    </message>
    <message>
        <source>This booking is cancelled</source>
        <translation type="unfinished">Ta rezerwacja jest odwołana</translation>
    </message>
    <message>
        <source>Reception can give you a new one.</source>
        <translation type="unfinished">Recepcja może wydać nowy.</translation>
    </message>
    <message>
        <source>This code has been replaced</source>
        <translation type="unfinished">Ten kod został zastąpiony</translation>
    </message>
    <message>
        <source>It is for ages %1 and over.</source>
        <translation type="unfinished">To dla osób od %1 lat.</translation>
    </message>
    <message>
        <source>Not at this kiosk</source>
        <translation type="unfinished">Nie w tym kiosku</translation>
    </message>
    <message>
        <source>Keep your badge. It is good for this one too.</source>
        <translation type="unfinished">Zachowaj plakietkę. Jest ważna także tutaj.</translation>
    </message>
    <message>
        <source>You are checked out already.</source>
        <translation type="unfinished">Wyjście jest już zapisane.</translation>
    </message>
    <message>
        <source>This code has not been used to come in today.</source>
        <translation type="unfinished">Ten kod nie był dziś użyty do wejścia.</translation>
    </message>
    <message>
        <source>You are not checked in</source>
        <translation type="unfinished">Nie ma zapisu twojego wejścia</translation>
    </message>
    <message>
        <source>Show your badge or your code, or let us just count you out.</source>
        <translation type="unfinished">Pokaż plakietkę lub kod albo pozwól nam policzyć twoje wyjście.</translation>
    </message>
    <message>
        <source>We could not find that code</source>
        <translation type="unfinished">Nie znaleźliśmy tego kodu</translation>
    </message>
    <message>
        <source>You came into %2 at %1.</source>
        <translation type="unfinished">Wejście o %1 (%2).</translation>
    </message>
    <message>
        <source>I’m leaving</source>
        <translation type="unfinished">Wychodzę</translation>
    </message>
    <message>
        <source>Privacy notice, version %1</source>
        <translation type="unfinished">Informacja o prywatności, wersja %1</translation>
    </message>
    <message>
        <source>Go to: %1.</source>
        <translation type="unfinished">Idź do: %1.</translation>
    </message>
    <message>
        <source>People checked in: %1.</source>
        <translation type="unfinished">Zameldowane osoby: %1.</translation>
    </message>
    <message>
        <source>%1 is full right now</source>
        <translation type="unfinished">%1: teraz nie ma miejsc</translation>
    </message>
    <message>
        <source>%1 is for other ages</source>
        <translation type="unfinished">%1: dla osób w innym wieku</translation>
    </message>
    <message>
        <source>Still here: %1.</source>
        <translation type="unfinished">Wciąż tutaj: %1.</translation>
    </message>
    <message>
        <source>You left at %1. There is nothing more to do.</source>
        <translation type="unfinished">Wyjście o %1. Nic więcej nie trzeba robić.</translation>
    </message>
    <message>
        <source>All of your party: %1.</source>
        <translation type="unfinished">Cała wasza grupa: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Start: %1, %2.</source>
        <translation type="unfinished">Początek: %1, %2.</translation>
    </message>
    <message>
        <source>It is for ages %1 to %2.</source>
        <translation type="unfinished">To dla osób w wieku od %1 do %2 lat.</translation>
    </message>
    <message>
        <source>Bye, %1.</source>
        <translation type="unfinished">Do widzenia, %1.</translation>
    </message>
    <message>
        <source>%2 is on %1.</source>
        <translation type="unfinished">%2 – %1.</translation>
    </message>
    <message>
        <source>%2 opens at %1.</source>
        <translation type="unfinished">%2 – drzwi otworzą się o %1.</translation>
    </message>
    <message>
        <source>The door to %2 closed at %1.</source>
        <translation type="unfinished">%2 – drzwi zamknięto o %1.</translation>
    </message>
    <message>
        <source>Some of us are staying</source>
        <translation type="unfinished">Część z nas zostaje</translation>
    </message>
    <message>
        <source>Places left: %1.</source>
        <translation type="unfinished">Wolne miejsca: %1.</translation>
    </message>
    <message>
        <source>People checked out: %1.</source>
        <translation type="unfinished">Wymeldowane osoby: %1.</translation>
    </message>
</context>
<context>
    <name>YouSaidTurns</name>
    <message>
        <source>We did:</source>
        <translation type="unfinished">Zrobiliśmy:</translation>
    </message>
    <message>
        <source>This stays here now.</source>
        <translation type="unfinished">To teraz tu zostaje.</translation>
    </message>
    <message>
        <source>Touch to keep this here.</source>
        <translation type="unfinished">Dotknij, aby to zatrzymać.</translation>
    </message>
    <message>
        <source>You said:</source>
        <translation type="unfinished">Powiedzieliście:</translation>
    </message>
</context>
</TS>
