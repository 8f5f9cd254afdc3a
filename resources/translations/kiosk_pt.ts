<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Your mark</source>
        <translation type="unfinished">O seu sinal</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Show one code at a time.</source>
        <translation type="unfinished">Mostre um código de cada vez.</translation>
    </message>
    <message>
        <source>Hold your code in the frame.</source>
        <translation type="unfinished">Ponha o código na moldura.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">Registar entrada</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished">Alterar: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Alterar</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Anteriores</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished">Mais respostas</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Saltar</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Anteriores</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">Mais opções</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Escolhido</translation>
    </message>
</context>
<context>
    <name>CounterButtons</name>
    <message>
        <source>How many of you exactly?</source>
        <translation type="unfinished">Quantas pessoas são ao certo?</translation>
    </message>
    <message>
        <source>No code? How many of you?</source>
        <translation type="unfinished">Sem código? Quantos são?</translation>
    </message>
    <message>
        <source>6 +</source>
        <translation type="unfinished">6 +</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
</context>
<context>
    <name>EqualityScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Anteriores</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">Mais opções</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Escolhido</translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Saltar</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Anteriores</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">Mais opções</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Escolhido</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>I need help</source>
        <translation type="unfinished">Preciso de ajuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Nothing you typed is lost. We can check you in together at the desk.</source>
        <translation type="unfinished">Nada do que escreveu se perde. Podemos registá-lo juntos no balcão.</translation>
    </message>
    <message>
        <source>Write to the desk</source>
        <translation type="unfinished">Escrever ao balcão</translation>
    </message>
    <message>
        <source>I need no help now</source>
        <translation type="unfinished">Já não preciso de ajuda</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Seguir</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Have a code? Hold it under the light.</source>
        <translation type="unfinished">Tem um código? Ponha-o debaixo da luz.</translation>
    </message>
    <message>
        <source>Have a code? Show it to the camera.</source>
        <translation type="unfinished">Tem um código? Mostre-o à câmara.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">Registar entrada</translation>
    </message>
    <message>
        <source>I’m leaving</source>
        <translation type="unfinished">Vou sair</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">Escolha a sua língua</translation>
    </message>
</context>
<context>
    <name>LeavingScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished">Há um problema</translation>
    </message>
    <message>
        <source>Hold up your badge or code</source>
        <translation type="unfinished">Mostre crachá ou código</translation>
    </message>
    <message>
        <source>Or type the 4 big characters on your badge.</source>
        <translation type="unfinished">Ou escreva os 4 caracteres grandes do crachá.</translation>
    </message>
    <message>
        <source>Just count me out</source>
        <translation type="unfinished">Conte só a minha saída</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Apagar</translation>
    </message>
    <message>
        <source>4 characters on your badge</source>
        <translation type="unfinished">4 caracteres do seu crachá</translation>
    </message>
</context>
<context>
    <name>ListenScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Ouvir</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Anteriores</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">Mais opções</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">ligado</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Seguir</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished">Porque perguntamos</translation>
    </message>
    <message>
        <source>All of it, and complaints</source>
        <translation type="unfinished">Tudo, e reclamações</translation>
    </message>
    <message>
        <source>Read more, or complain</source>
        <translation type="unfinished">Ler mais ou reclamar</translation>
    </message>
    <message>
        <source>All of the notice:</source>
        <translation type="unfinished">Todo o aviso:</translation>
    </message>
    <message>
        <source>To complain:</source>
        <translation type="unfinished">Para reclamar:</translation>
    </message>
</context>
<context>
    <name>PadScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Enviar</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation type="unfinished">ABC</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Apagar</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished">Maiúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espaço</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation type="unfinished">O seu texto</translation>
    </message>
