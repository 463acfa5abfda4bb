<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>Bitwright</name>
  <message>
   <location filename="../../core/chat/choose.py" />
   <source>the weights are exact; llama.cpp rounds their inputs to 8 bits in a way of its own</source>
   <translation>重みは正確です。入力は llama.cpp が独自の方法で 8 ビットに丸めます</translation>
  </message>
  <message>
   <location filename="../../core/chat/edge_session.py" />
   <source>this graph keeps no keys and values: every word computes the whole text anew</source>
   <translation>このグラフはキーと値を保持しないため、1 語ごとに文章全体を計算し直します</translation>
  </message>
  <message>
   <location filename="../../core/chat/llamacpp.py" />
   <source>the conversation is kept in 16 bits: this model cannot keep it in fewer</source>
   <translation>会話は 16 ビットで保持します。このモデルではこれより少なくできません</translation>
  </message>
  <message>
   <location filename="../../core/chat/llamacpp.py" />
   <source>Raise the memory limit in the settings, or choose a shorter context, or a smaller level.</source>
   <translation>設定でメモリの上限を上げるか、短いコンテキストか小さいレベルを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/chat/placement.py" />
   <source>answers come slowly: memory is short, blocks of the model are read again for every token</source>
   <translation>回答が遅くなります。メモリが足りず、トークンごとにモデルのブロックを読み直します</translation>
  </message>
  <message>
   <location filename="../../core/chat/placement.py" />
   <source>answers come slowly: memory is short, the output matrix is read again for every token</source>
   <translation>回答が遅くなります。メモリが足りず、トークンごとに出力行列を読み直します</translation>
  </message>
  <message>
   <location filename="../../core/chat/torch_session.py" />
   <source>computed in BF16 because float32 does not fit in memory</source>
   <translation>float32 ではメモリに収まらないため、BF16 で計算しました</translation>
  </message>
  <message>
   <location filename="../../core/cli/talks.py" />
   <source>“{title}” was deleted.</source>
   <translation>「{title}」を削除しました。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It says {found}; {wanted} was expected</source>
   <translation>{found} とあります。期待されるのは {wanted} です</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>{wanted} is not in it</source>
   <translation>{wanted} が含まれていません</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It does not say “{wanted}”</source>
   <translation>「{wanted}」と書かれていません</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>There is no number in it; {wanted} was expected</source>
   <translation>数値がありません。期待されるのは {wanted} です</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It says “{unwanted}”</source>
   <translation>「{unwanted}」と書かれています</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It has another form</source>
   <translation>形式が違います</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/conversations/checks.py" />
   <source>It has {n} words</source>
   <extracomment>One: It has {n} word</extracomment>
   <translation>
    <numerusform>{n} 語です</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/conversations/checks.py" />
   <source>It has {n} sentences</source>
   <extracomment>One: It has {n} sentence</extracomment>
   <translation>
    <numerusform>{n} 文です</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/conversations/checks.py" />
   <source>It lists {n} items</source>
   <extracomment>One: It lists {n} item</extracomment>
   <translation>
    <numerusform>{n} 項目が並んでいます</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not all in capitals</source>
   <translation>すべて大文字にはなっていません</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not a JSON object</source>
   <translation>JSON オブジェクトではありません</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It defines no function “{wanted}”</source>
   <translation>関数「{wanted}」が定義されていません</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>The code lacks a part</source>
   <translation>コードに足りない部分があります</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It was still thinking when the answer ended</source>
   <translation>思考の途中で回答が終わりました</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>There is no answer</source>
   <translation>回答がありません</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not valid JSON</source>
   <translation>有効な JSON ではありません</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>The JSON lacks “{key}”</source>
   <translation>JSON に「{key}」がありません</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>The JSON has another value for “{key}”</source>
   <translation>JSON の「{key}」の値が違います</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not valid Python</source>
   <translation>有効な Python ではありません</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>The conversations in {path} were written by a newer Bitwright.</source>
   <translation>{path} の会話は、より新しい Bitwright で書かれています。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Update Bitwright, or move the file away to begin with a new one.</source>
   <translation>Bitwright を更新するか、このファイルを移動して新しく始めてください。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>The file of conversations {path} cannot be used: {error}.</source>
   <translation>会話のファイル {path} を使えません: {error}。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Check its folder and permissions; if it is damaged, move it away to begin with a new one.</source>
   <translation>フォルダーとアクセス権を確認してください。壊れている場合は、移動して新しく始めてください。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Check its folder.</source>
   <translation>フォルダーを確認してください。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>The disk is full: {path} cannot grow.</source>
   <translation>ディスクがいっぱいで、{path} に書き足せません。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Free some space.</source>
   <translation>空き容量を増やしてください。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/export.py" />
   <source>You</source>
   <translation>あなた</translation>
  </message>
  <message>
   <location filename="../../core/conversations/export.py" />
   <source>{speed}, first token after {time}</source>
   <translation>{speed}、最初のトークンまで {time}</translation>
  </message>
  <message>
   <location filename="../../core/conversations/export.py" />
   <source>System prompt</source>
   <translation>システムプロンプト</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Balanced</source>
   <translation>バランス</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Natural answers that stay on the subject</source>
   <translation>話題から外れない自然な回答</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Precise</source>
   <translation>正確</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>The likeliest words only: best for facts and code</source>
   <translation>最も確からしい語だけを使用: 事実やコードに最適</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Creative</source>
   <translation>創造的</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>More surprising words: best for stories and ideas</source>
   <translation>意外な語も使用: 物語やアイデアに最適</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>There is no conversation '{id}'.</source>
   <translation>会話「{id}」はありません。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>See 'bitwright chat history'.</source>
   <translation>「bitwright chat history」で確認できます。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>'{id}' could be several conversations.</source>
   <translation>「{id}」に当てはまる会話が複数あります。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>Type more of: {ids}</source>
   <translation>もっと長く入力してください: {ids}</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>A conversation needs a name.</source>
   <translation>会話には名前が必要です。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>Type at least one letter.</source>
   <translation>1 文字以上入力してください。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>It needs a name.</source>
   <translation>名前が必要です。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>This conversation cannot be read.</source>
   <translation>この会話は読み取れません。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>It may be from another version. Delete it.</source>
   <translation>別のバージョンのものかもしれません。削除してください。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Facts</source>
   <translation>知識</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Maths</source>
   <translation>数学</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Code</source>
   <translation>コード</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Translation</source>
   <translation>翻訳</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Following instructions</source>
   <translation>指示への追従</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Passed</source>
   <translation>合格</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Failed</source>
   <translation>失敗</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Prompt</source>
   <translation>プロンプト</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Speed and time</source>
   <translation>速度と時間</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>{figure} tokens/s</source>
   <translation>{figure} トークン/秒</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>about {time} left</source>
   <translation>残り約 {time}</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>{bits} bits/weight</source>
   <translation>{bits} ビット/重み</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>a few seconds left</source>
   <translation>残り数秒</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>just now</source>
   <translation>たった今</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>{time} ago</source>
   <translation>{time} 前</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>yesterday</source>
   <translation>昨日</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/formats.py" />
   <source>{n} days ago</source>
   <extracomment>One: {n} day ago</extracomment>
   <translation>
    <numerusform>{n} 日前</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/formats.py" />
   <source>{n} days</source>
   <extracomment>One: {n} day</extracomment>
   <translation>
    <numerusform>{n} 日</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/hardware/detect.py" />
   <source>NVIDIA's driver serves {n} cards, but its library (NVML) is not found</source>
   <extracomment>One: NVIDIA's driver serves {n} card, but its library (NVML) is not found</extracomment>
   <translation>
    <numerusform>NVIDIA ドライバーは {n} 枚のカードで動作していますが、そのライブラリ (NVML) が見つかりません</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>{name} is present, but it is set aside for virtual machines (vfio-pci)</source>
   <translation>{name} がありますが、仮想マシン用に確保されています (vfio-pci)</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>{name} is present, but runs on the driver '{driver}', which models cannot use</source>
   <translation>{name} がありますが、モデルが使えないドライバー「{driver}」で動作しています</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>{name} is present, but no driver is loaded</source>
   <translation>{name} がありますが、ドライバーが読み込まれていません</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>the memory size of {gpu} cannot be read</source>
   <translation>{gpu} のメモリ容量を読み取れません</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>which number formats {gpu} computes natively is not known</source>
   <translation>{gpu} がネイティブに計算できる数値形式は不明です</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>the driver does not tell how much memory of {gpu} is free</source>
   <translation>ドライバーから {gpu} の空きメモリを取得できません</translation>
  </message>
  <message>
   <location filename="../../core/hardware/macos_devices.py" />
   <source>the {chip} is newer than this version; it is taken for an M2 or later</source>
   <translation>{chip} はこのバージョンより新しいため、M2 以降として扱います</translation>
  </message>
  <message>
   <location filename="../../core/hardware/macos_devices.py" />
   <source>the runtimes here do not use the GPU of an Intel Mac</source>
   <translation>ここのランタイムは Intel Mac の GPU を使いません</translation>
  </message>
  <message>
   <location filename="../../core/hardware/macos_devices.py" />
   <source>the system does not tell how much memory the GPU shares</source>
   <translation>システムから GPU が共有するメモリ容量を取得できません</translation>
  </message>
  <message>
   <location filename="../../core/hardware/nvidia.py" />
   <source>the NVIDIA driver does not answer: {error}</source>
   <translation>NVIDIA ドライバーが応答しません: {error}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a laptop without a graphics card</source>
   <translation>グラフィックカードなしのノート PC</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Mac with an {chip}</source>
   <translation>{chip} 搭載の Mac</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a laptop with an RTX 4060</source>
   <translation>RTX 4060 搭載のノート PC</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Core Ultra laptop with an NPU</source>
   <translation>NPU 付き Core Ultra 搭載のノート PC</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Core Ultra (Lunar Lake) laptop with an NPU</source>
   <translation>NPU 付き Core Ultra (Lunar Lake) 搭載のノート PC</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Ryzen AI 9 laptop with an NPU</source>
   <translation>NPU 付き Ryzen AI 9 搭載のノート PC</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Ryzen AI Max computer</source>
   <translation>Ryzen AI Max 搭載のコンピューター</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Snapdragon X laptop with an NPU</source>
   <translation>NPU 付き Snapdragon X 搭載のノート PC</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Raspberry Pi 5</source>
   <translation>Raspberry Pi 5</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a server with an H100</source>
   <translation>H100 搭載のサーバー</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>what is imagined was not measured: figures are the makers', memory is free as at rest</source>
   <translation>想定したものは測定していません。数値はメーカーの公称値、空きメモリはアイドル時のものです</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>{product}, {size} GB, in this computer</source>
   <translation>{product}、{size} GB（このコンピューターに搭載）</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer with a {gpu}</source>
   <translation>{gpu} を搭載したこのコンピューター</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>{computer}, {size} GB of memory</source>
   <translation>{computer}、メモリ {size} GB</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer without a graphics card</source>
   <translation>グラフィックカードなしのこのコンピューター</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer with two {gpu}</source>
   <translation>{gpu} を 2 枚搭載したこのコンピューター</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer with an {gpu}</source>
   <translation>{gpu} を搭載したこのコンピューター</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>No computer or graphics card is known as '{name}'.</source>
   <translation>「{name}」というコンピューターやグラフィックカードは見つかりません。</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>'{name}' is not a graphics card</source>
   <translation>「{name}」はグラフィックカードではありません</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>see 'bitwright detect --list-simulated'</source>
   <translation>「bitwright detect --list-simulated」で確認できます</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>{ram_gib} GB of memory is no computer</source>
   <translation>メモリ {ram_gib} GB のコンピューターはありません</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>give the memory in GB, as in 64</source>
   <translation>メモリを GB 単位で指定してください（例: 64）</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer</source>
   <translation>このコンピューター</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>'{name}' may mean several computers: {both}.</source>
   <translation>「{name}」に当てはまるコンピューターが複数あります: {both}。</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>Write the whole name.</source>
   <translation>名前をすべて入力してください。</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>Did you mean {names}? All names: bitwright detect --list-simulated</source>
   <translation>もしかして: {names}。すべての名前: bitwright detect --list-simulated</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>For example RTX 4090 or Apple M4 16 GB. All names: bitwright detect --list-simulated</source>
   <translation>例: RTX 4090、Apple M4 16 GB。すべての名前: bitwright detect --list-simulated</translation>
  </message>
  <message>
   <location filename="../../core/hardware/system.py" />
   <source>the system does not tell how much memory there is (/proc/meminfo)</source>
   <translation>システムからメモリ容量を取得できません (/proc/meminfo)</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Processor</source>
   <translation>プロセッサ</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Memory</source>
   <translation>メモリ</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Graphics</source>
   <translation>グラフィック</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Disk</source>
   <translation>ディスク</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>System</source>
   <translation>システム</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Runtimes</source>
   <translation>ランタイム</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Simulated</source>
   <translation>シミュレーション</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{total}, {available} available, {swap}</source>
   <translation>{total}、利用可能 {available}、{swap}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>measured, read plus written</source>
   <translation>測定値（読み書きの合計）</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/hardware/words.py" />
   <source>{n} threads</source>
   <extracomment>One: {n} thread</extracomment>
   <translation>
    <numerusform>{n} スレッド</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Measured with {count}: reads {words}</source>
   <translation>{count} で測定: 読み取り {words}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{name} {version}, computes on: {words}</source>
   <translation>{name} {version}、計算先: {words}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>No vector extensions known</source>
   <translation>ベクトル拡張は検出されていません</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{memory} swap</source>
   <translation>スワップ {memory}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>no swap</source>
   <translation>スワップなし</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{total} (the limit of this container)</source>
   <translation>{total}（このコンテナーの上限）</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>from the data sheet</source>
   <translation>仕様書の値</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/hardware/words.py" />
   <source>{n} cores</source>
   <extracomment>One: {n} core</extracomment>
   <translation>
    <numerusform>{n} コア</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>not tried yet</source>
   <translation>まだ試していません</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>unknown memory</source>
   <translation>メモリ容量不明</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>built in, may use {memory}</source>
   <translation>内蔵、使用可能: {memory}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Computes natively in {words}; used by: {used_by}</source>
   <translation>{words} をネイティブに計算。使用するもの: {used_by}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>used by: {used_by}</source>
   <translation>使用するもの: {used_by}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{name} {version}, its GPUs: not measured yet</source>
   <translation>{name} {version}、対応する GPU: 未測定</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>none</source>
   <translation>なし</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Memory speed</source>
   <translation>メモリ速度</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Chat speed</source>
   <translation>チャット速度</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Write speed</source>
   <translation>書き込み速度</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{usable_cores} usable here</source>
   <translation>うち {usable_cores} がここで使用可能</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>built in, {memory}</source>
   <translation>内蔵、{memory}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>own memory: {memory}</source>
   <translation>専用メモリ: {memory}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{memory} free now</source>
   <translation>現在の空き {memory}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>reads {bandwidth}</source>
   <translation>読み取り {bandwidth}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{tops} TOPS</source>
   <translation>{tops} TOPS</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>TOPS not known</source>
   <translation>TOPS 不明</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>driver {driver}</source>
   <translation>ドライバー {driver}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{size} free of {size2} at {path}</source>
   <translation>{path}: {size2} 中 {size} 空き</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>compute capability {compute_capability}</source>
   <translation>compute capability {compute_capability}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>driver not known</source>
   <translation>ドライバー不明</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>None that models can use</source>
   <translation>モデルで使えるものはありません</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>None found</source>
   <translation>見つかりません</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{bandwidth} measured</source>
   <translation>測定値 {bandwidth}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/write_speed.py" />
   <source>there is too little room on the library's disk to measure how fast it is</source>
   <translation>ライブラリのディスクの空きが少なく、速度を測定できません</translation>
  </message>
  <message>
   <location filename="../../core/hardware/write_speed.py" />
   <source>the library's folder cannot be written: {strerror}</source>
   <translation>ライブラリのフォルダーに書き込めません: {strerror}</translation>
  </message>
  <message>
   <location filename="../../core/hub/account.py" />
   <source>{endpoint} does not know this token.</source>
   <translation>{endpoint} はこのトークンを認識しません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/account.py" />
   <source>Was it revoked, or cut short? Make a new one.</source>
   <translation>失効したか、途中で切れていませんか。新しく作成してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>'{text}' is not a repository's name.</source>
   <translation>「{text}」はリポジトリの名前ではありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>Use owner/name, for example Qwen/Qwen3-0.6B.</source>
   <translation>所有者/名前の形で入力してください（例: Qwen/Qwen3-0.6B）。</translation>
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>The hub's address is not a web address.</source>
   <translation>Hub のアドレスがウェブアドレスではありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>Use something like https://huggingface.co</source>
   <translation>https://huggingface.co のように入力してください</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>'{repo_id}' needs {size} more; {existing} has {size2} free.</source>
   <translation>「{repo_id}」にはあと {size} 必要です。{existing} の空きは {size2} です。</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Free some space, choose fewer files, or another folder (--to, or HF_HOME for the cache).</source>
   <translation>空き容量を増やすか、ファイルを減らすか、別のフォルダーを選んでください（--to、キャッシュは HF_HOME）。</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>'{revision}' is not a revision.</source>
   <translation>「{revision}」はリビジョンではありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Use a branch, tag or commit.</source>
   <translation>ブランチ、タグ、コミットのいずれかを指定してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Nothing may be written to {root}.</source>
   <translation>{root} には書き込めません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Check its permissions, or choose another folder (HF_HOME moves the cache).</source>
   <translation>アクセス権を確認するか、別のフォルダーを選んでください（HF_HOME でキャッシュを移動できます）。</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>The disk of {root} is full; what has come of '{repo_id}' is kept.</source>
   <translation>{root} のディスクがいっぱいです。「{repo_id}」の取得済み分は残っています。</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Free {size}, then resume.</source>
   <translation>{size} を空けてから再開してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>The answer of {endpoint} could not be understood.</source>
   <translation>{endpoint} の応答を解釈できませんでした。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Is it a Hugging Face hub? Try again later.</source>
   <translation>Hugging Face の Hub ですか。しばらくしてからやり直してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Check the spelling. A private repository needs a login: Settings, or 'bitwright hub login'.</source>
   <translation>綴りを確認してください。非公開リポジトリにはログインが必要です（設定、または「bitwright hub login」）。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Accept its licence at {address}, then log in (Settings, or 'bitwright hub login').</source>
   <translation>{address} でライセンスに同意してから、ログインしてください（設定、または「bitwright hub login」）。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Ask for access at {address} with the account you are logged in with.</source>
   <translation>ログイン中のアカウントで {address} から利用を申請してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' is gated: its owner wants to know who downloads it.</source>
   <translation>「{what}」には利用申請が必要です。所有者がダウンロードする人を確認しています。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} is in trouble (HTTP {status}).</source>
   <translation>{endpoint} で問題が起きています (HTTP {status})。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Try again later; nothing is lost.</source>
   <translation>しばらくしてからやり直してください。失われたものはありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>There is no repository '{what}' on {endpoint}.</source>
   <translation>{endpoint} にリポジトリ「{what}」はありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' has no such revision.</source>
   <translation>「{what}」にそのリビジョンはありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Check the branch, tag or commit.</source>
   <translation>ブランチ、タグ、コミットを確認してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} cannot be reached.</source>
   <translation>{endpoint} に接続できません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Check the internet connection (and HF_ENDPOINT, if set); what was downloaded is kept.</source>
   <translation>インターネット接続（設定していれば HF_ENDPOINT も）を確認してください。ダウンロード済みの分は残っています。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' was not found on {endpoint}.</source>
   <translation>{endpoint} に「{what}」が見つかりませんでした。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>It may have changed: try again.</source>
   <translation>変更された可能性があります。やり直してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} refuses access to '{what}'.</source>
   <translation>{endpoint} が「{what}」へのアクセスを拒否しています。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Log in again (Settings, or 'bitwright hub login').</source>
   <translation>もう一度ログインしてください（設定、または「bitwright hub login」）。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} has too many requests from here.</source>
   <translation>ここから {endpoint} へのリクエストが多すぎます。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Wait some minutes, then resume.</source>
   <translation>数分待ってから再開してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>HF_HUB_OFFLINE switches the hub off.</source>
   <translation>HF_HUB_OFFLINE により Hub が無効になっています。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Unset it, then try again.</source>
   <translation>設定を解除してからやり直してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' is not a repository's name.</source>
   <translation>「{what}」はリポジトリの名前ではありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Use owner/name.</source>
   <translation>所有者/名前の形で入力してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>'{path}' of '{repo_id}' arrives damaged: its checksum is wrong.</source>
   <translation>「{repo_id}」の「{path}」が壊れて届きます。チェックサムが一致しません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>Try again later, or over another network.</source>
   <translation>後でやり直すか、別のネットワークで試してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>The connection ended in the middle of '{path}'.</source>
   <translation>「{path}」の途中で接続が切れました。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>Try again.</source>
   <translation>やり直してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>The partial file was changed by another program.</source>
   <translation>ダウンロード途中のファイルがほかのプログラムに変更されました。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>'{path}' of '{repo_id}' is not on the hub any more.</source>
   <translation>「{repo_id}」の「{path}」は Hub にもうありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>The repository was changed meanwhile: start the download anew.</source>
   <translation>その間にリポジトリが変更されました。ダウンロードを最初からやり直してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>'{path}' comes too slowly.</source>
   <translation>「{path}」の受信が遅すぎます。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>Try again later.</source>
   <translation>しばらくしてからやり直してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fits.py" />
   <source>None of its files fits in the memory that is free.</source>
   <translation>空きメモリに収まるファイルがありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fits.py" />
   <source>{kind} weights are for other programs: Bitwright does not read them.</source>
   <translation>{kind} の重みはほかのプログラム用で、Bitwright では読み取れません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>No repository was named.</source>
   <translation>リポジトリが指定されていません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'include' is not a list of patterns.</source>
   <translation>「include」がパターンのリストではありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>For example ["*Q8_0.gguf"].</source>
   <translation>例: ["*Q8_0.gguf"]。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'commit' is not a commit.</source>
   <translation>「commit」がコミットではありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Leave it out to get the newest.</source>
   <translation>省略すると最新のものを取得します。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'to' is not a folder's full path.</source>
   <translation>「to」がフォルダーの完全なパスではありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Leave it out for the shared cache.</source>
   <translation>省略すると共有キャッシュを使います。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'limit_rate' and 'streams' are whole numbers.</source>
   <translation>「limit_rate」と「streams」は整数です。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Leave them out.</source>
   <translation>省略してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>The safetensors of '{repo_id}' need {size}; {size2} is free ({existing}).</source>
   <translation>「{repo_id}」の safetensors には {size} 必要です。空きは {size2} です（{existing}）。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Free some space, then try again: what was downloaded is kept.</source>
   <translation>空き容量を増やしてからやり直してください。ダウンロード済みの分は残っています。</translation>
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>'{text}' is no rate.</source>
   <translation>「{text}」は速度ではありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>Write for example 5MB or 500kB (a second).</source>
   <translation>5MB や 500kB（毎秒）のように入力してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>{text} a second is too little to get anywhere.</source>
   <translation>毎秒 {text} では少なすぎて進みません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>Allow at least 1kB.</source>
   <translation>1kB 以上にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>the system keyring</source>
   <translation>システムのキーリング</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>Hugging Face's own login</source>
   <translation>Hugging Face 自体のログイン</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>That is no access token.</source>
   <translation>アクセストークンではありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>Copy the whole of it from the hub's settings: it begins with hf_.</source>
   <translation>Hub の設定から全体をコピーしてください。hf_ で始まります。</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>This system has no keyring.</source>
   <translation>このシステムにはキーリングがありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>The system keyring did not take the token.</source>
   <translation>システムのキーリングにトークンを保存できませんでした。</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>The system keyring did not let go of the token.</source>
   <translation>システムのキーリングからトークンを削除できませんでした。</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>Remove it there by hand.</source>
   <translation>キーリングから手動で削除してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>This system has no keyring that can be used.</source>
   <translation>このシステムには使えるキーリングがありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for a copy of the model in safetensors or GGUF.</source>
   <translation>safetensors か GGUF 形式のモデルを探してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' holds something else than a model's weights.</source>
   <translation>「{name}」の中身はモデルの重みではありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{repo_id}' holds no tensors.</source>
   <translation>「{repo_id}」にはテンソルがありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for another copy of the model.</source>
   <translation>このモデルの別のコピーを探してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>The tensors in '{name}' claim to be larger than the file.</source>
   <translation>「{name}」のテンソルの大きさがファイルを超えています。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for another copy.</source>
   <translation>別のコピーを探してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' is packed in a way that torch does not.</source>
   <translation>「{name}」は torch と異なる方法でまとめられています。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' has far too long a list of tensors.</source>
   <translation>「{name}」のテンソル一覧は長すぎます。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' holds more than weights: a program could hide in it. It was not opened.</source>
   <translation>「{name}」には重み以外のものが含まれ、プログラムが隠れている可能性があるため、開きませんでした。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for a copy of the model in safetensors or GGUF, and be wary of this one.</source>
   <translation>safetensors か GGUF 形式のモデルを探してください。このファイルには注意してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' is damaged, or not written by torch.</source>
   <translation>「{name}」は壊れているか、torch が書いたものではありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' is not an archive as torch writes it since 2020; it was not opened.</source>
   <translation>「{name}」は 2020 年以降の torch のアーカイブではないため、開きませんでした。</translation>
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>{root} is not a folder.</source>
   <translation>{root} はフォルダーではありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>Choose a folder for the model.</source>
   <translation>モデルのフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>{target} is there already, with another content than the hub's.</source>
   <translation>{target} はすでにあり、内容が Hub のものと異なります。</translation>
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>Choose an empty folder, or move that file away.</source>
   <translation>空のフォルダーを選ぶか、そのファイルを移動してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>not needed</source>
   <translation>不要</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>'{repo_id}' holds no weights that Bitwright knows.</source>
   <translation>「{repo_id}」には Bitwright で扱える重みがありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>Look for safetensors or GGUF files of it.</source>
   <translation>safetensors か GGUF のファイルを探してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>'{repo_id}' has only pickled weights, of a kind that Bitwright does not open.</source>
   <translation>「{repo_id}」には、Bitwright が開かない種類の pickle 形式の重みしかありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>pickled: can run any program when opened</source>
   <translation>pickle 形式: 開くと任意のプログラムを実行できます</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>other weights than the chosen ones</source>
   <translation>選択したものとは別の重み</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>'{repo_id}' has only pickled weights, which can run any program when they are opened.</source>
   <translation>「{repo_id}」には pickle 形式の重みしかありません。これは開くと任意のプログラムを実行できます。</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>{look} Or agree to it (--allow-pickle): they are opened as plain data only, and converted.</source>
   <translation>{look} または同意してください (--allow-pickle)。純粋なデータとしてのみ開き、変換します。</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>far too large for what it claims to be</source>
   <translation>示された種類にしては大きすぎます</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>No weights of '{repo_id}' match {list}.</source>
   <translation>「{repo_id}」に {list} と一致する重みはありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>Its weight files: {names}.</source>
   <translation>重みのファイル: {names}。</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>The plan of this download is damaged.</source>
   <translation>このダウンロードの計画は壊れています。</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>Start it anew.</source>
   <translation>最初からやり直してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The tensor {both} is in two {what}</source>
   <translation>テンソル {both} が 2 つの {what} に重複しています</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} of '{repo_id}' is shorter than listed.</source>
   <translation>「{repo_id}」の {path} は一覧の大きさより短いです。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} of '{repo_id}' is far too large for what it claims to be.</source>
   <translation>「{repo_id}」の {path} は、示された種類にしては大きすぎます。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} of '{repo_id}' is not what the hub lists.</source>
   <translation>「{repo_id}」の {path} は Hub の一覧と一致しません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>'{repo_id}' has no config.json.</source>
   <translation>「{repo_id}」に config.json がありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>Look for another copy of the model, or a GGUF.</source>
   <translation>このモデルの別のコピーか、GGUF を探してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The index and the weight files of '{repo_id}' disagree.</source>
   <translation>「{repo_id}」のインデックスと重みのファイルが一致しません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} has a header of {length} bytes.</source>
   <translation>{path} のヘッダーが {length} バイトあります。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The files of '{repo_id}' say things that cannot be right: {error}</source>
   <translation>「{repo_id}」のファイルの内容に矛盾があります: {error}</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The weight file {missing} is missing in '{repo_id}'.</source>
   <translation>「{repo_id}」に重みのファイル {missing} がありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The header of {path} does not end.</source>
   <translation>{path} のヘッダーに終わりがありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>Only pickled weights: the number of parameters follows from the size of the files, and Bitwright does not open pickles unasked. Look for a safetensors or GGUF copy.</source>
   <translation>pickle 形式の重みのみ: パラメーター数はファイルサイズから求めています。Bitwright は許可なく pickle を開きません。safetensors 版か GGUF 版を探してください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>'{repo_id}' has too many files.</source>
   <translation>「{repo_id}」のファイルが多すぎます。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>Is it one model?</source>
   <translation>1 つのモデルですか。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>'{repo_id}' has too many weight files.</source>
   <translation>「{repo_id}」の重みのファイルが多すぎます。</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>'{author}' is no user or organisation.</source>
   <translation>「{author}」というユーザーや組織はありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>For example Qwen or google.</source>
   <translation>例: Qwen、google。</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>'{license}' is no licence's name.</source>
   <translation>「{license}」はライセンスの名前ではありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>For example apache-2.0, mit or llama3.2.</source>
   <translation>例: apache-2.0、mit、llama3.2。</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>'{sort}' is no order.</source>
   <translation>「{sort}」は並べ替えの順序ではありません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>One of {list}.</source>
   <translation>次から選んでください: {list}。</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>The range of sizes is empty.</source>
   <translation>サイズの範囲が空です。</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>For example from 1B to 8B.</source>
   <translation>例: 1B から 8B。</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>not enough room for a model of 98 MB</source>
   <translation>98 MB のモデルを置く空きがありません</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>free 300 MB on the disk of {home}</source>
   <translation>{home} のディスクに 300 MB の空きを作ってください</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>neither the Hub nor PyPI gave the small model: {said}</source>
   <translation>Hub からも PyPI からも小さなモデルを取得できませんでした: {said}</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>check the connection, or open a model that is already on this computer</source>
   <translation>接続を確認するか、このコンピューターにあるモデルを開いてください</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>the model from PyPI does not have the expected content</source>
   <translation>PyPI のモデルの内容が想定と異なります</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>try again; do not use another mirror</source>
   <translation>やり直してください。別のミラーは使わないでください</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>the package from PyPI is damaged</source>
   <translation>PyPI のパッケージが壊れています</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>try again</source>
   <translation>やり直してください</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>Offline mode is switched on in the settings.</source>
   <translation>設定でオフラインモードが有効になっています。</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>Switch it off to ask the hub.</source>
   <translation>Hub に問い合わせるには無効にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>{name} switches the hub off.</source>
   <translation>{name} により Hub が無効になっています。</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>{endpoint} answers too slowly.</source>
   <translation>{endpoint} の応答が遅すぎます。</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>{endpoint} answers without an end.</source>
   <translation>{endpoint} の応答が終わりません。</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>Is it a Hugging Face hub?</source>
   <translation>Hugging Face の Hub ですか。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/context.py" />
   <source>The job was cancelled.</source>
   <translation>ジョブをキャンセルしました。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>exit code {code}</source>
   <translation>終了コード {code}</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>See the job's log; the work can be started again.</source>
   <translation>ジョブのログを確認してください。作業はもう一度開始できます。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The worker ended unexpectedly during '{stage}' ({how})</source>
   <translation>「{stage}」の途中でワーカーが予期せず終了しました ({how})</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The worker ended unexpectedly ({how})</source>
   <translation>ワーカーが予期せず終了しました ({how})</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>{message}; the log ends with: {last}</source>
   <translation>{message}。ログの末尾: {last}</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The system may have run out of memory: close other programs, or choose a smaller model.</source>
   <translation>メモリが不足した可能性があります。ほかのプログラムを閉じるか、小さいモデルを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>It did not stop by itself and was ended.</source>
   <translation>自分で止まらなかったため、終了させました。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The job was paused.</source>
   <translation>ジョブを一時停止しました。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>'bitwright jobs resume {name}' goes on with it.</source>
   <translation>「bitwright jobs resume {name}」で続行できます。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>signal {number}</source>
   <translation>シグナル {number}</translation>
  </message>
  <message>
   <location filename="../../core/jobs/memory_guard.py" />
   <source>This needs about {needed} of memory, and the settings allow {limit}.</source>
   <translation>約 {needed} のメモリが必要ですが、設定の上限は {limit} です。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>'{job_id}' is not a job's id.</source>
   <translation>「{job_id}」はジョブの ID ではありません。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>Take the id from the list of jobs.</source>
   <translation>ID はジョブの一覧で確認してください。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>There is no job '{job_id}'.</source>
   <translation>ジョブ「{job_id}」はありません。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>It may have been discarded already.</source>
   <translation>すでに破棄された可能性があります。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>The job is still running.</source>
   <translation>ジョブはまだ実行中です。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>Cancel it first.</source>
   <translation>先にキャンセルしてください。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>This is a fault in Bitwright: see the job's log, and report it.</source>
   <translation>Bitwright の不具合です。ジョブのログを確認し、報告してください。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>There was not enough memory for this job.</source>
   <translation>このジョブにはメモリが足りませんでした。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>Close other programs, or choose a smaller model, context or level.</source>
   <translation>ほかのプログラムを閉じるか、小さいモデル、コンテキスト、レベルを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>Free some space, then resume or start the job again.</source>
   <translation>空きを作ってから、ジョブを再開するか、もう一度開始してください。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>FAT32 ends at 4 GB a file: choose another disk.</source>
   <translation>FAT32 のファイルは 4 GB までです。別のディスクを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>Check that it is there, that it may be read and written, and that its disk is sound.</source>
   <translation>存在すること、読み書きできること、ディスクに異常がないことを確認してください。</translation>
  </message>
  <message>
   <location filename="../../core/language.py" />
   <source>{before} and {last}</source>
   <translation>{before} と {last}</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>See 'bitwright library list'.</source>
   <translation>「bitwright library list」で確認できます。</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>Type more of the id: {list}.</source>
   <translation>ID をもっと長く入力してください: {list}。</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>There is no source '{text}' in the library.</source>
   <translation>ライブラリに元のモデル「{text}」はありません。</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>There is no variant '{text}' in the library.</source>
   <translation>ライブラリにバリアント「{text}」はありません。</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>A variant needs a name.</source>
   <translation>バリアントには名前が必要です。</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>{name} was made here: its original is known.</source>
   <translation>{name} はここで作成されたもので、元のモデルはわかっています。</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>Only imported variants are linked.</source>
   <translation>関連付けられるのは、インポートしたバリアントだけです。</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>{name} cannot be the original of {name2}: another shape, or quantized itself.</source>
   <translation>{name} は {name2} の元のモデルではありえません。形状が異なるか、それ自体が量子化されています。</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>Choose the full-precision model that it was made from.</source>
   <translation>作成元となった完全精度のモデルを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>'{text}' could be {count} sources.</source>
   <translation>「{text}」に当てはまる元のモデルが {count} 個あります。</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>'{text}' could be {count} variants.</source>
   <translation>「{text}」に当てはまるバリアントが {count} 個あります。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} is locked by another program.</source>
   <translation>ライブラリ {path} はほかのプログラムにロックされています。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Close other Bitwright windows and try again.</source>
   <translation>ほかの Bitwright のウィンドウを閉じてからやり直してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} is read-only.</source>
   <translation>ライブラリ {path} は読み取り専用です。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Make its folder writable, or move BITWRIGHT_HOME.</source>
   <translation>フォルダーを書き込み可能にするか、BITWRIGHT_HOME を移動してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} may not be opened.</source>
   <translation>ライブラリ {path} を開く権限がありません。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Check the permissions of its folder.</source>
   <translation>フォルダーのアクセス権を確認してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} cannot be opened.</source>
   <translation>ライブラリ {path} を開けません。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Check its folder and permissions, or move BITWRIGHT_HOME.</source>
   <translation>フォルダーとアクセス権を確認するか、BITWRIGHT_HOME を移動してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} cannot be read or written.</source>
   <translation>ライブラリ {path} を読み書きできません。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Check the disk it lies on.</source>
   <translation>保存先のディスクを確認してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} is damaged.</source>
   <translation>ライブラリ {path} が壊れています。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Move it away: a new one finds the variants that lie on disk.</source>
   <translation>別の場所に移してください。新しいライブラリが、ディスクにあるバリアントを見つけます。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} is not a database.</source>
   <translation>ライブラリ {path} はデータベースではありません。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Move it away: a new one finds the variants on disk.</source>
   <translation>別の場所に移してください。新しいライブラリが、ディスクにあるバリアントを見つけます。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} was made by a newer Bitwright (version {version} of its layout).</source>
   <translation>ライブラリ {path} は、より新しい Bitwright で作成されています（構成バージョン {version}）。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Update Bitwright, or choose another home with BITWRIGHT_HOME.</source>
   <translation>Bitwright を更新するか、BITWRIGHT_HOME で別の場所を選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The disk is full: the library {path} cannot grow.</source>
   <translation>ディスクがいっぱいで、ライブラリ {path} に書き足せません。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>A name that is not Unicode text cannot be kept in the library.</source>
   <translation>Unicode でない名前はライブラリに保存できません。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Rename the file or folder first.</source>
   <translation>先にファイルまたはフォルダーの名前を変更してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} cannot be used: {strerror}.</source>
   <translation>ライブラリ {path} を使えません: {strerror}。</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>'{repo}' is no repository of the cache.</source>
   <translation>「{repo}」はキャッシュ内のリポジトリではありません。</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>The job is running.</source>
   <translation>ジョブを実行中です。</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>Cancel it in Activity first.</source>
   <translation>先に「ジョブ」でキャンセルしてください。</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>'{name}' is no folder of ours.</source>
   <translation>「{name}」は Bitwright のフォルダーではありません。</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>{path} cannot be deleted: {reason}.</source>
   <translation>{path} を削除できません: {reason}。</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>Close what uses it (a chat with this model?), then try again.</source>
   <translation>使用中のもの（このモデルとのチャットなど）を閉じてからやり直してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>A download is at work on it.</source>
   <translation>ダウンロードで使用中です。</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>Wait for it, or cancel it in Activity first.</source>
   <translation>終わるまで待つか、先に「ジョブ」でキャンセルしてください。</translation>
  </message>
  <message>
   <location filename="../../core/library/hashed_files.py" />
   <source>{name} is not what its store says it is: its SHA-256 is {digest}...</source>
   <translation>{name} の内容がストアの記録と異なります。SHA-256 は {digest}... です</translation>
  </message>
  <message>
   <location filename="../../core/library/hashed_files.py" />
   <source>It is damaged: have the program it belongs to fetch it again.</source>
   <translation>壊れています。元のプログラムで取得し直してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/ids.py" />
   <source>'{text}' is not a library id.</source>
   <translation>「{text}」はライブラリの ID ではありません。</translation>
  </message>
  <message>
   <location filename="../../core/library/ids.py" />
   <source>Ids are listed by the library.</source>
   <translation>ID はライブラリの一覧で確認できます。</translation>
  </message>
  <message>
   <location filename="../../core/library/importing.py" />
   <source>There is nothing to import.</source>
   <translation>インポートするものがありません。</translation>
  </message>
  <message>
   <location filename="../../core/library/importing.py" />
   <source>Choose a model folder or a .gguf file.</source>
   <translation>モデルのフォルダーか .gguf ファイルを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/library/in_use.py" />
   <source>“{title}” works with it.</source>
   <translation>「{title}」が使用中です。</translation>
  </message>
  <message>
   <location filename="../../core/library/in_use.py" />
   <source>A chat uses it.</source>
   <translation>チャットが使用中です。</translation>
  </message>
  <message>
   <location filename="../../core/library/in_use.py" />
   <source>It is being served.</source>
   <translation>提供中です。</translation>
  </message>
  <message>
   <location filename="../../core/library/in_use.py" />
   <source>Let it end or stop it, then try again.</source>
   <translation>終わるのを待つか停止してから、やり直してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>A tag needs at least one letter.</source>
   <translation>タグは 1 文字以上必要です。</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>For example: work</source>
   <translation>例: 仕事</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>A tag has at most {n} letters.</source>
   <translation>タグは {n} 文字までです。</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>Choose a shorter word.</source>
   <translation>もっと短い語にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>At most {n} tags are kept for one entry.</source>
   <translation>1 つの項目に付けられるタグは {n} 個までです。</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>Remove some first.</source>
   <translation>先にいくつか外してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>A note has at most {n} letters.</source>
   <translation>メモは {n} 文字までです。</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>Keep longer texts in a file.</source>
   <translation>長い文章はファイルに保存してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>{size} are to be moved, and {folder} has {free} free.</source>
   <translation>移動するのは {size} ですが、{folder} の空きは {free} です。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>Free some space there, or choose another disk.</source>
   <translation>そこに空きを作るか、別のディスクを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>The disk gave back something else than was written: {path}</source>
   <translation>書き込んだ内容と異なるものがディスクから読み出されました: {path}</translation>
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>Nothing was changed. Check that disk, or choose another one.</source>
   <translation>何も変更していません。そのディスクを調べるか、別のディスクを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>The folder of models is not there now: {folder}</source>
   <translation>モデルのフォルダーが今はありません: {folder}</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Connect its drive first: what lies on it could not be moved.</source>
   <translation>先にドライブを接続してください。そこにあるものを移動できません。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>The models are in {folder} already.</source>
   <translation>モデルはすでに {folder} にあります。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Choose another folder.</source>
   <translation>別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>{folder} lies within the models themselves.</source>
   <translation>{folder} はモデルのフォルダーの中にあります。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>{path} exists already.</source>
   <translation>{path} はすでにあります。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Move it away, or choose another folder.</source>
   <translation>それを移動するか、別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Nothing can be written to {folder}: {reason}.</source>
   <translation>{folder} に書き込めません: {reason}。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Choose another folder, or change its permissions.</source>
   <translation>別のフォルダーを選ぶか、アクセス権を変更してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Its files belong to another program.</source>
   <translation>このファイルは別のプログラムのものです。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>It lies in the cache of downloads.</source>
   <translation>ダウンロードのキャッシュにあります。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>It was written to a folder of yours.</source>
   <translation>ご自分のフォルダーに書き込まれています。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>It was opened where it lies.</source>
   <translation>元の場所のまま開かれています。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>There is no folder to move to.</source>
   <translation>移動先のフォルダーがありません。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Name it with its whole path.</source>
   <translation>完全なパスで指定してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The models are being moved already.</source>
   <translation>モデルはすでに移動中です。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Wait until that is done.</source>
   <translation>終わるまで待ってください。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The models are being moved to another folder.</source>
   <translation>モデルを別のフォルダーに移動しています。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Wait until that is done, then try again.</source>
   <translation>終わるまで待ってからやり直してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>An earlier move to {folder} waits to be finished.</source>
   <translation>以前に始めた {folder} への移動が完了していません。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Connect its drive first.</source>
   <translation>先にそのドライブを接続してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Jobs or chats are using the models.</source>
   <translation>ジョブまたはチャットがモデルを使用中です。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Let them end or stop them, then try again.</source>
   <translation>終わるのを待つか停止してから、やり直してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The models could not be moved: {reason}.</source>
   <translation>モデルを移動できませんでした: {reason}。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The note of a move cannot be read: {path}</source>
   <translation>移動の記録を読み取れません: {path}</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Move it away, and look for missing models with the library's own means.</source>
   <translation>それを移動してから、ライブラリの機能で見つからないモデルを探してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>They are where they were. Close what may use them, then try again.</source>
   <translation>元の場所に残っています。使用している可能性のあるものを閉じてからやり直してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The move is finished when the library is opened next. Close what may use the models.</source>
   <translation>移動は、次にライブラリを開いたときに完了します。モデルを使っている可能性のあるものを閉じてください。</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>{out} exists already.</source>
   <translation>{out} はすでにあります。</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Choose another --out, or move that file away.</source>
   <translation>別の --out を選ぶか、そのファイルを移動してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>The folder {parent} does not exist.</source>
   <translation>フォルダー {parent} はありません。</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Create it first.</source>
   <translation>先に作成してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>The variant {id} exists already.</source>
   <translation>バリアント {id} はすでにあります。</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Run the job again.</source>
   <translation>ジョブをもう一度実行してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Nothing can be written into {parent}: {strerror}.</source>
   <translation>{parent} に書き込めません: {strerror}。</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Choose another --out.</source>
   <translation>別の --out を選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>{staged} is not what was written there.</source>
   <translation>{staged} の内容が書き込んだものと異なります。</translation>
  </message>
  <message>
   <location filename="../../core/library/relocate.py" />
   <source>{folder} is not a folder.</source>
   <translation>{folder} はフォルダーではありません。</translation>
  </message>
  <message>
   <location filename="../../core/library/relocate.py" />
   <source>Choose the folder that holds the files.</source>
   <translation>ファイルのあるフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/library/relocate.py" />
   <source>The search was stopped.</source>
   <translation>検索を停止しました。</translation>
  </message>
  <message>
   <location filename="../../core/library/removal.py" />
   <source>{file} cannot be deleted: {strerror}.</source>
   <translation>{file} を削除できません: {strerror}。</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>It came from elsewhere, so it cannot be made again here. Say where its files are now.</source>
   <translation>ほかから来たものなので、ここでは作り直せません。ファイルの今の場所を指定してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>It can be made again from its recipe and its original, as a new variant. Delete this one then.</source>
   <translation>レシピと元のモデルから、新しいバリアントとして作り直せます。その後でこれを削除してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>Make {name} again</source>
   <translation>{name} を作り直す</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>It could be made again from its recipe, but its original is not here. Get the original first, or say where the variant's files are now.</source>
   <translation>レシピから作り直せますが、元のモデルがここにありません。先に元のモデルを入手するか、バリアントのファイルの今の場所を指定してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>{repo} has these files. What is whole here stays, the rest is fetched again at the same version and verified.</source>
   <translation>これらのファイルは {repo} にあります。ここで無事なものは残し、それ以外を同じバージョンで取得し直して検証します。</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>Repair {name}</source>
   <translation>{name} を修復</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>There is no source '{text}': no such path, downloaded repository or library id.</source>
   <translation>元のモデル「{text}」はありません。そのようなパス、ダウンロード済みリポジトリ、ライブラリ ID は見つかりません。</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>See 'bitwright library list', or download one first.</source>
   <translation>「bitwright library list」で確認するか、先にダウンロードしてください。</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>No source was given.</source>
   <translation>元のモデルが指定されていません。</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>Name a folder, a .gguf file, a repo id or an id.</source>
   <translation>フォルダー、.gguf ファイル、リポジトリ ID、ID のいずれかを指定してください。</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>'{text}' cannot be read: permission denied.</source>
   <translation>「{text}」を読み取れません。アクセス権がありません。</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>Ask its owner, or copy it to a folder of yours.</source>
   <translation>所有者に頼むか、ご自分のフォルダーにコピーしてください。</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>'{text}' is neither a path here nor a repository that was downloaded.</source>
   <translation>「{text}」というパスも、ダウンロード済みのリポジトリもありません。</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>To get it: bitwright download {partition}</source>
   <translation>入手するには: bitwright download {partition}</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>The files of '{name}' are gone: {path}.</source>
   <translation>「{name}」のファイルがなくなっています: {path}。</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>Download or import it again.</source>
   <translation>もう一度ダウンロードまたはインポートしてください。</translation>
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>The file name '{path}' leads out of its folder.</source>
   <translation>ファイル名「{path}」がフォルダーの外を指しています。</translation>
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>Do not use this model.</source>
   <translation>このモデルは使わないでください。</translation>
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>A variant's description cannot be read.</source>
   <translation>バリアントの情報を読み取れません。</translation>
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>Make the variant again.</source>
   <translation>バリアントを作り直してください。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/library/space.py" />
   <source>{n} variants that were made from it. To measure them again, it must be fetched again.</source>
   <extracomment>One: {n} variant that was made from it. To measure it again, it must be fetched again.</extracomment>
   <translation>
    <numerusform>これから作成した {n} 個のバリアント。測定し直すには、もう一度取得が必要です。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/library/space.py" />
   <source>{n} measurements</source>
   <extracomment>One: {n} measurement</extracomment>
   <translation>
    <numerusform>{n} 件の測定</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The download in the cache that other tools share.</source>
   <translation>ほかのツールと共有するキャッシュ内のダウンロード。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Nothing was made from it.</source>
   <translation>これから作成したものはありません。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The download in the cache that other tools share, and with it {names} in the library.</source>
   <translation>ほかのツールと共有するキャッシュ内のダウンロードと、ライブラリの {names}。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Beginnings of downloads</source>
   <translation>ダウンロードの途中のもの</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Unfinished work</source>
   <translation>終わっていない作業</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Parts of files that have come: paused downloads begin these files anew.</source>
   <translation>受信したファイルの一部。一時停止中のダウンロードは、これらのファイルを最初から取得します。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>All files that are whole.</source>
   <translation>完全なファイルすべて。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The original in full precision.</source>
   <translation>完全精度の元のモデル。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>A copy that llama.cpp reads.</source>
   <translation>llama.cpp が読み取るコピー。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Unfinished: {title}</source>
   <translation>未完了: {title}</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The model that it works from.</source>
   <translation>作業の元になるモデル。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Its files and {measurements} of it.</source>
   <translation>ファイルと {measurements}。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Its files.</source>
   <translation>ファイル。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The original, {name}. With it this can be made again.</source>
   <translation>元のモデル {name}。これがあれば作り直せます。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Nothing it could be made again from: its original is not here.</source>
   <translation>作り直す元がありません。元のモデルがここにありません。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Everything in the library: nothing there uses it. Other tools may.</source>
   <translation>ライブラリのすべて。ライブラリでは使われていませんが、ほかのツールが使っている可能性があります。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Copy for chatting with {name}</source>
   <translation>{name} とのチャット用コピー</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Copy of a model that is gone</source>
   <translation>なくなったモデルのコピー</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Copies</source>
   <translation>コピー</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The model itself. The copy is made again with the next chat, which then starts later.</source>
   <translation>モデル本体。コピーは次のチャットで作り直されるため、開始が遅くなります。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Everything: nothing uses it any more.</source>
   <translation>すべて。もう使われていません。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>What the job had done: it can only begin anew.</source>
   <translation>ジョブのこれまでの結果。最初からのやり直しになります。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>What a job left that will not go on.</source>
   <translation>もう続けられないジョブの残り。</translation>
  </message>
  <message>
   <location filename="../../core/library/verify.py" />
   <source>The check was cancelled.</source>
   <translation>確認をキャンセルしました。</translation>
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>too few votes to tell</source>
   <translation>投票が少なく、判断できません</translation>
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>quite sure</source>
   <translation>ほぼ確実</translation>
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>a hint, not sure</source>
   <translation>傾向のみ、不確実</translation>
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>no clear winner</source>
   <translation>明確な勝者なし</translation>
  </message>
  <message>
   <location filename="../../core/paths.py" />
   <source>There is no folder '{moved}'.</source>
   <translation>フォルダー「{moved}」はありません。</translation>
  </message>
  <message>
   <location filename="../../core/paths.py" />
   <source>Set {HOME_VARIABLE} to a folder.</source>
   <translation>{HOME_VARIABLE} にフォルダーを設定してください。</translation>
  </message>
  <message>
   <location filename="../../core/quant/job.py" />
   <source>Raise the memory limit in the settings, or use fewer or shorter samples, or a GGUF level, which needs no more than its largest tensor.</source>
   <translation>設定でメモリの上限を上げるか、サンプルを減らすか短くするか、GGUF レベルを使ってください（必要なのは最大のテンソル分だけです）。</translation>
  </message>
  <message>
   <location filename="../../core/quant/job.py" />
   <source>The new file needs about {needed}, and {free} are free in {folder}.</source>
   <translation>新しいファイルには約 {needed} 必要ですが、{folder} の空きは {free} です。</translation>
  </message>
  <message>
   <location filename="../../core/quant/job.py" />
   <source>Free some space, choose a smaller level, or move the models folder to another disk.</source>
   <translation>空きを作るか、小さいレベルを選ぶか、モデルのフォルダーを別のディスクに移動してください。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>This recipe cannot be used: {why}</source>
   <translation>このレシピは使えません: {why}</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>The recipe has no name.</source>
   <translation>レシピに名前がありません。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Type a name for it.</source>
   <translation>名前を入力してください。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>This variant was made elsewhere, and nothing is known of how.</source>
   <translation>このバリアントはほかで作成されたもので、作成方法はわかりません。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Save the recipe of a variant that Bitwright made.</source>
   <translation>Bitwright で作成したバリアントのレシピを保存してください。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>the file is too large</source>
   <translation>ファイルが大きすぎます</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>it is not in the format of recipes</source>
   <translation>レシピの形式ではありません</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>a newer version of Bitwright wrote it</source>
   <translation>より新しい Bitwright で書かれています</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Update Bitwright and open it again.</source>
   <translation>Bitwright を更新してから、もう一度開いてください。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>it holds no recipe</source>
   <translation>レシピが含まれていません</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>it only describes a variant that was made elsewhere</source>
   <translation>ほかで作成されたバリアントの情報しかありません</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Ask whoever shared it for a recipe that Bitwright saved.</source>
   <translation>Bitwright で保存したレシピを、共有した人に頼んでください。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>There is no file {name}.</source>
   <translation>ファイル {name} はありません。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Was it moved or deleted?</source>
   <translation>移動または削除されていませんか。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>{name} cannot be read.</source>
   <translation>{name} を読み取れません。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>one of its options has a value that cannot be</source>
   <translation>オプションの値に使えないものがあります</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>There is no saved recipe '{name}'.</source>
   <translation>保存済みのレシピ「{name}」はありません。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>Saved are: {names}</source>
   <translation>保存済み: {names}</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>None has been saved yet.</source>
   <translation>まだ何も保存されていません。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>There is a recipe '{name}' already.</source>
   <translation>レシピ「{name}」はすでにあります。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>Choose another name, or replace it.</source>
   <translation>別の名前にするか、置き換えてください。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>the same size as {dtype}, which holds this source exactly</source>
   <translation>元のモデルを正確に保持する {dtype} と同じサイズです</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>the source is already {dtype}: this would be larger without being better</source>
   <translation>元のモデルはすでに {dtype} です。大きくなるだけで良くなりません</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>no ONNX graph of this family can be built yet</source>
   <translation>この系統の ONNX グラフはまだ作成できません</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>twice the memory of 16 bits for nothing: the source is stored in {dtype}</source>
   <translation>16 ビットの 2 倍のメモリを使っても利点がありません。元のモデルは {dtype} で保存されています</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>without a GPU llama.cpp runs the same 16 bits several times faster (GGUF BF16 or F16)</source>
   <translation>GPU がない場合、llama.cpp なら同じ 16 ビットを数倍速く実行できます（GGUF BF16 または F16）</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>the model was trained to be ternary: TQ2_0 holds it exactly</source>
   <translation>3 値で学習されたモデルです。TQ2_0 で正確に保持できます</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>GGUF files cannot be trained; fine-tune the original, then quantize the result</source>
   <translation>GGUF ファイルは学習できません。元のモデルをファインチューニングしてから、結果を量子化してください</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>integers with fixed scales cannot be trained; fine-tune the original, then quantize it</source>
   <translation>固定スケールの整数は学習できません。元のモデルをファインチューニングしてから量子化してください</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>made for the compilers of NPUs; GGUF Q8_0 is the same 8 bits for this computer</source>
   <translation>NPU のコンパイラー向けです。このコンピューターでは GGUF Q8_0 が同じ 8 ビットです</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>training on an 8-bit float base is not supported by the usual tools; NF4 is</source>
   <translation>8 ビット浮動小数点での学習は一般的なツールでは使えません。NF4 なら使えます</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>three values a weight destroy a model that was not trained for them</source>
   <translation>重みあたり 3 値では、そのように学習されていないモデルは壊れます</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>needs a GPU that computes in FP8 (NVIDIA RTX 40 on, AMD MI300) and that torch uses</source>
   <translation>FP8 を計算できる GPU（NVIDIA RTX 40 以降、AMD MI300）で、torch が使えるものが必要です</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>NF4 trains equally well in half the memory</source>
   <translation>NF4 なら半分のメモリで同じように学習できます</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>no NPU or CUDA GPU for its kernels here; GGUF Q8_0 is the same 8 bits for this computer</source>
   <translation>このカーネル用の NPU や CUDA GPU がありません。このコンピューターでは GGUF Q8_0 が同じ 8 ビットです</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>NF4 is made for training adapters on 4 bits</source>
   <translation>NF4 は 4 ビットの上でアダプターを学習するためのものです</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>needs a CUDA or ROCm GPU that torch uses; GGUF Q4_K_M is the 4 bits for this computer</source>
   <translation>torch が使える CUDA または ROCm の GPU が必要です。このコンピューターでは GGUF Q4_K_M が 4 ビットです</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>bitsandbytes is made for a GPU that torch uses; there is none here</source>
   <translation>bitsandbytes は torch が使える GPU 向けですが、ここにはありません</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>made for fine-tuning; INT4 and Q4_K_M answer faster at the same size</source>
   <translation>ファインチューニング向けです。同じサイズなら INT4 と Q4_K_M のほうが速く回答します</translation>
  </message>
  <message>
   <location filename="../../core/recommend/heat_map.py" />
   <source>Nothing on this computer runs it: {reason}.</source>
   <translation>このコンピューターでは実行できません: {reason}。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/heat_map.py" />
   <source>GGUF holds the same 16 bits, and its runtime is faster for one conversation</source>
   <translation>GGUF は同じ 16 ビットを保持し、1 つの会話ならそのランタイムのほうが高速です</translation>
  </message>
  <message>
   <location filename="../../core/recommend/machine.py" />
   <source>your {gpu} is not used by the installed chat runtime, as far as is known before it was tried; a build with support for it would be faster</source>
   <translation>お使いの {gpu} は、試す前の情報によると、インストール済みのチャット用ランタイムでは使われません。対応したビルドならより高速です</translation>
  </message>
  <message>
   <location filename="../../core/recommend/machine.py" />
   <source>your {gpu} is not used by the installed {runtime}; a build with support for it would be faster</source>
   <translation>お使いの {gpu} はインストール済みの {runtime} では使われません。対応したビルドならより高速です</translation>
  </message>
  <message>
   <location filename="../../core/recommend/machine.py" />
   <source>your {gpu} is not used by the installed chat runtime; a build with support for it would be faster</source>
   <translation>お使いの {gpu} はインストール済みのチャット用ランタイムでは使われません。対応したビルドならより高速です</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>heavy loss</source>
   <translation>大きな劣化</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>indistinguishable</source>
   <translation>区別がつかない</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>nearly indistinguishable</source>
   <translation>ほとんど区別がつかない</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>very small loss</source>
   <translation>ごくわずかな劣化</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>small loss</source>
   <translation>わずかな劣化</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>noticeable loss</source>
   <translation>気づく程度の劣化</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>clear loss</source>
   <translation>明らかな劣化</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>as the source</source>
   <translation>元のモデルと同じ</translation>
  </message>
  <message>
   <location filename="../../core/recommend/recommend.py" />
   <source>{level} is no larger, no slower and no worse</source>
   <translation>{level} のほうが、大きさ・速度・品質のどれも劣りません</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>{sentence}.</source>
   <translation>{sentence}。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Bitwright itself cannot run on the {name}, so no speed is promised; its maker's toolkit can.</source>
   <translation>Bitwright 自体は {name} では動かないため、速度は予測できません。メーカーのツールキットなら動きます。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>You have it already: the source is stored in {dtype}, so there is nothing to make or to lose.</source>
   <translation>すでにあります。元のモデルが {dtype} で保存されているため、作成するものも失うものもありません。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>The source is already quantized ({dtype}): what it lost stays lost, and this adds a little.</source>
   <translation>元のモデルはすでに量子化されています ({dtype})。失われたものは戻らず、さらに少し失われます。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>This version does not make {dtype} in {container}: it needs another tool.</source>
   <translation>このバージョンでは {container} の {dtype} を作成できません。別のツールが必要です。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and your settings allow {free} of memory, with {gpu} free on the GPU</source>
   <translation>収まりません: {memory} 必要ですが、設定の上限は {free} で、GPU の空きは {gpu} です</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>{need}; training on shorter texts (a smaller context) needs less</source>
   <translation>{need}。短い文章（小さなコンテキスト）での学習なら必要量は減ります</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>faster than anyone reads</source>
   <translation>読む速さを上回ります</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>About {figure} tokens a second are expected, {feeling}.</source>
   <translation>予測は毎秒約 {figure} トークン。{feeling}。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Fits on the GPU: needs {need} of the {free} that are free on {names}.</source>
   <translation>GPU に収まります: {names} の空き {free} のうち {need} 必要です。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Needs {need}, more than is free on the GPU ({memory}): {gpu_layers} of {n_layers} layers go there, the rest stays in memory.</source>
   <translation>{need} 必要で、GPU の空き {memory} を超えます。{n_layers} 層中 {gpu_layers} 層を GPU に、残りをメモリに置きます。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Fits: needs {need} of the {memory} of memory that your settings allow.</source>
   <translation>収まります: 設定で許可されたメモリ {memory} のうち {need} 必要です。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Fits: needs {need} of the {memory} of memory that are free.</source>
   <translation>収まります: 空きメモリ {memory} のうち {need} 必要です。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Tight: needs {need}, and your settings allow {memory} of memory.</source>
   <translation>ぎりぎりです: {need} 必要で、設定で許可されたメモリは {memory} です。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Tight: needs {need}, and {memory} of memory are free; close other programs first.</source>
   <translation>ぎりぎりです: {need} 必要で、空きメモリは {memory} です。先にほかのプログラムを閉じてください。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and your settings allow {free}</source>
   <translation>収まりません: {memory} 必要ですが、設定の上限は {free} です</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>No speed is predicted: this GPU's memory bandwidth is not known.</source>
   <translation>速度は予測できません。この GPU のメモリ帯域幅が不明です。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Measured on this computer: {figure} tokens a second.</source>
   <translation>このコンピューターでの測定値: 毎秒 {figure} トークン。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>about as fast as people read</source>
   <translation>人が読む速さと同程度です</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>That assumes memory of {ASSUMED_BANDWIDTH} GB/s; it has not been measured here yet.</source>
   <translation>メモリを {ASSUMED_BANDWIDTH} GB/s と仮定しています。ここではまだ測定していません。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and {free} of memory and {gpu} on the GPU are free</source>
   <translation>収まりません: {memory} 必要ですが、空きはメモリ {free} と GPU {gpu} です</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and {free} are free</source>
   <translation>収まりません: {memory} 必要ですが、空きは {free} です</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>slower than people read</source>
   <translation>人が読むより遅いです</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>too slow for a conversation</source>
   <translation>会話には遅すぎます</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Takes {needed} of memory and only {free} are free: other programs, or the whole computer, may become slow. Choose a shorter context or a smaller variant.</source>
   <translation>{needed} のメモリを使いますが、空きは {free} しかありません。ほかのプログラムやコンピューター全体が遅くなる可能性があります。短いコンテキストか小さいバリアントを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Its files are not where they were</source>
   <translation>ファイルが元の場所にありません</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>OpenVINO is not installed</source>
   <translation>OpenVINO がインストールされていません</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Takes {needed} of memory while it is served; {free} are free.</source>
   <translation>提供中は {needed} のメモリを使います。空きは {free} です。</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Takes {needed} of memory and {free} are free: answers will come slowly.</source>
   <translation>{needed} のメモリを使いますが、空きは {free} です。回答が遅くなります。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>How the window looks.</source>
   <translation>ウィンドウの外観。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The language of the window: system, or a code such as de.</source>
   <translation>ウィンドウの言語: system、または de などのコード。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Processor cores that jobs and chats may use; 0 means all.</source>
   <translation>ジョブとチャットが使えるプロセッサのコア数。0 はすべて。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Memory that one chat or job may take: 12GiB, 50%, or 0 for all that is free.</source>
   <translation>1 つのチャットやジョブが使えるメモリ: 12GiB、50%、または 0（空きすべて）。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Where new variants go; 'library move' also moves those that exist.</source>
   <translation>新しいバリアントの保存先。「library move」は既存のものも移動します。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Text for recipes that name none: a file, hub:owner/name, or empty for the bundled.</source>
   <translation>テキストの指定がないレシピに使うもの: ファイル、hub:所有者/名前、または空（付属のもの）。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Address of the hub; empty means Hugging Face.</source>
   <translation>Hub のアドレス。空なら Hugging Face。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Files that a download fetches at once.</source>
   <translation>ダウンロードで同時に取得するファイル数。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Speed of a download: 5MB, 500kB, or 0 for as fast as it comes.</source>
   <translation>ダウンロードの速度: 5MB、500kB、または 0（制限なし）。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Nothing is asked of the hub.</source>
   <translation>Hub に何も問い合わせません。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Tokens of a conversation that a chat keeps in mind.</source>
   <translation>チャットが保持する会話のトークン数。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Each new variant is compared with its original.</source>
   <translation>新しいバリアントを毎回元のモデルと比較します。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>How a GPU multiplies: exactly, or faster in TF32.</source>
   <translation>GPU の乗算方法: 正確、または TF32 で高速。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>How chats keep the conversation: fewer bits take less memory.</source>
   <translation>チャットの会話の保持方法: ビット数が少ないほどメモリを節約します。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>There is no setting '{name}'.</source>
   <translation>設定「{name}」はありません。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>See 'bitwright settings list'.</source>
   <translation>「bitwright settings list」で確認できます。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>(empty)</source>
   <translation>（空）</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Write for example 12GiB, 50% or 0.</source>
   <translation>12GiB、50%、0 のように入力してください。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The address must begin with https:// or http://.</source>
   <translation>アドレスは https:// または http:// で始めてください。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The address names no host.</source>
   <translation>アドレスにホストがありません。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Write on or off.</source>
   <translation>on または off と入力してください。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>'{text}' cannot be {name}.</source>
   <translation>「{text}」は {name} に使えません。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>on</source>
   <translation>オン</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>off</source>
   <translation>オフ</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The address cannot be read.</source>
   <translation>アドレスを解釈できません。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>There is no such file.</source>
   <translation>そのファイルはありません。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>There is no such folder.</source>
   <translation>そのフォルダーはありません。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Give a number from 1 to 16.</source>
   <translation>1 から 16 までの数を入力してください。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Choose of {choices}.</source>
   <translation>次から選んでください: {choices}。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Give a whole number.</source>
   <translation>整数を入力してください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>Weights stored as {dtype} cannot be read</source>
   <translation>{dtype} で保存された重みは読み取れません</translation>
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>FP32, FP16, BF16 and GGML types are understood.</source>
   <translation>FP32、FP16、BF16、GGML の型に対応しています。</translation>
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>Weights stored as {dtype} cannot be decoded</source>
   <translation>{dtype} で保存された重みはデコードできません</translation>
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>Use an F16, BF16 or Q8_0 file of the model.</source>
   <translation>モデルの F16、BF16、Q8_0 のいずれかのファイルを使ってください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>{name} does not say which architecture it holds</source>
   <translation>{name} にアーキテクチャの情報がありません</translation>
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>It may be a vocabulary or adapter file.</source>
   <translation>語彙またはアダプターのファイルかもしれません。</translation>
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>{name} says {key} = {found}</source>
   <translation>{name} に {key} = {found} とあります</translation>
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>Download the file again.</source>
   <translation>ファイルをもう一度ダウンロードしてください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>The model is in {total} parts and {count} are missing, first {missing}</source>
   <translation>モデルは {total} 個に分かれていますが、{count} 個が足りません（最初は {missing}）</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>Download all parts into the same folder.</source>
   <translation>すべての部分を同じフォルダーにダウンロードしてください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>{name} and its parts hold {count} of {promised} tensors</source>
   <translation>{name} とその部分には {promised} 個中 {count} 個のテンソルしかありません</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>Download all parts of the model.</source>
   <translation>モデルのすべての部分をダウンロードしてください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>{name} has no tensor {name2}</source>
   <translation>{name} にテンソル {name2} がありません</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>The model is incomplete: download it again.</source>
   <translation>モデルが不完全です。もう一度ダウンロードしてください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>The tensor {name} is in two parts</source>
   <translation>テンソル {name} が 2 つの部分に重複しています</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>Download again.</source>
   <translation>もう一度ダウンロードしてください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} is not a sound GGUF file: {why}</source>
   <translation>{name} は正常な GGUF ファイルではありません: {why}</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} is not a GGUF file</source>
   <translation>{name} は GGUF ファイルではありません</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>Choose a .gguf file or a model folder.</source>
   <translation>.gguf ファイルかモデルのフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} is a big-endian GGUF file</source>
   <translation>{name} はビッグエンディアンの GGUF ファイルです</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>Get the little-endian file of the same model.</source>
   <translation>同じモデルのリトルエンディアンのファイルを入手してください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} has GGUF version {version}</source>
   <translation>{name} の GGUF バージョンは {version} です</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>Versions 2 and 3 can be read.</source>
   <translation>バージョン 2 と 3 を読み取れます。</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name}: the tensor {name2} has GGML type {type_id}, which is not known</source>
   <translation>{name}: テンソル {name2} の GGML 型 {type_id} は未知のものです</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>A newer version may know it; F16 or Q8_0 files of the model can be read.</source>
   <translation>新しいバージョンなら対応しているかもしれません。F16 か Q8_0 のファイルなら読み取れます。</translation>
  </message>
  <message>
   <location filename="../../core/sources/hashing.py" />
   <source>{path} does not exist</source>
   <translation>{path} はありません</translation>
  </message>
  <message>
   <location filename="../../core/sources/hashing.py" />
   <source>The file was moved or deleted.</source>
   <translation>ファイルが移動または削除されています。</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>config.json says num_hidden_layers = {layers}</source>
   <translation>config.json に num_hidden_layers = {layers} とあります</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>Download the model again.</source>
   <translation>モデルをもう一度ダウンロードしてください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>config.json says {key} = {value}</source>
   <translation>config.json に {key} = {value} とあります</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>config.json has RoPE parameters that are no object</source>
   <translation>config.json の RoPE パラメーターがオブジェクトではありません</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} holds no model weights</source>
   <translation>{name} にモデルの重みがありません</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>Open a folder with model.safetensors (or its numbered parts) and config.json, or a .gguf file.</source>
   <translation>model.safetensors（または番号付きの部分）と config.json のあるフォルダーか、.gguf ファイルを開いてください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The weight file {name} is missing</source>
   <translation>重みのファイル {name} がありません</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The download is incomplete: resume it.</source>
   <translation>ダウンロードが不完全です。再開してください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} holds an ONNX or OpenVINO model: nothing else can be made from it</source>
   <translation>{name} は ONNX または OpenVINO のモデルです。ここからほかのものは作成できません</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>Use the model that it was made from.</source>
   <translation>作成元のモデルを使ってください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} holds pickled weights only (.bin, .pt)</source>
   <translation>{name} には pickle 形式の重みしかありません (.bin、.pt)</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>Pickles can run code and are not loaded: get the model's safetensors version.</source>
   <translation>pickle はコードを実行できるため読み込みません。safetensors 版を入手してください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} has no config.json</source>
   <translation>{name} に config.json がありません</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>A model folder needs config.json beside its weights.</source>
   <translation>モデルのフォルダーには、重みと並んで config.json が必要です。</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The index and the weight files disagree about {count} tensors, first {odd}</source>
   <translation>インデックスと重みのファイルで {count} 個のテンソルが一致しません（最初は {odd}）</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>A part of the model is missing or from another version: download it again.</source>
   <translation>モデルの一部がないか、別のバージョンのものです。もう一度ダウンロードしてください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The tensor {name} is in two weight files</source>
   <translation>テンソル {name} が 2 つの重みのファイルに重複しています</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{name} is a link that leads out of the model's folder</source>
   <translation>{name} はモデルのフォルダーの外を指すリンクです</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>Copy the real file into the folder.</source>
   <translation>実際のファイルをフォルダーにコピーしてください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{what} does not hold a JSON object</source>
   <translation>{what} に JSON オブジェクトがありません</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>The model names a file outside its folder: {name}</source>
   <translation>モデルがフォルダーの外のファイルを指定しています: {name}</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{what} is not sound JSON: {error}</source>
   <translation>{what} は正常な JSON ではありません: {error}</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{name} is too large to be what it claims to be</source>
   <translation>{name} は、示された種類にしては大きすぎます</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{name} cannot be read: {strerror}</source>
   <translation>{name} を読み取れません: {strerror}</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>Check its permissions and the disk.</source>
   <translation>アクセス権とディスクを確認してください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/mapped_file.py" />
   <source>{name} became shorter while it was read</source>
   <translation>読み取り中に {name} が短くなりました</translation>
  </message>
  <message>
   <location filename="../../core/sources/safetensors_header.py" />
   <source>{name} is not a sound safetensors file: {why}</source>
   <translation>{name} は正常な safetensors ファイルではありません: {why}</translation>
  </message>
  <message>
   <location filename="../../core/sources/safetensors_header.py" />
   <source>{name}: {name2} is stored as {dtype}, which is not known</source>
   <translation>{name}: {name2} の保存形式 {dtype} は未知のものです</translation>
  </message>
  <message>
   <location filename="../../core/sources/safetensors_header.py" />
   <source>FP32, FP16 and BF16 weights can be read.</source>
   <translation>FP32、FP16、BF16 の重みを読み取れます。</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{name} holds {count} GGUF models</source>
   <translation>{name} には {count} 個の GGUF モデルがあります</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Open one of the .gguf files instead.</source>
   <translation>代わりに .gguf ファイルの 1 つを開いてください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{name} is neither a model folder nor a GGUF file</source>
   <translation>{name} はモデルのフォルダーでも GGUF ファイルでもありません</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Open the folder that holds config.json and the .safetensors files, or a .gguf file.</source>
   <translation>config.json と .safetensors ファイルのあるフォルダーか、.gguf ファイルを開いてください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Check the path; a drive may not be connected.</source>
   <translation>パスを確認してください。ドライブが接続されていない可能性があります。</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{path} may not be read</source>
   <translation>{path} を読み取る権限がありません</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Check the permissions of the file.</source>
   <translation>ファイルのアクセス権を確認してください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{path} cannot be read: {strerror}</source>
   <translation>{path} を読み取れません: {strerror}</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Check the disk.</source>
   <translation>ディスクを確認してください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>The part {name} is not there any more.</source>
   <translation>{name} の部分がなくなっています。</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>Say where it is now.</source>
   <translation>今の場所を指定してください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>{path} is not there any more.</source>
   <translation>{path} がなくなっています。</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>Say where it is now, or make it again.</source>
   <translation>今の場所を指定するか、作り直してください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} を読み取れません: {reason}。</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>Check the disk and its permissions.</source>
   <translation>ディスクとアクセス権を確認してください。</translation>
  </message>
  <message>
   <location filename="../../core/sources/weights_index.py" />
   <source>{INDEX_NAME} has no weight_map</source>
   <translation>{INDEX_NAME} に weight_map がありません</translation>
  </message>
  <message>
   <location filename="../../core/sources/weights_index.py" />
   <source>{INDEX_NAME} names a file by {value}</source>
   <translation>{INDEX_NAME} でファイルの指定が {value} になっています</translation>
  </message>
  <message>
   <location filename="../../core/specs/combinations.py" />
   <source>transformers with gptqmodel</source>
   <translation>transformers と gptqmodel</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>there is no GGUF level '{name}'</source>
   <translation>GGUF のレベル「{name}」はありません</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>levels are {known}</source>
   <translation>レベル: {known}</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is none of {choices}</source>
   <translation>{key} {value} は {choices} のどれでもありません</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not a text</source>
   <translation>{key} {value} は文字列ではありません</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not a number</source>
   <translation>{key} {value} は数値ではありません</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not between {low} and {high}</source>
   <translation>{key} {value} は {low} から {high} の範囲にありません</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is neither true nor false</source>
   <translation>{key} {value} は true でも false でもありません</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not a whole number</source>
   <translation>{key} {value} は整数ではありません</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not between 0 and 1</source>
   <translation>{key} {value} は 0 から 1 の範囲にありません</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is neither none, auto nor a number</source>
   <translation>{key} {value} は none、auto、数値のどれでもありません</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>there is no option '{key}'</source>
   <translation>オプション「{key}」はありません</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>options here: {options}</source>
   <translation>ここで使えるオプション: {options}</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>'{key}' has no meaning for {dtype} by {method} in {container}</source>
   <translation>「{key}」は {container} の {method} による {dtype} では意味がありません</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} by {method} is stored in {containers}, not in {container}</source>
   <translation>{method} による {dtype} の保存先は {containers} で、{container} ではありません</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>'{target}' is neither a GGUF level nor a dtype</source>
   <translation>「{target}」は GGUF のレベルでも dtype でもありません</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{level} is for research: it destroys a model that was not trained to be ternary</source>
   <translation>{level} は研究向けです。3 値で学習されていないモデルは壊れます</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} is a way to compute, not to store</source>
   <translation>{dtype} は計算方法で、保存形式ではありません</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>this version does not make {dtype}</source>
   <translation>このバージョンでは {dtype} を作成できません</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} is made by {methods} in this version, not by {method}</source>
   <translation>このバージョンでは {dtype} は {methods} で作成します。{method} では作成できません</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the source is already quantized ({stored}): {dtype} is made from the original weights</source>
   <translation>元のモデルはすでに量子化されています ({stored})。{dtype} は量子化前の重みから作成します</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>matrices with rows of {rows} are not whole groups of {size} and stay at 16 bits</source>
   <translation>行の長さが {rows} の行列は {size} 個ずつのグループに割り切れないため、16 ビットのままです</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>there is no method '{method}'</source>
   <translation>手法「{method}」はありません</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>methods are {known}</source>
   <translation>手法: {known}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>there is no container '{container}'</source>
   <translation>コンテナー「{container}」はありません</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>containers are {known}</source>
   <translation>コンテナー: {known}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{name} cannot be trained into</source>
   <translation>{name} へは学習できません</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>levels that can are {known}</source>
   <translation>使えるレベル: {known}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{name} is a way to compute, not to store</source>
   <translation>{name} は計算方法で、保存形式ではありません</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>choose FP32 and turn TF32 on</source>
   <translation>FP32 を選び、TF32 をオンにしてください</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the recipe was written by a newer version (recipe format {version})</source>
   <translation>このレシピは新しいバージョンで作成されました（レシピ形式 {version}）</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>levels are GGUF mixes, not {container}</source>
   <translation>レベルは GGUF の混合形式で、{container} にはありません</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GGUF levels take no options in this version: {options}</source>
   <translation>このバージョンでは GGUF のレベルにオプションを指定できません: {options}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the model was trained to be ternary: {level} holds its weights as they are</source>
   <translation>3 値で学習されたモデルです。{level} なら重みをそのまま保持できます</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>llama.cpp computes SiLU where BitNet models have a squared ReLU: a GGUF file of {model} would answer wrongly</source>
   <translation>llama.cpp は BitNet モデルの二乗 ReLU の代わりに SiLU を計算するため、{model} の GGUF ファイルは誤った回答をします</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{model} cannot be converted to GGUF yet; Llama, Mistral, SmolLM2, Qwen2/2.5 and Qwen3 can</source>
   <translation>{model} はまだ GGUF に変換できません。Llama、Mistral、SmolLM2、Qwen2/2.5、Qwen3 は変換できます</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>AWQ files hold scales for groups, not for a channel or the whole tensor</source>
   <translation>AWQ ファイルのスケールはグループ単位です。チャネル単位やテンソル全体では保持できません</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GPTQ files hold scales for groups or channels, not for the whole tensor</source>
   <translation>GPTQ ファイルのスケールはグループ単位かチャネル単位です。テンソル全体では保持できません</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GGUF blocks hold a scale for 32 weights each: choose groups or channels</source>
   <translation>GGUF のブロックは 32 個の重みごとにスケールを保持します。グループかチャネルを選んでください</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GGUF has no asymmetric 8-bit blocks: choose symmetric</source>
   <translation>GGUF に非対称の 8 ビットブロックはありません。対称を選んでください</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GGUF's 4-bit blocks need groups: choose a group size of 32, 64, 128 or 256</source>
   <translation>GGUF の 4 ビットブロックにはグループが必要です。グループサイズ 32、64、128、256 のどれかを選んでください</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} by {method} is not stored as {format}</source>
   <translation>{method} による {dtype} は {format} では保存できません</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the blocks of {model} cannot be run yet; those of Llama, Mistral, Mixtral, Qwen2/3, Gemma 2/3, Phi-3, OLMo 2, BitNet and GPT-2 can</source>
   <translation>{model} のブロックはまだ実行できません。Llama、Mistral、Mixtral、Qwen2/3、Gemma 2/3、Phi-3、OLMo 2、BitNet、GPT-2 のブロックは実行できます</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{model} keeps its matrices turned over, which only {containers} can hold</source>
   <translation>{model} の行列は転置して保存されており、保持できるのは {containers} だけです</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>transformers keeps the experts of {model} in blocks that bitsandbytes cannot quantize: nearly all weights would stay at 16 bits</source>
   <translation>transformers は {model} のエキスパートを、bitsandbytes が量子化できないブロックで保持します。ほぼすべての重みが 16 ビットのままになります</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>no ONNX graph of {model} can be built yet; of Llama, Mistral, SmolLM2, Qwen2/2.5 and Qwen3 it can</source>
   <translation>{model} の ONNX グラフはまだ作成できません。Llama、Mistral、SmolLM2、Qwen2/2.5、Qwen3 なら作成できます</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>INT8 has scales per channel</source>
   <translation>INT8 のスケールはチャネル単位です</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>choose scales per channel</source>
   <translation>チャネル単位のスケールを選んでください</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>samples of {length} tokens are longer than the model's context {context}</source>
   <translation>サンプルの {length} トークンは、モデルのコンテキスト {context} より長いです</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>no row of this model is whole groups of {size}; {way_out}</source>
   <translation>このモデルには {size} 個ずつのグループに割り切れる行がありません。{way_out}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>run 'bitwright recommend' to see what works here</source>
   <translation>「bitwright recommend」でここで使えるものを確認できます</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the source is already quantized ({dtype}); what it lost stays lost</source>
   <translation>元のモデルはすでに量子化されています ({dtype})。失われたものは戻りません</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>there is no GGUF level '{level}'</source>
   <translation>GGUF のレベル「{level}」はありません</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the model's weights are ternary (BitNet): TQ2_0 and TQ1_0 hold them exactly, {level} would only be larger or round them again</source>
   <translation>モデルの重みは 3 値 (BitNet) です。TQ2_0 と TQ1_0 なら正確に保持でき、{level} では大きくなるか再び丸められるだけです</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{problem}. {hint}</source>
   <translation>{problem}。{hint}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the source's weights are ternary (BitNet) already: {dtype} would only be larger; TQ2_0 and TQ1_0 are what it can be made into</source>
   <translation>元のモデルの重みはすでに 3 値 (BitNet) です。{dtype} では大きくなるだけです。作成できるのは TQ2_0 と TQ1_0 です</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} in {container} is made from a model folder, not from a GGUF file</source>
   <translation>{container} の {dtype} はモデルのフォルダーから作成します。GGUF ファイルからは作成できません</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>no row of this model is whole groups of {size}; {fits} fits</source>
   <translation>このモデルには {size} 個ずつのグループに割り切れる行がありません。{fits} なら割り切れます</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{level} is made by '{expected}' in this version, not by '{method}'</source>
   <translation>このバージョンでは {level} は「{expected}」で作成します。「{method}」では作成できません</translation>
  </message>
  <message>
   <location filename="../../core/specs/training.py" />
   <source>layers '{text}' names no block of {n_blocks}</source>
   <translation>レイヤー指定「{text}」は {n_blocks} ブロックのどれにも当てはまりません</translation>
  </message>
  <message>
   <location filename="../../core/specs/training.py" />
   <source>layers cannot be '{said}'</source>
   <translation>レイヤー指定「{said}」は使えません</translation>
  </message>
  <message>
   <location filename="../../core/stores/chat_template.py" />
   <source>a format of its own</source>
   <translation>独自の形式</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>It does not lie in Bitwright's own folder.</source>
   <translation>Bitwright のフォルダー内にありません。</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>Nothing was changed.</source>
   <translation>何も変更していません。</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>{path} changed since it was looked at.</source>
   <translation>{path} は調べた後に変更されています。</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>Look for duplicates again.</source>
   <translation>重複をもう一度探してください。</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>A file changed while it was read.</source>
   <translation>読み取り中にファイルが変更されました。</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>The file system gives no second name to {other}: {strerror}.</source>
   <translation>このファイルシステムでは {other} に別名を付けられません: {strerror}。</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>The copy stays as it is.</source>
   <translation>コピーはそのまま残ります。</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>{path} is gone.</source>
   <translation>{path} がなくなっています。</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{name} cannot go to {target}: it runs GGUF files only, and GGUF has no exact form of these weights (or the disk has no room for it).</source>
   <translation>{name} は {target} に渡せません。{target} は GGUF ファイルしか実行できず、この重みには正確な GGUF 形式がありません（またはディスクに空きがありません）。</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>Make a GGUF variant, or hand this one to a folder or the Hub.</source>
   <translation>GGUF のバリアントを作成するか、フォルダーや Hub に書き出してください。</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{target} exists already.</source>
   <translation>{target} はすでにあります。</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>Choose another name or folder.</source>
   <translation>別の名前またはフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{target} cannot be written: {strerror}.</source>
   <translation>{target} に書き込めません: {strerror}。</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{name} is not what was recorded of it.</source>
   <translation>{name} の内容が記録と異なります。</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>Make or import it again.</source>
   <translation>作り直すか、もう一度インポートしてください。</translation>
  </message>
  <message>
   <location filename="../../core/stores/found.py" />
   <source>Hugging Face cache</source>
   <translation>Hugging Face キャッシュ</translation>
  </message>
  <message>
   <location filename="../../core/stores/found.py" />
   <source>Folder</source>
   <translation>フォルダー</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{program} runs GGUF only: an exact GGUF copy is made first, if its weights fit GGUF blocks.</source>
   <translation>{program} は GGUF しか実行できません。重みが GGUF のブロックに収まる場合は、先に正確な GGUF のコピーを作成します。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama copies the weights when it makes the model from the Modelfile.</source>
   <translation>Ollama は Modelfile からモデルを作成するときに重みをコピーします。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>The files of {name} are gone: {missing}.</source>
   <translation>{name} のファイルがなくなっています: {missing}。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{name} is in {count} parts; Ollama takes one GGUF file.</source>
   <translation>{name} は {count} 個に分かれています。Ollama に渡せるのは 1 つの GGUF ファイルです。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Join the parts with llama.cpp's llama-gguf-split --merge first.</source>
   <translation>先に llama.cpp の llama-gguf-split --merge で結合してください。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>'{name}' is not a name that Ollama takes.</source>
   <translation>「{name}」は Ollama で使えない名前です。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Use letters, digits, . _ - and : as in my-model:q4.</source>
   <translation>my-model:q4 のように、英数字と . _ - : を使ってください。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>The system text holds """, which Ollama cannot store.</source>
   <translation>システムプロンプトに """ が含まれ、Ollama に保存できません。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Change it.</source>
   <translation>変更してください。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama at {address} keeps a copy of its own: {size}.</source>
   <translation>{address} の Ollama が独自のコピーを保持します: {size}。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama does not answer at {address}, so a Modelfile is written.</source>
   <translation>{address} の Ollama が応答しないため、Modelfile を書き出します。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>No folder was named.</source>
   <translation>フォルダーが指定されていません。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Name the folder to write into (--out).</source>
   <translation>書き込み先のフォルダーを指定してください (--out)。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{out} is not a folder.</source>
   <translation>{out} はフォルダーではありません。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Name a folder.</source>
   <translation>フォルダーを指定してください。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Name one as owner/name (--repo).</source>
   <translation>所有者/名前の形で指定してください (--repo)。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{size} are sent to {repo}, which is made private if it is new.</source>
   <translation>{size} を {repo} に送信します。新しいリポジトリは非公開で作成します。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{size} are sent to {repo}, which everybody can see if it is new.</source>
   <translation>{size} を {repo} に送信します。新しいリポジトリは誰でも見られます。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>The model's license is not known: look it up before you share it.</source>
   <translation>モデルのライセンスが不明です。共有する前に確認してください。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>It was imported: the card can say where from, not how it was made.</source>
   <translation>インポートしたものです。カードにはインポート元は記載できますが、作成方法は記載できません。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>It was not measured: the card says so.</source>
   <translation>測定していません。カードにもそう記載します。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{program} runs GGUF files only, and {label} has no exact GGUF form.</source>
   <translation>{program} は GGUF ファイルしか実行できず、{label} には正確な GGUF 形式がありません。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{program} runs GGUF files only; {name} is {container}.</source>
   <translation>{program} は GGUF ファイルしか実行できません。{name} は {container} です。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama has a model '{name}' already.</source>
   <translation>Ollama にはモデル「{name}」がすでにあります。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Choose another name, or remove that one first.</source>
   <translation>別の名前にするか、先にそれを削除してください。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>LM Studio was not found on this computer.</source>
   <translation>このコンピューターに LM Studio が見つかりませんでした。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Start it once so that it makes its folder, or name its folder of models (--out).</source>
   <translation>一度起動してフォルダーを作らせるか、モデルのフォルダーを指定してください (--out)。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>There is no target '{get}'.</source>
   <translation>書き出し先「{get}」はありません。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Use {names}.</source>
   <translation>{names} を使ってください。</translation>
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>Uploading to {endpoint} needs a login.</source>
   <translation>{endpoint} へのアップロードにはログインが必要です。</translation>
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>Log in with a token that may write (Settings, 'bitwright hub login', or HF_TOKEN).</source>
   <translation>書き込み可能なトークンでログインしてください（設定、「bitwright hub login」、または HF_TOKEN）。</translation>
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>The upload to {repo_id} stopped: {error}.</source>
   <translation>{repo_id} へのアップロードが停止しました: {error}。</translation>
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>Try again; nothing is lost.</source>
   <translation>やり直してください。失われたものはありません。</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Template and parameters are those it had in Ollama.</source>
   <translation>テンプレートとパラメーターは Ollama にあったときのものです。</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Its chat template is {name}: it was put into Ollama's form. Calling tools is left out.</source>
   <translation>チャットテンプレートは {name} です。Ollama の形式に変換しました。ツール呼び出しは含みません。</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Its chat template is {name}: it was put into Ollama's form.</source>
   <translation>チャットテンプレートは {name} です。Ollama の形式に変換しました。</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The model's path has signs that a Modelfile cannot hold.</source>
   <translation>モデルのパスに Modelfile で使えない文字があります。</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Rename the folder.</source>
   <translation>フォルダーの名前を変更してください。</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The {what} holds """, which a Modelfile cannot.</source>
   <translation>{what} に、Modelfile では使えない """ が含まれています。</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The model has no chat template: Ollama continues plain text.</source>
   <translation>モデルにチャットテンプレートがありません。Ollama は文章の続きを生成します。</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Its chat template is none of the usual ones: Ollama derives one from the file itself.</source>
   <translation>チャットテンプレートが一般的なものではありません。Ollama がファイルから判断します。</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The file's chat template cannot be read: Ollama decides.</source>
   <translation>ファイルのチャットテンプレートを読み取れません。Ollama が判断します。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest</source>
   <translation>マニフェスト</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its weights</source>
   <translation>重み</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it holds no weights (a model that runs elsewhere?)</source>
   <translation>重みがありません（別の場所で動くモデル？）</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it is in {count} parts, which only Ollama can put together</source>
   <translation>{count} 個に分かれており、結合できるのは Ollama だけです</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it is an adapter over other weights, which only Ollama puts together</source>
   <translation>別の重みに重ねるアダプターで、結合できるのは Ollama だけです</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest has no sound list of layers</source>
   <translation>マニフェストのレイヤー一覧が正常ではありません</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest names a layer by something that is no SHA-256</source>
   <translation>マニフェストのレイヤー名が SHA-256 ではありません</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest gives a layer no sound size</source>
   <translation>マニフェストのレイヤーのサイズが正常ではありません</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} have {size} bytes where {size_bytes} are promised</source>
   <translation>{what} は {size} バイトですが、記載は {size_bytes} バイトです</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is a link that leads out of the store</source>
   <translation>{what} はストアの外を指すリンクです</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is not a JSON object</source>
   <translation>{what} は JSON オブジェクトではありません</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it is stored tensor by tensor, not as a GGUF file</source>
   <translation>GGUF ファイルではなく、テンソルごとに保存されています</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} are missing: {name}</source>
   <translation>{what} がありません: {name}</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{name} is a link that leads out of the store</source>
   <translation>{name} はストアの外を指すリンクです</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} cannot be read: {strerror}</source>
   <translation>{what} を読み取れません: {strerror}</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is too large to be one</source>
   <translation>{what} にしては大きすぎます</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is not JSON</source>
   <translation>{what} は JSON ではありません</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama stopped before the model was made.</source>
   <translation>モデルの作成前に Ollama が停止しました。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Look at Ollama's log, then try again.</source>
   <translation>Ollama のログを確認してからやり直してください。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama refuses the model: {shown}.</source>
   <translation>Ollama がモデルを拒否しました: {shown}。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Look at Ollama's log; is it up to date?</source>
   <translation>Ollama のログを確認してください。最新版ですか。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>OLLAMA_HOST is no address: '{text}'.</source>
   <translation>OLLAMA_HOST がアドレスではありません: 「{text}」。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Use host:port.</source>
   <translation>ホスト:ポートの形で指定してください。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>What answers at {address} is not Ollama.</source>
   <translation>{address} で応答しているのは Ollama ではありません。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Check OLLAMA_HOST.</source>
   <translation>OLLAMA_HOST を確認してください。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama got other bytes of {name} than were recorded.</source>
   <translation>Ollama に届いた {name} の内容が記録と異なります。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Verify the variant.</source>
   <translation>バリアントを検証してください。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama at {address} cannot be reached, or stopped answering.</source>
   <translation>{address} の Ollama に接続できないか、応答がなくなりました。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Start it (ollama serve), or write a Modelfile instead (--out).</source>
   <translation>起動する (ollama serve) か、代わりに Modelfile を書き出してください (--out)。</translation>
  </message>
  <message>
   <location filename="../../core/stores/placing.py" />
   <source>Make or import the variant again.</source>
   <translation>バリアントを作り直すか、もう一度インポートしてください。</translation>
  </message>
  <message>
   <location filename="../../core/stores/placing.py" />
   <source>The disk of {parent} is full.</source>
   <translation>{parent} のディスクがいっぱいです。</translation>
  </message>
  <message>
   <location filename="../../core/stores/placing.py" />
   <source>Make room, then try again.</source>
   <translation>空きを作ってからやり直してください。</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>No model called '{text}' was found on this computer.</source>
   <translation>「{text}」というモデルはこのコンピューターに見つかりませんでした。</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>See 'bitwright import --scan'.</source>
   <translation>「bitwright import --scan」で確認できます。</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>it is no language model: it has no layers</source>
   <translation>言語モデルではありません。層がありません</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>its {file} is too large to be one</source>
   <translation>{file} にしては大きすぎます</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>it cannot be read: {reason}</source>
   <translation>読み取れません: {reason}</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>'{text}' could be {count} models: {shown}.</source>
   <translation>「{text}」に当てはまるモデルが {count} 個あります: {shown}。</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>Type more of the name, or add --from.</source>
   <translation>名前をもっと長く入力するか、--from を付けてください。</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>The search was cancelled.</source>
   <translation>検索をキャンセルしました。</translation>
  </message>
  <message>
   <location filename="../../desktop/app.py" />
   <source>Bitwright</source>
   <translation>Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/app.py" />
   <source>The folder of models is not there: {missing}</source>
   <translation>モデルのフォルダーがありません: {missing}</translation>
  </message>
  <message>
   <location filename="../../desktop/app.py" />
   <source>Connect its drive and start again. Until then new variants go to {models}.</source>
   <translation>ドライブを接続してから起動し直してください。それまで新しいバリアントは {models} に保存されます。</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Undo: {what}</source>
   <translation>元に戻す: {what}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Serve {label}</source>
   <translation>{label} を提供</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Go to {title}</source>
   <translation>{title} に移動</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Find models that are here</source>
   <translation>ここにあるモデルを探す</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Free up space…</source>
   <translation>空き容量を増やす…</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Find missing files…</source>
   <translation>見つからないファイルを探す…</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show quality against size</source>
   <translation>品質とサイズの関係を表示</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show disk usage</source>
   <translation>ディスク使用量を表示</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show duplicates</source>
   <translation>重複を表示</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show saved recipes</source>
   <translation>保存済みのレシピを表示</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Save the recipe on Quantize</source>
   <translation>「量子化」のレシピを保存</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Share the recipe on Quantize</source>
   <translation>「量子化」のレシピを共有</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>New chat</source>
   <translation>新しいチャット</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Compare two variants</source>
   <translation>2 つのバリアントを比較</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Run test prompts</source>
   <translation>テストプロンプトを実行</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Search conversations</source>
   <translation>会話を検索</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Use the light theme</source>
   <translation>ライトテーマを使用</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Use the dark theme</source>
   <translation>ダークテーマを使用</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Use the system's theme</source>
   <translation>システムのテーマを使用</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Welcome tour</source>
   <translation>ようこそツアー</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Look at this computer again</source>
   <translation>このコンピューターを調べ直す</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show notifications</source>
   <translation>通知を表示</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show all shortcuts</source>
   <translation>ショートカットをすべて表示</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Glossary: what the terms mean</source>
   <translation>用語集: 用語の意味</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Quit Bitwright</source>
   <translation>Bitwright を終了</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Settings: {section}</source>
   <translation>設定: {section}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Language: {name}</source>
   <translation>言語: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Copy the address of {title}</source>
   <translation>{title} のアドレスをコピー</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Quantize {name}</source>
   <translation>{name} を量子化</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Stop serving {label}</source>
   <translation>{label} の提供を停止</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Go on with the queue</source>
   <translation>キューを再開</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Pause the queue</source>
   <translation>キューを一時停止</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Cancel {title}</source>
   <translation>{title} をキャンセル</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Chat with {label}</source>
   <translation>{label} とチャット</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show {label} in the library</source>
   <translation>{label} をライブラリで表示</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Export {label}</source>
   <translation>{label} をエクスポート</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Pause {title}</source>
   <translation>{title} を一時停止</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Make {label} again</source>
   <translation>{label} を作り直す</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>“{title}” is serving other programs.</source>
   <translation>「{title}」はほかのプログラムに提供中です。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>“{title}” is still running.</source>
   <translation>「{title}」はまだ実行中です。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/closing.py" />
   <source>{n} jobs are still running.</source>
   <extracomment>One: {n} job is still running.</extracomment>
   <translation>
    <numerusform>{n} 件のジョブがまだ実行中です。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Keep running in the tray</source>
   <translation>トレイで続ける</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Keep running, minimised</source>
   <translation>最小化して続ける</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Stop and quit</source>
   <translation>停止して終了</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>“{title}” is serving other programs, too.</source>
   <translation>「{title}」はほかのプログラムにも提供中です。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/closing.py" />
   <source>{n} more wait.</source>
   <extracomment>One: {n} more waits.</extracomment>
   <translation>
    <numerusform>ほかに {n} 件が待機中です。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>In the tray it goes on without a window.</source>
   <translation>トレイでは、ウィンドウなしで続きます。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>What you stop is kept, and can be resumed at the next start.</source>
   <translation>停止したものは保持され、次回の起動時に再開できます。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Programs that ask a model get no answers any more when you stop.</source>
   <translation>停止すると、モデルに問い合わせるプログラムは回答を得られなくなります。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>In the tray it goes on without a window, and tells you when it is done.</source>
   <translation>トレイではウィンドウなしで続き、終わるとお知らせします。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>This desktop has no tray, but the window can be minimised while it goes on.</source>
   <translation>このデスクトップにはトレイがありませんが、最小化したまま続けられます。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Columns</source>
   <translation>列</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Move up</source>
   <translation>上へ移動</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Move down</source>
   <translation>下へ移動</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Show these</source>
   <translation>これらを表示</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>As at first</source>
   <translation>初期状態に戻す</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Tick what you want to see. Drag a row to move its column.</source>
   <translation>表示するものにチェックを入れます。行をドラッグすると列が移動します。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>There are no others. Pickles can hold programs: these are opened as plain data only, nothing in them is carried out, and they are made safetensors.</source>
   <translation>ほかにはありません。pickle にはプログラムが含まれることがあります。純粋なデータとしてのみ開き、何も実行せず、safetensors に変換します。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>The cache that other tools share</source>
   <translation>ほかのツールと共有するキャッシュ</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Leave room for a variant in</source>
   <translation>バリアント用に空きを残すレベル</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Get {repo}</source>
   <translation>{repo} を入手</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Get {repo}?</source>
   <translation>{repo} を入手しますか？</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Asking the hub</source>
   <translation>Hub に問い合わせ中</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>I agree to pickled weights</source>
   <translation>pickle 形式の重みに同意する</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Download</source>
   <translation>ダウンロード</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Folder…</source>
   <translation>フォルダー…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Shared cache</source>
   <translation>共有キャッシュ</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Then quantize it to</source>
   <translation>その後の量子化</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>There is not enough room for the download.</source>
   <translation>ダウンロードするための空きが足りません。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Folder for the model</source>
   <translation>モデルのフォルダー</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Asking the hub what there is…</source>
   <translation>Hub に内容を問い合わせ中…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Plain files in a folder of yours</source>
   <translation>ご自分のフォルダーに通常のファイルとして</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Goes to</source>
   <translation>保存先</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>nothing</source>
   <translation>なし</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>The download fits, but there is not enough room for {name} beside it.</source>
   <translation>ダウンロードは収まりますが、さらに {name} を置く空きがありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>There is enough room.</source>
   <translation>空きは十分です。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Agree to the pickled weights first</source>
   <translation>先に pickle 形式の重みに同意してください</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Log in…</source>
   <translation>ログイン…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Saved {size}.</source>
   <translation>{size} を節約しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Duplicates</source>
   <translation>重複</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Looking for the same content in the library and other programs</source>
   <translation>ライブラリとほかのプログラムで同じ内容を探しています</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Share</source>
   <translation>共有</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Look for duplicates</source>
   <translation>重複を探す</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Starting</source>
   <translation>開始中</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Share, saves {size}</source>
   <translation>共有して {size} 節約</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>{n} stayed as they were: {reason}</source>
   <extracomment>One: {n} stayed as it was: {reason}</extracomment>
   <translation>
    <numerusform>{n} 個はそのままです: {reason}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Share the space of duplicates</source>
   <translation>重複の領域を共有</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>saves {size}</source>
   <translation>{size} 節約</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>not ours to share</source>
   <translation>Bitwright のものではないため共有不可</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>No content is here twice.</source>
   <translation>重複した内容はありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>{size} each, {words}</source>
   <translation>各 {size}、{words}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Waiting for the job before it</source>
   <translation>前のジョブを待っています</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>{n} files are here more than once.</source>
   <extracomment>One: {n} file is here more than once.</extracomment>
   <translation>
    <numerusform>{n} 個のファイルが重複しています。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Sharing saves {size}: copies in Bitwright's folder become names of the other file, after both were compared. Files of other programs stay as they are.</source>
   <translation>共有すると {size} 節約できます。両方を比較した後、Bitwright のフォルダーのコピーをもう一方のファイルの別名にします。ほかのプログラムのファイルはそのままです。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>None of them can be shared: only copies in Bitwright's own folder are ever replaced.</source>
   <translation>共有できるものはありません。置き換えるのは Bitwright のフォルダーのコピーだけです。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>It was stopped.</source>
   <translation>停止しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It becomes the model {} in Ollama.</source>
   <translation>Ollama のモデル {} になります。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>A Modelfile is written: {}</source>
   <translation>Modelfile を書き出します: {}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It appears as {}</source>
   <translation>{} に表示されます</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It is copied to {}</source>
   <translation>{} にコピーします</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It is uploaded to {}.</source>
   <translation>{} にアップロードします。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>As a model that 'ollama run' starts</source>
   <translation>「ollama run」で起動するモデルとして</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Into its folder of models, by a hard link</source>
   <translation>モデルのフォルダーへ（ハードリンク）</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Into any folder, by a hard link or a copy</source>
   <translation>任意のフォルダーへ（ハードリンクまたはコピー）</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Upload it to the Hugging Face Hub with a model card</source>
   <translation>モデルカードを付けて Hugging Face Hub にアップロード</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Export {variant}</source>
   <translation>{variant} をエクスポート</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Export</source>
   <translation>エクスポート</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name in Ollama</source>
   <translation>Ollama での名前</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>System text</source>
   <translation>システム文</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>What the model is told before every conversation, if anything</source>
   <translation>各会話の前にモデルに伝えること（任意）</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>As Ollama does</source>
   <translation>Ollama の既定</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Context in tokens</source>
   <translation>コンテキスト（トークン）</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Write a Modelfile instead, for 'ollama create'</source>
   <translation>代わりに「ollama create」用の Modelfile を書き出す</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name of the file</source>
   <translation>ファイル名</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>By its model and level</source>
   <translation>モデルとレベルから</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>LM Studio's folder of models</source>
   <translation>LM Studio のモデルフォルダー</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Where LM Studio says, if it is on this computer</source>
   <translation>LM Studio の設定に従う（このコンピューターにある場合）</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Path of a folder; it is made if it is not there</source>
   <translation>フォルダーのパス。なければ作成します</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Choose…</source>
   <translation>選択…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name of the file or folder</source>
   <translation>ファイルまたはフォルダーの名前</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Repository</source>
   <translation>リポジトリ</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>owner/name; it is made if it is not there</source>
   <translation>所有者/名前。なければ作成します</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Private: only you can see it</source>
   <translation>非公開: 自分だけが見られます</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Export into a folder</source>
   <translation>フォルダーにエクスポート</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Target</source>
   <translation>書き出し先</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Context</source>
   <translation>コンテキスト</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Welcome to Bitwright</source>
   <translation>Bitwright へようこそ</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Skip the tour</source>
   <translation>ツアーをスキップ</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Back</source>
   <translation>戻る</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Next</source>
   <translation>次へ</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Step {step} of {count}</source>
   <translation>ステップ {step}/{count}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Close, it goes on</source>
   <translation>閉じる（作業は続行）</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{download} to download, {size} as {level} afterwards. Takes {memory} of memory.</source>
   <translation>ダウンロード {download}、{level} にした後は {size}。メモリ {memory} を使用。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get a first model</source>
   <translation>最初のモデルを入手</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{model}: small and quick</source>
   <translation>{model}: 小さくて速い</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>A real chat model to see the whole way in a few minutes. At most 270 MB to download; it knows little, and runs everywhere.</source>
   <translation>本物のチャットモデルで、全体の流れを数分で体験できます。ダウンロードは最大 270 MB。知識は少ないですが、どこでも動きます。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>The best for this computer</source>
   <translation>このコンピューターに最適なもの</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Working it out…</source>
   <translation>計算中…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Find models that are already here</source>
   <translation>すでにここにあるモデルを探す</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Looks into the Hugging Face cache, Ollama and LM Studio. Nothing is copied or changed.</source>
   <translation>Hugging Face のキャッシュ、Ollama、LM Studio を調べます。コピーや変更はしません。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>You can close this: the work goes on in Activity, and you are told when it is done.</source>
   <translation>閉じても構いません。作業は「ジョブ」で続き、終わるとお知らせします。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Chat with it</source>
   <translation>チャットする</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Quantize it</source>
   <translation>量子化する</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get it</source>
   <translation>入手</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get it…</source>
   <translation>入手…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Look for models</source>
   <translation>モデルを探す</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>No larger model fits the memory and the disk that are free now.</source>
   <translation>今の空きメモリと空きディスクに収まる、より大きなモデルはありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{model}: the best for this computer</source>
   <translation>{model}: このコンピューターに最適</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Add one with the plus at its row; then you can chat with it.</source>
   <translation>行のプラスで追加すると、チャットできるようになります。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Choose another</source>
   <translation>別のものを選ぶ</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{job} was stopped.</source>
   <translation>{job} を停止しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>It is downloaded, checked file by file, then made to suit this computer.</source>
   <translation>ダウンロードし、ファイルごとに確認してから、このコンピューターに合わせます。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>It is downloaded, quantized for this computer, and opened in the chat.</source>
   <translation>ダウンロードし、このコンピューター用に量子化して、チャットで開きます。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{model} is ready: {format}, {size}.</source>
   <translation>{model} の準備ができました: {format}、{size}。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Resume</source>
   <translation>再開</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Try again</source>
   <translation>やり直す</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>About {speed}.</source>
   <translation>約 {speed}。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get {model}</source>
   <translation>{model} を入手</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>This is your computer</source>
   <translation>これがお使いのコンピューターです</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Language models live in memory. Bitwright looks at what you have, and makes a model small enough to run here. Nothing leaves this computer.</source>
   <translation>言語モデルはメモリ上で動きます。Bitwright は今ある環境を調べ、ここで動く大きさのモデルを作ります。データがこのコンピューターから出ることはありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>{size} free now</source>
   <translation>現在の空き {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>{size} free</source>
   <translation>空き {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>of {size}</source>
   <translation>全 {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>How much memory is free decides how large a model can be.</source>
   <translation>空きメモリの量で、使えるモデルの大きさが決まります。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>How fast that memory is decides how fast it answers.</source>
   <translation>メモリの速さで、回答の速さが決まります。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>A graphics card has fast memory of its own; without one, the processor does it.</source>
   <translation>グラフィックカードには高速な専用メモリがあります。ない場合はプロセッサが処理します。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>This is what suits it</source>
   <translation>このコンピューターに合うもの</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>A model is billions of numbers, published with 16 bits each. Quantizing keeps them in about 4: a quarter of the memory, several times the speed, and answers that stay nearly the same.</source>
   <translation>モデルは数十億個の数値で、1 つあたり 16 ビットで公開されています。量子化すると約 4 ビットになり、メモリは 4 分の 1、速度は数倍で、回答はほとんど変わりません。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Looking at this computer…</source>
   <translation>このコンピューターを調べています…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>No graphics card for models</source>
   <translation>モデルに使えるグラフィックカードなし</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>The processor does the work</source>
   <translation>プロセッサで処理します</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>For this computer</source>
   <translation>このコンピューター向け</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Small models only</source>
   <translation>小さなモデルのみ</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Little memory is free: close other programs, and look again.</source>
   <translation>空きメモリが少なくなっています。ほかのプログラムを閉じて、調べ直してください。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Free up space</source>
   <translation>空きを増やす</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Filter</source>
   <translation>フィルター</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>What takes room</source>
   <translation>容量を使っているもの</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Looking at the disk</source>
   <translation>ディスクを調べています</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Tick nothing</source>
   <translation>チェックをすべて外す</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Deleting</source>
   <translation>削除中</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{size} are free again.</source>
   <translation>{size} が空きました。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{n} things were deleted.</source>
   <extracomment>One: {n} thing was deleted.</extracomment>
   <translation>
    <numerusform>{n} 件を削除しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{n} could not be deleted.</source>
   <extracomment>One: {n} could not be deleted.</extracomment>
   <translation>
    <numerusform>{n} 件は削除できませんでした。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Close what uses them, then try again.</source>
   <translation>使用中のものを閉じてからやり直してください。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Nothing takes room</source>
   <translation>容量を使っているものはありません</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Goes: {loses} Stays: {stays}</source>
   <translation>消えるもの: {loses} 残るもの: {stays}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{n} ticked</source>
   <extracomment>One: {n} ticked</extracomment>
   <translation>
    <numerusform>{n} 件を選択</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Nothing is ticked</source>
   <translation>何も選択されていません</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Delete, frees {size}</source>
   <translation>削除して {size} 空ける</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>There is nothing to delete here.</source>
   <translation>ここに削除できるものはありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Next control</source>
   <translation>次の項目</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Control before</source>
   <translation>前の項目</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Press the button, set the mark</source>
   <translation>ボタンを押す、チェックを入れる</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Row above, page above on the rail</source>
   <translation>上の行、レールでは上のページ</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Row below, page below on the rail</source>
   <translation>下の行、レールでは下のページ</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>What can be done with this row</source>
   <translation>この行でできること</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Close what lies on top</source>
   <translation>一番手前のものを閉じる</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Go to {page}</source>
   <translation>{page}に移動</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Everywhere</source>
   <translation>全体</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>In every list and form</source>
   <translation>すべてのリストとフォーム</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Nothing has these words.</source>
   <translation>該当するものはありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>List</source>
   <translation>一覧</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Help</source>
   <translation>ヘルプ</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Search</source>
   <translation>検索</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Search in the help</source>
   <translation>ヘルプを検索</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Part of the help</source>
   <translation>ヘルプの項目</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Shortcuts</source>
   <translation>ショートカット</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Glossary</source>
   <translation>用語集</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move the models</source>
   <translation>モデルを移動</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move the models?</source>
   <translation>モデルを移動しますか？</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Only new ones</source>
   <translation>新しいものだけ</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move</source>
   <translation>移動</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Looking at the folders</source>
   <translation>フォルダーを調べています</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>The same disk: done in a moment, nothing is copied</source>
   <translation>同じディスク: コピーなしで、すぐに終わります</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Another disk: copied and checked, and only then deleted here</source>
   <translation>別のディスク: コピーして確認した後に、こちらから削除します</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Stays where it is</source>
   <translation>元の場所に残ります</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Jobs or chats are using the models: let them end first, then try again.</source>
   <translation>ジョブまたはチャットがモデルを使用中です。終わるのを待ってからやり直してください。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>New variants go to {folder}.</source>
   <translation>新しいバリアントは {folder} に保存されます。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>New variants go to the new folder; those you have stay where they are</source>
   <translation>新しいバリアントは新しいフォルダーに保存し、今あるものはそのまま残します</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Looking at the folders…</source>
   <translation>フォルダーを調べています…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>{n} variants</source>
   <extracomment>One: {n} variant</extracomment>
   <translation>
    <numerusform>{n} 個のバリアント</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>{n} models</source>
   <extracomment>One: {n} model</extracomment>
   <translation>
    <numerusform>{n} 個のモデル</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move {size}</source>
   <translation>{size} を移動</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Use this folder</source>
   <translation>このフォルダーを使う</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>There is not enough room: {size} are needed there.</source>
   <translation>空きが足りません。移動先に {size} 必要です。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Now in</source>
   <translation>現在の場所</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Then in</source>
   <translation>移動先</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Moves</source>
   <translation>移動するもの</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>How</source>
   <translation>方法</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Free there</source>
   <translation>移動先の空き</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>and {n} more</source>
   <extracomment>One: and {n} more</extracomment>
   <translation>
    <numerusform>ほか {n} 件</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>No job or chat can run meanwhile.</source>
   <translation>その間、ジョブやチャットは実行できません。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>No job or chat can run meanwhile. It can be paused, and stopped without any loss.</source>
   <translation>その間、ジョブやチャットは実行できません。一時停止や停止をしても何も失われません。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Delete {name}</source>
   <translation>{name} を削除</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Save this recipe</source>
   <translation>このレシピを保存</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Note</source>
   <translation>メモ</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>What it is good for (optional)</source>
   <translation>適した用途（任意）</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Recipes</source>
   <translation>レシピ</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Open a recipe file…</source>
   <translation>レシピのファイルを開く…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Save the recipe of a plan under Recipes; variants made with it can be made again.</source>
   <translation>計画のレシピを「レシピ」に保存すると、同じバリアントを作り直せます。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Share {name} as a file</source>
   <translation>{name} をファイルとして共有</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Replace</source>
   <translation>置き換える</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Use</source>
   <translation>使う</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Use {name}</source>
   <translation>{name} を使う</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>No recipe has been saved yet</source>
   <translation>保存済みのレシピはまだありません</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Missing files</source>
   <translation>見つからないファイル</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>The files of {n} entries are not where they were. If you moved them, choose the folder they are in now, or one above it: they are known by their content, whatever they are called.</source>
   <extracomment>One: The files of {n} entry are not where they were. If you moved them, choose the folder they are in now, or one above it: they are known by their content, whatever they are called.</extracomment>
   <translation>
    <numerusform>{n} 件の項目のファイルが元の場所にありません。移動した場合は、今あるフォルダーかその上のフォルダーを選んでください。名前が変わっていても内容で判別します。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Looking for the files</source>
   <translation>ファイルを探しています</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Look in a folder…</source>
   <translation>フォルダー内を探す…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Folder to look in</source>
   <translation>探すフォルダー</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Found {n} again, and noted where they are.</source>
   <extracomment>One: Found {n} again, and noted where it is.</extracomment>
   <translation>
    <numerusform>{n} 件が見つかり、場所を記録しました。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>None of the files is below {folder}.</source>
   <translation>{folder} の中にこれらのファイルはありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>{found} The others are not in this folder.</source>
   <translation>{found} ほかのものはこのフォルダーにありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Look in another folder…</source>
   <translation>別のフォルダーを探す…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Not found: {names}</source>
   <translation>見つからないもの: {names}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>And {n} more.</source>
   <translation>ほか {n} 件。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>{size} read</source>
   <translation>{size} 読み取り済み</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Found</source>
   <translation>発見</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Missing</source>
   <translation>なし</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/rename.py" />
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/rename.py" />
   <source>Only its name in the library: its files keep theirs.</source>
   <translation>変わるのはライブラリでの名前だけで、ファイル名はそのままです。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Make it again</source>
   <translation>作り直す</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Fetch again</source>
   <translation>取得し直す</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>{names} and {n} more</source>
   <translation>{names} ほか {n} 件</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Repair</source>
   <translation>修復</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Find the files…</source>
   <translation>ファイルを探す…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/repair.py" />
   <source>{n} files are missing: {names}.</source>
   <extracomment>One: {n} file is missing: {names}.</extracomment>
   <translation>
    <numerusform>{n} 個のファイルがありません: {names}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/repair.py" />
   <source>{n} files have another content than was recorded: {names}.</source>
   <extracomment>One: {n} file has another content than was recorded: {names}.</extracomment>
   <translation>
    <numerusform>{n} 個のファイルの内容が記録と異なります: {names}。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>Tags</source>
   <translation>タグ</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>New tag</source>
   <translation>新しいタグ</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>New tag, then Enter</source>
   <translation>新しいタグを入力して Enter</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>Set the tags</source>
   <translation>タグを設定</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/tags.py" />
   <source>{n} tags are only on some of them: they stay unless you switch them on for all.</source>
   <extracomment>One: {n} tag is only on some of them: it stays unless you switch it on for all.</extracomment>
   <translation>
    <numerusform>{n} 個のタグは一部だけに付いています。すべてでオンにしない限り、そのままです。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>{tag} (on some)</source>
   <translation>{tag}（一部）</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tensors.py" />
   <source>Tensors of {name}</source>
   <translation>{name} のテンソル</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tensors.py" />
   <source>Tensors</source>
   <translation>テンソル</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tensors.py" />
   <source>Filter by name or type</source>
   <translation>名前または型で絞り込む</translation>
  </message>
  <message>
   <location filename="../../desktop/frame.py" />
   <source>The other pages go on. Copy the details if you want to report it.</source>
   <translation>ほかのページは使えます。報告する場合は詳細をコピーしてください。</translation>
  </message>
  <message>
   <location filename="../../desktop/frame.py" />
   <source>This page could not be opened.</source>
   <translation>このページを開けませんでした。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A trained network that writes text: a file of billions of numbers.</source>
   <translation>文章を書く、学習済みのネットワーク。数十億の数値からなるファイルです。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Weights</source>
   <translation>重み</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The numbers that a model has learned; they are nearly all of its size.</source>
   <translation>モデルが学習した数値。サイズのほとんどを占めます。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Parameters (8B)</source>
   <translation>パラメーター (8B)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How many weights a model has: 8B are eight billion.</source>
   <translation>モデルの重みの数。8B は 80 億です。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Source</source>
   <translation>元のモデル</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The model as it was published, which smaller versions are made from.</source>
   <translation>公開されたままのモデル。ここから小さなバージョンを作ります。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Variant</source>
   <translation>バリアント</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A smaller version of a model, made to suit a computer like this one.</source>
   <translation>このようなコンピューターに合わせて作った、モデルの小さなバージョン。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Quantization</source>
   <translation>量子化</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Storing each weight with fewer bits: smaller and faster, and a little less exact.</source>
   <translation>各重みを少ないビットで保存すること。小さく速くなり、少し精度が下がります。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Requantize</source>
   <translation>再量子化</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Making a smaller version from one that is already quantized; both losses add up.</source>
   <translation>量子化済みのモデルからさらに小さなものを作ること。劣化が重なります。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Recipe</source>
   <translation>レシピ</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Everything that is needed to make the same variant again: method, format, options.</source>
   <translation>同じバリアントを作り直すために必要なすべて: 手法、形式、オプション。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Lineage</source>
   <translation>来歴</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Where a variant comes from: its source, its recipe, and how long making it took.</source>
   <translation>バリアントの由来: 元のモデル、レシピ、作成にかかった時間。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Mixture of experts</source>
   <translation>Mixture of Experts</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A model of many parts of which only a few work on each word: quick for its size.</source>
   <translation>多くの部分からなり、語ごとに一部だけが働くモデル。大きさのわりに高速です。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Bits per weight</source>
   <translation>重みあたりのビット数</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How much space one weight takes on average; the published models have 16.</source>
   <translation>1 つの重みが平均して占める大きさ。公開モデルでは 16 です。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Level (Q4_K_M)</source>
   <translation>レベル (Q4_K_M)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A named mix of formats for GGUF: the number is about the bits, S, M and L are its size.</source>
   <translation>名前の付いた GGUF の形式の組み合わせ。数字はおよそのビット数、S・M・L は大きさです。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Format</source>
   <translation>形式</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How one number is stored, for example in 4 or 8 bits.</source>
   <translation>1 つの数値の保存方法。例: 4 ビット、8 ビット。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Method</source>
   <translation>手法</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How the stored values are chosen: just rounded, or so that the answers change little.</source>
   <translation>保存する値の選び方: 単に丸めるか、回答の変化を抑えるように選ぶか。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>File type</source>
   <translation>ファイル形式</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The kind of files a variant is written as, which decides what programs can open it.</source>
   <translation>バリアントを書き出すファイルの種類。どのプログラムで開けるかが決まります。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>GGUF</source>
   <translation>GGUF</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>One file with everything in it, for llama.cpp, Ollama, LM Studio and this app.</source>
   <translation>すべてを含む 1 つのファイル。llama.cpp、Ollama、LM Studio、このアプリ用です。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Safetensors</source>
   <translation>Safetensors</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A folder of plain weight files and settings, for transformers, vLLM and most research code.</source>
   <translation>重みと設定のファイルのフォルダー。transformers、vLLM、多くの研究用コードで使います。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Block</source>
   <translation>ブロック</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A few weights that share one scale; smaller blocks are more exact and take more space.</source>
   <translation>1 つのスケールを共有するいくつかの重み。小さいほど正確で、容量が増えます。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Group size</source>
   <translation>グループサイズ</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How many weights share one scale: smaller is more exact and larger on the disk.</source>
   <translation>1 つのスケールを共有する重みの数。小さいほど正確で、ディスク容量が増えます。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Scale</source>
   <translation>スケール</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The step between two neighbouring values that can be stored.</source>
   <translation>保存できる隣り合う値の間隔。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Zero point</source>
   <translation>ゼロ点</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The stored value that stands for zero, so that lopsided weights lose less.</source>
   <translation>ゼロを表す保存値。偏った重みの劣化を減らします。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Symmetric</source>
   <translation>対称</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Zero is in the middle of the values: simpler and faster, a little less exact.</source>
   <translation>ゼロが値の中央にあること。単純で速く、精度は少し下がります。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>K-quants</source>
   <translation>K-quants</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Formats of llama.cpp whose scales are quantized too: the usual choice for GGUF.</source>
   <translation>スケールも量子化する llama.cpp の形式。GGUF では一般的な選択です。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>NF4</source>
   <translation>NF4</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Four bits whose 16 values lie where weights are most frequent.</source>
   <translation>16 個の値を、重みの多い範囲に集めた 4 ビット形式。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>FP8</source>
   <translation>FP8</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Numbers with a decimal point in 8 bits, which recent graphics cards compute with directly.</source>
   <translation>8 ビットの浮動小数点数。最近のグラフィックカードは直接計算できます。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>INT8</source>
   <translation>INT8</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Whole numbers from -128 to 127: half the size, hardly a loss.</source>
   <translation>-128 から 127 の整数。半分のサイズで、劣化はほとんどありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Ternary</source>
   <translation>3 値</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Each weight is -1, 0 or 1: tiny, but only for models that were trained for it.</source>
   <translation>各重みが -1、0、1 のいずれか。非常に小さいですが、そのように学習されたモデル専用です。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>MXFP4</source>
   <translation>MXFP4</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Four bits with a shared power of two for each 32 weights, made for new graphics cards.</source>
   <translation>32 個の重みごとに 2 のべき乗を共有する 4 ビット形式。新しいグラフィックカード向けです。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Checksum</source>
   <translation>チェックサム</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A fingerprint of a file: when it is the same, every byte is the same.</source>
   <translation>ファイルの指紋。同じなら、すべてのバイトが同じです。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Checkpoint</source>
   <translation>チェックポイント</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What a job has finished so far, kept so that it can go on from there.</source>
   <translation>ジョブのこれまでの結果。ここから続けられるように保存されます。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Round to nearest</source>
   <translation>最近接丸め</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Every weight takes the nearest value that can be stored: quick, and fine at 8 bits.</source>
   <translation>各重みを、保存できる最も近い値にします。速く、8 ビットなら十分です。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>GPTQ</source>
   <translation>GPTQ</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>After each rounded weight the ones to come are shifted to make up for the error.</source>
   <translation>重みを 1 つ丸めるたびに、残りの重みをずらして誤差を補います。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>AWQ</source>
   <translation>AWQ</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Weights that matter most for real text are scaled up first, so that rounding hurts them less.</source>
   <translation>実際の文章で重要な重みを先に拡大し、丸めの影響を減らします。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>SmoothQuant</source>
   <translation>SmoothQuant</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Moves what is hard to store from inputs to weights, so that both fit into 8 bits.</source>
   <translation>保存しにくい部分を入力から重みに移し、両方を 8 ビットに収めます。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Training (QAT)</source>
   <translation>学習 (QAT)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The rounded model practises to answer like the original: slow, and the best at few bits.</source>
   <translation>丸めたモデルを、元のモデルのように答えるよう訓練します。時間はかかりますが、少ないビット数では最良です。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Importance matrix</source>
   <translation>重要度行列</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Which weights matter most for real text, measured beforehand.</source>
   <translation>実際の文章でどの重みが重要かを、あらかじめ測定したもの。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Calibration text</source>
   <translation>キャリブレーションテキスト</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Text that the model reads while it is quantized, to see which weights matter.</source>
   <translation>どの重みが重要かを知るため、量子化中にモデルが読む文章。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Activations</source>
   <translation>アクティベーション</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The numbers that pass between the layers while the model reads and writes.</source>
   <translation>モデルが読み書きするときに層の間を流れる数値。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>LoRA</source>
   <translation>LoRA</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A small trained addition to a model that changes how it answers.</source>
   <translation>モデルの答え方を変える、小さな学習済みの追加部分。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Loss</source>
   <translation>損失</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How far the training's answers are from the original's; lower is better.</source>
   <translation>学習中の回答が元のモデルからどれだけ離れているか。低いほど良好です。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Learning rate</source>
   <translation>学習率</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How large each step of a training is: too small takes long, too large never settles.</source>
   <translation>学習の 1 ステップの大きさ。小さすぎると時間がかかり、大きすぎると収束しません。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>KL divergence</source>
   <translation>KL ダイバージェンス</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How often it would answer differently from the original: below 0.05 is hard to notice.</source>
   <translation>元のモデルと違う回答をする度合い。0.05 未満ならほとんど気づきません。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Perplexity</source>
   <translation>パープレキシティ</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How surprised a model is by real text: compare it with the original's, lower is better.</source>
   <translation>実際の文章にモデルがどれだけ驚くか。元のモデルと比べ、低いほど良好です。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Same next word</source>
   <translation>次の語の一致</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How often its favourite next word is the original's, too.</source>
   <translation>最有力の次の語が、元のモデルと同じになる割合。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Token</source>
   <translation>トークン</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A piece of a word: 100 tokens are about 75 English words.</source>
   <translation>語の一部。英語では 100 トークンが約 75 語です。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Tokens per second</source>
   <translation>毎秒トークン数</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How fast it writes: people read at about 5 to 10 a second.</source>
   <translation>書く速さ。人が読む速さは毎秒 5～10 程度です。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Time to first token</source>
   <translation>最初のトークンまでの時間</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How long it thinks about the question before the first word comes.</source>
   <translation>最初の語が出るまで、質問について考える時間。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How much of a conversation the model can look at, in tokens; more needs more memory.</source>
   <translation>モデルが見渡せる会話の量（トークン）。多いほどメモリが必要です。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Conversation memory</source>
   <translation>会話のメモリ</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What a model keeps of the conversation so far (the KV cache); it grows with the context.</source>
   <translation>モデルが保持するこれまでの会話（KV キャッシュ）。コンテキストとともに増えます。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Fits</source>
   <translation>収まる</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The model and its conversation find room in this computer's free memory.</source>
   <translation>モデルと会話が、このコンピューターの空きメモリに入ります。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Tight</source>
   <translation>ぎりぎり</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>It runs, but other programs should be closed.</source>
   <translation>動きますが、ほかのプログラムを閉じたほうがよい状態です。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Partly on the graphics card</source>
   <translation>一部をグラフィックカードで</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Some layers run on the graphics card and the rest on the processor, which is slower.</source>
   <translation>一部の層をグラフィックカードで、残りをより遅いプロセッサで実行します。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Offloading</source>
   <translation>オフロード</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Handing layers over to the graphics card, as many as its memory takes.</source>
   <translation>メモリに収まるだけの層をグラフィックカードに任せること。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Graphics memory</source>
   <translation>グラフィックメモリ</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The graphics card's own memory (VRAM), the fastest place for a model.</source>
   <translation>グラフィックカードの専用メモリ (VRAM)。モデルを置くのに最も速い場所です。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Memory bandwidth</source>
   <translation>メモリ帯域幅</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How fast memory can be read: each word reads the whole model once.</source>
   <translation>メモリを読み取る速さ。1 語ごとにモデル全体を 1 回読みます。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Estimate (~)</source>
   <translation>推定 (~)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Calculated and not measured here yet; a measurement replaces it.</source>
   <translation>計算による値で、ここではまだ測定していません。測定すると置き換わります。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>An instruction that the model gets before the conversation.</source>
   <translation>会話の前にモデルに与える指示。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How freely the next word is chosen: 0 always takes the likeliest.</source>
   <translation>次の語を選ぶ自由度。0 なら常に最も確からしい語を選びます。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Top p</source>
   <translation>Top p</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Only the likeliest words that together make up this share are chosen from.</source>
   <translation>合計がこの割合になるまでの、確からしい語からのみ選びます。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Top k</source>
   <translation>Top k</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Only this many of the likeliest words are chosen from.</source>
   <translation>確からしい順に、この数の語からのみ選びます。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The start of the dice: the same seed and the same question give the same answer.</source>
   <translation>乱数の出発点。同じシードと同じ質問なら、同じ回答になります。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Reasoning</source>
   <translation>推論（思考）</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What a model writes to itself before it answers.</source>
   <translation>回答の前にモデルが自分用に書く内容。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Chat template</source>
   <translation>チャットテンプレート</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How a conversation is written down for this very model.</source>
   <translation>このモデル向けの会話の書き表し方。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Blind comparison</source>
   <translation>ブラインド比較</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>You see two answers without knowing whose they are, and choose the better one.</source>
   <translation>どちらのものか知らずに 2 つの回答を見て、良いほうを選びます。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Hub</source>
   <translation>Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The site where most open models are published: huggingface.co.</source>
   <translation>多くのオープンモデルが公開されているサイト: huggingface.co。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>License</source>
   <translation>ライセンス</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What the makers of a model allow you to do with it.</source>
   <translation>モデルの作成者が、利用者に許可していること。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Gated model</source>
   <translation>利用申請が必要なモデル</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Its makers want you to accept their terms on the Hub before you can download it.</source>
   <translation>ダウンロードの前に、Hub で作成者の条件に同意する必要があります。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Access token</source>
   <translation>アクセストークン</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A key to your account on the Hub; it is kept in this computer's keyring.</source>
   <translation>Hub のアカウントの鍵。このコンピューターのキーリングに保存されます。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Address (API)</source>
   <translation>アドレス (API)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Where other programs on this computer can reach the model.</source>
   <translation>このコンピューターのほかのプログラムがモデルに接続する場所。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>API key</source>
   <translation>API キー</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A password that other programs must show to use the model.</source>
   <translation>ほかのプログラムがモデルを使うために示すパスワード。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Only this computer</source>
   <translation>このコンピューターのみ</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The address cannot be reached from other machines (127.0.0.1).</source>
   <translation>ほかのマシンからこのアドレスには接続できません (127.0.0.1)。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Worker</source>
   <translation>ワーカー</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Each job runs in a program of its own, so that a crash never takes the window with it.</source>
   <translation>各ジョブは独立したプログラムで動くため、クラッシュしてもウィンドウは影響を受けません。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Parameters</source>
   <translation>パラメーター</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Stored as</source>
   <translation>保存形式</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Number format</source>
   <translation>数値形式</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Files</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Reads at most</source>
   <translation>最大読み取り</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Text</source>
   <translation>テキスト</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Made from</source>
   <translation>作成元</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Licence</source>
   <translation>ライセンス</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Speed</source>
   <translation>速度</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Speed here</source>
   <translation>ここでの速度</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Address</source>
   <translation>アドレス</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Checked by</source>
   <translation>検証方法</translation>
  </message>
  <message>
   <location filename="../../desktop/main_window.py" />
   <source>Open {name}</source>
   <translation>{name} を開く</translation>
  </message>
  <message>
   <location filename="../../desktop/main_window.py" />
   <source>“{name}” was not opened.</source>
   <translation>「{name}」は開きませんでした。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/main_window.py" />
   <source>{n} things were not opened.</source>
   <extracomment>One: {n} thing was not opened.</extracomment>
   <translation>
    <numerusform>{n} 件を開きませんでした。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/axes.py" />
   <source>Loads in {programs}.</source>
   <translation>{programs} で読み込めます。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Downloaded</source>
   <translation>ダウンロード済み</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Downloading</source>
   <translation>ダウンロード中</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>done</source>
   <translation>完了</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>now</source>
   <translation>現在</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>later</source>
   <translation>この後</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>stopped</source>
   <translation>停止</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>failed</source>
   <translation>失敗</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantized to {level}</source>
   <translation>{level} に量子化済み</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantized</source>
   <translation>量子化済み</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantizing to {level}</source>
   <translation>{level} に量子化中</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantizing</source>
   <translation>量子化中</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Ready to chat</source>
   <translation>チャットできます</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>GB: the size of its files. A token is a word or a piece of one. Context: how many tokens of a conversation the model keeps in view. ~ marks an estimate.</source>
   <translation>GB: ファイルのサイズ。トークンは語またはその一部です。コンテキスト: モデルが見渡す会話のトークン数。~ は推定値です。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>fits on the GPU with {context} context</source>
   <translation>コンテキスト {context} で GPU に収まる</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>runs partly on the GPU with {context} context</source>
   <translation>コンテキスト {context} で一部を GPU で実行</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>fits with {context} context</source>
   <translation>コンテキスト {context} で収まる</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>fits only just with {context} context</source>
   <translation>コンテキスト {context} でぎりぎり収まる</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>does not fit with {context} context</source>
   <translation>コンテキスト {context} では収まらない</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Compressed tensors</source>
   <translation>圧縮テンソル</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{choice_name} keeps each weight (each number of the model) in about {bits_per_weight} bits; models are published with 16. Fewer bits need less memory and run faster, and cost some quality. Here: {quality}.</source>
   <translation>{choice_name} は、各重み（モデルの各数値）を約 {bits_per_weight} ビットで保持します。公開モデルは 16 ビットです。ビットが少ないほどメモリを節約して速くなり、品質が少し下がります。ここでは: {quality}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{format} of a {size} model</source>
   <translation>{size} モデルの {format}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>No format of a {size} model fits here</source>
   <translation>{size} モデルで、ここに収まる形式はありません</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{known}. Weights {memory}, KV cache {memory2}, compute {memory3}, overhead {memory4}</source>
   <translation>{known}。重み {memory}、KV キャッシュ {memory2}、計算 {memory3}、その他 {memory4}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>An {size} model</source>
   <translation>{size} モデル</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>A {size} model</source>
   <translation>{size} モデル</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{format} of {model}</source>
   <translation>{model} の {format}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{format} of an {size} model</source>
   <translation>{size} モデルの {format}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>No format of {model} fits here</source>
   <translation>{model} で、ここに収まる形式はありません</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>No format of an {size} model fits here</source>
   <translation>{size} モデルで、ここに収まる形式はありません</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Measured on this computer</source>
   <translation>このコンピューターでの測定値</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>
{gpu_layers} of {n_layers} layers go onto the GPU</source>
   <translation>
{n_layers} 層中 {gpu_layers} 層を GPU に置きます</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted</source>
   <translation>予測</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Measured here, for another context put right</source>
   <translation>ここで測定し、コンテキストの違いを補正</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Best first</source>
   <translation>最適なものから</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>The level or number format</source>
   <translation>レベルまたは数値形式</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>The kind of files, which decides what programs load it</source>
   <translation>ファイルの種類。どのプログラムで読み込めるかが決まります</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>File size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted size of the files (~ means: an estimate)</source>
   <translation>ファイルの予測サイズ（~ は推定値）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Memory, against what is free</source>
   <translation>メモリ（空きとの比較）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Weights, the conversation's cache, working space. The mark is the memory that is free now</source>
   <translation>重み、会話のキャッシュ、作業領域。目印は現在の空きメモリです</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Fit</source>
   <translation>収まるか</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Whether it fits in the memory that is free now</source>
   <translation>現在の空きメモリに収まるかどうか</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Tokens/s</source>
   <translation>トークン/秒</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted speed of answers: words or pieces of words a second</source>
   <translation>回答の予測速度: 毎秒の語（またはその一部）の数</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Quality</source>
   <translation>品質</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>How close its answers come to the original's</source>
   <translation>回答が元のモデルにどれだけ近いか</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{measured_here}: {quality} ({bits_per_weight} bits a weight)</source>
   <translation>{measured_here}: {quality}（重みあたり {bits_per_weight} ビット）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>about {speed}</source>
   <translation>約 {speed}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted from the model's shape</source>
   <translation>モデルの形状からの予測</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted for a conversation of 512 tokens</source>
   <translation>512 トークンの会話での予測</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Expected</source>
   <translation>予想</translation>
  </message>
  <message>
   <location filename="../../desktop/models/compute.py" />
   <source>TF32 needs an NVIDIA GPU; there is none here.</source>
   <translation>TF32 には NVIDIA GPU が必要ですが、ここにはありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/compute.py" />
   <source>TF32 needs an NVIDIA GPU from RTX 30 or A100 on; {name} is older.</source>
   <translation>TF32 には RTX 30 または A100 以降の NVIDIA GPU が必要です。{name} はそれより古いものです。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/compute.py" />
   <source>PyTorch cannot use {name} here: its CUDA version is not installed.</source>
   <translation>ここでは PyTorch が {name} を使えません。対応する CUDA 版がインストールされていません。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} of {size2}</source>
   <translation>{size2} 中 {size}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/downloads.py" />
   <source>Verified: {n} files match the Hub's hashes ({list})</source>
   <extracomment>One: Verified: {n} file matches the Hub's hash ({list})</extracomment>
   <translation>
    <numerusform>検証済み: {n} 個のファイルが Hub のハッシュと一致 ({list})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Partial files kept: {size}. {way}</source>
   <translation>途中のファイルを保持: {size}。{way}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/downloads.py" />
   <source>{n} files</source>
   <extracomment>One: {n} file</extracomment>
   <translation>
    <numerusform>{n} 個のファイル</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Checking what is already here</source>
   <translation>すでにあるものを確認中</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{words}. Its pickled weights were made safetensors.</source>
   <translation>{words}。pickle 形式の重みは safetensors に変換しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Resume goes on from there.</source>
   <translation>再開すると、そこから続きます。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>The next download of it goes on from there.</source>
   <translation>次のダウンロードは、そこから続きます。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{files_count}, {size} (not needed, or not safe)</source>
   <translation>{files_count}、{size}（不要、または安全でない）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Not stated</source>
   <translation>記載なし</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{licence} (gated: its owner must let you in)</source>
   <translation>{licence}（所有者の許可が必要）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} to fetch</source>
   <translation>取得するもの {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Cancelling</source>
   <translation>キャンセル中</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Pausing</source>
   <translation>一時停止中</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{done} of {total} files</source>
   <translation>{total} 個中 {done} 個のファイル</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{sha256} by SHA-256</source>
   <translation>SHA-256 で {sha256} 個</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{git_sha1} by git's SHA-1</source>
   <translation>git の SHA-1 で {git_sha1} 個</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>No unfinished file is left of it.</source>
   <translation>途中のファイルは残っていません。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Resume goes on with the next file.</source>
   <translation>再開すると、次のファイルから続きます。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>SHA-256 ({sha256})</source>
   <translation>SHA-256 ({sha256})</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>git's SHA-1 ({count})</source>
   <translation>git の SHA-1 ({count})</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Version</source>
   <translation>バージョン</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{revision}, commit {commit}</source>
   <translation>{revision}、コミット {commit}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} for the conversion</source>
   <translation>変換に {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} for {level}</source>
   <translation>{level} に {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{files} ({size} is here already)</source>
   <translation>{files}（{size} は取得済み）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Left out</source>
   <translation>除外したもの</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>waiting for the hub</source>
   <translation>Hub を待っています</translation>
  </message>
  <message>
   <location filename="../../desktop/models/finetune.py" />
   <source>Fine-tune it with transformers and peft</source>
   <translation>transformers と peft でファインチューニング</translation>
  </message>
  <message>
   <location filename="../../desktop/models/finetune.py" />
   <source>Once the variant is made, the code that loads it with transformers and peft stands here and in the library, ready to copy.</source>
   <translation>バリアントを作成すると、transformers と peft で読み込むコードがここことライブラリに表示され、コピーできます。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Unavailable</source>
   <translation>使用不可</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>The number format, and beneath it the methods that choose its values</source>
   <translation>数値形式と、その下に値を選ぶ手法</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Predicted size of all files (~ means: an estimate)</source>
   <translation>全ファイルの予測サイズ（~ は推定値）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Likely quality</source>
   <translation>予想品質</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>How close its answers come to the original's; evaluate a variant to measure it</source>
   <translation>回答が元のモデルにどれだけ近いか。バリアントを評価すると測定できます</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Whether a calibration text shows which values matter; that takes longer and loses less</source>
   <translation>キャリブレーションテキストで重要な値を調べるか。時間はかかりますが、劣化が減ります</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Loads in</source>
   <translation>読み込み先</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Programs besides Bitwright that load it</source>
   <translation>Bitwright 以外で読み込めるプログラム</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>{dtype} by {title}, {container}</source>
   <translation>{title} による {dtype}、{container}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>{format}, recommended</source>
   <translation>{format}、おすすめ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>{format}, unavailable</source>
   <translation>{format}、使用不可</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>For research.</source>
   <translation>研究向け。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Yes</source>
   <translation>はい</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Looks at a text first</source>
   <translation>先にテキストを読む</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Needs no text</source>
   <translation>テキスト不要</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Not usable</source>
   <translation>使用できません</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Not known</source>
   <translation>不明</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>The Hub does not say how many parameters it has</source>
   <translation>Hub にパラメーター数の記載がありません</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>
Estimated by its number of parameters; its page looks closer.</source>
   <translation>
パラメーター数からの推定です。モデルのページではより詳しく調べます。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Already here</source>
   <translation>取得済み</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Gated</source>
   <translation>要申請</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Where the model is published: organisation/name</source>
   <translation>モデルの公開場所: 組織/名前</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>How many weights it has (~ means: by its name)</source>
   <translation>重みの数（~ は名前からの推定）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>What its weights are stored as</source>
   <translation>重みの保存形式</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Best here</source>
   <translation>ここでの最適</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>The form that suits this computer, with the size of its files (~ means: an estimate)</source>
   <translation>このコンピューターに合う形とファイルのサイズ（~ は推定値）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Downloads</source>
   <translation>DL 数</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Downloads in the last month</source>
   <translation>直近 1 か月のダウンロード数</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Likes</source>
   <translation>いいね</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>People who liked it on the Hub</source>
   <translation>Hub で「いいね」を付けた人の数</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Changed</source>
   <translation>更新</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>When its files last changed</source>
   <translation>ファイルの最終更新日</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Access</source>
   <translation>アクセス</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Gated: its owner wants to know who downloads it</source>
   <translation>要申請: 所有者がダウンロードする人を確認しています</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Being looked at</source>
   <translation>調べています</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Open its page to see whether it fits</source>
   <translation>ページを開くと、収まるか確認できます</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>{repo_id}
Licence: {license}</source>
   <translation>{repo_id}
ライセンス: {license}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>By its name</source>
   <translation>名前による</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>By the headers of its files</source>
   <translation>ファイルのヘッダーによる</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Its owner wants to know who downloads it</source>
   <translation>所有者がダウンロードする人を確認しています</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>not stated</source>
   <translation>記載なし</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size} model in {format}</source>
   <translation>{format} の {size} モデル</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>Needs {memory} of memory, {disk} of disk, about {speed}</source>
   <translation>メモリ {memory}、ディスク {disk} が必要、{speed}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{why} Its files take {disk}; about {speed}.</source>
   <translation>{why} ファイルは {disk}、{speed}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{cell}: {fit}. {figures}.</source>
   <translation>{cell}: {fit}。{figures}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: does not fit</source>
   <translation>{size}: 収まりません</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit; up to {readable} answer at reading pace.</source>
   <translation>コンテキスト {context} で、{size} までのモデルが収まり、{readable} までなら読む速さで回答します。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>Needs {memory} of memory, {disk} of disk</source>
   <translation>メモリ {memory}、ディスク {disk} が必要</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{why} Its files take {disk}.</source>
   <translation>{why} ファイルは {disk} です。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: fits as {good}; tight as {tight}</source>
   <translation>{size}: {good} なら収まる、{tight} ならぎりぎり</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: fits as {good}</source>
   <translation>{size}: {good} なら収まる</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: tight as {tight}</source>
   <translation>{size}: {tight} ならぎりぎり</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, none of these sizes fits.</source>
   <translation>コンテキスト {context} で収まるサイズはありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit only just.</source>
   <translation>コンテキスト {context} で、{size} までのモデルがぎりぎり収まります。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit; up to {most} only just.</source>
   <translation>コンテキスト {context} で、{size} までのモデルが収まり、{most} まではぎりぎりです。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit.</source>
   <translation>コンテキスト {context} で、{size} までのモデルが収まります。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>Not here</source>
   <translation>ここにはありません</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{format}, files: {files}</source>
   <translation>{format}、ファイル: {files}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Accept its licence on its page, then give Bitwright a token of your account.</source>
   <translation>モデルのページでライセンスに同意し、ご自分のアカウントのトークンを Bitwright に登録してください。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Ask for access on its page; its owner decides. Then give Bitwright a token of your account.</source>
   <translation>モデルのページで利用を申請してください。許可するかは所有者が決めます。その後、ご自分のアカウントのトークンを Bitwright に登録してください。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Read from {read}: {size} of {size2} were fetched.</source>
   <translation>{read}から読み取り: {size2} 中 {size} を取得しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It cannot be used on this computer</source>
   <translation>このコンピューターでは使えません</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It cannot be used on the simulated computer</source>
   <translation>シミュレーション中のコンピューターでは使えません</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It does not fit this computer</source>
   <translation>このコンピューターに収まりません</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It does not fit the simulated computer</source>
   <translation>シミュレーション中のコンピューターに収まりません</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For this computer: {name}, which is there ready-made</source>
   <translation>このコンピューターには: {name}（完成品があります）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For the simulated computer: {name}, which is there ready-made</source>
   <translation>シミュレーション中のコンピューターには: {name}（完成品があります）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For this computer: {name}</source>
   <translation>このコンピューターには: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For the simulated computer: {name}</source>
   <translation>シミュレーション中のコンピューターには: {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/hub_page.py" />
   <source>{path} and {n} more parts</source>
   <extracomment>One: {path} and {n} more part</extracomment>
   <translation>
    <numerusform>{path} とほか {n} 個の部分</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>A file of the repository</source>
   <translation>リポジトリのファイル</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Level</source>
   <translation>レベル</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>How many bits it is quantized to</source>
   <translation>量子化後のビット数</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Size on the disk</source>
   <translation>ディスク上のサイズ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{format}, {size}</source>
   <translation>{format}、{size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Where it is published</source>
   <translation>公開場所</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Kind</source>
   <translation>種類</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>How it is quantized</source>
   <translation>量子化の方法</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>The level that suits this computer, where it holds several</source>
   <translation>複数ある場合、このコンピューターに合うレベル</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Usable by</source>
   <translation>対応ソフト</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Whether Bitwright can use it</source>
   <translation>Bitwright で使えるかどうか</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{count} last month, {count2} likes</source>
   <translation>直近 1 か月 {count}、いいね {count2}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>the headers of its files</source>
   <translation>各ファイルのヘッダー</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>the header of its file</source>
   <translation>ファイルのヘッダー</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>its configuration</source>
   <translation>構成ファイル</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Architecture</source>
   <translation>アーキテクチャ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{architecture}, {n_layers} layers</source>
   <translation>{architecture}、{n_layers} 層</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Bitwright reads it</source>
   <translation>Bitwright で読める</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For other programs</source>
   <translation>ほかのプログラム用</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Found by its name: it does not say what it was made from</source>
   <translation>名前で見つけたもので、作成元の記載はありません</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{tokens} tokens</source>
   <translation>{tokens} トークン</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Start puts an exact copy into the library, so that it can be talked to and measured there.</source>
   <translation>開始すると、正確なコピーをライブラリに入れ、チャットや測定ができるようにします。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Not advised</source>
   <translation>非推奨</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Tick several levels to queue them all at once (Space)</source>
   <translation>複数のレベルにチェックを入れると、まとめてキューに入ります（スペース）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>The name that other programs use for this format</source>
   <translation>ほかのプログラムでのこの形式の名前</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Good for</source>
   <translation>用途</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>What it is good for</source>
   <translation>適した用途</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Predicted size of the file (~ means: an estimate)</source>
   <translation>ファイルの予測サイズ（~ は推定値）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Predicted memory while it runs: weights, the conversation at the chosen context, and working space</source>
   <translation>実行中の予測メモリ: 重み、選択したコンテキストでの会話、作業領域</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>{level}, recommended</source>
   <translation>{level}、おすすめ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>{level}, ticked</source>
   <translation>{level}、チェック済み</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>{number} here, {number2} for the original: {change}. Lower is better.</source>
   <translation>これは {number}、元のモデルは {number2}: {change}。低いほど良好です。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>It chooses the same next word as the original {share} of the time.</source>
   <translation>{share} の割合で、元のモデルと同じ次の語を選びます。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Not measured yet. Evaluate this variant to know.</source>
   <translation>まだ測定していません。このバリアントを評価するとわかります。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>The original's perplexity is {number}. Lower is better.</source>
   <translation>元のモデルのパープレキシティは {number}。低いほど良好です。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>The original is what variants are compared with.</source>
   <translation>バリアントの比較対象となる元のモデルです。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/library_columns.py" />
   <source>{n} files of it are missing: {names}. Right-click to find or repair them.</source>
   <extracomment>One: {n} file of it is missing: {names}. Right-click to find or repair it.</extracomment>
   <translation>
    <numerusform>{n} 個のファイルがありません: {names}。右クリックで探すか修復できます。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Model and level</source>
   <translation>モデルとレベル</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>A model, and beneath it what was made of it: fewer bits are smaller and err more often</source>
   <translation>モデルと、その下に作成したもの。ビットが少ないほど小さく、誤りが増えます</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Size of the files on disk</source>
   <translation>ディスク上のファイルのサイズ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Bits/weight</source>
   <translation>ビット/重み</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Bits that one weight takes on average, all of the model counted</source>
   <translation>1 つの重みの平均ビット数（モデル全体で計算）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How surprised the model is by ordinary text: lower is better. Compare it with the original's</source>
   <translation>普通の文章にモデルがどれだけ驚くか。低いほど良好です。元のモデルと比べてください</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Perplexity change</source>
   <translation>パープレキシティの変化</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>By how much ordinary text surprises it more than the original</source>
   <translation>普通の文章に、元のモデルよりどれだけ多く驚くか</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How often it would answer differently from the original: 0 is the same model</source>
   <translation>元のモデルと違う回答をする度合い。0 なら同じモデルです</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How often it chooses the same next word as the original</source>
   <translation>元のモデルと同じ次の語を選ぶ割合</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Words or pieces of words written a second, measured on this computer</source>
   <translation>このコンピューターで測定した、毎秒書く語（またはその一部）の数</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>The most memory that it took while its speed was measured on this computer</source>
   <translation>このコンピューターで速度を測定したときの最大メモリ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How the values were chosen</source>
   <translation>値の選び方</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>What kind of files it is, which decides what loads it</source>
   <translation>ファイルの種類。何で読み込めるかが決まります</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>What you wrote about it</source>
   <translation>ご自分で書いたメモ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Measured</source>
   <translation>測定日</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>When its quality was last measured</source>
   <translation>品質を最後に測定した日</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Made</source>
   <translation>作成日</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>When it was made (for an original: when it was added)</source>
   <translation>作成した日（元のモデルでは追加した日）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>files missing</source>
   <translation>ファイルなし</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_rows.py" />
   <source>Original not here</source>
   <translation>元のモデルなし</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_rows.py" />
   <source>Original removed</source>
   <translation>元のモデル削除済み</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_rows.py" />
   <source>Original, {dtype}</source>
   <translation>元のモデル、{dtype}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/markdown_blocks.py" />
   <source>(picture: {words})</source>
   <translation>（画像: {words}）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/markdown_blocks.py" />
   <source>(picture)</source>
   <translation>（画像）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Recommended</source>
   <translation>おすすめ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Smaller</source>
   <translation>より小さく</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Better</source>
   <translation>より高品質</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Your choice</source>
   <translation>選択したもの</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>at {tokens} context</source>
   <translation>コンテキスト {tokens}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>One GGUF file for {programs}</source>
   <translation>{programs} 用の GGUF ファイル 1 つ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>was {size}</source>
   <translation>元は {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>{memory} of memory</source>
   <translation>メモリ {memory}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>faster than reading</source>
   <translation>読むより速い</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>beside the original</source>
   <translation>元のモデルとの比較</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Files for {programs}</source>
   <translation>{programs} 用のファイル</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>like reading</source>
   <translation>読む速さ程度</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>slower than reading</source>
   <translation>読むより遅い</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>For chatting on this computer, the GGUF level {level} suits better.</source>
   <translation>このコンピューターでのチャットには、GGUF のレベル {level} のほうが適しています。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>{size}  (original {size2})</source>
   <translation>{size}  （元 {size2}）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>{memory} at {tokens} context</source>
   <translation>コンテキスト {tokens} で {memory}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>Precision</source>
   <translation>精度</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>{method_title}, {container_title} files. {about}</source>
   <translation>{method_title}、{container_title} のファイル。{about}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>Why</source>
   <translation>理由</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>Good to know</source>
   <translation>参考情報</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>The most that the work itself takes, whatever the variant needs when it runs later.</source>
   <translation>作業自体に必要な最大量です。後でバリアントの実行に必要な量とは別です。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Variants go to {folder}</source>
   <translation>バリアントの保存先: {folder}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Time: {time}, a rough estimate</source>
   <translation>時間: {time}（大まかな推定）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Nothing like it has run here yet, so it is estimated from another computer. Every finished job here makes this better known.</source>
   <translation>同様の作業をまだここで実行していないため、別のコンピューターからの推定です。ジョブが終わるたびに正確になります。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>It can be made; see the remarks above</source>
   <translation>作成できますが、上の注意を確認してください</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Supported</source>
   <translation>対応</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>It can be made of this model</source>
   <translation>このモデルから作成できます</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: may need {need}, {free} are free now: close other programs first</source>
   <translation>メモリ: {need} 必要になる可能性があり、空きは {free} です。先にほかのプログラムを閉じてください</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: needs {need}, {free} free</source>
   <translation>メモリ: {need} 必要、空き {free}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Disk: writes {size}, then only {left} are free</source>
   <translation>ディスク: {size} 書き込み、残りは {left} だけになります</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Disk: writes {size}, and {more} more while it works; {free} free</source>
   <translation>ディスク: {size} 書き込み、作業中はさらに {more}、空き {free}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Disk: writes {size}, {free} free</source>
   <translation>ディスク: {size} 書き込み、空き {free}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Time</source>
   <translation>時間</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Time: {time}, most of it training</source>
   <translation>時間: {time}（ほとんどが学習）</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/preflight.py" />
   <source>Time: {time}, from {n} earlier runs here</source>
   <extracomment>One: Time: {time}, from {n} earlier run here</extracomment>
   <translation>
    <numerusform>時間: {time}（ここでの過去 {n} 回の実行から）</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Training ends by itself when its time is up.</source>
   <translation>学習は時間になると自動で終わります。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Runs of the same kind on this processor, put right for the size of this model.</source>
   <translation>このプロセッサでの同種の実行を、このモデルの大きさに合わせて補正した値です。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Good</source>
   <translation>良好</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Attention</source>
   <translation>注意</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Stops Start</source>
   <translation>開始不可</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>To know</source>
   <translation>情報</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Not supported</source>
   <translation>未対応</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: needs {need}, the settings allow {total}</source>
   <translation>メモリ: {need} 必要ですが、設定の上限は {total} です</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: needs {need}, this computer has {total}</source>
   <translation>メモリ: {need} 必要ですが、このコンピューターは {total} です</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>The disk has {free} free, {needed} are needed. Free some room or choose a smaller level.</source>
   <translation>ディスクの空きは {free} ですが、{needed} 必要です。空きを増やすか、小さいレベルを選んでください。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>The disk has {free} free, {needed} are needed. Free some room or choose a format with fewer bits.</source>
   <translation>ディスクの空きは {free} ですが、{needed} 必要です。空きを増やすか、ビットの少ない形式を選んでください。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>{dtype} is for research: it may lose much, so measure it before you rely on it.</source>
   <translation>{dtype} は研究向けで、大きく劣化することがあります。使う前に測定してください。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>How often it would answer differently (KL divergence)</source>
   <translation>違う回答をする度合い（KL ダイバージェンス）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>How surprised it is by ordinary text (perplexity)</source>
   <translation>普通の文章への驚き（パープレキシティ）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Speed on this computer (tokens a second)</source>
   <translation>このコンピューターでの速度（毎秒トークン数）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>lower is better</source>
   <translation>低いほど良好</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>higher is better</source>
   <translation>高いほど良好</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Best trade-off: {label}, {because}.</source>
   <translation>最もバランスが良いもの: {label}、{because}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>GGUF, mixed levels</source>
   <translation>GGUF、混合レベル</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>GGUF, one type</source>
   <translation>GGUF、単一の型</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>GPTQ and AWQ</source>
   <translation>GPTQ と AWQ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>8-bit formats</source>
   <translation>8 ビット形式</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>For fine-tuning</source>
   <translation>ファインチューニング用</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Trained</source>
   <translation>学習済み</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Made elsewhere</source>
   <translation>ほかで作成</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>No variant of {model} has been measured yet.</source>
   <translation>{model} のバリアントはまだ測定されていません。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/quality_chart.py" />
   <source>{n} variants of {model} by size, and {title}, {better}.</source>
   <extracomment>One: {n} variant of {model} by size, and {title}, {better}.</extracomment>
   <translation>
    <numerusform>{model} の {n} 個のバリアント: サイズと{title}（{better}）。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>KL divergence {figure}</source>
   <translation>KL ダイバージェンス {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>perplexity {figure}</source>
   <translation>パープレキシティ {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>the smallest one that has at most a small loss</source>
   <translation>劣化がわずかで最小のもの</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>the closest one to the original</source>
   <translation>元のモデルに最も近いもの</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>The original: {figure}.</source>
   <translation>元のモデル: {figure}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Chat</source>
   <translation>チャット</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Talk with it on this computer</source>
   <translation>このコンピューターで会話する</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Serve</source>
   <translation>サーバー</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Answer many requests for other programs</source>
   <translation>ほかのプログラムからの多くの要求に答える</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Fine-tune</source>
   <translation>微調整</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Train it further on your own examples</source>
   <translation>ご自分の例でさらに学習させる</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Small device</source>
   <translation>小型機器</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Run it on a phone, a board or an old computer</source>
   <translation>スマートフォン、ボード、古いコンピューターで動かす</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Queue {n} variants</source>
   <extracomment>One: Queue {n} variant</extracomment>
   <translation>
    <numerusform>{n} 個のバリアントをキューに追加</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>{n} variants, {size} in all, {time}</source>
   <extracomment>One: {n} variant, {size} in all, {time}</extracomment>
   <translation>
    <numerusform>{n} 個のバリアント、合計 {size}、{time}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Start</source>
   <translation>開始</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Turn</source>
   <translation>順番</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Drag a row, or press Alt and an arrow key, to change the order</source>
   <translation>行をドラッグするか、Alt と矢印キーで順番を変更</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Job</source>
   <translation>ジョブ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>What will be done</source>
   <translation>行う内容</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>What kind of work it is</source>
   <translation>作業の種類</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Waits since</source>
   <translation>待機開始</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>When it was asked for</source>
   <translation>依頼した日時</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>Only for scales that a group of weights shares</source>
   <translation>重みのグループが共有するスケールでのみ有効</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>The number of steps decides, not the time</source>
   <translation>時間ではなくステップ数で決まります</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>Only SmoothQuant looks at a text, and it is off</source>
   <translation>テキストを読むのは SmoothQuant だけで、今はオフです</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>A calibration text is one of {list}; {name} is none.</source>
   <translation>キャリブレーションテキストは {list} のいずれかです。{name} は使えません。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>The calibration text {name} is not there any more.</source>
   <translation>キャリブレーションテキスト {name} がなくなっています。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>Type the data set's name on the Hub: owner/name.</source>
   <translation>Hub のデータセット名を入力してください: 所有者/名前。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Bitwright only</source>
   <translation>Bitwright のみ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Text that comes with Bitwright</source>
   <translation>Bitwright 付属のテキスト</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Imported</source>
   <translation>インポート済み</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Whole matrix</source>
   <translation>行列全体</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Channel</source>
   <translation>チャネル</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Group</source>
   <translation>グループ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Full range</source>
   <translation>全範囲</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>No outliers</source>
   <translation>外れ値を除く</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Entropy</source>
   <translation>エントロピー</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>The usual one</source>
   <translation>標準</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Nearest values</source>
   <translation>最も近い値</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Not quantized</source>
   <translation>量子化しない</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>As it runs</source>
   <translation>実行時</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Measured before</source>
   <translation>事前に測定</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Automatic</source>
   <translation>自動</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>On</source>
   <translation>オン</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Off</source>
   <translation>オフ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>made elsewhere</source>
   <translation>ほかで作成</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>rounded to nearest</source>
   <translation>最近接丸め</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>errors fed forward</source>
   <translation>誤差を順に補正</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>important channels scaled</source>
   <translation>重要なチャネルを拡大</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>important channels scaled, errors fed forward</source>
   <translation>重要なチャネルを拡大し、誤差を順に補正</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>activation scales found while it runs</source>
   <translation>アクティベーションのスケールを実行時に決定</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>activation scales measured beforehand</source>
   <translation>アクティベーションのスケールを事前に測定</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>trained to live with few bits</source>
   <translation>少ないビットに慣れるよう学習</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>one scale a matrix</source>
   <translation>行列ごとに 1 つのスケール</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>a scale for each output channel</source>
   <translation>出力チャネルごとのスケール</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>a scale for each block of 128 × 128</source>
   <translation>128 × 128 ブロックごとのスケール</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>not quantized</source>
   <translation>量子化なし</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>groups of {get}</source>
   <translation>{get} 個のグループ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>trained {steps} steps</source>
   <translation>{steps} ステップ学習</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>trained {time}</source>
   <translation>{time} 学習</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>8-bit floats</source>
   <translation>8 ビット浮動小数点数</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>8-bit integers</source>
   <translation>8 ビット整数</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{number}, scales chosen for each token while it runs</source>
   <translation>{number}、スケールは実行時にトークンごとに決定</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{number}, scales measured on the calibration text</source>
   <translation>{number}、スケールはキャリブレーションテキストで測定</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{told}, {samples} × {length} tokens</source>
   <translation>{told}、{samples} × {length} トークン</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{container_title} files</source>
   <translation>{container_title} のファイル</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>searched scales</source>
   <translation>スケールを探索</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>searched clipping</source>
   <translation>クリッピングを探索</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>important columns first</source>
   <translation>重要な列を優先</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>layers {options}</source>
   <translation>レイヤー {options}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>imported, {container_title}</source>
   <translation>インポート、{container_title}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>symmetric</source>
   <translation>対称</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>asymmetric</source>
   <translation>非対称</translation>
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
    <numerusform>ファイル、{n} 件の測定、タグ、メモを完全に削除します。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>The original, {name} ({size}), and {n} other variants of it stay: this can be made again.</source>
   <extracomment>One: The original, {name} ({size}), and {n} other variant of it stay: this can be made again.</extracomment>
   <translation>
    <numerusform>元のモデル {name} ({size}) と、ほか {n} 個のバリアントは残ります。これは作り直せます。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Delete {variant}?</source>
   <translation>{variant} を削除しますか？</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Files outside of Bitwright's own folder are deleted, too: {folder}</source>
   <translation>Bitwright のフォルダーの外にあるファイルも削除されます: {folder}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its measurements, tags and note are removed.</source>
   <translation>測定、タグ、メモを削除します。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its files, tags and note are removed for good.</source>
   <translation>ファイル、タグ、メモを完全に削除します。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its original is not here, so it cannot be made again.</source>
   <translation>元のモデルがここにないため、作り直せません。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>The original, {name} ({size}), stays: with it this can be made again.</source>
   <translation>元のモデル {name} ({size}) は残ります。これがあれば作り直せます。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>Delete {n} variants?</source>
   <extracomment>One: Delete {n} variant?</extracomment>
   <translation>
    <numerusform>{n} 個のバリアントを削除しますか？</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its files in Bitwright's folder are deleted for good.</source>
   <translation>Bitwright のフォルダーのファイルを完全に削除します。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>It is only forgotten: its files stay where they are.</source>
   <translation>登録だけを外し、ファイルは元の場所に残ります。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>{n} variants of it stay and work on; to measure them, the original is needed again.</source>
   <extracomment>One: {n} variant of it stays and works on; to measure it, the original is needed again.</extracomment>
   <translation>
    <numerusform>{n} 個のバリアントは残り、そのまま使えます。測定するには元のモデルが再び必要です。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Remove the original {name}?</source>
   <translation>元のモデル {name} を外しますか？</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Remove {variant} from the library?</source>
   <translation>{variant} をライブラリから外しますか？</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Remove from the library</source>
   <translation>ライブラリから外す</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its content is shared with another file, so little room becomes free.</source>
   <translation>内容を別のファイルと共有しているため、空く容量はわずかです。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>{names} are removed for good, with their measurements, tags and notes. The originals stay.</source>
   <extracomment>One: {names} is removed for good, with its measurements, tags and note. The original stays.</extracomment>
   <translation>
    <numerusform>{names} を測定、タグ、メモとともに完全に削除します。元のモデルは残ります。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>{n} imported ones are only removed from the library: their files stay where they are.</source>
   <extracomment>One: {n} imported one is only removed from the library: its files stay where they are.</extracomment>
   <translation>
    <numerusform>インポートした {n} 個はライブラリから外すだけで、ファイルは元の場所に残ります。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its files belong to another program and stay where they are.</source>
   <translation>ファイルは別のプログラムのもので、元の場所に残ります。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>As {variant} was made</source>
   <translation>{variant} の作成方法</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Recipe: {name}</source>
   <translation>レシピ: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>It was made by another program, and nothing is known of how.</source>
   <translation>別のプログラムで作成されたもので、作成方法はわかりません。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Its original, {name}, is not in the library any more.</source>
   <translation>元のモデル {name} はライブラリにもうありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Get it again, then make the variant anew.</source>
   <translation>もう一度入手してから、バリアントを作り直してください。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Open it again under Discover: it was at {path}.</source>
   <translation>「探す」でもう一度開いてください。場所は {path} でした。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>The original is not the same any more, so the result will differ.</source>
   <translation>元のモデルが以前と異なるため、結果も異なります。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>It was made by Bitwright {then}, this is {now}: the result may differ.</source>
   <translation>Bitwright {then} で作成されましたが、これは {now} です。結果が異なる可能性があります。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Whoever made it used a calibration text of their own ({name}). Choose one of yours, or keep the one that comes with Bitwright.</source>
   <translation>作成者は独自のキャリブレーションテキスト ({name}) を使いました。ご自分のものを選ぶか、Bitwright 付属のものを使ってください。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Answered</source>
   <translation>回答済み</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Not understood</source>
   <translation>解釈不可</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Wrong key</source>
   <translation>キーが違う</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Shut out</source>
   <translation>拒否</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Not found</source>
   <translation>見つからない</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Too slow</source>
   <translation>遅すぎる</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Too large</source>
   <translation>大きすぎる</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Client left</source>
   <translation>相手が切断</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Too busy</source>
   <translation>混雑</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Waiting</source>
   <translation>待機中</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Answering</source>
   <translation>回答中</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/requests.py" />
   <source>{n} requests</source>
   <extracomment>One: {n} request</extracomment>
   <translation>
    <numerusform>{n} 件の要求</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Asked by {client}</source>
   <translation>要求元: {client}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>First word after {time}</source>
   <translation>最初の語まで {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Question: {text}</source>
   <translation>質問: {text}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Answer: {text}</source>
   <translation>回答: {text}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>{count} without an answer</source>
   <translation>回答なし {count} 件</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>{read} tokens read and {written} written</source>
   <translation>読み取り {read} トークン、書き込み {written} トークン</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>When the request came</source>
   <translation>要求が届いた日時</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Status</source>
   <translation>状態</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>What became of it</source>
   <translation>処理の結果</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Asked for</source>
   <translation>要求先</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>The address that was asked, without /v1</source>
   <translation>要求されたアドレス（/v1 を除く）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Read</source>
   <translation>読み取り</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Tokens of the question and what came before it</source>
   <translation>質問とその前の内容のトークン数</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Written</source>
   <translation>書き込み</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Tokens of the answer</source>
   <translation>回答のトークン数</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>How fast the answer was written</source>
   <translation>回答を書いた速さ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Took</source>
   <translation>所要時間</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>From the request's arrival to its last byte</source>
   <translation>要求の到着から最後のバイトまで</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Program</source>
   <translation>プログラム</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>What the program that asked calls itself</source>
   <translation>要求元のプログラムの名乗り</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>The family of models it belongs to; it decides which tensors there are</source>
   <translation>属するモデルの系統。どのテンソルがあるかが決まります</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>Hugging Face folder</source>
   <translation>Hugging Face フォルダー</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>GGUF file</source>
   <translation>GGUF ファイル</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>A model that variants can be made from</source>
   <translation>バリアントを作成できるモデル</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>How its files are stored</source>
   <translation>ファイルの保存形式</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>How many weights it has; more need more memory and mostly answer better</source>
   <translation>重みの数。多いほどメモリが必要で、たいてい回答も良くなります</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>The number format that most of its weights have</source>
   <translation>ほとんどの重みの数値形式</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>Size of its weights on disk</source>
   <translation>ディスク上の重みのサイズ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Original</source>
   <translation>元のモデル</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Copy for chatting</source>
   <translation>チャット用コピー</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Unfinished</source>
   <translation>未完了</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>{held} in models and what belongs to them; {free} of {total} are free on this disk.</source>
   <translation>モデルと関連するもの {held}。このディスクの空きは {total} 中 {free} です。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What</source>
   <translation>対象</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Tick what should go; nothing is ticked for you</source>
   <translation>消すものにチェックを入れます。あらかじめ選択されているものはありません</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What it is to the library</source>
   <translation>ライブラリでの役割</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What it takes on the disk</source>
   <translation>ディスクでの使用量</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Frees</source>
   <translation>空く量</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What the disk gets back: less where another program shares the file</source>
   <translation>ディスクで空く量。ほかのプログラムとファイルを共有している場合は少なくなります</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What stays</source>
   <translation>残るもの</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What is not touched, and what it means for the rest</source>
   <translation>変更しないものと、残りへの影響</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>{name}: {size}, {kind}</source>
   <translation>{name}: {size}、{kind}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>ticked</source>
   <translation>チェックあり</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>not ticked</source>
   <translation>チェックなし</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>As its program calls it; the tooltip shows where it lies</source>
   <translation>プログラムでの名前。場所はツールチップに表示されます</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>From</source>
   <translation>移動元</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>The program that keeps it</source>
   <translation>保持しているプログラム</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>The level of a GGUF file, or the number format that most of its weights have</source>
   <translation>GGUF ファイルのレベル、またはほとんどの重みの数値形式</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>Size of its files; adding it takes no more room</source>
   <translation>ファイルのサイズ。追加しても容量は増えません</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>In the library</source>
   <translation>ライブラリにあり</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>Being added</source>
   <translation>追加中</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>Not added</source>
   <translation>未追加</translation>
  </message>
  <message>
   <location filename="../../desktop/models/talks.py" />
   <source>Conversation</source>
   <translation>会話</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Tensor</source>
   <translation>テンソル</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Its name in the file</source>
   <translation>ファイル内の名前</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>How its numbers are stored in the file</source>
   <translation>ファイル内での数値の保存形式</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Shape</source>
   <translation>形状</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Rows and columns</source>
   <translation>行と列</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>What it takes in the file</source>
   <translation>ファイル内での大きさ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Bits that one number takes on average</source>
   <translation>1 つの数値の平均ビット数</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>KL divergence says how often, and how far, it would answer differently from the original: 0 is never. Measured in nats on a text that it is not trained on.</source>
   <translation>KL ダイバージェンスは、元のモデルと違う回答をする頻度と度合いを示します。0 なら違いはありません。学習に使わない文章で、nat 単位で測定します。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Training got worse here: it went back to its best step, with half the learning rate.</source>
   <translation>ここで学習が悪化したため、最良のステップに戻り、学習率を半分にしました。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>When its time was up</source>
   <translation>時間になったとき</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>After the steps asked for</source>
   <translation>指定したステップの後</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>When you stopped it, the best step kept</source>
   <translation>停止したとき（最良のステップを保持）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>When it got worse, the best step kept</source>
   <translation>悪化したとき（最良のステップを保持）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>{figure} nats</source>
   <translation>{figure} nat</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>No figures yet: the first come when the starting point is made.</source>
   <translation>まだ数値はありません。出発点ができると最初の値が表示されます。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>{steps}, {count} tokens</source>
   <translation>{steps}、{count} トークン</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>KL divergence to the original before training {nats}.</source>
   <translation>学習前の、元のモデルとの KL ダイバージェンスは {nats}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>The best was {nats} after {time}.</source>
   <translation>最良は {time} 後の {nats}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Loss on the training text {nats}.</source>
   <translation>学習テキストでの損失 {nats}。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/training.py" />
   <source>The learning rate was halved {n} times.</source>
   <extracomment>One: The learning rate was halved once.</extracomment>
   <translation>
    <numerusform>学習率を {n} 回半分にしました。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Steps</source>
   <translation>ステップ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Trained for</source>
   <translation>学習時間</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Ended</source>
   <translation>終了</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>After {time}, step {step}: {nats} on held-out text.</source>
   <translation>{time}、ステップ {step} の後: 学習に使わない文章で {nats}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>After {time}: {nats} on held-out text.</source>
   <translation>{time} の後: 学習に使わない文章で {nats}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training_back.py" />
   <source>There is nothing that training could bring back</source>
   <translation>学習で取り戻せるものはありません</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training_back.py" />
   <source>Its original is not in the library any more, so there is nothing to learn from</source>
   <translation>元のモデルがライブラリにもうないため、学習の手本がありません</translation>
  </message>
  <message>
   <location filename="../../desktop/models/trials.py" />
   <source>{speed}, {time}</source>
   <translation>{speed}、{time}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/trials.py" />
   <source>Failed: {why}. {took}</source>
   <translation>不合格: {why}。{took}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/trials.py" />
   <source>Passed. {took}</source>
   <translation>合格。{took}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>It picks the same next word as the original {share} of the time.</source>
   <translation>{share} の割合で、元のモデルと同じ次の語を選びます。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Nearly the original</source>
   <translation>ほぼ元のモデル</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Small loss</source>
   <translation>わずかな劣化</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Noticeable loss</source>
   <translation>気づく劣化</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Heavy loss</source>
   <translation>大きな劣化</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The original's</source>
   <translation>元のモデルの値</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Worst 1 %</source>
   <translation>最悪の 1 %</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Measured on</source>
   <translation>測定テキスト</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>How surprised it is by ordinary text: lower is better</source>
   <translation>普通の文章への驚き。低いほど良好です</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>How surprised the original is by the same text</source>
   <translation>同じ文章への、元のモデルの驚き</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The same, for the one word in a hundred where it differs most</source>
   <translation>同じ値を、最も異なる 100 語に 1 語で見たもの</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The most memory that it took while its speed was measured</source>
   <translation>速度を測定したときの最大メモリ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The text that both read; a token is a word or a piece of one</source>
   <translation>両方が読んだ文章。トークンは語またはその一部です</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>KL divergence {kl}, perplexity {perplexity}</source>
   <translation>KL ダイバージェンス {kl}、パープレキシティ {perplexity}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{container}, a folder</source>
   <translation>{container}、フォルダー</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{text_name}, {windows} pieces of {length} tokens</source>
   <translation>{text_name}、{length} トークン × {windows}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Revision</source>
   <translation>リビジョン</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Made with</source>
   <translation>使用ソフトウェア</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Imported from</source>
   <translation>インポート元</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Called there</source>
   <translation>元での名前</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{label}; how its values were chosen is not known</source>
   <translation>{label}（値の選び方は不明）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{files_words}. They stay where they are.</source>
   <translation>{files_words}。元の場所に残ります。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Added</source>
   <translation>追加日</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Options</source>
   <translation>オプション</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{memory} at its peak</source>
   <translation>{memory}（最大時）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Kept at</source>
   <translation>場所</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{n} tokens</source>
   <translation>{n} トークン</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/activity.py" />
   <source>{n} jobs are out of the list.</source>
   <extracomment>One: {n} job is out of the list.</extracomment>
   <translation>
    <numerusform>{n} 件のジョブを一覧から外しました。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Clear history</source>
   <translation>履歴を消去</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Activity</source>
   <translation>ジョブ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>What runs now, what waits its turn, and what happened.</source>
   <translation>実行中のもの、順番待ちのもの、これまでの履歴。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Nothing has run yet.</source>
   <translation>まだ何も実行していません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Downloads, quantizing and measurements show up here, with progress, log and Cancel.</source>
   <translation>ダウンロード、量子化、測定がここに表示され、進行状況、ログ、キャンセルを利用できます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>History</source>
   <translation>履歴</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Show older</source>
   <translation>以前のものを表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Forgets finished, failed and cancelled jobs. What they made stays in the library.</source>
   <translation>完了、失敗、キャンセルしたジョブを一覧から消します。作成したものはライブラリに残ります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Find a model</source>
   <translation>モデルを探す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Paused</source>
   <translation>一時停止中</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Running elsewhere</source>
   <translation>別の場所で実行中</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Finished</source>
   <translation>完了</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Cancelled</source>
   <translation>キャンセル済み</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Crashed</source>
   <translation>クラッシュ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Interrupted</source>
   <translation>中断</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>“{title}” is out of the list.</source>
   <translation>「{title}」を一覧から外しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Show</source>
   <translation>表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Quantize</source>
   <translation>量子化</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>took {time}</source>
   <translation>所要時間 {time}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/activity_history.py" />
   <source>{n} remarks</source>
   <extracomment>One: {n} remark</extracomment>
   <translation>
    <numerusform>注意 {n} 件</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Details of {title}</source>
   <translation>{title} の詳細</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Deletes what it had finished so far, and takes it out of this list.</source>
   <translation>これまでの結果を削除し、この一覧から外します。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Log of the job</source>
   <translation>ジョブのログ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Begins this job again.</source>
   <translation>このジョブを最初からやり直します。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Goes on from where it was.</source>
   <translation>前回の続きから始めます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Takes it out of this list. What it made stays in the library.</source>
   <translation>この一覧から外します。作成したものはライブラリに残ります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Retry</source>
   <translation>やり直す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Discard</source>
   <translation>破棄</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Forget</source>
   <translation>一覧から外す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>The log is empty.</source>
   <translation>ログは空です。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Waiting jobs</source>
   <translation>待機中のジョブ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Move up ({keys})</source>
   <translation>上へ移動 ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Move down ({keys})</source>
   <translation>下へ移動 ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Take out ({keys})</source>
   <translation>外す ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>{job} will not be done.</source>
   <translation>「{job}」は実行しません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Do it next</source>
   <translation>次に実行</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Take out</source>
   <translation>外す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Paused: what runs goes on, nothing new begins.</source>
   <translation>一時停止中: 実行中のものは続き、新しいものは始まりません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>One heavy job runs at a time; each needs the whole machine.</source>
   <translation>重いジョブは一度に 1 つだけです。それぞれがマシン全体を使います。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>What has come is kept; Resume goes on from there.</source>
   <translation>受信済みの分は保持され、再開するとそこから続きます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Cancelling, after the piece of work at hand</source>
   <translation>今の作業の区切りでキャンセルします</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Frees the computer now. Resume begins this job again; what others finished is kept.</source>
   <translation>コンピューターをすぐに空けます。再開するとこのジョブは最初からになりますが、ほかの完了分は残ります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Show log</source>
   <translation>ログを表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>{gone} so far</source>
   <translation>経過 {gone}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>just started</source>
   <translation>開始直後</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>The log is empty so far.</source>
   <translation>ログはまだ空です。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Ends the job. Nothing of it is kept.</source>
   <translation>ジョブを終了します。何も残りません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Pausing…</source>
   <translation>一時停止中…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Hide log</source>
   <translation>ログを隠す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>{remark} (and {count} more)</source>
   <translation>{remark}（ほか {count} 件）</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Talk with a variant on this computer. Nothing leaves it.</source>
   <translation>このコンピューターでバリアントと会話します。データが外に出ることはありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Two variants answer the same question. Nothing leaves this computer.</source>
   <translation>2 つのバリアントが同じ質問に答えます。データがこのコンピューターの外に出ることはありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Ready questions with known answers, asked of any variants at temperature 0.</source>
   <translation>答えのわかっている用意された質問を、任意のバリアントに温度 0 で尋ねます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Show or hide earlier conversations ({keys})</source>
   <translation>以前の会話を表示または隠す ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Show or hide the chat's settings ({keys})</source>
   <translation>チャットの設定を表示または隠す ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>There is no variant to chat with yet</source>
   <translation>チャットできるバリアントはまだありません</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Get a model and quantize it; the finished variant can be talked to here.</source>
   <translation>モデルを入手して量子化すると、できたバリアントとここで会話できます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>What to do</source>
   <translation>行うこと</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Begin another conversation, keep the model ({keys})</source>
   <translation>モデルはそのままで、別の会話を始める ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>This variant is not in the library any more.</source>
   <translation>このバリアントはライブラリにもうありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Choose another one from the list.</source>
   <translation>一覧から別のものを選んでください。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Talk</source>
   <translation>会話</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>One variant</source>
   <translation>1 つのバリアント</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Compare</source>
   <translation>比較</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Two variants side by side, blind if you like</source>
   <translation>2 つのバリアントを並べて比較（ブラインドも可）</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Test prompts</source>
   <translation>テストプロンプト</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>The same questions over any variants, with a table</source>
   <translation>任意のバリアントに同じ質問をして表にまとめる</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Wrote {tokens} tokens (pieces of words) at {rate}, after reading {prompt}</source>
   <translation>{tokens} トークン（語の一部）を {rate} で生成、読み取りは {prompt}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>first token after {time}</source>
   <translation>最初のトークンまで {time}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>{number} tokens</source>
   <extracomment>One: {number} token</extracomment>
   <translation>
    <numerusform>{number} トークン</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Edit your question</source>
   <translation>質問を編集</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Ask this instead</source>
   <translation>代わりにこれを質問</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>You: {content}</source>
   <translation>あなた: {content}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Show the version before</source>
   <translation>前のバージョンを表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Show the next version</source>
   <translation>次のバージョンを表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Edit the question</source>
   <translation>質問を編集</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>{position} of {versions}</source>
   <translation>{position}/{versions}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Thinking…</source>
   <translation>思考中…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Copy the answer</source>
   <translation>回答をコピー</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Answer again</source>
   <translation>もう一度回答</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Answer: {content}</source>
   <translation>回答: {content}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>{size} of memory</source>
   <translation>メモリ {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>stopped by you</source>
   <translation>あなたが停止</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Writing…</source>
   <translation>生成中…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Name and speed are shown after your vote</source>
   <translation>名前と速度は投票後に表示されます</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>cut off at the longest answer allowed</source>
   <translation>回答の最大長で打ち切り</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Open this page in your browser?</source>
   <translation>このページをブラウザーで開きますか？</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>The model wrote this address, and it may have made it up: {address}</source>
   <translation>このアドレスはモデルが書いたもので、実在しない可能性があります: {address}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Open the page</source>
   <translation>ページを開く</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>cut off: the context is full</source>
   <translation>打ち切り: コンテキストがいっぱいです</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Choose a variant first</source>
   <translation>先にバリアントを選んでください</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Wait until the answer has ended, or stop it</source>
   <translation>回答が終わるまで待つか、停止してください</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>{used} of {n_ctx} tokens</source>
   <translation>{n_ctx} 中 {used} トークン</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>How much of the conversation the model can keep in view. When it is full, start a new chat, or load the model again with a longer context (in the settings at the right).</source>
   <translation>モデルが見渡せる会話の量です。いっぱいになったら、新しいチャットを始めるか、コンテキストを長くしてモデルを読み込み直してください（右の設定）。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Ask something. Enter sends, Shift+Enter starts a new line.</source>
   <translation>質問を入力。Enter で送信、Shift+Enter で改行。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Your question</source>
   <translation>質問</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Send</source>
   <translation>送信</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>End the answer here (Esc)</source>
   <translation>ここで回答を終了 (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Context in use</source>
   <translation>使用中のコンテキスト</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>{words}: nearly full. Start a new chat soon, or choose a longer context.</source>
   <translation>{words}: まもなくいっぱいです。新しいチャットを始めるか、コンテキストを長くしてください。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Stopping…</source>
   <translation>停止中…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Write a question first</source>
   <translation>先に質問を書いてください</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Send (Enter)</source>
   <translation>送信 (Enter)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Conversations</source>
   <translation>会話</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>New name</source>
   <translation>新しい名前</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Rename (F2)</source>
   <translation>名前を変更 (F2)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Delete (Del)</source>
   <translation>削除 (Del)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Export as Markdown…</source>
   <translation>Markdown としてエクスポート…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Export as JSON…</source>
   <translation>JSON としてエクスポート…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Export the conversation</source>
   <translation>会話をエクスポート</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>No conversation contains these words.</source>
   <translation>該当する会話はありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Conversations are kept here.</source>
   <translation>会話はここに保存されます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>The conversation was written to {name}.</source>
   <translation>会話を {name} に書き出しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Nothing is loaded</source>
   <translation>何も読み込まれていません</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both together need {need}, but only {free} are free: it may become very slow.</source>
   <translation>両方で {need} 必要ですが、空きは {free} しかありません。非常に遅くなる可能性があります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Loaded in {time}</source>
   <translation>読み込み完了（{time}）</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both together need {need}; {free} are free.</source>
   <translation>両方で {need} 必要、空きは {free} です。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both together need {need}, but only {free} are free.</source>
   <translation>両方で {need} 必要ですが、空きは {free} しかありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Start again</source>
   <translation>もう一度起動</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Variant to compare with</source>
   <translation>比較するバリアント</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Give the memory back</source>
   <translation>メモリを解放</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Blind</source>
   <translation>ブラインド</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Names and speeds are hidden, and the sides shuffled, until you have voted</source>
   <translation>投票するまで名前と速度を隠し、左右を入れ替えます</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>runs in {backend}</source>
   <translation>{backend} で実行</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>The model stopped unexpectedly.</source>
   <translation>モデルが予期せず停止しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Choose a variant</source>
   <translation>バリアントを選択</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Compare with…</source>
   <translation>比較…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Close it, which frees {size}</source>
   <translation>閉じて {size} を空ける</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Close it</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>How they answer</source>
   <translation>回答の順序</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Loading {size}…</source>
   <translation>{size} を読み込み中…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>At once</source>
   <translation>同時</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both stay in memory and answer at the same time</source>
   <translation>両方をメモリに置き、同時に回答します</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>One after the other</source>
   <translation>順番に</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>One is loaded, answers, and gives its memory to the other</source>
   <translation>1 つを読み込んで回答し、メモリをもう 1 つに渡します</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>It could not be used</source>
   <translation>使用できませんでした</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Is loaded when it is its turn</source>
   <translation>順番が来ると読み込まれます</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>Save what is set now under a name</source>
   <translation>今の設定に名前を付けて保存</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>Forget the chosen one</source>
   <translation>選択したものを削除</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>A name, then Enter</source>
   <translation>名前を入力して Enter</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>Name to save under</source>
   <translation>保存する名前</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>“{name}” was forgotten.</source>
   <translation>「{name}」を削除しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>For example: You are a patient teacher. Answer in two sentences.</source>
   <translation>例: あなたは忍耐強い教師です。2 文で答えてください。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Repeat penalty</source>
   <translation>反復ペナルティ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Longest answer</source>
   <translation>回答の最大長</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Random</source>
   <translation>ランダム</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Load again with this context</source>
   <translation>このコンテキストで読み込み直す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Saved prompts</source>
   <translation>保存済みのプロンプト</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Own presets</source>
   <translation>自分のプリセット</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>How many tokens of the conversation the model keeps in view</source>
   <translation>モデルが見渡す会話のトークン数</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Preset</source>
   <translation>プリセット</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Tells the model who it is and how to answer.</source>
   <translation>モデルに役割と答え方を伝えます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>How it answers</source>
   <translation>答え方</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>A longer context keeps more of the conversation in view and needs more memory.</source>
   <translation>コンテキストが長いほど多くの会話を見渡せ、メモリが多く必要です。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>A whole number from 0 to {MAX_SEED}</source>
   <translation>0 から {MAX_SEED} までの整数</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Empty is random</source>
   <translation>空ならランダム</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Higher makes answers more varied; 0 always takes the likeliest word</source>
   <translation>高いほど回答が多様になります。0 なら常に最も確からしい語を選びます</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Chooses only among the likeliest words that together reach this share</source>
   <translation>合計がこの割合に達するまでの、確からしい語からのみ選びます</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Chooses only among this many of the likeliest words; 0 switches it off</source>
   <translation>確からしい順に、この数の語からのみ選びます。0 でオフ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Leaves out words that are less likely than this share of the likeliest</source>
   <translation>最も確からしい語に対する割合がこれより低い語を除きます</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Above 1 makes words less likely that were used a short while ago</source>
   <translation>1 より大きいと、少し前に使った語が出にくくなります</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>The answer ends after so many tokens (pieces of words) at the latest</source>
   <translation>遅くともこのトークン数（語の一部）で回答が終わります</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>The same number gives the same answer to the same question; empty is random</source>
   <translation>同じ数なら、同じ質問に同じ回答をします。空ならランダム</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>{tokens} (most it was trained for)</source>
   <translation>{tokens}（学習時の最大値）</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Loading…</source>
   <translation>読み込み中…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>{title}, {file_size}</source>
   <translation>{title}、{file_size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Waits for its turn</source>
   <translation>順番を待っています</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Choose a variant to start a chat</source>
   <translation>バリアントを選んでチャットを始めましょう</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>It takes memory while it is loaded, and gives it back when you close it.</source>
   <translation>読み込んでいる間はメモリを使い、閉じると解放されます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>The question was changed; the earlier version is kept.</source>
   <translation>質問を変更しました。以前のバージョンも残っています。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Your vote was counted.</source>
   <translation>投票を記録しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Start a new chat</source>
   <translation>新しいチャットを始める</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Start a new chat, or load the model again with a longer context.</source>
   <translation>新しいチャットを始めるか、コンテキストを長くしてモデルを読み込み直してください。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>This model brings no chat template.</source>
   <translation>このモデルにはチャットテンプレートがありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>It was probably not trained to chat: it may continue your text instead of answering.</source>
   <translation>チャット用に学習されていないと思われます。回答せずに、文章の続きを書く可能性があります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Both get the same question. Blind hides who is who until you have voted.</source>
   <translation>両方に同じ質問をします。ブラインドでは、投票するまでどちらのものか隠します。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Ask two variants the same question</source>
   <translation>2 つのバリアントに同じ質問をする</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Ask {name} something</source>
   <translation>{name} に質問してみましょう</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Filter variants</source>
   <translation>バリアントを絞り込む</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Variants to test</source>
   <translation>テストするバリアント</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Run the tests</source>
   <translation>テストを実行</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Export…</source>
   <translation>エクスポート…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Results of the test prompts</source>
   <translation>テストプロンプトの結果</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>See what each variant gets right</source>
   <translation>各バリアントの正解を見る</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose at least one variant first</source>
   <translation>先に 1 つ以上のバリアントを選んでください</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose at most {number} variants</source>
   <translation>選べるバリアントは {number} 個までです</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose at least one kind of prompts</source>
   <translation>プロンプトの種類を 1 つ以上選んでください</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>The tests are running</source>
   <translation>テストを実行中です</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Export the results</source>
   <translation>結果をエクスポート</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Table (*.csv);;Markdown (*.md)</source>
   <translation>表 (*.csv);;Markdown (*.md)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Answers to the chosen prompt</source>
   <translation>選択したプロンプトへの回答</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{kind} ({number})</source>
   <translation>{kind} ({number})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Variants</source>
   <translation>バリアント</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Prompts</source>
   <translation>プロンプト</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose variants at the left. Each answers the same short prompts on facts, maths, code, translation and instructions; the answers are checked by what they say, never run.</source>
   <translation>左でバリアントを選んでください。知識、数学、コード、翻訳、指示に関する同じ短いプロンプトにそれぞれが答えます。回答は内容で判定し、実行することはありません。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{n} questions; each variant is loaded once</source>
   <extracomment>One: {n} question; each variant is loaded once</extracomment>
   <translation>
    <numerusform>{n} 問。各バリアントは 1 回だけ読み込みます</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{done} of {total}</source>
   <translation>{done}/{total}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{title}: {passed} of {answered} passed, {took}</source>
   <translation>{title}: {answered} 問中 {passed} 問合格、{took}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>The tests ended early.</source>
   <translation>テストが途中で終わりました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Loading {title}…</source>
   <translation>{title} を読み込み中…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{passed} of {answered}</source>
   <translation>{passed}/{answered}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>The results were written to {name}.</source>
   <translation>結果を {name} に書き出しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Not asked yet</source>
   <translation>まだ質問していません</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_transcript.py" />
   <source>Show {n} earlier questions</source>
   <extracomment>One: Show {n} earlier question</extracomment>
   <translation>
    <numerusform>以前の質問 {n} 件を表示</numerusform>
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
   <translation>{letter} を選びました: {title}。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>So far {title} won {wins} and lost {losses} of {n} votes against {other}: {certainty}.</source>
   <extracomment>One: So far {title} won {wins} and lost {losses} of {n} vote against {other}: {certainty}.</extracomment>
   <translation>
    <numerusform>{other} との {n} 票で、これまで {title} は {wins} 勝 {losses} 敗: {certainty}。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>A is better</source>
   <translation>A が良い</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>B is better</source>
   <translation>B が良い</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Equally good</source>
   <translation>同じくらい良い</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Both bad</source>
   <translation>どちらも悪い</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>You found both equally good.</source>
   <translation>どちらも同じくらい良いと評価しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>You found both bad.</source>
   <translation>どちらも悪いと評価しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Show the names without a vote</source>
   <translation>投票せずに名前を表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Key {number}</source>
   <translation>キー {number}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>A smaller model, a shorter context, a cache of fewer bits, or other programs closed would do.</source>
   <translation>より小さいモデル、短いコンテキスト、ビットの少ないキャッシュにするか、ほかのプログラムを閉じれば使えます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>“Load anyway” in the list below makes and loads one all the same; its answers may be very slow.</source>
   <translation>下の一覧の「それでも読み込む」で作成して読み込めますが、回答が非常に遅くなる可能性があります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>~000.0 GiB</source>
   <translation>~000.0 GiB</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>My computer</source>
   <translation>マイ PC</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>What this machine is, and which format of a model suits it.</source>
   <translation>このマシンの内容と、それに合うモデルの形式。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>All choices</source>
   <translation>すべての選択肢</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Every format was rejected; the reasons are below.</source>
   <translation>使える形式がありません。理由は下にあります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>The shape of {example}</source>
   <translation>{example} の形状</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Measure this computer</source>
   <translation>このコンピューターを測定</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Predictions, until a variant is measured here.</source>
   <translation>ここでバリアントを測定するまでは予測値です。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>the {size} model</source>
   <translation>{size} モデル</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Choose a model first.</source>
   <translation>先にモデルを選んでください。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Its page gets it; Quantize then offers every format, also this one.</source>
   <translation>モデルのページで入手できます。その後「量子化」で、これを含むすべての形式を選べます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>The measurement failed: {error}</source>
   <translation>測定に失敗しました: {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Copied</source>
   <translation>コピーしました</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Talk with the model on this computer, one conversation at a time</source>
   <translation>このコンピューターでモデルと 1 つずつ会話する</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Serve an API</source>
   <translation>API を提供</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Answer several programs or people at once</source>
   <translation>複数のプログラムや人に同時に答える</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Train the model further on your own texts with little memory</source>
   <translation>少ないメモリで、ご自分の文章を使ってモデルをさらに学習させる</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Prepare the model for a phone or a small board with an NPU</source>
   <translation>NPU 搭載のスマートフォンや小型ボード向けにモデルを準備する</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>16-bit cache</source>
   <translation>16 ビット キャッシュ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>What the conversation needs is kept in 16 bits, as models expect it</source>
   <translation>会話に必要な内容を、モデルの想定どおり 16 ビットで保持します</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>8-bit cache</source>
   <translation>8 ビット キャッシュ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Half the memory for the conversation, hardly any difference in the answers</source>
   <translation>会話のメモリが半分になり、回答の違いはほとんどありません</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>4-bit cache</source>
   <translation>4 ビット キャッシュ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>A quarter of the memory for the conversation; long answers may suffer</source>
   <translation>会話のメモリが 4 分の 1 になりますが、長い回答では質が落ちることがあります</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Cache</source>
   <translation>キャッシュ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>How the runtime keeps what it has read of the conversation (the KV cache)</source>
   <translation>読んだ会話をランタイムが保持する方法（KV キャッシュ）</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Purpose</source>
   <translation>目的</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Not measured yet</source>
   <translation>未測定</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{name}: {memory}, used by {list}</source>
   <translation>{name}: {memory}、使用: {list}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{cores} of {logical_cores}</source>
   <translation>{cores}（全 {logical_cores}）</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{name} and {count} more</source>
   <translation>{name} ほか {count} 件</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Shares the computer's memory</source>
   <translation>コンピューターのメモリを共有</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>writes {bandwidth}</source>
   <translation>書き込み {bandwidth}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{path}: {size} in all</source>
   <translation>{path}: 全 {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{memory} free</source>
   <translation>空き {memory}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>No GPU found</source>
   <translation>GPU なし</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Models run on the processor</source>
   <translation>モデルはプロセッサで動きます</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Measure</source>
   <translation>測定</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Show all facts</source>
   <translation>すべての情報を表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>What could not be found out, and why</source>
   <translation>わからなかったことと、その理由</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>limit of this container</source>
   <translation>このコンテナーの上限</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{share} busy</source>
   <translation>使用率 {share}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{memory} in use</source>
   <translation>{memory} 使用中</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>no runtime</source>
   <translation>ランタイムなし</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Copies memory, lets the chat runtime generate with small made-up models, writes a test file of at most 256 MB and removes it, and asks the runtimes which GPUs they can use: about twenty seconds. Predictions rest on it.</source>
   <translation>メモリをコピーし、作り物の小さなモデルでチャット用ランタイムに生成させ、最大 256 MB のテストファイルを書いて削除し、使える GPU をランタイムに問い合わせます。約 20 秒かかります。予測はこの結果に基づきます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Processor load</source>
   <translation>プロセッサの負荷</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Memory in use</source>
   <translation>使用中のメモリ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Graphics load</source>
   <translation>グラフィックの負荷</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Hide all facts</source>
   <translation>情報を隠す</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Show {n} unknown facts</source>
   <extracomment>One: Show {n} unknown fact</extracomment>
   <translation>
    <numerusform>不明な項目 {n} 件を表示</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Hide {n} unknown facts</source>
   <extracomment>One: Hide {n} unknown fact</extracomment>
   <translation>
    <numerusform>不明な項目 {n} 件を隠す</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Not measured</source>
   <translation>未測定</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>speeds estimated</source>
   <translation>速度は推定値</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{share} busy, {memory} in use</source>
   <translation>使用率 {share}、{memory} 使用中</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Measuring…</source>
   <translation>測定中…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Measure again</source>
   <translation>もう一度測定</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>as its makers say</source>
   <translation>メーカー公称値</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>measured here</source>
   <translation>ここでの測定値</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>Quantize to {choice_name}</source>
   <translation>{choice_name} に量子化</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>For this computer: {headline}</source>
   <translation>このコンピューターには: {headline}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>The nearest one needs {need}, {free} is free.</source>
   <translation>最も近いものは {need} 必要、空きは {free} です。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>Memory is not what is missing; the reasons are listed.</source>
   <translation>足りないのはメモリではありません。理由は一覧にあります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>For the simulated computer</source>
   <translation>シミュレーション中のコンピューター向け</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>GiB</source>
   <translation>GiB</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Predicted memory in GiB that it takes, with the conversation</source>
   <translation>会話を含めて必要なメモリの予測値 (GiB)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>What fits this computer</source>
   <translation>このコンピューターに収まるもの</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Why?</source>
   <translation>理由</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Find such a model</source>
   <translation>そのようなモデルを探す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Show the advice</source>
   <translation>おすすめを表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Not in the map: {names}.</source>
   <translation>図にないもの: {names}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Figure in the cells</source>
   <translation>マスの数値</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Sizes of models against formats, by the memory that is free now.</source>
   <translation>モデルのサイズと形式の組み合わせ（現在の空きメモリに基づく）。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Working out what fits…</source>
   <translation>収まるものを計算中…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>What fits the simulated computer</source>
   <translation>シミュレーション中のコンピューターに収まるもの</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Hide why</source>
   <translation>理由を隠す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>Load anyway</source>
   <translation>それでも読み込む</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>The system moves memory to the disk then, or refuses: answers may be very slow</source>
   <translation>システムがメモリをディスクに移すか、拒否します。回答が非常に遅くなる可能性があります</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>Show {n} rejected, and why</source>
   <extracomment>One: Show {n} rejected, and why</extracomment>
   <translation>
    <numerusform>不採用の {n} 件と理由を表示</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>Hide {n} rejected, and why</source>
   <extracomment>One: Hide {n} rejected, and why</extracomment>
   <translation>
    <numerusform>不採用の {n} 件と理由を隠す</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>What if I had another computer?</source>
   <translation>別のコンピューターだったら？</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Choose a graphics card for this computer, or a whole one. Advice here and in Discover is then for it.</source>
   <translation>このコンピューターに加えるグラフィックカードか、コンピューター全体を選びます。ここと「探す」のおすすめが、それに合わせたものになります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Advice here and in Discover is for that computer, by its makers' figures. Real work uses this one.</source>
   <translation>ここと「探す」のおすすめは、メーカーの公称値に基づくそのコンピューター向けです。実際の作業はこのコンピューターで行います。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>This computer</source>
   <translation>このコンピューター</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>What if I had…</source>
   <translation>もし別の PC なら…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Back to this computer</source>
   <translation>このコンピューターに戻る</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Computer or graphics card to imagine</source>
   <translation>想定するコンピューターまたはグラフィックカード</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Search a computer or graphics card</source>
   <translation>コンピューターまたはグラフィックカードを検索</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Type to search: RTX 4090, Apple M4, Raspberry…</source>
   <translation>入力して検索: RTX 4090、Apple M4、Raspberry…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Memory to imagine</source>
   <translation>想定するメモリ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Memory as it is</source>
   <translation>今のメモリのまま</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>{ram} GB of memory</source>
   <translation>メモリ {ram} GB</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Simulated: {words}</source>
   <translation>シミュレーション: {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Discover</source>
   <translation>探す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Get a model from the Hub, or open one that is on this computer.</source>
   <translation>Hub からモデルを入手するか、このコンピューターにあるものを開きます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Try it with a small model</source>
   <translation>小さなモデルで試す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>New here? Try it with a small model</source>
   <translation>初めてですか？ 小さなモデルで試す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>SmolLM2 135M is a real chat model of about 100 MB. The whole way takes a few minutes.</source>
   <translation>SmolLM2 135M は約 100 MB の本物のチャットモデルです。全体の流れは数分で終わります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Get SmolLM2 135M</source>
   <translation>SmolLM2 135M を入手</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>Would it run here?</source>
   <translation>ここで動くか</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>How much of a conversation it must keep in view; more needs more memory</source>
   <translation>見渡す会話の量。多いほどメモリが必要です</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>Nothing was downloaded to tell.</source>
   <translation>判定のためのダウンロードはしていません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>{tokens} context</source>
   <translation>コンテキスト {tokens}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>Model card</source>
   <translation>モデルカード</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>Show all of it</source>
   <translation>すべて表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>Written by the model's owner. Pictures are left out.</source>
   <translation>モデルの所有者が書いたものです。画像は省略しています。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>The model card leads to {address}</source>
   <translation>モデルカードのリンク先: {address}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any size</source>
   <translation>すべてのサイズ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Up to 1B</source>
   <translation>1B まで</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>1B to 4B</source>
   <translation>1B～4B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>4B to 10B</source>
   <translation>4B～10B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>10B to 40B</source>
   <translation>10B～40B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Above 40B</source>
   <translation>40B 超</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any files</source>
   <translation>すべてのファイル</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>With safetensors</source>
   <translation>safetensors あり</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>With GGUF</source>
   <translation>GGUF あり</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any licence</source>
   <translation>すべてのライセンス</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Other</source>
   <translation>その他</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Gated or not</source>
   <translation>申請の要否を問わない</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Without a gate</source>
   <translation>申請不要</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Behind a gate</source>
   <translation>要申請</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Most downloaded</source>
   <translation>ダウンロードが多い順</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Most liked</source>
   <translation>いいねが多い順</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Newest changes</source>
   <translation>更新が新しい順</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Trending</source>
   <translation>話題順</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any author</source>
   <translation>すべての作成者</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Author</source>
   <translation>作成者</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>A user or organisation, exactly as the Hub spells it</source>
   <translation>ユーザーまたは組織（Hub の表記どおり）</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>How many parameters</source>
   <translation>パラメーターの数</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>What the weights are stored as</source>
   <translation>重みの保存形式</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>What one may do with the model</source>
   <translation>モデルの利用条件</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Gate</source>
   <translation>利用申請</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Behind a gate, the owner wants to know who downloads</source>
   <translation>要申請のモデルでは、所有者がダウンロードする人を確認します</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Order</source>
   <translation>並べ替え</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>What comes first</source>
   <translation>最初に表示するもの</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Only what fits this computer</source>
   <translation>このコンピューターに収まるもののみ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Leaves out what needs more memory than is free now</source>
   <translation>現在の空きより多くのメモリが必要なものを除きます</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Reset</source>
   <translation>リセット</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Take all filters back</source>
   <translation>すべてのフィルターを解除</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get and quantize as {level}  ·  {size}  ·  {fit}</source>
   <translation>入手して {level} に量子化  ·  {size}  ·  {fit}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get</source>
   <translation>入手</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get and quantize</source>
   <translation>入手して量子化</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Downloads the model, then makes this level of it by itself</source>
   <translation>モデルをダウンロードし、続けてこのレベルを自動で作成します</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Other levels</source>
   <translation>ほかのレベル</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Open its page in the browser</source>
   <translation>ブラウザーでページを開く</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>{words}  ·  recommended</source>
   <translation>{words}  ·  おすすめ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Download what is needed of it</source>
   <translation>必要な分をダウンロード</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get {name}</source>
   <translation>{name} を入手</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Download {file}</source>
   <translation>{file} をダウンロード</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get and quantize as {level}</source>
   <translation>入手して {level} に量子化</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Models here</source>
   <translation>ここにあるモデル</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Show in folder</source>
   <translation>フォルダーで表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove from the list</source>
   <translation>一覧から外す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Its files are deleted, because Bitwright made them itself.</source>
   <translation>ファイルは Bitwright が作成したものなので、削除されます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Its files stay where they are.</source>
   <translation>ファイルは元の場所に残ります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove, frees {size}</source>
   <translation>外して {size} 空ける</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove</source>
   <translation>外す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Variants can be made from these.</source>
   <translation>これらからバリアントを作成できます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>The folder {folder} is not there any more.</source>
   <translation>フォルダー {folder} がなくなっています。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove {name} from the list?</source>
   <translation>{name} を一覧から外しますか？</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>{fate} Variants that were made from it stay, but cannot be measured against it any more.</source>
   <translation>{fate} これから作成したバリアントは残りますが、これと比べて測定することはできなくなります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>From the Hugging Face Hub</source>
   <translation>Hugging Face Hub から</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>organisation/name, or words to search for</source>
   <translation>組織/名前、または検索する語</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Repository or words</source>
   <translation>リポジトリまたは語</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Filters</source>
   <translation>フィルター</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Models found on the Hub</source>
   <translation>Hub で見つかったモデル</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Show more</source>
   <translation>さらに表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Searching…</source>
   <translation>検索中…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{offline} These results are {time} old.</source>
   <translation>{offline} この結果は {time} 前のものです。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>The public place where models are published.</source>
   <translation>モデルが公開されている場所です。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Download {repo}</source>
   <translation>{repo} をダウンロード</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Type a repository as organisation/name, or choose one of the results</source>
   <translation>リポジトリを 組織/名前 の形で入力するか、結果から選んでください</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Filters ({number})</source>
   <translation>フィルター ({number})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Hide the filters</source>
   <translation>フィルターを隠す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Author, size, licence and more</source>
   <translation>作成者、サイズ、ライセンスなど</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{message} Nothing that was looked up before matches.</source>
   <translation>{message} 以前に調べたものの中に一致するものはありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Judged for a simulated computer: {judged_for}.</source>
   <translation>シミュレーション中のコンピューターでの判定: {judged_for}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{left_out} of another or an unknown size were left out.</source>
   <translation>サイズが異なるか不明な {left_out} 件を除きました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>The Hub cannot be reached from here. Models on this computer still work.</source>
   <translation>ここから Hub に接続できません。このコンピューターのモデルは使えます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>No model on the Hub matches “{words}”.</source>
   <translation>「{words}」に一致するモデルは Hub にありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>No model on the Hub matches these filters.</source>
   <translation>これらのフィルターに一致するモデルは Hub にありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Looking at the files of {waiting} more…</source>
   <translation>さらに {waiting} 件のファイルを調べています…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>The search failed: {error}</source>
   <translation>検索に失敗しました: {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>None of the results fits this computer. Show more, or choose another size.</source>
   <translation>このコンピューターに収まるものはありません。さらに表示するか、別のサイズを選んでください。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Open its page</source>
   <translation>ページを開く</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{hidden} more do not fit or cannot be judged.</source>
   <translation>ほか {hidden} 件は収まらないか、判定できません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_ideas.py" />
   <source>Small and quick</source>
   <translation>小さくて速い</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_ideas.py" />
   <source>For code</source>
   <translation>コード向け</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_ideas.py" />
   <source>Trending now</source>
   <translation>今話題</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Look for a copy of the model in safetensors or GGUF. Or have them opened as plain data only, and made safetensors.</source>
   <translation>safetensors か GGUF 形式のモデルを探してください。または、純粋なデータとしてのみ開き、safetensors に変換できます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{model} is ready as {level}.</source>
   <translation>{model} を {level} で使えます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{model} is ready.</source>
   <translation>{model} の準備ができました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Quantize…</source>
   <translation>量子化…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} was stopped.</source>
   <translation>{title} を停止しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>The download is here and complete.</source>
   <translation>ダウンロードは完了しています。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>is in the library</source>
   <translation>はライブラリにあります</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>is ready to quantize</source>
   <translation>を量子化できます</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} was cancelled.</source>
   <translation>{title} をキャンセルしました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Delete what is kept</source>
   <translation>保持している分を削除</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Removes the unfinished files. Models that are here stay.</source>
   <translation>途中のファイルを削除します。ここにあるモデルは残ります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Open as plain data</source>
   <translation>純粋なデータとして開く</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Put away</source>
   <translation>片付ける</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>In the library, where you can chat</source>
   <translation>ライブラリに入り、チャットできます</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} is paused.</source>
   <translation>{title} を一時停止しています。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} was interrupted.</source>
   <translation>{title} が中断されました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>No instruction of the pickle is carried out: only its tensors are read, in a process of their own, and made safetensors.</source>
   <translation>pickle の命令は実行しません。独立したプロセスでテンソルだけを読み取り、safetensors に変換します。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>it ended early</source>
   <translation>途中で終わりました</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>There is nothing at this path.</source>
   <translation>このパスには何もありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>This folder has no config.json, so it is not a model folder. Choose the folder that has one.</source>
   <translation>このフォルダーには config.json がないため、モデルのフォルダーではありません。config.json のあるフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>This is not a GGUF file. Choose a file that ends in .gguf, or a model folder.</source>
   <translation>GGUF ファイルではありません。.gguf で終わるファイルか、モデルのフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>On this computer</source>
   <translation>このコンピューター</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Path of a folder or a .gguf file</source>
   <translation>フォルダーまたは .gguf ファイルのパス</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Path</source>
   <translation>パス</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>GGUF file…</source>
   <translation>GGUF ファイル…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Open a GGUF file</source>
   <translation>GGUF ファイルを開く</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Open a model folder</source>
   <translation>モデルのフォルダーを開く</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>A model folder or a GGUF file, or what other programs have brought here. Everything stays where it is. You can also drop a model onto this page.</source>
   <translation>モデルのフォルダー、GGUF ファイル、ほかのプログラムが入手したもの。すべて元の場所に残ります。このページにモデルをドロップすることもできます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Type a path, or choose a folder or a file</source>
   <translation>パスを入力するか、フォルダーまたはファイルを選んでください</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>GGUF files (*.gguf)</source>
   <translation>GGUF ファイル (*.gguf)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>All files (*)</source>
   <translation>すべてのファイル (*)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>About it</source>
   <translation>概要</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Files of the model</source>
   <translation>モデルのファイル</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Quantized variants of the model</source>
   <translation>モデルの量子化バリアント</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Quantized by others</source>
   <translation>ほかの人による量子化</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Model {repo_id}</source>
   <translation>モデル {repo_id}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Asking the Hub…</source>
   <translation>Hub に問い合わせ中…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>{offline} What is shown is {time} old.</source>
   <translation>{offline} 表示しているのは {time} 前の内容です。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>This model is gated. {get}</source>
   <translation>このモデルには利用申請が必要です。{get}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Looking at its files…</source>
   <translation>ファイルを調べています…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>The page failed: {error}</source>
   <translation>ページの読み込みに失敗しました: {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Its files cannot be read: {error}</source>
   <translation>ファイルを読み取れません: {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>That cannot be told yet</source>
   <translation>まだ判定できません</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>That cannot be told</source>
   <translation>判定できません</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Estimated by its number of parameters alone, because: {no_facts}</source>
   <translation>次の理由により、パラメーター数だけから推定しました: {no_facts}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>{files_count}, {size} together.</source>
   <translation>{files_count}、合計 {size}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Ready-made variants of this model on the Hub.</source>
   <translation>Hub にあるこのモデルの完成済みバリアント。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Get this file</source>
   <translation>このファイルを入手</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Search a whole folder…</source>
   <translation>フォルダー全体を検索…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add all</source>
   <translation>すべて追加</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Models of other programs</source>
   <translation>ほかのプログラムのモデル</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add to the library</source>
   <translation>ライブラリに追加</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>What was passed over</source>
   <translation>除外されたもの</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Look for models in a folder</source>
   <translation>フォルダー内のモデルを探す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Looking…</source>
   <translation>調べています…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add all {addable}</source>
   <translation>{addable} 件すべて追加</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} passed over</source>
   <translation>除外 {n} 件</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{first} is in the library now.</source>
   <translation>{first} をライブラリに追加しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} models are in the library now.</source>
   <translation>{n} 個のモデルをライブラリに追加しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Looks into the Hugging Face cache, Ollama and LM Studio</source>
   <translation>Hugging Face のキャッシュ、Ollama、LM Studio を調べます</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Finds every model below a folder</source>
   <translation>フォルダー内のすべてのモデルを探します</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} models. Adding one moves nothing and takes no room.</source>
   <extracomment>One: {n} model. Adding one moves nothing and takes no room.</extracomment>
   <translation>
    <numerusform>{n} 個のモデル。追加しても何も移動せず、容量も増えません。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} were passed over: show why</source>
   <extracomment>One: {n} was passed over: show why</extracomment>
   <translation>
    <numerusform>{n} 件を除外: 理由を表示</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} were passed over: hide why</source>
   <extracomment>One: {n} was passed over: hide why</extracomment>
   <translation>
    <numerusform>{n} 件を除外: 理由を隠す</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add {name}</source>
   <translation>{name} を追加</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>No models were found ({where}).</source>
   <translation>モデルは見つかりませんでした ({where})。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>No models were found: no other program keeps models here.</source>
   <translation>モデルは見つかりませんでした。ここにモデルを置いているほかのプログラムはありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>It was stopped</source>
   <translation>停止しました</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Show in the library</source>
   <translation>ライブラリで表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/finetune_card.py" />
   <source>Make an NF4 variant of {model} first; its own path stands here then.</source>
   <translation>先に {model} の NF4 バリアントを作成してください。作成すると、ここにそのパスが表示されます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/finetune_card.py" />
   <source>{variant}, with small adapters that learn beside it (QLoRA).</source>
   <translation>{variant} と、並行して学習する小さなアダプター (QLoRA)。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Library</source>
   <translation>ライブラリ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Every variant on this computer, beside its original.</source>
   <translation>このコンピューターのすべてのバリアントと、その元のモデル。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Make a variant</source>
   <translation>バリアントを作成</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Nothing has been made here yet</source>
   <translation>まだ何も作成していません</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Get a model, choose a level, and the finished variant appears here with its quality.</source>
   <translation>モデルを入手してレベルを選ぶと、できたバリアントが品質とともにここに表示されます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>What takes room on the disk, and what can go</source>
   <translation>ディスクの容量を使っているものと、消せるもの</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>View</source>
   <translation>表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>All files are where they should be.</source>
   <translation>すべてのファイルが元の場所にあります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Variants under their models</source>
   <translation>バリアントをモデルごとに</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Quality against size</source>
   <translation>品質とサイズ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>What takes how much room</source>
   <translation>何がどれだけ容量を使っているか</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Train back what it lost…</source>
   <translation>失われたものを学習で取り戻す…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Its original is not in the library any more, so there is nothing to compare it with</source>
   <translation>元のモデルがライブラリにもうないため、比較できません</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Measure {variant}</source>
   <translation>{variant} を測定</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>The folder's path is in the clipboard.</source>
   <translation>フォルダーのパスをクリップボードにコピーしました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>The file's path is in the clipboard.</source>
   <translation>ファイルのパスをクリップボードにコピーしました。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>{n} are favourites now.</source>
   <extracomment>One: {n} is a favourite now.</extracomment>
   <translation>
    <numerusform>{n} 件をお気に入りに追加しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>{n} are no favourites any more.</source>
   <extracomment>One: {n} is no favourite any more.</extracomment>
   <translation>
    <numerusform>{n} 件をお気に入りから外しました。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Tags of {name}</source>
   <translation>{name} のタグ</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Tags of {n} variants</source>
   <extracomment>One: Tags of {n} variant</extracomment>
   <translation>
    <numerusform>{n} 個のバリアントのタグ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Tags of {n} changed.</source>
   <extracomment>One: Tags changed.</extracomment>
   <translation>
    <numerusform>{n} 件のタグを変更しました。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Renamed to {name}.</source>
   <translation>名前を {name} に変更しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Save the recipe</source>
   <translation>レシピを保存</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Deleted {variant}.</source>
   <translation>{variant} を削除しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>It is being measured already: see Activity</source>
   <translation>すでに測定中です。「ジョブ」を確認してください</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Get {base}, or choose its original in the menu, to compare it with</source>
   <translation>比較するには、{base} を入手するか、メニューで元のモデルを選んでください</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Delete the variant from the library, or put it back.</source>
   <translation>バリアントをライブラリから削除するか、元に戻してください。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Removed {variant} from the library.</source>
   <translation>{variant} をライブラリから外しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Its files are where they were.</source>
   <translation>ファイルは元の場所にあります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>the model it was made from</source>
   <translation>作成元のモデル</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>The recipe is saved.</source>
   <translation>レシピを保存しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Removed {name}.</source>
   <translation>{name} を外しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Measure all</source>
   <translation>すべて測定</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Nothing has been measured yet</source>
   <translation>まだ何も測定していません</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Measuring compares each variant with its original; then this shows which is worth its size.</source>
   <translation>測定では各バリアントを元のモデルと比較します。サイズに見合うものがここでわかります。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_chart.py" />
   <source>{n} are not shown: they were not measured.</source>
   <extracomment>One: {n} is not shown: it was not measured.</extracomment>
   <translation>
    <numerusform>未測定の {n} 件は表示していません。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>What the chart shows</source>
   <translation>グラフに表示するもの</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Difference</source>
   <translation>差</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>How often it would answer differently from the original</source>
   <translation>元のモデルと違う回答をする度合い</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Tokens a second, measured on this computer</source>
   <translation>このコンピューターで測定した毎秒トークン数</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Trains the model to live with these bits, by what the original answers, for a time you choose</source>
   <translation>元のモデルの回答を手本に、このビット数に慣れるよう、指定した時間だけ学習させます</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Favourite</source>
   <translation>お気に入り</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Details of the variant</source>
   <translation>バリアントの詳細</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Evaluate</source>
   <translation>評価</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Export: to Ollama, LM Studio, a folder or the Hub</source>
   <translation>エクスポート: Ollama、LM Studio、フォルダー、Hub へ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Verify files: compare them with what was recorded</source>
   <translation>ファイルを検証: 記録と比較します</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Where it comes from</source>
   <translation>由来</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Details of the original</source>
   <translation>元のモデルの詳細</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>The original, {dtype}  ·  {size}</source>
   <translation>元のモデル、{dtype}  ·  {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Remove the original…</source>
   <translation>元のモデルを外す…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Find…</source>
   <translation>探す…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Repair…</source>
   <translation>修復…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Close the details</source>
   <translation>詳細を閉じる</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Remove from the library; its files stay</source>
   <translation>ライブラリから外す（ファイルは残ります）</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>How its numbers are stored</source>
   <translation>数値の保存形式</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Measure how close it is to the original, and how fast it is here</source>
   <translation>元のモデルにどれだけ近いか、ここでの速さを測定</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Its files are missing</source>
   <translation>ファイルがありません</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_disk.py" />
   <source>Disk usage by model</source>
   <translation>モデル別のディスク使用量</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>{variant} is damaged</source>
   <translation>{variant} が壊れています</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>missing: {path}</source>
   <translation>なし: {path}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>changed: {path}</source>
   <translation>変更: {path}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>{variant} is damaged.</source>
   <translation>{variant} が壊れています。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>Repair says what can be done about it.</source>
   <translation>「修復」で対処方法を確認できます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>{variant} is intact.</source>
   <translation>{variant} は無事です。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>Every file has the content that was recorded.</source>
   <translation>すべてのファイルの内容が記録と一致します。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Filter: q4, fav, tag:work…</source>
   <translation>フィルター: q4, fav, tag:work…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Every word must fit. Some mean more: {examples}. A minus before a word turns it round.</source>
   <translation>すべての語に一致するものを表示します。特別な意味の語: {examples}。語の前にマイナスを付けると逆になります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Quick filters</source>
   <translation>クイックフィルター</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Duplicates…</source>
   <translation>重複…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>No variant matches the filter</source>
   <translation>フィルターに一致するバリアントはありません</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_list.py" />
   <source>{count} variants, {size}</source>
   <extracomment>One: {count} variant, {size}</extracomment>
   <translation>
    <numerusform>{count} 個のバリアント、{size}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Not measured ({n})</source>
   <translation>未測定 ({n})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Missing files ({n})</source>
   <translation>ファイルなし ({n})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_list.py" />
   <source>{n} have this tag</source>
   <extracomment>One: {n} has this tag</extracomment>
   <translation>
    <numerusform>{n} 件にこのタグがあります</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Group by model</source>
   <translation>モデルごとにまとめる</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Content that is on this computer twice, and the space that sharing it saves</source>
   <translation>このコンピューターで重複している内容と、共有で節約できる容量</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Clear the filter</source>
   <translation>フィルターを消去</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Favourites</source>
   <translation>お気に入り</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Only favourites</source>
   <translation>お気に入りのみ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Only what was not measured yet</source>
   <translation>まだ測定していないもののみ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Only what cannot be found on the disk</source>
   <translation>ディスクに見つからないもののみ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Folder for the copies</source>
   <translation>コピー先のフォルダー</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Several variants</source>
   <translation>複数のバリアント</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Select nothing</source>
   <translation>選択を解除</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>{n} variants selected</source>
   <extracomment>One: {n} variant selected</extracomment>
   <translation>
    <numerusform>{n} 個のバリアントを選択</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>{size} together</source>
   <translation>合計 {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Compare in a chat</source>
   <translation>チャットで比較</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Export to a folder…</source>
   <translation>フォルダーにエクスポート…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Tags…</source>
   <translation>タグ…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Choose exactly two variants to compare them.</source>
   <translation>比較するには、ちょうど 2 つのバリアントを選んでください。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>{n} are not measured: their originals are not here, or they are being measured already.</source>
   <extracomment>One: {n} is not measured: its original is not here, or it is being measured already.</extracomment>
   <translation>
    <numerusform>{n} 件は測定しません。元のモデルがここにないか、すでに測定中です。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Choose exactly two to compare them</source>
   <translation>比較するには、ちょうど 2 つ選んでください</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>Evaluate {n}</source>
   <extracomment>One: Evaluate {n}</extracomment>
   <translation>
    <numerusform>{n} 件を評価</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Their originals are not here, or they are being measured already</source>
   <translation>元のモデルがここにないか、すでに測定中です</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>No favourites any more</source>
   <translation>お気に入りから外す</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>Deleted {n} variants.</source>
   <extracomment>One: Deleted {n} variant.</extracomment>
   <translation>
    <numerusform>{n} 個のバリアントを削除しました。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Rename…</source>
   <translation>名前を変更…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Copy path</source>
   <translation>パスをコピー</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Verify files</source>
   <translation>ファイルを検証</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Make a variant of it</source>
   <translation>これからバリアントを作成</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Fold or unfold</source>
   <translation>折りたたむ、または展開</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Its original</source>
   <translation>その元のモデル</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Find the missing files…</source>
   <translation>見つからないファイルを探す…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Make another variant</source>
   <translation>別のバリアントを作成</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Run this recipe again…</source>
   <translation>このレシピをもう一度実行…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Save recipe…</source>
   <translation>レシピを保存…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>No favourite any more</source>
   <translation>お気に入りから外す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Its original is not here</source>
   <translation>元のモデルがここにありません</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>No model here has its shape</source>
   <translation>同じ形状のモデルはここにありません</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>A note for yourself: what it is good at, what it is for</source>
   <translation>自分用のメモ: 得意なこと、用途</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>The note is saved.</source>
   <translation>メモを保存しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>Too long: at most {n} letters are kept.</source>
   <translation>長すぎます。保存できるのは {n} 文字までです。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>Take the tag {tag} away</source>
   <translation>タグ {tag} を外す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>No tags yet</source>
   <translation>タグはまだありません</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>The tag {tag} was taken away.</source>
   <translation>タグ {tag} を外しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Reading the headers…</source>
   <translation>ヘッダーを読み取り中…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Evaluate compares it with the original on the same text.</source>
   <translation>「評価」では、同じ文章で元のモデルと比較します。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Type</source>
   <translation>型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Numbers</source>
   <translation>数値</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>{size}, missing</source>
   <translation>{size}、なし</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Copy the sha256 of {name}</source>
   <translation>{name} の sha256 をコピー</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Not measured yet. {can}</source>
   <translation>まだ測定していません。{can}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Opens Quantize with the recipe that it was made by</source>
   <translation>作成に使ったレシピで「量子化」を開きます</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>A small file that others can open to make the same</source>
   <translation>ほかの人が開いて同じものを作成できる小さなファイル</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Show all {n} tensors…</source>
   <extracomment>One: Show the tensor…</extracomment>
   <translation>
    <numerusform>{n} 個のテンソルをすべて表示…</numerusform>
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
   <translation>これらのファイルには、ここで読み取れるテンソルの一覧がありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Simple</source>
   <translation>かんたん</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>What suits this computer, and little else</source>
   <translation>このコンピューターに合うものを中心に表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Expert</source>
   <translation>詳細</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Every level, format and option; several levels at once</source>
   <translation>すべてのレベル、形式、オプション。複数のレベルを同時に選べます</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Make a model smaller and faster, so that it suits this computer.</source>
   <translation>モデルを小さく速くして、このコンピューターに合わせます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>There is no model to quantize yet</source>
   <translation>量子化できるモデルはまだありません</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Get one from the Hub, or drop a GGUF file or a model folder onto this page.</source>
   <translation>Hub から入手するか、GGUF ファイルまたはモデルのフォルダーをこのページにドロップしてください。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Mode</source>
   <translation>モード</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>The files of {name} are not there any more: put them back at {path}, or get the model again.</source>
   <translation>{name} のファイルがなくなっています。{path} に戻すか、モデルをもう一度入手してください。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>{name} to {label}</source>
   <translation>{name} を {label} に</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_axes.py" />
   <source>How a number is stored; fewer bits make a smaller model</source>
   <translation>数値の保存方法。ビットが少ないほどモデルが小さくなります</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_axes.py" />
   <source>How the values are chosen on that grid</source>
   <translation>その刻みの上で値を選ぶ方法</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_axes.py" />
   <source>The files that are written, which decide what programs load it</source>
   <translation>書き出すファイル。どのプログラムで読み込めるかが決まります</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Running</source>
   <translation>実行中</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Variants that are made</source>
   <translation>作成中のバリアント</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Cancel all</source>
   <translation>すべてキャンセル</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Ready</source>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>{done} of {all} are done</source>
   <translation>{all} 件中 {done} 件完了</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>All {n} jobs are done</source>
   <extracomment>One: {n} job is done</extracomment>
   <translation>
    <numerusform>{n} 件のジョブがすべて完了</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Show how far it is, or what came out</source>
   <translation>進行状況または結果を表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>One file for llama.cpp and others</source>
   <translation>llama.cpp など用の 1 つのファイル</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>For vLLM and transformers</source>
   <translation>vLLM と transformers 用</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>GGUF levels</source>
   <translation>GGUF レベル</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>One file that llama.cpp, Ollama and LM Studio load: the simple way to chat on this computer</source>
   <translation>llama.cpp、Ollama、LM Studio で読み込める 1 つのファイル: このコンピューターで手軽にチャットする方法</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>Other formats</source>
   <translation>その他の形式</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>INT8, INT4, FP8 and more, also by methods that look at a text first (GPTQ, AWQ), in files for vLLM, transformers and others</source>
   <translation>INT8、INT4、FP8 など。先にテキストを読む手法（GPTQ、AWQ）も使え、vLLM、transformers などのファイルになります</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>Formats</source>
   <translation>形式</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>Formats to choose from</source>
   <translation>選べる形式</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>Nothing that fits this computer can be made of this model: see all formats.</source>
   <translation>このモデルからは、このコンピューターに収まるものを作成できません。すべての形式を確認してください。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>Choose a model first</source>
   <translation>先にモデルを選んでください</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>No level can be made of this model.</source>
   <translation>このモデルから作成できるレベルはありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>No other format can be made of this model.</source>
   <translation>このモデルから作成できるその他の形式はありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_follow.py" />
   <source>Measure {title}</source>
   <translation>{title} を測定</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_levels.py" />
   <source>Levels</source>
   <translation>レベル</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_notice.py" />
   <source>Get it again</source>
   <translation>もう一度入手</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_open.py" />
   <source>Open a model</source>
   <translation>モデルを開く</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_open.py" />
   <source>Opening {name}…</source>
   <translation>{name} を開いています…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_open.py" />
   <source>Models ({pattern})</source>
   <translation>モデル ({pattern})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Usually: {value}</source>
   <translation>通常: {value}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>The usual one: {name}</source>
   <translation>標準: {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Find an option</source>
   <translation>オプションを探す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>No option is called so.</source>
   <translation>その名前のオプションはありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>All options</source>
   <translation>すべてのオプション</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Back to {value}</source>
   <translation>{value} に戻す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Reset {option}</source>
   <translation>{option} をリセット</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Back to the usual options</source>
   <translation>標準のオプションに戻す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Fewer options</source>
   <translation>オプションを減らす</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>By time</source>
   <translation>時間で指定</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Plan</source>
   <translation>計画</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>The best one for this computer and purpose</source>
   <translation>このコンピューターと目的に最適なもの</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Name of the variant</source>
   <translation>バリアントの名前</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Evaluate afterwards</source>
   <translation>作成後に評価</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Compares it with the original on the same text and measures its speed here</source>
   <translation>同じ文章で元のモデルと比較し、ここでの速度を測定します</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Untick all</source>
   <translation>すべてのチェックを外す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Before it starts</source>
   <translation>開始前の確認</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Make {label} of {model}</source>
   <translation>{model} の {label} を作成</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>{label} of {model}</source>
   <translation>{model} の {label}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Save how a variant is made, share it as a file, use it again</source>
   <translation>バリアントの作成方法を保存し、ファイルで共有し、再利用します</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Share a recipe as a file</source>
   <translation>レシピをファイルとして共有</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipes ({pattern})</source>
   <translation>レシピ ({pattern})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>It does not carry your calibration text ({name}), nor where it lies.</source>
   <translation>キャリブレーションテキスト ({name}) とその場所は含まれません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Open a recipe file</source>
   <translation>レシピのファイルを開く</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe “{name}” deleted.</source>
   <translation>レシピ「{name}」を削除しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Save this recipe…</source>
   <translation>このレシピを保存…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Share it as a file…</source>
   <translation>ファイルとして共有…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe “{name}” saved.</source>
   <translation>レシピ「{name}」を保存しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe “{name}” replaced.</source>
   <translation>レシピ「{name}」を置き換えました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>All files ({pattern})</source>
   <translation>すべてのファイル ({pattern})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe saved as {name}.</source>
   <translation>レシピを {name} として保存しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>All recipes…</source>
   <translation>すべてのレシピ…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Progress</source>
   <translation>進行状況</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>{size}  (was {original})</source>
   <translation>{size}  （元は {original}）</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Show in Activity</source>
   <translation>「ジョブ」で表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Cancelling…</source>
   <translation>キャンセル中…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Show in library</source>
   <translation>ライブラリで表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>{label} is ready</source>
   <translation>{label} の準備ができました</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>What it has is kept, also when Bitwright is closed. Resume goes on from there.</source>
   <translation>これまでの結果は、Bitwright を閉じても保持されます。再開するとそこから続きます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Back to the plan</source>
   <translation>計画に戻る</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>You can go on using Bitwright. The variant appears in the library when it is whole.</source>
   <translation>その間も Bitwright を使えます。バリアントは完成するとライブラリに表示されます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Make another</source>
   <translation>もう 1 つ作成</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Peak memory</source>
   <translation>最大メモリ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Quality beside the original</source>
   <translation>元のモデルと比べた品質</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Nothing was kept. The original is untouched.</source>
   <translation>何も残していません。元のモデルは変更されていません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Measuring what it cost</source>
   <translation>劣化を測定中</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>The job ended early.</source>
   <translation>ジョブが途中で終わりました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Measuring ended early. {error}</source>
   <translation>測定が途中で終わりました。{error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_simple.py" />
   <source>Why this one?</source>
   <translation>これを選んだ理由</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_simple.py" />
   <source>All levels, formats and options</source>
   <translation>すべてのレベル、形式、オプション</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_simple.py" />
   <source>Hide the reasons</source>
   <translation>理由を隠す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>Choose a model</source>
   <translation>モデルを選択</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>On the Hub or in other programs; you can also drop one onto this page</source>
   <translation>Hub やほかのプログラムから。このページにドロップすることもできます</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>Open a file…</source>
   <translation>ファイルを開く…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>A GGUF file, or the config.json of a model folder</source>
   <translation>GGUF ファイル、またはモデルのフォルダーの config.json</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>{params} parameters</source>
   <translation>パラメーター {params}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>stored as {dtype}</source>
   <translation>{dtype} で保存</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>trained for {tokens} context</source>
   <translation>コンテキスト {tokens} で学習</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>What is it for?</source>
   <translation>何に使いますか？</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>What suits this computer</source>
   <translation>このコンピューターに合うもの</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/registry.py" />
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Give a variant an address that other programs on this computer can ask, as they ask OpenAI.</source>
   <translation>バリアントにアドレスを付け、このコンピューターのほかのプログラムから OpenAI と同じように使えるようにします。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>There is no variant to serve yet</source>
   <translation>提供できるバリアントはまだありません</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Get a model and quantize it; the finished variant can be served here.</source>
   <translation>モデルを入手して量子化すると、できたバリアントをここで提供できます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>What serving is good for</source>
   <translation>提供でできること</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Editors, chat programs and scripts that speak OpenAI's API can use it.</source>
   <translation>OpenAI の API に対応したエディター、チャットプログラム、スクリプトから使えます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>They need an address, a key and the model's name: all three are shown here.</source>
   <translation>必要なのはアドレス、キー、モデル名です。3 つともここに表示されます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>It listens on this computer only: nobody on the network gets in.</source>
   <translation>このコンピューターだけで待ち受けます。ネットワークからは接続できません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>The model stays in memory until you stop it, or close the window.</source>
   <translation>停止するかウィンドウを閉じるまで、モデルはメモリに残ります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Server</source>
   <translation>サーバー</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Show questions and answers</source>
   <translation>質問と回答を表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Of requests that come from now on; they are kept in memory only</source>
   <translation>これからの要求が対象です。メモリにのみ保持されます</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Requests</source>
   <translation>要求</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>The chosen request</source>
   <translation>選択した要求</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Programs that ask this address appear here. Try it sends the first request.</source>
   <translation>このアドレスに要求したプログラムがここに表示されます。「試す」で最初の要求を送れます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>None yet</source>
   <translation>まだありません</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Try it</source>
   <translation>試す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the address</source>
   <translation>アドレスをコピー</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the API key</source>
   <translation>API キーをコピー</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the model's name</source>
   <translation>モデル名をコピー</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Show the API key</source>
   <translation>API キーを表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Make a new API key…</source>
   <translation>新しい API キーを作成…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the example</source>
   <translation>例をコピー</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Hide the API key</source>
   <translation>API キーを隠す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>{context} context</source>
   <translation>コンテキスト {context}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Closes the address and frees {size}</source>
   <translation>アドレスを閉じ、{size} を空けます</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>The server stopped unexpectedly.</source>
   <translation>サーバーが予期せず停止しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Asking…</source>
   <translation>問い合わせ中…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Sends one question through the address, as any program would</source>
   <translation>ほかのプログラムと同じように、アドレスを通して質問を 1 つ送ります</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Language of the example</source>
   <translation>例の言語</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Serving</source>
   <translation>提供中</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Stopping</source>
   <translation>停止中</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Loading the model…</source>
   <translation>モデルを読み込み中…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>None is needed</source>
   <translation>キーは不要です</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>for {time}</source>
   <translation>{time} 経過</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>since just now</source>
   <translation>開始直後</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>It answered in {time}: “{text}”</source>
   <translation>{time} で回答: 「{text}」</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Giving the memory back…</source>
   <translation>メモリを解放中…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Make a new API key?</source>
   <translation>新しい API キーを作成しますか？</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Programs that have the key of now are shut out until you give them the new one.</source>
   <translation>今のキーを使うプログラムは、新しいキーを設定するまで使えなくなります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Make a new key</source>
   <translation>新しいキーを作成</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Variant to serve</source>
   <translation>提供するバリアント</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Start serving</source>
   <translation>提供を開始</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Serve a variant</source>
   <translation>バリアントを提供</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Ask for it</source>
   <translation>キーを求める</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Show them</source>
   <translation>表示する</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Only programs that you give the key to can ask.</source>
   <translation>キーを渡したプログラムだけが使えます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Every program of every user of this computer can ask, without a key.</source>
   <translation>このコンピューターのすべてのユーザーのプログラムが、キーなしで使えます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>It is being served already</source>
   <translation>すでに提供中です</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>How many tokens a question and its answer may have together; more takes memory.</source>
   <translation>質問と回答を合わせたトークン数の上限。多いほどメモリを使います。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Port</source>
   <translation>ポート</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>The next free one is taken if another program has it.</source>
   <translation>ほかのプログラムが使用中の場合は、次の空きポートを使います。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Requests that may wait</source>
   <translation>待機できる要求</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>They are answered one at a time; those beyond are sent away.</source>
   <translation>1 つずつ回答し、上限を超えたものは断ります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Questions and answers in the log</source>
   <translation>ログの質問と回答</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Otherwise the log has only times, sizes and results. It is never written to disk.</source>
   <translation>オフの場合、ログは時間、サイズ、結果のみです。ディスクには書き込みません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Web pages that may ask</source>
   <translation>許可するウェブページ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Their addresses, with commas between. Empty: no web page may, only programs.</source>
   <translation>アドレスをコンマで区切って入力します。空の場合、ウェブページは許可せず、プログラムのみ使えます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Hide options</source>
   <translation>オプションを隠す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Find a setting</source>
   <translation>設定を探す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Changes hold at once.</source>
   <translation>変更はすぐに反映されます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Sections</source>
   <translation>セクション</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>No setting is called that</source>
   <translation>その名前の設定はありません</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Show all settings</source>
   <translation>すべての設定を表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>About</source>
   <translation>情報</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Show the libraries and their licences</source>
   <translation>ライブラリとライセンスを表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Copy the diagnostics</source>
   <translation>診断情報をコピー</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Makes language models fit the computer in front of you. Apache licence 2.0.</source>
   <translation>言語モデルを目の前のコンピューターに合わせます。Apache License 2.0。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>The libraries that do the work, with their versions and licences.</source>
   <translation>実際の処理を行うライブラリとそのバージョン、ライセンス。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Diagnostics</source>
   <translation>診断情報</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Versions and the shape of this computer, for a question or a report. No names are in it.</source>
   <translation>質問や報告のための、バージョンとこのコンピューターの構成。名前は含まれません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Hide</source>
   <translation>隠す</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>The diagnostics are in the clipboard.</source>
   <translation>診断情報をクリップボードにコピーしました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Read them before you send them.</source>
   <translation>送る前に内容を確認してください。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>see its package</source>
   <translation>パッケージを参照</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Folders</source>
   <translation>フォルダー</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Move…</source>
   <translation>移動…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Move the folder of models</source>
   <translation>モデルのフォルダーを移動</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Models</source>
   <translation>モデル</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Variants, models that were made here, and unfinished work.</source>
   <translation>バリアント、ここで作成したモデル、終わっていない作業。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Shared with other tools that use the Hub. HF_HUB_CACHE moves it.</source>
   <translation>Hub を使うほかのツールと共有します。HF_HUB_CACHE で移動できます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Library and settings</source>
   <translation>ライブラリと設定</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>What is known of the models, conversations, settings. BITWRIGHT_HOME moves everything.</source>
   <translation>モデルの情報、会話、設定。BITWRIGHT_HOME ですべてを移動できます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>New folder for models</source>
   <translation>モデルの新しいフォルダー</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>path folder disk place</source>
   <translation>パス フォルダー ディスク 場所 path folder disk</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>This folder does not exist yet.</source>
   <translation>このフォルダーはまだありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>It is made when something is put there.</source>
   <translation>何かを置くときに作成されます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>New variants go here. Start Bitwright again to see the new folder everywhere.</source>
   <translation>新しいバリアントはここに保存されます。新しいフォルダーを全体に反映するには、Bitwright を再起動してください。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>The models are being moved: see Activity</source>
   <translation>モデルを移動中です。「ジョブ」を確認してください</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>No program answered to open the folder.</source>
   <translation>フォルダーを開くプログラムがありませんでした。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Model hub</source>
   <translation>モデルの Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>A mirror, or your own hub. Empty means Hugging Face.</source>
   <translation>ミラーまたは独自の Hub。空なら Hugging Face です。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Work offline</source>
   <translation>オフラインで作業</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Access token (hf_…)</source>
   <translation>アクセストークン (hf_…)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Log in</source>
   <translation>ログイン</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Check</source>
   <translation>確認</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Log out</source>
   <translation>ログアウト</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Account</source>
   <translation>アカウント</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>No limit</source>
   <translation>制限なし</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Speed limit</source>
   <translation>速度制限</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>For each download, also one that runs: 5MB or 500kB a second. Empty means none.</source>
   <translation>実行中のものを含む各ダウンロードの速度: 毎秒 5MB や 500kB など。空なら制限なし。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Delete what unfinished downloads left</source>
   <translation>終わらなかったダウンロードの残りを削除</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Unfinished downloads</source>
   <translation>終わっていないダウンロード</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>{size} of files that are not whole. Paused downloads go on from them; without them they begin these files anew.</source>
   <translation>完全でないファイルが {size} あります。一時停止中のダウンロードはここから続きます。削除すると、これらのファイルは最初からになります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Asking the hub…</source>
   <translation>Hub に問い合わせ中…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Offline</source>
   <translation>オフライン</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Nothing is asked of the hub; what is known of it stays.</source>
   <translation>Hub に何も問い合わせません。すでに得た情報は残ります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Ask the hub whose token it is</source>
   <translation>トークンの持ち主を Hub に問い合わせます</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>bandwidth rate</source>
   <translation>帯域 速度 bandwidth rate</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Files at once</source>
   <translation>同時ファイル数</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>How many files of a model a download fetches together.</source>
   <translation>ダウンロードで同時に取得するモデルのファイル数。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>For gated and private models. The token is kept in the system keyring.</source>
   <translation>要申請や非公開のモデル用です。トークンはシステムのキーリングに保存されます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>{problem} Log in with “hf auth login”, or set HF_TOKEN, instead.</source>
   <translation>{problem} 代わりに「hf auth login」でログインするか、HF_TOKEN を設定してください。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>downloads</source>
   <translation>ダウンロード downloads</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>That did not work.</source>
   <translation>うまくいきませんでした。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Logged in as {name}. The token is in {kept_words}.</source>
   <translation>{name} としてログイン中です。トークンの保存先: {kept_words}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>There is a token for this hub in {kept_words}.</source>
   <translation>この Hub のトークンがあります。保存先: {kept_words}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Appearance</source>
   <translation>外観</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>System ({language})</source>
   <translation>システム ({language})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Theme</source>
   <translation>テーマ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>System follows what the desktop says.</source>
   <translation>「システム」ではデスクトップの設定に従います。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Changes at once. Names of models and formats stay as they are.</source>
   <translation>すぐに切り替わります。モデルと形式の名前はそのままです。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>colours dark light night</source>
   <translation>色 ダーク ライト 夜 colours dark light</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Privacy</source>
   <translation>プライバシー</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>What the hub learns</source>
   <translation>Hub に伝わること</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Forget searches and pages of the hub</source>
   <translation>Hub の検索とページの記録を消去</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Searches and pages of the hub</source>
   <translation>Hub の検索とページ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Open the data folder</source>
   <translation>データフォルダーを開く</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Delete all…</source>
   <translation>すべて削除…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Delete all conversations</source>
   <translation>すべての会話を削除</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Only when you ask</source>
   <translation>求めたときのみ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>history cache clear</source>
   <translation>履歴 キャッシュ 消去 history cache clear</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>chats history clear</source>
   <translation>チャット 履歴 消去 chats history clear</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Telemetry</source>
   <translation>テレメトリー</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Bitwright counts nothing and reports nothing, and tells the libraries that it uses to keep quiet, too. There is no account and no crash report.</source>
   <translation>Bitwright は何も集計せず、何も報告しません。使用するライブラリにも送信させません。アカウントもクラッシュ報告もありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>What stays here</source>
   <translation>ここに残るもの</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Models, conversations, prompts, texts, measurements and settings. Models run on this computer, not elsewhere.</source>
   <translation>モデル、会話、プロンプト、文章、測定、設定。モデルはこのコンピューターで動き、ほかでは動きません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>All that is kept</source>
   <translation>保存されるものすべて</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Plain files and one small database, in one folder. Copying it is a backup.</source>
   <translation>1 つのフォルダーにある通常のファイルと小さなデータベース 1 つです。コピーすればバックアップになります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>You work offline: nothing is asked of {hub}.</source>
   <translation>オフラインで作業中です。{hub} に何も問い合わせません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Searching, opening a model's page and downloading ask {hub} for it. It sees your address on the network, the model's name, and your token if you are logged in. Nothing is asked before.</source>
   <translation>検索、モデルのページの表示、ダウンロードのときに {hub} に問い合わせます。伝わるのは、ネットワークのアドレス、モデル名、ログイン中ならトークンです。それ以前には何も問い合わせません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>{size} of answers are remembered, so that pages open at once and offline. Downloads are not among them.</source>
   <translation>ページをすぐに、オフラインでも開けるよう、{size} の応答を記録しています。ダウンロードは含みません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Nothing is remembered.</source>
   <translation>何も記録していません。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>{n} conversations are kept, only on this computer.</source>
   <extracomment>One: {n} conversation is kept, only on this computer.</extracomment>
   <translation>
    <numerusform>{n} 件の会話を、このコンピューターにのみ保存しています。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>None is kept.</source>
   <translation>保存されているものはありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>All conversations are deleted.</source>
   <translation>すべての会話を削除しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Searches and pages of the hub are forgotten.</source>
   <translation>Hub の検索とページの記録を消去しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>None</source>
   <translation>なし</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Never sent</source>
   <translation>送信しません</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>backup data folder</source>
   <translation>バックアップ データ フォルダー backup data folder</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Delete all conversations?</source>
   <translation>すべての会話を削除しますか？</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>They are deleted for good, with the answers to test prompts. Models, votes, saved prompts and presets stay.</source>
   <translation>テストプロンプトへの回答とともに完全に削除します。モデル、投票、保存済みのプロンプト、プリセットは残ります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Start afresh</source>
   <translation>初期化</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Reset all settings</source>
   <translation>すべての設定をリセット</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Forget the layout</source>
   <translation>レイアウトをリセット</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Show the welcome</source>
   <translation>ようこそ画面を表示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>All settings are reset.</source>
   <translation>すべての設定をリセットしました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>The layout is forgotten.</source>
   <translation>レイアウトをリセットしました。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>From the next start on the window is as it was at first.</source>
   <translation>次回の起動から、ウィンドウは最初の状態になります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Everything on this page as at the first start, but for the folders and the login.</source>
   <translation>このページの内容をすべて初回起動時に戻します。フォルダーとログインは除きます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Window</source>
   <translation>ウィンドウ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Size and place of the window, columns, what is folded. Holds from the next start on.</source>
   <translation>ウィンドウの大きさと位置、列、折りたたみ。次回の起動から反映されます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Welcome</source>
   <translation>ようこそ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>The three first steps: this computer, what suits it, a first model.</source>
   <translation>最初の 3 ステップ: このコンピューター、合うもの、最初のモデル。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>All settings are as at the first start already.</source>
   <translation>すべての設定はすでに初回起動時の状態です。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>reset default factory</source>
   <translation>リセット 既定 初期設定 reset default factory</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>reset size columns</source>
   <translation>リセット サイズ 列 reset size columns</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>tour first run introduction</source>
   <translation>ツアー 初回 紹介 tour first run introduction</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_sections.py" />
   <source>Work</source>
   <translation>処理</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Latin letters</source>
   <translation>ラテン文字</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Cyrillic</source>
   <translation>キリル文字</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Greek</source>
   <translation>ギリシャ文字</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Arabic</source>
   <translation>アラビア文字</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Hebrew</source>
   <translation>ヘブライ文字</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Devanagari</source>
   <translation>デーヴァナーガリー文字</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Thai</source>
   <translation>タイ文字</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Chinese characters</source>
   <translation>漢字</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Japanese kana</source>
   <translation>日本語のかな</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Korean</source>
   <translation>韓国語</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>others</source>
   <translation>その他</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/settings_text.py" />
   <source>{n} documents</source>
   <extracomment>One: {n} document</extracomment>
   <translation>
    <numerusform>{n} 個の文書</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>{size} of text in {documents}.</source>
   <translation>{documents}に {size} のテキスト。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>There is more: what lies beyond {size} is not used.</source>
   <translation>さらに続きがありますが、{size} を超える部分は使いません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Methods such as GPTQ and AWQ look at a text to see which weights matter.</source>
   <translation>GPTQ や AWQ などの手法は、テキストを読んで重要な重みを調べます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Usual text</source>
   <translation>標準のテキスト</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>For recipes that name no other text.</source>
   <translation>テキストの指定がないレシピに使います。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Look into it</source>
   <translation>中を見る</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>How the text begins</source>
   <translation>テキストの冒頭</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>For recipes that name no other. It should be like what the model will be used for.</source>
   <translation>指定がないレシピに使います。モデルの用途に近いものが適しています。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>What is in it</source>
   <translation>内容</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>{number}. {words}</source>
   <translation>{number}. {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>documents languages preview</source>
   <translation>文書 言語 プレビュー documents languages preview</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>A data set of the Hub is fetched for this, and kept for the next calibration.</source>
   <translation>Hub のデータセットはこのために取得され、次のキャリブレーションのために保持されます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>How much text there is, in which scripts, and how it begins.</source>
   <translation>テキストの量、文字の種類、冒頭。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How the GPU multiplies when it quantizes, measures and chats. TF32 is faster and less exact.</source>
   <translation>量子化、測定、チャットでの GPU の乗算方法。TF32 は速く、精度は下がります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>16-bit</source>
   <translation>16 ビット</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>8-bit</source>
   <translation>8 ビット</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>4-bit</source>
   <translation>4 ビット</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>The most that one chat or job may take. Advice counts with it, too.</source>
   <translation>1 つのチャットやジョブが使える上限。おすすめの計算にも使われます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>All cores ({available})</source>
   <translation>全コア ({available})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Compute</source>
   <translation>計算</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Measure each new variant</source>
   <translation>新しいバリアントを毎回測定</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Threads</source>
   <translation>スレッド</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How many processor cores jobs and chats may use. Fewer leave room for other programs.</source>
   <translation>ジョブとチャットが使えるプロセッサのコア数。少ないほどほかのプログラムに余裕が残ります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Memory limit</source>
   <translation>メモリの上限</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Chat context</source>
   <translation>チャットのコンテキスト</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How much of a conversation the model keeps in mind. More takes more memory.</source>
   <translation>モデルが保持する会話の量。多いほどメモリを使います。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Conversation cache</source>
   <translation>会話のキャッシュ</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How chats keep what was said: fewer bits take less memory. Holds from the next chat on.</source>
   <translation>チャットの会話の保持方法。ビットが少ないほどメモリを節約します。次のチャットから反映されます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>After quantizing</source>
   <translation>量子化の後</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Compares a new variant with its original on a short text, to see what the bits cost.</source>
   <translation>新しいバリアントを短い文章で元のモデルと比較し、劣化を確かめます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>cpu cores processor</source>
   <translation>CPU コア プロセッサ cpu cores processor</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>ram room</source>
   <translation>RAM 空き メモリ ram room</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>This computer has {total}, {free} are free.</source>
   <translation>このコンピューターは {total}、空きは {free} です。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Faster on the GPU, with 10 bits of precision instead of 23</source>
   <translation>GPU で高速。精度は 23 ビットではなく 10 ビット</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Exact: every calculation in 32 bits</source>
   <translation>正確: すべての計算を 32 ビットで</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_facts.py" />
   <source>Training</source>
   <translation>学習</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Ends the training. Nothing of it is kept; the original is untouched.</source>
   <translation>学習を終了します。何も残りません。元のモデルは変更されません。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Stops for now and keeps everything. Resume goes on from there, also after a restart.</source>
   <translation>一時停止し、すべて保持します。再起動後でも、再開するとそこから続きます。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Ends the training here. The best step so far becomes the variant.</source>
   <translation>ここで学習を終了します。これまでの最良のステップがバリアントになります。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>There is nothing to keep yet: the training has not begun</source>
   <translation>学習がまだ始まっていないため、保持できるものがありません</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Pausing, as soon as all is saved</source>
   <translation>すべて保存したら一時停止します</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Stopping, the best step becomes the variant</source>
   <translation>停止中。最良のステップがバリアントになります</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Stop and keep the best</source>
   <translation>停止して最良を保持</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat.py" />
   <source>The chat has ended.</source>
   <translation>チャットが終了しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat.py" />
   <source>Start it again.</source>
   <translation>もう一度開始してください。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat_lane.py" />
   <source>Stopped before it answered</source>
   <translation>回答前に停止しました</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat_lane.py" />
   <source>The answer ended here</source>
   <translation>回答はここで終わりました</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat_room.py" />
   <source>Choose a second variant first</source>
   <translation>先に 2 つ目のバリアントを選んでください</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>This cannot be opened here</source>
   <translation>これはここで開けません</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop to open this recipe in Quantize</source>
   <translation>ドロップすると、このレシピを「量子化」で開きます</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop to add “{name}” to the library</source>
   <translation>ドロップすると「{name}」をライブラリに追加します</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop to add {n} models to the library</source>
   <extracomment>One: Drop to add {n} model to the library</extracomment>
   <translation>
    <numerusform>ドロップすると {n} 個のモデルをライブラリに追加します</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/services/dropped.py" />
   <source>{n} other things are left out.</source>
   <extracomment>One: {n} other thing is left out.</extracomment>
   <translation>
    <numerusform>ほかの {n} 件は除外します。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Files stay where they are.</source>
   <translation>ファイルは元の場所に残ります。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Too many at once.</source>
   <translation>一度に多すぎます。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop a recipe by itself.</source>
   <translation>レシピは単独でドロップしてください。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>One recipe at a time.</source>
   <translation>レシピは一度に 1 つだけです。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>This folder has neither a config.json nor a GGUF file.</source>
   <translation>このフォルダーには config.json も GGUF ファイルもありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>It cannot be read.</source>
   <translation>読み取れません。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>This is a later part of a model: drop its first part.</source>
   <translation>これはモデルの 2 番目以降の部分です。最初の部分をドロップしてください。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop the whole folder of the model instead of one of its files.</source>
   <translation>ファイルの 1 つではなく、モデルのフォルダー全体をドロップしてください。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Only GGUF files, model folders and recipes can be opened.</source>
   <translation>開けるのは GGUF ファイル、モデルのフォルダー、レシピだけです。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>{title}: ready to chat.</source>
   <translation>{title}: チャットできます。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>Quantize {model} to {format}</source>
   <translation>{model} を {format} に量子化</translation>
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>Measure {what}</source>
   <translation>{what} を測定</translation>
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>No level of it fits the memory that is free now.</source>
   <translation>現在の空きメモリに収まるレベルはありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/hub_search.py" />
   <source>The window is closing.</source>
   <translation>ウィンドウを閉じています。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Preparing</source>
   <translation>準備</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Verifying</source>
   <translation>検証</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Reading</source>
   <translation>読み取り</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Preparing the kernels (slow once)</source>
   <translation>カーネルの準備（初回のみ低速）</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Reading the calibration text</source>
   <translation>キャリブレーションテキストの読み取り</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Making the starting point</source>
   <translation>出発点の作成</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Writing the files</source>
   <translation>ファイルの書き込み</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Reading back what was written</source>
   <translation>書き込み内容の読み戻し</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Adding to the library</source>
   <translation>ライブラリへの追加</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Measuring quality</source>
   <translation>品質の測定</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Measuring speed</source>
   <translation>速度の測定</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Handing over</source>
   <translation>受け渡し</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Copying and checking</source>
   <translation>コピーと確認</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Sharing disk space</source>
   <translation>ディスク領域の共有</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} weights</source>
   <translation>重み {done}/{total}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} tensors</source>
   <translation>テンソル {done}/{total}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} pieces of text</source>
   <translation>テキスト {done}/{total}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} blocks</source>
   <translation>ブロック {done}/{total}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} steps</source>
   <translation>ステップ {done}/{total}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} parts</source>
   <translation>部分 {done}/{total}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} models</source>
   <translation>モデル {done}/{total}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} tokens</source>
   <translation>トークン {done}/{total}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Import</source>
   <translation>インポート</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Train a module</source>
   <translation>モジュールの学習</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Find duplicates</source>
   <translation>重複の検索</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Look at a text</source>
   <translation>テキストの確認</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{time} of {time2}</source>
   <translation>{time}/{time2}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Block {at} of {blocks}</source>
   <translation>ブロック {at}/{blocks}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {size}</source>
   <translation>{done}/{size}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>“{title}” is paused.</source>
   <translation>「{title}」を一時停止しています。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>“{title}” was interrupted.</source>
   <translation>「{title}」が中断されました。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>Resume takes it up again. Discard deletes its partial files.</source>
   <translation>「再開」で続行します。「破棄」で途中のファイルを削除します。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>It is too late to take that back: the files are deleted.</source>
   <translation>もう取り消せません。ファイルは削除されています。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/services/jobs.py" />
   <source>{n} remarks: see Activity.</source>
   <extracomment>One: {n} remark: see Activity.</extracomment>
   <translation>
    <numerusform>注意 {n} 件: 「ジョブ」を確認してください。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>Done: {title}</source>
   <translation>完了: {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>Paused: {title}</source>
   <translation>一時停止: {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>What it has is kept.</source>
   <translation>これまでの分は保持されています。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/notifications.py" />
   <source>Something went wrong inside Bitwright: {name__}.</source>
   <translation>Bitwright の内部で問題が起きました: {name__}。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/notifications.py" />
   <source>The window goes on. Copy the details if you want to report it.</source>
   <translation>ウィンドウはそのまま使えます。報告する場合は詳細をコピーしてください。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/notifications.py" />
   <source>Check the disk's free space and the folder's permissions.</source>
   <translation>ディスクの空き容量とフォルダーのアクセス権を確認してください。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>The job was interrupted.</source>
   <translation>ジョブが中断されました。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>Resume takes it up again.</source>
   <translation>「再開」で続行できます。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>The worker process could not be started: {reason}</source>
   <translation>ワーカープロセスを起動できませんでした: {reason}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>Check the installation of Bitwright.</source>
   <translation>Bitwright のインストールを確認してください。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>The API key cannot be kept: {error}</source>
   <translation>API キーを保存できません: {error}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>Look at the folder's rights and the disk.</source>
   <translation>フォルダーの権限とディスクを確認してください。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>Port {port} is taken by another program.</source>
   <translation>ポート {port} はほかのプログラムが使用中です。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>{title} is served on port {port}.</source>
   <translation>{title} をポート {port} で提供しています。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>The server has ended.</source>
   <translation>サーバーが終了しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>Start it again, or look into its log.</source>
   <translation>もう一度起動するか、ログを確認してください。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>{title} is not served any more.</source>
   <translation>{title} の提供を終了しました。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/settings.py" />
   <source>The settings could not be saved.</source>
   <translation>設定を保存できませんでした。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/settings.py" />
   <source>They hold until you quit. ({strerror})</source>
   <translation>終了するまでは有効です。({strerror})</translation>
  </message>
  <message>
   <location filename="../../desktop/services/system_notes.py" />
   <source>Not finished: {title}</source>
   <translation>未完了: {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/system_notes.py" />
   <source>It took {time}.</source>
   <translation>所要時間は {time} でした。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/system_notes.py" />
   <source>See Activity.</source>
   <translation>「ジョブ」を確認してください。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/trials.py" />
   <source>Stopped. The answers that were there are kept.</source>
   <translation>停止しました。それまでの回答は残っています。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/undo.py" />
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <location filename="../../desktop/services/undo.py" />
   <source>Undone: {what}</source>
   <translation>元に戻しました: {what}</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Find a command</source>
   <translation>コマンドを探す</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Compare two in a chat</source>
   <translation>2 つをチャットで比較</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Show the list</source>
   <translation>一覧を表示</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Search the Hub</source>
   <translation>Hub を検索</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Back to the results</source>
   <translation>結果に戻る</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Simple or expert mode</source>
   <translation>かんたん／詳細モード</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Move the waiting job up</source>
   <translation>待機中のジョブを上へ</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Move the waiting job down</source>
   <translation>待機中のジョブを下へ</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Take the waiting job out</source>
   <translation>待機中のジョブを外す</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Pause the queue, or go on with it</source>
   <translation>キューを一時停止または再開</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Stop the answer</source>
   <translation>回答を停止</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Edit the last question</source>
   <translation>直前の質問を編集</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Copy the last answer</source>
   <translation>直前の回答をコピー</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Show or hide earlier conversations</source>
   <translation>以前の会話を表示または隠す</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Show or hide the chat's settings</source>
   <translation>チャットの設定を表示または隠す</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: A is better</source>
   <translation>投票: A が良い</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: B is better</source>
   <translation>投票: B が良い</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: equally good</source>
   <translation>投票: 同じくらい良い</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: both bad</source>
   <translation>投票: どちらも悪い</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Try the server</source>
   <translation>サーバーを試す</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Copy the server's address</source>
   <translation>サーバーのアドレスをコピー</translation>
  </message>
  <message>
   <location filename="../../desktop/tray.py" />
   <source>Show Bitwright</source>
   <translation>Bitwright を表示</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/tray.py" />
   <source>{n} more jobs</source>
   <extracomment>One: {n} more job</extracomment>
   <translation>
    <numerusform>ほか {n} 件のジョブ</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/answer_text.py" />
   <source>Thought for {time}</source>
   <translation>思考時間 {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/answer_text.py" />
   <source>What it thought</source>
   <translation>思考の内容</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/answer_text.py" />
   <source>Answer</source>
   <translation>回答</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Fits on GPU</source>
   <translation>GPU に入る</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It fits in the free memory of the GPU.</source>
   <translation>GPU の空きメモリに収まります。</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Partly on GPU</source>
   <translation>一部 GPU</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Some layers run on the GPU, the rest on the processor.</source>
   <translation>一部の層を GPU で、残りをプロセッサで実行します。</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Fits in RAM</source>
   <translation>RAM に入る</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It fits in the memory that is free now.</source>
   <translation>現在の空きメモリに収まります。</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It fits only just: close other programs before you load it.</source>
   <translation>ぎりぎりです。読み込む前にほかのプログラムを閉じてください。</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Does not fit</source>
   <translation>収まらない</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It needs more memory than is free.</source>
   <translation>空きより多くのメモリが必要です。</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/code_block.py" />
   <source>Wrap long lines</source>
   <translation>長い行を折り返す</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/code_block.py" />
   <source>Copy the code</source>
   <translation>コードをコピー</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>Commands</source>
   <translation>コマンド</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>What do you want to do?</source>
   <translation>何をしますか？</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>Filter commands</source>
   <translation>コマンドを絞り込む</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>Enter runs, Escape closes</source>
   <translation>Enter で実行、Esc で閉じる</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/context_slider.py" />
   <source>How many tokens of conversation the model keeps in mind; more takes memory</source>
   <translation>モデルが保持する会話のトークン数。多いほどメモリを使います</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/context_slider.py" />
   <source>1024K context</source>
   <translation>コンテキスト 1024K</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/heat_map.py" />
   <source>Sizes of models against formats</source>
   <translation>モデルのサイズと形式</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/live_graph.py" />
   <source>{now} now, between {least} and {most} in the last minute</source>
   <translation>現在 {now}、直近 1 分は {least} から {most}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>KL divergence, nats</source>
   <translation>KL ダイバージェンス (nat)</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>Loss curve</source>
   <translation>損失曲線</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>Before training</source>
   <translation>学習前</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>After {time}</source>
   <translation>{time} 後</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>now {figure}</source>
   <translation>現在 {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>The first figures come soon</source>
   <translation>まもなく最初の数値が出ます</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>held-out text</source>
   <translation>学習に使わない文章</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>training text</source>
   <translation>学習テキスト</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>held-out</source>
   <translation>学習外</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>training</source>
   <translation>学習</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>start {figure}</source>
   <translation>開始時 {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>best {figure}</source>
   <translation>最良 {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Weights: the model itself. Conversation: what it keeps of it (the KV cache). Compute: its working space. Overhead: the program that runs it.</source>
   <translation>重み: モデル本体。会話: モデルが保持する会話の内容（KV キャッシュ）。計算: 作業領域。その他: 実行するプログラム。</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Needs about {memory} of {memory2} free: {words}</source>
   <translation>空き {memory2} のうち約 {memory} 必要: {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Overhead</source>
   <translation>その他</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Needs {memory}</source>
   <translation>{memory} 必要</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>{about} Type any time, such as 45 min.</source>
   <translation>{about} 45 min のように任意の時間を入力できます。</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>Searched</source>
   <translation>探索</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>Fixed</source>
   <translation>固定</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>{name}: strength</source>
   <translation>{name}: 強さ</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>{label}, best trade-off</source>
   <translation>{label}、最もバランスが良い</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>{title}, {better}</source>
   <translation>{title}、{better}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>the original, {figure}</source>
   <translation>元のモデル、{figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>Quality against size, at {label}: {words}</source>
   <translation>品質とサイズ（{label}）: {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>Size on disk</source>
   <translation>ディスク上のサイズ</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/rail.py" />
   <source>Pages</source>
   <translation>ページ</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/rail.py" />
   <source>{running} running</source>
   <translation>{running} 件実行中</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/rail.py" />
   <source>In use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/skeleton.py" />
   <source>On its way…</source>
   <translation>進行中…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/snippet.py" />
   <source>Copy: {title}</source>
   <translation>コピー: {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/stage_steps.py" />
   <source>Step {n} of {total}: {words}</source>
   <translation>ステップ {n}/{total}: {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/stage_steps.py" />
   <source>Steps of the job</source>
   <translation>ジョブのステップ</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Details</source>
   <translation>詳細</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Error: {message}</source>
   <translation>エラー: {message}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Hide details</source>
   <translation>詳細を隠す</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Copy the message and its details</source>
   <translation>メッセージと詳細をコピー</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Show Activity</source>
   <translation>「ジョブ」を表示</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>{waiting} waiting</source>
   <translation>{waiting} 件待機中</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Memory of this machine that is in use by all programs</source>
   <translation>すべてのプログラムが使用中の、このマシンのメモリ</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>How busy the processor is, with all programs</source>
   <translation>すべてのプログラムを含むプロセッサの使用率</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>No jobs running</source>
   <translation>実行中のジョブなし</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Notifications</source>
   <translation>通知</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>{used} of {total} in use</source>
   <translation>{total} 中 {used} 使用中</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Serving {n} models</source>
   <extracomment>One: Serving {n} model</extracomment>
   <translation>
    <numerusform>{n} 個のモデルを提供中</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Show what is served: {names}</source>
   <translation>提供中のものを表示: {names}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Serving {names}</source>
   <translation>{names} を提供中</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Notifications, {unread} new</source>
   <translation>通知、新着 {unread} 件</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/table_columns.py" />
   <source>Choose and move columns…</source>
   <translation>列の選択と移動…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/table_columns.py" />
   <source>Columns as at first</source>
   <translation>列を初期状態に戻す</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Change…</source>
   <translation>変更…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Choose another file</source>
   <translation>別のファイルを選択</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Name of the data set on the Hub</source>
   <translation>Hub のデータセット名</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>As on the Hub: owner/name, with :split or :configuration:split where needed</source>
   <translation>Hub での表記どおり: 所有者/名前。必要なら :split または :configuration:split を付けます</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Texts ({kinds})</source>
   <translation>テキスト ({kinds})</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Choose a file…</source>
   <translation>ファイルを選択…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>A data set on the Hub…</source>
   <translation>Hub のデータセット…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/thought.py" />
   <source>Show or hide what the model thought before it answered</source>
   <translation>回答前のモデルの思考を表示または隠す</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/thought.py" />
   <source>Unfolded</source>
   <translation>展開</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/thought.py" />
   <source>Folded</source>
   <translation>折りたたみ</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Note: {message}</source>
   <translation>お知らせ: {message}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Done: {message}</source>
   <translation>完了: {message}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Warning: {message}</source>
   <translation>警告: {message}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Clear all</source>
   <translation>すべて消去</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Dismiss</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Nothing to report.</source>
   <translation>お知らせはありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/treemap_view.py" />
   <source>Nothing takes room.</source>
   <translation>容量を使っているものはありません。</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/treemap_view.py" />
   <source>{name}, at {words}</source>
   <translation>{name}、{words}</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Cast</source>
   <translation>変換</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Store in another float format.</source>
   <translation>別の浮動小数点形式で保存します。</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>The nearest grid point, with searched scales.</source>
   <translation>スケールを探索し、最も近い刻みに丸めます。</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Dynamic</source>
   <translation>動的</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Activation scales chosen while running.</source>
   <translation>アクティベーションのスケールを実行時に決めます。</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Static</source>
   <translation>静的</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Activation scales measured on a text beforehand.</source>
   <translation>アクティベーションのスケールを事前にテキストで測定します。</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Rounding errors fed into the weights not yet rounded.</source>
   <translation>丸め誤差を、まだ丸めていない重みで補います。</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Important channels scaled up before rounding.</source>
   <translation>重要なチャネルを丸める前に拡大します。</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>AWQ, then GPTQ</source>
   <translation>AWQ の後 GPTQ</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Scaled channels and error feedback together.</source>
   <translation>チャネルの拡大と誤差の補正を併用します。</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Scales weighted by activations.</source>
   <translation>アクティベーションで重み付けしたスケール。</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Quantization-aware training</source>
   <translation>量子化を考慮した学習 (QAT)</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Trained to live with few bits.</source>
   <translation>少ないビットに慣れるよう学習します。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>32-bit float</source>
   <translation>32 ビット浮動小数点</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>The reference: exact, four bytes a weight.</source>
   <translation>基準: 正確、重みあたり 4 バイト。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>TensorFloat-32</source>
   <translation>TensorFloat-32</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>A faster way for GPUs to multiply FP32.</source>
   <translation>GPU が FP32 をより速く乗算する方法。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>16-bit brain float</source>
   <translation>16 ビット brain float</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>What most models are trained in; FP32's range.</source>
   <translation>多くのモデルの学習に使われる形式。FP32 と同じ範囲。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>16-bit float</source>
   <translation>16 ビット浮動小数点</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Finer than BF16, but a smaller range.</source>
   <translation>BF16 より細かく、範囲は狭い。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>8-bit float E4M3</source>
   <translation>8 ビット浮動小数点 E4M3</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Half of BF16; new GPUs compute in it.</source>
   <translation>BF16 の半分。新しい GPU で計算可能。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>8-bit float E5M2</source>
   <translation>8 ビット浮動小数点 E5M2</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>More range, less precision than E4M3.</source>
   <translation>E4M3 より範囲が広く、精度は低い。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>8-bit integer</source>
   <translation>8 ビット整数</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Nearly no loss; CPUs and NPUs compute in it.</source>
   <translation>劣化はほぼなし。CPU と NPU で計算可能。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>4-bit integer</source>
   <translation>4 ビット整数</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>A quarter of BF16 with scales per group.</source>
   <translation>BF16 の 4 分の 1。グループごとにスケール。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>3-bit integer</source>
   <translation>3 ビット整数</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>For models that are just too large.</source>
   <translation>わずかに大きすぎるモデル向け。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>2-bit integer</source>
   <translation>2 ビット整数</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Heavy loss unless trained for.</source>
   <translation>専用に学習しない限り大きく劣化。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>4-bit normal float</source>
   <translation>4 ビット normal float</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Values placed where weights are dense; for QLoRA.</source>
   <translation>重みの多い範囲に値を配置。QLoRA 用。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>4-bit float</source>
   <translation>4 ビット浮動小数点</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>bitsandbytes' other 4-bit grid.</source>
   <translation>bitsandbytes のもう 1 つの 4 ビット形式。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>ternary (BitNet)</source>
   <translation>3 値 (BitNet)</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Weights of -1, 0, 1; needs training.</source>
   <translation>重みは -1、0、1。学習が必要。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>binary (BitNet)</source>
   <translation>2 値 (BitNet)</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Weights of -1 and 1; needs much training.</source>
   <translation>重みは -1 と 1。多くの学習が必要。</translation>
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
   <translation>学習時間</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Minutes that training may take, the starting point included. More time loses less.</source>
   <translation>学習に使える分数（出発点の作成を含む）。長いほど劣化が減ります。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Train for so many steps instead of a time; 0: as many as fit into the time.</source>
   <translation>時間の代わりにステップ数で指定します。0 なら時間内にできるだけ多く。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Start from</source>
   <translation>出発点</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What training starts from: GPTQ is nearer to the goal, rounding to nearest is there at once.</source>
   <translation>学習の出発点: GPTQ は目標により近く、最近接丸めはすぐに用意できます。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How far a step goes at most; 0: what suits the number of bits. Halved when training diverges.</source>
   <translation>1 ステップの最大の大きさ。0 ならビット数に合わせます。学習が発散すると半分になります。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Batch</source>
   <translation>バッチ</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Windows of text in one step. More are steadier, slower and need more memory.</source>
   <translation>1 ステップで使うテキストの窓の数。多いほど安定し、遅くなり、メモリが必要です。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Layers</source>
   <translation>レイヤー</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What learns: all, attention, mlp, first 4, last 8, or block numbers such as 0-9,20.</source>
   <translation>学習する部分: all、attention、mlp、first 4、last 8、または 0-9,20 のようなブロック番号。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Block type</source>
   <translation>ブロックの型</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>TQ2_0 is faster to compute, TQ1_0 a fifth smaller. Rows that are no multiple of 256 become Q4_0.</source>
   <translation>TQ2_0 は計算が速く、TQ1_0 は 5 分の 1 小さくなります。256 の倍数でない行は Q4_0 になります。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Train scales</source>
   <translation>スケールも学習</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Scales learn along with the weights.</source>
   <translation>スケールも重みとともに学習します。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Train with inputs in 8 bits, too: scaled while running, or by scales measured beforehand.</source>
   <translation>入力も 8 ビットで学習します。スケールは実行時に決めるか、事前に測定します。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Save memory</source>
   <translation>メモリを節約</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Compute each block again on the way back instead of keeping what it computed: a third slower.</source>
   <translation>計算結果を保持せず、逆伝播で各ブロックを計算し直します。3 分の 1 ほど遅くなります。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Products in</source>
   <translation>積の形式</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Products in bfloat16 are much faster on some processors and slower on others: auto measures.</source>
   <translation>bfloat16 の積は、プロセッサにより大幅に速くも遅くもなります。auto では測定して決めます。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Scales for</source>
   <translation>スケールの単位</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What shares one scale: smaller parts follow the weights better and need more room.</source>
   <translation>1 つのスケールを共有する範囲。小さいほど重みに忠実で、容量が必要です。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What shares one scale: the whole matrix, one output channel, or a block of 128 x 128.</source>
   <translation>1 つのスケールを共有する範囲: 行列全体、1 つの出力チャネル、または 128 x 128 のブロック。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Weights that share one scale. 32 or 64 lose less than 128 and make the file a little larger.</source>
   <translation>1 つのスケールを共有する重みの数。32 や 64 は 128 より劣化が少なく、ファイルが少し大きくなります。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Block size</source>
   <translation>ブロックサイズ</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Weights in a row that share one scale. 64 is what QLoRA uses.</source>
   <translation>1 つのスケールを共有する、連続した重みの数。QLoRA では 64 です。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Double quantization</source>
   <translation>二重量子化</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Store the scales in 8 bits too: 0.37 bits a weight less, with next to no loss (blocks of 64).</source>
   <translation>スケールも 8 ビットで保存します。重みあたり 0.37 ビット減り、劣化はほぼありません（64 のブロック）。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>The grid is centred on zero. Asymmetric grids fit 4 bits better and store a zero point a group.</source>
   <translation>刻みの中心をゼロにします。非対称のほうが 4 ビットに適し、グループごとにゼロ点を保存します。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Search scales</source>
   <translation>スケールを探索</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Try many scales for each group and keep the one with the least squared error.</source>
   <translation>グループごとに多くのスケールを試し、二乗誤差が最小のものを選びます。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Important columns first</source>
   <translation>重要な列を優先</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Round the columns with the largest activations first (act-order, with static groups).</source>
   <translation>アクティベーションが最大の列から丸めます（act-order、静的グループ）。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Damping</source>
   <translation>ダンピング</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Added to the Hessian's diagonal, as a part of its mean; raised when it cannot be inverted.</source>
   <translation>ヘッセ行列の対角に加える値（平均に対する割合）。逆行列が求められない場合は増やします。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Further passes</source>
   <translation>追加パス</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How often the groups of a matrix are solved again afterwards, scales included.</source>
   <translation>行列のグループを、スケールも含めて後から解き直す回数。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>True sequential</source>
   <translation>完全な逐次処理</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Each matrix sees the errors of those before it in the same block.</source>
   <translation>各行列が、同じブロックのそれより前の行列の誤差を考慮します。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Search clipping</source>
   <translation>クリッピングを探索</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Cut off outliers of a group where that lowers the error of the output.</source>
   <translation>出力の誤差が減る場合に、グループの外れ値を切り落とします。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Moves outliers from the activations into the weights: none, auto (searched per layer), or 0 to 1.</source>
   <translation>外れ値をアクティベーションから重みに移します: none、auto（層ごとに探索）、または 0 から 1。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Activation range</source>
   <translation>アクティベーションの範囲</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How the range of an activation is chosen from what the text showed.</source>
   <translation>テキストで見られた値から、アクティベーションの範囲を選ぶ方法。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Which compressed-tensors format to write.</source>
   <translation>書き出す compressed-tensors の形式。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Keep keys and values</source>
   <translation>キーと値を保持</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>The graph takes and gives the keys and values of earlier tokens, which makes writing quick; without, it reads whole texts only and has but two inputs.</source>
   <translation>グラフが以前のトークンのキーと値を入出力し、生成が速くなります。ない場合は文章全体を読むだけで、入力は 2 つだけです。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>A .txt, .jsonl or .parquet file, hub:owner/name, or empty for the text that comes with Bitwright.</source>
   <translation>.txt、.jsonl、.parquet のファイル、hub:所有者/名前、または空（Bitwright 付属のテキスト）。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Samples</source>
   <translation>サンプル数</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How many windows of text are looked at.</source>
   <translation>読むテキストの窓の数。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Sample length</source>
   <translation>サンプルの長さ</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Tokens in one window of text.</source>
   <translation>テキストの窓 1 つのトークン数。</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>exact</source>
   <translation>正確</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>reference copies; four bytes a weight</source>
   <translation>基準用のコピー。重みあたり 4 バイト</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>as the original</source>
   <translation>元のモデルのまま</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>keeping what the model was trained in</source>
   <translation>学習時の形式のまま保持</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>16-bit on hardware without BF16</source>
   <translation>BF16 非対応のハードウェアでの 16 ビット</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>small models, and when memory is no concern</source>
   <translation>小さなモデル、またはメモリに余裕がある場合</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the most that is worth having</source>
   <translation>意味のある最大の品質</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>quality on a computer with some room</source>
   <translation>余裕のあるコンピューターでの品質重視</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>a little smaller than Q5_K_M</source>
   <translation>Q5_K_M より少し小さい</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>older format; Q5_K_M is better and smaller</source>
   <translation>旧形式。Q5_K_M のほうが高品質で小さい</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>older format; for models that K-quants cannot take</source>
   <translation>旧形式。K-quants で扱えないモデル向け</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the usual balance of size and quality</source>
   <translation>サイズと品質の標準的なバランス</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>a little smaller than Q4_K_M</source>
   <translation>Q4_K_M より少し小さい</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>older format; Q4_K_M is better</source>
   <translation>旧形式。Q4_K_M のほうが高品質</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>speed on a processor</source>
   <translation>プロセッサでの速度</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>when Q4 is just too large</source>
   <translation>Q4 ではわずかに大きすぎる場合</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>a larger model in too little memory</source>
   <translation>少ないメモリで大きなモデルを使う場合</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the smallest 3-bit mix</source>
   <translation>最小の 3 ビット混合</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>only when nothing else fits</source>
   <translation>ほかに収まるものがない場合のみ</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the smallest file; expect mistakes</source>
   <translation>最小のファイル。誤りが出ます</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>destroyed unless trained</source>
   <translation>専用に学習しない限り使えない</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>research: ternary weights</source>
   <translation>研究用: 3 値の重み</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>research: ternary, smallest</source>
   <translation>研究用: 3 値、最小</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>small models suffer most when bits are taken away, and this one is small enough to keep 8 of them</source>
   <translation>小さなモデルほどビットを減らした影響が大きく、これは 8 ビットを保てるほど小さいためです</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>the usual balance for a model of this size on a home GPU: a third of the memory, hardly any loss</source>
   <translation>家庭用 GPU でこの大きさのモデルに標準的なバランス: メモリは 3 分の 1、劣化はほとんどありません</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>4-bit integers run on the GPU's own kernels in vLLM and transformers</source>
   <translation>4 ビット整数は、vLLM と transformers で GPU 専用のカーネルで動きます</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>a mixture of experts needs memory for all experts but reads only a few for each word, so it stays quick even when it does not fit on a GPU</source>
   <translation>Mixture of Experts はすべてのエキスパートの分のメモリが必要ですが、1 語ごとに読むのは一部だけなので、GPU に収まらなくても高速です</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>this processor is quick enough to spend a fifth bit on better answers</source>
   <translation>このプロセッサは十分に速く、5 ビット目をより良い回答に使えます</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>on a processor Q4_0 is the quickest 4-bit level: its blocks are packed for it when the model loads</source>
   <translation>プロセッサでは Q4_0 が最速の 4 ビットレベルです。モデルの読み込み時に、ブロックがプロセッサ向けに再配置されます</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>slower than Q4_0 on a processor, but closer to the original</source>
   <translation>プロセッサでは Q4_0 より遅いですが、元のモデルにより近くなります</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>large models lose little at 4 bits; this keeps the whole model on the GPU</source>
   <translation>大きなモデルは 4 ビットでも劣化が少なく、モデル全体が GPU に収まります</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>the layers that fit go on the GPU and the processor does the rest</source>
   <translation>収まる層を GPU に置き、残りをプロセッサが処理します</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>large models lose little at 4 bits, and every bit less makes a processor quicker</source>
   <translation>大きなモデルは 4 ビットでも劣化が少なく、ビットが減るほどプロセッサでは速くなります</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>a server answers many at once, and then arithmetic counts more than memory: 16 bits lose nothing and need no unpacking</source>
   <translation>サーバーは同時に多くの要求に答えるため、メモリより演算が重要です。16 ビットなら劣化がなく、展開も不要です</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>this GPU does not compute in BF16; FP16 is its 16-bit format</source>
   <translation>この GPU は BF16 を計算できないため、16 ビット形式は FP16 です</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>this GPU computes in 8-bit floats: half the memory of 16 bits with next to no loss</source>
   <translation>この GPU は 8 ビット浮動小数点を計算できます。16 ビットの半分のメモリで、劣化はほぼありません</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>half the memory of 16 bits, with integer kernels that every recent GPU has</source>
   <translation>16 ビットの半分のメモリで、最近のどの GPU にもある整数カーネルを使えます</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>when 16 and 8 bits do not fit, 4-bit integers leave room for more conversations</source>
   <translation>16 ビットと 8 ビットが収まらない場合、4 ビット整数ならより多くの会話に余裕ができます</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>llama.cpp serves without a large GPU, and a small model should keep its bits</source>
   <translation>llama.cpp は大きな GPU がなくても提供でき、小さなモデルはビットを保つのが得策です</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>no GPU here can hold it for a 16-bit server; llama.cpp serves GGUF from whatever memory there is</source>
   <translation>16 ビットのサーバーとして保持できる GPU がありません。llama.cpp なら、あるだけのメモリで GGUF を提供できます</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>there is room to train adapters on the unquantized model, which is simplest and exact</source>
   <translation>量子化していないモデルでアダプターを学習する余裕があり、これが最も単純で正確です</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>QLoRA keeps the frozen model in 4-bit NF4 and trains small adapters beside it: the way to fine-tune with little video memory</source>
   <translation>QLoRA は固定したモデルを 4 ビットの NF4 で保持し、並行して小さなアダプターを学習します。少ないビデオメモリでファインチューニングする方法です</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>no GPU that torch can use: adapters of a model this small can be trained on the processor, in hours</source>
   <translation>torch が使える GPU がありません。この小ささのモデルなら、アダプターをプロセッサで数時間で学習できます</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>NPUs compute in 8-bit integers: their makers' compilers take an ONNX model with its scales inside</source>
   <translation>NPU は 8 ビット整数で計算します。メーカーのコンパイラーは、スケールを含む ONNX モデルを受け取ります</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>without an NPU a phone or a small board runs it on its processor; a small model should keep 8 bits</source>
   <translation>NPU がなければ、スマートフォンや小型ボードはプロセッサで実行します。小さなモデルは 8 ビットを保つのが得策です</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>Q4_0 is small, and quick on ARM and x86 processors alike</source>
   <translation>Q4_0 は小さく、ARM と x86 のどちらのプロセッサでも高速です</translation>
  </message>
 </context>
</TS>
