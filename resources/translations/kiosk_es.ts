<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Your mark</source>
        <translation type="unfinished">Su señal</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Show one code at a time.</source>
        <translation type="unfinished">Muestre un código cada vez.</translation>
    </message>
    <message>
        <source>Hold your code in the frame.</source>
        <translation type="unfinished">Ponga el código dentro del marco.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">Registrar entrada</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished">Cambiar: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Cambiar</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Anteriores</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished">Más respuestas</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Omitir</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Anteriores</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">Más opciones</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Elegido</translation>
    </message>
</context>
<context>
    <name>CounterButtons</name>
    <message>
        <source>How many of you exactly?</source>
        <translation type="unfinished">¿Cuántas personas son exactamente?</translation>
    </message>
    <message>
        <source>No code? How many of you?</source>
        <translation type="unfinished">¿Sin código? ¿Cuántos son?</translation>
    </message>
    <message>
        <source>6 +</source>
        <translation type="unfinished">6 +</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
</context>
<context>
    <name>EqualityScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Anteriores</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">Más opciones</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Elegido</translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Omitir</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Anteriores</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">Más opciones</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Elegido</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>I need help</source>
        <translation type="unfinished">Necesito ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Nothing you typed is lost. We can check you in together at the desk.</source>
        <translation type="unfinished">No se pierde nada de lo que escribió. Podemos registrarle juntos en el mostrador.</translation>
    </message>
    <message>
        <source>Write to the desk</source>
        <translation type="unfinished">Escribir al mostrador</translation>
    </message>
    <message>
        <source>I need no help now</source>
        <translation type="unfinished">Ya no necesito ayuda</translation>
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
        <translation type="unfinished">¿Tiene un código? Póngalo bajo la luz.</translation>
    </message>
    <message>
        <source>Have a code? Show it to the camera.</source>
        <translation type="unfinished">¿Tiene un código? Muéstrelo a la cámara.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">Registrar entrada</translation>
    </message>
    <message>
        <source>I’m leaving</source>
        <translation type="unfinished">Me voy</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">Elija su idioma</translation>
    </message>
</context>
<context>
    <name>LeavingScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished">Hay un problema</translation>
    </message>
    <message>
        <source>Hold up your badge or code</source>
        <translation type="unfinished">Muestre tarjeta o código</translation>
    </message>
    <message>
        <source>Or type the 4 big characters on your badge.</source>
        <translation type="unfinished">O escriba los 4 caracteres grandes de su tarjeta.</translation>
    </message>
    <message>
        <source>Just count me out</source>
        <translation type="unfinished">Solo cuente mi salida</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Borrar</translation>
    </message>
    <message>
        <source>4 characters on your badge</source>
        <translation type="unfinished">4 caracteres de su tarjeta</translation>
    </message>
</context>
<context>
    <name>ListenScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Escuchar</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Anteriores</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">Más opciones</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">sí</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Seguir</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished">Por qué preguntamos</translation>
    </message>
    <message>
        <source>All of it, and complaints</source>
        <translation type="unfinished">Todo, y reclamaciones</translation>
    </message>
    <message>
        <source>Read more, or complain</source>
        <translation type="unfinished">Leer más o reclamar</translation>
    </message>
    <message>
        <source>All of the notice:</source>
        <translation type="unfinished">Todo el aviso:</translation>
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
        <translation type="unfinished">Atrás</translation>
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
        <translation type="unfinished">Borrar</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished">Mayúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espacio</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation type="unfinished">Su texto</translation>
    </message>
