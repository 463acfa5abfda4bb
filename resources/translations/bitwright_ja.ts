<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>Bitwright</name>
  <message>
   <location filename="../../core/cli/talks.py" />
   <source>“{title}” was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It says {found}; {wanted} was expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>{wanted} is not in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It does not say “{wanted}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>There is no number in it; {wanted} was expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It says “{unwanted}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It has another form</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../core/conversations/checks.py" />
   <source>It has {n} words</source>
   <extracomment>One: It has {n} word</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/conversations/checks.py" />
   <source>It has {n} sentences</source>
   <extracomment>One: It has {n} sentence</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/conversations/checks.py" />
   <source>It lists {n} items</source>
   <extracomment>One: It lists {n} item</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not all in capitals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not a JSON object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It defines no function “{wanted}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>The code lacks a part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It was still thinking when the answer ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>There is no answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not valid JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>The JSON lacks “{key}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>The JSON has another value for “{key}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not valid Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>The conversations in {path} were written by a newer Bitwright.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Update Bitwright, or move the file away to begin with a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>The file of conversations {path} cannot be used: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Check its folder and permissions; if it is damaged, move it away to begin with a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Check its folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>The disk is full: {path} cannot grow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Free some space.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/export.py" />
   <source>You</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/export.py" />
   <source>{speed}, first token after {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/export.py" />
   <source>System prompt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Balanced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Natural answers that stay on the subject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Precise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>The likeliest words only: best for facts and code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Creative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>More surprising words: best for stories and ideas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>There is no conversation '{id}'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>See 'bitwright chat history'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>'{id}' could be several conversations.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>Type more of: {ids}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>A conversation needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>Type at least one letter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>It needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>This conversation cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>It may be from another version. Delete it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Facts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Maths</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Translation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Following instructions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Passed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Prompt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Speed and time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>{figure} tokens/s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>about {time} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>{bits} bits/weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>a few seconds left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>just now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>{time} ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>yesterday</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../core/formats.py" />
   <source>{n} days ago</source>
   <extracomment>One: {n} day ago</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/formats.py" />
   <source>{n} days</source>
   <extracomment>One: {n} day</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../core/hardware/nvidia.py" />
   <source>the NVIDIA driver does not answer: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>No computer or graphics card is known as '{name}'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>{guess}All names: bitwright detect --list-simulated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>'{name}' is not a graphics card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>see 'bitwright detect --list-simulated'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>{ram_gib} GB of memory is no computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>give the memory in GB, as in 64</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>'{name}' may mean several computers: {both}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>Write the whole name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/system.py" />
   <source>the system does not tell how much memory there is (/proc/meminfo)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Graphics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>System</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Runtimes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Simulated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>measured, read plus written</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../core/hardware/words.py" />
   <source>{n} threads</source>
   <extracomment>One: {n} thread</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Measured with {count}: reads {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{name} {version}, computes on: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>No vector extensions known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source> (the limit of this container)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{memory} swap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>no swap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>from the data sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>, {usable_cores} usable here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>not tried yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>built in,</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>own memory:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>built in, may use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>unknown memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>, {memory} free now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Computes natively in {words}; used by: {used_by}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>used by: {used_by}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Memory speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Chat speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Write speed</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../core/hardware/words.py" />
   <source>{n} cores</source>
   <extracomment>One: {n} core</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>reads {bandwidth}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{tops} TOPS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>TOPS not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>driver {driver}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{total}{limit}, {available} available, {swap}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{size} free of {size2} at {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Runtime</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>compute capability {compute_capability}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>driver not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>None that models can use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>None found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{bandwidth} measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/write_speed.py" />
   <source>there is too little room on the library's disk to measure how fast it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hardware/write_speed.py" />
   <source>the library's folder cannot be written: {strerror}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/account.py" />
   <source>{endpoint} does not know this token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/account.py" />
   <source>Was it revoked, or cut short? Make a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>'{text}' is not a repository's name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>Use owner/name, for example Qwen/Qwen3-0.6B.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>The hub's address is not a web address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>Use something like https://huggingface.co</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>'{repo_id}' needs {size} more; {existing} has {size2} free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Free some space, choose fewer files, or another folder (--to, or HF_HOME for the cache).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>'{revision}' is not a revision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Use a branch, tag or commit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Nothing may be written to {root}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Check its permissions, or choose another folder (HF_HOME moves the cache).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>The disk of {root} is full; what has come of '{repo_id}' is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Free {size}, then resume.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>The answer of {endpoint} could not be understood.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Is it a Hugging Face hub? Try again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' is gated: its owner wants to know who downloads it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} is in trouble (HTTP {status}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Try again later; nothing is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>There is no repository '{what}' on {endpoint}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' has no such revision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Check the branch, tag or commit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} cannot be reached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Check the internet connection (and HF_ENDPOINT, if set); what was downloaded is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' was not found on {endpoint}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>It may have changed: try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} refuses access to '{what}'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Log in again (Settings, or 'bitwright hub login').</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} has too many requests from here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Wait some minutes, then resume.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>HF_HUB_OFFLINE switches the hub off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Unset it, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' is not a repository's name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Use owner/name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>'{path}' of '{repo_id}' arrives damaged: its checksum is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>Try again later, or over another network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>The connection ended in the middle of '{path}'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>The partial file was changed by another program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>'{path}' of '{repo_id}' is not on the hub any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>The repository was changed meanwhile: start the download anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>'{path}' comes too slowly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>Try again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>No repository was named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'include' is not a list of patterns.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>For example ["*Q8_0.gguf"].</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'commit' is not a commit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Leave it out to get the newest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'to' is not a folder's full path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Leave it out for the shared cache.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'limit_rate' and 'streams' are whole numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Leave them out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>The safetensors of '{repo_id}' need {size}; {size2} is free ({existing}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Free some space, then try again: what was downloaded is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>'{text}' is no rate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>Write for example 5MB or 500kB (a second).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>{text} a second is too little to get anywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>Allow at least 1kB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>That is no access token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>Copy the whole of it from the hub's settings: it begins with hf_.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>This system has no keyring.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>The system keyring did not take the token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>The system keyring did not let go of the token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>Remove it there by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>This system has no keyring that can be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' holds something else than a model's weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for a copy of the model in safetensors or GGUF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{repo_id}' holds no tensors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for another copy of the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>The tensors in '{name}' claim to be larger than the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for another copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' is packed in a way that torch does not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' has far too long a list of tensors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' holds more than weights: a program could hide in it. It was not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for a copy of the model in safetensors or GGUF, and be wary of this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' is damaged, or not written by torch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' is not an archive as torch writes it since 2020; it was not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>{root} is not a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>Choose a folder for the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>{target} is there already, with another content than the hub's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>Choose an empty folder, or move that file away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>'{repo_id}' holds no weights that Bitwright knows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>Look for safetensors or GGUF files of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>'{repo_id}' has only pickled weights, of a kind that Bitwright does not open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>'{repo_id}' has only pickled weights, which can run any program when they are opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>{look} Or agree to it (--allow-pickle): they are opened as plain data only, and converted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>No weights of '{repo_id}' match {list}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>Its weight files: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>The plan of this download is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>Start it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The tensor {both} is in two {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} of '{repo_id}' is shorter than listed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} of '{repo_id}' is far too large for what it claims to be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} of '{repo_id}' is not what the hub lists.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>'{repo_id}' has no config.json.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>Look for another copy of the model, or a GGUF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The index and the weight files of '{repo_id}' disagree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} has a header of {length} bytes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The files of '{repo_id}' say things that cannot be right: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The weight file {missing} is missing in '{repo_id}'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The header of {path} does not end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>'{repo_id}' has too many files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>Is it one model?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>'{repo_id}' has too many weight files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>'{author}' is no user or organisation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>For example Qwen or google.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>'{license}' is no licence's name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>For example apache-2.0, mit or llama3.2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>'{sort}' is no order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>One of {list}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>The range of sizes is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>For example from 1B to 8B.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>not enough room for a model of 98 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>free 300 MB on the disk of {home}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>neither the Hub nor PyPI gave the small model: {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>check the connection, or open a model that is already on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>the model from PyPI does not have the expected content</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>try again; do not use another mirror</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>the package from PyPI is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>{endpoint} answers too slowly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>{endpoint} answers without an end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>Is it a Hugging Face hub?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/jobs/context.py" />
   <source>The job was cancelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The worker ended unexpectedly{where} ({how}){end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>It did not stop by itself and was ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The job was paused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>'bitwright jobs resume {name}' goes on with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/jobs/memory_guard.py" />
   <source>This needs about {needed} of memory, and the settings allow {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/jobs/memory_guard.py" />
   <source>Raise the memory limit in the settings, or {way_out}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>'{job_id}' is not a job's id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>Take the id from the list of jobs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>There is no job '{job_id}'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>It may have been discarded already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>The job is still running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>Cancel it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>There is no {what} '{text}' in the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>See 'bitwright library list'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>'{text}' could be {count} {what}s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>Type more of the id: {list}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>A variant needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>{name} was made here: its original is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>Only imported variants are linked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>{name} cannot be the original of {name2}: another shape, or quantized itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>Choose the full-precision model that it was made from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} was made by a newer Bitwright (version {version} of its layout).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Update Bitwright, or choose another home with BITWRIGHT_HOME.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The disk is full: the library {path} cannot grow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>A name that is not Unicode text cannot be kept in the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Rename the file or folder first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} cannot be used: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>'{repo}' is no repository of the cache.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>The job is running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>Cancel it in Activity first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>'{name}' is no folder of ours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>{path} cannot be deleted: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>Close what uses it (a chat with this model?), then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>A download is at work on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>Wait for it, or cancel it in Activity first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/hashed_files.py" />
   <source>{name} is not what its store says it is: its SHA-256 is {digest}...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/hashed_files.py" />
   <source>It is damaged: have the program it belongs to fetch it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/ids.py" />
   <source>'{text}' is not a library id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/ids.py" />
   <source>Ids are listed by the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/importing.py" />
   <source>There is nothing to import.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/importing.py" />
   <source>Choose a model folder or a .gguf file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>A tag needs at least one letter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>For example: work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>A tag has at most {n} letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>Choose a shorter word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>At most {n} tags are kept for one entry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>Remove some first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>A note has at most {n} letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>Keep longer texts in a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>{size} are to be moved, and {folder} has {free} free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>Free some space there, or choose another disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>The disk gave back something else than was written: {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>Nothing was changed. Check that disk, or choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>The folder of models is not there now: {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Connect its drive first: what lies on it could not be moved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>The models are in {folder} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>{folder} lies within the models themselves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>{path} exists already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Move it away, or choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Nothing can be written to {folder}: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Choose another folder, or change its permissions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Its files belong to another program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>It lies in the cache of downloads.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>It was written to a folder of yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>It was opened where it lies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>There is no folder to move to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Name it with its whole path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The models are being moved already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Wait until that is done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The models are being moved to another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Wait until that is done, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Jobs or chats are using the models.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Let them end or stop them, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The models could not be moved: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>They are where they were. Close what may use them, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The note of a move cannot be read: {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Move it away, and look for missing models with the library's own means.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>{out} exists already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Choose another --out, or move that file away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>The folder {parent} does not exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Create it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>The variant {id} exists already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Run the job again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Nothing can be written into {parent}: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Choose another --out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>{staged} is not what was written there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/relocate.py" />
   <source>{folder} is not a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/relocate.py" />
   <source>Choose the folder that holds the files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/relocate.py" />
   <source>The search was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/removal.py" />
   <source>{file} cannot be deleted: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>It came from elsewhere, so it cannot be made again here. Say where its files are now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>It can be made again from its recipe and its original, as a new variant. Delete this one then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>Make {name} again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>It could be made again from its recipe, but its original is not here. Get the original first, or say where the variant's files are now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>{repo} has these files. What is whole here stays, the rest is fetched again at the same version and verified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>Repair {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>There is no source '{text}': no such path, downloaded repository or library id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>See 'bitwright library list', or download one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>No source was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>Name a folder, a .gguf file, a repo id or an id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>'{text}' cannot be read: permission denied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>Ask its owner, or copy it to a folder of yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>'{text}' is neither a path here nor a repository that was downloaded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>To get it: bitwright download {partition}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>The files of '{name}' are gone: {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>Download or import it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>The file name '{path}' leads out of its folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>Do not use this model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>A variant's description cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>Make the variant again.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../core/library/space.py" />
   <source>{n} variants that were made from it. To measure them again, it must be fetched again.</source>
   <extracomment>One: {n} variant that was made from it. To measure it again, it must be fetched again.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/library/space.py" />
   <source>{n} measurements</source>
   <extracomment>One: {n} measurement</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The download in the cache that other tools share.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Nothing was made from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The download in the cache that other tools share, and with it {names} in the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Beginnings of downloads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Unfinished work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Parts of files that have come: paused downloads begin these files anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>All files that are whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The original in full precision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>A copy that llama.cpp reads.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Unfinished: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The model that it works from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Its files and {measurements} of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Its files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The original, {name}. With it this can be made again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Nothing it could be made again from: its original is not here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Everything in the library: nothing there uses it. Other tools may.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Copy for chatting with {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Copy of a model that is gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Copies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The model itself. The copy is made again with the next chat, which then starts later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Everything: nothing uses it any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>What the job had done: it can only begin anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>What a job left that will not go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/verify.py" />
   <source>The check was cancelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>too few votes to tell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>quite sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>a hint, not sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>no clear winner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/paths.py" />
   <source>There is no folder '{moved}'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/paths.py" />
   <source>Set {HOME_VARIABLE} to a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>This recipe cannot be used: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>The recipe has no name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Type a name for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>This variant was made elsewhere, and nothing is known of how.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Save the recipe of a variant that Bitwright made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>the file is too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>it is not in the format of recipes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>a newer version of Bitwright wrote it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Update Bitwright and open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>it holds no recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>it only describes a variant that was made elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Ask whoever shared it for a recipe that Bitwright saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>There is no file {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Was it moved or deleted?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>{name} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>one of its options has a value that cannot be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>There is no saved recipe '{name}'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>Saved are: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>None has been saved yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>There is a recipe '{name}' already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>Choose another name, or replace it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>the same size as {dtype}, which holds this source exactly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>the source is already {dtype}: this would be larger without being better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>no ONNX graph of this family can be built yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>twice the memory of 16 bits for nothing: the source is stored in {dtype}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>without a GPU llama.cpp runs the same 16 bits several times faster (GGUF BF16 or F16)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>the model was trained to be ternary: TQ2_0 holds it exactly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>GGUF files cannot be trained; fine-tune the original, then quantize the result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>integers with fixed scales cannot be trained; fine-tune the original, then quantize it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>made for the compilers of NPUs; GGUF Q8_0 is the same 8 bits for this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>training on an 8-bit float base is not supported by the usual tools; NF4 is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>three values a weight destroy a model that was not trained for them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>needs a GPU that computes in FP8 (NVIDIA RTX 40 on, AMD MI300) and that torch uses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>NF4 trains equally well in half the memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>no NPU or CUDA GPU for its kernels here; GGUF Q8_0 is the same 8 bits for this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>NF4 is made for training adapters on 4 bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>needs a CUDA or ROCm GPU that torch uses; GGUF Q4_K_M is the 4 bits for this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>bitsandbytes is made for a GPU that torch uses; there is none here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>made for fine-tuning; INT4 and Q4_K_M answer faster at the same size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/heat_map.py" />
   <source>Nothing on this computer runs it: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/heat_map.py" />
   <source>GGUF holds the same 16 bits, and its runtime is faster for one conversation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/machine.py" />
   <source>your {name} is not used by {what}{how}; a build with support for it would be faster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/machine.py" />
   <source>the installed </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/machine.py" />
   <source> as far as is known before it was tried</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/machine.py" />
   <source>chat runtime</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>heavy loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>indistinguishable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>nearly indistinguishable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>very small loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>small loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>noticeable loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>clear loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>as the source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/recommend.py" />
   <source>{level} is no larger, no slower and no worse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Bitwright itself cannot run on the {name}, so no speed is promised; its maker's toolkit can.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>You have it already: the source is stored in {dtype}, so there is nothing to make or to lose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>The source is already quantized ({dtype}): what it lost stays lost, and this adds a little.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>This version does not make {dtype} in {container}: it needs another tool.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source> of memory and {memory} on the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and your settings allow {free}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and {free} are free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>faster than anyone reads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>About {figure} tokens a second are expected, {feeling}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Fits on the GPU: needs {need} of the {free} that are free on {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Needs {need}, more than is free on the GPU ({memory}): {gpu_layers} of {n_layers} layers go there, the rest stays in memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Fits: needs {need} of the {memory} of memory that your settings allow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Fits: needs {need} of the {memory} of memory that are free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Tight: needs {need}, and your settings allow {memory} of memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Tight: needs {need}, and {memory} of memory are free; close other programs first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>; training on shorter texts (a smaller context) needs less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>No speed is predicted: this GPU's memory bandwidth is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Measured on this computer: {figure} tokens a second.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>about as fast as people read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>That assumes memory of {ASSUMED_BANDWIDTH} GB/s; it has not been measured here yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>slower than people read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>too slow for a conversation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Takes {needed} of memory and only {free} are free: other programs, or the whole computer, may become slow. Choose a shorter context or a smaller variant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Its files are not where they were</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>OpenVINO is not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Takes {needed} of memory while it is served; {free} are free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Takes {needed} of memory and {free} are free: answers will come slowly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>How the window looks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The language of the window: system, or a code such as de.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Processor cores that jobs and chats may use; 0 means all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Memory that one chat or job may take: 12GiB, 50%, or 0 for all that is free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Where new variants go; 'library move' also moves those that exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Text for recipes that name none: a file, hub:owner/name, or empty for the bundled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Address of the hub; empty means Hugging Face.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Files that a download fetches at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Speed of a download: 5MB, 500kB, or 0 for as fast as it comes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Nothing is asked of the hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Tokens of a conversation that a chat keeps in mind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Each new variant is compared with its original.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>How a GPU multiplies: exactly, or faster in TF32.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>How chats keep the conversation: fewer bits take less memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>There is no setting '{name}'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>See 'bitwright settings list'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>(empty)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Write for example 12GiB, 50% or 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The address must begin with https:// or http://.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The address names no host.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Write on or off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>'{text}' cannot be {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The address cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>There is no such file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>There is no such folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Give a number from 1 to 16.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Choose of {choices}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Give a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>Weights stored as {dtype} cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>FP32, FP16, BF16 and GGML types are understood.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>Weights stored as {dtype} cannot be decoded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>Use an F16, BF16 or Q8_0 file of the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>{name} does not say which architecture it holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>It may be a vocabulary or adapter file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>{name} says {key} = {found}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>Download the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>The model is in {total} parts and {count} are missing, first {missing}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>Download all parts into the same folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>{name} and its parts hold {count} of {promised} tensors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>Download all parts of the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>{name} has no tensor {name2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>The model is incomplete: download it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>The tensor {name} is in two parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>Download again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} is not a sound GGUF file: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} is not a GGUF file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>Choose a .gguf file or a model folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} is a big-endian GGUF file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>Get the little-endian file of the same model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} has GGUF version {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>Versions 2 and 3 can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name}: the tensor {name2} has GGML type {type_id}, which is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>A newer version may know it; F16 or Q8_0 files of the model can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/hashing.py" />
   <source>{path} does not exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/hashing.py" />
   <source>The file was moved or deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>config.json says num_hidden_layers = {layers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>Download the model again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>config.json says {key} = {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>config.json has RoPE parameters that are no object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} holds no model weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>Open a folder with model.safetensors (or its numbered parts) and config.json, or a .gguf file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The weight file {name} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The download is incomplete: resume it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} holds an ONNX or OpenVINO model: nothing else can be made from it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>Use the model that it was made from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} holds pickled weights only (.bin, .pt)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>Pickles can run code and are not loaded: get the model's safetensors version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} has no config.json</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>A model folder needs config.json beside its weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The index and the weight files disagree about {count} tensors, first {odd}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>A part of the model is missing or from another version: download it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The tensor {name} is in two weight files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{name} is a link that leads out of the model's folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>Copy the real file into the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{what} does not hold a JSON object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>The model names a file outside its folder: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{what} is not sound JSON: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{name} is too large to be what it claims to be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{name} cannot be read: {strerror}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>Check its permissions and the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/mapped_file.py" />
   <source>{name} became shorter while it was read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/safetensors_header.py" />
   <source>{name} is not a sound safetensors file: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/safetensors_header.py" />
   <source>{name}: {name2} is stored as {dtype}, which is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/safetensors_header.py" />
   <source>FP32, FP16 and BF16 weights can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{name} holds {count} GGUF models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Open one of the .gguf files instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{name} is neither a model folder nor a GGUF file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Open the folder that holds config.json and the .safetensors files, or a .gguf file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Check the path; a drive may not be connected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{path} may not be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Check the permissions of the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{path} cannot be read: {strerror}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Check the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>The part {name} is not there any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>Say where it is now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>{path} is not there any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>Say where it is now, or make it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>{path} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>Check the disk and its permissions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/weights_index.py" />
   <source>{INDEX_NAME} has no weight_map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/sources/weights_index.py" />
   <source>{INDEX_NAME} names a file by {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>there is no GGUF level '{name}'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>levels are </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>there is no option '{key}'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>'{key}' has no meaning for {dtype} by {method} in {container}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>options here: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>'{target}' is neither a GGUF level nor a dtype</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} is a way to compute, not to store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>there is no method '{method}'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>there is no container '{container}'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>containers are {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{name} cannot be trained into</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{name} is a way to compute, not to store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>choose FP32 and turn TF32 on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>run 'bitwright recommend' to see what works here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>methods are </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>levels that can are </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/training.py" />
   <source>layers '{text}' names no block of {n_blocks}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/training.py" />
   <source>layers cannot be '{said}'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>It does not lie in Bitwright's own folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>{path} changed since it was looked at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>Look for duplicates again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>A file changed while it was read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>The file system gives no second name to {other}: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>The copy stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>{path} is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{name} cannot go to {target}: it runs GGUF files only, and GGUF has no exact form of these weights (or the disk has no room for it).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>Make a GGUF variant, or hand this one to a folder or the Hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{target} exists already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>Choose another name or folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{target} cannot be written: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{name} is not what was recorded of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>Make or import it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>The files of {name} are gone: {missing}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{name} is in {count} parts; Ollama takes one GGUF file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Join the parts with llama.cpp's llama-gguf-split --merge first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>'{name}' is not a name that Ollama takes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Use letters, digits, . _ - and : as in my-model:q4.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>The system text holds """, which Ollama cannot store.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>No folder was named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Name the folder to write into (--out).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{out} is not a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Name a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Name one as owner/name (--repo).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{program} runs GGUF files only, and {label} has no exact GGUF form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{program} runs GGUF files only; {name} is {container}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama has a model '{name}' already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Choose another name, or remove that one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>LM Studio was not found on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Start it once so that it makes its folder, or name its folder of models (--out).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>There is no target '{get}'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Use {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>Uploading to {endpoint} needs a login.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>Log in with a token that may write (Settings, 'bitwright hub login', or HF_TOKEN).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>The upload to {repo_id} stopped: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>Try again; nothing is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The model's path has signs that a Modelfile cannot hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Rename the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The {what} holds """, which a Modelfile cannot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it holds no weights (a model that runs elsewhere?)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it is in {count} parts, which only Ollama can put together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it is an adapter over other weights, which only Ollama puts together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest has no sound list of layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest names a layer by something that is no SHA-256</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest gives a layer no sound size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} have {size} bytes where {size_bytes} are promised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is a link that leads out of the store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is not a JSON object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it is stored tensor by tensor, not as a GGUF file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} are missing: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{name} is a link that leads out of the store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} cannot be read: {strerror}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is too large to be one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is not JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama stopped before the model was made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Look at Ollama's log, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama refuses the model: {shown}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Look at Ollama's log; is it up to date?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>OLLAMA_HOST is no address: '{text}'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Use host:port.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>What answers at {address} is not Ollama.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Check OLLAMA_HOST.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama got other bytes of {name} than were recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Verify the variant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama at {address} cannot be reached, or stopped answering.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Start it (ollama serve), or write a Modelfile instead (--out).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/placing.py" />
   <source>Make or import the variant again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/placing.py" />
   <source>The disk of {parent} is full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/placing.py" />
   <source>Make room, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>No model called '{text}' was found on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>See 'bitwright import --scan'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>'{text}' could be {count} models: {shown}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>Type more of the name, or add --from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>The search was cancelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/app.py" />
   <source>Bitwright</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/app.py" />
   <source>The folder of models is not there: {missing}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/app.py" />
   <source>Connect its drive and start again. Until then new variants go to {models}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Undo: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Serve {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Go to {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Find models that are here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Free up space…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Find missing files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show quality against size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show disk usage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show duplicates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show saved recipes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Save the recipe on Quantize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Share the recipe on Quantize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Use the light theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Use the dark theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Use the system's theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Welcome tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Look at this computer again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show notifications</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show all shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Glossary: what the terms mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Quit Bitwright</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Copy the address of {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Quantize {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Stop serving {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Go on with the queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Pause the queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Cancel {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Chat with {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show {label} in the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Export {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Pause {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Make {label} again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>“{title}” is serving other programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>“{title}” is still running.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/closing.py" />
   <source>{n} jobs are still running.</source>
   <extracomment>One: {n} job is still running.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Keep running in the tray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Keep running, minimised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Stop and quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>“{title}” is serving other programs, too.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/closing.py" />
   <source>{n} more wait.</source>
   <extracomment>One: {n} more waits.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>In the tray it goes on without a window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>What you stop is kept, and can be resumed at the next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Programs that ask a model get no answers any more when you stop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>In the tray it goes on without a window, and tells you when it is done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>This desktop has no tray, but the window can be minimised while it goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Move up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Move down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Show these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>As at first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Tick what you want to see. Drag a row to move its column.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>There are no others. Pickles can hold programs: these are opened as plain data only, nothing in them is carried out, and they are made safetensors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>The cache that other tools share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Count the room for quantizing to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Get {repo}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Get {repo}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Asking the hub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>I agree to pickled weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Download</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Shared cache</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Then quantize it to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>There is not enough room for the download.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Folder for the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Asking the hub what there is…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Plain files in a folder of yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Goes to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>The download fits, but there is not enough room for {name} beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>There is enough room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Agree to the pickled weights first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Log in…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Saved {size}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Duplicates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Looking for the same content in the library and other programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Look for duplicates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Starting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Share, saves {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source> {count} stayed as they were: {get}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Share the space of duplicates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>saves {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>not ours to share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>No content is here twice.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>{n} files are here more than once. </source>
   <extracomment>One: {n} file is here more than once. </extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>{size} each, {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Waiting for the job before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Sharing saves {size}: copies in Bitwright's folder become names of the other file, after both were compared. Files of other programs stay as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>None of them can be shared: only copies in Bitwright's own folder are ever replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>It was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It becomes the model {} in Ollama.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>A Modelfile is written: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It appears as {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It is copied to {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It is uploaded to {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>As a model that 'ollama run' starts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Into its folder of models, by a hard link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Into any folder, by a hard link or a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Upload it to the Hugging Face Hub with a model card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Export {variant}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name in Ollama</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>System text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>What the model is told before every conversation, if anything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>As Ollama does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Context in tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Temperature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Write a Modelfile instead, for 'ollama create'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>By its model and level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>LM Studio's folder of models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Where LM Studio says, if it is on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Path of a folder; it is made if it is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name of the file or folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Repository</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>owner/name; it is made if it is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Private: only you can see it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Export into a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Welcome to Bitwright</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Skip the tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Step {step} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Close, it goes on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{download} to download, {size} as {level} afterwards. Takes {memory} of memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get a first model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{model}: small and quick</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>A real chat model to see the whole way in a few minutes. At most 270 MB to download; it knows little, and runs everywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>The best for this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Working it out…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Find models that are already here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Looks into the Hugging Face cache, Ollama and LM Studio. Nothing is copied or changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>You can close this: the work goes on in Activity, and you are told when it is done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Chat with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Quantize it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get it…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Look for models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>No larger model fits the memory and the disk that are free now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{model}: the best for this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Add one with the plus at its row; then you can chat with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Choose another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{job} was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>It is downloaded, checked file by file, then made to suit this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>It is downloaded, quantized for this computer, and opened in the chat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{model} is ready: {format}, {size}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>About {speed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get {model}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>This is your computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Language models live in memory. Bitwright looks at what you have, and makes a model small enough to run here. Nothing leaves this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>{size} free now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>{size} free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>of {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>How much memory is free decides how large a model can be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>How fast that memory is decides how fast it answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>A graphics card has fast memory of its own; without one, the processor does it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>This is what suits it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>A model is billions of numbers, published with 16 bits each. Quantizing keeps them in about 4: a quarter of the memory, several times the speed, and answers that stay nearly the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Looking at this computer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>No graphics card for models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>The processor does the work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>For this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Small models only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Little memory is free: close other programs, and look again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Free up space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>What takes room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Looking at the disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Tick nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Deleting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{size} are free again.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{n} things were deleted.</source>
   <extracomment>One: {n} thing was deleted.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{n} could not be deleted.</source>
   <extracomment>One: {n} could not be deleted.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Close what uses them, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Nothing takes room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Goes: {loses} Stays: {stays}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{n} ticked</source>
   <extracomment>One: {n} ticked</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Nothing is ticked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Delete, frees {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>There is nothing to delete here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Next control</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Control before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Press the button, set the mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Row above, page above on the rail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Row below, page below on the rail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>What can be done with this row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Close what lies on top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Go to {page}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Everywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>In every list and form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Nothing has these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Search in the help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Part of the help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Glossary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move the models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move the models?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Only new ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Looking at the folders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>The same disk: done in a moment, nothing is copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Another disk: copied and checked, and only then deleted here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Stays where it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Jobs or chats are using the models: let them end first, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>New variants go to {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>New variants go to the new folder; those you have stay where they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Looking at the folders…</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>{n} variants</source>
   <extracomment>One: {n} variant</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>{n} models</source>
   <extracomment>One: {n} model</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Use this folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>There is not enough room: {size} are needed there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Moves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>How</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Free there</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>and {n} more</source>
   <extracomment>One: and {n} more</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>No job or chat can run meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>No job or chat can run meanwhile. It can be paused, and stopped without any loss.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Delete {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Save this recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>What it is good for (optional)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Recipes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Open a recipe file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Save the recipe of a plan under Recipes; variants made with it can be made again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Share {name} as a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Use {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>No recipe has been saved yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Missing files</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>The files of {n} entries are not where they were. If you moved them, choose the folder they are in now, or one above it: they are known by their content, whatever they are called.</source>
   <extracomment>One: The files of {n} entry are not where they were. If you moved them, choose the folder they are in now, or one above it: they are known by their content, whatever they are called.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Looking for the files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Look in a folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Folder to look in</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Found {n} again, and noted where they are.</source>
   <extracomment>One: Found {n} again, and noted where it is.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>None of the files is below {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>{found} The others are not in this folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Look in another folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Not found: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>And {n} more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>{size} read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/rename.py" />
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/rename.py" />
   <source>Only its name in the library: its files keep theirs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Make it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Fetch again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>{names} and {n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Repair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Find the files…</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/repair.py" />
   <source>{n} files are missing: {names}.</source>
   <extracomment>One: {n} file is missing: {names}.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/repair.py" />
   <source>{n} files have another content than was recorded: {names}.</source>
   <extracomment>One: {n} file has another content than was recorded: {names}.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>Tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>New tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>New tag, then Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>Set the tags</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/tags.py" />
   <source>{n} tags are only on some of them: they stay unless you switch them on for all.</source>
   <extracomment>One: {n} tag is only on some of them: it stays unless you switch it on for all.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>{tag} (on some)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/tensors.py" />
   <source>Tensors of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/tensors.py" />
   <source>Tensors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/dialogs/tensors.py" />
   <source>Filter by name or type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/frame.py" />
   <source>The other pages go on. Copy the details if you want to report it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/frame.py" />
   <source>This page could not be opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A trained network that writes text: a file of billions of numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The numbers that a model has learned; they are nearly all of its size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Parameters (8B)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How many weights a model has: 8B are eight billion.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The model as it was published, which smaller versions are made from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Variant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A smaller version of a model, made to suit a computer like this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Quantization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Storing each weight with fewer bits: smaller and faster, and a little less exact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Requantize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Making a smaller version from one that is already quantized; both losses add up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Everything that is needed to make the same variant again: method, format, options.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Lineage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Where a variant comes from: its source, its recipe, and how long making it took.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Mixture of experts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A model of many parts of which only a few work on each word: quick for its size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Bits per weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How much space one weight takes on average; the published models have 16.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Level (Q4_K_M)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A named mix of formats for GGUF: the number is about the bits, S, M and L are its size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How one number is stored, for example in 4 or 8 bits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How the stored values are chosen: just rounded, or so that the answers change little.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>File type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The kind of files a variant is written as, which decides what programs can open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>GGUF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>One file with everything in it, for llama.cpp, Ollama, LM Studio and this app.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Safetensors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A folder of plain weight files and settings, for transformers, vLLM and most research code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A few weights that share one scale; smaller blocks are more exact and take more space.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Group size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How many weights share one scale: smaller is more exact and larger on the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The step between two neighbouring values that can be stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Zero point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The stored value that stands for zero, so that lopsided weights lose less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Symmetric</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Zero is in the middle of the values: simpler and faster, a little less exact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>K-quants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Formats of llama.cpp whose scales are quantized too: the usual choice for GGUF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>NF4</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Four bits whose 16 values lie where weights are most frequent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>FP8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Numbers with a decimal point in 8 bits, which recent graphics cards compute with directly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>INT8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Whole numbers from -128 to 127: half the size, hardly a loss.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Ternary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Each weight is -1, 0 or 1: tiny, but only for models that were trained for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>MXFP4</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Four bits with a shared power of two for each 32 weights, made for new graphics cards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Checksum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A fingerprint of a file: when it is the same, every byte is the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Checkpoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What a job has finished so far, kept so that it can go on from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Round to nearest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Every weight takes the nearest value that can be stored: quick, and fine at 8 bits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>GPTQ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>After each rounded weight the ones to come are shifted to make up for the error.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>AWQ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Weights that matter most for real text are scaled up first, so that rounding hurts them less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>SmoothQuant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Moves what is hard to store from inputs to weights, so that both fit into 8 bits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Training (QAT)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The rounded model practises to answer like the original: slow, and the best at few bits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Importance matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Which weights matter most for real text, measured beforehand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Calibration text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Text that the model reads while it is quantized, to see which weights matter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Activations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The numbers that pass between the layers while the model reads and writes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>LoRA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A small trained addition to a model that changes how it answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How far the training's answers are from the original's; lower is better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How large each step of a training is: too small takes long, too large never settles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>KL divergence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How often it would answer differently from the original: below 0.05 is hard to notice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Perplexity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How surprised a model is by real text: compare it with the original's, lower is better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Same next word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How often its favourite next word is the original's, too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A piece of a word: 100 tokens are about 75 English words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Tokens per second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How fast it writes: people read at about 5 to 10 a second.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Time to first token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How long it thinks about the question before the first word comes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How much of a conversation the model can look at, in tokens; more needs more memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Conversation memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What a model keeps of the conversation so far (the KV cache); it grows with the context.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The model and its conversation find room in this computer's free memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Tight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>It runs, but other programs should be closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Partly on the graphics card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Some layers run on the graphics card and the rest on the processor, which is slower.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Offloading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Handing layers over to the graphics card, as many as its memory takes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Graphics memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The graphics card's own memory (VRAM), the fastest place for a model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Memory bandwidth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How fast memory can be read: each word reads the whole model once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Estimate (~)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Calculated and not measured here yet; a measurement replaces it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>An instruction that the model gets before the conversation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How freely the next word is chosen: 0 always takes the likeliest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Top p</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Only the likeliest words that together make up this share are chosen from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Top k</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Only this many of the likeliest words are chosen from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The start of the dice: the same seed and the same question give the same answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Reasoning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What a model writes to itself before it answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Chat template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How a conversation is written down for this very model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Blind comparison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>You see two answers without knowing whose they are, and choose the better one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Hub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The site where most open models are published: huggingface.co.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>License</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What the makers of a model allow you to do with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Gated model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Its makers want you to accept their terms on the Hub before you can download it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Access token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A key to your account on the Hub; it is kept in this computer's keyring.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Address (API)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Where other programs on this computer can reach the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>API key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A password that other programs must show to use the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Only this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The address cannot be reached from other machines (127.0.0.1).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Worker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Each job runs in a program of its own, so that a crash never takes the window with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/main_window.py" />
   <source>Open {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/main_window.py" />
   <source>“{name}” was not opened.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/main_window.py" />
   <source>{n} things were not opened.</source>
   <extracomment>One: {n} thing was not opened.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/axes.py" />
   <source>Loads in {programs}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Downloaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Downloading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantized to {level}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantized</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantizing to {level}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantizing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Ready to chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>GB: the size of its files. A token is a word or a piece of one. Context: how many tokens of a conversation the model keeps in view. ~ marks an estimate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>fits on the GPU with {context} context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>runs partly on the GPU with {context} context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>fits with {context} context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>fits only just with {context} context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>does not fit with {context} context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Compressed tensors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{choice_name} keeps each weight (each number of the model) in about {bits_per_weight} bits; models are published with 16. Fewer bits need less memory and run faster, and cost some quality. Here: {quality}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>an {model}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>a {model}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{choice_name} of {with_article}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{known}. Weights {memory}, KV cache {memory2}, compute {memory3}, overhead {memory4}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Measured on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>
{gpu_layers} of {n_layers} layers go onto the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Measured here, for another context put right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Best first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>The level or number format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>The kind of files, which decides what programs load it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>File size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted size of the files (~ means: an estimate)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Memory, against what is free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Weights, the conversation's cache, working space. The mark is the memory that is free now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Whether it fits in the memory that is free now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted speed of answers: words or pieces of words a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Quality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>How close its answers come to the original's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{measured_here}: {quality} ({bits_per_weight} bits a weight)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>about {speed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted from the model's shape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted for a conversation of 512 tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/compute.py" />
   <source>TF32 needs an NVIDIA GPU; there is none here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/compute.py" />
   <source>TF32 needs an NVIDIA GPU from RTX 30 or A100 on; {name} is older.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/compute.py" />
   <source>PyTorch cannot use {name} here: its CUDA version is not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} of {size2}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/downloads.py" />
   <source>Verified: {n} files match the Hub's hashes ({list})</source>
   <extracomment>One: Verified: {n} file matches the Hub's hash ({list})</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Partial files kept: {size}. {way}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/downloads.py" />
   <source>{n} files</source>
   <extracomment>One: {n} file</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Checking what is already here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{words}. Its pickled weights were made safetensors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Resume goes on from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>The next download of it goes on from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{files_count}, {size} (not needed, or not safe)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source> (gated: its owner must let you in)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} to fetch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Cancelling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Pausing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{done} of {total} files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{sha256} by SHA-256</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{git_sha1} by git's SHA-1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>No unfinished file is left of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Resume goes on with the next file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>SHA-256 ({sha256})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>git's SHA-1 ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Checked by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{revision}, commit {commit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} for the conversion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} for {level}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{files} ({size} is here already)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>waiting for the hub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/finetune.py" />
   <source>Fine-tune it with transformers and peft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/finetune.py" />
   <source>Once the variant is made, the code that loads it with transformers and peft stands here and in the library, ready to copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Unavailable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>The number format, and beneath it the methods that choose its values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Predicted size of all files (~ means: an estimate)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Likely quality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>How close its answers come to the original's; evaluate a variant to measure it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Whether a calibration text shows which values matter; that takes longer and loses less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Loads in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Programs besides Bitwright that load it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>{dtype} by {title}, {container}{mark}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>, recommended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>For research.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Looks at a text first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Needs no text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>, unavailable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Not usable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>
Estimated by its number of parameters; its page looks closer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Already here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Gated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Where the model is published: organisation/name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>How many weights it has (~ means: by its name)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>What its weights are stored as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Best here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>The form that suits this computer, with the size of its files (~ means: an estimate)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Downloads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Downloads in the last month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Likes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>People who liked it on the Hub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>When its files last changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Being looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Open its page to see whether it fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>{repo_id}
Licence: {license}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>By its name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>By the headers of its files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Its owner wants to know who downloads it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>Not here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size} model in {format}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>Needs {memory} of memory, {disk} of disk, about {speed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{why} Its files take {disk}; about {speed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{what}: {fit}. {figures}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit; up to {readable} answer at reading pace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>Needs {memory} of memory, {disk} of disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{why} Its files take {disk}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: fits as {good}; tight as {tight}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: fits as {good}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: tight as {tight}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, none of these sizes fits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit only just.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit; up to {most} only just.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{format}, files: {files}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Accept its licence on its page, then give Bitwright a token of your account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Ask for access on its page; its owner decides. Then give Bitwright a token of your account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For {computer}: {name}{ready}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Read from {read}: {size} of {size2} were fetched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>the simulated computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>, which is there ready-made</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/hub_page.py" />
   <source>{path} and {n} more parts</source>
   <extracomment>One: {path} and {n} more part</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>A file of the repository</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>How many bits it is quantized to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Size on the disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{format}, {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Where it is published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>How it is quantized</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>The level that suits this computer, where it holds several</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Whether Bitwright can use it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{count} last month, {count2} likes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It cannot be used on {computer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It does not fit {computer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>the headers of its files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>the header of its file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>its configuration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Architecture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{architecture}, {n_layers} layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Stored as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Made from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Bitwright reads it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For other programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Found by its name: it does not say what it was made from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{tokens} tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Start puts an exact copy into the library, so that it can be talked to and measured there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Not advised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Tick several levels to queue them all at once (Space)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>The name that other programs use for this format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Good for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>What it is good for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Predicted size of the file (~ means: an estimate)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Predicted memory while it runs: weights, the conversation at the chosen context, and working space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>{level}, recommended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>{level}, ticked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>{number} here, {number2} for the original: {change} %. Lower is better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>It chooses the same next word as the original {agreement} % of the time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Not measured yet. Evaluate this variant to know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>The original's perplexity is {number}. Lower is better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>The original is what variants are compared with.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/library_columns.py" />
   <source>{n} files of it are missing: {names}. Right-click to find or repair them.</source>
   <extracomment>One: {n} file of it is missing: {names}. Right-click to find or repair it.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Model and level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>A model, and beneath it what was made of it: fewer bits are smaller and err more often</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Size of the files on disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Bits/weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Bits that one weight takes on average, all of the model counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How surprised the model is by ordinary text: lower is better. Compare it with the original's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Perplexity change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>By how much ordinary text surprises it more than the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How often it would answer differently from the original: 0 is the same model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How often it chooses the same next word as the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Tokens/s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Words or pieces of words written a second, measured on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>The most memory that it took while its speed was measured on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How the values were chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>What kind of files it is, which decides what loads it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>What you wrote about it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>When its quality was last measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>When it was made (for an original: when it was added)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>files missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_rows.py" />
   <source>Original not here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_rows.py" />
   <source>Original removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/library_rows.py" />
   <source>Original, {dtype}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/markdown_blocks.py" />
   <source>(picture: {words})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/markdown_blocks.py" />
   <source>(picture)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Recommended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Your choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>at {tokens} context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>One GGUF file for {programs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>was {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>{memory} of memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>faster than reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>beside the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Files for {programs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>like reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>slower than reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>For chatting on this computer, the GGUF level {level} suits better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>{size}  (original {size2})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>{memory} at {tokens} context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>Precision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>{method_title}, {container_title} files. {about}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>Good to know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>The most that the work itself takes, whatever the variant needs when it runs later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Variants go to {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Time: {time}, a rough estimate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Nothing like it has run here yet, so it is estimated from another computer. Every finished job here makes this better known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>It can be made; see the remarks above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Supported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>It can be made of this model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: needs {need}, this computer has {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: may need {need}, {free} are free now: close other programs first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: needs {need}, {free} free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Disk: writes {size}, then only {left} are free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Disk: writes {size}, and {more} more while it works; {free} free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Disk: writes {size}, {free} free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Time: {time}, most of it training</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/preflight.py" />
   <source>Time: {time}, from {n} earlier runs here</source>
   <extracomment>One: Time: {time}, from {n} earlier run here</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Training ends by itself when its time is up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Runs of the same kind on this processor, put right for the size of this model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Attention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Stops Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>To know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Not supported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>The disk has {free} free, {needed} are needed. Free some room or choose a smaller level.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>The disk has {free} free, {needed} are needed. Free some room or choose a format with fewer bits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>{dtype} is for research: it may lose much, so measure it before you rely on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>How often it would answer differently (KL divergence)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>How surprised it is by ordinary text (perplexity)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Speed on this computer (tokens a second)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>lower is better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>higher is better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Best trade-off: {label}, {because}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>GGUF, mixed levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>GGUF, one type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>GPTQ and AWQ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>8-bit formats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>For fine-tuning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Trained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Made elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>No variant of {model} has been measured yet.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/quality_chart.py" />
   <source>{n} variants of {model} by size, and {title}, {better}.</source>
   <extracomment>One: {n} variant of {model} by size, and {title}, {better}.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>KL divergence {figure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>perplexity {figure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>the smallest one that has at most a small loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>the closest one to the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>The original: {figure}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Talk with it on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Serve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Answer many requests for other programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Fine-tune</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Train it further on your own examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Small device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Run it on a phone, a board or an old computer</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Queue {n} variants</source>
   <extracomment>One: Queue {n} variant</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>{n} variants, {size} in all, {time}</source>
   <extracomment>One: {n} variant, {size} in all, {time}</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Drag a row, or press Alt and an arrow key, to change the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>What will be done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>What kind of work it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Waits since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>When it was asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>Only for scales that a group of weights shares</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>The number of steps decides, not the time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>Only SmoothQuant looks at a text, and it is off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>A calibration text is one of {list}; {name} is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>The calibration text {name} is not there any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>Type the data set's name on the Hub: owner/name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Bitwright only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Text that comes with Bitwright</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Whole matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Full range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>No outliers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Entropy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>The usual one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Nearest values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Not quantized</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>As it runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Measured before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Automatic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>made elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>rounded to nearest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>errors fed forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>important channels scaled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>important channels scaled, errors fed forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>activation scales found while it runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>activation scales measured beforehand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>trained to live with few bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>one scale a matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>a scale for each output channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>a scale for each block of 128 × 128</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>not quantized</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>groups of {get}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>trained {steps} steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>trained {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>8-bit floats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>8-bit integers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{number}, scales chosen for each token while it runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{number}, scales measured on the calibration text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{told}, {samples} × {length} tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{container_title} files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>searched scales</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>searched clipping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>important columns first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>layers {options}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>imported, {container_title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>SmoothQuant {smooth}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/reference.py" />
   <source>{label} model</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its files, {n} measurements, tags and note are removed for good.</source>
   <extracomment>One: Its files, {n} measurement, tags and note are removed for good.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>The original, {name} ({size}), and {n} other variants of it stay: this can be made again.</source>
   <extracomment>One: The original, {name} ({size}), and {n} other variant of it stay: this can be made again.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Delete {variant}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its measurements, tags and note are removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its files, tags and note are removed for good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its original is not here, so it cannot be made again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>The original, {name} ({size}), stays: with it this can be made again.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>Delete {n} variants?</source>
   <extracomment>One: Delete {n} variant?</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its files in Bitwright's folder are deleted for good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>It is only forgotten: its files stay where they are.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>{n} variants of it stay and work on; to measure them, the original is needed again.</source>
   <extracomment>One: {n} variant of it stays and works on; to measure it, the original is needed again.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Remove the original {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Remove {variant} from the library?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Remove from the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its content is shared with another file, so little room becomes free.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>{names} are removed for good, with their measurements, tags and notes. The originals stay.</source>
   <extracomment>One: {names} is removed for good, with its measurements, tags and note. The original stays.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>{n} imported ones are only removed from the library: their files stay where they are.</source>
   <extracomment>One: {n} imported one is only removed from the library: its files stay where they are.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its files belong to another program and stay where they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>As {variant} was made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Recipe: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>It was made by another program, and nothing is known of how.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Its original, {name}, is not in the library any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Get it again, then make the variant anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Open it again under Discover: it was at {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>The original is not the same any more, so the result will differ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>It was made by Bitwright {then}, this is {now}: the result may differ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Whoever made it used a calibration text of their own ({name}). Choose one of yours, or keep the one that comes with Bitwright.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Not understood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Wrong key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Shut out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Too slow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Client left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Too busy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Answering</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/requests.py" />
   <source>{n} requests</source>
   <extracomment>One: {n} request</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Asked by {client}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>First word after {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Question: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Answer: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>{count} without an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>{read} tokens read and {written} written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>When the request came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>What became of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>The address that was asked, without /v1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Tokens of the question and what came before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Tokens of the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>How fast the answer was written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Took</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>From the request's arrival to its last byte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>What the program that asked calls itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>The family of models it belongs to; it decides which tensors there are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>Hugging Face folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>GGUF file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>A model that variants can be made from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>How its files are stored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>How many weights it has; more need more memory and mostly answer better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>The number format that most of its weights have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>Size of its weights on disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Copy for chatting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Unfinished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>{held} in models and what belongs to them; {free} of {total} are free on this disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Tick what should go; nothing is ticked for you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What it is to the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What it takes on the disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Frees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What the disk gets back: less where another program shares the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What is not touched, and what it means for the rest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>{name}: {size}, {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>ticked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>not ticked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>As its program calls it; the tooltip shows where it lies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>The program that keeps it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>The level of a GGUF file, or the number format that most of its weights have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>Size of its files; adding it takes no more room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>In the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>Being added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>Not added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/talks.py" />
   <source>Conversation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Tensor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Its name in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>How its numbers are stored in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Shape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Rows and columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>What it takes in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Bits that one number takes on average</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>KL divergence says how often, and how far, it would answer differently from the original: 0 is never. Measured in nats on a text that it is not trained on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Training got worse here: it went back to its best step, with half the learning rate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>When its time was up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>After the steps asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>When you stopped it, the best step kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>When it got worse, the best step kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>{figure} nats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>No figures yet: the first come when the starting point is made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>, {count} tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>KL divergence to the original before training {nats}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>, step {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>After {time}{step}: {nats} on held-out text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>The best was {nats} after {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Loss on the training text {nats}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>The learning rate was halved {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Trained for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>{times} times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training_back.py" />
   <source>There is nothing that training could bring back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/training_back.py" />
   <source>Its original is not in the library any more, so there is nothing to learn from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/trials.py" />
   <source>{speed}, {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/trials.py" />
   <source>Failed: {why}. {took}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/trials.py" />
   <source>Passed. {took}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>It picks the same next word as the original {share} of the time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Nearly the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Small loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Noticeable loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Heavy loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The original's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Worst 1 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Speed here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Measured on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>How surprised it is by ordinary text: lower is better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>How surprised the original is by the same text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The same, for the one word in a hundred where it differs most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The most memory that it took while its speed was measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The text that both read; a token is a word or a piece of one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>KL divergence {kl}, perplexity {perplexity}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{container}, a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{value}{memory} at its peak</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{text_name}, {windows} pieces of {length} tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Revision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Made with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Imported from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Called there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{label}; how its values were chosen is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{files_words}. They stay where they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Kept at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Reads at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{n} tokens</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/activity.py" />
   <source>{n} jobs are out of the list.</source>
   <extracomment>One: {n} job is out of the list.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Clear history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>What runs now, what waits its turn, and what happened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Nothing has run yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Downloads, quantizing and measurements show up here, with progress, log and Cancel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Show older</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Forgets finished, failed and cancelled jobs. What they made stays in the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Find a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Running elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Finished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Crashed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Interrupted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>“{title}” is out of the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Quantize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>took {time}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/activity_history.py" />
   <source>{n} remarks</source>
   <extracomment>One: {n} remark</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Details of {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Deletes what it had finished so far, and takes it out of this list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Log of the job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Begins this job again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Goes on from where it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Takes it out of this list. What it made stays in the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Retry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Discard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Forget</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>The log is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Waiting jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Move up ({keys})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Move down ({keys})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Take out ({keys})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Do it next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Take out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Paused: what runs goes on, nothing new begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>One heavy job runs at a time; each needs the whole machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>What has come is kept; Resume goes on from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Cancelling, after the piece of work at hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Frees the computer now. Resume begins this job again; what others finished is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Show log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>{gone} so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>just started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>The log is empty so far.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Ends the job. Nothing of it is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source> (and {count} more)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Hide log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Talk with a variant on this computer. Nothing leaves it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Two variants answer the same question. Nothing leaves this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Ready questions with known answers, asked of any variants at temperature 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>New chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Show or hide earlier conversations (Ctrl+H)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Show or hide the chat's settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>There is no variant to chat with yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Get a model and quantize it; the finished variant can be talked to here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>What to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Begin another conversation, keep the model (Ctrl+N)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>This variant is not in the library any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Choose another one from the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Talk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>One variant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Two variants side by side, blind if you like</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Test prompts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>The same questions over any variants, with a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Wrote {tokens} tokens (pieces of words) at {rate}, after reading {prompt}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>first token after {time}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>{number} tokens</source>
   <extracomment>One: {number} token</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Edit your question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Ask this instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>You: {content}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Show the version before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Show the next version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Edit the question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>{position} of {versions}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Thinking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Copy the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Answer again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Answer: {content}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>{size} of memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>stopped by you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Writing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Name and speed are shown after your vote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>cut off at the longest answer allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Open this page in your browser?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>The model wrote this address, and it may have made it up: {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Open the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>cut off: the context is full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Choose a variant first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Wait until the answer has ended, or stop it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>{used} of {n_ctx} tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>How much of the conversation the model can keep in view. When it is full, start a new chat, or load the model again with a longer context (in the settings at the right).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Ask something. Enter sends, Shift+Enter starts a new line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Your question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Send</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>End the answer here (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Context in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>{words}: nearly full. Start a new chat soon, or choose a longer context.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Stopping…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Write a question first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Send (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Search conversations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Conversations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>New name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Rename (F2)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Delete (Del)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Export as Markdown…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Export as JSON…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Export the conversation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>No conversation contains these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Conversations are kept here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>The conversation was written to {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Nothing is loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both together need {need}, but only {free} are free: it may become very slow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Loaded in {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both together need {need}; {free} are free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both together need {need}, but only {free} are free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Start again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Variant to compare with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Give the memory back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Blind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Names and speeds are hidden, and the sides shuffled, until you have voted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>runs in {backend}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>The model stopped unexpectedly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Choose a variant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Compare with…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Close it, which frees {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Close it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>How they answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Loading {size}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>At once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both stay in memory and answer at the same time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>One after the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>One is loaded, answers, and gives its memory to the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>It could not be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Is loaded when it is its turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>Save what is set now under a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>Forget the chosen one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>A name, then Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>Name to save under</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>“{name}” was forgotten.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>For example: You are a patient teacher. Answer in two sentences.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Repeat penalty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Longest answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Random</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Load again with this context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Saved prompts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Own presets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>How many tokens of the conversation the model keeps in view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Preset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Tells the model who it is and how to answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>How it answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>A longer context keeps more of the conversation in view and needs more memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source> (most it was trained for)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>A whole number from 0 to {MAX_SEED}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Empty is random</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Higher makes answers more varied; 0 always takes the likeliest word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Chooses only among the likeliest words that together reach this share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Chooses only among this many of the likeliest words; 0 switches it off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Leaves out words that are less likely than this share of the likeliest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Above 1 makes words less likely that were used a short while ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>The answer ends after so many tokens (pieces of words) at the latest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>The same number gives the same answer to the same question; empty is random</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Loading…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>{title}, {file_size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Waits for its turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>The question was changed; the earlier version is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Your vote was counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Start a new chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Start a new chat, or load the model again with a longer context.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>This model brings no chat template.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>It was probably not trained to chat: it may continue your text instead of answering.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>It is loaded into memory, and given back when you close the chat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Both get the same question. Blind hides who is who until you have voted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Choose a variant to start a chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Ask two variants the same question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Ask {name} something</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Filter variants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Variants to test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Run the tests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Results of the test prompts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>See what each variant gets right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose at least one variant first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose at most {number} variants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose at least one kind of prompts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>The tests are running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Export the results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Table (*.csv);;Markdown (*.md)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Answers to the chosen prompt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{kind} ({number})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Variants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Prompts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose variants at the left. Each answers the same short prompts on facts, maths, code, translation and instructions; the answers are checked by what they say, never run.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{n} questions; each variant is loaded once</source>
   <extracomment>One: {n} question; each variant is loaded once</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{title}: {passed} of {answered} passed, {took}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>The tests ended early.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Loading {title}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{passed} of {answered}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>The results were written to {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Not asked yet</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_transcript.py" />
   <source>Show {n} earlier questions</source>
   <extracomment>One: Show {n} earlier question</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_turn.py" />
   <source>{letter}: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>You preferred {letter}: {title}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>So far {title} won {wins} and lost {losses} of {n} votes against {other}: {certainty}.</source>
   <extracomment>One: So far {title} won {wins} and lost {losses} of {n} vote against {other}: {certainty}.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>A is better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>B is better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Equally good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Both bad</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>You found both equally good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>You found both bad.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Show the names without a vote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Key {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>A smaller model, a shorter context, a cache of fewer bits, or other programs closed would do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>“Load anyway” in the list below makes and loads one all the same; its answers may be very slow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>~000.0 GiB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>My computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>What this machine is, and which format of a model suits it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>All choices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Every format was rejected; the reasons are below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>The shape of {example}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Measure this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Predictions, until a variant is measured here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>the {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Choose a model first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Its page gets it; Quantize then offers every format, also this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>The measurement failed: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Talk with the model on this computer, one conversation at a time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Serve an API</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Answer several programs or people at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Train the model further on your own texts with little memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Prepare the model for a phone or a small board with an NPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>16-bit cache</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>What the conversation needs is kept in 16 bits, as models expect it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>8-bit cache</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Half the memory for the conversation, hardly any difference in the answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>4-bit cache</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>A quarter of the memory for the conversation; long answers may suffer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Cache</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>How the runtime keeps what it has read of the conversation (the KV cache)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Not measured yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{name}: {memory}, used by {list}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source> of {logical_cores}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source> and {count} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Shares the computer's memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>writes {bandwidth}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{path}: {size} in all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{memory} free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>No GPU found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Models run on the processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>, {memory} free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Bandwidth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Measure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Show all facts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Hide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>unknown fact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>unknown facts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>What could not be found out, and why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>limit of this container</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>; NPU: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{share} busy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{memory} in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>no runtime</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Copies memory, lets the chat runtime generate with small made-up models, writes a test file of at most 256 MB and removes it, and asks the runtimes which GPUs they can use: about twenty seconds. Predictions rest on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Processor load</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Memory in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Graphics load</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Hide all facts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Not measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>speeds are guesses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{share} busy, {memory} in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Measuring…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Measure again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>of memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>of memory, measured here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>{memory} is free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>Quantize to {choice_name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>For this computer: {headline}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>No format of {with_article} fits here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>The nearest one needs {need}, {free}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>Memory is not what is missing; the reasons are listed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>For the simulated computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Predicted memory that it takes, with the conversation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>What fits this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Why?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Find such a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Show the advice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Not in the map: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Figure in the cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Sizes of models against formats, by the memory that is free now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Working out what fits…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>What fits the simulated computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Hide why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>Load anyway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>The system moves memory to the disk then, or refuses: answers may be very slow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>{verb} {count} rejected, and why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>What if I had another computer?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Choose a graphics card for this computer, or a whole one. Advice here and in Discover is then for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Advice here and in Discover is for that computer, by its makers' figures. Real work uses this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>This computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>What if I had…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Back to this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Computer or graphics card to imagine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Search a computer or graphics card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Type to search: RTX 4090, Apple M4, Raspberry…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Memory to imagine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Memory as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>{ram} GB of memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Simulated: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Discover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Get a model from the Hub, or open one that is on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Try it with a small model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>New here? Try it with a small model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>SmolLM2 135M is a real chat model of about 100 MB. The whole way takes a few minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Get SmolLM2 135M</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>Would it run here?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>How much of a conversation it must keep in view; more needs more memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>Nothing was downloaded to tell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>{tokens} context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>Model card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>Show all of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>Written by the model's owner. Pictures are left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>The model card leads to {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Up to 1B</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>1B to 4B</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>4B to 10B</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>10B to 40B</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Above 40B</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>With safetensors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>With GGUF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Gated or not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Without a gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Behind a gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Most downloaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Most liked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Newest changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Trending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any author</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Author</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>A user or organisation, exactly as the Hub spells it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>How many parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>What the weights are stored as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>What one may do with the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Behind a gate, the owner wants to know who downloads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>What comes first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Only what fits this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Leaves out what needs more memory than is free now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Take all filters back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get and quantize as {level}  ·  {size}  ·  {fit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get and quantize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Downloads the model, then makes this level of it by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Other levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Open its page in the browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>{words}  ·  recommended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Download what is needed of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Download {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get and quantize as {level}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Models here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Show in folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove from the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Its files are deleted, because Bitwright made them itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Its files stay where they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove, frees {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Variants can be made from these.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>The folder {folder} is not there any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove {name} from the list?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>{fate} Variants that were made from it stay, but cannot be measured against it any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>From the Hugging Face Hub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>organisation/name, or words to search for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Repository or words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Models found on the Hub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Show more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Searching…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{offline} These results are {time} old.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>The public place where models are published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Download {repo}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Type a repository as organisation/name, or choose one of the results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Filters ({number})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Hide the filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Author, size, licence and more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{message} Nothing that was looked up before matches.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Judged for a simulated computer: {judged_for}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>these filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>No model on the Hub matches {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{left_out} of another or an unknown size were left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>The Hub cannot be reached from here. Models on this computer still work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Looking at the files of {waiting} more…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>The search failed: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>None of the results fits this computer. Show more, or choose another size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Open its page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{hidden} more do not fit or cannot be judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_ideas.py" />
   <source>Small and quick</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_ideas.py" />
   <source>For code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_ideas.py" />
   <source>Trending now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Look for a copy of the model in safetensors or GGUF. Or have them opened as plain data only, and made safetensors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{model} is ready as {level}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{model} is ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Quantize…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>The download is here and complete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>is in the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>is ready to quantize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} was cancelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Delete what is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Removes the unfinished files. Models that are here stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Open as plain data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Put away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>In the library, where you can chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} is paused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} was interrupted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>No instruction of the pickle is carried out: only its tensors are read, in a process of their own, and made safetensors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>it ended early</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>There is nothing at this path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>This folder has no config.json, so it is not a model folder. Choose the folder that has one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>This is not a GGUF file. Choose a file that ends in .gguf, or a model folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>On this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Path of a folder or a .gguf file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>GGUF file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Open a GGUF file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Open a model folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>A model folder or a GGUF file, or what other programs have brought here. Everything stays where it is. You can also drop a model onto this page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Type a path, or choose a folder or a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>GGUF files (*.gguf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>About it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Files of the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Quantized variants of the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Quantized by others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Model {repo_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Asking the Hub…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>{offline} What is shown is {time} old.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>This model is gated. {get}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Looking at its files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>The page failed: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Its files cannot be read: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>That cannot be told yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>That cannot be told</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Estimated by its number of parameters alone, because: {no_facts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>{files_count}, {size} together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Ready-made variants of this model on the Hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Get this file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Models of other programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add to the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>What was passed over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Look for models in a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Looking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add all {addable}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} were passed over: show why</source>
   <extracomment>One: {n} was passed over: show why</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} passed over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{words}: {value} why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{first} is in the library now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} models are in the library now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Looks into the Hugging Face cache, Ollama and LM Studio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Finds every model below a folder</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} models. Adding one moves nothing and takes no room.</source>
   <extracomment>One: {n} model. Adding one moves nothing and takes no room.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>No models were found ({where}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>and {n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>It was stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>no other program keeps models here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Show in the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/finetune_card.py" />
   <source>Make an NF4 variant of {model} first; its own path stands here then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/finetune_card.py" />
   <source>{variant}, with small adapters that learn beside it (QLoRA).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Every variant on this computer, beside its original.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Make a variant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Nothing has been made here yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Get a model, choose a level, and the finished variant appears here with its quality.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>What takes room on the disk, and what can go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>All files are where they should be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Variants under their models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Quality against size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>What takes how much room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Train back what it lost…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Its original is not in the library any more, so there is nothing to compare it with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Measure {variant}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>The folder's path is in the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>The file's path is in the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>{n} are favourites now.</source>
   <extracomment>One: {n} is a favourite now.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>{n} are no favourites any more.</source>
   <extracomment>One: {n} is no favourite any more.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Tags of {name}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Tags of {n} variants</source>
   <extracomment>One: Tags of {n} variant</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Renamed to {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Save the recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Deleted {variant}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>It is being measured already: see Activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Get {base}, or choose its original in the menu, to compare it with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Delete the variant from the library, or put it back.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Tags of {n} changed.</source>
   <extracomment>One: Tags of {n} changed.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Removed {variant} from the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Its files are where they were.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>the model it was made from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>The recipe is saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Removed {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Measure all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Nothing has been measured yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Measuring compares each variant with its original; then this shows which is worth its size.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_chart.py" />
   <source>{n} are not shown: they were not measured.</source>
   <extracomment>One: {n} is not shown: it was not measured.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>What the chart shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>How often it would answer differently from the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Tokens a second, measured on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Trains the model to live with these bits, by what the original answers, for a time you choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Favourite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Details of the variant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Evaluate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Export: to Ollama, LM Studio, a folder or the Hub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Verify files: compare them with what was recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Where it comes from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Details of the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>The original, {dtype}  ·  {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Remove the original…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Find…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Repair…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Close the details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Remove from the library; its files stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>How its numbers are stored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Measure how close it is to the original, and how fast it is here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Its files are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_disk.py" />
   <source>Disk usage by model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>{variant} is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>missing: {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>changed: {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>{variant} is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>Repair says what can be done about it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>{variant} is intact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>Every file has the content that was recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Filter: q4, fav, tag:work…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Every word must fit. Some mean more: {examples}. A minus before a word turns it round.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Quick filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Duplicates…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>No variant matches the filter</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_list.py" />
   <source>{count} variants, {size}</source>
   <extracomment>One: {count} variant, {size}</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Not measured ({n})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Missing files ({n})</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_list.py" />
   <source>{n} have this tag</source>
   <extracomment>One: {n} has this tag</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Group by model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Content that is on this computer twice, and the space that sharing it saves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Clear the filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Favourites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Only favourites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Only what was not measured yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Only what cannot be found on the disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Folder for the copies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Several variants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Select nothing</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>{n} variants selected</source>
   <extracomment>One: {n} variant selected</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>{size} together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Compare in a chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Export to a folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Tags…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Choose exactly two variants to compare them.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>{n} are not measured: their originals are not here, or they are being measured already.</source>
   <extracomment>One: {n} is not measured: its original is not here, or it is being measured already.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>Deleted {n} variants.</source>
   <extracomment>One: Deleted {n} variant.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Choose exactly two to compare them</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>Evaluate {n}</source>
   <extracomment>One: Evaluate {n}</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Their originals are not here, or they are being measured already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>No favourites any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Rename…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Copy path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Verify files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Make a variant of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Fold or unfold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Its original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Find the missing files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Make another variant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Run this recipe again…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Save recipe…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>No favourite any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Its original is not here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>No model here has its shape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>A note for yourself: what it is good at, what it is for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>The note is saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>Too long: at most {n} letters are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>Take the tag {tag} away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>No tags yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>The tag {tag} was taken away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Reading the headers…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Evaluate compares it with the original on the same text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>{size}, missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Copy the sha256 of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Not measured yet. {can}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Opens Quantize with the recipe that it was made by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>A small file that others can open to make the same</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Show all {n} tensors…</source>
   <extracomment>One: Show the tensor…</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>sha256 {sha256}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>These files hold no list of tensors that can be read here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Simple</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>What suits this computer, and little else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Expert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Every level, format and option; several levels at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Make a model smaller and faster, so that it suits this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>There is no model to quantize yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Get one from the Hub, or drop a GGUF file or a model folder onto this page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Open a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Opening {name}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Models ({pattern})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>The files of {name} are not there any more: put them back at {path}, or get the model again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>{name} to {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_axes.py" />
   <source>Number format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_axes.py" />
   <source>How a number is stored; fewer bits make a smaller model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_axes.py" />
   <source>How the values are chosen on that grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_axes.py" />
   <source>The files that are written, which decide what programs load it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Variants that are made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Cancel all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>{done} of {all} are done</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>All {n} jobs are done</source>
   <extracomment>One: {n} job is done</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Show how far it is, or what came out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>One file for llama.cpp and others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>For vLLM and transformers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>GGUF levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>One file that llama.cpp, Ollama and LM Studio load: the simple way to chat on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>Other formats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>INT8, INT4, FP8 and more, also by methods that look at a text first (GPTQ, AWQ), in files for vLLM, transformers and others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>Formats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>Formats to choose from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>Nothing that fits this computer can be made of this model: see all formats.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>Choose a model first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>No level can be made of this model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>No other format can be made of this model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_follow.py" />
   <source>Measure {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_levels.py" />
   <source>Levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_notice.py" />
   <source>Get it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Usually: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>The usual one: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Find an option</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>No option is called so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>All options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Back to {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Reset {option}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Back to the usual options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Fewer options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>By time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>The best one for this computer and purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Name of the variant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Evaluate afterwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Compares it with the original on the same text and measures its speed here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Untick all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Before it starts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Make {label} of {model}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>{label} of {model}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Save how a variant is made, share it as a file, use it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Share a recipe as a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipes ({pattern})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>It does not carry your calibration text ({name}), nor where it lies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Open a recipe file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe “{name}” deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Save this recipe…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Share it as a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe “{name}” saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe “{name}” replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>All files ({pattern})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe saved as {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>All recipes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>  (was {size})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Show in Activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Cancelling…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Show in library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>{label} is ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>What it has is kept, also when Bitwright is closed. Resume goes on from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Back to the plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>You can go on using Bitwright. The variant appears in the library when it is whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Make another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Peak memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Quality beside the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Nothing was kept. The original is untouched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Measuring what it cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>The job ended early.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Measuring ended early. {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_simple.py" />
   <source>Why this one?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_simple.py" />
   <source>All levels, formats and options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_simple.py" />
   <source>Hide the reasons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>Choose a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>On the Hub or in other programs; you can also drop one onto this page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>Open a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>A GGUF file, or the config.json of a model folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>{params} parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>stored as {dtype}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>trained for {tokens} context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>What is it for?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>What suits this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/registry.py" />
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Give a variant an address that other programs on this computer can ask, as they ask OpenAI.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>There is no variant to serve yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Get a model and quantize it; the finished variant can be served here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>What serving is good for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Editors, chat programs and scripts that speak OpenAI's API can use it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>They need an address, a key and the model's name: all three are shown here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>It listens on this computer only: nobody on the network gets in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>The model stays in memory until you stop it, or close the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Show questions and answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Of requests that come from now on; they are kept in memory only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Requests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>The chosen request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Programs that ask this address appear here. Try it sends the first request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>None yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Try it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the API key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the model's name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Show the API key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Make a new API key…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Hide the API key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>{context} context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Closes the address and frees {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>The server stopped unexpectedly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Asking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Sends one question through the address, as any program would</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Language of the example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Serving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Stopping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Loading the model…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>None is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>for {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>since just now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>It answered in {time}: “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Giving the memory back…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Make a new API key?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Programs that have the key of now are shut out until you give them the new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Make a new key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Variant to serve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Start serving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Serve a variant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Ask for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Show them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Only programs that you give the key to can ask.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Every program of every user of this computer can ask, without a key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>It is being served already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>How many tokens a question and its answer may have together; more takes memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>The next free one is taken if another program has it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Requests that may wait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>They are answered one at a time; those beyond are sent away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Questions and answers in the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Otherwise the log has only times, sizes and results. It is never written to disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Web pages that may ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Their addresses, with commas between. Empty: no web page may, only programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Hide options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Find a setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Changes hold at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Sections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>No setting is called that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Show all settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Show the libraries and their licences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Copy the diagnostics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Makes language models fit the computer in front of you. Apache licence 2.0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>The libraries that do the work, with their versions and licences.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Diagnostics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Versions and the shape of this computer, for a question or a report. No names are in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>The diagnostics are in the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Read them before you send them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>see its package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Folders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Move…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Move the folder of models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Variants, models that were made here, and unfinished work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Shared with other tools that use the Hub. HF_HUB_CACHE moves it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Library and settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>What is known of the models, conversations, settings. BITWRIGHT_HOME moves everything.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>New folder for models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>path folder disk place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>This folder does not exist yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>It is made when something is put there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>New variants go here. Start Bitwright again to see the new folder everywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>The models are being moved: see Activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>No program answered to open the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Model hub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>A mirror, or your own hub. Empty means Hugging Face.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Work offline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Access token (hf_…)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Log in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Log out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>No limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Speed limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>For each download, also one that runs: 5MB or 500kB a second. Empty means none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Delete what unfinished downloads left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Unfinished downloads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>{size} of files that are not whole. Paused downloads go on from them; without them they begin these files anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Asking the hub…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Offline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Nothing is asked of the hub; what is known of it stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Ask the hub whose token it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>bandwidth rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Files at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>How many files of a model a download fetches together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>For gated and private models. The token is kept in the system keyring.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>{problem} Log in with “hf auth login”, or set HF_TOKEN, instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>downloads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>That did not work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Logged in as {name}. The token is in {kept_words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>There is a token for this hub in {kept_words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>System ({language})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>System follows what the desktop says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Changes at once. Names of models and formats stay as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>colours dark light night</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Privacy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>What the hub learns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Forget searches and pages of the hub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Searches and pages of the hub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Open the data folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Only when you ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>history cache clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Telemetry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Bitwright counts nothing and reports nothing, and tells the libraries that it uses to keep quiet, too. There is no account and no crash report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>What stays here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Models, conversations, prompts, texts, measurements and settings. Models run on this computer, not elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>All that is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Plain files and one small database, in one folder. Copying it is a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>You work offline: nothing is asked of {hub}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Searching, opening a model's page and downloading ask {hub} for it. It sees your address on the network, the model's name, and your token if you are logged in. Nothing is asked before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>{size} of answers are remembered, so that pages open at once and offline. Downloads are not among them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Nothing is remembered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Searches and pages of the hub are forgotten.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Never sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>backup data folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Start afresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Reset all settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Forget the layout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Show the welcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>All settings are reset.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>The layout is forgotten.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>From the next start on the window is as it was at first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Everything on this page as at the first start, but for the folders and the login.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Size and place of the window, columns, what is folded. Holds from the next start on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Welcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>The three first steps: this computer, what suits it, a first model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>All settings are as at the first start already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>reset default factory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>reset size columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>tour first run introduction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Latin letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Cyrillic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Greek</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Arabic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Hebrew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Devanagari</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Thai</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Chinese characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Japanese kana</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Korean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>others</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/settings_text.py" />
   <source>{n} documents</source>
   <extracomment>One: {n} document</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>{size} of text in {documents}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>There is more: what lies beyond {size} is not used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Methods such as GPTQ and AWQ look at a text to see which weights matter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Usual text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>For recipes that name no other text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Look into it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>How the text begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>For recipes that name no other. It should be like what the model will be used for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>What is in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>{number}. {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>documents languages preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>A data set of the Hub is fetched for this, and kept for the next calibration.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>How much text there is, in which scripts, and how it begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How the GPU multiplies when it quantizes, measures and chats. TF32 is faster and less exact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>The most that one chat or job may take. Advice counts with it, too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>All cores ({available})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source> GiB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Compute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Measure each new variant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Threads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How many processor cores jobs and chats may use. Fewer leave room for other programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Memory limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Chat context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How much of a conversation the model keeps in mind. More takes more memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Conversation cache</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How chats keep what was said: fewer bits take less memory. Holds from the next chat on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>After quantizing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Compares a new variant with its original on a short text, to see what the bits cost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>cpu cores processor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>ram room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>This computer has {total}, {free} are free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Faster on the GPU, with 10 bits of precision instead of 23</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Exact: every calculation in 32 bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source> cache</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/training_facts.py" />
   <source>Training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Ends the training. Nothing of it is kept; the original is untouched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Stops for now and keeps everything. Resume goes on from there, also after a restart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Ends the training here. The best step so far becomes the variant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>There is nothing to keep yet: the training has not begun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Pausing, as soon as all is saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Stopping, the best step becomes the variant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Stop and keep the best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Pausing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/chat.py" />
   <source>The chat has ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/chat.py" />
   <source>Start it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/chat_lane.py" />
   <source>Stopped before it answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/chat_lane.py" />
   <source>The answer ended here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/chat_room.py" />
   <source>Choose a second variant first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>This cannot be opened here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop to open this recipe in Quantize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop to add “{name}” to the library</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop to add {n} models to the library</source>
   <extracomment>One: Drop to add {n} model to the library</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/services/dropped.py" />
   <source>{n} other things are left out.</source>
   <extracomment>One: {n} other thing is left out.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Files stay where they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Too many at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop a recipe by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>One recipe at a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>This folder has neither a config.json nor a GGUF file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>It cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>This is a later part of a model: drop its first part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop the whole folder of the model instead of one of its files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Only GGUF files, model folders and recipes can be opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>{title}: ready to chat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>Quantize {model} to {format}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>Measure {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>No level of it fits the memory that is free now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/hub_search.py" />
   <source>The window is closing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Preparing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Verifying</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Preparing the kernels (slow once)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Reading the calibration text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Making the starting point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Writing the files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Reading back what was written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Adding to the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Measuring quality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Measuring speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Handing over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Copying and checking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Sharing disk space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} tensors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} pieces of text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} blocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Train a module</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Find duplicates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Look at a text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{time} of {time2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>“{title}” is paused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>“{title}” was interrupted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>Resume takes it up again. Discard deletes its partial files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>It is too late to take that back: the files are deleted.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/services/jobs.py" />
   <source>{n} remarks: see Activity.</source>
   <extracomment>One: {n} remark: see Activity.</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>Done: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>Paused: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>What it has is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/notifications.py" />
   <source>Something went wrong inside Bitwright: {name__}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/notifications.py" />
   <source>The window goes on. Copy the details if you want to report it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/notifications.py" />
   <source>Check the disk's free space and the folder's permissions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>The job was interrupted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>Resume takes it up again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>The worker process could not be started: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>Check the installation of Bitwright.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>The API key cannot be kept: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>Look at the folder's rights and the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>Port {port} is taken by another program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>{title} is served on port {port}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>The server has ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>Start it again, or look into its log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>{title} is not served any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/settings.py" />
   <source>The settings could not be saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/settings.py" />
   <source>They hold until you quit. ({strerror})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/system_notes.py" />
   <source>Not finished: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/system_notes.py" />
   <source>It took {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/system_notes.py" />
   <source>See Activity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/trials.py" />
   <source>Stopped. The answers that were there are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/services/undo.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Find a command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Compare two in a chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Show the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Search the Hub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Back to the results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Simple or expert mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Move the waiting job up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Move the waiting job down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Take the waiting job out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Pause the queue, or go on with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Stop the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Edit the last question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Copy the last answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Show or hide earlier conversations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: A is better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: B is better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: equally good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: both bad</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Try the server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Copy the server's address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/tray.py" />
   <source>Show Bitwright</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/tray.py" />
   <source>{n} more jobs</source>
   <extracomment>One: {n} more job</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/answer_text.py" />
   <source>Thought for {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/answer_text.py" />
   <source>What it thought</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/answer_text.py" />
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Fits on GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It fits in the free memory of the GPU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Partly on GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Some layers run on the GPU, the rest on the processor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Fits in RAM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It fits in the memory that is free now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It fits only just: close other programs before you load it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It needs more memory than is free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/code_block.py" />
   <source>Wrap long lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/code_block.py" />
   <source>Copy the code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>Commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>What do you want to do?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>Filter commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>Enter runs, Escape closes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/context_slider.py" />
   <source>How many tokens of conversation the model keeps in mind; more takes memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/context_slider.py" />
   <source>1024K context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/heat_map.py" />
   <source>Sizes of models against formats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/live_graph.py" />
   <source>{now} now, between {least} and {most} in the last minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>KL divergence, nats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>Loss curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>Before training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>After {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>The first figures come soon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>held-out text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>training text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>start {figure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>now {figure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Weights: the model itself. KV cache: what it has read of the conversation. Compute: its working space. Overhead: the program that runs it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Needs about {memory} of {memory2} free: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>KV cache</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Overhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Needs {memory}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>{memory} free now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>{about} Type any time, such as 45 min.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>Searched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>Fixed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>{name}: strength</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>{label}, best trade-off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>{title}, {better}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>the original, {figure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>Quality against size, at {label}: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>Size on disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/rail.py" />
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/rail.py" />
   <source>{running} running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/rail.py" />
   <source>In use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/skeleton.py" />
   <source>On its way…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/snippet.py" />
   <source>Copy: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/stage_steps.py" />
   <source>Step {n} of {total}: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/stage_steps.py" />
   <source>Steps of the job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Error: {message}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Hide details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Copy the message and its details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Show Activity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>  ·  {waiting} waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Memory of this machine that is in use by all programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>How busy the processor is, with all programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>No jobs running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Notifications</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>{memory_used_bytes} of {total} in use</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Serving {n} models</source>
   <extracomment>One: Serving {n} model</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Show what is served: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Serving {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Notifications, {unread} new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/table_columns.py" />
   <source>Choose and move columns…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/table_columns.py" />
   <source>Columns as at first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Change…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Choose another file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Name of the data set on the Hub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>As on the Hub: owner/name, with :split or :configuration:split where needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Texts ({kinds})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Choose a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>A data set on the Hub…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/thought.py" />
   <source>Show or hide what the model thought before it answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/thought.py" />
   <source>Folded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Clear all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Dismiss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Nothing to report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/treemap_view.py" />
   <source>Nothing takes room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../desktop/widgets/treemap_view.py" />
   <source>{name}, at {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Cast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Store in another float format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>The nearest grid point, with searched scales.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Dynamic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Activation scales chosen while running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Static</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Activation scales measured on a text beforehand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Rounding errors fed into the weights not yet rounded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Important channels scaled up before rounding.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>AWQ, then GPTQ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Scaled channels and error feedback together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Scales weighted by activations.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Quantization-aware training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Trained to live with few bits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>32-bit float</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>The reference: exact, four bytes a weight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>TensorFloat-32</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>A faster way for GPUs to multiply FP32.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>16-bit brain float</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>What most models are trained in; FP32's range.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>16-bit float</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Finer than BF16, but a smaller range.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>8-bit float E4M3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Half of BF16; new GPUs compute in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>8-bit float E5M2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>More range, less precision than E4M3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>8-bit integer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Nearly no loss; CPUs and NPUs compute in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>4-bit integer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>A quarter of BF16 with scales per group.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>3-bit integer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>For models that are just too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>2-bit integer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Heavy loss unless trained for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>4-bit normal float</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Values placed where weights are dense; for QLoRA.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>4-bit float</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>bitsandbytes' other 4-bit grid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>ternary (BitNet)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Weights of -1, 0, 1; needs training.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>binary (BitNet)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Weights of -1 and 1; needs much training.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/containers.py" />
   <source>compressed-tensors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/containers.py" />
   <source>bitsandbytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/containers.py" />
   <source>BitNet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/containers.py" />
   <source>ONNX</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/containers.py" />
   <source>OpenVINO IR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Training time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Minutes that training may take, the starting point included. More time loses less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Train for so many steps instead of a time; 0: as many as fit into the time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Start from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What training starts from: GPTQ is nearer to the goal, rounding to nearest is there at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How far a step goes at most; 0: what suits the number of bits. Halved when training diverges.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Windows of text in one step. More are steadier, slower and need more memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What learns: all, attention, mlp, first 4, last 8, or block numbers such as 0-9,20.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Block type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>TQ2_0 is faster to compute, TQ1_0 a fifth smaller. Rows that are no multiple of 256 become Q4_0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Train scales</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Scales learn along with the weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Train with inputs in 8 bits, too: scaled while running, or by scales measured beforehand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Save memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Compute each block again on the way back instead of keeping what it computed: a third slower.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Products in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Products in bfloat16 are much faster on some processors and slower on others: auto measures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Scales for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What shares one scale: smaller parts follow the weights better and need more room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What shares one scale: the whole matrix, one output channel, or a block of 128 x 128.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Weights that share one scale. 32 or 64 lose less than 128 and make the file a little larger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Block size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Weights in a row that share one scale. 64 is what QLoRA uses.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Double quantization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Store the scales in 8 bits too: 0.37 bits a weight less, with next to no loss (blocks of 64).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>The grid is centred on zero. Asymmetric grids fit 4 bits better and store a zero point a group.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Search scales</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Try many scales for each group and keep the one with the least squared error.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Important columns first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Round the columns with the largest activations first (act-order, with static groups).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Damping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Added to the Hessian's diagonal, as a part of its mean; raised when it cannot be inverted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Further passes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How often the groups of a matrix are solved again afterwards, scales included.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>True sequential</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Each matrix sees the errors of those before it in the same block.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Search clipping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Cut off outliers of a group where that lowers the error of the output.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Moves outliers from the activations into the weights: none, auto (searched per layer), or 0 to 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Activation range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How the range of an activation is chosen from what the text showed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Which compressed-tensors format to write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Keep keys and values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>The graph takes and gives the keys and values of earlier tokens, which makes writing quick; without, it reads whole texts only and has but two inputs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>A .txt, .jsonl or .parquet file, hub:owner/name, or empty for the text that comes with Bitwright.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How many windows of text are looked at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Sample length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Tokens in one window of text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>exact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>reference copies; four bytes a weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>as the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>keeping what the model was trained in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>16-bit on hardware without BF16</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>small models, and when memory is no concern</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the most that is worth having</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>quality on a computer with some room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>a little smaller than Q5_K_M</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>older format; Q5_K_M is better and smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>older format; rows that K-quants cannot take</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the usual balance of size and quality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>a little smaller than Q4_K_M</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>older format; Q4_K_M is better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>speed on a CPU (repacked kernels)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>when Q4 is just too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>a larger model in too little memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the smallest 3-bit mix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>only when nothing else fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the smallest file; expect mistakes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>destroyed unless trained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>research: ternary weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>research: ternary, smallest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>small models suffer most when bits are taken away, and this one is small enough to keep 8 of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>the usual balance for a model of this size on a home GPU: a third of the memory, hardly any loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>4-bit integers run on the GPU's own kernels in vLLM and transformers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>a mixture of experts needs memory for all experts but reads only a few for each word, so it stays quick even when it does not fit on a GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>this processor is quick enough to spend a fifth bit on better answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>on a processor Q4_0 is the quickest 4-bit level: its blocks are packed for it when the model loads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>slower than Q4_0 on a processor, but closer to the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>large models lose little at 4 bits; this keeps the whole model on the GPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>the layers that fit go on the GPU and the processor does the rest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>large models lose little at 4 bits, and every bit less makes a processor quicker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>a server answers many at once, and then arithmetic counts more than memory: 16 bits lose nothing and need no unpacking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>this GPU does not compute in BF16; FP16 is its 16-bit format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>this GPU computes in 8-bit floats: half the memory of 16 bits with next to no loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>half the memory of 16 bits, with integer kernels that every recent GPU has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>when 16 and 8 bits do not fit, 4-bit integers leave room for more conversations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>llama.cpp serves without a large GPU, and a small model should keep its bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>no GPU here can hold it for a 16-bit server; llama.cpp serves GGUF from whatever memory there is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>there is room to train adapters on the unquantized model, which is simplest and exact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>QLoRA keeps the frozen model in 4-bit NF4 and trains small adapters beside it: the way to fine-tune with little video memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>no GPU that torch can use: adapters of a model this small can be trained on the processor, in hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>NPUs compute in 8-bit integers: their makers' compilers take an ONNX model with its scales inside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>without an NPU a phone or a small board runs it on its processor; a small model should keep 8 bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>Q4_0 is small, and quick on ARM and x86 processors alike</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
