<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Bitwright</name>
  <message>
   <location filename="../../core/chat/choose.py" />
   <source>the weights are exact; llama.cpp rounds their inputs to 8 bits in a way of its own</source>
   <translation>les poids sont exacts ; llama.cpp arrondit leurs entrées à 8 bits à sa façon</translation>
  </message>
  <message>
   <location filename="../../core/chat/edge_session.py" />
   <source>this graph keeps no keys and values: every word computes the whole text anew</source>
   <translation>ce graphe ne garde ni clés ni valeurs : chaque mot recalcule tout le texte</translation>
  </message>
  <message>
   <location filename="../../core/chat/llamacpp.py" />
   <source>the conversation is kept in 16 bits: this model cannot keep it in fewer</source>
   <translation>la conversation est gardée sur 16 bits : ce modèle ne peut pas la garder sur moins</translation>
  </message>
  <message>
   <location filename="../../core/chat/llamacpp.py" />
   <source>Raise the memory limit in the settings, or choose a shorter context, or a smaller level.</source>
   <translation>Relevez la limite de mémoire dans les paramètres, ou choisissez un contexte plus court ou un niveau plus petit.</translation>
  </message>
  <message>
   <location filename="../../core/chat/placement.py" />
   <source>answers come slowly: memory is short, blocks of the model are read again for every token</source>
   <translation>les réponses sont lentes : la mémoire manque, des blocs du modèle sont relus à chaque token</translation>
  </message>
  <message>
   <location filename="../../core/chat/placement.py" />
   <source>answers come slowly: memory is short, the output matrix is read again for every token</source>
   <translation>les réponses sont lentes : la mémoire manque, la matrice de sortie est relue à chaque token</translation>
  </message>
  <message>
   <location filename="../../core/chat/torch_session.py" />
   <source>computed in BF16 because float32 does not fit in memory</source>
   <translation>calculé en BF16, car float32 ne tient pas en mémoire</translation>
  </message>
  <message>
   <location filename="../../core/cli/talks.py" />
   <source>“{title}” was deleted.</source>
   <translation>« {title} » a été supprimée.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It says {found}; {wanted} was expected</source>
   <translation>Il est écrit {found} ; {wanted} était attendu</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>{wanted} is not in it</source>
   <translation>{wanted} n’y figure pas</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It does not say “{wanted}”</source>
   <translation>La réponse ne dit pas « {wanted} »</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>There is no number in it; {wanted} was expected</source>
   <translation>Aucun nombre n’y figure ; {wanted} était attendu</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It says “{unwanted}”</source>
   <translation>La réponse dit « {unwanted} »</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It has another form</source>
   <translation>La forme est différente</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/conversations/checks.py" />
   <source>It has {n} words</source>
   <extracomment>One: It has {n} word</extracomment>
   <translation>
    <numerusform>Elle a {n} mot</numerusform>
    <numerusform>Elle a {n} mots</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/conversations/checks.py" />
   <source>It has {n} sentences</source>
   <extracomment>One: It has {n} sentence</extracomment>
   <translation>
    <numerusform>Elle a {n} phrase</numerusform>
    <numerusform>Elle a {n} phrases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/conversations/checks.py" />
   <source>It lists {n} items</source>
   <extracomment>One: It lists {n} item</extracomment>
   <translation>
    <numerusform>Elle énumère {n} élément</numerusform>
    <numerusform>Elle énumère {n} éléments</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not all in capitals</source>
   <translation>Elle n’est pas tout en majuscules</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not a JSON object</source>
   <translation>Ce n’est pas un objet JSON</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It defines no function “{wanted}”</source>
   <translation>Aucune fonction « {wanted} » n’y est définie</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>The code lacks a part</source>
   <translation>Il manque une partie du code</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It was still thinking when the answer ended</source>
   <translation>La réflexion durait encore quand la réponse s’est arrêtée</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>There is no answer</source>
   <translation>Il n’y a pas de réponse</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not valid JSON</source>
   <translation>Ce n’est pas du JSON valide</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>The JSON lacks “{key}”</source>
   <translation>Il manque « {key} » dans le JSON</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>The JSON has another value for “{key}”</source>
   <translation>Dans le JSON, « {key} » a une autre valeur</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not valid Python</source>
   <translation>Ce n’est pas du Python valide</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>The conversations in {path} were written by a newer Bitwright.</source>
   <translation>Les conversations de {path} ont été écrites par un Bitwright plus récent.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Update Bitwright, or move the file away to begin with a new one.</source>
   <translation>Mettez Bitwright à jour, ou déplacez le fichier pour en commencer un nouveau.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>The file of conversations {path} cannot be used: {error}.</source>
   <translation>Le fichier de conversations {path} est inutilisable : {error}.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Check its folder and permissions; if it is damaged, move it away to begin with a new one.</source>
   <translation>Vérifiez son dossier et ses droits ; s’il est endommagé, déplacez-le pour en commencer un nouveau.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Check its folder.</source>
   <translation>Vérifiez son dossier.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>The disk is full: {path} cannot grow.</source>
   <translation>Le disque est plein : {path} ne peut plus grandir.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Free some space.</source>
   <translation>Libérez de la place.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/export.py" />
   <source>You</source>
   <translation>Vous</translation>
  </message>
  <message>
   <location filename="../../core/conversations/export.py" />
   <source>{speed}, first token after {time}</source>
   <translation>{speed}, premier token après {time}</translation>
  </message>
  <message>
   <location filename="../../core/conversations/export.py" />
   <source>System prompt</source>
   <translation>Invite système</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Balanced</source>
   <translation>Équilibré</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Natural answers that stay on the subject</source>
   <translation>Des réponses naturelles qui restent dans le sujet</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Precise</source>
   <translation>Précis</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>The likeliest words only: best for facts and code</source>
   <translation>Seulement les mots les plus probables : idéal pour les faits et le code</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Creative</source>
   <translation>Créatif</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>More surprising words: best for stories and ideas</source>
   <translation>Des mots plus surprenants : idéal pour les histoires et les idées</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>There is no conversation '{id}'.</source>
   <translation>Il n’y a pas de conversation « {id} ».</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>See 'bitwright chat history'.</source>
   <translation>Voir « bitwright chat history ».</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>'{id}' could be several conversations.</source>
   <translation>« {id} » peut désigner plusieurs conversations.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>Type more of: {ids}</source>
   <translation>Tapez-en plus : {ids}</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>A conversation needs a name.</source>
   <translation>Une conversation doit avoir un nom.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>Type at least one letter.</source>
   <translation>Tapez au moins une lettre.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>It needs a name.</source>
   <translation>Il faut un nom.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>This conversation cannot be read.</source>
   <translation>Cette conversation est illisible.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>It may be from another version. Delete it.</source>
   <translation>Elle vient peut-être d’une autre version. Supprimez-la.</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Facts</source>
   <translation>Faits</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Maths</source>
   <translation>Maths</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Translation</source>
   <translation>Traduction</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Following instructions</source>
   <translation>Suivi des consignes</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Passed</source>
   <translation>Réussi</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Failed</source>
   <translation>Échoué</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Prompt</source>
   <translation>Invite</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Speed and time</source>
   <translation>Vitesse et durée</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>{figure} tokens/s</source>
   <translation>{figure} tokens/s</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>about {time} left</source>
   <translation>encore {time} environ</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>{bits} bits/weight</source>
   <translation>{bits} bits/poids</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>a few seconds left</source>
   <translation>encore quelques secondes</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>just now</source>
   <translation>à l’instant</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>{time} ago</source>
   <translation>il y a {time}</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>yesterday</source>
   <translation>hier</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/formats.py" />
   <source>{n} days ago</source>
   <extracomment>One: {n} day ago</extracomment>
   <translation>
    <numerusform>il y a {n} jour</numerusform>
    <numerusform>il y a {n} jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/formats.py" />
   <source>{n} days</source>
   <extracomment>One: {n} day</extracomment>
   <translation>
    <numerusform>{n} jour</numerusform>
    <numerusform>{n} jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/hardware/detect.py" />
   <source>NVIDIA's driver serves {n} cards, but its library (NVML) is not found</source>
   <extracomment>One: NVIDIA's driver serves {n} card, but its library (NVML) is not found</extracomment>
   <translation>
    <numerusform>le pilote NVIDIA gère {n} carte, mais sa bibliothèque (NVML) est introuvable</numerusform>
    <numerusform>le pilote NVIDIA gère {n} cartes, mais sa bibliothèque (NVML) est introuvable</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>{name} is present, but it is set aside for virtual machines (vfio-pci)</source>
   <translation>{name} est présent, mais réservé aux machines virtuelles (vfio-pci)</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>{name} is present, but runs on the driver '{driver}', which models cannot use</source>
   <translation>{name} est présent, mais tourne avec le pilote « {driver} », que les modèles ne peuvent pas utiliser</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>{name} is present, but no driver is loaded</source>
   <translation>{name} est présent, mais aucun pilote n’est chargé</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>the memory size of {gpu} cannot be read</source>
   <translation>la taille de la mémoire de {gpu} est illisible</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>which number formats {gpu} computes natively is not known</source>
   <translation>on ne sait pas dans quels formats numériques {gpu} calcule nativement</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>the driver does not tell how much memory of {gpu} is free</source>
   <translation>le pilote n’indique pas combien de mémoire de {gpu} est libre</translation>
  </message>
  <message>
   <location filename="../../core/hardware/macos_devices.py" />
   <source>the {chip} is newer than this version; it is taken for an M2 or later</source>
   <translation>la puce {chip} est plus récente que cette version ; elle est traitée comme une M2 ou ultérieure</translation>
  </message>
  <message>
   <location filename="../../core/hardware/macos_devices.py" />
   <source>the runtimes here do not use the GPU of an Intel Mac</source>
   <translation>les moteurs présents n’utilisent pas le GPU d’un Mac Intel</translation>
  </message>
  <message>
   <location filename="../../core/hardware/macos_devices.py" />
   <source>the system does not tell how much memory the GPU shares</source>
   <translation>le système n’indique pas combien de mémoire le GPU partage</translation>
  </message>
  <message>
   <location filename="../../core/hardware/nvidia.py" />
   <source>the NVIDIA driver does not answer: {error}</source>
   <translation>le pilote NVIDIA ne répond pas : {error}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a laptop without a graphics card</source>
   <translation>un portable sans carte graphique</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Mac with an {chip}</source>
   <translation>un Mac avec puce {chip}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a laptop with an RTX 4060</source>
   <translation>un portable avec RTX 4060</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Core Ultra laptop with an NPU</source>
   <translation>un portable Core Ultra avec NPU</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Core Ultra (Lunar Lake) laptop with an NPU</source>
   <translation>un portable Core Ultra (Lunar Lake) avec NPU</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Ryzen AI 9 laptop with an NPU</source>
   <translation>un portable Ryzen AI 9 avec NPU</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Ryzen AI Max computer</source>
   <translation>un ordinateur Ryzen AI Max</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Snapdragon X laptop with an NPU</source>
   <translation>un portable Snapdragon X avec NPU</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Raspberry Pi 5</source>
   <translation>un Raspberry Pi 5</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a server with an H100</source>
   <translation>un serveur avec H100</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>what is imagined was not measured: figures are the makers', memory is free as at rest</source>
   <translation>ce qui est imaginé n’a pas été mesuré : les chiffres sont ceux des fabricants, la mémoire est libre comme au repos</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>{product}, {size} GB, in this computer</source>
   <translation>{product}, {size} GB, dans cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer with a {gpu}</source>
   <translation>cet ordinateur avec {gpu}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>{computer}, {size} GB of memory</source>
   <translation>{computer}, {size} GB de mémoire</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer without a graphics card</source>
   <translation>cet ordinateur sans carte graphique</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer with two {gpu}</source>
   <translation>cet ordinateur avec deux {gpu}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer with an {gpu}</source>
   <translation>cet ordinateur avec {gpu}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>No computer or graphics card is known as '{name}'.</source>
   <translation>Aucun ordinateur ni carte graphique ne s’appelle « {name} ».</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>'{name}' is not a graphics card</source>
   <translation>« {name} » n’est pas une carte graphique</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>see 'bitwright detect --list-simulated'</source>
   <translation>voir « bitwright detect --list-simulated »</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>{ram_gib} GB of memory is no computer</source>
   <translation>aucun ordinateur n’a {ram_gib} GB de mémoire</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>give the memory in GB, as in 64</source>
   <translation>indiquez la mémoire en GB, par exemple 64</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer</source>
   <translation>cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>'{name}' may mean several computers: {both}.</source>
   <translation>« {name} » peut désigner plusieurs ordinateurs : {both}.</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>Write the whole name.</source>
   <translation>Écrivez le nom entier.</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>Did you mean {names}? All names: bitwright detect --list-simulated</source>
   <translation>Peut-être {names} ? Tous les noms : bitwright detect --list-simulated</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>For example RTX 4090 or Apple M4 16 GB. All names: bitwright detect --list-simulated</source>
   <translation>Par exemple RTX 4090 ou Apple M4 16 GB. Tous les noms : bitwright detect --list-simulated</translation>
  </message>
  <message>
   <location filename="../../core/hardware/system.py" />
   <source>the system does not tell how much memory there is (/proc/meminfo)</source>
   <translation>le système n’indique pas combien de mémoire il a (/proc/meminfo)</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Processor</source>
   <translation>Processeur</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Memory</source>
   <translation>Mémoire</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Graphics</source>
   <translation>Graphique</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Disk</source>
   <translation>Disque</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>System</source>
   <translation>Système</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Runtimes</source>
   <translation>Moteurs</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Simulated</source>
   <translation>Simulé</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{total}, {available} available, {swap}</source>
   <translation>{total}, {available} disponibles, {swap}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>measured, read plus written</source>
   <translation>mesuré, lecture plus écriture</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/hardware/words.py" />
   <source>{n} threads</source>
   <extracomment>One: {n} thread</extracomment>
   <translation>
    <numerusform>{n} thread</numerusform>
    <numerusform>{n} threads</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Measured with {count}: reads {words}</source>
   <translation>Mesuré avec {count} : lit {words}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{name} {version}, computes on: {words}</source>
   <translation>{name} {version}, calcule sur : {words}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>No vector extensions known</source>
   <translation>Aucune extension vectorielle connue</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{memory} swap</source>
   <translation>{memory} d’échange</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>no swap</source>
   <translation>pas d’échange</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{total} (the limit of this container)</source>
   <translation>{total} (la limite de ce conteneur)</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>from the data sheet</source>
   <translation>selon la fiche technique</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/hardware/words.py" />
   <source>{n} cores</source>
   <extracomment>One: {n} core</extracomment>
   <translation>
    <numerusform>{n} cœur</numerusform>
    <numerusform>{n} cœurs</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>not tried yet</source>
   <translation>pas encore essayé</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>unknown memory</source>
   <translation>mémoire inconnue</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>built in, may use {memory}</source>
   <translation>intégré, peut utiliser {memory}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Computes natively in {words}; used by: {used_by}</source>
   <translation>Calcule nativement en {words} ; utilisé par : {used_by}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>used by: {used_by}</source>
   <translation>utilisé par : {used_by}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{name} {version}, its GPUs: not measured yet</source>
   <translation>{name} {version}, ses GPU : pas encore mesurés</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Memory speed</source>
   <translation>Vitesse de la mémoire</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Chat speed</source>
   <translation>Vitesse de chat</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Write speed</source>
   <translation>Vitesse d’écriture</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{usable_cores} usable here</source>
   <translation>{usable_cores} utilisables ici</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>built in, {memory}</source>
   <translation>intégré, {memory}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>own memory: {memory}</source>
   <translation>mémoire propre : {memory}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{memory} free now</source>
   <translation>{memory} libres</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>reads {bandwidth}</source>
   <translation>lit {bandwidth}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{tops} TOPS</source>
   <translation>{tops} TOPS</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>TOPS not known</source>
   <translation>TOPS inconnus</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>driver {driver}</source>
   <translation>pilote {driver}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{size} free of {size2} at {path}</source>
   <translation>{size} libres sur {size2} dans {path}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>compute capability {compute_capability}</source>
   <translation>compute capability {compute_capability}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>driver not known</source>
   <translation>pilote inconnu</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>None that models can use</source>
   <translation>Aucun que les modèles puissent utiliser</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>None found</source>
   <translation>Aucun trouvé</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{bandwidth} measured</source>
   <translation>{bandwidth} mesurés</translation>
  </message>
  <message>
   <location filename="../../core/hardware/write_speed.py" />
   <source>there is too little room on the library's disk to measure how fast it is</source>
   <translation>il n’y a pas assez de place sur le disque de la bibliothèque pour mesurer sa vitesse</translation>
  </message>
  <message>
   <location filename="../../core/hardware/write_speed.py" />
   <source>the library's folder cannot be written: {strerror}</source>
   <translation>impossible d’écrire dans le dossier de la bibliothèque : {strerror}</translation>
  </message>
  <message>
   <location filename="../../core/hub/account.py" />
   <source>{endpoint} does not know this token.</source>
   <translation>{endpoint} ne connaît pas ce jeton.</translation>
  </message>
  <message>
   <location filename="../../core/hub/account.py" />
   <source>Was it revoked, or cut short? Make a new one.</source>
   <translation>A-t-il été révoqué ou tronqué ? Créez-en un nouveau.</translation>
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>'{text}' is not a repository's name.</source>
   <translation>« {text} » n’est pas un nom de dépôt.</translation>
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>Use owner/name, for example Qwen/Qwen3-0.6B.</source>
   <translation>Utilisez owner/name, par exemple Qwen/Qwen3-0.6B.</translation>
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>The hub's address is not a web address.</source>
   <translation>L’adresse du Hub n’est pas une adresse web.</translation>
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>Use something like https://huggingface.co</source>
   <translation>Utilisez par exemple https://huggingface.co</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>'{repo_id}' needs {size} more; {existing} has {size2} free.</source>
   <translation>« {repo_id} » a encore besoin de {size} ; {existing} a {size2} libres.</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Free some space, choose fewer files, or another folder (--to, or HF_HOME for the cache).</source>
   <translation>Libérez de la place, choisissez moins de fichiers ou un autre dossier (--to, ou HF_HOME pour le cache).</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>'{revision}' is not a revision.</source>
   <translation>« {revision} » n’est pas une révision.</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Use a branch, tag or commit.</source>
   <translation>Utilisez une branche, un tag ou un commit.</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Nothing may be written to {root}.</source>
   <translation>Impossible d’écrire dans {root}.</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Check its permissions, or choose another folder (HF_HOME moves the cache).</source>
   <translation>Vérifiez ses droits ou choisissez un autre dossier (HF_HOME déplace le cache).</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>The disk of {root} is full; what has come of '{repo_id}' is kept.</source>
   <translation>Le disque de {root} est plein ; ce qui est arrivé de « {repo_id} » est conservé.</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Free {size}, then resume.</source>
   <translation>Libérez {size}, puis reprenez.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>The answer of {endpoint} could not be understood.</source>
   <translation>La réponse de {endpoint} est incompréhensible.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Is it a Hugging Face hub? Try again later.</source>
   <translation>Est-ce un Hub Hugging Face ? Réessayez plus tard.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Check the spelling. A private repository needs a login: Settings, or 'bitwright hub login'.</source>
   <translation>Vérifiez l’orthographe. Un dépôt privé demande une connexion : Paramètres, ou « bitwright hub login ».</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Accept its licence at {address}, then log in (Settings, or 'bitwright hub login').</source>
   <translation>Acceptez sa licence sur {address}, puis connectez-vous (Paramètres, ou « bitwright hub login »).</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Ask for access at {address} with the account you are logged in with.</source>
   <translation>Demandez l’accès sur {address} avec le compte auquel vous êtes connecté.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' is gated: its owner wants to know who downloads it.</source>
   <translation>« {what} » est à accès restreint : son propriétaire veut savoir qui le télécharge.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} is in trouble (HTTP {status}).</source>
   <translation>{endpoint} a un problème (HTTP {status}).</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Try again later; nothing is lost.</source>
   <translation>Réessayez plus tard ; rien n’est perdu.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>There is no repository '{what}' on {endpoint}.</source>
   <translation>Il n’y a pas de dépôt « {what} » sur {endpoint}.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' has no such revision.</source>
   <translation>« {what} » n’a pas cette révision.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Check the branch, tag or commit.</source>
   <translation>Vérifiez la branche, le tag ou le commit.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} cannot be reached.</source>
   <translation>{endpoint} est injoignable.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Check the internet connection (and HF_ENDPOINT, if set); what was downloaded is kept.</source>
   <translation>Vérifiez la connexion internet (et HF_ENDPOINT, si défini) ; ce qui a été téléchargé est conservé.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' was not found on {endpoint}.</source>
   <translation>« {what} » est introuvable sur {endpoint}.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>It may have changed: try again.</source>
   <translation>Il a peut-être changé : réessayez.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} refuses access to '{what}'.</source>
   <translation>{endpoint} refuse l’accès à « {what} ».</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Log in again (Settings, or 'bitwright hub login').</source>
   <translation>Reconnectez-vous (Paramètres, ou « bitwright hub login »).</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} has too many requests from here.</source>
   <translation>{endpoint} reçoit trop de requêtes d’ici.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Wait some minutes, then resume.</source>
   <translation>Attendez quelques minutes, puis reprenez.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>HF_HUB_OFFLINE switches the hub off.</source>
   <translation>HF_HUB_OFFLINE désactive le Hub.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Unset it, then try again.</source>
   <translation>Supprimez cette variable, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' is not a repository's name.</source>
   <translation>« {what} » n’est pas un nom de dépôt.</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Use owner/name.</source>
   <translation>Utilisez owner/name.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>'{path}' of '{repo_id}' arrives damaged: its checksum is wrong.</source>
   <translation>« {path} » de « {repo_id} » arrive endommagé : sa somme de contrôle est fausse.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>Try again later, or over another network.</source>
   <translation>Réessayez plus tard ou par un autre réseau.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>The connection ended in the middle of '{path}'.</source>
   <translation>La connexion s’est interrompue au milieu de « {path} ».</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>Try again.</source>
   <translation>Réessayez.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>The partial file was changed by another program.</source>
   <translation>Le fichier partiel a été modifié par un autre programme.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>'{path}' of '{repo_id}' is not on the hub any more.</source>
   <translation>« {path} » de « {repo_id} » n’est plus sur le Hub.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>The repository was changed meanwhile: start the download anew.</source>
   <translation>Le dépôt a changé entre-temps : recommencez le téléchargement.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>'{path}' comes too slowly.</source>
   <translation>« {path} » arrive trop lentement.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>Try again later.</source>
   <translation>Réessayez plus tard.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fits.py" />
   <source>None of its files fits in the memory that is free.</source>
   <translation>Aucun de ses fichiers ne tient dans la mémoire libre.</translation>
  </message>
  <message>
   <location filename="../../core/hub/fits.py" />
   <source>{kind} weights are for other programs: Bitwright does not read them.</source>
   <translation>Les poids {kind} sont destinés à d’autres programmes : Bitwright ne les lit pas.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>No repository was named.</source>
   <translation>Aucun dépôt n’a été indiqué.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'include' is not a list of patterns.</source>
   <translation>« include » n’est pas une liste de motifs.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>For example ["*Q8_0.gguf"].</source>
   <translation>Par exemple ["*Q8_0.gguf"].</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'commit' is not a commit.</source>
   <translation>« commit » n’est pas un commit.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Leave it out to get the newest.</source>
   <translation>Omettez-le pour obtenir le plus récent.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'to' is not a folder's full path.</source>
   <translation>« to » n’est pas le chemin complet d’un dossier.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Leave it out for the shared cache.</source>
   <translation>Omettez-le pour utiliser le cache partagé.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'limit_rate' and 'streams' are whole numbers.</source>
   <translation>« limit_rate » et « streams » sont des nombres entiers.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Leave them out.</source>
   <translation>Omettez-les.</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>The safetensors of '{repo_id}' need {size}; {size2} is free ({existing}).</source>
   <translation>Les safetensors de « {repo_id} » ont besoin de {size} ; {size2} sont libres ({existing}).</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Free some space, then try again: what was downloaded is kept.</source>
   <translation>Libérez de la place, puis réessayez : ce qui a été téléchargé est conservé.</translation>
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>'{text}' is no rate.</source>
   <translation>« {text} » n’est pas un débit.</translation>
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>Write for example 5MB or 500kB (a second).</source>
   <translation>Écrivez par exemple 5MB ou 500kB (par seconde).</translation>
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>{text} a second is too little to get anywhere.</source>
   <translation>{text} par seconde, c’est trop peu pour avancer.</translation>
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>Allow at least 1kB.</source>
   <translation>Autorisez au moins 1kB.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>the system keyring</source>
   <translation>le trousseau du système</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>Hugging Face's own login</source>
   <translation>la connexion propre à Hugging Face</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>That is no access token.</source>
   <translation>Ce n’est pas un jeton d’accès.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>Copy the whole of it from the hub's settings: it begins with hf_.</source>
   <translation>Copiez-le en entier depuis les paramètres du Hub : il commence par hf_.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>This system has no keyring.</source>
   <translation>Ce système n’a pas de trousseau de clés.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>The system keyring did not take the token.</source>
   <translation>Le trousseau du système n’a pas accepté le jeton.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>The system keyring did not let go of the token.</source>
   <translation>Le trousseau du système n’a pas cédé le jeton.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>Remove it there by hand.</source>
   <translation>Retirez-le de là à la main.</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>This system has no keyring that can be used.</source>
   <translation>Ce système n’a pas de trousseau utilisable.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for a copy of the model in safetensors or GGUF.</source>
   <translation>Cherchez une copie du modèle en safetensors ou GGUF.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' holds something else than a model's weights.</source>
   <translation>« {name} » contient autre chose que les poids d’un modèle.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{repo_id}' holds no tensors.</source>
   <translation>« {repo_id} » ne contient aucun tenseur.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for another copy of the model.</source>
   <translation>Cherchez une autre copie du modèle.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>The tensors in '{name}' claim to be larger than the file.</source>
   <translation>Les tenseurs de « {name} » se disent plus grands que le fichier.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for another copy.</source>
   <translation>Cherchez une autre copie.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' is packed in a way that torch does not.</source>
   <translation>« {name} » est compressé comme torch ne le fait pas.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' has far too long a list of tensors.</source>
   <translation>« {name} » a une liste de tenseurs bien trop longue.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' holds more than weights: a program could hide in it. It was not opened.</source>
   <translation>« {name} » contient plus que des poids : un programme pourrait s’y cacher. Il n’a pas été ouvert.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for a copy of the model in safetensors or GGUF, and be wary of this one.</source>
   <translation>Cherchez une copie du modèle en safetensors ou GGUF, et méfiez-vous de celle-ci.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' is damaged, or not written by torch.</source>
   <translation>« {name} » est endommagé ou n’a pas été écrit par torch.</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' is not an archive as torch writes it since 2020; it was not opened.</source>
   <translation>« {name} » n’est pas une archive comme torch en écrit depuis 2020 ; elle n’a pas été ouverte.</translation>
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>{root} is not a folder.</source>
   <translation>{root} n’est pas un dossier.</translation>
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>Choose a folder for the model.</source>
   <translation>Choisissez un dossier pour le modèle.</translation>
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>{target} is there already, with another content than the hub's.</source>
   <translation>{target} existe déjà, avec un autre contenu que celui du Hub.</translation>
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>Choose an empty folder, or move that file away.</source>
   <translation>Choisissez un dossier vide ou déplacez ce fichier.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>not needed</source>
   <translation>pas nécessaire</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>'{repo_id}' holds no weights that Bitwright knows.</source>
   <translation>« {repo_id} » ne contient pas de poids que Bitwright connaisse.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>Look for safetensors or GGUF files of it.</source>
   <translation>Cherchez-en des fichiers safetensors ou GGUF.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>'{repo_id}' has only pickled weights, of a kind that Bitwright does not open.</source>
   <translation>« {repo_id} » n’a que des poids au format pickle, d’un genre que Bitwright n’ouvre pas.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>pickled: can run any program when opened</source>
   <translation>format pickle : peut exécuter n’importe quel programme à l’ouverture</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>other weights than the chosen ones</source>
   <translation>d’autres poids que ceux choisis</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>'{repo_id}' has only pickled weights, which can run any program when they are opened.</source>
   <translation>« {repo_id} » n’a que des poids au format pickle, qui peuvent exécuter n’importe quel programme à l’ouverture.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>{look} Or agree to it (--allow-pickle): they are opened as plain data only, and converted.</source>
   <translation>{look} Ou donnez votre accord (--allow-pickle) : ils sont ouverts comme simples données, puis convertis.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>far too large for what it claims to be</source>
   <translation>bien trop gros pour ce qu’il prétend être</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>No weights of '{repo_id}' match {list}.</source>
   <translation>Aucun poids de « {repo_id} » ne correspond à {list}.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>Its weight files: {names}.</source>
   <translation>Ses fichiers de poids : {names}.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>The plan of this download is damaged.</source>
   <translation>Le plan de ce téléchargement est endommagé.</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>Start it anew.</source>
   <translation>Recommencez-le.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The tensor {both} is in two {what}</source>
   <translation>Le tenseur {both} est présent en double ({what})</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} of '{repo_id}' is shorter than listed.</source>
   <translation>{path} de « {repo_id} » est plus court qu’annoncé.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} of '{repo_id}' is far too large for what it claims to be.</source>
   <translation>{path} de « {repo_id} » est bien trop grand pour ce qu’il prétend être.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} of '{repo_id}' is not what the hub lists.</source>
   <translation>{path} de « {repo_id} » n’est pas ce que le Hub annonce.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>'{repo_id}' has no config.json.</source>
   <translation>« {repo_id} » n’a pas de config.json.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>Look for another copy of the model, or a GGUF.</source>
   <translation>Cherchez une autre copie du modèle, ou un GGUF.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The index and the weight files of '{repo_id}' disagree.</source>
   <translation>L’index et les fichiers de poids de « {repo_id} » se contredisent.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} has a header of {length} bytes.</source>
   <translation>{path} a un en-tête de {length} octets.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The files of '{repo_id}' say things that cannot be right: {error}</source>
   <translation>Les fichiers de « {repo_id} » contiennent des indications impossibles : {error}</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The weight file {missing} is missing in '{repo_id}'.</source>
   <translation>Le fichier de poids {missing} manque dans « {repo_id} ».</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The header of {path} does not end.</source>
   <translation>L’en-tête de {path} n’a pas de fin.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>Only pickled weights: the number of parameters follows from the size of the files, and Bitwright does not open pickles unasked. Look for a safetensors or GGUF copy.</source>
   <translation>Uniquement des poids au format pickle : le nombre de paramètres se déduit de la taille des fichiers, et Bitwright n’ouvre pas de pickle sans qu’on le demande. Cherchez une copie safetensors ou GGUF.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>'{repo_id}' has too many files.</source>
   <translation>« {repo_id} » a trop de fichiers.</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>Is it one model?</source>
   <translation>Est-ce un seul modèle ?</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>'{repo_id}' has too many weight files.</source>
   <translation>« {repo_id} » a trop de fichiers de poids.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>'{author}' is no user or organisation.</source>
   <translation>« {author} » n’est ni un utilisateur ni une organisation.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>For example Qwen or google.</source>
   <translation>Par exemple Qwen ou google.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>'{license}' is no licence's name.</source>
   <translation>« {license} » n’est pas un nom de licence.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>For example apache-2.0, mit or llama3.2.</source>
   <translation>Par exemple apache-2.0, mit ou llama3.2.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>'{sort}' is no order.</source>
   <translation>« {sort} » n’est pas un ordre.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>One of {list}.</source>
   <translation>Au choix : {list}.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>The range of sizes is empty.</source>
   <translation>La plage de tailles est vide.</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>For example from 1B to 8B.</source>
   <translation>Par exemple de 1B à 8B.</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>not enough room for a model of 98 MB</source>
   <translation>pas assez de place pour un modèle de 98 MB</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>free 300 MB on the disk of {home}</source>
   <translation>libérez 300 MB sur le disque de {home}</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>neither the Hub nor PyPI gave the small model: {said}</source>
   <translation>ni le Hub ni PyPI n’ont fourni le petit modèle : {said}</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>check the connection, or open a model that is already on this computer</source>
   <translation>vérifiez la connexion ou ouvrez un modèle déjà présent sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>the model from PyPI does not have the expected content</source>
   <translation>le modèle de PyPI n’a pas le contenu attendu</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>try again; do not use another mirror</source>
   <translation>réessayez ; n’utilisez pas d’autre miroir</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>the package from PyPI is damaged</source>
   <translation>le paquet de PyPI est endommagé</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>try again</source>
   <translation>réessayez</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>Offline mode is switched on in the settings.</source>
   <translation>Le mode hors ligne est activé dans les paramètres.</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>Switch it off to ask the hub.</source>
   <translation>Désactivez-le pour interroger le Hub.</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>{name} switches the hub off.</source>
   <translation>{name} désactive le Hub.</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>{endpoint} answers too slowly.</source>
   <translation>{endpoint} répond trop lentement.</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>{endpoint} answers without an end.</source>
   <translation>{endpoint} répond sans fin.</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>Is it a Hugging Face hub?</source>
   <translation>Est-ce un Hub Hugging Face ?</translation>
  </message>
  <message>
   <location filename="../../core/jobs/context.py" />
   <source>The job was cancelled.</source>
   <translation>La tâche a été annulée.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>exit code {code}</source>
   <translation>code de sortie {code}</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>See the job's log; the work can be started again.</source>
   <translation>Voyez le journal de la tâche ; le travail peut être relancé.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The worker ended unexpectedly during '{stage}' ({how})</source>
   <translation>Le processus de travail s’est terminé de façon inattendue pendant « {stage} » ({how})</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The worker ended unexpectedly ({how})</source>
   <translation>Le processus de travail s’est terminé de façon inattendue ({how})</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>{message}; the log ends with: {last}</source>
   <translation>{message} ; le journal se termine par : {last}</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The system may have run out of memory: close other programs, or choose a smaller model.</source>
   <translation>Le système a peut-être manqué de mémoire : fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>It did not stop by itself and was ended.</source>
   <translation>Elle ne s’est pas arrêtée d’elle-même et a été interrompue.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The job was paused.</source>
   <translation>La tâche a été mise en pause.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>'bitwright jobs resume {name}' goes on with it.</source>
   <translation>« bitwright jobs resume {name} » la reprend.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>signal {number}</source>
   <translation>signal {number}</translation>
  </message>
  <message>
   <location filename="../../core/jobs/memory_guard.py" />
   <source>This needs about {needed} of memory, and the settings allow {limit}.</source>
   <translation>Il faut environ {needed} de mémoire, et les paramètres permettent {limit}.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>'{job_id}' is not a job's id.</source>
   <translation>« {job_id} » n’est pas un identifiant de tâche.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>Take the id from the list of jobs.</source>
   <translation>Prenez l’identifiant dans la liste des tâches.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>There is no job '{job_id}'.</source>
   <translation>Il n’y a pas de tâche « {job_id} ».</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>It may have been discarded already.</source>
   <translation>Elle a peut-être déjà été abandonnée.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>The job is still running.</source>
   <translation>La tâche est encore en cours.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>Cancel it first.</source>
   <translation>Annulez-la d’abord.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>This is a fault in Bitwright: see the job's log, and report it.</source>
   <translation>C’est un défaut de Bitwright : consultez le journal de la tâche et signalez-le.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>There was not enough memory for this job.</source>
   <translation>Il n’y avait pas assez de mémoire pour cette tâche.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>Close other programs, or choose a smaller model, context or level.</source>
   <translation>Fermez d’autres programmes, ou choisissez un modèle, un contexte ou un niveau plus petit.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>Free some space, then resume or start the job again.</source>
   <translation>Libérez de la place, puis reprenez ou relancez la tâche.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>FAT32 ends at 4 GB a file: choose another disk.</source>
   <translation>FAT32 s’arrête à 4 GB par fichier : choisissez un autre disque.</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>Check that it is there, that it may be read and written, and that its disk is sound.</source>
   <translation>Vérifiez qu’il est là, qu’il peut être lu et écrit, et que son disque est en bon état.</translation>
  </message>
  <message>
   <location filename="../../core/language.py" />
   <source>{before} and {last}</source>
   <translation>{before} et {last}</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>See 'bitwright library list'.</source>
   <translation>Voir « bitwright library list ».</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>Type more of the id: {list}.</source>
   <translation>Tapez plus de caractères de l’identifiant : {list}.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>There is no source '{text}' in the library.</source>
   <translation>Il n’y a pas d’original « {text} » dans la bibliothèque.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>There is no variant '{text}' in the library.</source>
   <translation>Il n’y a pas de variante « {text} » dans la bibliothèque.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>A variant needs a name.</source>
   <translation>Une variante doit avoir un nom.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>{name} was made here: its original is known.</source>
   <translation>{name} a été créée ici : son original est connu.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>Only imported variants are linked.</source>
   <translation>Seules les variantes importées se lient.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>{name} cannot be the original of {name2}: another shape, or quantized itself.</source>
   <translation>{name} ne peut pas être l’original de {name2} : autre forme, ou déjà quantifié.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>Choose the full-precision model that it was made from.</source>
   <translation>Choisissez le modèle en pleine précision dont elle provient.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>'{text}' could be {count} sources.</source>
   <translation>« {text} » peut désigner {count} originaux.</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>'{text}' could be {count} variants.</source>
   <translation>« {text} » peut désigner {count} variantes.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} is locked by another program.</source>
   <translation>La bibliothèque {path} est verrouillée par un autre programme.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Close other Bitwright windows and try again.</source>
   <translation>Fermez les autres fenêtres de Bitwright et réessayez.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} is read-only.</source>
   <translation>La bibliothèque {path} est en lecture seule.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Make its folder writable, or move BITWRIGHT_HOME.</source>
   <translation>Rendez son dossier accessible en écriture, ou déplacez BITWRIGHT_HOME.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} may not be opened.</source>
   <translation>L’ouverture de la bibliothèque {path} n’est pas autorisée.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Check the permissions of its folder.</source>
   <translation>Vérifiez les droits de son dossier.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} cannot be opened.</source>
   <translation>La bibliothèque {path} ne peut pas être ouverte.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Check its folder and permissions, or move BITWRIGHT_HOME.</source>
   <translation>Vérifiez son dossier et ses droits, ou déplacez BITWRIGHT_HOME.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} cannot be read or written.</source>
   <translation>La bibliothèque {path} ne peut pas être lue ou écrite.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Check the disk it lies on.</source>
   <translation>Vérifiez le disque où elle se trouve.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} is damaged.</source>
   <translation>La bibliothèque {path} est endommagée.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Move it away: a new one finds the variants that lie on disk.</source>
   <translation>Déplacez-la : une nouvelle retrouve les variantes qui sont sur le disque.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} is not a database.</source>
   <translation>La bibliothèque {path} n’est pas une base de données.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Move it away: a new one finds the variants on disk.</source>
   <translation>Déplacez-la : une nouvelle retrouve les variantes sur le disque.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} was made by a newer Bitwright (version {version} of its layout).</source>
   <translation>La bibliothèque {path} vient d’un Bitwright plus récent (version {version} de sa structure).</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Update Bitwright, or choose another home with BITWRIGHT_HOME.</source>
   <translation>Mettez Bitwright à jour ou choisissez un autre dossier avec BITWRIGHT_HOME.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The disk is full: the library {path} cannot grow.</source>
   <translation>Le disque est plein : la bibliothèque {path} ne peut plus grandir.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>A name that is not Unicode text cannot be kept in the library.</source>
   <translation>Un nom qui n’est pas du texte Unicode ne peut pas être gardé dans la bibliothèque.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Rename the file or folder first.</source>
   <translation>Renommez d’abord le fichier ou le dossier.</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} cannot be used: {strerror}.</source>
   <translation>La bibliothèque {path} est inutilisable : {strerror}.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>'{repo}' is no repository of the cache.</source>
   <translation>« {repo} » n’est pas un dépôt du cache.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>The job is running.</source>
   <translation>La tâche est en cours.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>Cancel it in Activity first.</source>
   <translation>Annulez-la d’abord dans Activité.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>'{name}' is no folder of ours.</source>
   <translation>« {name} » n’est pas un dossier de Bitwright.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>{path} cannot be deleted: {reason}.</source>
   <translation>{path} ne peut pas être supprimé : {reason}.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>Close what uses it (a chat with this model?), then try again.</source>
   <translation>Fermez ce qui l’utilise (un chat avec ce modèle ?), puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>A download is at work on it.</source>
   <translation>Un téléchargement y travaille.</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>Wait for it, or cancel it in Activity first.</source>
   <translation>Attendez-le, ou annulez-le d’abord dans Activité.</translation>
  </message>
  <message>
   <location filename="../../core/library/hashed_files.py" />
   <source>{name} is not what its store says it is: its SHA-256 is {digest}...</source>
   <translation>{name} n’est pas ce que son magasin indique : son SHA-256 est {digest}...</translation>
  </message>
  <message>
   <location filename="../../core/library/hashed_files.py" />
   <source>It is damaged: have the program it belongs to fetch it again.</source>
   <translation>Il est endommagé : faites-le télécharger à nouveau par son programme.</translation>
  </message>
  <message>
   <location filename="../../core/library/ids.py" />
   <source>'{text}' is not a library id.</source>
   <translation>« {text} » n’est pas un identifiant de la bibliothèque.</translation>
  </message>
  <message>
   <location filename="../../core/library/ids.py" />
   <source>Ids are listed by the library.</source>
   <translation>La bibliothèque affiche les identifiants.</translation>
  </message>
  <message>
   <location filename="../../core/library/importing.py" />
   <source>There is nothing to import.</source>
   <translation>Il n’y a rien à importer.</translation>
  </message>
  <message>
   <location filename="../../core/library/importing.py" />
   <source>Choose a model folder or a .gguf file.</source>
   <translation>Choisissez un dossier de modèle ou un fichier .gguf.</translation>
  </message>
  <message>
   <location filename="../../core/library/in_use.py" />
   <source>“{title}” works with it.</source>
   <translation>« {title} » s’en sert.</translation>
  </message>
  <message>
   <location filename="../../core/library/in_use.py" />
   <source>A chat uses it.</source>
   <translation>Un chat l’utilise.</translation>
  </message>
  <message>
   <location filename="../../core/library/in_use.py" />
   <source>It is being served.</source>
   <translation>Elle est en cours de service.</translation>
  </message>
  <message>
   <location filename="../../core/library/in_use.py" />
   <source>Let it end or stop it, then try again.</source>
   <translation>Laissez finir ou arrêtez, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>A tag needs at least one letter.</source>
   <translation>Une étiquette doit avoir au moins une lettre.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>For example: work</source>
   <translation>Par exemple : travail</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>A tag has at most {n} letters.</source>
   <translation>Une étiquette a au plus {n} lettres.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>Choose a shorter word.</source>
   <translation>Choisissez un mot plus court.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>At most {n} tags are kept for one entry.</source>
   <translation>Une entrée garde au plus {n} étiquettes.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>Remove some first.</source>
   <translation>Retirez-en d’abord.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>A note has at most {n} letters.</source>
   <translation>Une note a au plus {n} lettres.</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>Keep longer texts in a file.</source>
   <translation>Gardez les textes plus longs dans un fichier.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>{size} are to be moved, and {folder} has {free} free.</source>
   <translation>Il faut déplacer {size}, et {folder} a {free} libres.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>Free some space there, or choose another disk.</source>
   <translation>Libérez-y de la place, ou choisissez un autre disque.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>The disk gave back something else than was written: {path}</source>
   <translation>Le disque a rendu autre chose que ce qui a été écrit : {path}</translation>
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>Nothing was changed. Check that disk, or choose another one.</source>
   <translation>Rien n’a été modifié. Vérifiez ce disque, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>The folder of models is not there now: {folder}</source>
   <translation>Le dossier des modèles n’est pas là pour l’instant : {folder}</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Connect its drive first: what lies on it could not be moved.</source>
   <translation>Connectez d’abord son disque : ce qu’il contient ne pourrait pas être déplacé.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>The models are in {folder} already.</source>
   <translation>Les modèles sont déjà dans {folder}.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Choose another folder.</source>
   <translation>Choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>{folder} lies within the models themselves.</source>
   <translation>{folder} se trouve parmi les modèles eux-mêmes.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>{path} exists already.</source>
   <translation>{path} existe déjà.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Move it away, or choose another folder.</source>
   <translation>Déplacez-le, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Nothing can be written to {folder}: {reason}.</source>
   <translation>Impossible d’écrire dans {folder} : {reason}.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Choose another folder, or change its permissions.</source>
   <translation>Choisissez un autre dossier, ou modifiez ses droits.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Its files belong to another program.</source>
   <translation>Ses fichiers appartiennent à un autre programme.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>It lies in the cache of downloads.</source>
   <translation>Il est dans le cache des téléchargements.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>It was written to a folder of yours.</source>
   <translation>Il a été écrit dans un dossier à vous.</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>It was opened where it lies.</source>
   <translation>Il a été ouvert là où il se trouve.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>There is no folder to move to.</source>
   <translation>Il n’y a pas de dossier de destination.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Name it with its whole path.</source>
   <translation>Indiquez son chemin complet.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The models are being moved already.</source>
   <translation>Les modèles sont déjà en cours de déplacement.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Wait until that is done.</source>
   <translation>Attendez que ce soit fini.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The models are being moved to another folder.</source>
   <translation>Les modèles sont en cours de déplacement vers un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Wait until that is done, then try again.</source>
   <translation>Attendez que ce soit fini, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>An earlier move to {folder} waits to be finished.</source>
   <translation>Un déplacement antérieur vers {folder} attend d’être terminé.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Connect its drive first.</source>
   <translation>Branchez d’abord son disque.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Jobs or chats are using the models.</source>
   <translation>Des tâches ou des chats utilisent les modèles.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Let them end or stop them, then try again.</source>
   <translation>Laissez-les finir ou arrêtez-les, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The models could not be moved: {reason}.</source>
   <translation>Les modèles n’ont pas pu être déplacés : {reason}.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The note of a move cannot be read: {path}</source>
   <translation>La note d’un déplacement est illisible : {path}</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Move it away, and look for missing models with the library's own means.</source>
   <translation>Déplacez-la, et cherchez les modèles manquants depuis la bibliothèque.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>They are where they were. Close what may use them, then try again.</source>
   <translation>Ils sont restés où ils étaient. Fermez ce qui peut les utiliser, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The move is finished when the library is opened next. Close what may use the models.</source>
   <translation>Le déplacement sera terminé à la prochaine ouverture de la bibliothèque. Fermez ce qui peut utiliser les modèles.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>{out} exists already.</source>
   <translation>{out} existe déjà.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Choose another --out, or move that file away.</source>
   <translation>Choisissez un autre --out ou déplacez ce fichier.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>The folder {parent} does not exist.</source>
   <translation>Le dossier {parent} n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Create it first.</source>
   <translation>Créez-le d’abord.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>The variant {id} exists already.</source>
   <translation>La variante {id} existe déjà.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Run the job again.</source>
   <translation>Relancez la tâche.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Nothing can be written into {parent}: {strerror}.</source>
   <translation>Impossible d’écrire dans {parent} : {strerror}.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Choose another --out.</source>
   <translation>Choisissez un autre --out.</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>{staged} is not what was written there.</source>
   <translation>{staged} n’est pas ce qui y a été écrit.</translation>
  </message>
  <message>
   <location filename="../../core/library/relocate.py" />
   <source>{folder} is not a folder.</source>
   <translation>{folder} n’est pas un dossier.</translation>
  </message>
  <message>
   <location filename="../../core/library/relocate.py" />
   <source>Choose the folder that holds the files.</source>
   <translation>Choisissez le dossier qui contient les fichiers.</translation>
  </message>
  <message>
   <location filename="../../core/library/relocate.py" />
   <source>The search was stopped.</source>
   <translation>La recherche a été arrêtée.</translation>
  </message>
  <message>
   <location filename="../../core/library/removal.py" />
   <source>{file} cannot be deleted: {strerror}.</source>
   <translation>{file} ne peut pas être supprimé : {strerror}.</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>It came from elsewhere, so it cannot be made again here. Say where its files are now.</source>
   <translation>Il vient d’ailleurs et ne peut donc pas être recréé ici. Indiquez où sont ses fichiers.</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>It can be made again from its recipe and its original, as a new variant. Delete this one then.</source>
   <translation>Il peut être recréé d’après sa recette et son original, comme nouvelle variante. Supprimez ensuite celle-ci.</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>Make {name} again</source>
   <translation>Recréer {name}</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>It could be made again from its recipe, but its original is not here. Get the original first, or say where the variant's files are now.</source>
   <translation>Il pourrait être recréé d’après sa recette, mais son original n’est pas ici. Obtenez d’abord l’original, ou indiquez où sont les fichiers de la variante.</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>{repo} has these files. What is whole here stays, the rest is fetched again at the same version and verified.</source>
   <translation>{repo} a ces fichiers. Ce qui est intact ici reste, le reste est repris dans la même version et vérifié.</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>Repair {name}</source>
   <translation>Réparer {name}</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>There is no source '{text}': no such path, downloaded repository or library id.</source>
   <translation>Il n’y a pas d’original « {text} » : ni chemin, ni dépôt téléchargé, ni identifiant de la bibliothèque.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>See 'bitwright library list', or download one first.</source>
   <translation>Voir « bitwright library list », ou téléchargez-en un d’abord.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>No source was given.</source>
   <translation>Aucun original n’a été indiqué.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>Name a folder, a .gguf file, a repo id or an id.</source>
   <translation>Indiquez un dossier, un fichier .gguf, un dépôt ou un identifiant.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>'{text}' cannot be read: permission denied.</source>
   <translation>« {text} » ne peut pas être lu : accès refusé.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>Ask its owner, or copy it to a folder of yours.</source>
   <translation>Demandez à son propriétaire ou copiez-le dans un de vos dossiers.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>'{text}' is neither a path here nor a repository that was downloaded.</source>
   <translation>« {text} » n’est ni un chemin ici ni un dépôt téléchargé.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>To get it: bitwright download {partition}</source>
   <translation>Pour l’obtenir : bitwright download {partition}</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>The files of '{name}' are gone: {path}.</source>
   <translation>Les fichiers de « {name} » ont disparu : {path}.</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>Download or import it again.</source>
   <translation>Téléchargez-le ou importez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>The file name '{path}' leads out of its folder.</source>
   <translation>Le nom de fichier « {path} » mène hors de son dossier.</translation>
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>Do not use this model.</source>
   <translation>N’utilisez pas ce modèle.</translation>
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>A variant's description cannot be read.</source>
   <translation>La description d’une variante est illisible.</translation>
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>Make the variant again.</source>
   <translation>Recréez la variante.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/library/space.py" />
   <source>{n} variants that were made from it. To measure them again, it must be fetched again.</source>
   <extracomment>One: {n} variant that was made from it. To measure it again, it must be fetched again.</extracomment>
   <translation>
    <numerusform>{n} variante qui en provient. Pour la mesurer à nouveau, il faudra le télécharger encore.</numerusform>
    <numerusform>{n} variantes qui en proviennent. Pour les mesurer à nouveau, il faudra le télécharger encore.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/library/space.py" />
   <source>{n} measurements</source>
   <extracomment>One: {n} measurement</extracomment>
   <translation>
    <numerusform>{n} mesure</numerusform>
    <numerusform>{n} mesures</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The download in the cache that other tools share.</source>
   <translation>Le téléchargement dans le cache partagé avec d’autres outils.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Nothing was made from it.</source>
   <translation>Rien n’a été créé à partir de lui.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The download in the cache that other tools share, and with it {names} in the library.</source>
   <translation>Le téléchargement dans le cache partagé avec d’autres outils, et avec lui {names} dans la bibliothèque.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Beginnings of downloads</source>
   <translation>Débuts de téléchargements</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Unfinished work</source>
   <translation>Travail inachevé</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Parts of files that have come: paused downloads begin these files anew.</source>
   <translation>Morceaux de fichiers déjà arrivés : les téléchargements en pause recommencent ces fichiers.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>All files that are whole.</source>
   <translation>Tous les fichiers complets.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The original in full precision.</source>
   <translation>L’original en pleine précision.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>A copy that llama.cpp reads.</source>
   <translation>Une copie que llama.cpp lit.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Unfinished: {title}</source>
   <translation>Inachevé : {title}</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The model that it works from.</source>
   <translation>Le modèle sur lequel il travaille.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Its files and {measurements} of it.</source>
   <translation>Ses fichiers et {measurements}.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Its files.</source>
   <translation>Ses fichiers.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The original, {name}. With it this can be made again.</source>
   <translation>L’original, {name}. Il permet de le recréer.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Nothing it could be made again from: its original is not here.</source>
   <translation>Rien qui permette de le recréer : son original n’est pas ici.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Everything in the library: nothing there uses it. Other tools may.</source>
   <translation>Toute la bibliothèque : rien ne l’y utilise. D’autres outils peut-être.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Copy for chatting with {name}</source>
   <translation>Copie pour discuter avec {name}</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Copy of a model that is gone</source>
   <translation>Copie d’un modèle disparu</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Copies</source>
   <translation>Copies</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The model itself. The copy is made again with the next chat, which then starts later.</source>
   <translation>Le modèle lui-même. La copie sera refaite au prochain chat, qui démarrera donc plus tard.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Everything: nothing uses it any more.</source>
   <translation>Tout : rien ne l’utilise plus.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>What the job had done: it can only begin anew.</source>
   <translation>Ce que la tâche avait fait : elle ne peut que recommencer.</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>What a job left that will not go on.</source>
   <translation>Ce qu’a laissé une tâche qui ne reprendra pas.</translation>
  </message>
  <message>
   <location filename="../../core/library/verify.py" />
   <source>The check was cancelled.</source>
   <translation>La vérification a été annulée.</translation>
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>too few votes to tell</source>
   <translation>trop peu de votes pour conclure</translation>
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>quite sure</source>
   <translation>assez sûr</translation>
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>a hint, not sure</source>
   <translation>un indice, pas sûr</translation>
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>no clear winner</source>
   <translation>pas de gagnant net</translation>
  </message>
  <message>
   <location filename="../../core/paths.py" />
   <source>There is no folder '{moved}'.</source>
   <translation>Il n’y a pas de dossier « {moved} ».</translation>
  </message>
  <message>
   <location filename="../../core/paths.py" />
   <source>Set {HOME_VARIABLE} to a folder.</source>
   <translation>Définissez {HOME_VARIABLE} sur un dossier.</translation>
  </message>
  <message>
   <location filename="../../core/quant/job.py" />
   <source>Raise the memory limit in the settings, or use fewer or shorter samples, or a GGUF level, which needs no more than its largest tensor.</source>
   <translation>Relevez la limite de mémoire dans les paramètres, ou utilisez des échantillons moins nombreux ou plus courts, ou un niveau GGUF, qui ne demande pas plus que son plus grand tenseur.</translation>
  </message>
  <message>
   <location filename="../../core/quant/job.py" />
   <source>The new file needs about {needed}, and {free} are free in {folder}.</source>
   <translation>Le nouveau fichier demande environ {needed}, et {free} sont libres dans {folder}.</translation>
  </message>
  <message>
   <location filename="../../core/quant/job.py" />
   <source>Free some space, choose a smaller level, or move the models folder to another disk.</source>
   <translation>Libérez de la place, choisissez un niveau plus petit, ou déplacez le dossier des modèles sur un autre disque.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>This recipe cannot be used: {why}</source>
   <translation>Cette recette est inutilisable : {why}</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>The recipe has no name.</source>
   <translation>La recette n’a pas de nom.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Type a name for it.</source>
   <translation>Tapez-lui un nom.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>This variant was made elsewhere, and nothing is known of how.</source>
   <translation>Cette variante a été créée ailleurs, on ne sait comment.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Save the recipe of a variant that Bitwright made.</source>
   <translation>Enregistrez la recette d’une variante créée par Bitwright.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>the file is too large</source>
   <translation>le fichier est trop gros</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>it is not in the format of recipes</source>
   <translation>elle n’a pas le format des recettes</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>a newer version of Bitwright wrote it</source>
   <translation>une version plus récente de Bitwright l’a écrite</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Update Bitwright and open it again.</source>
   <translation>Mettez Bitwright à jour et rouvrez-la.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>it holds no recipe</source>
   <translation>elle ne contient pas de recette</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>it only describes a variant that was made elsewhere</source>
   <translation>elle décrit seulement une variante créée ailleurs</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Ask whoever shared it for a recipe that Bitwright saved.</source>
   <translation>Demandez à qui l’a partagée une recette enregistrée par Bitwright.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>There is no file {name}.</source>
   <translation>Il n’y a pas de fichier {name}.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Was it moved or deleted?</source>
   <translation>A-t-il été déplacé ou supprimé ?</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>{name} cannot be read.</source>
   <translation>{name} est illisible.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>one of its options has a value that cannot be</source>
   <translation>une de ses options a une valeur impossible</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>There is no saved recipe '{name}'.</source>
   <translation>Il n’y a pas de recette enregistrée « {name} ».</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>Saved are: {names}</source>
   <translation>Enregistrées : {names}</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>None has been saved yet.</source>
   <translation>Aucune n’est encore enregistrée.</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>There is a recipe '{name}' already.</source>
   <translation>Il y a déjà une recette « {name} ».</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>Choose another name, or replace it.</source>
   <translation>Choisissez un autre nom, ou remplacez-la.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>the same size as {dtype}, which holds this source exactly</source>
   <translation>même taille que {dtype}, qui contient cet original exactement</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>the source is already {dtype}: this would be larger without being better</source>
   <translation>l’original est déjà en {dtype} : ce serait plus grand sans être meilleur</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>no ONNX graph of this family can be built yet</source>
   <translation>aucun graphe ONNX de cette famille ne peut encore être construit</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>twice the memory of 16 bits for nothing: the source is stored in {dtype}</source>
   <translation>deux fois la mémoire de 16 bits pour rien : l’original est stocké en {dtype}</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>without a GPU llama.cpp runs the same 16 bits several times faster (GGUF BF16 or F16)</source>
   <translation>sans GPU, llama.cpp exécute les mêmes 16 bits plusieurs fois plus vite (GGUF BF16 ou F16)</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>the model was trained to be ternary: TQ2_0 holds it exactly</source>
   <translation>le modèle a été entraîné en ternaire : TQ2_0 le contient exactement</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>GGUF files cannot be trained; fine-tune the original, then quantize the result</source>
   <translation>les fichiers GGUF ne s’entraînent pas ; affinez l’original, puis quantifiez le résultat</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>integers with fixed scales cannot be trained; fine-tune the original, then quantize it</source>
   <translation>les entiers à échelles fixes ne s’entraînent pas ; affinez l’original, puis quantifiez-le</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>made for the compilers of NPUs; GGUF Q8_0 is the same 8 bits for this computer</source>
   <translation>fait pour les compilateurs de NPU ; GGUF Q8_0 offre les mêmes 8 bits à cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>training on an 8-bit float base is not supported by the usual tools; NF4 is</source>
   <translation>les outils habituels n’entraînent pas sur une base en flottants 8 bits ; NF4 le permet</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>three values a weight destroy a model that was not trained for them</source>
   <translation>trois valeurs par poids détruisent un modèle qui n’a pas été entraîné pour cela</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>needs a GPU that computes in FP8 (NVIDIA RTX 40 on, AMD MI300) and that torch uses</source>
   <translation>il faut un GPU qui calcule en FP8 (NVIDIA RTX 40 ou plus, AMD MI300) et que torch utilise</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>NF4 trains equally well in half the memory</source>
   <translation>NF4 s’entraîne aussi bien avec moitié moins de mémoire</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>no NPU or CUDA GPU for its kernels here; GGUF Q8_0 is the same 8 bits for this computer</source>
   <translation>pas de NPU ni de GPU CUDA ici pour ses noyaux ; GGUF Q8_0 offre les mêmes 8 bits à cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>NF4 is made for training adapters on 4 bits</source>
   <translation>NF4 est fait pour entraîner des adaptateurs sur 4 bits</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>needs a CUDA or ROCm GPU that torch uses; GGUF Q4_K_M is the 4 bits for this computer</source>
   <translation>il faut un GPU CUDA ou ROCm que torch utilise ; GGUF Q4_K_M offre les 4 bits à cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>bitsandbytes is made for a GPU that torch uses; there is none here</source>
   <translation>bitsandbytes est fait pour un GPU que torch utilise ; il n’y en a pas ici</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>made for fine-tuning; INT4 and Q4_K_M answer faster at the same size</source>
   <translation>fait pour l’affinage ; INT4 et Q4_K_M répondent plus vite à taille égale</translation>
  </message>
  <message>
   <location filename="../../core/recommend/heat_map.py" />
   <source>Nothing on this computer runs it: {reason}.</source>
   <translation>Rien ne l’exécute sur cet ordinateur : {reason}.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/heat_map.py" />
   <source>GGUF holds the same 16 bits, and its runtime is faster for one conversation</source>
   <translation>GGUF contient les mêmes 16 bits, et son moteur est plus rapide pour une seule conversation</translation>
  </message>
  <message>
   <location filename="../../core/recommend/machine.py" />
   <source>your {gpu} is not used by the installed chat runtime, as far as is known before it was tried; a build with support for it would be faster</source>
   <translation>votre GPU {gpu} n’est pas utilisé par le moteur de chat installé, pour autant qu’on le sache avant l’essai ; une version qui le prend en charge serait plus rapide</translation>
  </message>
  <message>
   <location filename="../../core/recommend/machine.py" />
   <source>your {gpu} is not used by the installed {runtime}; a build with support for it would be faster</source>
   <translation>votre GPU {gpu} n’est pas utilisé par {runtime} tel qu’installé ; une version qui le prend en charge serait plus rapide</translation>
  </message>
  <message>
   <location filename="../../core/recommend/machine.py" />
   <source>your {gpu} is not used by the installed chat runtime; a build with support for it would be faster</source>
   <translation>votre GPU {gpu} n’est pas utilisé par le moteur de chat installé ; une version qui le prend en charge serait plus rapide</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>heavy loss</source>
   <translation>forte perte</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>indistinguishable</source>
   <translation>indiscernable</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>nearly indistinguishable</source>
   <translation>presque identique</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>very small loss</source>
   <translation>perte infime</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>small loss</source>
   <translation>faible perte</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>noticeable loss</source>
   <translation>perte sensible</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>clear loss</source>
   <translation>perte nette</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>as the source</source>
   <translation>comme l’original</translation>
  </message>
  <message>
   <location filename="../../core/recommend/recommend.py" />
   <source>{level} is no larger, no slower and no worse</source>
   <translation>{level} n’est ni plus grand, ni plus lent, ni moins bon</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>{sentence}.</source>
   <translation>{sentence}.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Bitwright itself cannot run on the {name}, so no speed is promised; its maker's toolkit can.</source>
   <translation>Bitwright lui-même ne tourne pas sur le {name}, aucune vitesse n’est donc promise ; les outils de son fabricant le peuvent.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>You have it already: the source is stored in {dtype}, so there is nothing to make or to lose.</source>
   <translation>Vous l’avez déjà : l’original est stocké en {dtype}, il n’y a donc rien à créer ni à perdre.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>The source is already quantized ({dtype}): what it lost stays lost, and this adds a little.</source>
   <translation>L’original est déjà quantifié ({dtype}) : ce qu’il a perdu reste perdu, et ceci en ajoute un peu.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>This version does not make {dtype} in {container}: it needs another tool.</source>
   <translation>Cette version ne crée pas de {dtype} en {container} : il faut un autre outil.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and your settings allow {free} of memory, with {gpu} free on the GPU</source>
   <translation>ne tient pas : il faut {memory}, et vos paramètres permettent {free} de mémoire, avec {gpu} libres sur le GPU</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>{need}; training on shorter texts (a smaller context) needs less</source>
   <translation>{need}, mais un entraînement sur des textes plus courts (un contexte plus petit) demande moins</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>faster than anyone reads</source>
   <translation>plus vite que quiconque ne lit</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>About {figure} tokens a second are expected, {feeling}.</source>
   <translation>Environ {figure} tokens par seconde sont attendus, {feeling}.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Fits on the GPU: needs {need} of the {free} that are free on {names}.</source>
   <translation>Tient sur le GPU : il faut {need} sur les {free} libres de {names}.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Needs {need}, more than is free on the GPU ({memory}): {gpu_layers} of {n_layers} layers go there, the rest stays in memory.</source>
   <translation>Il faut {need}, plus que ce qui est libre sur le GPU ({memory}) : {gpu_layers} couches sur {n_layers} y vont, le reste demeure en mémoire.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Fits: needs {need} of the {memory} of memory that your settings allow.</source>
   <translation>Tient : il faut {need} sur les {memory} de mémoire que vos paramètres permettent.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Fits: needs {need} of the {memory} of memory that are free.</source>
   <translation>Tient : il faut {need} sur les {memory} de mémoire libre.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Tight: needs {need}, and your settings allow {memory} of memory.</source>
   <translation>Juste : il faut {need}, et vos paramètres permettent {memory} de mémoire.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Tight: needs {need}, and {memory} of memory are free; close other programs first.</source>
   <translation>Juste : il faut {need}, et {memory} de mémoire sont libres ; fermez d’abord d’autres programmes.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and your settings allow {free}</source>
   <translation>ne tient pas : il faut {memory}, et vos paramètres permettent {free}</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>No speed is predicted: this GPU's memory bandwidth is not known.</source>
   <translation>Aucune vitesse n’est prédite : la bande passante mémoire de ce GPU n’est pas connue.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Measured on this computer: {figure} tokens a second.</source>
   <translation>Mesuré sur cet ordinateur : {figure} tokens par seconde.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>about as fast as people read</source>
   <translation>à peu près la vitesse de lecture</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>That assumes memory of {ASSUMED_BANDWIDTH} GB/s; it has not been measured here yet.</source>
   <translation>Cela suppose une mémoire à {ASSUMED_BANDWIDTH} GB/s ; elle n’a pas encore été mesurée ici.</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and {free} of memory and {gpu} on the GPU are free</source>
   <translation>ne tient pas : il faut {memory}, et il y a {free} de mémoire et {gpu} libres sur le GPU</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and {free} are free</source>
   <translation>ne tient pas : il faut {memory}, et il y a {free} libres</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>slower than people read</source>
   <translation>plus lent que la lecture</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>too slow for a conversation</source>
   <translation>trop lent pour une conversation</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Takes {needed} of memory and only {free} are free: other programs, or the whole computer, may become slow. Choose a shorter context or a smaller variant.</source>
   <translation>Il faut {needed} de mémoire et seuls {free} sont libres : d’autres programmes, ou tout l’ordinateur, peuvent ralentir. Choisissez un contexte plus court ou une variante plus petite.</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Its files are not where they were</source>
   <translation>Ses fichiers ne sont plus où ils étaient</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>OpenVINO is not installed</source>
   <translation>OpenVINO n’est pas installé</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Takes {needed} of memory while it is served; {free} are free.</source>
   <translation>Prend {needed} de mémoire tant qu’elle est servie ; {free} sont libres.</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Takes {needed} of memory and {free} are free: answers will come slowly.</source>
   <translation>Prend {needed} de mémoire et {free} sont libres : les réponses seront lentes.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>How the window looks.</source>
   <translation>L’aspect de la fenêtre.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The language of the window: system, or a code such as de.</source>
   <translation>La langue de la fenêtre : system, ou un code comme fr.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Processor cores that jobs and chats may use; 0 means all.</source>
   <translation>Cœurs du processeur que tâches et chats peuvent utiliser ; 0 : tous.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Memory that one chat or job may take: 12GiB, 50%, or 0 for all that is free.</source>
   <translation>Mémoire qu’un chat ou une tâche peut prendre : 12GiB, 50%, ou 0 pour tout ce qui est libre.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Where new variants go; 'library move' also moves those that exist.</source>
   <translation>Où vont les nouvelles variantes ; « library move » déplace aussi celles qui existent.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Text for recipes that name none: a file, hub:owner/name, or empty for the bundled.</source>
   <translation>Texte des recettes qui n’en indiquent pas : un fichier, hub:owner/name, ou vide pour le texte fourni.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Address of the hub; empty means Hugging Face.</source>
   <translation>Adresse du Hub ; vide : Hugging Face.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Files that a download fetches at once.</source>
   <translation>Fichiers qu’un téléchargement prend à la fois.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Speed of a download: 5MB, 500kB, or 0 for as fast as it comes.</source>
   <translation>Vitesse d’un téléchargement : 5MB, 500kB, ou 0 pour aller au plus vite.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Nothing is asked of the hub.</source>
   <translation>Rien n’est demandé au Hub.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Tokens of a conversation that a chat keeps in mind.</source>
   <translation>Tokens d’une conversation qu’un chat garde en tête.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Each new variant is compared with its original.</source>
   <translation>Chaque nouvelle variante est comparée à son original.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>How a GPU multiplies: exactly, or faster in TF32.</source>
   <translation>Comment un GPU multiplie : exactement, ou plus vite en TF32.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>How chats keep the conversation: fewer bits take less memory.</source>
   <translation>Comment les chats gardent la conversation : moins de bits prennent moins de mémoire.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>There is no setting '{name}'.</source>
   <translation>Il n’y a pas de paramètre « {name} ».</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>See 'bitwright settings list'.</source>
   <translation>Voir « bitwright settings list ».</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>(empty)</source>
   <translation>(vide)</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Write for example 12GiB, 50% or 0.</source>
   <translation>Écrivez par exemple 12GiB, 50% ou 0.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The address must begin with https:// or http://.</source>
   <translation>L’adresse doit commencer par https:// ou http://.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The address names no host.</source>
   <translation>L’adresse ne nomme aucun hôte.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Write on or off.</source>
   <translation>Écrivez on ou off.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>'{text}' cannot be {name}.</source>
   <translation>« {text} » est impossible pour {name}.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>on</source>
   <translation>activé</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>off</source>
   <translation>désactivé</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The address cannot be read.</source>
   <translation>L’adresse est illisible.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>There is no such file.</source>
   <translation>Il n’y a pas de tel fichier.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>There is no such folder.</source>
   <translation>Il n’y a pas de tel dossier.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Give a number from 1 to 16.</source>
   <translation>Donnez un nombre de 1 à 16.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Choose of {choices}.</source>
   <translation>Au choix : {choices}.</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Give a whole number.</source>
   <translation>Donnez un nombre entier.</translation>
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>Weights stored as {dtype} cannot be read</source>
   <translation>Les poids stockés en {dtype} ne sont pas lisibles</translation>
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>FP32, FP16, BF16 and GGML types are understood.</source>
   <translation>FP32, FP16, BF16 et les types GGML sont compris.</translation>
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>Weights stored as {dtype} cannot be decoded</source>
   <translation>Les poids stockés en {dtype} ne peuvent pas être décodés</translation>
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>Use an F16, BF16 or Q8_0 file of the model.</source>
   <translation>Utilisez un fichier F16, BF16 ou Q8_0 du modèle.</translation>
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>{name} does not say which architecture it holds</source>
   <translation>{name} n’indique pas quelle architecture il contient</translation>
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>It may be a vocabulary or adapter file.</source>
   <translation>C’est peut-être un fichier de vocabulaire ou d’adaptateur.</translation>
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>{name} says {key} = {found}</source>
   <translation>{name} indique {key} = {found}</translation>
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>Download the file again.</source>
   <translation>Téléchargez le fichier à nouveau.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>The model is in {total} parts and {count} are missing, first {missing}</source>
   <translation>Le modèle compte {total} parties et il en manque {count}, d’abord {missing}</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>Download all parts into the same folder.</source>
   <translation>Téléchargez toutes les parties dans le même dossier.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>{name} and its parts hold {count} of {promised} tensors</source>
   <translation>{name} et ses parties contiennent {count} tenseurs sur {promised}</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>Download all parts of the model.</source>
   <translation>Téléchargez toutes les parties du modèle.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>{name} has no tensor {name2}</source>
   <translation>{name} n’a pas de tenseur {name2}</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>The model is incomplete: download it again.</source>
   <translation>Le modèle est incomplet : téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>The tensor {name} is in two parts</source>
   <translation>Le tenseur {name} est dans deux parties</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>Download again.</source>
   <translation>Téléchargez à nouveau.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} is not a sound GGUF file: {why}</source>
   <translation>{name} n’est pas un fichier GGUF valable : {why}</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} is not a GGUF file</source>
   <translation>{name} n’est pas un fichier GGUF</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>Choose a .gguf file or a model folder.</source>
   <translation>Choisissez un fichier .gguf ou un dossier de modèle.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} is a big-endian GGUF file</source>
   <translation>{name} est un fichier GGUF gros-boutiste</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>Get the little-endian file of the same model.</source>
   <translation>Procurez-vous le fichier petit-boutiste du même modèle.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} has GGUF version {version}</source>
   <translation>{name} est en version {version} de GGUF</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>Versions 2 and 3 can be read.</source>
   <translation>Les versions 2 et 3 sont lisibles.</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name}: the tensor {name2} has GGML type {type_id}, which is not known</source>
   <translation>{name} : le tenseur {name2} a le type GGML {type_id}, qui est inconnu</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>A newer version may know it; F16 or Q8_0 files of the model can be read.</source>
   <translation>Une version plus récente le connaît peut-être ; les fichiers F16 ou Q8_0 du modèle sont lisibles.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hashing.py" />
   <source>{path} does not exist</source>
   <translation>{path} n’existe pas</translation>
  </message>
  <message>
   <location filename="../../core/sources/hashing.py" />
   <source>The file was moved or deleted.</source>
   <translation>Le fichier a été déplacé ou supprimé.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>config.json says num_hidden_layers = {layers}</source>
   <translation>config.json indique num_hidden_layers = {layers}</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>Download the model again.</source>
   <translation>Téléchargez le modèle à nouveau.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>config.json says {key} = {value}</source>
   <translation>config.json indique {key} = {value}</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>config.json has RoPE parameters that are no object</source>
   <translation>config.json contient des paramètres RoPE qui ne sont pas un objet</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} holds no model weights</source>
   <translation>{name} ne contient pas de poids de modèle</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>Open a folder with model.safetensors (or its numbered parts) and config.json, or a .gguf file.</source>
   <translation>Ouvrez un dossier avec model.safetensors (ou ses parties numérotées) et config.json, ou un fichier .gguf.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The weight file {name} is missing</source>
   <translation>Le fichier de poids {name} manque</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The download is incomplete: resume it.</source>
   <translation>Le téléchargement est incomplet : reprenez-le.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} holds an ONNX or OpenVINO model: nothing else can be made from it</source>
   <translation>{name} contient un modèle ONNX ou OpenVINO : rien d’autre ne peut en être créé</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>Use the model that it was made from.</source>
   <translation>Utilisez le modèle dont il provient.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} holds pickled weights only (.bin, .pt)</source>
   <translation>{name} ne contient que des poids au format pickle (.bin, .pt)</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>Pickles can run code and are not loaded: get the model's safetensors version.</source>
   <translation>Les fichiers pickle peuvent exécuter du code et ne sont pas chargés : prenez la version safetensors du modèle.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} has no config.json</source>
   <translation>{name} n’a pas de config.json</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>A model folder needs config.json beside its weights.</source>
   <translation>Un dossier de modèle doit contenir config.json à côté des poids.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The index and the weight files disagree about {count} tensors, first {odd}</source>
   <translation>L’index et les fichiers de poids se contredisent sur {count} tenseurs, d’abord {odd}</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>A part of the model is missing or from another version: download it again.</source>
   <translation>Une partie du modèle manque ou vient d’une autre version : téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The tensor {name} is in two weight files</source>
   <translation>Le tenseur {name} est dans deux fichiers de poids</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{name} is a link that leads out of the model's folder</source>
   <translation>{name} est un lien qui mène hors du dossier du modèle</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>Copy the real file into the folder.</source>
   <translation>Copiez le vrai fichier dans le dossier.</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{what} does not hold a JSON object</source>
   <translation>{what} ne contient pas d’objet JSON</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>The model names a file outside its folder: {name}</source>
   <translation>Le modèle nomme un fichier hors de son dossier : {name}</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{what} is not sound JSON: {error}</source>
   <translation>{what} n’est pas du JSON valable : {error}</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{name} is too large to be what it claims to be</source>
   <translation>{name} est trop grand pour ce qu’il prétend être</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{name} cannot be read: {strerror}</source>
   <translation>{name} est illisible : {strerror}</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>Check its permissions and the disk.</source>
   <translation>Vérifiez ses droits et le disque.</translation>
  </message>
  <message>
   <location filename="../../core/sources/mapped_file.py" />
   <source>{name} became shorter while it was read</source>
   <translation>{name} a raccourci pendant la lecture</translation>
  </message>
  <message>
   <location filename="../../core/sources/safetensors_header.py" />
   <source>{name} is not a sound safetensors file: {why}</source>
   <translation>{name} n’est pas un fichier safetensors valable : {why}</translation>
  </message>
  <message>
   <location filename="../../core/sources/safetensors_header.py" />
   <source>{name}: {name2} is stored as {dtype}, which is not known</source>
   <translation>{name} : {name2} est stocké en {dtype}, qui est inconnu</translation>
  </message>
  <message>
   <location filename="../../core/sources/safetensors_header.py" />
   <source>FP32, FP16 and BF16 weights can be read.</source>
   <translation>Les poids FP32, FP16 et BF16 sont lisibles.</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{name} holds {count} GGUF models</source>
   <translation>{name} contient {count} modèles GGUF</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Open one of the .gguf files instead.</source>
   <translation>Ouvrez plutôt un des fichiers .gguf.</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{name} is neither a model folder nor a GGUF file</source>
   <translation>{name} n’est ni un dossier de modèle ni un fichier GGUF</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Open the folder that holds config.json and the .safetensors files, or a .gguf file.</source>
   <translation>Ouvrez le dossier qui contient config.json et les fichiers .safetensors, ou un fichier .gguf.</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Check the path; a drive may not be connected.</source>
   <translation>Vérifiez le chemin ; un disque n’est peut-être pas connecté.</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{path} may not be read</source>
   <translation>{path} ne peut pas être lu</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Check the permissions of the file.</source>
   <translation>Vérifiez les droits du fichier.</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{path} cannot be read: {strerror}</source>
   <translation>{path} est illisible : {strerror}</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Check the disk.</source>
   <translation>Vérifiez le disque.</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>The part {name} is not there any more.</source>
   <translation>La partie {name} n’est plus là.</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>Say where it is now.</source>
   <translation>Indiquez où elle est.</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>{path} is not there any more.</source>
   <translation>{path} n’est plus là.</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>Say where it is now, or make it again.</source>
   <translation>Indiquez où il est, ou recréez-le.</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} est illisible : {reason}.</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>Check the disk and its permissions.</source>
   <translation>Vérifiez le disque et ses droits.</translation>
  </message>
  <message>
   <location filename="../../core/sources/weights_index.py" />
   <source>{INDEX_NAME} has no weight_map</source>
   <translation>{INDEX_NAME} n’a pas de weight_map</translation>
  </message>
  <message>
   <location filename="../../core/sources/weights_index.py" />
   <source>{INDEX_NAME} names a file by {value}</source>
   <translation>{INDEX_NAME} nomme un fichier par {value}</translation>
  </message>
  <message>
   <location filename="../../core/specs/combinations.py" />
   <source>transformers with gptqmodel</source>
   <translation>transformers avec gptqmodel</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>there is no GGUF level '{name}'</source>
   <translation>il n’y a pas de niveau GGUF « {name} »</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>levels are {known}</source>
   <translation>les niveaux sont {known}</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is none of {choices}</source>
   <translation>{key} {value} n’est aucun de {choices}</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not a text</source>
   <translation>{key} {value} n’est pas un texte</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not a number</source>
   <translation>{key} {value} n’est pas un nombre</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not between {low} and {high}</source>
   <translation>{key} {value} n’est pas entre {low} et {high}</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is neither true nor false</source>
   <translation>{key} {value} n’est ni true ni false</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not a whole number</source>
   <translation>{key} {value} n’est pas un nombre entier</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not between 0 and 1</source>
   <translation>{key} {value} n’est pas entre 0 et 1</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is neither none, auto nor a number</source>
   <translation>{key} {value} n’est ni none, ni auto, ni un nombre</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>there is no option '{key}'</source>
   <translation>il n’y a pas d’option « {key} »</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>options here: {options}</source>
   <translation>options ici : {options}</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>'{key}' has no meaning for {dtype} by {method} in {container}</source>
   <translation>« {key} » n’a pas de sens pour {dtype} avec {method} en {container}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} by {method} is stored in {containers}, not in {container}</source>
   <translation>{dtype} avec {method} est stocké en {containers}, pas en {container}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>'{target}' is neither a GGUF level nor a dtype</source>
   <translation>« {target} » n’est ni un niveau GGUF ni un format numérique</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{level} is for research: it destroys a model that was not trained to be ternary</source>
   <translation>{level} est destiné à la recherche : il détruit un modèle qui n’a pas été entraîné en ternaire</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} is a way to compute, not to store</source>
   <translation>{dtype} sert à calculer, pas à stocker</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>this version does not make {dtype}</source>
   <translation>cette version ne crée pas de {dtype}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} is made by {methods} in this version, not by {method}</source>
   <translation>{dtype} se crée avec {methods} dans cette version, pas avec {method}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the source is already quantized ({stored}): {dtype} is made from the original weights</source>
   <translation>l’original est déjà quantifié ({stored}) : {dtype} se crée à partir des poids d’origine</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>matrices with rows of {rows} are not whole groups of {size} and stay at 16 bits</source>
   <translation>les matrices aux lignes de {rows} ne forment pas des groupes entiers de {size} et restent sur 16 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>there is no method '{method}'</source>
   <translation>il n’y a pas de méthode « {method} »</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>methods are {known}</source>
   <translation>les méthodes sont {known}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>there is no container '{container}'</source>
   <translation>il n’y a pas de format de fichier « {container} »</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>containers are {known}</source>
   <translation>les formats de fichier sont {known}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{name} cannot be trained into</source>
   <translation>on ne peut pas entraîner vers {name}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>levels that can are {known}</source>
   <translation>les niveaux possibles sont {known}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{name} is a way to compute, not to store</source>
   <translation>{name} est une façon de calculer, pas de stocker</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>choose FP32 and turn TF32 on</source>
   <translation>choisissez FP32 et activez TF32</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the recipe was written by a newer version (recipe format {version})</source>
   <translation>la recette vient d’une version plus récente (format de recette {version})</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>levels are GGUF mixes, not {container}</source>
   <translation>les niveaux sont des mélanges GGUF, pas du {container}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GGUF levels take no options in this version: {options}</source>
   <translation>les niveaux GGUF n’ont pas d’options dans cette version : {options}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the model was trained to be ternary: {level} holds its weights as they are</source>
   <translation>le modèle a été entraîné en ternaire : {level} contient ses poids tels quels</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>llama.cpp computes SiLU where BitNet models have a squared ReLU: a GGUF file of {model} would answer wrongly</source>
   <translation>llama.cpp calcule SiLU là où les modèles BitNet ont un ReLU au carré : un fichier GGUF de {model} répondrait faux</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{model} cannot be converted to GGUF yet; Llama, Mistral, SmolLM2, Qwen2/2.5 and Qwen3 can</source>
   <translation>{model} ne peut pas encore être converti en GGUF ; Llama, Mistral, SmolLM2, Qwen2/2.5 et Qwen3 le peuvent</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>AWQ files hold scales for groups, not for a channel or the whole tensor</source>
   <translation>les fichiers AWQ ont des échelles par groupe, pas par canal ni pour le tenseur entier</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GPTQ files hold scales for groups or channels, not for the whole tensor</source>
   <translation>les fichiers GPTQ ont des échelles par groupe ou par canal, pas pour le tenseur entier</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GGUF blocks hold a scale for 32 weights each: choose groups or channels</source>
   <translation>les blocs GGUF ont une échelle par 32 poids : choisissez des groupes ou des canaux</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GGUF has no asymmetric 8-bit blocks: choose symmetric</source>
   <translation>GGUF n’a pas de blocs 8 bits asymétriques : choisissez symétrique</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GGUF's 4-bit blocks need groups: choose a group size of 32, 64, 128 or 256</source>
   <translation>les blocs 4 bits de GGUF demandent des groupes : choisissez une taille de groupe de 32, 64, 128 ou 256</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} by {method} is not stored as {format}</source>
   <translation>{dtype} avec {method} n’est pas stocké en {format}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the blocks of {model} cannot be run yet; those of Llama, Mistral, Mixtral, Qwen2/3, Gemma 2/3, Phi-3, OLMo 2, BitNet and GPT-2 can</source>
   <translation>les blocs de {model} ne peuvent pas encore être exécutés ; ceux de Llama, Mistral, Mixtral, Qwen2/3, Gemma 2/3, Phi-3, OLMo 2, BitNet et GPT-2 le peuvent</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{model} keeps its matrices turned over, which only {containers} can hold</source>
   <translation>les matrices transposées de {model} ne tiennent qu’en {containers}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>transformers keeps the experts of {model} in blocks that bitsandbytes cannot quantize: nearly all weights would stay at 16 bits</source>
   <translation>transformers garde les experts de {model} dans des blocs que bitsandbytes ne peut pas quantifier : presque tous les poids resteraient sur 16 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>no ONNX graph of {model} can be built yet; of Llama, Mistral, SmolLM2, Qwen2/2.5 and Qwen3 it can</source>
   <translation>aucun graphe ONNX de {model} ne peut encore être construit ; c’est possible pour Llama, Mistral, SmolLM2, Qwen2/2.5 et Qwen3</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>INT8 has scales per channel</source>
   <translation>INT8 a des échelles par canal</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>choose scales per channel</source>
   <translation>choisissez des échelles par canal</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>samples of {length} tokens are longer than the model's context {context}</source>
   <translation>des échantillons de {length} tokens dépassent le contexte du modèle, {context}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>no row of this model is whole groups of {size}; {way_out}</source>
   <translation>aucune ligne de ce modèle ne forme des groupes entiers de {size} ; {way_out}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>run 'bitwright recommend' to see what works here</source>
   <translation>lancez « bitwright recommend » pour voir ce qui fonctionne ici</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the source is already quantized ({dtype}); what it lost stays lost</source>
   <translation>l’original est déjà quantifié ({dtype}) ; ce qu’il a perdu reste perdu</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>there is no GGUF level '{level}'</source>
   <translation>il n’y a pas de niveau GGUF « {level} »</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the model's weights are ternary (BitNet): TQ2_0 and TQ1_0 hold them exactly, {level} would only be larger or round them again</source>
   <translation>les poids du modèle sont ternaires (BitNet) : TQ2_0 et TQ1_0 les contiennent exactement, {level} serait seulement plus grand ou les arrondirait encore</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{problem}. {hint}</source>
   <translation>{problem}. {hint}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the source's weights are ternary (BitNet) already: {dtype} would only be larger; TQ2_0 and TQ1_0 are what it can be made into</source>
   <translation>les poids de l’original sont déjà ternaires (BitNet) : {dtype} serait seulement plus grand ; TQ2_0 et TQ1_0 sont possibles</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} in {container} is made from a model folder, not from a GGUF file</source>
   <translation>{dtype} en {container} se crée à partir d’un dossier de modèle, pas d’un fichier GGUF</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>no row of this model is whole groups of {size}; {fits} fits</source>
   <translation>aucune ligne de ce modèle ne forme des groupes entiers de {size} ; {fits} convient</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{level} is made by '{expected}' in this version, not by '{method}'</source>
   <translation>{level} se crée avec « {expected} » dans cette version, pas avec « {method} »</translation>
  </message>
  <message>
   <location filename="../../core/specs/training.py" />
   <source>layers '{text}' names no block of {n_blocks}</source>
   <translation>layers « {text} » ne désigne aucun des {n_blocks} blocs</translation>
  </message>
  <message>
   <location filename="../../core/specs/training.py" />
   <source>layers cannot be '{said}'</source>
   <translation>layers ne peut pas être « {said} »</translation>
  </message>
  <message>
   <location filename="../../core/stores/chat_template.py" />
   <source>a format of its own</source>
   <translation>un format à part</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>It does not lie in Bitwright's own folder.</source>
   <translation>Il n’est pas dans le dossier de Bitwright.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>Nothing was changed.</source>
   <translation>Rien n’a été modifié.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>{path} changed since it was looked at.</source>
   <translation>{path} a changé depuis la recherche.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>Look for duplicates again.</source>
   <translation>Cherchez à nouveau les doublons.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>A file changed while it was read.</source>
   <translation>Un fichier a changé pendant la lecture.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>The file system gives no second name to {other}: {strerror}.</source>
   <translation>Le système de fichiers ne donne pas de second nom à {other} : {strerror}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>The copy stays as it is.</source>
   <translation>La copie reste telle quelle.</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>{path} is gone.</source>
   <translation>{path} a disparu.</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{name} cannot go to {target}: it runs GGUF files only, and GGUF has no exact form of these weights (or the disk has no room for it).</source>
   <translation>{name} ne peut pas aller vers {target} : seuls les fichiers GGUF y tournent, et GGUF n’a pas de forme exacte de ces poids (ou le disque n’a pas la place).</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>Make a GGUF variant, or hand this one to a folder or the Hub.</source>
   <translation>Créez une variante GGUF, ou exportez celle-ci vers un dossier ou le Hub.</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{target} exists already.</source>
   <translation>{target} existe déjà.</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>Choose another name or folder.</source>
   <translation>Choisissez un autre nom ou dossier.</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{target} cannot be written: {strerror}.</source>
   <translation>Impossible d’écrire {target} : {strerror}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{name} is not what was recorded of it.</source>
   <translation>{name} n’est pas ce qui en a été enregistré.</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>Make or import it again.</source>
   <translation>Créez-la ou importez-la à nouveau.</translation>
  </message>
  <message>
   <location filename="../../core/stores/found.py" />
   <source>Hugging Face cache</source>
   <translation>Cache Hugging Face</translation>
  </message>
  <message>
   <location filename="../../core/stores/found.py" />
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{program} runs GGUF only: an exact GGUF copy is made first, if its weights fit GGUF blocks.</source>
   <translation>{program} n’exécute que du GGUF : une copie GGUF exacte est d’abord créée, si ses poids tiennent dans des blocs GGUF.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama copies the weights when it makes the model from the Modelfile.</source>
   <translation>Ollama copie les poids quand il crée le modèle à partir du Modelfile.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>The files of {name} are gone: {missing}.</source>
   <translation>Les fichiers de {name} ont disparu : {missing}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{name} is in {count} parts; Ollama takes one GGUF file.</source>
   <translation>{name} est en {count} parties ; Ollama prend un seul fichier GGUF.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Join the parts with llama.cpp's llama-gguf-split --merge first.</source>
   <translation>Réunissez d’abord les parties avec llama-gguf-split --merge de llama.cpp.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>'{name}' is not a name that Ollama takes.</source>
   <translation>« {name} » n’est pas un nom qu’Ollama accepte.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Use letters, digits, . _ - and : as in my-model:q4.</source>
   <translation>Utilisez des lettres, des chiffres, . _ - et : comme dans my-model:q4.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>The system text holds """, which Ollama cannot store.</source>
   <translation>Le texte système contient """, qu’Ollama ne peut pas stocker.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Change it.</source>
   <translation>Modifiez-le.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama at {address} keeps a copy of its own: {size}.</source>
   <translation>Ollama sur {address} garde sa propre copie : {size}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama does not answer at {address}, so a Modelfile is written.</source>
   <translation>Ollama ne répond pas sur {address}, un Modelfile est donc écrit.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>No folder was named.</source>
   <translation>Aucun dossier n’a été indiqué.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Name the folder to write into (--out).</source>
   <translation>Indiquez le dossier où écrire (--out).</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{out} is not a folder.</source>
   <translation>{out} n’est pas un dossier.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Name a folder.</source>
   <translation>Indiquez un dossier.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Name one as owner/name (--repo).</source>
   <translation>Indiquez-en un sous la forme owner/name (--repo).</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{size} are sent to {repo}, which is made private if it is new.</source>
   <translation>{size} sont envoyés à {repo}, créé en privé s’il est nouveau.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{size} are sent to {repo}, which everybody can see if it is new.</source>
   <translation>{size} sont envoyés à {repo}, visible par tous s’il est nouveau.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>The model's license is not known: look it up before you share it.</source>
   <translation>La licence du modèle n’est pas connue : cherchez-la avant de le partager.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>It was imported: the card can say where from, not how it was made.</source>
   <translation>Elle a été importée : la fiche peut dire d’où, pas comment elle a été créée.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>It was not measured: the card says so.</source>
   <translation>Elle n’a pas été mesurée : la fiche le dit.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{program} runs GGUF files only, and {label} has no exact GGUF form.</source>
   <translation>Dans {program}, seuls les fichiers GGUF tournent, et {label} n’a pas de forme GGUF exacte.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{program} runs GGUF files only; {name} is {container}.</source>
   <translation>Dans {program}, seuls les fichiers GGUF tournent ; {name} est en {container}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama has a model '{name}' already.</source>
   <translation>Ollama a déjà un modèle « {name} ».</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Choose another name, or remove that one first.</source>
   <translation>Choisissez un autre nom ou supprimez d’abord celui-là.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>LM Studio was not found on this computer.</source>
   <translation>LM Studio est introuvable sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Start it once so that it makes its folder, or name its folder of models (--out).</source>
   <translation>Lancez-le une fois pour qu’il crée son dossier, ou indiquez son dossier de modèles (--out).</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>There is no target '{get}'.</source>
   <translation>Il n’y a pas de cible « {get} ».</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Use {names}.</source>
   <translation>Utilisez {names}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>Uploading to {endpoint} needs a login.</source>
   <translation>Il faut se connecter pour envoyer vers {endpoint}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>Log in with a token that may write (Settings, 'bitwright hub login', or HF_TOKEN).</source>
   <translation>Connectez-vous avec un jeton qui peut écrire (Paramètres, « bitwright hub login » ou HF_TOKEN).</translation>
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>The upload to {repo_id} stopped: {error}.</source>
   <translation>L’envoi vers {repo_id} s’est arrêté : {error}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>Try again; nothing is lost.</source>
   <translation>Réessayez ; rien n’est perdu.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Template and parameters are those it had in Ollama.</source>
   <translation>Le gabarit et les paramètres sont ceux qu’il avait dans Ollama.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Its chat template is {name}: it was put into Ollama's form. Calling tools is left out.</source>
   <translation>Son gabarit de chat est {name} : il a été mis sous la forme d’Ollama. L’appel d’outils est laissé de côté.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Its chat template is {name}: it was put into Ollama's form.</source>
   <translation>Son gabarit de chat est {name} : il a été mis sous la forme d’Ollama.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The model's path has signs that a Modelfile cannot hold.</source>
   <translation>Le chemin du modèle contient des caractères qu’un Modelfile n’accepte pas.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Rename the folder.</source>
   <translation>Renommez le dossier.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The {what} holds """, which a Modelfile cannot.</source>
   <translation>{what} contient """, qu’un Modelfile n’accepte pas.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The model has no chat template: Ollama continues plain text.</source>
   <translation>Le modèle n’a pas de gabarit de chat : Ollama continue du texte brut.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Its chat template is none of the usual ones: Ollama derives one from the file itself.</source>
   <translation>Son gabarit de chat n’est aucun des habituels : Ollama en déduit un du fichier lui-même.</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The file's chat template cannot be read: Ollama decides.</source>
   <translation>Le gabarit de chat du fichier est illisible : Ollama décide.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest</source>
   <translation>son manifeste</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its weights</source>
   <translation>ses poids</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it holds no weights (a model that runs elsewhere?)</source>
   <translation>il ne contient pas de poids (un modèle qui tourne ailleurs ?)</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it is in {count} parts, which only Ollama can put together</source>
   <translation>il est en {count} parties, que seul Ollama sait réunir</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it is an adapter over other weights, which only Ollama puts together</source>
   <translation>c’est un adaptateur par-dessus d’autres poids, que seul Ollama sait réunir</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest has no sound list of layers</source>
   <translation>son manifeste n’a pas de liste de couches valable</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest names a layer by something that is no SHA-256</source>
   <translation>son manifeste nomme une couche par autre chose qu’un SHA-256</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest gives a layer no sound size</source>
   <translation>son manifeste ne donne pas de taille valable à une couche</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} have {size} bytes where {size_bytes} are promised</source>
   <translation>{what} : {size} octets au lieu des {size_bytes} annoncés</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is a link that leads out of the store</source>
   <translation>{what} : un lien qui mène hors du magasin</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is not a JSON object</source>
   <translation>{what} : pas un objet JSON</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its settings</source>
   <translation>ses paramètres</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it is stored tensor by tensor, not as a GGUF file</source>
   <translation>il est stocké tenseur par tenseur, pas en fichier GGUF</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} are missing: {name}</source>
   <translation>{what} : absent, {name}</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{name} is a link that leads out of the store</source>
   <translation>{name} est un lien qui mène hors du magasin</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} cannot be read: {strerror}</source>
   <translation>{what} : illisible, {strerror}</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is too large to be one</source>
   <translation>{what} : trop grand pour en être un</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is not JSON</source>
   <translation>{what} : pas du JSON</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama stopped before the model was made.</source>
   <translation>Ollama s’est arrêté avant que le modèle soit créé.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Look at Ollama's log, then try again.</source>
   <translation>Consultez le journal d’Ollama, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama refuses the model: {shown}.</source>
   <translation>Ollama refuse le modèle : {shown}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Look at Ollama's log; is it up to date?</source>
   <translation>Consultez le journal d’Ollama ; est-il à jour ?</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>OLLAMA_HOST is no address: '{text}'.</source>
   <translation>OLLAMA_HOST n’est pas une adresse : « {text} ».</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Use host:port.</source>
   <translation>Utilisez host:port.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>What answers at {address} is not Ollama.</source>
   <translation>Ce qui répond à {address} n’est pas Ollama.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Check OLLAMA_HOST.</source>
   <translation>Vérifiez OLLAMA_HOST.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama got other bytes of {name} than were recorded.</source>
   <translation>Ollama a reçu d’autres octets de {name} que ceux enregistrés.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Verify the variant.</source>
   <translation>Vérifiez la variante.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama at {address} cannot be reached, or stopped answering.</source>
   <translation>Ollama à {address} est injoignable ou ne répond plus.</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Start it (ollama serve), or write a Modelfile instead (--out).</source>
   <translation>Lancez-le (ollama serve), ou écrivez plutôt un Modelfile (--out).</translation>
  </message>
  <message>
   <location filename="../../core/stores/placing.py" />
   <source>Make or import the variant again.</source>
   <translation>Créez ou importez la variante à nouveau.</translation>
  </message>
  <message>
   <location filename="../../core/stores/placing.py" />
   <source>The disk of {parent} is full.</source>
   <translation>Le disque de {parent} est plein.</translation>
  </message>
  <message>
   <location filename="../../core/stores/placing.py" />
   <source>Make room, then try again.</source>
   <translation>Faites de la place, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>No model called '{text}' was found on this computer.</source>
   <translation>Aucun modèle nommé « {text} » n’a été trouvé sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>See 'bitwright import --scan'.</source>
   <translation>Voir « bitwright import --scan ».</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>it is no language model: it has no layers</source>
   <translation>ce n’est pas un modèle de langage : il n’a pas de couches</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>its {file} is too large to be one</source>
   <translation>{file} : trop grand pour en être un</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>it cannot be read: {reason}</source>
   <translation>il est illisible : {reason}</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>'{text}' could be {count} models: {shown}.</source>
   <translation>« {text} » peut désigner {count} modèles : {shown}.</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>Type more of the name, or add --from.</source>
   <translation>Tapez une plus grande partie du nom, ou ajoutez --from.</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>The search was cancelled.</source>
   <translation>La recherche a été annulée.</translation>
  </message>
  <message>
   <location filename="../../desktop/app.py" />
   <source>Bitwright</source>
   <translation>Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/app.py" />
   <source>The folder of models is not there: {missing}</source>
   <translation>Le dossier des modèles n’est pas là : {missing}</translation>
  </message>
  <message>
   <location filename="../../desktop/app.py" />
   <source>Connect its drive and start again. Until then new variants go to {models}.</source>
   <translation>Connectez son disque et redémarrez. D’ici là, les nouvelles variantes vont dans {models}.</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Undo: {what}</source>
   <translation>Annuler : {what}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Serve {label}</source>
   <translation>Servir {label}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Go to {title}</source>
   <translation>Aller à {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Find models that are here</source>
   <translation>Trouver les modèles déjà présents</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Free up space…</source>
   <translation>Libérer de la place…</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Find missing files…</source>
   <translation>Chercher les fichiers manquants…</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show quality against size</source>
   <translation>Afficher qualité et taille</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show disk usage</source>
   <translation>Afficher l’espace disque</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show duplicates</source>
   <translation>Afficher les doublons</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show saved recipes</source>
   <translation>Afficher les recettes enregistrées</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Save the recipe on Quantize</source>
   <translation>Enregistrer la recette de Quantifier</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Share the recipe on Quantize</source>
   <translation>Partager la recette de Quantifier</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>New chat</source>
   <translation>Nouveau chat</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Compare two variants</source>
   <translation>Comparer deux variantes</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Run test prompts</source>
   <translation>Lancer des questions de test</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Search conversations</source>
   <translation>Rechercher dans les conversations</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Use the light theme</source>
   <translation>Utiliser le thème clair</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Use the dark theme</source>
   <translation>Utiliser le thème sombre</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Use the system's theme</source>
   <translation>Utiliser le thème du système</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Welcome tour</source>
   <translation>Visite de bienvenue</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Look at this computer again</source>
   <translation>Examiner à nouveau cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show notifications</source>
   <translation>Afficher les notifications</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show all shortcuts</source>
   <translation>Afficher tous les raccourcis</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Glossary: what the terms mean</source>
   <translation>Glossaire : le sens des termes</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Quit Bitwright</source>
   <translation>Quitter Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Settings: {section}</source>
   <translation>Paramètres : {section}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Language: {name}</source>
   <translation>Langue : {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Copy the address of {title}</source>
   <translation>Copier l’adresse de {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Quantize {name}</source>
   <translation>Quantifier {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Stop serving {label}</source>
   <translation>Ne plus servir {label}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Go on with the queue</source>
   <translation>Reprendre la file d’attente</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Pause the queue</source>
   <translation>Suspendre la file d’attente</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Cancel {title}</source>
   <translation>Annuler {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Chat with {label}</source>
   <translation>Chat avec {label}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show {label} in the library</source>
   <translation>Afficher {label} dans la bibliothèque</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Export {label}</source>
   <translation>Exporter {label}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Pause {title}</source>
   <translation>Suspendre {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Make {label} again</source>
   <translation>Recréer {label}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>“{title}” is serving other programs.</source>
   <translation>« {title} » sert d’autres programmes.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>“{title}” is still running.</source>
   <translation>« {title} » est encore en cours.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/closing.py" />
   <source>{n} jobs are still running.</source>
   <extracomment>One: {n} job is still running.</extracomment>
   <translation>
    <numerusform>{n} tâche est encore en cours.</numerusform>
    <numerusform>{n} tâches sont encore en cours.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Keep running in the tray</source>
   <translation>Continuer dans la zone de notification</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Keep running, minimised</source>
   <translation>Continuer, réduit</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Stop and quit</source>
   <translation>Arrêter et quitter</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>“{title}” is serving other programs, too.</source>
   <translation>« {title} » sert aussi d’autres programmes.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/closing.py" />
   <source>{n} more wait.</source>
   <extracomment>One: {n} more waits.</extracomment>
   <translation>
    <numerusform>{n} autre attend.</numerusform>
    <numerusform>{n} autres attendent.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>In the tray it goes on without a window.</source>
   <translation>Dans la zone de notification, il continue sans fenêtre.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>What you stop is kept, and can be resumed at the next start.</source>
   <translation>Ce que vous arrêtez est conservé et peut reprendre au prochain démarrage.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Programs that ask a model get no answers any more when you stop.</source>
   <translation>Les programmes qui interrogent un modèle n’auront plus de réponse après l’arrêt.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>In the tray it goes on without a window, and tells you when it is done.</source>
   <translation>Dans la zone de notification, il continue sans fenêtre et vous prévient quand c’est fini.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>This desktop has no tray, but the window can be minimised while it goes on.</source>
   <translation>Ce bureau n’a pas de zone de notification, mais la fenêtre peut être réduite pendant ce temps.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Show these</source>
   <translation>Afficher celles-ci</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>As at first</source>
   <translation>Comme au début</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Tick what you want to see. Drag a row to move its column.</source>
   <translation>Cochez ce que vous voulez voir. Faites glisser une ligne pour déplacer sa colonne.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>There are no others. Pickles can hold programs: these are opened as plain data only, nothing in them is carried out, and they are made safetensors.</source>
   <translation>Il n’y en a pas d’autres. Les fichiers pickle peuvent contenir des programmes : ceux-ci sont ouverts comme simples données, rien n’y est exécuté, et ils sont convertis en safetensors.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>The cache that other tools share</source>
   <translation>Le cache que d’autres outils partagent</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Leave room for a variant in</source>
   <translation>Garder de la place pour une variante en</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Get {repo}</source>
   <translation>Obtenir {repo}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Get {repo}?</source>
   <translation>Obtenir {repo} ?</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Asking the hub</source>
   <translation>Interrogation du Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>I agree to pickled weights</source>
   <translation>J’accepte les poids au format pickle</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Download</source>
   <translation>Télécharger</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Folder…</source>
   <translation>Dossier…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Shared cache</source>
   <translation>Cache partagé</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Then quantize it to</source>
   <translation>Puis quantifier en</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>There is not enough room for the download.</source>
   <translation>Il n’y a pas assez de place pour le téléchargement.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Folder for the model</source>
   <translation>Dossier du modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Asking the hub what there is…</source>
   <translation>Interrogation du Hub sur ce qu’il y a…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Plain files in a folder of yours</source>
   <translation>De simples fichiers dans un dossier à vous</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Goes to</source>
   <translation>Destination</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>The download fits, but there is not enough room for {name} beside it.</source>
   <translation>Le téléchargement tient, mais il n’y a pas assez de place pour {name} à côté.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>There is enough room.</source>
   <translation>Il y a assez de place.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Agree to the pickled weights first</source>
   <translation>Acceptez d’abord les poids au format pickle</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Log in…</source>
   <translation>Se connecter…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Saved {size}.</source>
   <translation>{size} économisés.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Duplicates</source>
   <translation>Doublons</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Looking for the same content in the library and other programs</source>
   <translation>Recherche des contenus identiques dans la bibliothèque et d’autres programmes</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Share</source>
   <translation>Mutualiser</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Look for duplicates</source>
   <translation>Chercher des doublons</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Starting</source>
   <translation>Démarrage</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Share, saves {size}</source>
   <translation>Mutualiser, économise {size}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>{n} stayed as they were: {reason}</source>
   <extracomment>One: {n} stayed as it was: {reason}</extracomment>
   <translation>
    <numerusform>{n} est resté tel quel : {reason}</numerusform>
    <numerusform>{n} sont restés tels quels : {reason}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Share the space of duplicates</source>
   <translation>Mutualiser la place des doublons</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>saves {size}</source>
   <translation>économise {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>not ours to share</source>
   <translation>n’appartient pas à Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>No content is here twice.</source>
   <translation>Aucun contenu n’est ici en double.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>{size} each, {words}</source>
   <translation>{size} chacun, {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Waiting for the job before it</source>
   <translation>En attente de la tâche précédente</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>{n} files are here more than once.</source>
   <extracomment>One: {n} file is here more than once.</extracomment>
   <translation>
    <numerusform>{n} fichier est ici plusieurs fois.</numerusform>
    <numerusform>{n} fichiers sont ici plusieurs fois.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Sharing saves {size}: copies in Bitwright's folder become names of the other file, after both were compared. Files of other programs stay as they are.</source>
   <translation>Mutualiser économise {size} : les copies du dossier de Bitwright deviennent des noms de l’autre fichier, après comparaison des deux. Les fichiers d’autres programmes restent tels quels.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>None of them can be shared: only copies in Bitwright's own folder are ever replaced.</source>
   <translation>Aucun ne peut être mutualisé : seules les copies du dossier de Bitwright sont jamais remplacées.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>It was stopped.</source>
   <translation>La recherche a été arrêtée.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It becomes the model {} in Ollama.</source>
   <translation>Il devient le modèle {} dans Ollama.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>A Modelfile is written: {}</source>
   <translation>Un Modelfile est écrit : {}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It appears as {}</source>
   <translation>Il apparaît sous {}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It is copied to {}</source>
   <translation>Il est copié vers {}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It is uploaded to {}.</source>
   <translation>Il est envoyé vers {}.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>As a model that 'ollama run' starts</source>
   <translation>Comme modèle que « ollama run » démarre</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Into its folder of models, by a hard link</source>
   <translation>Dans son dossier de modèles, par un lien physique</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Into any folder, by a hard link or a copy</source>
   <translation>Dans un dossier au choix, par lien physique ou copie</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Upload it to the Hugging Face Hub with a model card</source>
   <translation>L’envoyer sur le Hub Hugging Face avec une fiche de modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Export {variant}</source>
   <translation>Exporter {variant}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name in Ollama</source>
   <translation>Nom dans Ollama</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>System text</source>
   <translation>Texte système</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>What the model is told before every conversation, if anything</source>
   <translation>Ce qui est dit au modèle avant chaque conversation, s’il y a lieu</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>As Ollama does</source>
   <translation>Comme Ollama</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Context in tokens</source>
   <translation>Contexte en tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Temperature</source>
   <translation>Température</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Write a Modelfile instead, for 'ollama create'</source>
   <translation>Écrire plutôt un Modelfile, pour « ollama create »</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name of the file</source>
   <translation>Nom du fichier</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>By its model and level</source>
   <translation>D’après le modèle et le niveau</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>LM Studio's folder of models</source>
   <translation>Dossier de modèles de LM Studio</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Where LM Studio says, if it is on this computer</source>
   <translation>Là où LM Studio l’indique, s’il est sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Path of a folder; it is made if it is not there</source>
   <translation>Chemin d’un dossier ; il est créé s’il n’existe pas</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name of the file or folder</source>
   <translation>Nom du fichier ou du dossier</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Repository</source>
   <translation>Dépôt</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>owner/name; it is made if it is not there</source>
   <translation>owner/name ; il est créé s’il n’existe pas</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Private: only you can see it</source>
   <translation>Privé : visible de vous seul</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Export into a folder</source>
   <translation>Exporter vers un dossier</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Target</source>
   <translation>Cible</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Context</source>
   <translation>Contexte</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Welcome to Bitwright</source>
   <translation>Bienvenue dans Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Skip the tour</source>
   <translation>Passer la visite</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Step {step} of {count}</source>
   <translation>Étape {step} sur {count}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Close, it goes on</source>
   <translation>Fermer, cela continue</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{download} to download, {size} as {level} afterwards. Takes {memory} of memory.</source>
   <translation>{download} à télécharger, puis {size} en {level}. Prend {memory} de mémoire.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get a first model</source>
   <translation>Obtenir un premier modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{model}: small and quick</source>
   <translation>{model} : petit et rapide</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>A real chat model to see the whole way in a few minutes. At most 270 MB to download; it knows little, and runs everywhere.</source>
   <translation>Un vrai modèle de chat, pour voir tout le parcours en quelques minutes. Au plus 270 MB à télécharger ; il sait peu de choses et tourne partout.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>The best for this computer</source>
   <translation>Le meilleur pour cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Working it out…</source>
   <translation>Calcul en cours…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Find models that are already here</source>
   <translation>Trouver les modèles déjà présents</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Looks into the Hugging Face cache, Ollama and LM Studio. Nothing is copied or changed.</source>
   <translation>Regarde dans le cache de Hugging Face, Ollama et LM Studio. Rien n’est copié ni modifié.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>You can close this: the work goes on in Activity, and you are told when it is done.</source>
   <translation>Vous pouvez fermer : le travail continue dans Activité, et vous serez prévenu à la fin.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Chat with it</source>
   <translation>Discuter avec</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Quantize it</source>
   <translation>Le quantifier</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get it</source>
   <translation>L’obtenir</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get it…</source>
   <translation>L’obtenir…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Look for models</source>
   <translation>Chercher des modèles</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>No larger model fits the memory and the disk that are free now.</source>
   <translation>Aucun modèle plus grand ne tient dans la mémoire et le disque libres.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{model}: the best for this computer</source>
   <translation>{model} : le meilleur pour cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Add one with the plus at its row; then you can chat with it.</source>
   <translation>Ajoutez-en un avec le plus sur sa ligne ; vous pourrez alors discuter avec lui.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Choose another</source>
   <translation>En choisir un autre</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{job} was stopped.</source>
   <translation>{job} : arrêté.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>It is downloaded, checked file by file, then made to suit this computer.</source>
   <translation>Il est téléchargé, vérifié fichier par fichier, puis adapté à cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>It is downloaded, quantized for this computer, and opened in the chat.</source>
   <translation>Il est téléchargé, quantifié pour cet ordinateur et ouvert dans le chat.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{model} is ready: {format}, {size}.</source>
   <translation>{model} est prêt : {format}, {size}.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>About {speed}.</source>
   <translation>Environ {speed}.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get {model}</source>
   <translation>Obtenir {model}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>This is your computer</source>
   <translation>Voici votre ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Language models live in memory. Bitwright looks at what you have, and makes a model small enough to run here. Nothing leaves this computer.</source>
   <translation>Les modèles de langage vivent en mémoire. Bitwright regarde ce que vous avez et rend un modèle assez petit pour tourner ici. Rien ne quitte cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>{size} free now</source>
   <translation>{size} libres</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>{size} free</source>
   <translation>{size} libres</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>of {size}</source>
   <translation>sur {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>How much memory is free decides how large a model can be.</source>
   <translation>La mémoire libre décide de la taille possible d’un modèle.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>How fast that memory is decides how fast it answers.</source>
   <translation>La vitesse de cette mémoire décide de la vitesse des réponses.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>A graphics card has fast memory of its own; without one, the processor does it.</source>
   <translation>Une carte graphique a sa propre mémoire rapide ; sans elle, le processeur s’en charge.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>This is what suits it</source>
   <translation>Voici ce qui lui convient</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>A model is billions of numbers, published with 16 bits each. Quantizing keeps them in about 4: a quarter of the memory, several times the speed, and answers that stay nearly the same.</source>
   <translation>Un modèle, ce sont des milliards de nombres, publiés avec 16 bits chacun. Quantifier les garde en 4 bits environ : un quart de la mémoire, plusieurs fois la vitesse, et des réponses presque identiques.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Looking at this computer…</source>
   <translation>Examen de cet ordinateur…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>No graphics card for models</source>
   <translation>Pas de carte graphique pour les modèles</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>The processor does the work</source>
   <translation>Le processeur fait le travail</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>For this computer</source>
   <translation>Pour cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Small models only</source>
   <translation>Petits modèles seulement</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Little memory is free: close other programs, and look again.</source>
   <translation>Peu de mémoire est libre : fermez d’autres programmes, puis regardez à nouveau.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Free up space</source>
   <translation>Libérer de la place</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Filter</source>
   <translation>Filtrer</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>What takes room</source>
   <translation>Ce qui prend de la place</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Looking at the disk</source>
   <translation>Examen du disque</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Tick nothing</source>
   <translation>Tout décocher</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Deleting</source>
   <translation>Suppression</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{size} are free again.</source>
   <translation>{size} sont de nouveau libres.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{n} things were deleted.</source>
   <extracomment>One: {n} thing was deleted.</extracomment>
   <translation>
    <numerusform>{n} élément supprimé.</numerusform>
    <numerusform>{n} éléments supprimés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{n} could not be deleted.</source>
   <extracomment>One: {n} could not be deleted.</extracomment>
   <translation>
    <numerusform>{n} n’a pas pu être supprimé.</numerusform>
    <numerusform>{n} n’ont pas pu être supprimés.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Close what uses them, then try again.</source>
   <translation>Fermez ce qui les utilise, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Nothing takes room</source>
   <translation>Rien ne prend de place</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Goes: {loses} Stays: {stays}</source>
   <translation>Part : {loses} Reste : {stays}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{n} ticked</source>
   <extracomment>One: {n} ticked</extracomment>
   <translation>
    <numerusform>{n} coché</numerusform>
    <numerusform>{n} cochés</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Nothing is ticked</source>
   <translation>Rien n’est coché</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Delete, frees {size}</source>
   <translation>Supprimer, libère {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>There is nothing to delete here.</source>
   <translation>Il n’y a rien à supprimer ici.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Next control</source>
   <translation>Élément suivant</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Control before</source>
   <translation>Élément précédent</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Press the button, set the mark</source>
   <translation>Appuyer sur le bouton, cocher</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Row above, page above on the rail</source>
   <translation>Ligne du dessus, page du dessus dans la barre</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Row below, page below on the rail</source>
   <translation>Ligne du dessous, page du dessous dans la barre</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>What can be done with this row</source>
   <translation>Ce qu’on peut faire avec cette ligne</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Close what lies on top</source>
   <translation>Fermer ce qui est au-dessus</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Go to {page}</source>
   <translation>Aller à {page}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Everywhere</source>
   <translation>Partout</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>In every list and form</source>
   <translation>Dans chaque liste et formulaire</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Nothing has these words.</source>
   <translation>Rien ne contient ces mots.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Search in the help</source>
   <translation>Rechercher dans l’aide</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Part of the help</source>
   <translation>Partie de l’aide</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Shortcuts</source>
   <translation>Raccourcis</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Glossary</source>
   <translation>Glossaire</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move the models</source>
   <translation>Déplacer les modèles</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move the models?</source>
   <translation>Déplacer les modèles ?</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Only new ones</source>
   <translation>Seulement les nouveaux</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move</source>
   <translation>Déplacer</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Looking at the folders</source>
   <translation>Examen des dossiers</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>The same disk: done in a moment, nothing is copied</source>
   <translation>Même disque : fait en un instant, rien n’est copié</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Another disk: copied and checked, and only then deleted here</source>
   <translation>Autre disque : copié et vérifié, et seulement ensuite supprimé ici</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Stays where it is</source>
   <translation>Reste où il est</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Jobs or chats are using the models: let them end first, then try again.</source>
   <translation>Des tâches ou des chats utilisent les modèles : laissez-les finir, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>New variants go to {folder}.</source>
   <translation>Les nouvelles variantes vont dans {folder}.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>New variants go to the new folder; those you have stay where they are</source>
   <translation>Les nouvelles variantes vont dans le nouveau dossier ; celles que vous avez restent où elles sont</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Looking at the folders…</source>
   <translation>Examen des dossiers…</translation>
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
    <numerusform>{n} modèle</numerusform>
    <numerusform>{n} modèles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move {size}</source>
   <translation>Déplacer {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Use this folder</source>
   <translation>Utiliser ce dossier</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>There is not enough room: {size} are needed there.</source>
   <translation>Il n’y a pas assez de place : il y faut {size}.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Now in</source>
   <translation>Actuellement dans</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Then in</source>
   <translation>Ensuite dans</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Moves</source>
   <translation>Déplace</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>How</source>
   <translation>Comment</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Free there</source>
   <translation>Libre là-bas</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>and {n} more</source>
   <extracomment>One: and {n} more</extracomment>
   <translation>
    <numerusform>et {n} de plus</numerusform>
    <numerusform>et {n} de plus</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>No job or chat can run meanwhile.</source>
   <translation>Aucune tâche ni chat ne peut tourner pendant ce temps.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>No job or chat can run meanwhile. It can be paused, and stopped without any loss.</source>
   <translation>Aucune tâche ni chat ne peut tourner pendant ce temps. Vous pouvez suspendre, ou arrêter sans rien perdre.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Delete {name}</source>
   <translation>Supprimer {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Save this recipe</source>
   <translation>Enregistrer cette recette</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>What it is good for (optional)</source>
   <translation>À quoi elle sert (facultatif)</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Recipes</source>
   <translation>Recettes</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Open a recipe file…</source>
   <translation>Ouvrir un fichier de recette…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Save the recipe of a plan under Recipes; variants made with it can be made again.</source>
   <translation>Enregistrez la recette d’un plan sous Recettes ; les variantes créées avec elle peuvent être recréées.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Share {name} as a file</source>
   <translation>Partager {name} en fichier</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Replace</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Use</source>
   <translation>Usage</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Use {name}</source>
   <translation>Utiliser {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>No recipe has been saved yet</source>
   <translation>Aucune recette n’est encore enregistrée</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Missing files</source>
   <translation>Fichiers manquants</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>The files of {n} entries are not where they were. If you moved them, choose the folder they are in now, or one above it: they are known by their content, whatever they are called.</source>
   <extracomment>One: The files of {n} entry are not where they were. If you moved them, choose the folder they are in now, or one above it: they are known by their content, whatever they are called.</extracomment>
   <translation>
    <numerusform>Les fichiers de {n} entrée ne sont plus où ils étaient. Si vous les avez déplacés, choisissez leur dossier actuel, ou un dossier au-dessus : ils sont reconnus à leur contenu, quel que soit leur nom.</numerusform>
    <numerusform>Les fichiers de {n} entrées ne sont plus où ils étaient. Si vous les avez déplacés, choisissez leur dossier actuel, ou un dossier au-dessus : ils sont reconnus à leur contenu, quel que soit leur nom.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Looking for the files</source>
   <translation>Recherche des fichiers</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Look in a folder…</source>
   <translation>Chercher dans un dossier…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Folder to look in</source>
   <translation>Dossier où chercher</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Found {n} again, and noted where they are.</source>
   <extracomment>One: Found {n} again, and noted where it is.</extracomment>
   <translation>
    <numerusform>{n} retrouvé, et son emplacement noté.</numerusform>
    <numerusform>{n} retrouvés, et leur emplacement noté.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>None of the files is below {folder}.</source>
   <translation>Aucun des fichiers n’est sous {folder}.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>{found} The others are not in this folder.</source>
   <translation>{found} Les autres ne sont pas dans ce dossier.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Look in another folder…</source>
   <translation>Chercher dans un autre dossier…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Not found: {names}</source>
   <translation>Introuvables : {names}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>And {n} more.</source>
   <translation>Et {n} de plus.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>{size} read</source>
   <translation>{size} lus</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Found</source>
   <translation>Trouvé</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Missing</source>
   <translation>Manquant</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/rename.py" />
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/rename.py" />
   <source>Only its name in the library: its files keep theirs.</source>
   <translation>Seulement son nom dans la bibliothèque : ses fichiers gardent le leur.</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Make it again</source>
   <translation>Recréer</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Fetch again</source>
   <translation>Télécharger à nouveau</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>{names} and {n} more</source>
   <translation>{names} et {n} de plus</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Repair</source>
   <translation>Réparer</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Find the files…</source>
   <translation>Chercher les fichiers…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/repair.py" />
   <source>{n} files are missing: {names}.</source>
   <extracomment>One: {n} file is missing: {names}.</extracomment>
   <translation>
    <numerusform>{n} fichier manque : {names}.</numerusform>
    <numerusform>{n} fichiers manquent : {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/repair.py" />
   <source>{n} files have another content than was recorded: {names}.</source>
   <extracomment>One: {n} file has another content than was recorded: {names}.</extracomment>
   <translation>
    <numerusform>{n} fichier a un autre contenu que celui noté : {names}.</numerusform>
    <numerusform>{n} fichiers ont un autre contenu que celui noté : {names}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>Tags</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>New tag</source>
   <translation>Nouvelle étiquette</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>New tag, then Enter</source>
   <translation>Nouvelle étiquette, puis Entrée</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>Set the tags</source>
   <translation>Définir les étiquettes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/tags.py" />
   <source>{n} tags are only on some of them: they stay unless you switch them on for all.</source>
   <extracomment>One: {n} tag is only on some of them: it stays unless you switch it on for all.</extracomment>
   <translation>
    <numerusform>{n} étiquette n’est que sur certaines : elle le reste sauf si vous l’activez pour toutes.</numerusform>
    <numerusform>{n} étiquettes ne sont que sur certaines : elles le restent sauf si vous les activez pour toutes.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>{tag} (on some)</source>
   <translation>{tag} (sur certaines)</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tensors.py" />
   <source>Tensors of {name}</source>
   <translation>Tenseurs de {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tensors.py" />
   <source>Tensors</source>
   <translation>Tenseurs</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tensors.py" />
   <source>Filter by name or type</source>
   <translation>Filtrer par nom ou type</translation>
  </message>
  <message>
   <location filename="../../desktop/frame.py" />
   <source>The other pages go on. Copy the details if you want to report it.</source>
   <translation>Les autres pages continuent. Copiez les détails pour signaler le problème.</translation>
  </message>
  <message>
   <location filename="../../desktop/frame.py" />
   <source>This page could not be opened.</source>
   <translation>Cette page n’a pas pu s’ouvrir.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A trained network that writes text: a file of billions of numbers.</source>
   <translation>Un réseau entraîné qui écrit du texte : un fichier de milliards de nombres.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Weights</source>
   <translation>Poids</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The numbers that a model has learned; they are nearly all of its size.</source>
   <translation>Les nombres qu’un modèle a appris ; ils font presque toute sa taille.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Parameters (8B)</source>
   <translation>Paramètres (8B)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How many weights a model has: 8B are eight billion.</source>
   <translation>Combien de poids a un modèle : 8B, ce sont huit milliards.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Source</source>
   <translation>Original</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The model as it was published, which smaller versions are made from.</source>
   <translation>Le modèle tel qu’il a été publié, dont proviennent les versions plus petites.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Variant</source>
   <translation>Variante</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A smaller version of a model, made to suit a computer like this one.</source>
   <translation>Une version plus petite d’un modèle, faite pour un ordinateur comme celui-ci.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Quantization</source>
   <translation>Quantification</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Storing each weight with fewer bits: smaller and faster, and a little less exact.</source>
   <translation>Stocker chaque poids avec moins de bits : plus petit et plus rapide, un peu moins exact.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Requantize</source>
   <translation>Requantifier</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Making a smaller version from one that is already quantized; both losses add up.</source>
   <translation>Créer une version plus petite à partir d’une version déjà quantifiée ; les deux pertes s’ajoutent.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Recipe</source>
   <translation>Recette</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Everything that is needed to make the same variant again: method, format, options.</source>
   <translation>Tout ce qu’il faut pour recréer la même variante : méthode, format, options.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Lineage</source>
   <translation>Origine</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Where a variant comes from: its source, its recipe, and how long making it took.</source>
   <translation>D’où vient une variante : son original, sa recette, et combien de temps sa création a pris.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Mixture of experts</source>
   <translation>Mélange d’experts</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A model of many parts of which only a few work on each word: quick for its size.</source>
   <translation>Un modèle fait de nombreuses parties dont seules quelques-unes travaillent à chaque mot : rapide pour sa taille.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Bits per weight</source>
   <translation>Bits par poids</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How much space one weight takes on average; the published models have 16.</source>
   <translation>La place que prend un poids en moyenne ; les modèles publiés en ont 16.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Level (Q4_K_M)</source>
   <translation>Niveau (Q4_K_M)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A named mix of formats for GGUF: the number is about the bits, S, M and L are its size.</source>
   <translation>Un mélange de formats nommé pour GGUF : le nombre indique à peu près les bits, S, M et L la taille.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How one number is stored, for example in 4 or 8 bits.</source>
   <translation>Comment un nombre est stocké, par exemple en 4 ou 8 bits.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Method</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How the stored values are chosen: just rounded, or so that the answers change little.</source>
   <translation>Comment les valeurs stockées sont choisies : simplement arrondies, ou pour que les réponses changent peu.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>File type</source>
   <translation>Type de fichier</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The kind of files a variant is written as, which decides what programs can open it.</source>
   <translation>Le genre de fichiers d’une variante, qui décide des programmes capables de l’ouvrir.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>GGUF</source>
   <translation>GGUF</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>One file with everything in it, for llama.cpp, Ollama, LM Studio and this app.</source>
   <translation>Un seul fichier qui contient tout, pour llama.cpp, Ollama, LM Studio et cette application.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Safetensors</source>
   <translation>Safetensors</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A folder of plain weight files and settings, for transformers, vLLM and most research code.</source>
   <translation>Un dossier de fichiers de poids et de réglages, pour transformers, vLLM et la plupart des codes de recherche.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Block</source>
   <translation>Bloc</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A few weights that share one scale; smaller blocks are more exact and take more space.</source>
   <translation>Quelques poids qui partagent une échelle ; des blocs plus petits sont plus exacts et prennent plus de place.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Group size</source>
   <translation>Taille de groupe</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How many weights share one scale: smaller is more exact and larger on the disk.</source>
   <translation>Combien de poids partagent une échelle : plus petit est plus exact, et plus grand sur le disque.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Scale</source>
   <translation>Échelle</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The step between two neighbouring values that can be stored.</source>
   <translation>L’écart entre deux valeurs voisines qui peuvent être stockées.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Zero point</source>
   <translation>Point zéro</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The stored value that stands for zero, so that lopsided weights lose less.</source>
   <translation>La valeur stockée qui représente zéro, pour que des poids asymétriques perdent moins.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Symmetric</source>
   <translation>Symétrique</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Zero is in the middle of the values: simpler and faster, a little less exact.</source>
   <translation>Zéro est au milieu des valeurs : plus simple et plus rapide, un peu moins exact.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>K-quants</source>
   <translation>K-quants</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Formats of llama.cpp whose scales are quantized too: the usual choice for GGUF.</source>
   <translation>Formats de llama.cpp dont les échelles sont aussi quantifiées : le choix habituel pour GGUF.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>NF4</source>
   <translation>NF4</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Four bits whose 16 values lie where weights are most frequent.</source>
   <translation>Quatre bits dont les 16 valeurs se trouvent là où les poids sont les plus fréquents.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>FP8</source>
   <translation>FP8</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Numbers with a decimal point in 8 bits, which recent graphics cards compute with directly.</source>
   <translation>Nombres à virgule en 8 bits, avec lesquels les cartes graphiques récentes calculent directement.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>INT8</source>
   <translation>INT8</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Whole numbers from -128 to 127: half the size, hardly a loss.</source>
   <translation>Nombres entiers de -128 à 127 : moitié de la taille, presque sans perte.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Ternary</source>
   <translation>Ternaire</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Each weight is -1, 0 or 1: tiny, but only for models that were trained for it.</source>
   <translation>Chaque poids vaut -1, 0 ou 1 : minuscule, mais seulement pour les modèles entraînés pour cela.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>MXFP4</source>
   <translation>MXFP4</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Four bits with a shared power of two for each 32 weights, made for new graphics cards.</source>
   <translation>Quatre bits avec une puissance de deux partagée par 32 poids, pour les nouvelles cartes graphiques.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Checksum</source>
   <translation>Somme de contrôle</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A fingerprint of a file: when it is the same, every byte is the same.</source>
   <translation>L’empreinte d’un fichier : si elle est la même, chaque octet est le même.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Checkpoint</source>
   <translation>Point de reprise</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What a job has finished so far, kept so that it can go on from there.</source>
   <translation>Ce qu’une tâche a fini jusqu’ici, conservé pour qu’elle puisse repartir de là.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Round to nearest</source>
   <translation>Au plus proche</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Every weight takes the nearest value that can be stored: quick, and fine at 8 bits.</source>
   <translation>Chaque poids prend la valeur stockable la plus proche : rapide, et bien à 8 bits.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>GPTQ</source>
   <translation>GPTQ</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>After each rounded weight the ones to come are shifted to make up for the error.</source>
   <translation>Après chaque poids arrondi, les suivants sont décalés pour compenser l’erreur.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>AWQ</source>
   <translation>AWQ</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Weights that matter most for real text are scaled up first, so that rounding hurts them less.</source>
   <translation>Les poids qui comptent le plus pour du vrai texte sont d’abord agrandis, pour que l’arrondi leur nuise moins.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>SmoothQuant</source>
   <translation>SmoothQuant</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Moves what is hard to store from inputs to weights, so that both fit into 8 bits.</source>
   <translation>Déplace ce qui est difficile à stocker des entrées vers les poids, pour que les deux tiennent en 8 bits.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Training (QAT)</source>
   <translation>Entraînement (QAT)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The rounded model practises to answer like the original: slow, and the best at few bits.</source>
   <translation>Le modèle arrondi s’exerce à répondre comme l’original : lent, et le meilleur à peu de bits.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Importance matrix</source>
   <translation>Matrice d’importance</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Which weights matter most for real text, measured beforehand.</source>
   <translation>Quels poids comptent le plus pour du vrai texte, mesuré à l’avance.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Calibration text</source>
   <translation>Texte de calibration</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Text that the model reads while it is quantized, to see which weights matter.</source>
   <translation>Texte que le modèle lit pendant sa quantification, pour voir quels poids comptent.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Activations</source>
   <translation>Activations</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The numbers that pass between the layers while the model reads and writes.</source>
   <translation>Les nombres qui passent entre les couches pendant que le modèle lit et écrit.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>LoRA</source>
   <translation>LoRA</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A small trained addition to a model that changes how it answers.</source>
   <translation>Un petit ajout entraîné à un modèle, qui change ses réponses.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Loss</source>
   <translation>Perte</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How far the training's answers are from the original's; lower is better.</source>
   <translation>À quel point les réponses de l’entraînement s’éloignent de l’original ; plus bas est mieux.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Learning rate</source>
   <translation>Taux d’apprentissage</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How large each step of a training is: too small takes long, too large never settles.</source>
   <translation>La taille de chaque pas d’un entraînement : trop petit prend longtemps, trop grand ne se stabilise jamais.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>KL divergence</source>
   <translation>Divergence KL</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How often it would answer differently from the original: below 0.05 is hard to notice.</source>
   <translation>À quelle fréquence il répondrait autrement que l’original : sous 0,05, difficile à remarquer.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Perplexity</source>
   <translation>Perplexité</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How surprised a model is by real text: compare it with the original's, lower is better.</source>
   <translation>À quel point un modèle est surpris par du vrai texte : à comparer à celle de l’original, plus bas est mieux.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Same next word</source>
   <translation>Même mot suivant</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How often its favourite next word is the original's, too.</source>
   <translation>À quelle fréquence son mot suivant préféré est aussi celui de l’original.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A piece of a word: 100 tokens are about 75 English words.</source>
   <translation>Un morceau de mot : 100 tokens font environ 75 mots anglais.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Tokens per second</source>
   <translation>Tokens par seconde</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How fast it writes: people read at about 5 to 10 a second.</source>
   <translation>La vitesse à laquelle il écrit : on lit environ 5 à 10 tokens par seconde.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Time to first token</source>
   <translation>Délai du premier token</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How long it thinks about the question before the first word comes.</source>
   <translation>Combien de temps il réfléchit à la question avant le premier mot.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How much of a conversation the model can look at, in tokens; more needs more memory.</source>
   <translation>Quelle part d’une conversation le modèle peut voir, en tokens ; plus demande plus de mémoire.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Conversation memory</source>
   <translation>Mémoire de la conversation</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What a model keeps of the conversation so far (the KV cache); it grows with the context.</source>
   <translation>Ce qu’un modèle garde de la conversation (le cache KV) ; il grandit avec le contexte.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Fits</source>
   <translation>Tient</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The model and its conversation find room in this computer's free memory.</source>
   <translation>Le modèle et sa conversation trouvent place dans la mémoire libre de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Tight</source>
   <translation>Juste</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>It runs, but other programs should be closed.</source>
   <translation>Il tourne, mais mieux vaut fermer d’autres programmes.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Partly on the graphics card</source>
   <translation>En partie sur la carte graphique</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Some layers run on the graphics card and the rest on the processor, which is slower.</source>
   <translation>Certaines couches tournent sur la carte graphique et le reste sur le processeur, ce qui est plus lent.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Offloading</source>
   <translation>Délestage</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Handing layers over to the graphics card, as many as its memory takes.</source>
   <translation>Confier des couches à la carte graphique, autant que sa mémoire en contient.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Graphics memory</source>
   <translation>Mémoire graphique</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The graphics card's own memory (VRAM), the fastest place for a model.</source>
   <translation>La mémoire propre de la carte graphique (VRAM), l’endroit le plus rapide pour un modèle.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Memory bandwidth</source>
   <translation>Bande passante de la mémoire</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How fast memory can be read: each word reads the whole model once.</source>
   <translation>À quelle vitesse la mémoire se lit : chaque mot lit le modèle entier une fois.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Estimate (~)</source>
   <translation>Estimation (~)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Calculated and not measured here yet; a measurement replaces it.</source>
   <translation>Calculé et pas encore mesuré ici ; une mesure la remplace.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>An instruction that the model gets before the conversation.</source>
   <translation>Une consigne que le modèle reçoit avant la conversation.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How freely the next word is chosen: 0 always takes the likeliest.</source>
   <translation>Avec quelle liberté le mot suivant est choisi : 0 prend toujours le plus probable.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Top p</source>
   <translation>Top p</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Only the likeliest words that together make up this share are chosen from.</source>
   <translation>Le choix se fait seulement parmi les mots les plus probables qui forment ensemble cette part.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Top k</source>
   <translation>Top k</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Only this many of the likeliest words are chosen from.</source>
   <translation>Le choix se fait seulement parmi ce nombre de mots les plus probables.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The start of the dice: the same seed and the same question give the same answer.</source>
   <translation>Le départ des dés : même graine et même question donnent la même réponse.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Reasoning</source>
   <translation>Réflexion</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What a model writes to itself before it answers.</source>
   <translation>Ce qu’un modèle écrit pour lui-même avant de répondre.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Chat template</source>
   <translation>Modèle de conversation</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How a conversation is written down for this very model.</source>
   <translation>Comment une conversation est écrite pour ce modèle précis.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Blind comparison</source>
   <translation>Comparaison à l’aveugle</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>You see two answers without knowing whose they are, and choose the better one.</source>
   <translation>Vous voyez deux réponses sans savoir de qui elles sont, et choisissez la meilleure.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Hub</source>
   <translation>Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The site where most open models are published: huggingface.co.</source>
   <translation>Le site où sont publiés la plupart des modèles ouverts : huggingface.co.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>License</source>
   <translation>Licence</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What the makers of a model allow you to do with it.</source>
   <translation>Ce que les auteurs d’un modèle vous permettent d’en faire.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Gated model</source>
   <translation>Modèle à accès restreint</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Its makers want you to accept their terms on the Hub before you can download it.</source>
   <translation>Ses auteurs veulent que vous acceptiez leurs conditions sur le Hub avant de le télécharger.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Access token</source>
   <translation>Jeton d’accès</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A key to your account on the Hub; it is kept in this computer's keyring.</source>
   <translation>Une clé de votre compte sur le Hub ; elle est gardée dans le trousseau de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Address (API)</source>
   <translation>Adresse (API)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Where other programs on this computer can reach the model.</source>
   <translation>Où d’autres programmes de cet ordinateur peuvent joindre le modèle.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>API key</source>
   <translation>Clé d’API</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A password that other programs must show to use the model.</source>
   <translation>Un mot de passe que les autres programmes doivent présenter pour utiliser le modèle.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Only this computer</source>
   <translation>Cet ordinateur seulement</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The address cannot be reached from other machines (127.0.0.1).</source>
   <translation>L’adresse n’est pas joignable depuis d’autres machines (127.0.0.1).</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Worker</source>
   <translation>Processus de travail</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Each job runs in a program of its own, so that a crash never takes the window with it.</source>
   <translation>Chaque tâche tourne dans son propre programme, pour qu’un plantage n’emporte jamais la fenêtre.</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Parameters</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Stored as</source>
   <translation>Stocké en</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Number format</source>
   <translation>Format numérique</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Reads at most</source>
   <translation>Lit au plus</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Made from</source>
   <translation>Créé à partir de</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Speed</source>
   <translation>Vitesse</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Speed here</source>
   <translation>Vitesse ici</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Checked by</source>
   <translation>Vérifié par</translation>
  </message>
  <message>
   <location filename="../../desktop/main_window.py" />
   <source>Open {name}</source>
   <translation>Ouvrir {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/main_window.py" />
   <source>“{name}” was not opened.</source>
   <translation>« {name} » n’a pas été ouvert.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/main_window.py" />
   <source>{n} things were not opened.</source>
   <extracomment>One: {n} thing was not opened.</extracomment>
   <translation>
    <numerusform>{n} élément n’a pas été ouvert.</numerusform>
    <numerusform>{n} éléments n’ont pas été ouverts.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/axes.py" />
   <source>Loads in {programs}.</source>
   <translation>Se charge dans {programs}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Downloaded</source>
   <translation>Téléchargé</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Downloading</source>
   <translation>Téléchargement</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>done</source>
   <translation>fait</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>now</source>
   <translation>en cours</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>later</source>
   <translation>plus tard</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>stopped</source>
   <translation>arrêté</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>failed</source>
   <translation>échoué</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantized to {level}</source>
   <translation>Quantifié en {level}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantized</source>
   <translation>Quantifié</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantizing to {level}</source>
   <translation>Quantification en {level}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantizing</source>
   <translation>Quantification</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Ready to chat</source>
   <translation>Prêt pour le chat</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>GB: the size of its files. A token is a word or a piece of one. Context: how many tokens of a conversation the model keeps in view. ~ marks an estimate.</source>
   <translation>GB : la taille des fichiers. Un token est un mot ou un morceau de mot. Contexte : combien de tokens d’une conversation le modèle garde en vue. ~ marque une estimation.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>fits on the GPU with {context} context</source>
   <translation>tient sur le GPU avec un contexte de {context}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>runs partly on the GPU with {context} context</source>
   <translation>tourne en partie sur le GPU avec un contexte de {context}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>fits with {context} context</source>
   <translation>tient avec un contexte de {context}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>fits only just with {context} context</source>
   <translation>tient tout juste avec un contexte de {context}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>does not fit with {context} context</source>
   <translation>ne tient pas avec un contexte de {context}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Compressed tensors</source>
   <translation>Compressed tensors</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{choice_name} keeps each weight (each number of the model) in about {bits_per_weight} bits; models are published with 16. Fewer bits need less memory and run faster, and cost some quality. Here: {quality}.</source>
   <translation>{choice_name} garde chaque poids (chaque nombre du modèle) sur environ {bits_per_weight} bits ; les modèles sont publiés avec 16. Moins de bits demandent moins de mémoire, vont plus vite et coûtent un peu de qualité. Ici : {quality}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{format} of a {size} model</source>
   <translation>{format} d’un modèle de {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>No format of a {size} model fits here</source>
   <translation>Aucun format ne tient ici pour un modèle de {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{known}. Weights {memory}, KV cache {memory2}, compute {memory3}, overhead {memory4}</source>
   <translation>{known}. Poids {memory}, cache KV {memory2}, calcul {memory3}, surcoût {memory4}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>An {size} model</source>
   <translation>Un modèle de {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>A {size} model</source>
   <translation>Un modèle de {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{format} of {model}</source>
   <translation>{format} de {model}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{format} of an {size} model</source>
   <translation>{format} d’un modèle de {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>No format of {model} fits here</source>
   <translation>Aucun format ne tient ici pour {model}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>No format of an {size} model fits here</source>
   <translation>Aucun format ne tient ici pour un modèle de {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Measured on this computer</source>
   <translation>Mesuré sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>
{gpu_layers} of {n_layers} layers go onto the GPU</source>
   <translation>
{gpu_layers} couches sur {n_layers} vont sur le GPU</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted</source>
   <translation>Prédit</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Measured here, for another context put right</source>
   <translation>Mesuré ici, ramené à ce contexte</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Best first</source>
   <translation>Le meilleur d’abord</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>The level or number format</source>
   <translation>Le niveau ou le format numérique</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>The kind of files, which decides what programs load it</source>
   <translation>Le type de fichiers, qui décide quels programmes les chargent</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>File size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted size of the files (~ means: an estimate)</source>
   <translation>Taille prédite des fichiers (~ signifie : une estimation)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Memory, against what is free</source>
   <translation>Mémoire, face à celle qui est libre</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Weights, the conversation's cache, working space. The mark is the memory that is free now</source>
   <translation>Les poids, le cache de la conversation, l’espace de travail. Le repère est la mémoire libre actuelle</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Fit</source>
   <translation>Place</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Whether it fits in the memory that is free now</source>
   <translation>S’il tient dans la mémoire libre actuelle</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Tokens/s</source>
   <translation>Tokens/s</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted speed of answers: words or pieces of words a second</source>
   <translation>Vitesse prédite des réponses : mots ou morceaux de mots par seconde</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Quality</source>
   <translation>Qualité</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>How close its answers come to the original's</source>
   <translation>À quel point ses réponses approchent celles de l’original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{measured_here}: {quality} ({bits_per_weight} bits a weight)</source>
   <translation>{measured_here} : {quality} ({bits_per_weight} bits par poids)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>about {speed}</source>
   <translation>environ {speed}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted from the model's shape</source>
   <translation>Prédit d’après la forme du modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted for a conversation of 512 tokens</source>
   <translation>Prédit pour une conversation de 512 tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Expected</source>
   <translation>Attendu</translation>
  </message>
  <message>
   <location filename="../../desktop/models/compute.py" />
   <source>TF32 needs an NVIDIA GPU; there is none here.</source>
   <translation>TF32 demande un GPU NVIDIA ; il n’y en a pas ici.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/compute.py" />
   <source>TF32 needs an NVIDIA GPU from RTX 30 or A100 on; {name} is older.</source>
   <translation>TF32 demande un GPU NVIDIA à partir de RTX 30 ou A100 ; {name} est plus ancien.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/compute.py" />
   <source>PyTorch cannot use {name} here: its CUDA version is not installed.</source>
   <translation>PyTorch ne peut pas utiliser {name} ici : sa version CUDA n’est pas installée.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} of {size2}</source>
   <translation>{size} sur {size2}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/downloads.py" />
   <source>Verified: {n} files match the Hub's hashes ({list})</source>
   <extracomment>One: Verified: {n} file matches the Hub's hash ({list})</extracomment>
   <translation>
    <numerusform>Vérifié : {n} fichier correspond à l’empreinte du Hub ({list})</numerusform>
    <numerusform>Vérifié : {n} fichiers correspondent aux empreintes du Hub ({list})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Partial files kept: {size}. {way}</source>
   <translation>Fichiers partiels conservés : {size}. {way}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/downloads.py" />
   <source>{n} files</source>
   <extracomment>One: {n} file</extracomment>
   <translation>
    <numerusform>{n} fichier</numerusform>
    <numerusform>{n} fichiers</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Checking what is already here</source>
   <translation>Vérification de ce qui est déjà là</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{words}. Its pickled weights were made safetensors.</source>
   <translation>{words}. Ses poids au format pickle ont été convertis en safetensors.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Resume goes on from there.</source>
   <translation>Reprendre continue à partir de là.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>The next download of it goes on from there.</source>
   <translation>Son prochain téléchargement continue à partir de là.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{files_count}, {size} (not needed, or not safe)</source>
   <translation>{files_count}, {size} (inutiles ou pas sûrs)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Not stated</source>
   <translation>Non indiqué</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{licence} (gated: its owner must let you in)</source>
   <translation>{licence} (accès restreint : son propriétaire doit vous admettre)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} to fetch</source>
   <translation>{size} à télécharger</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Cancelling</source>
   <translation>Annulation</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Pausing</source>
   <translation>Mise en pause</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{done} of {total} files</source>
   <translation>{done} fichiers sur {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{sha256} by SHA-256</source>
   <translation>{sha256} par SHA-256</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{git_sha1} by git's SHA-1</source>
   <translation>{git_sha1} par le SHA-1 de git</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>No unfinished file is left of it.</source>
   <translation>Il n’en reste aucun fichier inachevé.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Resume goes on with the next file.</source>
   <translation>Reprendre continue avec le fichier suivant.</translation>
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
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{revision}, commit {commit}</source>
   <translation>{revision}, commit {commit}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} for the conversion</source>
   <translation>{size} pour la conversion</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} for {level}</source>
   <translation>{size} pour {level}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{files} ({size} is here already)</source>
   <translation>{files} ({size} sont déjà là)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Left out</source>
   <translation>Laissé de côté</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>waiting for the hub</source>
   <translation>en attente du Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/models/finetune.py" />
   <source>Fine-tune it with transformers and peft</source>
   <translation>L’affiner avec transformers et peft</translation>
  </message>
  <message>
   <location filename="../../desktop/models/finetune.py" />
   <source>Once the variant is made, the code that loads it with transformers and peft stands here and in the library, ready to copy.</source>
   <translation>Une fois la variante créée, le code qui la charge avec transformers et peft se trouve ici et dans la bibliothèque, prêt à copier.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Unavailable</source>
   <translation>Indisponible</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>The number format, and beneath it the methods that choose its values</source>
   <translation>Le format numérique, et dessous les méthodes qui choisissent ses valeurs</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Predicted size of all files (~ means: an estimate)</source>
   <translation>Taille prédite de tous les fichiers (~ signifie : une estimation)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Likely quality</source>
   <translation>Qualité</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>How close its answers come to the original's; evaluate a variant to measure it</source>
   <translation>À quel point ses réponses approchent celles de l’original ; évaluez une variante pour le mesurer</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Whether a calibration text shows which values matter; that takes longer and loses less</source>
   <translation>Si un texte de calibration montre quelles valeurs comptent ; c’est plus long et perd moins</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Loads in</source>
   <translation>Se charge dans</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Programs besides Bitwright that load it</source>
   <translation>Programmes autres que Bitwright qui le chargent</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>{dtype} by {title}, {container}</source>
   <translation>{dtype} avec {title}, {container}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>{format}, recommended</source>
   <translation>{format}, recommandé</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>{format}, unavailable</source>
   <translation>{format}, indisponible</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>For research.</source>
   <translation>Pour la recherche.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Looks at a text first</source>
   <translation>Regarde d’abord un texte</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Needs no text</source>
   <translation>Sans texte</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Not usable</source>
   <translation>Inutilisable</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Not known</source>
   <translation>Inconnu</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>The Hub does not say how many parameters it has</source>
   <translation>Le Hub n’indique pas combien de paramètres il a</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>
Estimated by its number of parameters; its page looks closer.</source>
   <translation>
Estimé d’après son nombre de paramètres ; sa page regarde de plus près.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Already here</source>
   <translation>Déjà ici</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Gated</source>
   <translation>Restreint</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Where the model is published: organisation/name</source>
   <translation>Où le modèle est publié : organisation/nom</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>How many weights it has (~ means: by its name)</source>
   <translation>Combien de poids il a (~ signifie : d’après son nom)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>What its weights are stored as</source>
   <translation>Comment ses poids sont stockés</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Best here</source>
   <translation>Idéal ici</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>The form that suits this computer, with the size of its files (~ means: an estimate)</source>
   <translation>La forme qui convient à cet ordinateur, avec la taille de ses fichiers (~ signifie : une estimation)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Downloads</source>
   <translation>Téléch.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Downloads in the last month</source>
   <translation>Téléchargements du mois dernier</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Likes</source>
   <translation>J’aime</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>People who liked it on the Hub</source>
   <translation>Personnes qui l’ont aimé sur le Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Changed</source>
   <translation>Modifié</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>When its files last changed</source>
   <translation>Quand ses fichiers ont changé pour la dernière fois</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Access</source>
   <translation>Accès</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Gated: its owner wants to know who downloads it</source>
   <translation>Accès restreint : son propriétaire veut savoir qui le télécharge</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Being looked at</source>
   <translation>Examen en cours</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Open its page to see whether it fits</source>
   <translation>Ouvrez sa page pour voir s’il tient</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>{repo_id}
Licence: {license}</source>
   <translation>{repo_id}
Licence : {license}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>By its name</source>
   <translation>D’après son nom</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>By the headers of its files</source>
   <translation>D’après les en-têtes de ses fichiers</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Its owner wants to know who downloads it</source>
   <translation>Son propriétaire veut savoir qui le télécharge</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>not stated</source>
   <translation>non indiquée</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size} model in {format}</source>
   <translation>Modèle de {size} en {format}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>Needs {memory} of memory, {disk} of disk, about {speed}</source>
   <translation>Demande {memory} de mémoire, {disk} de disque, environ {speed}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{why} Its files take {disk}; about {speed}.</source>
   <translation>{why} Ses fichiers prennent {disk} ; environ {speed}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{cell}: {fit}. {figures}.</source>
   <translation>{cell} : {fit}. {figures}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: does not fit</source>
   <translation>{size} : ne tient pas</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit; up to {readable} answer at reading pace.</source>
   <translation>Avec un contexte de {context}, les modèles jusqu’à {size} tiennent ; jusqu’à {readable}, ils répondent à la vitesse de lecture.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>Needs {memory} of memory, {disk} of disk</source>
   <translation>Demande {memory} de mémoire, {disk} de disque</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{why} Its files take {disk}.</source>
   <translation>{why} Ses fichiers prennent {disk}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: fits as {good}; tight as {tight}</source>
   <translation>{size} : tient en {good} ; juste en {tight}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: fits as {good}</source>
   <translation>{size} : tient en {good}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: tight as {tight}</source>
   <translation>{size} : juste en {tight}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, none of these sizes fits.</source>
   <translation>Avec un contexte de {context}, aucune de ces tailles ne tient.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit only just.</source>
   <translation>Avec un contexte de {context}, les modèles jusqu’à {size} tiennent tout juste.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit; up to {most} only just.</source>
   <translation>Avec un contexte de {context}, les modèles jusqu’à {size} tiennent ; jusqu’à {most}, tout juste.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit.</source>
   <translation>Avec un contexte de {context}, les modèles jusqu’à {size} tiennent.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>Not here</source>
   <translation>Pas ici</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{format}, files: {files}</source>
   <translation>{format}, fichiers : {files}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Accept its licence on its page, then give Bitwright a token of your account.</source>
   <translation>Acceptez sa licence sur sa page, puis donnez à Bitwright un jeton de votre compte.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Ask for access on its page; its owner decides. Then give Bitwright a token of your account.</source>
   <translation>Demandez l’accès sur sa page ; son propriétaire décide. Donnez ensuite à Bitwright un jeton de votre compte.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Read from {read}: {size} of {size2} were fetched.</source>
   <translation>Lu dans {read} : {size} sur {size2} ont été téléchargés.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It cannot be used on this computer</source>
   <translation>Inutilisable sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It cannot be used on the simulated computer</source>
   <translation>Inutilisable sur l’ordinateur simulé</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It does not fit this computer</source>
   <translation>Ne tient pas sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It does not fit the simulated computer</source>
   <translation>Ne tient pas sur l’ordinateur simulé</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For this computer: {name}, which is there ready-made</source>
   <translation>Pour cet ordinateur : {name}, déjà tout prêt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For the simulated computer: {name}, which is there ready-made</source>
   <translation>Pour l’ordinateur simulé : {name}, déjà tout prêt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For this computer: {name}</source>
   <translation>Pour cet ordinateur : {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For the simulated computer: {name}</source>
   <translation>Pour l’ordinateur simulé : {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/hub_page.py" />
   <source>{path} and {n} more parts</source>
   <extracomment>One: {path} and {n} more part</extracomment>
   <translation>
    <numerusform>{path} et {n} autre partie</numerusform>
    <numerusform>{path} et {n} autres parties</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>A file of the repository</source>
   <translation>Un fichier du dépôt</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Level</source>
   <translation>Niveau</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>How many bits it is quantized to</source>
   <translation>Sur combien de bits il est quantifié</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Size on the disk</source>
   <translation>Taille sur le disque</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{format}, {size}</source>
   <translation>{format}, {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Where it is published</source>
   <translation>Où il est publié</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>How it is quantized</source>
   <translation>Comment il est quantifié</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>The level that suits this computer, where it holds several</source>
   <translation>Le niveau qui convient à cet ordinateur, quand il y en a plusieurs</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Usable by</source>
   <translation>Utilisable par</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Whether Bitwright can use it</source>
   <translation>Si Bitwright peut l’utiliser</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{count} last month, {count2} likes</source>
   <translation>{count} le mois dernier, {count2} j’aime</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>the headers of its files</source>
   <translation>les en-têtes de ses fichiers</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>the header of its file</source>
   <translation>l’en-tête de son fichier</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>its configuration</source>
   <translation>sa configuration</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Architecture</source>
   <translation>Architecture</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{architecture}, {n_layers} layers</source>
   <translation>{architecture}, {n_layers} couches</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Bitwright reads it</source>
   <translation>Bitwright le lit</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For other programs</source>
   <translation>Pour d’autres programmes</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Found by its name: it does not say what it was made from</source>
   <translation>Trouvé par son nom : il n’indique pas de quoi il provient</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{tokens} tokens</source>
   <translation>{tokens} tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Start puts an exact copy into the library, so that it can be talked to and measured there.</source>
   <translation>Démarrer place une copie exacte dans la bibliothèque, pour y discuter avec elle et la mesurer.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Not advised</source>
   <translation>Déconseillé</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Tick several levels to queue them all at once (Space)</source>
   <translation>Cochez plusieurs niveaux pour les mettre tous en file d’attente (Espace)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>The name that other programs use for this format</source>
   <translation>Le nom que d’autres programmes donnent à ce format</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Good for</source>
   <translation>Bon pour</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>What it is good for</source>
   <translation>Ce pour quoi il est bon</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Predicted size of the file (~ means: an estimate)</source>
   <translation>Taille prédite du fichier (~ signifie : une estimation)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Predicted memory while it runs: weights, the conversation at the chosen context, and working space</source>
   <translation>Mémoire prédite pendant qu’il tourne : les poids, la conversation au contexte choisi et l’espace de travail</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>{level}, recommended</source>
   <translation>{level}, recommandé</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>{level}, ticked</source>
   <translation>{level}, coché</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>{number} here, {number2} for the original: {change}. Lower is better.</source>
   <translation>{number} ici, {number2} pour l’original : {change}. Plus bas, c’est mieux.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>It chooses the same next word as the original {share} of the time.</source>
   <translation>Il choisit le même mot suivant que l’original dans {share} des cas.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Not measured yet. Evaluate this variant to know.</source>
   <translation>Pas encore mesurée. Évaluez cette variante pour le savoir.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>The original's perplexity is {number}. Lower is better.</source>
   <translation>La perplexité de l’original est {number}. Plus bas, c’est mieux.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>The original is what variants are compared with.</source>
   <translation>C’est à l’original que les variantes sont comparées.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/library_columns.py" />
   <source>{n} files of it are missing: {names}. Right-click to find or repair them.</source>
   <extracomment>One: {n} file of it is missing: {names}. Right-click to find or repair it.</extracomment>
   <translation>
    <numerusform>{n} de ses fichiers manque : {names}. Clic droit pour le chercher ou le réparer.</numerusform>
    <numerusform>{n} de ses fichiers manquent : {names}. Clic droit pour les chercher ou les réparer.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Model and level</source>
   <translation>Modèle et niveau</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>A model, and beneath it what was made of it: fewer bits are smaller and err more often</source>
   <translation>Un modèle, et dessous ce qui en a été créé : moins de bits sont plus petits et se trompent plus souvent</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Size of the files on disk</source>
   <translation>Taille des fichiers sur le disque</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Bits/weight</source>
   <translation>Bits/poids</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Bits that one weight takes on average, all of the model counted</source>
   <translation>Bits qu’un poids occupe en moyenne, sur tout le modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How surprised the model is by ordinary text: lower is better. Compare it with the original's</source>
   <translation>À quel point un texte ordinaire surprend le modèle : plus bas, c’est mieux. À comparer avec l’original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Perplexity change</source>
   <translation>Écart de perplexité</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>By how much ordinary text surprises it more than the original</source>
   <translation>De combien un texte ordinaire la surprend plus que l’original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How often it would answer differently from the original: 0 is the same model</source>
   <translation>À quelle fréquence il répondrait autrement que l’original : 0 est le même modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How often it chooses the same next word as the original</source>
   <translation>À quelle fréquence elle choisit le même mot suivant que l’original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Words or pieces of words written a second, measured on this computer</source>
   <translation>Mots ou morceaux de mots écrits par seconde, mesurés sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>The most memory that it took while its speed was measured on this computer</source>
   <translation>Le maximum de mémoire pris pendant la mesure de sa vitesse sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How the values were chosen</source>
   <translation>Comment les valeurs ont été choisies</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>What kind of files it is, which decides what loads it</source>
   <translation>Le genre de fichiers, qui décide de ce qui la charge</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>What you wrote about it</source>
   <translation>Ce que vous avez noté à son sujet</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Measured</source>
   <translation>Mesuré</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>When its quality was last measured</source>
   <translation>Quand sa qualité a été mesurée pour la dernière fois</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Made</source>
   <translation>Créé</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>When it was made (for an original: when it was added)</source>
   <translation>Quand il a été créé (pour un original : quand il a été ajouté)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>files missing</source>
   <translation>fichiers manquants</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_rows.py" />
   <source>Original not here</source>
   <translation>Original pas ici</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_rows.py" />
   <source>Original removed</source>
   <translation>Original retiré</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_rows.py" />
   <source>Original, {dtype}</source>
   <translation>Original, {dtype}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/markdown_blocks.py" />
   <source>(picture: {words})</source>
   <translation>(image : {words})</translation>
  </message>
  <message>
   <location filename="../../desktop/models/markdown_blocks.py" />
   <source>(picture)</source>
   <translation>(image)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Recommended</source>
   <translation>Recommandé</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Smaller</source>
   <translation>Plus petit</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Better</source>
   <translation>Meilleur</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Your choice</source>
   <translation>Votre choix</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>at {tokens} context</source>
   <translation>avec un contexte de {tokens}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>One GGUF file for {programs}</source>
   <translation>Un fichier GGUF pour {programs}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>was {size}</source>
   <translation>avant : {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>{memory} of memory</source>
   <translation>{memory} de mémoire</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>faster than reading</source>
   <translation>plus vite que la lecture</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>beside the original</source>
   <translation>à côté de l’original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Files for {programs}</source>
   <translation>Fichiers pour {programs}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>like reading</source>
   <translation>comme la lecture</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>slower than reading</source>
   <translation>plus lent que la lecture</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>For chatting on this computer, the GGUF level {level} suits better.</source>
   <translation>Pour discuter sur cet ordinateur, le niveau GGUF {level} convient mieux.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>{size}  (original {size2})</source>
   <translation>{size}  (original {size2})</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>{memory} at {tokens} context</source>
   <translation>{memory} pour un contexte de {tokens}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>Precision</source>
   <translation>Précision</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>{method_title}, {container_title} files. {about}</source>
   <translation>{method_title}, fichiers {container_title}. {about}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>Good to know</source>
   <translation>Bon à savoir</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>The most that the work itself takes, whatever the variant needs when it runs later.</source>
   <translation>Le maximum que prend le travail lui-même, quoi que demande la variante ensuite.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Variants go to {folder}</source>
   <translation>Les variantes vont dans {folder}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Time: {time}, a rough estimate</source>
   <translation>Durée : {time}, estimation grossière</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Nothing like it has run here yet, so it is estimated from another computer. Every finished job here makes this better known.</source>
   <translation>Rien de tel n’a encore tourné ici, l’estimation vient donc d’un autre ordinateur. Chaque tâche finie ici la précise.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>It can be made; see the remarks above</source>
   <translation>Création possible ; voir les remarques ci-dessus</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Supported</source>
   <translation>Pris en charge</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>It can be made of this model</source>
   <translation>Peut être créé à partir de ce modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: may need {need}, {free} are free now: close other programs first</source>
   <translation>Mémoire : il faudra peut-être {need}, {free} sont libres : fermez d’abord d’autres programmes</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: needs {need}, {free} free</source>
   <translation>Mémoire : il faut {need}, {free} libres</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Disk: writes {size}, then only {left} are free</source>
   <translation>Disque : écrit {size}, il ne restera que {left} libres</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Disk: writes {size}, and {more} more while it works; {free} free</source>
   <translation>Disque : écrit {size}, et {more} de plus pendant le travail ; {free} libres</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Disk: writes {size}, {free} free</source>
   <translation>Disque : écrit {size}, {free} libres</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Time</source>
   <translation>Durée</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Time: {time}, most of it training</source>
   <translation>Durée : {time}, surtout de l’entraînement</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/preflight.py" />
   <source>Time: {time}, from {n} earlier runs here</source>
   <extracomment>One: Time: {time}, from {n} earlier run here</extracomment>
   <translation>
    <numerusform>Durée : {time}, d’après {n} exécution ici</numerusform>
    <numerusform>Durée : {time}, d’après {n} exécutions ici</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Training ends by itself when its time is up.</source>
   <translation>L’entraînement s’arrête de lui-même quand son temps est écoulé.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Runs of the same kind on this processor, put right for the size of this model.</source>
   <translation>Exécutions du même genre sur ce processeur, ramenées à la taille de ce modèle.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Good</source>
   <translation>Bon</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Attention</source>
   <translation>Attention</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Stops Start</source>
   <translation>Empêche le démarrage</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>To know</source>
   <translation>À savoir</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Not supported</source>
   <translation>Non pris en charge</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: needs {need}, the settings allow {total}</source>
   <translation>Mémoire : il faut {need}, les paramètres permettent {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: needs {need}, this computer has {total}</source>
   <translation>Mémoire : il faut {need}, cet ordinateur a {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>The disk has {free} free, {needed} are needed. Free some room or choose a smaller level.</source>
   <translation>Le disque a {free} libres, il faut {needed}. Libérez de la place ou choisissez un niveau plus petit.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>The disk has {free} free, {needed} are needed. Free some room or choose a format with fewer bits.</source>
   <translation>Le disque a {free} libres, il faut {needed}. Libérez de la place ou choisissez un format avec moins de bits.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>{dtype} is for research: it may lose much, so measure it before you rely on it.</source>
   <translation>{dtype} est pour la recherche : il peut perdre beaucoup, mesurez-le donc avant de vous y fier.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>How often it would answer differently (KL divergence)</source>
   <translation>À quelle fréquence il répondrait autrement (divergence KL)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>How surprised it is by ordinary text (perplexity)</source>
   <translation>À quel point un texte ordinaire le surprend (perplexité)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Speed on this computer (tokens a second)</source>
   <translation>Vitesse sur cet ordinateur (tokens par seconde)</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>lower is better</source>
   <translation>plus bas est mieux</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>higher is better</source>
   <translation>plus haut est mieux</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Best trade-off: {label}, {because}.</source>
   <translation>Meilleur compromis : {label}, {because}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>GGUF, mixed levels</source>
   <translation>GGUF, niveaux mélangés</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>GGUF, one type</source>
   <translation>GGUF, un seul type</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>GPTQ and AWQ</source>
   <translation>GPTQ et AWQ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>8-bit formats</source>
   <translation>Formats 8 bits</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>For fine-tuning</source>
   <translation>Pour l’affinage</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Trained</source>
   <translation>Entraînés</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Made elsewhere</source>
   <translation>Créés ailleurs</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>No variant of {model} has been measured yet.</source>
   <translation>Aucune variante de {model} n’a encore été mesurée.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/quality_chart.py" />
   <source>{n} variants of {model} by size, and {title}, {better}.</source>
   <extracomment>One: {n} variant of {model} by size, and {title}, {better}.</extracomment>
   <translation>
    <numerusform>{n} variante de {model} selon la taille, et {title}, {better}.</numerusform>
    <numerusform>{n} variantes de {model} selon la taille, et {title}, {better}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>KL divergence {figure}</source>
   <translation>divergence KL {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>perplexity {figure}</source>
   <translation>perplexité {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>the smallest one that has at most a small loss</source>
   <translation>la plus petite qui perd peu au plus</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>the closest one to the original</source>
   <translation>la plus proche de l’original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>The original: {figure}.</source>
   <translation>L’original : {figure}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Talk with it on this computer</source>
   <translation>Discuter avec lui sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Serve</source>
   <translation>Servir</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Answer many requests for other programs</source>
   <translation>Répondre à de nombreuses requêtes d’autres programmes</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Fine-tune</source>
   <translation>Affiner</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Train it further on your own examples</source>
   <translation>L’entraîner davantage sur vos propres exemples</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Small device</source>
   <translation>Petit appareil</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Run it on a phone, a board or an old computer</source>
   <translation>Le faire tourner sur un téléphone, une carte ou un vieil ordinateur</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Queue {n} variants</source>
   <extracomment>One: Queue {n} variant</extracomment>
   <translation>
    <numerusform>Mettre {n} variante en file</numerusform>
    <numerusform>Mettre {n} variantes en file</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>{n} variants, {size} in all, {time}</source>
   <extracomment>One: {n} variant, {size} in all, {time}</extracomment>
   <translation>
    <numerusform>{n} variante, {size} en tout, {time}</numerusform>
    <numerusform>{n} variantes, {size} en tout, {time}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Start</source>
   <translation>Démarrer</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Turn</source>
   <translation>Rang</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Drag a row, or press Alt and an arrow key, to change the order</source>
   <translation>Faites glisser une ligne, ou appuyez sur Alt et une flèche, pour changer l’ordre</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Job</source>
   <translation>Tâche</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>What will be done</source>
   <translation>Ce qui sera fait</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>What kind of work it is</source>
   <translation>Le genre de travail</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Waits since</source>
   <translation>En attente depuis</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>When it was asked for</source>
   <translation>Quand elle a été demandée</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>Only for scales that a group of weights shares</source>
   <translation>Seulement pour les échelles que partage un groupe de poids</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>The number of steps decides, not the time</source>
   <translation>C’est le nombre d’étapes qui décide, pas le temps</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>Only SmoothQuant looks at a text, and it is off</source>
   <translation>Seul SmoothQuant regarde un texte, et il est désactivé</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>A calibration text is one of {list}; {name} is none.</source>
   <translation>Un texte de calibration est un fichier {list} ; {name} n’en est pas un.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>The calibration text {name} is not there any more.</source>
   <translation>Le texte de calibration {name} n’est plus là.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>Type the data set's name on the Hub: owner/name.</source>
   <translation>Tapez le nom du jeu de données sur le Hub : owner/name.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Bitwright only</source>
   <translation>Bitwright seulement</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Text that comes with Bitwright</source>
   <translation>Texte fourni avec Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Imported</source>
   <translation>Importé</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Whole matrix</source>
   <translation>Matrice entière</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Group</source>
   <translation>Groupe</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Full range</source>
   <translation>Plage entière</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>No outliers</source>
   <translation>Sans valeurs extrêmes</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Entropy</source>
   <translation>Entropie</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>The usual one</source>
   <translation>L’habituel</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Nearest values</source>
   <translation>Valeurs les plus proches</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Not quantized</source>
   <translation>Non quantifié</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>As it runs</source>
   <translation>En marche</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Measured before</source>
   <translation>Mesuré avant</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>On</source>
   <translation>Avec</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Off</source>
   <translation>Sans</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>made elsewhere</source>
   <translation>créé ailleurs</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>rounded to nearest</source>
   <translation>arrondi au plus proche</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>errors fed forward</source>
   <translation>erreurs reportées</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>important channels scaled</source>
   <translation>canaux importants mis à l’échelle</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>important channels scaled, errors fed forward</source>
   <translation>canaux importants mis à l’échelle, erreurs reportées</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>activation scales found while it runs</source>
   <translation>échelles d’activation trouvées en marche</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>activation scales measured beforehand</source>
   <translation>échelles d’activation mesurées à l’avance</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>trained to live with few bits</source>
   <translation>entraîné à vivre avec peu de bits</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>one scale a matrix</source>
   <translation>une échelle par matrice</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>a scale for each output channel</source>
   <translation>une échelle pour chaque canal de sortie</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>a scale for each block of 128 × 128</source>
   <translation>une échelle pour chaque bloc de 128 × 128</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>not quantized</source>
   <translation>non quantifié</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>groups of {get}</source>
   <translation>groupes de {get}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>trained {steps} steps</source>
   <translation>entraîné {steps} étapes</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>trained {time}</source>
   <translation>entraîné {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>8-bit floats</source>
   <translation>flottants 8 bits</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>8-bit integers</source>
   <translation>entiers 8 bits</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{number}, scales chosen for each token while it runs</source>
   <translation>{number}, échelles choisies en marche pour chaque token</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{number}, scales measured on the calibration text</source>
   <translation>{number}, échelles mesurées sur le texte de calibration</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{told}, {samples} × {length} tokens</source>
   <translation>{told}, {samples} × {length} tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{container_title} files</source>
   <translation>fichiers {container_title}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>searched scales</source>
   <translation>échelles cherchées</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>searched clipping</source>
   <translation>écrêtage cherché</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>important columns first</source>
   <translation>colonnes importantes d’abord</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>layers {options}</source>
   <translation>couches {options}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>imported, {container_title}</source>
   <translation>importé, {container_title}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>symmetric</source>
   <translation>symétrique</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>asymmetric</source>
   <translation>asymétrique</translation>
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
    <numerusform>Ses fichiers, {n} mesure, étiquettes et note sont supprimés définitivement.</numerusform>
    <numerusform>Ses fichiers, {n} mesures, étiquettes et note sont supprimés définitivement.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>The original, {name} ({size}), and {n} other variants of it stay: this can be made again.</source>
   <extracomment>One: The original, {name} ({size}), and {n} other variant of it stay: this can be made again.</extracomment>
   <translation>
    <numerusform>L’original, {name} ({size}), et {n} autre variante restent : celle-ci peut être recréée.</numerusform>
    <numerusform>L’original, {name} ({size}), et {n} autres variantes restent : celle-ci peut être recréée.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Delete {variant}?</source>
   <translation>Supprimer {variant} ?</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Files outside of Bitwright's own folder are deleted, too: {folder}</source>
   <translation>Les fichiers hors du dossier de Bitwright sont aussi supprimés : {folder}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its measurements, tags and note are removed.</source>
   <translation>Ses mesures, étiquettes et note sont supprimées.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its files, tags and note are removed for good.</source>
   <translation>Ses fichiers, étiquettes et note sont supprimés définitivement.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its original is not here, so it cannot be made again.</source>
   <translation>Son original n’est pas ici, elle ne peut donc pas être recréée.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>The original, {name} ({size}), stays: with it this can be made again.</source>
   <translation>L’original, {name} ({size}), reste : il permet de la recréer.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>Delete {n} variants?</source>
   <extracomment>One: Delete {n} variant?</extracomment>
   <translation>
    <numerusform>Supprimer {n} variante ?</numerusform>
    <numerusform>Supprimer {n} variantes ?</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its files in Bitwright's folder are deleted for good.</source>
   <translation>Ses fichiers dans le dossier de Bitwright sont supprimés définitivement.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>It is only forgotten: its files stay where they are.</source>
   <translation>Elle est seulement oubliée : ses fichiers restent où ils sont.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>{n} variants of it stay and work on; to measure them, the original is needed again.</source>
   <extracomment>One: {n} variant of it stays and works on; to measure it, the original is needed again.</extracomment>
   <translation>
    <numerusform>{n} variante en reste et fonctionne toujours ; pour la mesurer, il faudra de nouveau l’original.</numerusform>
    <numerusform>{n} variantes en restent et fonctionnent toujours ; pour les mesurer, il faudra de nouveau l’original.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Remove the original {name}?</source>
   <translation>Retirer l’original {name} ?</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Remove {variant} from the library?</source>
   <translation>Retirer {variant} de la bibliothèque ?</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Remove from the library</source>
   <translation>Retirer de la bibliothèque</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its content is shared with another file, so little room becomes free.</source>
   <translation>Son contenu est partagé avec un autre fichier, peu de place sera donc libérée.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>{names} are removed for good, with their measurements, tags and notes. The originals stay.</source>
   <extracomment>One: {names} is removed for good, with its measurements, tags and note. The original stays.</extracomment>
   <translation>
    <numerusform>{names} est supprimée définitivement, avec ses mesures, étiquettes et sa note. L’original reste.</numerusform>
    <numerusform>{names} sont supprimées définitivement, avec leurs mesures, étiquettes et notes. Les originaux restent.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>{n} imported ones are only removed from the library: their files stay where they are.</source>
   <extracomment>One: {n} imported one is only removed from the library: its files stay where they are.</extracomment>
   <translation>
    <numerusform>{n} importée est seulement retirée de la bibliothèque : ses fichiers restent où ils sont.</numerusform>
    <numerusform>{n} importées sont seulement retirées de la bibliothèque : leurs fichiers restent où ils sont.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its files belong to another program and stay where they are.</source>
   <translation>Ses fichiers appartiennent à un autre programme et restent où ils sont.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>As {variant} was made</source>
   <translation>Comme {variant} a été créée</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Recipe: {name}</source>
   <translation>Recette : {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>It was made by another program, and nothing is known of how.</source>
   <translation>Elle a été créée par un autre programme, on ne sait comment.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Its original, {name}, is not in the library any more.</source>
   <translation>Son original, {name}, n’est plus dans la bibliothèque.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Get it again, then make the variant anew.</source>
   <translation>Obtenez-le à nouveau, puis recréez la variante.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Open it again under Discover: it was at {path}.</source>
   <translation>Rouvrez-le dans Découvrir : il était dans {path}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>The original is not the same any more, so the result will differ.</source>
   <translation>L’original n’est plus le même, le résultat sera donc différent.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>It was made by Bitwright {then}, this is {now}: the result may differ.</source>
   <translation>Elle a été créée par Bitwright {then}, ceci est {now} : le résultat peut différer.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Whoever made it used a calibration text of their own ({name}). Choose one of yours, or keep the one that comes with Bitwright.</source>
   <translation>Son auteur a utilisé son propre texte de calibration ({name}). Choisissez un des vôtres, ou gardez celui fourni avec Bitwright.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Answered</source>
   <translation>Répondu</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Not understood</source>
   <translation>Pas compris</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Wrong key</source>
   <translation>Mauvaise clé</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Shut out</source>
   <translation>Refusé</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Too slow</source>
   <translation>Trop lent</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Too large</source>
   <translation>Trop grand</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Client left</source>
   <translation>Client parti</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Too busy</source>
   <translation>Trop occupé</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Answering</source>
   <translation>Répond</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/requests.py" />
   <source>{n} requests</source>
   <extracomment>One: {n} request</extracomment>
   <translation>
    <numerusform>{n} requête</numerusform>
    <numerusform>{n} requêtes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Asked by {client}</source>
   <translation>Demandé par {client}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>First word after {time}</source>
   <translation>Premier mot après {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Question: {text}</source>
   <translation>Question : {text}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Answer: {text}</source>
   <translation>Réponse : {text}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>{count} without an answer</source>
   <translation>{count} sans réponse</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>{read} tokens read and {written} written</source>
   <translation>{read} tokens lus et {written} écrits</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>When the request came</source>
   <translation>Quand la requête est arrivée</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Status</source>
   <translation>État</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>What became of it</source>
   <translation>Ce qu’elle est devenue</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Asked for</source>
   <translation>Demandé</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>The address that was asked, without /v1</source>
   <translation>L’adresse demandée, sans /v1</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Read</source>
   <translation>Lus</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Tokens of the question and what came before it</source>
   <translation>Tokens de la question et de ce qui précède</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Written</source>
   <translation>Écrits</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Tokens of the answer</source>
   <translation>Tokens de la réponse</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>How fast the answer was written</source>
   <translation>La vitesse d’écriture de la réponse</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Took</source>
   <translation>Durée</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>From the request's arrival to its last byte</source>
   <translation>De l’arrivée de la requête à son dernier octet</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Program</source>
   <translation>Programme</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>What the program that asked calls itself</source>
   <translation>Le nom que se donne le programme qui a demandé</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>The family of models it belongs to; it decides which tensors there are</source>
   <translation>La famille de modèles à laquelle il appartient ; elle détermine ses tenseurs</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>Hugging Face folder</source>
   <translation>Dossier Hugging Face</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>GGUF file</source>
   <translation>Fichier GGUF</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>A model that variants can be made from</source>
   <translation>Un modèle dont on peut créer des variantes</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>How its files are stored</source>
   <translation>Comment ses fichiers sont stockés</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>How many weights it has; more need more memory and mostly answer better</source>
   <translation>Combien de poids il a ; plus il y en a, plus il faut de mémoire, et mieux il répond en général</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>The number format that most of its weights have</source>
   <translation>Le format numérique de la plupart de ses poids</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>Size of its weights on disk</source>
   <translation>Taille de ses poids sur le disque</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Copy for chatting</source>
   <translation>Copie pour le chat</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Unfinished</source>
   <translation>Inachevé</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>{held} in models and what belongs to them; {free} of {total} are free on this disk.</source>
   <translation>{held} en modèles et ce qui va avec ; {free} sur {total} sont libres sur ce disque.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Tick what should go; nothing is ticked for you</source>
   <translation>Cochez ce qui doit partir ; rien n’est coché d’avance</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What it is to the library</source>
   <translation>Ce que c’est pour la bibliothèque</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What it takes on the disk</source>
   <translation>Ce que cela prend sur le disque</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Frees</source>
   <translation>Libère</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What the disk gets back: less where another program shares the file</source>
   <translation>Ce que le disque récupère : moins si un autre programme partage le fichier</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What stays</source>
   <translation>Ce qui reste</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What is not touched, and what it means for the rest</source>
   <translation>Ce qui n’est pas touché, et ce que cela signifie pour le reste</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>{name}: {size}, {kind}</source>
   <translation>{name} : {size}, {kind}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>ticked</source>
   <translation>coché</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>not ticked</source>
   <translation>non coché</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>As its program calls it; the tooltip shows where it lies</source>
   <translation>Comme son programme l’appelle ; l’infobulle montre où il se trouve</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>From</source>
   <translation>Programme</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>The program that keeps it</source>
   <translation>Le programme qui le garde</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>The level of a GGUF file, or the number format that most of its weights have</source>
   <translation>Le niveau d’un fichier GGUF, ou le format numérique de la plupart de ses poids</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>Size of its files; adding it takes no more room</source>
   <translation>Taille de ses fichiers ; l’ajouter ne prend pas plus de place</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>In the library</source>
   <translation>Dans la bibliothèque</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>Being added</source>
   <translation>Ajout en cours</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>Not added</source>
   <translation>Non ajouté</translation>
  </message>
  <message>
   <location filename="../../desktop/models/talks.py" />
   <source>Conversation</source>
   <translation>Conversation</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Tensor</source>
   <translation>Tenseur</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Its name in the file</source>
   <translation>Son nom dans le fichier</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>How its numbers are stored in the file</source>
   <translation>Comment ses nombres sont stockés dans le fichier</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Shape</source>
   <translation>Forme</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Rows and columns</source>
   <translation>Lignes et colonnes</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>What it takes in the file</source>
   <translation>Ce qu’il prend dans le fichier</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Bits that one number takes on average</source>
   <translation>Bits que prend un nombre en moyenne</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>KL divergence says how often, and how far, it would answer differently from the original: 0 is never. Measured in nats on a text that it is not trained on.</source>
   <translation>La divergence KL dit à quelle fréquence, et à quel point, il répondrait autrement que l’original : 0 signifie jamais. Mesurée en nats sur un texte qui ne sert pas à l’entraînement.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Training got worse here: it went back to its best step, with half the learning rate.</source>
   <translation>L’entraînement s’est dégradé ici : il est revenu à sa meilleure étape, avec la moitié du taux d’apprentissage.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>When its time was up</source>
   <translation>À la fin du temps prévu</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>After the steps asked for</source>
   <translation>Après les étapes demandées</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>When you stopped it, the best step kept</source>
   <translation>Arrêté par vous, meilleure étape gardée</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>When it got worse, the best step kept</source>
   <translation>Quand il s’est dégradé, meilleure étape gardée</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>{figure} nats</source>
   <translation>{figure} nats</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>No figures yet: the first come when the starting point is made.</source>
   <translation>Pas encore de chiffres : les premiers viennent quand le point de départ est créé.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>{steps}, {count} tokens</source>
   <translation>{steps}, {count} tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>KL divergence to the original before training {nats}.</source>
   <translation>Divergence KL avec l’original avant l’entraînement : {nats}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>The best was {nats} after {time}.</source>
   <translation>Le meilleur était {nats} après {time}.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Loss on the training text {nats}.</source>
   <translation>Perte sur le texte d’entraînement : {nats}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/training.py" />
   <source>The learning rate was halved {n} times.</source>
   <extracomment>One: The learning rate was halved once.</extracomment>
   <translation>
    <numerusform>Le taux d’apprentissage a été divisé par deux une fois.</numerusform>
    <numerusform>Le taux d’apprentissage a été divisé par deux {n} fois.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Steps</source>
   <translation>Étapes</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Trained for</source>
   <translation>Entraîné pendant</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Ended</source>
   <translation>Fin</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>After {time}, step {step}: {nats} on held-out text.</source>
   <translation>Après {time}, étape {step} : {nats} sur le texte de contrôle.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>After {time}: {nats} on held-out text.</source>
   <translation>Après {time} : {nats} sur le texte de contrôle.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training_back.py" />
   <source>There is nothing that training could bring back</source>
   <translation>Il n’y a rien qu’un entraînement puisse ramener</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training_back.py" />
   <source>Its original is not in the library any more, so there is nothing to learn from</source>
   <translation>Son original n’est plus dans la bibliothèque, il n’y a donc rien dont apprendre</translation>
  </message>
  <message>
   <location filename="../../desktop/models/trials.py" />
   <source>{speed}, {time}</source>
   <translation>{speed}, {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/trials.py" />
   <source>Failed: {why}. {took}</source>
   <translation>Échoué : {why}. {took}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/trials.py" />
   <source>Passed. {took}</source>
   <translation>Réussi. {took}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>It picks the same next word as the original {share} of the time.</source>
   <translation>Il choisit le même mot suivant que l’original dans {share} des cas.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Nearly the original</source>
   <translation>Presque l’original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Small loss</source>
   <translation>Faible perte</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Noticeable loss</source>
   <translation>Perte sensible</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Heavy loss</source>
   <translation>Forte perte</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The original's</source>
   <translation>Celle de l’original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Worst 1 %</source>
   <translation>Pire 1 %</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Measured on</source>
   <translation>Mesuré sur</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>How surprised it is by ordinary text: lower is better</source>
   <translation>À quel point un texte ordinaire la surprend : plus bas est mieux</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>How surprised the original is by the same text</source>
   <translation>À quel point le même texte surprend l’original</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The same, for the one word in a hundred where it differs most</source>
   <translation>La même chose, pour le mot sur cent où elle diffère le plus</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The most memory that it took while its speed was measured</source>
   <translation>Le maximum de mémoire pris pendant la mesure de sa vitesse</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The text that both read; a token is a word or a piece of one</source>
   <translation>Le texte que les deux ont lu ; un token est un mot ou un morceau de mot</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>KL divergence {kl}, perplexity {perplexity}</source>
   <translation>Divergence KL {kl}, perplexité {perplexity}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{container}, a folder</source>
   <translation>{container}, un dossier</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{text_name}, {windows} pieces of {length} tokens</source>
   <translation>{text_name}, {windows} morceaux de {length} tokens</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Revision</source>
   <translation>Révision</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Made with</source>
   <translation>Créé avec</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Imported from</source>
   <translation>Importé de</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Called there</source>
   <translation>Nom là-bas</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{label}; how its values were chosen is not known</source>
   <translation>{label} ; on ne sait pas comment ses valeurs ont été choisies</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{files_words}. They stay where they are.</source>
   <translation>{files_words}. Ils restent où ils sont.</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Added</source>
   <translation>Ajouté</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Options</source>
   <translation>Options</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{memory} at its peak</source>
   <translation>{memory} au maximum</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Kept at</source>
   <translation>Emplacement</translation>
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
    <numerusform>{n} tâche est sortie de la liste.</numerusform>
    <numerusform>{n} tâches sont sorties de la liste.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Clear history</source>
   <translation>Effacer l’historique</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Activity</source>
   <translation>Activité</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>What runs now, what waits its turn, and what happened.</source>
   <translation>Ce qui tourne, ce qui attend son tour et ce qui s’est passé.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Nothing has run yet.</source>
   <translation>Rien n’a encore tourné.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Downloads, quantizing and measurements show up here, with progress, log and Cancel.</source>
   <translation>Les téléchargements, quantifications et mesures apparaissent ici, avec progression, journal et Annuler.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Show older</source>
   <translation>Afficher les plus anciens</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Forgets finished, failed and cancelled jobs. What they made stays in the library.</source>
   <translation>Oublie les tâches terminées, échouées et annulées. Ce qu’elles ont créé reste dans la bibliothèque.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Find a model</source>
   <translation>Trouver un modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Running elsewhere</source>
   <translation>Tourne ailleurs</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Finished</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Cancelled</source>
   <translation>Annulé</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Crashed</source>
   <translation>Planté</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Interrupted</source>
   <translation>Interrompu</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>“{title}” is out of the list.</source>
   <translation>« {title} » est sortie de la liste.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Quantize</source>
   <translation>Quantifier</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>took {time}</source>
   <translation>a duré {time}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/activity_history.py" />
   <source>{n} remarks</source>
   <extracomment>One: {n} remark</extracomment>
   <translation>
    <numerusform>{n} remarque</numerusform>
    <numerusform>{n} remarques</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Details of {title}</source>
   <translation>Détails de {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Deletes what it had finished so far, and takes it out of this list.</source>
   <translation>Supprime ce qu’elle avait fini jusqu’ici et la retire de cette liste.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Log of the job</source>
   <translation>Journal de la tâche</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Begins this job again.</source>
   <translation>Recommence cette tâche.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Goes on from where it was.</source>
   <translation>Reprend là où elle en était.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Takes it out of this list. What it made stays in the library.</source>
   <translation>La retire de cette liste. Ce qu’elle a créé reste dans la bibliothèque.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Retry</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Forget</source>
   <translation>Oublier</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>The log is empty.</source>
   <translation>Le journal est vide.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Waiting jobs</source>
   <translation>Tâches en attente</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Move up ({keys})</source>
   <translation>Monter ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Move down ({keys})</source>
   <translation>Descendre ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Take out ({keys})</source>
   <translation>Retirer ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>{job} will not be done.</source>
   <translation>Ne sera pas fait : {job}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Do it next</source>
   <translation>La faire ensuite</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Take out</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Paused: what runs goes on, nothing new begins.</source>
   <translation>En pause : ce qui tourne continue, rien de nouveau ne commence.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>One heavy job runs at a time; each needs the whole machine.</source>
   <translation>Une seule tâche lourde tourne à la fois ; chacune a besoin de toute la machine.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>What has come is kept; Resume goes on from there.</source>
   <translation>Ce qui est arrivé est conservé ; Reprendre continue à partir de là.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Cancelling, after the piece of work at hand</source>
   <translation>Annulation, après le travail en cours</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Frees the computer now. Resume begins this job again; what others finished is kept.</source>
   <translation>Libère l’ordinateur maintenant. Reprendre recommence cette tâche ; ce que d’autres ont fini est conservé.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Show log</source>
   <translation>Afficher le journal</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>{gone} so far</source>
   <translation>{gone} jusqu’ici</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>just started</source>
   <translation>à peine commencé</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>The log is empty so far.</source>
   <translation>Le journal est encore vide.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Ends the job. Nothing of it is kept.</source>
   <translation>Met fin à la tâche. Rien n’en est conservé.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Pausing…</source>
   <translation>Mise en pause…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Hide log</source>
   <translation>Masquer le journal</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>{remark} (and {count} more)</source>
   <translation>{remark} (et {count} de plus)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Talk with a variant on this computer. Nothing leaves it.</source>
   <translation>Discutez avec une variante sur cet ordinateur. Rien n’en sort.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Two variants answer the same question. Nothing leaves this computer.</source>
   <translation>Deux variantes répondent à la même question. Rien ne quitte cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Ready questions with known answers, asked of any variants at temperature 0.</source>
   <translation>Questions prêtes aux réponses connues, posées aux variantes de votre choix à température 0.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Show or hide earlier conversations ({keys})</source>
   <translation>Afficher ou masquer les conversations précédentes ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Show or hide the chat's settings ({keys})</source>
   <translation>Afficher ou masquer les réglages du chat ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>There is no variant to chat with yet</source>
   <translation>Il n’y a pas encore de variante avec qui discuter</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Get a model and quantize it; the finished variant can be talked to here.</source>
   <translation>Obtenez un modèle et quantifiez-le ; on discute ici avec la variante terminée.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>What to do</source>
   <translation>Que faire</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Begin another conversation, keep the model ({keys})</source>
   <translation>Commencer une autre conversation, garder le modèle ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>This variant is not in the library any more.</source>
   <translation>Cette variante n’est plus dans la bibliothèque.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Choose another one from the list.</source>
   <translation>Choisissez-en une autre dans la liste.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Talk</source>
   <translation>Discuter</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>One variant</source>
   <translation>Une variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Two variants side by side, blind if you like</source>
   <translation>Deux variantes côte à côte, à l’aveugle si vous voulez</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Test prompts</source>
   <translation>Questions de test</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>The same questions over any variants, with a table</source>
   <translation>Les mêmes questions à plusieurs variantes, avec un tableau</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Wrote {tokens} tokens (pieces of words) at {rate}, after reading {prompt}</source>
   <translation>A écrit {tokens} tokens (morceaux de mots) à {rate}, après avoir lu {prompt}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>first token after {time}</source>
   <translation>premier token après {time}</translation>
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
   <translation>Modifier votre question</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Ask this instead</source>
   <translation>Demander ceci à la place</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>You: {content}</source>
   <translation>Vous : {content}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Show the version before</source>
   <translation>Afficher la version précédente</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Show the next version</source>
   <translation>Afficher la version suivante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Edit the question</source>
   <translation>Modifier la question</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>{position} of {versions}</source>
   <translation>{position} sur {versions}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Thinking…</source>
   <translation>Réflexion…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Copy the answer</source>
   <translation>Copier la réponse</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Answer again</source>
   <translation>Répondre à nouveau</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Answer: {content}</source>
   <translation>Réponse : {content}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>{size} of memory</source>
   <translation>{size} de mémoire</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>stopped by you</source>
   <translation>arrêté par vous</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Writing…</source>
   <translation>Écriture…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Name and speed are shown after your vote</source>
   <translation>Le nom et la vitesse apparaissent après votre vote</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>cut off at the longest answer allowed</source>
   <translation>coupé à la plus longue réponse permise</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Open this page in your browser?</source>
   <translation>Ouvrir cette page dans votre navigateur ?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>The model wrote this address, and it may have made it up: {address}</source>
   <translation>Le modèle a écrit cette adresse, il l’a peut-être inventée : {address}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Open the page</source>
   <translation>Ouvrir la page</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>cut off: the context is full</source>
   <translation>coupé : le contexte est plein</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Choose a variant first</source>
   <translation>Choisissez d’abord une variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Wait until the answer has ended, or stop it</source>
   <translation>Attendez la fin de la réponse, ou arrêtez-la</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>{used} of {n_ctx} tokens</source>
   <translation>{used} tokens sur {n_ctx}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>How much of the conversation the model can keep in view. When it is full, start a new chat, or load the model again with a longer context (in the settings at the right).</source>
   <translation>Quelle part de la conversation le modèle peut garder en vue. Quand elle est pleine, commencez un nouveau chat, ou rechargez le modèle avec un contexte plus long (dans les réglages à droite).</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Ask something. Enter sends, Shift+Enter starts a new line.</source>
   <translation>Posez une question. Entrée envoie, Maj+Entrée passe à la ligne.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Your question</source>
   <translation>Votre question</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>End the answer here (Esc)</source>
   <translation>Terminer la réponse ici (Échap)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Context in use</source>
   <translation>Contexte utilisé</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>{words}: nearly full. Start a new chat soon, or choose a longer context.</source>
   <translation>{words} : presque plein. Commencez bientôt un nouveau chat, ou choisissez un contexte plus long.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Stopping…</source>
   <translation>Arrêt…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Write a question first</source>
   <translation>Écrivez d’abord une question</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Send (Enter)</source>
   <translation>Envoyer (Entrée)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Conversations</source>
   <translation>Conversations</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>New name</source>
   <translation>Nouveau nom</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Rename (F2)</source>
   <translation>Renommer (F2)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Delete (Del)</source>
   <translation>Supprimer (Suppr)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Export as Markdown…</source>
   <translation>Exporter en Markdown…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Export as JSON…</source>
   <translation>Exporter en JSON…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Export the conversation</source>
   <translation>Exporter la conversation</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>No conversation contains these words.</source>
   <translation>Aucune conversation ne contient ces mots.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Conversations are kept here.</source>
   <translation>Les conversations sont conservées ici.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>The conversation was written to {name}.</source>
   <translation>La conversation a été écrite dans {name}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Nothing is loaded</source>
   <translation>Rien n’est chargé</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both together need {need}, but only {free} are free: it may become very slow.</source>
   <translation>Les deux ensemble demandent {need}, mais seuls {free} sont libres : cela peut devenir très lent.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Loaded in {time}</source>
   <translation>Chargé en {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both together need {need}; {free} are free.</source>
   <translation>Les deux ensemble demandent {need} ; {free} sont libres.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both together need {need}, but only {free} are free.</source>
   <translation>Les deux ensemble demandent {need}, mais seuls {free} sont libres.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Start again</source>
   <translation>Recommencer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Variant to compare with</source>
   <translation>Variante à comparer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Give the memory back</source>
   <translation>Rendre la mémoire</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Blind</source>
   <translation>À l’aveugle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Names and speeds are hidden, and the sides shuffled, until you have voted</source>
   <translation>Noms et vitesses sont cachés, et les côtés mélangés, jusqu’à votre vote</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>runs in {backend}</source>
   <translation>tourne dans {backend}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>The model stopped unexpectedly.</source>
   <translation>Le modèle s’est arrêté de façon inattendue.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Choose a variant</source>
   <translation>Choisir une variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Compare with…</source>
   <translation>Comparer avec…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Close it, which frees {size}</source>
   <translation>La fermer, ce qui libère {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Close it</source>
   <translation>La fermer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>How they answer</source>
   <translation>Comment elles répondent</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Loading {size}…</source>
   <translation>Chargement de {size}…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>At once</source>
   <translation>En même temps</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both stay in memory and answer at the same time</source>
   <translation>Les deux restent en mémoire et répondent en même temps</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>One after the other</source>
   <translation>L’une après l’autre</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>One is loaded, answers, and gives its memory to the other</source>
   <translation>L’une est chargée, répond, et cède sa mémoire à l’autre</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>It could not be used</source>
   <translation>Inutilisable</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Is loaded when it is its turn</source>
   <translation>Se charge quand vient son tour</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>Save what is set now under a name</source>
   <translation>Enregistrer les réglages actuels sous un nom</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>Forget the chosen one</source>
   <translation>Oublier celui qui est choisi</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>A name, then Enter</source>
   <translation>Un nom, puis Entrée</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>Name to save under</source>
   <translation>Nom d’enregistrement</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>“{name}” was forgotten.</source>
   <translation>« {name} » a été oublié.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>For example: You are a patient teacher. Answer in two sentences.</source>
   <translation>Par exemple : Tu es un professeur patient. Réponds en deux phrases.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Repeat penalty</source>
   <translation>Pénalité de répétition</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Longest answer</source>
   <translation>Réponse la plus longue</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Random</source>
   <translation>Aléatoire</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Load again with this context</source>
   <translation>Recharger avec ce contexte</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Saved prompts</source>
   <translation>Invites enregistrées</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Own presets</source>
   <translation>Préréglages personnels</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>How many tokens of the conversation the model keeps in view</source>
   <translation>Combien de tokens de la conversation le modèle garde en vue</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Preset</source>
   <translation>Préréglage</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Tells the model who it is and how to answer.</source>
   <translation>Dit au modèle qui il est et comment répondre.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>How it answers</source>
   <translation>Comment il répond</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>A longer context keeps more of the conversation in view and needs more memory.</source>
   <translation>Un contexte plus long garde en vue une plus grande part de la conversation et demande plus de mémoire.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>A whole number from 0 to {MAX_SEED}</source>
   <translation>Un nombre entier de 0 à {MAX_SEED}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Empty is random</source>
   <translation>Vide : aléatoire</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Higher makes answers more varied; 0 always takes the likeliest word</source>
   <translation>Plus haut rend les réponses plus variées ; 0 prend toujours le mot le plus probable</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Chooses only among the likeliest words that together reach this share</source>
   <translation>Ne choisit que parmi les mots les plus probables qui atteignent ensemble cette part</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Chooses only among this many of the likeliest words; 0 switches it off</source>
   <translation>Ne choisit que parmi ce nombre de mots les plus probables ; 0 le désactive</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Leaves out words that are less likely than this share of the likeliest</source>
   <translation>Écarte les mots moins probables que cette part du plus probable</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Above 1 makes words less likely that were used a short while ago</source>
   <translation>Au-dessus de 1, rend moins probables les mots employés peu avant</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>The answer ends after so many tokens (pieces of words) at the latest</source>
   <translation>La réponse s’arrête au plus tard après ce nombre de tokens (morceaux de mots)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>The same number gives the same answer to the same question; empty is random</source>
   <translation>Le même nombre donne la même réponse à la même question ; vide : aléatoire</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>{tokens} (most it was trained for)</source>
   <translation>{tokens} (le plus pour lequel il a été entraîné)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Loading…</source>
   <translation>Chargement…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>{title}, {file_size}</source>
   <translation>{title}, {file_size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Waits for its turn</source>
   <translation>Attend son tour</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Choose a variant to start a chat</source>
   <translation>Choisissez une variante pour commencer un chat</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>It takes memory while it is loaded, and gives it back when you close it.</source>
   <translation>Elle occupe de la mémoire tant qu’elle est chargée, et la rend quand vous la fermez.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>The question was changed; the earlier version is kept.</source>
   <translation>La question a été modifiée ; la version précédente est conservée.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Your vote was counted.</source>
   <translation>Votre vote est compté.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Start a new chat</source>
   <translation>Nouveau chat</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Start a new chat, or load the model again with a longer context.</source>
   <translation>Commencez un nouveau chat, ou rechargez le modèle avec un contexte plus long.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>This model brings no chat template.</source>
   <translation>Ce modèle n’apporte pas de modèle de conversation.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>It was probably not trained to chat: it may continue your text instead of answering.</source>
   <translation>Il n’a sans doute pas été entraîné à discuter : il peut continuer votre texte au lieu de répondre.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Both get the same question. Blind hides who is who until you have voted.</source>
   <translation>Les deux reçoivent la même question. À l’aveugle cache qui est qui jusqu’à votre vote.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Ask two variants the same question</source>
   <translation>Poser la même question à deux variantes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Ask {name} something</source>
   <translation>Demander quelque chose à {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Filter variants</source>
   <translation>Filtrer les variantes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Variants to test</source>
   <translation>Variantes à tester</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Run the tests</source>
   <translation>Lancer les tests</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Results of the test prompts</source>
   <translation>Résultats des questions de test</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>See what each variant gets right</source>
   <translation>Voir ce que chaque variante réussit</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose at least one variant first</source>
   <translation>Choisissez d’abord au moins une variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose at most {number} variants</source>
   <translation>Choisissez au plus {number} variantes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose at least one kind of prompts</source>
   <translation>Choisissez au moins un genre de questions</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>The tests are running</source>
   <translation>Les tests sont en cours</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Export the results</source>
   <translation>Exporter les résultats</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Table (*.csv);;Markdown (*.md)</source>
   <translation>Tableau (*.csv);;Markdown (*.md)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Answers to the chosen prompt</source>
   <translation>Réponses à la question choisie</translation>
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
   <translation>Questions</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose variants at the left. Each answers the same short prompts on facts, maths, code, translation and instructions; the answers are checked by what they say, never run.</source>
   <translation>Choisissez des variantes à gauche. Chacune répond aux mêmes courtes questions de faits, maths, code, traduction et consignes ; les réponses sont jugées sur ce qu’elles disent, jamais exécutées.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{n} questions; each variant is loaded once</source>
   <extracomment>One: {n} question; each variant is loaded once</extracomment>
   <translation>
    <numerusform>{n} question ; chaque variante est chargée une fois</numerusform>
    <numerusform>{n} questions ; chaque variante est chargée une fois</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{done} of {total}</source>
   <translation>{done} sur {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{title}: {passed} of {answered} passed, {took}</source>
   <translation>{title} : {passed} sur {answered} réussies, {took}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>The tests ended early.</source>
   <translation>Les tests se sont terminés avant la fin.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Loading {title}…</source>
   <translation>Chargement de {title}…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{passed} of {answered}</source>
   <translation>{passed} sur {answered}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>The results were written to {name}.</source>
   <translation>Les résultats ont été écrits dans {name}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Not asked yet</source>
   <translation>Pas encore posée</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_transcript.py" />
   <source>Show {n} earlier questions</source>
   <extracomment>One: Show {n} earlier question</extracomment>
   <translation>
    <numerusform>Afficher {n} question précédente</numerusform>
    <numerusform>Afficher {n} questions précédentes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_turn.py" />
   <source>{letter}: {title}</source>
   <translation>{letter} : {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>You preferred {letter}: {title}.</source>
   <translation>Vous avez préféré {letter} : {title}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>So far {title} won {wins} and lost {losses} of {n} votes against {other}: {certainty}.</source>
   <extracomment>One: So far {title} won {wins} and lost {losses} of {n} vote against {other}: {certainty}.</extracomment>
   <translation>
    <numerusform>Jusqu’ici, {title} a gagné {wins} et perdu {losses} vote sur {n} contre {other} : {certainty}.</numerusform>
    <numerusform>Jusqu’ici, {title} a gagné {wins} et perdu {losses} votes sur {n} contre {other} : {certainty}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>A is better</source>
   <translation>A est meilleure</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>B is better</source>
   <translation>B est meilleure</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Equally good</source>
   <translation>Égalité</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Both bad</source>
   <translation>Les deux mauvaises</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>You found both equally good.</source>
   <translation>Vous les avez trouvées aussi bonnes l’une que l’autre.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>You found both bad.</source>
   <translation>Vous les avez trouvées mauvaises toutes les deux.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Show the names without a vote</source>
   <translation>Afficher les noms sans voter</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Key {number}</source>
   <translation>Touche {number}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>A smaller model, a shorter context, a cache of fewer bits, or other programs closed would do.</source>
   <translation>Un modèle plus petit, un contexte plus court, un cache à moins de bits ou la fermeture d’autres programmes suffirait.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>“Load anyway” in the list below makes and loads one all the same; its answers may be very slow.</source>
   <translation>« Charger quand même » dans la liste ci-dessous en crée et en charge un malgré tout ; ses réponses peuvent être très lentes.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>~000.0 GiB</source>
   <translation>~000,0 GiB</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>My computer</source>
   <translation>Ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>What this machine is, and which format of a model suits it.</source>
   <translation>Ce qu’est cette machine, et quel format de modèle lui convient.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>All choices</source>
   <translation>Tous les choix</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Every format was rejected; the reasons are below.</source>
   <translation>Tous les formats ont été écartés ; les raisons sont ci-dessous.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>The shape of {example}</source>
   <translation>La forme de {example}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Measure this computer</source>
   <translation>Mesurer cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Predictions, until a variant is measured here.</source>
   <translation>Prédictions, tant qu’aucune variante n’est mesurée ici.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>the {size} model</source>
   <translation>le modèle de {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Choose a model first.</source>
   <translation>Choisissez d’abord un modèle.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Its page gets it; Quantize then offers every format, also this one.</source>
   <translation>Sa page l’obtient ; Quantifier propose ensuite tous les formats, celui-ci aussi.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>The measurement failed: {error}</source>
   <translation>La mesure a échoué : {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Talk with the model on this computer, one conversation at a time</source>
   <translation>Discuter avec le modèle sur cet ordinateur, une conversation à la fois</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Serve an API</source>
   <translation>Servir une API</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Answer several programs or people at once</source>
   <translation>Répondre à plusieurs programmes ou personnes à la fois</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Train the model further on your own texts with little memory</source>
   <translation>Entraîner davantage le modèle sur vos textes avec peu de mémoire</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Prepare the model for a phone or a small board with an NPU</source>
   <translation>Préparer le modèle pour un téléphone ou une petite carte avec NPU</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>16-bit cache</source>
   <translation>Cache 16 bits</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>What the conversation needs is kept in 16 bits, as models expect it</source>
   <translation>Ce qu’il faut pour la conversation est gardé sur 16 bits, comme les modèles l’attendent</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>8-bit cache</source>
   <translation>Cache 8 bits</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Half the memory for the conversation, hardly any difference in the answers</source>
   <translation>Moitié moins de mémoire pour la conversation, presque aucune différence dans les réponses</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>4-bit cache</source>
   <translation>Cache 4 bits</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>A quarter of the memory for the conversation; long answers may suffer</source>
   <translation>Un quart de la mémoire pour la conversation ; les longues réponses peuvent en souffrir</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Cache</source>
   <translation>Cache</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>How the runtime keeps what it has read of the conversation (the KV cache)</source>
   <translation>Comment le moteur garde ce qu’il a lu de la conversation (le cache KV)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Purpose</source>
   <translation>Usage</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Not measured yet</source>
   <translation>Pas encore mesuré</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{name}: {memory}, used by {list}</source>
   <translation>{name} : {memory}, utilisé par {list}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{cores} of {logical_cores}</source>
   <translation>{cores} sur {logical_cores}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{name} and {count} more</source>
   <translation>{name} et {count} de plus</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Shares the computer's memory</source>
   <translation>Partage la mémoire de l’ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>writes {bandwidth}</source>
   <translation>écrit {bandwidth}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{path}: {size} in all</source>
   <translation>{path} : {size} en tout</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{memory} free</source>
   <translation>{memory} libres</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>No GPU found</source>
   <translation>Aucun GPU trouvé</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Models run on the processor</source>
   <translation>Les modèles tournent sur le processeur</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Measure</source>
   <translation>Mesurer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Show all facts</source>
   <translation>Afficher toutes les données</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>What could not be found out, and why</source>
   <translation>Ce qui n’a pas pu être déterminé, et pourquoi</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>limit of this container</source>
   <translation>limite de ce conteneur</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{share} busy</source>
   <translation>{share} occupé</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{memory} in use</source>
   <translation>{memory} utilisés</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>no runtime</source>
   <translation>aucun moteur</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Copies memory, lets the chat runtime generate with small made-up models, writes a test file of at most 256 MB and removes it, and asks the runtimes which GPUs they can use: about twenty seconds. Predictions rest on it.</source>
   <translation>Copie de la mémoire, fait générer du texte au moteur de chat avec de petits modèles inventés, écrit puis supprime un fichier d’essai de 256 MB au plus, et demande aux moteurs quels GPU ils peuvent utiliser : environ vingt secondes. Les prédictions s’appuient dessus.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Processor load</source>
   <translation>Charge du processeur</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Memory in use</source>
   <translation>Mémoire utilisée</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Graphics load</source>
   <translation>Charge graphique</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Hide all facts</source>
   <translation>Masquer les données</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Show {n} unknown facts</source>
   <extracomment>One: Show {n} unknown fact</extracomment>
   <translation>
    <numerusform>Afficher {n} donnée inconnue</numerusform>
    <numerusform>Afficher {n} données inconnues</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Hide {n} unknown facts</source>
   <extracomment>One: Hide {n} unknown fact</extracomment>
   <translation>
    <numerusform>Masquer {n} donnée inconnue</numerusform>
    <numerusform>Masquer {n} données inconnues</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Not measured</source>
   <translation>Non mesuré</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>speeds estimated</source>
   <translation>vitesses estimées</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{share} busy, {memory} in use</source>
   <translation>{share} occupé, {memory} utilisés</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Measuring…</source>
   <translation>Mesure…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Measure again</source>
   <translation>Mesurer à nouveau</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>as its makers say</source>
   <translation>selon le fabricant</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>measured here</source>
   <translation>mesuré ici</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>Quantize to {choice_name}</source>
   <translation>Quantifier en {choice_name}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>For this computer: {headline}</source>
   <translation>Pour cet ordinateur : {headline}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>The nearest one needs {need}, {free} is free.</source>
   <translation>Le plus proche demande {need}, {free} sont libres.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>Memory is not what is missing; the reasons are listed.</source>
   <translation>Ce n’est pas la mémoire qui manque ; les raisons sont indiquées.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>For the simulated computer</source>
   <translation>Pour l’ordinateur simulé</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>GiB</source>
   <translation>GiB</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Predicted memory in GiB that it takes, with the conversation</source>
   <translation>Mémoire prévue en GiB, conversation comprise</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>What fits this computer</source>
   <translation>Ce qui tient sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Why?</source>
   <translation>Pourquoi ?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Find such a model</source>
   <translation>Trouver un tel modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Show the advice</source>
   <translation>Afficher le conseil</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Not in the map: {names}.</source>
   <translation>Pas sur la carte : {names}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Figure in the cells</source>
   <translation>Chiffre dans les cases</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Sizes of models against formats, by the memory that is free now.</source>
   <translation>Tailles de modèles et formats, selon la mémoire libre.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Working out what fits…</source>
   <translation>Calcul de ce qui tient…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>What fits the simulated computer</source>
   <translation>Ce qui tient sur l’ordinateur simulé</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Hide why</source>
   <translation>Masquer les raisons</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>Load anyway</source>
   <translation>Charger quand même</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>The system moves memory to the disk then, or refuses: answers may be very slow</source>
   <translation>Le système déplace alors de la mémoire vers le disque, ou refuse : les réponses peuvent être très lentes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>Show {n} rejected, and why</source>
   <extracomment>One: Show {n} rejected, and why</extracomment>
   <translation>
    <numerusform>Afficher {n} écarté, et pourquoi</numerusform>
    <numerusform>Afficher {n} écartés, et pourquoi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>Hide {n} rejected, and why</source>
   <extracomment>One: Hide {n} rejected, and why</extracomment>
   <translation>
    <numerusform>Masquer {n} écarté, et pourquoi</numerusform>
    <numerusform>Masquer {n} écartés, et pourquoi</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>What if I had another computer?</source>
   <translation>Et si j’avais un autre ordinateur ?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Choose a graphics card for this computer, or a whole one. Advice here and in Discover is then for it.</source>
   <translation>Choisissez une carte graphique pour cet ordinateur, ou un ordinateur entier. Les conseils ici et dans Découvrir sont alors pour lui.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Advice here and in Discover is for that computer, by its makers' figures. Real work uses this one.</source>
   <translation>Les conseils ici et dans Découvrir sont pour l’ordinateur imaginé, d’après les chiffres du fabricant. Le vrai travail se fait sur celui-ci.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>This computer</source>
   <translation>Cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>What if I had…</source>
   <translation>Et si j’avais…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Back to this computer</source>
   <translation>Revenir à cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Computer or graphics card to imagine</source>
   <translation>Ordinateur ou carte graphique à imaginer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Search a computer or graphics card</source>
   <translation>Chercher un ordinateur ou une carte graphique</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Type to search: RTX 4090, Apple M4, Raspberry…</source>
   <translation>Tapez pour chercher : RTX 4090, Apple M4, Raspberry…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Memory to imagine</source>
   <translation>Mémoire à imaginer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Memory as it is</source>
   <translation>Mémoire telle quelle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>{ram} GB of memory</source>
   <translation>{ram} GB de mémoire</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Simulated: {words}</source>
   <translation>Simulé : {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Discover</source>
   <translation>Découvrir</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Get a model from the Hub, or open one that is on this computer.</source>
   <translation>Obtenez un modèle du Hub, ou ouvrez-en un qui est sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Try it with a small model</source>
   <translation>Essayer avec un petit modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>New here? Try it with a small model</source>
   <translation>Nouveau ici ? Essayez avec un petit modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>SmolLM2 135M is a real chat model of about 100 MB. The whole way takes a few minutes.</source>
   <translation>SmolLM2 135M est un vrai modèle de chat d’environ 100 MB. Tout le parcours prend quelques minutes.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Get SmolLM2 135M</source>
   <translation>Obtenir SmolLM2 135M</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>Would it run here?</source>
   <translation>Tournerait-il ici ?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>How much of a conversation it must keep in view; more needs more memory</source>
   <translation>Quelle part d’une conversation il doit garder en vue ; plus demande plus de mémoire</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>Nothing was downloaded to tell.</source>
   <translation>Rien n’a été téléchargé pour le dire.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>{tokens} context</source>
   <translation>Contexte {tokens}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>Model card</source>
   <translation>Fiche du modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>Show all of it</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>Written by the model's owner. Pictures are left out.</source>
   <translation>Écrite par le propriétaire du modèle. Les images sont omises.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>The model card leads to {address}</source>
   <translation>La fiche du modèle mène à {address}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any size</source>
   <translation>Toute taille</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Up to 1B</source>
   <translation>Jusqu’à 1B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>1B to 4B</source>
   <translation>1B à 4B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>4B to 10B</source>
   <translation>4B à 10B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>10B to 40B</source>
   <translation>10B à 40B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Above 40B</source>
   <translation>Plus de 40B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>With safetensors</source>
   <translation>Avec safetensors</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>With GGUF</source>
   <translation>Avec GGUF</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any licence</source>
   <translation>Toute licence</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Other</source>
   <translation>Autre</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Gated or not</source>
   <translation>Tout accès</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Without a gate</source>
   <translation>Accès libre</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Behind a gate</source>
   <translation>Accès restreint</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Most downloaded</source>
   <translation>Les plus téléchargés</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Most liked</source>
   <translation>Les plus aimés</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Newest changes</source>
   <translation>Derniers modifiés</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Trending</source>
   <translation>Tendances</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any author</source>
   <translation>Tout auteur</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Author</source>
   <translation>Auteur</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>A user or organisation, exactly as the Hub spells it</source>
   <translation>Un utilisateur ou une organisation, écrit exactement comme sur le Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>How many parameters</source>
   <translation>Combien de paramètres</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>What the weights are stored as</source>
   <translation>Comment les poids sont stockés</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>What one may do with the model</source>
   <translation>Ce que l’on peut faire du modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Gate</source>
   <translation>Accès</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Behind a gate, the owner wants to know who downloads</source>
   <translation>Si l’accès est restreint, le propriétaire veut savoir qui télécharge</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Order</source>
   <translation>Ordre</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>What comes first</source>
   <translation>Ce qui vient en premier</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Only what fits this computer</source>
   <translation>Seulement ce qui tient sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Leaves out what needs more memory than is free now</source>
   <translation>Écarte ce qui demande plus de mémoire qu’il n’y en a de libre</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Take all filters back</source>
   <translation>Annuler tous les filtres</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get and quantize as {level}  ·  {size}  ·  {fit}</source>
   <translation>Obtenir et quantifier en {level}  ·  {size}  ·  {fit}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get</source>
   <translation>Obtenir</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get and quantize</source>
   <translation>Obtenir et quantifier</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Downloads the model, then makes this level of it by itself</source>
   <translation>Télécharge le modèle, puis en crée ce niveau tout seul</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Other levels</source>
   <translation>Autres niveaux</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Open its page in the browser</source>
   <translation>Ouvrir sa page dans le navigateur</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>{words}  ·  recommended</source>
   <translation>{words}  ·  recommandé</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Download what is needed of it</source>
   <translation>Télécharger ce qu’il en faut</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get {name}</source>
   <translation>Obtenir {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Download {file}</source>
   <translation>Télécharger {file}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get and quantize as {level}</source>
   <translation>Obtenir et quantifier en {level}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Models here</source>
   <translation>Modèles présents</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Show in folder</source>
   <translation>Afficher dans le dossier</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove from the list</source>
   <translation>Retirer de la liste</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Its files are deleted, because Bitwright made them itself.</source>
   <translation>Ses fichiers sont supprimés, car Bitwright les a créés lui-même.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Its files stay where they are.</source>
   <translation>Ses fichiers restent où ils sont.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove, frees {size}</source>
   <translation>Retirer, libère {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Variants can be made from these.</source>
   <translation>On peut en créer des variantes.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>The folder {folder} is not there any more.</source>
   <translation>Le dossier {folder} n’est plus là.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove {name} from the list?</source>
   <translation>Retirer {name} de la liste ?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>{fate} Variants that were made from it stay, but cannot be measured against it any more.</source>
   <translation>{fate} Les variantes qui en proviennent restent, mais ne peuvent plus lui être comparées.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>From the Hugging Face Hub</source>
   <translation>Du Hub Hugging Face</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>organisation/name, or words to search for</source>
   <translation>organisation/nom, ou mots à chercher</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Repository or words</source>
   <translation>Dépôt ou mots</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Filters</source>
   <translation>Filtres</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Models found on the Hub</source>
   <translation>Modèles trouvés sur le Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Show more</source>
   <translation>Afficher plus</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Searching…</source>
   <translation>Recherche…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{offline} These results are {time} old.</source>
   <translation>{offline} Ces résultats datent d’il y a {time}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>The public place where models are published.</source>
   <translation>L’endroit public où les modèles sont publiés.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Download {repo}</source>
   <translation>Télécharger {repo}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Type a repository as organisation/name, or choose one of the results</source>
   <translation>Tapez un dépôt sous la forme organisation/nom, ou choisissez un des résultats</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Filters ({number})</source>
   <translation>Filtres ({number})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Hide the filters</source>
   <translation>Masquer les filtres</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Author, size, licence and more</source>
   <translation>Auteur, taille, licence, etc.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{message} Nothing that was looked up before matches.</source>
   <translation>{message} Rien de ce qui a été cherché auparavant ne correspond.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Judged for a simulated computer: {judged_for}.</source>
   <translation>Jugé pour un ordinateur simulé : {judged_for}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{left_out} of another or an unknown size were left out.</source>
   <translation>{left_out} d’une taille autre ou inconnue ont été écartés.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>The Hub cannot be reached from here. Models on this computer still work.</source>
   <translation>Le Hub est injoignable d’ici. Les modèles de cet ordinateur fonctionnent toujours.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>No model on the Hub matches “{words}”.</source>
   <translation>Aucun modèle du Hub ne correspond à « {words} ».</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>No model on the Hub matches these filters.</source>
   <translation>Aucun modèle du Hub ne correspond à ces filtres.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Looking at the files of {waiting} more…</source>
   <translation>Examen des fichiers de {waiting} autres…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>The search failed: {error}</source>
   <translation>La recherche a échoué : {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>None of the results fits this computer. Show more, or choose another size.</source>
   <translation>Aucun des résultats ne tient sur cet ordinateur. Affichez-en plus, ou choisissez une autre taille.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Open its page</source>
   <translation>Ouvrir sa page</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{hidden} more do not fit or cannot be judged.</source>
   <translation>{hidden} autres ne tiennent pas ou ne peuvent pas être jugés.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_ideas.py" />
   <source>Small and quick</source>
   <translation>Petit et rapide</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_ideas.py" />
   <source>For code</source>
   <translation>Pour le code</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_ideas.py" />
   <source>Trending now</source>
   <translation>Tendances du moment</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Look for a copy of the model in safetensors or GGUF. Or have them opened as plain data only, and made safetensors.</source>
   <translation>Cherchez une copie du modèle en safetensors ou GGUF. Ou faites-les ouvrir comme simples données et convertir en safetensors.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{model} is ready as {level}.</source>
   <translation>{model} est prêt en {level}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{model} is ready.</source>
   <translation>{model} est prêt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Quantize…</source>
   <translation>Quantifier…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} was stopped.</source>
   <translation>{title} : arrêté.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>The download is here and complete.</source>
   <translation>Le téléchargement est ici et complet.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>is in the library</source>
   <translation>est dans la bibliothèque</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>is ready to quantize</source>
   <translation>est prêt à quantifier</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} was cancelled.</source>
   <translation>{title} : annulé.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Delete what is kept</source>
   <translation>Supprimer ce qui est conservé</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Removes the unfinished files. Models that are here stay.</source>
   <translation>Supprime les fichiers inachevés. Les modèles présents restent.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Open as plain data</source>
   <translation>Ouvrir comme simples données</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Put away</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>In the library, where you can chat</source>
   <translation>Dans la bibliothèque, où vous pouvez discuter</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} is paused.</source>
   <translation>{title} : en pause.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} was interrupted.</source>
   <translation>{title} : interrompu.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>No instruction of the pickle is carried out: only its tensors are read, in a process of their own, and made safetensors.</source>
   <translation>Aucune instruction du fichier pickle n’est exécutée : seuls ses tenseurs sont lus, dans un processus à part, et convertis en safetensors.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>it ended early</source>
   <translation>c’est terminé avant la fin</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>There is nothing at this path.</source>
   <translation>Il n’y a rien à ce chemin.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>This folder has no config.json, so it is not a model folder. Choose the folder that has one.</source>
   <translation>Ce dossier n’a pas de config.json, ce n’est donc pas un dossier de modèle. Choisissez le dossier qui en a un.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>This is not a GGUF file. Choose a file that ends in .gguf, or a model folder.</source>
   <translation>Ce n’est pas un fichier GGUF. Choisissez un fichier qui se termine par .gguf, ou un dossier de modèle.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>On this computer</source>
   <translation>Sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Path of a folder or a .gguf file</source>
   <translation>Chemin d’un dossier ou d’un fichier .gguf</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Path</source>
   <translation>Chemin</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>GGUF file…</source>
   <translation>Fichier GGUF…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Open a GGUF file</source>
   <translation>Ouvrir un fichier GGUF</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Open a model folder</source>
   <translation>Ouvrir un dossier de modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>A model folder or a GGUF file, or what other programs have brought here. Everything stays where it is. You can also drop a model onto this page.</source>
   <translation>Un dossier de modèle ou un fichier GGUF, ou ce que d’autres programmes ont apporté ici. Tout reste à sa place. Vous pouvez aussi déposer un modèle sur cette page.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Type a path, or choose a folder or a file</source>
   <translation>Tapez un chemin, ou choisissez un dossier ou un fichier</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>GGUF files (*.gguf)</source>
   <translation>Fichiers GGUF (*.gguf)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>About it</source>
   <translation>À propos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Files of the model</source>
   <translation>Fichiers du modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Quantized variants of the model</source>
   <translation>Variantes quantifiées du modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Quantized by others</source>
   <translation>Quantifié par d’autres</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Model {repo_id}</source>
   <translation>Modèle {repo_id}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Asking the Hub…</source>
   <translation>Interrogation du Hub…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>{offline} What is shown is {time} old.</source>
   <translation>{offline} Ce qui est affiché date d’il y a {time}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>This model is gated. {get}</source>
   <translation>Ce modèle est à accès restreint. {get}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Looking at its files…</source>
   <translation>Examen de ses fichiers…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>The page failed: {error}</source>
   <translation>La page a échoué : {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Its files cannot be read: {error}</source>
   <translation>Ses fichiers sont illisibles : {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>That cannot be told yet</source>
   <translation>On ne peut pas encore le dire</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>That cannot be told</source>
   <translation>On ne peut pas le dire</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Estimated by its number of parameters alone, because: {no_facts}</source>
   <translation>Estimé d’après son seul nombre de paramètres, car : {no_facts}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>{files_count}, {size} together.</source>
   <translation>{files_count}, {size} au total.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Ready-made variants of this model on the Hub.</source>
   <translation>Variantes toutes prêtes de ce modèle sur le Hub.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Get this file</source>
   <translation>Obtenir ce fichier</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Search a whole folder…</source>
   <translation>Chercher dans tout un dossier…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add all</source>
   <translation>Tout ajouter</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Models of other programs</source>
   <translation>Modèles d’autres programmes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add to the library</source>
   <translation>Ajouter à la bibliothèque</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>What was passed over</source>
   <translation>Ce qui a été ignoré</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Look for models in a folder</source>
   <translation>Chercher des modèles dans un dossier</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Looking…</source>
   <translation>Recherche…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add all {addable}</source>
   <translation>Ajouter les {addable}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} passed over</source>
   <translation>{n} ignorés</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{first} is in the library now.</source>
   <translation>{first} est maintenant dans la bibliothèque.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} models are in the library now.</source>
   <translation>{n} modèles sont maintenant dans la bibliothèque.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Looks into the Hugging Face cache, Ollama and LM Studio</source>
   <translation>Regarde dans le cache Hugging Face, Ollama et LM Studio</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Finds every model below a folder</source>
   <translation>Trouve tous les modèles sous un dossier</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} models. Adding one moves nothing and takes no room.</source>
   <extracomment>One: {n} model. Adding one moves nothing and takes no room.</extracomment>
   <translation>
    <numerusform>{n} modèle. L’ajouter ne déplace rien et ne prend pas de place.</numerusform>
    <numerusform>{n} modèles. En ajouter un ne déplace rien et ne prend pas de place.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} were passed over: show why</source>
   <extracomment>One: {n} was passed over: show why</extracomment>
   <translation>
    <numerusform>{n} ignoré : voir pourquoi</numerusform>
    <numerusform>{n} ignorés : voir pourquoi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} were passed over: hide why</source>
   <extracomment>One: {n} was passed over: hide why</extracomment>
   <translation>
    <numerusform>{n} ignoré : masquer pourquoi</numerusform>
    <numerusform>{n} ignorés : masquer pourquoi</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add {name}</source>
   <translation>Ajouter {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>No models were found ({where}).</source>
   <translation>Aucun modèle trouvé ({where}).</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>No models were found: no other program keeps models here.</source>
   <translation>Aucun modèle trouvé : aucun autre programme ne garde de modèles ici.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>It was stopped</source>
   <translation>L’opération a été arrêtée</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Show in the library</source>
   <translation>Afficher dans la bibliothèque</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/finetune_card.py" />
   <source>Make an NF4 variant of {model} first; its own path stands here then.</source>
   <translation>Créez d’abord une variante NF4 pour {model} ; son chemin sera alors indiqué ici.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/finetune_card.py" />
   <source>{variant}, with small adapters that learn beside it (QLoRA).</source>
   <translation>{variant}, avec de petits adaptateurs qui apprennent à côté (QLoRA).</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Library</source>
   <translation>Bibliothèque</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Every variant on this computer, beside its original.</source>
   <translation>Toutes les variantes de cet ordinateur, à côté de leur original.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Make a variant</source>
   <translation>Créer une variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Nothing has been made here yet</source>
   <translation>Rien n’a encore été créé ici</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Get a model, choose a level, and the finished variant appears here with its quality.</source>
   <translation>Obtenez un modèle, choisissez un niveau, et la variante terminée apparaît ici avec sa qualité.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>What takes room on the disk, and what can go</source>
   <translation>Ce qui prend de la place sur le disque, et ce qui peut partir</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>View</source>
   <translation>Vue</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>All files are where they should be.</source>
   <translation>Tous les fichiers sont à leur place.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Variants under their models</source>
   <translation>Variantes sous leur modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Quality against size</source>
   <translation>Qualité et taille</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>What takes how much room</source>
   <translation>Ce qui prend combien de place</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Train back what it lost…</source>
   <translation>Regagner ce qu’il a perdu…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Its original is not in the library any more, so there is nothing to compare it with</source>
   <translation>Son original n’est plus dans la bibliothèque, il n’y a donc rien à quoi la comparer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Measure {variant}</source>
   <translation>Mesurer {variant}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>The folder's path is in the clipboard.</source>
   <translation>Le chemin du dossier est dans le presse-papiers.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>The file's path is in the clipboard.</source>
   <translation>Le chemin du fichier est dans le presse-papiers.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>{n} are favourites now.</source>
   <extracomment>One: {n} is a favourite now.</extracomment>
   <translation>
    <numerusform>{n} est maintenant en favori.</numerusform>
    <numerusform>{n} sont maintenant en favoris.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>{n} are no favourites any more.</source>
   <extracomment>One: {n} is no favourite any more.</extracomment>
   <translation>
    <numerusform>{n} n’est plus en favori.</numerusform>
    <numerusform>{n} ne sont plus en favoris.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Tags of {name}</source>
   <translation>Étiquettes de {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Tags of {n} variants</source>
   <extracomment>One: Tags of {n} variant</extracomment>
   <translation>
    <numerusform>Étiquettes de {n} variante</numerusform>
    <numerusform>Étiquettes de {n} variantes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Tags of {n} changed.</source>
   <extracomment>One: Tags changed.</extracomment>
   <translation>
    <numerusform>Étiquettes de {n} modifiées.</numerusform>
    <numerusform>Étiquettes de {n} modifiées.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Renamed to {name}.</source>
   <translation>Renommée en {name}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Save the recipe</source>
   <translation>Enregistrer la recette</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Deleted {variant}.</source>
   <translation>{variant} supprimée.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>It is being measured already: see Activity</source>
   <translation>Une mesure est déjà en cours : voir Activité</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Get {base}, or choose its original in the menu, to compare it with</source>
   <translation>Obtenez {base}, ou choisissez son original dans le menu, pour la comparer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Delete the variant from the library, or put it back.</source>
   <translation>Supprimez la variante de la bibliothèque, ou remettez-la en place.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Removed {variant} from the library.</source>
   <translation>{variant} retirée de la bibliothèque.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Its files are where they were.</source>
   <translation>Ses fichiers sont où ils étaient.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>the model it was made from</source>
   <translation>le modèle dont elle provient</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>The recipe is saved.</source>
   <translation>La recette est enregistrée.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Removed {name}.</source>
   <translation>{name} : retiré.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Measure all</source>
   <translation>Tout mesurer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Nothing has been measured yet</source>
   <translation>Rien n’a encore été mesuré</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Measuring compares each variant with its original; then this shows which is worth its size.</source>
   <translation>Mesurer compare chaque variante à son original ; ceci montre alors laquelle vaut sa taille.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_chart.py" />
   <source>{n} are not shown: they were not measured.</source>
   <extracomment>One: {n} is not shown: it was not measured.</extracomment>
   <translation>
    <numerusform>{n} n’est pas affichée : pas encore mesurée.</numerusform>
    <numerusform>{n} ne sont pas affichées : pas encore mesurées.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>What the chart shows</source>
   <translation>Ce que montre le graphique</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Difference</source>
   <translation>Différence</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>How often it would answer differently from the original</source>
   <translation>À quelle fréquence elle répondrait autrement que l’original</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Tokens a second, measured on this computer</source>
   <translation>Tokens par seconde, mesurés sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Trains the model to live with these bits, by what the original answers, for a time you choose</source>
   <translation>Entraîne le modèle à vivre avec ces bits, d’après les réponses de l’original, pendant le temps que vous choisissez</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Favourite</source>
   <translation>Favori</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Details of the variant</source>
   <translation>Détails de la variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Evaluate</source>
   <translation>Évaluer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Export: to Ollama, LM Studio, a folder or the Hub</source>
   <translation>Exporter : vers Ollama, LM Studio, un dossier ou le Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Verify files: compare them with what was recorded</source>
   <translation>Vérifier les fichiers : les comparer à ce qui a été enregistré</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Where it comes from</source>
   <translation>D’où elle vient</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Details of the original</source>
   <translation>Détails de l’original</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>The original, {dtype}  ·  {size}</source>
   <translation>L’original, {dtype}  ·  {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Remove the original…</source>
   <translation>Retirer l’original…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Find…</source>
   <translation>Chercher…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Repair…</source>
   <translation>Réparer…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Close the details</source>
   <translation>Fermer les détails</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Remove from the library; its files stay</source>
   <translation>Retirer de la bibliothèque ; ses fichiers restent</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>How its numbers are stored</source>
   <translation>Comment ses nombres sont stockés</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Measure how close it is to the original, and how fast it is here</source>
   <translation>Mesurer à quel point elle approche l’original, et sa vitesse ici</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Its files are missing</source>
   <translation>Ses fichiers manquent</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_disk.py" />
   <source>Disk usage by model</source>
   <translation>Espace disque par modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>{variant} is damaged</source>
   <translation>{variant} est endommagée</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>missing: {path}</source>
   <translation>manquant : {path}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>changed: {path}</source>
   <translation>modifié : {path}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>{variant} is damaged.</source>
   <translation>{variant} est endommagée.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>Repair says what can be done about it.</source>
   <translation>Réparer indique ce qu’on peut y faire.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>{variant} is intact.</source>
   <translation>{variant} est intacte.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>Every file has the content that was recorded.</source>
   <translation>Chaque fichier a le contenu qui a été enregistré.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Filter: q4, fav, tag:work…</source>
   <translation>Filtre : q4, fav, tag:work…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Every word must fit. Some mean more: {examples}. A minus before a word turns it round.</source>
   <translation>Chaque mot doit correspondre. Certains en disent plus : {examples}. Un moins devant un mot l’inverse.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Quick filters</source>
   <translation>Filtres rapides</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Duplicates…</source>
   <translation>Doublons…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>No variant matches the filter</source>
   <translation>Aucune variante ne correspond au filtre</translation>
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
   <translation>Non mesurées ({n})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Missing files ({n})</source>
   <translation>Fichiers manquants ({n})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_list.py" />
   <source>{n} have this tag</source>
   <extracomment>One: {n} has this tag</extracomment>
   <translation>
    <numerusform>{n} a cette étiquette</numerusform>
    <numerusform>{n} ont cette étiquette</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Group by model</source>
   <translation>Grouper par modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Content that is on this computer twice, and the space that sharing it saves</source>
   <translation>Le contenu présent deux fois sur cet ordinateur, et la place qu’économise sa mutualisation</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Clear the filter</source>
   <translation>Effacer le filtre</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Favourites</source>
   <translation>Favoris</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Only favourites</source>
   <translation>Seulement les favoris</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Only what was not measured yet</source>
   <translation>Seulement ce qui n’est pas encore mesuré</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Only what cannot be found on the disk</source>
   <translation>Seulement ce qui est introuvable sur le disque</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Folder for the copies</source>
   <translation>Dossier des copies</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Several variants</source>
   <translation>Plusieurs variantes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Select nothing</source>
   <translation>Tout désélectionner</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>{n} variants selected</source>
   <extracomment>One: {n} variant selected</extracomment>
   <translation>
    <numerusform>{n} variante sélectionnée</numerusform>
    <numerusform>{n} variantes sélectionnées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>{size} together</source>
   <translation>{size} ensemble</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Compare in a chat</source>
   <translation>Comparer dans un chat</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Export to a folder…</source>
   <translation>Exporter vers un dossier…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Tags…</source>
   <translation>Étiquettes…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Choose exactly two variants to compare them.</source>
   <translation>Choisissez exactement deux variantes à comparer.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>{n} are not measured: their originals are not here, or they are being measured already.</source>
   <extracomment>One: {n} is not measured: its original is not here, or it is being measured already.</extracomment>
   <translation>
    <numerusform>{n} n’est pas mesurée : son original n’est pas ici, ou la mesure est déjà en cours.</numerusform>
    <numerusform>{n} ne sont pas mesurées : leurs originaux ne sont pas ici, ou la mesure est déjà en cours.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Choose exactly two to compare them</source>
   <translation>Choisissez-en exactement deux à comparer</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>Evaluate {n}</source>
   <extracomment>One: Evaluate {n}</extracomment>
   <translation>
    <numerusform>Évaluer {n}</numerusform>
    <numerusform>Évaluer {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Their originals are not here, or they are being measured already</source>
   <translation>Leurs originaux ne sont pas ici, ou la mesure est déjà en cours</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>No favourites any more</source>
   <translation>Retirer des favoris</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>Deleted {n} variants.</source>
   <extracomment>One: Deleted {n} variant.</extracomment>
   <translation>
    <numerusform>{n} variante supprimée.</numerusform>
    <numerusform>{n} variantes supprimées.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Rename…</source>
   <translation>Renommer…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Copy path</source>
   <translation>Copier le chemin</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Verify files</source>
   <translation>Vérifier les fichiers</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Make a variant of it</source>
   <translation>En créer une variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Fold or unfold</source>
   <translation>Plier ou déplier</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Its original</source>
   <translation>Son original</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Find the missing files…</source>
   <translation>Chercher les fichiers manquants…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Make another variant</source>
   <translation>Créer une autre variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Run this recipe again…</source>
   <translation>Relancer cette recette…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Save recipe…</source>
   <translation>Enregistrer la recette…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>No favourite any more</source>
   <translation>Retirer des favoris</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Its original is not here</source>
   <translation>Son original n’est pas ici</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>No model here has its shape</source>
   <translation>Aucun modèle ici n’a sa forme</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>A note for yourself: what it is good at, what it is for</source>
   <translation>Une note pour vous : ce qu’elle fait bien, à quoi elle sert</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>The note is saved.</source>
   <translation>La note est enregistrée.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>Too long: at most {n} letters are kept.</source>
   <translation>Trop long : au plus {n} lettres sont conservées.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>Take the tag {tag} away</source>
   <translation>Retirer l’étiquette {tag}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>No tags yet</source>
   <translation>Pas encore d’étiquettes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>The tag {tag} was taken away.</source>
   <translation>L’étiquette {tag} a été retirée.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Reading the headers…</source>
   <translation>Lecture des en-têtes…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Evaluate compares it with the original on the same text.</source>
   <translation>Évaluer la compare à l’original sur le même texte.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Type</source>
   <translation>Type</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Numbers</source>
   <translation>Nombres</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>{size}, missing</source>
   <translation>{size}, manquant</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Copy the sha256 of {name}</source>
   <translation>Copier le sha256 de {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Not measured yet. {can}</source>
   <translation>Pas encore mesurée. {can}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Opens Quantize with the recipe that it was made by</source>
   <translation>Ouvre Quantifier avec la recette qui l’a créée</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>A small file that others can open to make the same</source>
   <translation>Un petit fichier que d’autres peuvent ouvrir pour créer la même</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Show all {n} tensors…</source>
   <extracomment>One: Show the tensor…</extracomment>
   <translation>
    <numerusform>Afficher le tenseur…</numerusform>
    <numerusform>Afficher les {n} tenseurs…</numerusform>
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
   <translation>Ces fichiers ne contiennent pas de liste de tenseurs lisible ici.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Simple</source>
   <translation>Simple</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>What suits this computer, and little else</source>
   <translation>Ce qui convient à cet ordinateur, et guère plus</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Expert</source>
   <translation>Expert</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Every level, format and option; several levels at once</source>
   <translation>Tous les niveaux, formats et options ; plusieurs niveaux à la fois</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Make a model smaller and faster, so that it suits this computer.</source>
   <translation>Rendre un modèle plus petit et plus rapide, pour qu’il convienne à cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>There is no model to quantize yet</source>
   <translation>Il n’y a pas encore de modèle à quantifier</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Get one from the Hub, or drop a GGUF file or a model folder onto this page.</source>
   <translation>Obtenez-en un sur le Hub, ou déposez un fichier GGUF ou un dossier de modèle sur cette page.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Mode</source>
   <translation>Mode</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>The files of {name} are not there any more: put them back at {path}, or get the model again.</source>
   <translation>Les fichiers de {name} ne sont plus là : remettez-les dans {path}, ou obtenez à nouveau le modèle.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>{name} to {label}</source>
   <translation>{name} en {label}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_axes.py" />
   <source>How a number is stored; fewer bits make a smaller model</source>
   <translation>Comment un nombre est stocké ; moins de bits font un modèle plus petit</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_axes.py" />
   <source>How the values are chosen on that grid</source>
   <translation>Comment les valeurs sont choisies sur cette grille</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_axes.py" />
   <source>The files that are written, which decide what programs load it</source>
   <translation>Les fichiers écrits, qui décident des programmes qui le chargent</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Running</source>
   <translation>En cours</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Variants that are made</source>
   <translation>Variantes en création</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Cancel all</source>
   <translation>Tout annuler</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Ready</source>
   <translation>Prêt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>{done} of {all} are done</source>
   <translation>{done} sur {all} terminées</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>All {n} jobs are done</source>
   <extracomment>One: {n} job is done</extracomment>
   <translation>
    <numerusform>{n} tâche est terminée</numerusform>
    <numerusform>Les {n} tâches sont terminées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Show how far it is, or what came out</source>
   <translation>Afficher l’avancement, ou le résultat</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>One file for llama.cpp and others</source>
   <translation>Un fichier pour llama.cpp et d’autres</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>For vLLM and transformers</source>
   <translation>Pour vLLM et transformers</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>GGUF levels</source>
   <translation>Niveaux GGUF</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>One file that llama.cpp, Ollama and LM Studio load: the simple way to chat on this computer</source>
   <translation>Un fichier que llama.cpp, Ollama et LM Studio chargent : le moyen simple de discuter sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>Other formats</source>
   <translation>Autres formats</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>INT8, INT4, FP8 and more, also by methods that look at a text first (GPTQ, AWQ), in files for vLLM, transformers and others</source>
   <translation>INT8, INT4, FP8 et d’autres, aussi par des méthodes qui regardent d’abord un texte (GPTQ, AWQ), en fichiers pour vLLM, transformers et d’autres</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>Formats</source>
   <translation>Formats</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>Formats to choose from</source>
   <translation>Formats au choix</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>Nothing that fits this computer can be made of this model: see all formats.</source>
   <translation>Rien qui tienne sur cet ordinateur ne peut être créé à partir de ce modèle : voir tous les formats.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>Choose a model first</source>
   <translation>Choisissez d’abord un modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>No level can be made of this model.</source>
   <translation>Aucun niveau ne peut être créé à partir de ce modèle.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>No other format can be made of this model.</source>
   <translation>Aucun autre format ne peut être créé à partir de ce modèle.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_follow.py" />
   <source>Measure {title}</source>
   <translation>Mesurer {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_levels.py" />
   <source>Levels</source>
   <translation>Niveaux</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_notice.py" />
   <source>Get it again</source>
   <translation>Obtenir à nouveau</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_open.py" />
   <source>Open a model</source>
   <translation>Ouvrir un modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_open.py" />
   <source>Opening {name}…</source>
   <translation>Ouverture de {name}…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_open.py" />
   <source>Models ({pattern})</source>
   <translation>Modèles ({pattern})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Usually: {value}</source>
   <translation>Habituel : {value}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>The usual one: {name}</source>
   <translation>L’habituel : {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Find an option</source>
   <translation>Trouver une option</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>No option is called so.</source>
   <translation>Aucune option ne s’appelle ainsi.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>All options</source>
   <translation>Toutes les options</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Back to {value}</source>
   <translation>Revenir à {value}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Reset {option}</source>
   <translation>Réinitialiser {option}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Back to the usual options</source>
   <translation>Revenir aux options habituelles</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Fewer options</source>
   <translation>Moins d’options</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>By time</source>
   <translation>Selon le temps</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>The best one for this computer and purpose</source>
   <translation>Le meilleur pour cet ordinateur et cet usage</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Name of the variant</source>
   <translation>Nom de la variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Evaluate afterwards</source>
   <translation>Évaluer ensuite</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Compares it with the original on the same text and measures its speed here</source>
   <translation>La compare à l’original sur le même texte et mesure sa vitesse ici</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Untick all</source>
   <translation>Tout décocher</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Before it starts</source>
   <translation>Avant de démarrer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Make {label} of {model}</source>
   <translation>Créer {label} à partir de {model}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>{label} of {model}</source>
   <translation>{label} de {model}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Save how a variant is made, share it as a file, use it again</source>
   <translation>Enregistrer la façon de créer une variante, la partager en fichier, la réutiliser</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Share a recipe as a file</source>
   <translation>Partager une recette en fichier</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipes ({pattern})</source>
   <translation>Recettes ({pattern})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>It does not carry your calibration text ({name}), nor where it lies.</source>
   <translation>Elle ne contient ni votre texte de calibration ({name}), ni son emplacement.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Open a recipe file</source>
   <translation>Ouvrir un fichier de recette</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe “{name}” deleted.</source>
   <translation>Recette « {name} » supprimée.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Save this recipe…</source>
   <translation>Enregistrer cette recette…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Share it as a file…</source>
   <translation>La partager en fichier…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe “{name}” saved.</source>
   <translation>Recette « {name} » enregistrée.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe “{name}” replaced.</source>
   <translation>Recette « {name} » remplacée.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>All files ({pattern})</source>
   <translation>Tous les fichiers ({pattern})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe saved as {name}.</source>
   <translation>Recette enregistrée dans {name}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>All recipes…</source>
   <translation>Toutes les recettes…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>{size}  (was {original})</source>
   <translation>{size}  (avant : {original})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Show in Activity</source>
   <translation>Afficher dans Activité</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Cancelling…</source>
   <translation>Annulation…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Show in library</source>
   <translation>Voir dans la bibliothèque</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>{label} is ready</source>
   <translation>{label} est prêt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>What it has is kept, also when Bitwright is closed. Resume goes on from there.</source>
   <translation>Ce qui est fait est conservé, même si Bitwright est fermé. Reprendre continue à partir de là.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Back to the plan</source>
   <translation>Retour au plan</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>You can go on using Bitwright. The variant appears in the library when it is whole.</source>
   <translation>Vous pouvez continuer à utiliser Bitwright. La variante apparaît dans la bibliothèque quand elle est complète.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Make another</source>
   <translation>En créer une autre</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Peak memory</source>
   <translation>Mémoire maximale</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Quality beside the original</source>
   <translation>Qualité face à l’original</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Nothing was kept. The original is untouched.</source>
   <translation>Rien n’a été gardé. L’original est intact.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Measuring what it cost</source>
   <translation>Mesure de ce que cela a coûté</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>The job ended early.</source>
   <translation>La tâche s’est terminée avant la fin.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Measuring ended early. {error}</source>
   <translation>La mesure s’est terminée avant la fin. {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_simple.py" />
   <source>Why this one?</source>
   <translation>Pourquoi celui-ci ?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_simple.py" />
   <source>All levels, formats and options</source>
   <translation>Tous les niveaux, formats et options</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_simple.py" />
   <source>Hide the reasons</source>
   <translation>Masquer les raisons</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>Choose a model</source>
   <translation>Choisir un modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>On the Hub or in other programs; you can also drop one onto this page</source>
   <translation>Sur le Hub ou dans d’autres programmes ; vous pouvez aussi en déposer un sur cette page</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>Open a file…</source>
   <translation>Ouvrir un fichier…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>A GGUF file, or the config.json of a model folder</source>
   <translation>Un fichier GGUF, ou le config.json d’un dossier de modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>{params} parameters</source>
   <translation>{params} paramètres</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>stored as {dtype}</source>
   <translation>stocké en {dtype}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>trained for {tokens} context</source>
   <translation>entraîné pour un contexte de {tokens}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>What is it for?</source>
   <translation>À quoi servira-t-il ?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>What suits this computer</source>
   <translation>Ce qui convient à cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/registry.py" />
   <source>Settings</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Give a variant an address that other programs on this computer can ask, as they ask OpenAI.</source>
   <translation>Donnez à une variante une adresse que d’autres programmes de cet ordinateur interrogent comme OpenAI.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>There is no variant to serve yet</source>
   <translation>Il n’y a pas encore de variante à servir</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Get a model and quantize it; the finished variant can be served here.</source>
   <translation>Obtenez un modèle et quantifiez-le ; la variante terminée pourra être servie ici.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>What serving is good for</source>
   <translation>À quoi sert de servir</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Editors, chat programs and scripts that speak OpenAI's API can use it.</source>
   <translation>Éditeurs, programmes de chat et scripts qui parlent l’API d’OpenAI peuvent l’utiliser.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>They need an address, a key and the model's name: all three are shown here.</source>
   <translation>Il leur faut une adresse, une clé et le nom du modèle : les trois sont affichés ici.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>It listens on this computer only: nobody on the network gets in.</source>
   <translation>Écoute sur cet ordinateur seulement : personne du réseau n’y entre.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>The model stays in memory until you stop it, or close the window.</source>
   <translation>Le modèle reste en mémoire jusqu’à ce que vous l’arrêtiez ou fermiez la fenêtre.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Server</source>
   <translation>Serveur</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Show questions and answers</source>
   <translation>Afficher questions et réponses</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Of requests that come from now on; they are kept in memory only</source>
   <translation>Des requêtes à venir ; elles ne sont gardées qu’en mémoire</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Requests</source>
   <translation>Requêtes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>The chosen request</source>
   <translation>La requête choisie</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Programs that ask this address appear here. Try it sends the first request.</source>
   <translation>Les programmes qui interrogent cette adresse apparaissent ici. « Essayer » envoie la première requête.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>None yet</source>
   <translation>Aucune encore</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Try it</source>
   <translation>Essayer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the address</source>
   <translation>Copier l’adresse</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the API key</source>
   <translation>Copier la clé d’API</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the model's name</source>
   <translation>Copier le nom du modèle</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Show the API key</source>
   <translation>Afficher la clé d’API</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Make a new API key…</source>
   <translation>Nouvelle clé d’API…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the example</source>
   <translation>Copier l’exemple</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Hide the API key</source>
   <translation>Masquer la clé d’API</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>{context} context</source>
   <translation>contexte {context}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Closes the address and frees {size}</source>
   <translation>Ferme l’adresse et libère {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>The server stopped unexpectedly.</source>
   <translation>Le serveur s’est arrêté de façon inattendue.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Asking…</source>
   <translation>Question en cours…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Sends one question through the address, as any program would</source>
   <translation>Envoie une question par l’adresse, comme le ferait tout programme</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Language of the example</source>
   <translation>Langage de l’exemple</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Serving</source>
   <translation>En service</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Stopping</source>
   <translation>Arrêt</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Loading the model…</source>
   <translation>Chargement du modèle…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>None is needed</source>
   <translation>Pas nécessaire</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>for {time}</source>
   <translation>depuis {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>since just now</source>
   <translation>depuis un instant</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>It answered in {time}: “{text}”</source>
   <translation>Réponse en {time} : « {text} »</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Giving the memory back…</source>
   <translation>La mémoire est rendue…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Make a new API key?</source>
   <translation>Créer une nouvelle clé d’API ?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Programs that have the key of now are shut out until you give them the new one.</source>
   <translation>Les programmes qui ont la clé actuelle sont exclus jusqu’à ce que vous leur donniez la nouvelle.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Make a new key</source>
   <translation>Créer une nouvelle clé</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Variant to serve</source>
   <translation>Variante à servir</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Start serving</source>
   <translation>Démarrer le service</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Serve a variant</source>
   <translation>Servir une variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Ask for it</source>
   <translation>L’exiger</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Show them</source>
   <translation>Les afficher</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Only programs that you give the key to can ask.</source>
   <translation>Seuls les programmes à qui vous donnez la clé peuvent demander.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Every program of every user of this computer can ask, without a key.</source>
   <translation>Tout programme de tout utilisateur de cet ordinateur peut demander, sans clé.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>It is being served already</source>
   <translation>Elle est déjà servie</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>How many tokens a question and its answer may have together; more takes memory.</source>
   <translation>Combien de tokens une question et sa réponse peuvent avoir ensemble ; plus prend de la mémoire.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Port</source>
   <translation>Port</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>The next free one is taken if another program has it.</source>
   <translation>Le suivant libre est pris si un autre programme l’occupe.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Requests that may wait</source>
   <translation>Requêtes pouvant attendre</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>They are answered one at a time; those beyond are sent away.</source>
   <translation>Elles sont traitées une à une ; celles en trop sont refusées.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Questions and answers in the log</source>
   <translation>Questions et réponses dans le journal</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Otherwise the log has only times, sizes and results. It is never written to disk.</source>
   <translation>Sinon le journal n’a que durées, tailles et résultats. Il n’est jamais écrit sur le disque.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Web pages that may ask</source>
   <translation>Pages web qui peuvent demander</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Their addresses, with commas between. Empty: no web page may, only programs.</source>
   <translation>Leurs adresses, séparées par des virgules. Vide : aucune page web, seulement des programmes.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Hide options</source>
   <translation>Masquer les options</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Find a setting</source>
   <translation>Trouver un paramètre</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Changes hold at once.</source>
   <translation>Les changements s’appliquent aussitôt.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Sections</source>
   <translation>Sections</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>No setting is called that</source>
   <translation>Aucun paramètre ne s’appelle ainsi</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Show all settings</source>
   <translation>Afficher tous les paramètres</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>About</source>
   <translation>À propos</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Show the libraries and their licences</source>
   <translation>Afficher les bibliothèques et leurs licences</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Copy the diagnostics</source>
   <translation>Copier le diagnostic</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Makes language models fit the computer in front of you. Apache licence 2.0.</source>
   <translation>Adapte les modèles de langage à l’ordinateur devant vous. Licence Apache 2.0.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>The libraries that do the work, with their versions and licences.</source>
   <translation>Les bibliothèques qui font le travail, avec versions et licences.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Diagnostics</source>
   <translation>Diagnostic</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Versions and the shape of this computer, for a question or a report. No names are in it.</source>
   <translation>Versions et caractéristiques de cet ordinateur, pour une question ou un rapport. Aucun nom n’y figure.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Hide</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>The diagnostics are in the clipboard.</source>
   <translation>Le diagnostic est dans le presse-papiers.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Read them before you send them.</source>
   <translation>Lisez-le avant de l’envoyer.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>see its package</source>
   <translation>voir son paquet</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Folders</source>
   <translation>Dossiers</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Move…</source>
   <translation>Déplacer…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Move the folder of models</source>
   <translation>Déplacer le dossier des modèles</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Variants, models that were made here, and unfinished work.</source>
   <translation>Variantes, modèles créés ici et travail inachevé.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Shared with other tools that use the Hub. HF_HUB_CACHE moves it.</source>
   <translation>Partagé avec d’autres outils qui utilisent le Hub. HF_HUB_CACHE le déplace.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Library and settings</source>
   <translation>Bibliothèque et paramètres</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>What is known of the models, conversations, settings. BITWRIGHT_HOME moves everything.</source>
   <translation>Ce que l’on sait des modèles, conversations, paramètres. BITWRIGHT_HOME déplace tout.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>New folder for models</source>
   <translation>Nouveau dossier des modèles</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>path folder disk place</source>
   <translation>chemin dossier disque emplacement</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>This folder does not exist yet.</source>
   <translation>Ce dossier n’existe pas encore.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>It is made when something is put there.</source>
   <translation>Il est créé dès qu’on y met quelque chose.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>New variants go here. Start Bitwright again to see the new folder everywhere.</source>
   <translation>Les nouvelles variantes vont ici. Redémarrez Bitwright pour voir le nouveau dossier partout.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>The models are being moved: see Activity</source>
   <translation>Les modèles sont en cours de déplacement : voir Activité</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>No program answered to open the folder.</source>
   <translation>Aucun programme n’a répondu pour ouvrir le dossier.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Model hub</source>
   <translation>Hub de modèles</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>A mirror, or your own hub. Empty means Hugging Face.</source>
   <translation>Un miroir, ou votre propre Hub. Vide : Hugging Face.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Work offline</source>
   <translation>Travailler hors ligne</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Access token (hf_…)</source>
   <translation>Jeton d’accès (hf_…)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Log in</source>
   <translation>Se connecter</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Check</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Log out</source>
   <translation>Se déconnecter</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Account</source>
   <translation>Compte</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>No limit</source>
   <translation>Sans limite</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Speed limit</source>
   <translation>Limite de vitesse</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>For each download, also one that runs: 5MB or 500kB a second. Empty means none.</source>
   <translation>Pour chaque téléchargement, même en cours : 5MB ou 500kB par seconde. Vide : aucune.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Delete what unfinished downloads left</source>
   <translation>Supprimer ce qu’ont laissé les téléchargements inachevés</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Unfinished downloads</source>
   <translation>Téléchargements inachevés</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>{size} of files that are not whole. Paused downloads go on from them; without them they begin these files anew.</source>
   <translation>{size} de fichiers incomplets. Les téléchargements en pause en repartent ; sans eux, ils recommencent ces fichiers.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Asking the hub…</source>
   <translation>Interrogation du Hub…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Offline</source>
   <translation>Hors ligne</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Nothing is asked of the hub; what is known of it stays.</source>
   <translation>Rien n’est demandé au Hub ; ce qu’on en sait reste.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Ask the hub whose token it is</source>
   <translation>Demander au Hub à qui est le jeton</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>bandwidth rate</source>
   <translation>bande passante débit</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Files at once</source>
   <translation>Fichiers simultanés</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>How many files of a model a download fetches together.</source>
   <translation>Combien de fichiers d’un modèle un téléchargement récupère à la fois.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>For gated and private models. The token is kept in the system keyring.</source>
   <translation>Pour les modèles privés ou à accès restreint. Le jeton est gardé dans le trousseau du système.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>{problem} Log in with “hf auth login”, or set HF_TOKEN, instead.</source>
   <translation>{problem} Connectez-vous plutôt avec « hf auth login », ou définissez HF_TOKEN.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>downloads</source>
   <translation>téléchargements</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>That did not work.</source>
   <translation>Cela n’a pas fonctionné.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Logged in as {name}. The token is in {kept_words}.</source>
   <translation>Connecté en tant que {name}. Le jeton est dans {kept_words}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>There is a token for this hub in {kept_words}.</source>
   <translation>Il y a un jeton pour ce Hub dans {kept_words}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>System ({language})</source>
   <translation>Système ({language})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>System follows what the desktop says.</source>
   <translation>Système suit le réglage du bureau.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Changes at once. Names of models and formats stay as they are.</source>
   <translation>Change aussitôt. Les noms de modèles et de formats restent tels quels.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>colours dark light night</source>
   <translation>couleurs sombre clair nuit</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Privacy</source>
   <translation>Confidentialité</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>What the hub learns</source>
   <translation>Ce que le Hub apprend</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Forget searches and pages of the hub</source>
   <translation>Oublier les recherches et pages du Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Searches and pages of the hub</source>
   <translation>Recherches et pages du Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Open the data folder</source>
   <translation>Ouvrir le dossier de données</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Delete all…</source>
   <translation>Tout supprimer…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Delete all conversations</source>
   <translation>Supprimer toutes les conversations</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Only when you ask</source>
   <translation>Seulement sur demande</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>history cache clear</source>
   <translation>historique cache vider</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>chats history clear</source>
   <translation>chats conversations historique effacer</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Telemetry</source>
   <translation>Télémétrie</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Bitwright counts nothing and reports nothing, and tells the libraries that it uses to keep quiet, too. There is no account and no crash report.</source>
   <translation>Bitwright ne compte rien et ne signale rien, et demande aux bibliothèques qu’il utilise de se taire aussi. Il n’y a ni compte ni rapport de plantage.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>What stays here</source>
   <translation>Ce qui reste ici</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Models, conversations, prompts, texts, measurements and settings. Models run on this computer, not elsewhere.</source>
   <translation>Modèles, conversations, invites, textes, mesures et paramètres. Les modèles tournent sur cet ordinateur, pas ailleurs.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>All that is kept</source>
   <translation>Tout ce qui est conservé</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Plain files and one small database, in one folder. Copying it is a backup.</source>
   <translation>De simples fichiers et une petite base de données, dans un dossier. Le copier fait une sauvegarde.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>You work offline: nothing is asked of {hub}.</source>
   <translation>Vous travaillez hors ligne : rien n’est demandé à {hub}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Searching, opening a model's page and downloading ask {hub} for it. It sees your address on the network, the model's name, and your token if you are logged in. Nothing is asked before.</source>
   <translation>Chercher, ouvrir la page d’un modèle et télécharger interrogent {hub}. Il voit votre adresse sur le réseau, le nom du modèle, et votre jeton si vous êtes connecté. Rien n’est demandé avant.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>{size} of answers are remembered, so that pages open at once and offline. Downloads are not among them.</source>
   <translation>{size} de réponses sont gardés en mémoire, pour que les pages s’ouvrent aussitôt et hors ligne. Les téléchargements n’en font pas partie.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Nothing is remembered.</source>
   <translation>Rien n’est gardé en mémoire.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>{n} conversations are kept, only on this computer.</source>
   <extracomment>One: {n} conversation is kept, only on this computer.</extracomment>
   <translation>
    <numerusform>{n} conversation est conservée, seulement sur cet ordinateur.</numerusform>
    <numerusform>{n} conversations sont conservées, seulement sur cet ordinateur.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>None is kept.</source>
   <translation>Aucune n’est conservée.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>All conversations are deleted.</source>
   <translation>Toutes les conversations sont supprimées.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Searches and pages of the hub are forgotten.</source>
   <translation>Les recherches et pages du Hub sont oubliées.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>None</source>
   <translation>Aucune</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Never sent</source>
   <translation>Jamais envoyé</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>backup data folder</source>
   <translation>sauvegarde données dossier</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Delete all conversations?</source>
   <translation>Supprimer toutes les conversations ?</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>They are deleted for good, with the answers to test prompts. Models, votes, saved prompts and presets stay.</source>
   <translation>Elles sont supprimées définitivement, avec les réponses aux questions de test. Modèles, votes, invites enregistrées et préréglages restent.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Start afresh</source>
   <translation>Repartir de zéro</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Reset all settings</source>
   <translation>Réinitialiser tous les paramètres</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Forget the layout</source>
   <translation>Oublier la disposition</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Show the welcome</source>
   <translation>Afficher l’accueil</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>All settings are reset.</source>
   <translation>Tous les paramètres sont réinitialisés.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>The layout is forgotten.</source>
   <translation>La disposition est oubliée.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>From the next start on the window is as it was at first.</source>
   <translation>Au prochain démarrage, la fenêtre sera comme au début.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Everything on this page as at the first start, but for the folders and the login.</source>
   <translation>Tout sur cette page comme au premier démarrage, sauf les dossiers et la connexion.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Window</source>
   <translation>Fenêtre</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Size and place of the window, columns, what is folded. Holds from the next start on.</source>
   <translation>Taille et place de la fenêtre, colonnes, ce qui est plié. Vaut dès le prochain démarrage.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Welcome</source>
   <translation>Bienvenue</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>The three first steps: this computer, what suits it, a first model.</source>
   <translation>Les trois premiers pas : cet ordinateur, ce qui lui convient, un premier modèle.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>All settings are as at the first start already.</source>
   <translation>Tous les paramètres sont déjà comme au premier démarrage.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>reset default factory</source>
   <translation>réinitialiser défaut usine</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>reset size columns</source>
   <translation>réinitialiser taille colonnes</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>tour first run introduction</source>
   <translation>visite premier démarrage introduction</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_sections.py" />
   <source>Work</source>
   <translation>Travail</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Latin letters</source>
   <translation>Lettres latines</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Cyrillic</source>
   <translation>Cyrillique</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Greek</source>
   <translation>Grec</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Arabic</source>
   <translation>Arabe</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Hebrew</source>
   <translation>Hébreu</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Devanagari</source>
   <translation>Devanagari</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Thai</source>
   <translation>Thaï</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Chinese characters</source>
   <translation>Caractères chinois</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Japanese kana</source>
   <translation>Kana japonais</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Korean</source>
   <translation>Coréen</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>others</source>
   <translation>autres</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/settings_text.py" />
   <source>{n} documents</source>
   <extracomment>One: {n} document</extracomment>
   <translation>
    <numerusform>{n} document</numerusform>
    <numerusform>{n} documents</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>{size} of text in {documents}.</source>
   <translation>{size} de texte dans {documents}.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>There is more: what lies beyond {size} is not used.</source>
   <translation>Il y en a plus : ce qui dépasse {size} n’est pas utilisé.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Methods such as GPTQ and AWQ look at a text to see which weights matter.</source>
   <translation>Des méthodes comme GPTQ et AWQ regardent un texte pour voir quels poids comptent.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Usual text</source>
   <translation>Texte habituel</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>For recipes that name no other text.</source>
   <translation>Pour les recettes qui n’indiquent pas d’autre texte.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Look into it</source>
   <translation>Regarder dedans</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>How the text begins</source>
   <translation>Comment commence le texte</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>For recipes that name no other. It should be like what the model will be used for.</source>
   <translation>Pour les recettes qui n’en indiquent pas d’autre. Il devrait ressembler à l’usage prévu du modèle.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>What is in it</source>
   <translation>Ce qu’il contient</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>{number}. {words}</source>
   <translation>{number}. {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>documents languages preview</source>
   <translation>documents langues aperçu</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>A data set of the Hub is fetched for this, and kept for the next calibration.</source>
   <translation>Un jeu de données du Hub est téléchargé pour cela, et gardé pour la prochaine calibration.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>How much text there is, in which scripts, and how it begins.</source>
   <translation>Combien il y a de texte, dans quelles écritures, et comment il commence.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How the GPU multiplies when it quantizes, measures and chats. TF32 is faster and less exact.</source>
   <translation>Comment le GPU multiplie quand il quantifie, mesure et discute. TF32 est plus rapide et moins exact.</translation>
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
   <translation>Le maximum qu’un chat ou une tâche peut prendre. Les conseils en tiennent compte aussi.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>All cores ({available})</source>
   <translation>Tous les cœurs ({available})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Compute</source>
   <translation>Calcul</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Measure each new variant</source>
   <translation>Mesurer chaque nouvelle variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Threads</source>
   <translation>Threads</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How many processor cores jobs and chats may use. Fewer leave room for other programs.</source>
   <translation>Combien de cœurs du processeur les tâches et les chats peuvent utiliser. Moins laisse de la place aux autres programmes.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Memory limit</source>
   <translation>Limite de mémoire</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Chat context</source>
   <translation>Contexte du chat</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How much of a conversation the model keeps in mind. More takes more memory.</source>
   <translation>Quelle part d’une conversation le modèle garde à l’esprit. Plus prend plus de mémoire.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Conversation cache</source>
   <translation>Cache de conversation</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How chats keep what was said: fewer bits take less memory. Holds from the next chat on.</source>
   <translation>Comment les chats gardent ce qui a été dit : moins de bits prennent moins de mémoire. S’applique dès le prochain chat.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>After quantizing</source>
   <translation>Après la quantification</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Compares a new variant with its original on a short text, to see what the bits cost.</source>
   <translation>Compare une nouvelle variante à son original sur un texte court, pour voir ce que coûtent les bits.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>cpu cores processor</source>
   <translation>cpu cœurs processeur</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>ram room</source>
   <translation>ram place mémoire</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>This computer has {total}, {free} are free.</source>
   <translation>Cet ordinateur a {total}, {free} sont libres.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Faster on the GPU, with 10 bits of precision instead of 23</source>
   <translation>Plus rapide sur le GPU, avec 10 bits de précision au lieu de 23</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Exact: every calculation in 32 bits</source>
   <translation>Exact : chaque calcul sur 32 bits</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_facts.py" />
   <source>Training</source>
   <translation>Entraînement</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Ends the training. Nothing of it is kept; the original is untouched.</source>
   <translation>Met fin à l’entraînement. Rien n’en est gardé ; l’original est intact.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Stops for now and keeps everything. Resume goes on from there, also after a restart.</source>
   <translation>S’arrête pour l’instant et garde tout. Reprendre continue à partir de là, même après un redémarrage.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Ends the training here. The best step so far becomes the variant.</source>
   <translation>Met fin à l’entraînement ici. La meilleure étape jusqu’ici devient la variante.</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>There is nothing to keep yet: the training has not begun</source>
   <translation>Il n’y a encore rien à garder : l’entraînement n’a pas commencé</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Pausing, as soon as all is saved</source>
   <translation>Mise en pause, dès que tout est enregistré</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Stopping, the best step becomes the variant</source>
   <translation>Arrêt, la meilleure étape devient la variante</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Stop and keep the best</source>
   <translation>Arrêter, garder le meilleur</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat.py" />
   <source>The chat has ended.</source>
   <translation>Le chat est terminé.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat.py" />
   <source>Start it again.</source>
   <translation>Recommencez-le.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat_lane.py" />
   <source>Stopped before it answered</source>
   <translation>Arrêté avant de répondre</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat_lane.py" />
   <source>The answer ended here</source>
   <translation>La réponse s’est arrêtée ici</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat_room.py" />
   <source>Choose a second variant first</source>
   <translation>Choisissez d’abord une deuxième variante</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>This cannot be opened here</source>
   <translation>Ceci ne peut pas être ouvert ici</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop to open this recipe in Quantize</source>
   <translation>Déposer pour ouvrir cette recette dans Quantifier</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop to add “{name}” to the library</source>
   <translation>Déposer pour ajouter « {name} » à la bibliothèque</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop to add {n} models to the library</source>
   <extracomment>One: Drop to add {n} model to the library</extracomment>
   <translation>
    <numerusform>Déposer pour ajouter {n} modèle à la bibliothèque</numerusform>
    <numerusform>Déposer pour ajouter {n} modèles à la bibliothèque</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/services/dropped.py" />
   <source>{n} other things are left out.</source>
   <extracomment>One: {n} other thing is left out.</extracomment>
   <translation>
    <numerusform>{n} autre élément est laissé de côté.</numerusform>
    <numerusform>{n} autres éléments sont laissés de côté.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Files stay where they are.</source>
   <translation>Les fichiers restent où ils sont.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Too many at once.</source>
   <translation>Trop à la fois.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop a recipe by itself.</source>
   <translation>Déposez une recette seule.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>One recipe at a time.</source>
   <translation>Une recette à la fois.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>This folder has neither a config.json nor a GGUF file.</source>
   <translation>Ce dossier n’a ni config.json ni fichier GGUF.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>It cannot be read.</source>
   <translation>C’est illisible.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>This is a later part of a model: drop its first part.</source>
   <translation>C’est une partie suivante d’un modèle : déposez sa première partie.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop the whole folder of the model instead of one of its files.</source>
   <translation>Déposez le dossier entier du modèle plutôt qu’un de ses fichiers.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Only GGUF files, model folders and recipes can be opened.</source>
   <translation>Seuls les fichiers GGUF, dossiers de modèle et recettes peuvent être ouverts.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>{title}: ready to chat.</source>
   <translation>{title} : prêt pour le chat.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>Quantize {model} to {format}</source>
   <translation>Quantifier {model} en {format}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>Measure {what}</source>
   <translation>Mesurer {what}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>No level of it fits the memory that is free now.</source>
   <translation>Aucun de ses niveaux ne tient dans la mémoire libre.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/hub_search.py" />
   <source>The window is closing.</source>
   <translation>La fenêtre se ferme.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Preparing</source>
   <translation>Préparation</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Verifying</source>
   <translation>Vérification</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Reading</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Preparing the kernels (slow once)</source>
   <translation>Préparation des noyaux (lente une seule fois)</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Reading the calibration text</source>
   <translation>Lecture du texte de calibration</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Making the starting point</source>
   <translation>Création du point de départ</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Writing the files</source>
   <translation>Écriture des fichiers</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Reading back what was written</source>
   <translation>Relecture de ce qui a été écrit</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Adding to the library</source>
   <translation>Ajout à la bibliothèque</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Measuring quality</source>
   <translation>Mesure de la qualité</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Measuring speed</source>
   <translation>Mesure de la vitesse</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Handing over</source>
   <translation>Transfert</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Copying and checking</source>
   <translation>Copie et vérification</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Sharing disk space</source>
   <translation>Mutualisation de l’espace disque</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} weights</source>
   <translation>{done} poids sur {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} tensors</source>
   <translation>{done} tenseurs sur {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} pieces of text</source>
   <translation>{done} morceaux de texte sur {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} blocks</source>
   <translation>{done} blocs sur {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} steps</source>
   <translation>{done} étapes sur {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} parts</source>
   <translation>{done} parties sur {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} models</source>
   <translation>{done} modèles sur {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} tokens</source>
   <translation>{done} tokens sur {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Train a module</source>
   <translation>Entraîner un module</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Find duplicates</source>
   <translation>Chercher les doublons</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Look at a text</source>
   <translation>Regarder un texte</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{time} of {time2}</source>
   <translation>{time} sur {time2}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Block {at} of {blocks}</source>
   <translation>Bloc {at} sur {blocks}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {size}</source>
   <translation>{done} sur {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>“{title}” is paused.</source>
   <translation>« {title} » : en pause.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>“{title}” was interrupted.</source>
   <translation>« {title} » : interrompu.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>Resume takes it up again. Discard deletes its partial files.</source>
   <translation>Reprendre continue. Abandonner supprime ses fichiers partiels.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>It is too late to take that back: the files are deleted.</source>
   <translation>Il est trop tard pour annuler : les fichiers sont supprimés.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/services/jobs.py" />
   <source>{n} remarks: see Activity.</source>
   <extracomment>One: {n} remark: see Activity.</extracomment>
   <translation>
    <numerusform>{n} remarque : voir Activité.</numerusform>
    <numerusform>{n} remarques : voir Activité.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>Done: {title}</source>
   <translation>Terminé : {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>Paused: {title}</source>
   <translation>En pause : {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>What it has is kept.</source>
   <translation>Ce qui est fait est conservé.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/notifications.py" />
   <source>Something went wrong inside Bitwright: {name__}.</source>
   <translation>Un problème est survenu dans Bitwright : {name__}.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/notifications.py" />
   <source>The window goes on. Copy the details if you want to report it.</source>
   <translation>La fenêtre continue. Copiez les détails pour signaler le problème.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/notifications.py" />
   <source>Check the disk's free space and the folder's permissions.</source>
   <translation>Vérifiez la place libre du disque et les droits du dossier.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>The job was interrupted.</source>
   <translation>La tâche a été interrompue.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>Resume takes it up again.</source>
   <translation>Reprendre la continue.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>The worker process could not be started: {reason}</source>
   <translation>Le processus de travail n’a pas pu démarrer : {reason}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>Check the installation of Bitwright.</source>
   <translation>Vérifiez l’installation de Bitwright.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>The API key cannot be kept: {error}</source>
   <translation>La clé d’API ne peut pas être conservée : {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>Look at the folder's rights and the disk.</source>
   <translation>Vérifiez les droits du dossier et le disque.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>Port {port} is taken by another program.</source>
   <translation>Le port {port} est pris par un autre programme.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>{title} is served on port {port}.</source>
   <translation>{title} est servi sur le port {port}.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>The server has ended.</source>
   <translation>Le serveur s’est arrêté.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>Start it again, or look into its log.</source>
   <translation>Redémarrez-le, ou consultez son journal.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>{title} is not served any more.</source>
   <translation>{title} n’est plus servi.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/settings.py" />
   <source>The settings could not be saved.</source>
   <translation>Les paramètres n’ont pas pu être enregistrés.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/settings.py" />
   <source>They hold until you quit. ({strerror})</source>
   <translation>Ils valent jusqu’à ce que vous quittiez. ({strerror})</translation>
  </message>
  <message>
   <location filename="../../desktop/services/system_notes.py" />
   <source>Not finished: {title}</source>
   <translation>Inachevé : {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/system_notes.py" />
   <source>It took {time}.</source>
   <translation>Durée : {time}.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/system_notes.py" />
   <source>See Activity.</source>
   <translation>Voir Activité.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/trials.py" />
   <source>Stopped. The answers that were there are kept.</source>
   <translation>Arrêté. Les réponses déjà là sont conservées.</translation>
  </message>
  <message>
   <location filename="../../desktop/services/undo.py" />
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../desktop/services/undo.py" />
   <source>Undone: {what}</source>
   <translation>Annulé : {what}</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Find a command</source>
   <translation>Trouver une commande</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Compare two in a chat</source>
   <translation>En comparer deux dans un chat</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Show the list</source>
   <translation>Afficher la liste</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Search the Hub</source>
   <translation>Rechercher sur le Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Back to the results</source>
   <translation>Revenir aux résultats</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Simple or expert mode</source>
   <translation>Mode simple ou expert</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Move the waiting job up</source>
   <translation>Monter la tâche en attente</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Move the waiting job down</source>
   <translation>Descendre la tâche en attente</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Take the waiting job out</source>
   <translation>Retirer la tâche en attente</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Pause the queue, or go on with it</source>
   <translation>Suspendre ou reprendre la file d’attente</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Stop the answer</source>
   <translation>Arrêter la réponse</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Edit the last question</source>
   <translation>Modifier la dernière question</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Copy the last answer</source>
   <translation>Copier la dernière réponse</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Show or hide earlier conversations</source>
   <translation>Afficher ou masquer les conversations précédentes</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Show or hide the chat's settings</source>
   <translation>Afficher ou masquer les réglages du chat</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: A is better</source>
   <translation>Vote : A est meilleure</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: B is better</source>
   <translation>Vote : B est meilleure</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: equally good</source>
   <translation>Vote : égalité</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: both bad</source>
   <translation>Vote : les deux mauvaises</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Try the server</source>
   <translation>Essayer le serveur</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Copy the server's address</source>
   <translation>Copier l’adresse du serveur</translation>
  </message>
  <message>
   <location filename="../../desktop/tray.py" />
   <source>Show Bitwright</source>
   <translation>Afficher Bitwright</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/tray.py" />
   <source>{n} more jobs</source>
   <extracomment>One: {n} more job</extracomment>
   <translation>
    <numerusform>{n} autre tâche</numerusform>
    <numerusform>{n} autres tâches</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/answer_text.py" />
   <source>Thought for {time}</source>
   <translation>Réflexion de {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/answer_text.py" />
   <source>What it thought</source>
   <translation>Sa réflexion</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/answer_text.py" />
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Fits on GPU</source>
   <translation>Sur GPU</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It fits in the free memory of the GPU.</source>
   <translation>Il tient dans la mémoire libre du GPU.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Partly on GPU</source>
   <translation>GPU partiel</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Some layers run on the GPU, the rest on the processor.</source>
   <translation>Certaines couches tournent sur le GPU, le reste sur le processeur.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Fits in RAM</source>
   <translation>En RAM</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It fits in the memory that is free now.</source>
   <translation>Il tient dans la mémoire libre actuelle.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It fits only just: close other programs before you load it.</source>
   <translation>Il tient tout juste : fermez d’autres programmes avant de le charger.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Does not fit</source>
   <translation>Ne tient pas</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It needs more memory than is free.</source>
   <translation>Il demande plus de mémoire qu’il n’y en a de libre.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/code_block.py" />
   <source>Wrap long lines</source>
   <translation>Couper les longues lignes</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/code_block.py" />
   <source>Copy the code</source>
   <translation>Copier le code</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>Commands</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>What do you want to do?</source>
   <translation>Que voulez-vous faire ?</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>Filter commands</source>
   <translation>Filtrer les commandes</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>Enter runs, Escape closes</source>
   <translation>Entrée exécute, Échap ferme</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/context_slider.py" />
   <source>How many tokens of conversation the model keeps in mind; more takes memory</source>
   <translation>Combien de tokens de conversation le modèle garde à l’esprit ; plus prend de la mémoire</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/context_slider.py" />
   <source>1024K context</source>
   <translation>Contexte 1024K</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/heat_map.py" />
   <source>Sizes of models against formats</source>
   <translation>Tailles de modèles et formats</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/live_graph.py" />
   <source>{now} now, between {least} and {most} in the last minute</source>
   <translation>{now} maintenant, entre {least} et {most} dans la dernière minute</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>KL divergence, nats</source>
   <translation>Divergence KL, nats</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>Loss curve</source>
   <translation>Courbe de perte</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>Before training</source>
   <translation>Avant l’entraînement</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>After {time}</source>
   <translation>Après {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>now {figure}</source>
   <translation>maintenant {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>The first figures come soon</source>
   <translation>Les premiers chiffres arrivent bientôt</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>held-out text</source>
   <translation>texte de contrôle</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>training text</source>
   <translation>texte d’entraînement</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>held-out</source>
   <translation>contrôle</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>training</source>
   <translation>entraînement</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>start {figure}</source>
   <translation>début {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>best {figure}</source>
   <translation>meilleur {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Weights: the model itself. Conversation: what it keeps of it (the KV cache). Compute: its working space. Overhead: the program that runs it.</source>
   <translation>Poids : le modèle lui-même. Conversation : ce qu’il en garde (le cache KV). Calcul : son espace de travail. Surcoût : le programme qui l’exécute.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Needs about {memory} of {memory2} free: {words}</source>
   <translation>Demande environ {memory} sur {memory2} libres : {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Overhead</source>
   <translation>Surcoût</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Needs {memory}</source>
   <translation>Demande {memory}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>{about} Type any time, such as 45 min.</source>
   <translation>{about} Tapez une durée quelconque, par exemple 45 min.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>Searched</source>
   <translation>Cherché</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>Fixed</source>
   <translation>Fixe</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>{name}: strength</source>
   <translation>{name} : force</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>{label}, best trade-off</source>
   <translation>{label}, meilleur compromis</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>{title}, {better}</source>
   <translation>{title}, {better}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>the original, {figure}</source>
   <translation>l’original, {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>Quality against size, at {label}: {words}</source>
   <translation>Qualité et taille, à {label} : {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>Size on disk</source>
   <translation>Taille sur le disque</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/rail.py" />
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/rail.py" />
   <source>{running} running</source>
   <translation>{running} en cours</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/rail.py" />
   <source>In use</source>
   <translation>En service</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/skeleton.py" />
   <source>On its way…</source>
   <translation>En chemin…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/snippet.py" />
   <source>Copy: {title}</source>
   <translation>Copier : {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/stage_steps.py" />
   <source>Step {n} of {total}: {words}</source>
   <translation>Étape {n} sur {total} : {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/stage_steps.py" />
   <source>Steps of the job</source>
   <translation>Étapes de la tâche</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Error: {message}</source>
   <translation>Erreur : {message}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Hide details</source>
   <translation>Masquer les détails</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Copy the message and its details</source>
   <translation>Copier le message et ses détails</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Show Activity</source>
   <translation>Afficher Activité</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>{waiting} waiting</source>
   <translation>{waiting} en attente</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Memory of this machine that is in use by all programs</source>
   <translation>Mémoire de cette machine utilisée par tous les programmes</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>How busy the processor is, with all programs</source>
   <translation>Charge du processeur, tous programmes compris</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>No jobs running</source>
   <translation>Aucune tâche en cours</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Notifications</source>
   <translation>Notifications</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>{used} of {total} in use</source>
   <translation>{used} sur {total} utilisés</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Serving {n} models</source>
   <extracomment>One: Serving {n} model</extracomment>
   <translation>
    <numerusform>Sert {n} modèle</numerusform>
    <numerusform>Sert {n} modèles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Show what is served: {names}</source>
   <translation>Afficher ce qui est servi : {names}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Serving {names}</source>
   <translation>Sert {names}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Notifications, {unread} new</source>
   <translation>Notifications, {unread} nouvelles</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/table_columns.py" />
   <source>Choose and move columns…</source>
   <translation>Choisir et déplacer les colonnes…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/table_columns.py" />
   <source>Columns as at first</source>
   <translation>Colonnes comme au début</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Change…</source>
   <translation>Modifier…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Choose another file</source>
   <translation>Choisir un autre fichier</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Name of the data set on the Hub</source>
   <translation>Nom du jeu de données sur le Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>As on the Hub: owner/name, with :split or :configuration:split where needed</source>
   <translation>Comme sur le Hub : owner/name, avec :split ou :configuration:split si besoin</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Texts ({kinds})</source>
   <translation>Textes ({kinds})</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Choose a file…</source>
   <translation>Choisir un fichier…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>A data set on the Hub…</source>
   <translation>Jeu de données du Hub…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/thought.py" />
   <source>Show or hide what the model thought before it answered</source>
   <translation>Afficher ou masquer ce que le modèle a pensé avant de répondre</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/thought.py" />
   <source>Unfolded</source>
   <translation>Déplié</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/thought.py" />
   <source>Folded</source>
   <translation>Plié</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Note: {message}</source>
   <translation>Note : {message}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Done: {message}</source>
   <translation>Terminé : {message}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Warning: {message}</source>
   <translation>Avertissement : {message}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Clear all</source>
   <translation>Tout effacer</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Dismiss</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Nothing to report.</source>
   <translation>Rien à signaler.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/treemap_view.py" />
   <source>Nothing takes room.</source>
   <translation>Rien ne prend de place.</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/treemap_view.py" />
   <source>{name}, at {words}</source>
   <translation>{name}, à {words}</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Cast</source>
   <translation>Conversion</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Store in another float format.</source>
   <translation>Stocker dans un autre format flottant.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>The nearest grid point, with searched scales.</source>
   <translation>Le point de grille le plus proche, avec échelles cherchées.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Dynamic</source>
   <translation>Dynamique</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Activation scales chosen while running.</source>
   <translation>Échelles d’activation choisies en marche.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Static</source>
   <translation>Statique</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Activation scales measured on a text beforehand.</source>
   <translation>Échelles d’activation mesurées à l’avance sur un texte.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Rounding errors fed into the weights not yet rounded.</source>
   <translation>Les erreurs d’arrondi sont reportées sur les poids pas encore arrondis.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Important channels scaled up before rounding.</source>
   <translation>Les canaux importants sont agrandis avant l’arrondi.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>AWQ, then GPTQ</source>
   <translation>AWQ, puis GPTQ</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Scaled channels and error feedback together.</source>
   <translation>Canaux mis à l’échelle et report d’erreurs ensemble.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Scales weighted by activations.</source>
   <translation>Échelles pondérées par les activations.</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Quantization-aware training</source>
   <translation>Entraînement conscient de la quantification</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Trained to live with few bits.</source>
   <translation>Entraîné à vivre avec peu de bits.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>32-bit float</source>
   <translation>Flottant 32 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>The reference: exact, four bytes a weight.</source>
   <translation>La référence : exacte, quatre octets par poids.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>TensorFloat-32</source>
   <translation>TensorFloat-32</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>A faster way for GPUs to multiply FP32.</source>
   <translation>Une façon plus rapide de multiplier en FP32 sur GPU.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>16-bit brain float</source>
   <translation>Flottant « brain » 16 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>What most models are trained in; FP32's range.</source>
   <translation>Le format d’entraînement de la plupart des modèles ; la plage de FP32.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>16-bit float</source>
   <translation>Flottant 16 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Finer than BF16, but a smaller range.</source>
   <translation>Plus fin que BF16, mais une plage plus petite.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>8-bit float E4M3</source>
   <translation>Flottant 8 bits E4M3</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Half of BF16; new GPUs compute in it.</source>
   <translation>La moitié de BF16 ; les GPU récents calculent avec.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>8-bit float E5M2</source>
   <translation>Flottant 8 bits E5M2</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>More range, less precision than E4M3.</source>
   <translation>Plus de plage, moins de précision qu’E4M3.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>8-bit integer</source>
   <translation>Entier 8 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Nearly no loss; CPUs and NPUs compute in it.</source>
   <translation>Presque aucune perte ; les CPU et NPU calculent avec.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>4-bit integer</source>
   <translation>Entier 4 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>A quarter of BF16 with scales per group.</source>
   <translation>Un quart de BF16, avec des échelles par groupe.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>3-bit integer</source>
   <translation>Entier 3 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>For models that are just too large.</source>
   <translation>Pour les modèles à peine trop grands.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>2-bit integer</source>
   <translation>Entier 2 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Heavy loss unless trained for.</source>
   <translation>Forte perte, sauf entraînement adapté.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>4-bit normal float</source>
   <translation>Flottant normal 4 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Values placed where weights are dense; for QLoRA.</source>
   <translation>Des valeurs placées là où les poids sont denses ; pour QLoRA.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>4-bit float</source>
   <translation>Flottant 4 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>bitsandbytes' other 4-bit grid.</source>
   <translation>L’autre grille 4 bits de bitsandbytes.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>ternary (BitNet)</source>
   <translation>ternaire (BitNet)</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Weights of -1, 0, 1; needs training.</source>
   <translation>Poids de -1, 0, 1 ; demande un entraînement.</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>binary (BitNet)</source>
   <translation>binaire (BitNet)</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Weights of -1 and 1; needs much training.</source>
   <translation>Poids de -1 et 1 ; demande beaucoup d’entraînement.</translation>
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
   <translation>Durée d’entraînement</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Minutes that training may take, the starting point included. More time loses less.</source>
   <translation>Minutes que l’entraînement peut prendre, point de départ compris. Plus de temps perd moins.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Train for so many steps instead of a time; 0: as many as fit into the time.</source>
   <translation>Entraîner pendant ce nombre d’étapes au lieu d’une durée ; 0 : autant qu’il en tient dans la durée.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Start from</source>
   <translation>Partir de</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What training starts from: GPTQ is nearer to the goal, rounding to nearest is there at once.</source>
   <translation>Ce dont part l’entraînement : GPTQ est plus près du but, l’arrondi au plus proche est prêt aussitôt.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How far a step goes at most; 0: what suits the number of bits. Halved when training diverges.</source>
   <translation>Jusqu’où va une étape au plus ; 0 : ce qui convient au nombre de bits. Divisé par deux si l’entraînement diverge.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Batch</source>
   <translation>Lot</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Windows of text in one step. More are steadier, slower and need more memory.</source>
   <translation>Fenêtres de texte par étape. En mettre plus est plus stable, plus lent et demande plus de mémoire.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Layers</source>
   <translation>Couches</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What learns: all, attention, mlp, first 4, last 8, or block numbers such as 0-9,20.</source>
   <translation>Ce qui apprend : all, attention, mlp, first 4, last 8, ou des numéros de blocs comme 0-9,20.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Block type</source>
   <translation>Type de bloc</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>TQ2_0 is faster to compute, TQ1_0 a fifth smaller. Rows that are no multiple of 256 become Q4_0.</source>
   <translation>TQ2_0 se calcule plus vite, TQ1_0 est un cinquième plus petit. Les lignes qui ne sont pas un multiple de 256 deviennent Q4_0.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Train scales</source>
   <translation>Entraîner les échelles</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Scales learn along with the weights.</source>
   <translation>Les échelles apprennent avec les poids.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Train with inputs in 8 bits, too: scaled while running, or by scales measured beforehand.</source>
   <translation>Entraîner aussi avec des entrées sur 8 bits : mises à l’échelle en marche, ou par des échelles mesurées à l’avance.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Save memory</source>
   <translation>Économiser la mémoire</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Compute each block again on the way back instead of keeping what it computed: a third slower.</source>
   <translation>Recalculer chaque bloc au retour au lieu de garder ce qu’il a calculé : un tiers plus lent.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Products in</source>
   <translation>Produits en</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Products in bfloat16 are much faster on some processors and slower on others: auto measures.</source>
   <translation>Les produits en bfloat16 sont bien plus rapides sur certains processeurs et plus lents sur d’autres : Automatique mesure.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Scales for</source>
   <translation>Échelles pour</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What shares one scale: smaller parts follow the weights better and need more room.</source>
   <translation>Ce qui partage une échelle : des parties plus petites suivent mieux les poids et prennent plus de place.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What shares one scale: the whole matrix, one output channel, or a block of 128 x 128.</source>
   <translation>Ce qui partage une échelle : la matrice entière, un canal de sortie, ou un bloc de 128 x 128.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Weights that share one scale. 32 or 64 lose less than 128 and make the file a little larger.</source>
   <translation>Poids qui partagent une échelle. 32 ou 64 perdent moins que 128 et rendent le fichier un peu plus grand.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Block size</source>
   <translation>Taille de bloc</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Weights in a row that share one scale. 64 is what QLoRA uses.</source>
   <translation>Poids consécutifs qui partagent une échelle. QLoRA utilise 64.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Double quantization</source>
   <translation>Double quantification</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Store the scales in 8 bits too: 0.37 bits a weight less, with next to no loss (blocks of 64).</source>
   <translation>Stocker aussi les échelles sur 8 bits : 0,37 bit par poids de moins, presque sans perte (blocs de 64).</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>The grid is centred on zero. Asymmetric grids fit 4 bits better and store a zero point a group.</source>
   <translation>La grille est centrée sur zéro. Les grilles asymétriques conviennent mieux à 4 bits et stockent un point zéro par groupe.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Search scales</source>
   <translation>Chercher les échelles</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Try many scales for each group and keep the one with the least squared error.</source>
   <translation>Essayer de nombreuses échelles pour chaque groupe et garder celle de plus faible erreur quadratique.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Important columns first</source>
   <translation>Colonnes importantes d’abord</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Round the columns with the largest activations first (act-order, with static groups).</source>
   <translation>Arrondir d’abord les colonnes aux plus grandes activations (act-order, avec groupes statiques).</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Damping</source>
   <translation>Amortissement</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Added to the Hessian's diagonal, as a part of its mean; raised when it cannot be inverted.</source>
   <translation>Ajouté à la diagonale de la hessienne, en part de sa moyenne ; augmenté quand elle n’est pas inversible.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Further passes</source>
   <translation>Passes suivantes</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How often the groups of a matrix are solved again afterwards, scales included.</source>
   <translation>Combien de fois les groupes d’une matrice sont résolus à nouveau ensuite, échelles comprises.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>True sequential</source>
   <translation>Vraiment séquentiel</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Each matrix sees the errors of those before it in the same block.</source>
   <translation>Chaque matrice voit les erreurs de celles qui la précèdent dans le même bloc.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Search clipping</source>
   <translation>Chercher l’écrêtage</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Cut off outliers of a group where that lowers the error of the output.</source>
   <translation>Couper les valeurs extrêmes d’un groupe quand cela réduit l’erreur de la sortie.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Moves outliers from the activations into the weights: none, auto (searched per layer), or 0 to 1.</source>
   <translation>Déplace les valeurs extrêmes des activations vers les poids : sans, cherché (par couche), ou 0 à 1.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Activation range</source>
   <translation>Plage d’activation</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How the range of an activation is chosen from what the text showed.</source>
   <translation>Comment la plage d’une activation est choisie d’après ce que le texte a montré.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Which compressed-tensors format to write.</source>
   <translation>Quel format de compressed-tensors écrire.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Keep keys and values</source>
   <translation>Garder les clés et valeurs</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>The graph takes and gives the keys and values of earlier tokens, which makes writing quick; without, it reads whole texts only and has but two inputs.</source>
   <translation>Le graphe reçoit et rend les clés et valeurs des tokens précédents, ce qui rend l’écriture rapide ; sans elles, il ne lit que des textes entiers et n’a que deux entrées.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>A .txt, .jsonl or .parquet file, hub:owner/name, or empty for the text that comes with Bitwright.</source>
   <translation>Un fichier .txt, .jsonl ou .parquet, hub:owner/name, ou vide pour le texte fourni avec Bitwright.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Samples</source>
   <translation>Échantillons</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How many windows of text are looked at.</source>
   <translation>Combien de fenêtres de texte sont regardées.</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Sample length</source>
   <translation>Longueur d’échantillon</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Tokens in one window of text.</source>
   <translation>Tokens dans une fenêtre de texte.</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>exact</source>
   <translation>exact</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>reference copies; four bytes a weight</source>
   <translation>copies de référence ; quatre octets par poids</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>as the original</source>
   <translation>comme l’original</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>keeping what the model was trained in</source>
   <translation>garder le format d’entraînement du modèle</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>16-bit on hardware without BF16</source>
   <translation>16 bits sur du matériel sans BF16</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>small models, and when memory is no concern</source>
   <translation>petits modèles, et quand la mémoire ne compte pas</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the most that is worth having</source>
   <translation>le plus grand qui en vaille la peine</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>quality on a computer with some room</source>
   <translation>la qualité sur un ordinateur qui a un peu de place</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>a little smaller than Q5_K_M</source>
   <translation>un peu plus petit que Q5_K_M</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>older format; Q5_K_M is better and smaller</source>
   <translation>ancien format ; Q5_K_M est meilleur et plus petit</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>older format; for models that K-quants cannot take</source>
   <translation>ancien format ; pour les modèles que les K-quants n’acceptent pas</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the usual balance of size and quality</source>
   <translation>l’équilibre habituel entre taille et qualité</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>a little smaller than Q4_K_M</source>
   <translation>un peu plus petit que Q4_K_M</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>older format; Q4_K_M is better</source>
   <translation>ancien format ; Q4_K_M est meilleur</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>speed on a processor</source>
   <translation>la vitesse sur un processeur</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>when Q4 is just too large</source>
   <translation>quand Q4 est à peine trop grand</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>a larger model in too little memory</source>
   <translation>un plus grand modèle dans trop peu de mémoire</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the smallest 3-bit mix</source>
   <translation>le plus petit mélange 3 bits</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>only when nothing else fits</source>
   <translation>seulement quand rien d’autre ne tient</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the smallest file; expect mistakes</source>
   <translation>le plus petit fichier ; attendez-vous à des erreurs</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>destroyed unless trained</source>
   <translation>détruit sauf si entraîné</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>research: ternary weights</source>
   <translation>recherche : poids ternaires</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>research: ternary, smallest</source>
   <translation>recherche : ternaire, le plus petit</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>small models suffer most when bits are taken away, and this one is small enough to keep 8 of them</source>
   <translation>les petits modèles souffrent le plus quand on leur retire des bits, et celui-ci est assez petit pour en garder 8</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>the usual balance for a model of this size on a home GPU: a third of the memory, hardly any loss</source>
   <translation>l’équilibre habituel pour un modèle de cette taille sur un GPU domestique : un tiers de la mémoire, presque aucune perte</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>4-bit integers run on the GPU's own kernels in vLLM and transformers</source>
   <translation>les entiers 4 bits tournent sur les noyaux propres du GPU dans vLLM et transformers</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>a mixture of experts needs memory for all experts but reads only a few for each word, so it stays quick even when it does not fit on a GPU</source>
   <translation>un mélange d’experts demande de la mémoire pour tous les experts mais n’en lit que quelques-uns pour chaque mot, il reste donc rapide même s’il ne tient pas sur un GPU</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>this processor is quick enough to spend a fifth bit on better answers</source>
   <translation>ce processeur est assez rapide pour consacrer un cinquième bit à de meilleures réponses</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>on a processor Q4_0 is the quickest 4-bit level: its blocks are packed for it when the model loads</source>
   <translation>sur un processeur, Q4_0 est le niveau 4 bits le plus rapide : ses blocs sont réorganisés pour lui au chargement du modèle</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>slower than Q4_0 on a processor, but closer to the original</source>
   <translation>plus lent que Q4_0 sur un processeur, mais plus proche de l’original</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>large models lose little at 4 bits; this keeps the whole model on the GPU</source>
   <translation>les grands modèles perdent peu à 4 bits ; le modèle entier reste ainsi sur le GPU</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>the layers that fit go on the GPU and the processor does the rest</source>
   <translation>les couches qui tiennent vont sur le GPU et le processeur fait le reste</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>large models lose little at 4 bits, and every bit less makes a processor quicker</source>
   <translation>les grands modèles perdent peu à 4 bits, et chaque bit de moins rend un processeur plus rapide</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>a server answers many at once, and then arithmetic counts more than memory: 16 bits lose nothing and need no unpacking</source>
   <translation>un serveur répond à beaucoup de monde à la fois, et le calcul compte alors plus que la mémoire : 16 bits ne perdent rien et n’ont pas à être décompressés</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>this GPU does not compute in BF16; FP16 is its 16-bit format</source>
   <translation>ce GPU ne calcule pas en BF16 ; FP16 est son format 16 bits</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>this GPU computes in 8-bit floats: half the memory of 16 bits with next to no loss</source>
   <translation>ce GPU calcule en flottants 8 bits : la moitié de la mémoire de 16 bits, presque sans perte</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>half the memory of 16 bits, with integer kernels that every recent GPU has</source>
   <translation>la moitié de la mémoire de 16 bits, avec des noyaux entiers que tout GPU récent possède</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>when 16 and 8 bits do not fit, 4-bit integers leave room for more conversations</source>
   <translation>quand 16 et 8 bits ne tiennent pas, les entiers 4 bits laissent de la place pour plus de conversations</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>llama.cpp serves without a large GPU, and a small model should keep its bits</source>
   <translation>llama.cpp sert sans grand GPU, et un petit modèle devrait garder ses bits</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>no GPU here can hold it for a 16-bit server; llama.cpp serves GGUF from whatever memory there is</source>
   <translation>aucun GPU ici ne peut le contenir pour un serveur 16 bits ; llama.cpp sert GGUF depuis la mémoire disponible, quelle qu’elle soit</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>there is room to train adapters on the unquantized model, which is simplest and exact</source>
   <translation>il y a la place d’entraîner des adaptateurs sur le modèle non quantifié, ce qui est le plus simple et exact</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>QLoRA keeps the frozen model in 4-bit NF4 and trains small adapters beside it: the way to fine-tune with little video memory</source>
   <translation>QLoRA garde le modèle figé en NF4 4 bits et entraîne de petits adaptateurs à côté : le moyen d’affiner avec peu de mémoire vidéo</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>no GPU that torch can use: adapters of a model this small can be trained on the processor, in hours</source>
   <translation>aucun GPU que torch puisse utiliser : les adaptateurs d’un modèle aussi petit peuvent s’entraîner sur le processeur, en quelques heures</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>NPUs compute in 8-bit integers: their makers' compilers take an ONNX model with its scales inside</source>
   <translation>les NPU calculent en entiers 8 bits : les compilateurs de leurs fabricants prennent un modèle ONNX avec ses échelles à l’intérieur</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>without an NPU a phone or a small board runs it on its processor; a small model should keep 8 bits</source>
   <translation>sans NPU, un téléphone ou une petite carte l’exécute sur son processeur ; un petit modèle devrait garder 8 bits</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>Q4_0 is small, and quick on ARM and x86 processors alike</source>
   <translation>Q4_0 est petit, et rapide sur les processeurs ARM comme x86</translation>
  </message>
 </context>
</TS>