</context>
<context>
    <name>PartyPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>One adult fewer</source>
        <translation type="unfinished">Un adulto menos</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation type="unfinished">Adultos</translation>
    </message>
    <message>
        <source>One adult more</source>
        <translation type="unfinished">Un adulto más</translation>
    </message>
    <message>
        <source>One under 18 fewer</source>
        <translation type="unfinished">Un menor de 18 menos</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation type="unfinished">Menores de 18</translation>
    </message>
    <message>
        <source>One under 18 more</source>
        <translation type="unfinished">Un menor de 18 más</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>We ask only what we need, and delete it on time.</source>
        <translation type="unfinished">Preguntamos solo lo necesario y lo borramos a tiempo.</translation>
    </message>
    <message>
        <source>We will clear this screen to keep your details private.</source>
        <translation type="unfinished">Borraremos esta pantalla para proteger sus datos.</translation>
    </message>
    <message>
        <source>People near you can hear this. Personal details are not said.</source>
        <translation type="unfinished">Quienes están cerca pueden oír esto. Los datos personales no se dicen.</translation>
    </message>
    <message>
        <source>People near you can hear the questions, and each answer that you come to.</source>
        <translation type="unfinished">Quienes están cerca pueden oír las preguntas y cada respuesta a la que llegue.</translation>
    </message>
    <message>
        <source>Personal details were not said. Use headphones, or press Listen to have them said.</source>
        <translation type="unfinished">Los datos personales no se han dicho. Use auriculares, o pulse Escuchar para oírlos.</translation>
    </message>
    <message>
        <source>People near you can hear this, personal details too.</source>
        <translation type="unfinished">Quienes están cerca pueden oír esto, también los datos personales.</translation>
    </message>
    <message>
        <source>Say everything</source>
        <translation type="unfinished">Decirlo todo</translation>
    </message>
    <message>
        <source>Nobody can tell that these answers are yours.</source>
        <translation type="unfinished">Nadie puede saber que estas respuestas son suyas.</translation>
    </message>
    <message>
        <source>So we can do better. Your answer has no name.</source>
        <translation type="unfinished">Para hacerlo mejor. Su respuesta no lleva nombre.</translation>
    </message>
    <message>
        <source>May we take photos of you?</source>
        <translation type="unfinished">¿Podemos hacerle fotos?</translation>
    </message>
    <message>
        <source>So we ask only what we need.</source>
        <translation type="unfinished">Para preguntar solo lo necesario.</translation>
    </message>
    <message>
        <source>Camera is reading codes. No pictures are kept.</source>
        <translation type="unfinished">La cámara lee códigos. No se guardan imágenes.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Would you need help to leave in a fire?</source>
        <translation type="unfinished">Si hay un incendio, ¿necesitaría ayuda para salir?</translation>
    </message>
    <message>
        <source>So we can count everyone out if there is a fire.</source>
        <translation type="unfinished">Para contar que todos han salido si hay un incendio.</translation>
    </message>
    <message>
        <source>Yes, come and find me</source>
        <translation type="unfinished">Sí, vengan a buscarme</translation>
    </message>
</context>
<context>
    <name>StageBoard</name>
    <message>
        <source>A board with one peg for each person who came today</source>
        <translation type="unfinished">Un tablero con una clavija por cada persona que ha venido hoy</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished">Hay un problema</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Omitir</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation type="unfinished">ABC</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Borrar</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished">Mayúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espacio</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation type="unfinished">¿Necesita más tiempo?</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation type="unfinished">Segundos restantes: %1</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation type="unfinished">Sí, más tiempo</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>VisitorBar</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Grande</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">no</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">sí</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">Contraste</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Escuchar</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished">Más bajo</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished">¿Por qué?</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">Ayuda</translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished">avisado</translation>
    </message>