</context>
<context>
    <name>PartyPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>One adult fewer</source>
        <translation type="unfinished">Menos um adulto</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation type="unfinished">Adultos</translation>
    </message>
    <message>
        <source>One adult more</source>
        <translation type="unfinished">Mais um adulto</translation>
    </message>
    <message>
        <source>One under 18 fewer</source>
        <translation type="unfinished">Menos um menor de 18</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation type="unfinished">Menores de 18</translation>
    </message>
    <message>
        <source>One under 18 more</source>
        <translation type="unfinished">Mais um menor de 18</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>We ask only what we need, and delete it on time.</source>
        <translation type="unfinished">Perguntamos só o necessário e apagamos a tempo.</translation>
    </message>
    <message>
        <source>We will clear this screen to keep your details private.</source>
        <translation type="unfinished">Vamos limpar este ecrã para proteger os seus dados.</translation>
    </message>
    <message>
        <source>People near you can hear this. Personal details are not said.</source>
        <translation type="unfinished">Quem está perto pode ouvir isto. Os dados pessoais não são ditos.</translation>
    </message>
    <message>
        <source>People near you can hear the questions, and each answer that you come to.</source>
        <translation type="unfinished">Quem está perto pode ouvir as perguntas e cada resposta a que chegar.</translation>
    </message>
    <message>
        <source>Personal details were not said. Use headphones, or press Listen to have them said.</source>
        <translation type="unfinished">Os dados pessoais não foram ditos. Use auscultadores, ou carregue em Ouvir para os ouvir.</translation>
    </message>
    <message>
        <source>People near you can hear this, personal details too.</source>
        <translation type="unfinished">Quem está perto pode ouvir isto, incluindo os dados pessoais.</translation>
    </message>
    <message>
        <source>Say everything</source>
        <translation type="unfinished">Dizer tudo</translation>
    </message>
    <message>
        <source>Nobody can tell that these answers are yours.</source>
        <translation type="unfinished">Ninguém pode saber que estas respostas são suas.</translation>
    </message>
    <message>
        <source>So we can do better. Your answer has no name.</source>
        <translation type="unfinished">Para fazermos melhor. A sua resposta não tem nome.</translation>
    </message>
    <message>
        <source>May we take photos of you?</source>
        <translation type="unfinished">Podemos tirar-lhe fotografias?</translation>
    </message>
    <message>
        <source>So we ask only what we need.</source>
        <translation type="unfinished">Para perguntarmos só o necessário.</translation>
    </message>
    <message>
        <source>Camera is reading codes. No pictures are kept.</source>
        <translation type="unfinished">A câmara lê códigos. Não se guardam imagens.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Would you need help to leave in a fire?</source>
        <translation type="unfinished">Em caso de incêndio, precisa de ajuda para sair?</translation>
    </message>
    <message>
        <source>So we can count everyone out if there is a fire.</source>
        <translation type="unfinished">Para contarmos se todos saíram em caso de incêndio.</translation>
    </message>
    <message>
        <source>Yes, come and find me</source>
        <translation type="unfinished">Sim, venham buscar-me</translation>
    </message>
</context>
<context>
    <name>StageBoard</name>
    <message>
        <source>A board with one peg for each person who came today</source>
        <translation type="unfinished">Um quadro com um pino por cada pessoa que veio hoje</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished">Há um problema</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Saltar</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation type="unfinished">ABC</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Apagar</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished">Maiúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espaço</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation type="unfinished">Precisa de mais tempo?</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation type="unfinished">Segundos restantes: %1</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation type="unfinished">Sim, mais tempo</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Começar de novo</translation>
    </message>
</context>
<context>
    <name>VisitorBar</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Língua</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Grande</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">desligado</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">ligado</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">Contraste</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Ouvir</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished">Mais baixo</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished">Porquê?</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">Ajuda</translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished">chamado</translation>
    </message>
