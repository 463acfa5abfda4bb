<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>Bitwright</name>
  <message>
   <location filename="../../core/chat/choose.py" />
   <source>the weights are exact; llama.cpp rounds their inputs to 8 bits in a way of its own</source>
   <translation>los pesos son exactos; llama.cpp redondea sus entradas a 8 bits a su manera</translation>
  </message>
  <message>
   <location filename="../../core/chat/edge_session.py" />
   <source>this graph keeps no keys and values: every word computes the whole text anew</source>
   <translation>este grafo no guarda claves ni valores: cada palabra recalcula todo el texto</translation>
  </message>
  <message>
   <location filename="../../core/chat/llamacpp.py" />
   <source>the conversation is kept in 16 bits: this model cannot keep it in fewer</source>
   <translation>la conversación se guarda en 16 bits: este modelo no puede guardarla en menos</translation>
  </message>
  <message>
   <location filename="../../core/chat/llamacpp.py" />
   <source>Raise the memory limit in the settings, or choose a shorter context, or a smaller level.</source>
   <translation>Suba el límite de memoria en los ajustes o elija un contexto más corto o un nivel más pequeño.</translation>
  </message>
  <message>
   <location filename="../../core/chat/placement.py" />
   <source>answers come slowly: memory is short, blocks of the model are read again for every token</source>
   <translation>las respuestas llegan despacio: falta memoria y se releen bloques del modelo en cada token</translation>
  </message>
  <message>
   <location filename="../../core/chat/placement.py" />
   <source>answers come slowly: memory is short, the output matrix is read again for every token</source>
   <translation>las respuestas llegan despacio: falta memoria y se relee la matriz de salida en cada token</translation>
  </message>
  <message>
   <location filename="../../core/chat/torch_session.py" />
   <source>computed in BF16 because float32 does not fit in memory</source>
   <translation>calculado en BF16 porque float32 no cabe en la memoria</translation>
  </message>
  <message>
   <location filename="../../core/cli/talks.py" />
   <source>“{title}” was deleted.</source>
   <translation>«{title}» se eliminó.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It says {found}; {wanted} was expected</source>
   <translation>Dice {found}; se esperaba {wanted}</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>{wanted} is not in it</source>
   <translation>No contiene {wanted}</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It does not say “{wanted}”</source>
   <translation>No dice «{wanted}»</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>There is no number in it; {wanted} was expected</source>
   <translation>No contiene ningún número; se esperaba {wanted}</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It says “{unwanted}”</source>
   <translation>Dice «{unwanted}»</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It has another form</source>
   <translation>Tiene otra forma</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/conversations/checks.py" />
   <source>It has {n} words</source>
   <extracomment>One: It has {n} word</extracomment>
   <translation>
    <numerusform>Tiene {n} palabra</numerusform>
    <numerusform>Tiene {n} palabras</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/conversations/checks.py" />
   <source>It has {n} sentences</source>
   <extracomment>One: It has {n} sentence</extracomment>
   <translation>
    <numerusform>Tiene {n} frase</numerusform>
    <numerusform>Tiene {n} frases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/conversations/checks.py" />
   <source>It lists {n} items</source>
   <extracomment>One: It lists {n} item</extracomment>
   <translation>
    <numerusform>Enumera {n} elemento</numerusform>
    <numerusform>Enumera {n} elementos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not all in capitals</source>
   <translation>No está todo en mayúsculas</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not a JSON object</source>
   <translation>No es un objeto JSON</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It defines no function “{wanted}”</source>
   <translation>No define la función «{wanted}»</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>The code lacks a part</source>
   <translation>Al código le falta una parte</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It was still thinking when the answer ended</source>
   <translation>Aún estaba pensando cuando terminó la respuesta</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>There is no answer</source>
   <translation>No hay respuesta</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not valid JSON</source>
   <translation>No es JSON válido</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>The JSON lacks “{key}”</source>
   <translation>Al JSON le falta «{key}»</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>The JSON has another value for “{key}”</source>
   <translation>El JSON tiene otro valor para «{key}»</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not valid Python</source>
   <translation>No es Python válido</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>The conversations in {path} were written by a newer Bitwright.</source>
   <translation>Las conversaciones de {path} las escribió una versión más nueva de Bitwright.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Update Bitwright, or move the file away to begin with a new one.</source>
   <translation>Actualice Bitwright o mueva el archivo a otro sitio para empezar con uno nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>The file of conversations {path} cannot be used: {error}.</source>
   <translation>No se puede usar el archivo de conversaciones {path}: {error}.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Check its folder and permissions; if it is damaged, move it away to begin with a new one.</source>
   <translation>Compruebe su carpeta y sus permisos; si está dañado, muévalo a otro sitio para empezar con uno nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Check its folder.</source>
   <translation>Compruebe su carpeta.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>The disk is full: {path} cannot grow.</source>
   <translation>El disco está lleno: {path} no puede crecer.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Free some space.</source>
   <translation>Libere espacio.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/export.py" />
   <source>You</source>
   <translation>Usted</translation>
  </message>
  <message>
   <location filename="../../core/conversations/export.py" />
   <source>{speed}, first token after {time}</source>
   <translation>{speed}, primer token tras {time}</translation>
  </message>
  <message>
   <location filename="../../core/conversations/export.py" />
   <source>System prompt</source>
   <translation>Prompt del sistema</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Balanced</source>
   <translation>Equilibrado</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Natural answers that stay on the subject</source>
   <translation>Respuestas naturales que no se desvían del tema</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Precise</source>
   <translation>Preciso</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>The likeliest words only: best for facts and code</source>
   <translation>Solo las palabras más probables: lo mejor para datos y código</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Creative</source>
   <translation>Creativo</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>More surprising words: best for stories and ideas</source>
   <translation>Palabras más sorprendentes: lo mejor para historias e ideas</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>There is no conversation '{id}'.</source>
   <translation>No existe la conversación «{id}».</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>See 'bitwright chat history'.</source>
   <translation>Véase «bitwright chat history».</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>'{id}' could be several conversations.</source>
   <translation>«{id}» puede ser varias conversaciones.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>Type more of: {ids}</source>
   <translation>Escriba más de: {ids}</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>A conversation needs a name.</source>
   <translation>Una conversación necesita un nombre.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>Type at least one letter.</source>
   <translation>Escriba al menos una letra.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>It needs a name.</source>
   <translation>Necesita un nombre.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>This conversation cannot be read.</source>
   <translation>No se puede leer esta conversación.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>It may be from another version. Delete it.</source>
   <translation>Puede ser de otra versión. Elimínela.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Facts</source>
   <translation>Datos</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Maths</source>
   <translation>Matemáticas</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Translation</source>
   <translation>Traducción</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Following instructions</source>
   <translation>Seguir instrucciones</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Passed</source>
   <translation>Superado</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Failed</source>
   <translation>Fallida</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Speed and time</source>
   <translation>Velocidad y tiempo</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>{figure} tokens/s</source>
   <translation>{figure} tokens/s</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>about {time} left</source>
   <translation>quedan unos {time}</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>{bits} bits/weight</source>
   <translation>{bits} bits/peso</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>a few seconds left</source>
   <translation>quedan unos segundos</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>just now</source>
   <translation>ahora mismo</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>{time} ago</source>
   <translation>hace {time}</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>yesterday</source>
   <translation>ayer</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/formats.py" />
   <source>{n} days ago</source>
   <extracomment>One: {n} day ago</extracomment>
   <translation>
    <numerusform>hace {n} día</numerusform>
    <numerusform>hace {n} días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/formats.py" />
   <source>{n} days</source>
   <extracomment>One: {n} day</extracomment>
   <translation>
    <numerusform>{n} día</numerusform>
    <numerusform>{n} días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/hardware/detect.py" />
   <source>NVIDIA's driver serves {n} cards, but its library (NVML) is not found</source>
   <extracomment>One: NVIDIA's driver serves {n} card, but its library (NVML) is not found</extracomment>
   <translation>
    <numerusform>el controlador de NVIDIA atiende {n} tarjeta, pero no se encuentra su biblioteca (NVML)</numerusform>
    <numerusform>el controlador de NVIDIA atiende {n} tarjetas, pero no se encuentra su biblioteca (NVML)</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>{name} is present, but it is set aside for virtual machines (vfio-pci)</source>
   <translation>{name} está presente, pero reservada para máquinas virtuales (vfio-pci)</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>{name} is present, but runs on the driver '{driver}', which models cannot use</source>
   <translation>{name} está presente, pero usa el controlador «{driver}», que los modelos no pueden utilizar</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>{name} is present, but no driver is loaded</source>
   <translation>{name} está presente, pero no hay ningún controlador cargado</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>the memory size of {gpu} cannot be read</source>
   <translation>no se puede leer el tamaño de la memoria de {gpu}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>which number formats {gpu} computes natively is not known</source>
   <translation>no se sabe en qué formatos numéricos calcula {gpu} de forma nativa</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>the driver does not tell how much memory of {gpu} is free</source>
   <translation>el controlador no indica cuánta memoria de {gpu} está libre</translation>
  </message>
  <message>
   <location filename="../../core/hardware/macos_devices.py" />
   <source>the {chip} is newer than this version; it is taken for an M2 or later</source>
   <translation>el {chip} es más nuevo que esta versión; se trata como un M2 o posterior</translation>
  </message>
  <message>
   <location filename="../../core/hardware/macos_devices.py" />
   <source>the runtimes here do not use the GPU of an Intel Mac</source>
   <translation>los motores de aquí no usan la GPU de un Mac con Intel</translation>
  </message>
  <message>
   <location filename="../../core/hardware/macos_devices.py" />
   <source>the system does not tell how much memory the GPU shares</source>
   <translation>el sistema no indica cuánta memoria comparte la GPU</translation>
  </message>
  <message>
   <location filename="../../core/hardware/nvidia.py" />
   <source>the NVIDIA driver does not answer: {error}</source>
   <translation>el controlador de NVIDIA no responde: {error}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a laptop without a graphics card</source>
   <translation>un portátil sin tarjeta gráfica</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Mac with an {chip}</source>
   <translation>un Mac con {chip}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a laptop with an RTX 4060</source>
   <translation>un portátil con una RTX 4060</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Core Ultra laptop with an NPU</source>
   <translation>un portátil Core Ultra con NPU</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Core Ultra (Lunar Lake) laptop with an NPU</source>
   <translation>un portátil Core Ultra (Lunar Lake) con NPU</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Ryzen AI 9 laptop with an NPU</source>
   <translation>un portátil Ryzen AI 9 con NPU</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Ryzen AI Max computer</source>
   <translation>un equipo Ryzen AI Max</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Snapdragon X laptop with an NPU</source>
   <translation>un portátil Snapdragon X con NPU</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Raspberry Pi 5</source>
   <translation>una Raspberry Pi 5</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a server with an H100</source>
   <translation>un servidor con una H100</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>what is imagined was not measured: figures are the makers', memory is free as at rest</source>
   <translation>lo imaginario no se midió: las cifras son de los fabricantes y la memoria está libre como en reposo</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>{product}, {size} GB, in this computer</source>
   <translation>{product}, {size} GB, en este equipo</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer with a {gpu}</source>
   <translation>este equipo con {gpu}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>{computer}, {size} GB of memory</source>
   <translation>{computer}, {size} GB de memoria</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer without a graphics card</source>
   <translation>este equipo sin tarjeta gráfica</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer with two {gpu}</source>
   <translation>este equipo con dos {gpu}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer with an {gpu}</source>
   <translation>este equipo con {gpu}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>No computer or graphics card is known as '{name}'.</source>
   <translation>No se conoce ningún equipo ni tarjeta gráfica como «{name}».</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>'{name}' is not a graphics card</source>
   <translation>«{name}» no es una tarjeta gráfica</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>see 'bitwright detect --list-simulated'</source>
   <translation>véase «bitwright detect --list-simulated»</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>{ram_gib} GB of memory is no computer</source>
   <translation>ningún equipo tiene {ram_gib} GB de memoria</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>give the memory in GB, as in 64</source>
   <translation>indique la memoria en GB, por ejemplo 64</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer</source>
   <translation>este equipo</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>'{name}' may mean several computers: {both}.</source>
   <translation>«{name}» puede referirse a varios equipos: {both}.</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>Write the whole name.</source>
   <translation>Escriba el nombre completo.</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>Did you mean {names}? All names: bitwright detect --list-simulated</source>
   <translation>¿Quizá {names}? Todos los nombres: bitwright detect --list-simulated</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>For example RTX 4090 or Apple M4 16 GB. All names: bitwright detect --list-simulated</source>
   <translation>Por ejemplo, RTX 4090 o Apple M4 16 GB. Todos los nombres: bitwright detect --list-simulated</translation>
  </message>
  <message>
   <location filename="../../core/hardware/system.py" />
   <source>the system does not tell how much memory there is (/proc/meminfo)</source>
   <translation>el sistema no indica cuánta memoria hay (/proc/meminfo)</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Processor</source>
   <translation>Procesador</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Memory</source>
   <translation>Memoria</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Graphics</source>
   <translation>Gráficos</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Disk</source>
   <translation>Disco</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Runtimes</source>
   <translation>Motores</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Simulated</source>
   <translation>Simulado</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{total}, {available} available, {swap}</source>
   <translation>{total}, {available} disponibles, {swap}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>measured, read plus written</source>
   <translation>medido, lectura más escritura</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/hardware/words.py" />
   <source>{n} threads</source>
   <extracomment>One: {n} thread</extracomment>
   <translation>
    <numerusform>{n} hilo</numerusform>
    <numerusform>{n} hilos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Measured with {count}: reads {words}</source>
   <translation>Medido con {count}: lee {words}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{name} {version}, computes on: {words}</source>
   <translation>{name} {version}, calcula en: {words}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>No vector extensions known</source>
   <translation>No se conocen extensiones vectoriales</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{memory} swap</source>
   <translation>{memory} de intercambio</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>no swap</source>
   <translation>sin intercambio</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{total} (the limit of this container)</source>
   <translation>{total} (el límite de este contenedor)</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>from the data sheet</source>
   <translation>según la ficha técnica</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/hardware/words.py" />
   <source>{n} cores</source>
   <extracomment>One: {n} core</extracomment>
   <translation>
    <numerusform>{n} núcleo</numerusform>
    <numerusform>{n} núcleos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>not tried yet</source>
   <translation>aún sin probar</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>unknown memory</source>
   <translation>memoria desconocida</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>built in, may use {memory}</source>
   <translation>integrada, puede usar {memory}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Computes natively in {words}; used by: {used_by}</source>
   <translation>Calcula de forma nativa en {words}; lo usan: {used_by}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>used by: {used_by}</source>
   <translation>lo usan: {used_by}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{name} {version}, its GPUs: not measured yet</source>
   <translation>{name} {version}, sus GPU: aún sin medir</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Memory speed</source>
   <translation>Velocidad de memoria</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Chat speed</source>
   <translation>Velocidad de chat</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Write speed</source>
   <translation>Velocidad de escritura</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{usable_cores} usable here</source>
   <translation>{usable_cores} utilizables aquí</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>built in, {memory}</source>
   <translation>integrada, {memory}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>own memory: {memory}</source>
   <translation>memoria propia: {memory}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{memory} free now</source>
   <translation>{memory} libres ahora</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>reads {bandwidth}</source>
   <translation>lee {bandwidth}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{tops} TOPS</source>
   <translation>{tops} TOPS</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>TOPS not known</source>
   <translation>TOPS desconocidos</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>driver {driver}</source>
   <translation>controlador {driver}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{size} free of {size2} at {path}</source>
   <translation>{size} libres de {size2} en {path}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>compute capability {compute_capability}</source>
   <translation>capacidad de cómputo {compute_capability}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>driver not known</source>
   <translation>controlador desconocido</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>None that models can use</source>
   <translation>Ninguno que los modelos puedan usar</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>None found</source>
   <translation>No se encontró ninguno</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{bandwidth} measured</source>
   <translation>{bandwidth} medidos</translation>
  </message>
  <message>
   <location filename="../../core/hardware/write_speed.py" />
   <source>there is too little room on the library's disk to measure how fast it is</source>
   <translation>hay muy poco espacio en el disco de la biblioteca para medir su velocidad</translation>
  </message>
  <message>
   <location filename="../../core/hardware/write_speed.py" />
   <source>the library's folder cannot be written: {strerror}</source>
   <translation>no se puede escribir en la carpeta de la biblioteca: {strerror}</translation>
  </message>
  <message>
   <location filename="../../core/hub/account.py" />
   <source>{endpoint} does not know this token.</source>
   <translation>{endpoint} no conoce este token.</translation>
  </message>
  <message>
   <location filename="../../core/hub/account.py" />
   <source>Was it revoked, or cut short? Make a new one.</source>
   <translation>¿Se revocó o está incompleto? Cree uno nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>'{text}' is not a repository's name.</source>
   <translation>«{text}» no es el nombre de un repositorio.</translation>
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>Use owner/name, for example Qwen/Qwen3-0.6B.</source>
   <translation>Use owner/name, por ejemplo Qwen/Qwen3-0.6B.</translation>
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>The hub's address is not a web address.</source>
   <translation>La dirección del Hub no es una dirección web.</translation>
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>Use something like https://huggingface.co</source>
   <translation>Use algo como https://huggingface.co</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>'{repo_id}' needs {size} more; {existing} has {size2} free.</source>
   <translation>«{repo_id}» necesita {size} más; {existing} tiene {size2} libres.</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Free some space, choose fewer files, or another folder (--to, or HF_HOME for the cache).</source>
   <translation>Libere espacio, elija menos archivos u otra carpeta (--to, o HF_HOME para la caché).</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>'{revision}' is not a revision.</source>
   <translation>«{revision}» no es una revisión.</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Use a branch, tag or commit.</source>
   <translation>Use una rama, una etiqueta o un commit.</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Nothing may be written to {root}.</source>
   <translation>No se permite escribir en {root}.</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Check its permissions, or choose another folder (HF_HOME moves the cache).</source>
   <translation>Compruebe los permisos o elija otra carpeta (HF_HOME cambia la caché de lugar).</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>The disk of {root} is full; what has come of '{repo_id}' is kept.</source>
   <translation>El disco de {root} está lleno; lo ya recibido de «{repo_id}» se conserva.</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Free {size}, then resume.</source>
   <translation>Libere {size} y reanude.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>The answer of {endpoint} could not be understood.</source>
   <translation>No se entiende la respuesta de {endpoint}.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Is it a Hugging Face hub? Try again later.</source>
   <translation>¿Es un Hub de Hugging Face? Inténtelo más tarde.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Check the spelling. A private repository needs a login: Settings, or 'bitwright hub login'.</source>
   <translation>Compruebe la escritura. Un repositorio privado exige iniciar sesión: Ajustes o «bitwright hub login».</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Accept its licence at {address}, then log in (Settings, or 'bitwright hub login').</source>
   <translation>Acepte su licencia en {address} e inicie sesión (Ajustes o «bitwright hub login»).</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Ask for access at {address} with the account you are logged in with.</source>
   <translation>Solicite acceso en {address} con la cuenta con la que inició sesión.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' is gated: its owner wants to know who downloads it.</source>
   <translation>«{what}» tiene acceso restringido: su propietario quiere saber quién lo descarga.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} is in trouble (HTTP {status}).</source>
   <translation>{endpoint} tiene problemas (HTTP {status}).</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Try again later; nothing is lost.</source>
   <translation>Inténtelo más tarde; no se pierde nada.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>There is no repository '{what}' on {endpoint}.</source>
   <translation>No existe el repositorio «{what}» en {endpoint}.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' has no such revision.</source>
   <translation>«{what}» no tiene esa revisión.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Check the branch, tag or commit.</source>
   <translation>Compruebe la rama, la etiqueta o el commit.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} cannot be reached.</source>
   <translation>No se puede acceder a {endpoint}.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Check the internet connection (and HF_ENDPOINT, if set); what was downloaded is kept.</source>
   <translation>Compruebe la conexión a Internet (y HF_ENDPOINT, si está definida); lo descargado se conserva.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' was not found on {endpoint}.</source>
   <translation>No se encontró «{what}» en {endpoint}.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>It may have changed: try again.</source>
   <translation>Puede haber cambiado: inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} refuses access to '{what}'.</source>
   <translation>{endpoint} deniega el acceso a «{what}».</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Log in again (Settings, or 'bitwright hub login').</source>
   <translation>Inicie sesión de nuevo (Ajustes o «bitwright hub login»).</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} has too many requests from here.</source>
   <translation>{endpoint} ha recibido demasiadas solicitudes desde aquí.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Wait some minutes, then resume.</source>
   <translation>Espere unos minutos y reanude.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>HF_HUB_OFFLINE switches the hub off.</source>
   <translation>HF_HUB_OFFLINE desactiva el Hub.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Unset it, then try again.</source>
   <translation>Quite la variable e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' is not a repository's name.</source>
   <translation>«{what}» no es el nombre de un repositorio.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Use owner/name.</source>
   <translation>Use owner/name.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>'{path}' of '{repo_id}' arrives damaged: its checksum is wrong.</source>
   <translation>«{path}» de «{repo_id}» llega dañado: su suma de comprobación es incorrecta.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>Try again later, or over another network.</source>
   <translation>Inténtelo más tarde o desde otra red.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>The connection ended in the middle of '{path}'.</source>
   <translation>La conexión se cortó en mitad de «{path}».</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>Try again.</source>
   <translation>Inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>The partial file was changed by another program.</source>
   <translation>Otro programa modificó el archivo parcial.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>'{path}' of '{repo_id}' is not on the hub any more.</source>
   <translation>«{path}» de «{repo_id}» ya no está en el Hub.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>The repository was changed meanwhile: start the download anew.</source>
   <translation>El repositorio cambió entretanto: inicie la descarga de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>'{path}' comes too slowly.</source>
   <translation>«{path}» llega demasiado despacio.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>Try again later.</source>
   <translation>Inténtelo más tarde.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fits.py" />
   <source>None of its files fits in the memory that is free.</source>
   <translation>Ninguno de sus archivos cabe en la memoria libre.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fits.py" />
   <source>{kind} weights are for other programs: Bitwright does not read them.</source>
   <translation>Los pesos {kind} son para otros programas: Bitwright no los lee.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>No repository was named.</source>
   <translation>No se indicó ningún repositorio.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'include' is not a list of patterns.</source>
   <translation>«include» no es una lista de patrones.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>For example ["*Q8_0.gguf"].</source>
   <translation>Por ejemplo ["*Q8_0.gguf"].</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'commit' is not a commit.</source>
   <translation>«commit» no es un commit.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Leave it out to get the newest.</source>
   <translation>Omítalo para obtener el más reciente.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'to' is not a folder's full path.</source>
   <translation>«to» no es la ruta completa de una carpeta.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Leave it out for the shared cache.</source>
   <translation>Omítalo para usar la caché compartida.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'limit_rate' and 'streams' are whole numbers.</source>
   <translation>«limit_rate» y «streams» son números enteros.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Leave them out.</source>
   <translation>Omítalos.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>The safetensors of '{repo_id}' need {size}; {size2} is free ({existing}).</source>
   <translation>Los safetensors de «{repo_id}» necesitan {size}; hay {size2} libres ({existing}).</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Free some space, then try again: what was downloaded is kept.</source>
   <translation>Libere espacio e inténtelo de nuevo: lo descargado se conserva.</translation>
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>'{text}' is no rate.</source>
   <translation>«{text}» no es una velocidad.</translation>
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>Write for example 5MB or 500kB (a second).</source>
   <translation>Escriba por ejemplo 5MB o 500kB (por segundo).</translation>
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>{text} a second is too little to get anywhere.</source>
   <translation>{text} por segundo es demasiado poco para avanzar.</translation>
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>Allow at least 1kB.</source>
   <translation>Permita al menos 1kB.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>the system keyring</source>
   <translation>el llavero del sistema</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>Hugging Face's own login</source>
   <translation>el inicio de sesión propio de Hugging Face</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>That is no access token.</source>
   <translation>Eso no es un token de acceso.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>Copy the whole of it from the hub's settings: it begins with hf_.</source>
   <translation>Cópielo entero de los ajustes del Hub: empieza por hf_.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>This system has no keyring.</source>
   <translation>Este sistema no tiene llavero.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>The system keyring did not take the token.</source>
   <translation>El llavero del sistema no aceptó el token.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>The system keyring did not let go of the token.</source>
   <translation>El llavero del sistema no soltó el token.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>Remove it there by hand.</source>
   <translation>Elimínelo allí a mano.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>This system has no keyring that can be used.</source>
   <translation>Este sistema no tiene un llavero que se pueda usar.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for a copy of the model in safetensors or GGUF.</source>
   <translation>Busque una copia del modelo en safetensors o GGUF.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' holds something else than a model's weights.</source>
   <translation>«{name}» contiene algo distinto de los pesos de un modelo.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{repo_id}' holds no tensors.</source>
   <translation>«{repo_id}» no contiene tensores.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for another copy of the model.</source>
   <translation>Busque otra copia del modelo.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>The tensors in '{name}' claim to be larger than the file.</source>
   <translation>Los tensores de «{name}» dicen ser más grandes que el archivo.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for another copy.</source>
   <translation>Busque otra copia.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' is packed in a way that torch does not.</source>
   <translation>«{name}» está empaquetado de una forma que torch no usa.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' has far too long a list of tensors.</source>
   <translation>«{name}» tiene una lista de tensores demasiado larga.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' holds more than weights: a program could hide in it. It was not opened.</source>
   <translation>«{name}» contiene algo más que pesos: podría ocultar un programa. No se abrió.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for a copy of the model in safetensors or GGUF, and be wary of this one.</source>
   <translation>Busque una copia del modelo en safetensors o GGUF y desconfíe de esta.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' is damaged, or not written by torch.</source>
   <translation>«{name}» está dañado o no lo escribió torch.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' is not an archive as torch writes it since 2020; it was not opened.</source>
   <translation>«{name}» no es un archivo como los que torch escribe desde 2020; no se abrió.</translation>
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>{root} is not a folder.</source>
   <translation>{root} no es una carpeta.</translation>
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>Choose a folder for the model.</source>
   <translation>Elija una carpeta para el modelo.</translation>
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>{target} is there already, with another content than the hub's.</source>
   <translation>{target} ya existe, con un contenido distinto al del Hub.</translation>
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>Choose an empty folder, or move that file away.</source>
   <translation>Elija una carpeta vacía o mueva ese archivo a otro sitio.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>not needed</source>
   <translation>no hace falta</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>'{repo_id}' holds no weights that Bitwright knows.</source>
   <translation>«{repo_id}» no contiene pesos que Bitwright conozca.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>Look for safetensors or GGUF files of it.</source>
   <translation>Busque sus archivos safetensors o GGUF.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>'{repo_id}' has only pickled weights, of a kind that Bitwright does not open.</source>
   <translation>«{repo_id}» solo tiene pesos en pickle, de un tipo que Bitwright no abre.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>pickled: can run any program when opened</source>
   <translation>pickle: puede ejecutar cualquier programa al abrirse</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>other weights than the chosen ones</source>
   <translation>pesos distintos de los elegidos</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>'{repo_id}' has only pickled weights, which can run any program when they are opened.</source>
   <translation>«{repo_id}» solo tiene pesos en pickle, que al abrirse pueden ejecutar cualquier programa.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>{look} Or agree to it (--allow-pickle): they are opened as plain data only, and converted.</source>
   <translation>{look} O acéptelos (--allow-pickle): se abren solo como datos y se convierten.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>far too large for what it claims to be</source>
   <translation>demasiado grande para lo que dice ser</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>No weights of '{repo_id}' match {list}.</source>
   <translation>Ningún peso de «{repo_id}» coincide con {list}.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>Its weight files: {names}.</source>
   <translation>Sus archivos de pesos: {names}.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>The plan of this download is damaged.</source>
   <translation>El plan de esta descarga está dañado.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>Start it anew.</source>
   <translation>Empiece de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The tensor {both} is in two {what}</source>
   <translation>El tensor {both} está repetido ({what})</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} of '{repo_id}' is shorter than listed.</source>
   <translation>{path} de «{repo_id}» es más corto de lo indicado.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} of '{repo_id}' is far too large for what it claims to be.</source>
   <translation>{path} de «{repo_id}» es demasiado grande para lo que dice ser.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} of '{repo_id}' is not what the hub lists.</source>
   <translation>{path} de «{repo_id}» no es lo que indica el Hub.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>'{repo_id}' has no config.json.</source>
   <translation>«{repo_id}» no tiene config.json.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>Look for another copy of the model, or a GGUF.</source>
   <translation>Busque otra copia del modelo o un GGUF.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The index and the weight files of '{repo_id}' disagree.</source>
   <translation>El índice y los archivos de pesos de «{repo_id}» no coinciden.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} has a header of {length} bytes.</source>
   <translation>{path} tiene una cabecera de {length} bytes.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The files of '{repo_id}' say things that cannot be right: {error}</source>
   <translation>Los archivos de «{repo_id}» contienen datos que no pueden ser correctos: {error}</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The weight file {missing} is missing in '{repo_id}'.</source>
   <translation>Falta el archivo de pesos {missing} en «{repo_id}».</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The header of {path} does not end.</source>
   <translation>La cabecera de {path} no termina.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>Only pickled weights: the number of parameters follows from the size of the files, and Bitwright does not open pickles unasked. Look for a safetensors or GGUF copy.</source>
   <translation>Solo pesos en pickle: el número de parámetros se deduce del tamaño de los archivos, y Bitwright no abre pickles sin preguntar. Busque una copia en safetensors o GGUF.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>'{repo_id}' has too many files.</source>
   <translation>«{repo_id}» tiene demasiados archivos.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>Is it one model?</source>
   <translation>¿Es un solo modelo?</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>'{repo_id}' has too many weight files.</source>
   <translation>«{repo_id}» tiene demasiados archivos de pesos.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>'{author}' is no user or organisation.</source>
   <translation>«{author}» no es un usuario ni una organización.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>For example Qwen or google.</source>
   <translation>Por ejemplo Qwen o google.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>'{license}' is no licence's name.</source>
   <translation>«{license}» no es el nombre de una licencia.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>For example apache-2.0, mit or llama3.2.</source>
   <translation>Por ejemplo apache-2.0, mit o llama3.2.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>'{sort}' is no order.</source>
   <translation>«{sort}» no es un orden.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>One of {list}.</source>
   <translation>Uno de estos: {list}.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>The range of sizes is empty.</source>
   <translation>El intervalo de tamaños está vacío.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>For example from 1B to 8B.</source>
   <translation>Por ejemplo de 1B a 8B.</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>not enough room for a model of 98 MB</source>
   <translation>no hay espacio suficiente para un modelo de 98 MB</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>free 300 MB on the disk of {home}</source>
   <translation>libere 300 MB en el disco de {home}</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>neither the Hub nor PyPI gave the small model: {said}</source>
   <translation>ni el Hub ni PyPI entregaron el modelo pequeño: {said}</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>check the connection, or open a model that is already on this computer</source>
   <translation>compruebe la conexión o abra un modelo que ya esté en este equipo</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>the model from PyPI does not have the expected content</source>
   <translation>el modelo de PyPI no tiene el contenido esperado</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>try again; do not use another mirror</source>
   <translation>inténtelo de nuevo; no use otro servidor espejo</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>the package from PyPI is damaged</source>
   <translation>el paquete de PyPI está dañado</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>try again</source>
   <translation>inténtelo de nuevo</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>Offline mode is switched on in the settings.</source>
   <translation>El modo sin conexión está activado en los ajustes.</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>Switch it off to ask the hub.</source>
   <translation>Desactívelo para preguntar al Hub.</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>{name} switches the hub off.</source>
   <translation>{name} desactiva el Hub.</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>{endpoint} answers too slowly.</source>
   <translation>{endpoint} responde demasiado despacio.</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>{endpoint} answers without an end.</source>
   <translation>{endpoint} responde sin fin.</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>Is it a Hugging Face hub?</source>
   <translation>¿Es un Hub de Hugging Face?</translation>
  </message>
  <message>
   <location filename="../../core/jobs/context.py" />
   <source>The job was cancelled.</source>
   <translation>La tarea se canceló.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>exit code {code}</source>
   <translation>código de salida {code}</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>See the job's log; the work can be started again.</source>
   <translation>Consulte el registro de la tarea; el trabajo se puede volver a iniciar.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The worker ended unexpectedly during '{stage}' ({how})</source>
   <translation>El proceso de trabajo terminó de forma inesperada durante «{stage}» ({how})</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The worker ended unexpectedly ({how})</source>
   <translation>El proceso de trabajo terminó de forma inesperada ({how})</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>{message}; the log ends with: {last}</source>
   <translation>{message}; el registro termina con: {last}</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The system may have run out of memory: close other programs, or choose a smaller model.</source>
   <translation>Puede que el sistema se quedara sin memoria: cierre otros programas o elija un modelo más pequeño.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>It did not stop by itself and was ended.</source>
   <translation>No se detuvo por sí misma y se finalizó.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The job was paused.</source>
   <translation>La tarea se pausó.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>'bitwright jobs resume {name}' goes on with it.</source>
   <translation>«bitwright jobs resume {name}» la continúa.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>signal {number}</source>
   <translation>señal {number}</translation>
  </message>
  <message>
   <location filename="../../core/jobs/memory_guard.py" />
   <source>This needs about {needed} of memory, and the settings allow {limit}.</source>
   <translation>Esto necesita unos {needed} de memoria, y los ajustes permiten {limit}.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>'{job_id}' is not a job's id.</source>
   <translation>«{job_id}» no es el ID de una tarea.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>Take the id from the list of jobs.</source>
   <translation>Tome el ID de la lista de tareas.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>There is no job '{job_id}'.</source>
   <translation>No existe la tarea «{job_id}».</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>It may have been discarded already.</source>
   <translation>Puede que ya se haya descartado.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>The job is still running.</source>
   <translation>La tarea sigue en curso.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>Cancel it first.</source>
   <translation>Cancélela primero.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>This is a fault in Bitwright: see the job's log, and report it.</source>
   <translation>Es un fallo de Bitwright: consulte el registro de la tarea e informe de él.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>There was not enough memory for this job.</source>
   <translation>No había memoria suficiente para esta tarea.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>Close other programs, or choose a smaller model, context or level.</source>
   <translation>Cierre otros programas o elija un modelo, contexto o nivel más pequeño.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>Free some space, then resume or start the job again.</source>
   <translation>Libere espacio y reanude la tarea o iníciela de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>FAT32 ends at 4 GB a file: choose another disk.</source>
   <translation>FAT32 llega a 4 GB por archivo: elija otro disco.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>Check that it is there, that it may be read and written, and that its disk is sound.</source>
   <translation>Compruebe que está ahí, que se puede leer y escribir y que su disco está en buen estado.</translation>
  </message>
  <message>
   <location filename="../../core/language.py" />
   <source>{before} and {last}</source>
   <translation>{before} y {last}</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>See 'bitwright library list'.</source>
   <translation>Véase «bitwright library list».</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>Type more of the id: {list}.</source>
   <translation>Escriba más del ID: {list}.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>There is no source '{text}' in the library.</source>
   <translation>No hay ningún original «{text}» en la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>There is no variant '{text}' in the library.</source>
   <translation>No hay ninguna variante «{text}» en la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>A variant needs a name.</source>
   <translation>Una variante necesita un nombre.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>{name} was made here: its original is known.</source>
   <translation>{name} se creó aquí: su original es conocido.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>Only imported variants are linked.</source>
   <translation>Solo se vinculan variantes importadas.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>{name} cannot be the original of {name2}: another shape, or quantized itself.</source>
   <translation>{name} no puede ser el original de {name2}: tiene otra forma o ya está cuantizado.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>Choose the full-precision model that it was made from.</source>
   <translation>Elija el modelo de precisión completa del que procede.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>'{text}' could be {count} sources.</source>
   <translation>«{text}» puede ser {count} originales.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>'{text}' could be {count} variants.</source>
   <translation>«{text}» puede ser {count} variantes.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} is locked by another program.</source>
   <translation>Otro programa tiene bloqueada la biblioteca {path}.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Close other Bitwright windows and try again.</source>
   <translation>Cierre las otras ventanas de Bitwright e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} is read-only.</source>
   <translation>La biblioteca {path} es de solo lectura.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Make its folder writable, or move BITWRIGHT_HOME.</source>
   <translation>Haga que se pueda escribir en su carpeta o cambie BITWRIGHT_HOME de lugar.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} may not be opened.</source>
   <translation>No está permitido abrir la biblioteca {path}.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Check the permissions of its folder.</source>
   <translation>Compruebe los permisos de su carpeta.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} cannot be opened.</source>
   <translation>No se puede abrir la biblioteca {path}.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Check its folder and permissions, or move BITWRIGHT_HOME.</source>
   <translation>Compruebe su carpeta y sus permisos o cambie BITWRIGHT_HOME de lugar.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} cannot be read or written.</source>
   <translation>No se puede leer o escribir la biblioteca {path}.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Check the disk it lies on.</source>
   <translation>Compruebe el disco en el que está.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} is damaged.</source>
   <translation>La biblioteca {path} está dañada.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Move it away: a new one finds the variants that lie on disk.</source>
   <translation>Muévala a otro sitio: una nueva encuentra las variantes que están en el disco.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} is not a database.</source>
   <translation>La biblioteca {path} no es una base de datos.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Move it away: a new one finds the variants on disk.</source>
   <translation>Muévala a otro sitio: una nueva encuentra las variantes en el disco.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} was made by a newer Bitwright (version {version} of its layout).</source>
   <translation>La biblioteca {path} es de una versión más nueva de Bitwright (versión {version} de su estructura).</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Update Bitwright, or choose another home with BITWRIGHT_HOME.</source>
   <translation>Actualice Bitwright o elija otra carpeta con BITWRIGHT_HOME.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The disk is full: the library {path} cannot grow.</source>
   <translation>El disco está lleno: la biblioteca {path} no puede crecer.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>A name that is not Unicode text cannot be kept in the library.</source>
   <translation>Un nombre que no es texto Unicode no puede guardarse en la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Rename the file or folder first.</source>
   <translation>Cambie primero el nombre del archivo o la carpeta.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} cannot be used: {strerror}.</source>
   <translation>La biblioteca {path} no se puede usar: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>'{repo}' is no repository of the cache.</source>
   <translation>«{repo}» no es un repositorio de la caché.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>The job is running.</source>
   <translation>La tarea está en curso.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>Cancel it in Activity first.</source>
   <translation>Cancélela antes en Actividad.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>'{name}' is no folder of ours.</source>
   <translation>«{name}» no es una carpeta propia.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>{path} cannot be deleted: {reason}.</source>
   <translation>No se puede eliminar {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>Close what uses it (a chat with this model?), then try again.</source>
   <translation>Cierre lo que lo usa (¿un chat con este modelo?) e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>A download is at work on it.</source>
   <translation>Una descarga está trabajando en ello.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>Wait for it, or cancel it in Activity first.</source>
   <translation>Espérela o cancélela antes en Actividad.</translation>
  </message>
  <message>
   <location filename="../../core/library/hashed_files.py" />
   <source>{name} is not what its store says it is: its SHA-256 is {digest}...</source>
   <translation>{name} no es lo que dice su almacén: su SHA-256 es {digest}...</translation>
  </message>
  <message>
   <location filename="../../core/library/hashed_files.py" />
   <source>It is damaged: have the program it belongs to fetch it again.</source>
   <translation>Está dañado: haga que el programa al que pertenece lo descargue de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/library/ids.py" />
   <source>'{text}' is not a library id.</source>
   <translation>«{text}» no es un ID de la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../core/library/ids.py" />
   <source>Ids are listed by the library.</source>
   <translation>La biblioteca muestra los ID.</translation>
  </message>
  <message>
   <location filename="../../core/library/importing.py" />
   <source>There is nothing to import.</source>
   <translation>No hay nada que importar.</translation>
  </message>
  <message>
   <location filename="../../core/library/importing.py" />
   <source>Choose a model folder or a .gguf file.</source>
   <translation>Elija una carpeta de modelo o un archivo .gguf.</translation>
  </message>
  <message>
   <location filename="../../core/library/in_use.py" />
   <source>“{title}” works with it.</source>
   <translation>«{title}» trabaja con ella.</translation>
  </message>
  <message>
   <location filename="../../core/library/in_use.py" />
   <source>A chat uses it.</source>
   <translation>La usa un chat.</translation>
  </message>
  <message>
   <location filename="../../core/library/in_use.py" />
   <source>It is being served.</source>
   <translation>Se está sirviendo.</translation>
  </message>
  <message>
   <location filename="../../core/library/in_use.py" />
   <source>Let it end or stop it, then try again.</source>
   <translation>Deje que termine o deténgalo, e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>A tag needs at least one letter.</source>
   <translation>Una etiqueta necesita al menos una letra.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>For example: work</source>
   <translation>Por ejemplo: trabajo</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>A tag has at most {n} letters.</source>
   <translation>Una etiqueta tiene como máximo {n} letras.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>Choose a shorter word.</source>
   <translation>Elija una palabra más corta.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>At most {n} tags are kept for one entry.</source>
   <translation>Se guardan como máximo {n} etiquetas por entrada.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>Remove some first.</source>
   <translation>Quite antes algunas.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>A note has at most {n} letters.</source>
   <translation>Una nota tiene como máximo {n} letras.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>Keep longer texts in a file.</source>
   <translation>Guarde los textos más largos en un archivo.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>{size} are to be moved, and {folder} has {free} free.</source>
   <translation>Hay que mover {size} y {folder} tiene {free} libres.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>Free some space there, or choose another disk.</source>
   <translation>Libere espacio allí o elija otro disco.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>The disk gave back something else than was written: {path}</source>
   <translation>El disco devolvió algo distinto de lo escrito: {path}</translation>
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>Nothing was changed. Check that disk, or choose another one.</source>
   <translation>No se cambió nada. Compruebe ese disco o elija otro.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>The folder of models is not there now: {folder}</source>
   <translation>La carpeta de modelos no está ahora: {folder}</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Connect its drive first: what lies on it could not be moved.</source>
   <translation>Conecte antes su unidad: lo que hay en ella no se podría mover.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>The models are in {folder} already.</source>
   <translation>Los modelos ya están en {folder}.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Choose another folder.</source>
   <translation>Elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>{folder} lies within the models themselves.</source>
   <translation>{folder} está dentro de los propios modelos.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>{path} exists already.</source>
   <translation>{path} ya existe.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Move it away, or choose another folder.</source>
   <translation>Muévala a otro sitio o elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Nothing can be written to {folder}: {reason}.</source>
   <translation>No se puede escribir en {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Choose another folder, or change its permissions.</source>
   <translation>Elija otra carpeta o cambie sus permisos.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Its files belong to another program.</source>
   <translation>Sus archivos son de otro programa.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>It lies in the cache of downloads.</source>
   <translation>Está en la caché de descargas.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>It was written to a folder of yours.</source>
   <translation>Se escribió en una carpeta propia.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>It was opened where it lies.</source>
   <translation>Se abrió donde está.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>There is no folder to move to.</source>
   <translation>No hay carpeta a la que mover.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Name it with its whole path.</source>
   <translation>Indíquela con su ruta completa.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The models are being moved already.</source>
   <translation>Los modelos ya se están moviendo.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Wait until that is done.</source>
   <translation>Espere a que acabe.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The models are being moved to another folder.</source>
   <translation>Los modelos se están moviendo a otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Wait until that is done, then try again.</source>
   <translation>Espere a que acabe e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>An earlier move to {folder} waits to be finished.</source>
   <translation>Un traslado anterior a {folder} está pendiente de terminar.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Connect its drive first.</source>
   <translation>Conecte antes su unidad.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Jobs or chats are using the models.</source>
   <translation>Hay tareas o chats que usan los modelos.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Let them end or stop them, then try again.</source>
   <translation>Deje que terminen o deténgalos, e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The models could not be moved: {reason}.</source>
   <translation>No se pudieron mover los modelos: {reason}.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The note of a move cannot be read: {path}</source>
   <translation>No se puede leer la nota de un traslado: {path}</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Move it away, and look for missing models with the library's own means.</source>
   <translation>Muévala a otro sitio y busque los modelos que falten desde la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>They are where they were. Close what may use them, then try again.</source>
   <translation>Están donde estaban. Cierre lo que pueda usarlos e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The move is finished when the library is opened next. Close what may use the models.</source>
   <translation>El traslado terminará la próxima vez que se abra la biblioteca. Cierre lo que pueda usar los modelos.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>{out} exists already.</source>
   <translation>{out} ya existe.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Choose another --out, or move that file away.</source>
   <translation>Elija otro --out o mueva ese archivo a otro sitio.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>The folder {parent} does not exist.</source>
   <translation>La carpeta {parent} no existe.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Create it first.</source>
   <translation>Créela primero.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>The variant {id} exists already.</source>
   <translation>La variante {id} ya existe.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Run the job again.</source>
   <translation>Ejecute la tarea de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Nothing can be written into {parent}: {strerror}.</source>
   <translation>No se puede escribir en {parent}: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Choose another --out.</source>
   <translation>Elija otro --out.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>{staged} is not what was written there.</source>
   <translation>{staged} no es lo que se escribió allí.</translation>
  </message>
  <message>
   <location filename="../../core/library/relocate.py" />
   <source>{folder} is not a folder.</source>
   <translation>{folder} no es una carpeta.</translation>
  </message>
  <message>
   <location filename="../../core/library/relocate.py" />
   <source>Choose the folder that holds the files.</source>
   <translation>Elija la carpeta que contiene los archivos.</translation>
  </message>
  <message>
   <location filename="../../core/library/relocate.py" />
   <source>The search was stopped.</source>
   <translation>La búsqueda se detuvo.</translation>
  </message>
  <message>
   <location filename="../../core/library/removal.py" />
   <source>{file} cannot be deleted: {strerror}.</source>
   <translation>No se puede eliminar {file}: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>It came from elsewhere, so it cannot be made again here. Say where its files are now.</source>
   <translation>Vino de otro sitio, así que no se puede volver a crear aquí. Indique dónde están ahora sus archivos.</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>It can be made again from its recipe and its original, as a new variant. Delete this one then.</source>
   <translation>Se puede volver a crear con su receta y su original, como variante nueva. Elimine después esta.</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>Make {name} again</source>
   <translation>Volver a crear {name}</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>It could be made again from its recipe, but its original is not here. Get the original first, or say where the variant's files are now.</source>
   <translation>Se podría volver a crear con su receta, pero su original no está aquí. Obtenga antes el original o indique dónde están ahora los archivos de la variante.</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>{repo} has these files. What is whole here stays, the rest is fetched again at the same version and verified.</source>
   <translation>{repo} tiene estos archivos. Lo que está completo se queda; el resto se descarga de nuevo en la misma versión y se verifica.</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>Repair {name}</source>
   <translation>Reparar {name}</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>There is no source '{text}': no such path, downloaded repository or library id.</source>
   <translation>No existe el original «{text}»: ni ruta, ni repositorio descargado, ni ID de la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>See 'bitwright library list', or download one first.</source>
   <translation>Véase «bitwright library list», o descargue uno primero.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>No source was given.</source>
   <translation>No se indicó ningún original.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>Name a folder, a .gguf file, a repo id or an id.</source>
   <translation>Indique una carpeta, un archivo .gguf, un repositorio o un ID.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>'{text}' cannot be read: permission denied.</source>
   <translation>No se puede leer «{text}»: permiso denegado.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>Ask its owner, or copy it to a folder of yours.</source>
   <translation>Pida permiso a su propietario o cópielo a una carpeta propia.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>'{text}' is neither a path here nor a repository that was downloaded.</source>
   <translation>«{text}» no es una ruta de aquí ni un repositorio descargado.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>To get it: bitwright download {partition}</source>
   <translation>Para obtenerlo: bitwright download {partition}</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>The files of '{name}' are gone: {path}.</source>
   <translation>Los archivos de «{name}» ya no están: {path}.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>Download or import it again.</source>
   <translation>Descárguelo o impórtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>The file name '{path}' leads out of its folder.</source>
   <translation>El nombre de archivo «{path}» sale de su carpeta.</translation>
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>Do not use this model.</source>
   <translation>No use este modelo.</translation>
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>A variant's description cannot be read.</source>
   <translation>No se puede leer la descripción de una variante.</translation>
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>Make the variant again.</source>
   <translation>Cree la variante de nuevo.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/library/space.py" />
   <source>{n} variants that were made from it. To measure them again, it must be fetched again.</source>
   <extracomment>One: {n} variant that was made from it. To measure it again, it must be fetched again.</extracomment>
   <translation>
    <numerusform>{n} variante creada a partir de él. Para medirla de nuevo, hay que volver a descargarlo.</numerusform>
    <numerusform>{n} variantes creadas a partir de él. Para medirlas de nuevo, hay que volver a descargarlo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/library/space.py" />
   <source>{n} measurements</source>
   <extracomment>One: {n} measurement</extracomment>
   <translation>
    <numerusform>{n} medición</numerusform>
    <numerusform>{n} mediciones</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The download in the cache that other tools share.</source>
   <translation>La descarga en la caché que comparten otras herramientas.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Nothing was made from it.</source>
   <translation>No se creó nada a partir de él.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The download in the cache that other tools share, and with it {names} in the library.</source>
   <translation>La descarga en la caché que comparten otras herramientas y, con ella, {names} en la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Beginnings of downloads</source>
   <translation>Descargas empezadas</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Unfinished work</source>
   <translation>Trabajo sin terminar</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Parts of files that have come: paused downloads begin these files anew.</source>
   <translation>Partes de archivos ya recibidas: las descargas en pausa empiezan estos archivos de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>All files that are whole.</source>
   <translation>Todos los archivos completos.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The original in full precision.</source>
   <translation>El original con precisión completa.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>A copy that llama.cpp reads.</source>
   <translation>Una copia que lee llama.cpp.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Unfinished: {title}</source>
   <translation>Sin terminar: {title}</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The model that it works from.</source>
   <translation>El modelo del que parte.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Its files and {measurements} of it.</source>
   <translation>Sus archivos y {measurements}.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Its files.</source>
   <translation>Sus archivos.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The original, {name}. With it this can be made again.</source>
   <translation>El original, {name}. Con él se puede volver a crear.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Nothing it could be made again from: its original is not here.</source>
   <translation>Nada con que volver a crearla: su original no está aquí.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Everything in the library: nothing there uses it. Other tools may.</source>
   <translation>Todo lo de la biblioteca: nada de ella la usa. Otras herramientas quizá sí.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Copy for chatting with {name}</source>
   <translation>Copia para chatear con {name}</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Copy of a model that is gone</source>
   <translation>Copia de un modelo que ya no está</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Copies</source>
   <translation>Copias</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The model itself. The copy is made again with the next chat, which then starts later.</source>
   <translation>El modelo en sí. La copia se crea de nuevo con el próximo chat, que entonces empieza más tarde.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Everything: nothing uses it any more.</source>
   <translation>Todo: ya nada la usa.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>What the job had done: it can only begin anew.</source>
   <translation>Lo que la tarea había hecho: solo puede empezar de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>What a job left that will not go on.</source>
   <translation>Lo que dejó una tarea que no continuará.</translation>
  </message>
  <message>
   <location filename="../../core/library/verify.py" />
   <source>The check was cancelled.</source>
   <translation>La comprobación se canceló.</translation>
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>too few votes to tell</source>
   <translation>muy pocos votos para saberlo</translation>
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>quite sure</source>
   <translation>bastante seguro</translation>
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>a hint, not sure</source>
   <translation>un indicio, no seguro</translation>
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>no clear winner</source>
   <translation>sin ganador claro</translation>
  </message>
  <message>
   <location filename="../../core/paths.py" />
   <source>There is no folder '{moved}'.</source>
   <translation>No existe la carpeta «{moved}».</translation>
  </message>
  <message>
   <location filename="../../core/paths.py" />
   <source>Set {HOME_VARIABLE} to a folder.</source>
   <translation>Asigne una carpeta a {HOME_VARIABLE}.</translation>
  </message>
  <message>
   <location filename="../../core/quant/job.py" />
   <source>Raise the memory limit in the settings, or use fewer or shorter samples, or a GGUF level, which needs no more than its largest tensor.</source>
   <translation>Suba el límite de memoria en los ajustes, use menos muestras o más cortas, o un nivel GGUF, que no necesita más que su tensor más grande.</translation>
  </message>
  <message>
   <location filename="../../core/quant/job.py" />
   <source>The new file needs about {needed}, and {free} are free in {folder}.</source>
   <translation>El archivo nuevo necesita unos {needed}, y hay {free} libres en {folder}.</translation>
  </message>
  <message>
   <location filename="../../core/quant/job.py" />
   <source>Free some space, choose a smaller level, or move the models folder to another disk.</source>
   <translation>Libere espacio, elija un nivel más pequeño o mueva la carpeta de modelos a otro disco.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>This recipe cannot be used: {why}</source>
   <translation>No se puede usar esta receta: {why}</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>The recipe has no name.</source>
   <translation>La receta no tiene nombre.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Type a name for it.</source>
   <translation>Escriba un nombre para ella.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>This variant was made elsewhere, and nothing is known of how.</source>
   <translation>Esta variante se creó en otro sitio y no se sabe cómo.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Save the recipe of a variant that Bitwright made.</source>
   <translation>Guarde la receta de una variante creada por Bitwright.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>the file is too large</source>
   <translation>el archivo es demasiado grande</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>it is not in the format of recipes</source>
   <translation>no tiene el formato de las recetas</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>a newer version of Bitwright wrote it</source>
   <translation>la escribió una versión más nueva de Bitwright</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Update Bitwright and open it again.</source>
   <translation>Actualice Bitwright y ábrala de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>it holds no recipe</source>
   <translation>no contiene ninguna receta</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>it only describes a variant that was made elsewhere</source>
   <translation>solo describe una variante creada en otro sitio</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Ask whoever shared it for a recipe that Bitwright saved.</source>
   <translation>Pida a quien la compartió una receta guardada por Bitwright.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>There is no file {name}.</source>
   <translation>No existe el archivo {name}.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Was it moved or deleted?</source>
   <translation>¿Se movió o se eliminó?</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>{name} cannot be read.</source>
   <translation>No se puede leer {name}.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>one of its options has a value that cannot be</source>
   <translation>una de sus opciones tiene un valor imposible</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>There is no saved recipe '{name}'.</source>
   <translation>No hay ninguna receta guardada «{name}».</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>Saved are: {names}</source>
   <translation>Guardadas: {names}</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>None has been saved yet.</source>
   <translation>Aún no se ha guardado ninguna.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>There is a recipe '{name}' already.</source>
   <translation>Ya hay una receta «{name}».</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>Choose another name, or replace it.</source>
   <translation>Elija otro nombre o reemplácela.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>the same size as {dtype}, which holds this source exactly</source>
   <translation>del mismo tamaño que {dtype}, que contiene este original exactamente</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>the source is already {dtype}: this would be larger without being better</source>
   <translation>el original ya es {dtype}: esto sería más grande sin ser mejor</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>no ONNX graph of this family can be built yet</source>
   <translation>aún no se puede construir un grafo ONNX de esta familia</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>twice the memory of 16 bits for nothing: the source is stored in {dtype}</source>
   <translation>el doble de memoria que 16 bits para nada: el original está en {dtype}</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>without a GPU llama.cpp runs the same 16 bits several times faster (GGUF BF16 or F16)</source>
   <translation>sin GPU, llama.cpp calcula los mismos 16 bits varias veces más rápido (GGUF BF16 o F16)</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>the model was trained to be ternary: TQ2_0 holds it exactly</source>
   <translation>el modelo se entrenó para ser ternario: TQ2_0 lo contiene exactamente</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>GGUF files cannot be trained; fine-tune the original, then quantize the result</source>
   <translation>los archivos GGUF no se pueden entrenar; ajuste el original y cuantice el resultado</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>integers with fixed scales cannot be trained; fine-tune the original, then quantize it</source>
   <translation>los enteros con escalas fijas no se pueden entrenar; ajuste el original y cuantícelo</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>made for the compilers of NPUs; GGUF Q8_0 is the same 8 bits for this computer</source>
   <translation>pensado para los compiladores de las NPU; GGUF Q8_0 son los mismos 8 bits para este equipo</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>training on an 8-bit float base is not supported by the usual tools; NF4 is</source>
   <translation>las herramientas habituales no entrenan sobre flotantes de 8 bits; sobre NF4 sí</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>three values a weight destroy a model that was not trained for them</source>
   <translation>tres valores por peso destruyen un modelo que no se entrenó para ellos</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>needs a GPU that computes in FP8 (NVIDIA RTX 40 on, AMD MI300) and that torch uses</source>
   <translation>necesita una GPU que calcule en FP8 (NVIDIA RTX 40 o posterior, AMD MI300) y que torch use</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>NF4 trains equally well in half the memory</source>
   <translation>NF4 entrena igual de bien con la mitad de memoria</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>no NPU or CUDA GPU for its kernels here; GGUF Q8_0 is the same 8 bits for this computer</source>
   <translation>aquí no hay NPU ni GPU CUDA para sus kernels; GGUF Q8_0 son los mismos 8 bits para este equipo</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>NF4 is made for training adapters on 4 bits</source>
   <translation>NF4 está pensado para entrenar adaptadores sobre 4 bits</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>needs a CUDA or ROCm GPU that torch uses; GGUF Q4_K_M is the 4 bits for this computer</source>
   <translation>necesita una GPU CUDA o ROCm que torch use; GGUF Q4_K_M son los 4 bits para este equipo</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>bitsandbytes is made for a GPU that torch uses; there is none here</source>
   <translation>bitsandbytes está pensado para una GPU que torch use; aquí no hay ninguna</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>made for fine-tuning; INT4 and Q4_K_M answer faster at the same size</source>
   <translation>pensado para el ajuste fino; INT4 y Q4_K_M responden más rápido con el mismo tamaño</translation>
  </message>
  <message>
   <location filename="../../core/recommend/heat_map.py" />
   <source>Nothing on this computer runs it: {reason}.</source>
   <translation>Nada en este equipo lo ejecuta: {reason}.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/heat_map.py" />
   <source>GGUF holds the same 16 bits, and its runtime is faster for one conversation</source>
   <translation>GGUF contiene los mismos 16 bits, y su motor es más rápido para una sola conversación</translation>
  </message>
  <message>
   <location filename="../../core/recommend/machine.py" />
   <source>your {gpu} is not used by the installed chat runtime, as far as is known before it was tried; a build with support for it would be faster</source>
   <translation>el motor de chat instalado no usa su {gpu}, por lo que se sabe antes de probarlo; una compilación compatible sería más rápida</translation>
  </message>
  <message>
   <location filename="../../core/recommend/machine.py" />
   <source>your {gpu} is not used by the installed {runtime}; a build with support for it would be faster</source>
   <translation>la versión instalada de {runtime} no usa su {gpu}; una compilación compatible sería más rápida</translation>
  </message>
  <message>
   <location filename="../../core/recommend/machine.py" />
   <source>your {gpu} is not used by the installed chat runtime; a build with support for it would be faster</source>
   <translation>el motor de chat instalado no usa su {gpu}; una compilación compatible sería más rápida</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>heavy loss</source>
   <translation>mucha pérdida</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>indistinguishable</source>
   <translation>indistinguible</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>nearly indistinguishable</source>
   <translation>casi indistinguible</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>very small loss</source>
   <translation>pérdida mínima</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>small loss</source>
   <translation>pérdida pequeña</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>noticeable loss</source>
   <translation>pérdida notable</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>clear loss</source>
   <translation>pérdida clara</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>as the source</source>
   <translation>como el original</translation>
  </message>
  <message>
   <location filename="../../core/recommend/recommend.py" />
   <source>{level} is no larger, no slower and no worse</source>
   <translation>{level} no es más grande, ni más lento, ni peor</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>{sentence}.</source>
   <translation>{sentence}.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Bitwright itself cannot run on the {name}, so no speed is promised; its maker's toolkit can.</source>
   <translation>Bitwright no funciona en la {name}, así que no se promete velocidad; las herramientas de su fabricante sí.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>You have it already: the source is stored in {dtype}, so there is nothing to make or to lose.</source>
   <translation>Ya lo tiene: el original está en {dtype}, así que no hay nada que crear ni que perder.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>The source is already quantized ({dtype}): what it lost stays lost, and this adds a little.</source>
   <translation>El original ya está cuantizado ({dtype}): lo perdido no se recupera, y esto añade un poco más.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>This version does not make {dtype} in {container}: it needs another tool.</source>
   <translation>Esta versión no crea {dtype} en {container}: hace falta otra herramienta.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and your settings allow {free} of memory, with {gpu} free on the GPU</source>
   <translation>no cabe: necesita {memory} y los ajustes permiten {free} de memoria, con {gpu} libres en la GPU</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>{need}; training on shorter texts (a smaller context) needs less</source>
   <translation>{need}; entrenar con textos más cortos (menos contexto) necesita menos</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>faster than anyone reads</source>
   <translation>más rápido de lo que nadie lee</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>About {figure} tokens a second are expected, {feeling}.</source>
   <translation>Se esperan unos {figure} tokens por segundo, {feeling}.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Fits on the GPU: needs {need} of the {free} that are free on {names}.</source>
   <translation>Cabe en la GPU: necesita {need} de los {free} libres en {names}.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Needs {need}, more than is free on the GPU ({memory}): {gpu_layers} of {n_layers} layers go there, the rest stays in memory.</source>
   <translation>Necesita {need}, más de lo que hay libre en la GPU ({memory}): {gpu_layers} de {n_layers} capas van allí, el resto queda en memoria.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Fits: needs {need} of the {memory} of memory that your settings allow.</source>
   <translation>Cabe: necesita {need} de los {memory} de memoria que permiten los ajustes.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Fits: needs {need} of the {memory} of memory that are free.</source>
   <translation>Cabe: necesita {need} de los {memory} de memoria libres.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Tight: needs {need}, and your settings allow {memory} of memory.</source>
   <translation>Justo: necesita {need} y los ajustes permiten {memory} de memoria.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Tight: needs {need}, and {memory} of memory are free; close other programs first.</source>
   <translation>Justo: necesita {need} y hay {memory} de memoria libres; cierre antes otros programas.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and your settings allow {free}</source>
   <translation>no cabe: necesita {memory} y los ajustes permiten {free}</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>No speed is predicted: this GPU's memory bandwidth is not known.</source>
   <translation>No se predice la velocidad: se desconoce el ancho de banda de memoria de esta GPU.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Measured on this computer: {figure} tokens a second.</source>
   <translation>Medido en este equipo: {figure} tokens por segundo.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>about as fast as people read</source>
   <translation>más o menos tan rápido como se lee</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>That assumes memory of {ASSUMED_BANDWIDTH} GB/s; it has not been measured here yet.</source>
   <translation>Esto supone memoria de {ASSUMED_BANDWIDTH} GB/s; aquí aún no se ha medido.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and {free} of memory and {gpu} on the GPU are free</source>
   <translation>no cabe: necesita {memory} y hay libres {free} de memoria y {gpu} en la GPU</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and {free} are free</source>
   <translation>no cabe: necesita {memory} y hay {free} libres</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>slower than people read</source>
   <translation>más lento de lo que se lee</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>too slow for a conversation</source>
   <translation>demasiado lento para una conversación</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Takes {needed} of memory and only {free} are free: other programs, or the whole computer, may become slow. Choose a shorter context or a smaller variant.</source>
   <translation>Ocupa {needed} de memoria y solo hay {free} libres: otros programas, o todo el equipo, pueden volverse lentos. Elija un contexto más corto o una variante más pequeña.</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Its files are not where they were</source>
   <translation>Sus archivos no están donde estaban</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>OpenVINO is not installed</source>
   <translation>OpenVINO no está instalado</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Takes {needed} of memory while it is served; {free} are free.</source>
   <translation>Ocupa {needed} de memoria mientras se sirve; hay {free} libres.</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Takes {needed} of memory and {free} are free: answers will come slowly.</source>
   <translation>Ocupa {needed} de memoria y hay {free} libres: las respuestas serán lentas.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>How the window looks.</source>
   <translation>El aspecto de la ventana.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The language of the window: system, or a code such as de.</source>
   <translation>El idioma de la ventana: system, o un código como de.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Processor cores that jobs and chats may use; 0 means all.</source>
   <translation>Núcleos del procesador que pueden usar las tareas y los chats; 0 significa todos.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Memory that one chat or job may take: 12GiB, 50%, or 0 for all that is free.</source>
   <translation>Memoria que puede ocupar un chat o una tarea: 12GiB, 50%, o 0 para toda la libre.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Where new variants go; 'library move' also moves those that exist.</source>
   <translation>Adónde van las variantes nuevas; «library move» mueve también las existentes.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Text for recipes that name none: a file, hub:owner/name, or empty for the bundled.</source>
   <translation>Texto para las recetas que no indican ninguno: un archivo, hub:owner/name, o vacío para el incluido.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Address of the hub; empty means Hugging Face.</source>
   <translation>Dirección del Hub; vacío significa Hugging Face.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Files that a download fetches at once.</source>
   <translation>Archivos que una descarga recibe a la vez.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Speed of a download: 5MB, 500kB, or 0 for as fast as it comes.</source>
   <translation>Velocidad de descarga: 5MB, 500kB, o 0 para la máxima.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Nothing is asked of the hub.</source>
   <translation>No se pregunta nada al Hub.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Tokens of a conversation that a chat keeps in mind.</source>
   <translation>Tokens de una conversación que un chat tiene presentes.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Each new variant is compared with its original.</source>
   <translation>Cada variante nueva se compara con su original.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>How a GPU multiplies: exactly, or faster in TF32.</source>
   <translation>Cómo multiplica una GPU: de forma exacta, o más rápido en TF32.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>How chats keep the conversation: fewer bits take less memory.</source>
   <translation>Cómo guardan los chats la conversación: menos bits ocupan menos memoria.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>There is no setting '{name}'.</source>
   <translation>No existe el ajuste «{name}».</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>See 'bitwright settings list'.</source>
   <translation>Véase «bitwright settings list».</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>(empty)</source>
   <translation>(vacío)</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Write for example 12GiB, 50% or 0.</source>
   <translation>Escriba por ejemplo 12GiB, 50% o 0.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The address must begin with https:// or http://.</source>
   <translation>La dirección debe empezar por https:// o http://.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The address names no host.</source>
   <translation>La dirección no nombra ningún host.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Write on or off.</source>
   <translation>Escriba on u off.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>'{text}' cannot be {name}.</source>
   <translation>«{text}» no vale para {name}.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>on</source>
   <translation>sí</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>off</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The address cannot be read.</source>
   <translation>No se puede leer la dirección.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>There is no such file.</source>
   <translation>No existe ese archivo.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>There is no such folder.</source>
   <translation>No existe esa carpeta.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Give a number from 1 to 16.</source>
   <translation>Indique un número del 1 al 16.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Choose of {choices}.</source>
   <translation>Elija entre {choices}.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Give a whole number.</source>
   <translation>Indique un número entero.</translation>
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>Weights stored as {dtype} cannot be read</source>
   <translation>No se pueden leer pesos guardados como {dtype}</translation>
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>FP32, FP16, BF16 and GGML types are understood.</source>
   <translation>Se admiten FP32, FP16, BF16 y los tipos de GGML.</translation>
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>Weights stored as {dtype} cannot be decoded</source>
   <translation>No se pueden decodificar pesos guardados como {dtype}</translation>
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>Use an F16, BF16 or Q8_0 file of the model.</source>
   <translation>Use un archivo F16, BF16 o Q8_0 del modelo.</translation>
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>{name} does not say which architecture it holds</source>
   <translation>{name} no indica qué arquitectura contiene</translation>
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>It may be a vocabulary or adapter file.</source>
   <translation>Puede ser un archivo de vocabulario o un adaptador.</translation>
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>{name} says {key} = {found}</source>
   <translation>{name} indica {key} = {found}</translation>
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>Download the file again.</source>
   <translation>Descargue el archivo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>The model is in {total} parts and {count} are missing, first {missing}</source>
   <translation>El modelo tiene {total} partes y faltan {count}, la primera {missing}</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>Download all parts into the same folder.</source>
   <translation>Descargue todas las partes en la misma carpeta.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>{name} and its parts hold {count} of {promised} tensors</source>
   <translation>{name} y sus partes contienen {count} de {promised} tensores</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>Download all parts of the model.</source>
   <translation>Descargue todas las partes del modelo.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>{name} has no tensor {name2}</source>
   <translation>{name} no tiene el tensor {name2}</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>The model is incomplete: download it again.</source>
   <translation>El modelo está incompleto: descárguelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>The tensor {name} is in two parts</source>
   <translation>El tensor {name} está en dos partes</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>Download again.</source>
   <translation>Descárguelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} is not a sound GGUF file: {why}</source>
   <translation>{name} no es un archivo GGUF correcto: {why}</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} is not a GGUF file</source>
   <translation>{name} no es un archivo GGUF</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>Choose a .gguf file or a model folder.</source>
   <translation>Elija un archivo .gguf o una carpeta de modelo.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} is a big-endian GGUF file</source>
   <translation>{name} es un archivo GGUF big-endian</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>Get the little-endian file of the same model.</source>
   <translation>Consiga el archivo little-endian del mismo modelo.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} has GGUF version {version}</source>
   <translation>{name} tiene la versión de GGUF {version}</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>Versions 2 and 3 can be read.</source>
   <translation>Se pueden leer las versiones 2 y 3.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name}: the tensor {name2} has GGML type {type_id}, which is not known</source>
   <translation>{name}: el tensor {name2} tiene el tipo de GGML {type_id}, que no se conoce</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>A newer version may know it; F16 or Q8_0 files of the model can be read.</source>
   <translation>Una versión más nueva puede conocerlo; se pueden leer archivos F16 o Q8_0 del modelo.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hashing.py" />
   <source>{path} does not exist</source>
   <translation>{path} no existe</translation>
  </message>
  <message>
   <location filename="../../core/sources/hashing.py" />
   <source>The file was moved or deleted.</source>
   <translation>El archivo se movió o se eliminó.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>config.json says num_hidden_layers = {layers}</source>
   <translation>config.json indica num_hidden_layers = {layers}</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>Download the model again.</source>
   <translation>Descargue el modelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>config.json says {key} = {value}</source>
   <translation>config.json indica {key} = {value}</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>config.json has RoPE parameters that are no object</source>
   <translation>config.json tiene parámetros RoPE que no son un objeto</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} holds no model weights</source>
   <translation>{name} no contiene pesos de un modelo</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>Open a folder with model.safetensors (or its numbered parts) and config.json, or a .gguf file.</source>
   <translation>Abra una carpeta con model.safetensors (o sus partes numeradas) y config.json, o un archivo .gguf.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The weight file {name} is missing</source>
   <translation>Falta el archivo de pesos {name}</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The download is incomplete: resume it.</source>
   <translation>La descarga está incompleta: reanúdela.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} holds an ONNX or OpenVINO model: nothing else can be made from it</source>
   <translation>{name} contiene un modelo ONNX u OpenVINO: de él no se puede crear nada más</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>Use the model that it was made from.</source>
   <translation>Use el modelo del que procede.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} holds pickled weights only (.bin, .pt)</source>
   <translation>{name} solo contiene pesos en pickle (.bin, .pt)</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>Pickles can run code and are not loaded: get the model's safetensors version.</source>
   <translation>Los pickle pueden ejecutar código y no se cargan: consiga la versión safetensors del modelo.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} has no config.json</source>
   <translation>{name} no tiene config.json</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>A model folder needs config.json beside its weights.</source>
   <translation>Una carpeta de modelo necesita config.json junto a sus pesos.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The index and the weight files disagree about {count} tensors, first {odd}</source>
   <translation>El índice y los archivos de pesos no coinciden en {count} tensores, el primero {odd}</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>A part of the model is missing or from another version: download it again.</source>
   <translation>Una parte del modelo falta o es de otra versión: descárguelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The tensor {name} is in two weight files</source>
   <translation>El tensor {name} está en dos archivos de pesos</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{name} is a link that leads out of the model's folder</source>
   <translation>{name} es un enlace que sale de la carpeta del modelo</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>Copy the real file into the folder.</source>
   <translation>Copie el archivo real en la carpeta.</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{what} does not hold a JSON object</source>
   <translation>{what} no contiene un objeto JSON</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>The model names a file outside its folder: {name}</source>
   <translation>El modelo nombra un archivo fuera de su carpeta: {name}</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{what} is not sound JSON: {error}</source>
   <translation>{what} no es JSON correcto: {error}</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{name} is too large to be what it claims to be</source>
   <translation>{name} es demasiado grande para lo que dice ser</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{name} cannot be read: {strerror}</source>
   <translation>No se puede leer {name}: {strerror}</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>Check its permissions and the disk.</source>
   <translation>Compruebe los permisos y el disco.</translation>
  </message>
  <message>
   <location filename="../../core/sources/mapped_file.py" />
   <source>{name} became shorter while it was read</source>
   <translation>{name} se acortó mientras se leía</translation>
  </message>
  <message>
   <location filename="../../core/sources/safetensors_header.py" />
   <source>{name} is not a sound safetensors file: {why}</source>
   <translation>{name} no es un archivo safetensors correcto: {why}</translation>
  </message>
  <message>
   <location filename="../../core/sources/safetensors_header.py" />
   <source>{name}: {name2} is stored as {dtype}, which is not known</source>
   <translation>{name}: {name2} está guardado como {dtype}, que no se conoce</translation>
  </message>
  <message>
   <location filename="../../core/sources/safetensors_header.py" />
   <source>FP32, FP16 and BF16 weights can be read.</source>
   <translation>Se pueden leer pesos FP32, FP16 y BF16.</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{name} holds {count} GGUF models</source>
   <translation>{name} contiene {count} modelos GGUF</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Open one of the .gguf files instead.</source>
   <translation>Abra en su lugar uno de los archivos .gguf.</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{name} is neither a model folder nor a GGUF file</source>
   <translation>{name} no es una carpeta de modelo ni un archivo GGUF</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Open the folder that holds config.json and the .safetensors files, or a .gguf file.</source>
   <translation>Abra la carpeta que contiene config.json y los archivos .safetensors, o un archivo .gguf.</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Check the path; a drive may not be connected.</source>
   <translation>Compruebe la ruta; puede que una unidad no esté conectada.</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{path} may not be read</source>
   <translation>No se permite leer {path}</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Check the permissions of the file.</source>
   <translation>Compruebe los permisos del archivo.</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{path} cannot be read: {strerror}</source>
   <translation>No se puede leer {path}: {strerror}</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Check the disk.</source>
   <translation>Compruebe el disco.</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>The part {name} is not there any more.</source>
   <translation>La parte {name} ya no está.</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>Say where it is now.</source>
   <translation>Indique dónde está ahora.</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>{path} is not there any more.</source>
   <translation>{path} ya no está.</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>Say where it is now, or make it again.</source>
   <translation>Indique dónde está ahora o vuelva a crearlo.</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>{path} cannot be read: {reason}.</source>
   <translation>No se puede leer {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>Check the disk and its permissions.</source>
   <translation>Compruebe el disco y sus permisos.</translation>
  </message>
  <message>
   <location filename="../../core/sources/weights_index.py" />
   <source>{INDEX_NAME} has no weight_map</source>
   <translation>{INDEX_NAME} no tiene weight_map</translation>
  </message>
  <message>
   <location filename="../../core/sources/weights_index.py" />
   <source>{INDEX_NAME} names a file by {value}</source>
   <translation>{INDEX_NAME} nombra un archivo con {value}</translation>
  </message>
  <message>
   <location filename="../../core/specs/combinations.py" />
   <source>transformers with gptqmodel</source>
   <translation>transformers con gptqmodel</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>there is no GGUF level '{name}'</source>
   <translation>no existe el nivel GGUF «{name}»</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>levels are {known}</source>
   <translation>los niveles son {known}</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is none of {choices}</source>
   <translation>{key} {value} no es ninguno de {choices}</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not a text</source>
   <translation>{key} {value} no es un texto</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not a number</source>
   <translation>{key} {value} no es un número</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not between {low} and {high}</source>
   <translation>{key} {value} no está entre {low} y {high}</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is neither true nor false</source>
   <translation>{key} {value} no es ni true ni false</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not a whole number</source>
   <translation>{key} {value} no es un número entero</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not between 0 and 1</source>
   <translation>{key} {value} no está entre 0 y 1</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is neither none, auto nor a number</source>
   <translation>{key} {value} no es none, ni auto, ni un número</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>there is no option '{key}'</source>
   <translation>no existe la opción «{key}»</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>options here: {options}</source>
   <translation>opciones aquí: {options}</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>'{key}' has no meaning for {dtype} by {method} in {container}</source>
   <translation>«{key}» no tiene sentido para {dtype} con {method} en {container}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} by {method} is stored in {containers}, not in {container}</source>
   <translation>{dtype} con {method} se guarda en {containers}, no en {container}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>'{target}' is neither a GGUF level nor a dtype</source>
   <translation>«{target}» no es un nivel GGUF ni un formato numérico</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{level} is for research: it destroys a model that was not trained to be ternary</source>
   <translation>{level} es para investigación: destruye un modelo que no se entrenó para ser ternario</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} is a way to compute, not to store</source>
   <translation>{dtype} es una forma de calcular, no de guardar</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>this version does not make {dtype}</source>
   <translation>esta versión no crea {dtype}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} is made by {methods} in this version, not by {method}</source>
   <translation>{dtype} se crea con {methods} en esta versión, no con {method}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the source is already quantized ({stored}): {dtype} is made from the original weights</source>
   <translation>el original ya está cuantizado ({stored}): {dtype} se crea a partir de los pesos originales</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>matrices with rows of {rows} are not whole groups of {size} and stay at 16 bits</source>
   <translation>las matrices con filas de {rows} no forman grupos enteros de {size} y se quedan en 16 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>there is no method '{method}'</source>
   <translation>no existe el método «{method}»</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>methods are {known}</source>
   <translation>los métodos son {known}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>there is no container '{container}'</source>
   <translation>no existe el formato de archivo «{container}»</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>containers are {known}</source>
   <translation>los formatos de archivo son {known}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{name} cannot be trained into</source>
   <translation>no se puede entrenar hacia {name}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>levels that can are {known}</source>
   <translation>los niveles posibles son {known}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{name} is a way to compute, not to store</source>
   <translation>{name} es una forma de calcular, no de guardar</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>choose FP32 and turn TF32 on</source>
   <translation>elija FP32 y active TF32</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the recipe was written by a newer version (recipe format {version})</source>
   <translation>la receta es de una versión más nueva (formato de receta {version})</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>levels are GGUF mixes, not {container}</source>
   <translation>los niveles son mezclas GGUF, no {container}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GGUF levels take no options in this version: {options}</source>
   <translation>los niveles GGUF no admiten opciones en esta versión: {options}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the model was trained to be ternary: {level} holds its weights as they are</source>
   <translation>el modelo se entrenó para ser ternario: {level} contiene sus pesos tal como son</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>llama.cpp computes SiLU where BitNet models have a squared ReLU: a GGUF file of {model} would answer wrongly</source>
   <translation>llama.cpp calcula SiLU donde los modelos BitNet tienen un ReLU al cuadrado: un archivo GGUF de {model} respondería mal</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{model} cannot be converted to GGUF yet; Llama, Mistral, SmolLM2, Qwen2/2.5 and Qwen3 can</source>
   <translation>{model} aún no se puede convertir a GGUF; Llama, Mistral, SmolLM2, Qwen2/2.5 y Qwen3 sí</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>AWQ files hold scales for groups, not for a channel or the whole tensor</source>
   <translation>los archivos AWQ tienen escalas por grupo, no por canal ni para el tensor entero</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GPTQ files hold scales for groups or channels, not for the whole tensor</source>
   <translation>los archivos GPTQ tienen escalas por grupo o por canal, no para el tensor entero</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GGUF blocks hold a scale for 32 weights each: choose groups or channels</source>
   <translation>los bloques GGUF tienen una escala por cada 32 pesos: elija grupos o canales</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GGUF has no asymmetric 8-bit blocks: choose symmetric</source>
   <translation>GGUF no tiene bloques asimétricos de 8 bits: elija simétrico</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GGUF's 4-bit blocks need groups: choose a group size of 32, 64, 128 or 256</source>
   <translation>los bloques de 4 bits de GGUF necesitan grupos: elija un tamaño de grupo de 32, 64, 128 o 256</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} by {method} is not stored as {format}</source>
   <translation>{dtype} con {method} no se guarda como {format}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the blocks of {model} cannot be run yet; those of Llama, Mistral, Mixtral, Qwen2/3, Gemma 2/3, Phi-3, OLMo 2, BitNet and GPT-2 can</source>
   <translation>los bloques de {model} aún no se pueden ejecutar; los de Llama, Mistral, Mixtral, Qwen2/3, Gemma 2/3, Phi-3, OLMo 2, BitNet y GPT-2 sí</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{model} keeps its matrices turned over, which only {containers} can hold</source>
   <translation>las matrices transpuestas de {model} solo caben en {containers}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>transformers keeps the experts of {model} in blocks that bitsandbytes cannot quantize: nearly all weights would stay at 16 bits</source>
   <translation>transformers guarda los expertos de {model} en bloques que bitsandbytes no puede cuantizar: casi todos los pesos se quedarían en 16 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>no ONNX graph of {model} can be built yet; of Llama, Mistral, SmolLM2, Qwen2/2.5 and Qwen3 it can</source>
   <translation>aún no se puede construir un grafo ONNX de {model}; de Llama, Mistral, SmolLM2, Qwen2/2.5 y Qwen3 sí</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>INT8 has scales per channel</source>
   <translation>INT8 tiene escalas por canal</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>choose scales per channel</source>
   <translation>elija escalas por canal</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>samples of {length} tokens are longer than the model's context {context}</source>
   <translation>las muestras de {length} tokens superan el contexto del modelo, {context}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>no row of this model is whole groups of {size}; {way_out}</source>
   <translation>ninguna fila de este modelo forma grupos enteros de {size}; {way_out}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>run 'bitwright recommend' to see what works here</source>
   <translation>ejecute «bitwright recommend» para ver qué funciona aquí</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the source is already quantized ({dtype}); what it lost stays lost</source>
   <translation>el original ya está cuantizado ({dtype}); lo perdido no se recupera</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>there is no GGUF level '{level}'</source>
   <translation>no existe el nivel GGUF «{level}»</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the model's weights are ternary (BitNet): TQ2_0 and TQ1_0 hold them exactly, {level} would only be larger or round them again</source>
   <translation>los pesos del modelo son ternarios (BitNet): TQ2_0 y TQ1_0 los contienen exactamente; {level} solo sería más grande o volvería a redondearlos</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{problem}. {hint}</source>
   <translation>{problem}. {hint}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the source's weights are ternary (BitNet) already: {dtype} would only be larger; TQ2_0 and TQ1_0 are what it can be made into</source>
   <translation>los pesos del original ya son ternarios (BitNet): {dtype} solo sería más grande; son posibles TQ2_0 y TQ1_0</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} in {container} is made from a model folder, not from a GGUF file</source>
   <translation>{dtype} en {container} se crea a partir de una carpeta de modelo, no de un archivo GGUF</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>no row of this model is whole groups of {size}; {fits} fits</source>
   <translation>ninguna fila de este modelo forma grupos enteros de {size}; {fits} sí</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{level} is made by '{expected}' in this version, not by '{method}'</source>
   <translation>{level} se crea con «{expected}» en esta versión, no con «{method}»</translation>
  </message>
  <message>
   <location filename="../../core/specs/training.py" />
   <source>layers '{text}' names no block of {n_blocks}</source>
   <translation>layers «{text}» no nombra ninguno de los {n_blocks} bloques</translation>
  </message>
  <message>
   <location filename="../../core/specs/training.py" />
   <source>layers cannot be '{said}'</source>
   <translation>layers no puede ser «{said}»</translation>
  </message>
  <message>
   <location filename="../../core/stores/chat_template.py" />
   <source>a format of its own</source>
   <translation>un formato propio</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>It does not lie in Bitwright's own folder.</source>
   <translation>No está en la carpeta de Bitwright.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>Nothing was changed.</source>
   <translation>No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>{path} changed since it was looked at.</source>
   <translation>{path} cambió desde que se examinó.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>Look for duplicates again.</source>
   <translation>Busque duplicados de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>A file changed while it was read.</source>
   <translation>Un archivo cambió mientras se leía.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>The file system gives no second name to {other}: {strerror}.</source>
   <translation>El sistema de archivos no da un segundo nombre a {other}: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>The copy stays as it is.</source>
   <translation>La copia queda como está.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>{path} is gone.</source>
   <translation>{path} ya no está.</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{name} cannot go to {target}: it runs GGUF files only, and GGUF has no exact form of these weights (or the disk has no room for it).</source>
   <translation>{name} no puede ir a {target}: allí solo funcionan archivos GGUF, y GGUF no tiene una forma exacta de estos pesos (o no cabe en el disco).</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>Make a GGUF variant, or hand this one to a folder or the Hub.</source>
   <translation>Cree una variante GGUF, o lleve esta a una carpeta o al Hub.</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{target} exists already.</source>
   <translation>{target} ya existe.</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>Choose another name or folder.</source>
   <translation>Elija otro nombre u otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{target} cannot be written: {strerror}.</source>
   <translation>No se puede escribir en {target}: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{name} is not what was recorded of it.</source>
   <translation>{name} no es lo que se registró.</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>Make or import it again.</source>
   <translation>Créelo o impórtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/stores/found.py" />
   <source>Hugging Face cache</source>
   <translation>Caché de Hugging Face</translation>
  </message>
  <message>
   <location filename="../../core/stores/found.py" />
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{program} runs GGUF only: an exact GGUF copy is made first, if its weights fit GGUF blocks.</source>
   <translation>{program} solo ejecuta GGUF: antes se crea una copia GGUF exacta, si sus pesos caben en bloques GGUF.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama copies the weights when it makes the model from the Modelfile.</source>
   <translation>Ollama copia los pesos al crear el modelo a partir del Modelfile.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>The files of {name} are gone: {missing}.</source>
   <translation>Los archivos de {name} ya no están: {missing}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{name} is in {count} parts; Ollama takes one GGUF file.</source>
   <translation>{name} tiene {count} partes; Ollama acepta un solo archivo GGUF.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Join the parts with llama.cpp's llama-gguf-split --merge first.</source>
   <translation>Una antes las partes con llama-gguf-split --merge de llama.cpp.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>'{name}' is not a name that Ollama takes.</source>
   <translation>«{name}» no es un nombre que Ollama acepte.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Use letters, digits, . _ - and : as in my-model:q4.</source>
   <translation>Use letras, cifras, . _ - y : como en my-model:q4.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>The system text holds """, which Ollama cannot store.</source>
   <translation>El texto del sistema contiene """, que Ollama no puede guardar.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Change it.</source>
   <translation>Cámbielo.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama at {address} keeps a copy of its own: {size}.</source>
   <translation>Ollama en {address} guarda su propia copia: {size}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama does not answer at {address}, so a Modelfile is written.</source>
   <translation>Ollama no responde en {address}, así que se escribe un Modelfile.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>No folder was named.</source>
   <translation>No se indicó ninguna carpeta.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Name the folder to write into (--out).</source>
   <translation>Indique la carpeta en la que escribir (--out).</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{out} is not a folder.</source>
   <translation>{out} no es una carpeta.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Name a folder.</source>
   <translation>Indique una carpeta.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Name one as owner/name (--repo).</source>
   <translation>Indique uno como owner/name (--repo).</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{size} are sent to {repo}, which is made private if it is new.</source>
   <translation>Se envían {size} a {repo}, que se crea como privado si es nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{size} are sent to {repo}, which everybody can see if it is new.</source>
   <translation>Se envían {size} a {repo}, que todos pueden ver si es nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>The model's license is not known: look it up before you share it.</source>
   <translation>No se conoce la licencia del modelo: consúltela antes de compartirlo.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>It was imported: the card can say where from, not how it was made.</source>
   <translation>Se importó: la ficha puede decir de dónde, no cómo se creó.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>It was not measured: the card says so.</source>
   <translation>No se midió: la ficha lo dice.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{program} runs GGUF files only, and {label} has no exact GGUF form.</source>
   <translation>{program} solo ejecuta archivos GGUF, y {label} no tiene una forma GGUF exacta.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{program} runs GGUF files only; {name} is {container}.</source>
   <translation>{program} solo ejecuta archivos GGUF; {name} es {container}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama has a model '{name}' already.</source>
   <translation>Ollama ya tiene un modelo «{name}».</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Choose another name, or remove that one first.</source>
   <translation>Elija otro nombre o elimine antes ese modelo.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>LM Studio was not found on this computer.</source>
   <translation>No se encontró LM Studio en este equipo.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Start it once so that it makes its folder, or name its folder of models (--out).</source>
   <translation>Inícielo una vez para que cree su carpeta, o indique su carpeta de modelos (--out).</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>There is no target '{get}'.</source>
   <translation>No existe el destino «{get}».</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Use {names}.</source>
   <translation>Use {names}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>Uploading to {endpoint} needs a login.</source>
   <translation>Subir a {endpoint} requiere iniciar sesión.</translation>
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>Log in with a token that may write (Settings, 'bitwright hub login', or HF_TOKEN).</source>
   <translation>Inicie sesión con un token que pueda escribir (Ajustes, «bitwright hub login» o HF_TOKEN).</translation>
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>The upload to {repo_id} stopped: {error}.</source>
   <translation>La subida a {repo_id} se detuvo: {error}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>Try again; nothing is lost.</source>
   <translation>Inténtelo de nuevo; no se pierde nada.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Template and parameters are those it had in Ollama.</source>
   <translation>La plantilla y los parámetros son los que tenía en Ollama.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Its chat template is {name}: it was put into Ollama's form. Calling tools is left out.</source>
   <translation>Su plantilla de chat es {name}: se pasó a la forma de Ollama. Se omite la llamada a herramientas.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Its chat template is {name}: it was put into Ollama's form.</source>
   <translation>Su plantilla de chat es {name}: se pasó a la forma de Ollama.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The model's path has signs that a Modelfile cannot hold.</source>
   <translation>La ruta del modelo tiene caracteres que un Modelfile no admite.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Rename the folder.</source>
   <translation>Cambie el nombre de la carpeta.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The {what} holds """, which a Modelfile cannot.</source>
   <translation>{what} contiene """, que un Modelfile no admite.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The model has no chat template: Ollama continues plain text.</source>
   <translation>El modelo no tiene plantilla de chat: Ollama continúa texto sin formato.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Its chat template is none of the usual ones: Ollama derives one from the file itself.</source>
   <translation>Su plantilla de chat no es ninguna de las habituales: Ollama deduce una del propio archivo.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The file's chat template cannot be read: Ollama decides.</source>
   <translation>No se puede leer la plantilla de chat del archivo: decide Ollama.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest</source>
   <translation>su manifiesto</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its weights</source>
   <translation>sus pesos</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it holds no weights (a model that runs elsewhere?)</source>
   <translation>no contiene pesos (¿un modelo que se ejecuta en otro sitio?)</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it is in {count} parts, which only Ollama can put together</source>
   <translation>tiene {count} partes, que solo Ollama puede unir</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it is an adapter over other weights, which only Ollama puts together</source>
   <translation>es un adaptador sobre otros pesos, que solo Ollama une</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest has no sound list of layers</source>
   <translation>su manifiesto no tiene una lista de capas correcta</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest names a layer by something that is no SHA-256</source>
   <translation>su manifiesto nombra una capa con algo que no es un SHA-256</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest gives a layer no sound size</source>
   <translation>su manifiesto no da un tamaño correcto a una capa</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} have {size} bytes where {size_bytes} are promised</source>
   <translation>{what}: {size} bytes en vez de los {size_bytes} indicados</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is a link that leads out of the store</source>
   <translation>{what}: un enlace que sale del almacén</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is not a JSON object</source>
   <translation>{what}: no es un objeto JSON</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its settings</source>
   <translation>sus ajustes</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it is stored tensor by tensor, not as a GGUF file</source>
   <translation>está guardado tensor a tensor, no como archivo GGUF</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} are missing: {name}</source>
   <translation>{what}: falta {name}</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{name} is a link that leads out of the store</source>
   <translation>{name} es un enlace que sale del almacén</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} cannot be read: {strerror}</source>
   <translation>{what}: no se puede leer, {strerror}</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is too large to be one</source>
   <translation>{what}: demasiado grande para serlo</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is not JSON</source>
   <translation>{what}: no es JSON</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama stopped before the model was made.</source>
   <translation>Ollama se detuvo antes de crear el modelo.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Look at Ollama's log, then try again.</source>
   <translation>Mire el registro de Ollama e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama refuses the model: {shown}.</source>
   <translation>Ollama rechaza el modelo: {shown}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Look at Ollama's log; is it up to date?</source>
   <translation>Mire el registro de Ollama; ¿está actualizado?</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>OLLAMA_HOST is no address: '{text}'.</source>
   <translation>OLLAMA_HOST no es una dirección: «{text}».</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Use host:port.</source>
   <translation>Use host:port.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>What answers at {address} is not Ollama.</source>
   <translation>Lo que responde en {address} no es Ollama.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Check OLLAMA_HOST.</source>
   <translation>Compruebe OLLAMA_HOST.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama got other bytes of {name} than were recorded.</source>
   <translation>Ollama recibió de {name} bytes distintos a los registrados.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Verify the variant.</source>
   <translation>Verifique la variante.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama at {address} cannot be reached, or stopped answering.</source>
   <translation>No se puede acceder a Ollama en {address}, o dejó de responder.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Start it (ollama serve), or write a Modelfile instead (--out).</source>
   <translation>Inícielo (ollama serve) o escriba un Modelfile (--out).</translation>
  </message>
  <message>
   <location filename="../../core/stores/placing.py" />
   <source>Make or import the variant again.</source>
   <translation>Cree o importe la variante de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/stores/placing.py" />
   <source>The disk of {parent} is full.</source>
   <translation>El disco de {parent} está lleno.</translation>
  </message>
  <message>
   <location filename="../../core/stores/placing.py" />
   <source>Make room, then try again.</source>
   <translation>Libere espacio e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>No model called '{text}' was found on this computer.</source>
   <translation>No se encontró en este equipo ningún modelo llamado «{text}».</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>See 'bitwright import --scan'.</source>
   <translation>Véase «bitwright import --scan».</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>it is no language model: it has no layers</source>
   <translation>no es un modelo de lenguaje: no tiene capas</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>its {file} is too large to be one</source>
   <translation>{file}: demasiado grande para serlo</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>it cannot be read: {reason}</source>
   <translation>no se puede leer: {reason}</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>'{text}' could be {count} models: {shown}.</source>
   <translation>«{text}» puede ser {count} modelos: {shown}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>Type more of the name, or add --from.</source>
   <translation>Escriba más del nombre o añada --from.</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>The search was cancelled.</source>
   <translation>La búsqueda se canceló.</translation>
  </message>
  <message>
   <location filename="../../desktop/app.py" />
   <source>Bitwright</source>
   <translation>Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/app.py" />
   <source>The folder of models is not there: {missing}</source>
   <translation>La carpeta de modelos no está: {missing}</translation>
  </message>
  <message>
   <location filename="../../desktop/app.py" />
   <source>Connect its drive and start again. Until then new variants go to {models}.</source>
   <translation>Conecte su unidad y vuelva a iniciar. Hasta entonces, las variantes nuevas van a {models}.</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Undo: {what}</source>
   <translation>Deshacer: {what}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Serve {label}</source>
   <translation>Servir {label}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Go to {title}</source>
   <translation>Ir a {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Find models that are here</source>
   <translation>Buscar modelos que ya están aquí</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Free up space…</source>
   <translation>Liberar espacio…</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Find missing files…</source>
   <translation>Buscar archivos que faltan…</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show quality against size</source>
   <translation>Mostrar calidad frente a tamaño</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show disk usage</source>
   <translation>Mostrar uso del disco</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show duplicates</source>
   <translation>Mostrar duplicados</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show saved recipes</source>
   <translation>Mostrar recetas guardadas</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Save the recipe on Quantize</source>
   <translation>Guardar la receta de Cuantizar</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Share the recipe on Quantize</source>
   <translation>Compartir la receta de Cuantizar</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>New chat</source>
   <translation>Nuevo chat</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Compare two variants</source>
   <translation>Comparar dos variantes</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Run test prompts</source>
   <translation>Ejecutar pruebas</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Search conversations</source>
   <translation>Buscar conversaciones</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Use the light theme</source>
   <translation>Usar el tema claro</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Use the dark theme</source>
   <translation>Usar el tema oscuro</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Use the system's theme</source>
   <translation>Usar el tema del sistema</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Welcome tour</source>
   <translation>Recorrido de bienvenida</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Look at this computer again</source>
   <translation>Volver a examinar este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show notifications</source>
   <translation>Mostrar notificaciones</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show all shortcuts</source>
   <translation>Mostrar todos los atajos</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Glossary: what the terms mean</source>
   <translation>Glosario: qué significan los términos</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Quit Bitwright</source>
   <translation>Salir de Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Settings: {section}</source>
   <translation>Ajustes: {section}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Language: {name}</source>
   <translation>Idioma: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Copy the address of {title}</source>
   <translation>Copiar la dirección de {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Quantize {name}</source>
   <translation>Cuantizar {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Stop serving {label}</source>
   <translation>Dejar de servir {label}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Go on with the queue</source>
   <translation>Reanudar la cola</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Pause the queue</source>
   <translation>Pausar la cola</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Cancel {title}</source>
   <translation>Cancelar: {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Chat with {label}</source>
   <translation>Chatear con {label}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show {label} in the library</source>
   <translation>Mostrar {label} en la biblioteca</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Export {label}</source>
   <translation>Exportar {label}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Pause {title}</source>
   <translation>Pausar: {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Make {label} again</source>
   <translation>Volver a crear {label}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>“{title}” is serving other programs.</source>
   <translation>«{title}» está sirviendo a otros programas.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>“{title}” is still running.</source>
   <translation>«{title}» sigue en curso.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/closing.py" />
   <source>{n} jobs are still running.</source>
   <extracomment>One: {n} job is still running.</extracomment>
   <translation>
    <numerusform>{n} tarea sigue en curso.</numerusform>
    <numerusform>{n} tareas siguen en curso.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Keep running in the tray</source>
   <translation>Seguir en la bandeja</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Keep running, minimised</source>
   <translation>Seguir, minimizado</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Stop and quit</source>
   <translation>Detener y salir</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>“{title}” is serving other programs, too.</source>
   <translation>«{title}» también está sirviendo a otros programas.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/closing.py" />
   <source>{n} more wait.</source>
   <extracomment>One: {n} more waits.</extracomment>
   <translation>
    <numerusform>{n} más espera.</numerusform>
    <numerusform>{n} más esperan.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>In the tray it goes on without a window.</source>
   <translation>En la bandeja sigue sin ventana.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>What you stop is kept, and can be resumed at the next start.</source>
   <translation>Lo que se detiene se conserva y se puede reanudar en el próximo inicio.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Programs that ask a model get no answers any more when you stop.</source>
   <translation>Los programas que preguntan a un modelo dejarán de recibir respuestas si se detiene.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>In the tray it goes on without a window, and tells you when it is done.</source>
   <translation>En la bandeja sigue sin ventana y avisa cuando termina.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>This desktop has no tray, but the window can be minimised while it goes on.</source>
   <translation>Este escritorio no tiene bandeja, pero la ventana se puede minimizar mientras sigue.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Columns</source>
   <translation>Columnas</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Move up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Move down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Show these</source>
   <translation>Mostrar estas</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>As at first</source>
   <translation>Como al principio</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Tick what you want to see. Drag a row to move its column.</source>
   <translation>Marque lo que quiera ver. Arrastre una fila para mover su columna.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>There are no others. Pickles can hold programs: these are opened as plain data only, nothing in them is carried out, and they are made safetensors.</source>
   <translation>No hay otros. Los pickle pueden contener programas: estos se abren solo como datos, no se ejecuta nada de ellos y se convierten en safetensors.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>The cache that other tools share</source>
   <translation>La caché que comparten otras herramientas</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Leave room for a variant in</source>
   <translation>Reservar sitio para una variante en</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Get {repo}</source>
   <translation>Obtener {repo}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Get {repo}?</source>
   <translation>¿Obtener {repo}?</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Asking the hub</source>
   <translation>Consultando el Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>I agree to pickled weights</source>
   <translation>Acepto los pesos en pickle</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Download</source>
   <translation>Descargar</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Folder…</source>
   <translation>Carpeta…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Shared cache</source>
   <translation>Caché compartida</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Then quantize it to</source>
   <translation>Cuantizarlo después a</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>There is not enough room for the download.</source>
   <translation>No hay espacio suficiente para la descarga.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Folder for the model</source>
   <translation>Carpeta para el modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Asking the hub what there is…</source>
   <translation>Preguntando al Hub qué hay…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Plain files in a folder of yours</source>
   <translation>Archivos normales en una carpeta propia</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Goes to</source>
   <translation>Destino</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>The download fits, but there is not enough room for {name} beside it.</source>
   <translation>La descarga cabe, pero no queda espacio suficiente para {name}.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>There is enough room.</source>
   <translation>Hay espacio suficiente.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Agree to the pickled weights first</source>
   <translation>Acepte antes los pesos en pickle</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Log in…</source>
   <translation>Iniciar sesión…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Saved {size}.</source>
   <translation>{size} ahorrados.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Duplicates</source>
   <translation>Duplicados</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Looking for the same content in the library and other programs</source>
   <translation>Buscando el mismo contenido en la biblioteca y en otros programas</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Share</source>
   <translation>Unificar</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Look for duplicates</source>
   <translation>Buscar duplicados</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Starting</source>
   <translation>Iniciando</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Share, saves {size}</source>
   <translation>Unificar, ahorra {size}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>{n} stayed as they were: {reason}</source>
   <extracomment>One: {n} stayed as it was: {reason}</extracomment>
   <translation>
    <numerusform>{n} quedó como estaba: {reason}</numerusform>
    <numerusform>{n} quedaron como estaban: {reason}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Share the space of duplicates</source>
   <translation>Unificar el espacio de los duplicados</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>saves {size}</source>
   <translation>ahorra {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>not ours to share</source>
   <translation>no son de Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>No content is here twice.</source>
   <translation>Ningún contenido está aquí dos veces.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>{size} each, {words}</source>
   <translation>{size} cada uno, {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Waiting for the job before it</source>
   <translation>Esperando a la tarea anterior</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>{n} files are here more than once.</source>
   <extracomment>One: {n} file is here more than once.</extracomment>
   <translation>
    <numerusform>{n} archivo está aquí más de una vez.</numerusform>
    <numerusform>{n} archivos están aquí más de una vez.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Sharing saves {size}: copies in Bitwright's folder become names of the other file, after both were compared. Files of other programs stay as they are.</source>
   <translation>Unificar ahorra {size}: las copias en la carpeta de Bitwright pasan a ser nombres del otro archivo, tras comparar ambos. Los archivos de otros programas quedan como están.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>None of them can be shared: only copies in Bitwright's own folder are ever replaced.</source>
   <translation>Ninguno se puede unificar: solo se sustituyen copias en la carpeta de Bitwright.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>It was stopped.</source>
   <translation>La búsqueda se detuvo.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It becomes the model {} in Ollama.</source>
   <translation>Se convierte en el modelo {} en Ollama.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>A Modelfile is written: {}</source>
   <translation>Se escribe un Modelfile: {}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It appears as {}</source>
   <translation>Aparece como {}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It is copied to {}</source>
   <translation>Se copia en {}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It is uploaded to {}.</source>
   <translation>Se sube a {}.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>As a model that 'ollama run' starts</source>
   <translation>Como un modelo que «ollama run» inicia</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Into its folder of models, by a hard link</source>
   <translation>En su carpeta de modelos, con un enlace físico</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Into any folder, by a hard link or a copy</source>
   <translation>En cualquier carpeta, con un enlace físico o una copia</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Upload it to the Hugging Face Hub with a model card</source>
   <translation>Subirlo al Hugging Face Hub con una ficha del modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Export {variant}</source>
   <translation>Exportar {variant}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name in Ollama</source>
   <translation>Nombre en Ollama</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>System text</source>
   <translation>Instrucción</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>What the model is told before every conversation, if anything</source>
   <translation>Lo que se le dice al modelo antes de cada conversación, si se quiere</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>As Ollama does</source>
   <translation>Como en Ollama</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Context in tokens</source>
   <translation>Contexto en tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Write a Modelfile instead, for 'ollama create'</source>
   <translation>Escribir un Modelfile, para «ollama create»</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name of the file</source>
   <translation>Nombre del archivo</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>By its model and level</source>
   <translation>Por su modelo y nivel</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>LM Studio's folder of models</source>
   <translation>Carpeta de modelos de LM Studio</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Where LM Studio says, if it is on this computer</source>
   <translation>Donde indique LM Studio, si está en este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Path of a folder; it is made if it is not there</source>
   <translation>Ruta de una carpeta; se crea si no existe</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name of the file or folder</source>
   <translation>Nombre del archivo o la carpeta</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Repository</source>
   <translation>Repositorio</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>owner/name; it is made if it is not there</source>
   <translation>owner/name; se crea si no existe</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Private: only you can see it</source>
   <translation>Privado: solo usted puede verlo</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Export into a folder</source>
   <translation>Exportar a una carpeta</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Target</source>
   <translation>Destino</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Context</source>
   <translation>Contexto</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Welcome to Bitwright</source>
   <translation>Le damos la bienvenida a Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Skip the tour</source>
   <translation>Omitir el recorrido</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Step {step} of {count}</source>
   <translation>Paso {step} de {count}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Close, it goes on</source>
   <translation>Cerrar, sigue en curso</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{download} to download, {size} as {level} afterwards. Takes {memory} of memory.</source>
   <translation>{download} por descargar, {size} después como {level}. Ocupa {memory} de memoria.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get a first model</source>
   <translation>Obtener un primer modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{model}: small and quick</source>
   <translation>{model}: pequeño y rápido</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>A real chat model to see the whole way in a few minutes. At most 270 MB to download; it knows little, and runs everywhere.</source>
   <translation>Un modelo de chat real para ver todo el recorrido en unos minutos. Como máximo 270 MB de descarga; sabe poco y funciona en todas partes.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>The best for this computer</source>
   <translation>Lo mejor para este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Working it out…</source>
   <translation>Calculándolo…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Find models that are already here</source>
   <translation>Buscar modelos que ya están aquí</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Looks into the Hugging Face cache, Ollama and LM Studio. Nothing is copied or changed.</source>
   <translation>Busca en la caché de Hugging Face, Ollama y LM Studio. No se copia ni se cambia nada.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>You can close this: the work goes on in Activity, and you are told when it is done.</source>
   <translation>Puede cerrar esto: el trabajo sigue en Actividad y se le avisa al terminar.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Chat with it</source>
   <translation>Chatear con él</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Quantize it</source>
   <translation>Cuantizarlo</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get it</source>
   <translation>Obtenerlo</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get it…</source>
   <translation>Obtenerlo…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Look for models</source>
   <translation>Buscar modelos</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>No larger model fits the memory and the disk that are free now.</source>
   <translation>Ningún modelo mayor cabe en la memoria y el disco libres ahora.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{model}: the best for this computer</source>
   <translation>{model}: lo mejor para este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Add one with the plus at its row; then you can chat with it.</source>
   <translation>Añada uno con el signo más de su fila; después podrá chatear con él.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Choose another</source>
   <translation>Elegir otro</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{job} was stopped.</source>
   <translation>{job}: se detuvo.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>It is downloaded, checked file by file, then made to suit this computer.</source>
   <translation>Se descarga, se comprueba archivo a archivo y se adapta a este equipo.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>It is downloaded, quantized for this computer, and opened in the chat.</source>
   <translation>Se descarga, se cuantiza para este equipo y se abre en el chat.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{model} is ready: {format}, {size}.</source>
   <translation>{model} está listo: {format}, {size}.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>About {speed}.</source>
   <translation>Unos {speed}.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get {model}</source>
   <translation>Obtener {model}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>This is your computer</source>
   <translation>Este es su equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Language models live in memory. Bitwright looks at what you have, and makes a model small enough to run here. Nothing leaves this computer.</source>
   <translation>Los modelos de lenguaje viven en la memoria. Bitwright mira lo que hay y hace un modelo lo bastante pequeño para funcionar aquí. Nada sale de este equipo.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>{size} free now</source>
   <translation>{size} libres ahora</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>{size} free</source>
   <translation>{size} libres</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>of {size}</source>
   <translation>de {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>How much memory is free decides how large a model can be.</source>
   <translation>De la memoria libre depende lo grande que puede ser un modelo.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>How fast that memory is decides how fast it answers.</source>
   <translation>De la velocidad de esa memoria depende lo rápido que responde.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>A graphics card has fast memory of its own; without one, the processor does it.</source>
   <translation>Una tarjeta gráfica tiene memoria rápida propia; sin ella, lo hace el procesador.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>This is what suits it</source>
   <translation>Esto es lo que le conviene</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>A model is billions of numbers, published with 16 bits each. Quantizing keeps them in about 4: a quarter of the memory, several times the speed, and answers that stay nearly the same.</source>
   <translation>Un modelo son miles de millones de números, publicados con 16 bits cada uno. Cuantizar los guarda en unos 4: un cuarto de la memoria, varias veces la velocidad y respuestas casi iguales.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Looking at this computer…</source>
   <translation>Examinando este equipo…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>No graphics card for models</source>
   <translation>Sin tarjeta gráfica para modelos</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>The processor does the work</source>
   <translation>El procesador hace el trabajo</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>For this computer</source>
   <translation>Para este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Small models only</source>
   <translation>Solo modelos pequeños</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Little memory is free: close other programs, and look again.</source>
   <translation>Hay poca memoria libre: cierre otros programas y vuelva a mirar.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Free up space</source>
   <translation>Liberar espacio</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Filter</source>
   <translation>Filtro</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>What takes room</source>
   <translation>Qué ocupa espacio</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Looking at the disk</source>
   <translation>Mirando el disco</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Tick nothing</source>
   <translation>Desmarcar todo</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Deleting</source>
   <translation>Eliminando</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{size} are free again.</source>
   <translation>{size} vuelven a estar libres.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{n} things were deleted.</source>
   <extracomment>One: {n} thing was deleted.</extracomment>
   <translation>
    <numerusform>Se eliminó {n} elemento.</numerusform>
    <numerusform>Se eliminaron {n} elementos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{n} could not be deleted.</source>
   <extracomment>One: {n} could not be deleted.</extracomment>
   <translation>
    <numerusform>No se pudo eliminar {n}.</numerusform>
    <numerusform>No se pudieron eliminar {n}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Close what uses them, then try again.</source>
   <translation>Cierre lo que los usa e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Nothing takes room</source>
   <translation>Nada ocupa espacio</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Goes: {loses} Stays: {stays}</source>
   <translation>Se va: {loses} Se queda: {stays}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{n} ticked</source>
   <extracomment>One: {n} ticked</extracomment>
   <translation>
    <numerusform>{n} marcado</numerusform>
    <numerusform>{n} marcados</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Nothing is ticked</source>
   <translation>No hay nada marcado</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Delete, frees {size}</source>
   <translation>Eliminar, libera {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>There is nothing to delete here.</source>
   <translation>Aquí no hay nada que eliminar.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Next control</source>
   <translation>Control siguiente</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Control before</source>
   <translation>Control anterior</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Press the button, set the mark</source>
   <translation>Pulsar el botón, poner la marca</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Row above, page above on the rail</source>
   <translation>Fila de arriba, página de arriba en la barra</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Row below, page below on the rail</source>
   <translation>Fila de abajo, página de abajo en la barra</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>What can be done with this row</source>
   <translation>Qué se puede hacer con esta fila</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Close what lies on top</source>
   <translation>Cerrar lo que está encima</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Go to {page}</source>
   <translation>Ir a {page}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Everywhere</source>
   <translation>En todas partes</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>In every list and form</source>
   <translation>En toda lista y formulario</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Nothing has these words.</source>
   <translation>Nada contiene estas palabras.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>List</source>
   <translation>Lista</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Search in the help</source>
   <translation>Buscar en la ayuda</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Part of the help</source>
   <translation>Parte de la ayuda</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Shortcuts</source>
   <translation>Atajos</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Glossary</source>
   <translation>Glosario</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move the models</source>
   <translation>Mover los modelos</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move the models?</source>
   <translation>¿Mover los modelos?</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Only new ones</source>
   <translation>Solo los nuevos</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move</source>
   <translation>Mover</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Looking at the folders</source>
   <translation>Mirando las carpetas</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>The same disk: done in a moment, nothing is copied</source>
   <translation>El mismo disco: listo en un momento, no se copia nada</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Another disk: copied and checked, and only then deleted here</source>
   <translation>Otro disco: se copia y se comprueba, y solo entonces se elimina aquí</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Stays where it is</source>
   <translation>Se queda donde está</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Jobs or chats are using the models: let them end first, then try again.</source>
   <translation>Hay tareas o chats que usan los modelos: deje que terminen e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>New variants go to {folder}.</source>
   <translation>Las variantes nuevas van a {folder}.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>New variants go to the new folder; those you have stay where they are</source>
   <translation>Las variantes nuevas van a la carpeta nueva; las que ya tiene se quedan donde están</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Looking at the folders…</source>
   <translation>Mirando las carpetas…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>{n} variants</source>
   <extracomment>One: {n} variant</extracomment>
   <translation>
    <numerusform>{n} variante</numerusform>
    <numerusform>{n} variantes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>{n} models</source>
   <extracomment>One: {n} model</extracomment>
   <translation>
    <numerusform>{n} modelo</numerusform>
    <numerusform>{n} modelos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move {size}</source>
   <translation>Mover {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Use this folder</source>
   <translation>Usar esta carpeta</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>There is not enough room: {size} are needed there.</source>
   <translation>No hay espacio suficiente: allí se necesitan {size}.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Now in</source>
   <translation>Ahora en</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Then in</source>
   <translation>Después en</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Moves</source>
   <translation>Se mueve</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>How</source>
   <translation>Cómo</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Free there</source>
   <translation>Libre allí</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>and {n} more</source>
   <extracomment>One: and {n} more</extracomment>
   <translation>
    <numerusform>y {n} más</numerusform>
    <numerusform>y {n} más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>No job or chat can run meanwhile.</source>
   <translation>Mientras tanto no puede funcionar ninguna tarea ni chat.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>No job or chat can run meanwhile. It can be paused, and stopped without any loss.</source>
   <translation>Mientras tanto no puede funcionar ninguna tarea ni chat. Se puede pausar, y detener sin pérdida alguna.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Delete {name}</source>
   <translation>Eliminar {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Save this recipe</source>
   <translation>Guardar esta receta</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>What it is good for (optional)</source>
   <translation>Para qué es buena (opcional)</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Recipes</source>
   <translation>Recetas</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Open a recipe file…</source>
   <translation>Abrir un archivo de receta…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Save the recipe of a plan under Recipes; variants made with it can be made again.</source>
   <translation>Guarde la receta de un plan en Recetas; las variantes hechas con ella se pueden volver a crear.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Share {name} as a file</source>
   <translation>Compartir {name} como archivo</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Replace</source>
   <translation>Reemplazar</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Use</source>
   <translation>Usar</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Use {name}</source>
   <translation>Usar {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>No recipe has been saved yet</source>
   <translation>Aún no se ha guardado ninguna receta</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Missing files</source>
   <translation>Archivos que faltan</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>The files of {n} entries are not where they were. If you moved them, choose the folder they are in now, or one above it: they are known by their content, whatever they are called.</source>
   <extracomment>One: The files of {n} entry are not where they were. If you moved them, choose the folder they are in now, or one above it: they are known by their content, whatever they are called.</extracomment>
   <translation>
    <numerusform>Los archivos de {n} entrada no están donde estaban. Si los movió, elija la carpeta en la que están ahora, o una superior: se reconocen por su contenido, se llamen como se llamen.</numerusform>
    <numerusform>Los archivos de {n} entradas no están donde estaban. Si los movió, elija la carpeta en la que están ahora, o una superior: se reconocen por su contenido, se llamen como se llamen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Looking for the files</source>
   <translation>Buscando los archivos</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Look in a folder…</source>
   <translation>Buscar en una carpeta…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Folder to look in</source>
   <translation>Carpeta en la que buscar</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Found {n} again, and noted where they are.</source>
   <extracomment>One: Found {n} again, and noted where it is.</extracomment>
   <translation>
    <numerusform>Se encontró {n} y se anotó dónde está.</numerusform>
    <numerusform>Se encontraron {n} y se anotó dónde están.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>None of the files is below {folder}.</source>
   <translation>Ninguno de los archivos está en {folder}.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>{found} The others are not in this folder.</source>
   <translation>{found} Los demás no están en esta carpeta.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Look in another folder…</source>
   <translation>Buscar en otra carpeta…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Not found: {names}</source>
   <translation>No encontrados: {names}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>And {n} more.</source>
   <translation>Y {n} más.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>{size} read</source>
   <translation>{size} leídos</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Found</source>
   <translation>Encontrado</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Missing</source>
   <translation>Falta</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/rename.py" />
   <source>Rename</source>
   <translation>Cambiar nombre</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/rename.py" />
   <source>Only its name in the library: its files keep theirs.</source>
   <translation>Solo su nombre en la biblioteca: sus archivos conservan el suyo.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Make it again</source>
   <translation>Volver a crear</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Fetch again</source>
   <translation>Descargar de nuevo</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>{names} and {n} more</source>
   <translation>{names} y {n} más</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Repair</source>
   <translation>Reparar</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Find the files…</source>
   <translation>Buscar los archivos…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/repair.py" />
   <source>{n} files are missing: {names}.</source>
   <extracomment>One: {n} file is missing: {names}.</extracomment>
   <translation>
    <numerusform>Falta {n} archivo: {names}.</numerusform>
    <numerusform>Faltan {n} archivos: {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/repair.py" />
   <source>{n} files have another content than was recorded: {names}.</source>
   <extracomment>One: {n} file has another content than was recorded: {names}.</extracomment>
   <translation>
    <numerusform>{n} archivo tiene un contenido distinto al registrado: {names}.</numerusform>
    <numerusform>{n} archivos tienen un contenido distinto al registrado: {names}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>New tag</source>
   <translation>Nueva etiqueta</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>New tag, then Enter</source>
   <translation>Nueva etiqueta, después Intro</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>Set the tags</source>
   <translation>Poner las etiquetas</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/tags.py" />
   <source>{n} tags are only on some of them: they stay unless you switch them on for all.</source>
   <extracomment>One: {n} tag is only on some of them: it stays unless you switch it on for all.</extracomment>
   <translation>
    <numerusform>{n} etiqueta está solo en algunas: se queda salvo que la active para todas.</numerusform>
    <numerusform>{n} etiquetas están solo en algunas: se quedan salvo que las active para todas.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>{tag} (on some)</source>
   <translation>{tag} (en algunas)</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tensors.py" />
   <source>Tensors of {name}</source>
   <translation>Tensores de {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tensors.py" />
   <source>Tensors</source>
   <translation>Tensores</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tensors.py" />
   <source>Filter by name or type</source>
   <translation>Filtrar por nombre o tipo</translation>
  </message>
  <message>
   <location filename="../../desktop/frame.py" />
   <source>The other pages go on. Copy the details if you want to report it.</source>
   <translation>Las demás páginas siguen funcionando. Copie los detalles si quiere informar del error.</translation>
  </message>
  <message>
   <location filename="../../desktop/frame.py" />
   <source>This page could not be opened.</source>
   <translation>No se pudo abrir esta página.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A trained network that writes text: a file of billions of numbers.</source>
   <translation>Una red entrenada que escribe texto: un archivo de miles de millones de números.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The numbers that a model has learned; they are nearly all of its size.</source>
   <translation>Los números que un modelo ha aprendido; son casi todo su tamaño.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Parameters (8B)</source>
   <translation>Parámetros (8B)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How many weights a model has: 8B are eight billion.</source>
   <translation>Cuántos pesos tiene un modelo: 8B son ocho mil millones.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Source</source>
   <translation>Original</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The model as it was published, which smaller versions are made from.</source>
   <translation>El modelo tal como se publicó, del que se hacen versiones más pequeñas.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Variant</source>
   <translation>Variante</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A smaller version of a model, made to suit a computer like this one.</source>
   <translation>Una versión más pequeña de un modelo, hecha para un equipo como este.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Quantization</source>
   <translation>Cuantización</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Storing each weight with fewer bits: smaller and faster, and a little less exact.</source>
   <translation>Guardar cada peso con menos bits: más pequeño y rápido, y algo menos exacto.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Requantize</source>
   <translation>Recuantizar</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Making a smaller version from one that is already quantized; both losses add up.</source>
   <translation>Hacer una versión más pequeña de una ya cuantizada; las dos pérdidas se suman.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Recipe</source>
   <translation>Receta</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Everything that is needed to make the same variant again: method, format, options.</source>
   <translation>Todo lo necesario para crear otra vez la misma variante: método, formato, opciones.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Lineage</source>
   <translation>Procedencia</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Where a variant comes from: its source, its recipe, and how long making it took.</source>
   <translation>De dónde viene una variante: su original, su receta y cuánto se tardó en crearla.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Mixture of experts</source>
   <translation>Mezcla de expertos</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A model of many parts of which only a few work on each word: quick for its size.</source>
   <translation>Un modelo de muchas partes de las que solo unas pocas trabajan en cada palabra: rápido para su tamaño.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Bits per weight</source>
   <translation>Bits por peso</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How much space one weight takes on average; the published models have 16.</source>
   <translation>Cuánto espacio ocupa un peso de media; los modelos publicados tienen 16.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Level (Q4_K_M)</source>
   <translation>Nivel (Q4_K_M)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A named mix of formats for GGUF: the number is about the bits, S, M and L are its size.</source>
   <translation>Una mezcla de formatos para GGUF con nombre: el número indica los bits; S, M y L, su tamaño.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How one number is stored, for example in 4 or 8 bits.</source>
   <translation>Cómo se guarda un número, por ejemplo en 4 u 8 bits.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How the stored values are chosen: just rounded, or so that the answers change little.</source>
   <translation>Cómo se eligen los valores guardados: solo redondeados, o para que las respuestas cambien poco.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>File type</source>
   <translation>Tipo de archivo</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The kind of files a variant is written as, which decides what programs can open it.</source>
   <translation>El tipo de archivos en que se escribe una variante, que decide qué programas pueden abrirla.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>GGUF</source>
   <translation>GGUF</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>One file with everything in it, for llama.cpp, Ollama, LM Studio and this app.</source>
   <translation>Un archivo con todo dentro, para llama.cpp, Ollama, LM Studio y esta aplicación.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Safetensors</source>
   <translation>Safetensors</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A folder of plain weight files and settings, for transformers, vLLM and most research code.</source>
   <translation>Una carpeta con archivos de pesos y ajustes, para transformers, vLLM y casi todo el código de investigación.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Block</source>
   <translation>Bloque</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A few weights that share one scale; smaller blocks are more exact and take more space.</source>
   <translation>Unos pocos pesos que comparten una escala; los bloques pequeños son más exactos y ocupan más.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Group size</source>
   <translation>Tamaño de grupo</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How many weights share one scale: smaller is more exact and larger on the disk.</source>
   <translation>Cuántos pesos comparten una escala: menos es más exacto y ocupa más en el disco.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Scale</source>
   <translation>Escala</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The step between two neighbouring values that can be stored.</source>
   <translation>El paso entre dos valores vecinos que se pueden guardar.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Zero point</source>
   <translation>Punto cero</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The stored value that stands for zero, so that lopsided weights lose less.</source>
   <translation>El valor guardado que representa el cero, para que los pesos asimétricos pierdan menos.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Symmetric</source>
   <translation>Simétrico</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Zero is in the middle of the values: simpler and faster, a little less exact.</source>
   <translation>El cero está en medio de los valores: más sencillo y rápido, algo menos exacto.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>K-quants</source>
   <translation>K-quants</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Formats of llama.cpp whose scales are quantized too: the usual choice for GGUF.</source>
   <translation>Formatos de llama.cpp cuyas escalas también están cuantizadas: lo habitual para GGUF.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>NF4</source>
   <translation>NF4</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Four bits whose 16 values lie where weights are most frequent.</source>
   <translation>Cuatro bits cuyos 16 valores están donde los pesos son más frecuentes.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>FP8</source>
   <translation>FP8</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Numbers with a decimal point in 8 bits, which recent graphics cards compute with directly.</source>
   <translation>Números con coma en 8 bits, con los que calculan directamente las tarjetas gráficas recientes.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>INT8</source>
   <translation>INT8</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Whole numbers from -128 to 127: half the size, hardly a loss.</source>
   <translation>Números enteros de -128 a 127: la mitad del tamaño, apenas pérdida.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Ternary</source>
   <translation>Ternario</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Each weight is -1, 0 or 1: tiny, but only for models that were trained for it.</source>
   <translation>Cada peso es -1, 0 o 1: diminuto, pero solo para modelos entrenados para ello.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>MXFP4</source>
   <translation>MXFP4</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Four bits with a shared power of two for each 32 weights, made for new graphics cards.</source>
   <translation>Cuatro bits con una potencia de dos común por cada 32 pesos, para tarjetas gráficas nuevas.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Checksum</source>
   <translation>Suma de comprobación</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A fingerprint of a file: when it is the same, every byte is the same.</source>
   <translation>La huella de un archivo: si es igual, todos los bytes son iguales.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Checkpoint</source>
   <translation>Punto de control</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What a job has finished so far, kept so that it can go on from there.</source>
   <translation>Lo que una tarea ha terminado hasta ahora, guardado para poder seguir desde ahí.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Round to nearest</source>
   <translation>Redondeo al más cercano</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Every weight takes the nearest value that can be stored: quick, and fine at 8 bits.</source>
   <translation>Cada peso toma el valor más cercano que se puede guardar: rápido, y bien con 8 bits.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>GPTQ</source>
   <translation>GPTQ</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>After each rounded weight the ones to come are shifted to make up for the error.</source>
   <translation>Tras redondear cada peso, los siguientes se desplazan para compensar el error.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>AWQ</source>
   <translation>AWQ</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Weights that matter most for real text are scaled up first, so that rounding hurts them less.</source>
   <translation>Los pesos que más importan para texto real se amplían antes, para que el redondeo les afecte menos.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>SmoothQuant</source>
   <translation>SmoothQuant</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Moves what is hard to store from inputs to weights, so that both fit into 8 bits.</source>
   <translation>Pasa lo difícil de guardar de las entradas a los pesos, para que ambos quepan en 8 bits.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Training (QAT)</source>
   <translation>Entrenamiento (QAT)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The rounded model practises to answer like the original: slow, and the best at few bits.</source>
   <translation>El modelo redondeado practica para responder como el original: lento, y lo mejor con pocos bits.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Importance matrix</source>
   <translation>Matriz de importancia</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Which weights matter most for real text, measured beforehand.</source>
   <translation>Qué pesos importan más para texto real, medido de antemano.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Calibration text</source>
   <translation>Calibración</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Text that the model reads while it is quantized, to see which weights matter.</source>
   <translation>Texto que el modelo lee mientras se cuantiza, para ver qué pesos importan.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Activations</source>
   <translation>Activaciones</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The numbers that pass between the layers while the model reads and writes.</source>
   <translation>Los números que pasan entre las capas mientras el modelo lee y escribe.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>LoRA</source>
   <translation>LoRA</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A small trained addition to a model that changes how it answers.</source>
   <translation>Un pequeño añadido entrenado que cambia cómo responde un modelo.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Loss</source>
   <translation>Pérdida</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How far the training's answers are from the original's; lower is better.</source>
   <translation>Cuánto se alejan las respuestas del entrenamiento de las del original; menos es mejor.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Learning rate</source>
   <translation>Tasa de aprendizaje</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How large each step of a training is: too small takes long, too large never settles.</source>
   <translation>Lo grande que es cada paso de un entrenamiento: muy pequeño tarda, muy grande nunca se estabiliza.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>KL divergence</source>
   <translation>Diverg. KL</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How often it would answer differently from the original: below 0.05 is hard to notice.</source>
   <translation>Con qué frecuencia respondería distinto del original: por debajo de 0,05 apenas se nota.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Perplexity</source>
   <translation>Perplejidad</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How surprised a model is by real text: compare it with the original's, lower is better.</source>
   <translation>Cuánto sorprende un texto real a un modelo: compárese con el original, menos es mejor.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Same next word</source>
   <translation>Igual palabra siguiente</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How often its favourite next word is the original's, too.</source>
   <translation>Con qué frecuencia su palabra siguiente favorita es también la del original.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A piece of a word: 100 tokens are about 75 English words.</source>
   <translation>Parte de una palabra: 100 tokens son unas 75 palabras en inglés.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Tokens per second</source>
   <translation>Tokens por segundo</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How fast it writes: people read at about 5 to 10 a second.</source>
   <translation>Lo rápido que escribe: las personas leen unos 5 a 10 por segundo.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Time to first token</source>
   <translation>Tiempo hasta el primer token</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How long it thinks about the question before the first word comes.</source>
   <translation>Cuánto piensa la pregunta antes de la primera palabra.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How much of a conversation the model can look at, in tokens; more needs more memory.</source>
   <translation>Cuánto de una conversación puede mirar el modelo, en tokens; más necesita más memoria.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Conversation memory</source>
   <translation>Memoria de la conversación</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What a model keeps of the conversation so far (the KV cache); it grows with the context.</source>
   <translation>Lo que un modelo guarda de la conversación hasta ahora (la caché KV); crece con el contexto.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Fits</source>
   <translation>Cabe</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The model and its conversation find room in this computer's free memory.</source>
   <translation>El modelo y su conversación caben en la memoria libre de este equipo.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Tight</source>
   <translation>Justo</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>It runs, but other programs should be closed.</source>
   <translation>Funciona, pero conviene cerrar otros programas.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Partly on the graphics card</source>
   <translation>En parte en la tarjeta gráfica</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Some layers run on the graphics card and the rest on the processor, which is slower.</source>
   <translation>Algunas capas van en la tarjeta gráfica y el resto en el procesador, que es más lento.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Offloading</source>
   <translation>Descarga a la GPU</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Handing layers over to the graphics card, as many as its memory takes.</source>
   <translation>Pasar capas a la tarjeta gráfica, tantas como admita su memoria.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Graphics memory</source>
   <translation>Memoria gráfica</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The graphics card's own memory (VRAM), the fastest place for a model.</source>
   <translation>La memoria propia de la tarjeta gráfica (VRAM), el lugar más rápido para un modelo.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Memory bandwidth</source>
   <translation>Ancho de banda de memoria</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How fast memory can be read: each word reads the whole model once.</source>
   <translation>Lo rápido que se lee la memoria: cada palabra lee una vez todo el modelo.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Estimate (~)</source>
   <translation>Estimación (~)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Calculated and not measured here yet; a measurement replaces it.</source>
   <translation>Calculado y aún no medido aquí; una medición lo sustituye.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>An instruction that the model gets before the conversation.</source>
   <translation>Una instrucción que el modelo recibe antes de la conversación.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How freely the next word is chosen: 0 always takes the likeliest.</source>
   <translation>Con cuánta libertad se elige la palabra siguiente: 0 toma siempre la más probable.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Top p</source>
   <translation>Top p</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Only the likeliest words that together make up this share are chosen from.</source>
   <translation>Solo se elige entre las palabras más probables que juntas suman esta proporción.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Top k</source>
   <translation>Top k</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Only this many of the likeliest words are chosen from.</source>
   <translation>Solo se elige entre este número de palabras más probables.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The start of the dice: the same seed and the same question give the same answer.</source>
   <translation>El comienzo de los dados: la misma semilla y la misma pregunta dan la misma respuesta.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Reasoning</source>
   <translation>Razonamiento</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What a model writes to itself before it answers.</source>
   <translation>Lo que un modelo se escribe a sí mismo antes de responder.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Chat template</source>
   <translation>Plantilla de chat</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How a conversation is written down for this very model.</source>
   <translation>Cómo se anota una conversación para este modelo en concreto.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Blind comparison</source>
   <translation>Comparación a ciegas</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>You see two answers without knowing whose they are, and choose the better one.</source>
   <translation>Se ven dos respuestas sin saber de quién son, y se elige la mejor.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Hub</source>
   <translation>Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The site where most open models are published: huggingface.co.</source>
   <translation>El sitio donde se publica la mayoría de los modelos abiertos: huggingface.co.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>License</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What the makers of a model allow you to do with it.</source>
   <translation>Lo que los autores de un modelo permiten hacer con él.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Gated model</source>
   <translation>Modelo restringido</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Its makers want you to accept their terms on the Hub before you can download it.</source>
   <translation>Sus autores piden aceptar sus condiciones en el Hub antes de descargarlo.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Access token</source>
   <translation>Token de acceso</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A key to your account on the Hub; it is kept in this computer's keyring.</source>
   <translation>Una llave de su cuenta en el Hub; se guarda en el llavero de este equipo.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Address (API)</source>
   <translation>Dirección (API)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Where other programs on this computer can reach the model.</source>
   <translation>Dónde pueden acceder al modelo otros programas de este equipo.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>API key</source>
   <translation>Clave de API</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A password that other programs must show to use the model.</source>
   <translation>Una contraseña que otros programas deben mostrar para usar el modelo.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Only this computer</source>
   <translation>Solo este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The address cannot be reached from other machines (127.0.0.1).</source>
   <translation>No se puede acceder a la dirección desde otras máquinas (127.0.0.1).</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Worker</source>
   <translation>Proceso de trabajo</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Each job runs in a program of its own, so that a crash never takes the window with it.</source>
   <translation>Cada tarea va en un programa propio, para que un fallo nunca se lleve la ventana.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Parameters</source>
   <translation>Parámetros</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Stored as</source>
   <translation>Formato</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Number format</source>
   <translation>Formato numérico</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Reads at most</source>
   <translation>Lee como máximo</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Made from</source>
   <translation>Creado a partir de</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Speed</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Speed here</source>
   <translation>Velocidad aquí</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Checked by</source>
   <translation>Comprobado con</translation>
  </message>
  <message>
   <location filename="../../desktop/main_window.py" />
   <source>Open {name}</source>
   <translation>Abrir {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/main_window.py" />
   <source>“{name}” was not opened.</source>
   <translation>«{name}» no se abrió.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/main_window.py" />
   <source>{n} things were not opened.</source>
   <extracomment>One: {n} thing was not opened.</extracomment>
   <translation>
    <numerusform>{n} elemento no se abrió.</numerusform>
    <numerusform>{n} elementos no se abrieron.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/axes.py" />
   <source>Loads in {programs}.</source>
   <translation>Se carga en {programs}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Downloaded</source>
   <translation>Descargado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Downloading</source>
   <translation>Descargando</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>later</source>
   <translation>después</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>stopped</source>
   <translation>detenido</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>failed</source>
   <translation>fallido</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantized to {level}</source>
   <translation>Cuantizado a {level}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantized</source>
   <translation>Cuantizado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantizing to {level}</source>
   <translation>Cuantizando a {level}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantizing</source>
   <translation>Cuantizando</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Ready to chat</source>
   <translation>Listo para chatear</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>GB: the size of its files. A token is a word or a piece of one. Context: how many tokens of a conversation the model keeps in view. ~ marks an estimate.</source>
   <translation>GB: el tamaño de los archivos. Un token es una palabra o parte de ella. Contexto: cuántos tokens de una conversación tiene presentes el modelo. ~ indica una estimación.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>fits on the GPU with {context} context</source>
   <translation>cabe en la GPU con {context} de contexto</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>runs partly on the GPU with {context} context</source>
   <translation>va en parte en la GPU con {context} de contexto</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>fits with {context} context</source>
   <translation>cabe con {context} de contexto</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>fits only just with {context} context</source>
   <translation>cabe muy justo con {context} de contexto</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>does not fit with {context} context</source>
   <translation>no cabe con {context} de contexto</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Compressed tensors</source>
   <translation>Compressed tensors</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{choice_name} keeps each weight (each number of the model) in about {bits_per_weight} bits; models are published with 16. Fewer bits need less memory and run faster, and cost some quality. Here: {quality}.</source>
   <translation>{choice_name} guarda cada peso (cada número del modelo) en unos {bits_per_weight} bits; los modelos se publican con 16. Menos bits necesitan menos memoria, van más rápido y cuestan algo de calidad. Aquí: {quality}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{format} of a {size} model</source>
   <translation>{format} de un modelo de {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>No format of a {size} model fits here</source>
   <translation>Aquí no cabe ningún formato de un modelo de {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{known}. Weights {memory}, KV cache {memory2}, compute {memory3}, overhead {memory4}</source>
   <translation>{known}. Pesos {memory}, caché KV {memory2}, cálculo {memory3}, sobrecarga {memory4}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>An {size} model</source>
   <translation>Un modelo de {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>A {size} model</source>
   <translation>Un modelo de {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{format} of {model}</source>
   <translation>{format} de {model}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{format} of an {size} model</source>
   <translation>{format} de un modelo de {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>No format of {model} fits here</source>
   <translation>Aquí no cabe ningún formato de {model}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>No format of an {size} model fits here</source>
   <translation>Aquí no cabe ningún formato de un modelo de {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Measured on this computer</source>
   <translation>Medido en este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>
{gpu_layers} of {n_layers} layers go onto the GPU</source>
   <translation>
{gpu_layers} de {n_layers} capas van a la GPU</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted</source>
   <translation>Previsto</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Measured here, for another context put right</source>
   <translation>Medido aquí, ajustado a otro contexto</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Best first</source>
   <translation>Lo mejor primero</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>The level or number format</source>
   <translation>El nivel o el formato numérico</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>The kind of files, which decides what programs load it</source>
   <translation>El tipo de archivos, que decide qué programas lo cargan</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>File size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted size of the files (~ means: an estimate)</source>
   <translation>Tamaño previsto de los archivos (~ indica una estimación)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Memory, against what is free</source>
   <translation>Memoria, frente a la libre</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Weights, the conversation's cache, working space. The mark is the memory that is free now</source>
   <translation>Pesos, caché de la conversación, espacio de trabajo. La marca es la memoria libre ahora</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Fit</source>
   <translation>Cabe</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Whether it fits in the memory that is free now</source>
   <translation>Si cabe en la memoria libre ahora</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Tokens/s</source>
   <translation>Tokens/s</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted speed of answers: words or pieces of words a second</source>
   <translation>Velocidad prevista de las respuestas: palabras o partes de palabras por segundo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Quality</source>
   <translation>Calidad</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>How close its answers come to the original's</source>
   <translation>Cuánto se acercan sus respuestas a las del original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{measured_here}: {quality} ({bits_per_weight} bits a weight)</source>
   <translation>{measured_here}: {quality} ({bits_per_weight} bits por peso)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>about {speed}</source>
   <translation>unos {speed}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted from the model's shape</source>
   <translation>Previsto a partir de la forma del modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted for a conversation of 512 tokens</source>
   <translation>Previsto para una conversación de 512 tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Expected</source>
   <translation>Previsto</translation>
  </message>
  <message>
   <location filename="../../desktop/models/compute.py" />
   <source>TF32 needs an NVIDIA GPU; there is none here.</source>
   <translation>TF32 necesita una GPU NVIDIA; aquí no hay ninguna.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/compute.py" />
   <source>TF32 needs an NVIDIA GPU from RTX 30 or A100 on; {name} is older.</source>
   <translation>TF32 necesita una GPU NVIDIA desde RTX 30 o A100; {name} es anterior.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/compute.py" />
   <source>PyTorch cannot use {name} here: its CUDA version is not installed.</source>
   <translation>PyTorch no puede usar {name} aquí: su versión CUDA no está instalada.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} of {size2}</source>
   <translation>{size} de {size2}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/downloads.py" />
   <source>Verified: {n} files match the Hub's hashes ({list})</source>
   <extracomment>One: Verified: {n} file matches the Hub's hash ({list})</extracomment>
   <translation>
    <numerusform>Verificado: {n} archivo coincide con el hash del Hub ({list})</numerusform>
    <numerusform>Verificados: {n} archivos coinciden con los hashes del Hub ({list})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Partial files kept: {size}. {way}</source>
   <translation>Archivos parciales conservados: {size}. {way}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/downloads.py" />
   <source>{n} files</source>
   <extracomment>One: {n} file</extracomment>
   <translation>
    <numerusform>{n} archivo</numerusform>
    <numerusform>{n} archivos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Checking what is already here</source>
   <translation>Comprobando lo que ya está aquí</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{words}. Its pickled weights were made safetensors.</source>
   <translation>{words}. Sus pesos en pickle se convirtieron en safetensors.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Resume goes on from there.</source>
   <translation>Reanudar continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>The next download of it goes on from there.</source>
   <translation>Su próxima descarga continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{files_count}, {size} (not needed, or not safe)</source>
   <translation>{files_count}, {size} (no necesarios o no seguros)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Not stated</source>
   <translation>No indicada</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{licence} (gated: its owner must let you in)</source>
   <translation>{licence} (restringido: su propietario debe darle acceso)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} to fetch</source>
   <translation>{size} por descargar</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Cancelling</source>
   <translation>Cancelando</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Pausing</source>
   <translation>Pausando</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{done} of {total} files</source>
   <translation>{done} de {total} archivos</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{sha256} by SHA-256</source>
   <translation>{sha256} con SHA-256</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{git_sha1} by git's SHA-1</source>
   <translation>{git_sha1} con el SHA-1 de git</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>No unfinished file is left of it.</source>
   <translation>No queda ningún archivo incompleto.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Resume goes on with the next file.</source>
   <translation>Reanudar continúa con el archivo siguiente.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>SHA-256 ({sha256})</source>
   <translation>SHA-256 ({sha256})</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>git's SHA-1 ({count})</source>
   <translation>SHA-1 de git ({count})</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{revision}, commit {commit}</source>
   <translation>{revision}, commit {commit}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} for the conversion</source>
   <translation>{size} para la conversión</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} for {level}</source>
   <translation>{size} para {level}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{files} ({size} is here already)</source>
   <translation>{files} ({size} ya están aquí)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Left out</source>
   <translation>Omitidos</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>waiting for the hub</source>
   <translation>esperando al Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/models/finetune.py" />
   <source>Fine-tune it with transformers and peft</source>
   <translation>Ajuste fino con transformers y peft</translation>
  </message>
  <message>
   <location filename="../../desktop/models/finetune.py" />
   <source>Once the variant is made, the code that loads it with transformers and peft stands here and in the library, ready to copy.</source>
   <translation>Cuando la variante esté creada, el código que la carga con transformers y peft estará aquí y en la biblioteca, listo para copiar.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Unavailable</source>
   <translation>No disponible</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>The number format, and beneath it the methods that choose its values</source>
   <translation>El formato numérico y, debajo, los métodos que eligen sus valores</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Predicted size of all files (~ means: an estimate)</source>
   <translation>Tamaño previsto de todos los archivos (~ indica una estimación)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Likely quality</source>
   <translation>Calidad</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>How close its answers come to the original's; evaluate a variant to measure it</source>
   <translation>Cuánto se acercan sus respuestas a las del original; evalúe una variante para medirlo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Whether a calibration text shows which values matter; that takes longer and loses less</source>
   <translation>Si un texto de calibración muestra qué valores importan; tarda más y pierde menos</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Loads in</source>
   <translation>Se carga en</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Programs besides Bitwright that load it</source>
   <translation>Programas que lo cargan, además de Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>{dtype} by {title}, {container}</source>
   <translation>{dtype} con {title}, {container}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>{format}, recommended</source>
   <translation>{format}, recomendado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>{format}, unavailable</source>
   <translation>{format}, no disponible</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>For research.</source>
   <translation>Para investigación.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Looks at a text first</source>
   <translation>Mira antes un texto</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Needs no text</source>
   <translation>No necesita texto</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Not usable</source>
   <translation>No se puede usar</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Not known</source>
   <translation>Desconocido</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>The Hub does not say how many parameters it has</source>
   <translation>El Hub no indica cuántos parámetros tiene</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>
Estimated by its number of parameters; its page looks closer.</source>
   <translation>
Estimado por su número de parámetros; su página lo mira más de cerca.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Already here</source>
   <translation>Ya está aquí</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Gated</source>
   <translation>Restringido</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Where the model is published: organisation/name</source>
   <translation>Dónde se publica el modelo: organización/nombre</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>How many weights it has (~ means: by its name)</source>
   <translation>Cuántos pesos tiene (~ significa: según su nombre)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>What its weights are stored as</source>
   <translation>Cómo están guardados sus pesos</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Best here</source>
   <translation>Lo mejor aquí</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>The form that suits this computer, with the size of its files (~ means: an estimate)</source>
   <translation>La forma adecuada para este equipo, con el tamaño de sus archivos (~ indica una estimación)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Downloads</source>
   <translation>Descargas</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Downloads in the last month</source>
   <translation>Descargas en el último mes</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Likes</source>
   <translation>Me gusta</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>People who liked it on the Hub</source>
   <translation>Personas a las que les gusta en el Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Changed</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>When its files last changed</source>
   <translation>Cuándo cambiaron sus archivos por última vez</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Access</source>
   <translation>Acceso</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Gated: its owner wants to know who downloads it</source>
   <translation>Acceso restringido: su propietario quiere saber quién lo descarga</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Being looked at</source>
   <translation>Se está examinando</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Open its page to see whether it fits</source>
   <translation>Abra su página para ver si cabe</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>{repo_id}
Licence: {license}</source>
   <translation>{repo_id}
Licencia: {license}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>By its name</source>
   <translation>Por su nombre</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>By the headers of its files</source>
   <translation>Por las cabeceras de sus archivos</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Its owner wants to know who downloads it</source>
   <translation>Su propietario quiere saber quién lo descarga</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>not stated</source>
   <translation>no indicada</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size} model in {format}</source>
   <translation>Modelo de {size} en {format}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>Needs {memory} of memory, {disk} of disk, about {speed}</source>
   <translation>Necesita {memory} de memoria, {disk} de disco, unos {speed}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{why} Its files take {disk}; about {speed}.</source>
   <translation>{why} Sus archivos ocupan {disk}; unos {speed}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{cell}: {fit}. {figures}.</source>
   <translation>{cell}: {fit}. {figures}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: does not fit</source>
   <translation>{size}: no cabe</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit; up to {readable} answer at reading pace.</source>
   <translation>Con {context} de contexto caben modelos de hasta {size}; hasta {readable} responden a ritmo de lectura.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>Needs {memory} of memory, {disk} of disk</source>
   <translation>Necesita {memory} de memoria, {disk} de disco</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{why} Its files take {disk}.</source>
   <translation>{why} Sus archivos ocupan {disk}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: fits as {good}; tight as {tight}</source>
   <translation>{size}: cabe como {good}; justo como {tight}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: fits as {good}</source>
   <translation>{size}: cabe como {good}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: tight as {tight}</source>
   <translation>{size}: justo como {tight}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, none of these sizes fits.</source>
   <translation>Con {context} de contexto no cabe ninguno de estos tamaños.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit only just.</source>
   <translation>Con {context} de contexto, los modelos de hasta {size} caben muy justos.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit; up to {most} only just.</source>
   <translation>Con {context} de contexto caben modelos de hasta {size}; hasta {most}, muy justos.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit.</source>
   <translation>Con {context} de contexto caben modelos de hasta {size}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>Not here</source>
   <translation>No está aquí</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{format}, files: {files}</source>
   <translation>{format}, archivos: {files}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Accept its licence on its page, then give Bitwright a token of your account.</source>
   <translation>Acepte su licencia en su página y dé a Bitwright un token de su cuenta.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Ask for access on its page; its owner decides. Then give Bitwright a token of your account.</source>
   <translation>Pida acceso en su página; su propietario decide. Después, dé a Bitwright un token de su cuenta.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Read from {read}: {size} of {size2} were fetched.</source>
   <translation>Leído de {read}: se descargaron {size} de {size2}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It cannot be used on this computer</source>
   <translation>No se puede usar en este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It cannot be used on the simulated computer</source>
   <translation>No se puede usar en el equipo simulado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It does not fit this computer</source>
   <translation>Demasiado grande para este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It does not fit the simulated computer</source>
   <translation>Demasiado grande para el equipo simulado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For this computer: {name}, which is there ready-made</source>
   <translation>Para este equipo: {name}, que ya está hecho</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For the simulated computer: {name}, which is there ready-made</source>
   <translation>Para el equipo simulado: {name}, que ya está hecho</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For this computer: {name}</source>
   <translation>Para este equipo: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For the simulated computer: {name}</source>
   <translation>Para el equipo simulado: {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/hub_page.py" />
   <source>{path} and {n} more parts</source>
   <extracomment>One: {path} and {n} more part</extracomment>
   <translation>
    <numerusform>{path} y {n} parte más</numerusform>
    <numerusform>{path} y {n} partes más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>A file of the repository</source>
   <translation>Un archivo del repositorio</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Level</source>
   <translation>Nivel</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>How many bits it is quantized to</source>
   <translation>A cuántos bits está cuantizado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Size on the disk</source>
   <translation>Tamaño en el disco</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{format}, {size}</source>
   <translation>{format}, {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Where it is published</source>
   <translation>Dónde se publica</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>How it is quantized</source>
   <translation>Cómo está cuantizado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>The level that suits this computer, where it holds several</source>
   <translation>El nivel que conviene a este equipo, cuando hay varios</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Usable by</source>
   <translation>Utilizable por</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Whether Bitwright can use it</source>
   <translation>Si Bitwright puede usarlo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{count} last month, {count2} likes</source>
   <translation>{count} el último mes, {count2} me gusta</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>the headers of its files</source>
   <translation>las cabeceras de sus archivos</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>the header of its file</source>
   <translation>la cabecera de su archivo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>its configuration</source>
   <translation>su configuración</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Architecture</source>
   <translation>Arquitectura</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{architecture}, {n_layers} layers</source>
   <translation>{architecture}, {n_layers} capas</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Bitwright reads it</source>
   <translation>Bitwright lo lee</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For other programs</source>
   <translation>Para otros programas</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Found by its name: it does not say what it was made from</source>
   <translation>Encontrado por su nombre: no dice de qué se creó</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{tokens} tokens</source>
   <translation>{tokens} tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Start puts an exact copy into the library, so that it can be talked to and measured there.</source>
   <translation>Iniciar pone una copia exacta en la biblioteca, para chatear con ella y medirla allí.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Not advised</source>
   <translation>No recomendado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Tick several levels to queue them all at once (Space)</source>
   <translation>Marque varios niveles para ponerlos en cola a la vez (Espacio)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>The name that other programs use for this format</source>
   <translation>El nombre que otros programas dan a este formato</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Good for</source>
   <translation>Bueno para</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>What it is good for</source>
   <translation>Para qué es bueno</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Predicted size of the file (~ means: an estimate)</source>
   <translation>Tamaño previsto del archivo (~ indica una estimación)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Predicted memory while it runs: weights, the conversation at the chosen context, and working space</source>
   <translation>Memoria prevista en ejecución: pesos, la conversación con el contexto elegido y espacio de trabajo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>{level}, recommended</source>
   <translation>{level}, recomendado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>{level}, ticked</source>
   <translation>{level}, marcado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>{number} here, {number2} for the original: {change}. Lower is better.</source>
   <translation>{number} aquí, {number2} el original: {change}. Menos es mejor.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>It chooses the same next word as the original {share} of the time.</source>
   <translation>Elige la misma palabra siguiente que el original el {share} de las veces.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Not measured yet. Evaluate this variant to know.</source>
   <translation>Aún sin medir. Evalúe esta variante para saberlo.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>The original's perplexity is {number}. Lower is better.</source>
   <translation>La perplejidad del original es {number}. Menos es mejor.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>The original is what variants are compared with.</source>
   <translation>Con el original se comparan las variantes.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/library_columns.py" />
   <source>{n} files of it are missing: {names}. Right-click to find or repair them.</source>
   <extracomment>One: {n} file of it is missing: {names}. Right-click to find or repair it.</extracomment>
   <translation>
    <numerusform>Falta {n} archivo: {names}. Clic derecho para buscarlo o repararlo.</numerusform>
    <numerusform>Faltan {n} archivos: {names}. Clic derecho para buscarlos o repararlos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Model and level</source>
   <translation>Modelo y nivel</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>A model, and beneath it what was made of it: fewer bits are smaller and err more often</source>
   <translation>Un modelo y, debajo, lo que se creó de él: menos bits ocupan menos y se equivocan más</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Size of the files on disk</source>
   <translation>Tamaño de los archivos en el disco</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Bits/weight</source>
   <translation>Bits/peso</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Bits that one weight takes on average, all of the model counted</source>
   <translation>Bits que ocupa un peso de media, contando todo el modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How surprised the model is by ordinary text: lower is better. Compare it with the original's</source>
   <translation>Cuánto sorprende un texto corriente al modelo: menos es mejor. Compárelo con el original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Perplexity change</source>
   <translation>Cambio de perplejidad</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>By how much ordinary text surprises it more than the original</source>
   <translation>Cuánto más que al original le sorprende un texto corriente</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How often it would answer differently from the original: 0 is the same model</source>
   <translation>Con qué frecuencia respondería distinto del original: 0 es el mismo modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How often it chooses the same next word as the original</source>
   <translation>Con qué frecuencia elige la misma palabra siguiente que el original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Words or pieces of words written a second, measured on this computer</source>
   <translation>Palabras o partes de palabras escritas por segundo, medidas en este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>The most memory that it took while its speed was measured on this computer</source>
   <translation>El máximo de memoria que ocupó mientras se medía su velocidad en este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How the values were chosen</source>
   <translation>Cómo se eligieron los valores</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>What kind of files it is, which decides what loads it</source>
   <translation>Qué tipo de archivos es, que decide qué lo carga</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>What you wrote about it</source>
   <translation>Lo que se ha escrito sobre ella</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Measured</source>
   <translation>Medido</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>When its quality was last measured</source>
   <translation>Cuándo se midió su calidad por última vez</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Made</source>
   <translation>Creado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>When it was made (for an original: when it was added)</source>
   <translation>Cuándo se creó (un original: cuándo se añadió)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>files missing</source>
   <translation>faltan archivos</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_rows.py" />
   <source>Original not here</source>
   <translation>El original no está aquí</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_rows.py" />
   <source>Original removed</source>
   <translation>Original eliminado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_rows.py" />
   <source>Original, {dtype}</source>
   <translation>Original, {dtype}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/markdown_blocks.py" />
   <source>(picture: {words})</source>
   <translation>(imagen: {words})</translation>
  </message>
  <message>
   <location filename="../../desktop/models/markdown_blocks.py" />
   <source>(picture)</source>
   <translation>(imagen)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Recommended</source>
   <translation>Recomendado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Smaller</source>
   <translation>Más pequeño</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Better</source>
   <translation>Mejor</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Your choice</source>
   <translation>Su elección</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>at {tokens} context</source>
   <translation>con {tokens} de contexto</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>One GGUF file for {programs}</source>
   <translation>Un archivo GGUF para {programs}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>was {size}</source>
   <translation>antes {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>{memory} of memory</source>
   <translation>{memory} de memoria</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>faster than reading</source>
   <translation>más rápido que leer</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>beside the original</source>
   <translation>frente al original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Files for {programs}</source>
   <translation>Archivos para {programs}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>like reading</source>
   <translation>como al leer</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>slower than reading</source>
   <translation>más lento que leer</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>For chatting on this computer, the GGUF level {level} suits better.</source>
   <translation>Para chatear en este equipo, es mejor el nivel GGUF {level}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>{size}  (original {size2})</source>
   <translation>{size}  (original {size2})</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>{memory} at {tokens} context</source>
   <translation>{memory} con {tokens} de contexto</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>Precision</source>
   <translation>Precisión</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>{method_title}, {container_title} files. {about}</source>
   <translation>{method_title}, archivos {container_title}. {about}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>Good to know</source>
   <translation>Conviene saber</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>The most that the work itself takes, whatever the variant needs when it runs later.</source>
   <translation>Lo máximo que ocupa el propio trabajo, necesite lo que necesite después la variante.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Variants go to {folder}</source>
   <translation>Las variantes van a {folder}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Time: {time}, a rough estimate</source>
   <translation>Tiempo: {time}, una estimación aproximada</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Nothing like it has run here yet, so it is estimated from another computer. Every finished job here makes this better known.</source>
   <translation>Aún no se ha ejecutado aquí nada parecido, así que se estima según otro equipo. Cada tarea terminada aquí lo precisa más.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>It can be made; see the remarks above</source>
   <translation>Se puede crear; véanse las observaciones de arriba</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Supported</source>
   <translation>Compatible</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>It can be made of this model</source>
   <translation>Se puede crear de este modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: may need {need}, {free} are free now: close other programs first</source>
   <translation>Memoria: puede necesitar {need} y hay {free} libres: cierre antes otros programas</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: needs {need}, {free} free</source>
   <translation>Memoria: necesita {need}, {free} libres</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Disk: writes {size}, then only {left} are free</source>
   <translation>Disco: escribe {size} y solo quedan {left} libres</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Disk: writes {size}, and {more} more while it works; {free} free</source>
   <translation>Disco: escribe {size}, y {more} más mientras trabaja; {free} libres</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Disk: writes {size}, {free} free</source>
   <translation>Disco: escribe {size}, {free} libres</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Time: {time}, most of it training</source>
   <translation>Tiempo: {time}, casi todo entrenamiento</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/preflight.py" />
   <source>Time: {time}, from {n} earlier runs here</source>
   <extracomment>One: Time: {time}, from {n} earlier run here</extracomment>
   <translation>
    <numerusform>Tiempo: {time}, según {n} ejecución anterior aquí</numerusform>
    <numerusform>Tiempo: {time}, según {n} ejecuciones anteriores aquí</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Training ends by itself when its time is up.</source>
   <translation>El entrenamiento termina por sí solo cuando acaba su tiempo.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Runs of the same kind on this processor, put right for the size of this model.</source>
   <translation>Ejecuciones del mismo tipo en este procesador, ajustadas al tamaño de este modelo.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Good</source>
   <translation>Bien</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Attention</source>
   <translation>Atención</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Stops Start</source>
   <translation>Impide iniciar</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>To know</source>
   <translation>Información</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Not supported</source>
   <translation>No compatible</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: needs {need}, the settings allow {total}</source>
   <translation>Memoria: necesita {need}, los ajustes permiten {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: needs {need}, this computer has {total}</source>
   <translation>Memoria: necesita {need}, este equipo tiene {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>The disk has {free} free, {needed} are needed. Free some room or choose a smaller level.</source>
   <translation>El disco tiene {free} libres y se necesitan {needed}. Libere espacio o elija un nivel más pequeño.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>The disk has {free} free, {needed} are needed. Free some room or choose a format with fewer bits.</source>
   <translation>El disco tiene {free} libres y se necesitan {needed}. Libere espacio o elija un formato con menos bits.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>{dtype} is for research: it may lose much, so measure it before you rely on it.</source>
   <translation>{dtype} es para investigación: puede perder mucho, así que mídalo antes de confiar en él.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>How often it would answer differently (KL divergence)</source>
   <translation>Con qué frecuencia respondería distinto (divergencia KL)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>How surprised it is by ordinary text (perplexity)</source>
   <translation>Cuánto le sorprende un texto corriente (perplejidad)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Speed on this computer (tokens a second)</source>
   <translation>Velocidad en este equipo (tokens por segundo)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>lower is better</source>
   <translation>menos es mejor</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>higher is better</source>
   <translation>más es mejor</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Best trade-off: {label}, {because}.</source>
   <translation>Mejor equilibrio: {label}, {because}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>GGUF, mixed levels</source>
   <translation>GGUF, niveles mixtos</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>GGUF, one type</source>
   <translation>GGUF, un solo tipo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>GPTQ and AWQ</source>
   <translation>GPTQ y AWQ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>8-bit formats</source>
   <translation>Formatos de 8 bits</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>For fine-tuning</source>
   <translation>Para ajuste fino</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Trained</source>
   <translation>Entrenado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Made elsewhere</source>
   <translation>Creado en otro sitio</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>No variant of {model} has been measured yet.</source>
   <translation>Aún no se ha medido ninguna variante de {model}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/quality_chart.py" />
   <source>{n} variants of {model} by size, and {title}, {better}.</source>
   <extracomment>One: {n} variant of {model} by size, and {title}, {better}.</extracomment>
   <translation>
    <numerusform>{n} variante de {model} por tamaño y {title}, {better}.</numerusform>
    <numerusform>{n} variantes de {model} por tamaño y {title}, {better}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>KL divergence {figure}</source>
   <translation>divergencia KL {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>perplexity {figure}</source>
   <translation>perplejidad {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>the smallest one that has at most a small loss</source>
   <translation>la más pequeña con, como mucho, una pérdida pequeña</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>the closest one to the original</source>
   <translation>la más cercana al original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>The original: {figure}.</source>
   <translation>El original: {figure}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Talk with it on this computer</source>
   <translation>Hablar con él en este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Serve</source>
   <translation>Servidor</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Answer many requests for other programs</source>
   <translation>Responder muchas solicitudes de otros programas</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Fine-tune</source>
   <translation>Ajuste fino</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Train it further on your own examples</source>
   <translation>Seguir entrenándolo con ejemplos propios</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Small device</source>
   <translation>Dispositivo pequeño</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Run it on a phone, a board or an old computer</source>
   <translation>Ejecutarlo en un teléfono, una placa o un equipo antiguo</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Queue {n} variants</source>
   <extracomment>One: Queue {n} variant</extracomment>
   <translation>
    <numerusform>Poner {n} variante en cola</numerusform>
    <numerusform>Poner {n} variantes en cola</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>{n} variants, {size} in all, {time}</source>
   <extracomment>One: {n} variant, {size} in all, {time}</extracomment>
   <translation>
    <numerusform>{n} variante, {size} en total, {time}</numerusform>
    <numerusform>{n} variantes, {size} en total, {time}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Start</source>
   <translation>Iniciar</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Turn</source>
   <translation>Turno</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Drag a row, or press Alt and an arrow key, to change the order</source>
   <translation>Arrastre una fila, o pulse Alt y una flecha, para cambiar el orden</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Job</source>
   <translation>Tarea</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>What will be done</source>
   <translation>Qué se hará</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>What kind of work it is</source>
   <translation>Qué tipo de trabajo es</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Waits since</source>
   <translation>Espera desde</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>When it was asked for</source>
   <translation>Cuándo se pidió</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>Only for scales that a group of weights shares</source>
   <translation>Solo para escalas que comparte un grupo de pesos</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>The number of steps decides, not the time</source>
   <translation>Decide el número de pasos, no el tiempo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>Only SmoothQuant looks at a text, and it is off</source>
   <translation>Solo SmoothQuant mira un texto, y está desactivado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>A calibration text is one of {list}; {name} is none.</source>
   <translation>Un texto de calibración es un archivo {list}; {name} no lo es.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>The calibration text {name} is not there any more.</source>
   <translation>El texto de calibración {name} ya no está.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>Type the data set's name on the Hub: owner/name.</source>
   <translation>Escriba el nombre del conjunto de datos en el Hub: owner/name.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Bitwright only</source>
   <translation>Solo Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Text that comes with Bitwright</source>
   <translation>Texto incluido con Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Imported</source>
   <translation>Importado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Whole matrix</source>
   <translation>Matriz entera</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Group</source>
   <translation>Grupo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Full range</source>
   <translation>Intervalo completo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>No outliers</source>
   <translation>Sin valores atípicos</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Entropy</source>
   <translation>Entropía</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>The usual one</source>
   <translation>El habitual</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Nearest values</source>
   <translation>Valor más cercano</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Not quantized</source>
   <translation>Sin cuantizar</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>As it runs</source>
   <translation>Al ejecutar</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Measured before</source>
   <translation>Medidas antes</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>On</source>
   <translation>Con</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Off</source>
   <translation>Sin</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>made elsewhere</source>
   <translation>creado en otro sitio</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>rounded to nearest</source>
   <translation>redondeo al más cercano</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>errors fed forward</source>
   <translation>errores propagados hacia delante</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>important channels scaled</source>
   <translation>canales importantes escalados</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>important channels scaled, errors fed forward</source>
   <translation>canales importantes escalados, errores propagados hacia delante</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>activation scales found while it runs</source>
   <translation>escalas de activación halladas al ejecutar</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>activation scales measured beforehand</source>
   <translation>escalas de activación medidas de antemano</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>trained to live with few bits</source>
   <translation>entrenado para vivir con pocos bits</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>one scale a matrix</source>
   <translation>una escala por matriz</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>a scale for each output channel</source>
   <translation>una escala por canal de salida</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>a scale for each block of 128 × 128</source>
   <translation>una escala por bloque de 128 × 128</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>not quantized</source>
   <translation>sin cuantizar</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>groups of {get}</source>
   <translation>grupos de {get}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>trained {steps} steps</source>
   <translation>entrenado {steps} pasos</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>trained {time}</source>
   <translation>entrenado {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>8-bit floats</source>
   <translation>flotantes de 8 bits</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>8-bit integers</source>
   <translation>enteros de 8 bits</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{number}, scales chosen for each token while it runs</source>
   <translation>{number}, escalas elegidas para cada token al ejecutar</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{number}, scales measured on the calibration text</source>
   <translation>{number}, escalas medidas con el texto de calibración</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{told}, {samples} × {length} tokens</source>
   <translation>{told}, {samples} × {length} tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{container_title} files</source>
   <translation>archivos {container_title}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>searched scales</source>
   <translation>búsqueda de escalas</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>searched clipping</source>
   <translation>búsqueda de recorte</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>important columns first</source>
   <translation>columnas importantes primero</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>layers {options}</source>
   <translation>capas {options}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>imported, {container_title}</source>
   <translation>importado, {container_title}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>symmetric</source>
   <translation>simétrico</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>asymmetric</source>
   <translation>asimétrico</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>SmoothQuant {smooth}</source>
   <translation>SmoothQuant {smooth}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its files, {n} measurements, tags and note are removed for good.</source>
   <extracomment>One: Its files, {n} measurement, tags and note are removed for good.</extracomment>
   <translation>
    <numerusform>Sus archivos, {n} medición, etiquetas y nota se eliminan para siempre.</numerusform>
    <numerusform>Sus archivos, {n} mediciones, etiquetas y nota se eliminan para siempre.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>The original, {name} ({size}), and {n} other variants of it stay: this can be made again.</source>
   <extracomment>One: The original, {name} ({size}), and {n} other variant of it stay: this can be made again.</extracomment>
   <translation>
    <numerusform>El original, {name} ({size}), y {n} variante más de él se quedan: se puede volver a crear.</numerusform>
    <numerusform>El original, {name} ({size}), y {n} variantes más de él se quedan: se puede volver a crear.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Delete {variant}?</source>
   <translation>¿Eliminar {variant}?</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Files outside of Bitwright's own folder are deleted, too: {folder}</source>
   <translation>También se borran archivos fuera de la carpeta de Bitwright: {folder}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its measurements, tags and note are removed.</source>
   <translation>Sus mediciones, etiquetas y nota se eliminan.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its files, tags and note are removed for good.</source>
   <translation>Sus archivos, etiquetas y nota se eliminan para siempre.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its original is not here, so it cannot be made again.</source>
   <translation>Su original no está aquí, así que no se puede volver a crear.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>The original, {name} ({size}), stays: with it this can be made again.</source>
   <translation>El original, {name} ({size}), se queda: con él se puede volver a crear.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>Delete {n} variants?</source>
   <extracomment>One: Delete {n} variant?</extracomment>
   <translation>
    <numerusform>¿Eliminar {n} variante?</numerusform>
    <numerusform>¿Eliminar {n} variantes?</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its files in Bitwright's folder are deleted for good.</source>
   <translation>Sus archivos en la carpeta de Bitwright se eliminan para siempre.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>It is only forgotten: its files stay where they are.</source>
   <translation>Solo se olvida: sus archivos se quedan donde están.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>{n} variants of it stay and work on; to measure them, the original is needed again.</source>
   <extracomment>One: {n} variant of it stays and works on; to measure it, the original is needed again.</extracomment>
   <translation>
    <numerusform>{n} variante suya se queda y sigue funcionando; para medirla hace falta de nuevo el original.</numerusform>
    <numerusform>{n} variantes suyas se quedan y siguen funcionando; para medirlas hace falta de nuevo el original.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Remove the original {name}?</source>
   <translation>¿Quitar el original {name}?</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Remove {variant} from the library?</source>
   <translation>¿Quitar {variant} de la biblioteca?</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Remove from the library</source>
   <translation>Quitar de la biblioteca</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its content is shared with another file, so little room becomes free.</source>
   <translation>Su contenido se comparte con otro archivo, así que se libera poco espacio.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>{names} are removed for good, with their measurements, tags and notes. The originals stay.</source>
   <extracomment>One: {names} is removed for good, with its measurements, tags and note. The original stays.</extracomment>
   <translation>
    <numerusform>{names} se elimina para siempre, con sus mediciones, etiquetas y nota. El original se queda.</numerusform>
    <numerusform>{names} se eliminan para siempre, con sus mediciones, etiquetas y notas. Los originales se quedan.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>{n} imported ones are only removed from the library: their files stay where they are.</source>
   <extracomment>One: {n} imported one is only removed from the library: its files stay where they are.</extracomment>
   <translation>
    <numerusform>{n} importada solo se quita de la biblioteca: sus archivos se quedan donde están.</numerusform>
    <numerusform>{n} importadas solo se quitan de la biblioteca: sus archivos se quedan donde están.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its files belong to another program and stay where they are.</source>
   <translation>Sus archivos son de otro programa y se quedan donde están.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>As {variant} was made</source>
   <translation>Como se creó {variant}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Recipe: {name}</source>
   <translation>Receta: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>It was made by another program, and nothing is known of how.</source>
   <translation>La creó otro programa y no se sabe cómo.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Its original, {name}, is not in the library any more.</source>
   <translation>Su original, {name}, ya no está en la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Get it again, then make the variant anew.</source>
   <translation>Obténgalo de nuevo y vuelva a crear la variante.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Open it again under Discover: it was at {path}.</source>
   <translation>Ábralo de nuevo en Descubrir: estaba en {path}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>The original is not the same any more, so the result will differ.</source>
   <translation>El original ya no es el mismo, así que el resultado será distinto.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>It was made by Bitwright {then}, this is {now}: the result may differ.</source>
   <translation>La creó Bitwright {then}, este es {now}: el resultado puede ser distinto.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Whoever made it used a calibration text of their own ({name}). Choose one of yours, or keep the one that comes with Bitwright.</source>
   <translation>Quien la creó usó un texto de calibración propio ({name}). Elija uno suyo o quédese con el incluido en Bitwright.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Answered</source>
   <translation>Respondida</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Not understood</source>
   <translation>No entendida</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Wrong key</source>
   <translation>Clave errónea</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Shut out</source>
   <translation>Rechazada</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Not found</source>
   <translation>No encontrada</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Too slow</source>
   <translation>Muy lenta</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Too large</source>
   <translation>Muy grande</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Client left</source>
   <translation>Cliente salió</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Too busy</source>
   <translation>Muy ocupado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Answering</source>
   <translation>Respondiendo</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/requests.py" />
   <source>{n} requests</source>
   <extracomment>One: {n} request</extracomment>
   <translation>
    <numerusform>{n} solicitud</numerusform>
    <numerusform>{n} solicitudes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Asked by {client}</source>
   <translation>De {client}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>First word after {time}</source>
   <translation>Primera palabra tras {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Question: {text}</source>
   <translation>Pregunta: {text}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Answer: {text}</source>
   <translation>Respuesta: {text}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>{count} without an answer</source>
   <translation>{count} sin respuesta</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>{read} tokens read and {written} written</source>
   <translation>{read} tokens leídos y {written} escritos</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>When the request came</source>
   <translation>Cuándo llegó la solicitud</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>What became of it</source>
   <translation>Qué fue de ella</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Asked for</source>
   <translation>Solicitado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>The address that was asked, without /v1</source>
   <translation>La dirección solicitada, sin /v1</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Read</source>
   <translation>Leídos</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Tokens of the question and what came before it</source>
   <translation>Tokens de la pregunta y de lo que vino antes</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Written</source>
   <translation>Escritos</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Tokens of the answer</source>
   <translation>Tokens de la respuesta</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>How fast the answer was written</source>
   <translation>A qué velocidad se escribió la respuesta</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Took</source>
   <translation>Duración</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>From the request's arrival to its last byte</source>
   <translation>Desde la llegada de la solicitud hasta su último byte</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Program</source>
   <translation>Programa</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>What the program that asked calls itself</source>
   <translation>Cómo se llama a sí mismo el programa que preguntó</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>The family of models it belongs to; it decides which tensors there are</source>
   <translation>La familia de modelos a la que pertenece; decide qué tensores hay</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>Hugging Face folder</source>
   <translation>Carpeta Hugging Face</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>GGUF file</source>
   <translation>Archivo GGUF</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>A model that variants can be made from</source>
   <translation>Un modelo del que se pueden crear variantes</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>How its files are stored</source>
   <translation>Cómo están guardados sus archivos</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>How many weights it has; more need more memory and mostly answer better</source>
   <translation>Cuántos pesos tiene; más necesitan más memoria y suelen responder mejor</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>The number format that most of its weights have</source>
   <translation>El formato numérico de la mayoría de sus pesos</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>Size of its weights on disk</source>
   <translation>Tamaño de sus pesos en el disco</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Copy for chatting</source>
   <translation>Copia para chatear</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Unfinished</source>
   <translation>Sin terminar</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>{held} in models and what belongs to them; {free} of {total} are free on this disk.</source>
   <translation>{held} en modelos y lo que les pertenece; en este disco hay {free} libres de {total}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Tick what should go; nothing is ticked for you</source>
   <translation>Marque lo que deba irse; no hay nada marcado de antemano</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What it is to the library</source>
   <translation>Qué es para la biblioteca</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What it takes on the disk</source>
   <translation>Lo que ocupa en el disco</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Frees</source>
   <translation>Libera</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What the disk gets back: less where another program shares the file</source>
   <translation>Lo que recupera el disco: menos si otro programa comparte el archivo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What stays</source>
   <translation>Qué queda</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What is not touched, and what it means for the rest</source>
   <translation>Lo que no se toca, y lo que supone para el resto</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>{name}: {size}, {kind}</source>
   <translation>{name}: {size}, {kind}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>ticked</source>
   <translation>marcado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>not ticked</source>
   <translation>sin marcar</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>As its program calls it; the tooltip shows where it lies</source>
   <translation>Como lo llama su programa; la descripción emergente muestra dónde está</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>From</source>
   <translation>Origen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>The program that keeps it</source>
   <translation>El programa que lo guarda</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>The level of a GGUF file, or the number format that most of its weights have</source>
   <translation>El nivel de un archivo GGUF, o el formato numérico de la mayoría de sus pesos</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>Size of its files; adding it takes no more room</source>
   <translation>Tamaño de sus archivos; añadirlo no ocupa más espacio</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>In the library</source>
   <translation>En la biblioteca</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>Being added</source>
   <translation>Se está añadiendo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>Not added</source>
   <translation>Sin añadir</translation>
  </message>
  <message>
   <location filename="../../desktop/models/talks.py" />
   <source>Conversation</source>
   <translation>Conversación</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Tensor</source>
   <translation>Tensor</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Its name in the file</source>
   <translation>Su nombre en el archivo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>How its numbers are stored in the file</source>
   <translation>Cómo se guardan sus números en el archivo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Shape</source>
   <translation>Forma</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Rows and columns</source>
   <translation>Filas y columnas</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>What it takes in the file</source>
   <translation>Lo que ocupa en el archivo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Bits that one number takes on average</source>
   <translation>Bits que ocupa un número de media</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>KL divergence says how often, and how far, it would answer differently from the original: 0 is never. Measured in nats on a text that it is not trained on.</source>
   <translation>La divergencia KL dice con qué frecuencia, y cuánto, respondería distinto del original: 0 es nunca. Se mide en nats con un texto que no se usa para entrenar.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Training got worse here: it went back to its best step, with half the learning rate.</source>
   <translation>El entrenamiento empeoró aquí: volvió a su mejor paso, con la mitad de la tasa de aprendizaje.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>When its time was up</source>
   <translation>Al acabar su tiempo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>After the steps asked for</source>
   <translation>Tras los pasos pedidos</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>When you stopped it, the best step kept</source>
   <translation>Detenido por usted, con el mejor paso</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>When it got worse, the best step kept</source>
   <translation>Al empeorar, con el mejor paso</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>{figure} nats</source>
   <translation>{figure} nats</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>No figures yet: the first come when the starting point is made.</source>
   <translation>Aún no hay cifras: las primeras llegan cuando esté creado el punto de partida.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>{steps}, {count} tokens</source>
   <translation>{steps}, {count} tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>KL divergence to the original before training {nats}.</source>
   <translation>Divergencia KL con el original antes de entrenar: {nats}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>The best was {nats} after {time}.</source>
   <translation>Lo mejor fue {nats} tras {time}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Loss on the training text {nats}.</source>
   <translation>Pérdida en el texto de entrenamiento: {nats}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/training.py" />
   <source>The learning rate was halved {n} times.</source>
   <extracomment>One: The learning rate was halved once.</extracomment>
   <translation>
    <numerusform>La tasa de aprendizaje se redujo a la mitad una vez.</numerusform>
    <numerusform>La tasa de aprendizaje se redujo a la mitad {n} veces.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Trained for</source>
   <translation>Entrenado</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Ended</source>
   <translation>Final</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>After {time}, step {step}: {nats} on held-out text.</source>
   <translation>Tras {time}, paso {step}: {nats} en el texto de validación.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>After {time}: {nats} on held-out text.</source>
   <translation>Tras {time}: {nats} en el texto de validación.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training_back.py" />
   <source>There is nothing that training could bring back</source>
   <translation>No hay nada que el entrenamiento pueda recuperar</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training_back.py" />
   <source>Its original is not in the library any more, so there is nothing to learn from</source>
   <translation>Su original ya no está en la biblioteca, así que no hay de qué aprender</translation>
  </message>
  <message>
   <location filename="../../desktop/models/trials.py" />
   <source>{speed}, {time}</source>
   <translation>{speed}, {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/trials.py" />
   <source>Failed: {why}. {took}</source>
   <translation>Fallido: {why}. {took}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/trials.py" />
   <source>Passed. {took}</source>
   <translation>Superado. {took}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>It picks the same next word as the original {share} of the time.</source>
   <translation>Elige la misma palabra siguiente que el original el {share} de las veces.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Nearly the original</source>
   <translation>Casi el original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Small loss</source>
   <translation>Pérdida pequeña</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Noticeable loss</source>
   <translation>Pérdida notable</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Heavy loss</source>
   <translation>Mucha pérdida</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The original's</source>
   <translation>La del original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Worst 1 %</source>
   <translation>Peor 1 %</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Measured on</source>
   <translation>Medido con</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>How surprised it is by ordinary text: lower is better</source>
   <translation>Cuánto le sorprende un texto corriente: menos es mejor</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>How surprised the original is by the same text</source>
   <translation>Cuánto sorprende al original el mismo texto</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The same, for the one word in a hundred where it differs most</source>
   <translation>Lo mismo, para la palabra de cada cien en la que más difiere</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The most memory that it took while its speed was measured</source>
   <translation>El máximo de memoria que ocupó mientras se medía su velocidad</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The text that both read; a token is a word or a piece of one</source>
   <translation>El texto que leen ambos; un token es una palabra o parte de ella</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>KL divergence {kl}, perplexity {perplexity}</source>
   <translation>Divergencia KL {kl}, perplejidad {perplexity}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{container}, a folder</source>
   <translation>{container}, una carpeta</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{text_name}, {windows} pieces of {length} tokens</source>
   <translation>{text_name}, {windows} fragmentos de {length} tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Revision</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Made with</source>
   <translation>Creado con</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Imported from</source>
   <translation>Importado de</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Called there</source>
   <translation>Nombre allí</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{label}; how its values were chosen is not known</source>
   <translation>{label}; no se sabe cómo se eligieron sus valores</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{files_words}. They stay where they are.</source>
   <translation>{files_words}. Se quedan donde están.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Added</source>
   <translation>Añadido</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Options</source>
   <translation>Opciones</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{memory} at its peak</source>
   <translation>{memory} como máximo</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Kept at</source>
   <translation>Guardado en</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{n} tokens</source>
   <translation>{n} tokens</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/activity.py" />
   <source>{n} jobs are out of the list.</source>
   <extracomment>One: {n} job is out of the list.</extracomment>
   <translation>
    <numerusform>{n} tarea ya no está en la lista.</numerusform>
    <numerusform>{n} tareas ya no están en la lista.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Clear history</source>
   <translation>Borrar historial</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Activity</source>
   <translation>Actividad</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>What runs now, what waits its turn, and what happened.</source>
   <translation>Lo que está en curso, lo que espera su turno y lo que ha pasado.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Nothing has run yet.</source>
   <translation>Aún no se ha ejecutado nada.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Downloads, quantizing and measurements show up here, with progress, log and Cancel.</source>
   <translation>Las descargas, cuantizaciones y mediciones aparecen aquí, con progreso, registro y Cancelar.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Show older</source>
   <translation>Mostrar anteriores</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Forgets finished, failed and cancelled jobs. What they made stays in the library.</source>
   <translation>Olvida las tareas terminadas, fallidas y canceladas. Lo que crearon queda en la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Find a model</source>
   <translation>Buscar un modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Running elsewhere</source>
   <translation>En curso en otro sitio</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Finished</source>
   <translation>Terminada</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Cancelled</source>
   <translation>Cancelada</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Crashed</source>
   <translation>Cierre inesperado</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Interrupted</source>
   <translation>Interrumpida</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>“{title}” is out of the list.</source>
   <translation>«{title}» ya no está en la lista.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Quantize</source>
   <translation>Cuantizar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>took {time}</source>
   <translation>tardó {time}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/activity_history.py" />
   <source>{n} remarks</source>
   <extracomment>One: {n} remark</extracomment>
   <translation>
    <numerusform>{n} observación</numerusform>
    <numerusform>{n} observaciones</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Details of {title}</source>
   <translation>Detalles de {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Deletes what it had finished so far, and takes it out of this list.</source>
   <translation>Elimina lo que había terminado hasta ahora y la quita de esta lista.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Log of the job</source>
   <translation>Registro de la tarea</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Begins this job again.</source>
   <translation>Empieza esta tarea de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Goes on from where it was.</source>
   <translation>Continúa desde donde estaba.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Takes it out of this list. What it made stays in the library.</source>
   <translation>La quita de esta lista. Lo que creó queda en la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Retry</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Forget</source>
   <translation>Olvidar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>The log is empty.</source>
   <translation>El registro está vacío.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Waiting jobs</source>
   <translation>Tareas en espera</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Move up ({keys})</source>
   <translation>Subir ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Move down ({keys})</source>
   <translation>Bajar ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Take out ({keys})</source>
   <translation>Quitar ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>{job} will not be done.</source>
   <translation>No se hará: {job}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Do it next</source>
   <translation>Hacerla la siguiente</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Take out</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Paused: what runs goes on, nothing new begins.</source>
   <translation>En pausa: lo que está en curso sigue, no empieza nada nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>One heavy job runs at a time; each needs the whole machine.</source>
   <translation>Se ejecuta una sola tarea pesada a la vez; cada una necesita todo el equipo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>What has come is kept; Resume goes on from there.</source>
   <translation>Lo recibido se conserva; Reanudar continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Cancelling, after the piece of work at hand</source>
   <translation>Cancelando, al acabar el trabajo en curso</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Frees the computer now. Resume begins this job again; what others finished is kept.</source>
   <translation>Libera el equipo ahora. Reanudar empieza de nuevo esta tarea; lo que otras terminaron se conserva.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Show log</source>
   <translation>Mostrar registro</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>{gone} so far</source>
   <translation>{gone} hasta ahora</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>just started</source>
   <translation>recién iniciada</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>The log is empty so far.</source>
   <translation>El registro aún está vacío.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Ends the job. Nothing of it is kept.</source>
   <translation>Termina la tarea. No se conserva nada.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Pausing…</source>
   <translation>Pausando…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Hide log</source>
   <translation>Ocultar registro</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>{remark} (and {count} more)</source>
   <translation>{remark} (y {count} más)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Talk with a variant on this computer. Nothing leaves it.</source>
   <translation>Hable con una variante en este equipo. Nada sale de él.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Two variants answer the same question. Nothing leaves this computer.</source>
   <translation>Dos variantes responden a la misma pregunta. Nada sale de este equipo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Ready questions with known answers, asked of any variants at temperature 0.</source>
   <translation>Preguntas listas con respuestas conocidas, para cualquier variante, con temperatura 0.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Show or hide earlier conversations ({keys})</source>
   <translation>Mostrar u ocultar conversaciones anteriores ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Show or hide the chat's settings ({keys})</source>
   <translation>Mostrar u ocultar los ajustes del chat ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>There is no variant to chat with yet</source>
   <translation>Aún no hay ninguna variante con la que chatear</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Get a model and quantize it; the finished variant can be talked to here.</source>
   <translation>Obtenga un modelo y cuantícelo; aquí podrá hablar con la variante terminada.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Begin another conversation, keep the model ({keys})</source>
   <translation>Empezar otra conversación, conservar el modelo ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>This variant is not in the library any more.</source>
   <translation>Esta variante ya no está en la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Choose another one from the list.</source>
   <translation>Elija otra de la lista.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Talk</source>
   <translation>Hablar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>One variant</source>
   <translation>Una variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Two variants side by side, blind if you like</source>
   <translation>Dos variantes lado a lado, a ciegas si se quiere</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Test prompts</source>
   <translation>Pruebas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>The same questions over any variants, with a table</source>
   <translation>Las mismas preguntas a cualquier variante, con una tabla</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Wrote {tokens} tokens (pieces of words) at {rate}, after reading {prompt}</source>
   <translation>Escribió {tokens} tokens (partes de palabras) a {rate}, tras leer {prompt}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>first token after {time}</source>
   <translation>primer token tras {time}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>{number} tokens</source>
   <extracomment>One: {number} token</extracomment>
   <translation>
    <numerusform>{number} token</numerusform>
    <numerusform>{number} tokens</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Edit your question</source>
   <translation>Editar su pregunta</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Ask this instead</source>
   <translation>Preguntar esto</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>You: {content}</source>
   <translation>Usted: {content}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Show the version before</source>
   <translation>Mostrar la versión anterior</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Show the next version</source>
   <translation>Mostrar la versión siguiente</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Edit the question</source>
   <translation>Editar la pregunta</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>{position} of {versions}</source>
   <translation>{position} de {versions}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Thinking…</source>
   <translation>Pensando…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Copy the answer</source>
   <translation>Copiar la respuesta</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Answer again</source>
   <translation>Responder de nuevo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Answer: {content}</source>
   <translation>Respuesta: {content}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>{size} of memory</source>
   <translation>{size} de memoria</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>stopped by you</source>
   <translation>detenida por usted</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Writing…</source>
   <translation>Escribiendo…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Name and speed are shown after your vote</source>
   <translation>El nombre y la velocidad se muestran tras su voto</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>cut off at the longest answer allowed</source>
   <translation>cortada en la longitud máxima permitida</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Open this page in your browser?</source>
   <translation>¿Abrir esta página en el navegador?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>The model wrote this address, and it may have made it up: {address}</source>
   <translation>El modelo escribió esta dirección y puede habérsela inventado: {address}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Open the page</source>
   <translation>Abrir la página</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>cut off: the context is full</source>
   <translation>cortada: el contexto está lleno</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Choose a variant first</source>
   <translation>Elija antes una variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Wait until the answer has ended, or stop it</source>
   <translation>Espere a que termine la respuesta o deténgala</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>{used} of {n_ctx} tokens</source>
   <translation>{used} de {n_ctx} tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>How much of the conversation the model can keep in view. When it is full, start a new chat, or load the model again with a longer context (in the settings at the right).</source>
   <translation>Cuánto de la conversación puede tener presente el modelo. Cuando se llene, inicie un nuevo chat o cargue el modelo de nuevo con un contexto más largo (en los ajustes de la derecha).</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Ask something. Enter sends, Shift+Enter starts a new line.</source>
   <translation>Pregunte algo. Intro envía, Mayús+Intro empieza una línea nueva.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Your question</source>
   <translation>Su pregunta</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>End the answer here (Esc)</source>
   <translation>Terminar aquí la respuesta (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Context in use</source>
   <translation>Contexto en uso</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>{words}: nearly full. Start a new chat soon, or choose a longer context.</source>
   <translation>{words}: casi lleno. Inicie pronto un nuevo chat o elija un contexto más largo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Write a question first</source>
   <translation>Escriba antes una pregunta</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Send (Enter)</source>
   <translation>Enviar (Intro)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Conversations</source>
   <translation>Conversaciones</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>New name</source>
   <translation>Nuevo nombre</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Rename (F2)</source>
   <translation>Cambiar nombre (F2)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Delete (Del)</source>
   <translation>Eliminar (Supr)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Export as Markdown…</source>
   <translation>Exportar como Markdown…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Export as JSON…</source>
   <translation>Exportar como JSON…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Export the conversation</source>
   <translation>Exportar la conversación</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>No conversation contains these words.</source>
   <translation>Ninguna conversación contiene estas palabras.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Conversations are kept here.</source>
   <translation>Aquí se guardan las conversaciones.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>The conversation was written to {name}.</source>
   <translation>La conversación se escribió en {name}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Nothing is loaded</source>
   <translation>No hay nada cargado</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both together need {need}, but only {free} are free: it may become very slow.</source>
   <translation>Juntas necesitan {need}, pero solo hay {free} libres: puede volverse muy lento.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Loaded in {time}</source>
   <translation>Cargado en {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both together need {need}; {free} are free.</source>
   <translation>Juntas necesitan {need}; hay {free} libres.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both together need {need}, but only {free} are free.</source>
   <translation>Juntas necesitan {need}, pero solo hay {free} libres.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Start again</source>
   <translation>Empezar de nuevo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Variant to compare with</source>
   <translation>Variante con la que comparar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Give the memory back</source>
   <translation>Liberar la memoria</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Blind</source>
   <translation>A ciegas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Names and speeds are hidden, and the sides shuffled, until you have voted</source>
   <translation>Los nombres y las velocidades se ocultan, y los lados se mezclan, hasta que vote</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>runs in {backend}</source>
   <translation>se ejecuta en {backend}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>The model stopped unexpectedly.</source>
   <translation>El modelo se detuvo de forma inesperada.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Choose a variant</source>
   <translation>Elegir una variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Compare with…</source>
   <translation>Comparar con…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Close it, which frees {size}</source>
   <translation>Cerrarla, lo que libera {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Close it</source>
   <translation>Cerrarla</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>How they answer</source>
   <translation>Cómo responden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Loading {size}…</source>
   <translation>Cargando {size}…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>At once</source>
   <translation>A la vez</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both stay in memory and answer at the same time</source>
   <translation>Ambas quedan en memoria y responden al mismo tiempo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>One after the other</source>
   <translation>Una tras otra</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>One is loaded, answers, and gives its memory to the other</source>
   <translation>Una se carga, responde y cede su memoria a la otra</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>It could not be used</source>
   <translation>No se pudo usar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Is loaded when it is its turn</source>
   <translation>Se carga cuando le toca</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>Save what is set now under a name</source>
   <translation>Guardar lo que está puesto ahora con un nombre</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>Forget the chosen one</source>
   <translation>Olvidar el elegido</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>A name, then Enter</source>
   <translation>Un nombre, después Intro</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>Name to save under</source>
   <translation>Nombre con el que guardar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>“{name}” was forgotten.</source>
   <translation>«{name}» se olvidó.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>For example: You are a patient teacher. Answer in two sentences.</source>
   <translation>Por ejemplo: Eres un profesor paciente. Responde en dos frases.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Repeat penalty</source>
   <translation>Penalización por repetir</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Longest answer</source>
   <translation>Respuesta máxima</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Random</source>
   <translation>Aleatoria</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Load again with this context</source>
   <translation>Cargar de nuevo con este contexto</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Saved prompts</source>
   <translation>Prompts guardados</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Own presets</source>
   <translation>Preajustes propios</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>How many tokens of the conversation the model keeps in view</source>
   <translation>Cuántos tokens de la conversación tiene presentes el modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Preset</source>
   <translation>Preajuste</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Tells the model who it is and how to answer.</source>
   <translation>Le dice al modelo quién es y cómo responder.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>How it answers</source>
   <translation>Cómo responde</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>A longer context keeps more of the conversation in view and needs more memory.</source>
   <translation>Un contexto más largo tiene presente más conversación y necesita más memoria.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>A whole number from 0 to {MAX_SEED}</source>
   <translation>Un número entero de 0 a {MAX_SEED}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Empty is random</source>
   <translation>Vacío es aleatorio</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Higher makes answers more varied; 0 always takes the likeliest word</source>
   <translation>Más alta da respuestas más variadas; 0 toma siempre la palabra más probable</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Chooses only among the likeliest words that together reach this share</source>
   <translation>Elige solo entre las palabras más probables que juntas alcanzan esta proporción</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Chooses only among this many of the likeliest words; 0 switches it off</source>
   <translation>Elige solo entre este número de palabras más probables; 0 lo desactiva</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Leaves out words that are less likely than this share of the likeliest</source>
   <translation>Omite palabras menos probables que esta proporción de la más probable</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Above 1 makes words less likely that were used a short while ago</source>
   <translation>Por encima de 1, las palabras usadas hace poco son menos probables</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>The answer ends after so many tokens (pieces of words) at the latest</source>
   <translation>La respuesta termina como muy tarde tras estos tokens (partes de palabras)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>The same number gives the same answer to the same question; empty is random</source>
   <translation>El mismo número da la misma respuesta a la misma pregunta; vacío es aleatorio</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>{tokens} (most it was trained for)</source>
   <translation>{tokens} (el máximo para el que se entrenó)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Loading…</source>
   <translation>Cargando…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>{title}, {file_size}</source>
   <translation>{title}, {file_size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Waits for its turn</source>
   <translation>Espera su turno</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Choose a variant to start a chat</source>
   <translation>Elija una variante para iniciar un chat</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>It takes memory while it is loaded, and gives it back when you close it.</source>
   <translation>Ocupa memoria mientras está cargada y la libera al cerrarla.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>The question was changed; the earlier version is kept.</source>
   <translation>La pregunta se cambió; la versión anterior se conserva.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Your vote was counted.</source>
   <translation>Su voto se contó.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Start a new chat</source>
   <translation>Iniciar un nuevo chat</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Start a new chat, or load the model again with a longer context.</source>
   <translation>Inicie un nuevo chat o cargue el modelo de nuevo con un contexto más largo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>This model brings no chat template.</source>
   <translation>Este modelo no trae plantilla de chat.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>It was probably not trained to chat: it may continue your text instead of answering.</source>
   <translation>Probablemente no se entrenó para chatear: puede que continúe su texto en lugar de responder.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Both get the same question. Blind hides who is who until you have voted.</source>
   <translation>Ambas reciben la misma pregunta. A ciegas oculta cuál es cuál hasta que vote.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Ask two variants the same question</source>
   <translation>Haga la misma pregunta a dos variantes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Ask {name} something</source>
   <translation>Preguntar algo a {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Filter variants</source>
   <translation>Filtrar variantes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Variants to test</source>
   <translation>Variantes que probar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Run the tests</source>
   <translation>Ejecutar las pruebas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Results of the test prompts</source>
   <translation>Resultados de las pruebas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>See what each variant gets right</source>
   <translation>Vea qué acierta cada variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose at least one variant first</source>
   <translation>Elija antes al menos una variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose at most {number} variants</source>
   <translation>Elija como máximo {number} variantes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose at least one kind of prompts</source>
   <translation>Elija al menos un tipo de prompts</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>The tests are running</source>
   <translation>Las pruebas están en curso</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Export the results</source>
   <translation>Exportar los resultados</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Table (*.csv);;Markdown (*.md)</source>
   <translation>Tabla (*.csv);;Markdown (*.md)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Answers to the chosen prompt</source>
   <translation>Respuestas al prompt elegido</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{kind} ({number})</source>
   <translation>{kind} ({number})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Variants</source>
   <translation>Variantes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Prompts</source>
   <translation>Prompts</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose variants at the left. Each answers the same short prompts on facts, maths, code, translation and instructions; the answers are checked by what they say, never run.</source>
   <translation>Elija variantes a la izquierda. Cada una responde a los mismos prompts cortos sobre datos, matemáticas, código, traducción e instrucciones; las respuestas se comprueban por lo que dicen, nunca se ejecutan.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{n} questions; each variant is loaded once</source>
   <extracomment>One: {n} question; each variant is loaded once</extracomment>
   <translation>
    <numerusform>{n} pregunta; cada variante se carga una vez</numerusform>
    <numerusform>{n} preguntas; cada variante se carga una vez</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{title}: {passed} of {answered} passed, {took}</source>
   <translation>{title}: {passed} de {answered} superadas, {took}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>The tests ended early.</source>
   <translation>Las pruebas terminaron antes de tiempo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Loading {title}…</source>
   <translation>Cargando {title}…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{passed} of {answered}</source>
   <translation>{passed} de {answered}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>The results were written to {name}.</source>
   <translation>Los resultados se escribieron en {name}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Not asked yet</source>
   <translation>Aún sin preguntar</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_transcript.py" />
   <source>Show {n} earlier questions</source>
   <extracomment>One: Show {n} earlier question</extracomment>
   <translation>
    <numerusform>Mostrar {n} pregunta anterior</numerusform>
    <numerusform>Mostrar {n} preguntas anteriores</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_turn.py" />
   <source>{letter}: {title}</source>
   <translation>{letter}: {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>You preferred {letter}: {title}.</source>
   <translation>Prefirió {letter}: {title}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>So far {title} won {wins} and lost {losses} of {n} votes against {other}: {certainty}.</source>
   <extracomment>One: So far {title} won {wins} and lost {losses} of {n} vote against {other}: {certainty}.</extracomment>
   <translation>
    <numerusform>Hasta ahora, {title} ganó {wins} y perdió {losses} de {n} voto contra {other}: {certainty}.</numerusform>
    <numerusform>Hasta ahora, {title} ganó {wins} y perdió {losses} de {n} votos contra {other}: {certainty}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>A is better</source>
   <translation>A es mejor</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>B is better</source>
   <translation>B es mejor</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Equally good</source>
   <translation>Igual de buenas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Both bad</source>
   <translation>Ambas malas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>You found both equally good.</source>
   <translation>Ambas le parecieron igual de buenas.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>You found both bad.</source>
   <translation>Ambas le parecieron malas.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Show the names without a vote</source>
   <translation>Mostrar los nombres sin votar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Key {number}</source>
   <translation>Tecla {number}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>A smaller model, a shorter context, a cache of fewer bits, or other programs closed would do.</source>
   <translation>Bastaría un modelo más pequeño, menos contexto, una caché con menos bits o cerrar otros programas.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>“Load anyway” in the list below makes and loads one all the same; its answers may be very slow.</source>
   <translation>«Cargar igualmente», en la lista de abajo, crea y carga uno de todos modos; sus respuestas pueden ser muy lentas.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>~000.0 GiB</source>
   <translation>~000,0 GiB</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>My computer</source>
   <translation>Mi equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>What this machine is, and which format of a model suits it.</source>
   <translation>Qué equipo es este y qué formato de modelo le conviene.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>All choices</source>
   <translation>Todas las opciones</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Every format was rejected; the reasons are below.</source>
   <translation>Se descartaron todos los formatos; los motivos están abajo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>The shape of {example}</source>
   <translation>La forma de {example}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Measure this computer</source>
   <translation>Medir este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Predictions, until a variant is measured here.</source>
   <translation>Predicciones, hasta que se mida aquí una variante.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>the {size} model</source>
   <translation>un modelo de {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Choose a model first.</source>
   <translation>Elija antes un modelo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Its page gets it; Quantize then offers every format, also this one.</source>
   <translation>Su página lo obtiene; Cuantizar ofrece después todos los formatos, también este.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>The measurement failed: {error}</source>
   <translation>La medición falló: {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Talk with the model on this computer, one conversation at a time</source>
   <translation>Hablar con el modelo en este equipo, una conversación cada vez</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Serve an API</source>
   <translation>Servir una API</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Answer several programs or people at once</source>
   <translation>Responder a varios programas o personas a la vez</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Train the model further on your own texts with little memory</source>
   <translation>Seguir entrenando el modelo con textos propios y poca memoria</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Prepare the model for a phone or a small board with an NPU</source>
   <translation>Preparar el modelo para un teléfono o una placa pequeña con NPU</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>16-bit cache</source>
   <translation>16 bits (caché)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>What the conversation needs is kept in 16 bits, as models expect it</source>
   <translation>Lo que necesita la conversación se guarda en 16 bits, como esperan los modelos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>8-bit cache</source>
   <translation>8 bits (caché)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Half the memory for the conversation, hardly any difference in the answers</source>
   <translation>La mitad de memoria para la conversación, casi sin diferencia en las respuestas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>4-bit cache</source>
   <translation>4 bits (caché)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>A quarter of the memory for the conversation; long answers may suffer</source>
   <translation>Un cuarto de la memoria para la conversación; las respuestas largas pueden resentirse</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Cache</source>
   <translation>Caché</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>How the runtime keeps what it has read of the conversation (the KV cache)</source>
   <translation>Cómo guarda el motor lo que ha leído de la conversación (la caché KV)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Purpose</source>
   <translation>Finalidad</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Not measured yet</source>
   <translation>Aún sin medir</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{name}: {memory}, used by {list}</source>
   <translation>{name}: {memory}, usada por {list}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{cores} of {logical_cores}</source>
   <translation>{cores} de {logical_cores}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{name} and {count} more</source>
   <translation>{name} y {count} más</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Shares the computer's memory</source>
   <translation>Comparte la memoria del equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>writes {bandwidth}</source>
   <translation>escribe {bandwidth}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{path}: {size} in all</source>
   <translation>{path}: {size} en total</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{memory} free</source>
   <translation>{memory} libres</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>No GPU found</source>
   <translation>Sin GPU</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Models run on the processor</source>
   <translation>Se usa el procesador</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Measure</source>
   <translation>Medir</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Show all facts</source>
   <translation>Mostrar todos los datos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>What could not be found out, and why</source>
   <translation>Lo que no se pudo averiguar, y por qué</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>limit of this container</source>
   <translation>límite de este contenedor</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{share} busy</source>
   <translation>{share} en uso</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{memory} in use</source>
   <translation>{memory} en uso</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>no runtime</source>
   <translation>ningún motor</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Copies memory, lets the chat runtime generate with small made-up models, writes a test file of at most 256 MB and removes it, and asks the runtimes which GPUs they can use: about twenty seconds. Predictions rest on it.</source>
   <translation>Copia memoria, hace que el motor de chat genere texto con pequeños modelos inventados, escribe y borra un archivo de prueba de 256 MB como máximo y pregunta a los motores qué GPU pueden usar: unos veinte segundos. En ello se basan las predicciones.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Processor load</source>
   <translation>Carga del procesador</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Memory in use</source>
   <translation>Memoria en uso</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Graphics load</source>
   <translation>Carga gráfica</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Hide all facts</source>
   <translation>Ocultar los datos</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Show {n} unknown facts</source>
   <extracomment>One: Show {n} unknown fact</extracomment>
   <translation>
    <numerusform>Mostrar {n} dato desconocido</numerusform>
    <numerusform>Mostrar {n} datos desconocidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Hide {n} unknown facts</source>
   <extracomment>One: Hide {n} unknown fact</extracomment>
   <translation>
    <numerusform>Ocultar {n} dato desconocido</numerusform>
    <numerusform>Ocultar {n} datos desconocidos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Not measured</source>
   <translation>Sin medir</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>speeds estimated</source>
   <translation>velocidades estimadas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{share} busy, {memory} in use</source>
   <translation>{share} en uso, {memory} ocupados</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Measuring…</source>
   <translation>Midiendo…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Measure again</source>
   <translation>Medir de nuevo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>as its makers say</source>
   <translation>según el fabricante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>measured here</source>
   <translation>medido aquí</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>Quantize to {choice_name}</source>
   <translation>Cuantizar a {choice_name}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>For this computer: {headline}</source>
   <translation>Para este equipo: {headline}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>The nearest one needs {need}, {free} is free.</source>
   <translation>El más cercano necesita {need} y hay {free} libres.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>Memory is not what is missing; the reasons are listed.</source>
   <translation>No es memoria lo que falta; los motivos están en la lista.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>For the simulated computer</source>
   <translation>Para el equipo simulado</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>GiB</source>
   <translation>GiB</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Predicted memory in GiB that it takes, with the conversation</source>
   <translation>Memoria prevista que ocupa, en GiB, con la conversación</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>What fits this computer</source>
   <translation>Qué cabe en este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Why?</source>
   <translation>¿Por qué?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Find such a model</source>
   <translation>Buscar un modelo así</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Show the advice</source>
   <translation>Mostrar el consejo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Not in the map: {names}.</source>
   <translation>No están en el mapa: {names}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Figure in the cells</source>
   <translation>Cifra en las celdas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Sizes of models against formats, by the memory that is free now.</source>
   <translation>Tamaños de modelo frente a formatos, según la memoria libre ahora.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Working out what fits…</source>
   <translation>Calculando qué cabe…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>What fits the simulated computer</source>
   <translation>Qué cabe en el equipo simulado</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Hide why</source>
   <translation>Ocultar por qué</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>Load anyway</source>
   <translation>Cargar igualmente</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>The system moves memory to the disk then, or refuses: answers may be very slow</source>
   <translation>El sistema pasa entonces memoria al disco o se niega: las respuestas pueden ser muy lentas</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>Show {n} rejected, and why</source>
   <extracomment>One: Show {n} rejected, and why</extracomment>
   <translation>
    <numerusform>Mostrar {n} descartado, y por qué</numerusform>
    <numerusform>Mostrar {n} descartados, y por qué</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>Hide {n} rejected, and why</source>
   <extracomment>One: Hide {n} rejected, and why</extracomment>
   <translation>
    <numerusform>Ocultar {n} descartado, y por qué</numerusform>
    <numerusform>Ocultar {n} descartados, y por qué</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>What if I had another computer?</source>
   <translation>¿Y si tuviera otro equipo?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Choose a graphics card for this computer, or a whole one. Advice here and in Discover is then for it.</source>
   <translation>Elija una tarjeta gráfica para este equipo, o un equipo entero. Los consejos de aquí y de Descubrir serán entonces para él.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Advice here and in Discover is for that computer, by its makers' figures. Real work uses this one.</source>
   <translation>Los consejos de aquí y de Descubrir son para ese equipo, según los datos de sus fabricantes. El trabajo real usa este.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>This computer</source>
   <translation>Este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>What if I had…</source>
   <translation>¿Y si tuviera…?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Back to this computer</source>
   <translation>Volver a este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Computer or graphics card to imagine</source>
   <translation>Equipo o tarjeta gráfica imaginarios</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Search a computer or graphics card</source>
   <translation>Buscar un equipo o una tarjeta gráfica</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Type to search: RTX 4090, Apple M4, Raspberry…</source>
   <translation>Escriba para buscar: RTX 4090, Apple M4, Raspberry…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Memory to imagine</source>
   <translation>Memoria imaginaria</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Memory as it is</source>
   <translation>Memoria real</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>{ram} GB of memory</source>
   <translation>{ram} GB de memoria</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Simulated: {words}</source>
   <translation>Simulado: {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Discover</source>
   <translation>Descubrir</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Get a model from the Hub, or open one that is on this computer.</source>
   <translation>Obtenga un modelo del Hub o abra uno que esté en este equipo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Try it with a small model</source>
   <translation>Probar con un modelo pequeño</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>New here? Try it with a small model</source>
   <translation>¿Primera vez? Pruebe con un modelo pequeño</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>SmolLM2 135M is a real chat model of about 100 MB. The whole way takes a few minutes.</source>
   <translation>SmolLM2 135M es un modelo de chat real de unos 100 MB. Todo el recorrido lleva unos minutos.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Get SmolLM2 135M</source>
   <translation>Obtener SmolLM2 135M</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>Would it run here?</source>
   <translation>¿Funcionaría aquí?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>How much of a conversation it must keep in view; more needs more memory</source>
   <translation>Cuánto de una conversación debe tener presente; más necesita más memoria</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>Nothing was downloaded to tell.</source>
   <translation>No se descargó nada para saberlo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>{tokens} context</source>
   <translation>{tokens} de contexto</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>Model card</source>
   <translation>Ficha del modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>Show all of it</source>
   <translation>Mostrar todo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>Written by the model's owner. Pictures are left out.</source>
   <translation>Escrito por el propietario del modelo. Se omiten las imágenes.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>The model card leads to {address}</source>
   <translation>La ficha del modelo lleva a {address}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any size</source>
   <translation>Todos los tamaños</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Up to 1B</source>
   <translation>Hasta 1B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>1B to 4B</source>
   <translation>1B a 4B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>4B to 10B</source>
   <translation>4B a 10B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>10B to 40B</source>
   <translation>10B a 40B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Above 40B</source>
   <translation>Más de 40B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any files</source>
   <translation>Todos los archivos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>With safetensors</source>
   <translation>Con safetensors</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>With GGUF</source>
   <translation>Con GGUF</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any licence</source>
   <translation>Todas las licencias</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Other</source>
   <translation>Otra</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Gated or not</source>
   <translation>Cualquier acceso</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Without a gate</source>
   <translation>Acceso libre</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Behind a gate</source>
   <translation>Restringido</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Most downloaded</source>
   <translation>Más descargados</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Most liked</source>
   <translation>Más gustados</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Newest changes</source>
   <translation>Más recientes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Trending</source>
   <translation>Tendencias</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any author</source>
   <translation>Todos los autores</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>A user or organisation, exactly as the Hub spells it</source>
   <translation>Un usuario o una organización, tal como se escribe en el Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>How many parameters</source>
   <translation>Cuántos parámetros</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>What the weights are stored as</source>
   <translation>Cómo están guardados los pesos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>What one may do with the model</source>
   <translation>Qué se puede hacer con el modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Gate</source>
   <translation>Acceso</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Behind a gate, the owner wants to know who downloads</source>
   <translation>Con acceso restringido, el propietario quiere saber quién descarga</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Order</source>
   <translation>Orden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>What comes first</source>
   <translation>Qué va primero</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Only what fits this computer</source>
   <translation>Solo lo que cabe en este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Leaves out what needs more memory than is free now</source>
   <translation>Omite lo que necesita más memoria de la libre ahora</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Take all filters back</source>
   <translation>Quitar todos los filtros</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get and quantize as {level}  ·  {size}  ·  {fit}</source>
   <translation>Obtener y cuantizar a {level}  ·  {size}  ·  {fit}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get</source>
   <translation>Obtener</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get and quantize</source>
   <translation>Obtener y cuantizar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Downloads the model, then makes this level of it by itself</source>
   <translation>Descarga el modelo y crea después este nivel por sí solo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Other levels</source>
   <translation>Otros niveles</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Open its page in the browser</source>
   <translation>Abrir su página en el navegador</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>{words}  ·  recommended</source>
   <translation>{words}  ·  recomendado</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Download what is needed of it</source>
   <translation>Descargar lo necesario</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get {name}</source>
   <translation>Obtener {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Download {file}</source>
   <translation>Descargar {file}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get and quantize as {level}</source>
   <translation>Obtener y cuantizar a {level}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Models here</source>
   <translation>Modelos aquí</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Show in folder</source>
   <translation>Mostrar en la carpeta</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove from the list</source>
   <translation>Quitar de la lista</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Its files are deleted, because Bitwright made them itself.</source>
   <translation>Sus archivos se eliminan, porque los creó Bitwright.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Its files stay where they are.</source>
   <translation>Sus archivos se quedan donde están.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove, frees {size}</source>
   <translation>Quitar, libera {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Variants can be made from these.</source>
   <translation>De estos se pueden crear variantes.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>The folder {folder} is not there any more.</source>
   <translation>La carpeta {folder} ya no existe.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove {name} from the list?</source>
   <translation>¿Quitar {name} de la lista?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>{fate} Variants that were made from it stay, but cannot be measured against it any more.</source>
   <translation>{fate} Las variantes creadas a partir de él se quedan, pero ya no se podrán comparar con él.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>From the Hugging Face Hub</source>
   <translation>Del Hugging Face Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>organisation/name, or words to search for</source>
   <translation>organización/nombre, o palabras que buscar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Repository or words</source>
   <translation>Repositorio o palabras</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Filters</source>
   <translation>Filtros</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Models found on the Hub</source>
   <translation>Modelos encontrados en el Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Show more</source>
   <translation>Mostrar más</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Searching…</source>
   <translation>Buscando…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{offline} These results are {time} old.</source>
   <translation>{offline} Estos resultados son de hace {time}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>The public place where models are published.</source>
   <translation>El lugar público donde se publican los modelos.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Download {repo}</source>
   <translation>Descargar {repo}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Type a repository as organisation/name, or choose one of the results</source>
   <translation>Escriba un repositorio como organización/nombre o elija un resultado</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Filters ({number})</source>
   <translation>Filtros ({number})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Hide the filters</source>
   <translation>Ocultar los filtros</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Author, size, licence and more</source>
   <translation>Autor, tamaño, licencia y más</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{message} Nothing that was looked up before matches.</source>
   <translation>{message} Nada de lo consultado antes coincide.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Judged for a simulated computer: {judged_for}.</source>
   <translation>Evaluado para un equipo simulado: {judged_for}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{left_out} of another or an unknown size were left out.</source>
   <translation>Se omitieron {left_out} de otro tamaño o de tamaño desconocido.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>The Hub cannot be reached from here. Models on this computer still work.</source>
   <translation>No se puede acceder al Hub desde aquí. Los modelos de este equipo siguen funcionando.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>No model on the Hub matches “{words}”.</source>
   <translation>Ningún modelo del Hub coincide con «{words}».</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>No model on the Hub matches these filters.</source>
   <translation>Ningún modelo del Hub coincide con estos filtros.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Looking at the files of {waiting} more…</source>
   <translation>Examinando los archivos de {waiting} más…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>The search failed: {error}</source>
   <translation>La búsqueda falló: {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>None of the results fits this computer. Show more, or choose another size.</source>
   <translation>Ningún resultado cabe en este equipo. Muestre más o elija otro tamaño.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Open its page</source>
   <translation>Abrir su página</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{hidden} more do not fit or cannot be judged.</source>
   <translation>{hidden} más no caben o no se pueden evaluar.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_ideas.py" />
   <source>Small and quick</source>
   <translation>Pequeño y rápido</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_ideas.py" />
   <source>For code</source>
   <translation>Para código</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_ideas.py" />
   <source>Trending now</source>
   <translation>Tendencias</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Look for a copy of the model in safetensors or GGUF. Or have them opened as plain data only, and made safetensors.</source>
   <translation>Busque una copia del modelo en safetensors o GGUF. O haga que se abran solo como datos y se conviertan en safetensors.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{model} is ready as {level}.</source>
   <translation>{model} está listo como {level}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{model} is ready.</source>
   <translation>{model} está listo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Quantize…</source>
   <translation>Cuantizar…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} was stopped.</source>
   <translation>{title} se detuvo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>The download is here and complete.</source>
   <translation>La descarga está aquí y completa.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>is in the library</source>
   <translation>está en la biblioteca</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>is ready to quantize</source>
   <translation>está listo para cuantizar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} was cancelled.</source>
   <translation>{title} se canceló.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Delete what is kept</source>
   <translation>Eliminar lo conservado</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Removes the unfinished files. Models that are here stay.</source>
   <translation>Elimina los archivos incompletos. Los modelos que están aquí se quedan.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Open as plain data</source>
   <translation>Abrir como datos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Put away</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>In the library, where you can chat</source>
   <translation>En la biblioteca, donde se puede chatear</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} is paused.</source>
   <translation>{title} está en pausa.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} was interrupted.</source>
   <translation>{title} se interrumpió.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>No instruction of the pickle is carried out: only its tensors are read, in a process of their own, and made safetensors.</source>
   <translation>No se ejecuta ninguna instrucción del pickle: solo se leen sus tensores, en un proceso propio, y se convierten en safetensors.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>it ended early</source>
   <translation>terminó antes de tiempo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>There is nothing at this path.</source>
   <translation>No hay nada en esta ruta.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>This folder has no config.json, so it is not a model folder. Choose the folder that has one.</source>
   <translation>Esta carpeta no tiene config.json, así que no es una carpeta de modelo. Elija la que lo tenga.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>This is not a GGUF file. Choose a file that ends in .gguf, or a model folder.</source>
   <translation>Esto no es un archivo GGUF. Elija un archivo que termine en .gguf o una carpeta de modelo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>On this computer</source>
   <translation>En este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Path of a folder or a .gguf file</source>
   <translation>Ruta de una carpeta o de un archivo .gguf</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Path</source>
   <translation>Ruta</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>GGUF file…</source>
   <translation>Archivo GGUF…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Open a GGUF file</source>
   <translation>Abrir un archivo GGUF</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Open a model folder</source>
   <translation>Abrir una carpeta de modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>A model folder or a GGUF file, or what other programs have brought here. Everything stays where it is. You can also drop a model onto this page.</source>
   <translation>Una carpeta de modelo o un archivo GGUF, o lo que otros programas han traído aquí. Todo se queda donde está. También se puede arrastrar un modelo a esta página.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Type a path, or choose a folder or a file</source>
   <translation>Escriba una ruta o elija una carpeta o un archivo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>GGUF files (*.gguf)</source>
   <translation>Archivos GGUF (*.gguf)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>About it</source>
   <translation>Sobre el modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Files of the model</source>
   <translation>Archivos del modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Quantized variants of the model</source>
   <translation>Variantes cuantizadas del modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Quantized by others</source>
   <translation>Cuantizados por otros</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Model {repo_id}</source>
   <translation>Modelo {repo_id}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Asking the Hub…</source>
   <translation>Preguntando al Hub…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>{offline} What is shown is {time} old.</source>
   <translation>{offline} Lo que se muestra es de hace {time}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>This model is gated. {get}</source>
   <translation>Este modelo tiene acceso restringido. {get}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Looking at its files…</source>
   <translation>Examinando sus archivos…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>The page failed: {error}</source>
   <translation>La página falló: {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Its files cannot be read: {error}</source>
   <translation>No se pueden leer sus archivos: {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>That cannot be told yet</source>
   <translation>Aún no se puede saber</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>That cannot be told</source>
   <translation>No se puede saber</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Estimated by its number of parameters alone, because: {no_facts}</source>
   <translation>Estimado solo por su número de parámetros, porque: {no_facts}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>{files_count}, {size} together.</source>
   <translation>{files_count}, {size} en total.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Ready-made variants of this model on the Hub.</source>
   <translation>Variantes ya hechas de este modelo en el Hub.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Get this file</source>
   <translation>Obtener este archivo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Search a whole folder…</source>
   <translation>Buscar en toda una carpeta…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add all</source>
   <translation>Añadir todos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Models of other programs</source>
   <translation>Modelos de otros programas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add to the library</source>
   <translation>Añadir a la biblioteca</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>What was passed over</source>
   <translation>Lo que se omitió</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Look for models in a folder</source>
   <translation>Buscar modelos en una carpeta</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Looking…</source>
   <translation>Buscando…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add all {addable}</source>
   <translation>Añadir los {addable}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} passed over</source>
   <translation>{n} omitidos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{first} is in the library now.</source>
   <translation>{first} ya está en la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} models are in the library now.</source>
   <translation>{n} modelos ya están en la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Looks into the Hugging Face cache, Ollama and LM Studio</source>
   <translation>Busca en la caché de Hugging Face, Ollama y LM Studio</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Finds every model below a folder</source>
   <translation>Encuentra todos los modelos dentro de una carpeta</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} models. Adding one moves nothing and takes no room.</source>
   <extracomment>One: {n} model. Adding one moves nothing and takes no room.</extracomment>
   <translation>
    <numerusform>{n} modelo. Añadirlo no mueve nada ni ocupa espacio.</numerusform>
    <numerusform>{n} modelos. Añadirlos no mueve nada ni ocupa espacio.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} were passed over: show why</source>
   <extracomment>One: {n} was passed over: show why</extracomment>
   <translation>
    <numerusform>{n} omitido: mostrar por qué</numerusform>
    <numerusform>{n} omitidos: mostrar por qué</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} were passed over: hide why</source>
   <extracomment>One: {n} was passed over: hide why</extracomment>
   <translation>
    <numerusform>{n} omitido: ocultar por qué</numerusform>
    <numerusform>{n} omitidos: ocultar por qué</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add {name}</source>
   <translation>Añadir {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>No models were found ({where}).</source>
   <translation>No se encontraron modelos ({where}).</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>No models were found: no other program keeps models here.</source>
   <translation>No se encontraron modelos: ningún otro programa guarda modelos aquí.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>It was stopped</source>
   <translation>Se detuvo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Show in the library</source>
   <translation>Mostrar en la biblioteca</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/finetune_card.py" />
   <source>Make an NF4 variant of {model} first; its own path stands here then.</source>
   <translation>Cree antes una variante NF4 de {model}; su ruta estará entonces aquí.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/finetune_card.py" />
   <source>{variant}, with small adapters that learn beside it (QLoRA).</source>
   <translation>{variant}, con pequeños adaptadores que aprenden a su lado (QLoRA).</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Every variant on this computer, beside its original.</source>
   <translation>Todas las variantes de este equipo, junto a su original.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Make a variant</source>
   <translation>Crear una variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Nothing has been made here yet</source>
   <translation>Aquí aún no se ha creado nada</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Get a model, choose a level, and the finished variant appears here with its quality.</source>
   <translation>Obtenga un modelo, elija un nivel, y la variante terminada aparecerá aquí con su calidad.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>What takes room on the disk, and what can go</source>
   <translation>Qué ocupa espacio en el disco y qué puede irse</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>View</source>
   <translation>Vista</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>All files are where they should be.</source>
   <translation>Todos los archivos están donde deben.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Variants under their models</source>
   <translation>Variantes bajo sus modelos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Quality against size</source>
   <translation>Calidad frente a tamaño</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>What takes how much room</source>
   <translation>Qué ocupa cuánto espacio</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Train back what it lost…</source>
   <translation>Recuperar lo perdido…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Its original is not in the library any more, so there is nothing to compare it with</source>
   <translation>Su original ya no está en la biblioteca, así que no hay con qué compararla</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Measure {variant}</source>
   <translation>Medir {variant}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>The folder's path is in the clipboard.</source>
   <translation>La ruta de la carpeta está en el portapapeles.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>The file's path is in the clipboard.</source>
   <translation>La ruta del archivo está en el portapapeles.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>{n} are favourites now.</source>
   <extracomment>One: {n} is a favourite now.</extracomment>
   <translation>
    <numerusform>{n} ahora es favorita.</numerusform>
    <numerusform>{n} ahora son favoritas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>{n} are no favourites any more.</source>
   <extracomment>One: {n} is no favourite any more.</extracomment>
   <translation>
    <numerusform>{n} ya no es favorita.</numerusform>
    <numerusform>{n} ya no son favoritas.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Tags of {name}</source>
   <translation>Etiquetas de {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Tags of {n} variants</source>
   <extracomment>One: Tags of {n} variant</extracomment>
   <translation>
    <numerusform>Etiquetas de {n} variante</numerusform>
    <numerusform>Etiquetas de {n} variantes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Tags of {n} changed.</source>
   <extracomment>One: Tags changed.</extracomment>
   <translation>
    <numerusform>Etiquetas de {n} cambiadas.</numerusform>
    <numerusform>Etiquetas de {n} cambiadas.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Renamed to {name}.</source>
   <translation>Ahora se llama {name}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Save the recipe</source>
   <translation>Guardar la receta</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Deleted {variant}.</source>
   <translation>{variant} eliminada.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>It is being measured already: see Activity</source>
   <translation>Ya se está midiendo: véase Actividad</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Get {base}, or choose its original in the menu, to compare it with</source>
   <translation>Obtenga {base}, o elija su original en el menú, para compararla con él</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Delete the variant from the library, or put it back.</source>
   <translation>Elimine la variante de la biblioteca o vuelva a ponerla en su sitio.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Removed {variant} from the library.</source>
   <translation>{variant} se quitó de la biblioteca.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Its files are where they were.</source>
   <translation>Sus archivos están donde estaban.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>the model it was made from</source>
   <translation>el modelo del que se creó</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>The recipe is saved.</source>
   <translation>La receta está guardada.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Removed {name}.</source>
   <translation>{name} se quitó.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Measure all</source>
   <translation>Medir todas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Nothing has been measured yet</source>
   <translation>Aún no se ha medido nada</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Measuring compares each variant with its original; then this shows which is worth its size.</source>
   <translation>Medir compara cada variante con su original; así se ve aquí cuál vale lo que ocupa.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_chart.py" />
   <source>{n} are not shown: they were not measured.</source>
   <extracomment>One: {n} is not shown: it was not measured.</extracomment>
   <translation>
    <numerusform>No se muestra {n}: no se ha medido.</numerusform>
    <numerusform>No se muestran {n}: no se han medido.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>What the chart shows</source>
   <translation>Qué muestra el gráfico</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Difference</source>
   <translation>Diferencia</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>How often it would answer differently from the original</source>
   <translation>Con qué frecuencia respondería distinto del original</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Tokens a second, measured on this computer</source>
   <translation>Tokens por segundo, medidos en este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Trains the model to live with these bits, by what the original answers, for a time you choose</source>
   <translation>Entrena el modelo para vivir con estos bits, según lo que responde el original, el tiempo que se elija</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Favourite</source>
   <translation>Favorita</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Details of the variant</source>
   <translation>Detalles de la variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Evaluate</source>
   <translation>Evaluar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Export: to Ollama, LM Studio, a folder or the Hub</source>
   <translation>Exportar: a Ollama, LM Studio, una carpeta o el Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Verify files: compare them with what was recorded</source>
   <translation>Verificar archivos: compararlos con lo registrado</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Where it comes from</source>
   <translation>De dónde viene</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Details of the original</source>
   <translation>Detalles del original</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>The original, {dtype}  ·  {size}</source>
   <translation>El original, {dtype}  ·  {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Remove the original…</source>
   <translation>Quitar el original…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Find…</source>
   <translation>Buscar…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Repair…</source>
   <translation>Reparar…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Close the details</source>
   <translation>Cerrar los detalles</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Remove from the library; its files stay</source>
   <translation>Quitar de la biblioteca; sus archivos se quedan</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>How its numbers are stored</source>
   <translation>Cómo se guardan sus números</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Measure how close it is to the original, and how fast it is here</source>
   <translation>Medir cuánto se acerca al original y qué velocidad tiene aquí</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Its files are missing</source>
   <translation>Faltan sus archivos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_disk.py" />
   <source>Disk usage by model</source>
   <translation>Uso del disco por modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>{variant} is damaged</source>
   <translation>{variant} está dañada</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>missing: {path}</source>
   <translation>falta: {path}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>changed: {path}</source>
   <translation>cambiado: {path}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>{variant} is damaged.</source>
   <translation>{variant} está dañada.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>Repair says what can be done about it.</source>
   <translation>Reparar indica qué se puede hacer.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>{variant} is intact.</source>
   <translation>{variant} está intacta.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>Every file has the content that was recorded.</source>
   <translation>Todos los archivos tienen el contenido registrado.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Filter: q4, fav, tag:work…</source>
   <translation>Filtro: q4, fav, tag:work…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Every word must fit. Some mean more: {examples}. A minus before a word turns it round.</source>
   <translation>Deben coincidir todas las palabras. Algunas significan más: {examples}. Un signo menos delante de una palabra la invierte.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Quick filters</source>
   <translation>Filtros rápidos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Duplicates…</source>
   <translation>Duplicados…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>No variant matches the filter</source>
   <translation>Ninguna variante coincide con el filtro</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_list.py" />
   <source>{count} variants, {size}</source>
   <extracomment>One: {count} variant, {size}</extracomment>
   <translation>
    <numerusform>{count} variante, {size}</numerusform>
    <numerusform>{count} variantes, {size}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Not measured ({n})</source>
   <translation>Sin medir ({n})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Missing files ({n})</source>
   <translation>Faltan archivos ({n})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_list.py" />
   <source>{n} have this tag</source>
   <extracomment>One: {n} has this tag</extracomment>
   <translation>
    <numerusform>{n} tiene esta etiqueta</numerusform>
    <numerusform>{n} tienen esta etiqueta</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Group by model</source>
   <translation>Agrupar por modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Content that is on this computer twice, and the space that sharing it saves</source>
   <translation>Contenido que está dos veces en este equipo y el espacio que ahorra unificarlo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Clear the filter</source>
   <translation>Borrar el filtro</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Favourites</source>
   <translation>Favoritas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Only favourites</source>
   <translation>Solo favoritas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Only what was not measured yet</source>
   <translation>Solo lo que aún no se ha medido</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Only what cannot be found on the disk</source>
   <translation>Solo lo que no se encuentra en el disco</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Folder for the copies</source>
   <translation>Carpeta para las copias</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Several variants</source>
   <translation>Varias variantes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Select nothing</source>
   <translation>No seleccionar nada</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>{n} variants selected</source>
   <extracomment>One: {n} variant selected</extracomment>
   <translation>
    <numerusform>{n} variante seleccionada</numerusform>
    <numerusform>{n} variantes seleccionadas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>{size} together</source>
   <translation>{size} en total</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Compare in a chat</source>
   <translation>Comparar en un chat</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Export to a folder…</source>
   <translation>Exportar a una carpeta…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Tags…</source>
   <translation>Etiquetas…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Choose exactly two variants to compare them.</source>
   <translation>Elija exactamente dos variantes para compararlas.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>{n} are not measured: their originals are not here, or they are being measured already.</source>
   <extracomment>One: {n} is not measured: its original is not here, or it is being measured already.</extracomment>
   <translation>
    <numerusform>{n} no se mide: su original no está aquí, o ya se está midiendo.</numerusform>
    <numerusform>{n} no se miden: sus originales no están aquí, o ya se están midiendo.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Choose exactly two to compare them</source>
   <translation>Elija exactamente dos para compararlas</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>Evaluate {n}</source>
   <extracomment>One: Evaluate {n}</extracomment>
   <translation>
    <numerusform>Evaluar {n}</numerusform>
    <numerusform>Evaluar {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Their originals are not here, or they are being measured already</source>
   <translation>Sus originales no están aquí, o ya se están midiendo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>No favourites any more</source>
   <translation>Quitar de favoritas</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>Deleted {n} variants.</source>
   <extracomment>One: Deleted {n} variant.</extracomment>
   <translation>
    <numerusform>{n} variante eliminada.</numerusform>
    <numerusform>{n} variantes eliminadas.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Rename…</source>
   <translation>Cambiar nombre…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Copy path</source>
   <translation>Copiar ruta</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Verify files</source>
   <translation>Verificar archivos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Make a variant of it</source>
   <translation>Crear una variante de él</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Fold or unfold</source>
   <translation>Plegar o desplegar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Its original</source>
   <translation>Su original</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Find the missing files…</source>
   <translation>Buscar los archivos que faltan…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Make another variant</source>
   <translation>Crear otra variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Run this recipe again…</source>
   <translation>Ejecutar de nuevo esta receta…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Save recipe…</source>
   <translation>Guardar receta…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>No favourite any more</source>
   <translation>Quitar de favoritas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Its original is not here</source>
   <translation>Su original no está aquí</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>No model here has its shape</source>
   <translation>Ningún modelo de aquí tiene su forma</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>A note for yourself: what it is good at, what it is for</source>
   <translation>Una nota propia: en qué es buena, para qué es</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>The note is saved.</source>
   <translation>La nota está guardada.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>Too long: at most {n} letters are kept.</source>
   <translation>Demasiado larga: se guardan como máximo {n} letras.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>Take the tag {tag} away</source>
   <translation>Quitar la etiqueta {tag}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>No tags yet</source>
   <translation>Aún sin etiquetas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>The tag {tag} was taken away.</source>
   <translation>La etiqueta {tag} se quitó.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Reading the headers…</source>
   <translation>Leyendo las cabeceras…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Evaluate compares it with the original on the same text.</source>
   <translation>Evaluar la compara con el original en el mismo texto.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Type</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Numbers</source>
   <translation>Números</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>{size}, missing</source>
   <translation>{size}, falta</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Copy the sha256 of {name}</source>
   <translation>Copiar el sha256 de {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Not measured yet. {can}</source>
   <translation>Aún sin medir. {can}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Opens Quantize with the recipe that it was made by</source>
   <translation>Abre Cuantizar con la receta con la que se creó</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>A small file that others can open to make the same</source>
   <translation>Un archivo pequeño que otros pueden abrir para crear lo mismo</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Show all {n} tensors…</source>
   <extracomment>One: Show the tensor…</extracomment>
   <translation>
    <numerusform>Mostrar el tensor…</numerusform>
    <numerusform>Mostrar los {n} tensores…</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>sha256 {sha256}</source>
   <translation>sha256 {sha256}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>These files hold no list of tensors that can be read here.</source>
   <translation>Estos archivos no contienen una lista de tensores que se pueda leer aquí.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Simple</source>
   <translation>Simple</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>What suits this computer, and little else</source>
   <translation>Lo que conviene a este equipo, y poco más</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Expert</source>
   <translation>Experto</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Every level, format and option; several levels at once</source>
   <translation>Todos los niveles, formatos y opciones; varios niveles a la vez</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Make a model smaller and faster, so that it suits this computer.</source>
   <translation>Haga un modelo más pequeño y rápido, para que se adapte a este equipo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>There is no model to quantize yet</source>
   <translation>Aún no hay ningún modelo que cuantizar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Get one from the Hub, or drop a GGUF file or a model folder onto this page.</source>
   <translation>Obtenga uno del Hub, o suelte un archivo GGUF o una carpeta de modelo en esta página.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Mode</source>
   <translation>Modo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>The files of {name} are not there any more: put them back at {path}, or get the model again.</source>
   <translation>Los archivos de {name} ya no están: vuelva a ponerlos en {path} u obtenga el modelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>{name} to {label}</source>
   <translation>{name} a {label}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_axes.py" />
   <source>How a number is stored; fewer bits make a smaller model</source>
   <translation>Cómo se guarda un número; menos bits hacen un modelo más pequeño</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_axes.py" />
   <source>How the values are chosen on that grid</source>
   <translation>Cómo se eligen los valores en esa cuadrícula</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_axes.py" />
   <source>The files that are written, which decide what programs load it</source>
   <translation>Los archivos que se escriben, que deciden qué programas lo cargan</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Running</source>
   <translation>En curso</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Variants that are made</source>
   <translation>Variantes que se crean</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Cancel all</source>
   <translation>Cancelar todo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Ready</source>
   <translation>Lista</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>{done} of {all} are done</source>
   <translation>{done} de {all} hechas</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>All {n} jobs are done</source>
   <extracomment>One: {n} job is done</extracomment>
   <translation>
    <numerusform>{n} tarea hecha</numerusform>
    <numerusform>Las {n} tareas están hechas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Show how far it is, or what came out</source>
   <translation>Mostrar cuánto lleva o qué resultó</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>One file for llama.cpp and others</source>
   <translation>Un archivo para llama.cpp y otros</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>For vLLM and transformers</source>
   <translation>Para vLLM y transformers</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>GGUF levels</source>
   <translation>Niveles GGUF</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>One file that llama.cpp, Ollama and LM Studio load: the simple way to chat on this computer</source>
   <translation>Un archivo que cargan llama.cpp, Ollama y LM Studio: la forma sencilla de chatear en este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>Other formats</source>
   <translation>Otros formatos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>INT8, INT4, FP8 and more, also by methods that look at a text first (GPTQ, AWQ), in files for vLLM, transformers and others</source>
   <translation>INT8, INT4, FP8 y más, también con métodos que miran antes un texto (GPTQ, AWQ), en archivos para vLLM, transformers y otros</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>Formats</source>
   <translation>Formatos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>Formats to choose from</source>
   <translation>Formatos que elegir</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>Nothing that fits this computer can be made of this model: see all formats.</source>
   <translation>De este modelo no se puede crear nada que quepa en este equipo: véanse todos los formatos.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>Choose a model first</source>
   <translation>Elija antes un modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>No level can be made of this model.</source>
   <translation>De este modelo no se puede crear ningún nivel.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>No other format can be made of this model.</source>
   <translation>De este modelo no se puede crear ningún otro formato.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_follow.py" />
   <source>Measure {title}</source>
   <translation>Medir {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_levels.py" />
   <source>Levels</source>
   <translation>Niveles</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_notice.py" />
   <source>Get it again</source>
   <translation>Obtenerlo de nuevo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_open.py" />
   <source>Open a model</source>
   <translation>Abrir un modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_open.py" />
   <source>Opening {name}…</source>
   <translation>Abriendo {name}…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_open.py" />
   <source>Models ({pattern})</source>
   <translation>Modelos ({pattern})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Usually: {value}</source>
   <translation>Habitual: {value}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>The usual one: {name}</source>
   <translation>El habitual: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Find an option</source>
   <translation>Buscar una opción</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>No option is called so.</source>
   <translation>Ninguna opción se llama así.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>All options</source>
   <translation>Todas las opciones</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Back to {value}</source>
   <translation>Volver a {value}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Reset {option}</source>
   <translation>Restablecer {option}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Back to the usual options</source>
   <translation>Volver a las opciones habituales</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Fewer options</source>
   <translation>Menos opciones</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>By time</source>
   <translation>Por tiempo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>The best one for this computer and purpose</source>
   <translation>Lo mejor para este equipo y esta finalidad</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Name of the variant</source>
   <translation>Nombre de la variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Evaluate afterwards</source>
   <translation>Evaluar después</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Compares it with the original on the same text and measures its speed here</source>
   <translation>La compara con el original en el mismo texto y mide aquí su velocidad</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Untick all</source>
   <translation>Desmarcar todo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Before it starts</source>
   <translation>Antes de empezar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Make {label} of {model}</source>
   <translation>Crear {label} de {model}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>{label} of {model}</source>
   <translation>{label} de {model}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Save how a variant is made, share it as a file, use it again</source>
   <translation>Guardar cómo se crea una variante, compartirlo como archivo, usarlo de nuevo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Share a recipe as a file</source>
   <translation>Compartir una receta como archivo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipes ({pattern})</source>
   <translation>Recetas ({pattern})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>It does not carry your calibration text ({name}), nor where it lies.</source>
   <translation>No lleva su texto de calibración ({name}), ni dónde está.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Open a recipe file</source>
   <translation>Abrir un archivo de receta</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe “{name}” deleted.</source>
   <translation>Receta «{name}» eliminada.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Save this recipe…</source>
   <translation>Guardar esta receta…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Share it as a file…</source>
   <translation>Compartirla como archivo…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe “{name}” saved.</source>
   <translation>Receta «{name}» guardada.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe “{name}” replaced.</source>
   <translation>Receta «{name}» reemplazada.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>All files ({pattern})</source>
   <translation>Todos los archivos ({pattern})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe saved as {name}.</source>
   <translation>Receta guardada como {name}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>All recipes…</source>
   <translation>Todas las recetas…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>{size}  (was {original})</source>
   <translation>{size}  (antes {original})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Show in Activity</source>
   <translation>Mostrar en Actividad</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Cancelling…</source>
   <translation>Cancelando…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Show in library</source>
   <translation>Ver en la biblioteca</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>{label} is ready</source>
   <translation>{label} está lista</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>What it has is kept, also when Bitwright is closed. Resume goes on from there.</source>
   <translation>Lo que hay se conserva, también al cerrar Bitwright. Reanudar continúa desde ahí.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Back to the plan</source>
   <translation>Volver al plan</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>You can go on using Bitwright. The variant appears in the library when it is whole.</source>
   <translation>Puede seguir usando Bitwright. La variante aparece en la biblioteca cuando está completa.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Make another</source>
   <translation>Crear otra</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Peak memory</source>
   <translation>Pico de memoria</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Quality beside the original</source>
   <translation>Calidad frente al original</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Nothing was kept. The original is untouched.</source>
   <translation>No se conservó nada. El original está intacto.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Measuring what it cost</source>
   <translation>Midiendo lo que costó</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>The job ended early.</source>
   <translation>La tarea terminó antes de tiempo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Measuring ended early. {error}</source>
   <translation>La medición terminó antes de tiempo. {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_simple.py" />
   <source>Why this one?</source>
   <translation>¿Por qué este?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_simple.py" />
   <source>All levels, formats and options</source>
   <translation>Todos los niveles, formatos y opciones</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_simple.py" />
   <source>Hide the reasons</source>
   <translation>Ocultar los motivos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>Choose a model</source>
   <translation>Elegir un modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>On the Hub or in other programs; you can also drop one onto this page</source>
   <translation>En el Hub o en otros programas; también se puede soltar uno en esta página</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>Open a file…</source>
   <translation>Abrir un archivo…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>A GGUF file, or the config.json of a model folder</source>
   <translation>Un archivo GGUF, o el config.json de una carpeta de modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>{params} parameters</source>
   <translation>{params} parámetros</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>stored as {dtype}</source>
   <translation>guardado como {dtype}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>trained for {tokens} context</source>
   <translation>entrenado para {tokens} de contexto</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>What is it for?</source>
   <translation>¿Para qué es?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>What suits this computer</source>
   <translation>Qué conviene a este equipo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/registry.py" />
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Give a variant an address that other programs on this computer can ask, as they ask OpenAI.</source>
   <translation>Dé a una variante una dirección a la que otros programas de este equipo puedan preguntar, como preguntan a OpenAI.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>There is no variant to serve yet</source>
   <translation>Aún no hay ninguna variante que servir</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Get a model and quantize it; the finished variant can be served here.</source>
   <translation>Obtenga un modelo y cuantícelo; la variante terminada se puede servir aquí.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>What serving is good for</source>
   <translation>Para qué sirve el servidor</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Editors, chat programs and scripts that speak OpenAI's API can use it.</source>
   <translation>Los editores, programas de chat y scripts que hablan la API de OpenAI pueden usarla.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>They need an address, a key and the model's name: all three are shown here.</source>
   <translation>Necesitan una dirección, una clave y el nombre del modelo: los tres se muestran aquí.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>It listens on this computer only: nobody on the network gets in.</source>
   <translation>Escucha solo en este equipo: nadie entra desde la red.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>The model stays in memory until you stop it, or close the window.</source>
   <translation>El modelo queda en memoria hasta que lo detenga o cierre la ventana.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Server</source>
   <translation>Servidor</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Show questions and answers</source>
   <translation>Mostrar preguntas y respuestas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Of requests that come from now on; they are kept in memory only</source>
   <translation>De las solicitudes que lleguen desde ahora; se guardan solo en memoria</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Requests</source>
   <translation>Solicitudes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>The chosen request</source>
   <translation>La solicitud elegida</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Programs that ask this address appear here. Try it sends the first request.</source>
   <translation>Los programas que preguntan a esta dirección aparecen aquí. Probar envía la primera solicitud.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>None yet</source>
   <translation>Aún ninguna</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Try it</source>
   <translation>Probar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the address</source>
   <translation>Copiar la dirección</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the API key</source>
   <translation>Copiar la clave de API</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the model's name</source>
   <translation>Copiar el nombre del modelo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Show the API key</source>
   <translation>Mostrar la clave de API</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Make a new API key…</source>
   <translation>Crear una clave de API nueva…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the example</source>
   <translation>Copiar el ejemplo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Hide the API key</source>
   <translation>Ocultar la clave de API</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>{context} context</source>
   <translation>{context} de contexto</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Closes the address and frees {size}</source>
   <translation>Cierra la dirección y libera {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>The server stopped unexpectedly.</source>
   <translation>El servidor se detuvo de forma inesperada.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Asking…</source>
   <translation>Preguntando…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Sends one question through the address, as any program would</source>
   <translation>Envía una pregunta por la dirección, como haría cualquier programa</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Language of the example</source>
   <translation>Lenguaje del ejemplo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Serving</source>
   <translation>Sirviendo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Stopping</source>
   <translation>Deteniendo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Loading the model…</source>
   <translation>Cargando el modelo…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>None is needed</source>
   <translation>No hace falta ninguna</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>for {time}</source>
   <translation>desde hace {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>since just now</source>
   <translation>desde ahora mismo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>It answered in {time}: “{text}”</source>
   <translation>Respondió en {time}: «{text}»</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Giving the memory back…</source>
   <translation>Liberando la memoria…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Make a new API key?</source>
   <translation>¿Crear una clave de API nueva?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Programs that have the key of now are shut out until you give them the new one.</source>
   <translation>Los programas con la clave actual quedan fuera hasta que reciban la nueva.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Make a new key</source>
   <translation>Crear una clave nueva</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Variant to serve</source>
   <translation>Variante que servir</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Start serving</source>
   <translation>Empezar a servir</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Serve a variant</source>
   <translation>Servir una variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Ask for it</source>
   <translation>Pedirla</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Show them</source>
   <translation>Mostrarlas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Only programs that you give the key to can ask.</source>
   <translation>Solo pueden preguntar los programas a los que dé la clave.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Every program of every user of this computer can ask, without a key.</source>
   <translation>Cualquier programa de cualquier usuario de este equipo puede preguntar, sin clave.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>It is being served already</source>
   <translation>Ya se está sirviendo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>How many tokens a question and its answer may have together; more takes memory.</source>
   <translation>Cuántos tokens pueden tener juntas una pregunta y su respuesta; más ocupa memoria.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Port</source>
   <translation>Puerto</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>The next free one is taken if another program has it.</source>
   <translation>Si otro programa lo tiene, se toma el siguiente libre.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Requests that may wait</source>
   <translation>Solicitudes en espera</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>They are answered one at a time; those beyond are sent away.</source>
   <translation>Se responden de una en una; las que excedan se rechazan.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Questions and answers in the log</source>
   <translation>Preguntas y respuestas en el registro</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Otherwise the log has only times, sizes and results. It is never written to disk.</source>
   <translation>Si no, el registro solo tiene tiempos, tamaños y resultados. Nunca se escribe en el disco.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Web pages that may ask</source>
   <translation>Páginas web que pueden preguntar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Their addresses, with commas between. Empty: no web page may, only programs.</source>
   <translation>Sus direcciones, separadas por comas. Vacío: ninguna página web, solo programas.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Hide options</source>
   <translation>Ocultar opciones</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Find a setting</source>
   <translation>Buscar un ajuste</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Changes hold at once.</source>
   <translation>Los cambios se aplican al momento.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Sections</source>
   <translation>Secciones</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>No setting is called that</source>
   <translation>Ningún ajuste se llama así</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Show all settings</source>
   <translation>Mostrar todos los ajustes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>About</source>
   <translation>Acerca de</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Show the libraries and their licences</source>
   <translation>Mostrar las bibliotecas y sus licencias</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Copy the diagnostics</source>
   <translation>Copiar el diagnóstico</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Makes language models fit the computer in front of you. Apache licence 2.0.</source>
   <translation>Hace que los modelos de lenguaje se adapten al equipo que tiene delante. Licencia Apache 2.0.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>The libraries that do the work, with their versions and licences.</source>
   <translation>Las bibliotecas que hacen el trabajo, con sus versiones y licencias.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Diagnostics</source>
   <translation>Diagnóstico</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Versions and the shape of this computer, for a question or a report. No names are in it.</source>
   <translation>Versiones y características de este equipo, para una pregunta o un informe. No contiene nombres.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>The diagnostics are in the clipboard.</source>
   <translation>El diagnóstico está en el portapapeles.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Read them before you send them.</source>
   <translation>Léalo antes de enviarlo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>see its package</source>
   <translation>véase su paquete</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Folders</source>
   <translation>Carpetas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Move…</source>
   <translation>Mover…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Move the folder of models</source>
   <translation>Mover la carpeta de modelos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Variants, models that were made here, and unfinished work.</source>
   <translation>Variantes, modelos creados aquí y trabajo sin terminar.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Shared with other tools that use the Hub. HF_HUB_CACHE moves it.</source>
   <translation>Compartida con otras herramientas que usan el Hub. HF_HUB_CACHE la cambia de lugar.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Library and settings</source>
   <translation>Biblioteca y ajustes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>What is known of the models, conversations, settings. BITWRIGHT_HOME moves everything.</source>
   <translation>Lo que se sabe de los modelos, conversaciones, ajustes. BITWRIGHT_HOME lo cambia todo de lugar.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>New folder for models</source>
   <translation>Nueva carpeta de modelos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>path folder disk place</source>
   <translation>ruta carpeta disco lugar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>This folder does not exist yet.</source>
   <translation>Esta carpeta aún no existe.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>It is made when something is put there.</source>
   <translation>Se crea cuando se pone algo en ella.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>New variants go here. Start Bitwright again to see the new folder everywhere.</source>
   <translation>Las variantes nuevas van aquí. Inicie Bitwright de nuevo para ver la carpeta nueva en todas partes.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>The models are being moved: see Activity</source>
   <translation>Los modelos se están moviendo: véase Actividad</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>No program answered to open the folder.</source>
   <translation>Ningún programa respondió para abrir la carpeta.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Model hub</source>
   <translation>Hub de modelos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>A mirror, or your own hub. Empty means Hugging Face.</source>
   <translation>Un servidor espejo o un Hub propio. Vacío significa Hugging Face.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Work offline</source>
   <translation>Trabajar sin conexión</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Access token (hf_…)</source>
   <translation>Token de acceso (hf_…)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Log in</source>
   <translation>Iniciar sesión</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Check</source>
   <translation>Comprobar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Log out</source>
   <translation>Cerrar sesión</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Account</source>
   <translation>Cuenta</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>No limit</source>
   <translation>Sin límite</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Speed limit</source>
   <translation>Límite de velocidad</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>For each download, also one that runs: 5MB or 500kB a second. Empty means none.</source>
   <translation>Para cada descarga, también una en curso: 5MB o 500kB por segundo. Vacío significa ninguno.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Delete what unfinished downloads left</source>
   <translation>Eliminar lo que dejaron las descargas incompletas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Unfinished downloads</source>
   <translation>Descargas incompletas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>{size} of files that are not whole. Paused downloads go on from them; without them they begin these files anew.</source>
   <translation>{size} de archivos incompletos. Las descargas en pausa continúan con ellos; sin ellos empiezan estos archivos de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Asking the hub…</source>
   <translation>Consultando el Hub…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Offline</source>
   <translation>Sin conexión</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Nothing is asked of the hub; what is known of it stays.</source>
   <translation>No se pregunta nada al Hub; lo que se sabe de él se queda.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Ask the hub whose token it is</source>
   <translation>Preguntar al Hub de quién es el token</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>bandwidth rate</source>
   <translation>ancho de banda velocidad</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Files at once</source>
   <translation>Archivos a la vez</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>How many files of a model a download fetches together.</source>
   <translation>Cuántos archivos de un modelo descarga a la vez.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>For gated and private models. The token is kept in the system keyring.</source>
   <translation>Para modelos restringidos y privados. El token se guarda en el llavero del sistema.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>{problem} Log in with “hf auth login”, or set HF_TOKEN, instead.</source>
   <translation>{problem} Inicie sesión con «hf auth login» o defina HF_TOKEN.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>downloads</source>
   <translation>descargas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>That did not work.</source>
   <translation>Eso no ha funcionado.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Logged in as {name}. The token is in {kept_words}.</source>
   <translation>Sesión iniciada como {name}. El token está en {kept_words}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>There is a token for this hub in {kept_words}.</source>
   <translation>Hay un token para este Hub en {kept_words}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>System ({language})</source>
   <translation>Sistema ({language})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>System follows what the desktop says.</source>
   <translation>Sistema sigue lo que diga el escritorio.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Changes at once. Names of models and formats stay as they are.</source>
   <translation>Cambia al momento. Los nombres de modelos y formatos quedan como están.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>colours dark light night</source>
   <translation>colores oscuro claro noche</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Privacy</source>
   <translation>Privacidad</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>What the hub learns</source>
   <translation>Qué llega a saber el Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Forget searches and pages of the hub</source>
   <translation>Olvidar búsquedas y páginas del Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Searches and pages of the hub</source>
   <translation>Búsquedas y páginas del Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Open the data folder</source>
   <translation>Abrir la carpeta de datos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Delete all…</source>
   <translation>Eliminar todo…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Delete all conversations</source>
   <translation>Eliminar todas las conversaciones</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Only when you ask</source>
   <translation>Solo cuando se le pide</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>history cache clear</source>
   <translation>historial caché borrar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>chats history clear</source>
   <translation>chats conversaciones historial borrar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Telemetry</source>
   <translation>Telemetría</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Bitwright counts nothing and reports nothing, and tells the libraries that it uses to keep quiet, too. There is no account and no crash report.</source>
   <translation>Bitwright no cuenta ni comunica nada, y pide a las bibliotecas que usa que también callen. No hay cuenta ni informes de errores.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>What stays here</source>
   <translation>Qué se queda aquí</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Models, conversations, prompts, texts, measurements and settings. Models run on this computer, not elsewhere.</source>
   <translation>Modelos, conversaciones, prompts, textos, mediciones y ajustes. Los modelos se ejecutan en este equipo, no en otro sitio.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>All that is kept</source>
   <translation>Todo lo que se guarda</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Plain files and one small database, in one folder. Copying it is a backup.</source>
   <translation>Archivos normales y una pequeña base de datos, en una carpeta. Copiarla es una copia de seguridad.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>You work offline: nothing is asked of {hub}.</source>
   <translation>Trabaja sin conexión: no se pregunta nada a {hub}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Searching, opening a model's page and downloading ask {hub} for it. It sees your address on the network, the model's name, and your token if you are logged in. Nothing is asked before.</source>
   <translation>Buscar, abrir la página de un modelo y descargar lo piden a {hub}. Ve su dirección en la red, el nombre del modelo y su token si ha iniciado sesión. Antes no se pregunta nada.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>{size} of answers are remembered, so that pages open at once and offline. Downloads are not among them.</source>
   <translation>Se recuerdan {size} de respuestas, para que las páginas se abran al momento y sin conexión. Las descargas no se incluyen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Nothing is remembered.</source>
   <translation>No se recuerda nada.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>{n} conversations are kept, only on this computer.</source>
   <extracomment>One: {n} conversation is kept, only on this computer.</extracomment>
   <translation>
    <numerusform>Se guarda {n} conversación, solo en este equipo.</numerusform>
    <numerusform>Se guardan {n} conversaciones, solo en este equipo.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>None is kept.</source>
   <translation>No se guarda ninguna.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>All conversations are deleted.</source>
   <translation>Se han eliminado todas las conversaciones.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Searches and pages of the hub are forgotten.</source>
   <translation>Se olvidaron las búsquedas y páginas del Hub.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>None</source>
   <translation>Ninguna</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Never sent</source>
   <translation>Nunca se envía</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>backup data folder</source>
   <translation>copia de seguridad carpeta de datos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Delete all conversations?</source>
   <translation>¿Eliminar todas las conversaciones?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>They are deleted for good, with the answers to test prompts. Models, votes, saved prompts and presets stay.</source>
   <translation>Se eliminan para siempre, con las respuestas a las pruebas. Los modelos, votos, prompts guardados y ajustes predefinidos se quedan.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Start afresh</source>
   <translation>Empezar de cero</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Reset all settings</source>
   <translation>Restablecer todos los ajustes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Forget the layout</source>
   <translation>Olvidar la disposición</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Show the welcome</source>
   <translation>Mostrar la bienvenida</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>All settings are reset.</source>
   <translation>Todos los ajustes se restablecieron.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>The layout is forgotten.</source>
   <translation>La disposición se olvidó.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>From the next start on the window is as it was at first.</source>
   <translation>Desde el próximo inicio, la ventana será como al principio.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Everything on this page as at the first start, but for the folders and the login.</source>
   <translation>Todo lo de esta página como en el primer inicio, salvo las carpetas y la sesión.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Window</source>
   <translation>Ventana</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Size and place of the window, columns, what is folded. Holds from the next start on.</source>
   <translation>Tamaño y posición de la ventana, columnas, lo plegado. Vale desde el próximo inicio.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Welcome</source>
   <translation>Bienvenida</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>The three first steps: this computer, what suits it, a first model.</source>
   <translation>Los tres primeros pasos: este equipo, lo que le conviene, un primer modelo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>All settings are as at the first start already.</source>
   <translation>Todos los ajustes ya están como en el primer inicio.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>reset default factory</source>
   <translation>restablecer predeterminado fábrica</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>reset size columns</source>
   <translation>restablecer tamaño columnas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>tour first run introduction</source>
   <translation>recorrido primer inicio introducción</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_sections.py" />
   <source>Work</source>
   <translation>Trabajo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Latin letters</source>
   <translation>Letras latinas</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Cyrillic</source>
   <translation>Cirílico</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Greek</source>
   <translation>Griego</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Arabic</source>
   <translation>Árabe</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Hebrew</source>
   <translation>Hebreo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Devanagari</source>
   <translation>Devanagari</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Thai</source>
   <translation>Tailandés</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Chinese characters</source>
   <translation>Caracteres chinos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Japanese kana</source>
   <translation>Kana japonés</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Korean</source>
   <translation>Coreano</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>others</source>
   <translation>otros</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/settings_text.py" />
   <source>{n} documents</source>
   <extracomment>One: {n} document</extracomment>
   <translation>
    <numerusform>{n} documento</numerusform>
    <numerusform>{n} documentos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>{size} of text in {documents}.</source>
   <translation>{size} de texto en {documents}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>There is more: what lies beyond {size} is not used.</source>
   <translation>Hay más: lo que pasa de {size} no se usa.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Methods such as GPTQ and AWQ look at a text to see which weights matter.</source>
   <translation>Métodos como GPTQ y AWQ miran un texto para ver qué pesos importan.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Usual text</source>
   <translation>Texto habitual</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>For recipes that name no other text.</source>
   <translation>Para recetas que no indican otro texto.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Look into it</source>
   <translation>Examinarlo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>How the text begins</source>
   <translation>Cómo empieza el texto</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>For recipes that name no other. It should be like what the model will be used for.</source>
   <translation>Para recetas que no indican otro. Debería parecerse al uso que se dará al modelo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>What is in it</source>
   <translation>Qué contiene</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>{number}. {words}</source>
   <translation>{number}. {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>documents languages preview</source>
   <translation>documentos idiomas vista previa</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>A data set of the Hub is fetched for this, and kept for the next calibration.</source>
   <translation>Para esto se descarga un conjunto de datos del Hub, que se guarda para la próxima calibración.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>How much text there is, in which scripts, and how it begins.</source>
   <translation>Cuánto texto hay, en qué escrituras y cómo empieza.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How the GPU multiplies when it quantizes, measures and chats. TF32 is faster and less exact.</source>
   <translation>Cómo multiplica la GPU al cuantizar, medir y chatear. TF32 es más rápido y menos exacto.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>16-bit</source>
   <translation>16 bits</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>8-bit</source>
   <translation>8 bits</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>4-bit</source>
   <translation>4 bits</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>The most that one chat or job may take. Advice counts with it, too.</source>
   <translation>Lo máximo que puede ocupar un chat o una tarea. Los consejos también lo tienen en cuenta.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>All cores ({available})</source>
   <translation>Todos los núcleos ({available})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Compute</source>
   <translation>Cálculo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Measure each new variant</source>
   <translation>Medir cada variante nueva</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Threads</source>
   <translation>Hilos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How many processor cores jobs and chats may use. Fewer leave room for other programs.</source>
   <translation>Cuántos núcleos del procesador pueden usar las tareas y los chats. Menos dejan sitio a otros programas.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Memory limit</source>
   <translation>Límite de memoria</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Chat context</source>
   <translation>Contexto del chat</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How much of a conversation the model keeps in mind. More takes more memory.</source>
   <translation>Cuánto de una conversación tiene presente el modelo. Más ocupa más memoria.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Conversation cache</source>
   <translation>Caché de conversación</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How chats keep what was said: fewer bits take less memory. Holds from the next chat on.</source>
   <translation>Cómo guardan los chats lo dicho: menos bits ocupan menos memoria. Vale a partir del próximo chat.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>After quantizing</source>
   <translation>Después de cuantizar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Compares a new variant with its original on a short text, to see what the bits cost.</source>
   <translation>Compara una variante nueva con su original en un texto corto, para ver lo que cuestan los bits.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>cpu cores processor</source>
   <translation>cpu núcleos procesador</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>ram room</source>
   <translation>ram espacio</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>This computer has {total}, {free} are free.</source>
   <translation>Este equipo tiene {total}, {free} libres.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Faster on the GPU, with 10 bits of precision instead of 23</source>
   <translation>Más rápido en la GPU, con 10 bits de precisión en vez de 23</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Exact: every calculation in 32 bits</source>
   <translation>Exacto: todos los cálculos en 32 bits</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_facts.py" />
   <source>Training</source>
   <translation>Entrenamiento</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Ends the training. Nothing of it is kept; the original is untouched.</source>
   <translation>Termina el entrenamiento. No se conserva nada; el original queda intacto.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Stops for now and keeps everything. Resume goes on from there, also after a restart.</source>
   <translation>Se detiene por ahora y lo conserva todo. Reanudar continúa desde ahí, también tras reiniciar.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Ends the training here. The best step so far becomes the variant.</source>
   <translation>Termina aquí el entrenamiento. El mejor paso hasta ahora pasa a ser la variante.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>There is nothing to keep yet: the training has not begun</source>
   <translation>Aún no hay nada que conservar: el entrenamiento no ha empezado</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Pausing, as soon as all is saved</source>
   <translation>Pausando, en cuanto esté todo guardado</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Stopping, the best step becomes the variant</source>
   <translation>Deteniendo, el mejor paso pasa a ser la variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Stop and keep the best</source>
   <translation>Detener y conservar lo mejor</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat.py" />
   <source>The chat has ended.</source>
   <translation>El chat ha terminado.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat.py" />
   <source>Start it again.</source>
   <translation>Inícielo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat_lane.py" />
   <source>Stopped before it answered</source>
   <translation>Se detuvo antes de responder</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat_lane.py" />
   <source>The answer ended here</source>
   <translation>La respuesta terminó aquí</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat_room.py" />
   <source>Choose a second variant first</source>
   <translation>Elija antes una segunda variante</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>This cannot be opened here</source>
   <translation>Esto no se puede abrir aquí</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop to open this recipe in Quantize</source>
   <translation>Soltar para abrir esta receta en Cuantizar</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop to add “{name}” to the library</source>
   <translation>Soltar para añadir «{name}» a la biblioteca</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop to add {n} models to the library</source>
   <extracomment>One: Drop to add {n} model to the library</extracomment>
   <translation>
    <numerusform>Soltar para añadir {n} modelo a la biblioteca</numerusform>
    <numerusform>Soltar para añadir {n} modelos a la biblioteca</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/services/dropped.py" />
   <source>{n} other things are left out.</source>
   <extracomment>One: {n} other thing is left out.</extracomment>
   <translation>
    <numerusform>Se omite {n} elemento más.</numerusform>
    <numerusform>Se omiten {n} elementos más.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Files stay where they are.</source>
   <translation>Los archivos se quedan donde están.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Too many at once.</source>
   <translation>Demasiados a la vez.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop a recipe by itself.</source>
   <translation>Suelte la receta sola.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>One recipe at a time.</source>
   <translation>Una receta cada vez.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>This folder has neither a config.json nor a GGUF file.</source>
   <translation>Esta carpeta no tiene config.json ni ningún archivo GGUF.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>It cannot be read.</source>
   <translation>No se puede leer.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>This is a later part of a model: drop its first part.</source>
   <translation>Es una parte posterior de un modelo: suelte la primera.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop the whole folder of the model instead of one of its files.</source>
   <translation>Suelte la carpeta entera del modelo en vez de uno de sus archivos.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Only GGUF files, model folders and recipes can be opened.</source>
   <translation>Solo se pueden abrir archivos GGUF, carpetas de modelo y recetas.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>{title}: ready to chat.</source>
   <translation>{title}: listo para chatear.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>Quantize {model} to {format}</source>
   <translation>Cuantizar {model} a {format}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>Measure {what}</source>
   <translation>Medir {what}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>No level of it fits the memory that is free now.</source>
   <translation>Ningún nivel suyo cabe en la memoria libre ahora.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/hub_search.py" />
   <source>The window is closing.</source>
   <translation>La ventana se está cerrando.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Preparing</source>
   <translation>Preparando</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Verifying</source>
   <translation>Verificando</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Reading</source>
   <translation>Leyendo</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Preparing the kernels (slow once)</source>
   <translation>Preparando los kernels (lento solo una vez)</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Reading the calibration text</source>
   <translation>Leyendo el texto de calibración</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Making the starting point</source>
   <translation>Creando el punto de partida</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Writing the files</source>
   <translation>Escribiendo los archivos</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Reading back what was written</source>
   <translation>Releyendo lo escrito</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Adding to the library</source>
   <translation>Añadiendo a la biblioteca</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Measuring quality</source>
   <translation>Midiendo la calidad</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Measuring speed</source>
   <translation>Midiendo la velocidad</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Handing over</source>
   <translation>Entregando</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Copying and checking</source>
   <translation>Copiando y comprobando</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Sharing disk space</source>
   <translation>Unificando espacio en disco</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} weights</source>
   <translation>{done} de {total} pesos</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} tensors</source>
   <translation>{done} de {total} tensores</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} pieces of text</source>
   <translation>{done} de {total} fragmentos de texto</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} blocks</source>
   <translation>{done} de {total} bloques</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} steps</source>
   <translation>{done} de {total} pasos</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} parts</source>
   <translation>{done} de {total} partes</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} models</source>
   <translation>{done} de {total} modelos</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} tokens</source>
   <translation>{done} de {total} tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Train a module</source>
   <translation>Entrenar un módulo</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Find duplicates</source>
   <translation>Buscar duplicados</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Look at a text</source>
   <translation>Examinar un texto</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{time} of {time2}</source>
   <translation>{time} de {time2}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Block {at} of {blocks}</source>
   <translation>Bloque {at} de {blocks}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {size}</source>
   <translation>{done} de {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>“{title}” is paused.</source>
   <translation>«{title}» está en pausa.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>“{title}” was interrupted.</source>
   <translation>«{title}» se interrumpió.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>Resume takes it up again. Discard deletes its partial files.</source>
   <translation>Reanudar lo retoma. Descartar elimina sus archivos parciales.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>It is too late to take that back: the files are deleted.</source>
   <translation>Es tarde para deshacerlo: los archivos están eliminados.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/services/jobs.py" />
   <source>{n} remarks: see Activity.</source>
   <extracomment>One: {n} remark: see Activity.</extracomment>
   <translation>
    <numerusform>{n} observación: véase Actividad.</numerusform>
    <numerusform>{n} observaciones: véase Actividad.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>Done: {title}</source>
   <translation>Listo: {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>Paused: {title}</source>
   <translation>En pausa: {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>What it has is kept.</source>
   <translation>Lo que hay se conserva.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/notifications.py" />
   <source>Something went wrong inside Bitwright: {name__}.</source>
   <translation>Algo ha fallado dentro de Bitwright: {name__}.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/notifications.py" />
   <source>The window goes on. Copy the details if you want to report it.</source>
   <translation>La ventana sigue funcionando. Copie los detalles si quiere informar del error.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/notifications.py" />
   <source>Check the disk's free space and the folder's permissions.</source>
   <translation>Compruebe el espacio libre del disco y los permisos de la carpeta.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>The job was interrupted.</source>
   <translation>La tarea se interrumpió.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>Resume takes it up again.</source>
   <translation>Reanudar la retoma.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>The worker process could not be started: {reason}</source>
   <translation>No se pudo iniciar el proceso de trabajo: {reason}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>Check the installation of Bitwright.</source>
   <translation>Compruebe la instalación de Bitwright.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>The API key cannot be kept: {error}</source>
   <translation>No se puede guardar la clave de API: {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>Look at the folder's rights and the disk.</source>
   <translation>Compruebe los permisos de la carpeta y el disco.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>Port {port} is taken by another program.</source>
   <translation>Otro programa ocupa el puerto {port}.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>{title} is served on port {port}.</source>
   <translation>{title} se sirve en el puerto {port}.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>The server has ended.</source>
   <translation>El servidor ha terminado.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>Start it again, or look into its log.</source>
   <translation>Inícielo de nuevo o mire su registro.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>{title} is not served any more.</source>
   <translation>{title} ya no se sirve.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/settings.py" />
   <source>The settings could not be saved.</source>
   <translation>No se pudieron guardar los ajustes.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/settings.py" />
   <source>They hold until you quit. ({strerror})</source>
   <translation>Valen hasta que cierre el programa. ({strerror})</translation>
  </message>
  <message>
   <location filename="../../desktop/services/system_notes.py" />
   <source>Not finished: {title}</source>
   <translation>Sin terminar: {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/system_notes.py" />
   <source>It took {time}.</source>
   <translation>Tardó {time}.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/system_notes.py" />
   <source>See Activity.</source>
   <translation>Véase Actividad.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/trials.py" />
   <source>Stopped. The answers that were there are kept.</source>
   <translation>Detenidas. Las respuestas que había se conservan.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/undo.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../desktop/services/undo.py" />
   <source>Undone: {what}</source>
   <translation>Deshecho: {what}</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Find a command</source>
   <translation>Buscar un comando</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Compare two in a chat</source>
   <translation>Comparar dos en un chat</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Show the list</source>
   <translation>Mostrar la lista</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Search the Hub</source>
   <translation>Buscar en el Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Back to the results</source>
   <translation>Volver a los resultados</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Simple or expert mode</source>
   <translation>Modo simple o experto</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Move the waiting job up</source>
   <translation>Subir la tarea en espera</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Move the waiting job down</source>
   <translation>Bajar la tarea en espera</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Take the waiting job out</source>
   <translation>Quitar la tarea en espera</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Pause the queue, or go on with it</source>
   <translation>Pausar o reanudar la cola</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Stop the answer</source>
   <translation>Detener la respuesta</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Edit the last question</source>
   <translation>Editar la última pregunta</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Copy the last answer</source>
   <translation>Copiar la última respuesta</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Show or hide earlier conversations</source>
   <translation>Mostrar u ocultar conversaciones anteriores</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Show or hide the chat's settings</source>
   <translation>Mostrar u ocultar los ajustes del chat</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: A is better</source>
   <translation>Voto: A es mejor</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: B is better</source>
   <translation>Voto: B es mejor</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: equally good</source>
   <translation>Voto: igual de buenas</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: both bad</source>
   <translation>Voto: ambas malas</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Try the server</source>
   <translation>Probar el servidor</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Copy the server's address</source>
   <translation>Copiar la dirección del servidor</translation>
  </message>
  <message>
   <location filename="../../desktop/tray.py" />
   <source>Show Bitwright</source>
   <translation>Mostrar Bitwright</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/tray.py" />
   <source>{n} more jobs</source>
   <extracomment>One: {n} more job</extracomment>
   <translation>
    <numerusform>{n} tarea más</numerusform>
    <numerusform>{n} tareas más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/answer_text.py" />
   <source>Thought for {time}</source>
   <translation>Pensó {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/answer_text.py" />
   <source>What it thought</source>
   <translation>Lo que pensó</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/answer_text.py" />
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Fits on GPU</source>
   <translation>En GPU</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It fits in the free memory of the GPU.</source>
   <translation>Cabe en la memoria libre de la GPU.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Partly on GPU</source>
   <translation>Parte en GPU</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Some layers run on the GPU, the rest on the processor.</source>
   <translation>Algunas capas van en la GPU, el resto en el procesador.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Fits in RAM</source>
   <translation>En RAM</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It fits in the memory that is free now.</source>
   <translation>Cabe en la memoria libre ahora.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It fits only just: close other programs before you load it.</source>
   <translation>Cabe muy justo: cierre otros programas antes de cargarlo.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Does not fit</source>
   <translation>No cabe</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It needs more memory than is free.</source>
   <translation>Necesita más memoria de la que hay libre.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/code_block.py" />
   <source>Wrap long lines</source>
   <translation>Ajustar líneas largas</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/code_block.py" />
   <source>Copy the code</source>
   <translation>Copiar el código</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>Commands</source>
   <translation>Comandos</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>What do you want to do?</source>
   <translation>¿Qué desea hacer?</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>Filter commands</source>
   <translation>Filtrar comandos</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>Enter runs, Escape closes</source>
   <translation>Intro ejecuta, Esc cierra</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/context_slider.py" />
   <source>How many tokens of conversation the model keeps in mind; more takes memory</source>
   <translation>Cuántos tokens de conversación tiene presentes el modelo; más ocupa memoria</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/context_slider.py" />
   <source>1024K context</source>
   <translation>1024K de contexto</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/heat_map.py" />
   <source>Sizes of models against formats</source>
   <translation>Tamaños de modelo frente a formatos</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/live_graph.py" />
   <source>{now} now, between {least} and {most} in the last minute</source>
   <translation>{now} ahora, entre {least} y {most} en el último minuto</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>KL divergence, nats</source>
   <translation>Divergencia KL, nats</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>Loss curve</source>
   <translation>Curva de pérdida</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>Before training</source>
   <translation>Antes de entrenar</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>After {time}</source>
   <translation>Tras {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>now {figure}</source>
   <translation>ahora {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>The first figures come soon</source>
   <translation>Las primeras cifras llegan pronto</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>held-out text</source>
   <translation>texto de validación</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>training text</source>
   <translation>texto de entrenamiento</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>held-out</source>
   <translation>validación</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>training</source>
   <translation>entrenamiento</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>start {figure}</source>
   <translation>inicio {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>best {figure}</source>
   <translation>mejor {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Weights: the model itself. Conversation: what it keeps of it (the KV cache). Compute: its working space. Overhead: the program that runs it.</source>
   <translation>Pesos: el modelo en sí. Conversación: lo que guarda de ella (la caché KV). Cálculo: su espacio de trabajo. Sobrecarga: el programa que lo ejecuta.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Needs about {memory} of {memory2} free: {words}</source>
   <translation>Necesita unos {memory} de {memory2} libres: {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Overhead</source>
   <translation>Sobrecarga</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Needs {memory}</source>
   <translation>Necesita {memory}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>{about} Type any time, such as 45 min.</source>
   <translation>{about} Escriba cualquier tiempo, por ejemplo 45 min.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>Searched</source>
   <translation>Buscado</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>Fixed</source>
   <translation>Fijo</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>{name}: strength</source>
   <translation>{name}: intensidad</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>{label}, best trade-off</source>
   <translation>{label}, mejor equilibrio</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>{title}, {better}</source>
   <translation>{title}, {better}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>the original, {figure}</source>
   <translation>el original, {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>Quality against size, at {label}: {words}</source>
   <translation>Calidad frente a tamaño, en {label}: {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>Size on disk</source>
   <translation>Tamaño en disco</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/rail.py" />
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/rail.py" />
   <source>{running} running</source>
   <translation>{running} en curso</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/rail.py" />
   <source>In use</source>
   <translation>En uso</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/skeleton.py" />
   <source>On its way…</source>
   <translation>En camino…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/snippet.py" />
   <source>Copy: {title}</source>
   <translation>Copiar: {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/stage_steps.py" />
   <source>Step {n} of {total}: {words}</source>
   <translation>Paso {n} de {total}: {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/stage_steps.py" />
   <source>Steps of the job</source>
   <translation>Pasos de la tarea</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Error: {message}</source>
   <translation>Error: {message}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Hide details</source>
   <translation>Ocultar detalles</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Copy the message and its details</source>
   <translation>Copiar el mensaje y sus detalles</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Show Activity</source>
   <translation>Mostrar Actividad</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>{waiting} waiting</source>
   <translation>{waiting} en espera</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Memory of this machine that is in use by all programs</source>
   <translation>Memoria de este equipo que usan todos los programas</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>How busy the processor is, with all programs</source>
   <translation>Cuánto trabaja el procesador, con todos los programas</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>No jobs running</source>
   <translation>Sin tareas en curso</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Notifications</source>
   <translation>Notificaciones</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>{used} of {total} in use</source>
   <translation>{used} de {total} en uso</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Serving {n} models</source>
   <extracomment>One: Serving {n} model</extracomment>
   <translation>
    <numerusform>Sirviendo {n} modelo</numerusform>
    <numerusform>Sirviendo {n} modelos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Show what is served: {names}</source>
   <translation>Mostrar lo que se sirve: {names}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Serving {names}</source>
   <translation>Sirviendo {names}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Notifications, {unread} new</source>
   <translation>Notificaciones, {unread} nuevas</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/table_columns.py" />
   <source>Choose and move columns…</source>
   <translation>Elegir y mover columnas…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/table_columns.py" />
   <source>Columns as at first</source>
   <translation>Columnas como al principio</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Change…</source>
   <translation>Cambiar…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Choose another file</source>
   <translation>Elegir otro archivo</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Name of the data set on the Hub</source>
   <translation>Nombre del conjunto de datos en el Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>As on the Hub: owner/name, with :split or :configuration:split where needed</source>
   <translation>Como en el Hub: owner/name, con :split o :configuration:split si hace falta</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Texts ({kinds})</source>
   <translation>Textos ({kinds})</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Choose a file…</source>
   <translation>Elegir un archivo…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>A data set on the Hub…</source>
   <translation>Un conjunto de datos del Hub…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/thought.py" />
   <source>Show or hide what the model thought before it answered</source>
   <translation>Mostrar u ocultar lo que pensó el modelo antes de responder</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/thought.py" />
   <source>Unfolded</source>
   <translation>Desplegado</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/thought.py" />
   <source>Folded</source>
   <translation>Plegado</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Note: {message}</source>
   <translation>Nota: {message}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Done: {message}</source>
   <translation>Listo: {message}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Warning: {message}</source>
   <translation>Advertencia: {message}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Clear all</source>
   <translation>Borrar todo</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Dismiss</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Nothing to report.</source>
   <translation>Nada que comunicar.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/treemap_view.py" />
   <source>Nothing takes room.</source>
   <translation>Nada ocupa espacio.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/treemap_view.py" />
   <source>{name}, at {words}</source>
   <translation>{name}, en {words}</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Cast</source>
   <translation>Conversión</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Store in another float format.</source>
   <translation>Guardar en otro formato flotante.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>The nearest grid point, with searched scales.</source>
   <translation>El punto más cercano de la cuadrícula, con búsqueda de escalas.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Dynamic</source>
   <translation>Dinámico</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Activation scales chosen while running.</source>
   <translation>Escalas de activación elegidas al ejecutar.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Static</source>
   <translation>Estático</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Activation scales measured on a text beforehand.</source>
   <translation>Escalas de activación medidas antes con un texto.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Rounding errors fed into the weights not yet rounded.</source>
   <translation>Los errores de redondeo pasan a los pesos aún sin redondear.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Important channels scaled up before rounding.</source>
   <translation>Canales importantes ampliados antes de redondear.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>AWQ, then GPTQ</source>
   <translation>AWQ y después GPTQ</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Scaled channels and error feedback together.</source>
   <translation>Canales escalados y realimentación de errores juntos.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Scales weighted by activations.</source>
   <translation>Escalas ponderadas por activaciones.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Quantization-aware training</source>
   <translation>Entrenamiento con cuantización (QAT)</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Trained to live with few bits.</source>
   <translation>Entrenado para vivir con pocos bits.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>32-bit float</source>
   <translation>Flotante de 32 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>The reference: exact, four bytes a weight.</source>
   <translation>La referencia: exacto, cuatro bytes por peso.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>TensorFloat-32</source>
   <translation>TensorFloat-32</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>A faster way for GPUs to multiply FP32.</source>
   <translation>Una forma más rápida de multiplicar FP32 en las GPU.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>16-bit brain float</source>
   <translation>Brain float de 16 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>What most models are trained in; FP32's range.</source>
   <translation>Con lo que se entrena la mayoría de los modelos; el rango de FP32.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>16-bit float</source>
   <translation>Flotante de 16 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Finer than BF16, but a smaller range.</source>
   <translation>Más fino que BF16, pero con menos rango.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>8-bit float E4M3</source>
   <translation>Flotante de 8 bits E4M3</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Half of BF16; new GPUs compute in it.</source>
   <translation>La mitad de BF16; las GPU nuevas calculan en él.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>8-bit float E5M2</source>
   <translation>Flotante de 8 bits E5M2</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>More range, less precision than E4M3.</source>
   <translation>Más rango y menos precisión que E4M3.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>8-bit integer</source>
   <translation>Entero de 8 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Nearly no loss; CPUs and NPUs compute in it.</source>
   <translation>Casi sin pérdida; las CPU y NPU calculan en él.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>4-bit integer</source>
   <translation>Entero de 4 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>A quarter of BF16 with scales per group.</source>
   <translation>Un cuarto de BF16, con escalas por grupo.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>3-bit integer</source>
   <translation>Entero de 3 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>For models that are just too large.</source>
   <translation>Para modelos un poco demasiado grandes.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>2-bit integer</source>
   <translation>Entero de 2 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Heavy loss unless trained for.</source>
   <translation>Mucha pérdida si no se entrena para ello.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>4-bit normal float</source>
   <translation>Normal float de 4 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Values placed where weights are dense; for QLoRA.</source>
   <translation>Valores donde los pesos son densos; para QLoRA.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>4-bit float</source>
   <translation>Flotante de 4 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>bitsandbytes' other 4-bit grid.</source>
   <translation>La otra cuadrícula de 4 bits de bitsandbytes.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>ternary (BitNet)</source>
   <translation>ternario (BitNet)</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Weights of -1, 0, 1; needs training.</source>
   <translation>Pesos de -1, 0 y 1; necesita entrenamiento.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>binary (BitNet)</source>
   <translation>binario (BitNet)</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Weights of -1 and 1; needs much training.</source>
   <translation>Pesos de -1 y 1; necesita mucho entrenamiento.</translation>
  </message>
  <message>
   <location filename="../../core/specs/containers.py" />
   <source>compressed-tensors</source>
   <translation>compressed-tensors</translation>
  </message>
  <message>
   <location filename="../../core/specs/containers.py" />
   <source>bitsandbytes</source>
   <translation>bitsandbytes</translation>
  </message>
  <message>
   <location filename="../../core/specs/containers.py" />
   <source>BitNet</source>
   <translation>BitNet</translation>
  </message>
  <message>
   <location filename="../../core/specs/containers.py" />
   <source>ONNX</source>
   <translation>ONNX</translation>
  </message>
  <message>
   <location filename="../../core/specs/containers.py" />
   <source>OpenVINO IR</source>
   <translation>OpenVINO IR</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Training time</source>
   <translation>Tiempo de entrenamiento</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Minutes that training may take, the starting point included. More time loses less.</source>
   <translation>Minutos que puede durar el entrenamiento, incluido el punto de partida. Más tiempo pierde menos.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Train for so many steps instead of a time; 0: as many as fit into the time.</source>
   <translation>Entrenar este número de pasos en lugar de un tiempo; 0: los que quepan en el tiempo.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Start from</source>
   <translation>Partir de</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What training starts from: GPTQ is nearer to the goal, rounding to nearest is there at once.</source>
   <translation>De dónde parte el entrenamiento: GPTQ está más cerca de la meta, el redondeo al más cercano está al instante.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How far a step goes at most; 0: what suits the number of bits. Halved when training diverges.</source>
   <translation>Hasta dónde llega un paso como máximo; 0: lo adecuado al número de bits. Se reduce a la mitad si el entrenamiento diverge.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Batch</source>
   <translation>Lote</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Windows of text in one step. More are steadier, slower and need more memory.</source>
   <translation>Ventanas de texto en un paso. Más son más estables, más lentas y necesitan más memoria.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Layers</source>
   <translation>Capas</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What learns: all, attention, mlp, first 4, last 8, or block numbers such as 0-9,20.</source>
   <translation>Qué aprende: all, attention, mlp, first 4, last 8, o números de bloque como 0-9,20.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Block type</source>
   <translation>Tipo de bloque</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>TQ2_0 is faster to compute, TQ1_0 a fifth smaller. Rows that are no multiple of 256 become Q4_0.</source>
   <translation>TQ2_0 se calcula más rápido, TQ1_0 ocupa un quinto menos. Las filas que no son múltiplo de 256 pasan a Q4_0.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Train scales</source>
   <translation>Entrenar escalas</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Scales learn along with the weights.</source>
   <translation>Las escalas aprenden junto con los pesos.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Train with inputs in 8 bits, too: scaled while running, or by scales measured beforehand.</source>
   <translation>Entrenar también con entradas de 8 bits: escaladas al ejecutar o con escalas medidas antes.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Save memory</source>
   <translation>Ahorrar memoria</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Compute each block again on the way back instead of keeping what it computed: a third slower.</source>
   <translation>Calcular cada bloque de nuevo en la vuelta en lugar de guardar lo calculado: un tercio más lento.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Products in</source>
   <translation>Productos en</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Products in bfloat16 are much faster on some processors and slower on others: auto measures.</source>
   <translation>Los productos en bfloat16 son mucho más rápidos en unos procesadores y más lentos en otros: Automático lo mide.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Scales for</source>
   <translation>Escalas por</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What shares one scale: smaller parts follow the weights better and need more room.</source>
   <translation>Qué comparte una escala: las partes más pequeñas siguen mejor a los pesos y ocupan más.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What shares one scale: the whole matrix, one output channel, or a block of 128 x 128.</source>
   <translation>Qué comparte una escala: la matriz entera, un canal de salida o un bloque de 128 x 128.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Weights that share one scale. 32 or 64 lose less than 128 and make the file a little larger.</source>
   <translation>Pesos que comparten una escala. 32 o 64 pierden menos que 128 y hacen el archivo un poco más grande.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Block size</source>
   <translation>Tamaño de bloque</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Weights in a row that share one scale. 64 is what QLoRA uses.</source>
   <translation>Pesos seguidos que comparten una escala. QLoRA usa 64.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Double quantization</source>
   <translation>Doble cuantización</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Store the scales in 8 bits too: 0.37 bits a weight less, with next to no loss (blocks of 64).</source>
   <translation>Guardar también las escalas en 8 bits: 0,37 bits menos por peso, casi sin pérdida (bloques de 64).</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>The grid is centred on zero. Asymmetric grids fit 4 bits better and store a zero point a group.</source>
   <translation>La cuadrícula se centra en cero. Las asimétricas se ajustan mejor a 4 bits y guardan un punto cero por grupo.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Search scales</source>
   <translation>Buscar escalas</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Try many scales for each group and keep the one with the least squared error.</source>
   <translation>Probar muchas escalas para cada grupo y quedarse con la de menor error cuadrático.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Important columns first</source>
   <translation>Columnas importantes primero</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Round the columns with the largest activations first (act-order, with static groups).</source>
   <translation>Redondear primero las columnas con las mayores activaciones (act-order, con grupos estáticos).</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Damping</source>
   <translation>Amortiguación</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Added to the Hessian's diagonal, as a part of its mean; raised when it cannot be inverted.</source>
   <translation>Se suma a la diagonal del hessiano, como parte de su media; se aumenta si no se puede invertir.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Further passes</source>
   <translation>Más pasadas</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How often the groups of a matrix are solved again afterwards, scales included.</source>
   <translation>Cuántas veces se resuelven de nuevo los grupos de una matriz, escalas incluidas.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>True sequential</source>
   <translation>Secuencial estricto</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Each matrix sees the errors of those before it in the same block.</source>
   <translation>Cada matriz ve los errores de las anteriores en el mismo bloque.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Search clipping</source>
   <translation>Buscar recorte</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Cut off outliers of a group where that lowers the error of the output.</source>
   <translation>Recortar valores atípicos de un grupo cuando eso reduce el error de la salida.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Moves outliers from the activations into the weights: none, auto (searched per layer), or 0 to 1.</source>
   <translation>Pasa valores atípicos de las activaciones a los pesos: ninguno, auto (buscado por capa), o de 0 a 1.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Activation range</source>
   <translation>Rango de activación</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How the range of an activation is chosen from what the text showed.</source>
   <translation>Cómo se elige el rango de una activación a partir de lo que mostró el texto.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Which compressed-tensors format to write.</source>
   <translation>Qué formato de compressed-tensors se escribe.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Keep keys and values</source>
   <translation>Guardar claves y valores</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>The graph takes and gives the keys and values of earlier tokens, which makes writing quick; without, it reads whole texts only and has but two inputs.</source>
   <translation>El grafo recibe y da las claves y los valores de los tokens anteriores, lo que hace rápida la escritura; sin ellos, solo lee textos enteros y tiene únicamente dos entradas.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>A .txt, .jsonl or .parquet file, hub:owner/name, or empty for the text that comes with Bitwright.</source>
   <translation>Un archivo .txt, .jsonl o .parquet, hub:owner/name, o vacío para el texto incluido con Bitwright.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Samples</source>
   <translation>Muestras</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How many windows of text are looked at.</source>
   <translation>Cuántas ventanas de texto se miran.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Sample length</source>
   <translation>Longitud de muestra</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Tokens in one window of text.</source>
   <translation>Tokens en una ventana de texto.</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>exact</source>
   <translation>exacto</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>reference copies; four bytes a weight</source>
   <translation>copias de referencia; cuatro bytes por peso</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>as the original</source>
   <translation>como el original</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>keeping what the model was trained in</source>
   <translation>conservar aquello en lo que se entrenó el modelo</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>16-bit on hardware without BF16</source>
   <translation>16 bits en hardware sin BF16</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>small models, and when memory is no concern</source>
   <translation>modelos pequeños, y cuando la memoria no importa</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the most that is worth having</source>
   <translation>lo máximo que vale la pena</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>quality on a computer with some room</source>
   <translation>calidad en un equipo con algo de espacio</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>a little smaller than Q5_K_M</source>
   <translation>un poco más pequeño que Q5_K_M</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>older format; Q5_K_M is better and smaller</source>
   <translation>formato antiguo; Q5_K_M es mejor y más pequeño</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>older format; for models that K-quants cannot take</source>
   <translation>formato antiguo; para modelos que los K-quants no admiten</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the usual balance of size and quality</source>
   <translation>el equilibrio habitual entre tamaño y calidad</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>a little smaller than Q4_K_M</source>
   <translation>un poco más pequeño que Q4_K_M</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>older format; Q4_K_M is better</source>
   <translation>formato antiguo; Q4_K_M es mejor</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>speed on a processor</source>
   <translation>velocidad en un procesador</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>when Q4 is just too large</source>
   <translation>cuando Q4 es un poco demasiado grande</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>a larger model in too little memory</source>
   <translation>un modelo más grande en muy poca memoria</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the smallest 3-bit mix</source>
   <translation>la mezcla de 3 bits más pequeña</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>only when nothing else fits</source>
   <translation>solo cuando no cabe nada más</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the smallest file; expect mistakes</source>
   <translation>el archivo más pequeño; cabe esperar errores</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>destroyed unless trained</source>
   <translation>destruido si no se entrena</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>research: ternary weights</source>
   <translation>investigación: pesos ternarios</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>research: ternary, smallest</source>
   <translation>investigación: ternario, el más pequeño</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>small models suffer most when bits are taken away, and this one is small enough to keep 8 of them</source>
   <translation>los modelos pequeños sufren más al perder bits, y este es lo bastante pequeño para conservar 8</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>the usual balance for a model of this size on a home GPU: a third of the memory, hardly any loss</source>
   <translation>el equilibrio habitual para un modelo de este tamaño en una GPU doméstica: un tercio de la memoria, casi sin pérdida</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>4-bit integers run on the GPU's own kernels in vLLM and transformers</source>
   <translation>los enteros de 4 bits usan los kernels propios de la GPU en vLLM y transformers</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>a mixture of experts needs memory for all experts but reads only a few for each word, so it stays quick even when it does not fit on a GPU</source>
   <translation>una mezcla de expertos necesita memoria para todos los expertos pero lee solo unos pocos para cada palabra, así que sigue siendo rápida aunque no quepa en una GPU</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>this processor is quick enough to spend a fifth bit on better answers</source>
   <translation>este procesador es lo bastante rápido para dedicar un quinto bit a mejores respuestas</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>on a processor Q4_0 is the quickest 4-bit level: its blocks are packed for it when the model loads</source>
   <translation>en un procesador, Q4_0 es el nivel de 4 bits más rápido: sus bloques se empaquetan para él al cargar el modelo</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>slower than Q4_0 on a processor, but closer to the original</source>
   <translation>más lento que Q4_0 en un procesador, pero más cercano al original</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>large models lose little at 4 bits; this keeps the whole model on the GPU</source>
   <translation>los modelos grandes pierden poco con 4 bits; así todo el modelo queda en la GPU</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>the layers that fit go on the GPU and the processor does the rest</source>
   <translation>las capas que caben van a la GPU y el procesador hace el resto</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>large models lose little at 4 bits, and every bit less makes a processor quicker</source>
   <translation>los modelos grandes pierden poco con 4 bits, y cada bit menos hace más rápido a un procesador</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>a server answers many at once, and then arithmetic counts more than memory: 16 bits lose nothing and need no unpacking</source>
   <translation>un servidor responde a muchos a la vez, y entonces la aritmética cuenta más que la memoria: 16 bits no pierden nada y no hay que desempaquetarlos</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>this GPU does not compute in BF16; FP16 is its 16-bit format</source>
   <translation>esta GPU no calcula en BF16; FP16 es su formato de 16 bits</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>this GPU computes in 8-bit floats: half the memory of 16 bits with next to no loss</source>
   <translation>esta GPU calcula en flotantes de 8 bits: la mitad de memoria que 16 bits, casi sin pérdida</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>half the memory of 16 bits, with integer kernels that every recent GPU has</source>
   <translation>la mitad de memoria que 16 bits, con kernels de enteros que tiene toda GPU reciente</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>when 16 and 8 bits do not fit, 4-bit integers leave room for more conversations</source>
   <translation>cuando 16 y 8 bits no caben, los enteros de 4 bits dejan espacio para más conversaciones</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>llama.cpp serves without a large GPU, and a small model should keep its bits</source>
   <translation>llama.cpp sirve sin una GPU grande, y un modelo pequeño debería conservar sus bits</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>no GPU here can hold it for a 16-bit server; llama.cpp serves GGUF from whatever memory there is</source>
   <translation>ninguna GPU de aquí puede contenerlo para un servidor de 16 bits; llama.cpp sirve GGUF desde la memoria que haya</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>there is room to train adapters on the unquantized model, which is simplest and exact</source>
   <translation>hay espacio para entrenar adaptadores sobre el modelo sin cuantizar, lo más sencillo y exacto</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>QLoRA keeps the frozen model in 4-bit NF4 and trains small adapters beside it: the way to fine-tune with little video memory</source>
   <translation>QLoRA mantiene el modelo congelado en NF4 de 4 bits y entrena pequeños adaptadores a su lado: la forma de hacer ajuste fino con poca memoria de vídeo</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>no GPU that torch can use: adapters of a model this small can be trained on the processor, in hours</source>
   <translation>ninguna GPU que torch pueda usar: los adaptadores de un modelo tan pequeño se pueden entrenar en el procesador, en horas</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>NPUs compute in 8-bit integers: their makers' compilers take an ONNX model with its scales inside</source>
   <translation>las NPU calculan en enteros de 8 bits: los compiladores de sus fabricantes aceptan un modelo ONNX con sus escalas dentro</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>without an NPU a phone or a small board runs it on its processor; a small model should keep 8 bits</source>
   <translation>sin NPU, un teléfono o una placa pequeña lo ejecuta en su procesador; un modelo pequeño debería conservar 8 bits</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>Q4_0 is small, and quick on ARM and x86 processors alike</source>
   <translation>Q4_0 es pequeño, y rápido tanto en procesadores ARM como x86</translation>
  </message>
 </context>
</TS>