</context>
<context>
    <name>WhoCamePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Anteriores</translation>
    </message>
    <message>
        <source>More names</source>
        <translation type="unfinished">Más nombres</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished">Persona %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">Aquí</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished">No está</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Enter an email with an @ and a dot, like name@example.com</source>
        <translation type="unfinished">Escriba un correo con @ y un punto, como name@example.com</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished">Sin respuesta</translation>
    </message>
    <message>
        <source>What is the leader’s name?</source>
        <translation type="unfinished">¿Cómo se llama el responsable?</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation type="unfinished">Solo yo</translation>
    </message>
    <message>
        <source>My family or friends</source>
        <translation type="unfinished">Mi familia o amigos</translation>
    </message>
    <message>
        <source>A group with a leader</source>
        <translation type="unfinished">Un grupo con responsable</translation>
    </message>
    <message>
        <source>I’m a young maker (under 18)</source>
        <translation type="unfinished">Soy menor de 18 años</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>Other kiosks may have some. Try again in a minute.</source>
        <translation type="unfinished">Puede que otros quioscos tengan alguna. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Too few places at this kiosk</source>
        <translation type="unfinished">Faltan plazas en este quiosco</translation>
    </message>
    <message>
        <source>There may be a slip in your email address. If not, press Continue.</source>
        <translation type="unfinished">Puede haber un error en su correo electrónico. Si no, pulse Continuar.</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation type="unfinished">Pregúnteme antes</translation>
    </message>
    <message>
        <source>Under 5</source>
        <translation type="unfinished">Menos de 5</translation>
    </message>
    <message>
        <source>75 or over</source>
        <translation type="unfinished">75 o más</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation type="unfinished">Prefiero no decirlo</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Otra cosa</translation>
    </message>
    <message>
        <source>Who is checking in?</source>
        <translation type="unfinished">¿Quién viene?</translation>
    </message>
    <message>
        <source>What are you here for?</source>
        <translation type="unfinished">¿A qué viene?</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation type="unfinished">¿Cómo se llama?</translation>
    </message>
    <message>
        <source>What should your badge say?</source>
        <translation type="unfinished">¿Qué debe poner su tarjeta?</translation>
    </message>
    <message>
        <source>How many of you?</source>
        <translation type="unfinished">¿Cuántas personas son?</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation type="unfinished">¿Qué edad tiene?</translation>
    </message>
    <message>
        <source>What is your postcode? (optional)</source>
        <translation type="unfinished">¿Cuál es su código postal? (opcional)</translation>
    </message>
    <message>
        <source>What is your email address? (optional)</source>
        <translation type="unfinished">¿Cuál es su correo electrónico? (opcional)</translation>
    </message>
    <message>
        <source>Have you been here before? (optional)</source>
        <translation type="unfinished">¿Ha estado aquí antes? (opcional)</translation>
    </message>
    <message>
        <source>Check and finish</source>
        <translation type="unfinished">Revise y termine</translation>
    </message>
    <message>
        <source>People on one form: %1 at most. More of you? Ask at the desk.</source>
        <translation type="unfinished">Personas por formulario: %1 como máximo. ¿Son más? Pregunten en la recepción.</translation>
    </message>
    <message>
        <source>Enter your full name</source>
        <translation type="unfinished">Escriba su nombre completo</translation>
    </message>
    <message>
        <source>Enter what your badge should say</source>
        <translation type="unfinished">Escriba lo que debe poner su tarjeta</translation>
    </message>
    <message>
        <source>Enter your postcode</source>
        <translation type="unfinished">Escriba su código postal</translation>
    </message>
    <message>
        <source>Enter your email address</source>
        <translation type="unfinished">Escriba su correo electrónico</translation>
    </message>
    <message>
        <source>Did you mean %1? If not, press Continue.</source>
        <translation type="unfinished">¿Quería decir %1? Si no, pulse Continuar.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Quién</translation>
    </message>
    <message>
        <source>Here for</source>
        <translation type="unfinished">Viene a</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Nombre completo</translation>
    </message>
    <message>
        <source>On your badge</source>
        <translation type="unfinished">En su tarjeta</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personas</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Edad</translation>
    </message>
    <message>
        <source>Help to leave</source>
        <translation type="unfinished">Ayuda para salir</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Código postal</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">Correo</translation>
    </message>
    <message>
        <source>What starts soon, or is on now.</source>
        <translation type="unfinished">Lo que empieza pronto o ya está en marcha.</translation>
    </message>
    <message>
        <source>Change anything that is not right.</source>
        <translation type="unfinished">Cambie lo que no esté bien.</translation>
    </message>
    <message>
        <source>Here already? Choose, then show your badge.</source>
        <translation type="unfinished">¿Ya está aquí? Elija y luego muestre su tarjeta.</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation type="unfinished">Nombre en la tarjeta</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished">Correo electrónico</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>Yes, answer the questions (takes 1 minute)</source>
        <translation type="unfinished">Sí, responder a las preguntas (1&#xa0;minuto)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Omitir</translation>
    </message>
    <message>
        <source>No, skip</source>
        <translation type="unfinished">No, omitir</translation>
    </message>
    <message>
        <source>A few questions about you</source>
        <translation type="unfinished">Unas preguntas sobre usted</translation>
    </message>
    <message>
        <source>Photos of you</source>
        <translation type="unfinished">Fotos de usted</translation>
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
        <translation type="unfinished">Entrada libre</translation>
    </message>
    <message numerus="yes">
        <source>Each peg = %n people</source>
        <translation type="unfinished">
            <numerusform>Cada clavija = %n persona</numerusform>
            <numerusform>Cada clavija = %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Cancelado</translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished">Completo</translation>
    </message>
    <message>
        <source>On now</source>
        <translation type="unfinished">Ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform>%n plaza</numerusform>
            <numerusform>%n plazas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello. Welcome in.</source>
        <translation type="unfinished">Hola. Pase, por favor.</translation>
    </message>
    <message>
        <source>Enter all 4 characters</source>
        <translation type="unfinished">Escriba los 4 caracteres</translation>
    </message>
    <message>
        <source>Tap a name to take it off, or to put it back.</source>
        <translation type="unfinished">Toque un nombre para quitarlo o volver a ponerlo.</translation>
    </message>
    <message>
        <source>We have checked all of you out. We put that right.</source>
        <translation type="unfinished">Hemos registrado la salida de todos. Lo corregimos.</translation>
    </message>
    <message>
        <source>Add children who have no ticket of their own.</source>
        <translation type="unfinished">Añada a los niños que no tienen entrada propia.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">Registrar entrada</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished">Invitado</translation>
    </message>
    <message>
        <source>Who of you is here?</source>
        <translation type="unfinished">¿Quién está aquí?</translation>
    </message>
    <message>
        <source>Who has come now?</source>
        <translation type="unfinished">¿Quién llega ahora?</translation>
    </message>
    <message>
        <source>How many of you today?</source>
        <translation type="unfinished">¿Cuántas personas son hoy?</translation>
    </message>
    <message>
        <source>Change the numbers if somebody stayed at home.</source>
        <translation type="unfinished">Cambie los números si alguien se ha quedado en casa.</translation>
    </message>
    <message>
        <source>How many have come now?</source>
        <translation type="unfinished">¿Cuántos llegan ahora?</translation>
    </message>
    <message>
        <source>How many of you are staying?</source>
        <translation type="unfinished">¿Cuántos se quedan?</translation>
    </message>
    <message>
        <source>The others of your party are in already.</source>
        <translation type="unfinished">Los demás de su grupo ya están dentro.</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation type="unfinished">Personas: %1</translation>
    </message>
    <message>
        <source>Reception can help. You can still check in by name.</source>
        <translation type="unfinished">En recepción le ayudan. O entre con su nombre.</translation>
    </message>
    <message>
        <source>Turn up your phone’s brightness, or check in by name.</source>
        <translation type="unfinished">Suba el brillo del teléfono o entre con su nombre.</translation>
    </message>
    <message>
        <source>Sorry, let’s start again.</source>
        <translation type="unfinished">Lo sentimos, empecemos de nuevo.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished">dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Listo</translation>
    </message>
    <message>
        <source>What you told us goes to the people who plan what we do.</source>
        <translation type="unfinished">Lo que nos ha dicho llega a quienes planean lo que hacemos.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished">Gracias.</translation>
    </message>
    <message>
        <source>Use my name</source>
        <translation type="unfinished">Usar mi nombre</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">Ayuda</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation type="unfinished">Elegir otra cosa</translation>
    </message>
    <message>
        <source>Your badges will be ready at the desk.</source>
        <translation type="unfinished">Sus tarjetas estarán listas en el mostrador.</translation>
    </message>
    <message>
        <source>You’re in.</source>
        <translation type="unfinished">Ya está dentro.</translation>
    </message>
    <message>
        <source>Come to the desk</source>
        <translation type="unfinished">Venga al mostrador</translation>
    </message>
    <message>
        <source>That is a code for Wi-Fi.</source>
        <translation type="unfinished">Ese es un código de wifi.</translation>
    </message>
    <message>
        <source>That is a contact card.</source>
        <translation type="unfinished">Eso es una tarjeta de contacto.</translation>
    </message>
    <message>
        <source>That is a boarding pass. Have a good trip later!</source>
        <translation type="unfinished">Eso es una tarjeta de embarque. ¡Buen viaje!</translation>
    </message>
    <message>
        <source>That is a link to a web page.</source>
        <translation type="unfinished">Eso es un enlace a una página web.</translation>
    </message>
    <message>
        <source>That is a code for setting up a device.</source>
        <translation type="unfinished">Ese es un código para configurar un aparato.</translation>
    </message>
    <message>
        <source>That is a health certificate.</source>
        <translation type="unfinished">Eso es un certificado de salud.</translation>
    </message>
    <message>
        <source>That is a code for something else.</source>
        <translation type="unfinished">Ese código es para otra cosa.</translation>
    </message>
    <message>
        <source>We could not read that code</source>
        <translation type="unfinished">No pudimos leer ese código</translation>
    </message>
    <message>
        <source>See what has places</source>
        <translation type="unfinished">Ver dónde hay sitio</translation>
    </message>
    <message>
        <source>Places free</source>
        <translation type="unfinished">Hay plazas</translation>
    </message>
    <message>
        <source>Just count me out</source>
        <translation type="unfinished">Solo cuente mi salida</translation>
    </message>
    <message>
        <source>Bye.</source>
        <translation type="unfinished">Adiós.</translation>
    </message>
    <message>
        <source>Thank you. Welcome in.</source>
        <translation type="unfinished">Gracias. Pase, por favor.</translation>
    </message>
    <message>
        <source>This screen cannot save your visit right now. It is not your fault.</source>
        <translation type="unfinished">Esta pantalla no puede guardar su visita ahora. No es culpa suya.</translation>
    </message>
    <message>
        <source>Reception will write you in.</source>
        <translation type="unfinished">En recepción le apuntarán.</translation>
    </message>
    <message>
        <source>Your badge will be ready at the desk.</source>
        <translation type="unfinished">Su tarjeta estará lista en el mostrador.</translation>
    </message>
    <message>
        <source>We have called the desk. You can also wave and point at this screen.</source>
        <translation type="unfinished">Hemos avisado al mostrador. También puede hacer una seña y señalar esta pantalla.</translation>
    </message>
    <message>
        <source>Somebody is coming. You can also point at this screen.</source>
        <translation type="unfinished">Alguien viene. También puede señalar esta pantalla.</translation>
    </message>
    <message>
        <source>This screen cannot call the desk right now. Wave to the person at the desk and point at this screen.</source>
        <translation type="unfinished">Esta pantalla no puede avisar al mostrador ahora. Haga una seña a la persona del mostrador y señale esta pantalla.</translation>
    </message>
    <message>
        <source>The desk has ended the call. Press Get help to call again.</source>
        <translation type="unfinished">El mostrador ha cerrado el aviso. Pulse Ayuda para avisar de nuevo.</translation>
    </message>
    <message>
        <source>Write to the desk</source>
        <translation type="unfinished">Escribir al mostrador</translation>
    </message>
    <message>
        <source>The person at the desk reads it and writes back. We keep none of it.</source>
        <translation type="unfinished">La persona del mostrador lo lee y le contesta. No guardamos nada.</translation>
    </message>
    <message>
        <source>What you write stands here in big letters. Show it to the person at the desk.</source>
        <translation type="unfinished">Lo que escriba aparece aquí en letras grandes. Muéstrelo a la persona del mostrador.</translation>
    </message>
    <message>
        <source>Wait here a moment</source>
        <translation type="unfinished">Espere aquí un momento</translation>
    </message>
    <message>
        <source>A member of staff checks who collects you. Then you can go.</source>
        <translation type="unfinished">Una persona del equipo comprueba quién le recoge. Después puede irse.</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Usted</translation>
    </message>
    <message>
        <source>The desk has written to you.</source>
        <translation type="unfinished">El mostrador le ha escrito.</translation>
    </message>
    <message>
        <source>Your text is on the screen.</source>
        <translation type="unfinished">Su texto está en la pantalla.</translation>
    </message>
    <message>
        <source>We need an adult who answers for you. They can come with you, or call us.</source>
        <translation type="unfinished">Necesitamos a un adulto que responda por usted. Puede venir con usted o llamarnos.</translation>
    </message>
    <message>
        <source>You are not on the list for this one yet. We can put you on it with an adult.</source>
        <translation type="unfinished">Todavía no estás en la lista. Podemos apuntarte con un adulto.</translation>
    </message>
    <message>
        <source>This one is for other ages. There may be something else for you today.</source>
        <translation type="unfinished">Esto es para otras edades. Quizá hoy haya otra cosa para usted.</translation>
    </message>
    <message>
        <source>This one is full right now. We can tell you when there is a place.</source>
        <translation type="unfinished">Ahora está lleno. Podemos avisarte cuando haya sitio.</translation>
    </message>
    <message>
        <source>We would like to talk with you first.</source>
        <translation type="unfinished">Antes nos gustaría hablar con usted.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished">Mostrador</translation>
    </message>
    <message>
        <source>%1 is coming. You can also point at this screen.</source>
        <translation type="unfinished">%1 viene. También puede señalar esta pantalla.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished">Dejar de esperar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>You hear this in your headphones.</source>
        <translation type="unfinished">Usted oye esto en sus auriculares.</translation>
    </message>
    <message>
        <source>Or touch the screen: one tap says it, a second tap presses it.</source>
        <translation type="unfinished">O toque la pantalla: un toque lo dice, un segundo toque lo pulsa.</translation>
    </message>
    <message>
        <source>Listening is off.</source>
        <translation type="unfinished">La escucha está desactivada.</translation>
    </message>
    <message>
        <source>To hear this screen, tap a top corner 3 times.</source>
        <translation type="unfinished">Para oír esta pantalla, toque 3 veces una esquina de arriba.</translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished">botón</translation>
    </message>
    <message>
        <source>text field</source>
        <translation type="unfinished">campo de texto</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">elegido</translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished">escrito</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">borrado</translation>
    </message>
    <message>
        <source>Listening starts in a moment.</source>
        <translation type="unfinished">La escucha empieza en un momento.</translation>
    </message>
    <message>
        <source>This kiosk cannot speak. The people at the desk can read it to you.</source>
        <translation type="unfinished">Este quiosco no puede hablar. Las personas del mostrador pueden leérselo.</translation>
    </message>
    <message>
        <source>Listening is on.</source>
        <translation type="unfinished">La escucha está activada.</translation>
    </message>
    <message>
        <source>The arrow keys move, Enter chooses, Escape goes back.</source>
        <translation type="unfinished">Las flechas mueven, Enter elige, Escape vuelve atrás.</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation type="unfinished">Repetir</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Más volumen</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Menos volumen</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">Más rápido</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Más despacio</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished">Dejar de escuchar</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation type="unfinished">%1, borrado</translation>
    </message>
    <message>
        <source>This kiosk has no voice for %1 yet. The people at the desk can help.</source>
        <translation type="unfinished">Este quiosco todavía no tiene voz para %1. Las personas del mostrador pueden ayudar.</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">espacio</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation type="unfinished">guion</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation type="unfinished">apóstrofo</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation type="unfinished">punto</translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished">coma</translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished">arroba</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation type="unfinished">guion bajo</translation>
    </message>
    <message>
        <source>%1 says it again.</source>
        <translation type="unfinished">%1 lo repite.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">de %1 a %2</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation type="unfinished">Volumen %1 de %2.</translation>
    </message>
    <message>
        <source>Speed %1 of %2.</source>
        <translation type="unfinished">Velocidad %1 de %2.</translation>
    </message>
    <message>
        <source>This kiosk has no more places for %1</source>
        <translation type="unfinished">Este quiosco ya no tiene plazas para %1</translation>
    </message>
    <message>
        <source>It is for ages up to %1.</source>
        <translation type="unfinished">Es para edades de hasta %1 años.</translation>
    </message>
    <message>
        <source>There is a note on your booking that they will go through with you.</source>
        <translation type="unfinished">Hay una nota en su reserva. El personal la verá con usted.</translation>
    </message>
    <message>
        <source>Your booking is not paid for yet. They can sort it out with you.</source>
        <translation type="unfinished">Su reserva aún no está pagada. El personal puede resolverlo con usted.</translation>
    </message>
    <message>
        <source>This code was used before. They will check it with you.</source>
        <translation type="unfinished">Este código ya se usó. El personal lo comprobará con usted.</translation>
    </message>
    <message>
        <source>You are under 18, so a member of staff checks you in with you.</source>
        <translation type="unfinished">Es menor de 18 años, así que alguien del personal le registra.</translation>
    </message>
    <message>
        <source>This one has an age limit. They will check it with you.</source>
        <translation type="unfinished">Esto tiene límite de edad. El personal lo comprobará con usted.</translation>
    </message>
    <message>
        <source>You are a large group. They check you in all at once.</source>
        <translation type="unfinished">Son un grupo grande. El personal les registra a todos a la vez.</translation>
    </message>
    <message>
        <source>This one needs a booking. They can see if there is a place.</source>
        <translation type="unfinished">Esto necesita reserva. El personal puede ver si hay sitio.</translation>
    </message>
    <message>
        <source>They can see what your code is for.</source>
        <translation type="unfinished">El personal puede ver para qué es su código.</translation>
    </message>
    <message>
        <source>More than one visit fits. They will find yours.</source>
        <translation type="unfinished">Coincide más de una visita. El personal encontrará la suya.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Probar otra vez</translation>
    </message>
    <message>
        <source>Show the code of your booking or badge. Or check in by name.</source>
        <translation type="unfinished">Muestre el código de su reserva o tarjeta. O entre con su nombre.</translation>
    </message>
    <message>
        <source>That is not a check-in code</source>
        <translation type="unfinished">Ese no es un código de entrada</translation>
    </message>
    <message>
        <source>It may be for another place or another day.</source>
        <translation type="unfinished">Puede ser para otro lugar u otro día.</translation>
    </message>
    <message>
        <source>We do not know that code</source>
        <translation type="unfinished">No conocemos ese código</translation>
    </message>
    <message>
        <source>Which one instead?</source>
        <translation type="unfinished">¿Cuál prefiere entonces?</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished">Desde %1</translation>
    </message>
    <message>
        <source>Are you going on to the next one?</source>
        <translation type="unfinished">¿Sigue con la siguiente sesión?</translation>
    </message>
    <message>
        <source>Yes, check me in</source>
        <translation type="unfinished">Sí, registrar mi entrada</translation>
    </message>
    <message>
        <source>Thank you for coming. See you again.</source>
        <translation type="unfinished">Gracias por venir. Hasta pronto.</translation>
    </message>
    <message>
        <source>People counted: %1.</source>
        <translation type="unfinished">Personas contadas: %1.</translation>
    </message>
    <message>
        <source>You’re already in.</source>
        <translation type="unfinished">Ya está dentro.</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation type="unfinished">¿Qué tal?</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation type="unfinished">Unas preguntas</translation>
    </message>
    <message>
        <source>You’re in, %1.</source>
        <translation type="unfinished">Ya está dentro, %1.</translation>
    </message>
    <message>
        <source>That code is not for today</source>
        <translation type="unfinished">Ese código no es para hoy</translation>
    </message>
    <message>
        <source>Scan again then. Reception can help if you want to come in now.</source>
        <translation type="unfinished">Vuelva a escanear entonces. Si quiere entrar ya, en recepción pueden ayudarle.</translation>
    </message>
    <message>
        <source>You’re early</source>
        <translation type="unfinished">Llega pronto</translation>
    </message>
    <message>
        <source>You’re late for this one</source>
        <translation type="unfinished">Llega tarde para esta sesión</translation>
    </message>
    <message>
        <source>Reception can tell you when there is room.</source>
        <translation type="unfinished">En recepción le dirán cuándo hay sitio.</translation>
    </message>
    <message>
        <source>There is not enough room for all of you</source>
        <translation type="unfinished">No hay sitio para todos</translation>
    </message>
    <message>
        <source>Reception can help you find something else today.</source>
        <translation type="unfinished">En recepción le ayudan a encontrar otra cosa para hoy.</translation>
    </message>
    <message>
        <source>This session is cancelled</source>
        <translation type="unfinished">Esta sesión está cancelada</translation>
    </message>
    <message>
        <source>This booking is cancelled</source>
        <translation type="unfinished">Esta reserva está cancelada</translation>
    </message>
    <message>
        <source>Reception can give you a new one.</source>
        <translation type="unfinished">En recepción le pueden dar otro.</translation>
    </message>
    <message>
        <source>This code has been replaced</source>
        <translation type="unfinished">Este código ha sido sustituido</translation>
    </message>
    <message>
        <source>It is for ages %1 and over.</source>
        <translation type="unfinished">Es para mayores de %1 años.</translation>
    </message>
    <message>
        <source>Not at this kiosk</source>
        <translation type="unfinished">No en este quiosco</translation>
    </message>
    <message>
        <source>Keep your badge. It is good for this one too.</source>
        <translation type="unfinished">Conserve su tarjeta. También sirve para esta sesión.</translation>
    </message>
    <message>
        <source>You are checked out already.</source>
        <translation type="unfinished">Su salida ya está registrada.</translation>
    </message>
    <message>
        <source>This code has not been used to come in today.</source>
        <translation type="unfinished">Este código no se ha usado hoy para entrar.</translation>
    </message>
    <message>
        <source>You are not checked in</source>
        <translation type="unfinished">Su entrada no está registrada</translation>
    </message>
    <message>
        <source>Show your badge or your code, or let us just count you out.</source>
        <translation type="unfinished">Muestre su tarjeta o código, o deje que contemos su salida.</translation>
    </message>
    <message>
        <source>We could not find that code</source>
        <translation type="unfinished">No encontramos ese código</translation>
    </message>
    <message>
        <source>You came into %2 at %1.</source>
        <translation type="unfinished">Entró en %2 a las %1.</translation>
    </message>
    <message>
        <source>I’m leaving</source>
        <translation type="unfinished">Me voy</translation>
    </message>
    <message>
        <source>Privacy notice, version %1</source>
        <translation type="unfinished">Aviso de privacidad, versión %1</translation>
    </message>
    <message>
        <source>Go to: %1.</source>
        <translation type="unfinished">Vaya a: %1.</translation>
    </message>
    <message>
        <source>People checked in: %1.</source>
        <translation type="unfinished">Personas registradas: %1.</translation>
    </message>
    <message>
        <source>%1 is full right now</source>
        <translation type="unfinished">%1 está completo ahora</translation>
    </message>
    <message>
        <source>%1 is for other ages</source>
        <translation type="unfinished">%1 es para otras edades</translation>
    </message>
    <message>
        <source>Still here: %1.</source>
        <translation type="unfinished">Siguen aquí: %1.</translation>
    </message>
    <message>
        <source>You left at %1. There is nothing more to do.</source>
        <translation type="unfinished">Salió a las %1. No hay que hacer nada más.</translation>
    </message>
    <message>
        <source>All of your party: %1.</source>
        <translation type="unfinished">Todo su grupo: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Start: %1, %2.</source>
        <translation type="unfinished">Comienzo: %1, %2.</translation>
    </message>
    <message>
        <source>It is for ages %1 to %2.</source>
        <translation type="unfinished">Es para edades de %1 a %2 años.</translation>
    </message>
    <message>
        <source>Bye, %1.</source>
        <translation type="unfinished">Adiós, %1.</translation>
    </message>
    <message>
        <source>%2 is on %1.</source>
        <translation type="unfinished">%2 es el %1.</translation>
    </message>
    <message>
        <source>%2 opens at %1.</source>
        <translation type="unfinished">%2 abre a las %1.</translation>
    </message>
    <message>
        <source>The door to %2 closed at %1.</source>
        <translation type="unfinished">La puerta de %2 se cerró a las %1.</translation>
    </message>
    <message>
        <source>Some of us are staying</source>
        <translation type="unfinished">Algunos nos quedamos</translation>
    </message>
    <message>
        <source>Places left: %1.</source>
        <translation type="unfinished">Plazas libres: %1.</translation>
    </message>
    <message>
        <source>People checked out: %1.</source>
        <translation type="unfinished">Personas que salen: %1.</translation>
    </message>
</context>
<context>
    <name>YouSaidTurns</name>
    <message>
        <source>We did:</source>
        <translation type="unfinished">Nosotros hicimos:</translation>
    </message>
    <message>
        <source>This stays here now.</source>
        <translation type="unfinished">Esto se queda aquí ahora.</translation>
    </message>
    <message>
        <source>Touch to keep this here.</source>
        <translation type="unfinished">Toque para dejar esto aquí.</translation>
    </message>
    <message>
        <source>You said:</source>
        <translation type="unfinished">Ustedes dijeron:</translation>
    </message>
</context>
</TS>
