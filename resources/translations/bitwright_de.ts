<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Bitwright</name>
  <message>
   <location filename="../../core/chat/choose.py" />
   <source>the weights are exact; llama.cpp rounds their inputs to 8 bits in a way of its own</source>
   <translation>die Gewichte sind exakt; llama.cpp rundet deren Eingaben auf eigene Art auf 8 Bits</translation>
  </message>
  <message>
   <location filename="../../core/chat/edge_session.py" />
   <source>this graph keeps no keys and values: every word computes the whole text anew</source>
   <translation>dieser Graph behält keine Keys und Values: Jedes Wort berechnet den ganzen Text neu</translation>
  </message>
  <message>
   <location filename="../../core/chat/llamacpp.py" />
   <source>the conversation is kept in 16 bits: this model cannot keep it in fewer</source>
   <translation>das Gespräch bleibt in 16 Bits: Dieses Modell kann es nicht in weniger halten</translation>
  </message>
  <message>
   <location filename="../../core/chat/llamacpp.py" />
   <source>Raise the memory limit in the settings, or choose a shorter context, or a smaller level.</source>
   <translation>Die Speichergrenze in den Einstellungen anheben oder einen kürzeren Kontext oder eine kleinere Stufe wählen.</translation>
  </message>
  <message>
   <location filename="../../core/chat/placement.py" />
   <source>answers come slowly: memory is short, blocks of the model are read again for every token</source>
   <translation>Antworten kommen langsam: Der Speicher ist knapp, Blöcke des Modells werden für jedes Token neu gelesen</translation>
  </message>
  <message>
   <location filename="../../core/chat/placement.py" />
   <source>answers come slowly: memory is short, the output matrix is read again for every token</source>
   <translation>Antworten kommen langsam: Der Speicher ist knapp, die Ausgabematrix wird für jedes Token neu gelesen</translation>
  </message>
  <message>
   <location filename="../../core/chat/torch_session.py" />
   <source>computed in BF16 because float32 does not fit in memory</source>
   <translation>in BF16 gerechnet, weil float32 nicht in den Speicher passt</translation>
  </message>
  <message>
   <location filename="../../core/cli/talks.py" />
   <source>“{title}” was deleted.</source>
   <translation>„{title}“ wurde gelöscht.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It says {found}; {wanted} was expected</source>
   <translation>Da steht {found}; erwartet war {wanted}</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>{wanted} is not in it</source>
   <translation>{wanted} kommt nicht vor</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It does not say “{wanted}”</source>
   <translation>Es sagt nicht „{wanted}“</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>There is no number in it; {wanted} was expected</source>
   <translation>Es kommt keine Zahl vor; erwartet war {wanted}</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It says “{unwanted}”</source>
   <translation>Es sagt „{unwanted}“</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It has another form</source>
   <translation>Es hat eine andere Form</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/conversations/checks.py" />
   <source>It has {n} words</source>
   <extracomment>One: It has {n} word</extracomment>
   <translation>
    <numerusform>Es hat {n} Wort</numerusform>
    <numerusform>Es hat {n} Wörter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/conversations/checks.py" />
   <source>It has {n} sentences</source>
   <extracomment>One: It has {n} sentence</extracomment>
   <translation>
    <numerusform>Es hat {n} Satz</numerusform>
    <numerusform>Es hat {n} Sätze</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/conversations/checks.py" />
   <source>It lists {n} items</source>
   <extracomment>One: It lists {n} item</extracomment>
   <translation>
    <numerusform>Es zählt {n} Punkt auf</numerusform>
    <numerusform>Es zählt {n} Punkte auf</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not all in capitals</source>
   <translation>Es ist nicht ganz in Großbuchstaben</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not a JSON object</source>
   <translation>Es ist kein JSON-Objekt</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It defines no function “{wanted}”</source>
   <translation>Es definiert keine Funktion „{wanted}“</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>The code lacks a part</source>
   <translation>Dem Code fehlt ein Teil</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It was still thinking when the answer ended</source>
   <translation>Es dachte noch nach, als die Antwort endete</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>There is no answer</source>
   <translation>Es gibt keine Antwort</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not valid JSON</source>
   <translation>Es ist kein gültiges JSON</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>The JSON lacks “{key}”</source>
   <translation>Im JSON fehlt „{key}“</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>The JSON has another value for “{key}”</source>
   <translation>Im JSON hat „{key}“ einen anderen Wert</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not valid Python</source>
   <translation>Es ist kein gültiges Python</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>The conversations in {path} were written by a newer Bitwright.</source>
   <translation>Die Gespräche in {path} hat ein neueres Bitwright geschrieben.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Update Bitwright, or move the file away to begin with a new one.</source>
   <translation>Bitwright aktualisieren oder die Datei verschieben, um mit einer neuen zu beginnen.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>The file of conversations {path} cannot be used: {error}.</source>
   <translation>Die Datei der Gespräche {path} ist nicht nutzbar: {error}.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Check its folder and permissions; if it is damaged, move it away to begin with a new one.</source>
   <translation>Ordner und Berechtigungen prüfen; ist sie beschädigt, sie verschieben, um mit einer neuen zu beginnen.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Check its folder.</source>
   <translation>Ihren Ordner prüfen.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>The disk is full: {path} cannot grow.</source>
   <translation>Der Datenträger ist voll: {path} kann nicht wachsen.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Free some space.</source>
   <translation>Platz schaffen.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/export.py" />
   <source>You</source>
   <translation>Sie</translation>
  </message>
  <message>
   <location filename="../../core/conversations/export.py" />
   <source>{speed}, first token after {time}</source>
   <translation>{speed}, erstes Token nach {time}</translation>
  </message>
  <message>
   <location filename="../../core/conversations/export.py" />
   <source>System prompt</source>
   <translation>Systemprompt</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Balanced</source>
   <translation>Ausgewogen</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Natural answers that stay on the subject</source>
   <translation>Natürliche Antworten, die beim Thema bleiben</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Precise</source>
   <translation>Genau</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>The likeliest words only: best for facts and code</source>
   <translation>Nur die wahrscheinlichsten Wörter: am besten für Fakten und Code</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Creative</source>
   <translation>Kreativ</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>More surprising words: best for stories and ideas</source>
   <translation>Überraschendere Wörter: am besten für Geschichten und Ideen</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>There is no conversation '{id}'.</source>
   <translation>Es gibt kein Gespräch „{id}“.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>See 'bitwright chat history'.</source>
   <translation>Siehe „bitwright chat history“.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>'{id}' could be several conversations.</source>
   <translation>„{id}“ passt auf mehrere Gespräche.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>Type more of: {ids}</source>
   <translation>Mehr eingeben: {ids}</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>A conversation needs a name.</source>
   <translation>Ein Gespräch braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>Type at least one letter.</source>
   <translation>Mindestens einen Buchstaben eingeben.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>It needs a name.</source>
   <translation>Es braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>This conversation cannot be read.</source>
   <translation>Dieses Gespräch ist nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>It may be from another version. Delete it.</source>
   <translation>Es stammt vielleicht aus einer anderen Version. Bitte löschen.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Facts</source>
   <translation>Fakten</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Maths</source>
   <translation>Mathematik</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Translation</source>
   <translation>Übersetzung</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Following instructions</source>
   <translation>Anweisungen befolgen</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Passed</source>
   <translation>Bestanden</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Speed and time</source>
   <translation>Tempo und Zeit</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>{figure} tokens/s</source>
   <translation>{figure} Tokens/s</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>about {time} left</source>
   <translation>noch etwa {time}</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>{bits} bits/weight</source>
   <translation>{bits} Bits/Gewicht</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>a few seconds left</source>
   <translation>noch wenige Sekunden</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>just now</source>
   <translation>gerade eben</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>{time} ago</source>
   <translation>vor {time}</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>yesterday</source>
   <translation>gestern</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/formats.py" />
   <source>{n} days ago</source>
   <extracomment>One: {n} day ago</extracomment>
   <translation>
    <numerusform>vor {n} Tag</numerusform>
    <numerusform>vor {n} Tagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/formats.py" />
   <source>{n} days</source>
   <extracomment>One: {n} day</extracomment>
   <translation>
    <numerusform>{n} Tag</numerusform>
    <numerusform>{n} Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/hardware/detect.py" />
   <source>NVIDIA's driver serves {n} cards, but its library (NVML) is not found</source>
   <extracomment>One: NVIDIA's driver serves {n} card, but its library (NVML) is not found</extracomment>
   <translation>
    <numerusform>der NVIDIA-Treiber bedient {n} Karte, aber seine Bibliothek (NVML) fehlt</numerusform>
    <numerusform>der NVIDIA-Treiber bedient {n} Karten, aber seine Bibliothek (NVML) fehlt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>{name} is present, but it is set aside for virtual machines (vfio-pci)</source>
   <translation>{name} ist vorhanden, aber für virtuelle Maschinen reserviert (vfio-pci)</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>{name} is present, but runs on the driver '{driver}', which models cannot use</source>
   <translation>{name} ist vorhanden, läuft aber mit dem Treiber „{driver}“, den Modelle nicht nutzen können</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>{name} is present, but no driver is loaded</source>
   <translation>{name} ist vorhanden, aber kein Treiber ist geladen</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>the memory size of {gpu} cannot be read</source>
   <translation>die Speichergröße von {gpu} ist nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>which number formats {gpu} computes natively is not known</source>
   <translation>es ist nicht bekannt, in welchen Zahlenformaten {gpu} nativ rechnet</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>the driver does not tell how much memory of {gpu} is free</source>
   <translation>der Treiber verrät nicht, wie viel Speicher von {gpu} frei ist</translation>
  </message>
  <message>
   <location filename="../../core/hardware/macos_devices.py" />
   <source>the {chip} is newer than this version; it is taken for an M2 or later</source>
   <translation>der {chip} ist neuer als diese Version; er wird als M2 oder neuer behandelt</translation>
  </message>
  <message>
   <location filename="../../core/hardware/macos_devices.py" />
   <source>the runtimes here do not use the GPU of an Intel Mac</source>
   <translation>die Laufzeitsysteme hier nutzen die GPU eines Intel-Mac nicht</translation>
  </message>
  <message>
   <location filename="../../core/hardware/macos_devices.py" />
   <source>the system does not tell how much memory the GPU shares</source>
   <translation>das System verrät nicht, wie viel Speicher die GPU mitnutzt</translation>
  </message>
  <message>
   <location filename="../../core/hardware/nvidia.py" />
   <source>the NVIDIA driver does not answer: {error}</source>
   <translation>der NVIDIA-Treiber antwortet nicht: {error}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a laptop without a graphics card</source>
   <translation>ein Laptop ohne Grafikkarte</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Mac with an {chip}</source>
   <translation>ein Mac mit {chip}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a laptop with an RTX 4060</source>
   <translation>ein Laptop mit RTX 4060</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Core Ultra laptop with an NPU</source>
   <translation>ein Core-Ultra-Laptop mit NPU</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Core Ultra (Lunar Lake) laptop with an NPU</source>
   <translation>ein Core-Ultra-Laptop (Lunar Lake) mit NPU</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Ryzen AI 9 laptop with an NPU</source>
   <translation>ein Ryzen-AI-9-Laptop mit NPU</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Ryzen AI Max computer</source>
   <translation>ein Ryzen-AI-Max-Computer</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Snapdragon X laptop with an NPU</source>
   <translation>ein Snapdragon-X-Laptop mit NPU</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Raspberry Pi 5</source>
   <translation>ein Raspberry Pi 5</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a server with an H100</source>
   <translation>ein Server mit H100</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>what is imagined was not measured: figures are the makers', memory is free as at rest</source>
   <translation>Gedachtes wurde nicht gemessen: Die Zahlen stammen von den Herstellern, der Speicher ist frei wie im Ruhezustand</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>{product}, {size} GB, in this computer</source>
   <translation>{product}, {size} GB, in diesem Computer</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer with a {gpu}</source>
   <translation>dieser Computer mit {gpu}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>{computer}, {size} GB of memory</source>
   <translation>{computer}, {size} GB Arbeitsspeicher</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer without a graphics card</source>
   <translation>dieser Computer ohne Grafikkarte</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer with two {gpu}</source>
   <translation>dieser Computer mit zwei {gpu}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer with an {gpu}</source>
   <translation>dieser Computer mit {gpu}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>No computer or graphics card is known as '{name}'.</source>
   <translation>Kein Computer und keine Grafikkarte ist als „{name}“ bekannt.</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>'{name}' is not a graphics card</source>
   <translation>„{name}“ ist keine Grafikkarte</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>see 'bitwright detect --list-simulated'</source>
   <translation>siehe „bitwright detect --list-simulated“</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>{ram_gib} GB of memory is no computer</source>
   <translation>{ram_gib} GB Arbeitsspeicher hat kein Computer</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>give the memory in GB, as in 64</source>
   <translation>den Arbeitsspeicher in GB angeben, zum Beispiel 64</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer</source>
   <translation>diesen Computer</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>'{name}' may mean several computers: {both}.</source>
   <translation>„{name}“ kann mehrere Computer meinen: {both}.</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>Write the whole name.</source>
   <translation>Den ganzen Namen angeben.</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>Did you mean {names}? All names: bitwright detect --list-simulated</source>
   <translation>Vielleicht {names}? Alle Namen: bitwright detect --list-simulated</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>For example RTX 4090 or Apple M4 16 GB. All names: bitwright detect --list-simulated</source>
   <translation>Zum Beispiel RTX 4090 oder Apple M4 16 GB. Alle Namen: bitwright detect --list-simulated</translation>
  </message>
  <message>
   <location filename="../../core/hardware/system.py" />
   <source>the system does not tell how much memory there is (/proc/meminfo)</source>
   <translation>das System verrät nicht, wie viel Arbeitsspeicher es hat (/proc/meminfo)</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Processor</source>
   <translation>Prozessor</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Memory</source>
   <translation>Speicher</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Graphics</source>
   <translation>Grafik</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Disk</source>
   <translation>Datenträger</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Runtimes</source>
   <translation>Laufzeitsysteme</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Simulated</source>
   <translation>Simuliert</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{total}, {available} available, {swap}</source>
   <translation>{total}, {available} verfügbar, {swap}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>measured, read plus written</source>
   <translation>gemessen, gelesen plus geschrieben</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/hardware/words.py" />
   <source>{n} threads</source>
   <extracomment>One: {n} thread</extracomment>
   <translation>
    <numerusform>{n} Thread</numerusform>
    <numerusform>{n} Threads</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Measured with {count}: reads {words}</source>
   <translation>Gemessen mit {count}: liest {words}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{name} {version}, computes on: {words}</source>
   <translation>{name} {version}, rechnet auf: {words}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>No vector extensions known</source>
   <translation>Keine Vektorerweiterungen bekannt</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{memory} swap</source>
   <translation>{memory} Auslagerung</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>no swap</source>
   <translation>keine Auslagerung</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{total} (the limit of this container)</source>
   <translation>{total} (die Grenze dieses Containers)</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>from the data sheet</source>
   <translation>laut Datenblatt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/hardware/words.py" />
   <source>{n} cores</source>
   <extracomment>One: {n} core</extracomment>
   <translation>
    <numerusform>{n} Kern</numerusform>
    <numerusform>{n} Kerne</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>not tried yet</source>
   <translation>noch nicht ausprobiert</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>unknown memory</source>
   <translation>unbekannter Speicher</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>built in, may use {memory}</source>
   <translation>integriert, nutzt bis zu {memory}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Computes natively in {words}; used by: {used_by}</source>
   <translation>Rechnet nativ in {words}; genutzt von: {used_by}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>used by: {used_by}</source>
   <translation>genutzt von: {used_by}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{name} {version}, its GPUs: not measured yet</source>
   <translation>{name} {version}, seine GPUs: noch nicht gemessen</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Memory speed</source>
   <translation>Speichertempo</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Chat speed</source>
   <translation>Chat-Tempo</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Write speed</source>
   <translation>Schreibtempo</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{usable_cores} usable here</source>
   <translation>hier {usable_cores} nutzbar</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>built in, {memory}</source>
   <translation>integriert, {memory}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>own memory: {memory}</source>
   <translation>eigener Speicher: {memory}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{memory} free now</source>
   <translation>{memory} jetzt frei</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>reads {bandwidth}</source>
   <translation>liest {bandwidth}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{tops} TOPS</source>
   <translation>{tops} TOPS</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>TOPS not known</source>
   <translation>TOPS unbekannt</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>driver {driver}</source>
   <translation>Treiber {driver}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{size} free of {size2} at {path}</source>
   <translation>{size} frei von {size2} in {path}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>compute capability {compute_capability}</source>
   <translation>Compute Capability {compute_capability}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>driver not known</source>
   <translation>Treiber unbekannt</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>None that models can use</source>
   <translation>Keine, die Modelle nutzen können</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>None found</source>
   <translation>Keine gefunden</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{bandwidth} measured</source>
   <translation>{bandwidth} gemessen</translation>
  </message>
  <message>
   <location filename="../../core/hardware/write_speed.py" />
   <source>there is too little room on the library's disk to measure how fast it is</source>
   <translation>auf dem Datenträger der Bibliothek ist zu wenig Platz, um sein Tempo zu messen</translation>
  </message>
  <message>
   <location filename="../../core/hardware/write_speed.py" />
   <source>the library's folder cannot be written: {strerror}</source>
   <translation>in den Ordner der Bibliothek kann nicht geschrieben werden: {strerror}</translation>
  </message>
  <message>
   <location filename="../../core/hub/account.py" />
   <source>{endpoint} does not know this token.</source>
   <translation>{endpoint} kennt dieses Token nicht.</translation>
  </message>
  <message>
   <location filename="../../core/hub/account.py" />
   <source>Was it revoked, or cut short? Make a new one.</source>
   <translation>Wurde es widerrufen oder abgeschnitten? Ein neues erstellen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>'{text}' is not a repository's name.</source>
   <translation>„{text}“ ist kein Name eines Repositorys.</translation>
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>Use owner/name, for example Qwen/Qwen3-0.6B.</source>
   <translation>owner/name angeben, zum Beispiel Qwen/Qwen3-0.6B.</translation>
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>The hub's address is not a web address.</source>
   <translation>Die Adresse des Hubs ist keine Webadresse.</translation>
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>Use something like https://huggingface.co</source>
   <translation>Zum Beispiel https://huggingface.co angeben</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>'{repo_id}' needs {size} more; {existing} has {size2} free.</source>
   <translation>„{repo_id}“ braucht noch {size}; {existing} hat {size2} frei.</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Free some space, choose fewer files, or another folder (--to, or HF_HOME for the cache).</source>
   <translation>Platz schaffen, weniger Dateien wählen oder einen anderen Ordner (--to, oder HF_HOME für den Cache).</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>'{revision}' is not a revision.</source>
   <translation>„{revision}“ ist keine Revision.</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Use a branch, tag or commit.</source>
   <translation>Einen Branch, Tag oder Commit angeben.</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Nothing may be written to {root}.</source>
   <translation>In {root} darf nichts geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Check its permissions, or choose another folder (HF_HOME moves the cache).</source>
   <translation>Die Berechtigungen prüfen oder einen anderen Ordner wählen (HF_HOME verlegt den Cache).</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>The disk of {root} is full; what has come of '{repo_id}' is kept.</source>
   <translation>Der Datenträger von {root} ist voll; was von „{repo_id}“ schon da ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Free {size}, then resume.</source>
   <translation>{size} freigeben, dann fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>The answer of {endpoint} could not be understood.</source>
   <translation>Die Antwort von {endpoint} ist nicht zu verstehen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Is it a Hugging Face hub? Try again later.</source>
   <translation>Ist es ein Hugging-Face-Hub? Später erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Check the spelling. A private repository needs a login: Settings, or 'bitwright hub login'.</source>
   <translation>Die Schreibweise prüfen. Ein privates Repository braucht eine Anmeldung: Einstellungen oder „bitwright hub login“.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Accept its licence at {address}, then log in (Settings, or 'bitwright hub login').</source>
   <translation>Die Lizenz auf {address} akzeptieren, dann anmelden (Einstellungen oder „bitwright hub login“).</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Ask for access at {address} with the account you are logged in with.</source>
   <translation>Auf {address} mit dem angemeldeten Konto um Zugang bitten.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' is gated: its owner wants to know who downloads it.</source>
   <translation>„{what}“ ist zugangsbeschränkt: Der Eigentümer will wissen, wer es herunterlädt.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} is in trouble (HTTP {status}).</source>
   <translation>{endpoint} hat eine Störung (HTTP {status}).</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Try again later; nothing is lost.</source>
   <translation>Später erneut versuchen; es geht nichts verloren.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>There is no repository '{what}' on {endpoint}.</source>
   <translation>Auf {endpoint} gibt es kein Repository „{what}“.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' has no such revision.</source>
   <translation>„{what}“ hat diese Revision nicht.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Check the branch, tag or commit.</source>
   <translation>Branch, Tag oder Commit prüfen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} cannot be reached.</source>
   <translation>{endpoint} ist nicht erreichbar.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Check the internet connection (and HF_ENDPOINT, if set); what was downloaded is kept.</source>
   <translation>Die Internetverbindung prüfen (und HF_ENDPOINT, falls gesetzt); was heruntergeladen wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' was not found on {endpoint}.</source>
   <translation>„{what}“ wurde auf {endpoint} nicht gefunden.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>It may have changed: try again.</source>
   <translation>Es kann sich geändert haben: erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} refuses access to '{what}'.</source>
   <translation>{endpoint} verweigert den Zugang zu „{what}“.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Log in again (Settings, or 'bitwright hub login').</source>
   <translation>Neu anmelden (Einstellungen oder „bitwright hub login“).</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} has too many requests from here.</source>
   <translation>{endpoint} hat zu viele Anfragen von hier erhalten.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Wait some minutes, then resume.</source>
   <translation>Einige Minuten warten, dann fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>HF_HUB_OFFLINE switches the hub off.</source>
   <translation>HF_HUB_OFFLINE schaltet den Hub ab.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Unset it, then try again.</source>
   <translation>Die Variable entfernen, dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' is not a repository's name.</source>
   <translation>„{what}“ ist kein Name eines Repositorys.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Use owner/name.</source>
   <translation>owner/name angeben.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>'{path}' of '{repo_id}' arrives damaged: its checksum is wrong.</source>
   <translation>„{path}“ von „{repo_id}“ kommt beschädigt an: Die Prüfsumme stimmt nicht.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>Try again later, or over another network.</source>
   <translation>Später oder über ein anderes Netz erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>The connection ended in the middle of '{path}'.</source>
   <translation>Die Verbindung brach mitten in „{path}“ ab.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>Try again.</source>
   <translation>Erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>The partial file was changed by another program.</source>
   <translation>Die unvollständige Datei wurde von einem anderen Programm verändert.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>'{path}' of '{repo_id}' is not on the hub any more.</source>
   <translation>„{path}“ von „{repo_id}“ ist nicht mehr auf dem Hub.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>The repository was changed meanwhile: start the download anew.</source>
   <translation>Das Repository hat sich inzwischen geändert: den Download neu starten.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>'{path}' comes too slowly.</source>
   <translation>„{path}“ kommt zu langsam.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>Try again later.</source>
   <translation>Später erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fits.py" />
   <source>None of its files fits in the memory that is free.</source>
   <translation>Keine der Dateien passt in den freien Arbeitsspeicher.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fits.py" />
   <source>{kind} weights are for other programs: Bitwright does not read them.</source>
   <translation>{kind}-Gewichte sind für andere Programme: Bitwright liest sie nicht.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>No repository was named.</source>
   <translation>Es wurde kein Repository genannt.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'include' is not a list of patterns.</source>
   <translation>„include“ ist keine Liste von Mustern.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>For example ["*Q8_0.gguf"].</source>
   <translation>Zum Beispiel ["*Q8_0.gguf"].</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'commit' is not a commit.</source>
   <translation>„commit“ ist kein Commit.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Leave it out to get the newest.</source>
   <translation>Weglassen, um den neuesten zu erhalten.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'to' is not a folder's full path.</source>
   <translation>„to“ ist kein vollständiger Pfad eines Ordners.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Leave it out for the shared cache.</source>
   <translation>Weglassen, um den gemeinsamen Cache zu nutzen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'limit_rate' and 'streams' are whole numbers.</source>
   <translation>„limit_rate“ und „streams“ sind ganze Zahlen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Leave them out.</source>
   <translation>Weglassen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>The safetensors of '{repo_id}' need {size}; {size2} is free ({existing}).</source>
   <translation>Die Safetensors von „{repo_id}“ brauchen {size}; {size2} sind frei ({existing}).</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Free some space, then try again: what was downloaded is kept.</source>
   <translation>Platz schaffen, dann erneut versuchen: was heruntergeladen wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>'{text}' is no rate.</source>
   <translation>„{text}“ ist keine Rate.</translation>
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>Write for example 5MB or 500kB (a second).</source>
   <translation>Zum Beispiel 5MB oder 500kB (je Sekunde) angeben.</translation>
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>{text} a second is too little to get anywhere.</source>
   <translation>{text} je Sekunde ist zu wenig, um voranzukommen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>Allow at least 1kB.</source>
   <translation>Mindestens 1kB erlauben.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>the system keyring</source>
   <translation>dem Schlüsselbund des Systems</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>Hugging Face's own login</source>
   <translation>der Anmeldung von Hugging Face selbst</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>That is no access token.</source>
   <translation>Das ist kein Zugriffstoken.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>Copy the whole of it from the hub's settings: it begins with hf_.</source>
   <translation>Es ganz aus den Einstellungen des Hubs kopieren: Es beginnt mit hf_.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>This system has no keyring.</source>
   <translation>Dieses System hat keinen Schlüsselbund.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>The system keyring did not take the token.</source>
   <translation>Der Schlüsselbund des Systems hat das Token nicht angenommen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>The system keyring did not let go of the token.</source>
   <translation>Der Schlüsselbund des Systems hat das Token nicht hergegeben.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>Remove it there by hand.</source>
   <translation>Es dort von Hand entfernen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>This system has no keyring that can be used.</source>
   <translation>Dieses System hat keinen nutzbaren Schlüsselbund.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for a copy of the model in safetensors or GGUF.</source>
   <translation>Eine Kopie des Modells als Safetensors oder GGUF suchen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' holds something else than a model's weights.</source>
   <translation>„{name}“ enthält etwas anderes als die Gewichte eines Modells.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{repo_id}' holds no tensors.</source>
   <translation>„{repo_id}“ enthält keine Tensoren.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for another copy of the model.</source>
   <translation>Eine andere Kopie des Modells suchen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>The tensors in '{name}' claim to be larger than the file.</source>
   <translation>Die Tensoren in „{name}“ wären größer als die Datei.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for another copy.</source>
   <translation>Eine andere Kopie suchen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' is packed in a way that torch does not.</source>
   <translation>„{name}“ ist so gepackt, wie torch es nicht tut.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' has far too long a list of tensors.</source>
   <translation>„{name}“ hat eine viel zu lange Liste von Tensoren.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' holds more than weights: a program could hide in it. It was not opened.</source>
   <translation>„{name}“ enthält mehr als Gewichte: Darin könnte sich ein Programm verbergen. Die Datei wurde nicht geöffnet.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for a copy of the model in safetensors or GGUF, and be wary of this one.</source>
   <translation>Eine Kopie des Modells als Safetensors oder GGUF suchen und dieser hier misstrauen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' is damaged, or not written by torch.</source>
   <translation>„{name}“ ist beschädigt oder nicht von torch geschrieben.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' is not an archive as torch writes it since 2020; it was not opened.</source>
   <translation>„{name}“ ist kein Archiv, wie torch es seit 2020 schreibt; es wurde nicht geöffnet.</translation>
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>{root} is not a folder.</source>
   <translation>{root} ist kein Ordner.</translation>
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>Choose a folder for the model.</source>
   <translation>Einen Ordner für das Modell wählen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>{target} is there already, with another content than the hub's.</source>
   <translation>{target} gibt es schon, mit anderem Inhalt als auf dem Hub.</translation>
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>Choose an empty folder, or move that file away.</source>
   <translation>Einen leeren Ordner wählen oder die Datei verschieben.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>not needed</source>
   <translation>nicht nötig</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>'{repo_id}' holds no weights that Bitwright knows.</source>
   <translation>„{repo_id}“ enthält keine Gewichte, die Bitwright kennt.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>Look for safetensors or GGUF files of it.</source>
   <translation>Nach Safetensors- oder GGUF-Dateien davon suchen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>'{repo_id}' has only pickled weights, of a kind that Bitwright does not open.</source>
   <translation>„{repo_id}“ hat nur Pickle-Gewichte, von einer Art, die Bitwright nicht öffnet.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>pickled: can run any program when opened</source>
   <translation>Pickle: kann beim Öffnen jedes Programm ausführen</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>other weights than the chosen ones</source>
   <translation>andere Gewichte als die gewählten</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>'{repo_id}' has only pickled weights, which can run any program when they are opened.</source>
   <translation>„{repo_id}“ hat nur Pickle-Gewichte, die beim Öffnen jedes Programm ausführen können.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>{look} Or agree to it (--allow-pickle): they are opened as plain data only, and converted.</source>
   <translation>{look} Oder zustimmen (--allow-pickle): Sie werden nur als reine Daten geöffnet und umgewandelt.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>far too large for what it claims to be</source>
   <translation>viel zu groß für das, was es zu sein vorgibt</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>No weights of '{repo_id}' match {list}.</source>
   <translation>Keine Gewichte von „{repo_id}“ passen zu {list}.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>Its weight files: {names}.</source>
   <translation>Seine Gewichtsdateien: {names}.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>The plan of this download is damaged.</source>
   <translation>Der Plan dieses Downloads ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>Start it anew.</source>
   <translation>Neu starten.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The tensor {both} is in two {what}</source>
   <translation>Der Tensor {both} ist doppelt vorhanden ({what})</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} of '{repo_id}' is shorter than listed.</source>
   <translation>{path} von „{repo_id}“ ist kürzer als angegeben.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} of '{repo_id}' is far too large for what it claims to be.</source>
   <translation>{path} von „{repo_id}“ ist viel zu groß für das, was es sein soll.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} of '{repo_id}' is not what the hub lists.</source>
   <translation>{path} von „{repo_id}“ ist nicht, was der Hub angibt.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>'{repo_id}' has no config.json.</source>
   <translation>„{repo_id}“ hat keine config.json.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>Look for another copy of the model, or a GGUF.</source>
   <translation>Eine andere Kopie des Modells suchen oder eine GGUF-Datei.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The index and the weight files of '{repo_id}' disagree.</source>
   <translation>Index und Gewichtsdateien von „{repo_id}“ widersprechen sich.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} has a header of {length} bytes.</source>
   <translation>{path} hat Kopfdaten von {length} Bytes.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The files of '{repo_id}' say things that cannot be right: {error}</source>
   <translation>Die Dateien von „{repo_id}“ enthalten Angaben, die nicht stimmen können: {error}</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The weight file {missing} is missing in '{repo_id}'.</source>
   <translation>In „{repo_id}“ fehlt die Gewichtsdatei {missing}.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The header of {path} does not end.</source>
   <translation>Die Kopfdaten von {path} haben kein Ende.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>Only pickled weights: the number of parameters follows from the size of the files, and Bitwright does not open pickles unasked. Look for a safetensors or GGUF copy.</source>
   <translation>Nur Pickle-Gewichte: Die Zahl der Parameter ergibt sich aus der Größe der Dateien, und Bitwright öffnet Pickles nicht ungefragt. Eine Kopie als safetensors oder GGUF suchen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>'{repo_id}' has too many files.</source>
   <translation>„{repo_id}“ hat zu viele Dateien.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>Is it one model?</source>
   <translation>Ist es ein einzelnes Modell?</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>'{repo_id}' has too many weight files.</source>
   <translation>„{repo_id}“ hat zu viele Gewichtsdateien.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>'{author}' is no user or organisation.</source>
   <translation>„{author}“ ist kein Benutzer und keine Organisation.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>For example Qwen or google.</source>
   <translation>Zum Beispiel Qwen oder google.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>'{license}' is no licence's name.</source>
   <translation>„{license}“ ist kein Name einer Lizenz.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>For example apache-2.0, mit or llama3.2.</source>
   <translation>Zum Beispiel apache-2.0, mit oder llama3.2.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>'{sort}' is no order.</source>
   <translation>„{sort}“ ist keine Sortierung.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>One of {list}.</source>
   <translation>Möglich sind: {list}.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>The range of sizes is empty.</source>
   <translation>Der Größenbereich ist leer.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>For example from 1B to 8B.</source>
   <translation>Zum Beispiel von 1B bis 8B.</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>not enough room for a model of 98 MB</source>
   <translation>nicht genug Platz für ein Modell von 98 MB</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>free 300 MB on the disk of {home}</source>
   <translation>300 MB auf dem Datenträger von {home} freigeben</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>neither the Hub nor PyPI gave the small model: {said}</source>
   <translation>weder der Hub noch PyPI hat das kleine Modell geliefert: {said}</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>check the connection, or open a model that is already on this computer</source>
   <translation>die Verbindung prüfen oder ein Modell öffnen, das schon auf diesem Computer ist</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>the model from PyPI does not have the expected content</source>
   <translation>das Modell von PyPI hat nicht den erwarteten Inhalt</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>try again; do not use another mirror</source>
   <translation>erneut versuchen; keinen anderen Spiegelserver benutzen</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>the package from PyPI is damaged</source>
   <translation>das Paket von PyPI ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>try again</source>
   <translation>erneut versuchen</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>Offline mode is switched on in the settings.</source>
   <translation>Der Offline-Modus ist in den Einstellungen eingeschaltet.</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>Switch it off to ask the hub.</source>
   <translation>Ihn ausschalten, um den Hub zu fragen.</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>{name} switches the hub off.</source>
   <translation>{name} schaltet den Hub ab.</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>{endpoint} answers too slowly.</source>
   <translation>{endpoint} antwortet zu langsam.</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>{endpoint} answers without an end.</source>
   <translation>{endpoint} antwortet ohne Ende.</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>Is it a Hugging Face hub?</source>
   <translation>Ist es ein Hugging-Face-Hub?</translation>
  </message>
  <message>
   <location filename="../../core/jobs/context.py" />
   <source>The job was cancelled.</source>
   <translation>Die Aufgabe wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>exit code {code}</source>
   <translation>Exit-Code {code}</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>See the job's log; the work can be started again.</source>
   <translation>Siehe das Protokoll der Aufgabe; die Arbeit kann erneut gestartet werden.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The worker ended unexpectedly during '{stage}' ({how})</source>
   <translation>Der Arbeitsprozess endete unerwartet bei „{stage}“ ({how})</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The worker ended unexpectedly ({how})</source>
   <translation>Der Arbeitsprozess endete unerwartet ({how})</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>{message}; the log ends with: {last}</source>
   <translation>{message}; das Protokoll endet mit: {last}</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The system may have run out of memory: close other programs, or choose a smaller model.</source>
   <translation>Dem System ist vielleicht der Speicher ausgegangen: andere Programme schließen oder ein kleineres Modell wählen.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>It did not stop by itself and was ended.</source>
   <translation>Sie hielt nicht von selbst an und wurde beendet.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The job was paused.</source>
   <translation>Die Aufgabe wurde angehalten.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>'bitwright jobs resume {name}' goes on with it.</source>
   <translation>„bitwright jobs resume {name}“ setzt sie fort.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>signal {number}</source>
   <translation>Signal {number}</translation>
  </message>
  <message>
   <location filename="../../core/jobs/memory_guard.py" />
   <source>This needs about {needed} of memory, and the settings allow {limit}.</source>
   <translation>Das braucht etwa {needed} Arbeitsspeicher, und die Einstellungen erlauben {limit}.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>'{job_id}' is not a job's id.</source>
   <translation>„{job_id}“ ist keine ID einer Aufgabe.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>Take the id from the list of jobs.</source>
   <translation>Die ID steht in der Liste der Aufgaben.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>There is no job '{job_id}'.</source>
   <translation>Es gibt keine Aufgabe „{job_id}“.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>It may have been discarded already.</source>
   <translation>Sie wurde vielleicht schon verworfen.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>The job is still running.</source>
   <translation>Die Aufgabe läuft noch.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>Cancel it first.</source>
   <translation>Zuerst abbrechen.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>This is a fault in Bitwright: see the job's log, and report it.</source>
   <translation>Das ist ein Fehler in Bitwright: im Protokoll der Aufgabe nachsehen und ihn melden.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>There was not enough memory for this job.</source>
   <translation>Für diese Aufgabe war nicht genug Speicher da.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>Close other programs, or choose a smaller model, context or level.</source>
   <translation>Andere Programme schließen oder ein kleineres Modell, einen kleineren Kontext oder eine kleinere Stufe wählen.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>Free some space, then resume or start the job again.</source>
   <translation>Platz schaffen, dann die Aufgabe fortsetzen oder neu starten.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>FAT32 ends at 4 GB a file: choose another disk.</source>
   <translation>FAT32 endet bei 4 GB je Datei: einen anderen Datenträger wählen.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>Check that it is there, that it may be read and written, and that its disk is sound.</source>
   <translation>Prüfen, ob es da ist, ob es gelesen und geschrieben werden darf und ob der Datenträger in Ordnung ist.</translation>
  </message>
  <message>
   <location filename="../../core/language.py" />
   <source>{before} and {last}</source>
   <translation>{before} und {last}</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>See 'bitwright library list'.</source>
   <translation>Siehe „bitwright library list“.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>Type more of the id: {list}.</source>
   <translation>Mehr von der ID eingeben: {list}.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>There is no source '{text}' in the library.</source>
   <translation>In der Bibliothek gibt es kein Original „{text}“.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>There is no variant '{text}' in the library.</source>
   <translation>In der Bibliothek gibt es keine Variante „{text}“.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>A variant needs a name.</source>
   <translation>Eine Variante braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>{name} was made here: its original is known.</source>
   <translation>{name} wurde hier erstellt: Das Original ist bekannt.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>Only imported variants are linked.</source>
   <translation>Nur importierte Varianten werden verknüpft.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>{name} cannot be the original of {name2}: another shape, or quantized itself.</source>
   <translation>{name} kann nicht das Original von {name2} sein: andere Form oder selbst quantisiert.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>Choose the full-precision model that it was made from.</source>
   <translation>Das Modell mit voller Genauigkeit wählen, aus dem es entstand.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>'{text}' could be {count} sources.</source>
   <translation>„{text}“ kann {count} Originale meinen.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>'{text}' could be {count} variants.</source>
   <translation>„{text}“ kann {count} Varianten meinen.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} is locked by another program.</source>
   <translation>Die Bibliothek {path} ist von einem anderen Programm gesperrt.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Close other Bitwright windows and try again.</source>
   <translation>Andere Bitwright-Fenster schließen und erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} is read-only.</source>
   <translation>Die Bibliothek {path} ist schreibgeschützt.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Make its folder writable, or move BITWRIGHT_HOME.</source>
   <translation>Den Ordner beschreibbar machen oder BITWRIGHT_HOME verlegen.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} may not be opened.</source>
   <translation>Die Bibliothek {path} darf nicht geöffnet werden.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Check the permissions of its folder.</source>
   <translation>Die Berechtigungen des Ordners prüfen.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} cannot be opened.</source>
   <translation>Die Bibliothek {path} kann nicht geöffnet werden.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Check its folder and permissions, or move BITWRIGHT_HOME.</source>
   <translation>Ordner und Berechtigungen prüfen oder BITWRIGHT_HOME verlegen.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} cannot be read or written.</source>
   <translation>Die Bibliothek {path} kann nicht gelesen oder geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Check the disk it lies on.</source>
   <translation>Den Datenträger prüfen, auf dem sie liegt.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} is damaged.</source>
   <translation>Die Bibliothek {path} ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Move it away: a new one finds the variants that lie on disk.</source>
   <translation>Sie verschieben: Eine neue findet die Varianten, die auf dem Datenträger liegen.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} is not a database.</source>
   <translation>Die Bibliothek {path} ist keine Datenbank.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Move it away: a new one finds the variants on disk.</source>
   <translation>Sie verschieben: Eine neue findet die Varianten auf dem Datenträger.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} was made by a newer Bitwright (version {version} of its layout).</source>
   <translation>Die Bibliothek {path} stammt von einem neueren Bitwright (Version {version} ihres Aufbaus).</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Update Bitwright, or choose another home with BITWRIGHT_HOME.</source>
   <translation>Bitwright aktualisieren oder mit BITWRIGHT_HOME einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The disk is full: the library {path} cannot grow.</source>
   <translation>Der Datenträger ist voll: Die Bibliothek {path} kann nicht wachsen.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>A name that is not Unicode text cannot be kept in the library.</source>
   <translation>Ein Name, der kein Unicode-Text ist, kann nicht in der Bibliothek stehen.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Rename the file or folder first.</source>
   <translation>Zuerst die Datei oder den Ordner umbenennen.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} cannot be used: {strerror}.</source>
   <translation>Die Bibliothek {path} ist nicht nutzbar: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>'{repo}' is no repository of the cache.</source>
   <translation>„{repo}“ ist kein Repository des Caches.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>The job is running.</source>
   <translation>Die Aufgabe läuft.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>Cancel it in Activity first.</source>
   <translation>Zuerst unter Aktivität abbrechen.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>'{name}' is no folder of ours.</source>
   <translation>„{name}“ ist kein Ordner von Bitwright.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>{path} cannot be deleted: {reason}.</source>
   <translation>{path} kann nicht gelöscht werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>Close what uses it (a chat with this model?), then try again.</source>
   <translation>Schließen, was die Datei benutzt (ein Chat mit diesem Modell?), dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>A download is at work on it.</source>
   <translation>Ein Download arbeitet daran.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>Wait for it, or cancel it in Activity first.</source>
   <translation>Darauf warten oder ihn zuerst unter Aktivität abbrechen.</translation>
  </message>
  <message>
   <location filename="../../core/library/hashed_files.py" />
   <source>{name} is not what its store says it is: its SHA-256 is {digest}...</source>
   <translation>{name} ist nicht, was sein Speicherort angibt: Der SHA-256 ist {digest}...</translation>
  </message>
  <message>
   <location filename="../../core/library/hashed_files.py" />
   <source>It is damaged: have the program it belongs to fetch it again.</source>
   <translation>Die Datei ist beschädigt: vom zugehörigen Programm neu laden lassen.</translation>
  </message>
  <message>
   <location filename="../../core/library/ids.py" />
   <source>'{text}' is not a library id.</source>
   <translation>„{text}“ ist keine ID der Bibliothek.</translation>
  </message>
  <message>
   <location filename="../../core/library/ids.py" />
   <source>Ids are listed by the library.</source>
   <translation>Die Bibliothek zeigt die IDs an.</translation>
  </message>
  <message>
   <location filename="../../core/library/importing.py" />
   <source>There is nothing to import.</source>
   <translation>Es gibt nichts zu importieren.</translation>
  </message>
  <message>
   <location filename="../../core/library/importing.py" />
   <source>Choose a model folder or a .gguf file.</source>
   <translation>Einen Modellordner oder eine .gguf-Datei wählen.</translation>
  </message>
  <message>
   <location filename="../../core/library/in_use.py" />
   <source>“{title}” works with it.</source>
   <translation>„{title}“ arbeitet damit.</translation>
  </message>
  <message>
   <location filename="../../core/library/in_use.py" />
   <source>A chat uses it.</source>
   <translation>Ein Chat verwendet sie.</translation>
  </message>
  <message>
   <location filename="../../core/library/in_use.py" />
   <source>It is being served.</source>
   <translation>Sie wird gerade bereitgestellt.</translation>
  </message>
  <message>
   <location filename="../../core/library/in_use.py" />
   <source>Let it end or stop it, then try again.</source>
   <translation>Enden lassen oder beenden, dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>A tag needs at least one letter.</source>
   <translation>Ein Schlagwort braucht mindestens einen Buchstaben.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>For example: work</source>
   <translation>Zum Beispiel: Arbeit</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>A tag has at most {n} letters.</source>
   <translation>Ein Schlagwort hat höchstens {n} Buchstaben.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>Choose a shorter word.</source>
   <translation>Ein kürzeres Wort wählen.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>At most {n} tags are kept for one entry.</source>
   <translation>Ein Eintrag hat höchstens {n} Schlagwörter.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>Remove some first.</source>
   <translation>Zuerst einige entfernen.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>A note has at most {n} letters.</source>
   <translation>Eine Notiz hat höchstens {n} Buchstaben.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>Keep longer texts in a file.</source>
   <translation>Längere Texte in einer Datei aufbewahren.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>{size} are to be moved, and {folder} has {free} free.</source>
   <translation>{size} sind zu verschieben, und {folder} hat {free} frei.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>Free some space there, or choose another disk.</source>
   <translation>Dort Platz schaffen oder einen anderen Datenträger wählen.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>The disk gave back something else than was written: {path}</source>
   <translation>Der Datenträger gab etwas anderes zurück, als geschrieben wurde: {path}</translation>
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>Nothing was changed. Check that disk, or choose another one.</source>
   <translation>Nichts wurde geändert. Den Datenträger prüfen oder einen anderen wählen.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>The folder of models is not there now: {folder}</source>
   <translation>Der Ordner für Modelle ist gerade nicht da: {folder}</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Connect its drive first: what lies on it could not be moved.</source>
   <translation>Zuerst sein Laufwerk verbinden: Was darauf liegt, ließe sich nicht verschieben.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>The models are in {folder} already.</source>
   <translation>Die Modelle sind schon in {folder}.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Choose another folder.</source>
   <translation>Einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>{folder} lies within the models themselves.</source>
   <translation>{folder} liegt innerhalb der Modelle selbst.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>{path} exists already.</source>
   <translation>{path} gibt es schon.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Move it away, or choose another folder.</source>
   <translation>Ihn verschieben oder einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Nothing can be written to {folder}: {reason}.</source>
   <translation>In {folder} kann nichts geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Choose another folder, or change its permissions.</source>
   <translation>Einen anderen Ordner wählen oder dessen Berechtigungen ändern.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Its files belong to another program.</source>
   <translation>Die Dateien gehören einem anderen Programm.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>It lies in the cache of downloads.</source>
   <translation>Es liegt im Cache der Downloads.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>It was written to a folder of yours.</source>
   <translation>Es wurde in einen eigenen Ordner geschrieben.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>It was opened where it lies.</source>
   <translation>Es wurde geöffnet, wo es liegt.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>There is no folder to move to.</source>
   <translation>Es gibt keinen Ordner als Ziel.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Name it with its whole path.</source>
   <translation>Ihn mit vollständigem Pfad angeben.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The models are being moved already.</source>
   <translation>Die Modelle werden schon verschoben.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Wait until that is done.</source>
   <translation>Warten, bis das fertig ist.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The models are being moved to another folder.</source>
   <translation>Die Modelle werden gerade in einen anderen Ordner verschoben.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Wait until that is done, then try again.</source>
   <translation>Warten, bis das fertig ist, dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>An earlier move to {folder} waits to be finished.</source>
   <translation>Ein früherer Umzug nach {folder} wartet darauf, abgeschlossen zu werden.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Connect its drive first.</source>
   <translation>Zuerst das Laufwerk anschließen.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Jobs or chats are using the models.</source>
   <translation>Aufgaben oder Chats benutzen die Modelle.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Let them end or stop them, then try again.</source>
   <translation>Sie enden lassen oder beenden, dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The models could not be moved: {reason}.</source>
   <translation>Die Modelle ließen sich nicht verschieben: {reason}.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The note of a move cannot be read: {path}</source>
   <translation>Der Vermerk eines Umzugs ist nicht lesbar: {path}</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Move it away, and look for missing models with the library's own means.</source>
   <translation>Ihn verschieben und fehlende Modelle über die Bibliothek suchen.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>They are where they were. Close what may use them, then try again.</source>
   <translation>Sie sind, wo sie waren. Schließen, was sie benutzen könnte, dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The move is finished when the library is opened next. Close what may use the models.</source>
   <translation>Der Umzug wird beim nächsten Öffnen der Bibliothek abgeschlossen. Schließen, was die Modelle verwenden könnte.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>{out} exists already.</source>
   <translation>{out} gibt es schon.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Choose another --out, or move that file away.</source>
   <translation>Ein anderes --out wählen oder die Datei verschieben.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>The folder {parent} does not exist.</source>
   <translation>Den Ordner {parent} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Create it first.</source>
   <translation>Ihn zuerst anlegen.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>The variant {id} exists already.</source>
   <translation>Die Variante {id} gibt es schon.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Run the job again.</source>
   <translation>Die Aufgabe noch einmal ausführen.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Nothing can be written into {parent}: {strerror}.</source>
   <translation>In {parent} kann nichts geschrieben werden: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Choose another --out.</source>
   <translation>Ein anderes --out wählen.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>{staged} is not what was written there.</source>
   <translation>{staged} ist nicht, was dort geschrieben wurde.</translation>
  </message>
  <message>
   <location filename="../../core/library/relocate.py" />
   <source>{folder} is not a folder.</source>
   <translation>{folder} ist kein Ordner.</translation>
  </message>
  <message>
   <location filename="../../core/library/relocate.py" />
   <source>Choose the folder that holds the files.</source>
   <translation>Den Ordner wählen, der die Dateien enthält.</translation>
  </message>
  <message>
   <location filename="../../core/library/relocate.py" />
   <source>The search was stopped.</source>
   <translation>Die Suche wurde beendet.</translation>
  </message>
  <message>
   <location filename="../../core/library/removal.py" />
   <source>{file} cannot be deleted: {strerror}.</source>
   <translation>{file} kann nicht gelöscht werden: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>It came from elsewhere, so it cannot be made again here. Say where its files are now.</source>
   <translation>Es kam von anderswo und lässt sich hier nicht noch einmal erstellen. Angeben, wo die Dateien jetzt sind.</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>It can be made again from its recipe and its original, as a new variant. Delete this one then.</source>
   <translation>Aus Rezept und Original lässt es sich als neue Variante noch einmal erstellen. Diese danach löschen.</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>Make {name} again</source>
   <translation>{name} noch einmal erstellen</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>It could be made again from its recipe, but its original is not here. Get the original first, or say where the variant's files are now.</source>
   <translation>Aus dem Rezept ließe es sich noch einmal erstellen, aber das Original ist nicht hier. Zuerst das Original holen oder angeben, wo die Dateien der Variante jetzt sind.</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>{repo} has these files. What is whole here stays, the rest is fetched again at the same version and verified.</source>
   <translation>{repo} hat diese Dateien. Was hier unversehrt ist, bleibt; der Rest wird in derselben Version neu geholt und überprüft.</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>Repair {name}</source>
   <translation>{name} reparieren</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>There is no source '{text}': no such path, downloaded repository or library id.</source>
   <translation>Es gibt kein Original „{text}“: weder Pfad noch heruntergeladenes Repository noch ID der Bibliothek.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>See 'bitwright library list', or download one first.</source>
   <translation>Siehe „bitwright library list“, oder zuerst eines herunterladen.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>No source was given.</source>
   <translation>Es wurde kein Original angegeben.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>Name a folder, a .gguf file, a repo id or an id.</source>
   <translation>Einen Ordner, eine .gguf-Datei, ein Repository oder eine ID nennen.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>'{text}' cannot be read: permission denied.</source>
   <translation>„{text}“ kann nicht gelesen werden: Zugriff verweigert.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>Ask its owner, or copy it to a folder of yours.</source>
   <translation>Den Eigentümer fragen oder es in einen eigenen Ordner kopieren.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>'{text}' is neither a path here nor a repository that was downloaded.</source>
   <translation>„{text}“ ist weder ein Pfad noch ein heruntergeladenes Repository.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>To get it: bitwright download {partition}</source>
   <translation>So wird es geholt: bitwright download {partition}</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>The files of '{name}' are gone: {path}.</source>
   <translation>Die Dateien von „{name}“ sind weg: {path}.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>Download or import it again.</source>
   <translation>Erneut herunterladen oder importieren.</translation>
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>The file name '{path}' leads out of its folder.</source>
   <translation>Der Dateiname „{path}“ führt aus seinem Ordner hinaus.</translation>
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>Do not use this model.</source>
   <translation>Dieses Modell nicht verwenden.</translation>
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>A variant's description cannot be read.</source>
   <translation>Die Beschreibung einer Variante ist nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>Make the variant again.</source>
   <translation>Die Variante neu erstellen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/library/space.py" />
   <source>{n} variants that were made from it. To measure them again, it must be fetched again.</source>
   <extracomment>One: {n} variant that was made from it. To measure it again, it must be fetched again.</extracomment>
   <translation>
    <numerusform>{n} Variante, die daraus entstand. Um sie erneut zu messen, muss es wieder geholt werden.</numerusform>
    <numerusform>{n} Varianten, die daraus entstanden. Um sie erneut zu messen, muss es wieder geholt werden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/library/space.py" />
   <source>{n} measurements</source>
   <extracomment>One: {n} measurement</extracomment>
   <translation>
    <numerusform>{n} Messung</numerusform>
    <numerusform>{n} Messungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The download in the cache that other tools share.</source>
   <translation>Der Download im Cache, den andere Werkzeuge mitbenutzen.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Nothing was made from it.</source>
   <translation>Daraus wurde nichts erstellt.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The download in the cache that other tools share, and with it {names} in the library.</source>
   <translation>Der Download im Cache, den andere Werkzeuge mitbenutzen, und damit {names} in der Bibliothek.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Beginnings of downloads</source>
   <translation>Angefangene Downloads</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Unfinished work</source>
   <translation>Unfertige Arbeit</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Parts of files that have come: paused downloads begin these files anew.</source>
   <translation>Angekommene Teile von Dateien: Angehaltene Downloads beginnen diese Dateien von vorn.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>All files that are whole.</source>
   <translation>Alle vollständigen Dateien.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The original in full precision.</source>
   <translation>Das Original in voller Genauigkeit.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>A copy that llama.cpp reads.</source>
   <translation>Eine Kopie, die llama.cpp liest.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Unfinished: {title}</source>
   <translation>Unfertig: {title}</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The model that it works from.</source>
   <translation>Das Modell, mit dem es arbeitet.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Its files and {measurements} of it.</source>
   <translation>Die Dateien und {measurements} davon.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Its files.</source>
   <translation>Die Dateien.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The original, {name}. With it this can be made again.</source>
   <translation>Das Original, {name}. Damit lässt es sich noch einmal erstellen.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Nothing it could be made again from: its original is not here.</source>
   <translation>Nichts, woraus es sich noch einmal erstellen ließe: Das Original ist nicht hier.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Everything in the library: nothing there uses it. Other tools may.</source>
   <translation>Alles in der Bibliothek: Dort benutzt es nichts. Andere Werkzeuge vielleicht.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Copy for chatting with {name}</source>
   <translation>Kopie zum Chatten mit {name}</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Copy of a model that is gone</source>
   <translation>Kopie eines Modells, das es nicht mehr gibt</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Copies</source>
   <translation>Kopien</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The model itself. The copy is made again with the next chat, which then starts later.</source>
   <translation>Das Modell selbst. Die Kopie entsteht beim nächsten Chat neu, der dann später beginnt.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Everything: nothing uses it any more.</source>
   <translation>Alles: Nichts benutzt es mehr.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>What the job had done: it can only begin anew.</source>
   <translation>Was die Aufgabe getan hatte: Sie kann nur von vorn beginnen.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>What a job left that will not go on.</source>
   <translation>Was eine Aufgabe hinterließ, die nicht weitergeht.</translation>
  </message>
  <message>
   <location filename="../../core/library/verify.py" />
   <source>The check was cancelled.</source>
   <translation>Die Prüfung wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>too few votes to tell</source>
   <translation>zu wenige Stimmen für eine Aussage</translation>
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>quite sure</source>
   <translation>ziemlich sicher</translation>
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>a hint, not sure</source>
   <translation>ein Hinweis, nicht sicher</translation>
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>no clear winner</source>
   <translation>kein klarer Sieger</translation>
  </message>
  <message>
   <location filename="../../core/paths.py" />
   <source>There is no folder '{moved}'.</source>
   <translation>Es gibt keinen Ordner „{moved}“.</translation>
  </message>
  <message>
   <location filename="../../core/paths.py" />
   <source>Set {HOME_VARIABLE} to a folder.</source>
   <translation>{HOME_VARIABLE} auf einen Ordner setzen.</translation>
  </message>
  <message>
   <location filename="../../core/quant/job.py" />
   <source>Raise the memory limit in the settings, or use fewer or shorter samples, or a GGUF level, which needs no more than its largest tensor.</source>
   <translation>Die Speichergrenze in den Einstellungen anheben oder weniger oder kürzere Beispiele verwenden oder eine GGUF-Stufe, die nicht mehr braucht als ihr größter Tensor.</translation>
  </message>
  <message>
   <location filename="../../core/quant/job.py" />
   <source>The new file needs about {needed}, and {free} are free in {folder}.</source>
   <translation>Die neue Datei braucht etwa {needed}, und in {folder} sind {free} frei.</translation>
  </message>
  <message>
   <location filename="../../core/quant/job.py" />
   <source>Free some space, choose a smaller level, or move the models folder to another disk.</source>
   <translation>Platz schaffen, eine kleinere Stufe wählen oder den Modellordner auf einen anderen Datenträger verschieben.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>This recipe cannot be used: {why}</source>
   <translation>Dieses Rezept ist nicht nutzbar: {why}</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>The recipe has no name.</source>
   <translation>Das Rezept hat keinen Namen.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Type a name for it.</source>
   <translation>Einen Namen dafür eingeben.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>This variant was made elsewhere, and nothing is known of how.</source>
   <translation>Diese Variante entstand anderswo, und wie, ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Save the recipe of a variant that Bitwright made.</source>
   <translation>Das Rezept einer Variante speichern, die Bitwright erstellt hat.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>the file is too large</source>
   <translation>die Datei ist zu groß</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>it is not in the format of recipes</source>
   <translation>es hat nicht das Format von Rezepten</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>a newer version of Bitwright wrote it</source>
   <translation>eine neuere Version von Bitwright hat es geschrieben</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Update Bitwright and open it again.</source>
   <translation>Bitwright aktualisieren und es erneut öffnen.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>it holds no recipe</source>
   <translation>es enthält kein Rezept</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>it only describes a variant that was made elsewhere</source>
   <translation>es beschreibt nur eine Variante, die anderswo entstand</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Ask whoever shared it for a recipe that Bitwright saved.</source>
   <translation>Wer es weitergab, kann ein von Bitwright gespeichertes Rezept liefern.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>There is no file {name}.</source>
   <translation>Es gibt keine Datei {name}.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Was it moved or deleted?</source>
   <translation>Wurde er verschoben oder gelöscht?</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>{name} cannot be read.</source>
   <translation>{name} ist nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>one of its options has a value that cannot be</source>
   <translation>eine seiner Optionen hat einen unmöglichen Wert</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>There is no saved recipe '{name}'.</source>
   <translation>Es gibt kein gespeichertes Rezept „{name}“.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>Saved are: {names}</source>
   <translation>Gespeichert sind: {names}</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>None has been saved yet.</source>
   <translation>Noch keines wurde gespeichert.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>There is a recipe '{name}' already.</source>
   <translation>Es gibt schon ein Rezept „{name}“.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>Choose another name, or replace it.</source>
   <translation>Einen anderen Namen wählen oder es ersetzen.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>the same size as {dtype}, which holds this source exactly</source>
   <translation>so groß wie {dtype}, das dieses Original exakt enthält</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>the source is already {dtype}: this would be larger without being better</source>
   <translation>das Original ist schon {dtype}: Dies wäre größer, ohne besser zu sein</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>no ONNX graph of this family can be built yet</source>
   <translation>für diese Familie lässt sich noch kein ONNX-Graph bauen</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>twice the memory of 16 bits for nothing: the source is stored in {dtype}</source>
   <translation>doppelter Speicherbedarf gegenüber 16 Bits ohne Gewinn: Das Original ist in {dtype} gespeichert</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>without a GPU llama.cpp runs the same 16 bits several times faster (GGUF BF16 or F16)</source>
   <translation>ohne GPU rechnet llama.cpp mit denselben 16 Bits um ein Vielfaches schneller (GGUF BF16 oder F16)</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>the model was trained to be ternary: TQ2_0 holds it exactly</source>
   <translation>das Modell wurde ternär trainiert: TQ2_0 enthält es exakt</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>GGUF files cannot be trained; fine-tune the original, then quantize the result</source>
   <translation>GGUF-Dateien lassen sich nicht trainieren; das Original feinabstimmen, dann das Ergebnis quantisieren</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>integers with fixed scales cannot be trained; fine-tune the original, then quantize it</source>
   <translation>Ganzzahlen mit festen Skalen lassen sich nicht trainieren; das Original feinabstimmen, dann quantisieren</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>made for the compilers of NPUs; GGUF Q8_0 is the same 8 bits for this computer</source>
   <translation>für die Compiler von NPUs gemacht; GGUF Q8_0 bietet diesem Computer dieselben 8 Bits</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>training on an 8-bit float base is not supported by the usual tools; NF4 is</source>
   <translation>die üblichen Werkzeuge können nicht auf 8-Bit-Gleitkomma trainieren; auf NF4 schon</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>three values a weight destroy a model that was not trained for them</source>
   <translation>drei Werte je Gewicht zerstören ein Modell, das nicht dafür trainiert wurde</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>needs a GPU that computes in FP8 (NVIDIA RTX 40 on, AMD MI300) and that torch uses</source>
   <translation>braucht eine GPU, die in FP8 rechnet (ab NVIDIA RTX 40, AMD MI300) und von torch genutzt wird</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>NF4 trains equally well in half the memory</source>
   <translation>NF4 trainiert ebenso gut mit halbem Speicher</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>no NPU or CUDA GPU for its kernels here; GGUF Q8_0 is the same 8 bits for this computer</source>
   <translation>hier gibt es keine NPU oder CUDA-GPU für diese Kernel; GGUF Q8_0 bietet diesem Computer dieselben 8 Bits</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>NF4 is made for training adapters on 4 bits</source>
   <translation>NF4 ist dafür gemacht, Adapter auf 4 Bits zu trainieren</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>needs a CUDA or ROCm GPU that torch uses; GGUF Q4_K_M is the 4 bits for this computer</source>
   <translation>braucht eine CUDA- oder ROCm-GPU, die torch nutzt; GGUF Q4_K_M bietet diesem Computer die 4 Bits</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>bitsandbytes is made for a GPU that torch uses; there is none here</source>
   <translation>bitsandbytes ist für eine GPU gemacht, die torch nutzt; hier gibt es keine</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>made for fine-tuning; INT4 and Q4_K_M answer faster at the same size</source>
   <translation>für das Feinabstimmen gemacht; INT4 und Q4_K_M antworten bei gleicher Größe schneller</translation>
  </message>
  <message>
   <location filename="../../core/recommend/heat_map.py" />
   <source>Nothing on this computer runs it: {reason}.</source>
   <translation>Nichts auf diesem Computer führt es aus: {reason}.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/heat_map.py" />
   <source>GGUF holds the same 16 bits, and its runtime is faster for one conversation</source>
   <translation>GGUF enthält dieselben 16 Bits, und sein Laufzeitsystem ist für ein einzelnes Gespräch schneller</translation>
  </message>
  <message>
   <location filename="../../core/recommend/machine.py" />
   <source>your {gpu} is not used by the installed chat runtime, as far as is known before it was tried; a build with support for it would be faster</source>
   <translation>Ihre GPU {gpu} wird vom installierten Chat-Laufzeitsystem nicht genutzt, soweit vor einem Versuch bekannt; eine Fassung mit Unterstützung dafür wäre schneller</translation>
  </message>
  <message>
   <location filename="../../core/recommend/machine.py" />
   <source>your {gpu} is not used by the installed {runtime}; a build with support for it would be faster</source>
   <translation>Ihre GPU {gpu} wird vom installierten {runtime} nicht genutzt; eine Fassung mit Unterstützung dafür wäre schneller</translation>
  </message>
  <message>
   <location filename="../../core/recommend/machine.py" />
   <source>your {gpu} is not used by the installed chat runtime; a build with support for it would be faster</source>
   <translation>Ihre GPU {gpu} wird vom installierten Chat-Laufzeitsystem nicht genutzt; eine Fassung mit Unterstützung dafür wäre schneller</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>heavy loss</source>
   <translation>starker Verlust</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>indistinguishable</source>
   <translation>kein Unterschied</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>nearly indistinguishable</source>
   <translation>kaum Unterschied</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>very small loss</source>
   <translation>kaum Verlust</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>small loss</source>
   <translation>kleiner Verlust</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>noticeable loss</source>
   <translation>merklicher Verlust</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>clear loss</source>
   <translation>deutlicher Verlust</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>as the source</source>
   <translation>wie das Original</translation>
  </message>
  <message>
   <location filename="../../core/recommend/recommend.py" />
   <source>{level} is no larger, no slower and no worse</source>
   <translation>{level} ist nicht größer, nicht langsamer und nicht schlechter</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>{sentence}.</source>
   <translation>{sentence}.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Bitwright itself cannot run on the {name}, so no speed is promised; its maker's toolkit can.</source>
   <translation>Bitwright selbst läuft nicht auf der {name}, deshalb wird kein Tempo versprochen; das Toolkit des Herstellers kann es.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>You have it already: the source is stored in {dtype}, so there is nothing to make or to lose.</source>
   <translation>Das ist schon da: Das Original ist in {dtype} gespeichert, es gibt also nichts zu erstellen und nichts zu verlieren.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>The source is already quantized ({dtype}): what it lost stays lost, and this adds a little.</source>
   <translation>Das Original ist schon quantisiert ({dtype}): Was verloren ist, bleibt verloren, und hier kommt etwas dazu.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>This version does not make {dtype} in {container}: it needs another tool.</source>
   <translation>Diese Version erstellt kein {dtype} in {container}: Dafür ist ein anderes Werkzeug nötig.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and your settings allow {free} of memory, with {gpu} free on the GPU</source>
   <translation>passt nicht: braucht {memory}, und Ihre Einstellungen erlauben {free} Arbeitsspeicher; auf der GPU sind {gpu} frei</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>{need}; training on shorter texts (a smaller context) needs less</source>
   <translation>{need}; Training mit kürzeren Texten (kleinerem Kontext) braucht weniger</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>faster than anyone reads</source>
   <translation>schneller, als jemand liest</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>About {figure} tokens a second are expected, {feeling}.</source>
   <translation>Erwartet werden etwa {figure} Tokens pro Sekunde, {feeling}.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Fits on the GPU: needs {need} of the {free} that are free on {names}.</source>
   <translation>Passt auf die GPU: braucht {need} der {free}, die auf {names} frei sind.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Needs {need}, more than is free on the GPU ({memory}): {gpu_layers} of {n_layers} layers go there, the rest stays in memory.</source>
   <translation>Braucht {need}, mehr als auf der GPU frei ist ({memory}): {gpu_layers} von {n_layers} Schichten kommen dorthin, der Rest bleibt im Arbeitsspeicher.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Fits: needs {need} of the {memory} of memory that your settings allow.</source>
   <translation>Passt: braucht {need} der {memory} Arbeitsspeicher, die Ihre Einstellungen erlauben.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Fits: needs {need} of the {memory} of memory that are free.</source>
   <translation>Passt: braucht {need} der {memory}, die im Arbeitsspeicher frei sind.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Tight: needs {need}, and your settings allow {memory} of memory.</source>
   <translation>Knapp: braucht {need}, und Ihre Einstellungen erlauben {memory} Arbeitsspeicher.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Tight: needs {need}, and {memory} of memory are free; close other programs first.</source>
   <translation>Knapp: braucht {need}, und {memory} Arbeitsspeicher sind frei; zuerst andere Programme schließen.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and your settings allow {free}</source>
   <translation>passt nicht: braucht {memory}, und Ihre Einstellungen erlauben {free}</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>No speed is predicted: this GPU's memory bandwidth is not known.</source>
   <translation>Das Tempo wird nicht vorhergesagt: Die Speicherbandbreite dieser GPU ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Measured on this computer: {figure} tokens a second.</source>
   <translation>Auf diesem Computer gemessen: {figure} Tokens pro Sekunde.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>about as fast as people read</source>
   <translation>etwa so schnell, wie man liest</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>That assumes memory of {ASSUMED_BANDWIDTH} GB/s; it has not been measured here yet.</source>
   <translation>Das setzt Arbeitsspeicher mit {ASSUMED_BANDWIDTH} GB/s voraus; hier wurde er noch nicht gemessen.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and {free} of memory and {gpu} on the GPU are free</source>
   <translation>passt nicht: braucht {memory}, frei sind {free} im Arbeitsspeicher und {gpu} auf der GPU</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and {free} are free</source>
   <translation>passt nicht: braucht {memory}, frei sind {free}</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>slower than people read</source>
   <translation>langsamer, als man liest</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>too slow for a conversation</source>
   <translation>zu langsam für ein Gespräch</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Takes {needed} of memory and only {free} are free: other programs, or the whole computer, may become slow. Choose a shorter context or a smaller variant.</source>
   <translation>Braucht {needed} Arbeitsspeicher, und nur {free} sind frei: Andere Programme oder der ganze Computer können langsam werden. Einen kürzeren Kontext oder eine kleinere Variante wählen.</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Its files are not where they were</source>
   <translation>Die Dateien sind nicht, wo sie waren</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>OpenVINO is not installed</source>
   <translation>OpenVINO ist nicht installiert</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Takes {needed} of memory while it is served; {free} are free.</source>
   <translation>Braucht während der Bereitstellung {needed} Arbeitsspeicher; {free} sind frei.</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Takes {needed} of memory and {free} are free: answers will come slowly.</source>
   <translation>Braucht {needed} Arbeitsspeicher, und {free} sind frei: Antworten kommen langsam.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>How the window looks.</source>
   <translation>Wie das Fenster aussieht.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The language of the window: system, or a code such as de.</source>
   <translation>Die Sprache des Fensters: system oder ein Kürzel wie de.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Processor cores that jobs and chats may use; 0 means all.</source>
   <translation>Prozessorkerne, die Aufgaben und Chats benutzen dürfen; 0 heißt alle.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Memory that one chat or job may take: 12GiB, 50%, or 0 for all that is free.</source>
   <translation>Arbeitsspeicher, den ein Chat oder eine Aufgabe belegen darf: 12GiB, 50% oder 0 für alles, was frei ist.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Where new variants go; 'library move' also moves those that exist.</source>
   <translation>Wohin neue Varianten kommen; „library move“ verschiebt auch die vorhandenen.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Text for recipes that name none: a file, hub:owner/name, or empty for the bundled.</source>
   <translation>Text für Rezepte, die keinen nennen: eine Datei, hub:owner/name oder leer für den mitgelieferten.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Address of the hub; empty means Hugging Face.</source>
   <translation>Adresse des Hubs; leer heißt Hugging Face.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Files that a download fetches at once.</source>
   <translation>Dateien, die ein Download zugleich holt.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Speed of a download: 5MB, 500kB, or 0 for as fast as it comes.</source>
   <translation>Tempo eines Downloads: 5MB, 500kB oder 0 für so schnell wie möglich.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Nothing is asked of the hub.</source>
   <translation>Der Hub wird nichts gefragt.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Tokens of a conversation that a chat keeps in mind.</source>
   <translation>Tokens eines Gesprächs, die ein Chat im Blick behält.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Each new variant is compared with its original.</source>
   <translation>Jede neue Variante wird mit ihrem Original verglichen.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>How a GPU multiplies: exactly, or faster in TF32.</source>
   <translation>Wie eine GPU multipliziert: exakt oder schneller in TF32.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>How chats keep the conversation: fewer bits take less memory.</source>
   <translation>Wie Chats das Gespräch behalten: Weniger Bits brauchen weniger Speicher.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>There is no setting '{name}'.</source>
   <translation>Es gibt keine Einstellung „{name}“.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>See 'bitwright settings list'.</source>
   <translation>Siehe „bitwright settings list“.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>(empty)</source>
   <translation>(leer)</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Write for example 12GiB, 50% or 0.</source>
   <translation>Zum Beispiel 12GiB, 50% oder 0 angeben.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The address must begin with https:// or http://.</source>
   <translation>Die Adresse muss mit https:// oder http:// beginnen.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The address names no host.</source>
   <translation>Die Adresse nennt keinen Host.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Write on or off.</source>
   <translation>on oder off angeben.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>'{text}' cannot be {name}.</source>
   <translation>„{text}“ ist nicht möglich für {name}.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>on</source>
   <translation>ein</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The address cannot be read.</source>
   <translation>Die Adresse ist nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>There is no such file.</source>
   <translation>Es gibt keine solche Datei.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>There is no such folder.</source>
   <translation>Es gibt keinen solchen Ordner.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Give a number from 1 to 16.</source>
   <translation>Eine Zahl von 1 bis 16 angeben.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Choose of {choices}.</source>
   <translation>Möglich sind: {choices}.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Give a whole number.</source>
   <translation>Eine ganze Zahl angeben.</translation>
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>Weights stored as {dtype} cannot be read</source>
   <translation>Als {dtype} gespeicherte Gewichte sind nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>FP32, FP16, BF16 and GGML types are understood.</source>
   <translation>FP32, FP16, BF16 und GGML-Typen werden verstanden.</translation>
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>Weights stored as {dtype} cannot be decoded</source>
   <translation>Als {dtype} gespeicherte Gewichte lassen sich nicht dekodieren</translation>
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>Use an F16, BF16 or Q8_0 file of the model.</source>
   <translation>Eine F16-, BF16- oder Q8_0-Datei des Modells verwenden.</translation>
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>{name} does not say which architecture it holds</source>
   <translation>{name} gibt nicht an, welche Architektur es enthält</translation>
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>It may be a vocabulary or adapter file.</source>
   <translation>Es ist vielleicht eine Vokabular- oder Adapterdatei.</translation>
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>{name} says {key} = {found}</source>
   <translation>{name} gibt an: {key} = {found}</translation>
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>Download the file again.</source>
   <translation>Die Datei erneut herunterladen.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>The model is in {total} parts and {count} are missing, first {missing}</source>
   <translation>Das Modell hat insgesamt {total} Teile, {count} fehlen, als erster {missing}</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>Download all parts into the same folder.</source>
   <translation>Alle Teile in denselben Ordner herunterladen.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>{name} and its parts hold {count} of {promised} tensors</source>
   <translation>{name} und seine Teile enthalten {count} von {promised} Tensoren</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>Download all parts of the model.</source>
   <translation>Alle Teile des Modells herunterladen.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>{name} has no tensor {name2}</source>
   <translation>{name} hat keinen Tensor {name2}</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>The model is incomplete: download it again.</source>
   <translation>Das Modell ist unvollständig: erneut herunterladen.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>The tensor {name} is in two parts</source>
   <translation>Der Tensor {name} ist in zwei Teilen enthalten</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>Download again.</source>
   <translation>Erneut herunterladen.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} is not a sound GGUF file: {why}</source>
   <translation>{name} ist keine einwandfreie GGUF-Datei: {why}</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} is not a GGUF file</source>
   <translation>{name} ist keine GGUF-Datei</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>Choose a .gguf file or a model folder.</source>
   <translation>Eine .gguf-Datei oder einen Modellordner wählen.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} is a big-endian GGUF file</source>
   <translation>{name} ist eine Big-Endian-GGUF-Datei</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>Get the little-endian file of the same model.</source>
   <translation>Die Little-Endian-Datei desselben Modells besorgen.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} has GGUF version {version}</source>
   <translation>{name} hat die GGUF-Version {version}</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>Versions 2 and 3 can be read.</source>
   <translation>Die Versionen 2 und 3 sind lesbar.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name}: the tensor {name2} has GGML type {type_id}, which is not known</source>
   <translation>{name}: Der Tensor {name2} hat den unbekannten GGML-Typ {type_id}</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>A newer version may know it; F16 or Q8_0 files of the model can be read.</source>
   <translation>Eine neuere Version kennt ihn vielleicht; F16- oder Q8_0-Dateien des Modells sind lesbar.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hashing.py" />
   <source>{path} does not exist</source>
   <translation>{path} gibt es nicht</translation>
  </message>
  <message>
   <location filename="../../core/sources/hashing.py" />
   <source>The file was moved or deleted.</source>
   <translation>Die Datei wurde verschoben oder gelöscht.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>config.json says num_hidden_layers = {layers}</source>
   <translation>config.json gibt an: num_hidden_layers = {layers}</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>Download the model again.</source>
   <translation>Das Modell erneut herunterladen.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>config.json says {key} = {value}</source>
   <translation>config.json gibt an: {key} = {value}</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>config.json has RoPE parameters that are no object</source>
   <translation>config.json enthält RoPE-Parameter, die kein Objekt sind</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} holds no model weights</source>
   <translation>{name} enthält keine Modellgewichte</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>Open a folder with model.safetensors (or its numbered parts) and config.json, or a .gguf file.</source>
   <translation>Einen Ordner mit model.safetensors (oder deren nummerierten Teilen) und config.json öffnen, oder eine .gguf-Datei.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The weight file {name} is missing</source>
   <translation>Die Gewichtsdatei {name} fehlt</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The download is incomplete: resume it.</source>
   <translation>Der Download ist unvollständig: fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} holds an ONNX or OpenVINO model: nothing else can be made from it</source>
   <translation>{name} enthält ein ONNX- oder OpenVINO-Modell: Daraus lässt sich nichts anderes erstellen</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>Use the model that it was made from.</source>
   <translation>Das Modell verwenden, aus dem es entstand.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} holds pickled weights only (.bin, .pt)</source>
   <translation>{name} enthält nur Pickle-Gewichte (.bin, .pt)</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>Pickles can run code and are not loaded: get the model's safetensors version.</source>
   <translation>Pickle-Dateien können Code ausführen und werden nicht geladen: die Safetensors-Fassung des Modells besorgen.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} has no config.json</source>
   <translation>{name} hat keine config.json</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>A model folder needs config.json beside its weights.</source>
   <translation>Ein Modellordner braucht config.json neben den Gewichten.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The index and the weight files disagree about {count} tensors, first {odd}</source>
   <translation>Index und Gewichtsdateien widersprechen sich bei {count} Tensoren, zuerst bei {odd}</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>A part of the model is missing or from another version: download it again.</source>
   <translation>Ein Teil des Modells fehlt oder stammt aus einer anderen Version: erneut herunterladen.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The tensor {name} is in two weight files</source>
   <translation>Der Tensor {name} ist in zwei Gewichtsdateien enthalten</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{name} is a link that leads out of the model's folder</source>
   <translation>{name} ist eine Verknüpfung, die aus dem Ordner des Modells hinausführt</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>Copy the real file into the folder.</source>
   <translation>Die eigentliche Datei in den Ordner kopieren.</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{what} does not hold a JSON object</source>
   <translation>{what} enthält kein JSON-Objekt</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>The model names a file outside its folder: {name}</source>
   <translation>Das Modell nennt eine Datei außerhalb seines Ordners: {name}</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{what} is not sound JSON: {error}</source>
   <translation>{what} ist kein einwandfreies JSON: {error}</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{name} is too large to be what it claims to be</source>
   <translation>{name} ist zu groß für das, was es sein soll</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{name} cannot be read: {strerror}</source>
   <translation>{name} ist nicht lesbar: {strerror}</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>Check its permissions and the disk.</source>
   <translation>Berechtigungen und Datenträger prüfen.</translation>
  </message>
  <message>
   <location filename="../../core/sources/mapped_file.py" />
   <source>{name} became shorter while it was read</source>
   <translation>{name} wurde beim Lesen kürzer</translation>
  </message>
  <message>
   <location filename="../../core/sources/safetensors_header.py" />
   <source>{name} is not a sound safetensors file: {why}</source>
   <translation>{name} ist keine einwandfreie Safetensors-Datei: {why}</translation>
  </message>
  <message>
   <location filename="../../core/sources/safetensors_header.py" />
   <source>{name}: {name2} is stored as {dtype}, which is not known</source>
   <translation>{name}: {name2} ist als {dtype} gespeichert, das nicht bekannt ist</translation>
  </message>
  <message>
   <location filename="../../core/sources/safetensors_header.py" />
   <source>FP32, FP16 and BF16 weights can be read.</source>
   <translation>FP32-, FP16- und BF16-Gewichte sind lesbar.</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{name} holds {count} GGUF models</source>
   <translation>{name} enthält {count} GGUF-Modelle</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Open one of the .gguf files instead.</source>
   <translation>Stattdessen eine der .gguf-Dateien öffnen.</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{name} is neither a model folder nor a GGUF file</source>
   <translation>{name} ist weder ein Modellordner noch eine GGUF-Datei</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Open the folder that holds config.json and the .safetensors files, or a .gguf file.</source>
   <translation>Den Ordner mit config.json und den .safetensors-Dateien öffnen, oder eine .gguf-Datei.</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Check the path; a drive may not be connected.</source>
   <translation>Den Pfad prüfen; vielleicht ist ein Laufwerk nicht verbunden.</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{path} may not be read</source>
   <translation>{path} darf nicht gelesen werden</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Check the permissions of the file.</source>
   <translation>Die Berechtigungen der Datei prüfen.</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{path} cannot be read: {strerror}</source>
   <translation>{path} ist nicht lesbar: {strerror}</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Check the disk.</source>
   <translation>Den Datenträger prüfen.</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>The part {name} is not there any more.</source>
   <translation>Der Teil {name} ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>Say where it is now.</source>
   <translation>Angeben, wo er jetzt ist.</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>{path} is not there any more.</source>
   <translation>{path} ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>Say where it is now, or make it again.</source>
   <translation>Angeben, wo es jetzt ist, oder es noch einmal erstellen.</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} ist nicht lesbar: {reason}.</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>Check the disk and its permissions.</source>
   <translation>Den Datenträger und dessen Berechtigungen prüfen.</translation>
  </message>
  <message>
   <location filename="../../core/sources/weights_index.py" />
   <source>{INDEX_NAME} has no weight_map</source>
   <translation>{INDEX_NAME} hat keine weight_map</translation>
  </message>
  <message>
   <location filename="../../core/sources/weights_index.py" />
   <source>{INDEX_NAME} names a file by {value}</source>
   <translation>{INDEX_NAME} nennt eine Datei mit {value}</translation>
  </message>
  <message>
   <location filename="../../core/specs/combinations.py" />
   <source>transformers with gptqmodel</source>
   <translation>transformers mit gptqmodel</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>there is no GGUF level '{name}'</source>
   <translation>es gibt keine GGUF-Stufe „{name}“</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>levels are {known}</source>
   <translation>Stufen sind {known}</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is none of {choices}</source>
   <translation>{key} {value} ist keines von {choices}</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not a text</source>
   <translation>{key} {value} ist kein Text</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not a number</source>
   <translation>{key} {value} ist keine Zahl</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not between {low} and {high}</source>
   <translation>{key} {value} liegt nicht zwischen {low} und {high}</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is neither true nor false</source>
   <translation>{key} {value} ist weder true noch false</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not a whole number</source>
   <translation>{key} {value} ist keine ganze Zahl</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not between 0 and 1</source>
   <translation>{key} {value} liegt nicht zwischen 0 und 1</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is neither none, auto nor a number</source>
   <translation>{key} {value} ist weder none noch auto noch eine Zahl</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>there is no option '{key}'</source>
   <translation>es gibt keine Option „{key}“</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>options here: {options}</source>
   <translation>Optionen hier: {options}</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>'{key}' has no meaning for {dtype} by {method} in {container}</source>
   <translation>„{key}“ hat keine Bedeutung für {dtype} mit {method} in {container}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} by {method} is stored in {containers}, not in {container}</source>
   <translation>{dtype} mit {method} wird in {containers} gespeichert, nicht in {container}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>'{target}' is neither a GGUF level nor a dtype</source>
   <translation>„{target}“ ist weder eine GGUF-Stufe noch ein Zahlenformat</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{level} is for research: it destroys a model that was not trained to be ternary</source>
   <translation>{level} ist für die Forschung: Es zerstört ein Modell, das nicht ternär trainiert wurde</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} is a way to compute, not to store</source>
   <translation>{dtype} ist eine Art zu rechnen, nicht zu speichern</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>this version does not make {dtype}</source>
   <translation>diese Version erstellt kein {dtype}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} is made by {methods} in this version, not by {method}</source>
   <translation>{dtype} wird in dieser Version mit {methods} erstellt, nicht mit {method}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the source is already quantized ({stored}): {dtype} is made from the original weights</source>
   <translation>das Original ist schon quantisiert ({stored}): {dtype} wird aus den ursprünglichen Gewichten erstellt</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>matrices with rows of {rows} are not whole groups of {size} and stay at 16 bits</source>
   <translation>Matrizen mit Zeilen aus {rows} Werten gehen nicht in ganzen Gruppen von {size} auf und bleiben bei 16 Bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>there is no method '{method}'</source>
   <translation>es gibt keine Methode „{method}“</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>methods are {known}</source>
   <translation>Methoden sind {known}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>there is no container '{container}'</source>
   <translation>es gibt kein Dateiformat „{container}“</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>containers are {known}</source>
   <translation>Dateiformate sind {known}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{name} cannot be trained into</source>
   <translation>in {name} lässt sich nicht trainieren</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>levels that can are {known}</source>
   <translation>möglich sind die Stufen {known}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{name} is a way to compute, not to store</source>
   <translation>{name} ist eine Art zu rechnen, nicht zu speichern</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>choose FP32 and turn TF32 on</source>
   <translation>FP32 wählen und TF32 einschalten</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the recipe was written by a newer version (recipe format {version})</source>
   <translation>das Rezept stammt von einer neueren Version (Rezeptformat {version})</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>levels are GGUF mixes, not {container}</source>
   <translation>Stufen sind GGUF-Mischungen, nicht {container}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GGUF levels take no options in this version: {options}</source>
   <translation>GGUF-Stufen haben in dieser Version keine Optionen: {options}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the model was trained to be ternary: {level} holds its weights as they are</source>
   <translation>das Modell wurde ternär trainiert: {level} enthält seine Gewichte, wie sie sind</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>llama.cpp computes SiLU where BitNet models have a squared ReLU: a GGUF file of {model} would answer wrongly</source>
   <translation>llama.cpp rechnet SiLU, wo BitNet-Modelle ein quadriertes ReLU haben: Eine GGUF-Datei von {model} würde falsch antworten</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{model} cannot be converted to GGUF yet; Llama, Mistral, SmolLM2, Qwen2/2.5 and Qwen3 can</source>
   <translation>{model} lässt sich noch nicht in GGUF umwandeln; Llama, Mistral, SmolLM2, Qwen2/2.5 und Qwen3 schon</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>AWQ files hold scales for groups, not for a channel or the whole tensor</source>
   <translation>AWQ-Dateien haben Skalen für Gruppen, nicht für einen Kanal oder den ganzen Tensor</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GPTQ files hold scales for groups or channels, not for the whole tensor</source>
   <translation>GPTQ-Dateien haben Skalen für Gruppen oder Kanäle, nicht für den ganzen Tensor</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GGUF blocks hold a scale for 32 weights each: choose groups or channels</source>
   <translation>GGUF-Blöcke haben eine Skala für je 32 Gewichte: Gruppen oder Kanäle wählen</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GGUF has no asymmetric 8-bit blocks: choose symmetric</source>
   <translation>GGUF hat keine asymmetrischen 8-Bit-Blöcke: symmetrisch wählen</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GGUF's 4-bit blocks need groups: choose a group size of 32, 64, 128 or 256</source>
   <translation>4-Bit-Blöcke in GGUF brauchen Gruppen: eine Gruppengröße von 32, 64, 128 oder 256 wählen</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} by {method} is not stored as {format}</source>
   <translation>{dtype} mit {method} wird nicht als {format} gespeichert</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the blocks of {model} cannot be run yet; those of Llama, Mistral, Mixtral, Qwen2/3, Gemma 2/3, Phi-3, OLMo 2, BitNet and GPT-2 can</source>
   <translation>die Blöcke von {model} sind noch nicht ausführbar; die von Llama, Mistral, Mixtral, Qwen2/3, Gemma 2/3, Phi-3, OLMo 2, BitNet und GPT-2 sind es</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{model} keeps its matrices turned over, which only {containers} can hold</source>
   <translation>die transponierten Matrizen von {model} passen nur in {containers}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>transformers keeps the experts of {model} in blocks that bitsandbytes cannot quantize: nearly all weights would stay at 16 bits</source>
   <translation>transformers hält die Experten von {model} in Blöcken, die bitsandbytes nicht quantisieren kann: Fast alle Gewichte blieben bei 16 Bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>no ONNX graph of {model} can be built yet; of Llama, Mistral, SmolLM2, Qwen2/2.5 and Qwen3 it can</source>
   <translation>für {model} lässt sich noch kein ONNX-Graph bauen; für Llama, Mistral, SmolLM2, Qwen2/2.5 und Qwen3 schon</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>INT8 has scales per channel</source>
   <translation>INT8 hat Skalen pro Kanal</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>choose scales per channel</source>
   <translation>Skalen pro Kanal wählen</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>samples of {length} tokens are longer than the model's context {context}</source>
   <translation>Beispiele von {length} Tokens sind länger als der Kontext des Modells, {context}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>no row of this model is whole groups of {size}; {way_out}</source>
   <translation>keine Zeile dieses Modells geht in ganzen Gruppen von {size} auf; {way_out}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>run 'bitwright recommend' to see what works here</source>
   <translation>„bitwright recommend“ zeigt, was hier funktioniert</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the source is already quantized ({dtype}); what it lost stays lost</source>
   <translation>das Original ist schon quantisiert ({dtype}); was verloren ist, bleibt verloren</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>there is no GGUF level '{level}'</source>
   <translation>es gibt keine GGUF-Stufe „{level}“</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the model's weights are ternary (BitNet): TQ2_0 and TQ1_0 hold them exactly, {level} would only be larger or round them again</source>
   <translation>die Gewichte des Modells sind ternär (BitNet): TQ2_0 und TQ1_0 enthalten sie exakt, {level} wäre nur größer oder würde sie erneut runden</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{problem}. {hint}</source>
   <translation>{problem}. {hint}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the source's weights are ternary (BitNet) already: {dtype} would only be larger; TQ2_0 and TQ1_0 are what it can be made into</source>
   <translation>die Gewichte des Originals sind schon ternär (BitNet): {dtype} wäre nur größer; möglich sind TQ2_0 und TQ1_0</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} in {container} is made from a model folder, not from a GGUF file</source>
   <translation>{dtype} in {container} wird aus einem Modellordner erstellt, nicht aus einer GGUF-Datei</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>no row of this model is whole groups of {size}; {fits} fits</source>
   <translation>keine Zeile dieses Modells geht in ganzen Gruppen von {size} auf; {fits} passt</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{level} is made by '{expected}' in this version, not by '{method}'</source>
   <translation>{level} wird in dieser Version mit „{expected}“ erstellt, nicht mit „{method}“</translation>
  </message>
  <message>
   <location filename="../../core/specs/training.py" />
   <source>layers '{text}' names no block of {n_blocks}</source>
   <translation>layers „{text}“ bezeichnet keinen von {n_blocks} Blöcken</translation>
  </message>
  <message>
   <location filename="../../core/specs/training.py" />
   <source>layers cannot be '{said}'</source>
   <translation>layers kann nicht „{said}“ sein</translation>
  </message>
  <message>
   <location filename="../../core/stores/chat_template.py" />
   <source>a format of its own</source>
   <translation>ein eigenes Format</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>It does not lie in Bitwright's own folder.</source>
   <translation>Es liegt nicht in Bitwrights eigenem Ordner.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>Nothing was changed.</source>
   <translation>Es wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>{path} changed since it was looked at.</source>
   <translation>{path} hat sich seit der Suche geändert.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>Look for duplicates again.</source>
   <translation>Erneut nach Duplikaten suchen.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>A file changed while it was read.</source>
   <translation>Eine Datei änderte sich beim Lesen.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>The file system gives no second name to {other}: {strerror}.</source>
   <translation>Das Dateisystem gibt {other} keinen zweiten Namen: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>The copy stays as it is.</source>
   <translation>Die Kopie bleibt, wie sie ist.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>{path} is gone.</source>
   <translation>{path} ist weg.</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{name} cannot go to {target}: it runs GGUF files only, and GGUF has no exact form of these weights (or the disk has no room for it).</source>
   <translation>{name} kann nicht nach {target}: Dort laufen nur GGUF-Dateien, und GGUF hat keine exakte Form dieser Gewichte (oder der Datenträger keinen Platz dafür).</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>Make a GGUF variant, or hand this one to a folder or the Hub.</source>
   <translation>Eine GGUF-Variante erstellen oder diese in einen Ordner oder auf den Hub exportieren.</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{target} exists already.</source>
   <translation>{target} gibt es schon.</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>Choose another name or folder.</source>
   <translation>Einen anderen Namen oder Ordner wählen.</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{target} cannot be written: {strerror}.</source>
   <translation>{target} kann nicht geschrieben werden: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{name} is not what was recorded of it.</source>
   <translation>{name} ist nicht, was davon verzeichnet wurde.</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>Make or import it again.</source>
   <translation>Erneut erstellen oder importieren.</translation>
  </message>
  <message>
   <location filename="../../core/stores/found.py" />
   <source>Hugging Face cache</source>
   <translation>Hugging-Face-Cache</translation>
  </message>
  <message>
   <location filename="../../core/stores/found.py" />
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{program} runs GGUF only: an exact GGUF copy is made first, if its weights fit GGUF blocks.</source>
   <translation>In {program} läuft nur GGUF: Zuerst entsteht eine exakte GGUF-Kopie, falls die Gewichte in GGUF-Blöcke passen.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama copies the weights when it makes the model from the Modelfile.</source>
   <translation>Ollama kopiert die Gewichte, wenn es das Modell aus dem Modelfile erstellt.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>The files of {name} are gone: {missing}.</source>
   <translation>Die Dateien von {name} sind weg: {missing}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{name} is in {count} parts; Ollama takes one GGUF file.</source>
   <translation>{name} besteht aus {count} Teilen; Ollama nimmt eine einzige GGUF-Datei.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Join the parts with llama.cpp's llama-gguf-split --merge first.</source>
   <translation>Die Teile zuerst mit llama-gguf-split --merge von llama.cpp verbinden.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>'{name}' is not a name that Ollama takes.</source>
   <translation>„{name}“ ist kein Name, den Ollama annimmt.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Use letters, digits, . _ - and : as in my-model:q4.</source>
   <translation>Buchstaben, Ziffern, . _ - und : verwenden, wie in my-model:q4.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>The system text holds """, which Ollama cannot store.</source>
   <translation>Der Systemtext enthält """, was Ollama nicht speichern kann.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Change it.</source>
   <translation>Ihn ändern.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama at {address} keeps a copy of its own: {size}.</source>
   <translation>Ollama auf {address} behält eine eigene Kopie: {size}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama does not answer at {address}, so a Modelfile is written.</source>
   <translation>Ollama antwortet auf {address} nicht, daher wird ein Modelfile geschrieben.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>No folder was named.</source>
   <translation>Es wurde kein Ordner genannt.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Name the folder to write into (--out).</source>
   <translation>Den Ordner angeben, in den geschrieben wird (--out).</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{out} is not a folder.</source>
   <translation>{out} ist kein Ordner.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Name a folder.</source>
   <translation>Einen Ordner angeben.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Name one as owner/name (--repo).</source>
   <translation>Eines als owner/name angeben (--repo).</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{size} are sent to {repo}, which is made private if it is new.</source>
   <translation>{size} werden an {repo} gesendet, das privat angelegt wird, falls es neu ist.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{size} are sent to {repo}, which everybody can see if it is new.</source>
   <translation>{size} werden an {repo} gesendet, das alle sehen können, falls es neu ist.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>The model's license is not known: look it up before you share it.</source>
   <translation>Die Lizenz des Modells ist nicht bekannt: vor dem Weitergeben nachsehen.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>It was imported: the card can say where from, not how it was made.</source>
   <translation>Sie wurde importiert: Die Karte kann sagen, woher, aber nicht, wie sie erstellt wurde.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>It was not measured: the card says so.</source>
   <translation>Sie wurde nicht gemessen: Die Karte sagt es.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{program} runs GGUF files only, and {label} has no exact GGUF form.</source>
   <translation>In {program} laufen nur GGUF-Dateien, und {label} hat keine exakte GGUF-Form.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{program} runs GGUF files only; {name} is {container}.</source>
   <translation>In {program} laufen nur GGUF-Dateien; {name} ist {container}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama has a model '{name}' already.</source>
   <translation>Ollama hat schon ein Modell „{name}“.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Choose another name, or remove that one first.</source>
   <translation>Einen anderen Namen wählen oder jenes zuerst entfernen.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>LM Studio was not found on this computer.</source>
   <translation>LM Studio wurde auf diesem Computer nicht gefunden.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Start it once so that it makes its folder, or name its folder of models (--out).</source>
   <translation>Es einmal starten, damit es seinen Ordner anlegt, oder seinen Modellordner angeben (--out).</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>There is no target '{get}'.</source>
   <translation>Es gibt kein Ziel „{get}“.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Use {names}.</source>
   <translation>Möglich: {names}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>Uploading to {endpoint} needs a login.</source>
   <translation>Zum Hochladen auf {endpoint} ist eine Anmeldung nötig.</translation>
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>Log in with a token that may write (Settings, 'bitwright hub login', or HF_TOKEN).</source>
   <translation>Mit einem Token anmelden, das schreiben darf (Einstellungen, „bitwright hub login“ oder HF_TOKEN).</translation>
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>The upload to {repo_id} stopped: {error}.</source>
   <translation>Das Hochladen nach {repo_id} brach ab: {error}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>Try again; nothing is lost.</source>
   <translation>Erneut versuchen; es geht nichts verloren.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Template and parameters are those it had in Ollama.</source>
   <translation>Vorlage und Parameter sind die, die es in Ollama hatte.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Its chat template is {name}: it was put into Ollama's form. Calling tools is left out.</source>
   <translation>Die Chat-Vorlage ist {name}: Sie wurde in die Form von Ollama gebracht. Werkzeugaufrufe fallen weg.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Its chat template is {name}: it was put into Ollama's form.</source>
   <translation>Die Chat-Vorlage ist {name}: Sie wurde in die Form von Ollama gebracht.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The model's path has signs that a Modelfile cannot hold.</source>
   <translation>Der Pfad des Modells enthält Zeichen, die in einem Modelfile nicht möglich sind.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Rename the folder.</source>
   <translation>Den Ordner umbenennen.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The {what} holds """, which a Modelfile cannot.</source>
   <translation>{what} enthält """, was in einem Modelfile nicht möglich ist.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The model has no chat template: Ollama continues plain text.</source>
   <translation>Das Modell hat keine Chat-Vorlage: Ollama führt reinen Text fort.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Its chat template is none of the usual ones: Ollama derives one from the file itself.</source>
   <translation>Die Chat-Vorlage ist keine der üblichen: Ollama leitet eine aus der Datei selbst ab.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The file's chat template cannot be read: Ollama decides.</source>
   <translation>Die Chat-Vorlage der Datei ist nicht lesbar: Ollama entscheidet.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest</source>
   <translation>sein Manifest</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its weights</source>
   <translation>seine Gewichte</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it holds no weights (a model that runs elsewhere?)</source>
   <translation>es enthält keine Gewichte (ein Modell, das anderswo läuft?)</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it is in {count} parts, which only Ollama can put together</source>
   <translation>es besteht aus {count} Teilen, die nur Ollama zusammensetzen kann</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it is an adapter over other weights, which only Ollama puts together</source>
   <translation>es ist ein Adapter über anderen Gewichten, die nur Ollama zusammensetzt</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest has no sound list of layers</source>
   <translation>sein Manifest hat keine einwandfreie Liste von Schichten</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest names a layer by something that is no SHA-256</source>
   <translation>sein Manifest benennt eine Schicht mit etwas, das kein SHA-256 ist</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest gives a layer no sound size</source>
   <translation>sein Manifest gibt für eine Schicht keine einwandfreie Größe an</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} have {size} bytes where {size_bytes} are promised</source>
   <translation>{what}: {size} Bytes statt der angegebenen {size_bytes}</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is a link that leads out of the store</source>
   <translation>{what}: eine Verknüpfung, die aus dem Speicherort hinausführt</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is not a JSON object</source>
   <translation>{what}: kein JSON-Objekt</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its settings</source>
   <translation>seine Einstellungen</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it is stored tensor by tensor, not as a GGUF file</source>
   <translation>es ist Tensor für Tensor gespeichert, nicht als GGUF-Datei</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} are missing: {name}</source>
   <translation>{what}: fehlt, {name}</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{name} is a link that leads out of the store</source>
   <translation>{name} ist eine Verknüpfung, die aus dem Speicherort hinausführt</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} cannot be read: {strerror}</source>
   <translation>{what}: nicht lesbar, {strerror}</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is too large to be one</source>
   <translation>{what}: zu groß, um das zu sein</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is not JSON</source>
   <translation>{what}: kein JSON</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama stopped before the model was made.</source>
   <translation>Ollama hielt an, bevor das Modell erstellt war.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Look at Ollama's log, then try again.</source>
   <translation>Im Protokoll von Ollama nachsehen, dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama refuses the model: {shown}.</source>
   <translation>Ollama lehnt das Modell ab: {shown}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Look at Ollama's log; is it up to date?</source>
   <translation>Im Protokoll von Ollama nachsehen; ist Ollama aktuell?</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>OLLAMA_HOST is no address: '{text}'.</source>
   <translation>OLLAMA_HOST ist keine Adresse: „{text}“.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Use host:port.</source>
   <translation>host:port verwenden.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>What answers at {address} is not Ollama.</source>
   <translation>Was unter {address} antwortet, ist nicht Ollama.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Check OLLAMA_HOST.</source>
   <translation>OLLAMA_HOST prüfen.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama got other bytes of {name} than were recorded.</source>
   <translation>Ollama hat von {name} andere Bytes erhalten, als verzeichnet wurden.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Verify the variant.</source>
   <translation>Die Variante überprüfen.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama at {address} cannot be reached, or stopped answering.</source>
   <translation>Ollama unter {address} ist nicht erreichbar oder antwortet nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Start it (ollama serve), or write a Modelfile instead (--out).</source>
   <translation>Es starten (ollama serve) oder stattdessen ein Modelfile schreiben (--out).</translation>
  </message>
  <message>
   <location filename="../../core/stores/placing.py" />
   <source>Make or import the variant again.</source>
   <translation>Die Variante erneut erstellen oder importieren.</translation>
  </message>
  <message>
   <location filename="../../core/stores/placing.py" />
   <source>The disk of {parent} is full.</source>
   <translation>Der Datenträger von {parent} ist voll.</translation>
  </message>
  <message>
   <location filename="../../core/stores/placing.py" />
   <source>Make room, then try again.</source>
   <translation>Platz schaffen, dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>No model called '{text}' was found on this computer.</source>
   <translation>Auf diesem Computer wurde kein Modell namens „{text}“ gefunden.</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>See 'bitwright import --scan'.</source>
   <translation>Siehe „bitwright import --scan“.</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>it is no language model: it has no layers</source>
   <translation>es ist kein Sprachmodell: Es hat keine Schichten</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>its {file} is too large to be one</source>
   <translation>{file}: zu groß, um das zu sein</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>it cannot be read: {reason}</source>
   <translation>es ist nicht lesbar: {reason}</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>'{text}' could be {count} models: {shown}.</source>
   <translation>„{text}“ kann {count} Modelle meinen: {shown}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>Type more of the name, or add --from.</source>
   <translation>Mehr vom Namen eingeben oder --from hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>The search was cancelled.</source>
   <translation>Die Suche wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../desktop/app.py" />
   <source>Bitwright</source>
   <translation>Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/app.py" />
   <source>The folder of models is not there: {missing}</source>
   <translation>Der Ordner für Modelle ist nicht da: {missing}</translation>
  </message>
  <message>
   <location filename="../../desktop/app.py" />
   <source>Connect its drive and start again. Until then new variants go to {models}.</source>
   <translation>Das Laufwerk anschließen und neu starten. Bis dahin kommen neue Varianten nach {models}.</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Undo: {what}</source>
   <translation>Rückgängig: {what}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Serve {label}</source>
   <translation>{label} bereitstellen</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Go to {title}</source>
   <translation>Zu {title} gehen</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Find models that are here</source>
   <translation>Vorhandene Modelle finden</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Free up space…</source>
   <translation>Platz schaffen…</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Find missing files…</source>
   <translation>Fehlende Dateien suchen…</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show quality against size</source>
   <translation>Qualität gegen Größe anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show disk usage</source>
   <translation>Speicherbelegung anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show duplicates</source>
   <translation>Duplikate anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show saved recipes</source>
   <translation>Gespeicherte Rezepte anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Save the recipe on Quantize</source>
   <translation>Rezept unter Quantisieren speichern</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Share the recipe on Quantize</source>
   <translation>Rezept unter Quantisieren weitergeben</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>New chat</source>
   <translation>Neuer Chat</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Compare two variants</source>
   <translation>Zwei Varianten vergleichen</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Run test prompts</source>
   <translation>Testfragen ausführen</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Search conversations</source>
   <translation>Gespräche durchsuchen</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Use the light theme</source>
   <translation>Helles Design verwenden</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Use the dark theme</source>
   <translation>Dunkles Design verwenden</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Use the system's theme</source>
   <translation>Design des Systems verwenden</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Welcome tour</source>
   <translation>Willkommenstour</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Look at this computer again</source>
   <translation>Diesen Computer erneut untersuchen</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show notifications</source>
   <translation>Benachrichtigungen anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show all shortcuts</source>
   <translation>Alle Tastenkürzel anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Glossary: what the terms mean</source>
   <translation>Glossar: was die Begriffe bedeuten</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Quit Bitwright</source>
   <translation>Bitwright beenden</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Settings: {section}</source>
   <translation>Einstellungen: {section}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Language: {name}</source>
   <translation>Sprache: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Copy the address of {title}</source>
   <translation>Adresse von {title} kopieren</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Quantize {name}</source>
   <translation>{name} quantisieren</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Stop serving {label}</source>
   <translation>{label} nicht mehr bereitstellen</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Go on with the queue</source>
   <translation>Warteschlange fortsetzen</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Pause the queue</source>
   <translation>Warteschlange anhalten</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Cancel {title}</source>
   <translation>{title}: abbrechen</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Chat with {label}</source>
   <translation>Mit {label} chatten</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show {label} in the library</source>
   <translation>{label} in der Bibliothek anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Export {label}</source>
   <translation>{label} exportieren</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Pause {title}</source>
   <translation>{title} anhalten</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Make {label} again</source>
   <translation>{label} noch einmal erstellen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>“{title}” is serving other programs.</source>
   <translation>„{title}“ bedient andere Programme.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>“{title}” is still running.</source>
   <translation>„{title}“ läuft noch.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/closing.py" />
   <source>{n} jobs are still running.</source>
   <extracomment>One: {n} job is still running.</extracomment>
   <translation>
    <numerusform>{n} Aufgabe läuft noch.</numerusform>
    <numerusform>{n} Aufgaben laufen noch.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Keep running in the tray</source>
   <translation>Im Infobereich weiterlaufen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Keep running, minimised</source>
   <translation>Minimiert weiterlaufen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Stop and quit</source>
   <translation>Anhalten und beenden</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>“{title}” is serving other programs, too.</source>
   <translation>„{title}“ bedient auch andere Programme.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/closing.py" />
   <source>{n} more wait.</source>
   <extracomment>One: {n} more waits.</extracomment>
   <translation>
    <numerusform>{n} weitere wartet.</numerusform>
    <numerusform>{n} weitere warten.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>In the tray it goes on without a window.</source>
   <translation>Im Infobereich geht es ohne Fenster weiter.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>What you stop is kept, and can be resumed at the next start.</source>
   <translation>Was Sie beenden, bleibt erhalten und lässt sich beim nächsten Start fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Programs that ask a model get no answers any more when you stop.</source>
   <translation>Programme, die ein Modell fragen, erhalten nach dem Beenden keine Antworten mehr.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>In the tray it goes on without a window, and tells you when it is done.</source>
   <translation>Im Infobereich geht es ohne Fenster weiter, und Sie erfahren, wenn es fertig ist.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>This desktop has no tray, but the window can be minimised while it goes on.</source>
   <translation>Dieser Desktop hat keinen Infobereich, aber das Fenster kann minimiert sein, während es weitergeht.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Move up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Move down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Show these</source>
   <translation>Diese anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>As at first</source>
   <translation>Wie am Anfang</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Tick what you want to see. Drag a row to move its column.</source>
   <translation>Ankreuzen, was zu sehen sein soll. Eine Zeile ziehen, um ihre Spalte zu verschieben.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>There are no others. Pickles can hold programs: these are opened as plain data only, nothing in them is carried out, and they are made safetensors.</source>
   <translation>Andere gibt es nicht. Pickle-Dateien können Programme enthalten: Diese werden nur als reine Daten geöffnet, nichts darin wird ausgeführt, und sie werden in Safetensors umgewandelt.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>The cache that other tools share</source>
   <translation>Der Cache, den andere Programme mitnutzen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Leave room for a variant in</source>
   <translation>Platz lassen für eine Variante in</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Get {repo}</source>
   <translation>{repo} holen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Get {repo}?</source>
   <translation>{repo} holen?</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Asking the hub</source>
   <translation>Der Hub wird gefragt</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>I agree to pickled weights</source>
   <translation>Ich stimme Pickle-Gewichten zu</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Folder…</source>
   <translation>Ordner…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Shared cache</source>
   <translation>Gemeinsamer Cache</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Then quantize it to</source>
   <translation>Dann quantisieren zu</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>There is not enough room for the download.</source>
   <translation>Für den Download ist nicht genug Platz.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Folder for the model</source>
   <translation>Ordner für das Modell</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Asking the hub what there is…</source>
   <translation>Der Hub wird gefragt, was es gibt…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Plain files in a folder of yours</source>
   <translation>Einfache Dateien in einem eigenen Ordner</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Goes to</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>The download fits, but there is not enough room for {name} beside it.</source>
   <translation>Der Download passt, aber daneben ist nicht genug Platz für {name}.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>There is enough room.</source>
   <translation>Es ist genug Platz.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Agree to the pickled weights first</source>
   <translation>Zuerst den Pickle-Gewichten zustimmen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Log in…</source>
   <translation>Anmelden…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Saved {size}.</source>
   <translation>{size} gespart.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Duplicates</source>
   <translation>Duplikate</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Looking for the same content in the library and other programs</source>
   <translation>In der Bibliothek und anderen Programmen wird nach gleichem Inhalt gesucht</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Share</source>
   <translation>Zusammenlegen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Look for duplicates</source>
   <translation>Nach Duplikaten suchen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Starting</source>
   <translation>Startet</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Share, saves {size}</source>
   <translation>Zusammenlegen, spart {size}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>{n} stayed as they were: {reason}</source>
   <extracomment>One: {n} stayed as it was: {reason}</extracomment>
   <translation>
    <numerusform>{n} blieb, wie es war: {reason}</numerusform>
    <numerusform>{n} blieben, wie sie waren: {reason}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Share the space of duplicates</source>
   <translation>Platz von Duplikaten zusammenlegen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>saves {size}</source>
   <translation>spart {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>not ours to share</source>
   <translation>nicht von Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>No content is here twice.</source>
   <translation>Kein Inhalt ist hier doppelt vorhanden.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>{size} each, {words}</source>
   <translation>je {size}, {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Waiting for the job before it</source>
   <translation>Wartet auf die Aufgabe davor</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>{n} files are here more than once.</source>
   <extracomment>One: {n} file is here more than once.</extracomment>
   <translation>
    <numerusform>{n} Datei ist mehrfach vorhanden.</numerusform>
    <numerusform>{n} Dateien sind mehrfach vorhanden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Sharing saves {size}: copies in Bitwright's folder become names of the other file, after both were compared. Files of other programs stay as they are.</source>
   <translation>Zusammenlegen spart {size}: Kopien in Bitwrights Ordner werden zu Namen der anderen Datei, nachdem beide verglichen wurden. Dateien anderer Programme bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>None of them can be shared: only copies in Bitwright's own folder are ever replaced.</source>
   <translation>Keine davon kann zusammengelegt werden: Nur Kopien in Bitwrights eigenem Ordner werden je ersetzt.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>It was stopped.</source>
   <translation>Die Suche wurde beendet.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It becomes the model {} in Ollama.</source>
   <translation>Es wird in Ollama zum Modell {}.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>A Modelfile is written: {}</source>
   <translation>Ein Modelfile wird geschrieben: {}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It appears as {}</source>
   <translation>Es erscheint als {}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It is copied to {}</source>
   <translation>Es wird kopiert nach {}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It is uploaded to {}.</source>
   <translation>Es wird hochgeladen nach {}.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>As a model that 'ollama run' starts</source>
   <translation>Als Modell, das „ollama run“ startet</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Into its folder of models, by a hard link</source>
   <translation>In seinen Modellordner, als harter Link</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Into any folder, by a hard link or a copy</source>
   <translation>In einen beliebigen Ordner, als harter Link oder Kopie</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Upload it to the Hugging Face Hub with a model card</source>
   <translation>Mit einer Modellkarte auf den Hugging Face Hub hochladen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Export {variant}</source>
   <translation>{variant} exportieren</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name in Ollama</source>
   <translation>Name in Ollama</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>System text</source>
   <translation>Systemtext</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>What the model is told before every conversation, if anything</source>
   <translation>Was dem Modell vor jedem Gespräch gesagt wird, wenn überhaupt</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>As Ollama does</source>
   <translation>Wie in Ollama</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Context in tokens</source>
   <translation>Kontext in Tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Write a Modelfile instead, for 'ollama create'</source>
   <translation>Stattdessen ein Modelfile schreiben, für „ollama create“</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name of the file</source>
   <translation>Name der Datei</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>By its model and level</source>
   <translation>Nach Modell und Stufe</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>LM Studio's folder of models</source>
   <translation>Modellordner von LM Studio</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Where LM Studio says, if it is on this computer</source>
   <translation>Wo LM Studio angibt, falls es auf diesem Computer ist</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Path of a folder; it is made if it is not there</source>
   <translation>Pfad eines Ordners; er wird angelegt, falls es ihn nicht gibt</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name of the file or folder</source>
   <translation>Name der Datei oder des Ordners</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Repository</source>
   <translation>Repository</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>owner/name; it is made if it is not there</source>
   <translation>owner/name; wird angelegt, falls es nicht da ist</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Private: only you can see it</source>
   <translation>Privat: nur für Sie sichtbar</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Export into a folder</source>
   <translation>In einen Ordner exportieren</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Target</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Context</source>
   <translation>Kontext</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Welcome to Bitwright</source>
   <translation>Willkommen bei Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Skip the tour</source>
   <translation>Tour überspringen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Step {step} of {count}</source>
   <translation>Schritt {step} von {count}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Close, it goes on</source>
   <translation>Schließen, es geht weiter</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{download} to download, {size} as {level} afterwards. Takes {memory} of memory.</source>
   <translation>{download} herunterzuladen, danach {size} als {level}. Braucht {memory} Arbeitsspeicher.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get a first model</source>
   <translation>Erstes Modell holen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{model}: small and quick</source>
   <translation>{model}: klein und schnell</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>A real chat model to see the whole way in a few minutes. At most 270 MB to download; it knows little, and runs everywhere.</source>
   <translation>Ein echtes Chatmodell, um in wenigen Minuten den ganzen Weg zu sehen. Höchstens 270 MB herunterzuladen; es weiß wenig und läuft überall.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>The best for this computer</source>
   <translation>Das beste für diesen Computer</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Working it out…</source>
   <translation>Wird berechnet…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Find models that are already here</source>
   <translation>Modelle finden, die schon hier sind</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Looks into the Hugging Face cache, Ollama and LM Studio. Nothing is copied or changed.</source>
   <translation>Sieht im Hugging-Face-Cache, in Ollama und LM Studio nach. Nichts wird kopiert oder geändert.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>You can close this: the work goes on in Activity, and you are told when it is done.</source>
   <translation>Dies kann geschlossen werden: Die Arbeit geht unter Aktivität weiter, und Sie erfahren, wenn sie fertig ist.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Chat with it</source>
   <translation>Damit chatten</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Quantize it</source>
   <translation>Quantisieren</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get it</source>
   <translation>Holen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get it…</source>
   <translation>Holen…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Look for models</source>
   <translation>Modelle suchen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>No larger model fits the memory and the disk that are free now.</source>
   <translation>Kein größeres Modell passt in den freien Arbeitsspeicher und auf den Datenträger.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{model}: the best for this computer</source>
   <translation>{model}: das beste für diesen Computer</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Add one with the plus at its row; then you can chat with it.</source>
   <translation>Eines mit dem Plus in seiner Zeile hinzufügen; dann kann damit gechattet werden.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Choose another</source>
   <translation>Anderes wählen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{job} was stopped.</source>
   <translation>{job} wurde beendet.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>It is downloaded, checked file by file, then made to suit this computer.</source>
   <translation>Es wird heruntergeladen, Datei für Datei geprüft und dann passend für diesen Computer gemacht.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>It is downloaded, quantized for this computer, and opened in the chat.</source>
   <translation>Es wird heruntergeladen, für diesen Computer quantisiert und im Chat geöffnet.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{model} is ready: {format}, {size}.</source>
   <translation>{model} ist bereit: {format}, {size}.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>About {speed}.</source>
   <translation>Etwa {speed}.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get {model}</source>
   <translation>{model} holen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>This is your computer</source>
   <translation>Das ist Ihr Computer</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Language models live in memory. Bitwright looks at what you have, and makes a model small enough to run here. Nothing leaves this computer.</source>
   <translation>Sprachmodelle leben im Arbeitsspeicher. Bitwright sieht nach, was da ist, und macht ein Modell klein genug, um hier zu laufen. Nichts verlässt diesen Computer.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>{size} free now</source>
   <translation>{size} jetzt frei</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>{size} free</source>
   <translation>{size} frei</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>of {size}</source>
   <translation>von {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>How much memory is free decides how large a model can be.</source>
   <translation>Wie viel Arbeitsspeicher frei ist, entscheidet, wie groß ein Modell sein kann.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>How fast that memory is decides how fast it answers.</source>
   <translation>Wie schnell dieser Speicher ist, entscheidet, wie schnell es antwortet.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>A graphics card has fast memory of its own; without one, the processor does it.</source>
   <translation>Eine Grafikkarte hat eigenen schnellen Speicher; ohne eine übernimmt der Prozessor.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>This is what suits it</source>
   <translation>Das passt dazu</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>A model is billions of numbers, published with 16 bits each. Quantizing keeps them in about 4: a quarter of the memory, several times the speed, and answers that stay nearly the same.</source>
   <translation>Ein Modell besteht aus Milliarden Zahlen, veröffentlicht mit je 16 Bits. Quantisieren behält sie in etwa 4: ein Viertel des Speichers, mehrfaches Tempo und Antworten, die fast gleich bleiben.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Looking at this computer…</source>
   <translation>Dieser Computer wird untersucht…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>No graphics card for models</source>
   <translation>Keine Grafikkarte für Modelle</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>The processor does the work</source>
   <translation>Der Prozessor macht die Arbeit</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>For this computer</source>
   <translation>Für diesen Computer</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Small models only</source>
   <translation>Nur kleine Modelle</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Little memory is free: close other programs, and look again.</source>
   <translation>Wenig Arbeitsspeicher ist frei: andere Programme schließen und noch einmal nachsehen.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Free up space</source>
   <translation>Platz schaffen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>What takes room</source>
   <translation>Was Platz belegt</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Looking at the disk</source>
   <translation>Datenträger wird untersucht</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Tick nothing</source>
   <translation>Nichts ankreuzen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Deleting</source>
   <translation>Wird gelöscht</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{size} are free again.</source>
   <translation>{size} sind wieder frei.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{n} things were deleted.</source>
   <extracomment>One: {n} thing was deleted.</extracomment>
   <translation>
    <numerusform>{n} Sache wurde gelöscht.</numerusform>
    <numerusform>{n} Sachen wurden gelöscht.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{n} could not be deleted.</source>
   <extracomment>One: {n} could not be deleted.</extracomment>
   <translation>
    <numerusform>{n} konnte nicht gelöscht werden.</numerusform>
    <numerusform>{n} konnten nicht gelöscht werden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Close what uses them, then try again.</source>
   <translation>Schließen, was sie benutzt, dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Nothing takes room</source>
   <translation>Nichts belegt Platz</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Goes: {loses} Stays: {stays}</source>
   <translation>Geht: {loses} Bleibt: {stays}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{n} ticked</source>
   <extracomment>One: {n} ticked</extracomment>
   <translation>
    <numerusform>{n} angekreuzt</numerusform>
    <numerusform>{n} angekreuzt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Nothing is ticked</source>
   <translation>Nichts ist angekreuzt</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Delete, frees {size}</source>
   <translation>Löschen, gibt {size} frei</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>There is nothing to delete here.</source>
   <translation>Hier gibt es nichts zu löschen.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Next control</source>
   <translation>Nächstes Bedienelement</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Control before</source>
   <translation>Voriges Bedienelement</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Press the button, set the mark</source>
   <translation>Schaltfläche drücken, Häkchen setzen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Row above, page above on the rail</source>
   <translation>Zeile darüber, vorige Seite in der Leiste</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Row below, page below on the rail</source>
   <translation>Zeile darunter, nächste Seite in der Leiste</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>What can be done with this row</source>
   <translation>Was mit dieser Zeile möglich ist</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Close what lies on top</source>
   <translation>Schließen, was darüber liegt</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Go to {page}</source>
   <translation>Zu {page}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Everywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>In every list and form</source>
   <translation>In jeder Liste und jedem Formular</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Nothing has these words.</source>
   <translation>Nichts enthält diese Wörter.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Search in the help</source>
   <translation>In der Hilfe suchen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Part of the help</source>
   <translation>Teil der Hilfe</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Glossary</source>
   <translation>Glossar</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move the models</source>
   <translation>Modelle verschieben</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move the models?</source>
   <translation>Modelle verschieben?</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Only new ones</source>
   <translation>Nur neue</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move</source>
   <translation>Verschieben</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Looking at the folders</source>
   <translation>Ordner werden untersucht</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>The same disk: done in a moment, nothing is copied</source>
   <translation>Derselbe Datenträger: sofort erledigt, nichts wird kopiert</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Another disk: copied and checked, and only then deleted here</source>
   <translation>Anderer Datenträger: kopiert und geprüft, und erst dann hier gelöscht</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Stays where it is</source>
   <translation>Bleibt, wo es ist</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Jobs or chats are using the models: let them end first, then try again.</source>
   <translation>Aufgaben oder Chats benutzen die Modelle: sie zuerst enden lassen, dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>New variants go to {folder}.</source>
   <translation>Neue Varianten kommen in {folder}.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>New variants go to the new folder; those you have stay where they are</source>
   <translation>Neue Varianten kommen in den neuen Ordner; vorhandene bleiben, wo sie sind</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Looking at the folders…</source>
   <translation>Ordner werden untersucht…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>{n} variants</source>
   <extracomment>One: {n} variant</extracomment>
   <translation>
    <numerusform>{n} Variante</numerusform>
    <numerusform>{n} Varianten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>{n} models</source>
   <extracomment>One: {n} model</extracomment>
   <translation>
    <numerusform>{n} Modell</numerusform>
    <numerusform>{n} Modelle</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move {size}</source>
   <translation>{size} verschieben</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Use this folder</source>
   <translation>Diesen Ordner benutzen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>There is not enough room: {size} are needed there.</source>
   <translation>Es ist nicht genug Platz: Dort sind {size} nötig.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Now in</source>
   <translation>Jetzt in</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Then in</source>
   <translation>Danach in</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Moves</source>
   <translation>Verschiebt</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Free there</source>
   <translation>Dort frei</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>and {n} more</source>
   <extracomment>One: and {n} more</extracomment>
   <translation>
    <numerusform>und {n} weitere</numerusform>
    <numerusform>und {n} weitere</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>No job or chat can run meanwhile.</source>
   <translation>Währenddessen kann keine Aufgabe und kein Chat laufen.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>No job or chat can run meanwhile. It can be paused, and stopped without any loss.</source>
   <translation>Währenddessen kann keine Aufgabe und kein Chat laufen. Anhalten und Beenden sind ohne Verlust möglich.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Delete {name}</source>
   <translation>{name} löschen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Save this recipe</source>
   <translation>Dieses Rezept speichern</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>What it is good for (optional)</source>
   <translation>Wofür es gut ist (optional)</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Recipes</source>
   <translation>Rezepte</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Open a recipe file…</source>
   <translation>Rezeptdatei öffnen…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Save the recipe of a plan under Recipes; variants made with it can be made again.</source>
   <translation>Das Rezept eines Plans unter Rezepte speichern; damit erstellte Varianten lassen sich noch einmal erstellen.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Share {name} as a file</source>
   <translation>{name} als Datei weitergeben</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Use</source>
   <translation>Nutzung</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Use {name}</source>
   <translation>{name} benutzen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>No recipe has been saved yet</source>
   <translation>Noch kein Rezept wurde gespeichert</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Missing files</source>
   <translation>Fehlende Dateien</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>The files of {n} entries are not where they were. If you moved them, choose the folder they are in now, or one above it: they are known by their content, whatever they are called.</source>
   <extracomment>One: The files of {n} entry are not where they were. If you moved them, choose the folder they are in now, or one above it: they are known by their content, whatever they are called.</extracomment>
   <translation>
    <numerusform>Die Dateien von {n} Eintrag sind nicht, wo sie waren. Wurden sie verschoben, den jetzigen Ordner oder einen darüber wählen: Sie werden am Inhalt erkannt, wie auch immer sie heißen.</numerusform>
    <numerusform>Die Dateien von {n} Einträgen sind nicht, wo sie waren. Wurden sie verschoben, den jetzigen Ordner oder einen darüber wählen: Sie werden am Inhalt erkannt, wie auch immer sie heißen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Looking for the files</source>
   <translation>Dateien werden gesucht</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Look in a folder…</source>
   <translation>In einem Ordner suchen…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Folder to look in</source>
   <translation>Ordner zum Durchsuchen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Found {n} again, and noted where they are.</source>
   <extracomment>One: Found {n} again, and noted where it is.</extracomment>
   <translation>
    <numerusform>{n} wiedergefunden und der Ort vermerkt.</numerusform>
    <numerusform>{n} wiedergefunden und die Orte vermerkt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>None of the files is below {folder}.</source>
   <translation>Unter {folder} ist keine der Dateien.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>{found} The others are not in this folder.</source>
   <translation>{found} Die anderen sind nicht in diesem Ordner.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Look in another folder…</source>
   <translation>In anderem Ordner suchen…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Not found: {names}</source>
   <translation>Nicht gefunden: {names}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>And {n} more.</source>
   <translation>Und {n} weitere.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>{size} read</source>
   <translation>{size} gelesen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Found</source>
   <translation>Gefunden</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Missing</source>
   <translation>Fehlt</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/rename.py" />
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/rename.py" />
   <source>Only its name in the library: its files keep theirs.</source>
   <translation>Nur der Name in der Bibliothek: Die Dateien behalten ihren.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Make it again</source>
   <translation>Noch einmal erstellen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Fetch again</source>
   <translation>Neu holen</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>{names} and {n} more</source>
   <translation>{names} und {n} weitere</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Repair</source>
   <translation>Reparieren</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Find the files…</source>
   <translation>Dateien suchen…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/repair.py" />
   <source>{n} files are missing: {names}.</source>
   <extracomment>One: {n} file is missing: {names}.</extracomment>
   <translation>
    <numerusform>{n} Datei fehlt: {names}.</numerusform>
    <numerusform>{n} Dateien fehlen: {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/repair.py" />
   <source>{n} files have another content than was recorded: {names}.</source>
   <extracomment>One: {n} file has another content than was recorded: {names}.</extracomment>
   <translation>
    <numerusform>{n} Datei hat einen anderen Inhalt als vermerkt: {names}.</numerusform>
    <numerusform>{n} Dateien haben einen anderen Inhalt als vermerkt: {names}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>Tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>New tag</source>
   <translation>Neues Schlagwort</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>New tag, then Enter</source>
   <translation>Neues Schlagwort, dann Eingabetaste</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>Set the tags</source>
   <translation>Schlagwörter setzen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/tags.py" />
   <source>{n} tags are only on some of them: they stay unless you switch them on for all.</source>
   <extracomment>One: {n} tag is only on some of them: it stays unless you switch it on for all.</extracomment>
   <translation>
    <numerusform>{n} Schlagwort haben nur manche: Es bleibt so, wenn es nicht für alle eingeschaltet wird.</numerusform>
    <numerusform>{n} Schlagwörter haben nur manche: Sie bleiben so, wenn sie nicht für alle eingeschaltet werden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>{tag} (on some)</source>
   <translation>{tag} (bei manchen)</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tensors.py" />
   <source>Tensors of {name}</source>
   <translation>Tensoren von {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tensors.py" />
   <source>Tensors</source>
   <translation>Tensoren</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tensors.py" />
   <source>Filter by name or type</source>
   <translation>Nach Name oder Typ filtern</translation>
  </message>
  <message>
   <location filename="../../desktop/frame.py" />
   <source>The other pages go on. Copy the details if you want to report it.</source>
   <translation>Die anderen Seiten funktionieren weiter. Für eine Meldung die Details kopieren.</translation>
  </message>
  <message>
   <location filename="../../desktop/frame.py" />
   <source>This page could not be opened.</source>
   <translation>Diese Seite konnte nicht geöffnet werden.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A trained network that writes text: a file of billions of numbers.</source>
   <translation>Ein trainiertes Netz, das Text schreibt: eine Datei aus Milliarden Zahlen.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Weights</source>
   <translation>Gewichte</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The numbers that a model has learned; they are nearly all of its size.</source>
   <translation>Die Zahlen, die ein Modell gelernt hat; sie machen fast seine ganze Größe aus.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Parameters (8B)</source>
   <translation>Parameter (8B)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How many weights a model has: 8B are eight billion.</source>
   <translation>Wie viele Gewichte ein Modell hat: 8B sind acht Milliarden.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Source</source>
   <translation>Original</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The model as it was published, which smaller versions are made from.</source>
   <translation>Das Modell, wie es veröffentlicht wurde; daraus entstehen kleinere Versionen.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Variant</source>
   <translation>Variante</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A smaller version of a model, made to suit a computer like this one.</source>
   <translation>Eine kleinere Version eines Modells, gemacht für einen Computer wie diesen.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Quantization</source>
   <translation>Quantisierung</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Storing each weight with fewer bits: smaller and faster, and a little less exact.</source>
   <translation>Jedes Gewicht mit weniger Bits speichern: kleiner und schneller und etwas weniger genau.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Requantize</source>
   <translation>Requantisieren</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Making a smaller version from one that is already quantized; both losses add up.</source>
   <translation>Aus einer schon quantisierten Version eine kleinere erstellen; beide Verluste addieren sich.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Recipe</source>
   <translation>Rezept</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Everything that is needed to make the same variant again: method, format, options.</source>
   <translation>Alles, was nötig ist, um dieselbe Variante noch einmal zu erstellen: Methode, Format, Optionen.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Lineage</source>
   <translation>Herkunft</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Where a variant comes from: its source, its recipe, and how long making it took.</source>
   <translation>Woher eine Variante kommt: ihr Original, ihr Rezept und wie lange das Erstellen dauerte.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Mixture of experts</source>
   <translation>Mixture of Experts</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A model of many parts of which only a few work on each word: quick for its size.</source>
   <translation>Ein Modell aus vielen Teilen, von denen nur wenige an jedem Wort arbeiten: schnell für seine Größe.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Bits per weight</source>
   <translation>Bits pro Gewicht</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How much space one weight takes on average; the published models have 16.</source>
   <translation>Wie viel Platz ein Gewicht im Mittel braucht; die veröffentlichten Modelle haben 16.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Level (Q4_K_M)</source>
   <translation>Stufe (Q4_K_M)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A named mix of formats for GGUF: the number is about the bits, S, M and L are its size.</source>
   <translation>Eine benannte Mischung von Formaten für GGUF: Die Zahl steht etwa für die Bits, S, M und L für die Größe.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How one number is stored, for example in 4 or 8 bits.</source>
   <translation>Wie eine Zahl gespeichert wird, zum Beispiel in 4 oder 8 Bits.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Method</source>
   <translation>Methode</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How the stored values are chosen: just rounded, or so that the answers change little.</source>
   <translation>Wie die gespeicherten Werte gewählt werden: nur gerundet oder so, dass sich die Antworten wenig ändern.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>File type</source>
   <translation>Dateityp</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The kind of files a variant is written as, which decides what programs can open it.</source>
   <translation>Die Art der Dateien einer Variante; sie entscheidet, welche Programme sie öffnen können.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>GGUF</source>
   <translation>GGUF</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>One file with everything in it, for llama.cpp, Ollama, LM Studio and this app.</source>
   <translation>Eine Datei mit allem darin, für llama.cpp, Ollama, LM Studio und diese App.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Safetensors</source>
   <translation>Safetensors</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A folder of plain weight files and settings, for transformers, vLLM and most research code.</source>
   <translation>Ein Ordner mit einfachen Gewichtsdateien und Einstellungen, für transformers, vLLM und den meisten Forschungscode.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Block</source>
   <translation>Block</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A few weights that share one scale; smaller blocks are more exact and take more space.</source>
   <translation>Einige Gewichte, die sich eine Skala teilen; kleinere Blöcke sind genauer und brauchen mehr Platz.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Group size</source>
   <translation>Gruppengröße</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How many weights share one scale: smaller is more exact and larger on the disk.</source>
   <translation>Wie viele Gewichte sich eine Skala teilen: Kleiner ist genauer und größer auf dem Datenträger.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Scale</source>
   <translation>Skala</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The step between two neighbouring values that can be stored.</source>
   <translation>Der Schritt zwischen zwei benachbarten Werten, die gespeichert werden können.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Zero point</source>
   <translation>Nullpunkt</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The stored value that stands for zero, so that lopsided weights lose less.</source>
   <translation>Der gespeicherte Wert, der für null steht, damit einseitige Gewichte weniger verlieren.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Symmetric</source>
   <translation>Symmetrisch</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Zero is in the middle of the values: simpler and faster, a little less exact.</source>
   <translation>Null liegt in der Mitte der Werte: einfacher und schneller, etwas weniger genau.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>K-quants</source>
   <translation>K-Quants</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Formats of llama.cpp whose scales are quantized too: the usual choice for GGUF.</source>
   <translation>Formate von llama.cpp, deren Skalen auch quantisiert sind: die übliche Wahl für GGUF.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>NF4</source>
   <translation>NF4</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Four bits whose 16 values lie where weights are most frequent.</source>
   <translation>Vier Bits, deren 16 Werte dort liegen, wo Gewichte am häufigsten sind.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>FP8</source>
   <translation>FP8</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Numbers with a decimal point in 8 bits, which recent graphics cards compute with directly.</source>
   <translation>Gleitkommazahlen in 8 Bits, mit denen neuere Grafikkarten direkt rechnen.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>INT8</source>
   <translation>INT8</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Whole numbers from -128 to 127: half the size, hardly a loss.</source>
   <translation>Ganze Zahlen von -128 bis 127: halbe Größe, kaum Verlust.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Ternary</source>
   <translation>Ternär</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Each weight is -1, 0 or 1: tiny, but only for models that were trained for it.</source>
   <translation>Jedes Gewicht ist -1, 0 oder 1: winzig, aber nur für Modelle, die dafür trainiert wurden.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>MXFP4</source>
   <translation>MXFP4</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Four bits with a shared power of two for each 32 weights, made for new graphics cards.</source>
   <translation>Vier Bits mit einer gemeinsamen Zweierpotenz für je 32 Gewichte, gemacht für neue Grafikkarten.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Checksum</source>
   <translation>Prüfsumme</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A fingerprint of a file: when it is the same, every byte is the same.</source>
   <translation>Ein Fingerabdruck einer Datei: Ist er gleich, ist jedes Byte gleich.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Checkpoint</source>
   <translation>Zwischenstand</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What a job has finished so far, kept so that it can go on from there.</source>
   <translation>Was eine Aufgabe bisher geschafft hat; aufbewahrt, damit sie von dort weitermachen kann.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Round to nearest</source>
   <translation>Nächster Wert</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Every weight takes the nearest value that can be stored: quick, and fine at 8 bits.</source>
   <translation>Jedes Gewicht erhält den nächsten speicherbaren Wert: schnell und bei 8 Bits gut.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>GPTQ</source>
   <translation>GPTQ</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>After each rounded weight the ones to come are shifted to make up for the error.</source>
   <translation>Nach jedem gerundeten Gewicht werden die folgenden verschoben, um den Fehler auszugleichen.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>AWQ</source>
   <translation>AWQ</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Weights that matter most for real text are scaled up first, so that rounding hurts them less.</source>
   <translation>Gewichte, die für echten Text am meisten zählen, werden zuerst vergrößert, damit ihnen das Runden weniger schadet.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>SmoothQuant</source>
   <translation>SmoothQuant</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Moves what is hard to store from inputs to weights, so that both fit into 8 bits.</source>
   <translation>Verlagert, was schwer zu speichern ist, von den Eingaben in die Gewichte, damit beides in 8 Bits passt.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Training (QAT)</source>
   <translation>Training (QAT)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The rounded model practises to answer like the original: slow, and the best at few bits.</source>
   <translation>Das gerundete Modell übt, wie das Original zu antworten: langsam und das Beste bei wenigen Bits.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Importance matrix</source>
   <translation>Wichtigkeitsmatrix</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Which weights matter most for real text, measured beforehand.</source>
   <translation>Welche Gewichte für echten Text am meisten zählen, vorher gemessen.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Calibration text</source>
   <translation>Kalibrierungstext</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Text that the model reads while it is quantized, to see which weights matter.</source>
   <translation>Text, den das Modell beim Quantisieren liest, um zu sehen, welche Gewichte zählen.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Activations</source>
   <translation>Aktivierungen</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The numbers that pass between the layers while the model reads and writes.</source>
   <translation>Die Zahlen, die zwischen den Schichten fließen, während das Modell liest und schreibt.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>LoRA</source>
   <translation>LoRA</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A small trained addition to a model that changes how it answers.</source>
   <translation>Ein kleiner trainierter Zusatz zu einem Modell, der seine Antworten ändert.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How far the training's answers are from the original's; lower is better.</source>
   <translation>Wie weit die Antworten des Trainings vom Original entfernt sind; niedriger ist besser.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How large each step of a training is: too small takes long, too large never settles.</source>
   <translation>Wie groß jeder Schritt eines Trainings ist: zu klein dauert lange, zu groß kommt nie zur Ruhe.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>KL divergence</source>
   <translation>KL-Divergenz</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How often it would answer differently from the original: below 0.05 is hard to notice.</source>
   <translation>Wie oft es anders als das Original antworten würde: unter 0,05 kaum zu bemerken.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Perplexity</source>
   <translation>Perplexität</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How surprised a model is by real text: compare it with the original's, lower is better.</source>
   <translation>Wie überrascht ein Modell von echtem Text ist: mit dem Wert des Originals vergleichen, niedriger ist besser.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Same next word</source>
   <translation>Gleiches nächstes Wort</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How often its favourite next word is the original's, too.</source>
   <translation>Wie oft sein bevorzugtes nächstes Wort auch das des Originals ist.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A piece of a word: 100 tokens are about 75 English words.</source>
   <translation>Ein Stück eines Wortes: 100 Tokens sind etwa 75 englische Wörter.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Tokens per second</source>
   <translation>Tokens pro Sekunde</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How fast it writes: people read at about 5 to 10 a second.</source>
   <translation>Wie schnell es schreibt: Menschen lesen etwa 5 bis 10 pro Sekunde.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Time to first token</source>
   <translation>Zeit bis zum ersten Token</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How long it thinks about the question before the first word comes.</source>
   <translation>Wie lange es über die Frage nachdenkt, bevor das erste Wort kommt.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How much of a conversation the model can look at, in tokens; more needs more memory.</source>
   <translation>Wie viel eines Gesprächs das Modell sehen kann, in Tokens; mehr braucht mehr Speicher.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Conversation memory</source>
   <translation>Gesprächsspeicher</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What a model keeps of the conversation so far (the KV cache); it grows with the context.</source>
   <translation>Was ein Modell vom bisherigen Gespräch behält (der KV-Cache); er wächst mit dem Kontext.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Fits</source>
   <translation>Passt</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The model and its conversation find room in this computer's free memory.</source>
   <translation>Das Modell und sein Gespräch finden im freien Arbeitsspeicher dieses Computers Platz.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Tight</source>
   <translation>Knapp</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>It runs, but other programs should be closed.</source>
   <translation>Es läuft, aber andere Programme sollten geschlossen werden.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Partly on the graphics card</source>
   <translation>Teils auf der Grafikkarte</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Some layers run on the graphics card and the rest on the processor, which is slower.</source>
   <translation>Einige Schichten laufen auf der Grafikkarte, der Rest auf dem Prozessor, was langsamer ist.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Offloading</source>
   <translation>Auslagern</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Handing layers over to the graphics card, as many as its memory takes.</source>
   <translation>Schichten an die Grafikkarte abgeben, so viele ihr Speicher fasst.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Graphics memory</source>
   <translation>Grafikspeicher</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The graphics card's own memory (VRAM), the fastest place for a model.</source>
   <translation>Der eigene Speicher der Grafikkarte (VRAM), der schnellste Ort für ein Modell.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Memory bandwidth</source>
   <translation>Speicherbandbreite</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How fast memory can be read: each word reads the whole model once.</source>
   <translation>Wie schnell der Speicher gelesen werden kann: Jedes Wort liest das ganze Modell einmal.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Estimate (~)</source>
   <translation>Schätzung (~)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Calculated and not measured here yet; a measurement replaces it.</source>
   <translation>Berechnet und hier noch nicht gemessen; eine Messung ersetzt sie.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>An instruction that the model gets before the conversation.</source>
   <translation>Eine Anweisung, die das Modell vor dem Gespräch erhält.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How freely the next word is chosen: 0 always takes the likeliest.</source>
   <translation>Wie frei das nächste Wort gewählt wird: 0 nimmt immer das wahrscheinlichste.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Top p</source>
   <translation>Top p</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Only the likeliest words that together make up this share are chosen from.</source>
   <translation>Gewählt wird nur unter den wahrscheinlichsten Wörtern, die zusammen diesen Anteil ausmachen.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Top k</source>
   <translation>Top k</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Only this many of the likeliest words are chosen from.</source>
   <translation>Gewählt wird nur unter so vielen der wahrscheinlichsten Wörter.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The start of the dice: the same seed and the same question give the same answer.</source>
   <translation>Der Anfang der Würfel: Gleicher Startwert und gleiche Frage geben die gleiche Antwort.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Reasoning</source>
   <translation>Nachdenken</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What a model writes to itself before it answers.</source>
   <translation>Was ein Modell für sich schreibt, bevor es antwortet.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Chat template</source>
   <translation>Chatvorlage</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How a conversation is written down for this very model.</source>
   <translation>Wie ein Gespräch für genau dieses Modell aufgeschrieben wird.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Blind comparison</source>
   <translation>Blindvergleich</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>You see two answers without knowing whose they are, and choose the better one.</source>
   <translation>Zwei Antworten ansehen, ohne zu wissen, von wem sie sind, und die bessere wählen.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Hub</source>
   <translation>Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The site where most open models are published: huggingface.co.</source>
   <translation>Die Website, auf der die meisten offenen Modelle erscheinen: huggingface.co.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>License</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What the makers of a model allow you to do with it.</source>
   <translation>Was die Hersteller eines Modells damit erlauben.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Gated model</source>
   <translation>Zugangsbeschränktes Modell</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Its makers want you to accept their terms on the Hub before you can download it.</source>
   <translation>Vor dem Herunterladen verlangen die Hersteller, dass ihre Bedingungen auf dem Hub angenommen werden.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Access token</source>
   <translation>Zugriffstoken</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A key to your account on the Hub; it is kept in this computer's keyring.</source>
   <translation>Ein Schlüssel zu Ihrem Konto auf dem Hub; er liegt im Schlüsselbund dieses Computers.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Address (API)</source>
   <translation>Adresse (API)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Where other programs on this computer can reach the model.</source>
   <translation>Wo andere Programme auf diesem Computer das Modell erreichen.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>API key</source>
   <translation>API-Schlüssel</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A password that other programs must show to use the model.</source>
   <translation>Ein Passwort, das andere Programme vorzeigen müssen, um das Modell zu benutzen.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Only this computer</source>
   <translation>Nur dieser Computer</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The address cannot be reached from other machines (127.0.0.1).</source>
   <translation>Die Adresse ist von anderen Rechnern aus nicht erreichbar (127.0.0.1).</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Worker</source>
   <translation>Arbeitsprozess</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Each job runs in a program of its own, so that a crash never takes the window with it.</source>
   <translation>Jede Aufgabe läuft in einem eigenen Programm, damit ein Absturz nie das Fenster mitreißt.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Parameters</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Stored as</source>
   <translation>Gespeichert als</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Number format</source>
   <translation>Zahlenformat</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Reads at most</source>
   <translation>Liest höchstens</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Made from</source>
   <translation>Erstellt aus</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Speed here</source>
   <translation>Tempo hier</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Checked by</source>
   <translation>Geprüft mit</translation>
  </message>
  <message>
   <location filename="../../desktop/main_window.py" />
   <source>Open {name}</source>
   <translation>{name} öffnen</translation>
  </message>
  <message>
   <location filename="../../desktop/main_window.py" />
   <source>“{name}” was not opened.</source>
   <translation>„{name}“ wurde nicht geöffnet.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/main_window.py" />
   <source>{n} things were not opened.</source>
   <extracomment>One: {n} thing was not opened.</extracomment>
   <translation>
    <numerusform>{n} Sache wurde nicht geöffnet.</numerusform>
    <numerusform>{n} Sachen wurden nicht geöffnet.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/axes.py" />
   <source>Loads in {programs}.</source>
   <translation>Lädt in {programs}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Downloaded</source>
   <translation>Heruntergeladen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Downloading</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>done</source>
   <translation>fertig</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>later</source>
   <translation>später</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>stopped</source>
   <translation>beendet</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantized to {level}</source>
   <translation>Zu {level} quantisiert</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantized</source>
   <translation>Quantisiert</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantizing to {level}</source>
   <translation>Quantisieren zu {level}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantizing</source>
   <translation>Quantisieren</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Ready to chat</source>
   <translation>Bereit zum Chatten</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>GB: the size of its files. A token is a word or a piece of one. Context: how many tokens of a conversation the model keeps in view. ~ marks an estimate.</source>
   <translation>GB: die Größe der Dateien. Ein Token ist ein Wort oder ein Teil davon. Kontext: wie viele Tokens eines Gesprächs das Modell im Blick behält. ~ kennzeichnet eine Schätzung.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>fits on the GPU with {context} context</source>
   <translation>passt mit {context} Kontext auf die GPU</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>runs partly on the GPU with {context} context</source>
   <translation>läuft mit {context} Kontext teilweise auf der GPU</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>fits with {context} context</source>
   <translation>passt mit {context} Kontext</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>fits only just with {context} context</source>
   <translation>passt mit {context} Kontext nur knapp</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>does not fit with {context} context</source>
   <translation>passt mit {context} Kontext nicht</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Compressed tensors</source>
   <translation>Compressed Tensors</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{choice_name} keeps each weight (each number of the model) in about {bits_per_weight} bits; models are published with 16. Fewer bits need less memory and run faster, and cost some quality. Here: {quality}.</source>
   <translation>{choice_name} behält jedes Gewicht (jede Zahl des Modells) in etwa {bits_per_weight} Bits; veröffentlicht werden Modelle mit 16. Weniger Bits brauchen weniger Speicher, laufen schneller und kosten etwas Qualität. Hier: {quality}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{format} of a {size} model</source>
   <translation>{format} eines {size}-Modells</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>No format of a {size} model fits here</source>
   <translation>Für ein {size}-Modell passt hier kein Format</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{known}. Weights {memory}, KV cache {memory2}, compute {memory3}, overhead {memory4}</source>
   <translation>{known}. Gewichte {memory}, KV-Cache {memory2}, Berechnung {memory3}, Overhead {memory4}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>An {size} model</source>
   <translation>Ein {size}-Modell</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>A {size} model</source>
   <translation>Ein {size}-Modell</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{format} of {model}</source>
   <translation>{format} von {model}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{format} of an {size} model</source>
   <translation>{format} eines {size}-Modells</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>No format of {model} fits here</source>
   <translation>Für {model} passt hier kein Format</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>No format of an {size} model fits here</source>
   <translation>Für ein {size}-Modell passt hier kein Format</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Measured on this computer</source>
   <translation>Auf diesem Computer gemessen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>
{gpu_layers} of {n_layers} layers go onto the GPU</source>
   <translation>
{gpu_layers} von {n_layers} Schichten kommen auf die GPU</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted</source>
   <translation>Vorhergesagt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Measured here, for another context put right</source>
   <translation>Hier gemessen, auf diesen Kontext umgerechnet</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Best first</source>
   <translation>Das Beste zuerst</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>The level or number format</source>
   <translation>Die Stufe oder das Zahlenformat</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>The kind of files, which decides what programs load it</source>
   <translation>Die Art der Dateien; sie entscheidet, welche Programme sie laden</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>File size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted size of the files (~ means: an estimate)</source>
   <translation>Vorhergesagte Größe der Dateien (~ bedeutet: geschätzt)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Memory, against what is free</source>
   <translation>Speicher, verglichen mit dem freien</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Weights, the conversation's cache, working space. The mark is the memory that is free now</source>
   <translation>Gewichte, Cache des Gesprächs, Arbeitsbereich. Die Marke ist der Speicher, der jetzt frei ist</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Fit</source>
   <translation>Passt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Whether it fits in the memory that is free now</source>
   <translation>Ob es in den Speicher passt, der jetzt frei ist</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Tokens/s</source>
   <translation>Tokens/s</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted speed of answers: words or pieces of words a second</source>
   <translation>Vorhergesagtes Tempo der Antworten: Wörter oder Wortteile pro Sekunde</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Quality</source>
   <translation>Qualität</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>How close its answers come to the original's</source>
   <translation>Wie nah die Antworten denen des Originals kommen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{measured_here}: {quality} ({bits_per_weight} bits a weight)</source>
   <translation>{measured_here}: {quality} ({bits_per_weight} Bits pro Gewicht)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>about {speed}</source>
   <translation>etwa {speed}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted from the model's shape</source>
   <translation>Aus der Form des Modells vorhergesagt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted for a conversation of 512 tokens</source>
   <translation>Vorhergesagt für ein Gespräch von 512 Tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Expected</source>
   <translation>Erwartet</translation>
  </message>
  <message>
   <location filename="../../desktop/models/compute.py" />
   <source>TF32 needs an NVIDIA GPU; there is none here.</source>
   <translation>TF32 braucht eine NVIDIA-GPU; hier gibt es keine.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/compute.py" />
   <source>TF32 needs an NVIDIA GPU from RTX 30 or A100 on; {name} is older.</source>
   <translation>TF32 braucht eine NVIDIA-GPU ab RTX 30 oder A100; {name} ist älter.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/compute.py" />
   <source>PyTorch cannot use {name} here: its CUDA version is not installed.</source>
   <translation>PyTorch kann {name} hier nicht nutzen: Seine CUDA-Version ist nicht installiert.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} of {size2}</source>
   <translation>{size} von {size2}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/downloads.py" />
   <source>Verified: {n} files match the Hub's hashes ({list})</source>
   <extracomment>One: Verified: {n} file matches the Hub's hash ({list})</extracomment>
   <translation>
    <numerusform>Überprüft: {n} Datei entspricht dem Hash des Hubs ({list})</numerusform>
    <numerusform>Überprüft: {n} Dateien entsprechen den Hashes des Hubs ({list})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Partial files kept: {size}. {way}</source>
   <translation>Unvollständige Dateien behalten: {size}. {way}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/downloads.py" />
   <source>{n} files</source>
   <extracomment>One: {n} file</extracomment>
   <translation>
    <numerusform>{n} Datei</numerusform>
    <numerusform>{n} Dateien</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Checking what is already here</source>
   <translation>Prüft, was schon da ist</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{words}. Its pickled weights were made safetensors.</source>
   <translation>{words}. Die Pickle-Gewichte wurden in Safetensors umgewandelt.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Resume goes on from there.</source>
   <translation>Fortsetzen macht dort weiter.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>The next download of it goes on from there.</source>
   <translation>Der nächste Download davon macht dort weiter.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{files_count}, {size} (not needed, or not safe)</source>
   <translation>{files_count}, {size} (nicht nötig oder nicht sicher)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Not stated</source>
   <translation>Nicht angegeben</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{licence} (gated: its owner must let you in)</source>
   <translation>{licence} (zugangsbeschränkt: der Eigentümer muss Sie zulassen)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} to fetch</source>
   <translation>{size} zu laden</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Cancelling</source>
   <translation>Bricht ab</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Pausing</source>
   <translation>Hält an</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{done} of {total} files</source>
   <translation>{done} von {total} Dateien</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{sha256} by SHA-256</source>
   <translation>{sha256} mit SHA-256</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{git_sha1} by git's SHA-1</source>
   <translation>{git_sha1} mit dem SHA-1 von git</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>No unfinished file is left of it.</source>
   <translation>Es ist keine unfertige Datei davon übrig.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Resume goes on with the next file.</source>
   <translation>Fortsetzen macht mit der nächsten Datei weiter.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>SHA-256 ({sha256})</source>
   <translation>SHA-256 ({sha256})</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>git's SHA-1 ({count})</source>
   <translation>SHA-1 von git ({count})</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{revision}, commit {commit}</source>
   <translation>{revision}, Commit {commit}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} for the conversion</source>
   <translation>{size} für die Umwandlung</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} for {level}</source>
   <translation>{size} für {level}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{files} ({size} is here already)</source>
   <translation>{files} ({size} sind schon da)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Left out</source>
   <translation>Weggelassen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>waiting for the hub</source>
   <translation>wartet auf den Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/models/finetune.py" />
   <source>Fine-tune it with transformers and peft</source>
   <translation>Mit transformers und peft feinabstimmen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/finetune.py" />
   <source>Once the variant is made, the code that loads it with transformers and peft stands here and in the library, ready to copy.</source>
   <translation>Sobald die Variante erstellt ist, steht hier und in der Bibliothek der Code zum Kopieren, der sie mit transformers und peft lädt.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Unavailable</source>
   <translation>Nicht verfügbar</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>The number format, and beneath it the methods that choose its values</source>
   <translation>Das Zahlenformat, und darunter die Methoden, die seine Werte wählen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Predicted size of all files (~ means: an estimate)</source>
   <translation>Vorhergesagte Größe aller Dateien (~ bedeutet: geschätzt)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Likely quality</source>
   <translation>Qualität</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>How close its answers come to the original's; evaluate a variant to measure it</source>
   <translation>Wie nah die Antworten denen des Originals kommen; Testen misst es für eine Variante</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Whether a calibration text shows which values matter; that takes longer and loses less</source>
   <translation>Ob ein Kalibrierungstext zeigt, welche Werte wichtig sind; das dauert länger und verliert weniger</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Loads in</source>
   <translation>Läuft in</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Programs besides Bitwright that load it</source>
   <translation>Programme außer Bitwright, die es laden</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>{dtype} by {title}, {container}</source>
   <translation>{dtype} mit {title}, {container}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>{format}, recommended</source>
   <translation>{format}, empfohlen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>{format}, unavailable</source>
   <translation>{format}, nicht verfügbar</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>For research.</source>
   <translation>Für die Forschung.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Looks at a text first</source>
   <translation>Sieht sich zuerst einen Text an</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Needs no text</source>
   <translation>Braucht keinen Text</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Not usable</source>
   <translation>Nicht nutzbar</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Not known</source>
   <translation>Nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>The Hub does not say how many parameters it has</source>
   <translation>Der Hub gibt nicht an, wie viele Parameter es hat</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>
Estimated by its number of parameters; its page looks closer.</source>
   <translation>
Nach der Zahl der Parameter geschätzt; die Seite des Modells sieht genauer hin.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Already here</source>
   <translation>Schon da</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Gated</source>
   <translation>Beschränkt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Where the model is published: organisation/name</source>
   <translation>Wo das Modell veröffentlicht ist: Organisation/Name</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>How many weights it has (~ means: by its name)</source>
   <translation>Wie viele Gewichte es hat (~ bedeutet: nach seinem Namen)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>What its weights are stored as</source>
   <translation>Wie die Gewichte gespeichert sind</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Best here</source>
   <translation>Am besten hier</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>The form that suits this computer, with the size of its files (~ means: an estimate)</source>
   <translation>Die Form, die zu diesem Computer passt, mit der Größe ihrer Dateien (~ bedeutet: geschätzt)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Downloads</source>
   <translation>Downloads</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Downloads in the last month</source>
   <translation>Downloads im letzten Monat</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Likes</source>
   <translation>Likes</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>People who liked it on the Hub</source>
   <translation>Personen, denen es auf dem Hub gefällt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>When its files last changed</source>
   <translation>Wann sich die Dateien zuletzt geändert haben</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Access</source>
   <translation>Zugang</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Gated: its owner wants to know who downloads it</source>
   <translation>Zugangsbeschränkt: Der Eigentümer will wissen, wer es herunterlädt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Being looked at</source>
   <translation>Wird untersucht</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Open its page to see whether it fits</source>
   <translation>Die Seite des Modells zeigt, ob es passt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>{repo_id}
Licence: {license}</source>
   <translation>{repo_id}
Lizenz: {license}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>By its name</source>
   <translation>Nach dem Namen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>By the headers of its files</source>
   <translation>Nach den Kopfdaten der Dateien</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Its owner wants to know who downloads it</source>
   <translation>Der Eigentümer will wissen, wer es herunterlädt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>not stated</source>
   <translation>nicht angegeben</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size} model in {format}</source>
   <translation>Modell mit {size} in {format}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>Needs {memory} of memory, {disk} of disk, about {speed}</source>
   <translation>Braucht {memory} Arbeitsspeicher, {disk} auf dem Datenträger, etwa {speed}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{why} Its files take {disk}; about {speed}.</source>
   <translation>{why} Die Dateien belegen {disk}; etwa {speed}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{cell}: {fit}. {figures}.</source>
   <translation>{cell}: {fit}. {figures}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: does not fit</source>
   <translation>{size}: passt nicht</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit; up to {readable} answer at reading pace.</source>
   <translation>Mit {context} Kontext passen Modelle bis {size}; bis {readable} antworten sie im Lesetempo.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>Needs {memory} of memory, {disk} of disk</source>
   <translation>Braucht {memory} Arbeitsspeicher, {disk} auf dem Datenträger</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{why} Its files take {disk}.</source>
   <translation>{why} Die Dateien belegen {disk}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: fits as {good}; tight as {tight}</source>
   <translation>{size}: passt als {good}; knapp als {tight}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: fits as {good}</source>
   <translation>{size}: passt als {good}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: tight as {tight}</source>
   <translation>{size}: knapp als {tight}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, none of these sizes fits.</source>
   <translation>Mit {context} Kontext passt keine dieser Größen.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit only just.</source>
   <translation>Mit {context} Kontext passen Modelle bis {size} nur knapp.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit; up to {most} only just.</source>
   <translation>Mit {context} Kontext passen Modelle bis {size}; bis {most} nur knapp.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit.</source>
   <translation>Mit {context} Kontext passen Modelle bis {size}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>Not here</source>
   <translation>Nicht hier</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{format}, files: {files}</source>
   <translation>{format}, Dateien: {files}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Accept its licence on its page, then give Bitwright a token of your account.</source>
   <translation>Auf der Seite des Modells die Lizenz akzeptieren, dann Bitwright ein Token Ihres Kontos geben.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Ask for access on its page; its owner decides. Then give Bitwright a token of your account.</source>
   <translation>Auf der Seite des Modells um Zugang bitten; der Eigentümer entscheidet. Dann Bitwright ein Token Ihres Kontos geben.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Read from {read}: {size} of {size2} were fetched.</source>
   <translation>Gelesen aus {read}: {size} von {size2} wurden geladen.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It cannot be used on this computer</source>
   <translation>Auf diesem Computer nicht nutzbar</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It cannot be used on the simulated computer</source>
   <translation>Auf dem simulierten Computer nicht nutzbar</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It does not fit this computer</source>
   <translation>Zu groß für diesen Computer</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It does not fit the simulated computer</source>
   <translation>Zu groß für den simulierten Computer</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For this computer: {name}, which is there ready-made</source>
   <translation>Für diesen Computer: {name}, fertig vorhanden</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For the simulated computer: {name}, which is there ready-made</source>
   <translation>Für den simulierten Computer: {name}, fertig vorhanden</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For this computer: {name}</source>
   <translation>Für diesen Computer: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For the simulated computer: {name}</source>
   <translation>Für den simulierten Computer: {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/hub_page.py" />
   <source>{path} and {n} more parts</source>
   <extracomment>One: {path} and {n} more part</extracomment>
   <translation>
    <numerusform>{path} und {n} weiterer Teil</numerusform>
    <numerusform>{path} und {n} weitere Teile</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>A file of the repository</source>
   <translation>Eine Datei des Repositorys</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Level</source>
   <translation>Stufe</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>How many bits it is quantized to</source>
   <translation>Auf wie viele Bits es quantisiert ist</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Size on the disk</source>
   <translation>Größe auf dem Datenträger</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{format}, {size}</source>
   <translation>{format}, {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Where it is published</source>
   <translation>Wo es veröffentlicht ist</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>How it is quantized</source>
   <translation>Wie es quantisiert ist</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>The level that suits this computer, where it holds several</source>
   <translation>Die Stufe, die zu diesem Computer passt, wo es mehrere enthält</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Usable by</source>
   <translation>Nutzbar mit</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Whether Bitwright can use it</source>
   <translation>Ob Bitwright es nutzen kann</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{count} last month, {count2} likes</source>
   <translation>{count} im letzten Monat, {count2} Likes</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>the headers of its files</source>
   <translation>den Kopfdaten der Dateien</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>the header of its file</source>
   <translation>den Kopfdaten der Datei</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>its configuration</source>
   <translation>der Konfiguration</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Architecture</source>
   <translation>Architektur</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{architecture}, {n_layers} layers</source>
   <translation>{architecture}, {n_layers} Schichten</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Bitwright reads it</source>
   <translation>Bitwright liest es</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For other programs</source>
   <translation>Für andere Programme</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Found by its name: it does not say what it was made from</source>
   <translation>Am Namen erkannt: Es gibt nicht an, woraus es erstellt wurde</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{tokens} tokens</source>
   <translation>{tokens} Tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Start puts an exact copy into the library, so that it can be talked to and measured there.</source>
   <translation>Starten legt eine exakte Kopie in die Bibliothek, um dort damit zu chatten und sie zu messen.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Not advised</source>
   <translation>Nicht empfohlen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Tick several levels to queue them all at once (Space)</source>
   <translation>Mehrere Stufen ankreuzen, um sie alle auf einmal einzureihen (Leertaste)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>The name that other programs use for this format</source>
   <translation>Der Name, den andere Programme für dieses Format verwenden</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Good for</source>
   <translation>Gut für</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>What it is good for</source>
   <translation>Wofür es gut ist</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Predicted size of the file (~ means: an estimate)</source>
   <translation>Vorhergesagte Größe der Datei (~ bedeutet: geschätzt)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Predicted memory while it runs: weights, the conversation at the chosen context, and working space</source>
   <translation>Vorhergesagter Speicher beim Laufen: Gewichte, Gespräch beim gewählten Kontext und Arbeitsbereich</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>{level}, recommended</source>
   <translation>{level}, empfohlen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>{level}, ticked</source>
   <translation>{level}, angekreuzt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>{number} here, {number2} for the original: {change}. Lower is better.</source>
   <translation>{number} hier, {number2} beim Original: {change}. Niedriger ist besser.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>It chooses the same next word as the original {share} of the time.</source>
   <translation>In {share} der Fälle wählt es dasselbe nächste Wort wie das Original.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Not measured yet. Evaluate this variant to know.</source>
   <translation>Noch nicht gemessen. Testen zeigt es.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>The original's perplexity is {number}. Lower is better.</source>
   <translation>Die Perplexität des Originals ist {number}. Niedriger ist besser.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>The original is what variants are compared with.</source>
   <translation>Mit dem Original werden die Varianten verglichen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/library_columns.py" />
   <source>{n} files of it are missing: {names}. Right-click to find or repair them.</source>
   <extracomment>One: {n} file of it is missing: {names}. Right-click to find or repair it.</extracomment>
   <translation>
    <numerusform>{n} Datei davon fehlt: {names}. Rechtsklick, um sie zu suchen oder zu reparieren.</numerusform>
    <numerusform>{n} Dateien davon fehlen: {names}. Rechtsklick, um sie zu suchen oder zu reparieren.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Model and level</source>
   <translation>Modell und Stufe</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>A model, and beneath it what was made of it: fewer bits are smaller and err more often</source>
   <translation>Ein Modell, und darunter, was daraus erstellt wurde: Weniger Bits sind kleiner und irren öfter</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Size of the files on disk</source>
   <translation>Größe der Dateien auf dem Datenträger</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Bits/weight</source>
   <translation>Bits/Gewicht</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Bits that one weight takes on average, all of the model counted</source>
   <translation>Bits, die ein Gewicht im Schnitt braucht, über das ganze Modell</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How surprised the model is by ordinary text: lower is better. Compare it with the original's</source>
   <translation>Wie sehr gewöhnlicher Text das Modell überrascht: Niedriger ist besser. Mit dem Original vergleichen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Perplexity change</source>
   <translation>Änderung der Perplexität</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>By how much ordinary text surprises it more than the original</source>
   <translation>Um wie viel gewöhnlicher Text es mehr überrascht als das Original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How often it would answer differently from the original: 0 is the same model</source>
   <translation>Wie oft es anders antworten würde als das Original: 0 ist dasselbe Modell</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How often it chooses the same next word as the original</source>
   <translation>Wie oft es dasselbe nächste Wort wählt wie das Original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Words or pieces of words written a second, measured on this computer</source>
   <translation>Geschriebene Wörter oder Wortteile pro Sekunde, auf diesem Computer gemessen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>The most memory that it took while its speed was measured on this computer</source>
   <translation>Der meiste Arbeitsspeicher, den es brauchte, während hier sein Tempo gemessen wurde</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How the values were chosen</source>
   <translation>Wie die Werte gewählt wurden</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>What kind of files it is, which decides what loads it</source>
   <translation>Welche Art Dateien es ist; sie entscheidet, was sie lädt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>What you wrote about it</source>
   <translation>Ihre Notiz dazu</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Measured</source>
   <translation>Gemessen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>When its quality was last measured</source>
   <translation>Wann die Qualität zuletzt gemessen wurde</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Made</source>
   <translation>Erstellt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>When it was made (for an original: when it was added)</source>
   <translation>Wann es erstellt wurde (bei einem Original: wann es hinzukam)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>files missing</source>
   <translation>Dateien fehlen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_rows.py" />
   <source>Original not here</source>
   <translation>Original nicht hier</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_rows.py" />
   <source>Original removed</source>
   <translation>Original entfernt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_rows.py" />
   <source>Original, {dtype}</source>
   <translation>Original, {dtype}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/markdown_blocks.py" />
   <source>(picture: {words})</source>
   <translation>(Bild: {words})</translation>
  </message>
  <message>
   <location filename="../../desktop/models/markdown_blocks.py" />
   <source>(picture)</source>
   <translation>(Bild)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Recommended</source>
   <translation>Empfohlen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Smaller</source>
   <translation>Kleiner</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Better</source>
   <translation>Besser</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Your choice</source>
   <translation>Ihre Wahl</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>at {tokens} context</source>
   <translation>bei {tokens} Kontext</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>One GGUF file for {programs}</source>
   <translation>Eine GGUF-Datei für {programs}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>was {size}</source>
   <translation>vorher {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>{memory} of memory</source>
   <translation>{memory} Arbeitsspeicher</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>faster than reading</source>
   <translation>schneller, als man liest</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>beside the original</source>
   <translation>neben dem Original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Files for {programs}</source>
   <translation>Dateien für {programs}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>like reading</source>
   <translation>wie Lesen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>slower than reading</source>
   <translation>langsamer, als man liest</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>For chatting on this computer, the GGUF level {level} suits better.</source>
   <translation>Zum Chatten auf diesem Computer passt die GGUF-Stufe {level} besser.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>{size}  (original {size2})</source>
   <translation>{size}  (Original {size2})</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>{memory} at {tokens} context</source>
   <translation>{memory} bei {tokens} Kontext</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>Precision</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>{method_title}, {container_title} files. {about}</source>
   <translation>{method_title}, {container_title}-Dateien. {about}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>Good to know</source>
   <translation>Gut zu wissen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>The most that the work itself takes, whatever the variant needs when it runs later.</source>
   <translation>Das meiste, was die Arbeit selbst braucht, gleich was die Variante später beim Ausführen braucht.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Variants go to {folder}</source>
   <translation>Varianten kommen in {folder}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Time: {time}, a rough estimate</source>
   <translation>Zeit: {time}, grob geschätzt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Nothing like it has run here yet, so it is estimated from another computer. Every finished job here makes this better known.</source>
   <translation>Hier lief noch nichts Ähnliches, daher ist es nach einem anderen Computer geschätzt. Jede fertige Aufgabe hier macht es genauer.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>It can be made; see the remarks above</source>
   <translation>Es lässt sich erstellen; siehe die Anmerkungen oben</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Supported</source>
   <translation>Unterstützt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>It can be made of this model</source>
   <translation>Es lässt sich aus diesem Modell erstellen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: may need {need}, {free} are free now: close other programs first</source>
   <translation>Arbeitsspeicher: braucht vielleicht {need}, jetzt sind {free} frei: zuerst andere Programme schließen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: needs {need}, {free} free</source>
   <translation>Arbeitsspeicher: braucht {need}, {free} frei</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Disk: writes {size}, then only {left} are free</source>
   <translation>Datenträger: schreibt {size}, dann sind nur {left} frei</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Disk: writes {size}, and {more} more while it works; {free} free</source>
   <translation>Datenträger: schreibt {size} und während der Arbeit weitere {more}; {free} frei</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Disk: writes {size}, {free} free</source>
   <translation>Datenträger: schreibt {size}, {free} frei</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Time: {time}, most of it training</source>
   <translation>Zeit: {time}, das meiste davon Training</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/preflight.py" />
   <source>Time: {time}, from {n} earlier runs here</source>
   <extracomment>One: Time: {time}, from {n} earlier run here</extracomment>
   <translation>
    <numerusform>Zeit: {time}, nach {n} früheren Lauf hier</numerusform>
    <numerusform>Zeit: {time}, nach {n} früheren Läufen hier</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Training ends by itself when its time is up.</source>
   <translation>Das Training endet von selbst, wenn seine Zeit um ist.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Runs of the same kind on this processor, put right for the size of this model.</source>
   <translation>Läufe derselben Art auf diesem Prozessor, auf die Größe dieses Modells umgerechnet.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Good</source>
   <translation>Gut</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Attention</source>
   <translation>Achtung</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Stops Start</source>
   <translation>Verhindert den Start</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>To know</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Not supported</source>
   <translation>Nicht unterstützt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: needs {need}, the settings allow {total}</source>
   <translation>Arbeitsspeicher: braucht {need}, die Einstellungen erlauben {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: needs {need}, this computer has {total}</source>
   <translation>Arbeitsspeicher: braucht {need}, dieser Computer hat {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>The disk has {free} free, {needed} are needed. Free some room or choose a smaller level.</source>
   <translation>Auf dem Datenträger sind {free} frei, {needed} sind nötig. Platz schaffen oder eine kleinere Stufe wählen.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>The disk has {free} free, {needed} are needed. Free some room or choose a format with fewer bits.</source>
   <translation>Auf dem Datenträger sind {free} frei, {needed} sind nötig. Platz schaffen oder ein Format mit weniger Bits wählen.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>{dtype} is for research: it may lose much, so measure it before you rely on it.</source>
   <translation>{dtype} ist für die Forschung: Es kann viel verlieren, also messen, bevor man sich darauf verlässt.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>How often it would answer differently (KL divergence)</source>
   <translation>Wie oft es anders antworten würde (KL-Divergenz)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>How surprised it is by ordinary text (perplexity)</source>
   <translation>Wie überrascht es von gewöhnlichem Text ist (Perplexität)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Speed on this computer (tokens a second)</source>
   <translation>Tempo auf diesem Computer (Tokens pro Sekunde)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>lower is better</source>
   <translation>niedriger ist besser</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>higher is better</source>
   <translation>höher ist besser</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Best trade-off: {label}, {because}.</source>
   <translation>Bester Kompromiss: {label}, {because}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>GGUF, mixed levels</source>
   <translation>GGUF, gemischte Stufen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>GGUF, one type</source>
   <translation>GGUF, ein Typ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>GPTQ and AWQ</source>
   <translation>GPTQ und AWQ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>8-bit formats</source>
   <translation>8-Bit-Formate</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>For fine-tuning</source>
   <translation>Für Fine-Tuning</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Trained</source>
   <translation>Trainiert</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Made elsewhere</source>
   <translation>Anderswo erstellt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>No variant of {model} has been measured yet.</source>
   <translation>Von {model} wurde noch keine Variante gemessen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/quality_chart.py" />
   <source>{n} variants of {model} by size, and {title}, {better}.</source>
   <extracomment>One: {n} variant of {model} by size, and {title}, {better}.</extracomment>
   <translation>
    <numerusform>{n} Variante von {model} nach Größe und {title}, {better}.</numerusform>
    <numerusform>{n} Varianten von {model} nach Größe und {title}, {better}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>KL divergence {figure}</source>
   <translation>KL-Divergenz {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>perplexity {figure}</source>
   <translation>Perplexität {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>the smallest one that has at most a small loss</source>
   <translation>die kleinste, die höchstens wenig verliert</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>the closest one to the original</source>
   <translation>die dem Original nächste</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>The original: {figure}.</source>
   <translation>Das Original: {figure}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Talk with it on this computer</source>
   <translation>Auf diesem Computer damit chatten</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Serve</source>
   <translation>Bereitstellen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Answer many requests for other programs</source>
   <translation>Viele Anfragen anderer Programme beantworten</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Fine-tune</source>
   <translation>Fine-Tuning</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Train it further on your own examples</source>
   <translation>Mit eigenen Beispielen weitertrainieren</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Small device</source>
   <translation>Kleines Gerät</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Run it on a phone, a board or an old computer</source>
   <translation>Auf Smartphone, Platine oder altem Computer ausführen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Queue {n} variants</source>
   <extracomment>One: Queue {n} variant</extracomment>
   <translation>
    <numerusform>{n} Variante einreihen</numerusform>
    <numerusform>{n} Varianten einreihen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>{n} variants, {size} in all, {time}</source>
   <extracomment>One: {n} variant, {size} in all, {time}</extracomment>
   <translation>
    <numerusform>{n} Variante, insgesamt {size}, {time}</numerusform>
    <numerusform>{n} Varianten, insgesamt {size}, {time}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Start</source>
   <translation>Starten</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Turn</source>
   <translation>Platz</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Drag a row, or press Alt and an arrow key, to change the order</source>
   <translation>Eine Zeile ziehen oder Alt und eine Pfeiltaste drücken, um die Reihenfolge zu ändern</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Job</source>
   <translation>Aufgabe</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>What will be done</source>
   <translation>Was getan wird</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>What kind of work it is</source>
   <translation>Was für eine Arbeit es ist</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Waits since</source>
   <translation>Wartet seit</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>When it was asked for</source>
   <translation>Wann sie angefordert wurde</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>Only for scales that a group of weights shares</source>
   <translation>Nur für Skalen, die eine Gruppe von Gewichten teilt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>The number of steps decides, not the time</source>
   <translation>Die Zahl der Schritte entscheidet, nicht die Zeit</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>Only SmoothQuant looks at a text, and it is off</source>
   <translation>Nur SmoothQuant sieht sich einen Text an, und das ist aus</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>A calibration text is one of {list}; {name} is none.</source>
   <translation>Ein Kalibrierungstext ist eine Datei der Art {list}; {name} ist keine.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>The calibration text {name} is not there any more.</source>
   <translation>Der Kalibrierungstext {name} ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>Type the data set's name on the Hub: owner/name.</source>
   <translation>Den Namen des Datensatzes auf dem Hub eingeben: owner/name.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Bitwright only</source>
   <translation>Nur Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Text that comes with Bitwright</source>
   <translation>Mitgelieferter Text</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Imported</source>
   <translation>Importiert</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Whole matrix</source>
   <translation>Ganze Matrix</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Group</source>
   <translation>Gruppe</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Full range</source>
   <translation>Ganzer Bereich</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>No outliers</source>
   <translation>Ohne Ausreißer</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Entropy</source>
   <translation>Entropie</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>The usual one</source>
   <translation>Das übliche</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Nearest values</source>
   <translation>Nächste Werte</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Not quantized</source>
   <translation>Nicht quantisiert</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>As it runs</source>
   <translation>Im Betrieb</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Measured before</source>
   <translation>Vorher gemessen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>On</source>
   <translation>An</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>made elsewhere</source>
   <translation>anderswo erstellt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>rounded to nearest</source>
   <translation>auf den nächsten Wert gerundet</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>errors fed forward</source>
   <translation>Fehler weitergereicht</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>important channels scaled</source>
   <translation>wichtige Kanäle skaliert</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>important channels scaled, errors fed forward</source>
   <translation>wichtige Kanäle skaliert, Fehler weitergereicht</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>activation scales found while it runs</source>
   <translation>Skalen der Aktivierungen im Betrieb bestimmt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>activation scales measured beforehand</source>
   <translation>Skalen der Aktivierungen vorher gemessen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>trained to live with few bits</source>
   <translation>auf wenige Bits trainiert</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>one scale a matrix</source>
   <translation>eine Skala pro Matrix</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>a scale for each output channel</source>
   <translation>eine Skala für jeden Ausgabekanal</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>a scale for each block of 128 × 128</source>
   <translation>eine Skala für jeden Block von 128 × 128</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>not quantized</source>
   <translation>nicht quantisiert</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>groups of {get}</source>
   <translation>Gruppen von {get}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>trained {steps} steps</source>
   <translation>{steps} Schritte trainiert</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>trained {time}</source>
   <translation>{time} trainiert</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>8-bit floats</source>
   <translation>8-Bit-Gleitkommazahlen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>8-bit integers</source>
   <translation>8-Bit-Ganzzahlen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{number}, scales chosen for each token while it runs</source>
   <translation>{number}, Skalen im Betrieb für jedes Token gewählt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{number}, scales measured on the calibration text</source>
   <translation>{number}, Skalen am Kalibrierungstext gemessen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{told}, {samples} × {length} tokens</source>
   <translation>{told}, {samples} × {length} Tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{container_title} files</source>
   <translation>{container_title}-Dateien</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>searched scales</source>
   <translation>gesuchte Skalen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>searched clipping</source>
   <translation>gesuchtes Clipping</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>important columns first</source>
   <translation>wichtige Spalten zuerst</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>layers {options}</source>
   <translation>Schichten {options}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>imported, {container_title}</source>
   <translation>importiert, {container_title}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>symmetric</source>
   <translation>symmetrisch</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>asymmetric</source>
   <translation>asymmetrisch</translation>
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
    <numerusform>Dateien, {n} Messung, Schlagwörter und Notiz werden endgültig entfernt.</numerusform>
    <numerusform>Dateien, {n} Messungen, Schlagwörter und Notiz werden endgültig entfernt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>The original, {name} ({size}), and {n} other variants of it stay: this can be made again.</source>
   <extracomment>One: The original, {name} ({size}), and {n} other variant of it stay: this can be made again.</extracomment>
   <translation>
    <numerusform>Das Original, {name} ({size}), und {n} andere Variante davon bleiben: Diese lässt sich noch einmal erstellen.</numerusform>
    <numerusform>Das Original, {name} ({size}), und {n} andere Varianten davon bleiben: Diese lässt sich noch einmal erstellen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Delete {variant}?</source>
   <translation>{variant} löschen?</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Files outside of Bitwright's own folder are deleted, too: {folder}</source>
   <translation>Auch Dateien außerhalb von Bitwrights eigenem Ordner werden gelöscht: {folder}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its measurements, tags and note are removed.</source>
   <translation>Messungen, Schlagwörter und Notiz werden entfernt.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its files, tags and note are removed for good.</source>
   <translation>Dateien, Schlagwörter und Notiz werden endgültig entfernt.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its original is not here, so it cannot be made again.</source>
   <translation>Das Original ist nicht hier, daher lässt sie sich nicht noch einmal erstellen.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>The original, {name} ({size}), stays: with it this can be made again.</source>
   <translation>Das Original, {name} ({size}), bleibt: Damit lässt sie sich noch einmal erstellen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>Delete {n} variants?</source>
   <extracomment>One: Delete {n} variant?</extracomment>
   <translation>
    <numerusform>{n} Variante löschen?</numerusform>
    <numerusform>{n} Varianten löschen?</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its files in Bitwright's folder are deleted for good.</source>
   <translation>Die Dateien in Bitwrights Ordner werden endgültig gelöscht.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>It is only forgotten: its files stay where they are.</source>
   <translation>Sie wird nur vergessen: Die Dateien bleiben, wo sie sind.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>{n} variants of it stay and work on; to measure them, the original is needed again.</source>
   <extracomment>One: {n} variant of it stays and works on; to measure it, the original is needed again.</extracomment>
   <translation>
    <numerusform>{n} Variante davon bleibt und funktioniert weiter; um sie zu messen, ist das Original wieder nötig.</numerusform>
    <numerusform>{n} Varianten davon bleiben und funktionieren weiter; um sie zu messen, ist das Original wieder nötig.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Remove the original {name}?</source>
   <translation>Das Original {name} entfernen?</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Remove {variant} from the library?</source>
   <translation>{variant} aus der Bibliothek entfernen?</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Remove from the library</source>
   <translation>Aus der Bibliothek entfernen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its content is shared with another file, so little room becomes free.</source>
   <translation>Der Inhalt wird mit einer anderen Datei geteilt, daher wird wenig Platz frei.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>{names} are removed for good, with their measurements, tags and notes. The originals stay.</source>
   <extracomment>One: {names} is removed for good, with its measurements, tags and note. The original stays.</extracomment>
   <translation>
    <numerusform>{names} wird mit Messungen, Schlagwörtern und Notiz endgültig entfernt. Das Original bleibt.</numerusform>
    <numerusform>{names} werden mit Messungen, Schlagwörtern und Notizen endgültig entfernt. Die Originale bleiben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>{n} imported ones are only removed from the library: their files stay where they are.</source>
   <extracomment>One: {n} imported one is only removed from the library: its files stay where they are.</extracomment>
   <translation>
    <numerusform>{n} importierte wird nur aus der Bibliothek entfernt: Die Dateien bleiben, wo sie sind.</numerusform>
    <numerusform>{n} importierte werden nur aus der Bibliothek entfernt: Die Dateien bleiben, wo sie sind.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its files belong to another program and stay where they are.</source>
   <translation>Die Dateien gehören einem anderen Programm und bleiben, wo sie sind.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>As {variant} was made</source>
   <translation>Wie {variant} erstellt wurde</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Recipe: {name}</source>
   <translation>Rezept: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>It was made by another program, and nothing is known of how.</source>
   <translation>Sie entstand mit einem anderen Programm, und wie, ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Its original, {name}, is not in the library any more.</source>
   <translation>Das Original, {name}, ist nicht mehr in der Bibliothek.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Get it again, then make the variant anew.</source>
   <translation>Es wieder holen, dann die Variante neu erstellen.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Open it again under Discover: it was at {path}.</source>
   <translation>Es unter Entdecken wieder öffnen: Es war in {path}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>The original is not the same any more, so the result will differ.</source>
   <translation>Das Original ist nicht mehr dasselbe, daher wird das Ergebnis anders sein.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>It was made by Bitwright {then}, this is {now}: the result may differ.</source>
   <translation>Es entstand mit Bitwright {then}, dies ist {now}: Das Ergebnis kann anders sein.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Whoever made it used a calibration text of their own ({name}). Choose one of yours, or keep the one that comes with Bitwright.</source>
   <translation>Wer es erstellte, benutzte einen eigenen Kalibrierungstext ({name}). Einen eigenen wählen oder den mitgelieferten behalten.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Answered</source>
   <translation>Beantwortet</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Not understood</source>
   <translation>Nicht verstanden</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Wrong key</source>
   <translation>Falscher Schlüssel</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Shut out</source>
   <translation>Ausgesperrt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Not found</source>
   <translation>Nicht gefunden</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Too slow</source>
   <translation>Zu langsam</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Too large</source>
   <translation>Zu groß</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Client left</source>
   <translation>Client weg</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Too busy</source>
   <translation>Ausgelastet</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Answering</source>
   <translation>Antwortet</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/requests.py" />
   <source>{n} requests</source>
   <extracomment>One: {n} request</extracomment>
   <translation>
    <numerusform>{n} Anfrage</numerusform>
    <numerusform>{n} Anfragen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Asked by {client}</source>
   <translation>Von {client}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>First word after {time}</source>
   <translation>Erstes Wort nach {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Question: {text}</source>
   <translation>Frage: {text}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Answer: {text}</source>
   <translation>Antwort: {text}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>{count} without an answer</source>
   <translation>{count} ohne Antwort</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>{read} tokens read and {written} written</source>
   <translation>{read} Tokens gelesen und {written} geschrieben</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>When the request came</source>
   <translation>Wann die Anfrage kam</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>What became of it</source>
   <translation>Was daraus wurde</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Asked for</source>
   <translation>Angefragt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>The address that was asked, without /v1</source>
   <translation>Die angefragte Adresse, ohne /v1</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Read</source>
   <translation>Gelesen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Tokens of the question and what came before it</source>
   <translation>Tokens der Frage und dessen, was davor kam</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Written</source>
   <translation>Geschrieben</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Tokens of the answer</source>
   <translation>Tokens der Antwort</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>How fast the answer was written</source>
   <translation>Wie schnell die Antwort geschrieben wurde</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Took</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>From the request's arrival to its last byte</source>
   <translation>Vom Eintreffen der Anfrage bis zum letzten Byte</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Program</source>
   <translation>Programm</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>What the program that asked calls itself</source>
   <translation>Wie das fragende Programm sich nennt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>The family of models it belongs to; it decides which tensors there are</source>
   <translation>Die Modellfamilie, zu der es gehört; sie bestimmt, welche Tensoren es gibt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>Hugging Face folder</source>
   <translation>Hugging-Face-Ordner</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>GGUF file</source>
   <translation>GGUF-Datei</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>A model that variants can be made from</source>
   <translation>Ein Modell, aus dem sich Varianten erstellen lassen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>How its files are stored</source>
   <translation>Wie seine Dateien gespeichert sind</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>How many weights it has; more need more memory and mostly answer better</source>
   <translation>Wie viele Gewichte es hat; mehr brauchen mehr Speicher und antworten meist besser</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>The number format that most of its weights have</source>
   <translation>Das Zahlenformat, das die meisten Gewichte haben</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>Size of its weights on disk</source>
   <translation>Größe der Gewichte auf dem Datenträger</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Copy for chatting</source>
   <translation>Kopie zum Chatten</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Unfinished</source>
   <translation>Unfertig</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>{held} in models and what belongs to them; {free} of {total} are free on this disk.</source>
   <translation>{held} in Modellen und was dazu gehört; {free} von {total} sind auf diesem Datenträger frei.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Tick what should go; nothing is ticked for you</source>
   <translation>Ankreuzen, was gehen soll; nichts ist vorab angekreuzt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What it is to the library</source>
   <translation>Was es für die Bibliothek ist</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What it takes on the disk</source>
   <translation>Was es auf dem Datenträger belegt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Frees</source>
   <translation>Gibt frei</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What the disk gets back: less where another program shares the file</source>
   <translation>Was der Datenträger zurückbekommt: weniger, wo ein anderes Programm die Datei mitbenutzt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What stays</source>
   <translation>Was bleibt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What is not touched, and what it means for the rest</source>
   <translation>Was nicht angerührt wird und was das für den Rest heißt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>{name}: {size}, {kind}</source>
   <translation>{name}: {size}, {kind}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>ticked</source>
   <translation>angekreuzt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>not ticked</source>
   <translation>nicht angekreuzt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>As its program calls it; the tooltip shows where it lies</source>
   <translation>Wie sein Programm es nennt; der Tooltip zeigt, wo es liegt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>From</source>
   <translation>Programm</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>The program that keeps it</source>
   <translation>Das Programm, das es aufbewahrt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>The level of a GGUF file, or the number format that most of its weights have</source>
   <translation>Die Stufe einer GGUF-Datei oder das Zahlenformat der meisten Gewichte</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>Size of its files; adding it takes no more room</source>
   <translation>Größe der Dateien; das Hinzufügen braucht keinen weiteren Platz</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>In the library</source>
   <translation>In der Bibliothek</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>Being added</source>
   <translation>Wird hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>Not added</source>
   <translation>Nicht hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/talks.py" />
   <source>Conversation</source>
   <translation>Gespräch</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Tensor</source>
   <translation>Tensor</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Its name in the file</source>
   <translation>Der Name in der Datei</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>How its numbers are stored in the file</source>
   <translation>Wie die Zahlen in der Datei gespeichert sind</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Shape</source>
   <translation>Form</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Rows and columns</source>
   <translation>Zeilen und Spalten</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>What it takes in the file</source>
   <translation>Was er in der Datei belegt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Bits that one number takes on average</source>
   <translation>Bits, die eine Zahl im Mittel braucht</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>KL divergence says how often, and how far, it would answer differently from the original: 0 is never. Measured in nats on a text that it is not trained on.</source>
   <translation>Die KL-Divergenz sagt, wie oft und wie stark es anders antworten würde als das Original: 0 heißt nie. Gemessen in Nats an einem Text, mit dem nicht trainiert wird.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Training got worse here: it went back to its best step, with half the learning rate.</source>
   <translation>Hier wurde das Training schlechter: Es ging mit halber Lernrate zum besten Schritt zurück.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>When its time was up</source>
   <translation>Als die Zeit um war</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>After the steps asked for</source>
   <translation>Nach den verlangten Schritten</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>When you stopped it, the best step kept</source>
   <translation>Von Ihnen beendet, bester Schritt behalten</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>When it got worse, the best step kept</source>
   <translation>Bei Verschlechterung, bester Schritt behalten</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>{figure} nats</source>
   <translation>{figure} Nats</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>No figures yet: the first come when the starting point is made.</source>
   <translation>Noch keine Zahlen: Die ersten kommen, wenn der Startpunkt erstellt ist.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>{steps}, {count} tokens</source>
   <translation>{steps}, {count} Tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>KL divergence to the original before training {nats}.</source>
   <translation>KL-Divergenz zum Original vor dem Training: {nats}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>The best was {nats} after {time}.</source>
   <translation>Das Beste war {nats} nach {time}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Loss on the training text {nats}.</source>
   <translation>Verlust am Trainingstext: {nats}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/training.py" />
   <source>The learning rate was halved {n} times.</source>
   <extracomment>One: The learning rate was halved once.</extracomment>
   <translation>
    <numerusform>Die Lernrate wurde einmal halbiert.</numerusform>
    <numerusform>Die Lernrate wurde {n}-mal halbiert.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Trained for</source>
   <translation>Trainiert</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Ended</source>
   <translation>Ende</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>After {time}, step {step}: {nats} on held-out text.</source>
   <translation>Nach {time}, Schritt {step}: {nats} am Prüftext.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>After {time}: {nats} on held-out text.</source>
   <translation>Nach {time}: {nats} am Prüftext.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training_back.py" />
   <source>There is nothing that training could bring back</source>
   <translation>Es gibt nichts, was Training zurückbringen könnte</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training_back.py" />
   <source>Its original is not in the library any more, so there is nothing to learn from</source>
   <translation>Das Original ist nicht mehr in der Bibliothek, es gibt also nichts, wovon zu lernen wäre</translation>
  </message>
  <message>
   <location filename="../../desktop/models/trials.py" />
   <source>{speed}, {time}</source>
   <translation>{speed}, {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/trials.py" />
   <source>Failed: {why}. {took}</source>
   <translation>Fehlgeschlagen: {why}. {took}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/trials.py" />
   <source>Passed. {took}</source>
   <translation>Bestanden. {took}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>It picks the same next word as the original {share} of the time.</source>
   <translation>In {share} der Fälle wählt es dasselbe nächste Wort wie das Original.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Nearly the original</source>
   <translation>Fast das Original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Small loss</source>
   <translation>Kleiner Verlust</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Noticeable loss</source>
   <translation>Merklicher Verlust</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Heavy loss</source>
   <translation>Starker Verlust</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The original's</source>
   <translation>Die des Originals</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Worst 1 %</source>
   <translation>Schlechteste 1 %</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Measured on</source>
   <translation>Gemessen an</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>How surprised it is by ordinary text: lower is better</source>
   <translation>Wie überrascht es von gewöhnlichem Text ist: niedriger ist besser</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>How surprised the original is by the same text</source>
   <translation>Wie überrascht das Original vom selben Text ist</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The same, for the one word in a hundred where it differs most</source>
   <translation>Dasselbe für das eine von hundert Wörtern, bei dem es am meisten abweicht</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The most memory that it took while its speed was measured</source>
   <translation>Der meiste Arbeitsspeicher, den es brauchte, während sein Tempo gemessen wurde</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The text that both read; a token is a word or a piece of one</source>
   <translation>Der Text, den beide lasen; ein Token ist ein Wort oder ein Stück davon</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>KL divergence {kl}, perplexity {perplexity}</source>
   <translation>KL-Divergenz {kl}, Perplexität {perplexity}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{container}, a folder</source>
   <translation>{container}, ein Ordner</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{text_name}, {windows} pieces of {length} tokens</source>
   <translation>{text_name}, {windows} Stücke zu {length} Tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Revision</source>
   <translation>Revision</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Made with</source>
   <translation>Erstellt mit</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Imported from</source>
   <translation>Importiert aus</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Called there</source>
   <translation>Name dort</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{label}; how its values were chosen is not known</source>
   <translation>{label}; wie die Werte gewählt wurden, ist nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{files_words}. They stay where they are.</source>
   <translation>{files_words}. Sie bleiben, wo sie sind.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Added</source>
   <translation>Hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Options</source>
   <translation>Optionen</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{memory} at its peak</source>
   <translation>in der Spitze {memory}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Kept at</source>
   <translation>Liegt in</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{n} tokens</source>
   <translation>{n} Tokens</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/activity.py" />
   <source>{n} jobs are out of the list.</source>
   <extracomment>One: {n} job is out of the list.</extracomment>
   <translation>
    <numerusform>{n} Aufgabe ist aus der Liste entfernt.</numerusform>
    <numerusform>{n} Aufgaben sind aus der Liste entfernt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Clear history</source>
   <translation>Verlauf löschen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Activity</source>
   <translation>Aktivität</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>What runs now, what waits its turn, and what happened.</source>
   <translation>Was gerade läuft, was wartet und was geschehen ist.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Nothing has run yet.</source>
   <translation>Noch ist nichts gelaufen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Downloads, quantizing and measurements show up here, with progress, log and Cancel.</source>
   <translation>Downloads, Quantisierungen und Messungen erscheinen hier, mit Fortschritt, Protokoll und Abbrechen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Show older</source>
   <translation>Ältere anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Forgets finished, failed and cancelled jobs. What they made stays in the library.</source>
   <translation>Vergisst fertige, fehlgeschlagene und abgebrochene Aufgaben. Was sie erstellt haben, bleibt in der Bibliothek.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Find a model</source>
   <translation>Modell suchen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Paused</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Running elsewhere</source>
   <translation>Läuft anderswo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Finished</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Cancelled</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Crashed</source>
   <translation>Abgestürzt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Interrupted</source>
   <translation>Unterbrochen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>“{title}” is out of the list.</source>
   <translation>„{title}“ ist aus der Liste entfernt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Quantize</source>
   <translation>Quantisieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>took {time}</source>
   <translation>dauerte {time}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/activity_history.py" />
   <source>{n} remarks</source>
   <extracomment>One: {n} remark</extracomment>
   <translation>
    <numerusform>{n} Anmerkung</numerusform>
    <numerusform>{n} Anmerkungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Details of {title}</source>
   <translation>Details zu {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Deletes what it had finished so far, and takes it out of this list.</source>
   <translation>Löscht, was bisher fertig war, und nimmt die Aufgabe aus dieser Liste.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Log of the job</source>
   <translation>Protokoll der Aufgabe</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Begins this job again.</source>
   <translation>Beginnt diese Aufgabe von vorn.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Goes on from where it was.</source>
   <translation>Macht weiter, wo es war.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Takes it out of this list. What it made stays in the library.</source>
   <translation>Nimmt es aus dieser Liste. Was es erstellt hat, bleibt in der Bibliothek.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Retry</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Forget</source>
   <translation>Vergessen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>The log is empty.</source>
   <translation>Das Protokoll ist leer.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Waiting jobs</source>
   <translation>Wartende Aufgaben</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Move up ({keys})</source>
   <translation>Nach oben ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Move down ({keys})</source>
   <translation>Nach unten ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Take out ({keys})</source>
   <translation>Herausnehmen ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>{job} will not be done.</source>
   <translation>Wird nicht ausgeführt: {job}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Do it next</source>
   <translation>Als Nächstes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Take out</source>
   <translation>Herausnehmen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Paused: what runs goes on, nothing new begins.</source>
   <translation>Angehalten: Was läuft, geht weiter, Neues beginnt nicht.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>One heavy job runs at a time; each needs the whole machine.</source>
   <translation>Es läuft immer nur eine schwere Aufgabe; jede braucht den ganzen Computer.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>What has come is kept; Resume goes on from there.</source>
   <translation>Was schon da ist, bleibt erhalten; Fortsetzen macht dort weiter.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Cancelling, after the piece of work at hand</source>
   <translation>Bricht ab, sobald der laufende Arbeitsschritt fertig ist</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Frees the computer now. Resume begins this job again; what others finished is kept.</source>
   <translation>Macht den Computer jetzt frei. Fortsetzen beginnt diese Aufgabe von vorn; was andere geschafft haben, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Show log</source>
   <translation>Protokoll anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>{gone} so far</source>
   <translation>bisher {gone}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>just started</source>
   <translation>gerade begonnen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>The log is empty so far.</source>
   <translation>Das Protokoll ist noch leer.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Ends the job. Nothing of it is kept.</source>
   <translation>Beendet die Aufgabe. Nichts davon bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Pausing…</source>
   <translation>Hält an…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Hide log</source>
   <translation>Protokoll ausblenden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>{remark} (and {count} more)</source>
   <translation>{remark} (und {count} weitere)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Talk with a variant on this computer. Nothing leaves it.</source>
   <translation>Auf diesem Computer mit einer Variante chatten. Nichts verlässt ihn.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Two variants answer the same question. Nothing leaves this computer.</source>
   <translation>Zwei Varianten beantworten dieselbe Frage. Nichts verlässt diesen Computer.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Ready questions with known answers, asked of any variants at temperature 0.</source>
   <translation>Fertige Fragen mit bekannten Antworten, an beliebige Varianten mit Temperatur 0.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Show or hide earlier conversations ({keys})</source>
   <translation>Frühere Gespräche ein- oder ausblenden ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Show or hide the chat's settings ({keys})</source>
   <translation>Einstellungen des Chats ein- oder ausblenden ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>There is no variant to chat with yet</source>
   <translation>Es gibt noch keine Variante zum Chatten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Get a model and quantize it; the finished variant can be talked to here.</source>
   <translation>Ein Modell holen und quantisieren; mit der fertigen Variante lässt sich hier chatten.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>What to do</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Begin another conversation, keep the model ({keys})</source>
   <translation>Ein neues Gespräch beginnen, das Modell behalten ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>This variant is not in the library any more.</source>
   <translation>Diese Variante ist nicht mehr in der Bibliothek.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Choose another one from the list.</source>
   <translation>Eine andere aus der Liste wählen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Talk</source>
   <translation>Reden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>One variant</source>
   <translation>Eine Variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Two variants side by side, blind if you like</source>
   <translation>Zwei Varianten nebeneinander, auf Wunsch blind</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Test prompts</source>
   <translation>Testfragen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>The same questions over any variants, with a table</source>
   <translation>Dieselben Fragen an beliebige Varianten, mit einer Tabelle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Wrote {tokens} tokens (pieces of words) at {rate}, after reading {prompt}</source>
   <translation>Schrieb {tokens} Tokens (Wortstücke) mit {rate}, nachdem es {prompt} gelesen hatte</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>first token after {time}</source>
   <translation>erstes Token nach {time}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>{number} tokens</source>
   <extracomment>One: {number} token</extracomment>
   <translation>
    <numerusform>{number} Token</numerusform>
    <numerusform>{number} Tokens</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Edit your question</source>
   <translation>Frage bearbeiten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Ask this instead</source>
   <translation>Stattdessen dies fragen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>You: {content}</source>
   <translation>Sie: {content}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Show the version before</source>
   <translation>Vorige Version anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Show the next version</source>
   <translation>Nächste Version anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Edit the question</source>
   <translation>Frage bearbeiten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>{position} of {versions}</source>
   <translation>{position} von {versions}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Thinking…</source>
   <translation>Denkt nach…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Copy the answer</source>
   <translation>Antwort kopieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Answer again</source>
   <translation>Neu antworten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Answer: {content}</source>
   <translation>Antwort: {content}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>{size} of memory</source>
   <translation>{size} Arbeitsspeicher</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>stopped by you</source>
   <translation>von Ihnen beendet</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Writing…</source>
   <translation>Schreibt…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Name and speed are shown after your vote</source>
   <translation>Name und Tempo erscheinen nach Ihrer Stimme</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>cut off at the longest answer allowed</source>
   <translation>bei der längsten erlaubten Antwort abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Open this page in your browser?</source>
   <translation>Diese Seite im Browser öffnen?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>The model wrote this address, and it may have made it up: {address}</source>
   <translation>Das Modell hat diese Adresse geschrieben, vielleicht hat es sie erfunden: {address}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Open the page</source>
   <translation>Seite öffnen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>cut off: the context is full</source>
   <translation>abgeschnitten: der Kontext ist voll</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Choose a variant first</source>
   <translation>Zuerst eine Variante wählen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Wait until the answer has ended, or stop it</source>
   <translation>Warten, bis die Antwort zu Ende ist, oder sie beenden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>{used} of {n_ctx} tokens</source>
   <translation>{used} von {n_ctx} Tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>How much of the conversation the model can keep in view. When it is full, start a new chat, or load the model again with a longer context (in the settings at the right).</source>
   <translation>Wie viel des Gesprächs das Modell im Blick behalten kann. Ist er voll, einen neuen Chat beginnen oder das Modell mit längerem Kontext neu laden (in den Einstellungen rechts).</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Ask something. Enter sends, Shift+Enter starts a new line.</source>
   <translation>Etwas fragen. Eingabetaste sendet, Umschalt+Eingabetaste beginnt eine neue Zeile.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Your question</source>
   <translation>Ihre Frage</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>End the answer here (Esc)</source>
   <translation>Die Antwort hier beenden (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Context in use</source>
   <translation>Genutzter Kontext</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>{words}: nearly full. Start a new chat soon, or choose a longer context.</source>
   <translation>{words}: fast voll. Bald einen neuen Chat beginnen oder einen längeren Kontext wählen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Stopping…</source>
   <translation>Hält an…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Write a question first</source>
   <translation>Zuerst eine Frage schreiben</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Send (Enter)</source>
   <translation>Senden (Eingabetaste)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Conversations</source>
   <translation>Gespräche</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>New name</source>
   <translation>Neuer Name</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Rename (F2)</source>
   <translation>Umbenennen (F2)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Delete (Del)</source>
   <translation>Löschen (Entf)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Export as Markdown…</source>
   <translation>Als Markdown exportieren…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Export as JSON…</source>
   <translation>Als JSON exportieren…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Export the conversation</source>
   <translation>Gespräch exportieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>No conversation contains these words.</source>
   <translation>Kein Gespräch enthält diese Wörter.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Conversations are kept here.</source>
   <translation>Gespräche werden hier aufbewahrt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>The conversation was written to {name}.</source>
   <translation>Das Gespräch wurde in {name} geschrieben.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Nothing is loaded</source>
   <translation>Nichts ist geladen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both together need {need}, but only {free} are free: it may become very slow.</source>
   <translation>Beide zusammen brauchen {need}, aber nur {free} sind frei: Es kann sehr langsam werden.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Loaded in {time}</source>
   <translation>Geladen in {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both together need {need}; {free} are free.</source>
   <translation>Beide zusammen brauchen {need}; {free} sind frei.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both together need {need}, but only {free} are free.</source>
   <translation>Beide zusammen brauchen {need}, aber nur {free} sind frei.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Start again</source>
   <translation>Neu beginnen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Variant to compare with</source>
   <translation>Variante zum Vergleichen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Give the memory back</source>
   <translation>Speicher zurückgeben</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Blind</source>
   <translation>Blind</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Names and speeds are hidden, and the sides shuffled, until you have voted</source>
   <translation>Namen und Tempo sind verborgen und die Seiten gemischt, bis Sie abgestimmt haben</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>runs in {backend}</source>
   <translation>läuft in {backend}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>The model stopped unexpectedly.</source>
   <translation>Das Modell hielt unerwartet an.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Choose a variant</source>
   <translation>Variante wählen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Compare with…</source>
   <translation>Vergleichen mit…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Close it, which frees {size}</source>
   <translation>Schließen, gibt {size} frei</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Close it</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>How they answer</source>
   <translation>Wie sie antworten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Loading {size}…</source>
   <translation>Lädt {size}…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>At once</source>
   <translation>Zugleich</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both stay in memory and answer at the same time</source>
   <translation>Beide bleiben im Arbeitsspeicher und antworten zugleich</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>One after the other</source>
   <translation>Nacheinander</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>One is loaded, answers, and gives its memory to the other</source>
   <translation>Eine wird geladen, antwortet und gibt ihren Speicher an die andere</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>It could not be used</source>
   <translation>Nicht nutzbar</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Is loaded when it is its turn</source>
   <translation>Wird geladen, wenn sie an der Reihe ist</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>Save what is set now under a name</source>
   <translation>Die jetzigen Einstellungen unter einem Namen speichern</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>Forget the chosen one</source>
   <translation>Die gewählte vergessen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>A name, then Enter</source>
   <translation>Ein Name, dann Eingabetaste</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>Name to save under</source>
   <translation>Name zum Speichern</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>“{name}” was forgotten.</source>
   <translation>„{name}“ wurde vergessen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>For example: You are a patient teacher. Answer in two sentences.</source>
   <translation>Zum Beispiel: Du bist ein geduldiger Lehrer. Antworte in zwei Sätzen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Repeat penalty</source>
   <translation>Wiederholungsstrafe</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Longest answer</source>
   <translation>Längste Antwort</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Random</source>
   <translation>Zufällig</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Load again with this context</source>
   <translation>Mit diesem Kontext neu laden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Saved prompts</source>
   <translation>Gespeicherte Prompts</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Own presets</source>
   <translation>Eigene Voreinstellungen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>How many tokens of the conversation the model keeps in view</source>
   <translation>Wie viele Tokens des Gesprächs das Modell im Blick behält</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Preset</source>
   <translation>Voreinstellung</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Tells the model who it is and how to answer.</source>
   <translation>Sagt dem Modell, wer es ist und wie es antworten soll.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>How it answers</source>
   <translation>Wie es antwortet</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>A longer context keeps more of the conversation in view and needs more memory.</source>
   <translation>Ein längerer Kontext behält mehr vom Gespräch im Blick und braucht mehr Speicher.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>A whole number from 0 to {MAX_SEED}</source>
   <translation>Eine ganze Zahl von 0 bis {MAX_SEED}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Empty is random</source>
   <translation>Leer heißt zufällig</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Higher makes answers more varied; 0 always takes the likeliest word</source>
   <translation>Höher macht Antworten abwechslungsreicher; 0 nimmt immer das wahrscheinlichste Wort</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Chooses only among the likeliest words that together reach this share</source>
   <translation>Wählt nur unter den wahrscheinlichsten Wörtern, die zusammen diesen Anteil erreichen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Chooses only among this many of the likeliest words; 0 switches it off</source>
   <translation>Wählt nur unter so vielen der wahrscheinlichsten Wörter; 0 schaltet es aus</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Leaves out words that are less likely than this share of the likeliest</source>
   <translation>Lässt Wörter weg, die unwahrscheinlicher sind als dieser Anteil des wahrscheinlichsten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Above 1 makes words less likely that were used a short while ago</source>
   <translation>Über 1 werden Wörter unwahrscheinlicher, die kurz zuvor vorkamen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>The answer ends after so many tokens (pieces of words) at the latest</source>
   <translation>Die Antwort endet spätestens nach so vielen Tokens (Wortstücken)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>The same number gives the same answer to the same question; empty is random</source>
   <translation>Dieselbe Zahl gibt auf dieselbe Frage dieselbe Antwort; leer heißt zufällig</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>{tokens} (most it was trained for)</source>
   <translation>{tokens} (das Meiste, worauf es trainiert wurde)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Loading…</source>
   <translation>Lädt…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>{title}, {file_size}</source>
   <translation>{title}, {file_size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Waits for its turn</source>
   <translation>Wartet, bis es an der Reihe ist</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Choose a variant to start a chat</source>
   <translation>Eine Variante wählen, um zu chatten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>It takes memory while it is loaded, and gives it back when you close it.</source>
   <translation>Sie belegt Arbeitsspeicher, solange sie geladen ist; das Schließen gibt ihn wieder frei.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>The question was changed; the earlier version is kept.</source>
   <translation>Die Frage wurde geändert; die frühere Version bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Your vote was counted.</source>
   <translation>Ihre Stimme wurde gezählt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Start a new chat</source>
   <translation>Neuen Chat beginnen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Start a new chat, or load the model again with a longer context.</source>
   <translation>Einen neuen Chat beginnen oder das Modell mit längerem Kontext neu laden.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>This model brings no chat template.</source>
   <translation>Dieses Modell bringt keine Chatvorlage mit.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>It was probably not trained to chat: it may continue your text instead of answering.</source>
   <translation>Es wurde wohl nicht zum Chatten trainiert: Vielleicht setzt es Ihren Text fort, statt zu antworten.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Both get the same question. Blind hides who is who until you have voted.</source>
   <translation>Beide erhalten dieselbe Frage. Blind verbirgt, wer wer ist, bis Sie abgestimmt haben.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Ask two variants the same question</source>
   <translation>Zwei Varianten dieselbe Frage stellen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Ask {name} something</source>
   <translation>{name} etwas fragen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Filter variants</source>
   <translation>Varianten filtern</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Variants to test</source>
   <translation>Varianten zum Testen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Run the tests</source>
   <translation>Tests ausführen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Results of the test prompts</source>
   <translation>Ergebnisse der Testfragen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>See what each variant gets right</source>
   <translation>Sehen, was jede Variante richtig macht</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose at least one variant first</source>
   <translation>Zuerst mindestens eine Variante wählen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose at most {number} variants</source>
   <translation>Höchstens {number} Varianten wählen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose at least one kind of prompts</source>
   <translation>Mindestens eine Art von Fragen wählen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>The tests are running</source>
   <translation>Die Tests laufen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Export the results</source>
   <translation>Ergebnisse exportieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Table (*.csv);;Markdown (*.md)</source>
   <translation>Tabelle (*.csv);;Markdown (*.md)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Answers to the chosen prompt</source>
   <translation>Antworten auf die gewählte Frage</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{kind} ({number})</source>
   <translation>{kind} ({number})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Variants</source>
   <translation>Varianten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Prompts</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose variants at the left. Each answers the same short prompts on facts, maths, code, translation and instructions; the answers are checked by what they say, never run.</source>
   <translation>Links Varianten wählen. Jede beantwortet dieselben kurzen Fragen zu Fakten, Mathematik, Code, Übersetzung und Anweisungen; geprüft wird, was die Antworten sagen, ausgeführt werden sie nie.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{n} questions; each variant is loaded once</source>
   <extracomment>One: {n} question; each variant is loaded once</extracomment>
   <translation>
    <numerusform>{n} Frage; jede Variante wird einmal geladen</numerusform>
    <numerusform>{n} Fragen; jede Variante wird einmal geladen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{done} of {total}</source>
   <translation>{done} von {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{title}: {passed} of {answered} passed, {took}</source>
   <translation>{title}: {passed} von {answered} bestanden, {took}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>The tests ended early.</source>
   <translation>Die Tests endeten vorzeitig.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Loading {title}…</source>
   <translation>{title} wird geladen…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{passed} of {answered}</source>
   <translation>{passed} von {answered}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>The results were written to {name}.</source>
   <translation>Die Ergebnisse wurden in {name} geschrieben.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Not asked yet</source>
   <translation>Noch nicht gefragt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_transcript.py" />
   <source>Show {n} earlier questions</source>
   <extracomment>One: Show {n} earlier question</extracomment>
   <translation>
    <numerusform>{n} frühere Frage anzeigen</numerusform>
    <numerusform>{n} frühere Fragen anzeigen</numerusform>
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
   <translation>Sie bevorzugten {letter}: {title}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>So far {title} won {wins} and lost {losses} of {n} votes against {other}: {certainty}.</source>
   <extracomment>One: So far {title} won {wins} and lost {losses} of {n} vote against {other}: {certainty}.</extracomment>
   <translation>
    <numerusform>Bisher gewann {title} {wins} und verlor {losses} von {n} Stimme gegen {other}: {certainty}.</numerusform>
    <numerusform>Bisher gewann {title} {wins} und verlor {losses} von {n} Stimmen gegen {other}: {certainty}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>A is better</source>
   <translation>A ist besser</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>B is better</source>
   <translation>B ist besser</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Equally good</source>
   <translation>Gleich gut</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Both bad</source>
   <translation>Beide schlecht</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>You found both equally good.</source>
   <translation>Sie fanden beide gleich gut.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>You found both bad.</source>
   <translation>Sie fanden beide schlecht.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Show the names without a vote</source>
   <translation>Namen ohne Stimme anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Key {number}</source>
   <translation>Taste {number}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>A smaller model, a shorter context, a cache of fewer bits, or other programs closed would do.</source>
   <translation>Ein kleineres Modell, ein kürzerer Kontext, ein Cache mit weniger Bits oder das Schließen anderer Programme würde helfen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>“Load anyway” in the list below makes and loads one all the same; its answers may be very slow.</source>
   <translation>„Trotzdem laden“ in der Liste unten erstellt und lädt eines dennoch; seine Antworten können sehr langsam sein.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>~000.0 GiB</source>
   <translation>~000,0 GiB</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>My computer</source>
   <translation>Computer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>What this machine is, and which format of a model suits it.</source>
   <translation>Was dieser Computer ist und welches Modellformat zu ihm passt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>All choices</source>
   <translation>Alle Möglichkeiten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Every format was rejected; the reasons are below.</source>
   <translation>Jedes Format wurde verworfen; die Gründe stehen unten.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>The shape of {example}</source>
   <translation>Die Form von {example}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Measure this computer</source>
   <translation>Diesen Computer messen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Predictions, until a variant is measured here.</source>
   <translation>Vorhersagen, bis eine Variante hier gemessen ist.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>the {size} model</source>
   <translation>das {size}-Modell</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Choose a model first.</source>
   <translation>Zuerst ein Modell wählen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Its page gets it; Quantize then offers every format, also this one.</source>
   <translation>Seine Seite holt es; Quantisieren bietet dann jedes Format an, auch dieses.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>The measurement failed: {error}</source>
   <translation>Die Messung ist fehlgeschlagen: {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Talk with the model on this computer, one conversation at a time</source>
   <translation>Auf diesem Computer mit dem Modell chatten, ein Gespräch nach dem anderen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Serve an API</source>
   <translation>API bereitstellen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Answer several programs or people at once</source>
   <translation>Mehreren Programmen oder Personen zugleich antworten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Train the model further on your own texts with little memory</source>
   <translation>Das Modell mit eigenen Texten und wenig Speicher weitertrainieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Prepare the model for a phone or a small board with an NPU</source>
   <translation>Das Modell für ein Smartphone oder eine kleine Platine mit NPU vorbereiten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>16-bit cache</source>
   <translation>16-Bit-Cache</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>What the conversation needs is kept in 16 bits, as models expect it</source>
   <translation>Was das Gespräch braucht, bleibt in 16 Bits, wie Modelle es erwarten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>8-bit cache</source>
   <translation>8-Bit-Cache</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Half the memory for the conversation, hardly any difference in the answers</source>
   <translation>Halber Speicher für das Gespräch, kaum ein Unterschied in den Antworten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>4-bit cache</source>
   <translation>4-Bit-Cache</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>A quarter of the memory for the conversation; long answers may suffer</source>
   <translation>Ein Viertel des Speichers für das Gespräch; lange Antworten können leiden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Cache</source>
   <translation>Cache</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>How the runtime keeps what it has read of the conversation (the KV cache)</source>
   <translation>Wie das Laufzeitsystem behält, was es vom Gespräch gelesen hat (der KV-Cache)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Purpose</source>
   <translation>Zweck</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Not measured yet</source>
   <translation>Noch nicht gemessen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{name}: {memory}, used by {list}</source>
   <translation>{name}: {memory}, genutzt von {list}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{cores} of {logical_cores}</source>
   <translation>{cores} von {logical_cores}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{name} and {count} more</source>
   <translation>{name} und {count} weitere</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Shares the computer's memory</source>
   <translation>Teilt den Arbeitsspeicher des Computers</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>writes {bandwidth}</source>
   <translation>schreibt {bandwidth}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{path}: {size} in all</source>
   <translation>{path}: {size} insgesamt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{memory} free</source>
   <translation>{memory} frei</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>No GPU found</source>
   <translation>Keine GPU gefunden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Models run on the processor</source>
   <translation>Modelle laufen auf dem Prozessor</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Measure</source>
   <translation>Messen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Show all facts</source>
   <translation>Alle Angaben anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>What could not be found out, and why</source>
   <translation>Was sich nicht herausfinden ließ, und warum</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>limit of this container</source>
   <translation>Grenze dieses Containers</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{share} busy</source>
   <translation>{share} ausgelastet</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{memory} in use</source>
   <translation>{memory} belegt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>no runtime</source>
   <translation>keinem Laufzeitsystem</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Copies memory, lets the chat runtime generate with small made-up models, writes a test file of at most 256 MB and removes it, and asks the runtimes which GPUs they can use: about twenty seconds. Predictions rest on it.</source>
   <translation>Kopiert Speicher, lässt das Chat-Laufzeitsystem mit kleinen erfundenen Modellen Text erzeugen, schreibt und entfernt eine Testdatei von höchstens 256 MB und fragt die Laufzeitsysteme, welche GPUs sie nutzen können: etwa zwanzig Sekunden. Vorhersagen stützen sich darauf.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Processor load</source>
   <translation>Prozessorlast</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Memory in use</source>
   <translation>Belegter Speicher</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Graphics load</source>
   <translation>Grafiklast</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Hide all facts</source>
   <translation>Angaben ausblenden</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Show {n} unknown facts</source>
   <extracomment>One: Show {n} unknown fact</extracomment>
   <translation>
    <numerusform>{n} unbekannte Angabe anzeigen</numerusform>
    <numerusform>{n} unbekannte Angaben anzeigen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Hide {n} unknown facts</source>
   <extracomment>One: Hide {n} unknown fact</extracomment>
   <translation>
    <numerusform>{n} unbekannte Angabe ausblenden</numerusform>
    <numerusform>{n} unbekannte Angaben ausblenden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Not measured</source>
   <translation>Nicht gemessen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>speeds estimated</source>
   <translation>Tempo geschätzt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{share} busy, {memory} in use</source>
   <translation>{share} ausgelastet, {memory} belegt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Measuring…</source>
   <translation>Misst…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Measure again</source>
   <translation>Neu messen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>as its makers say</source>
   <translation>nach Herstellerangabe</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>measured here</source>
   <translation>hier gemessen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>Quantize to {choice_name}</source>
   <translation>Zu {choice_name} quantisieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>For this computer: {headline}</source>
   <translation>Für diesen Computer: {headline}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>The nearest one needs {need}, {free} is free.</source>
   <translation>Das nächstliegende braucht {need}, {free} sind frei.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>Memory is not what is missing; the reasons are listed.</source>
   <translation>Am Speicher liegt es nicht; die Gründe sind aufgeführt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>For the simulated computer</source>
   <translation>Für den simulierten Computer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>GiB</source>
   <translation>GiB</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Predicted memory in GiB that it takes, with the conversation</source>
   <translation>Vorhergesagter Speicher in GiB, den es samt Gespräch braucht</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>What fits this computer</source>
   <translation>Was auf diesen Computer passt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Why?</source>
   <translation>Warum?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Find such a model</source>
   <translation>Ein solches Modell suchen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Show the advice</source>
   <translation>Empfehlung anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Not in the map: {names}.</source>
   <translation>Nicht in der Karte: {names}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Figure in the cells</source>
   <translation>Zahl in den Zellen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Sizes of models against formats, by the memory that is free now.</source>
   <translation>Größen von Modellen gegen Formate, nach dem jetzt freien Arbeitsspeicher.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Working out what fits…</source>
   <translation>Berechnet, was passt…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>What fits the simulated computer</source>
   <translation>Was auf den simulierten Computer passt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Hide why</source>
   <translation>Gründe ausblenden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>Load anyway</source>
   <translation>Trotzdem laden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>The system moves memory to the disk then, or refuses: answers may be very slow</source>
   <translation>Das System lagert dann Speicher auf den Datenträger aus oder weigert sich: Antworten können sehr langsam sein</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>Show {n} rejected, and why</source>
   <extracomment>One: Show {n} rejected, and why</extracomment>
   <translation>
    <numerusform>{n} verworfenes anzeigen, mit Grund</numerusform>
    <numerusform>{n} verworfene anzeigen, mit Gründen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>Hide {n} rejected, and why</source>
   <extracomment>One: Hide {n} rejected, and why</extracomment>
   <translation>
    <numerusform>{n} verworfenes ausblenden, mit Grund</numerusform>
    <numerusform>{n} verworfene ausblenden, mit Gründen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>What if I had another computer?</source>
   <translation>Und mit einem anderen Computer?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Choose a graphics card for this computer, or a whole one. Advice here and in Discover is then for it.</source>
   <translation>Eine Grafikkarte für diesen Computer wählen oder einen ganzen Computer. Die Empfehlungen hier und unter Entdecken gelten dann dafür.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Advice here and in Discover is for that computer, by its makers' figures. Real work uses this one.</source>
   <translation>Die Empfehlungen hier und unter Entdecken gelten für jenen Computer, nach Herstellerangaben. Gearbeitet wird auf diesem.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>This computer</source>
   <translation>Dieser Computer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>What if I had…</source>
   <translation>Was wäre mit…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Back to this computer</source>
   <translation>Zurück zu diesem Computer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Computer or graphics card to imagine</source>
   <translation>Gedachter Computer oder gedachte Grafikkarte</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Search a computer or graphics card</source>
   <translation>Computer oder Grafikkarte suchen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Type to search: RTX 4090, Apple M4, Raspberry…</source>
   <translation>Zum Suchen tippen: RTX 4090, Apple M4, Raspberry…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Memory to imagine</source>
   <translation>Gedachter Arbeitsspeicher</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Memory as it is</source>
   <translation>Arbeitsspeicher wie er ist</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>{ram} GB of memory</source>
   <translation>{ram} GB Arbeitsspeicher</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Simulated: {words}</source>
   <translation>Simuliert: {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Discover</source>
   <translation>Entdecken</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Get a model from the Hub, or open one that is on this computer.</source>
   <translation>Ein Modell vom Hub holen oder eines öffnen, das auf diesem Computer ist.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Try it with a small model</source>
   <translation>Mit kleinem Modell ausprobieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>New here? Try it with a small model</source>
   <translation>Neu hier? Mit einem kleinen Modell ausprobieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>SmolLM2 135M is a real chat model of about 100 MB. The whole way takes a few minutes.</source>
   <translation>SmolLM2 135M ist ein echtes Chatmodell von etwa 100 MB. Der ganze Weg dauert wenige Minuten.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Get SmolLM2 135M</source>
   <translation>SmolLM2 135M holen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>Would it run here?</source>
   <translation>Würde es hier laufen?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>How much of a conversation it must keep in view; more needs more memory</source>
   <translation>Wie viel eines Gesprächs es im Blick behalten muss; mehr braucht mehr Speicher</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>Nothing was downloaded to tell.</source>
   <translation>Dafür wurde nichts heruntergeladen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>{tokens} context</source>
   <translation>{tokens} Kontext</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>Model card</source>
   <translation>Modellkarte</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>Show all of it</source>
   <translation>Ganz anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>Written by the model's owner. Pictures are left out.</source>
   <translation>Vom Eigentümer des Modells geschrieben. Bilder sind weggelassen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>The model card leads to {address}</source>
   <translation>Die Modellkarte führt zu {address}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any size</source>
   <translation>Jede Größe</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Up to 1B</source>
   <translation>Bis 1B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>1B to 4B</source>
   <translation>1B bis 4B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>4B to 10B</source>
   <translation>4B bis 10B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>10B to 40B</source>
   <translation>10B bis 40B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Above 40B</source>
   <translation>Über 40B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>With safetensors</source>
   <translation>Mit Safetensors</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>With GGUF</source>
   <translation>Mit GGUF</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any licence</source>
   <translation>Jede Lizenz</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Other</source>
   <translation>Andere</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Gated or not</source>
   <translation>Jeder Zugang</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Without a gate</source>
   <translation>Freier Zugang</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Behind a gate</source>
   <translation>Beschränkt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Most downloaded</source>
   <translation>Meiste Downloads</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Most liked</source>
   <translation>Meiste Likes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Newest changes</source>
   <translation>Zuletzt geändert</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Trending</source>
   <translation>Im Trend</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any author</source>
   <translation>Alle Autoren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>A user or organisation, exactly as the Hub spells it</source>
   <translation>Ein Benutzer oder eine Organisation, genau wie auf dem Hub geschrieben</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>How many parameters</source>
   <translation>Wie viele Parameter</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>What the weights are stored as</source>
   <translation>Wie die Gewichte gespeichert sind</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>What one may do with the model</source>
   <translation>Was mit dem Modell erlaubt ist</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Gate</source>
   <translation>Zugang</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Behind a gate, the owner wants to know who downloads</source>
   <translation>Bei beschränktem Zugang will der Eigentümer wissen, wer herunterlädt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>What comes first</source>
   <translation>Was zuerst kommt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Only what fits this computer</source>
   <translation>Nur was zu diesem Computer passt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Leaves out what needs more memory than is free now</source>
   <translation>Lässt weg, was mehr Speicher braucht, als jetzt frei ist</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Take all filters back</source>
   <translation>Alle Filter zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get and quantize as {level}  ·  {size}  ·  {fit}</source>
   <translation>Holen und zu {level} quantisieren  ·  {size}  ·  {fit}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get</source>
   <translation>Holen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get and quantize</source>
   <translation>Holen und quantisieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Downloads the model, then makes this level of it by itself</source>
   <translation>Lädt das Modell herunter und erstellt dann von selbst diese Stufe</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Other levels</source>
   <translation>Andere Stufen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Open its page in the browser</source>
   <translation>Seite im Browser öffnen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>{words}  ·  recommended</source>
   <translation>{words}  ·  empfohlen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Download what is needed of it</source>
   <translation>Herunterladen, was davon nötig ist</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get {name}</source>
   <translation>{name} holen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Download {file}</source>
   <translation>{file} herunterladen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get and quantize as {level}</source>
   <translation>Holen und zu {level} quantisieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Models here</source>
   <translation>Modelle hier</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Show in folder</source>
   <translation>Im Ordner anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove from the list</source>
   <translation>Aus der Liste entfernen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Its files are deleted, because Bitwright made them itself.</source>
   <translation>Die Dateien werden gelöscht, weil Bitwright sie selbst erstellt hat.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Its files stay where they are.</source>
   <translation>Die Dateien bleiben, wo sie sind.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove, frees {size}</source>
   <translation>Entfernen, gibt {size} frei</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Variants can be made from these.</source>
   <translation>Daraus lassen sich Varianten erstellen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>The folder {folder} is not there any more.</source>
   <translation>Den Ordner {folder} gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove {name} from the list?</source>
   <translation>{name} aus der Liste entfernen?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>{fate} Variants that were made from it stay, but cannot be measured against it any more.</source>
   <translation>{fate} Daraus erstellte Varianten bleiben, lassen sich aber nicht mehr damit vergleichen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>From the Hugging Face Hub</source>
   <translation>Vom Hugging Face Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>organisation/name, or words to search for</source>
   <translation>Organisation/Name oder Suchwörter</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Repository or words</source>
   <translation>Repository oder Wörter</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Filters</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Models found on the Hub</source>
   <translation>Modelle, die auf dem Hub gefunden wurden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Show more</source>
   <translation>Mehr anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Searching…</source>
   <translation>Sucht…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{offline} These results are {time} old.</source>
   <translation>{offline} Diese Ergebnisse sind {time} alt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>The public place where models are published.</source>
   <translation>Der öffentliche Ort, an dem Modelle veröffentlicht werden.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Download {repo}</source>
   <translation>{repo} herunterladen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Type a repository as organisation/name, or choose one of the results</source>
   <translation>Ein Repository als Organisation/Name eingeben oder ein Ergebnis wählen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Filters ({number})</source>
   <translation>Filter ({number})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Hide the filters</source>
   <translation>Filter ausblenden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Author, size, licence and more</source>
   <translation>Autor, Größe, Lizenz und mehr</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{message} Nothing that was looked up before matches.</source>
   <translation>{message} Nichts, was früher gesucht wurde, passt dazu.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Judged for a simulated computer: {judged_for}.</source>
   <translation>Beurteilt für einen simulierten Computer: {judged_for}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{left_out} of another or an unknown size were left out.</source>
   <translation>{left_out} von anderer oder unbekannter Größe sind weggelassen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>The Hub cannot be reached from here. Models on this computer still work.</source>
   <translation>Der Hub ist von hier nicht erreichbar. Modelle auf diesem Computer funktionieren weiter.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>No model on the Hub matches “{words}”.</source>
   <translation>Kein Modell auf dem Hub entspricht „{words}“.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>No model on the Hub matches these filters.</source>
   <translation>Kein Modell auf dem Hub entspricht diesen Filtern.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Looking at the files of {waiting} more…</source>
   <translation>Die Dateien von {waiting} weiteren werden untersucht…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>The search failed: {error}</source>
   <translation>Die Suche ist fehlgeschlagen: {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>None of the results fits this computer. Show more, or choose another size.</source>
   <translation>Keines der Ergebnisse passt zu diesem Computer. Mehr anzeigen oder eine andere Größe wählen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Open its page</source>
   <translation>Seite öffnen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{hidden} more do not fit or cannot be judged.</source>
   <translation>{hidden} weitere passen nicht oder lassen sich nicht beurteilen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_ideas.py" />
   <source>Small and quick</source>
   <translation>Klein und schnell</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_ideas.py" />
   <source>For code</source>
   <translation>Für Code</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_ideas.py" />
   <source>Trending now</source>
   <translation>Gerade im Trend</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Look for a copy of the model in safetensors or GGUF. Or have them opened as plain data only, and made safetensors.</source>
   <translation>Eine Kopie des Modells als Safetensors oder GGUF suchen. Oder sie nur als reine Daten öffnen und in Safetensors umwandeln lassen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{model} is ready as {level}.</source>
   <translation>{model} ist als {level} bereit.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{model} is ready.</source>
   <translation>{model} ist bereit.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Quantize…</source>
   <translation>Quantisieren…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} was stopped.</source>
   <translation>{title} wurde beendet.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>The download is here and complete.</source>
   <translation>Der Download ist hier und vollständig.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>is in the library</source>
   <translation>ist in der Bibliothek</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>is ready to quantize</source>
   <translation>kann quantisiert werden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} was cancelled.</source>
   <translation>{title} wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Delete what is kept</source>
   <translation>Erhaltenes löschen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Removes the unfinished files. Models that are here stay.</source>
   <translation>Entfernt die unfertigen Dateien. Vorhandene Modelle bleiben.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Open as plain data</source>
   <translation>Als reine Daten öffnen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Put away</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>In the library, where you can chat</source>
   <translation>In der Bibliothek, zum Chatten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} is paused.</source>
   <translation>{title} ist angehalten.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} was interrupted.</source>
   <translation>{title} wurde unterbrochen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>No instruction of the pickle is carried out: only its tensors are read, in a process of their own, and made safetensors.</source>
   <translation>Keine Anweisung der Pickle-Datei wird ausgeführt: Nur ihre Tensoren werden gelesen, in einem eigenen Prozess, und in Safetensors umgewandelt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>it ended early</source>
   <translation>es endete vorzeitig</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>There is nothing at this path.</source>
   <translation>Unter diesem Pfad gibt es nichts.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>This folder has no config.json, so it is not a model folder. Choose the folder that has one.</source>
   <translation>Dieser Ordner hat keine config.json, ist also kein Modellordner. Den Ordner wählen, der eine hat.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>This is not a GGUF file. Choose a file that ends in .gguf, or a model folder.</source>
   <translation>Das ist keine GGUF-Datei. Eine Datei mit der Endung .gguf oder einen Modellordner wählen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>On this computer</source>
   <translation>Auf diesem Computer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Path of a folder or a .gguf file</source>
   <translation>Pfad eines Ordners oder einer .gguf-Datei</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Path</source>
   <translation>Pfad</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>GGUF file…</source>
   <translation>GGUF-Datei…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Open a GGUF file</source>
   <translation>GGUF-Datei öffnen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Open a model folder</source>
   <translation>Modellordner öffnen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>A model folder or a GGUF file, or what other programs have brought here. Everything stays where it is. You can also drop a model onto this page.</source>
   <translation>Ein Modellordner oder eine GGUF-Datei, oder was andere Programme mitgebracht haben. Alles bleibt, wo es ist. Ein Modell lässt sich auch auf diese Seite ziehen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Type a path, or choose a folder or a file</source>
   <translation>Einen Pfad eingeben oder einen Ordner oder eine Datei wählen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>GGUF files (*.gguf)</source>
   <translation>GGUF-Dateien (*.gguf)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>About it</source>
   <translation>Über das Modell</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Files of the model</source>
   <translation>Dateien des Modells</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Quantized variants of the model</source>
   <translation>Quantisierte Varianten des Modells</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Quantized by others</source>
   <translation>Von anderen quantisiert</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Model {repo_id}</source>
   <translation>Modell {repo_id}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Asking the Hub…</source>
   <translation>Der Hub wird gefragt…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>{offline} What is shown is {time} old.</source>
   <translation>{offline} Der gezeigte Stand ist {time} alt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>This model is gated. {get}</source>
   <translation>Dieses Modell ist zugangsbeschränkt. {get}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Looking at its files…</source>
   <translation>Die Dateien werden untersucht…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>The page failed: {error}</source>
   <translation>Die Seite ist fehlgeschlagen: {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Its files cannot be read: {error}</source>
   <translation>Die Dateien sind nicht lesbar: {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>That cannot be told yet</source>
   <translation>Das lässt sich noch nicht sagen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>That cannot be told</source>
   <translation>Das lässt sich nicht sagen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Estimated by its number of parameters alone, because: {no_facts}</source>
   <translation>Allein nach der Zahl der Parameter geschätzt, denn: {no_facts}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>{files_count}, {size} together.</source>
   <translation>{files_count}, zusammen {size}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Ready-made variants of this model on the Hub.</source>
   <translation>Fertige Varianten dieses Modells auf dem Hub.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Get this file</source>
   <translation>Diese Datei holen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Search a whole folder…</source>
   <translation>Ganzen Ordner durchsuchen…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add all</source>
   <translation>Alle hinzufügen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Models of other programs</source>
   <translation>Modelle anderer Programme</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add to the library</source>
   <translation>Zur Bibliothek hinzufügen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>What was passed over</source>
   <translation>Was übergangen wurde</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Look for models in a folder</source>
   <translation>In einem Ordner nach Modellen suchen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Looking…</source>
   <translation>Sucht…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add all {addable}</source>
   <translation>Alle {addable} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} passed over</source>
   <translation>{n} übergangen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{first} is in the library now.</source>
   <translation>{first} ist jetzt in der Bibliothek.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} models are in the library now.</source>
   <translation>{n} Modelle sind jetzt in der Bibliothek.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Looks into the Hugging Face cache, Ollama and LM Studio</source>
   <translation>Sieht in den Hugging-Face-Cache, zu Ollama und LM Studio</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Finds every model below a folder</source>
   <translation>Findet jedes Modell unterhalb eines Ordners</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} models. Adding one moves nothing and takes no room.</source>
   <extracomment>One: {n} model. Adding one moves nothing and takes no room.</extracomment>
   <translation>
    <numerusform>{n} Modell. Das Hinzufügen verschiebt nichts und braucht keinen Platz.</numerusform>
    <numerusform>{n} Modelle. Das Hinzufügen verschiebt nichts und braucht keinen Platz.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} were passed over: show why</source>
   <extracomment>One: {n} was passed over: show why</extracomment>
   <translation>
    <numerusform>{n} übergangen: Gründe anzeigen</numerusform>
    <numerusform>{n} übergangen: Gründe anzeigen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} were passed over: hide why</source>
   <extracomment>One: {n} was passed over: hide why</extracomment>
   <translation>
    <numerusform>{n} übergangen: Gründe ausblenden</numerusform>
    <numerusform>{n} übergangen: Gründe ausblenden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add {name}</source>
   <translation>{name} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>No models were found ({where}).</source>
   <translation>Es wurden keine Modelle gefunden ({where}).</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>No models were found: no other program keeps models here.</source>
   <translation>Keine Modelle gefunden: Kein anderes Programm bewahrt hier Modelle auf.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>It was stopped</source>
   <translation>Es wurde beendet</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Show in the library</source>
   <translation>In der Bibliothek anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/finetune_card.py" />
   <source>Make an NF4 variant of {model} first; its own path stands here then.</source>
   <translation>Zuerst eine NF4-Variante für {model} erstellen; dann steht hier ihr eigener Pfad.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/finetune_card.py" />
   <source>{variant}, with small adapters that learn beside it (QLoRA).</source>
   <translation>{variant}, mit kleinen Adaptern, die daneben lernen (QLoRA).</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Every variant on this computer, beside its original.</source>
   <translation>Jede Variante auf diesem Computer, neben ihrem Original.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Make a variant</source>
   <translation>Variante erstellen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Nothing has been made here yet</source>
   <translation>Hier wurde noch nichts erstellt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Get a model, choose a level, and the finished variant appears here with its quality.</source>
   <translation>Ein Modell holen, eine Stufe wählen, und die fertige Variante erscheint hier mit ihrer Qualität.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>What takes room on the disk, and what can go</source>
   <translation>Was auf dem Datenträger Platz belegt und was gehen kann</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>All files are where they should be.</source>
   <translation>Alle Dateien sind, wo sie sein sollen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Variants under their models</source>
   <translation>Varianten unter ihren Modellen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Quality against size</source>
   <translation>Qualität gegen Größe</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>What takes how much room</source>
   <translation>Was wie viel Platz belegt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Train back what it lost…</source>
   <translation>Verlorenes zurücktrainieren…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Its original is not in the library any more, so there is nothing to compare it with</source>
   <translation>Das Original ist nicht mehr in der Bibliothek, es gibt also nichts zu vergleichen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Measure {variant}</source>
   <translation>{variant} messen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>The folder's path is in the clipboard.</source>
   <translation>Der Pfad des Ordners ist in der Zwischenablage.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>The file's path is in the clipboard.</source>
   <translation>Der Pfad der Datei ist in der Zwischenablage.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>{n} are favourites now.</source>
   <extracomment>One: {n} is a favourite now.</extracomment>
   <translation>
    <numerusform>{n} ist jetzt Favorit.</numerusform>
    <numerusform>{n} sind jetzt Favoriten.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>{n} are no favourites any more.</source>
   <extracomment>One: {n} is no favourite any more.</extracomment>
   <translation>
    <numerusform>{n} ist kein Favorit mehr.</numerusform>
    <numerusform>{n} sind keine Favoriten mehr.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Tags of {name}</source>
   <translation>Schlagwörter von {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Tags of {n} variants</source>
   <extracomment>One: Tags of {n} variant</extracomment>
   <translation>
    <numerusform>Schlagwörter von {n} Variante</numerusform>
    <numerusform>Schlagwörter von {n} Varianten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Tags of {n} changed.</source>
   <extracomment>One: Tags changed.</extracomment>
   <translation>
    <numerusform>Schlagwörter von {n} geändert.</numerusform>
    <numerusform>Schlagwörter von {n} geändert.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Renamed to {name}.</source>
   <translation>Umbenannt in {name}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Save the recipe</source>
   <translation>Rezept speichern</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Deleted {variant}.</source>
   <translation>{variant} gelöscht.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>It is being measured already: see Activity</source>
   <translation>Es wird schon gemessen: siehe Aktivität</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Get {base}, or choose its original in the menu, to compare it with</source>
   <translation>{base} holen oder im Menü das Original wählen, um damit zu vergleichen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Delete the variant from the library, or put it back.</source>
   <translation>Die Variante aus der Bibliothek löschen oder zurücklegen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Removed {variant} from the library.</source>
   <translation>{variant} aus der Bibliothek entfernt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Its files are where they were.</source>
   <translation>Die Dateien sind, wo sie waren.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>the model it was made from</source>
   <translation>das Ausgangsmodell</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>The recipe is saved.</source>
   <translation>Das Rezept ist gespeichert.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Removed {name}.</source>
   <translation>{name} entfernt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Measure all</source>
   <translation>Alle messen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Nothing has been measured yet</source>
   <translation>Noch nichts wurde gemessen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Measuring compares each variant with its original; then this shows which is worth its size.</source>
   <translation>Messen vergleicht jede Variante mit ihrem Original; dann zeigt dies, welche ihre Größe wert ist.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_chart.py" />
   <source>{n} are not shown: they were not measured.</source>
   <extracomment>One: {n} is not shown: it was not measured.</extracomment>
   <translation>
    <numerusform>{n} ist nicht zu sehen: noch nicht gemessen.</numerusform>
    <numerusform>{n} sind nicht zu sehen: noch nicht gemessen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>What the chart shows</source>
   <translation>Was das Diagramm zeigt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Difference</source>
   <translation>Unterschied</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>How often it would answer differently from the original</source>
   <translation>Wie oft es anders als das Original antworten würde</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Tokens a second, measured on this computer</source>
   <translation>Tokens pro Sekunde, auf diesem Computer gemessen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Trains the model to live with these bits, by what the original answers, for a time you choose</source>
   <translation>Trainiert das Modell nach den Antworten des Originals darauf, mit diesen Bits auszukommen, so lange Sie wollen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Favourite</source>
   <translation>Favorit</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Details of the variant</source>
   <translation>Details der Variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Evaluate</source>
   <translation>Testen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Export: to Ollama, LM Studio, a folder or the Hub</source>
   <translation>Exportieren: nach Ollama, LM Studio, in einen Ordner oder auf den Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Verify files: compare them with what was recorded</source>
   <translation>Dateien überprüfen: mit dem vergleichen, was verzeichnet wurde</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Where it comes from</source>
   <translation>Herkunft</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Details of the original</source>
   <translation>Details des Originals</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>The original, {dtype}  ·  {size}</source>
   <translation>Das Original, {dtype}  ·  {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Remove the original…</source>
   <translation>Original entfernen…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Find…</source>
   <translation>Suchen…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Repair…</source>
   <translation>Reparieren…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Close the details</source>
   <translation>Details schließen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Remove from the library; its files stay</source>
   <translation>Aus der Bibliothek entfernen; die Dateien bleiben</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>How its numbers are stored</source>
   <translation>Wie die Zahlen gespeichert sind</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Measure how close it is to the original, and how fast it is here</source>
   <translation>Messen, wie nah sie am Original ist und wie schnell sie hier läuft</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Its files are missing</source>
   <translation>Die Dateien fehlen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_disk.py" />
   <source>Disk usage by model</source>
   <translation>Speicherbelegung nach Modell</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>{variant} is damaged</source>
   <translation>{variant} ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>missing: {path}</source>
   <translation>fehlt: {path}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>changed: {path}</source>
   <translation>geändert: {path}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>{variant} is damaged.</source>
   <translation>{variant} ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>Repair says what can be done about it.</source>
   <translation>Reparieren sagt, was sich tun lässt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>{variant} is intact.</source>
   <translation>{variant} ist unversehrt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>Every file has the content that was recorded.</source>
   <translation>Jede Datei hat den Inhalt, der verzeichnet wurde.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Filter: q4, fav, tag:work…</source>
   <translation>Filter: q4, fav, tag:work…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Every word must fit. Some mean more: {examples}. A minus before a word turns it round.</source>
   <translation>Jedes Wort muss passen. Manche bedeuten mehr: {examples}. Ein Minus vor einem Wort kehrt es um.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Quick filters</source>
   <translation>Schnellfilter</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Duplicates…</source>
   <translation>Duplikate…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>No variant matches the filter</source>
   <translation>Keine Variante passt zum Filter</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_list.py" />
   <source>{count} variants, {size}</source>
   <extracomment>One: {count} variant, {size}</extracomment>
   <translation>
    <numerusform>{count} Variante, {size}</numerusform>
    <numerusform>{count} Varianten, {size}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Not measured ({n})</source>
   <translation>Nicht gemessen ({n})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Missing files ({n})</source>
   <translation>Fehlende Dateien ({n})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_list.py" />
   <source>{n} have this tag</source>
   <extracomment>One: {n} has this tag</extracomment>
   <translation>
    <numerusform>{n} hat dieses Schlagwort</numerusform>
    <numerusform>{n} haben dieses Schlagwort</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Group by model</source>
   <translation>Nach Modell gruppieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Content that is on this computer twice, and the space that sharing it saves</source>
   <translation>Inhalt, der auf diesem Computer doppelt ist, und der Platz, den Zusammenlegen spart</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Clear the filter</source>
   <translation>Filter leeren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Favourites</source>
   <translation>Favoriten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Only favourites</source>
   <translation>Nur Favoriten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Only what was not measured yet</source>
   <translation>Nur noch nicht Gemessenes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Only what cannot be found on the disk</source>
   <translation>Nur, was auf dem Datenträger nicht zu finden ist</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Folder for the copies</source>
   <translation>Ordner für die Kopien</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Several variants</source>
   <translation>Mehrere Varianten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Select nothing</source>
   <translation>Auswahl aufheben</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>{n} variants selected</source>
   <extracomment>One: {n} variant selected</extracomment>
   <translation>
    <numerusform>{n} Variante ausgewählt</numerusform>
    <numerusform>{n} Varianten ausgewählt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>{size} together</source>
   <translation>zusammen {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Compare in a chat</source>
   <translation>Im Chat vergleichen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Export to a folder…</source>
   <translation>In einen Ordner exportieren…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Tags…</source>
   <translation>Schlagwörter…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Choose exactly two variants to compare them.</source>
   <translation>Zum Vergleichen genau zwei Varianten wählen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>{n} are not measured: their originals are not here, or they are being measured already.</source>
   <extracomment>One: {n} is not measured: its original is not here, or it is being measured already.</extracomment>
   <translation>
    <numerusform>{n} wird nicht gemessen: Das Original ist nicht hier, oder sie wird schon gemessen.</numerusform>
    <numerusform>{n} werden nicht gemessen: Die Originale sind nicht hier, oder sie werden schon gemessen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Choose exactly two to compare them</source>
   <translation>Zum Vergleichen genau zwei wählen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>Evaluate {n}</source>
   <extracomment>One: Evaluate {n}</extracomment>
   <translation>
    <numerusform>{n} testen</numerusform>
    <numerusform>{n} testen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Their originals are not here, or they are being measured already</source>
   <translation>Die Originale sind nicht hier, oder sie werden schon gemessen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>No favourites any more</source>
   <translation>Keine Favoriten mehr</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>Deleted {n} variants.</source>
   <extracomment>One: Deleted {n} variant.</extracomment>
   <translation>
    <numerusform>{n} Variante gelöscht.</numerusform>
    <numerusform>{n} Varianten gelöscht.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Rename…</source>
   <translation>Umbenennen…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Copy path</source>
   <translation>Pfad kopieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Verify files</source>
   <translation>Dateien überprüfen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Make a variant of it</source>
   <translation>Daraus eine Variante erstellen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Fold or unfold</source>
   <translation>Ein- oder ausklappen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Its original</source>
   <translation>Das Original</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Find the missing files…</source>
   <translation>Fehlende Dateien suchen…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Make another variant</source>
   <translation>Weitere Variante erstellen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Run this recipe again…</source>
   <translation>Dieses Rezept noch einmal ausführen…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Save recipe…</source>
   <translation>Rezept speichern…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>No favourite any more</source>
   <translation>Kein Favorit mehr</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Its original is not here</source>
   <translation>Das Original ist nicht hier</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>No model here has its shape</source>
   <translation>Kein Modell hier hat diese Form</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>A note for yourself: what it is good at, what it is for</source>
   <translation>Eine Notiz für Sie selbst: was sie gut kann, wofür sie da ist</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>The note is saved.</source>
   <translation>Die Notiz ist gespeichert.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>Too long: at most {n} letters are kept.</source>
   <translation>Zu lang: Höchstens {n} Buchstaben bleiben erhalten.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>Take the tag {tag} away</source>
   <translation>Schlagwort {tag} entfernen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>No tags yet</source>
   <translation>Noch keine Schlagwörter</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>The tag {tag} was taken away.</source>
   <translation>Das Schlagwort {tag} wurde entfernt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Reading the headers…</source>
   <translation>Kopfdaten werden gelesen…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Evaluate compares it with the original on the same text.</source>
   <translation>Testen vergleicht sie am selben Text mit dem Original.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Type</source>
   <translation>Typ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Numbers</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>{size}, missing</source>
   <translation>{size}, fehlt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Copy the sha256 of {name}</source>
   <translation>sha256 von {name} kopieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Not measured yet. {can}</source>
   <translation>Noch nicht gemessen. {can}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Opens Quantize with the recipe that it was made by</source>
   <translation>Öffnet Quantisieren mit dem Rezept, nach dem sie entstand</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>A small file that others can open to make the same</source>
   <translation>Eine kleine Datei, mit der andere dasselbe erstellen können</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Show all {n} tensors…</source>
   <extracomment>One: Show the tensor…</extracomment>
   <translation>
    <numerusform>Den Tensor anzeigen…</numerusform>
    <numerusform>Alle {n} Tensoren anzeigen…</numerusform>
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
   <translation>Diese Dateien enthalten keine Tensorliste, die hier lesbar ist.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Simple</source>
   <translation>Einfach</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>What suits this computer, and little else</source>
   <translation>Was zu diesem Computer passt und sonst wenig</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Expert</source>
   <translation>Experte</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Every level, format and option; several levels at once</source>
   <translation>Jede Stufe, jedes Format und jede Option; mehrere Stufen auf einmal</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Make a model smaller and faster, so that it suits this computer.</source>
   <translation>Ein Modell kleiner und schneller machen, damit es zu diesem Computer passt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>There is no model to quantize yet</source>
   <translation>Es gibt noch kein Modell zum Quantisieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Get one from the Hub, or drop a GGUF file or a model folder onto this page.</source>
   <translation>Eines vom Hub holen oder eine GGUF-Datei oder einen Modellordner auf diese Seite ziehen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Mode</source>
   <translation>Modus</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>The files of {name} are not there any more: put them back at {path}, or get the model again.</source>
   <translation>Die Dateien von {name} sind nicht mehr da: sie in {path} zurücklegen oder das Modell neu holen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>{name} to {label}</source>
   <translation>{name} zu {label}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_axes.py" />
   <source>How a number is stored; fewer bits make a smaller model</source>
   <translation>Wie eine Zahl gespeichert wird; weniger Bits ergeben ein kleineres Modell</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_axes.py" />
   <source>How the values are chosen on that grid</source>
   <translation>Wie die Werte auf diesem Raster gewählt werden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_axes.py" />
   <source>The files that are written, which decide what programs load it</source>
   <translation>Die Dateien, die geschrieben werden; sie entscheiden, welche Programme sie laden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Running</source>
   <translation>Läuft</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Variants that are made</source>
   <translation>Varianten in Arbeit</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Cancel all</source>
   <translation>Alle abbrechen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>{done} of {all} are done</source>
   <translation>{done} von {all} sind fertig</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>All {n} jobs are done</source>
   <extracomment>One: {n} job is done</extracomment>
   <translation>
    <numerusform>{n} Aufgabe ist fertig</numerusform>
    <numerusform>Alle {n} Aufgaben sind fertig</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Show how far it is, or what came out</source>
   <translation>Zeigen, wie weit es ist oder was herauskam</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>One file for llama.cpp and others</source>
   <translation>Eine Datei für llama.cpp und andere</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>For vLLM and transformers</source>
   <translation>Für vLLM und transformers</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>GGUF levels</source>
   <translation>GGUF-Stufen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>One file that llama.cpp, Ollama and LM Studio load: the simple way to chat on this computer</source>
   <translation>Eine Datei, die llama.cpp, Ollama und LM Studio laden: der einfache Weg zum Chatten auf diesem Computer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>Other formats</source>
   <translation>Andere Formate</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>INT8, INT4, FP8 and more, also by methods that look at a text first (GPTQ, AWQ), in files for vLLM, transformers and others</source>
   <translation>INT8, INT4, FP8 und mehr, auch mit Methoden, die sich zuerst einen Text ansehen (GPTQ, AWQ), in Dateien für vLLM, transformers und andere</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>Formats</source>
   <translation>Formate</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>Formats to choose from</source>
   <translation>Wählbare Formate</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>Nothing that fits this computer can be made of this model: see all formats.</source>
   <translation>Aus diesem Modell lässt sich nichts erstellen, was auf diesen Computer passt: siehe alle Formate.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>Choose a model first</source>
   <translation>Zuerst ein Modell wählen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>No level can be made of this model.</source>
   <translation>Aus diesem Modell lässt sich keine Stufe erstellen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>No other format can be made of this model.</source>
   <translation>Aus diesem Modell lässt sich kein anderes Format erstellen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_follow.py" />
   <source>Measure {title}</source>
   <translation>{title} messen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_levels.py" />
   <source>Levels</source>
   <translation>Stufen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_notice.py" />
   <source>Get it again</source>
   <translation>Wieder holen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_open.py" />
   <source>Open a model</source>
   <translation>Modell öffnen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_open.py" />
   <source>Opening {name}…</source>
   <translation>{name} wird geöffnet…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_open.py" />
   <source>Models ({pattern})</source>
   <translation>Modelle ({pattern})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Usually: {value}</source>
   <translation>Üblich: {value}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>The usual one: {name}</source>
   <translation>Üblich: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Find an option</source>
   <translation>Option suchen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>No option is called so.</source>
   <translation>Keine Option heißt so.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>All options</source>
   <translation>Alle Optionen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Back to {value}</source>
   <translation>Zurück zu {value}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Reset {option}</source>
   <translation>{option} zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Back to the usual options</source>
   <translation>Zurück zu den üblichen Optionen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Fewer options</source>
   <translation>Weniger Optionen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>By time</source>
   <translation>Nach Zeit</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>The best one for this computer and purpose</source>
   <translation>Das Beste für diesen Computer und Zweck</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Name of the variant</source>
   <translation>Name der Variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Evaluate afterwards</source>
   <translation>Danach testen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Compares it with the original on the same text and measures its speed here</source>
   <translation>Vergleicht sie am selben Text mit dem Original und misst hier ihr Tempo</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Untick all</source>
   <translation>Alle abwählen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Before it starts</source>
   <translation>Vor dem Start</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Make {label} of {model}</source>
   <translation>{label} aus {model} erstellen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>{label} of {model}</source>
   <translation>{label} von {model}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Save how a variant is made, share it as a file, use it again</source>
   <translation>Speichern, wie eine Variante entsteht, als Datei weitergeben, wieder benutzen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Share a recipe as a file</source>
   <translation>Rezept als Datei weitergeben</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipes ({pattern})</source>
   <translation>Rezepte ({pattern})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>It does not carry your calibration text ({name}), nor where it lies.</source>
   <translation>Es enthält weder Ihren Kalibrierungstext ({name}) noch dessen Ort.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Open a recipe file</source>
   <translation>Rezeptdatei öffnen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe “{name}” deleted.</source>
   <translation>Rezept „{name}“ gelöscht.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Save this recipe…</source>
   <translation>Dieses Rezept speichern…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Share it as a file…</source>
   <translation>Als Datei weitergeben…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe “{name}” saved.</source>
   <translation>Rezept „{name}“ gespeichert.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe “{name}” replaced.</source>
   <translation>Rezept „{name}“ ersetzt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>All files ({pattern})</source>
   <translation>Alle Dateien ({pattern})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe saved as {name}.</source>
   <translation>Rezept als {name} gespeichert.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>All recipes…</source>
   <translation>Alle Rezepte…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>{size}  (was {original})</source>
   <translation>{size}  (vorher {original})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Show in Activity</source>
   <translation>In Aktivität anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Cancelling…</source>
   <translation>Bricht ab…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Show in library</source>
   <translation>In Bibliothek anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>{label} is ready</source>
   <translation>{label} ist fertig</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>What it has is kept, also when Bitwright is closed. Resume goes on from there.</source>
   <translation>Was schon da ist, bleibt erhalten, auch wenn Bitwright geschlossen wird. Fortsetzen macht dort weiter.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Back to the plan</source>
   <translation>Zurück zum Plan</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>You can go on using Bitwright. The variant appears in the library when it is whole.</source>
   <translation>Bitwright lässt sich weiter benutzen. Die Variante erscheint in der Bibliothek, sobald sie vollständig ist.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Make another</source>
   <translation>Weitere erstellen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Peak memory</source>
   <translation>Speicherspitze</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Quality beside the original</source>
   <translation>Qualität neben dem Original</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Nothing was kept. The original is untouched.</source>
   <translation>Es wurde nichts behalten. Das Original ist unverändert.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Measuring what it cost</source>
   <translation>Misst, was es gekostet hat</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>The job ended early.</source>
   <translation>Die Aufgabe endete vorzeitig.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Measuring ended early. {error}</source>
   <translation>Die Messung endete vorzeitig. {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_simple.py" />
   <source>Why this one?</source>
   <translation>Warum dieses?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_simple.py" />
   <source>All levels, formats and options</source>
   <translation>Alle Stufen, Formate und Optionen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_simple.py" />
   <source>Hide the reasons</source>
   <translation>Gründe ausblenden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>Choose a model</source>
   <translation>Modell wählen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>On the Hub or in other programs; you can also drop one onto this page</source>
   <translation>Auf dem Hub oder in anderen Programmen; es lässt sich auch auf diese Seite ziehen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>Open a file…</source>
   <translation>Datei öffnen…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>A GGUF file, or the config.json of a model folder</source>
   <translation>Eine GGUF-Datei oder die config.json eines Modellordners</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>{params} parameters</source>
   <translation>{params} Parameter</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>stored as {dtype}</source>
   <translation>gespeichert als {dtype}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>trained for {tokens} context</source>
   <translation>trainiert für {tokens} Kontext</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>What is it for?</source>
   <translation>Wofür ist es?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>What suits this computer</source>
   <translation>Was zu diesem Computer passt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/registry.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Give a variant an address that other programs on this computer can ask, as they ask OpenAI.</source>
   <translation>Einer Variante eine Adresse geben, die andere Programme auf diesem Computer fragen können wie OpenAI.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>There is no variant to serve yet</source>
   <translation>Noch keine Variante zum Bereitstellen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Get a model and quantize it; the finished variant can be served here.</source>
   <translation>Ein Modell holen und quantisieren; die fertige Variante lässt sich hier bereitstellen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>What serving is good for</source>
   <translation>Wofür Bereitstellen gut ist</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Editors, chat programs and scripts that speak OpenAI's API can use it.</source>
   <translation>Editoren, Chatprogramme und Skripte mit der API von OpenAI können es benutzen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>They need an address, a key and the model's name: all three are shown here.</source>
   <translation>Sie brauchen eine Adresse, einen Schlüssel und den Namen des Modells: Alle drei stehen hier.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>It listens on this computer only: nobody on the network gets in.</source>
   <translation>Erreichbar nur auf diesem Computer: Niemand im Netz kommt herein.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>The model stays in memory until you stop it, or close the window.</source>
   <translation>Das Modell bleibt im Arbeitsspeicher, bis Sie es beenden oder das Fenster schließen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Server</source>
   <translation>Server</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Show questions and answers</source>
   <translation>Fragen und Antworten anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Of requests that come from now on; they are kept in memory only</source>
   <translation>Von Anfragen, die ab jetzt kommen; sie bleiben nur im Arbeitsspeicher</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Requests</source>
   <translation>Anfragen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>The chosen request</source>
   <translation>Die gewählte Anfrage</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Programs that ask this address appear here. Try it sends the first request.</source>
   <translation>Programme, die diese Adresse fragen, erscheinen hier. „Ausprobieren“ sendet die erste Anfrage.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>None yet</source>
   <translation>Noch keine</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Try it</source>
   <translation>Ausprobieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the address</source>
   <translation>Adresse kopieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the API key</source>
   <translation>API-Schlüssel kopieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the model's name</source>
   <translation>Modellnamen kopieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Show the API key</source>
   <translation>API-Schlüssel anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Make a new API key…</source>
   <translation>Neuer API-Schlüssel…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the example</source>
   <translation>Beispiel kopieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Hide the API key</source>
   <translation>API-Schlüssel verbergen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>{context} context</source>
   <translation>{context} Kontext</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Closes the address and frees {size}</source>
   <translation>Schließt die Adresse und gibt {size} frei</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>The server stopped unexpectedly.</source>
   <translation>Der Server hielt unerwartet an.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Asking…</source>
   <translation>Fragt…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Sends one question through the address, as any program would</source>
   <translation>Sendet eine Frage über die Adresse, wie jedes Programm es täte</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Language of the example</source>
   <translation>Sprache des Beispiels</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Serving</source>
   <translation>Bereitgestellt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Stopping</source>
   <translation>Hält an</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Loading the model…</source>
   <translation>Modell wird geladen…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>None is needed</source>
   <translation>Nicht nötig</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>for {time}</source>
   <translation>seit {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>since just now</source>
   <translation>seit eben</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>It answered in {time}: “{text}”</source>
   <translation>Antwort nach {time}: „{text}“</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Giving the memory back…</source>
   <translation>Speicher wird zurückgegeben…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Make a new API key?</source>
   <translation>Neuen API-Schlüssel erstellen?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Programs that have the key of now are shut out until you give them the new one.</source>
   <translation>Programme mit dem jetzigen Schlüssel sind ausgesperrt, bis sie den neuen erhalten.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Make a new key</source>
   <translation>Neuen Schlüssel erstellen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Variant to serve</source>
   <translation>Variante zum Bereitstellen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Start serving</source>
   <translation>Bereitstellung starten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Serve a variant</source>
   <translation>Variante bereitstellen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Ask for it</source>
   <translation>Verlangen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Show them</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Only programs that you give the key to can ask.</source>
   <translation>Nur Programme, denen Sie den Schlüssel geben, können fragen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Every program of every user of this computer can ask, without a key.</source>
   <translation>Jedes Programm jedes Benutzers dieses Computers kann ohne Schlüssel fragen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>It is being served already</source>
   <translation>Sie wird schon bereitgestellt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>How many tokens a question and its answer may have together; more takes memory.</source>
   <translation>Wie viele Tokens eine Frage und ihre Antwort zusammen haben dürfen; mehr braucht Arbeitsspeicher.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Port</source>
   <translation>Port</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>The next free one is taken if another program has it.</source>
   <translation>Der nächste freie wird genommen, wenn ihn ein anderes Programm hat.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Requests that may wait</source>
   <translation>Anfragen, die warten dürfen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>They are answered one at a time; those beyond are sent away.</source>
   <translation>Sie werden nacheinander beantwortet; weitere werden abgewiesen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Questions and answers in the log</source>
   <translation>Fragen und Antworten im Protokoll</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Otherwise the log has only times, sizes and results. It is never written to disk.</source>
   <translation>Sonst enthält das Protokoll nur Zeiten, Größen und Ergebnisse. Es wird nie auf den Datenträger geschrieben.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Web pages that may ask</source>
   <translation>Webseiten, die fragen dürfen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Their addresses, with commas between. Empty: no web page may, only programs.</source>
   <translation>Die Adressen, durch Kommas getrennt. Leer: keine Webseite, nur Programme.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Hide options</source>
   <translation>Optionen ausblenden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Find a setting</source>
   <translation>Einstellung suchen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Changes hold at once.</source>
   <translation>Änderungen gelten sofort.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Sections</source>
   <translation>Abschnitte</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>No setting is called that</source>
   <translation>Keine Einstellung heißt so</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Show all settings</source>
   <translation>Alle Einstellungen anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>About</source>
   <translation>Über</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Show the libraries and their licences</source>
   <translation>Bibliotheken und ihre Lizenzen anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Copy the diagnostics</source>
   <translation>Diagnose kopieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Makes language models fit the computer in front of you. Apache licence 2.0.</source>
   <translation>Macht Sprachmodelle passend für den Computer vor Ihnen. Apache-Lizenz 2.0.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>The libraries that do the work, with their versions and licences.</source>
   <translation>Die Bibliotheken, die die Arbeit tun, mit Versionen und Lizenzen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Diagnostics</source>
   <translation>Diagnose</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Versions and the shape of this computer, for a question or a report. No names are in it.</source>
   <translation>Versionen und Ausstattung dieses Computers, für eine Frage oder einen Fehlerbericht. Namen stehen nicht darin.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Hide</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>The diagnostics are in the clipboard.</source>
   <translation>Die Diagnose ist in der Zwischenablage.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Read them before you send them.</source>
   <translation>Bitte vor dem Senden durchlesen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>see its package</source>
   <translation>siehe das Paket</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Folders</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Move…</source>
   <translation>Verschieben…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Move the folder of models</source>
   <translation>Ordner für Modelle verschieben</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Variants, models that were made here, and unfinished work.</source>
   <translation>Varianten, hier erstellte Modelle und unfertige Arbeit.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Shared with other tools that use the Hub. HF_HUB_CACHE moves it.</source>
   <translation>Gemeinsam mit anderen Werkzeugen, die den Hub benutzen. HF_HUB_CACHE verlegt ihn.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Library and settings</source>
   <translation>Bibliothek und Einstellungen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>What is known of the models, conversations, settings. BITWRIGHT_HOME moves everything.</source>
   <translation>Was über die Modelle bekannt ist, Gespräche, Einstellungen. BITWRIGHT_HOME verlegt alles.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>New folder for models</source>
   <translation>Neuer Ordner für Modelle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>path folder disk place</source>
   <translation>pfad ordner datenträger festplatte ort</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>This folder does not exist yet.</source>
   <translation>Diesen Ordner gibt es noch nicht.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>It is made when something is put there.</source>
   <translation>Er wird angelegt, wenn etwas hineinkommt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>New variants go here. Start Bitwright again to see the new folder everywhere.</source>
   <translation>Neue Varianten kommen hierher. Bitwright neu starten, um den neuen Ordner überall zu sehen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>The models are being moved: see Activity</source>
   <translation>Die Modelle werden verschoben: siehe Aktivität</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>No program answered to open the folder.</source>
   <translation>Kein Programm hat den Ordner geöffnet.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Model hub</source>
   <translation>Modell-Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>A mirror, or your own hub. Empty means Hugging Face.</source>
   <translation>Ein Spiegelserver oder ein eigener Hub. Leer heißt Hugging Face.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Work offline</source>
   <translation>Offline arbeiten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Access token (hf_…)</source>
   <translation>Zugriffstoken (hf_…)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Log in</source>
   <translation>Anmelden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Log out</source>
   <translation>Abmelden</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Account</source>
   <translation>Konto</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>No limit</source>
   <translation>Unbegrenzt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Speed limit</source>
   <translation>Tempolimit</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>For each download, also one that runs: 5MB or 500kB a second. Empty means none.</source>
   <translation>Für jeden Download, auch einen laufenden: 5MB oder 500kB pro Sekunde. Leer heißt keines.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Delete what unfinished downloads left</source>
   <translation>Löschen, was unfertige Downloads hinterlassen haben</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Unfinished downloads</source>
   <translation>Unfertige Downloads</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>{size} of files that are not whole. Paused downloads go on from them; without them they begin these files anew.</source>
   <translation>{size} an unvollständigen Dateien. Angehaltene Downloads machen damit weiter; ohne sie beginnen diese Dateien von vorn.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Asking the hub…</source>
   <translation>Der Hub wird gefragt…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Offline</source>
   <translation>Offline</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Nothing is asked of the hub; what is known of it stays.</source>
   <translation>Der Hub wird nichts gefragt; was von ihm bekannt ist, bleibt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Ask the hub whose token it is</source>
   <translation>Den Hub fragen, wessen Token es ist</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>bandwidth rate</source>
   <translation>bandbreite rate</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Files at once</source>
   <translation>Dateien zugleich</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>How many files of a model a download fetches together.</source>
   <translation>Wie viele Dateien eines Modells ein Download gleichzeitig lädt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>For gated and private models. The token is kept in the system keyring.</source>
   <translation>Für zugangsbeschränkte und private Modelle. Das Token liegt im Schlüsselbund des Systems.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>{problem} Log in with “hf auth login”, or set HF_TOKEN, instead.</source>
   <translation>{problem} Stattdessen mit „hf auth login“ anmelden oder HF_TOKEN setzen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>downloads</source>
   <translation>downloads</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>That did not work.</source>
   <translation>Das hat nicht funktioniert.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Logged in as {name}. The token is in {kept_words}.</source>
   <translation>Angemeldet als {name}. Das Token liegt in {kept_words}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>There is a token for this hub in {kept_words}.</source>
   <translation>Für diesen Hub liegt ein Token in {kept_words}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Appearance</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>System ({language})</source>
   <translation>System ({language})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Theme</source>
   <translation>Design</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>System follows what the desktop says.</source>
   <translation>System folgt dem, was der Desktop vorgibt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Changes at once. Names of models and formats stay as they are.</source>
   <translation>Ändert sich sofort. Namen von Modellen und Formaten bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>colours dark light night</source>
   <translation>farben dunkel hell nacht</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Privacy</source>
   <translation>Datenschutz</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>What the hub learns</source>
   <translation>Was der Hub erfährt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Forget searches and pages of the hub</source>
   <translation>Suchen und Seiten des Hubs vergessen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Searches and pages of the hub</source>
   <translation>Suchen und Seiten des Hubs</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Open the data folder</source>
   <translation>Datenordner öffnen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Delete all…</source>
   <translation>Alle löschen…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Delete all conversations</source>
   <translation>Alle Gespräche löschen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Only when you ask</source>
   <translation>Nur auf Anfrage</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>history cache clear</source>
   <translation>verlauf cache leeren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>chats history clear</source>
   <translation>chats gespräche verlauf löschen leeren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Telemetry</source>
   <translation>Telemetrie</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Bitwright counts nothing and reports nothing, and tells the libraries that it uses to keep quiet, too. There is no account and no crash report.</source>
   <translation>Bitwright zählt nichts und meldet nichts und bringt auch die Bibliotheken, die es benutzt, zum Schweigen. Es gibt kein Konto und keinen Absturzbericht.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>What stays here</source>
   <translation>Was hier bleibt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Models, conversations, prompts, texts, measurements and settings. Models run on this computer, not elsewhere.</source>
   <translation>Modelle, Gespräche, Prompts, Texte, Messungen und Einstellungen. Modelle laufen auf diesem Computer, nicht anderswo.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>All that is kept</source>
   <translation>Alles, was gespeichert ist</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Plain files and one small database, in one folder. Copying it is a backup.</source>
   <translation>Einfache Dateien und eine kleine Datenbank in einem Ordner. Ihn zu kopieren ist eine Sicherung.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>You work offline: nothing is asked of {hub}.</source>
   <translation>Offline-Modus: {hub} wird nichts gefragt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Searching, opening a model's page and downloading ask {hub} for it. It sees your address on the network, the model's name, and your token if you are logged in. Nothing is asked before.</source>
   <translation>Suchen, das Öffnen einer Modellseite und Herunterladen fragen {hub} danach. Er sieht Ihre Adresse im Netz, den Namen des Modells und, wenn Sie angemeldet sind, Ihr Token. Vorher wird nichts gefragt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>{size} of answers are remembered, so that pages open at once and offline. Downloads are not among them.</source>
   <translation>{size} an Antworten sind gemerkt, damit Seiten sofort und offline aufgehen. Downloads gehören nicht dazu.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Nothing is remembered.</source>
   <translation>Nichts ist gemerkt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>{n} conversations are kept, only on this computer.</source>
   <extracomment>One: {n} conversation is kept, only on this computer.</extracomment>
   <translation>
    <numerusform>{n} Gespräch ist gespeichert, nur auf diesem Computer.</numerusform>
    <numerusform>{n} Gespräche sind gespeichert, nur auf diesem Computer.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>None is kept.</source>
   <translation>Keines ist gespeichert.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>All conversations are deleted.</source>
   <translation>Alle Gespräche sind gelöscht.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Searches and pages of the hub are forgotten.</source>
   <translation>Suchen und Seiten des Hubs sind vergessen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Never sent</source>
   <translation>Nie gesendet</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>backup data folder</source>
   <translation>sicherung daten ordner</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Delete all conversations?</source>
   <translation>Alle Gespräche löschen?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>They are deleted for good, with the answers to test prompts. Models, votes, saved prompts and presets stay.</source>
   <translation>Sie werden endgültig gelöscht, samt den Antworten auf Testfragen. Modelle, Stimmen, gespeicherte Prompts und Voreinstellungen bleiben.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Start afresh</source>
   <translation>Neu anfangen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Reset all settings</source>
   <translation>Alle Einstellungen zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Forget the layout</source>
   <translation>Anordnung vergessen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Show the welcome</source>
   <translation>Willkommen anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>All settings are reset.</source>
   <translation>Alle Einstellungen sind zurückgesetzt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>The layout is forgotten.</source>
   <translation>Die Anordnung ist vergessen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>From the next start on the window is as it was at first.</source>
   <translation>Ab dem nächsten Start ist das Fenster wie am Anfang.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Everything on this page as at the first start, but for the folders and the login.</source>
   <translation>Alles auf dieser Seite wie beim ersten Start, außer Ordnern und Anmeldung.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Size and place of the window, columns, what is folded. Holds from the next start on.</source>
   <translation>Größe und Ort des Fensters, Spalten, Eingeklapptes. Gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Welcome</source>
   <translation>Willkommen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>The three first steps: this computer, what suits it, a first model.</source>
   <translation>Die drei ersten Schritte: dieser Computer, was dazu passt, ein erstes Modell.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>All settings are as at the first start already.</source>
   <translation>Alle Einstellungen sind schon wie beim ersten Start.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>reset default factory</source>
   <translation>zurücksetzen standard werkseinstellungen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>reset size columns</source>
   <translation>zurücksetzen größe spalten</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>tour first run introduction</source>
   <translation>tour erster start einführung</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_sections.py" />
   <source>Work</source>
   <translation>Arbeit</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Latin letters</source>
   <translation>Lateinisch</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Cyrillic</source>
   <translation>Kyrillisch</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Greek</source>
   <translation>Griechisch</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Arabic</source>
   <translation>Arabisch</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Hebrew</source>
   <translation>Hebräisch</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Devanagari</source>
   <translation>Devanagari</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Thai</source>
   <translation>Thai</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Chinese characters</source>
   <translation>Chinesische Zeichen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Japanese kana</source>
   <translation>Japanische Kana</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Korean</source>
   <translation>Koreanisch</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>others</source>
   <translation>andere</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/settings_text.py" />
   <source>{n} documents</source>
   <extracomment>One: {n} document</extracomment>
   <translation>
    <numerusform>{n} Dokument</numerusform>
    <numerusform>{n} Dokumente</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>{size} of text in {documents}.</source>
   <translation>{size} Text in {documents}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>There is more: what lies beyond {size} is not used.</source>
   <translation>Es gibt mehr: Was über {size} hinausgeht, wird nicht benutzt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Methods such as GPTQ and AWQ look at a text to see which weights matter.</source>
   <translation>Methoden wie GPTQ und AWQ sehen sich einen Text an, um zu erkennen, welche Gewichte zählen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Usual text</source>
   <translation>Üblicher Text</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>For recipes that name no other text.</source>
   <translation>Für Rezepte, die keinen anderen Text nennen.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Look into it</source>
   <translation>Hineinsehen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>How the text begins</source>
   <translation>Wie der Text beginnt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>For recipes that name no other. It should be like what the model will be used for.</source>
   <translation>Für Rezepte, die keinen anderen nennen. Er sollte dem ähneln, wofür das Modell gedacht ist.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>What is in it</source>
   <translation>Was darin ist</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>{number}. {words}</source>
   <translation>{number}. {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>documents languages preview</source>
   <translation>dokumente sprachen vorschau</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>A data set of the Hub is fetched for this, and kept for the next calibration.</source>
   <translation>Dafür wird ein Datensatz vom Hub geholt und für die nächste Kalibrierung aufbewahrt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>How much text there is, in which scripts, and how it begins.</source>
   <translation>Wie viel Text es ist, in welchen Schriften, und wie er beginnt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How the GPU multiplies when it quantizes, measures and chats. TF32 is faster and less exact.</source>
   <translation>Wie die GPU beim Quantisieren, Messen und Chatten multipliziert. TF32 ist schneller und weniger genau.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>16-bit</source>
   <translation>16 Bit</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>8-bit</source>
   <translation>8 Bit</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>4-bit</source>
   <translation>4 Bit</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>The most that one chat or job may take. Advice counts with it, too.</source>
   <translation>Das meiste, was ein Chat oder eine Aufgabe belegen darf. Auch Empfehlungen rechnen damit.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>All cores ({available})</source>
   <translation>Alle Kerne ({available})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Compute</source>
   <translation>Berechnung</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Measure each new variant</source>
   <translation>Jede neue Variante messen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Threads</source>
   <translation>Threads</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How many processor cores jobs and chats may use. Fewer leave room for other programs.</source>
   <translation>Wie viele Prozessorkerne Aufgaben und Chats nutzen dürfen. Weniger lassen anderen Programmen Raum.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Memory limit</source>
   <translation>Speichergrenze</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Chat context</source>
   <translation>Chat-Kontext</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How much of a conversation the model keeps in mind. More takes more memory.</source>
   <translation>Wie viel von einem Gespräch das Modell behält. Mehr braucht mehr Speicher.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Conversation cache</source>
   <translation>Cache des Gesprächs</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How chats keep what was said: fewer bits take less memory. Holds from the next chat on.</source>
   <translation>Wie Chats das Gesagte behalten: Weniger Bits brauchen weniger Speicher. Gilt ab dem nächsten Chat.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>After quantizing</source>
   <translation>Nach dem Quantisieren</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Compares a new variant with its original on a short text, to see what the bits cost.</source>
   <translation>Vergleicht eine neue Variante an einem kurzen Text mit dem Original und zeigt, was die Bits kosten.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>cpu cores processor</source>
   <translation>cpu kerne prozessor</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>ram room</source>
   <translation>ram platz arbeitsspeicher</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>This computer has {total}, {free} are free.</source>
   <translation>Dieser Computer hat {total}, {free} sind frei.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Faster on the GPU, with 10 bits of precision instead of 23</source>
   <translation>Auf der GPU schneller, mit 10 statt 23 Bits Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Exact: every calculation in 32 bits</source>
   <translation>Exakt: jede Rechnung in 32 Bits</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_facts.py" />
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Ends the training. Nothing of it is kept; the original is untouched.</source>
   <translation>Beendet das Training. Nichts davon bleibt; das Original ist unverändert.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Stops for now and keeps everything. Resume goes on from there, also after a restart.</source>
   <translation>Hält vorerst an und behält alles. Fortsetzen macht dort weiter, auch nach einem Neustart.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Ends the training here. The best step so far becomes the variant.</source>
   <translation>Beendet das Training hier. Der bisher beste Schritt wird zur Variante.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>There is nothing to keep yet: the training has not begun</source>
   <translation>Es gibt noch nichts zu behalten: Das Training hat nicht begonnen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Pausing, as soon as all is saved</source>
   <translation>Hält an, sobald alles gespeichert ist</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Stopping, the best step becomes the variant</source>
   <translation>Hält an, der beste Schritt wird zur Variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Stop and keep the best</source>
   <translation>Beenden, Bestes behalten</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat.py" />
   <source>The chat has ended.</source>
   <translation>Der Chat ist beendet.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat.py" />
   <source>Start it again.</source>
   <translation>Neu beginnen.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat_lane.py" />
   <source>Stopped before it answered</source>
   <translation>Vor der Antwort beendet</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat_lane.py" />
   <source>The answer ended here</source>
   <translation>Die Antwort endete hier</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat_room.py" />
   <source>Choose a second variant first</source>
   <translation>Zuerst eine zweite Variante wählen</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>This cannot be opened here</source>
   <translation>Das lässt sich hier nicht öffnen</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop to open this recipe in Quantize</source>
   <translation>Ablegen, um dieses Rezept unter Quantisieren zu öffnen</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop to add “{name}” to the library</source>
   <translation>Ablegen, um „{name}“ zur Bibliothek hinzuzufügen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop to add {n} models to the library</source>
   <extracomment>One: Drop to add {n} model to the library</extracomment>
   <translation>
    <numerusform>Ablegen, um {n} Modell zur Bibliothek hinzuzufügen</numerusform>
    <numerusform>Ablegen, um {n} Modelle zur Bibliothek hinzuzufügen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/services/dropped.py" />
   <source>{n} other things are left out.</source>
   <extracomment>One: {n} other thing is left out.</extracomment>
   <translation>
    <numerusform>{n} andere Sache wird ausgelassen.</numerusform>
    <numerusform>{n} andere Sachen werden ausgelassen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Files stay where they are.</source>
   <translation>Dateien bleiben, wo sie sind.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Too many at once.</source>
   <translation>Zu viele auf einmal.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop a recipe by itself.</source>
   <translation>Ein Rezept allein ablegen.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>One recipe at a time.</source>
   <translation>Ein Rezept auf einmal.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>This folder has neither a config.json nor a GGUF file.</source>
   <translation>Dieser Ordner enthält weder eine config.json noch eine GGUF-Datei.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>It cannot be read.</source>
   <translation>Es ist nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>This is a later part of a model: drop its first part.</source>
   <translation>Das ist ein späterer Teil eines Modells: den ersten Teil ablegen.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop the whole folder of the model instead of one of its files.</source>
   <translation>Den ganzen Ordner des Modells ablegen statt einer seiner Dateien.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Only GGUF files, model folders and recipes can be opened.</source>
   <translation>Nur GGUF-Dateien, Modellordner und Rezepte lassen sich öffnen.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>{title}: ready to chat.</source>
   <translation>{title}: bereit zum Chatten.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>Quantize {model} to {format}</source>
   <translation>{model} zu {format} quantisieren</translation>
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>Measure {what}</source>
   <translation>{what} messen</translation>
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>No level of it fits the memory that is free now.</source>
   <translation>Keine Stufe davon passt in den jetzt freien Arbeitsspeicher.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/hub_search.py" />
   <source>The window is closing.</source>
   <translation>Das Fenster wird geschlossen.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Preparing</source>
   <translation>Vorbereiten</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Verifying</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Reading</source>
   <translation>Lesen</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Preparing the kernels (slow once)</source>
   <translation>Kernel vorbereiten (einmalig langsam)</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Reading the calibration text</source>
   <translation>Kalibrierungstext lesen</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Making the starting point</source>
   <translation>Startpunkt erstellen</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Writing the files</source>
   <translation>Dateien schreiben</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Reading back what was written</source>
   <translation>Geschriebenes zurücklesen</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Adding to the library</source>
   <translation>Zur Bibliothek hinzufügen</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Measuring quality</source>
   <translation>Qualität messen</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Measuring speed</source>
   <translation>Tempo messen</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Handing over</source>
   <translation>Übergeben</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Copying and checking</source>
   <translation>Kopieren und prüfen</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Sharing disk space</source>
   <translation>Speicherplatz zusammenlegen</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} weights</source>
   <translation>{done} von {total} Gewichten</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} tensors</source>
   <translation>{done} von {total} Tensoren</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} pieces of text</source>
   <translation>{done} von {total} Textstücken</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} blocks</source>
   <translation>{done} von {total} Blöcken</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} steps</source>
   <translation>{done} von {total} Schritten</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} parts</source>
   <translation>{done} von {total} Teilen</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} models</source>
   <translation>{done} von {total} Modellen</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} tokens</source>
   <translation>{done} von {total} Tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Train a module</source>
   <translation>Modul trainieren</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Find duplicates</source>
   <translation>Duplikate suchen</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Look at a text</source>
   <translation>Text ansehen</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{time} of {time2}</source>
   <translation>{time} von {time2}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Block {at} of {blocks}</source>
   <translation>Block {at} von {blocks}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {size}</source>
   <translation>{done} von {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>“{title}” is paused.</source>
   <translation>„{title}“ ist angehalten.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>“{title}” was interrupted.</source>
   <translation>„{title}“ wurde unterbrochen.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>Resume takes it up again. Discard deletes its partial files.</source>
   <translation>Fortsetzen nimmt es wieder auf. Verwerfen löscht die unvollständigen Dateien.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>It is too late to take that back: the files are deleted.</source>
   <translation>Dafür ist es zu spät: Die Dateien sind gelöscht.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/services/jobs.py" />
   <source>{n} remarks: see Activity.</source>
   <extracomment>One: {n} remark: see Activity.</extracomment>
   <translation>
    <numerusform>{n} Anmerkung: siehe Aktivität.</numerusform>
    <numerusform>{n} Anmerkungen: siehe Aktivität.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>Done: {title}</source>
   <translation>Fertig: {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>Paused: {title}</source>
   <translation>Angehalten: {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>What it has is kept.</source>
   <translation>Was schon da ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/notifications.py" />
   <source>Something went wrong inside Bitwright: {name__}.</source>
   <translation>In Bitwright ist etwas schiefgegangen: {name__}.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/notifications.py" />
   <source>The window goes on. Copy the details if you want to report it.</source>
   <translation>Das Fenster läuft weiter. Für eine Meldung die Details kopieren.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/notifications.py" />
   <source>Check the disk's free space and the folder's permissions.</source>
   <translation>Freien Platz des Datenträgers und Berechtigungen des Ordners prüfen.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>The job was interrupted.</source>
   <translation>Die Aufgabe wurde unterbrochen.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>Resume takes it up again.</source>
   <translation>Fortsetzen nimmt sie wieder auf.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>The worker process could not be started: {reason}</source>
   <translation>Der Arbeitsprozess konnte nicht gestartet werden: {reason}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>Check the installation of Bitwright.</source>
   <translation>Die Installation von Bitwright prüfen.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>The API key cannot be kept: {error}</source>
   <translation>Der API-Schlüssel kann nicht gespeichert werden: {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>Look at the folder's rights and the disk.</source>
   <translation>Berechtigungen des Ordners und den Datenträger prüfen.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>Port {port} is taken by another program.</source>
   <translation>Port {port} ist von einem anderen Programm belegt.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>{title} is served on port {port}.</source>
   <translation>{title} ist auf Port {port} bereitgestellt.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>The server has ended.</source>
   <translation>Der Server ist beendet.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>Start it again, or look into its log.</source>
   <translation>Ihn neu starten oder im Protokoll nachsehen.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>{title} is not served any more.</source>
   <translation>{title} wird nicht mehr bereitgestellt.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/settings.py" />
   <source>The settings could not be saved.</source>
   <translation>Die Einstellungen konnten nicht gespeichert werden.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/settings.py" />
   <source>They hold until you quit. ({strerror})</source>
   <translation>Sie gelten bis zum Beenden. ({strerror})</translation>
  </message>
  <message>
   <location filename="../../desktop/services/system_notes.py" />
   <source>Not finished: {title}</source>
   <translation>Nicht fertig: {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/system_notes.py" />
   <source>It took {time}.</source>
   <translation>Es dauerte {time}.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/system_notes.py" />
   <source>See Activity.</source>
   <translation>Siehe Aktivität.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/trials.py" />
   <source>Stopped. The answers that were there are kept.</source>
   <translation>Beendet. Die vorhandenen Antworten bleiben erhalten.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/undo.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../desktop/services/undo.py" />
   <source>Undone: {what}</source>
   <translation>Rückgängig gemacht: {what}</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Find a command</source>
   <translation>Befehl suchen</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Compare two in a chat</source>
   <translation>Zwei im Chat vergleichen</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Show the list</source>
   <translation>Liste anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Search the Hub</source>
   <translation>Hub durchsuchen</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Back to the results</source>
   <translation>Zurück zu den Ergebnissen</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Simple or expert mode</source>
   <translation>Einfacher oder Expertenmodus</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Move the waiting job up</source>
   <translation>Wartende Aufgabe nach oben</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Move the waiting job down</source>
   <translation>Wartende Aufgabe nach unten</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Take the waiting job out</source>
   <translation>Wartende Aufgabe herausnehmen</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Pause the queue, or go on with it</source>
   <translation>Warteschlange anhalten oder fortsetzen</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Stop the answer</source>
   <translation>Antwort beenden</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Edit the last question</source>
   <translation>Letzte Frage bearbeiten</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Copy the last answer</source>
   <translation>Letzte Antwort kopieren</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Show or hide earlier conversations</source>
   <translation>Frühere Gespräche ein- oder ausblenden</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Show or hide the chat's settings</source>
   <translation>Einstellungen des Chats ein- oder ausblenden</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: A is better</source>
   <translation>Stimme: A ist besser</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: B is better</source>
   <translation>Stimme: B ist besser</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: equally good</source>
   <translation>Stimme: gleich gut</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: both bad</source>
   <translation>Stimme: beide schlecht</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Try the server</source>
   <translation>Server ausprobieren</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Copy the server's address</source>
   <translation>Adresse des Servers kopieren</translation>
  </message>
  <message>
   <location filename="../../desktop/tray.py" />
   <source>Show Bitwright</source>
   <translation>Bitwright anzeigen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/tray.py" />
   <source>{n} more jobs</source>
   <extracomment>One: {n} more job</extracomment>
   <translation>
    <numerusform>{n} weitere Aufgabe</numerusform>
    <numerusform>{n} weitere Aufgaben</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/answer_text.py" />
   <source>Thought for {time}</source>
   <translation>{time} nachgedacht</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/answer_text.py" />
   <source>What it thought</source>
   <translation>Was es dachte</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/answer_text.py" />
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Fits on GPU</source>
   <translation>Auf GPU</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It fits in the free memory of the GPU.</source>
   <translation>Es passt in den freien Speicher der GPU.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Partly on GPU</source>
   <translation>Teils GPU</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Some layers run on the GPU, the rest on the processor.</source>
   <translation>Einige Schichten laufen auf der GPU, der Rest auf dem Prozessor.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Fits in RAM</source>
   <translation>In RAM</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It fits in the memory that is free now.</source>
   <translation>Es passt in den Speicher, der jetzt frei ist.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It fits only just: close other programs before you load it.</source>
   <translation>Es passt nur knapp: vor dem Laden andere Programme schließen.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Does not fit</source>
   <translation>Passt nicht</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It needs more memory than is free.</source>
   <translation>Es braucht mehr Speicher, als frei ist.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/code_block.py" />
   <source>Wrap long lines</source>
   <translation>Lange Zeilen umbrechen</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/code_block.py" />
   <source>Copy the code</source>
   <translation>Code kopieren</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>What do you want to do?</source>
   <translation>Was möchten Sie tun?</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>Filter commands</source>
   <translation>Befehle filtern</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>Enter runs, Escape closes</source>
   <translation>Eingabetaste führt aus, Esc schließt</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/context_slider.py" />
   <source>How many tokens of conversation the model keeps in mind; more takes memory</source>
   <translation>Wie viele Tokens des Gesprächs das Modell behält; mehr braucht Speicher</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/context_slider.py" />
   <source>1024K context</source>
   <translation>1024K Kontext</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/heat_map.py" />
   <source>Sizes of models against formats</source>
   <translation>Größen von Modellen gegen Formate</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/live_graph.py" />
   <source>{now} now, between {least} and {most} in the last minute</source>
   <translation>jetzt {now}, in der letzten Minute zwischen {least} und {most}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>KL divergence, nats</source>
   <translation>KL-Divergenz, Nats</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>Loss curve</source>
   <translation>Verlustkurve</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>Before training</source>
   <translation>Vor dem Training</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>After {time}</source>
   <translation>Nach {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>now {figure}</source>
   <translation>jetzt {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>The first figures come soon</source>
   <translation>Die ersten Zahlen kommen bald</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>held-out text</source>
   <translation>Prüftext</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>training text</source>
   <translation>Trainingstext</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>held-out</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>start {figure}</source>
   <translation>Start {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>best {figure}</source>
   <translation>bestes {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Weights: the model itself. Conversation: what it keeps of it (the KV cache). Compute: its working space. Overhead: the program that runs it.</source>
   <translation>Gewichte: das Modell selbst. Gespräch: was es davon behält (der KV-Cache). Berechnung: sein Arbeitsbereich. Overhead: das Programm, in dem es läuft.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Needs about {memory} of {memory2} free: {words}</source>
   <translation>Braucht etwa {memory} von {memory2} frei: {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Overhead</source>
   <translation>Overhead</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Needs {memory}</source>
   <translation>Braucht {memory}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>{about} Type any time, such as 45 min.</source>
   <translation>{about} Eine beliebige Zeit eingeben, zum Beispiel 45 min.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>Searched</source>
   <translation>Gesucht</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>Fixed</source>
   <translation>Fest</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>{name}: strength</source>
   <translation>{name}: Stärke</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>{label}, best trade-off</source>
   <translation>{label}, bester Kompromiss</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>{title}, {better}</source>
   <translation>{title}, {better}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>the original, {figure}</source>
   <translation>das Original, {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>Quality against size, at {label}: {words}</source>
   <translation>Qualität gegen Größe, bei {label}: {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>Size on disk</source>
   <translation>Größe auf dem Datenträger</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/rail.py" />
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/rail.py" />
   <source>{running} running</source>
   <translation>{running} laufen</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/rail.py" />
   <source>In use</source>
   <translation>In Gebrauch</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/skeleton.py" />
   <source>On its way…</source>
   <translation>Unterwegs…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/snippet.py" />
   <source>Copy: {title}</source>
   <translation>Kopieren: {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/stage_steps.py" />
   <source>Step {n} of {total}: {words}</source>
   <translation>Schritt {n} von {total}: {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/stage_steps.py" />
   <source>Steps of the job</source>
   <translation>Schritte der Aufgabe</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Error: {message}</source>
   <translation>Fehler: {message}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Hide details</source>
   <translation>Details ausblenden</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Copy the message and its details</source>
   <translation>Meldung und Details kopieren</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Show Activity</source>
   <translation>Aktivität anzeigen</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>{waiting} waiting</source>
   <translation>{waiting} warten</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Memory of this machine that is in use by all programs</source>
   <translation>Arbeitsspeicher dieses Computers, den alle Programme belegen</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>How busy the processor is, with all programs</source>
   <translation>Wie ausgelastet der Prozessor ist, mit allen Programmen</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>No jobs running</source>
   <translation>Keine Aufgaben</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Notifications</source>
   <translation>Benachrichtigungen</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>{used} of {total} in use</source>
   <translation>{used} von {total} belegt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Serving {n} models</source>
   <extracomment>One: Serving {n} model</extracomment>
   <translation>
    <numerusform>Stellt {n} Modell bereit</numerusform>
    <numerusform>Stellt {n} Modelle bereit</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Show what is served: {names}</source>
   <translation>Bereitgestelltes anzeigen: {names}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Serving {names}</source>
   <translation>Stellt {names} bereit</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Notifications, {unread} new</source>
   <translation>Benachrichtigungen, {unread} neu</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/table_columns.py" />
   <source>Choose and move columns…</source>
   <translation>Spalten wählen und verschieben…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/table_columns.py" />
   <source>Columns as at first</source>
   <translation>Spalten wie am Anfang</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Change…</source>
   <translation>Ändern…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Choose another file</source>
   <translation>Andere Datei wählen</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Name of the data set on the Hub</source>
   <translation>Name des Datensatzes auf dem Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>As on the Hub: owner/name, with :split or :configuration:split where needed</source>
   <translation>Wie auf dem Hub: owner/name, bei Bedarf mit :split oder :configuration:split</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Texts ({kinds})</source>
   <translation>Texte ({kinds})</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Choose a file…</source>
   <translation>Datei wählen…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>A data set on the Hub…</source>
   <translation>Datensatz vom Hub…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/thought.py" />
   <source>Show or hide what the model thought before it answered</source>
   <translation>Ein- oder ausblenden, was das Modell vor der Antwort dachte</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/thought.py" />
   <source>Unfolded</source>
   <translation>Ausgeklappt</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/thought.py" />
   <source>Folded</source>
   <translation>Eingeklappt</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Note: {message}</source>
   <translation>Hinweis: {message}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Done: {message}</source>
   <translation>Fertig: {message}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Warning: {message}</source>
   <translation>Warnung: {message}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Clear all</source>
   <translation>Alle löschen</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Dismiss</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Nothing to report.</source>
   <translation>Nichts zu melden.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/treemap_view.py" />
   <source>Nothing takes room.</source>
   <translation>Nichts belegt Platz.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/treemap_view.py" />
   <source>{name}, at {words}</source>
   <translation>{name}, bei {words}</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Cast</source>
   <translation>Umwandeln</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Store in another float format.</source>
   <translation>In einem anderen Gleitkommaformat speichern.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>The nearest grid point, with searched scales.</source>
   <translation>Der nächste Punkt des Rasters, mit gesuchten Skalen.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Dynamic</source>
   <translation>Dynamisch</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Activation scales chosen while running.</source>
   <translation>Skalen der Aktivierungen, im Betrieb gewählt.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Static</source>
   <translation>Statisch</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Activation scales measured on a text beforehand.</source>
   <translation>Skalen der Aktivierungen, vorher an einem Text gemessen.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Rounding errors fed into the weights not yet rounded.</source>
   <translation>Rundungsfehler gehen in die noch nicht gerundeten Gewichte ein.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Important channels scaled up before rounding.</source>
   <translation>Wichtige Kanäle vor dem Runden vergrößert.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>AWQ, then GPTQ</source>
   <translation>AWQ, dann GPTQ</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Scaled channels and error feedback together.</source>
   <translation>Skalierte Kanäle und Fehlerrückführung zusammen.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Scales weighted by activations.</source>
   <translation>Skalen nach Aktivierungen gewichtet.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Quantization-aware training</source>
   <translation>Quantisierungsbewusstes Training</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Trained to live with few bits.</source>
   <translation>Auf wenige Bits trainiert.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>32-bit float</source>
   <translation>32-Bit-Gleitkomma</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>The reference: exact, four bytes a weight.</source>
   <translation>Die Referenz: exakt, vier Bytes pro Gewicht.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>TensorFloat-32</source>
   <translation>TensorFloat-32</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>A faster way for GPUs to multiply FP32.</source>
   <translation>Eine schnellere Art für GPUs, FP32 zu multiplizieren.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>16-bit brain float</source>
   <translation>16-Bit-Brain-Float</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>What most models are trained in; FP32's range.</source>
   <translation>Darin werden die meisten Modelle trainiert; Bereich von FP32.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>16-bit float</source>
   <translation>16-Bit-Gleitkomma</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Finer than BF16, but a smaller range.</source>
   <translation>Feiner als BF16, aber mit kleinerem Bereich.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>8-bit float E4M3</source>
   <translation>8-Bit-Gleitkomma E4M3</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Half of BF16; new GPUs compute in it.</source>
   <translation>Halb so groß wie BF16; neue GPUs rechnen darin.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>8-bit float E5M2</source>
   <translation>8-Bit-Gleitkomma E5M2</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>More range, less precision than E4M3.</source>
   <translation>Mehr Bereich, weniger Genauigkeit als E4M3.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>8-bit integer</source>
   <translation>8-Bit-Ganzzahl</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Nearly no loss; CPUs and NPUs compute in it.</source>
   <translation>Fast kein Verlust; CPUs und NPUs rechnen darin.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>4-bit integer</source>
   <translation>4-Bit-Ganzzahl</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>A quarter of BF16 with scales per group.</source>
   <translation>Ein Viertel von BF16, mit Skalen pro Gruppe.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>3-bit integer</source>
   <translation>3-Bit-Ganzzahl</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>For models that are just too large.</source>
   <translation>Für Modelle, die knapp zu groß sind.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>2-bit integer</source>
   <translation>2-Bit-Ganzzahl</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Heavy loss unless trained for.</source>
   <translation>Starker Verlust, wenn nicht dafür trainiert.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>4-bit normal float</source>
   <translation>4-Bit-Normal-Float</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Values placed where weights are dense; for QLoRA.</source>
   <translation>Werte liegen, wo Gewichte dicht sind; für QLoRA.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>4-bit float</source>
   <translation>4-Bit-Gleitkomma</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>bitsandbytes' other 4-bit grid.</source>
   <translation>Das andere 4-Bit-Raster von bitsandbytes.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>ternary (BitNet)</source>
   <translation>ternär (BitNet)</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Weights of -1, 0, 1; needs training.</source>
   <translation>Gewichte -1, 0, 1; braucht Training.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>binary (BitNet)</source>
   <translation>binär (BitNet)</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Weights of -1 and 1; needs much training.</source>
   <translation>Gewichte -1 und 1; braucht viel Training.</translation>
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
   <translation>Trainingszeit</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Minutes that training may take, the starting point included. More time loses less.</source>
   <translation>Minuten, die das Training dauern darf, mit dem Startpunkt. Mehr Zeit verliert weniger.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Train for so many steps instead of a time; 0: as many as fit into the time.</source>
   <translation>So viele Schritte trainieren statt einer Zeit; 0: so viele, wie in die Zeit passen.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Start from</source>
   <translation>Beginnen mit</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What training starts from: GPTQ is nearer to the goal, rounding to nearest is there at once.</source>
   <translation>Womit das Training beginnt: GPTQ ist näher am Ziel, der nächste Wert ist sofort da.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How far a step goes at most; 0: what suits the number of bits. Halved when training diverges.</source>
   <translation>Wie weit ein Schritt höchstens geht; 0: was zur Zahl der Bits passt. Halbiert, wenn das Training divergiert.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Batch</source>
   <translation>Batch</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Windows of text in one step. More are steadier, slower and need more memory.</source>
   <translation>Textfenster in einem Schritt. Mehr sind stetiger, langsamer und brauchen mehr Speicher.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Layers</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What learns: all, attention, mlp, first 4, last 8, or block numbers such as 0-9,20.</source>
   <translation>Was lernt: all, attention, mlp, first 4, last 8 oder Blocknummern wie 0-9,20.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Block type</source>
   <translation>Blocktyp</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>TQ2_0 is faster to compute, TQ1_0 a fifth smaller. Rows that are no multiple of 256 become Q4_0.</source>
   <translation>TQ2_0 rechnet schneller, TQ1_0 ist ein Fünftel kleiner. Zeilen, die kein Vielfaches von 256 sind, werden Q4_0.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Train scales</source>
   <translation>Skalen trainieren</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Scales learn along with the weights.</source>
   <translation>Skalen lernen zusammen mit den Gewichten.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Train with inputs in 8 bits, too: scaled while running, or by scales measured beforehand.</source>
   <translation>Auch mit Eingaben in 8 Bits trainieren: im Betrieb skaliert oder mit vorher gemessenen Skalen.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Save memory</source>
   <translation>Speicher sparen</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Compute each block again on the way back instead of keeping what it computed: a third slower.</source>
   <translation>Jeden Block auf dem Rückweg neu berechnen, statt das Berechnete zu behalten: ein Drittel langsamer.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Products in</source>
   <translation>Produkte in</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Products in bfloat16 are much faster on some processors and slower on others: auto measures.</source>
   <translation>Produkte in bfloat16 sind auf manchen Prozessoren viel schneller und auf anderen langsamer: Automatisch misst es.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Scales for</source>
   <translation>Skalen für</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What shares one scale: smaller parts follow the weights better and need more room.</source>
   <translation>Was eine Skala teilt: Kleinere Teile folgen den Gewichten besser und brauchen mehr Platz.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What shares one scale: the whole matrix, one output channel, or a block of 128 x 128.</source>
   <translation>Was eine Skala teilt: die ganze Matrix, ein Ausgabekanal oder ein Block von 128 x 128.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Weights that share one scale. 32 or 64 lose less than 128 and make the file a little larger.</source>
   <translation>Gewichte, die eine Skala teilen. 32 oder 64 verlieren weniger als 128 und machen die Datei etwas größer.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Block size</source>
   <translation>Blockgröße</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Weights in a row that share one scale. 64 is what QLoRA uses.</source>
   <translation>Aufeinanderfolgende Gewichte, die eine Skala teilen. QLoRA verwendet 64.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Double quantization</source>
   <translation>Doppelte Quantisierung</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Store the scales in 8 bits too: 0.37 bits a weight less, with next to no loss (blocks of 64).</source>
   <translation>Auch die Skalen in 8 Bits speichern: 0,37 Bits pro Gewicht weniger, fast ohne Verlust (Blöcke von 64).</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>The grid is centred on zero. Asymmetric grids fit 4 bits better and store a zero point a group.</source>
   <translation>Das Raster ist um null zentriert. Asymmetrische Raster passen besser zu 4 Bits und speichern einen Nullpunkt pro Gruppe.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Search scales</source>
   <translation>Skalen suchen</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Try many scales for each group and keep the one with the least squared error.</source>
   <translation>Viele Skalen für jede Gruppe probieren und die mit dem kleinsten quadratischen Fehler behalten.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Important columns first</source>
   <translation>Wichtige Spalten zuerst</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Round the columns with the largest activations first (act-order, with static groups).</source>
   <translation>Die Spalten mit den größten Aktivierungen zuerst runden (act-order, mit statischen Gruppen).</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Damping</source>
   <translation>Dämpfung</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Added to the Hessian's diagonal, as a part of its mean; raised when it cannot be inverted.</source>
   <translation>Wird zur Diagonale der Hesse-Matrix addiert, als Teil ihres Mittelwerts; erhöht, wenn sie nicht invertierbar ist.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Further passes</source>
   <translation>Weitere Durchläufe</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How often the groups of a matrix are solved again afterwards, scales included.</source>
   <translation>Wie oft die Gruppen einer Matrix danach noch einmal gelöst werden, mit den Skalen.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>True sequential</source>
   <translation>Streng nacheinander</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Each matrix sees the errors of those before it in the same block.</source>
   <translation>Jede Matrix sieht die Fehler der vorigen im selben Block.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Search clipping</source>
   <translation>Clipping suchen</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Cut off outliers of a group where that lowers the error of the output.</source>
   <translation>Ausreißer einer Gruppe abschneiden, wo das den Fehler der Ausgabe senkt.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Moves outliers from the activations into the weights: none, auto (searched per layer), or 0 to 1.</source>
   <translation>Verlagert Ausreißer von den Aktivierungen in die Gewichte: aus, gesucht (je Schicht) oder 0 bis 1.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Activation range</source>
   <translation>Aktivierungsbereich</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How the range of an activation is chosen from what the text showed.</source>
   <translation>Wie der Bereich einer Aktivierung aus dem gewählt wird, was der Text gezeigt hat.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Which compressed-tensors format to write.</source>
   <translation>Welches Format von compressed-tensors geschrieben wird.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Keep keys and values</source>
   <translation>Keys und Values behalten</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>The graph takes and gives the keys and values of earlier tokens, which makes writing quick; without, it reads whole texts only and has but two inputs.</source>
   <translation>Der Graph nimmt und gibt die Keys und Values früherer Tokens, was das Schreiben schnell macht; ohne sie liest er nur ganze Texte und hat nur zwei Eingaben.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>A .txt, .jsonl or .parquet file, hub:owner/name, or empty for the text that comes with Bitwright.</source>
   <translation>Eine .txt-, .jsonl- oder .parquet-Datei, hub:owner/name, oder leer für den mitgelieferten Text.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Samples</source>
   <translation>Stichproben</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How many windows of text are looked at.</source>
   <translation>Wie viele Textfenster angesehen werden.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Sample length</source>
   <translation>Länge der Stichproben</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Tokens in one window of text.</source>
   <translation>Tokens in einem Textfenster.</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>exact</source>
   <translation>exakt</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>reference copies; four bytes a weight</source>
   <translation>Referenzkopien; vier Bytes pro Gewicht</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>as the original</source>
   <translation>wie das Original</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>keeping what the model was trained in</source>
   <translation>zum Bewahren dessen, worin das Modell trainiert wurde</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>16-bit on hardware without BF16</source>
   <translation>16 Bits auf Hardware ohne BF16</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>small models, and when memory is no concern</source>
   <translation>kleine Modelle, und wenn Speicher keine Rolle spielt</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the most that is worth having</source>
   <translation>das Größte, was sich lohnt</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>quality on a computer with some room</source>
   <translation>Qualität auf einem Computer mit etwas Platz</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>a little smaller than Q5_K_M</source>
   <translation>etwas kleiner als Q5_K_M</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>older format; Q5_K_M is better and smaller</source>
   <translation>älteres Format; Q5_K_M ist besser und kleiner</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>older format; for models that K-quants cannot take</source>
   <translation>älteres Format; für Modelle, die K-Quants nicht aufnehmen</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the usual balance of size and quality</source>
   <translation>das übliche Gleichgewicht von Größe und Qualität</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>a little smaller than Q4_K_M</source>
   <translation>etwas kleiner als Q4_K_M</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>older format; Q4_K_M is better</source>
   <translation>älteres Format; Q4_K_M ist besser</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>speed on a processor</source>
   <translation>Tempo auf einem Prozessor</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>when Q4 is just too large</source>
   <translation>wenn Q4 knapp zu groß ist</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>a larger model in too little memory</source>
   <translation>ein größeres Modell in zu wenig Speicher</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the smallest 3-bit mix</source>
   <translation>die kleinste 3-Bit-Mischung</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>only when nothing else fits</source>
   <translation>nur wenn nichts anderes passt</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the smallest file; expect mistakes</source>
   <translation>die kleinste Datei; mit Fehlern ist zu rechnen</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>destroyed unless trained</source>
   <translation>zerstört, wenn nicht trainiert</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>research: ternary weights</source>
   <translation>Forschung: ternäre Gewichte</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>research: ternary, smallest</source>
   <translation>Forschung: ternär, am kleinsten</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>small models suffer most when bits are taken away, and this one is small enough to keep 8 of them</source>
   <translation>kleine Modelle leiden am meisten, wenn Bits wegfallen, und dieses ist klein genug, um 8 zu behalten</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>the usual balance for a model of this size on a home GPU: a third of the memory, hardly any loss</source>
   <translation>das übliche Gleichgewicht für ein Modell dieser Größe auf einer Heim-GPU: ein Drittel des Speichers, kaum Verlust</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>4-bit integers run on the GPU's own kernels in vLLM and transformers</source>
   <translation>4-Bit-Ganzzahlen laufen in vLLM und transformers auf den eigenen Kerneln der GPU</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>a mixture of experts needs memory for all experts but reads only a few for each word, so it stays quick even when it does not fit on a GPU</source>
   <translation>ein Mixture-of-Experts-Modell braucht Speicher für alle Experten, liest aber für jedes Wort nur wenige und bleibt daher schnell, auch wenn es nicht auf eine GPU passt</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>this processor is quick enough to spend a fifth bit on better answers</source>
   <translation>dieser Prozessor ist schnell genug, um ein fünftes Bit für bessere Antworten auszugeben</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>on a processor Q4_0 is the quickest 4-bit level: its blocks are packed for it when the model loads</source>
   <translation>auf einem Prozessor ist Q4_0 die schnellste 4-Bit-Stufe: Ihre Blöcke werden beim Laden des Modells dafür gepackt</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>slower than Q4_0 on a processor, but closer to the original</source>
   <translation>auf einem Prozessor langsamer als Q4_0, aber näher am Original</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>large models lose little at 4 bits; this keeps the whole model on the GPU</source>
   <translation>große Modelle verlieren bei 4 Bits wenig; so bleibt das ganze Modell auf der GPU</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>the layers that fit go on the GPU and the processor does the rest</source>
   <translation>die Schichten, die passen, kommen auf die GPU, und der Prozessor übernimmt den Rest</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>large models lose little at 4 bits, and every bit less makes a processor quicker</source>
   <translation>große Modelle verlieren bei 4 Bits wenig, und jedes Bit weniger macht einen Prozessor schneller</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>a server answers many at once, and then arithmetic counts more than memory: 16 bits lose nothing and need no unpacking</source>
   <translation>ein Server antwortet vielen zugleich, dann zählt Rechenleistung mehr als Speicher: 16 Bits verlieren nichts und müssen nicht entpackt werden</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>this GPU does not compute in BF16; FP16 is its 16-bit format</source>
   <translation>diese GPU rechnet nicht in BF16; FP16 ist ihr 16-Bit-Format</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>this GPU computes in 8-bit floats: half the memory of 16 bits with next to no loss</source>
   <translation>diese GPU rechnet in 8-Bit-Gleitkomma: halber Speicher gegenüber 16 Bits, fast ohne Verlust</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>half the memory of 16 bits, with integer kernels that every recent GPU has</source>
   <translation>halber Speicher gegenüber 16 Bits, mit Ganzzahl-Kerneln, die jede neuere GPU hat</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>when 16 and 8 bits do not fit, 4-bit integers leave room for more conversations</source>
   <translation>wenn 16 und 8 Bits nicht passen, lassen 4-Bit-Ganzzahlen Platz für mehr Gespräche</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>llama.cpp serves without a large GPU, and a small model should keep its bits</source>
   <translation>llama.cpp bedient Anfragen ohne große GPU, und ein kleines Modell sollte seine Bits behalten</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>no GPU here can hold it for a 16-bit server; llama.cpp serves GGUF from whatever memory there is</source>
   <translation>keine GPU hier kann es für einen 16-Bit-Server aufnehmen; llama.cpp stellt GGUF aus jedem vorhandenen Speicher bereit</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>there is room to train adapters on the unquantized model, which is simplest and exact</source>
   <translation>es ist Platz, um Adapter auf dem nicht quantisierten Modell zu trainieren, was am einfachsten und exakt ist</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>QLoRA keeps the frozen model in 4-bit NF4 and trains small adapters beside it: the way to fine-tune with little video memory</source>
   <translation>QLoRA behält das eingefrorene Modell in 4-Bit-NF4 und trainiert daneben kleine Adapter: der Weg zum Fine-Tuning mit wenig Grafikspeicher</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>no GPU that torch can use: adapters of a model this small can be trained on the processor, in hours</source>
   <translation>keine GPU, die torch nutzen kann: Adapter eines so kleinen Modells lassen sich in Stunden auf dem Prozessor trainieren</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>NPUs compute in 8-bit integers: their makers' compilers take an ONNX model with its scales inside</source>
   <translation>NPUs rechnen in 8-Bit-Ganzzahlen: Die Compiler ihrer Hersteller nehmen ein ONNX-Modell, das seine Skalen enthält</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>without an NPU a phone or a small board runs it on its processor; a small model should keep 8 bits</source>
   <translation>ohne NPU läuft es auf dem Prozessor von Smartphone oder kleiner Platine; ein kleines Modell sollte 8 Bits behalten</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>Q4_0 is small, and quick on ARM and x86 processors alike</source>
   <translation>Q4_0 ist klein und auf ARM- wie x86-Prozessoren schnell</translation>
  </message>
 </context>
</TS>