</context>
<context>
    <name>WhoCamePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Anteriores</translation>
    </message>
    <message>
        <source>More names</source>
        <translation type="unfinished">Mais nomes</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished">Pessoa %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">Presente</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished">Ausente</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Enter an email with an @ and a dot, like name@example.com</source>
        <translation type="unfinished">Escreva um e-mail com @ e um ponto, como name@example.com</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished">Sem resposta</translation>
    </message>
    <message>
        <source>What is the leader’s name?</source>
        <translation type="unfinished">Como se chama o responsável?</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation type="unfinished">Só eu</translation>
    </message>
    <message>
        <source>My family or friends</source>
        <translation type="unfinished">A minha família ou amigos</translation>
    </message>
    <message>
        <source>A group with a leader</source>
        <translation type="unfinished">Um grupo com responsável</translation>
    </message>
    <message>
        <source>I’m a young maker (under 18)</source>
        <translation type="unfinished">Tenho menos de 18 anos</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sim</translation>
    </message>
    <message>
        <source>Other kiosks may have some. Try again in a minute.</source>
        <translation type="unfinished">Outros quiosques podem ter alguns. Tente de novo daqui a um minuto.</translation>
    </message>
    <message>
        <source>Too few places at this kiosk</source>
        <translation type="unfinished">Lugares insuficientes neste quiosque</translation>
    </message>
    <message>
        <source>There may be a slip in your email address. If not, press Continue.</source>
        <translation type="unfinished">Pode haver um erro no seu e-mail. Se não, toque em Continuar.</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation type="unfinished">Pergunte-me primeiro</translation>
    </message>
    <message>
        <source>Under 5</source>
        <translation type="unfinished">Menos de 5</translation>
    </message>
    <message>
        <source>75 or over</source>
        <translation type="unfinished">75 ou mais</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation type="unfinished">Prefiro não dizer</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Outra coisa</translation>
    </message>
    <message>
        <source>Who is checking in?</source>
        <translation type="unfinished">Quem vai entrar?</translation>
    </message>
    <message>
        <source>What are you here for?</source>
        <translation type="unfinished">Veio para quê?</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation type="unfinished">Como se chama?</translation>
    </message>
    <message>
        <source>What should your badge say?</source>
        <translation type="unfinished">O que deve dizer o crachá?</translation>
    </message>
    <message>
        <source>How many of you?</source>
        <translation type="unfinished">Quantas pessoas são?</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation type="unfinished">Que idade tem?</translation>
    </message>
    <message>
        <source>What is your postcode? (optional)</source>
        <translation type="unfinished">Qual é o seu código postal? (opcional)</translation>
    </message>
    <message>
        <source>What is your email address? (optional)</source>
        <translation type="unfinished">Qual é o seu e-mail? (opcional)</translation>
    </message>
    <message>
        <source>Have you been here before? (optional)</source>
        <translation type="unfinished">Já esteve aqui antes? (opcional)</translation>
    </message>
    <message>
        <source>Check and finish</source>
        <translation type="unfinished">Confirme e termine</translation>
    </message>
    <message>
        <source>People on one form: %1 at most. More of you? Ask at the desk.</source>
        <translation type="unfinished">Pessoas por formulário: %1 no máximo. São mais? Perguntem na receção.</translation>
    </message>
    <message>
        <source>Enter your full name</source>
        <translation type="unfinished">Escreva o seu nome completo</translation>
    </message>
    <message>
        <source>Enter what your badge should say</source>
        <translation type="unfinished">Escreva o que deve dizer o crachá</translation>
    </message>
    <message>
        <source>Enter your postcode</source>
        <translation type="unfinished">Escreva o seu código postal</translation>
    </message>
    <message>
        <source>Enter your email address</source>
        <translation type="unfinished">Escreva o seu e-mail</translation>
    </message>
    <message>
        <source>Did you mean %1? If not, press Continue.</source>
        <translation type="unfinished">Queria dizer %1? Se não, toque em Continuar.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Quem</translation>
    </message>
    <message>
        <source>Here for</source>
        <translation type="unfinished">Veio para</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Nome completo</translation>
    </message>
    <message>
        <source>On your badge</source>
        <translation type="unfinished">No seu crachá</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pessoas</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Idade</translation>
    </message>
    <message>
        <source>Help to leave</source>
        <translation type="unfinished">Ajuda para sair</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Código postal</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>What starts soon, or is on now.</source>
        <translation type="unfinished">O que começa em breve ou já está a decorrer.</translation>
    </message>
    <message>
        <source>Change anything that is not right.</source>
        <translation type="unfinished">Altere o que não estiver certo.</translation>
    </message>
    <message>
        <source>Here already? Choose, then show your badge.</source>
        <translation type="unfinished">Já cá está? Escolha e depois mostre o crachá.</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation type="unfinished">Nome no crachá</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished">Endereço de e-mail</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Não</translation>
    </message>
    <message>
        <source>Yes, answer the questions (takes 1 minute)</source>
        <translation type="unfinished">Sim, responder às perguntas (1&#xa0;minuto)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Saltar</translation>
    </message>
    <message>
        <source>No, skip</source>
        <translation type="unfinished">Não, saltar</translation>
    </message>
    <message>
        <source>A few questions about you</source>
        <translation type="unfinished">Algumas perguntas sobre si</translation>
    </message>
    <message>
        <source>Photos of you</source>
        <translation type="unfinished">Fotografias suas</translation>
    </message>
    <message>
        <source>Been here before</source>
        <translation type="unfinished">Visita anterior</translation>
    </message>
    <message>
        <source>Adults: %1. Under 18: %2.</source>
        <translation type="unfinished">Adultos: %1. Menores de 18: %2.</translation>
    </message>
    <message>
        <source>Drop in</source>
        <translation type="unfinished">Entrada livre</translation>
    </message>
    <message numerus="yes">
        <source>Each peg = %n people</source>
        <translation type="unfinished">
            <numerusform>Cada pino = %n pessoa</numerusform>
            <numerusform>Cada pino = %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Cancelado</translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished">Cheio</translation>
    </message>
    <message>
        <source>On now</source>
        <translation type="unfinished">A decorrer</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello. Welcome in.</source>
        <translation type="unfinished">Olá. Seja bem-vindo.</translation>
    </message>
    <message>
        <source>Enter all 4 characters</source>
        <translation type="unfinished">Escreva os 4 caracteres</translation>
    </message>
    <message>
        <source>Tap a name to take it off, or to put it back.</source>
        <translation type="unfinished">Toque num nome para o tirar ou voltar a pôr.</translation>
    </message>
    <message>
        <source>We have checked all of you out. We put that right.</source>
        <translation type="unfinished">Registámos a saída de todos. Vamos corrigir.</translation>
    </message>
    <message>
        <source>Add children who have no ticket of their own.</source>
        <translation type="unfinished">Acrescente as crianças sem bilhete próprio.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">Registar entrada</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished">Convidado</translation>
    </message>
    <message>
        <source>Who of you is here?</source>
        <translation type="unfinished">Quem de vocês está aqui?</translation>
    </message>
    <message>
        <source>Who has come now?</source>
        <translation type="unfinished">Quem chegou agora?</translation>
    </message>
    <message>
        <source>How many of you today?</source>
        <translation type="unfinished">Quantas pessoas são hoje?</translation>
    </message>
    <message>
        <source>Change the numbers if somebody stayed at home.</source>
        <translation type="unfinished">Altere os números se alguém ficou em casa.</translation>
    </message>
    <message>
        <source>How many have come now?</source>
        <translation type="unfinished">Quantos chegaram agora?</translation>
    </message>
    <message>
        <source>How many of you are staying?</source>
        <translation type="unfinished">Quantos ficam?</translation>
    </message>
    <message>
        <source>The others of your party are in already.</source>
        <translation type="unfinished">Os outros do seu grupo já entraram.</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation type="unfinished">Pessoas: %1</translation>
    </message>
    <message>
        <source>Reception can help. You can still check in by name.</source>
        <translation type="unfinished">A receção pode ajudar. Ou entre com o seu nome.</translation>
    </message>
    <message>
        <source>Turn up your phone’s brightness, or check in by name.</source>
        <translation type="unfinished">Aumente o brilho do telemóvel ou entre com o seu nome.</translation>
    </message>
    <message>
        <source>Sorry, let’s start again.</source>
        <translation type="unfinished">Desculpe, vamos começar de novo.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished">dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Concluído</translation>
    </message>
    <message>
        <source>What you told us goes to the people who plan what we do.</source>
        <translation type="unfinished">O que nos disse chega a quem planeia o que fazemos.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished">Obrigado.</translation>
    </message>
    <message>
        <source>Use my name</source>
        <translation type="unfinished">Usar o meu nome</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">Ajuda</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation type="unfinished">Escolher outra coisa</translation>
    </message>
    <message>
        <source>Your badges will be ready at the desk.</source>
        <translation type="unfinished">Os vossos crachás estarão prontos no balcão.</translation>
    </message>
    <message>
        <source>You’re in.</source>
        <translation type="unfinished">Já está registado.</translation>
    </message>
    <message>
        <source>Come to the desk</source>
        <translation type="unfinished">Venha ao balcão</translation>
    </message>
    <message>
        <source>That is a code for Wi-Fi.</source>
        <translation type="unfinished">Esse é um código de Wi-Fi.</translation>
    </message>
    <message>
        <source>That is a contact card.</source>
        <translation type="unfinished">Isso é um cartão de contacto.</translation>
    </message>
    <message>
        <source>That is a boarding pass. Have a good trip later!</source>
        <translation type="unfinished">Isso é um cartão de embarque. Boa viagem!</translation>
    </message>
    <message>
        <source>That is a link to a web page.</source>
        <translation type="unfinished">Isso é uma ligação para uma página web.</translation>
    </message>
    <message>
        <source>That is a code for setting up a device.</source>
        <translation type="unfinished">Esse é um código para configurar um aparelho.</translation>
    </message>
    <message>
        <source>That is a health certificate.</source>
        <translation type="unfinished">Isso é um certificado de saúde.</translation>
    </message>
    <message>
        <source>That is a code for something else.</source>
        <translation type="unfinished">Esse código é para outra coisa.</translation>
    </message>
    <message>
        <source>We could not read that code</source>
        <translation type="unfinished">Não conseguimos ler esse código</translation>
    </message>
    <message>
        <source>See what has places</source>
        <translation type="unfinished">Ver onde há lugares</translation>
    </message>
    <message>
        <source>Places free</source>
        <translation type="unfinished">Há lugares</translation>
    </message>
    <message>
        <source>Just count me out</source>
        <translation type="unfinished">Conte só a minha saída</translation>
    </message>
    <message>
        <source>Bye.</source>
        <translation type="unfinished">Adeus.</translation>
    </message>
    <message>
        <source>Thank you. Welcome in.</source>
        <translation type="unfinished">Obrigado. Bem-vindo.</translation>
    </message>
    <message>
        <source>This screen cannot save your visit right now. It is not your fault.</source>
        <translation type="unfinished">Este ecrã não pode guardar a sua visita agora. A culpa não é sua.</translation>
    </message>
    <message>
        <source>Reception will write you in.</source>
        <translation type="unfinished">A receção regista a sua entrada.</translation>
    </message>
    <message>
        <source>Your badge will be ready at the desk.</source>
        <translation type="unfinished">O seu crachá estará pronto no balcão.</translation>
    </message>
    <message>
        <source>We have called the desk. You can also wave and point at this screen.</source>
        <translation type="unfinished">Chamámos o balcão. Também pode acenar e apontar para este ecrã.</translation>
    </message>
    <message>
        <source>Somebody is coming. You can also point at this screen.</source>
        <translation type="unfinished">Alguém vem já. Também pode apontar para este ecrã.</translation>
    </message>
    <message>
        <source>This screen cannot call the desk right now. Wave to the person at the desk and point at this screen.</source>
        <translation type="unfinished">Este ecrã não pode chamar o balcão agora. Acene à pessoa do balcão e aponte para este ecrã.</translation>
    </message>
    <message>
        <source>The desk has ended the call. Press Get help to call again.</source>
        <translation type="unfinished">O balcão terminou a chamada. Prima Ajuda para chamar de novo.</translation>
    </message>
    <message>
        <source>Write to the desk</source>
        <translation type="unfinished">Escrever ao balcão</translation>
    </message>
    <message>
        <source>The person at the desk reads it and writes back. We keep none of it.</source>
        <translation type="unfinished">A pessoa do balcão lê e responde. Não guardamos nada.</translation>
    </message>
    <message>
        <source>What you write stands here in big letters. Show it to the person at the desk.</source>
        <translation type="unfinished">O que escrever aparece aqui em letras grandes. Mostre-o à pessoa do balcão.</translation>
    </message>
    <message>
        <source>Wait here a moment</source>
        <translation type="unfinished">Espere aqui um momento</translation>
    </message>
    <message>
        <source>A member of staff checks who collects you. Then you can go.</source>
        <translation type="unfinished">Alguém da equipa verifica quem o vem buscar. Depois pode ir.</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Você</translation>
    </message>
    <message>
        <source>The desk has written to you.</source>
        <translation type="unfinished">O balcão escreveu-lhe.</translation>
    </message>
    <message>
        <source>Your text is on the screen.</source>
        <translation type="unfinished">O seu texto está no ecrã.</translation>
    </message>
    <message>
        <source>We need an adult who answers for you. They can come with you, or call us.</source>
        <translation type="unfinished">Precisamos de um adulto que responda por si. Pode vir consigo ou telefonar-nos.</translation>
    </message>
    <message>
        <source>You are not on the list for this one yet. We can put you on it with an adult.</source>
        <translation type="unfinished">Ainda não está na lista. Podemos inscrevê-lo com um adulto.</translation>
    </message>
    <message>
        <source>This one is for other ages. There may be something else for you today.</source>
        <translation type="unfinished">Isto é para outras idades. Talvez haja hoje outra coisa para si.</translation>
    </message>
    <message>
        <source>This one is full right now. We can tell you when there is a place.</source>
        <translation type="unfinished">Agora está cheio. Podemos avisá-lo quando houver lugar.</translation>
    </message>
    <message>
        <source>We would like to talk with you first.</source>
        <translation type="unfinished">Gostaríamos de falar consigo primeiro.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished">Balcão</translation>
    </message>
    <message>
        <source>%1 is coming. You can also point at this screen.</source>
        <translation type="unfinished">%1 vem já. Também pode apontar para este ecrã.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished">Deixar de esperar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>You hear this in your headphones.</source>
        <translation type="unfinished">Ouve isto nos seus auscultadores.</translation>
    </message>
    <message>
        <source>Or touch the screen: one tap says it, a second tap presses it.</source>
        <translation type="unfinished">Ou toque no ecrã: um toque diz, um segundo toque carrega.</translation>
    </message>
    <message>
        <source>Listening is off.</source>
        <translation type="unfinished">A escuta está desligada.</translation>
    </message>
    <message>
        <source>To hear this screen, tap a top corner 3 times.</source>
        <translation type="unfinished">Para ouvir este ecrã, toque 3 vezes num canto de cima.</translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished">botão</translation>
    </message>
    <message>
        <source>text field</source>
        <translation type="unfinished">campo de texto</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">escolhido</translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished">escrito</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">apagado</translation>
    </message>
    <message>
        <source>Listening starts in a moment.</source>
        <translation type="unfinished">A escuta começa daqui a um momento.</translation>
    </message>
    <message>
        <source>This kiosk cannot speak. The people at the desk can read it to you.</source>
        <translation type="unfinished">Este quiosque não fala. As pessoas do balcão podem ler para si.</translation>
    </message>
    <message>
        <source>Listening is on.</source>
        <translation type="unfinished">A escuta está ligada.</translation>
    </message>
    <message>
        <source>The arrow keys move, Enter chooses, Escape goes back.</source>
        <translation type="unfinished">As setas movem, Enter escolhe, Escape volta atrás.</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation type="unfinished">Repetir</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Mais volume</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Menos volume</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">Mais rápido</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Mais devagar</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished">Parar de ouvir</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation type="unfinished">%1, apagado</translation>
    </message>
    <message>
        <source>This kiosk has no voice for %1 yet. The people at the desk can help.</source>
        <translation type="unfinished">Este quiosque ainda não tem voz para %1. As pessoas do balcão podem ajudar.</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">espaço</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation type="unfinished">hífen</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation type="unfinished">apóstrofo</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation type="unfinished">ponto</translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished">vírgula</translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished">arroba</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation type="unfinished">traço inferior</translation>
    </message>
    <message>
        <source>%1 says it again.</source>
        <translation type="unfinished">%1 repete.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">de %1 a %2</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation type="unfinished">Volume %1 de %2.</translation>
    </message>
    <message>
        <source>Speed %1 of %2.</source>
        <translation type="unfinished">Velocidade %1 de %2.</translation>
    </message>
    <message>
        <source>This kiosk has no more places for %1</source>
        <translation type="unfinished">Este quiosque já não tem lugares para %1</translation>
    </message>
    <message>
        <source>It is for ages up to %1.</source>
        <translation type="unfinished">É para idades até aos %1 anos.</translation>
    </message>
    <message>
        <source>There is a note on your booking that they will go through with you.</source>
        <translation type="unfinished">Há uma nota na sua reserva. A equipa vai vê-la consigo.</translation>
    </message>
    <message>
        <source>Your booking is not paid for yet. They can sort it out with you.</source>
        <translation type="unfinished">A sua reserva ainda não está paga. A equipa pode resolver consigo.</translation>
    </message>
    <message>
        <source>This code was used before. They will check it with you.</source>
        <translation type="unfinished">Este código já foi usado. A equipa vai verificá-lo consigo.</translation>
    </message>
    <message>
        <source>You are under 18, so a member of staff checks you in with you.</source>
        <translation type="unfinished">Tem menos de 18 anos, por isso alguém da equipa regista-o consigo.</translation>
    </message>
    <message>
        <source>This one has an age limit. They will check it with you.</source>
        <translation type="unfinished">Isto tem limite de idade. A equipa vai verificar consigo.</translation>
    </message>
    <message>
        <source>You are a large group. They check you in all at once.</source>
        <translation type="unfinished">São um grupo grande. A equipa regista todos de uma vez.</translation>
    </message>
    <message>
        <source>This one needs a booking. They can see if there is a place.</source>
        <translation type="unfinished">Isto precisa de reserva. A equipa pode ver se há lugar.</translation>
    </message>
    <message>
        <source>They can see what your code is for.</source>
        <translation type="unfinished">A equipa pode ver para que serve o código.</translation>
    </message>
    <message>
        <source>More than one visit fits. They will find yours.</source>
        <translation type="unfinished">Há mais de uma visita possível. A equipa encontra a sua.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Tentar de novo</translation>
    </message>
    <message>
        <source>Show the code of your booking or badge. Or check in by name.</source>
        <translation type="unfinished">Mostre o código da reserva ou do crachá. Ou entre com o seu nome.</translation>
    </message>
    <message>
        <source>That is not a check-in code</source>
        <translation type="unfinished">Esse não é um código de entrada</translation>
    </message>
    <message>
        <source>It may be for another place or another day.</source>
        <translation type="unfinished">Pode ser para outro lugar ou outro dia.</translation>
    </message>
    <message>
        <source>We do not know that code</source>
        <translation type="unfinished">Não conhecemos esse código</translation>
    </message>
    <message>
        <source>Which one instead?</source>
        <translation type="unfinished">Qual prefere então?</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished">Desde %1</translation>
    </message>
    <message>
        <source>Are you going on to the next one?</source>
        <translation type="unfinished">Vai para a sessão seguinte?</translation>
    </message>
    <message>
        <source>Yes, check me in</source>
        <translation type="unfinished">Sim, registar a minha entrada</translation>
    </message>
    <message>
        <source>Thank you for coming. See you again.</source>
        <translation type="unfinished">Obrigado por ter vindo. Até breve.</translation>
    </message>
    <message>
        <source>People counted: %1.</source>
        <translation type="unfinished">Pessoas contadas: %1.</translation>
    </message>
    <message>
        <source>You’re already in.</source>
        <translation type="unfinished">Já está registado.</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation type="unfinished">Como foi?</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation type="unfinished">Umas perguntas</translation>
    </message>
    <message>
        <source>You’re in, %1.</source>
        <translation type="unfinished">Já está registado, %1.</translation>
    </message>
    <message>
        <source>That code is not for today</source>
        <translation type="unfinished">Esse código não é para hoje</translation>
    </message>
    <message>
        <source>Scan again then. Reception can help if you want to come in now.</source>
        <translation type="unfinished">Leia o código outra vez nessa altura. Se quer entrar já, a receção pode ajudar.</translation>
    </message>
    <message>
        <source>You’re early</source>
        <translation type="unfinished">Chegou cedo</translation>
    </message>
    <message>
        <source>You’re late for this one</source>
        <translation type="unfinished">Chegou tarde para esta sessão</translation>
    </message>
    <message>
        <source>Reception can tell you when there is room.</source>
        <translation type="unfinished">A receção pode dizer-lhe quando há lugar.</translation>
    </message>
    <message>
        <source>There is not enough room for all of you</source>
        <translation type="unfinished">Não há lugar para todos</translation>
    </message>
    <message>
        <source>Reception can help you find something else today.</source>
        <translation type="unfinished">A receção pode ajudar a encontrar outra coisa para hoje.</translation>
    </message>
    <message>
        <source>This session is cancelled</source>
        <translation type="unfinished">Esta sessão está cancelada</translation>
    </message>
    <message>
        <source>This booking is cancelled</source>
        <translation type="unfinished">Esta reserva está cancelada</translation>
    </message>
    <message>
        <source>Reception can give you a new one.</source>
        <translation type="unfinished">A receção pode dar-lhe um novo.</translation>
    </message>
    <message>
        <source>This code has been replaced</source>
        <translation type="unfinished">Este código foi substituído</translation>
    </message>
    <message>
        <source>It is for ages %1 and over.</source>
        <translation type="unfinished">É para idades a partir de %1 anos.</translation>
    </message>
    <message>
        <source>Not at this kiosk</source>
        <translation type="unfinished">Não neste quiosque</translation>
    </message>
    <message>
        <source>Keep your badge. It is good for this one too.</source>
        <translation type="unfinished">Guarde o crachá. Também serve para esta sessão.</translation>
    </message>
    <message>
        <source>You are checked out already.</source>
        <translation type="unfinished">A sua saída já está registada.</translation>
    </message>
    <message>
        <source>This code has not been used to come in today.</source>
        <translation type="unfinished">Este código não foi usado hoje para entrar.</translation>
    </message>
    <message>
        <source>You are not checked in</source>
        <translation type="unfinished">A sua entrada não está registada</translation>
    </message>
    <message>
        <source>Show your badge or your code, or let us just count you out.</source>
        <translation type="unfinished">Mostre o crachá ou o código, ou deixe-nos só contar a sua saída.</translation>
    </message>
    <message>
        <source>We could not find that code</source>
        <translation type="unfinished">Não encontrámos esse código</translation>
    </message>
    <message>
        <source>You came into %2 at %1.</source>
        <translation type="unfinished">Entrou em %2 às %1.</translation>
    </message>
    <message>
        <source>I’m leaving</source>
        <translation type="unfinished">Vou sair</translation>
    </message>
    <message>
        <source>Privacy notice, version %1</source>
        <translation type="unfinished">Aviso de privacidade, versão %1</translation>
    </message>
    <message>
        <source>Go to: %1.</source>
        <translation type="unfinished">Vá para: %1.</translation>
    </message>
    <message>
        <source>People checked in: %1.</source>
        <translation type="unfinished">Pessoas registadas: %1.</translation>
    </message>
    <message>
        <source>%1 is full right now</source>
        <translation type="unfinished">%1 está cheio agora</translation>
    </message>
    <message>
        <source>%1 is for other ages</source>
        <translation type="unfinished">%1 é para outras idades</translation>
    </message>
    <message>
        <source>Still here: %1.</source>
        <translation type="unfinished">Ainda aqui: %1.</translation>
    </message>
    <message>
        <source>You left at %1. There is nothing more to do.</source>
        <translation type="unfinished">Saiu às %1. Não é preciso fazer mais nada.</translation>
    </message>
    <message>
        <source>All of your party: %1.</source>
        <translation type="unfinished">Todo o seu grupo: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Start: %1, %2.</source>
        <translation type="unfinished">Início: %1, %2.</translation>
    </message>
    <message>
        <source>It is for ages %1 to %2.</source>
        <translation type="unfinished">É para idades dos %1 aos %2 anos.</translation>
    </message>
    <message>
        <source>Bye, %1.</source>
        <translation type="unfinished">Adeus, %1.</translation>
    </message>
    <message>
        <source>%2 is on %1.</source>
        <translation type="unfinished">%2 é para %1.</translation>
    </message>
    <message>
        <source>%2 opens at %1.</source>
        <translation type="unfinished">%2 abre às %1.</translation>
    </message>
    <message>
        <source>The door to %2 closed at %1.</source>
        <translation type="unfinished">A porta de %2 fechou às %1.</translation>
    </message>
    <message>
        <source>Some of us are staying</source>
        <translation type="unfinished">Alguns de nós ficam</translation>
    </message>
    <message>
        <source>Places left: %1.</source>
        <translation type="unfinished">Lugares livres: %1.</translation>
    </message>
    <message>
        <source>People checked out: %1.</source>
        <translation type="unfinished">Pessoas que saíram: %1.</translation>
    </message>
</context>
<context>
    <name>YouSaidTurns</name>
    <message>
        <source>We did:</source>
        <translation type="unfinished">Nós fizemos:</translation>
    </message>
    <message>
        <source>This stays here now.</source>
        <translation type="unfinished">Isto fica aqui agora.</translation>
    </message>
    <message>
        <source>Touch to keep this here.</source>
        <translation type="unfinished">Toque para manter isto aqui.</translation>
    </message>
    <message>
        <source>You said:</source>
        <translation type="unfinished">Vocês disseram:</translation>
    </message>
</context>
</TS>
