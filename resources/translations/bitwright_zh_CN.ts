<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>Bitwright</name>
  <message>
   <location filename="../../core/chat/choose.py" />
   <source>the weights are exact; llama.cpp rounds their inputs to 8 bits in a way of its own</source>
   <translation>权重是精确的；其输入由 llama.cpp 以自己的方式取整为 8 位</translation>
  </message>
  <message>
   <location filename="../../core/chat/edge_session.py" />
   <source>this graph keeps no keys and values: every word computes the whole text anew</source>
   <translation>此图不保存键和值：每个词都要重新计算全文</translation>
  </message>
  <message>
   <location filename="../../core/chat/llamacpp.py" />
   <source>the conversation is kept in 16 bits: this model cannot keep it in fewer</source>
   <translation>对话以 16 位保存：此模型不支持更少的位数</translation>
  </message>
  <message>
   <location filename="../../core/chat/llamacpp.py" />
   <source>Raise the memory limit in the settings, or choose a shorter context, or a smaller level.</source>
   <translation>请在设置中提高内存限制，或选择更短的上下文或更小的级别。</translation>
  </message>
  <message>
   <location filename="../../core/chat/placement.py" />
   <source>answers come slowly: memory is short, blocks of the model are read again for every token</source>
   <translation>回答会很慢：内存不足，每个 token 都要重新读取模型的块</translation>
  </message>
  <message>
   <location filename="../../core/chat/placement.py" />
   <source>answers come slowly: memory is short, the output matrix is read again for every token</source>
   <translation>回答会很慢：内存不足，每个 token 都要重新读取输出矩阵</translation>
  </message>
  <message>
   <location filename="../../core/chat/torch_session.py" />
   <source>computed in BF16 because float32 does not fit in memory</source>
   <translation>以 BF16 计算，因为内存容纳不下 float32</translation>
  </message>
  <message>
   <location filename="../../core/cli/talks.py" />
   <source>“{title}” was deleted.</source>
   <translation>已删除“{title}”。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It says {found}; {wanted} was expected</source>
   <translation>回答为 {found}；应为 {wanted}</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>{wanted} is not in it</source>
   <translation>其中没有 {wanted}</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It does not say “{wanted}”</source>
   <translation>没有提到“{wanted}”</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>There is no number in it; {wanted} was expected</source>
   <translation>其中没有数字；应为 {wanted}</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It says “{unwanted}”</source>
   <translation>提到了“{unwanted}”</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It has another form</source>
   <translation>形式不符</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/conversations/checks.py" />
   <source>It has {n} words</source>
   <extracomment>One: It has {n} word</extracomment>
   <translation>
    <numerusform>有 {n} 个词</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/conversations/checks.py" />
   <source>It has {n} sentences</source>
   <extracomment>One: It has {n} sentence</extracomment>
   <translation>
    <numerusform>有 {n} 句</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/conversations/checks.py" />
   <source>It lists {n} items</source>
   <extracomment>One: It lists {n} item</extracomment>
   <translation>
    <numerusform>列出了 {n} 项</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not all in capitals</source>
   <translation>并非全部大写</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not a JSON object</source>
   <translation>不是 JSON 对象</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It defines no function “{wanted}”</source>
   <translation>没有定义函数“{wanted}”</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>The code lacks a part</source>
   <translation>代码缺少一部分</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It was still thinking when the answer ended</source>
   <translation>回答结束时仍在思考</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>There is no answer</source>
   <translation>没有回答</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not valid JSON</source>
   <translation>不是有效的 JSON</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>The JSON lacks “{key}”</source>
   <translation>JSON 缺少“{key}”</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>The JSON has another value for “{key}”</source>
   <translation>JSON 中“{key}”的值不符</translation>
  </message>
  <message>
   <location filename="../../core/conversations/checks.py" />
   <source>It is not valid Python</source>
   <translation>不是有效的 Python</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>The conversations in {path} were written by a newer Bitwright.</source>
   <translation>{path} 中的对话由更新版本的 Bitwright 写入。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Update Bitwright, or move the file away to begin with a new one.</source>
   <translation>请更新 Bitwright，或移走该文件以重新开始。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>The file of conversations {path} cannot be used: {error}.</source>
   <translation>无法使用对话文件 {path}：{error}。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Check its folder and permissions; if it is damaged, move it away to begin with a new one.</source>
   <translation>请检查其文件夹和权限；如已损坏，请移走以重新开始。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Check its folder.</source>
   <translation>请检查其文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>The disk is full: {path} cannot grow.</source>
   <translation>磁盘已满：{path} 无法增大。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/database.py" />
   <source>Free some space.</source>
   <translation>请释放空间。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/export.py" />
   <source>You</source>
   <translation>您</translation>
  </message>
  <message>
   <location filename="../../core/conversations/export.py" />
   <source>{speed}, first token after {time}</source>
   <translation>{speed}，{time} 后出现首个 token</translation>
  </message>
  <message>
   <location filename="../../core/conversations/export.py" />
   <source>System prompt</source>
   <translation>系统提示词</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Balanced</source>
   <translation>均衡</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Natural answers that stay on the subject</source>
   <translation>自然且不跑题的回答</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Precise</source>
   <translation>精确</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>The likeliest words only: best for facts and code</source>
   <translation>只用最可能的词：最适合事实和代码</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>Creative</source>
   <translation>创意</translation>
  </message>
  <message>
   <location filename="../../core/conversations/sampling.py" />
   <source>More surprising words: best for stories and ideas</source>
   <translation>更出人意料的词：最适合故事和点子</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>There is no conversation '{id}'.</source>
   <translation>没有对话“{id}”。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>See 'bitwright chat history'.</source>
   <translation>参见“bitwright chat history”。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>'{id}' could be several conversations.</source>
   <translation>“{id}”可能指多个对话。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>Type more of: {ids}</source>
   <translation>请多输入一些：{ids}</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>A conversation needs a name.</source>
   <translation>对话需要名称。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>Type at least one letter.</source>
   <translation>请至少输入一个字母。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>It needs a name.</source>
   <translation>它需要名称。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>This conversation cannot be read.</source>
   <translation>无法读取此对话。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/store.py" />
   <source>It may be from another version. Delete it.</source>
   <translation>它可能来自其他版本。请删除它。</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Facts</source>
   <translation>事实</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Maths</source>
   <translation>数学</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Code</source>
   <translation>代码</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Translation</source>
   <translation>翻译</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Following instructions</source>
   <translation>遵循指令</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Passed</source>
   <translation>通过</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Prompt</source>
   <translation>提示词</translation>
  </message>
  <message>
   <location filename="../../core/conversations/trials.py" />
   <source>Speed and time</source>
   <translation>速度和时间</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>{figure} tokens/s</source>
   <translation>{figure} tokens/s</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>about {time} left</source>
   <translation>剩余约 {time}</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>{bits} bits/weight</source>
   <translation>{bits} 位/权重</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>a few seconds left</source>
   <translation>还剩几秒</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>just now</source>
   <translation>刚刚</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>{time} ago</source>
   <translation>{time} 前</translation>
  </message>
  <message>
   <location filename="../../core/formats.py" />
   <source>yesterday</source>
   <translation>昨天</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/formats.py" />
   <source>{n} days ago</source>
   <extracomment>One: {n} day ago</extracomment>
   <translation>
    <numerusform>{n} 天前</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/formats.py" />
   <source>{n} days</source>
   <extracomment>One: {n} day</extracomment>
   <translation>
    <numerusform>{n} 天</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/hardware/detect.py" />
   <source>NVIDIA's driver serves {n} cards, but its library (NVML) is not found</source>
   <extracomment>One: NVIDIA's driver serves {n} card, but its library (NVML) is not found</extracomment>
   <translation>
    <numerusform>NVIDIA 驱动正在管理 {n} 张显卡，但找不到其库（NVML）</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>{name} is present, but it is set aside for virtual machines (vfio-pci)</source>
   <translation>有 {name}，但已留给虚拟机使用（vfio-pci）</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>{name} is present, but runs on the driver '{driver}', which models cannot use</source>
   <translation>有 {name}，但其驱动“{driver}”不能用于模型</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>{name} is present, but no driver is loaded</source>
   <translation>有 {name}，但未加载驱动</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>the memory size of {gpu} cannot be read</source>
   <translation>无法读取 {gpu} 的显存大小</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>which number formats {gpu} computes natively is not known</source>
   <translation>不清楚 {gpu} 原生支持哪些数值格式</translation>
  </message>
  <message>
   <location filename="../../core/hardware/linux_devices.py" />
   <source>the driver does not tell how much memory of {gpu} is free</source>
   <translation>驱动没有提供 {gpu} 的空闲显存</translation>
  </message>
  <message>
   <location filename="../../core/hardware/macos_devices.py" />
   <source>the {chip} is newer than this version; it is taken for an M2 or later</source>
   <translation>{chip} 比此版本更新；按 M2 或更新的芯片处理</translation>
  </message>
  <message>
   <location filename="../../core/hardware/macos_devices.py" />
   <source>the runtimes here do not use the GPU of an Intel Mac</source>
   <translation>这里的运行时不使用 Intel Mac 的 GPU</translation>
  </message>
  <message>
   <location filename="../../core/hardware/macos_devices.py" />
   <source>the system does not tell how much memory the GPU shares</source>
   <translation>系统没有提供 GPU 共享的内存大小</translation>
  </message>
  <message>
   <location filename="../../core/hardware/nvidia.py" />
   <source>the NVIDIA driver does not answer: {error}</source>
   <translation>NVIDIA 驱动程序没有响应：{error}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a laptop without a graphics card</source>
   <translation>没有显卡的笔记本电脑</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Mac with an {chip}</source>
   <translation>配备 {chip} 的 Mac</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a laptop with an RTX 4060</source>
   <translation>配备 RTX 4060 的笔记本电脑</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Core Ultra laptop with an NPU</source>
   <translation>带 NPU 的 Core Ultra 笔记本电脑</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Core Ultra (Lunar Lake) laptop with an NPU</source>
   <translation>带 NPU 的 Core Ultra (Lunar Lake) 笔记本电脑</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Ryzen AI 9 laptop with an NPU</source>
   <translation>带 NPU 的 Ryzen AI 9 笔记本电脑</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Ryzen AI Max computer</source>
   <translation>Ryzen AI Max 电脑</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Snapdragon X laptop with an NPU</source>
   <translation>带 NPU 的 Snapdragon X 笔记本电脑</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a Raspberry Pi 5</source>
   <translation>Raspberry Pi 5</translation>
  </message>
  <message>
   <location filename="../../core/hardware/presets.py" />
   <source>a server with an H100</source>
   <translation>配备 H100 的服务器</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>what is imagined was not measured: figures are the makers', memory is free as at rest</source>
   <translation>假想的部分未经实测：数据来自厂商，空闲内存按闲置时计</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>{product}, {size} GB, in this computer</source>
   <translation>{product}，{size} GB，装在这台电脑中</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer with a {gpu}</source>
   <translation>配备 {gpu} 的这台电脑</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>{computer}, {size} GB of memory</source>
   <translation>{computer}，{size} GB 内存</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer without a graphics card</source>
   <translation>没有显卡的这台电脑</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer with two {gpu}</source>
   <translation>配备两张 {gpu} 的这台电脑</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer with an {gpu}</source>
   <translation>配备 {gpu} 的这台电脑</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>No computer or graphics card is known as '{name}'.</source>
   <translation>没有名为“{name}”的电脑或显卡。</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>'{name}' is not a graphics card</source>
   <translation>“{name}”不是显卡</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>see 'bitwright detect --list-simulated'</source>
   <translation>参见“bitwright detect --list-simulated”</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>{ram_gib} GB of memory is no computer</source>
   <translation>没有电脑的内存是 {ram_gib} GB</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>give the memory in GB, as in 64</source>
   <translation>请以 GB 为单位填写内存，例如 64</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>this computer</source>
   <translation>这台电脑</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>'{name}' may mean several computers: {both}.</source>
   <translation>“{name}”可能指多台电脑：{both}。</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>Write the whole name.</source>
   <translation>请写出完整名称。</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>Did you mean {names}? All names: bitwright detect --list-simulated</source>
   <translation>是否指 {names}？全部名称：bitwright detect --list-simulated</translation>
  </message>
  <message>
   <location filename="../../core/hardware/simulate.py" />
   <source>For example RTX 4090 or Apple M4 16 GB. All names: bitwright detect --list-simulated</source>
   <translation>例如 RTX 4090 或 Apple M4 16 GB。全部名称：bitwright detect --list-simulated</translation>
  </message>
  <message>
   <location filename="../../core/hardware/system.py" />
   <source>the system does not tell how much memory there is (/proc/meminfo)</source>
   <translation>系统没有提供内存大小（/proc/meminfo）</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Processor</source>
   <translation>处理器</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Memory</source>
   <translation>内存</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Graphics</source>
   <translation>显卡</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Disk</source>
   <translation>磁盘</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>System</source>
   <translation>系统</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Runtimes</source>
   <translation>运行时</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Simulated</source>
   <translation>模拟</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{total}, {available} available, {swap}</source>
   <translation>{total}，可用 {available}，{swap}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>measured, read plus written</source>
   <translation>实测，读取加写入</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/hardware/words.py" />
   <source>{n} threads</source>
   <extracomment>One: {n} thread</extracomment>
   <translation>
    <numerusform>{n} 线程</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Measured with {count}: reads {words}</source>
   <translation>使用 {count} 测得：读取 {words}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{name} {version}, computes on: {words}</source>
   <translation>{name} {version}，计算设备：{words}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>No vector extensions known</source>
   <translation>未检测到向量扩展</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{memory} swap</source>
   <translation>{memory} 交换空间</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>no swap</source>
   <translation>无交换空间</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{total} (the limit of this container)</source>
   <translation>{total}（此容器的限制）</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>from the data sheet</source>
   <translation>来自规格书</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/hardware/words.py" />
   <source>{n} cores</source>
   <extracomment>One: {n} core</extracomment>
   <translation>
    <numerusform>{n} 核</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>not tried yet</source>
   <translation>尚未尝试</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>unknown memory</source>
   <translation>显存未知</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>built in, may use {memory}</source>
   <translation>集成，最多可用 {memory}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Computes natively in {words}; used by: {used_by}</source>
   <translation>原生支持 {words} 计算；使用者：{used_by}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>used by: {used_by}</source>
   <translation>使用者：{used_by}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{name} {version}, its GPUs: not measured yet</source>
   <translation>{name} {version}，其 GPU：尚未测量</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Memory speed</source>
   <translation>内存速度</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Chat speed</source>
   <translation>聊天速度</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>Write speed</source>
   <translation>写入速度</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{usable_cores} usable here</source>
   <translation>此处可用 {usable_cores}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>built in, {memory}</source>
   <translation>集成，{memory}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>own memory: {memory}</source>
   <translation>独立显存：{memory}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{memory} free now</source>
   <translation>当前空闲 {memory}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>reads {bandwidth}</source>
   <translation>读取 {bandwidth}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{tops} TOPS</source>
   <translation>{tops} TOPS</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>TOPS not known</source>
   <translation>TOPS 未知</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>driver {driver}</source>
   <translation>驱动 {driver}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{size} free of {size2} at {path}</source>
   <translation>{path}：空闲 {size}，共 {size2}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>compute capability {compute_capability}</source>
   <translation>计算能力 {compute_capability}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>driver not known</source>
   <translation>驱动未知</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>None that models can use</source>
   <translation>没有模型可用的</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>None found</source>
   <translation>未找到</translation>
  </message>
  <message>
   <location filename="../../core/hardware/words.py" />
   <source>{bandwidth} measured</source>
   <translation>实测 {bandwidth}</translation>
  </message>
  <message>
   <location filename="../../core/hardware/write_speed.py" />
   <source>there is too little room on the library's disk to measure how fast it is</source>
   <translation>模型库所在磁盘空间太少，无法测量其速度</translation>
  </message>
  <message>
   <location filename="../../core/hardware/write_speed.py" />
   <source>the library's folder cannot be written: {strerror}</source>
   <translation>无法写入模型库的文件夹：{strerror}</translation>
  </message>
  <message>
   <location filename="../../core/hub/account.py" />
   <source>{endpoint} does not know this token.</source>
   <translation>{endpoint} 不认识此令牌。</translation>
  </message>
  <message>
   <location filename="../../core/hub/account.py" />
   <source>Was it revoked, or cut short? Make a new one.</source>
   <translation>是否已被撤销或复制不全？请新建一个。</translation>
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>'{text}' is not a repository's name.</source>
   <translation>“{text}”不是仓库名称。</translation>
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>Use owner/name, for example Qwen/Qwen3-0.6B.</source>
   <translation>请使用 owner/name，例如 Qwen/Qwen3-0.6B。</translation>
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>The hub's address is not a web address.</source>
   <translation>Hub 的地址不是网址。</translation>
  </message>
  <message>
   <location filename="../../core/hub/client.py" />
   <source>Use something like https://huggingface.co</source>
   <translation>请使用类似 https://huggingface.co 的地址</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>'{repo_id}' needs {size} more; {existing} has {size2} free.</source>
   <translation>“{repo_id}”还需要 {size}；{existing} 空闲 {size2}。</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Free some space, choose fewer files, or another folder (--to, or HF_HOME for the cache).</source>
   <translation>请释放空间、少选一些文件，或换一个文件夹（--to，缓存则用 HF_HOME）。</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>'{revision}' is not a revision.</source>
   <translation>“{revision}”不是修订版本。</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Use a branch, tag or commit.</source>
   <translation>请使用分支、标签或提交。</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Nothing may be written to {root}.</source>
   <translation>不允许写入 {root}。</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Check its permissions, or choose another folder (HF_HOME moves the cache).</source>
   <translation>请检查其权限，或换一个文件夹（HF_HOME 可移动缓存）。</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>The disk of {root} is full; what has come of '{repo_id}' is kept.</source>
   <translation>{root} 所在磁盘已满；“{repo_id}”已下载的部分会保留。</translation>
  </message>
  <message>
   <location filename="../../core/hub/download.py" />
   <source>Free {size}, then resume.</source>
   <translation>请释放 {size}，然后继续。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>The answer of {endpoint} could not be understood.</source>
   <translation>无法理解 {endpoint} 的回应。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Is it a Hugging Face hub? Try again later.</source>
   <translation>它是 Hugging Face Hub 吗？请稍后再试。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Check the spelling. A private repository needs a login: Settings, or 'bitwright hub login'.</source>
   <translation>请检查拼写。私有仓库需要登录：设置，或“bitwright hub login”。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Accept its licence at {address}, then log in (Settings, or 'bitwright hub login').</source>
   <translation>请在 {address} 接受其许可证，然后登录（设置，或“bitwright hub login”）。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Ask for access at {address} with the account you are logged in with.</source>
   <translation>请用当前登录的账户在 {address} 申请访问。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' is gated: its owner wants to know who downloads it.</source>
   <translation>“{what}”需申请访问：所有者想知道谁在下载。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} is in trouble (HTTP {status}).</source>
   <translation>{endpoint} 出现故障（HTTP {status}）。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Try again later; nothing is lost.</source>
   <translation>请稍后再试；不会丢失任何内容。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>There is no repository '{what}' on {endpoint}.</source>
   <translation>{endpoint} 上没有仓库“{what}”。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' has no such revision.</source>
   <translation>“{what}”没有这个修订版本。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Check the branch, tag or commit.</source>
   <translation>请检查分支、标签或提交。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} cannot be reached.</source>
   <translation>无法连接 {endpoint}。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Check the internet connection (and HF_ENDPOINT, if set); what was downloaded is kept.</source>
   <translation>请检查网络连接（以及 HF_ENDPOINT，如已设置）；已下载的内容会保留。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' was not found on {endpoint}.</source>
   <translation>在 {endpoint} 上未找到“{what}”。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>It may have changed: try again.</source>
   <translation>它可能已更改：请重试。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} refuses access to '{what}'.</source>
   <translation>{endpoint} 拒绝访问“{what}”。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Log in again (Settings, or 'bitwright hub login').</source>
   <translation>请重新登录（设置，或“bitwright hub login”）。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>{endpoint} has too many requests from here.</source>
   <translation>{endpoint} 收到来自此处的请求过多。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Wait some minutes, then resume.</source>
   <translation>请等几分钟，然后继续。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>HF_HUB_OFFLINE switches the hub off.</source>
   <translation>HF_HUB_OFFLINE 关闭了 Hub。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Unset it, then try again.</source>
   <translation>请取消该变量，然后重试。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>'{what}' is not a repository's name.</source>
   <translation>“{what}”不是仓库名称。</translation>
  </message>
  <message>
   <location filename="../../core/hub/errors.py" />
   <source>Use owner/name.</source>
   <translation>请使用 owner/name。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>'{path}' of '{repo_id}' arrives damaged: its checksum is wrong.</source>
   <translation>“{repo_id}”的“{path}”下载后已损坏：校验和不符。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>Try again later, or over another network.</source>
   <translation>请稍后再试，或换一个网络。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>The connection ended in the middle of '{path}'.</source>
   <translation>下载“{path}”时连接中断。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>Try again.</source>
   <translation>请重试。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>The partial file was changed by another program.</source>
   <translation>未完成的文件被其他程序更改。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>'{path}' of '{repo_id}' is not on the hub any more.</source>
   <translation>“{repo_id}”的“{path}”已不在 Hub 上。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>The repository was changed meanwhile: start the download anew.</source>
   <translation>仓库在此期间有更改：请重新开始下载。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>'{path}' comes too slowly.</source>
   <translation>“{path}”下载过慢。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fetch.py" />
   <source>Try again later.</source>
   <translation>请稍后再试。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fits.py" />
   <source>None of its files fits in the memory that is free.</source>
   <translation>当前空闲内存容纳不下它的任何文件。</translation>
  </message>
  <message>
   <location filename="../../core/hub/fits.py" />
   <source>{kind} weights are for other programs: Bitwright does not read them.</source>
   <translation>{kind} 权重供其他程序使用：Bitwright 不读取。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>No repository was named.</source>
   <translation>没有指定仓库。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'include' is not a list of patterns.</source>
   <translation>“include”不是模式列表。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>For example ["*Q8_0.gguf"].</source>
   <translation>例如 ["*Q8_0.gguf"]。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'commit' is not a commit.</source>
   <translation>“commit”不是提交。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Leave it out to get the newest.</source>
   <translation>省略它即可获取最新版本。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'to' is not a folder's full path.</source>
   <translation>“to”不是文件夹的完整路径。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Leave it out for the shared cache.</source>
   <translation>省略它即可使用共享缓存。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>'limit_rate' and 'streams' are whole numbers.</source>
   <translation>“limit_rate”和“streams”应为整数。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Leave them out.</source>
   <translation>请省略它们。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>The safetensors of '{repo_id}' need {size}; {size2} is free ({existing}).</source>
   <translation>“{repo_id}”的 safetensors 需要 {size}；空闲 {size2}（{existing}）。</translation>
  </message>
  <message>
   <location filename="../../core/hub/job.py" />
   <source>Free some space, then try again: what was downloaded is kept.</source>
   <translation>请释放空间后重试：已下载的内容会保留。</translation>
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>'{text}' is no rate.</source>
   <translation>“{text}”不是速率。</translation>
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>Write for example 5MB or 500kB (a second).</source>
   <translation>请写成例如 5MB 或 500kB（每秒）。</translation>
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>{text} a second is too little to get anywhere.</source>
   <translation>每秒 {text} 太慢，无法完成下载。</translation>
  </message>
  <message>
   <location filename="../../core/hub/limit.py" />
   <source>Allow at least 1kB.</source>
   <translation>请至少允许 1kB。</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>the system keyring</source>
   <translation>系统密钥环</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>Hugging Face's own login</source>
   <translation>Hugging Face 自身的登录</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>That is no access token.</source>
   <translation>这不是访问令牌。</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>Copy the whole of it from the hub's settings: it begins with hf_.</source>
   <translation>请从 Hub 的设置中完整复制：它以 hf_ 开头。</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>This system has no keyring.</source>
   <translation>此系统没有密钥环。</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>The system keyring did not take the token.</source>
   <translation>系统密钥环没有接受该令牌。</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>The system keyring did not let go of the token.</source>
   <translation>系统密钥环没有移除该令牌。</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>Remove it there by hand.</source>
   <translation>请在那里手动移除。</translation>
  </message>
  <message>
   <location filename="../../core/hub/login.py" />
   <source>This system has no keyring that can be used.</source>
   <translation>此系统没有可用的密钥环。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for a copy of the model in safetensors or GGUF.</source>
   <translation>请寻找该模型的 safetensors 或 GGUF 版本。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' holds something else than a model's weights.</source>
   <translation>“{name}”包含的不是模型权重。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{repo_id}' holds no tensors.</source>
   <translation>“{repo_id}”不含张量。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for another copy of the model.</source>
   <translation>请寻找该模型的其他副本。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>The tensors in '{name}' claim to be larger than the file.</source>
   <translation>“{name}”中的张量声称比文件还大。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for another copy.</source>
   <translation>请寻找其他副本。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' is packed in a way that torch does not.</source>
   <translation>“{name}”的打包方式不是 torch 所用的。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' has far too long a list of tensors.</source>
   <translation>“{name}”的张量列表过长。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' holds more than weights: a program could hide in it. It was not opened.</source>
   <translation>“{name}”包含权重以外的内容：其中可能藏有程序。文件没有打开。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>Look for a copy of the model in safetensors or GGUF, and be wary of this one.</source>
   <translation>请寻找该模型的 safetensors 或 GGUF 版本，并警惕此文件。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' is damaged, or not written by torch.</source>
   <translation>“{name}”已损坏，或不是由 torch 写入。</translation>
  </message>
  <message>
   <location filename="../../core/hub/pickles.py" />
   <source>'{name}' is not an archive as torch writes it since 2020; it was not opened.</source>
   <translation>“{name}”不是 torch 自 2020 年起使用的归档格式；没有打开。</translation>
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>{root} is not a folder.</source>
   <translation>{root} 不是文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>Choose a folder for the model.</source>
   <translation>请为模型选择文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>{target} is there already, with another content than the hub's.</source>
   <translation>{target} 已存在，且内容与 Hub 上的不同。</translation>
  </message>
  <message>
   <location filename="../../core/hub/places.py" />
   <source>Choose an empty folder, or move that file away.</source>
   <translation>请选择空文件夹，或移走该文件。</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>not needed</source>
   <translation>不需要</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>'{repo_id}' holds no weights that Bitwright knows.</source>
   <translation>“{repo_id}”不含 Bitwright 认识的权重。</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>Look for safetensors or GGUF files of it.</source>
   <translation>请寻找其 safetensors 或 GGUF 文件。</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>'{repo_id}' has only pickled weights, of a kind that Bitwright does not open.</source>
   <translation>“{repo_id}”只有 pickle 权重，且属于 Bitwright 不打开的类型。</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>pickled: can run any program when opened</source>
   <translation>pickle 格式：打开时可能运行任意程序</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>other weights than the chosen ones</source>
   <translation>所选以外的其他权重</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>'{repo_id}' has only pickled weights, which can run any program when they are opened.</source>
   <translation>“{repo_id}”只有 pickle 权重，打开时可能运行任意程序。</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>{look} Or agree to it (--allow-pickle): they are opened as plain data only, and converted.</source>
   <translation>{look}或者同意（--allow-pickle）：它们只作为纯数据打开并转换。</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>far too large for what it claims to be</source>
   <translation>过大，与其声称的内容不符</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>No weights of '{repo_id}' match {list}.</source>
   <translation>“{repo_id}”中没有权重匹配 {list}。</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>Its weight files: {names}.</source>
   <translation>其权重文件：{names}。</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>The plan of this download is damaged.</source>
   <translation>此下载的计划已损坏。</translation>
  </message>
  <message>
   <location filename="../../core/hub/plan.py" />
   <source>Start it anew.</source>
   <translation>请重新开始。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The tensor {both} is in two {what}</source>
   <translation>张量 {both} 重复出现（{what}）</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} of '{repo_id}' is shorter than listed.</source>
   <translation>“{repo_id}”的 {path} 比列出的短。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} of '{repo_id}' is far too large for what it claims to be.</source>
   <translation>“{repo_id}”的 {path} 过大，与其声称的内容不符。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} of '{repo_id}' is not what the hub lists.</source>
   <translation>“{repo_id}”的 {path} 与 Hub 列出的不符。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>'{repo_id}' has no config.json.</source>
   <translation>“{repo_id}”没有 config.json。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>Look for another copy of the model, or a GGUF.</source>
   <translation>请寻找该模型的其他副本或 GGUF。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The index and the weight files of '{repo_id}' disagree.</source>
   <translation>“{repo_id}”的索引与权重文件不一致。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>{path} has a header of {length} bytes.</source>
   <translation>{path} 的文件头有 {length} 字节。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The files of '{repo_id}' say things that cannot be right: {error}</source>
   <translation>“{repo_id}”的文件内容不合理：{error}</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The weight file {missing} is missing in '{repo_id}'.</source>
   <translation>“{repo_id}”缺少权重文件 {missing}。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote.py" />
   <source>The header of {path} does not end.</source>
   <translation>{path} 的文件头没有结尾。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>Only pickled weights: the number of parameters follows from the size of the files, and Bitwright does not open pickles unasked. Look for a safetensors or GGUF copy.</source>
   <translation>只有 pickle 权重：参数数量由文件大小推算，Bitwright 不会擅自打开 pickle。请寻找 safetensors 或 GGUF 版本。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>'{repo_id}' has too many files.</source>
   <translation>“{repo_id}”的文件过多。</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>Is it one model?</source>
   <translation>它是单个模型吗？</translation>
  </message>
  <message>
   <location filename="../../core/hub/remote_files.py" />
   <source>'{repo_id}' has too many weight files.</source>
   <translation>“{repo_id}”的权重文件过多。</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>'{author}' is no user or organisation.</source>
   <translation>“{author}”不是用户或组织。</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>For example Qwen or google.</source>
   <translation>例如 Qwen 或 google。</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>'{license}' is no licence's name.</source>
   <translation>“{license}”不是许可证名称。</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>For example apache-2.0, mit or llama3.2.</source>
   <translation>例如 apache-2.0、mit 或 llama3.2。</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>'{sort}' is no order.</source>
   <translation>“{sort}”不是排序方式。</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>One of {list}.</source>
   <translation>可选：{list}。</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>The range of sizes is empty.</source>
   <translation>大小范围为空。</translation>
  </message>
  <message>
   <location filename="../../core/hub/search.py" />
   <source>For example from 1B to 8B.</source>
   <translation>例如从 1B 到 8B。</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>not enough room for a model of 98 MB</source>
   <translation>空间不足以存放 98 MB 的模型</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>free 300 MB on the disk of {home}</source>
   <translation>请在 {home} 所在磁盘释放 300 MB</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>neither the Hub nor PyPI gave the small model: {said}</source>
   <translation>Hub 和 PyPI 都未能提供小模型：{said}</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>check the connection, or open a model that is already on this computer</source>
   <translation>请检查连接，或打开这台电脑上已有的模型</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>the model from PyPI does not have the expected content</source>
   <translation>来自 PyPI 的模型内容与预期不符</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>try again; do not use another mirror</source>
   <translation>请重试；不要使用其他镜像</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>the package from PyPI is damaged</source>
   <translation>来自 PyPI 的软件包已损坏</translation>
  </message>
  <message>
   <location filename="../../core/hub/small_model.py" />
   <source>try again</source>
   <translation>请重试</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>Offline mode is switched on in the settings.</source>
   <translation>设置中已启用离线模式。</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>Switch it off to ask the hub.</source>
   <translation>关闭后才能查询 Hub。</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>{name} switches the hub off.</source>
   <translation>{name} 关闭了 Hub。</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>{endpoint} answers too slowly.</source>
   <translation>{endpoint} 响应过慢。</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>{endpoint} answers without an end.</source>
   <translation>{endpoint} 的响应没有结尾。</translation>
  </message>
  <message>
   <location filename="../../core/hub/transport.py" />
   <source>Is it a Hugging Face hub?</source>
   <translation>它是 Hugging Face Hub 吗？</translation>
  </message>
  <message>
   <location filename="../../core/jobs/context.py" />
   <source>The job was cancelled.</source>
   <translation>任务已取消。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>exit code {code}</source>
   <translation>退出代码 {code}</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>See the job's log; the work can be started again.</source>
   <translation>请查看任务日志；可以重新开始。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The worker ended unexpectedly during '{stage}' ({how})</source>
   <translation>工作进程在“{stage}”期间意外结束（{how}）</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The worker ended unexpectedly ({how})</source>
   <translation>工作进程意外结束（{how}）</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>{message}; the log ends with: {last}</source>
   <translation>{message}；日志末尾：{last}</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The system may have run out of memory: close other programs, or choose a smaller model.</source>
   <translation>系统可能内存不足：请关闭其他程序，或选择更小的模型。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>It did not stop by itself and was ended.</source>
   <translation>它没有自行停止，已被结束。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>The job was paused.</source>
   <translation>任务已暂停。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>'bitwright jobs resume {name}' goes on with it.</source>
   <translation>“bitwright jobs resume {name}”可继续此任务。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/launch.py" />
   <source>signal {number}</source>
   <translation>信号 {number}</translation>
  </message>
  <message>
   <location filename="../../core/jobs/memory_guard.py" />
   <source>This needs about {needed} of memory, and the settings allow {limit}.</source>
   <translation>这约需 {needed} 内存，而设置允许 {limit}。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>'{job_id}' is not a job's id.</source>
   <translation>“{job_id}”不是任务 ID。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>Take the id from the list of jobs.</source>
   <translation>请从任务列表中获取 ID。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>There is no job '{job_id}'.</source>
   <translation>没有任务“{job_id}”。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>It may have been discarded already.</source>
   <translation>它可能已被丢弃。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>The job is still running.</source>
   <translation>任务仍在运行。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/store.py" />
   <source>Cancel it first.</source>
   <translation>请先取消。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>This is a fault in Bitwright: see the job's log, and report it.</source>
   <translation>这是 Bitwright 的错误：请查看任务日志并报告。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>There was not enough memory for this job.</source>
   <translation>内存不足以完成此任务。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>Close other programs, or choose a smaller model, context or level.</source>
   <translation>请关闭其他程序，或选择更小的模型、上下文或级别。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>Free some space, then resume or start the job again.</source>
   <translation>请释放空间，然后继续或重新开始任务。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>FAT32 ends at 4 GB a file: choose another disk.</source>
   <translation>FAT32 单个文件最大 4 GB：请选择其他磁盘。</translation>
  </message>
  <message>
   <location filename="../../core/jobs/worker.py" />
   <source>Check that it is there, that it may be read and written, and that its disk is sound.</source>
   <translation>请检查它是否存在、能否读写，以及磁盘是否完好。</translation>
  </message>
  <message>
   <location filename="../../core/language.py" />
   <source>{before} and {last}</source>
   <translation>{before} 和 {last}</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>See 'bitwright library list'.</source>
   <translation>参见“bitwright library list”。</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>Type more of the id: {list}.</source>
   <translation>请多输入几位 ID：{list}。</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>There is no source '{text}' in the library.</source>
   <translation>模型库中没有原始模型“{text}”。</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>There is no variant '{text}' in the library.</source>
   <translation>模型库中没有变体“{text}”。</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>A variant needs a name.</source>
   <translation>变体需要名称。</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>{name} was made here: its original is known.</source>
   <translation>{name} 在此创建：其原始模型已知。</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>Only imported variants are linked.</source>
   <translation>只有导入的变体可以关联。</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>{name} cannot be the original of {name2}: another shape, or quantized itself.</source>
   <translation>{name} 不能是 {name2} 的原始模型：形状不同，或本身已量化。</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>Choose the full-precision model that it was made from.</source>
   <translation>请选择创建它所用的全精度模型。</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>'{text}' could be {count} sources.</source>
   <translation>“{text}”可能指 {count} 个原始模型。</translation>
  </message>
  <message>
   <location filename="../../core/library/catalog.py" />
   <source>'{text}' could be {count} variants.</source>
   <translation>“{text}”可能指 {count} 个变体。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} is locked by another program.</source>
   <translation>模型库 {path} 被其他程序锁定。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Close other Bitwright windows and try again.</source>
   <translation>请关闭其他 Bitwright 窗口，然后重试。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} is read-only.</source>
   <translation>模型库 {path} 是只读的。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Make its folder writable, or move BITWRIGHT_HOME.</source>
   <translation>请将其文件夹设为可写，或移动 BITWRIGHT_HOME。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} may not be opened.</source>
   <translation>没有权限打开模型库 {path}。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Check the permissions of its folder.</source>
   <translation>请检查其文件夹的权限。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} cannot be opened.</source>
   <translation>无法打开模型库 {path}。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Check its folder and permissions, or move BITWRIGHT_HOME.</source>
   <translation>请检查其文件夹和权限，或移动 BITWRIGHT_HOME。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} cannot be read or written.</source>
   <translation>无法读写模型库 {path}。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Check the disk it lies on.</source>
   <translation>请检查其所在磁盘。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} is damaged.</source>
   <translation>模型库 {path} 已损坏。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Move it away: a new one finds the variants that lie on disk.</source>
   <translation>请将其移走：新的模型库会找到磁盘上的变体。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} is not a database.</source>
   <translation>模型库 {path} 不是数据库。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Move it away: a new one finds the variants on disk.</source>
   <translation>请将其移走：新的模型库会找到磁盘上的变体。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} was made by a newer Bitwright (version {version} of its layout).</source>
   <translation>模型库 {path} 由更新版本的 Bitwright 创建（结构版本 {version}）。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Update Bitwright, or choose another home with BITWRIGHT_HOME.</source>
   <translation>请更新 Bitwright，或用 BITWRIGHT_HOME 选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The disk is full: the library {path} cannot grow.</source>
   <translation>磁盘已满：模型库 {path} 无法增大。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>A name that is not Unicode text cannot be kept in the library.</source>
   <translation>不是 Unicode 文本的名称无法存入模型库。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>Rename the file or folder first.</source>
   <translation>请先重命名该文件或文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/library/database.py" />
   <source>The library {path} cannot be used: {strerror}.</source>
   <translation>模型库 {path} 无法使用：{strerror}。</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>'{repo}' is no repository of the cache.</source>
   <translation>“{repo}”不是缓存中的仓库。</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>The job is running.</source>
   <translation>任务正在运行。</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>Cancel it in Activity first.</source>
   <translation>请先在“活动”中取消。</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>'{name}' is no folder of ours.</source>
   <translation>“{name}”不是 Bitwright 的文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>{path} cannot be deleted: {reason}.</source>
   <translation>无法删除 {path}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>Close what uses it (a chat with this model?), then try again.</source>
   <translation>请关闭正在使用它的程序（是否正用此模型聊天？），然后重试。</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>A download is at work on it.</source>
   <translation>有下载正在使用它。</translation>
  </message>
  <message>
   <location filename="../../core/library/freeing.py" />
   <source>Wait for it, or cancel it in Activity first.</source>
   <translation>请等待其完成，或先在“活动”中取消。</translation>
  </message>
  <message>
   <location filename="../../core/library/hashed_files.py" />
   <source>{name} is not what its store says it is: its SHA-256 is {digest}...</source>
   <translation>{name} 与其存储的记录不符：SHA-256 为 {digest}...</translation>
  </message>
  <message>
   <location filename="../../core/library/hashed_files.py" />
   <source>It is damaged: have the program it belongs to fetch it again.</source>
   <translation>文件已损坏：请让所属程序重新下载。</translation>
  </message>
  <message>
   <location filename="../../core/library/ids.py" />
   <source>'{text}' is not a library id.</source>
   <translation>“{text}”不是模型库 ID。</translation>
  </message>
  <message>
   <location filename="../../core/library/ids.py" />
   <source>Ids are listed by the library.</source>
   <translation>ID 可在模型库中查看。</translation>
  </message>
  <message>
   <location filename="../../core/library/importing.py" />
   <source>There is nothing to import.</source>
   <translation>没有可导入的内容。</translation>
  </message>
  <message>
   <location filename="../../core/library/importing.py" />
   <source>Choose a model folder or a .gguf file.</source>
   <translation>请选择模型文件夹或 .gguf 文件。</translation>
  </message>
  <message>
   <location filename="../../core/library/in_use.py" />
   <source>“{title}” works with it.</source>
   <translation>“{title}”正在使用它。</translation>
  </message>
  <message>
   <location filename="../../core/library/in_use.py" />
   <source>A chat uses it.</source>
   <translation>聊天正在使用它。</translation>
  </message>
  <message>
   <location filename="../../core/library/in_use.py" />
   <source>It is being served.</source>
   <translation>正在提供服务。</translation>
  </message>
  <message>
   <location filename="../../core/library/in_use.py" />
   <source>Let it end or stop it, then try again.</source>
   <translation>请等待其结束或停止它，然后重试。</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>A tag needs at least one letter.</source>
   <translation>标签至少需要一个字母。</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>For example: work</source>
   <translation>例如：工作</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>A tag has at most {n} letters.</source>
   <translation>标签最多 {n} 个字符。</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>Choose a shorter word.</source>
   <translation>请选择更短的词。</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>At most {n} tags are kept for one entry.</source>
   <translation>每个条目最多保留 {n} 个标签。</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>Remove some first.</source>
   <translation>请先移除一些。</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>A note has at most {n} letters.</source>
   <translation>备注最多 {n} 个字符。</translation>
  </message>
  <message>
   <location filename="../../core/library/marks.py" />
   <source>Keep longer texts in a file.</source>
   <translation>请将更长的文本保存在文件中。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>{size} are to be moved, and {folder} has {free} free.</source>
   <translation>需移动 {size}，而 {folder} 空闲 {free}。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>Free some space there, or choose another disk.</source>
   <translation>请在那里释放空间，或选择其他磁盘。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>The disk gave back something else than was written: {path}</source>
   <translation>磁盘读回的内容与写入的不同：{path}</translation>
  </message>
  <message>
   <location filename="../../core/library/move_copy.py" />
   <source>Nothing was changed. Check that disk, or choose another one.</source>
   <translation>没有任何更改。请检查该磁盘，或选择其他磁盘。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>The folder of models is not there now: {folder}</source>
   <translation>模型文件夹当前不存在：{folder}</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Connect its drive first: what lies on it could not be moved.</source>
   <translation>请先连接其驱动器：其中的内容无法移动。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>The models are in {folder} already.</source>
   <translation>模型已在 {folder} 中。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Choose another folder.</source>
   <translation>请换一个文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>{folder} lies within the models themselves.</source>
   <translation>{folder} 位于模型文件夹内部。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>{path} exists already.</source>
   <translation>{path} 已存在。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Move it away, or choose another folder.</source>
   <translation>请将它移走，或选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Nothing can be written to {folder}: {reason}.</source>
   <translation>无法写入 {folder}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Choose another folder, or change its permissions.</source>
   <translation>请选择其他文件夹，或更改其权限。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>Its files belong to another program.</source>
   <translation>其文件属于其他程序。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>It lies in the cache of downloads.</source>
   <translation>它位于下载缓存中。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>It was written to a folder of yours.</source>
   <translation>它已写入您自己的文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/library/move_plan.py" />
   <source>It was opened where it lies.</source>
   <translation>它在原位置打开。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>There is no folder to move to.</source>
   <translation>没有可移动到的文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Name it with its whole path.</source>
   <translation>请用完整路径指定。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The models are being moved already.</source>
   <translation>模型已在移动中。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Wait until that is done.</source>
   <translation>请等待完成。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The models are being moved to another folder.</source>
   <translation>模型正在移动到其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Wait until that is done, then try again.</source>
   <translation>请等待完成，然后重试。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>An earlier move to {folder} waits to be finished.</source>
   <translation>先前移至 {folder} 的操作尚未完成。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Connect its drive first.</source>
   <translation>请先连接其驱动器。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Jobs or chats are using the models.</source>
   <translation>有任务或聊天正在使用模型。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Let them end or stop them, then try again.</source>
   <translation>请等待其结束或停止它们，然后重试。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The models could not be moved: {reason}.</source>
   <translation>无法移动模型：{reason}。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The note of a move cannot be read: {path}</source>
   <translation>无法读取移动记录：{path}</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>Move it away, and look for missing models with the library's own means.</source>
   <translation>请将它移走，并在模型库中查找缺失的模型。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>They are where they were. Close what may use them, then try again.</source>
   <translation>它们仍在原位置。请关闭可能使用它们的程序，然后重试。</translation>
  </message>
  <message>
   <location filename="../../core/library/moving.py" />
   <source>The move is finished when the library is opened next. Close what may use the models.</source>
   <translation>下次打开模型库时会完成移动。请关闭可能正在使用模型的程序。</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>{out} exists already.</source>
   <translation>{out} 已存在。</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Choose another --out, or move that file away.</source>
   <translation>请换一个 --out，或移走该文件。</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>The folder {parent} does not exist.</source>
   <translation>文件夹 {parent} 不存在。</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Create it first.</source>
   <translation>请先创建。</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>The variant {id} exists already.</source>
   <translation>变体 {id} 已存在。</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Run the job again.</source>
   <translation>请重新运行任务。</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Nothing can be written into {parent}: {strerror}.</source>
   <translation>无法写入 {parent}：{strerror}。</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>Choose another --out.</source>
   <translation>请换一个 --out。</translation>
  </message>
  <message>
   <location filename="../../core/library/publish.py" />
   <source>{staged} is not what was written there.</source>
   <translation>{staged} 与写入的内容不符。</translation>
  </message>
  <message>
   <location filename="../../core/library/relocate.py" />
   <source>{folder} is not a folder.</source>
   <translation>{folder} 不是文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/library/relocate.py" />
   <source>Choose the folder that holds the files.</source>
   <translation>请选择存放这些文件的文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/library/relocate.py" />
   <source>The search was stopped.</source>
   <translation>查找已停止。</translation>
  </message>
  <message>
   <location filename="../../core/library/removal.py" />
   <source>{file} cannot be deleted: {strerror}.</source>
   <translation>无法删除 {file}：{strerror}。</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>It came from elsewhere, so it cannot be made again here. Say where its files are now.</source>
   <translation>它来自别处，因此无法在此重新创建。请指明其文件现在的位置。</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>It can be made again from its recipe and its original, as a new variant. Delete this one then.</source>
   <translation>可用其配方和原始模型重新创建为新变体。之后请删除此变体。</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>Make {name} again</source>
   <translation>重新创建 {name}</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>It could be made again from its recipe, but its original is not here. Get the original first, or say where the variant's files are now.</source>
   <translation>可用其配方重新创建，但其原始模型不在此处。请先获取原始模型，或指明变体文件现在的位置。</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>{repo} has these files. What is whole here stays, the rest is fetched again at the same version and verified.</source>
   <translation>{repo} 有这些文件。此处完整的会保留，其余的以同一版本重新获取并校验。</translation>
  </message>
  <message>
   <location filename="../../core/library/repair.py" />
   <source>Repair {name}</source>
   <translation>修复 {name}</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>There is no source '{text}': no such path, downloaded repository or library id.</source>
   <translation>没有原始模型“{text}”：既无此路径，也无此已下载仓库或模型库 ID。</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>See 'bitwright library list', or download one first.</source>
   <translation>参见“bitwright library list”，或先下载一个。</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>No source was given.</source>
   <translation>没有指定原始模型。</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>Name a folder, a .gguf file, a repo id or an id.</source>
   <translation>请指定文件夹、.gguf 文件、仓库或 ID。</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>'{text}' cannot be read: permission denied.</source>
   <translation>无法读取“{text}”：权限不足。</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>Ask its owner, or copy it to a folder of yours.</source>
   <translation>请联系其所有者，或将它复制到自己的文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>'{text}' is neither a path here nor a repository that was downloaded.</source>
   <translation>“{text}”既不是此处的路径，也不是已下载的仓库。</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>To get it: bitwright download {partition}</source>
   <translation>获取方式：bitwright download {partition}</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>The files of '{name}' are gone: {path}.</source>
   <translation>“{name}”的文件已不存在：{path}。</translation>
  </message>
  <message>
   <location filename="../../core/library/resolve.py" />
   <source>Download or import it again.</source>
   <translation>请重新下载或导入。</translation>
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>The file name '{path}' leads out of its folder.</source>
   <translation>文件名“{path}”指向其文件夹之外。</translation>
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>Do not use this model.</source>
   <translation>请不要使用此模型。</translation>
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>A variant's description cannot be read.</source>
   <translation>无法读取变体的描述。</translation>
  </message>
  <message>
   <location filename="../../core/library/serialise.py" />
   <source>Make the variant again.</source>
   <translation>请重新创建变体。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/library/space.py" />
   <source>{n} variants that were made from it. To measure them again, it must be fetched again.</source>
   <extracomment>One: {n} variant that was made from it. To measure it again, it must be fetched again.</extracomment>
   <translation>
    <numerusform>由它创建的 {n} 个变体。要重新测量，须再次获取它。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../core/library/space.py" />
   <source>{n} measurements</source>
   <extracomment>One: {n} measurement</extracomment>
   <translation>
    <numerusform>{n} 次测量</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The download in the cache that other tools share.</source>
   <translation>与其他工具共享的缓存中的下载。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Nothing was made from it.</source>
   <translation>没有由它创建的内容。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The download in the cache that other tools share, and with it {names} in the library.</source>
   <translation>与其他工具共享的缓存中的下载，连同模型库中的 {names}。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Beginnings of downloads</source>
   <translation>未完成的下载</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Unfinished work</source>
   <translation>未完成的工作</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Parts of files that have come: paused downloads begin these files anew.</source>
   <translation>已下载的文件片段：暂停的下载会重新开始这些文件。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>All files that are whole.</source>
   <translation>所有完整的文件。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The original in full precision.</source>
   <translation>全精度的原始模型。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>A copy that llama.cpp reads.</source>
   <translation>供 llama.cpp 读取的副本。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Unfinished: {title}</source>
   <translation>未完成：{title}</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The model that it works from.</source>
   <translation>它所依据的模型。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Its files and {measurements} of it.</source>
   <translation>其文件和 {measurements}。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Its files.</source>
   <translation>其文件。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The original, {name}. With it this can be made again.</source>
   <translation>原始模型 {name}。可用它重新创建。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Nothing it could be made again from: its original is not here.</source>
   <translation>无法重新创建：其原始模型不在此处。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Everything in the library: nothing there uses it. Other tools may.</source>
   <translation>模型库中的一切：其中没有内容使用它。其他工具可能使用。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Copy for chatting with {name}</source>
   <translation>用于与 {name} 聊天的副本</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Copy of a model that is gone</source>
   <translation>已不存在的模型的副本</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Copies</source>
   <translation>副本</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>The model itself. The copy is made again with the next chat, which then starts later.</source>
   <translation>模型本身。下次聊天时会重新创建副本，届时启动较慢。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>Everything: nothing uses it any more.</source>
   <translation>一切：已没有内容使用它。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>What the job had done: it can only begin anew.</source>
   <translation>任务已完成的部分：只能重新开始。</translation>
  </message>
  <message>
   <location filename="../../core/library/space.py" />
   <source>What a job left that will not go on.</source>
   <translation>不再继续的任务留下的内容。</translation>
  </message>
  <message>
   <location filename="../../core/library/verify.py" />
   <source>The check was cancelled.</source>
   <translation>检查已取消。</translation>
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>too few votes to tell</source>
   <translation>票数太少，无法判断</translation>
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>quite sure</source>
   <translation>相当确定</translation>
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>a hint, not sure</source>
   <translation>仅供参考，不确定</translation>
  </message>
  <message>
   <location filename="../../core/library/votes.py" />
   <source>no clear winner</source>
   <translation>没有明显的胜者</translation>
  </message>
  <message>
   <location filename="../../core/paths.py" />
   <source>There is no folder '{moved}'.</source>
   <translation>没有文件夹“{moved}”。</translation>
  </message>
  <message>
   <location filename="../../core/paths.py" />
   <source>Set {HOME_VARIABLE} to a folder.</source>
   <translation>请将 {HOME_VARIABLE} 设为一个文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/quant/job.py" />
   <source>Raise the memory limit in the settings, or use fewer or shorter samples, or a GGUF level, which needs no more than its largest tensor.</source>
   <translation>请在设置中提高内存限制，或使用更少或更短的样本，或使用 GGUF 级别（所需不超过其最大的张量）。</translation>
  </message>
  <message>
   <location filename="../../core/quant/job.py" />
   <source>The new file needs about {needed}, and {free} are free in {folder}.</source>
   <translation>新文件约需 {needed}，而 {folder} 空闲 {free}。</translation>
  </message>
  <message>
   <location filename="../../core/quant/job.py" />
   <source>Free some space, choose a smaller level, or move the models folder to another disk.</source>
   <translation>请释放空间、选择更小的级别，或将模型文件夹移至其他磁盘。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>This recipe cannot be used: {why}</source>
   <translation>无法使用此配方：{why}</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>The recipe has no name.</source>
   <translation>配方没有名称。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Type a name for it.</source>
   <translation>请为它输入名称。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>This variant was made elsewhere, and nothing is known of how.</source>
   <translation>此变体在别处创建，方法未知。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Save the recipe of a variant that Bitwright made.</source>
   <translation>请保存由 Bitwright 创建的变体的配方。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>the file is too large</source>
   <translation>文件过大</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>it is not in the format of recipes</source>
   <translation>不是配方的格式</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>a newer version of Bitwright wrote it</source>
   <translation>由更新版本的 Bitwright 写入</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Update Bitwright and open it again.</source>
   <translation>请更新 Bitwright 后重新打开。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>it holds no recipe</source>
   <translation>其中没有配方</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>it only describes a variant that was made elsewhere</source>
   <translation>它只描述在别处创建的变体</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Ask whoever shared it for a recipe that Bitwright saved.</source>
   <translation>请向分享者索取由 Bitwright 保存的配方。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>There is no file {name}.</source>
   <translation>没有文件 {name}。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>Was it moved or deleted?</source>
   <translation>是否已被移动或删除？</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>{name} cannot be read.</source>
   <translation>无法读取 {name}。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/file.py" />
   <source>one of its options has a value that cannot be</source>
   <translation>其中一个选项的值无效</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>There is no saved recipe '{name}'.</source>
   <translation>没有已保存的配方“{name}”。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>Saved are: {names}</source>
   <translation>已保存：{names}</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>None has been saved yet.</source>
   <translation>还没有保存任何配方。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>There is a recipe '{name}' already.</source>
   <translation>已有配方“{name}”。</translation>
  </message>
  <message>
   <location filename="../../core/recipes/shelf.py" />
   <source>Choose another name, or replace it.</source>
   <translation>请换一个名称，或替换它。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>the same size as {dtype}, which holds this source exactly</source>
   <translation>与 {dtype} 大小相同，而后者可精确保存此原始模型</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>the source is already {dtype}: this would be larger without being better</source>
   <translation>原始模型已经是 {dtype}：这样只会更大而不会更好</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>no ONNX graph of this family can be built yet</source>
   <translation>尚无法构建此系列的 ONNX 图</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>twice the memory of 16 bits for nothing: the source is stored in {dtype}</source>
   <translation>占用 16 位两倍的内存却没有好处：原始模型以 {dtype} 存储</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>without a GPU llama.cpp runs the same 16 bits several times faster (GGUF BF16 or F16)</source>
   <translation>没有 GPU 时，llama.cpp 运行同样的 16 位快数倍（GGUF BF16 或 F16）</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>the model was trained to be ternary: TQ2_0 holds it exactly</source>
   <translation>该模型按三值训练：TQ2_0 可精确保存</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>GGUF files cannot be trained; fine-tune the original, then quantize the result</source>
   <translation>GGUF 文件无法训练；请微调原始模型，再量化结果</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>integers with fixed scales cannot be trained; fine-tune the original, then quantize it</source>
   <translation>固定缩放的整数无法训练；请微调原始模型，再量化</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>made for the compilers of NPUs; GGUF Q8_0 is the same 8 bits for this computer</source>
   <translation>为 NPU 的编译器而设；对这台电脑，GGUF Q8_0 是同样的 8 位</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>training on an 8-bit float base is not supported by the usual tools; NF4 is</source>
   <translation>常用工具不支持在 8 位浮点上训练；NF4 可以</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>three values a weight destroy a model that was not trained for them</source>
   <translation>每个权重只有三个值，会毁掉未为此训练的模型</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>needs a GPU that computes in FP8 (NVIDIA RTX 40 on, AMD MI300) and that torch uses</source>
   <translation>需要能以 FP8 计算（NVIDIA RTX 40 起，AMD MI300）且 torch 可用的 GPU</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>NF4 trains equally well in half the memory</source>
   <translation>NF4 只用一半内存，训练效果相同</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>no NPU or CUDA GPU for its kernels here; GGUF Q8_0 is the same 8 bits for this computer</source>
   <translation>这里没有适合其内核的 NPU 或 CUDA GPU；对这台电脑，GGUF Q8_0 是同样的 8 位</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>NF4 is made for training adapters on 4 bits</source>
   <translation>NF4 是为在 4 位上训练适配器而设</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>needs a CUDA or ROCm GPU that torch uses; GGUF Q4_K_M is the 4 bits for this computer</source>
   <translation>需要 torch 可用的 CUDA 或 ROCm GPU；对这台电脑，GGUF Q4_K_M 是合适的 4 位</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>bitsandbytes is made for a GPU that torch uses; there is none here</source>
   <translation>bitsandbytes 是为 torch 可用的 GPU 而设；这里没有</translation>
  </message>
  <message>
   <location filename="../../core/recommend/barriers.py" />
   <source>made for fine-tuning; INT4 and Q4_K_M answer faster at the same size</source>
   <translation>为微调而设；同样大小下 INT4 和 Q4_K_M 回答更快</translation>
  </message>
  <message>
   <location filename="../../core/recommend/heat_map.py" />
   <source>Nothing on this computer runs it: {reason}.</source>
   <translation>这台电脑上没有程序可运行：{reason}。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/heat_map.py" />
   <source>GGUF holds the same 16 bits, and its runtime is faster for one conversation</source>
   <translation>GGUF 保存同样的 16 位，且其运行时在单个对话中更快</translation>
  </message>
  <message>
   <location filename="../../core/recommend/machine.py" />
   <source>your {gpu} is not used by the installed chat runtime, as far as is known before it was tried; a build with support for it would be faster</source>
   <translation>据目前所知（尚未尝试），已安装的聊天运行时没有使用 {gpu}；换用支持它的版本会更快</translation>
  </message>
  <message>
   <location filename="../../core/recommend/machine.py" />
   <source>your {gpu} is not used by the installed {runtime}; a build with support for it would be faster</source>
   <translation>已安装的 {runtime} 没有使用 {gpu}；换用支持它的版本会更快</translation>
  </message>
  <message>
   <location filename="../../core/recommend/machine.py" />
   <source>your {gpu} is not used by the installed chat runtime; a build with support for it would be faster</source>
   <translation>已安装的聊天运行时没有使用 {gpu}；换用支持它的版本会更快</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>heavy loss</source>
   <translation>损失严重</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>indistinguishable</source>
   <translation>无法区分</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>nearly indistinguishable</source>
   <translation>几乎无法区分</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>very small loss</source>
   <translation>损失极小</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>small loss</source>
   <translation>损失较小</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>noticeable loss</source>
   <translation>损失可察觉</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>clear loss</source>
   <translation>损失明显</translation>
  </message>
  <message>
   <location filename="../../core/recommend/quality.py" />
   <source>as the source</source>
   <translation>与原始模型相同</translation>
  </message>
  <message>
   <location filename="../../core/recommend/recommend.py" />
   <source>{level} is no larger, no slower and no worse</source>
   <translation>{level} 不更大、不更慢、也不更差</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>{sentence}.</source>
   <translation>{sentence}。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Bitwright itself cannot run on the {name}, so no speed is promised; its maker's toolkit can.</source>
   <translation>Bitwright 本身无法在 {name} 上运行，因此不承诺速度；其厂商的工具包可以。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>You have it already: the source is stored in {dtype}, so there is nothing to make or to lose.</source>
   <translation>已经拥有：原始模型以 {dtype} 存储，无需创建，也没有损失。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>The source is already quantized ({dtype}): what it lost stays lost, and this adds a little.</source>
   <translation>原始模型已量化（{dtype}）：已有的损失无法恢复，这样还会再增加一点。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>This version does not make {dtype} in {container}: it needs another tool.</source>
   <translation>此版本不能在 {container} 中生成 {dtype}：需要其他工具。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and your settings allow {free} of memory, with {gpu} free on the GPU</source>
   <translation>无法容纳：需要 {memory}，设置允许 {free} 内存，GPU 空闲 {gpu}</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>{need}; training on shorter texts (a smaller context) needs less</source>
   <translation>{need}；用较短的文本（较小的上下文）训练所需更少</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>faster than anyone reads</source>
   <translation>比任何人的阅读速度都快</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>About {figure} tokens a second are expected, {feeling}.</source>
   <translation>预计每秒约 {figure} 个 token，{feeling}。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Fits on the GPU: needs {need} of the {free} that are free on {names}.</source>
   <translation>GPU 可容纳：需要 {need}，{names} 上空闲 {free}。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Needs {need}, more than is free on the GPU ({memory}): {gpu_layers} of {n_layers} layers go there, the rest stays in memory.</source>
   <translation>需要 {need}，超过 GPU 上空闲的 {memory}：{n_layers} 层中的 {gpu_layers} 层放入 GPU，其余留在内存。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Fits: needs {need} of the {memory} of memory that your settings allow.</source>
   <translation>可容纳：需要 {need}，设置允许 {memory} 内存。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Fits: needs {need} of the {memory} of memory that are free.</source>
   <translation>可容纳：需要 {need}，空闲内存 {memory}。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Tight: needs {need}, and your settings allow {memory} of memory.</source>
   <translation>勉强：需要 {need}，设置允许 {memory} 内存。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Tight: needs {need}, and {memory} of memory are free; close other programs first.</source>
   <translation>勉强：需要 {need}，空闲内存 {memory}；请先关闭其他程序。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and your settings allow {free}</source>
   <translation>无法容纳：需要 {memory}，设置允许 {free}</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>No speed is predicted: this GPU's memory bandwidth is not known.</source>
   <translation>无法预测速度：此 GPU 的显存带宽未知。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>Measured on this computer: {figure} tokens a second.</source>
   <translation>在这台电脑上实测：每秒 {figure} 个 token。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>about as fast as people read</source>
   <translation>与人的阅读速度相当</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>That assumes memory of {ASSUMED_BANDWIDTH} GB/s; it has not been measured here yet.</source>
   <translation>这里假定内存为 {ASSUMED_BANDWIDTH} GB/s；尚未实测。</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and {free} of memory and {gpu} on the GPU are free</source>
   <translation>无法容纳：需要 {memory}，空闲 {free} 内存和 GPU 上的 {gpu}</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>does not fit: needs {memory}, and {free} are free</source>
   <translation>无法容纳：需要 {memory}，空闲 {free}</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>slower than people read</source>
   <translation>比人的阅读速度慢</translation>
  </message>
  <message>
   <location filename="../../core/recommend/words.py" />
   <source>too slow for a conversation</source>
   <translation>对话会太慢</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Takes {needed} of memory and only {free} are free: other programs, or the whole computer, may become slow. Choose a shorter context or a smaller variant.</source>
   <translation>需要 {needed} 内存，仅空闲 {free}：其他程序或整台电脑可能变慢。请选择更短的上下文或更小的变体。</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Its files are not where they were</source>
   <translation>其文件不在原位置</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>OpenVINO is not installed</source>
   <translation>未安装 OpenVINO</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Takes {needed} of memory while it is served; {free} are free.</source>
   <translation>提供服务时占用 {needed} 内存；空闲 {free}。</translation>
  </message>
  <message>
   <location filename="../../core/serve/preflight.py" />
   <source>Takes {needed} of memory and {free} are free: answers will come slowly.</source>
   <translation>占用 {needed} 内存，空闲 {free}：回答会很慢。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>How the window looks.</source>
   <translation>窗口的外观。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The language of the window: system, or a code such as de.</source>
   <translation>窗口的语言：system，或代码如 de。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Processor cores that jobs and chats may use; 0 means all.</source>
   <translation>任务和聊天可使用的处理器核心数；0 表示全部。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Memory that one chat or job may take: 12GiB, 50%, or 0 for all that is free.</source>
   <translation>一个聊天或任务可占用的内存：12GiB、50%，或 0 表示全部空闲内存。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Where new variants go; 'library move' also moves those that exist.</source>
   <translation>新变体的存放位置；“library move”还会移动已有的变体。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Text for recipes that name none: a file, hub:owner/name, or empty for the bundled.</source>
   <translation>未指定文本的配方所用的文本：文件、hub:owner/name，或留空使用自带文本。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Address of the hub; empty means Hugging Face.</source>
   <translation>Hub 的地址；留空即为 Hugging Face。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Files that a download fetches at once.</source>
   <translation>一次下载同时获取的文件数。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Speed of a download: 5MB, 500kB, or 0 for as fast as it comes.</source>
   <translation>下载速度：5MB、500kB，或 0 表示不限速。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Nothing is asked of the hub.</source>
   <translation>不向 Hub 查询任何内容。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Tokens of a conversation that a chat keeps in mind.</source>
   <translation>聊天能记住对话中的 token 数。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Each new variant is compared with its original.</source>
   <translation>每个新变体都会与其原始模型比较。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>How a GPU multiplies: exactly, or faster in TF32.</source>
   <translation>GPU 的乘法方式：精确，或更快的 TF32。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>How chats keep the conversation: fewer bits take less memory.</source>
   <translation>聊天如何保存对话：位数越少，占用内存越少。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>There is no setting '{name}'.</source>
   <translation>没有设置项“{name}”。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>See 'bitwright settings list'.</source>
   <translation>参见“bitwright settings list”。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>(empty)</source>
   <translation>（空）</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Write for example 12GiB, 50% or 0.</source>
   <translation>请写成例如 12GiB、50% 或 0。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The address must begin with https:// or http://.</source>
   <translation>地址必须以 https:// 或 http:// 开头。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The address names no host.</source>
   <translation>地址中没有主机名。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Write on or off.</source>
   <translation>请写 on 或 off。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>'{text}' cannot be {name}.</source>
   <translation>“{text}”不能用于 {name}。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>on</source>
   <translation>开</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>off</source>
   <translation>关</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>The address cannot be read.</source>
   <translation>无法识别该地址。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>There is no such file.</source>
   <translation>没有此文件。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>There is no such folder.</source>
   <translation>没有此文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Give a number from 1 to 16.</source>
   <translation>请给出 1 到 16 的数字。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Choose of {choices}.</source>
   <translation>请从 {choices} 中选择。</translation>
  </message>
  <message>
   <location filename="../../core/setting_values.py" />
   <source>Give a whole number.</source>
   <translation>请给出整数。</translation>
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>Weights stored as {dtype} cannot be read</source>
   <translation>无法读取以 {dtype} 存储的权重</translation>
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>FP32, FP16, BF16 and GGML types are understood.</source>
   <translation>支持 FP32、FP16、BF16 和 GGML 类型。</translation>
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>Weights stored as {dtype} cannot be decoded</source>
   <translation>无法解码以 {dtype} 存储的权重</translation>
  </message>
  <message>
   <location filename="../../core/sources/decode.py" />
   <source>Use an F16, BF16 or Q8_0 file of the model.</source>
   <translation>请使用该模型的 F16、BF16 或 Q8_0 文件。</translation>
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>{name} does not say which architecture it holds</source>
   <translation>{name} 没有说明其架构</translation>
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>It may be a vocabulary or adapter file.</source>
   <translation>它可能是词表或适配器文件。</translation>
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>{name} says {key} = {found}</source>
   <translation>{name} 中 {key} = {found}</translation>
  </message>
  <message>
   <location filename="../../core/sources/facts.py" />
   <source>Download the file again.</source>
   <translation>请重新下载该文件。</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>The model is in {total} parts and {count} are missing, first {missing}</source>
   <translation>模型共 {total} 个部分，缺少 {count} 个，首个为 {missing}</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>Download all parts into the same folder.</source>
   <translation>请将所有部分下载到同一文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>{name} and its parts hold {count} of {promised} tensors</source>
   <translation>{name} 及其各部分含 {count} 个张量，应为 {promised} 个</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>Download all parts of the model.</source>
   <translation>请下载模型的所有部分。</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>{name} has no tensor {name2}</source>
   <translation>{name} 没有张量 {name2}</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>The model is incomplete: download it again.</source>
   <translation>模型不完整：请重新下载。</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>The tensor {name} is in two parts</source>
   <translation>张量 {name} 出现在两个部分中</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_file.py" />
   <source>Download again.</source>
   <translation>请重新下载。</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} is not a sound GGUF file: {why}</source>
   <translation>{name} 不是有效的 GGUF 文件：{why}</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} is not a GGUF file</source>
   <translation>{name} 不是 GGUF 文件</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>Choose a .gguf file or a model folder.</source>
   <translation>请选择 .gguf 文件或模型文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} is a big-endian GGUF file</source>
   <translation>{name} 是大端序 GGUF 文件</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>Get the little-endian file of the same model.</source>
   <translation>请获取同一模型的小端序文件。</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name} has GGUF version {version}</source>
   <translation>{name} 的 GGUF 版本为 {version}</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>Versions 2 and 3 can be read.</source>
   <translation>可读取版本 2 和 3。</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>{name}: the tensor {name2} has GGML type {type_id}, which is not known</source>
   <translation>{name}：张量 {name2} 的 GGML 类型 {type_id} 未知</translation>
  </message>
  <message>
   <location filename="../../core/sources/gguf_header.py" />
   <source>A newer version may know it; F16 or Q8_0 files of the model can be read.</source>
   <translation>更新的版本可能认识它；可读取该模型的 F16 或 Q8_0 文件。</translation>
  </message>
  <message>
   <location filename="../../core/sources/hashing.py" />
   <source>{path} does not exist</source>
   <translation>{path} 不存在</translation>
  </message>
  <message>
   <location filename="../../core/sources/hashing.py" />
   <source>The file was moved or deleted.</source>
   <translation>文件已被移动或删除。</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>config.json says num_hidden_layers = {layers}</source>
   <translation>config.json 中 num_hidden_layers = {layers}</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>Download the model again.</source>
   <translation>请重新下载模型。</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>config.json says {key} = {value}</source>
   <translation>config.json 中 {key} = {value}</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_config.py" />
   <source>config.json has RoPE parameters that are no object</source>
   <translation>config.json 中的 RoPE 参数不是对象</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} holds no model weights</source>
   <translation>{name} 不含模型权重</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>Open a folder with model.safetensors (or its numbered parts) and config.json, or a .gguf file.</source>
   <translation>请打开包含 model.safetensors（或其编号部分）和 config.json 的文件夹，或 .gguf 文件。</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The weight file {name} is missing</source>
   <translation>缺少权重文件 {name}</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The download is incomplete: resume it.</source>
   <translation>下载不完整：请继续下载。</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} holds an ONNX or OpenVINO model: nothing else can be made from it</source>
   <translation>{name} 含 ONNX 或 OpenVINO 模型：无法由它创建其他形式</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>Use the model that it was made from.</source>
   <translation>请使用创建它所用的模型。</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} holds pickled weights only (.bin, .pt)</source>
   <translation>{name} 只含 pickle 权重（.bin、.pt）</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>Pickles can run code and are not loaded: get the model's safetensors version.</source>
   <translation>pickle 可以运行代码，因此不加载：请获取该模型的 safetensors 版本。</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>{name} has no config.json</source>
   <translation>{name} 没有 config.json</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>A model folder needs config.json beside its weights.</source>
   <translation>模型文件夹中除权重外还需要 config.json。</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The index and the weight files disagree about {count} tensors, first {odd}</source>
   <translation>索引与权重文件在 {count} 个张量上不一致，首个为 {odd}</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>A part of the model is missing or from another version: download it again.</source>
   <translation>模型的一部分缺失或来自其他版本：请重新下载。</translation>
  </message>
  <message>
   <location filename="../../core/sources/hf_folder.py" />
   <source>The tensor {name} is in two weight files</source>
   <translation>张量 {name} 出现在两个权重文件中</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{name} is a link that leads out of the model's folder</source>
   <translation>{name} 是指向模型文件夹之外的链接</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>Copy the real file into the folder.</source>
   <translation>请将真实文件复制到该文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{what} does not hold a JSON object</source>
   <translation>{what} 不含 JSON 对象</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>The model names a file outside its folder: {name}</source>
   <translation>模型指定了其文件夹之外的文件：{name}</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{what} is not sound JSON: {error}</source>
   <translation>{what} 不是有效的 JSON：{error}</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{name} is too large to be what it claims to be</source>
   <translation>{name} 过大，与其声称的内容不符</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>{name} cannot be read: {strerror}</source>
   <translation>无法读取 {name}：{strerror}</translation>
  </message>
  <message>
   <location filename="../../core/sources/json_file.py" />
   <source>Check its permissions and the disk.</source>
   <translation>请检查其权限和磁盘。</translation>
  </message>
  <message>
   <location filename="../../core/sources/mapped_file.py" />
   <source>{name} became shorter while it was read</source>
   <translation>{name} 在读取时变短</translation>
  </message>
  <message>
   <location filename="../../core/sources/safetensors_header.py" />
   <source>{name} is not a sound safetensors file: {why}</source>
   <translation>{name} 不是有效的 safetensors 文件：{why}</translation>
  </message>
  <message>
   <location filename="../../core/sources/safetensors_header.py" />
   <source>{name}: {name2} is stored as {dtype}, which is not known</source>
   <translation>{name}：{name2} 以未知的 {dtype} 存储</translation>
  </message>
  <message>
   <location filename="../../core/sources/safetensors_header.py" />
   <source>FP32, FP16 and BF16 weights can be read.</source>
   <translation>可读取 FP32、FP16 和 BF16 权重。</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{name} holds {count} GGUF models</source>
   <translation>{name} 含 {count} 个 GGUF 模型</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Open one of the .gguf files instead.</source>
   <translation>请改为打开其中一个 .gguf 文件。</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{name} is neither a model folder nor a GGUF file</source>
   <translation>{name} 既不是模型文件夹，也不是 GGUF 文件</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Open the folder that holds config.json and the .safetensors files, or a .gguf file.</source>
   <translation>请打开包含 config.json 和 .safetensors 文件的文件夹，或 .gguf 文件。</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Check the path; a drive may not be connected.</source>
   <translation>请检查路径；驱动器可能未连接。</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{path} may not be read</source>
   <translation>不允许读取 {path}</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Check the permissions of the file.</source>
   <translation>请检查文件的权限。</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>{path} cannot be read: {strerror}</source>
   <translation>无法读取 {path}：{strerror}</translation>
  </message>
  <message>
   <location filename="../../core/sources/source.py" />
   <source>Check the disk.</source>
   <translation>请检查磁盘。</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>The part {name} is not there any more.</source>
   <translation>部分 {name} 已不存在。</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>Say where it is now.</source>
   <translation>请指明其现在的位置。</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>{path} is not there any more.</source>
   <translation>{path} 已不存在。</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>Say where it is now, or make it again.</source>
   <translation>请指明其现在的位置，或重新创建。</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>{path} cannot be read: {reason}.</source>
   <translation>无法读取 {path}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../core/sources/tensor_list.py" />
   <source>Check the disk and its permissions.</source>
   <translation>请检查磁盘及其权限。</translation>
  </message>
  <message>
   <location filename="../../core/sources/weights_index.py" />
   <source>{INDEX_NAME} has no weight_map</source>
   <translation>{INDEX_NAME} 没有 weight_map</translation>
  </message>
  <message>
   <location filename="../../core/sources/weights_index.py" />
   <source>{INDEX_NAME} names a file by {value}</source>
   <translation>{INDEX_NAME} 用 {value} 指定文件</translation>
  </message>
  <message>
   <location filename="../../core/specs/combinations.py" />
   <source>transformers with gptqmodel</source>
   <translation>transformers 加 gptqmodel</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>there is no GGUF level '{name}'</source>
   <translation>没有 GGUF 级别“{name}”</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>levels are {known}</source>
   <translation>可用级别：{known}</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is none of {choices}</source>
   <translation>{key} {value} 不在可选值之中：{choices}</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not a text</source>
   <translation>{key} {value} 不是文本</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not a number</source>
   <translation>{key} {value} 不是数字</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not between {low} and {high}</source>
   <translation>{key} {value} 不在 {low} 到 {high} 之间</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is neither true nor false</source>
   <translation>{key} {value} 既不是 true 也不是 false</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not a whole number</source>
   <translation>{key} {value} 不是整数</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is not between 0 and 1</source>
   <translation>{key} {value} 不在 0 到 1 之间</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>{key} {value} is neither none, auto nor a number</source>
   <translation>{key} {value} 既不是 none、auto，也不是数字</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>there is no option '{key}'</source>
   <translation>没有选项“{key}”</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>options here: {options}</source>
   <translation>此处的选项：{options}</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>'{key}' has no meaning for {dtype} by {method} in {container}</source>
   <translation>“{key}”对 {container} 中用 {method} 生成的 {dtype} 没有意义</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} by {method} is stored in {containers}, not in {container}</source>
   <translation>用 {method} 生成的 {dtype} 存储在 {containers} 中，而不是 {container}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>'{target}' is neither a GGUF level nor a dtype</source>
   <translation>“{target}”既不是 GGUF 级别，也不是数值格式</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{level} is for research: it destroys a model that was not trained to be ternary</source>
   <translation>{level} 供研究用：会毁掉未按三值训练的模型</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} is a way to compute, not to store</source>
   <translation>{dtype} 是计算方式，不是存储方式</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>this version does not make {dtype}</source>
   <translation>此版本不能生成 {dtype}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} is made by {methods} in this version, not by {method}</source>
   <translation>此版本用 {methods} 生成 {dtype}，而不是 {method}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the source is already quantized ({stored}): {dtype} is made from the original weights</source>
   <translation>原始模型已量化（{stored}）：{dtype} 需由未量化的权重生成</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>matrices with rows of {rows} are not whole groups of {size} and stay at 16 bits</source>
   <translation>行长 {rows} 的矩阵不能按每组 {size} 整分，保持 16 位</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>there is no method '{method}'</source>
   <translation>没有方法“{method}”</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>methods are {known}</source>
   <translation>可用方法：{known}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>there is no container '{container}'</source>
   <translation>没有文件格式“{container}”</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>containers are {known}</source>
   <translation>文件格式有 {known}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{name} cannot be trained into</source>
   <translation>无法训练为 {name}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>levels that can are {known}</source>
   <translation>可用级别：{known}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{name} is a way to compute, not to store</source>
   <translation>{name} 是计算方式，不是存储方式</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>choose FP32 and turn TF32 on</source>
   <translation>请选择 FP32 并启用 TF32</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the recipe was written by a newer version (recipe format {version})</source>
   <translation>此配方由更新的版本写入（配方格式 {version}）</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>levels are GGUF mixes, not {container}</source>
   <translation>级别是 GGUF 的混合格式，不适用于 {container}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GGUF levels take no options in this version: {options}</source>
   <translation>此版本的 GGUF 级别不接受选项：{options}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the model was trained to be ternary: {level} holds its weights as they are</source>
   <translation>该模型按三值训练：{level} 可原样保存其权重</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>llama.cpp computes SiLU where BitNet models have a squared ReLU: a GGUF file of {model} would answer wrongly</source>
   <translation>BitNet 模型使用平方 ReLU，而 llama.cpp 计算 SiLU：{model} 的 GGUF 文件会给出错误的回答</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{model} cannot be converted to GGUF yet; Llama, Mistral, SmolLM2, Qwen2/2.5 and Qwen3 can</source>
   <translation>{model} 尚无法转换为 GGUF；Llama、Mistral、SmolLM2、Qwen2/2.5 和 Qwen3 可以</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>AWQ files hold scales for groups, not for a channel or the whole tensor</source>
   <translation>AWQ 文件按组保存缩放因子，不按通道或整个张量</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GPTQ files hold scales for groups or channels, not for the whole tensor</source>
   <translation>GPTQ 文件按组或通道保存缩放因子，不按整个张量</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GGUF blocks hold a scale for 32 weights each: choose groups or channels</source>
   <translation>GGUF 的块每 32 个权重保存一个缩放因子：请选择组或通道</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GGUF has no asymmetric 8-bit blocks: choose symmetric</source>
   <translation>GGUF 没有非对称的 8 位块：请选择对称</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>GGUF's 4-bit blocks need groups: choose a group size of 32, 64, 128 or 256</source>
   <translation>GGUF 的 4 位块需要分组：请选择组大小 32、64、128 或 256</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} by {method} is not stored as {format}</source>
   <translation>用 {method} 生成的 {dtype} 不以 {format} 存储</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the blocks of {model} cannot be run yet; those of Llama, Mistral, Mixtral, Qwen2/3, Gemma 2/3, Phi-3, OLMo 2, BitNet and GPT-2 can</source>
   <translation>{model} 的块尚无法运行；Llama、Mistral、Mixtral、Qwen2/3、Gemma 2/3、Phi-3、OLMo 2、BitNet 和 GPT-2 的可以</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{model} keeps its matrices turned over, which only {containers} can hold</source>
   <translation>{model} 的矩阵是转置存储的，只有 {containers} 可以保存</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>transformers keeps the experts of {model} in blocks that bitsandbytes cannot quantize: nearly all weights would stay at 16 bits</source>
   <translation>transformers 将 {model} 的专家保存在 bitsandbytes 无法量化的块中：几乎所有权重都会保持 16 位</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>no ONNX graph of {model} can be built yet; of Llama, Mistral, SmolLM2, Qwen2/2.5 and Qwen3 it can</source>
   <translation>尚无法构建 {model} 的 ONNX 图；Llama、Mistral、SmolLM2、Qwen2/2.5 和 Qwen3 可以</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>INT8 has scales per channel</source>
   <translation>INT8 按通道缩放</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>choose scales per channel</source>
   <translation>请选择按通道缩放</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>samples of {length} tokens are longer than the model's context {context}</source>
   <translation>{length} 个 token 的样本超过模型的上下文 {context}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>no row of this model is whole groups of {size}; {way_out}</source>
   <translation>此模型没有可按每组 {size} 整分的行；{way_out}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>run 'bitwright recommend' to see what works here</source>
   <translation>运行“bitwright recommend”可查看这里可用的选项</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the source is already quantized ({dtype}); what it lost stays lost</source>
   <translation>原始模型已量化（{dtype}）；已有的损失无法恢复</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>there is no GGUF level '{level}'</source>
   <translation>没有 GGUF 级别“{level}”</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the model's weights are ternary (BitNet): TQ2_0 and TQ1_0 hold them exactly, {level} would only be larger or round them again</source>
   <translation>该模型的权重为三值（BitNet）：TQ2_0 和 TQ1_0 可精确保存，{level} 只会更大或再次取整</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{problem}. {hint}</source>
   <translation>{problem}。{hint}</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>the source's weights are ternary (BitNet) already: {dtype} would only be larger; TQ2_0 and TQ1_0 are what it can be made into</source>
   <translation>原始模型的权重已是三值（BitNet）：{dtype} 只会更大；可生成 TQ2_0 和 TQ1_0</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{dtype} in {container} is made from a model folder, not from a GGUF file</source>
   <translation>{container} 中的 {dtype} 由模型文件夹生成，而不是 GGUF 文件</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>no row of this model is whole groups of {size}; {fits} fits</source>
   <translation>此模型没有可按每组 {size} 整分的行；{fits} 可以</translation>
  </message>
  <message>
   <location filename="../../core/specs/support.py" />
   <source>{level} is made by '{expected}' in this version, not by '{method}'</source>
   <translation>此版本用“{expected}”生成 {level}，而不是“{method}”</translation>
  </message>
  <message>
   <location filename="../../core/specs/training.py" />
   <source>layers '{text}' names no block of {n_blocks}</source>
   <translation>layers“{text}”未指定 {n_blocks} 个块中的任何一个</translation>
  </message>
  <message>
   <location filename="../../core/specs/training.py" />
   <source>layers cannot be '{said}'</source>
   <translation>layers 不能是“{said}”</translation>
  </message>
  <message>
   <location filename="../../core/stores/chat_template.py" />
   <source>a format of its own</source>
   <translation>自有格式</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>It does not lie in Bitwright's own folder.</source>
   <translation>它不在 Bitwright 自己的文件夹中。</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>Nothing was changed.</source>
   <translation>没有任何更改。</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>{path} changed since it was looked at.</source>
   <translation>{path} 在检查后有更改。</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>Look for duplicates again.</source>
   <translation>请重新查找重复项。</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>A file changed while it was read.</source>
   <translation>有文件在读取时更改。</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>The file system gives no second name to {other}: {strerror}.</source>
   <translation>文件系统无法给 {other} 第二个名称：{strerror}。</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>The copy stays as it is.</source>
   <translation>副本保持原样。</translation>
  </message>
  <message>
   <location filename="../../core/stores/dedupe.py" />
   <source>{path} is gone.</source>
   <translation>{path} 已不存在。</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{name} cannot go to {target}: it runs GGUF files only, and GGUF has no exact form of these weights (or the disk has no room for it).</source>
   <translation>{name} 无法导出到 {target}：它只运行 GGUF 文件，而 GGUF 没有这些权重的精确形式（或磁盘空间不足）。</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>Make a GGUF variant, or hand this one to a folder or the Hub.</source>
   <translation>请创建 GGUF 变体，或将此变体导出到文件夹或 Hub。</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{target} exists already.</source>
   <translation>{target} 已存在。</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>Choose another name or folder.</source>
   <translation>请换一个名称或文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{target} cannot be written: {strerror}.</source>
   <translation>无法写入 {target}：{strerror}。</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>{name} is not what was recorded of it.</source>
   <translation>{name} 与记录不符。</translation>
  </message>
  <message>
   <location filename="../../core/stores/export_job.py" />
   <source>Make or import it again.</source>
   <translation>请重新创建或导入。</translation>
  </message>
  <message>
   <location filename="../../core/stores/found.py" />
   <source>Hugging Face cache</source>
   <translation>Hugging Face 缓存</translation>
  </message>
  <message>
   <location filename="../../core/stores/found.py" />
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{program} runs GGUF only: an exact GGUF copy is made first, if its weights fit GGUF blocks.</source>
   <translation>{program} 只运行 GGUF：如果权重适合 GGUF 的块，会先创建精确的 GGUF 副本。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama copies the weights when it makes the model from the Modelfile.</source>
   <translation>Ollama 由 Modelfile 创建模型时会复制权重。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>The files of {name} are gone: {missing}.</source>
   <translation>{name} 的文件已不存在：{missing}。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{name} is in {count} parts; Ollama takes one GGUF file.</source>
   <translation>{name} 有 {count} 个部分；Ollama 只接受单个 GGUF 文件。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Join the parts with llama.cpp's llama-gguf-split --merge first.</source>
   <translation>请先用 llama.cpp 的 llama-gguf-split --merge 合并各部分。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>'{name}' is not a name that Ollama takes.</source>
   <translation>Ollama 不接受名称“{name}”。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Use letters, digits, . _ - and : as in my-model:q4.</source>
   <translation>请使用字母、数字、. _ - 和 :，例如 my-model:q4。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>The system text holds """, which Ollama cannot store.</source>
   <translation>系统文本含有 """，Ollama 无法存储。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Change it.</source>
   <translation>请修改。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama at {address} keeps a copy of its own: {size}.</source>
   <translation>{address} 上的 Ollama 保存自己的副本：{size}。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama does not answer at {address}, so a Modelfile is written.</source>
   <translation>{address} 上的 Ollama 没有响应，因此写入 Modelfile。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>No folder was named.</source>
   <translation>没有指定文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Name the folder to write into (--out).</source>
   <translation>请指定要写入的文件夹（--out）。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{out} is not a folder.</source>
   <translation>{out} 不是文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Name a folder.</source>
   <translation>请指定文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Name one as owner/name (--repo).</source>
   <translation>请以 owner/name 指定一个（--repo）。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{size} are sent to {repo}, which is made private if it is new.</source>
   <translation>将 {size} 发送至 {repo}；如为新仓库则设为私有。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{size} are sent to {repo}, which everybody can see if it is new.</source>
   <translation>将 {size} 发送至 {repo}；如为新仓库则所有人可见。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>The model's license is not known: look it up before you share it.</source>
   <translation>模型的许可证未知：分享前请查明。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>It was imported: the card can say where from, not how it was made.</source>
   <translation>它是导入的：模型卡可说明来源，但无法说明如何生成。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>It was not measured: the card says so.</source>
   <translation>尚未测量：模型卡会注明。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{program} runs GGUF files only, and {label} has no exact GGUF form.</source>
   <translation>{program} 只运行 GGUF 文件，而 {label} 没有精确的 GGUF 形式。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>{program} runs GGUF files only; {name} is {container}.</source>
   <translation>{program} 只运行 GGUF 文件；{name} 是 {container}。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Ollama has a model '{name}' already.</source>
   <translation>Ollama 已有模型“{name}”。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Choose another name, or remove that one first.</source>
   <translation>请换一个名称，或先移除该模型。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>LM Studio was not found on this computer.</source>
   <translation>在这台电脑上未找到 LM Studio。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Start it once so that it makes its folder, or name its folder of models (--out).</source>
   <translation>请先启动一次以创建其文件夹，或指定其模型文件夹（--out）。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>There is no target '{get}'.</source>
   <translation>没有目标“{get}”。</translation>
  </message>
  <message>
   <location filename="../../core/stores/handover.py" />
   <source>Use {names}.</source>
   <translation>请使用 {names}。</translation>
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>Uploading to {endpoint} needs a login.</source>
   <translation>上传到 {endpoint} 需要登录。</translation>
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>Log in with a token that may write (Settings, 'bitwright hub login', or HF_TOKEN).</source>
   <translation>请用有写入权限的令牌登录（设置、“bitwright hub login”或 HF_TOKEN）。</translation>
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>The upload to {repo_id} stopped: {error}.</source>
   <translation>上传到 {repo_id} 已停止：{error}。</translation>
  </message>
  <message>
   <location filename="../../core/stores/hub_upload.py" />
   <source>Try again; nothing is lost.</source>
   <translation>请重试；不会丢失任何内容。</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Template and parameters are those it had in Ollama.</source>
   <translation>模板和参数沿用它在 Ollama 中的设置。</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Its chat template is {name}: it was put into Ollama's form. Calling tools is left out.</source>
   <translation>其聊天模板为 {name}：已转换为 Ollama 的形式。不含工具调用。</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Its chat template is {name}: it was put into Ollama's form.</source>
   <translation>其聊天模板为 {name}：已转换为 Ollama 的形式。</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The model's path has signs that a Modelfile cannot hold.</source>
   <translation>模型路径含有 Modelfile 不支持的字符。</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Rename the folder.</source>
   <translation>请重命名文件夹。</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The {what} holds """, which a Modelfile cannot.</source>
   <translation>{what} 含有 """，Modelfile 不支持。</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The model has no chat template: Ollama continues plain text.</source>
   <translation>模型没有聊天模板：Ollama 会续写纯文本。</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>Its chat template is none of the usual ones: Ollama derives one from the file itself.</source>
   <translation>其聊天模板不是常见的类型：Ollama 会从文件自行推断。</translation>
  </message>
  <message>
   <location filename="../../core/stores/modelfile.py" />
   <source>The file's chat template cannot be read: Ollama decides.</source>
   <translation>无法读取文件的聊天模板：由 Ollama 决定。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest</source>
   <translation>其清单</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its weights</source>
   <translation>其权重</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it holds no weights (a model that runs elsewhere?)</source>
   <translation>它不含权重（是在别处运行的模型？）</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it is in {count} parts, which only Ollama can put together</source>
   <translation>它有 {count} 个部分，只有 Ollama 能合并</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it is an adapter over other weights, which only Ollama puts together</source>
   <translation>它是基于其他权重的适配器，只有 Ollama 能组合</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest has no sound list of layers</source>
   <translation>其清单没有有效的层列表</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest names a layer by something that is no SHA-256</source>
   <translation>其清单用非 SHA-256 的内容指定层</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its manifest gives a layer no sound size</source>
   <translation>其清单没有给出层的有效大小</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} have {size} bytes where {size_bytes} are promised</source>
   <translation>{what}：实际 {size} 字节，应为 {size_bytes}</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is a link that leads out of the store</source>
   <translation>{what}：是指向存储之外的链接</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is not a JSON object</source>
   <translation>{what}：不是 JSON 对象</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>its settings</source>
   <translation>其设置</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>it is stored tensor by tensor, not as a GGUF file</source>
   <translation>它按张量逐个存储，不是 GGUF 文件</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} are missing: {name}</source>
   <translation>{what}：缺少 {name}</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{name} is a link that leads out of the store</source>
   <translation>{name} 是指向存储之外的链接</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} cannot be read: {strerror}</source>
   <translation>{what}：无法读取，{strerror}</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is too large to be one</source>
   <translation>{what}：过大，与其类型不符</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama.py" />
   <source>{what} is not JSON</source>
   <translation>{what}：不是 JSON</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama stopped before the model was made.</source>
   <translation>Ollama 在模型创建完成前停止。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Look at Ollama's log, then try again.</source>
   <translation>请查看 Ollama 的日志，然后重试。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama refuses the model: {shown}.</source>
   <translation>Ollama 拒绝了该模型：{shown}。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Look at Ollama's log; is it up to date?</source>
   <translation>请查看 Ollama 的日志；它是最新版本吗？</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>OLLAMA_HOST is no address: '{text}'.</source>
   <translation>OLLAMA_HOST 不是地址：“{text}”。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Use host:port.</source>
   <translation>请使用 host:port。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>What answers at {address} is not Ollama.</source>
   <translation>在 {address} 响应的不是 Ollama。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Check OLLAMA_HOST.</source>
   <translation>请检查 OLLAMA_HOST。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama got other bytes of {name} than were recorded.</source>
   <translation>Ollama 收到的 {name} 字节与记录不符。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Verify the variant.</source>
   <translation>请校验该变体。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Ollama at {address} cannot be reached, or stopped answering.</source>
   <translation>无法连接 {address} 的 Ollama，或它已停止响应。</translation>
  </message>
  <message>
   <location filename="../../core/stores/ollama_api.py" />
   <source>Start it (ollama serve), or write a Modelfile instead (--out).</source>
   <translation>请启动它（ollama serve），或改为写入 Modelfile（--out）。</translation>
  </message>
  <message>
   <location filename="../../core/stores/placing.py" />
   <source>Make or import the variant again.</source>
   <translation>请重新创建或导入该变体。</translation>
  </message>
  <message>
   <location filename="../../core/stores/placing.py" />
   <source>The disk of {parent} is full.</source>
   <translation>{parent} 所在磁盘已满。</translation>
  </message>
  <message>
   <location filename="../../core/stores/placing.py" />
   <source>Make room, then try again.</source>
   <translation>请释放空间，然后重试。</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>No model called '{text}' was found on this computer.</source>
   <translation>在这台电脑上未找到名为“{text}”的模型。</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>See 'bitwright import --scan'.</source>
   <translation>参见“bitwright import --scan”。</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>it is no language model: it has no layers</source>
   <translation>它不是语言模型：没有层</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>its {file} is too large to be one</source>
   <translation>其 {file} 过大，与其类型不符</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>it cannot be read: {reason}</source>
   <translation>无法读取：{reason}</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>'{text}' could be {count} models: {shown}.</source>
   <translation>“{text}”可能指 {count} 个模型：{shown}。</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>Type more of the name, or add --from.</source>
   <translation>请多输入一些名称，或加上 --from。</translation>
  </message>
  <message>
   <location filename="../../core/stores/scan.py" />
   <source>The search was cancelled.</source>
   <translation>搜索已取消。</translation>
  </message>
  <message>
   <location filename="../../desktop/app.py" />
   <source>Bitwright</source>
   <translation>Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/app.py" />
   <source>The folder of models is not there: {missing}</source>
   <translation>模型文件夹不存在：{missing}</translation>
  </message>
  <message>
   <location filename="../../desktop/app.py" />
   <source>Connect its drive and start again. Until then new variants go to {models}.</source>
   <translation>请连接其驱动器并重新启动。在此之前，新变体存入 {models}。</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Undo: {what}</source>
   <translation>撤销：{what}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Serve {label}</source>
   <translation>为 {label} 提供服务</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Go to {title}</source>
   <translation>转到{title}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Find models that are here</source>
   <translation>查找已有的模型</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Free up space…</source>
   <translation>释放空间…</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Find missing files…</source>
   <translation>查找缺失的文件…</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show quality against size</source>
   <translation>显示质量与大小对比</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show disk usage</source>
   <translation>显示磁盘使用情况</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show duplicates</source>
   <translation>显示重复项</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show saved recipes</source>
   <translation>显示已保存的配方</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Save the recipe on Quantize</source>
   <translation>保存“量化”中的配方</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Share the recipe on Quantize</source>
   <translation>分享“量化”中的配方</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>New chat</source>
   <translation>新聊天</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Compare two variants</source>
   <translation>比较两个变体</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Run test prompts</source>
   <translation>运行测试提示词</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Search conversations</source>
   <translation>搜索对话</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Use the light theme</source>
   <translation>使用浅色主题</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Use the dark theme</source>
   <translation>使用深色主题</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Use the system's theme</source>
   <translation>使用系统主题</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Welcome tour</source>
   <translation>欢迎导览</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Look at this computer again</source>
   <translation>重新检测这台电脑</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show notifications</source>
   <translation>显示通知</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show all shortcuts</source>
   <translation>显示所有快捷键</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Glossary: what the terms mean</source>
   <translation>术语表：各术语的含义</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Quit Bitwright</source>
   <translation>退出 Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Settings: {section}</source>
   <translation>设置：{section}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Language: {name}</source>
   <translation>语言：{name}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Copy the address of {title}</source>
   <translation>复制 {title} 的地址</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Quantize {name}</source>
   <translation>量化 {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Stop serving {label}</source>
   <translation>停止 {label} 的服务</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Go on with the queue</source>
   <translation>继续队列</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Pause the queue</source>
   <translation>暂停队列</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Cancel {title}</source>
   <translation>取消：{title}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Chat with {label}</source>
   <translation>与 {label} 聊天</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Show {label} in the library</source>
   <translation>在模型库中显示 {label}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Export {label}</source>
   <translation>导出 {label}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Pause {title}</source>
   <translation>暂停：{title}</translation>
  </message>
  <message>
   <location filename="../../desktop/commands.py" />
   <source>Make {label} again</source>
   <translation>重新创建 {label}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>“{title}” is serving other programs.</source>
   <translation>“{title}”正在为其他程序提供服务。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>“{title}” is still running.</source>
   <translation>“{title}”仍在运行。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/closing.py" />
   <source>{n} jobs are still running.</source>
   <extracomment>One: {n} job is still running.</extracomment>
   <translation>
    <numerusform>{n} 个任务仍在运行。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Keep running in the tray</source>
   <translation>在托盘中继续运行</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Keep running, minimised</source>
   <translation>最小化并继续运行</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Stop and quit</source>
   <translation>停止并退出</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>“{title}” is serving other programs, too.</source>
   <translation>“{title}”也在为其他程序提供服务。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/closing.py" />
   <source>{n} more wait.</source>
   <extracomment>One: {n} more waits.</extracomment>
   <translation>
    <numerusform>另有 {n} 个等待中。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>In the tray it goes on without a window.</source>
   <translation>在托盘中无窗口继续运行。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>What you stop is kept, and can be resumed at the next start.</source>
   <translation>停止的内容会保留，下次启动时可继续。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>Programs that ask a model get no answers any more when you stop.</source>
   <translation>停止后，向模型提问的程序将不再得到回答。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>In the tray it goes on without a window, and tells you when it is done.</source>
   <translation>在托盘中无窗口继续运行，完成时会通知您。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/closing.py" />
   <source>This desktop has no tray, but the window can be minimised while it goes on.</source>
   <translation>此桌面没有托盘，但可将窗口最小化并继续运行。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Columns</source>
   <translation>列</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Move up</source>
   <translation>上移</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Move down</source>
   <translation>下移</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Show these</source>
   <translation>显示这些</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>As at first</source>
   <translation>恢复初始</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/columns.py" />
   <source>Tick what you want to see. Drag a row to move its column.</source>
   <translation>勾选要显示的内容。拖动行可移动其列。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>There are no others. Pickles can hold programs: these are opened as plain data only, nothing in them is carried out, and they are made safetensors.</source>
   <translation>没有其他版本。pickle 可能藏有程序：这里只作为纯数据打开，不执行其中任何内容，并转换为 safetensors。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>The cache that other tools share</source>
   <translation>与其他工具共享的缓存</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Leave room for a variant in</source>
   <translation>为变体预留空间，级别</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Get {repo}</source>
   <translation>获取 {repo}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Get {repo}?</source>
   <translation>获取 {repo}？</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Asking the hub</source>
   <translation>正在询问 Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>I agree to pickled weights</source>
   <translation>我接受 pickle 权重</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Download</source>
   <translation>下载</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Folder…</source>
   <translation>文件夹…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Shared cache</source>
   <translation>共享缓存</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Then quantize it to</source>
   <translation>之后量化为</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>There is not enough room for the download.</source>
   <translation>空间不足，无法下载。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Folder for the model</source>
   <translation>存放模型的文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Asking the hub what there is…</source>
   <translation>正在询问 Hub 上的内容…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Plain files in a folder of yours</source>
   <translation>自己文件夹中的普通文件</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Goes to</source>
   <translation>存放位置</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>nothing</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>The download fits, but there is not enough room for {name} beside it.</source>
   <translation>可以下载，但剩余空间不足以存放 {name}。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>There is enough room.</source>
   <translation>空间充足。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Agree to the pickled weights first</source>
   <translation>请先接受 pickle 权重</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/download_plan.py" />
   <source>Log in…</source>
   <translation>登录…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Saved {size}.</source>
   <translation>已节省 {size}。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Duplicates</source>
   <translation>重复项</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Looking for the same content in the library and other programs</source>
   <translation>正在模型库和其他程序中查找相同内容</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Share</source>
   <translation>合并</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Look for duplicates</source>
   <translation>查找重复项</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Starting</source>
   <translation>正在启动</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Share, saves {size}</source>
   <translation>合并，节省 {size}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>{n} stayed as they were: {reason}</source>
   <extracomment>One: {n} stayed as it was: {reason}</extracomment>
   <translation>
    <numerusform>{n} 个保持原样：{reason}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Share the space of duplicates</source>
   <translation>合并重复项的空间</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>saves {size}</source>
   <translation>可节省 {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>not ours to share</source>
   <translation>不属于 Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>No content is here twice.</source>
   <translation>没有重复的内容。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>{size} each, {words}</source>
   <translation>每个 {size}，{words}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Waiting for the job before it</source>
   <translation>正在等待前一个任务</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>{n} files are here more than once.</source>
   <extracomment>One: {n} file is here more than once.</extracomment>
   <translation>
    <numerusform>{n} 个文件有重复。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>Sharing saves {size}: copies in Bitwright's folder become names of the other file, after both were compared. Files of other programs stay as they are.</source>
   <translation>合并可节省 {size}：比较两者后，Bitwright 文件夹中的副本会变为另一文件的名称。其他程序的文件保持原样。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>None of them can be shared: only copies in Bitwright's own folder are ever replaced.</source>
   <translation>无法合并：只会替换 Bitwright 自己文件夹中的副本。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/duplicates.py" />
   <source>It was stopped.</source>
   <translation>查找已停止。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It becomes the model {} in Ollama.</source>
   <translation>它将成为 Ollama 中的模型 {}。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>A Modelfile is written: {}</source>
   <translation>将写入 Modelfile：{}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It appears as {}</source>
   <translation>它将显示为 {}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It is copied to {}</source>
   <translation>它将复制到 {}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>It is uploaded to {}.</source>
   <translation>它将上传到 {}。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>As a model that 'ollama run' starts</source>
   <translation>作为“ollama run”可启动的模型</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Into its folder of models, by a hard link</source>
   <translation>以硬链接放入其模型文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Into any folder, by a hard link or a copy</source>
   <translation>以硬链接或副本放入任意文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Upload it to the Hugging Face Hub with a model card</source>
   <translation>连同模型卡上传到 Hugging Face Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Export {variant}</source>
   <translation>导出 {variant}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name in Ollama</source>
   <translation>在 Ollama 中的名称</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>System text</source>
   <translation>系统文本</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>What the model is told before every conversation, if anything</source>
   <translation>每次对话前告诉模型的内容，可留空</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>As Ollama does</source>
   <translation>按 Ollama 默认</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Context in tokens</source>
   <translation>上下文（token）</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Write a Modelfile instead, for 'ollama create'</source>
   <translation>改为写入 Modelfile，用于“ollama create”</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name of the file</source>
   <translation>文件名</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>By its model and level</source>
   <translation>按模型和级别</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>LM Studio's folder of models</source>
   <translation>LM Studio 的模型文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Where LM Studio says, if it is on this computer</source>
   <translation>LM Studio 指定的位置，如果已安装</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Path of a folder; it is made if it is not there</source>
   <translation>文件夹路径；不存在时会创建</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name of the file or folder</source>
   <translation>文件或文件夹的名称</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Repository</source>
   <translation>仓库</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>owner/name; it is made if it is not there</source>
   <translation>owner/name；不存在时会创建</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Private: only you can see it</source>
   <translation>私有：仅自己可见</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Export into a folder</source>
   <translation>导出到文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Target</source>
   <translation>目标</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>Context</source>
   <translation>上下文</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/export.py" />
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Welcome to Bitwright</source>
   <translation>欢迎使用 Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Skip the tour</source>
   <translation>跳过导览</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Step {step} of {count}</source>
   <translation>第 {step} 步，共 {count} 步</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run.py" />
   <source>Close, it goes on</source>
   <translation>关闭，后台继续</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{download} to download, {size} as {level} afterwards. Takes {memory} of memory.</source>
   <translation>下载 {download}，之后以 {level} 占 {size}。需要 {memory} 内存。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get a first model</source>
   <translation>获取第一个模型</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{model}: small and quick</source>
   <translation>{model}：小巧快速</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>A real chat model to see the whole way in a few minutes. At most 270 MB to download; it knows little, and runs everywhere.</source>
   <translation>真正的聊天模型，几分钟即可走完全程。最多下载 270 MB；它懂得不多，但在哪里都能运行。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>The best for this computer</source>
   <translation>最适合这台电脑</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Working it out…</source>
   <translation>正在计算…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Find models that are already here</source>
   <translation>查找已有的模型</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Looks into the Hugging Face cache, Ollama and LM Studio. Nothing is copied or changed.</source>
   <translation>查找 Hugging Face 缓存、Ollama 和 LM Studio。不复制也不更改任何内容。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>You can close this: the work goes on in Activity, and you are told when it is done.</source>
   <translation>可以关闭此窗口：工作在“活动”中继续，完成时会通知您。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Chat with it</source>
   <translation>与它聊天</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Quantize it</source>
   <translation>量化它</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get it</source>
   <translation>获取</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get it…</source>
   <translation>获取…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Look for models</source>
   <translation>查找模型</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>No larger model fits the memory and the disk that are free now.</source>
   <translation>当前空闲的内存和磁盘放不下更大的模型。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{model}: the best for this computer</source>
   <translation>{model}：最适合这台电脑</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Add one with the plus at its row; then you can chat with it.</source>
   <translation>点按所在行的加号即可添加；之后便可与它聊天。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Choose another</source>
   <translation>另选一个</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{job} was stopped.</source>
   <translation>{job}：已停止。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>It is downloaded, checked file by file, then made to suit this computer.</source>
   <translation>下载后逐个文件校验，再调整为适合这台电脑。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>It is downloaded, quantized for this computer, and opened in the chat.</source>
   <translation>下载后为这台电脑量化，并在聊天中打开。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>{model} is ready: {format}, {size}.</source>
   <translation>{model} 已就绪：{format}，{size}。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>About {speed}.</source>
   <translation>约 {speed}。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_get.py" />
   <source>Get {model}</source>
   <translation>获取 {model}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>This is your computer</source>
   <translation>这是您的电脑</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Language models live in memory. Bitwright looks at what you have, and makes a model small enough to run here. Nothing leaves this computer.</source>
   <translation>语言模型在内存中运行。Bitwright 查看您的配置，将模型变小到可在此运行。内容不会离开这台电脑。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>{size} free now</source>
   <translation>当前空闲 {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>{size} free</source>
   <translation>空闲 {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>of {size}</source>
   <translation>共 {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>How much memory is free decides how large a model can be.</source>
   <translation>空闲内存的多少决定模型可以有多大。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>How fast that memory is decides how fast it answers.</source>
   <translation>内存的速度决定回答有多快。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>A graphics card has fast memory of its own; without one, the processor does it.</source>
   <translation>显卡有自己的高速显存；没有显卡时由处理器完成。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>This is what suits it</source>
   <translation>这些适合它</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>A model is billions of numbers, published with 16 bits each. Quantizing keeps them in about 4: a quarter of the memory, several times the speed, and answers that stay nearly the same.</source>
   <translation>模型由数十亿个数组成，发布时每个 16 位。量化将其保存为约 4 位：内存为四分之一，速度快数倍，回答几乎不变。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Looking at this computer…</source>
   <translation>正在检测这台电脑…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>No graphics card for models</source>
   <translation>没有可用于模型的显卡</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>The processor does the work</source>
   <translation>由处理器完成</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>For this computer</source>
   <translation>适合这台电脑</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Small models only</source>
   <translation>仅限小模型</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/first_run_steps.py" />
   <source>Little memory is free: close other programs, and look again.</source>
   <translation>空闲内存很少：请关闭其他程序后重新查看。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Free up space</source>
   <translation>释放空间</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Filter</source>
   <translation>筛选</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>What takes room</source>
   <translation>占用空间的内容</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Looking at the disk</source>
   <translation>正在查看磁盘</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Tick nothing</source>
   <translation>取消全部勾选</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Deleting</source>
   <translation>正在删除</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{size} are free again.</source>
   <translation>已释放 {size}。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{n} things were deleted.</source>
   <extracomment>One: {n} thing was deleted.</extracomment>
   <translation>
    <numerusform>已删除 {n} 项。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{n} could not be deleted.</source>
   <extracomment>One: {n} could not be deleted.</extracomment>
   <translation>
    <numerusform>{n} 项无法删除。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Close what uses them, then try again.</source>
   <translation>请关闭使用它们的程序，然后重试。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Nothing takes room</source>
   <translation>没有占用空间的内容</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Goes: {loses} Stays: {stays}</source>
   <translation>移除：{loses} 保留：{stays}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>{n} ticked</source>
   <extracomment>One: {n} ticked</extracomment>
   <translation>
    <numerusform>已勾选 {n} 项</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Nothing is ticked</source>
   <translation>没有勾选任何内容</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>Delete, frees {size}</source>
   <translation>删除，释放 {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/free_space.py" />
   <source>There is nothing to delete here.</source>
   <translation>这里没有可删除的内容。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Next control</source>
   <translation>下一个控件</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Control before</source>
   <translation>上一个控件</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Press the button, set the mark</source>
   <translation>按下按钮，勾选标记</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Row above, page above on the rail</source>
   <translation>上一行，导航栏上一页</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Row below, page below on the rail</source>
   <translation>下一行，导航栏下一页</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>What can be done with this row</source>
   <translation>此行可执行的操作</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Close what lies on top</source>
   <translation>关闭最上层内容</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Go to {page}</source>
   <translation>转到{page}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Everywhere</source>
   <translation>任何位置</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>In every list and form</source>
   <translation>所有列表和表单</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Nothing has these words.</source>
   <translation>没有包含这些词的内容。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>List</source>
   <translation>列表</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Search in the help</source>
   <translation>在帮助中搜索</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Part of the help</source>
   <translation>帮助的部分</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Shortcuts</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/help.py" />
   <source>Glossary</source>
   <translation>术语表</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move the models</source>
   <translation>移动模型</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move the models?</source>
   <translation>移动模型？</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Only new ones</source>
   <translation>仅新变体</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move</source>
   <translation>移动</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Looking at the folders</source>
   <translation>正在查看文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>The same disk: done in a moment, nothing is copied</source>
   <translation>同一磁盘：瞬间完成，不复制任何内容</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Another disk: copied and checked, and only then deleted here</source>
   <translation>其他磁盘：复制并校验后，才删除此处的文件</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Stays where it is</source>
   <translation>保持在原位置</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Jobs or chats are using the models: let them end first, then try again.</source>
   <translation>有任务或聊天正在使用模型：请等待其结束，然后重试。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>New variants go to {folder}.</source>
   <translation>新变体存入 {folder}。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>New variants go to the new folder; those you have stay where they are</source>
   <translation>新变体存入新文件夹；已有的保持在原位置</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Looking at the folders…</source>
   <translation>正在查看文件夹…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>{n} variants</source>
   <extracomment>One: {n} variant</extracomment>
   <translation>
    <numerusform>{n} 个变体</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>{n} models</source>
   <extracomment>One: {n} model</extracomment>
   <translation>
    <numerusform>{n} 个模型</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Move {size}</source>
   <translation>移动 {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Use this folder</source>
   <translation>使用此文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>There is not enough room: {size} are needed there.</source>
   <translation>空间不足：那里需要 {size}。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Now in</source>
   <translation>当前位置</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Then in</source>
   <translation>移至</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Moves</source>
   <translation>移动内容</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>How</source>
   <translation>方式</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>Free there</source>
   <translation>目标空闲</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>and {n} more</source>
   <extracomment>One: and {n} more</extracomment>
   <translation>
    <numerusform>还有 {n} 个</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>No job or chat can run meanwhile.</source>
   <translation>其间无法运行任务或聊天。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/move_models.py" />
   <source>No job or chat can run meanwhile. It can be paused, and stopped without any loss.</source>
   <translation>其间无法运行任务或聊天。可以暂停，也可停止而无任何损失。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Delete {name}</source>
   <translation>删除 {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Save this recipe</source>
   <translation>保存此配方</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>What it is good for (optional)</source>
   <translation>适合的用途（可选）</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Recipes</source>
   <translation>配方</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Open a recipe file…</source>
   <translation>打开配方文件…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Save the recipe of a plan under Recipes; variants made with it can be made again.</source>
   <translation>在“配方”中保存计划的配方；用它创建的变体可以重新创建。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Share {name} as a file</source>
   <translation>将 {name} 分享为文件</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Replace</source>
   <translation>替换</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Use</source>
   <translation>使用</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>Use {name}</source>
   <translation>使用 {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/recipes.py" />
   <source>No recipe has been saved yet</source>
   <translation>还没有保存任何配方</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Missing files</source>
   <translation>缺失的文件</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>The files of {n} entries are not where they were. If you moved them, choose the folder they are in now, or one above it: they are known by their content, whatever they are called.</source>
   <extracomment>One: The files of {n} entry are not where they were. If you moved them, choose the folder they are in now, or one above it: they are known by their content, whatever they are called.</extracomment>
   <translation>
    <numerusform>{n} 个条目的文件不在原位置。如果您移动了它们，请选择它们现在所在的文件夹或其上级文件夹：无论文件名是什么，都按内容识别。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Looking for the files</source>
   <translation>正在查找文件</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Look in a folder…</source>
   <translation>在文件夹中查找…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Folder to look in</source>
   <translation>要查找的文件夹</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Found {n} again, and noted where they are.</source>
   <extracomment>One: Found {n} again, and noted where it is.</extracomment>
   <translation>
    <numerusform>已找到 {n} 个，并记录了位置。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>None of the files is below {folder}.</source>
   <translation>{folder} 下没有这些文件。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>{found} The others are not in this folder.</source>
   <translation>{found}其余的不在此文件夹中。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Look in another folder…</source>
   <translation>在其他文件夹中查找…</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Not found: {names}</source>
   <translation>未找到：{names}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>And {n} more.</source>
   <translation>还有 {n} 个。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>{size} read</source>
   <translation>已读取 {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Found</source>
   <translation>已找到</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/relocate.py" />
   <source>Missing</source>
   <translation>缺失</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/rename.py" />
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/rename.py" />
   <source>Only its name in the library: its files keep theirs.</source>
   <translation>仅更改模型库中的名称：文件名不变。</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Make it again</source>
   <translation>重新创建</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Fetch again</source>
   <translation>重新获取</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>{names} and {n} more</source>
   <translation>{names} 和另外 {n} 个</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Repair</source>
   <translation>修复</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/repair.py" />
   <source>Find the files…</source>
   <translation>查找文件…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/repair.py" />
   <source>{n} files are missing: {names}.</source>
   <extracomment>One: {n} file is missing: {names}.</extracomment>
   <translation>
    <numerusform>缺少 {n} 个文件：{names}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/repair.py" />
   <source>{n} files have another content than was recorded: {names}.</source>
   <extracomment>One: {n} file has another content than was recorded: {names}.</extracomment>
   <translation>
    <numerusform>{n} 个文件的内容与记录不符：{names}。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>Tags</source>
   <translation>标签</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>New tag</source>
   <translation>新标签</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>New tag, then Enter</source>
   <translation>新标签，按 Enter 确认</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>Set the tags</source>
   <translation>设置标签</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/dialogs/tags.py" />
   <source>{n} tags are only on some of them: they stay unless you switch them on for all.</source>
   <extracomment>One: {n} tag is only on some of them: it stays unless you switch it on for all.</extracomment>
   <translation>
    <numerusform>{n} 个标签只在其中一些上：除非为全部启用，否则保持不变。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tags.py" />
   <source>{tag} (on some)</source>
   <translation>{tag}（部分）</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tensors.py" />
   <source>Tensors of {name}</source>
   <translation>{name} 的张量</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tensors.py" />
   <source>Tensors</source>
   <translation>张量</translation>
  </message>
  <message>
   <location filename="../../desktop/dialogs/tensors.py" />
   <source>Filter by name or type</source>
   <translation>按名称或类型筛选</translation>
  </message>
  <message>
   <location filename="../../desktop/frame.py" />
   <source>The other pages go on. Copy the details if you want to report it.</source>
   <translation>其他页面不受影响。如需报告，请复制详细信息。</translation>
  </message>
  <message>
   <location filename="../../desktop/frame.py" />
   <source>This page could not be opened.</source>
   <translation>无法打开此页面。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A trained network that writes text: a file of billions of numbers.</source>
   <translation>经过训练、能写文本的网络：由数十亿个数组成的文件。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The numbers that a model has learned; they are nearly all of its size.</source>
   <translation>模型学到的数；几乎占其全部大小。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Parameters (8B)</source>
   <translation>参数 (8B)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How many weights a model has: 8B are eight billion.</source>
   <translation>模型有多少权重：8B 即八十亿。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Source</source>
   <translation>原始模型</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The model as it was published, which smaller versions are made from.</source>
   <translation>模型发布时的样子，更小的版本由它创建。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Variant</source>
   <translation>变体</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A smaller version of a model, made to suit a computer like this one.</source>
   <translation>模型的较小版本，为适合这样的电脑而创建。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Quantization</source>
   <translation>量化</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Storing each weight with fewer bits: smaller and faster, and a little less exact.</source>
   <translation>用更少的位数存储每个权重：更小更快，精度略低。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Requantize</source>
   <translation>重新量化</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Making a smaller version from one that is already quantized; both losses add up.</source>
   <translation>由已量化的版本再创建更小的版本；两次损失会累加。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Recipe</source>
   <translation>配方</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Everything that is needed to make the same variant again: method, format, options.</source>
   <translation>重新创建同一变体所需的一切：方法、格式、选项。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Lineage</source>
   <translation>来源记录</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Where a variant comes from: its source, its recipe, and how long making it took.</source>
   <translation>变体的来历：原始模型、配方和创建用时。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Mixture of experts</source>
   <translation>混合专家</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A model of many parts of which only a few work on each word: quick for its size.</source>
   <translation>由许多部分组成、每个词只用到少数几个的模型：相对其大小速度很快。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Bits per weight</source>
   <translation>每权重位数</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How much space one weight takes on average; the published models have 16.</source>
   <translation>平均一个权重占用的空间；发布的模型为 16。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Level (Q4_K_M)</source>
   <translation>级别 (Q4_K_M)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A named mix of formats for GGUF: the number is about the bits, S, M and L are its size.</source>
   <translation>GGUF 的一种命名格式组合：数字大致为位数，S、M、L 为大小。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Format</source>
   <translation>格式</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How one number is stored, for example in 4 or 8 bits.</source>
   <translation>一个数的存储方式，例如 4 位或 8 位。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Method</source>
   <translation>方法</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How the stored values are chosen: just rounded, or so that the answers change little.</source>
   <translation>如何选择存储的值：只是取整，或使回答变化最小。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>File type</source>
   <translation>文件类型</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The kind of files a variant is written as, which decides what programs can open it.</source>
   <translation>变体写入的文件种类，决定哪些程序能打开。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>GGUF</source>
   <translation>GGUF</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>One file with everything in it, for llama.cpp, Ollama, LM Studio and this app.</source>
   <translation>包含一切的单个文件，用于 llama.cpp、Ollama、LM Studio 和本应用。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Safetensors</source>
   <translation>Safetensors</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A folder of plain weight files and settings, for transformers, vLLM and most research code.</source>
   <translation>由普通权重文件和设置组成的文件夹，用于 transformers、vLLM 和大多数研究代码。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Block</source>
   <translation>块</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A few weights that share one scale; smaller blocks are more exact and take more space.</source>
   <translation>共享一个缩放因子的少量权重；块越小越精确，占用空间越多。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Group size</source>
   <translation>组大小</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How many weights share one scale: smaller is more exact and larger on the disk.</source>
   <translation>多少权重共享一个缩放因子：越少越精确，占用磁盘越多。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Scale</source>
   <translation>缩放因子</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The step between two neighbouring values that can be stored.</source>
   <translation>两个相邻可存储值之间的步长。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Zero point</source>
   <translation>零点</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The stored value that stands for zero, so that lopsided weights lose less.</source>
   <translation>代表零的存储值，可减少不对称权重的损失。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Symmetric</source>
   <translation>对称</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Zero is in the middle of the values: simpler and faster, a little less exact.</source>
   <translation>零位于各值中间：更简单更快，精度略低。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>K-quants</source>
   <translation>K-quant</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Formats of llama.cpp whose scales are quantized too: the usual choice for GGUF.</source>
   <translation>缩放因子也经过量化的 llama.cpp 格式：GGUF 的常用选择。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>NF4</source>
   <translation>NF4</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Four bits whose 16 values lie where weights are most frequent.</source>
   <translation>四位，其 16 个值位于权重最密集处。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>FP8</source>
   <translation>FP8</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Numbers with a decimal point in 8 bits, which recent graphics cards compute with directly.</source>
   <translation>8 位的小数，较新的显卡可直接计算。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>INT8</source>
   <translation>INT8</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Whole numbers from -128 to 127: half the size, hardly a loss.</source>
   <translation>-128 到 127 的整数：大小减半，几乎无损。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Ternary</source>
   <translation>三值</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Each weight is -1, 0 or 1: tiny, but only for models that were trained for it.</source>
   <translation>每个权重为 -1、0 或 1：极小，但仅适用于为此训练的模型。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>MXFP4</source>
   <translation>MXFP4</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Four bits with a shared power of two for each 32 weights, made for new graphics cards.</source>
   <translation>四位，每 32 个权重共享一个 2 的幂，为新显卡而设。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Checksum</source>
   <translation>校验和</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A fingerprint of a file: when it is the same, every byte is the same.</source>
   <translation>文件的指纹：指纹相同，则每个字节都相同。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Checkpoint</source>
   <translation>检查点</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What a job has finished so far, kept so that it can go on from there.</source>
   <translation>任务目前已完成的部分，保存下来以便从此继续。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Round to nearest</source>
   <translation>就近取整</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Every weight takes the nearest value that can be stored: quick, and fine at 8 bits.</source>
   <translation>每个权重取最接近的可存储值：快速，8 位时效果良好。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>GPTQ</source>
   <translation>GPTQ</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>After each rounded weight the ones to come are shifted to make up for the error.</source>
   <translation>每取整一个权重，就调整后面的权重以弥补误差。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>AWQ</source>
   <translation>AWQ</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Weights that matter most for real text are scaled up first, so that rounding hurts them less.</source>
   <translation>先放大对真实文本最重要的权重，使取整的影响更小。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>SmoothQuant</source>
   <translation>SmoothQuant</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Moves what is hard to store from inputs to weights, so that both fit into 8 bits.</source>
   <translation>将难以存储的部分从输入移到权重，使两者都适合 8 位。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Training (QAT)</source>
   <translation>训练 (QAT)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The rounded model practises to answer like the original: slow, and the best at few bits.</source>
   <translation>让取整后的模型练习像原始模型那样回答：慢，但低位数时最好。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Importance matrix</source>
   <translation>重要性矩阵</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Which weights matter most for real text, measured beforehand.</source>
   <translation>事先测得哪些权重对真实文本最重要。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Calibration text</source>
   <translation>校准文本</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Text that the model reads while it is quantized, to see which weights matter.</source>
   <translation>量化时模型读取的文本，用于了解哪些权重重要。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Activations</source>
   <translation>激活值</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The numbers that pass between the layers while the model reads and writes.</source>
   <translation>模型读写时在各层之间传递的数。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>LoRA</source>
   <translation>LoRA</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A small trained addition to a model that changes how it answers.</source>
   <translation>对模型的小型训练补充，可改变其回答方式。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Loss</source>
   <translation>损失</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How far the training's answers are from the original's; lower is better.</source>
   <translation>训练中的回答与原始模型的差距；越低越好。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Learning rate</source>
   <translation>学习率</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How large each step of a training is: too small takes long, too large never settles.</source>
   <translation>训练每一步的大小：太小则耗时长，太大则无法稳定。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>KL divergence</source>
   <translation>KL 散度</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How often it would answer differently from the original: below 0.05 is hard to notice.</source>
   <translation>回答与原始模型不同的频度：低于 0.05 时难以察觉。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Perplexity</source>
   <translation>困惑度</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How surprised a model is by real text: compare it with the original's, lower is better.</source>
   <translation>真实文本让模型意外的程度：与原始模型比较，越低越好。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Same next word</source>
   <translation>下一个词相同</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How often its favourite next word is the original's, too.</source>
   <translation>其首选的下一个词与原始模型相同的频度。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A piece of a word: 100 tokens are about 75 English words.</source>
   <translation>词的一部分：100 个 token 约为 75 个英文单词。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Tokens per second</source>
   <translation>每秒 token 数</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How fast it writes: people read at about 5 to 10 a second.</source>
   <translation>书写的速度：人的阅读速度约为每秒 5 到 10 个。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Time to first token</source>
   <translation>首个 token 用时</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How long it thinks about the question before the first word comes.</source>
   <translation>出现第一个词之前思考问题的时间。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How much of a conversation the model can look at, in tokens; more needs more memory.</source>
   <translation>模型能看到多少对话内容，以 token 计；越多所需内存越多。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Conversation memory</source>
   <translation>对话内存</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What a model keeps of the conversation so far (the KV cache); it grows with the context.</source>
   <translation>模型为目前对话保存的内容（KV 缓存）；随上下文增长。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Fits</source>
   <translation>可容纳</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The model and its conversation find room in this computer's free memory.</source>
   <translation>这台电脑的空闲内存可以容纳模型及其对话。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Tight</source>
   <translation>勉强</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>It runs, but other programs should be closed.</source>
   <translation>可以运行，但应关闭其他程序。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Partly on the graphics card</source>
   <translation>部分在显卡上</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Some layers run on the graphics card and the rest on the processor, which is slower.</source>
   <translation>部分层在显卡上运行，其余在较慢的处理器上。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Offloading</source>
   <translation>卸载到 GPU</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Handing layers over to the graphics card, as many as its memory takes.</source>
   <translation>将层交给显卡，显存能放多少就放多少。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Graphics memory</source>
   <translation>显存</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The graphics card's own memory (VRAM), the fastest place for a model.</source>
   <translation>显卡自己的内存 (VRAM)，运行模型最快的地方。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Memory bandwidth</source>
   <translation>内存带宽</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How fast memory can be read: each word reads the whole model once.</source>
   <translation>读取内存的速度：每个词都要读取一遍整个模型。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Estimate (~)</source>
   <translation>估计值 (~)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Calculated and not measured here yet; a measurement replaces it.</source>
   <translation>计算得出，尚未在此实测；实测后会被替换。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>An instruction that the model gets before the conversation.</source>
   <translation>模型在对话之前得到的指令。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How freely the next word is chosen: 0 always takes the likeliest.</source>
   <translation>选择下一个词的自由度：0 总是取最可能的词。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Top p</source>
   <translation>Top p</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Only the likeliest words that together make up this share are chosen from.</source>
   <translation>只从合计达到此比例的最可能的词中选择。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Top k</source>
   <translation>Top k</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Only this many of the likeliest words are chosen from.</source>
   <translation>只从这么多个最可能的词中选择。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The start of the dice: the same seed and the same question give the same answer.</source>
   <translation>随机的起点：相同的种子和问题给出相同的回答。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Reasoning</source>
   <translation>推理</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What a model writes to itself before it answers.</source>
   <translation>模型在回答之前写给自己的内容。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Chat template</source>
   <translation>聊天模板</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>How a conversation is written down for this very model.</source>
   <translation>为这一模型记录对话的方式。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Blind comparison</source>
   <translation>盲测比较</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>You see two answers without knowing whose they are, and choose the better one.</source>
   <translation>看到两个回答但不知出自谁，再选出更好的一个。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Hub</source>
   <translation>Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The site where most open models are published: huggingface.co.</source>
   <translation>发布大多数开放模型的网站：huggingface.co。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>License</source>
   <translation>许可证</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>What the makers of a model allow you to do with it.</source>
   <translation>模型作者允许您用它做什么。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Gated model</source>
   <translation>受限模型</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Its makers want you to accept their terms on the Hub before you can download it.</source>
   <translation>作者要求您在下载前于 Hub 上接受其条款。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Access token</source>
   <translation>访问令牌</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A key to your account on the Hub; it is kept in this computer's keyring.</source>
   <translation>您 Hub 账户的钥匙；保存在这台电脑的密钥环中。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Address (API)</source>
   <translation>地址 (API)</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Where other programs on this computer can reach the model.</source>
   <translation>这台电脑上的其他程序访问模型的位置。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>API key</source>
   <translation>API 密钥</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>A password that other programs must show to use the model.</source>
   <translation>其他程序使用模型时必须出示的密码。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Only this computer</source>
   <translation>仅这台电脑</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>The address cannot be reached from other machines (127.0.0.1).</source>
   <translation>其他机器无法访问该地址 (127.0.0.1)。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Worker</source>
   <translation>工作进程</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Each job runs in a program of its own, so that a crash never takes the window with it.</source>
   <translation>每个任务在自己的程序中运行，崩溃不会影响窗口。</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Parameters</source>
   <translation>参数</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Stored as</source>
   <translation>存储格式</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Number format</source>
   <translation>数值格式</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Reads at most</source>
   <translation>最多读取</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Text</source>
   <translation>文本</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Made from</source>
   <translation>来源模型</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Speed</source>
   <translation>速度</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Speed here</source>
   <translation>此处速度</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <location filename="../../desktop/glossary.py" />
   <source>Checked by</source>
   <translation>校验方式</translation>
  </message>
  <message>
   <location filename="../../desktop/main_window.py" />
   <source>Open {name}</source>
   <translation>打开 {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/main_window.py" />
   <source>“{name}” was not opened.</source>
   <translation>“{name}”未能打开。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/main_window.py" />
   <source>{n} things were not opened.</source>
   <extracomment>One: {n} thing was not opened.</extracomment>
   <translation>
    <numerusform>{n} 项未能打开。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/axes.py" />
   <source>Loads in {programs}.</source>
   <translation>可加载于 {programs}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Downloaded</source>
   <translation>已下载</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Downloading</source>
   <translation>下载</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>done</source>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>now</source>
   <translation>进行中</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>later</source>
   <translation>稍后</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantized to {level}</source>
   <translation>已量化为 {level}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantized</source>
   <translation>已量化</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantizing to {level}</source>
   <translation>正在量化为 {level}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Quantizing</source>
   <translation>量化</translation>
  </message>
  <message>
   <location filename="../../desktop/models/chains.py" />
   <source>Ready to chat</source>
   <translation>可以聊天</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>GB: the size of its files. A token is a word or a piece of one. Context: how many tokens of a conversation the model keeps in view. ~ marks an estimate.</source>
   <translation>GB：文件大小。token 是一个词或词的一部分。上下文：模型能记住对话中的多少个 token。~ 表示估计值。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>fits on the GPU with {context} context</source>
   <translation>GPU 可容纳，{context} 上下文</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>runs partly on the GPU with {context} context</source>
   <translation>部分在 GPU 上运行，{context} 上下文</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>fits with {context} context</source>
   <translation>可容纳，{context} 上下文</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>fits only just with {context} context</source>
   <translation>勉强容纳，{context} 上下文</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>does not fit with {context} context</source>
   <translation>无法容纳 {context} 上下文</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Compressed tensors</source>
   <translation>Compressed tensors</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{choice_name} keeps each weight (each number of the model) in about {bits_per_weight} bits; models are published with 16. Fewer bits need less memory and run faster, and cost some quality. Here: {quality}.</source>
   <translation>{choice_name} 将每个权重（模型中的每个数）保存为约 {bits_per_weight} 位；模型发布时为 16 位。位数越少，所需内存越少、运行越快，但会损失一些质量。此处：{quality}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{format} of a {size} model</source>
   <translation>{size} 模型的 {format}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>No format of a {size} model fits here</source>
   <translation>这里无法容纳 {size} 模型的任何格式</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{known}. Weights {memory}, KV cache {memory2}, compute {memory3}, overhead {memory4}</source>
   <translation>{known}。权重 {memory}，KV 缓存 {memory2}，计算 {memory3}，开销 {memory4}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>An {size} model</source>
   <translation>{size} 模型</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>A {size} model</source>
   <translation>{size} 模型</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{format} of {model}</source>
   <translation>{model} 的 {format}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{format} of an {size} model</source>
   <translation>{size} 模型的 {format}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>No format of {model} fits here</source>
   <translation>这里无法容纳 {model} 的任何格式</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>No format of an {size} model fits here</source>
   <translation>这里无法容纳 {size} 模型的任何格式</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Measured on this computer</source>
   <translation>在这台电脑上实测</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>
{gpu_layers} of {n_layers} layers go onto the GPU</source>
   <translation>
{n_layers} 层中的 {gpu_layers} 层放入 GPU</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted</source>
   <translation>预测</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Measured here, for another context put right</source>
   <translation>在此实测，已按其他上下文换算</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Best first</source>
   <translation>最佳优先</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>The level or number format</source>
   <translation>级别或数值格式</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>The kind of files, which decides what programs load it</source>
   <translation>文件的种类，决定哪些程序能加载</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>File size</source>
   <translation>文件大小</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted size of the files (~ means: an estimate)</source>
   <translation>预测的文件大小（~ 表示估计值）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Memory, against what is free</source>
   <translation>内存，与空闲内存对比</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Weights, the conversation's cache, working space. The mark is the memory that is free now</source>
   <translation>权重、对话缓存、工作空间。标记为当前空闲内存</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Fit</source>
   <translation>可容纳</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Whether it fits in the memory that is free now</source>
   <translation>当前空闲内存能否容纳</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Tokens/s</source>
   <translation>Tokens/s</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted speed of answers: words or pieces of words a second</source>
   <translation>预测的回答速度：每秒的词或词的片段</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Quality</source>
   <translation>质量</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>How close its answers come to the original's</source>
   <translation>其回答与原始模型的接近程度</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>{measured_here}: {quality} ({bits_per_weight} bits a weight)</source>
   <translation>{measured_here}：{quality}（每权重 {bits_per_weight} 位）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>about {speed}</source>
   <translation>约 {speed}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted from the model's shape</source>
   <translation>根据模型形状预测</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Predicted for a conversation of 512 tokens</source>
   <translation>按 512 个 token 的对话预测</translation>
  </message>
  <message>
   <location filename="../../desktop/models/choices.py" />
   <source>Expected</source>
   <translation>预计</translation>
  </message>
  <message>
   <location filename="../../desktop/models/compute.py" />
   <source>TF32 needs an NVIDIA GPU; there is none here.</source>
   <translation>TF32 需要 NVIDIA GPU；这里没有。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/compute.py" />
   <source>TF32 needs an NVIDIA GPU from RTX 30 or A100 on; {name} is older.</source>
   <translation>TF32 需要 RTX 30 或 A100 及更新的 NVIDIA GPU；{name} 较旧。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/compute.py" />
   <source>PyTorch cannot use {name} here: its CUDA version is not installed.</source>
   <translation>PyTorch 无法在此使用 {name}：未安装其 CUDA 版本。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} of {size2}</source>
   <translation>{size} / {size2}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/downloads.py" />
   <source>Verified: {n} files match the Hub's hashes ({list})</source>
   <extracomment>One: Verified: {n} file matches the Hub's hash ({list})</extracomment>
   <translation>
    <numerusform>已校验：{n} 个文件与 Hub 的哈希一致（{list}）</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Partial files kept: {size}. {way}</source>
   <translation>已保留未完成的文件：{size}。{way}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/downloads.py" />
   <source>{n} files</source>
   <extracomment>One: {n} file</extracomment>
   <translation>
    <numerusform>{n} 个文件</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Checking what is already here</source>
   <translation>正在检查已有内容</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{words}. Its pickled weights were made safetensors.</source>
   <translation>{words}。其 pickle 权重已转换为 safetensors。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Resume goes on from there.</source>
   <translation>“继续”会从这里接着下载。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>The next download of it goes on from there.</source>
   <translation>下次下载会从这里接着进行。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{files_count}, {size} (not needed, or not safe)</source>
   <translation>{files_count}，{size}（不需要或不安全）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Not stated</source>
   <translation>未说明</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{licence} (gated: its owner must let you in)</source>
   <translation>{licence}（受限：需要所有者许可）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} to fetch</source>
   <translation>需下载 {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Cancelling</source>
   <translation>正在取消</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Pausing</source>
   <translation>正在暂停</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{done} of {total} files</source>
   <translation>{done} / {total} 个文件</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{sha256} by SHA-256</source>
   <translation>{sha256} 个用 SHA-256</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{git_sha1} by git's SHA-1</source>
   <translation>{git_sha1} 个用 git 的 SHA-1</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>No unfinished file is left of it.</source>
   <translation>没有遗留未完成的文件。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Resume goes on with the next file.</source>
   <translation>“继续”会从下一个文件开始。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>SHA-256 ({sha256})</source>
   <translation>SHA-256（{sha256}）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>git's SHA-1 ({count})</source>
   <translation>git 的 SHA-1（{count}）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Version</source>
   <translation>版本</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{revision}, commit {commit}</source>
   <translation>{revision}，提交 {commit}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} for the conversion</source>
   <translation>转换需 {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{size} for {level}</source>
   <translation>{level} 需 {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>{files} ({size} is here already)</source>
   <translation>{files}（已有 {size}）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>Left out</source>
   <translation>不下载</translation>
  </message>
  <message>
   <location filename="../../desktop/models/downloads.py" />
   <source>waiting for the hub</source>
   <translation>正在等待 Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/models/finetune.py" />
   <source>Fine-tune it with transformers and peft</source>
   <translation>用 transformers 和 peft 微调</translation>
  </message>
  <message>
   <location filename="../../desktop/models/finetune.py" />
   <source>Once the variant is made, the code that loads it with transformers and peft stands here and in the library, ready to copy.</source>
   <translation>变体创建完成后，用 transformers 和 peft 加载它的代码会显示在这里和模型库中，可直接复制。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Unavailable</source>
   <translation>不可用</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>The number format, and beneath it the methods that choose its values</source>
   <translation>数值格式，其下是选择数值的方法</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Predicted size of all files (~ means: an estimate)</source>
   <translation>预测的全部文件大小（~ 表示估计值）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Likely quality</source>
   <translation>预计质量</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>How close its answers come to the original's; evaluate a variant to measure it</source>
   <translation>其回答与原始模型的接近程度；评测变体即可实测</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Whether a calibration text shows which values matter; that takes longer and loses less</source>
   <translation>是否用校准文本找出重要的值；耗时更长，损失更少</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Loads in</source>
   <translation>可加载于</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Programs besides Bitwright that load it</source>
   <translation>除 Bitwright 外能加载它的程序</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>{dtype} by {title}, {container}</source>
   <translation>{dtype}，{title}，{container}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>{format}, recommended</source>
   <translation>{format}，推荐</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>{format}, unavailable</source>
   <translation>{format}，不可用</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>For research.</source>
   <translation>供研究用。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Yes</source>
   <translation>是</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Looks at a text first</source>
   <translation>先查看文本</translation>
  </message>
  <message>
   <location filename="../../desktop/models/formats.py" />
   <source>Needs no text</source>
   <translation>不需要文本</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Not usable</source>
   <translation>无法使用</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>The Hub does not say how many parameters it has</source>
   <translation>Hub 没有说明它的参数数量</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>
Estimated by its number of parameters; its page looks closer.</source>
   <translation>
按参数数量估计；其页面有更准确的结果。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Already here</source>
   <translation>已有</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Gated</source>
   <translation>受限</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Where the model is published: organisation/name</source>
   <translation>模型的发布位置：组织/名称</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>How many weights it has (~ means: by its name)</source>
   <translation>权重数量（~ 表示根据名称推断）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>What its weights are stored as</source>
   <translation>权重的存储格式</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Best here</source>
   <translation>最适合此处</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>The form that suits this computer, with the size of its files (~ means: an estimate)</source>
   <translation>适合这台电脑的形式及其文件大小（~ 表示估计值）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Downloads</source>
   <translation>下载</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Downloads in the last month</source>
   <translation>最近一个月的下载量</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Likes</source>
   <translation>点赞</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>People who liked it on the Hub</source>
   <translation>在 Hub 上点赞的人数</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Changed</source>
   <translation>更新</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>When its files last changed</source>
   <translation>文件最近一次更改的时间</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Access</source>
   <translation>访问</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Gated: its owner wants to know who downloads it</source>
   <translation>受限：所有者想知道谁在下载</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Being looked at</source>
   <translation>正在查看</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Open its page to see whether it fits</source>
   <translation>打开其页面即可查看能否容纳</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>{repo_id}
Licence: {license}</source>
   <translation>{repo_id}
许可证：{license}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>By its name</source>
   <translation>根据名称</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>By the headers of its files</source>
   <translation>根据文件头</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>Its owner wants to know who downloads it</source>
   <translation>所有者想知道谁在下载</translation>
  </message>
  <message>
   <location filename="../../desktop/models/found.py" />
   <source>not stated</source>
   <translation>未说明</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size} model in {format}</source>
   <translation>{size} 模型，{format}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>Needs {memory} of memory, {disk} of disk, about {speed}</source>
   <translation>需要 {memory} 内存、{disk} 磁盘，约 {speed}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{why} Its files take {disk}; about {speed}.</source>
   <translation>{why}其文件占 {disk}；约 {speed}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{cell}: {fit}. {figures}.</source>
   <translation>{cell}：{fit}。{figures}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: does not fit</source>
   <translation>{size}：无法容纳</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit; up to {readable} answer at reading pace.</source>
   <translation>{context} 上下文时，可容纳至 {size} 的模型；至 {readable} 的回答速度跟得上阅读。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>Needs {memory} of memory, {disk} of disk</source>
   <translation>需要 {memory} 内存、{disk} 磁盘</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{why} Its files take {disk}.</source>
   <translation>{why}其文件占 {disk}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: fits as {good}; tight as {tight}</source>
   <translation>{size}：{good} 可容纳；{tight} 勉强</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: fits as {good}</source>
   <translation>{size}：{good} 可容纳</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{size}: tight as {tight}</source>
   <translation>{size}：{tight} 勉强</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, none of these sizes fits.</source>
   <translation>{context} 上下文时，这些大小都无法容纳。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit only just.</source>
   <translation>{context} 上下文时，至 {size} 的模型勉强可容纳。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit; up to {most} only just.</source>
   <translation>{context} 上下文时，可容纳至 {size} 的模型；至 {most} 勉强可容纳。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>With {context} context, models up to {size} fit.</source>
   <translation>{context} 上下文时，可容纳至 {size} 的模型。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>Not here</source>
   <translation>此处无</translation>
  </message>
  <message>
   <location filename="../../desktop/models/heat_map.py" />
   <source>{format}, files: {files}</source>
   <translation>{format}，文件：{files}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Accept its licence on its page, then give Bitwright a token of your account.</source>
   <translation>请在其页面上接受许可证，然后向 Bitwright 提供您账户的令牌。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Ask for access on its page; its owner decides. Then give Bitwright a token of your account.</source>
   <translation>请在其页面上申请访问，由所有者决定。然后向 Bitwright 提供您账户的令牌。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Read from {read}: {size} of {size2} were fetched.</source>
   <translation>读取自{read}：已获取 {size}，共 {size2}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It cannot be used on this computer</source>
   <translation>无法在这台电脑上使用</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It cannot be used on the simulated computer</source>
   <translation>无法在模拟的电脑上使用</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It does not fit this computer</source>
   <translation>这台电脑无法容纳</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>It does not fit the simulated computer</source>
   <translation>模拟的电脑无法容纳</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For this computer: {name}, which is there ready-made</source>
   <translation>适合这台电脑：{name}，已有现成文件</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For the simulated computer: {name}, which is there ready-made</source>
   <translation>适合模拟的电脑：{name}，已有现成文件</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For this computer: {name}</source>
   <translation>适合这台电脑：{name}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For the simulated computer: {name}</source>
   <translation>适合模拟的电脑：{name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/hub_page.py" />
   <source>{path} and {n} more parts</source>
   <extracomment>One: {path} and {n} more part</extracomment>
   <translation>
    <numerusform>{path} 和另外 {n} 个部分</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>A file of the repository</source>
   <translation>仓库中的文件</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Level</source>
   <translation>级别</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>How many bits it is quantized to</source>
   <translation>量化到的位数</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Size on the disk</source>
   <translation>占用的磁盘大小</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{format}, {size}</source>
   <translation>{format}，{size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Where it is published</source>
   <translation>发布位置</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>How it is quantized</source>
   <translation>量化方式</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>The level that suits this computer, where it holds several</source>
   <translation>适合这台电脑的级别（含多个级别时）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Usable by</source>
   <translation>可用于</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Whether Bitwright can use it</source>
   <translation>Bitwright 能否使用</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{count} last month, {count2} likes</source>
   <translation>最近一个月 {count}，点赞 {count2}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>the headers of its files</source>
   <translation>其文件头</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>the header of its file</source>
   <translation>其文件头</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>its configuration</source>
   <translation>其配置</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Architecture</source>
   <translation>架构</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{architecture}, {n_layers} layers</source>
   <translation>{architecture}，{n_layers} 层</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Bitwright reads it</source>
   <translation>Bitwright 可读取</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>For other programs</source>
   <translation>供其他程序使用</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>Found by its name: it does not say what it was made from</source>
   <translation>根据名称找到：没有说明由什么创建</translation>
  </message>
  <message>
   <location filename="../../desktop/models/hub_page.py" />
   <source>{tokens} tokens</source>
   <translation>{tokens} token</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Start puts an exact copy into the library, so that it can be talked to and measured there.</source>
   <translation>“开始”会将一份精确副本放入模型库，以便聊天和测量。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Not advised</source>
   <translation>不建议</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Tick several levels to queue them all at once (Space)</source>
   <translation>勾选多个级别即可一次全部加入队列（空格键）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>The name that other programs use for this format</source>
   <translation>其他程序对此格式的称呼</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Good for</source>
   <translation>适合</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>What it is good for</source>
   <translation>适合的用途</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Predicted size of the file (~ means: an estimate)</source>
   <translation>预测的文件大小（~ 表示估计值）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>Predicted memory while it runs: weights, the conversation at the chosen context, and working space</source>
   <translation>预测的运行时内存：权重、所选上下文的对话和工作空间</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>{level}, recommended</source>
   <translation>{level}，推荐</translation>
  </message>
  <message>
   <location filename="../../desktop/models/levels.py" />
   <source>{level}, ticked</source>
   <translation>{level}，已勾选</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>{number} here, {number2} for the original: {change}. Lower is better.</source>
   <translation>此处 {number}，原始模型 {number2}：{change}。越低越好。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>It chooses the same next word as the original {share} of the time.</source>
   <translation>{share} 的情况下与原始模型选择相同的下一个词。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Not measured yet. Evaluate this variant to know.</source>
   <translation>尚未测量。评测此变体即可得知。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>The original's perplexity is {number}. Lower is better.</source>
   <translation>原始模型的困惑度为 {number}。越低越好。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>The original is what variants are compared with.</source>
   <translation>变体会与原始模型比较。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/library_columns.py" />
   <source>{n} files of it are missing: {names}. Right-click to find or repair them.</source>
   <extracomment>One: {n} file of it is missing: {names}. Right-click to find or repair it.</extracomment>
   <translation>
    <numerusform>缺少 {n} 个文件：{names}。右键单击可查找或修复。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Model and level</source>
   <translation>模型和级别</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>A model, and beneath it what was made of it: fewer bits are smaller and err more often</source>
   <translation>模型及其下由它创建的变体：位数越少，体积越小，出错越多</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Size of the files on disk</source>
   <translation>文件占用的磁盘大小</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Bits/weight</source>
   <translation>位/权重</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Bits that one weight takes on average, all of the model counted</source>
   <translation>整个模型平均每个权重占用的位数</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How surprised the model is by ordinary text: lower is better. Compare it with the original's</source>
   <translation>普通文本让模型意外的程度：越低越好。请与原始模型比较</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Perplexity change</source>
   <translation>困惑度变化</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>By how much ordinary text surprises it more than the original</source>
   <translation>普通文本比原始模型多让它意外的程度</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How often it would answer differently from the original: 0 is the same model</source>
   <translation>回答与原始模型不同的频度：0 表示完全相同</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How often it chooses the same next word as the original</source>
   <translation>与原始模型选择相同下一个词的频度</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Words or pieces of words written a second, measured on this computer</source>
   <translation>每秒写出的词或词的片段，在这台电脑上实测</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>The most memory that it took while its speed was measured on this computer</source>
   <translation>在这台电脑上测量速度时占用的最大内存</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>How the values were chosen</source>
   <translation>数值的选择方式</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>What kind of files it is, which decides what loads it</source>
   <translation>文件的种类，决定由什么加载</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>What you wrote about it</source>
   <translation>您为它写的内容</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Measured</source>
   <translation>测量时间</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>When its quality was last measured</source>
   <translation>最近一次测量质量的时间</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>Made</source>
   <translation>创建</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>When it was made (for an original: when it was added)</source>
   <translation>创建时间（原始模型：添加时间）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_columns.py" />
   <source>files missing</source>
   <translation>文件缺失</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_rows.py" />
   <source>Original not here</source>
   <translation>原始模型不在此处</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_rows.py" />
   <source>Original removed</source>
   <translation>原始模型已移除</translation>
  </message>
  <message>
   <location filename="../../desktop/models/library_rows.py" />
   <source>Original, {dtype}</source>
   <translation>原始，{dtype}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/markdown_blocks.py" />
   <source>(picture: {words})</source>
   <translation>（图片：{words}）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/markdown_blocks.py" />
   <source>(picture)</source>
   <translation>（图片）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Recommended</source>
   <translation>推荐</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Smaller</source>
   <translation>更小</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Better</source>
   <translation>更好</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Your choice</source>
   <translation>自选</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>at {tokens} context</source>
   <translation>{tokens} 上下文时</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>One GGUF file for {programs}</source>
   <translation>单个 GGUF 文件，用于 {programs}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>was {size}</source>
   <translation>原为 {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>{memory} of memory</source>
   <translation>{memory} 内存</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>faster than reading</source>
   <translation>比阅读快</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>beside the original</source>
   <translation>与原始模型相比</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>Files for {programs}</source>
   <translation>文件，用于 {programs}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>like reading</source>
   <translation>与阅读相当</translation>
  </message>
  <message>
   <location filename="../../desktop/models/offers.py" />
   <source>slower than reading</source>
   <translation>比阅读慢</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>For chatting on this computer, the GGUF level {level} suits better.</source>
   <translation>在这台电脑上聊天，GGUF 级别 {level} 更合适。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>{size}  (original {size2})</source>
   <translation>{size}  （原始 {size2}）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>{memory} at {tokens} context</source>
   <translation>{memory}，{tokens} 上下文</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>Precision</source>
   <translation>精度</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>{method_title}, {container_title} files. {about}</source>
   <translation>{method_title}，{container_title} 文件。{about}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>Why</source>
   <translation>原因</translation>
  </message>
  <message>
   <location filename="../../desktop/models/plan_view.py" />
   <source>Good to know</source>
   <translation>须知</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>The most that the work itself takes, whatever the variant needs when it runs later.</source>
   <translation>工作本身最多占用的内存，与变体之后运行所需无关。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Variants go to {folder}</source>
   <translation>变体存入 {folder}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Time: {time}, a rough estimate</source>
   <translation>时间：{time}，粗略估计</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Nothing like it has run here yet, so it is estimated from another computer. Every finished job here makes this better known.</source>
   <translation>这里还没有运行过类似任务，因此按另一台电脑估计。在此完成的每个任务都会使估计更准确。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>It can be made; see the remarks above</source>
   <translation>可以创建；见上方备注</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Supported</source>
   <translation>支持</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>It can be made of this model</source>
   <translation>可由此模型创建</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: may need {need}, {free} are free now: close other programs first</source>
   <translation>内存：可能需要 {need}，当前空闲 {free}：请先关闭其他程序</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: needs {need}, {free} free</source>
   <translation>内存：需要 {need}，空闲 {free}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Disk: writes {size}, then only {left} are free</source>
   <translation>磁盘：写入 {size}，之后仅剩 {left}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Disk: writes {size}, and {more} more while it works; {free} free</source>
   <translation>磁盘：写入 {size}，运行时另需 {more}；空闲 {free}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Disk: writes {size}, {free} free</source>
   <translation>磁盘：写入 {size}，空闲 {free}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Time: {time}, most of it training</source>
   <translation>时间：{time}，大部分为训练</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/preflight.py" />
   <source>Time: {time}, from {n} earlier runs here</source>
   <extracomment>One: Time: {time}, from {n} earlier run here</extracomment>
   <translation>
    <numerusform>时间：{time}，依据此处先前 {n} 次运行</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Training ends by itself when its time is up.</source>
   <translation>时间用完时训练会自行结束。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Runs of the same kind on this processor, put right for the size of this model.</source>
   <translation>此处理器上同类的运行，按此模型的大小换算。</translation>
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
   <translation>无法开始</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>To know</source>
   <translation>提示</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Not supported</source>
   <translation>不支持</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: needs {need}, the settings allow {total}</source>
   <translation>内存：需要 {need}，设置允许 {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>Memory: needs {need}, this computer has {total}</source>
   <translation>内存：需要 {need}，这台电脑有 {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>The disk has {free} free, {needed} are needed. Free some room or choose a smaller level.</source>
   <translation>磁盘空闲 {free}，需要 {needed}。请释放空间或选择更小的级别。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>The disk has {free} free, {needed} are needed. Free some room or choose a format with fewer bits.</source>
   <translation>磁盘空闲 {free}，需要 {needed}。请释放空间或选择位数更少的格式。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/preflight.py" />
   <source>{dtype} is for research: it may lose much, so measure it before you rely on it.</source>
   <translation>{dtype} 供研究用：损失可能很大，使用前请先测量。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>How often it would answer differently (KL divergence)</source>
   <translation>回答不同的频度（KL 散度）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>How surprised it is by ordinary text (perplexity)</source>
   <translation>普通文本让它意外的程度（困惑度）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Speed on this computer (tokens a second)</source>
   <translation>在这台电脑上的速度（每秒 token）</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>lower is better</source>
   <translation>越低越好</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>higher is better</source>
   <translation>越高越好</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Best trade-off: {label}, {because}.</source>
   <translation>最佳折中：{label}，{because}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>GGUF, mixed levels</source>
   <translation>GGUF，混合级别</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>GGUF, one type</source>
   <translation>GGUF，单一类型</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>GPTQ and AWQ</source>
   <translation>GPTQ 和 AWQ</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>8-bit formats</source>
   <translation>8 位格式</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>For fine-tuning</source>
   <translation>用于微调</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Trained</source>
   <translation>经过训练</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>Made elsewhere</source>
   <translation>在别处创建</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>No variant of {model} has been measured yet.</source>
   <translation>{model} 的变体尚未测量。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/quality_chart.py" />
   <source>{n} variants of {model} by size, and {title}, {better}.</source>
   <extracomment>One: {n} variant of {model} by size, and {title}, {better}.</extracomment>
   <translation>
    <numerusform>{model} 的 {n} 个变体，按大小和{title}，{better}。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>KL divergence {figure}</source>
   <translation>KL 散度 {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>perplexity {figure}</source>
   <translation>困惑度 {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>the smallest one that has at most a small loss</source>
   <translation>损失不大的变体中最小的</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>the closest one to the original</source>
   <translation>最接近原始模型的</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quality_chart.py" />
   <source>The original: {figure}.</source>
   <translation>原始模型：{figure}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Chat</source>
   <translation>聊天</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Talk with it on this computer</source>
   <translation>在这台电脑上与它对话</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Serve</source>
   <translation>服务</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Answer many requests for other programs</source>
   <translation>响应其他程序的大量请求</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Fine-tune</source>
   <translation>微调</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Train it further on your own examples</source>
   <translation>用自己的示例继续训练</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Small device</source>
   <translation>小型设备</translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Run it on a phone, a board or an old computer</source>
   <translation>在手机、开发板或旧电脑上运行</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Queue {n} variants</source>
   <extracomment>One: Queue {n} variant</extracomment>
   <translation>
    <numerusform>将 {n} 个变体加入队列</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>{n} variants, {size} in all, {time}</source>
   <extracomment>One: {n} variant, {size} in all, {time}</extracomment>
   <translation>
    <numerusform>{n} 个变体，共 {size}，{time}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/quantize_plan.py" />
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Turn</source>
   <translation>顺序</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Drag a row, or press Alt and an arrow key, to change the order</source>
   <translation>拖动行，或按 Alt 和方向键，可更改顺序</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Job</source>
   <translation>任务</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>What will be done</source>
   <translation>将要执行的内容</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>What kind of work it is</source>
   <translation>工作的类型</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>Waits since</source>
   <translation>等待始于</translation>
  </message>
  <message>
   <location filename="../../desktop/models/queue.py" />
   <source>When it was asked for</source>
   <translation>请求的时间</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>Only for scales that a group of weights shares</source>
   <translation>仅用于一组权重共享的缩放因子</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>The number of steps decides, not the time</source>
   <translation>由步数而非时间决定</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>Only SmoothQuant looks at a text, and it is off</source>
   <translation>只有 SmoothQuant 会查看文本，而它已关闭</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>A calibration text is one of {list}; {name} is none.</source>
   <translation>校准文本应为 {list} 文件；{name} 不是。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>The calibration text {name} is not there any more.</source>
   <translation>校准文本 {name} 已不存在。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_options.py" />
   <source>Type the data set's name on the Hub: owner/name.</source>
   <translation>请输入数据集在 Hub 上的名称：owner/name。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Bitwright only</source>
   <translation>仅 Bitwright</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Text that comes with Bitwright</source>
   <translation>Bitwright 自带的文本</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Imported</source>
   <translation>已导入</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Whole matrix</source>
   <translation>整个矩阵</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Channel</source>
   <translation>通道</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Group</source>
   <translation>组</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Full range</source>
   <translation>全部范围</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>No outliers</source>
   <translation>去除离群值</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Entropy</source>
   <translation>熵</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>The usual one</source>
   <translation>常用格式</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Nearest values</source>
   <translation>就近取值</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Not quantized</source>
   <translation>不量化</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>As it runs</source>
   <translation>运行时</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Measured before</source>
   <translation>事先测得</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>On</source>
   <translation>采用</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>Off</source>
   <translation>不采用</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>made elsewhere</source>
   <translation>在别处创建</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>rounded to nearest</source>
   <translation>就近取整</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>errors fed forward</source>
   <translation>误差向后传递</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>important channels scaled</source>
   <translation>缩放重要通道</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>important channels scaled, errors fed forward</source>
   <translation>缩放重要通道，误差向后传递</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>activation scales found while it runs</source>
   <translation>运行时确定激活值缩放</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>activation scales measured beforehand</source>
   <translation>事先测得激活值缩放</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>trained to live with few bits</source>
   <translation>为低位数而训练</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>one scale a matrix</source>
   <translation>每个矩阵一个缩放因子</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>a scale for each output channel</source>
   <translation>每个输出通道一个缩放因子</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>a scale for each block of 128 × 128</source>
   <translation>每个 128 × 128 块一个缩放因子</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>not quantized</source>
   <translation>不量化</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>groups of {get}</source>
   <translation>每组 {get}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>trained {steps} steps</source>
   <translation>训练了 {steps} 步</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>trained {time}</source>
   <translation>训练了 {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>8-bit floats</source>
   <translation>8 位浮点</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>8-bit integers</source>
   <translation>8 位整数</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{number}, scales chosen for each token while it runs</source>
   <translation>{number}，运行时为每个 token 选择缩放因子</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{number}, scales measured on the calibration text</source>
   <translation>{number}，用校准文本测得缩放因子</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{told}, {samples} × {length} tokens</source>
   <translation>{told}，{samples} × {length} token</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>{container_title} files</source>
   <translation>{container_title} 文件</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>searched scales</source>
   <translation>搜索缩放因子</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>searched clipping</source>
   <translation>搜索裁剪</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>important columns first</source>
   <translation>重要列优先</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>layers {options}</source>
   <translation>层 {options}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>imported, {container_title}</source>
   <translation>导入，{container_title}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>symmetric</source>
   <translation>对称</translation>
  </message>
  <message>
   <location filename="../../desktop/models/recipe_words.py" />
   <source>asymmetric</source>
   <translation>非对称</translation>
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
    <numerusform>其文件、{n} 次测量、标签和备注会被永久移除。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>The original, {name} ({size}), and {n} other variants of it stay: this can be made again.</source>
   <extracomment>One: The original, {name} ({size}), and {n} other variant of it stay: this can be made again.</extracomment>
   <translation>
    <numerusform>原始模型 {name}（{size}）及其另外 {n} 个变体会保留：可重新创建此变体。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Delete {variant}?</source>
   <translation>删除 {variant}？</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Files outside of Bitwright's own folder are deleted, too: {folder}</source>
   <translation>Bitwright 自身文件夹之外的文件也会被删除：{folder}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its measurements, tags and note are removed.</source>
   <translation>其测量结果、标签和备注会被移除。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its files, tags and note are removed for good.</source>
   <translation>其文件、标签和备注会被永久移除。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its original is not here, so it cannot be made again.</source>
   <translation>其原始模型不在此处，因此无法重新创建。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>The original, {name} ({size}), stays: with it this can be made again.</source>
   <translation>原始模型 {name}（{size}）会保留：可用它重新创建。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>Delete {n} variants?</source>
   <extracomment>One: Delete {n} variant?</extracomment>
   <translation>
    <numerusform>删除 {n} 个变体？</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its files in Bitwright's folder are deleted for good.</source>
   <translation>其在 Bitwright 文件夹中的文件会被永久删除。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>It is only forgotten: its files stay where they are.</source>
   <translation>仅移除记录：其文件保持在原位置。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>{n} variants of it stay and work on; to measure them, the original is needed again.</source>
   <extracomment>One: {n} variant of it stays and works on; to measure it, the original is needed again.</extracomment>
   <translation>
    <numerusform>它的 {n} 个变体会保留并可继续使用；要测量则须再次获取原始模型。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Remove the original {name}?</source>
   <translation>移除原始模型 {name}？</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Remove {variant} from the library?</source>
   <translation>从模型库中移除 {variant}？</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Remove from the library</source>
   <translation>从模型库中移除</translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its content is shared with another file, so little room becomes free.</source>
   <translation>其内容与另一文件共享，因此释放的空间很少。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>{names} are removed for good, with their measurements, tags and notes. The originals stay.</source>
   <extracomment>One: {names} is removed for good, with its measurements, tags and note. The original stays.</extracomment>
   <translation>
    <numerusform>{names} 及其测量结果、标签和备注会被永久移除。原始模型会保留。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/removal_words.py" />
   <source>{n} imported ones are only removed from the library: their files stay where they are.</source>
   <extracomment>One: {n} imported one is only removed from the library: its files stay where they are.</extracomment>
   <translation>
    <numerusform>{n} 个导入的变体仅从模型库中移除：其文件保持在原位置。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/removal_words.py" />
   <source>Its files belong to another program and stay where they are.</source>
   <translation>其文件属于其他程序，保持在原位置。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>As {variant} was made</source>
   <translation>与 {variant} 的创建方式相同</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Recipe: {name}</source>
   <translation>配方：{name}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>It was made by another program, and nothing is known of how.</source>
   <translation>由其他程序创建，方法未知。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Its original, {name}, is not in the library any more.</source>
   <translation>其原始模型 {name} 已不在模型库中。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Get it again, then make the variant anew.</source>
   <translation>请重新获取，然后再次创建变体。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Open it again under Discover: it was at {path}.</source>
   <translation>请在“发现”中重新打开：它曾位于 {path}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>The original is not the same any more, so the result will differ.</source>
   <translation>原始模型已不同，因此结果会有差异。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>It was made by Bitwright {then}, this is {now}: the result may differ.</source>
   <translation>它由 Bitwright {then} 创建，当前为 {now}：结果可能有差异。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/reopened.py" />
   <source>Whoever made it used a calibration text of their own ({name}). Choose one of yours, or keep the one that comes with Bitwright.</source>
   <translation>创建者使用了自己的校准文本（{name}）。请选择您自己的，或使用 Bitwright 自带的文本。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Answered</source>
   <translation>已回答</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Not understood</source>
   <translation>无法理解</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Wrong key</source>
   <translation>密钥错误</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Shut out</source>
   <translation>已拒绝</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Not found</source>
   <translation>未找到</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Too slow</source>
   <translation>太慢</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Too large</source>
   <translation>太大</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Client left</source>
   <translation>客户端离开</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Too busy</source>
   <translation>太忙</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Waiting</source>
   <translation>等待中</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Answering</source>
   <translation>正在回答</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/requests.py" />
   <source>{n} requests</source>
   <extracomment>One: {n} request</extracomment>
   <translation>
    <numerusform>{n} 个请求</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Asked by {client}</source>
   <translation>来自 {client}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>First word after {time}</source>
   <translation>{time} 后出现首个词</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Question: {text}</source>
   <translation>问题：{text}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Answer: {text}</source>
   <translation>回答：{text}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>{count} without an answer</source>
   <translation>{count} 个没有回答</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>{read} tokens read and {written} written</source>
   <translation>读取 {read} 个 token，写出 {written} 个</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>When the request came</source>
   <translation>请求到达的时间</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Status</source>
   <translation>状态</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>What became of it</source>
   <translation>请求的结果</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Asked for</source>
   <translation>请求内容</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>The address that was asked, without /v1</source>
   <translation>所请求的地址，不含 /v1</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Read</source>
   <translation>读取</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Tokens of the question and what came before it</source>
   <translation>问题及其之前内容的 token 数</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Written</source>
   <translation>写出</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Tokens of the answer</source>
   <translation>回答的 token 数</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>How fast the answer was written</source>
   <translation>写出回答的速度</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Took</source>
   <translation>用时</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>From the request's arrival to its last byte</source>
   <translation>从请求到达至最后一个字节</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>Program</source>
   <translation>程序</translation>
  </message>
  <message>
   <location filename="../../desktop/models/requests.py" />
   <source>What the program that asked calls itself</source>
   <translation>发出请求的程序自称的名称</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>The family of models it belongs to; it decides which tensors there are</source>
   <translation>所属的模型系列；决定有哪些张量</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>Hugging Face folder</source>
   <translation>Hugging Face 文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>GGUF file</source>
   <translation>GGUF 文件</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>A model that variants can be made from</source>
   <translation>可由其创建变体的模型</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>How its files are stored</source>
   <translation>文件的存储方式</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>How many weights it has; more need more memory and mostly answer better</source>
   <translation>权重数量；越多，所需内存越多，回答通常越好</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>The number format that most of its weights have</source>
   <translation>大多数权重的数值格式</translation>
  </message>
  <message>
   <location filename="../../desktop/models/sources.py" />
   <source>Size of its weights on disk</source>
   <translation>权重占用的磁盘大小</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Original</source>
   <translation>原始模型</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Copy for chatting</source>
   <translation>聊天用副本</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Unfinished</source>
   <translation>未完成</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>{held} in models and what belongs to them; {free} of {total} are free on this disk.</source>
   <translation>模型及其相关内容占 {held}；此磁盘空闲 {free}，共 {total}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Tick what should go; nothing is ticked for you</source>
   <translation>请勾选要删除的内容；默认不勾选任何内容</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What it is to the library</source>
   <translation>它在模型库中的角色</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What it takes on the disk</source>
   <translation>占用的磁盘空间</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>Frees</source>
   <translation>可释放</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What the disk gets back: less where another program shares the file</source>
   <translation>磁盘可收回的空间：若其他程序共享该文件则较少</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What stays</source>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>What is not touched, and what it means for the rest</source>
   <translation>不受影响的内容，以及对其余部分的意义</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>{name}: {size}, {kind}</source>
   <translation>{name}：{size}，{kind}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>ticked</source>
   <translation>已勾选</translation>
  </message>
  <message>
   <location filename="../../desktop/models/space.py" />
   <source>not ticked</source>
   <translation>未勾选</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>As its program calls it; the tooltip shows where it lies</source>
   <translation>程序对它的称呼；工具提示显示其位置</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>From</source>
   <translation>来源</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>The program that keeps it</source>
   <translation>保存它的程序</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>The level of a GGUF file, or the number format that most of its weights have</source>
   <translation>GGUF 文件的级别，或大多数权重的数值格式</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>Size of its files; adding it takes no more room</source>
   <translation>文件大小；添加它不占用更多空间</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>In the library</source>
   <translation>已在模型库</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>Being added</source>
   <translation>正在添加</translation>
  </message>
  <message>
   <location filename="../../desktop/models/store_models.py" />
   <source>Not added</source>
   <translation>未添加</translation>
  </message>
  <message>
   <location filename="../../desktop/models/talks.py" />
   <source>Conversation</source>
   <translation>对话</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Tensor</source>
   <translation>张量</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Its name in the file</source>
   <translation>在文件中的名称</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>How its numbers are stored in the file</source>
   <translation>其数值在文件中的存储方式</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Shape</source>
   <translation>形状</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Rows and columns</source>
   <translation>行和列</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>What it takes in the file</source>
   <translation>在文件中占用的大小</translation>
  </message>
  <message>
   <location filename="../../desktop/models/tensors.py" />
   <source>Bits that one number takes on average</source>
   <translation>平均每个数占用的位数</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>KL divergence says how often, and how far, it would answer differently from the original: 0 is never. Measured in nats on a text that it is not trained on.</source>
   <translation>KL 散度说明回答与原始模型不同的频度和程度：0 表示从不。用未参与训练的文本测量，单位为 nat。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Training got worse here: it went back to its best step, with half the learning rate.</source>
   <translation>训练在此变差：已回到最佳步，学习率减半。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>When its time was up</source>
   <translation>时间用完时</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>After the steps asked for</source>
   <translation>完成要求的步数后</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>When you stopped it, the best step kept</source>
   <translation>由您停止，保留最佳步</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>When it got worse, the best step kept</source>
   <translation>变差时停止，保留最佳步</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>{figure} nats</source>
   <translation>{figure} nat</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>No figures yet: the first come when the starting point is made.</source>
   <translation>还没有数据：起点创建后才有第一批。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>{steps}, {count} tokens</source>
   <translation>{steps}，{count} token</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>KL divergence to the original before training {nats}.</source>
   <translation>训练前与原始模型的 KL 散度：{nats}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>The best was {nats} after {time}.</source>
   <translation>最佳为 {nats}，在 {time} 后。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Loss on the training text {nats}.</source>
   <translation>训练文本上的损失：{nats}。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/models/training.py" />
   <source>The learning rate was halved {n} times.</source>
   <extracomment>One: The learning rate was halved once.</extracomment>
   <translation>
    <numerusform>学习率减半 {n} 次。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Steps</source>
   <translation>步数</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Trained for</source>
   <translation>训练时长</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>Ended</source>
   <translation>结束</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>After {time}, step {step}: {nats} on held-out text.</source>
   <translation>{time}，第 {step} 步后：验证文本上 {nats}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training.py" />
   <source>After {time}: {nats} on held-out text.</source>
   <translation>{time} 后：验证文本上 {nats}。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training_back.py" />
   <source>There is nothing that training could bring back</source>
   <translation>没有训练可以找回的损失</translation>
  </message>
  <message>
   <location filename="../../desktop/models/training_back.py" />
   <source>Its original is not in the library any more, so there is nothing to learn from</source>
   <translation>其原始模型已不在模型库中，无从学习</translation>
  </message>
  <message>
   <location filename="../../desktop/models/trials.py" />
   <source>{speed}, {time}</source>
   <translation>{speed}，{time}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/trials.py" />
   <source>Failed: {why}. {took}</source>
   <translation>未通过：{why}。{took}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/trials.py" />
   <source>Passed. {took}</source>
   <translation>通过。{took}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>It picks the same next word as the original {share} of the time.</source>
   <translation>{share} 的情况下与原始模型选择相同的下一个词。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Nearly the original</source>
   <translation>几乎与原始模型相同</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Small loss</source>
   <translation>损失较小</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Noticeable loss</source>
   <translation>损失可察觉</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Heavy loss</source>
   <translation>损失严重</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The original's</source>
   <translation>原始模型</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Worst 1 %</source>
   <translation>最差 1 %</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Measured on</source>
   <translation>测量文本</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>How surprised it is by ordinary text: lower is better</source>
   <translation>普通文本让它意外的程度：越低越好</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>How surprised the original is by the same text</source>
   <translation>同一文本让原始模型意外的程度</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The same, for the one word in a hundred where it differs most</source>
   <translation>同上，指每百个词中差异最大的那个词</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The most memory that it took while its speed was measured</source>
   <translation>测量速度时占用的最大内存</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>The text that both read; a token is a word or a piece of one</source>
   <translation>两者读取的文本；token 是一个词或词的一部分</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>KL divergence {kl}, perplexity {perplexity}</source>
   <translation>KL 散度 {kl}，困惑度 {perplexity}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{container}, a folder</source>
   <translation>{container}，文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{text_name}, {windows} pieces of {length} tokens</source>
   <translation>{text_name}，{windows} 段，每段 {length} 个 token</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Revision</source>
   <translation>修订版本</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Made with</source>
   <translation>所用软件</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Imported from</source>
   <translation>导入自</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Called there</source>
   <translation>原名称</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{label}; how its values were chosen is not known</source>
   <translation>{label}；数值的选择方式未知</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{files_words}. They stay where they are.</source>
   <translation>{files_words}。它们保持在原位置。</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Added</source>
   <translation>添加时间</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Options</source>
   <translation>选项</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{memory} at its peak</source>
   <translation>峰值 {memory}</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>Kept at</source>
   <translation>存放位置</translation>
  </message>
  <message>
   <location filename="../../desktop/models/variant_facts.py" />
   <source>{n} tokens</source>
   <translation>{n} 个 token</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/activity.py" />
   <source>{n} jobs are out of the list.</source>
   <extracomment>One: {n} job is out of the list.</extracomment>
   <translation>
    <numerusform>已从列表中移出 {n} 个任务。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Clear history</source>
   <translation>清除历史</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Activity</source>
   <translation>活动</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>What runs now, what waits its turn, and what happened.</source>
   <translation>正在运行、等待中和已完成的任务。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Nothing has run yet.</source>
   <translation>还没有运行过任务。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Downloads, quantizing and measurements show up here, with progress, log and Cancel.</source>
   <translation>下载、量化和测量会显示在这里，附有进度、日志和取消按钮。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>History</source>
   <translation>历史</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Show older</source>
   <translation>显示更早的</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Forgets finished, failed and cancelled jobs. What they made stays in the library.</source>
   <translation>移除已完成、失败和已取消的任务。它们创建的内容留在模型库中。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity.py" />
   <source>Find a model</source>
   <translation>查找模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Running elsewhere</source>
   <translation>在别处运行</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Finished</source>
   <translation>已完成</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Crashed</source>
   <translation>崩溃</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Interrupted</source>
   <translation>已中断</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>“{title}” is out of the list.</source>
   <translation>已从列表中移出“{title}”。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Quantize</source>
   <translation>量化</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>took {time}</source>
   <translation>用时 {time}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/activity_history.py" />
   <source>{n} remarks</source>
   <extracomment>One: {n} remark</extracomment>
   <translation>
    <numerusform>{n} 条备注</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Details of {title}</source>
   <translation>{title} 的详细信息</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Deletes what it had finished so far, and takes it out of this list.</source>
   <translation>删除目前已完成的部分，并将其从列表中移出。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Log of the job</source>
   <translation>任务日志</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Begins this job again.</source>
   <translation>重新开始此任务。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Goes on from where it was.</source>
   <translation>从停下的地方继续。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Takes it out of this list. What it made stays in the library.</source>
   <translation>从列表中移出。它创建的内容留在模型库中。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Retry</source>
   <translation>重试</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Discard</source>
   <translation>丢弃</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>Forget</source>
   <translation>清除</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_history.py" />
   <source>The log is empty.</source>
   <translation>日志为空。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Waiting jobs</source>
   <translation>等待中的任务</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Move up ({keys})</source>
   <translation>上移 ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Move down ({keys})</source>
   <translation>下移 ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Take out ({keys})</source>
   <translation>移出 ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>{job} will not be done.</source>
   <translation>不会执行“{job}”。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Do it next</source>
   <translation>接下来执行</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Take out</source>
   <translation>移出</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>Paused: what runs goes on, nothing new begins.</source>
   <translation>已暂停：运行中的会继续，不开始新任务。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_queue.py" />
   <source>One heavy job runs at a time; each needs the whole machine.</source>
   <translation>一次只运行一个繁重任务；每个都需要整台电脑。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>What has come is kept; Resume goes on from there.</source>
   <translation>已下载的内容会保留；“继续”会从这里接着进行。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Cancelling, after the piece of work at hand</source>
   <translation>正在取消，完成当前步骤后停止</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Frees the computer now. Resume begins this job again; what others finished is kept.</source>
   <translation>立即释放电脑。“继续”会重新开始此任务；其他任务完成的内容会保留。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Show log</source>
   <translation>显示日志</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>{gone} so far</source>
   <translation>已用 {gone}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>just started</source>
   <translation>刚刚开始</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>The log is empty so far.</source>
   <translation>日志暂时为空。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Ends the job. Nothing of it is kept.</source>
   <translation>结束任务。不保留任何内容。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Pausing…</source>
   <translation>正在暂停…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>Hide log</source>
   <translation>隐藏日志</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/activity_running.py" />
   <source>{remark} (and {count} more)</source>
   <translation>{remark}（还有 {count} 个）</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Talk with a variant on this computer. Nothing leaves it.</source>
   <translation>在这台电脑上与变体对话。内容不会离开本机。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Two variants answer the same question. Nothing leaves this computer.</source>
   <translation>两个变体回答同一个问题。内容不会离开这台电脑。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Ready questions with known answers, asked of any variants at temperature 0.</source>
   <translation>答案已知的现成问题，以温度 0 向任意变体提问。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Show or hide earlier conversations ({keys})</source>
   <translation>显示或隐藏以前的对话 ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Show or hide the chat's settings ({keys})</source>
   <translation>显示或隐藏聊天设置 ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>There is no variant to chat with yet</source>
   <translation>还没有可聊天的变体</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Get a model and quantize it; the finished variant can be talked to here.</source>
   <translation>获取模型并量化；完成的变体可在这里对话。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>What to do</source>
   <translation>要做什么</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Begin another conversation, keep the model ({keys})</source>
   <translation>开始另一个对话，保留模型 ({keys})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>This variant is not in the library any more.</source>
   <translation>此变体已不在模型库中。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Choose another one from the list.</source>
   <translation>请从列表中另选一个。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Talk</source>
   <translation>对话</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>One variant</source>
   <translation>一个变体</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Two variants side by side, blind if you like</source>
   <translation>两个变体并排，可选盲测</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>Test prompts</source>
   <translation>测试提示词</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat.py" />
   <source>The same questions over any variants, with a table</source>
   <translation>向任意变体提同样的问题，并列表显示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Wrote {tokens} tokens (pieces of words) at {rate}, after reading {prompt}</source>
   <translation>以 {rate} 写出 {tokens} 个 token（词的片段），此前读取了 {prompt}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>first token after {time}</source>
   <translation>{time} 后出现首个 token</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>{number} tokens</source>
   <extracomment>One: {number} token</extracomment>
   <translation>
    <numerusform>{number} 个 token</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Edit your question</source>
   <translation>编辑您的问题</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Ask this instead</source>
   <translation>改问此问题</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>You: {content}</source>
   <translation>您：{content}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Show the version before</source>
   <translation>显示上一个版本</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Show the next version</source>
   <translation>显示下一个版本</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Edit the question</source>
   <translation>编辑问题</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>{position} of {versions}</source>
   <translation>{position} / {versions}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Thinking…</source>
   <translation>正在思考…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Copy the answer</source>
   <translation>复制回答</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Answer again</source>
   <translation>重新回答</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Answer: {content}</source>
   <translation>回答：{content}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>{size} of memory</source>
   <translation>{size} 内存</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>stopped by you</source>
   <translation>由您停止</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Writing…</source>
   <translation>正在书写…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Name and speed are shown after your vote</source>
   <translation>投票后显示名称和速度</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>cut off at the longest answer allowed</source>
   <translation>达到允许的最大长度而截断</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Open this page in your browser?</source>
   <translation>在浏览器中打开此页面？</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>The model wrote this address, and it may have made it up: {address}</source>
   <translation>此地址由模型写出，可能是虚构的：{address}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>Open the page</source>
   <translation>打开页面</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_bubbles.py" />
   <source>cut off: the context is full</source>
   <translation>上下文已满而截断</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Choose a variant first</source>
   <translation>请先选择变体</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Wait until the answer has ended, or stop it</source>
   <translation>请等待回答结束，或停止它</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>{used} of {n_ctx} tokens</source>
   <translation>{used} / {n_ctx} token</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>How much of the conversation the model can keep in view. When it is full, start a new chat, or load the model again with a longer context (in the settings at the right).</source>
   <translation>模型能记住多少对话内容。满了之后请开始新聊天，或用更长的上下文重新加载模型（在右侧设置中）。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Ask something. Enter sends, Shift+Enter starts a new line.</source>
   <translation>请提问。Enter 发送，Shift+Enter 换行。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Your question</source>
   <translation>您的问题</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Send</source>
   <translation>发送</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>End the answer here (Esc)</source>
   <translation>在此结束回答 (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Context in use</source>
   <translation>已用上下文</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>{words}: nearly full. Start a new chat soon, or choose a longer context.</source>
   <translation>{words}：快满了。请尽快开始新聊天，或选择更长的上下文。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Stopping…</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Write a question first</source>
   <translation>请先写下问题</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_composer.py" />
   <source>Send (Enter)</source>
   <translation>发送 (Enter)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Conversations</source>
   <translation>对话</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>New name</source>
   <translation>新名称</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Rename (F2)</source>
   <translation>重命名 (F2)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Delete (Del)</source>
   <translation>删除 (Del)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Export as Markdown…</source>
   <translation>导出为 Markdown…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Export as JSON…</source>
   <translation>导出为 JSON…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Export the conversation</source>
   <translation>导出对话</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>No conversation contains these words.</source>
   <translation>没有包含这些词的对话。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>Conversations are kept here.</source>
   <translation>对话会保存在这里。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_history.py" />
   <source>The conversation was written to {name}.</source>
   <translation>对话已写入 {name}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Nothing is loaded</source>
   <translation>没有加载任何模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both together need {need}, but only {free} are free: it may become very slow.</source>
   <translation>两者共需 {need}，但仅空闲 {free}：可能会非常慢。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Loaded in {time}</source>
   <translation>加载用时 {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both together need {need}; {free} are free.</source>
   <translation>两者共需 {need}；空闲 {free}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both together need {need}, but only {free} are free.</source>
   <translation>两者共需 {need}，但仅空闲 {free}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Start again</source>
   <translation>重新开始</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Variant to compare with</source>
   <translation>用于比较的变体</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Give the memory back</source>
   <translation>释放内存</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Blind</source>
   <translation>盲测</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Names and speeds are hidden, and the sides shuffled, until you have voted</source>
   <translation>投票之前隐藏名称和速度，并打乱左右位置</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>runs in {backend}</source>
   <translation>在 {backend} 中运行</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>The model stopped unexpectedly.</source>
   <translation>模型意外停止。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Choose a variant</source>
   <translation>选择变体</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Compare with…</source>
   <translation>与…比较</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Close it, which frees {size}</source>
   <translation>关闭它，可释放 {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Close it</source>
   <translation>关闭它</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>How they answer</source>
   <translation>回答方式</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Loading {size}…</source>
   <translation>正在加载 {size}…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>At once</source>
   <translation>同时</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Both stay in memory and answer at the same time</source>
   <translation>两者都留在内存中并同时回答</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>One after the other</source>
   <translation>依次</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>One is loaded, answers, and gives its memory to the other</source>
   <translation>一个加载、回答，再将内存让给另一个</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>It could not be used</source>
   <translation>无法使用</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_lanes.py" />
   <source>Is loaded when it is its turn</source>
   <translation>轮到时加载</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>Save what is set now under a name</source>
   <translation>以名称保存当前设置</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>Forget the chosen one</source>
   <translation>移除所选项</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>A name, then Enter</source>
   <translation>名称，按 Enter 确认</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>Name to save under</source>
   <translation>保存的名称</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_saved.py" />
   <source>“{name}” was forgotten.</source>
   <translation>已移除“{name}”。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>For example: You are a patient teacher. Answer in two sentences.</source>
   <translation>例如：你是一位耐心的老师。请用两句话回答。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Repeat penalty</source>
   <translation>重复惩罚</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Longest answer</source>
   <translation>最长回答</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Random</source>
   <translation>随机</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Load again with this context</source>
   <translation>用此上下文重新加载</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Saved prompts</source>
   <translation>已保存的提示词</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Own presets</source>
   <translation>自定义预设</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>How many tokens of the conversation the model keeps in view</source>
   <translation>模型能记住对话中的多少个 token</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Preset</source>
   <translation>预设</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Tells the model who it is and how to answer.</source>
   <translation>告诉模型它是谁、该如何回答。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>How it answers</source>
   <translation>回答方式</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>A longer context keeps more of the conversation in view and needs more memory.</source>
   <translation>上下文越长，能记住的对话越多，所需内存也越多。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>A whole number from 0 to {MAX_SEED}</source>
   <translation>0 到 {MAX_SEED} 的整数</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Empty is random</source>
   <translation>留空为随机</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Higher makes answers more varied; 0 always takes the likeliest word</source>
   <translation>越高，回答越多样；0 总是取最可能的词</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Chooses only among the likeliest words that together reach this share</source>
   <translation>只从合计达到此比例的最可能的词中选择</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Chooses only among this many of the likeliest words; 0 switches it off</source>
   <translation>只从这么多个最可能的词中选择；0 为关闭</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Leaves out words that are less likely than this share of the likeliest</source>
   <translation>略去可能性低于最可能词这一比例的词</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>Above 1 makes words less likely that were used a short while ago</source>
   <translation>大于 1 时，刚用过的词可能性降低</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>The answer ends after so many tokens (pieces of words) at the latest</source>
   <translation>回答最多写这么多 token（词的片段）</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>The same number gives the same answer to the same question; empty is random</source>
   <translation>同样的数对同样的问题给出同样的回答；留空为随机</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_settings.py" />
   <source>{tokens} (most it was trained for)</source>
   <translation>{tokens}（训练支持的最大值）</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Loading…</source>
   <translation>正在加载…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>{title}, {file_size}</source>
   <translation>{title}，{file_size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Waits for its turn</source>
   <translation>等待轮到</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Choose a variant to start a chat</source>
   <translation>选择变体以开始聊天</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>It takes memory while it is loaded, and gives it back when you close it.</source>
   <translation>加载期间会占用内存，关闭后释放。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>The question was changed; the earlier version is kept.</source>
   <translation>问题已更改；先前的版本会保留。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Your vote was counted.</source>
   <translation>您的投票已计入。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Start a new chat</source>
   <translation>开始新聊天</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Start a new chat, or load the model again with a longer context.</source>
   <translation>请开始新聊天，或用更长的上下文重新加载模型。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>This model brings no chat template.</source>
   <translation>此模型没有聊天模板。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>It was probably not trained to chat: it may continue your text instead of answering.</source>
   <translation>它可能未针对聊天训练：也许会续写您的文本，而不是回答。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Both get the same question. Blind hides who is who until you have voted.</source>
   <translation>两者得到同一个问题。盲测在您投票前隐藏身份。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Ask two variants the same question</source>
   <translation>向两个变体提同一个问题</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_talk.py" />
   <source>Ask {name} something</source>
   <translation>向 {name} 提问</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Filter variants</source>
   <translation>筛选变体</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Variants to test</source>
   <translation>要测试的变体</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Run the tests</source>
   <translation>运行测试</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Results of the test prompts</source>
   <translation>测试提示词的结果</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>See what each variant gets right</source>
   <translation>查看每个变体答对了什么</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose at least one variant first</source>
   <translation>请先选择至少一个变体</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose at most {number} variants</source>
   <translation>最多选择 {number} 个变体</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose at least one kind of prompts</source>
   <translation>请选择至少一类提示词</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>The tests are running</source>
   <translation>测试正在运行</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Export the results</source>
   <translation>导出结果</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Table (*.csv);;Markdown (*.md)</source>
   <translation>表格 (*.csv);;Markdown (*.md)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Answers to the chosen prompt</source>
   <translation>对所选提示词的回答</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{kind} ({number})</source>
   <translation>{kind} ({number})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Variants</source>
   <translation>变体</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Prompts</source>
   <translation>提示词</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Choose variants at the left. Each answers the same short prompts on facts, maths, code, translation and instructions; the answers are checked by what they say, never run.</source>
   <translation>请在左侧选择变体。每个变体回答同样的简短提示词，涉及事实、数学、代码、翻译和指令；回答按其内容检查，绝不运行。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{n} questions; each variant is loaded once</source>
   <extracomment>One: {n} question; each variant is loaded once</extracomment>
   <translation>
    <numerusform>{n} 个问题；每个变体加载一次</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{done} of {total}</source>
   <translation>{done} / {total}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{title}: {passed} of {answered} passed, {took}</source>
   <translation>{title}：通过 {passed} / {answered}，{took}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>The tests ended early.</source>
   <translation>测试提前结束。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Loading {title}…</source>
   <translation>正在加载 {title}…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>{passed} of {answered}</source>
   <translation>{passed} / {answered}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>The results were written to {name}.</source>
   <translation>结果已写入 {name}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_tests.py" />
   <source>Not asked yet</source>
   <translation>尚未提问</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_transcript.py" />
   <source>Show {n} earlier questions</source>
   <extracomment>One: Show {n} earlier question</extracomment>
   <translation>
    <numerusform>显示之前的 {n} 个问题</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_turn.py" />
   <source>{letter}: {title}</source>
   <translation>{letter}：{title}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>You preferred {letter}: {title}.</source>
   <translation>您选择了 {letter}：{title}。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>So far {title} won {wins} and lost {losses} of {n} votes against {other}: {certainty}.</source>
   <extracomment>One: So far {title} won {wins} and lost {losses} of {n} vote against {other}: {certainty}.</extracomment>
   <translation>
    <numerusform>目前 {title} 与 {other} 对比，{n} 票中胜 {wins}、负 {losses}：{certainty}。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>A is better</source>
   <translation>A 更好</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>B is better</source>
   <translation>B 更好</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Equally good</source>
   <translation>一样好</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Both bad</source>
   <translation>都不好</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>You found both equally good.</source>
   <translation>您认为两者一样好。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>You found both bad.</source>
   <translation>您认为两者都不好。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Show the names without a vote</source>
   <translation>不投票直接显示名称</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/chat_votes.py" />
   <source>Key {number}</source>
   <translation>按键 {number}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>A smaller model, a shorter context, a cache of fewer bits, or other programs closed would do.</source>
   <translation>可以换用更小的模型、更短的上下文、位数更少的缓存，或关闭其他程序。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>“Load anyway” in the list below makes and loads one all the same; its answers may be very slow.</source>
   <translation>下方列表中的“仍然加载”会照样创建并加载一个；回答可能非常慢。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>~000.0 GiB</source>
   <translation>~000.0 GiB</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>My computer</source>
   <translation>我的电脑</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>What this machine is, and which format of a model suits it.</source>
   <translation>这台电脑的配置，以及适合它的模型格式。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>All choices</source>
   <translation>所有选项</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Every format was rejected; the reasons are below.</source>
   <translation>所有格式都被排除；原因见下方。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>The shape of {example}</source>
   <translation>形状同 {example}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Measure this computer</source>
   <translation>测量这台电脑</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Predictions, until a variant is measured here.</source>
   <translation>在此实测变体之前，均为预测值。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>the {size} model</source>
   <translation>{size} 模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Choose a model first.</source>
   <translation>请先选择模型。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Its page gets it; Quantize then offers every format, also this one.</source>
   <translation>在其页面获取；之后“量化”会提供所有格式，包括此格式。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>The measurement failed: {error}</source>
   <translation>测量失败：{error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer.py" />
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Talk with the model on this computer, one conversation at a time</source>
   <translation>在这台电脑上与模型对话，一次一个对话</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Serve an API</source>
   <translation>提供 API</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Answer several programs or people at once</source>
   <translation>同时响应多个程序或多人</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Train the model further on your own texts with little memory</source>
   <translation>用自己的文本继续训练模型，所需内存少</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Prepare the model for a phone or a small board with an NPU</source>
   <translation>为带 NPU 的手机或小型开发板准备模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>16-bit cache</source>
   <translation>16 位 缓存</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>What the conversation needs is kept in 16 bits, as models expect it</source>
   <translation>对话所需内容以 16 位保存，符合模型预期</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>8-bit cache</source>
   <translation>8 位 缓存</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Half the memory for the conversation, hardly any difference in the answers</source>
   <translation>对话占用的内存减半，回答几乎没有差别</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>4-bit cache</source>
   <translation>4 位 缓存</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>A quarter of the memory for the conversation; long answers may suffer</source>
   <translation>对话占用的内存减至四分之一；长回答可能变差</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Cache</source>
   <translation>缓存</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>How the runtime keeps what it has read of the conversation (the KV cache)</source>
   <translation>运行时如何保存已读取的对话（KV 缓存）</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_controls.py" />
   <source>Purpose</source>
   <translation>用途</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Not measured yet</source>
   <translation>尚未测量</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{name}: {memory}, used by {list}</source>
   <translation>{name}：{memory}，使用者：{list}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{cores} of {logical_cores}</source>
   <translation>{cores} / {logical_cores}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{name} and {count} more</source>
   <translation>{name} 等另外 {count} 个</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Shares the computer's memory</source>
   <translation>与电脑共享内存</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>writes {bandwidth}</source>
   <translation>写入 {bandwidth}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{path}: {size} in all</source>
   <translation>{path}：共 {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{memory} free</source>
   <translation>空闲 {memory}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>No GPU found</source>
   <translation>未找到 GPU</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Models run on the processor</source>
   <translation>模型在处理器上运行</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Measure</source>
   <translation>测量</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Show all facts</source>
   <translation>显示全部信息</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>What could not be found out, and why</source>
   <translation>未能查明的信息及原因</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>limit of this container</source>
   <translation>此容器的限制</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{share} busy</source>
   <translation>使用率 {share}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{memory} in use</source>
   <translation>已用 {memory}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>no runtime</source>
   <translation>无运行时</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Copies memory, lets the chat runtime generate with small made-up models, writes a test file of at most 256 MB and removes it, and asks the runtimes which GPUs they can use: about twenty seconds. Predictions rest on it.</source>
   <translation>复制内存，让聊天运行时用虚构的小模型生成文本，写入并删除不超过 256 MB 的测试文件，并询问各运行时可用哪些 GPU：约二十秒。预测以此为依据。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Processor load</source>
   <translation>处理器负载</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Memory in use</source>
   <translation>已用内存</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Graphics load</source>
   <translation>显卡负载</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Hide all facts</source>
   <translation>隐藏全部信息</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Show {n} unknown facts</source>
   <extracomment>One: Show {n} unknown fact</extracomment>
   <translation>
    <numerusform>显示 {n} 个未知项</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Hide {n} unknown facts</source>
   <extracomment>One: Hide {n} unknown fact</extracomment>
   <translation>
    <numerusform>隐藏 {n} 个未知项</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Not measured</source>
   <translation>未测量</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>speeds estimated</source>
   <translation>速度为估计值</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>{share} busy, {memory} in use</source>
   <translation>使用率 {share}，已用 {memory}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Measuring…</source>
   <translation>正在测量…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>Measure again</source>
   <translation>重新测量</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>as its makers say</source>
   <translation>厂商数据</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_facts.py" />
   <source>measured here</source>
   <translation>在此实测</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>Quantize to {choice_name}</source>
   <translation>量化为 {choice_name}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>For this computer: {headline}</source>
   <translation>适合这台电脑：{headline}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>The nearest one needs {need}, {free} is free.</source>
   <translation>最接近的需要 {need}，空闲 {free}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>Memory is not what is missing; the reasons are listed.</source>
   <translation>缺少的不是内存；原因已列出。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_hero.py" />
   <source>For the simulated computer</source>
   <translation>适合模拟的电脑</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>GiB</source>
   <translation>GiB</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Predicted memory in GiB that it takes, with the conversation</source>
   <translation>预测占用的内存（GiB），含对话</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>What fits this computer</source>
   <translation>这台电脑可容纳的模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Why?</source>
   <translation>为什么？</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Find such a model</source>
   <translation>查找此类模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Show the advice</source>
   <translation>显示建议</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Not in the map: {names}.</source>
   <translation>不在图中：{names}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Figure in the cells</source>
   <translation>单元格中的数值</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Sizes of models against formats, by the memory that is free now.</source>
   <translation>模型大小与格式对照，按当前空闲内存。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Working out what fits…</source>
   <translation>正在计算可容纳的模型…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>What fits the simulated computer</source>
   <translation>模拟的电脑可容纳的模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_map.py" />
   <source>Hide why</source>
   <translation>隐藏原因</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>Load anyway</source>
   <translation>仍然加载</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>The system moves memory to the disk then, or refuses: answers may be very slow</source>
   <translation>系统会将内存移到磁盘，或拒绝加载：回答可能非常慢</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>Show {n} rejected, and why</source>
   <extracomment>One: Show {n} rejected, and why</extracomment>
   <translation>
    <numerusform>显示 {n} 个被排除的格式及原因</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/computer_rejected.py" />
   <source>Hide {n} rejected, and why</source>
   <extracomment>One: Hide {n} rejected, and why</extracomment>
   <translation>
    <numerusform>隐藏 {n} 个被排除的格式及原因</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>What if I had another computer?</source>
   <translation>如果换一台电脑呢？</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Choose a graphics card for this computer, or a whole one. Advice here and in Discover is then for it.</source>
   <translation>为这台电脑选择显卡，或选择整台电脑。此处和“发现”中的建议将针对它。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Advice here and in Discover is for that computer, by its makers' figures. Real work uses this one.</source>
   <translation>此处和“发现”中的建议针对该电脑，依据其厂商数据。实际工作仍使用这台电脑。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>This computer</source>
   <translation>这台电脑</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>What if I had…</source>
   <translation>假如我有…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Back to this computer</source>
   <translation>返回这台电脑</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Computer or graphics card to imagine</source>
   <translation>假想的电脑或显卡</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Search a computer or graphics card</source>
   <translation>搜索电脑或显卡</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Type to search: RTX 4090, Apple M4, Raspberry…</source>
   <translation>输入以搜索：RTX 4090、Apple M4、Raspberry…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Memory to imagine</source>
   <translation>假想的内存</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Memory as it is</source>
   <translation>实际内存</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>{ram} GB of memory</source>
   <translation>{ram} GB 内存</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/computer_simulate.py" />
   <source>Simulated: {words}</source>
   <translation>模拟：{words}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Discover</source>
   <translation>发现</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Get a model from the Hub, or open one that is on this computer.</source>
   <translation>从 Hub 获取模型，或打开这台电脑上已有的模型。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Try it with a small model</source>
   <translation>用小模型试试</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>New here? Try it with a small model</source>
   <translation>第一次使用？用小模型试试</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>SmolLM2 135M is a real chat model of about 100 MB. The whole way takes a few minutes.</source>
   <translation>SmolLM2 135M 是真正的聊天模型，约 100 MB。全程只需几分钟。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover.py" />
   <source>Get SmolLM2 135M</source>
   <translation>获取 SmolLM2 135M</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>Would it run here?</source>
   <translation>能在这里运行吗？</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>How much of a conversation it must keep in view; more needs more memory</source>
   <translation>需要记住多少对话内容；越多所需内存越多</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>Nothing was downloaded to tell.</source>
   <translation>为判断这一点没有下载任何内容。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_advice.py" />
   <source>{tokens} context</source>
   <translation>{tokens} 上下文</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>Model card</source>
   <translation>模型卡</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>Show all of it</source>
   <translation>显示全部</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>Written by the model's owner. Pictures are left out.</source>
   <translation>由模型所有者撰写。图片已略去。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_card.py" />
   <source>The model card leads to {address}</source>
   <translation>模型卡指向 {address}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any size</source>
   <translation>不限大小</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Up to 1B</source>
   <translation>1B 以下</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>1B to 4B</source>
   <translation>1B 到 4B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>4B to 10B</source>
   <translation>4B 到 10B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>10B to 40B</source>
   <translation>10B 到 40B</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Above 40B</source>
   <translation>40B 以上</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any files</source>
   <translation>不限文件</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>With safetensors</source>
   <translation>有 safetensors</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>With GGUF</source>
   <translation>有 GGUF</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any licence</source>
   <translation>不限许可证</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Other</source>
   <translation>其他</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Gated or not</source>
   <translation>不限访问</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Without a gate</source>
   <translation>开放访问</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Behind a gate</source>
   <translation>受限</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Most downloaded</source>
   <translation>下载最多</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Most liked</source>
   <translation>点赞最多</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Newest changes</source>
   <translation>最近更新</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Trending</source>
   <translation>热门趋势</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Any author</source>
   <translation>不限作者</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Author</source>
   <translation>作者</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>A user or organisation, exactly as the Hub spells it</source>
   <translation>用户或组织，须与 Hub 上的拼写完全一致</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>How many parameters</source>
   <translation>参数数量</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>What the weights are stored as</source>
   <translation>权重的存储格式</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>What one may do with the model</source>
   <translation>模型允许的用途</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Gate</source>
   <translation>访问</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Behind a gate, the owner wants to know who downloads</source>
   <translation>受限时，所有者想知道谁在下载</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Order</source>
   <translation>排序</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>What comes first</source>
   <translation>排在最前的内容</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Only what fits this computer</source>
   <translation>仅显示这台电脑可容纳的</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Leaves out what needs more memory than is free now</source>
   <translation>略去所需内存超过当前空闲的模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_filters.py" />
   <source>Take all filters back</source>
   <translation>清除所有筛选</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get and quantize as {level}  ·  {size}  ·  {fit}</source>
   <translation>获取并量化为 {level}  ·  {size}  ·  {fit}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get</source>
   <translation>获取</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get and quantize</source>
   <translation>获取并量化</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Downloads the model, then makes this level of it by itself</source>
   <translation>下载模型，然后自动创建此级别</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Other levels</source>
   <translation>其他级别</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Open its page in the browser</source>
   <translation>在浏览器中打开其页面</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>{words}  ·  recommended</source>
   <translation>{words}  ·  推荐</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Download what is needed of it</source>
   <translation>下载所需部分</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get {name}</source>
   <translation>获取 {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Download {file}</source>
   <translation>下载 {file}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_get.py" />
   <source>Get and quantize as {level}</source>
   <translation>获取并量化为 {level}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Models here</source>
   <translation>此处的模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove from the list</source>
   <translation>从列表中移除</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Its files are deleted, because Bitwright made them itself.</source>
   <translation>其文件会被删除，因为它们由 Bitwright 自己创建。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Its files stay where they are.</source>
   <translation>其文件保持在原位置。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove, frees {size}</source>
   <translation>移除，释放 {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Variants can be made from these.</source>
   <translation>可由这些模型创建变体。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>The folder {folder} is not there any more.</source>
   <translation>文件夹 {folder} 已不存在。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>Remove {name} from the list?</source>
   <translation>从列表中移除 {name}？</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_here.py" />
   <source>{fate} Variants that were made from it stay, but cannot be measured against it any more.</source>
   <translation>{fate}由它创建的变体会保留，但无法再与它比较。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>From the Hugging Face Hub</source>
   <translation>来自 Hugging Face Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>organisation/name, or words to search for</source>
   <translation>组织/名称，或搜索词</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Repository or words</source>
   <translation>仓库或搜索词</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Filters</source>
   <translation>筛选</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Models found on the Hub</source>
   <translation>在 Hub 上找到的模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Show more</source>
   <translation>显示更多</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Searching…</source>
   <translation>正在搜索…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{offline} These results are {time} old.</source>
   <translation>{offline}这些结果来自 {time} 前。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>The public place where models are published.</source>
   <translation>模型公开发布的地方。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Download {repo}</source>
   <translation>下载 {repo}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Type a repository as organisation/name, or choose one of the results</source>
   <translation>请以“组织/名称”输入仓库，或选择一个结果</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Filters ({number})</source>
   <translation>筛选 ({number})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Hide the filters</source>
   <translation>隐藏筛选</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Author, size, licence and more</source>
   <translation>作者、大小、许可证等</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{message} Nothing that was looked up before matches.</source>
   <translation>{message}以前查询过的内容中没有匹配项。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Judged for a simulated computer: {judged_for}.</source>
   <translation>针对模拟的电脑评估：{judged_for}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{left_out} of another or an unknown size were left out.</source>
   <translation>已略去 {left_out} 个大小不符或未知的模型。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>The Hub cannot be reached from here. Models on this computer still work.</source>
   <translation>无法从此处连接 Hub。这台电脑上的模型仍可使用。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>No model on the Hub matches “{words}”.</source>
   <translation>Hub 上没有模型匹配“{words}”。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>No model on the Hub matches these filters.</source>
   <translation>Hub 上没有模型匹配这些筛选条件。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Looking at the files of {waiting} more…</source>
   <translation>正在查看另外 {waiting} 个的文件…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>The search failed: {error}</source>
   <translation>搜索失败：{error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>None of the results fits this computer. Show more, or choose another size.</source>
   <translation>这台电脑无法容纳任何结果。请显示更多，或选择其他大小。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>Open its page</source>
   <translation>打开其页面</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_hub.py" />
   <source>{hidden} more do not fit or cannot be judged.</source>
   <translation>另有 {hidden} 个无法容纳或无法评估。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_ideas.py" />
   <source>Small and quick</source>
   <translation>小巧快速</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_ideas.py" />
   <source>For code</source>
   <translation>用于代码</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_ideas.py" />
   <source>Trending now</source>
   <translation>当前热门</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Look for a copy of the model in safetensors or GGUF. Or have them opened as plain data only, and made safetensors.</source>
   <translation>请寻找该模型的 safetensors 或 GGUF 版本。或者让它们只作为纯数据打开，并转换为 safetensors。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{model} is ready as {level}.</source>
   <translation>{model} 已就绪：{level}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{model} is ready.</source>
   <translation>{model} 已就绪。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Quantize…</source>
   <translation>量化…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} was stopped.</source>
   <translation>{title}已停止。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>The download is here and complete.</source>
   <translation>下载已完整保存在此处。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>is in the library</source>
   <translation>已在模型库中</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>is ready to quantize</source>
   <translation>可以量化</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} was cancelled.</source>
   <translation>{title}已取消。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Delete what is kept</source>
   <translation>删除已保留的内容</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Removes the unfinished files. Models that are here stay.</source>
   <translation>移除未完成的文件。已有的模型会保留。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Open as plain data</source>
   <translation>作为纯数据打开</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>Put away</source>
   <translation>收起</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>In the library, where you can chat</source>
   <translation>在模型库中，可以聊天</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} is paused.</source>
   <translation>{title}已暂停。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>{title} was interrupted.</source>
   <translation>{title}已中断。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>No instruction of the pickle is carried out: only its tensors are read, in a process of their own, and made safetensors.</source>
   <translation>不执行 pickle 的任何指令：只在单独的进程中读取其张量，并转换为 safetensors。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_line.py" />
   <source>it ended early</source>
   <translation>提前结束</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>There is nothing at this path.</source>
   <translation>此路径下没有内容。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>This folder has no config.json, so it is not a model folder. Choose the folder that has one.</source>
   <translation>此文件夹没有 config.json，因此不是模型文件夹。请选择含有它的文件夹。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>This is not a GGUF file. Choose a file that ends in .gguf, or a model folder.</source>
   <translation>这不是 GGUF 文件。请选择以 .gguf 结尾的文件或模型文件夹。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>On this computer</source>
   <translation>在这台电脑上</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Path of a folder or a .gguf file</source>
   <translation>文件夹或 .gguf 文件的路径</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Path</source>
   <translation>路径</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>GGUF file…</source>
   <translation>GGUF 文件…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Open a GGUF file</source>
   <translation>打开 GGUF 文件</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Open a model folder</source>
   <translation>打开模型文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>A model folder or a GGUF file, or what other programs have brought here. Everything stays where it is. You can also drop a model onto this page.</source>
   <translation>模型文件夹或 GGUF 文件，或其他程序带来的模型。一切保持在原位置。也可将模型拖放到此页面。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>Type a path, or choose a folder or a file</source>
   <translation>请输入路径，或选择文件夹或文件</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>GGUF files (*.gguf)</source>
   <translation>GGUF 文件 (*.gguf)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_local.py" />
   <source>All files (*)</source>
   <translation>所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>About it</source>
   <translation>关于模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Files of the model</source>
   <translation>模型的文件</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Quantized variants of the model</source>
   <translation>模型的量化变体</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Quantized by others</source>
   <translation>他人量化的版本</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Model {repo_id}</source>
   <translation>模型 {repo_id}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Asking the Hub…</source>
   <translation>正在询问 Hub…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>{offline} What is shown is {time} old.</source>
   <translation>{offline}显示的内容来自 {time} 前。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>This model is gated. {get}</source>
   <translation>此模型需申请访问。{get}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Looking at its files…</source>
   <translation>正在查看其文件…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>The page failed: {error}</source>
   <translation>页面出错：{error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Its files cannot be read: {error}</source>
   <translation>无法读取其文件：{error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>That cannot be told yet</source>
   <translation>尚无法判断</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>That cannot be told</source>
   <translation>无法判断</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Estimated by its number of parameters alone, because: {no_facts}</source>
   <translation>仅按参数数量估计，因为：{no_facts}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>{files_count}, {size} together.</source>
   <translation>{files_count}，共 {size}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Ready-made variants of this model on the Hub.</source>
   <translation>此模型在 Hub 上的现成变体。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_model.py" />
   <source>Get this file</source>
   <translation>获取此文件</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Search a whole folder…</source>
   <translation>搜索整个文件夹…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add all</source>
   <translation>全部添加</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Models of other programs</source>
   <translation>其他程序的模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add to the library</source>
   <translation>添加到模型库</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>What was passed over</source>
   <translation>被跳过的内容</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Look for models in a folder</source>
   <translation>在文件夹中查找模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Looking…</source>
   <translation>正在查找…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add all {addable}</source>
   <translation>全部添加 ({addable})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} passed over</source>
   <translation>跳过 {n} 个</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{first} is in the library now.</source>
   <translation>{first} 已在模型库中。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} models are in the library now.</source>
   <translation>{n} 个模型已在模型库中。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Looks into the Hugging Face cache, Ollama and LM Studio</source>
   <translation>查找 Hugging Face 缓存、Ollama 和 LM Studio</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Finds every model below a folder</source>
   <translation>查找文件夹下的所有模型</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} models. Adding one moves nothing and takes no room.</source>
   <extracomment>One: {n} model. Adding one moves nothing and takes no room.</extracomment>
   <translation>
    <numerusform>{n} 个模型。添加不会移动任何文件，也不占用空间。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} were passed over: show why</source>
   <extracomment>One: {n} was passed over: show why</extracomment>
   <translation>
    <numerusform>跳过 {n} 个: 显示原因</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>{n} were passed over: hide why</source>
   <extracomment>One: {n} was passed over: hide why</extracomment>
   <translation>
    <numerusform>跳过 {n} 个: 隐藏原因</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Add {name}</source>
   <translation>添加 {name}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>No models were found ({where}).</source>
   <translation>未找到模型（{where}）。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>No models were found: no other program keeps models here.</source>
   <translation>未找到模型：没有其他程序在此保存模型。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>It was stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/discover_stores.py" />
   <source>Show in the library</source>
   <translation>在模型库中显示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/finetune_card.py" />
   <source>Make an NF4 variant of {model} first; its own path stands here then.</source>
   <translation>请先创建 {model} 的 NF4 变体；之后这里会显示其路径。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/finetune_card.py" />
   <source>{variant}, with small adapters that learn beside it (QLoRA).</source>
   <translation>{variant}，旁边带有学习用的小型适配器（QLoRA）。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Library</source>
   <translation>模型库</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Every variant on this computer, beside its original.</source>
   <translation>这台电脑上的每个变体及其原始模型。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Make a variant</source>
   <translation>创建变体</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Nothing has been made here yet</source>
   <translation>这里还没有创建任何内容</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Get a model, choose a level, and the finished variant appears here with its quality.</source>
   <translation>获取模型，选择级别，完成的变体会连同其质量显示在这里。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>What takes room on the disk, and what can go</source>
   <translation>占用磁盘空间的内容，以及可以删除的内容</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>View</source>
   <translation>视图</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>All files are where they should be.</source>
   <translation>所有文件都在应在的位置。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Variants under their models</source>
   <translation>变体列在其模型下</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>Quality against size</source>
   <translation>质量与大小</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library.py" />
   <source>What takes how much room</source>
   <translation>各项占用的空间</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Train back what it lost…</source>
   <translation>训练找回损失…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Its original is not in the library any more, so there is nothing to compare it with</source>
   <translation>其原始模型已不在模型库中，无法比较</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Measure {variant}</source>
   <translation>测量 {variant}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>The folder's path is in the clipboard.</source>
   <translation>文件夹路径已复制到剪贴板。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>The file's path is in the clipboard.</source>
   <translation>文件路径已复制到剪贴板。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>{n} are favourites now.</source>
   <extracomment>One: {n} is a favourite now.</extracomment>
   <translation>
    <numerusform>已将 {n} 个设为收藏。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>{n} are no favourites any more.</source>
   <extracomment>One: {n} is no favourite any more.</extracomment>
   <translation>
    <numerusform>已将 {n} 个取消收藏。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Tags of {name}</source>
   <translation>{name} 的标签</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Tags of {n} variants</source>
   <extracomment>One: Tags of {n} variant</extracomment>
   <translation>
    <numerusform>{n} 个变体的标签</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Tags of {n} changed.</source>
   <extracomment>One: Tags changed.</extracomment>
   <translation>
    <numerusform>已更改 {n} 个的标签。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Renamed to {name}.</source>
   <translation>已重命名为 {name}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Save the recipe</source>
   <translation>保存配方</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Deleted {variant}.</source>
   <translation>已删除 {variant}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>It is being measured already: see Activity</source>
   <translation>正在测量：见“活动”</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Get {base}, or choose its original in the menu, to compare it with</source>
   <translation>请获取 {base}，或在菜单中选择其原始模型，以便比较</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Delete the variant from the library, or put it back.</source>
   <translation>请从模型库中删除该变体，或将它放回原处。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Removed {variant} from the library.</source>
   <translation>已从模型库中移除 {variant}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Its files are where they were.</source>
   <translation>其文件仍在原位置。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>the model it was made from</source>
   <translation>创建它所用的模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>The recipe is saved.</source>
   <translation>配方已保存。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_actions.py" />
   <source>Removed {name}.</source>
   <translation>已移除 {name}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Measure all</source>
   <translation>全部测量</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Nothing has been measured yet</source>
   <translation>尚未测量任何内容</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Measuring compares each variant with its original; then this shows which is worth its size.</source>
   <translation>测量会将每个变体与其原始模型比较；之后这里会显示哪个值得其大小。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_chart.py" />
   <source>{n} are not shown: they were not measured.</source>
   <extracomment>One: {n} is not shown: it was not measured.</extracomment>
   <translation>
    <numerusform>{n} 个未显示：尚未测量。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>What the chart shows</source>
   <translation>图表显示的内容</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Difference</source>
   <translation>差异</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>How often it would answer differently from the original</source>
   <translation>回答与原始模型不同的频度</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_chart.py" />
   <source>Tokens a second, measured on this computer</source>
   <translation>每秒 token，在这台电脑上实测</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Trains the model to live with these bits, by what the original answers, for a time you choose</source>
   <translation>按原始模型的回答训练模型适应这些位数，时长由您选择</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Favourite</source>
   <translation>收藏</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Details of the variant</source>
   <translation>变体的详细信息</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Evaluate</source>
   <translation>评测</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Export: to Ollama, LM Studio, a folder or the Hub</source>
   <translation>导出：到 Ollama、LM Studio、文件夹或 Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Verify files: compare them with what was recorded</source>
   <translation>校验文件：与记录的内容比较</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Where it comes from</source>
   <translation>来源</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Details of the original</source>
   <translation>原始模型的详细信息</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>The original, {dtype}  ·  {size}</source>
   <translation>原始模型，{dtype}  ·  {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Remove the original…</source>
   <translation>移除原始模型…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Find…</source>
   <translation>查找…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Repair…</source>
   <translation>修复…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Close the details</source>
   <translation>关闭详细信息</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Remove from the library; its files stay</source>
   <translation>从模型库中移除；文件保留</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>How its numbers are stored</source>
   <translation>数值的存储方式</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Measure how close it is to the original, and how fast it is here</source>
   <translation>测量它与原始模型的接近程度，以及在此处的速度</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_detail.py" />
   <source>Its files are missing</source>
   <translation>其文件缺失</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_disk.py" />
   <source>Disk usage by model</source>
   <translation>各模型的磁盘使用情况</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>{variant} is damaged</source>
   <translation>{variant} 已损坏</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>missing: {path}</source>
   <translation>缺失：{path}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>changed: {path}</source>
   <translation>已更改：{path}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>{variant} is damaged.</source>
   <translation>{variant} 已损坏。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>Repair says what can be done about it.</source>
   <translation>“修复”会说明可以怎么做。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>{variant} is intact.</source>
   <translation>{variant} 完好。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_files.py" />
   <source>Every file has the content that was recorded.</source>
   <translation>每个文件的内容都与记录一致。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Filter: q4, fav, tag:work…</source>
   <translation>筛选：q4、fav、tag:work…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Every word must fit. Some mean more: {examples}. A minus before a word turns it round.</source>
   <translation>须匹配所有词。有些词另有含义：{examples}。词前加减号表示排除。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Quick filters</source>
   <translation>快速筛选</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Duplicates…</source>
   <translation>重复项…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>No variant matches the filter</source>
   <translation>没有变体符合筛选条件</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_list.py" />
   <source>{count} variants, {size}</source>
   <extracomment>One: {count} variant, {size}</extracomment>
   <translation>
    <numerusform>{count} 个变体，{size}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Not measured ({n})</source>
   <translation>未测量 ({n})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Missing files ({n})</source>
   <translation>文件缺失 ({n})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_list.py" />
   <source>{n} have this tag</source>
   <extracomment>One: {n} has this tag</extracomment>
   <translation>
    <numerusform>{n} 个有此标签</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Group by model</source>
   <translation>按模型分组</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Content that is on this computer twice, and the space that sharing it saves</source>
   <translation>这台电脑上重复的内容，以及合并可节省的空间</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Clear the filter</source>
   <translation>清除筛选</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Favourites</source>
   <translation>收藏</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Only favourites</source>
   <translation>仅收藏</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Only what was not measured yet</source>
   <translation>仅尚未测量的</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_list.py" />
   <source>Only what cannot be found on the disk</source>
   <translation>仅在磁盘上找不到的</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Folder for the copies</source>
   <translation>存放副本的文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Several variants</source>
   <translation>多个变体</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Select nothing</source>
   <translation>取消全部选择</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>{n} variants selected</source>
   <extracomment>One: {n} variant selected</extracomment>
   <translation>
    <numerusform>已选择 {n} 个变体</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>{size} together</source>
   <translation>共 {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Compare in a chat</source>
   <translation>在聊天中比较</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Export to a folder…</source>
   <translation>导出到文件夹…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Tags…</source>
   <translation>标签…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Choose exactly two variants to compare them.</source>
   <translation>请选择恰好两个变体进行比较。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>{n} are not measured: their originals are not here, or they are being measured already.</source>
   <extracomment>One: {n} is not measured: its original is not here, or it is being measured already.</extracomment>
   <translation>
    <numerusform>{n} 个不测量：其原始模型不在此处，或正在测量。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Choose exactly two to compare them</source>
   <translation>请选择恰好两个进行比较</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>Evaluate {n}</source>
   <extracomment>One: Evaluate {n}</extracomment>
   <translation>
    <numerusform>评测 {n} 个</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>Their originals are not here, or they are being measured already</source>
   <translation>其原始模型不在此处，或正在测量</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_many.py" />
   <source>No favourites any more</source>
   <translation>取消收藏</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_many.py" />
   <source>Deleted {n} variants.</source>
   <extracomment>One: Deleted {n} variant.</extracomment>
   <translation>
    <numerusform>已删除 {n} 个变体。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Rename…</source>
   <translation>重命名…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Copy path</source>
   <translation>复制路径</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Verify files</source>
   <translation>校验文件</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Make a variant of it</source>
   <translation>由它创建变体</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Fold or unfold</source>
   <translation>折叠或展开</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Its original</source>
   <translation>其原始模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Find the missing files…</source>
   <translation>查找缺失的文件…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Make another variant</source>
   <translation>再创建一个变体</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Run this recipe again…</source>
   <translation>重新运行此配方…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Save recipe…</source>
   <translation>保存配方…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>No favourite any more</source>
   <translation>取消收藏</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>Its original is not here</source>
   <translation>其原始模型不在此处</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_menu.py" />
   <source>No model here has its shape</source>
   <translation>此处没有形状相同的模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>A note for yourself: what it is good at, what it is for</source>
   <translation>给自己的备注：擅长什么，用于什么</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>The note is saved.</source>
   <translation>备注已保存。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>Too long: at most {n} letters are kept.</source>
   <translation>过长：最多保留 {n} 个字符。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>Take the tag {tag} away</source>
   <translation>移除标签 {tag}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>No tags yet</source>
   <translation>还没有标签</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_notes.py" />
   <source>The tag {tag} was taken away.</source>
   <translation>已移除标签 {tag}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Reading the headers…</source>
   <translation>正在读取文件头…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Evaluate compares it with the original on the same text.</source>
   <translation>“评测”会用同一文本将它与原始模型比较。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Type</source>
   <translation>类型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Numbers</source>
   <translation>数值</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>{size}, missing</source>
   <translation>{size}，缺失</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Copy the sha256 of {name}</source>
   <translation>复制 {name} 的 sha256</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Not measured yet. {can}</source>
   <translation>尚未测量。{can}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Opens Quantize with the recipe that it was made by</source>
   <translation>以创建它的配方打开“量化”</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/library_sections.py" />
   <source>A small file that others can open to make the same</source>
   <translation>一个小文件，他人可打开它创建同样的变体</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/library_sections.py" />
   <source>Show all {n} tensors…</source>
   <extracomment>One: Show the tensor…</extracomment>
   <translation>
    <numerusform>显示全部 {n} 个张量…</numerusform>
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
   <translation>这些文件不含可在此读取的张量列表。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Simple</source>
   <translation>简洁</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>What suits this computer, and little else</source>
   <translation>适合这台电脑的选择，别无其他</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Expert</source>
   <translation>专家</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Every level, format and option; several levels at once</source>
   <translation>所有级别、格式和选项；可同时选多个级别</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Make a model smaller and faster, so that it suits this computer.</source>
   <translation>让模型更小更快，以适合这台电脑。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>There is no model to quantize yet</source>
   <translation>还没有可量化的模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Get one from the Hub, or drop a GGUF file or a model folder onto this page.</source>
   <translation>从 Hub 获取一个，或将 GGUF 文件或模型文件夹拖放到此页面。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>Mode</source>
   <translation>模式</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>The files of {name} are not there any more: put them back at {path}, or get the model again.</source>
   <translation>{name} 的文件已不存在：请将它们放回 {path}，或重新获取模型。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize.py" />
   <source>{name} to {label}</source>
   <translation>{name} 至 {label}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_axes.py" />
   <source>How a number is stored; fewer bits make a smaller model</source>
   <translation>一个数的存储方式；位数越少，模型越小</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_axes.py" />
   <source>How the values are chosen on that grid</source>
   <translation>如何在该网格上选择值</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_axes.py" />
   <source>The files that are written, which decide what programs load it</source>
   <translation>写入的文件，决定哪些程序能加载</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Running</source>
   <translation>运行中</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Variants that are made</source>
   <translation>正在创建的变体</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Cancel all</source>
   <translation>全部取消</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Ready</source>
   <translation>就绪</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>{done} of {all} are done</source>
   <translation>已完成 {done} / {all}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>All {n} jobs are done</source>
   <extracomment>One: {n} job is done</extracomment>
   <translation>
    <numerusform>全部 {n} 个任务已完成</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_batch.py" />
   <source>Show how far it is, or what came out</source>
   <translation>显示进度或结果</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>One file for llama.cpp and others</source>
   <translation>单个文件，用于 llama.cpp 等</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>For vLLM and transformers</source>
   <translation>用于 vLLM 和 transformers</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>GGUF levels</source>
   <translation>GGUF 级别</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>One file that llama.cpp, Ollama and LM Studio load: the simple way to chat on this computer</source>
   <translation>llama.cpp、Ollama 和 LM Studio 可加载的单个文件：在这台电脑上聊天的简便方式</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>Other formats</source>
   <translation>其他格式</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>INT8, INT4, FP8 and more, also by methods that look at a text first (GPTQ, AWQ), in files for vLLM, transformers and others</source>
   <translation>INT8、INT4、FP8 等，也可用先查看文本的方法（GPTQ、AWQ），生成供 vLLM、transformers 等使用的文件</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>Formats</source>
   <translation>格式</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_choices.py" />
   <source>Formats to choose from</source>
   <translation>可选格式</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>Nothing that fits this computer can be made of this model: see all formats.</source>
   <translation>无法由此模型创建这台电脑可容纳的形式：请查看所有格式。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>Choose a model first</source>
   <translation>请先选择模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>No level can be made of this model.</source>
   <translation>无法由此模型创建任何级别。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_chooser.py" />
   <source>No other format can be made of this model.</source>
   <translation>无法由此模型创建其他格式。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_follow.py" />
   <source>Measure {title}</source>
   <translation>测量 {title}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_levels.py" />
   <source>Levels</source>
   <translation>级别</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_notice.py" />
   <source>Get it again</source>
   <translation>重新获取</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_open.py" />
   <source>Open a model</source>
   <translation>打开模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_open.py" />
   <source>Opening {name}…</source>
   <translation>正在打开 {name}…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_open.py" />
   <source>Models ({pattern})</source>
   <translation>模型 ({pattern})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Usually: {value}</source>
   <translation>常用：{value}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>The usual one: {name}</source>
   <translation>常用：{name}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Find an option</source>
   <translation>查找选项</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>No option is called so.</source>
   <translation>没有此名称的选项。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>All options</source>
   <translation>所有选项</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Back to {value}</source>
   <translation>恢复为 {value}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Reset {option}</source>
   <translation>重置{option}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Back to the usual options</source>
   <translation>恢复常用选项</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>Fewer options</source>
   <translation>较少选项</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_options.py" />
   <source>By time</source>
   <translation>按时间</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Plan</source>
   <translation>计划</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>The best one for this computer and purpose</source>
   <translation>最适合这台电脑和此用途</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Name of the variant</source>
   <translation>变体名称</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Evaluate afterwards</source>
   <translation>完成后评测</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Compares it with the original on the same text and measures its speed here</source>
   <translation>用同一文本与原始模型比较，并在此测量其速度</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Untick all</source>
   <translation>全部取消勾选</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Before it starts</source>
   <translation>开始之前</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_plan.py" />
   <source>Make {label} of {model}</source>
   <translation>由 {model} 创建 {label}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>{label} of {model}</source>
   <translation>{model} 的 {label}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Save how a variant is made, share it as a file, use it again</source>
   <translation>保存变体的创建方式，分享为文件，再次使用</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Share a recipe as a file</source>
   <translation>将配方分享为文件</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipes ({pattern})</source>
   <translation>配方 ({pattern})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>It does not carry your calibration text ({name}), nor where it lies.</source>
   <translation>其中不含您的校准文本（{name}）及其位置。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Open a recipe file</source>
   <translation>打开配方文件</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe “{name}” deleted.</source>
   <translation>已删除配方“{name}”。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Save this recipe…</source>
   <translation>保存此配方…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Share it as a file…</source>
   <translation>分享为文件…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe “{name}” saved.</source>
   <translation>已保存配方“{name}”。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe “{name}” replaced.</source>
   <translation>已替换配方“{name}”。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>All files ({pattern})</source>
   <translation>所有文件 ({pattern})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>Recipe saved as {name}.</source>
   <translation>配方已保存为 {name}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_recipes.py" />
   <source>All recipes…</source>
   <translation>所有配方…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>{size}  (was {original})</source>
   <translation>{size}  （原为 {original}）</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Show in Activity</source>
   <translation>在“活动”中显示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Cancelling…</source>
   <translation>正在取消…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Show in library</source>
   <translation>在模型库中显示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>{label} is ready</source>
   <translation>{label} 已完成</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>What it has is kept, also when Bitwright is closed. Resume goes on from there.</source>
   <translation>已有内容会保留，关闭 Bitwright 后也是如此。“继续”会从这里接着进行。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Back to the plan</source>
   <translation>返回计划</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>You can go on using Bitwright. The variant appears in the library when it is whole.</source>
   <translation>可以继续使用 Bitwright。变体完成后会显示在模型库中。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Make another</source>
   <translation>再创建一个</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Peak memory</source>
   <translation>内存峰值</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Quality beside the original</source>
   <translation>与原始模型的质量对比</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Nothing was kept. The original is untouched.</source>
   <translation>没有保留任何内容。原始模型未受影响。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Measuring what it cost</source>
   <translation>正在测量损失</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>The job ended early.</source>
   <translation>任务提前结束。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_run.py" />
   <source>Measuring ended early. {error}</source>
   <translation>测量提前结束。{error}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_simple.py" />
   <source>Why this one?</source>
   <translation>为什么选它？</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_simple.py" />
   <source>All levels, formats and options</source>
   <translation>所有级别、格式和选项</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_simple.py" />
   <source>Hide the reasons</source>
   <translation>隐藏原因</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>Choose a model</source>
   <translation>选择模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>On the Hub or in other programs; you can also drop one onto this page</source>
   <translation>在 Hub 上或其他程序中；也可将模型拖放到此页面</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>Open a file…</source>
   <translation>打开文件…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>A GGUF file, or the config.json of a model folder</source>
   <translation>GGUF 文件，或模型文件夹的 config.json</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>{params} parameters</source>
   <translation>{params} 参数</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>stored as {dtype}</source>
   <translation>以 {dtype} 存储</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>trained for {tokens} context</source>
   <translation>训练上下文 {tokens}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>What is it for?</source>
   <translation>用途是什么？</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/quantize_wish.py" />
   <source>What suits this computer</source>
   <translation>适合这台电脑的选择</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/registry.py" />
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Give a variant an address that other programs on this computer can ask, as they ask OpenAI.</source>
   <translation>为变体提供地址，让这台电脑上的其他程序像访问 OpenAI 一样访问它。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>There is no variant to serve yet</source>
   <translation>还没有可提供服务的变体</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Get a model and quantize it; the finished variant can be served here.</source>
   <translation>获取模型并量化；完成的变体可在此提供服务。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>What serving is good for</source>
   <translation>服务的用处</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Editors, chat programs and scripts that speak OpenAI's API can use it.</source>
   <translation>支持 OpenAI API 的编辑器、聊天程序和脚本都可使用。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>They need an address, a key and the model's name: all three are shown here.</source>
   <translation>它们需要地址、密钥和模型名称：三者都显示在这里。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>It listens on this computer only: nobody on the network gets in.</source>
   <translation>仅在这台电脑上监听：网络上的任何人都无法访问。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>The model stays in memory until you stop it, or close the window.</source>
   <translation>模型留在内存中，直到您停止它或关闭窗口。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve.py" />
   <source>Server</source>
   <translation>服务器</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Show questions and answers</source>
   <translation>显示问题和回答</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Of requests that come from now on; they are kept in memory only</source>
   <translation>针对此后的请求；仅保存在内存中</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Requests</source>
   <translation>请求</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>The chosen request</source>
   <translation>所选的请求</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>Programs that ask this address appear here. Try it sends the first request.</source>
   <translation>访问此地址的程序会显示在这里。“试用”会发送第一个请求。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_log.py" />
   <source>None yet</source>
   <translation>还没有</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Try it</source>
   <translation>试用</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the address</source>
   <translation>复制地址</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the API key</source>
   <translation>复制 API 密钥</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the model's name</source>
   <translation>复制模型名称</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Show the API key</source>
   <translation>显示 API 密钥</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Make a new API key…</source>
   <translation>创建新的 API 密钥…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Copy the example</source>
   <translation>复制示例</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Hide the API key</source>
   <translation>隐藏 API 密钥</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>{context} context</source>
   <translation>{context} 上下文</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Closes the address and frees {size}</source>
   <translation>关闭地址并释放 {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>The server stopped unexpectedly.</source>
   <translation>服务器意外停止。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Asking…</source>
   <translation>正在提问…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Sends one question through the address, as any program would</source>
   <translation>像任何程序一样，通过该地址发送一个问题</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Language of the example</source>
   <translation>示例的语言</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Serving</source>
   <translation>服务中</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Stopping</source>
   <translation>正在停止</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Loading the model…</source>
   <translation>正在加载模型…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>None is needed</source>
   <translation>不需要</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>for {time}</source>
   <translation>已运行 {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>since just now</source>
   <translation>刚刚开始</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>It answered in {time}: “{text}”</source>
   <translation>用 {time} 回答：“{text}”</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Giving the memory back…</source>
   <translation>正在释放内存…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Make a new API key?</source>
   <translation>创建新的 API 密钥？</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Programs that have the key of now are shut out until you give them the new one.</source>
   <translation>持有当前密钥的程序将无法访问，直到得到新密钥。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_server.py" />
   <source>Make a new key</source>
   <translation>创建新密钥</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Variant to serve</source>
   <translation>提供服务的变体</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Start serving</source>
   <translation>开始服务</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Serve a variant</source>
   <translation>为变体提供服务</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Ask for it</source>
   <translation>要求密钥</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Show them</source>
   <translation>显示</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Only programs that you give the key to can ask.</source>
   <translation>只有您给予密钥的程序可以访问。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Every program of every user of this computer can ask, without a key.</source>
   <translation>这台电脑上任何用户的任何程序都可访问，无需密钥。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>It is being served already</source>
   <translation>已在提供服务</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>How many tokens a question and its answer may have together; more takes memory.</source>
   <translation>问题与回答合计可有多少个 token；越多占用内存越多。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Port</source>
   <translation>端口</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>The next free one is taken if another program has it.</source>
   <translation>若被其他程序占用，则使用下一个空闲端口。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Requests that may wait</source>
   <translation>可等待的请求数</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>They are answered one at a time; those beyond are sent away.</source>
   <translation>请求逐个回答；超出的会被拒绝。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Questions and answers in the log</source>
   <translation>日志中的问题和回答</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Otherwise the log has only times, sizes and results. It is never written to disk.</source>
   <translation>否则日志只有时间、大小和结果。绝不写入磁盘。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Web pages that may ask</source>
   <translation>可访问的网页</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Their addresses, with commas between. Empty: no web page may, only programs.</source>
   <translation>其地址，用逗号分隔。留空：不允许网页，仅允许程序。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/serve_start.py" />
   <source>Hide options</source>
   <translation>隐藏选项</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Find a setting</source>
   <translation>查找设置</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Changes hold at once.</source>
   <translation>更改立即生效。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Sections</source>
   <translation>分区</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>No setting is called that</source>
   <translation>没有此名称的设置</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings.py" />
   <source>Show all settings</source>
   <translation>显示所有设置</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>About</source>
   <translation>关于</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Show the libraries and their licences</source>
   <translation>显示所用的库及其许可证</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Copy the diagnostics</source>
   <translation>复制诊断信息</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Makes language models fit the computer in front of you. Apache licence 2.0.</source>
   <translation>让语言模型适合您面前的电脑。Apache 许可证 2.0。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>The libraries that do the work, with their versions and licences.</source>
   <translation>承担工作的库，及其版本和许可证。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Diagnostics</source>
   <translation>诊断信息</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Versions and the shape of this computer, for a question or a report. No names are in it.</source>
   <translation>版本和这台电脑的配置，用于提问或报告。其中没有姓名。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Hide</source>
   <translation>隐藏</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>The diagnostics are in the clipboard.</source>
   <translation>诊断信息已复制到剪贴板。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>Read them before you send them.</source>
   <translation>发送前请先阅读。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_about.py" />
   <source>see its package</source>
   <translation>见其软件包</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Folders</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Move…</source>
   <translation>移动…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Move the folder of models</source>
   <translation>移动模型文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Variants, models that were made here, and unfinished work.</source>
   <translation>变体、在此创建的模型和未完成的工作。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Shared with other tools that use the Hub. HF_HUB_CACHE moves it.</source>
   <translation>与使用 Hub 的其他工具共享。可用 HF_HUB_CACHE 移动。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>Library and settings</source>
   <translation>模型库和设置</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>What is known of the models, conversations, settings. BITWRIGHT_HOME moves everything.</source>
   <translation>有关模型的信息、对话、设置。可用 BITWRIGHT_HOME 整体移动。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>New folder for models</source>
   <translation>新的模型文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>path folder disk place</source>
   <translation>路径 文件夹 磁盘 位置</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>This folder does not exist yet.</source>
   <translation>此文件夹尚不存在。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>It is made when something is put there.</source>
   <translation>有内容存入时会创建。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>New variants go here. Start Bitwright again to see the new folder everywhere.</source>
   <translation>新变体存入此处。请重新启动 Bitwright，使新文件夹在各处生效。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>The models are being moved: see Activity</source>
   <translation>正在移动模型：见“活动”</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_folders.py" />
   <source>No program answered to open the folder.</source>
   <translation>没有程序响应打开文件夹的请求。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Model hub</source>
   <translation>模型 Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>A mirror, or your own hub. Empty means Hugging Face.</source>
   <translation>镜像或自己的 Hub。留空即为 Hugging Face。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Work offline</source>
   <translation>离线工作</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Access token (hf_…)</source>
   <translation>访问令牌 (hf_…)</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Log in</source>
   <translation>登录</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Check</source>
   <translation>检查</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Log out</source>
   <translation>退出登录</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Account</source>
   <translation>账户</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>No limit</source>
   <translation>不限</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Speed limit</source>
   <translation>速度限制</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>For each download, also one that runs: 5MB or 500kB a second. Empty means none.</source>
   <translation>针对每个下载，包括正在进行的：每秒 5MB 或 500kB。留空为不限。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Delete what unfinished downloads left</source>
   <translation>删除未完成下载的残留</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Unfinished downloads</source>
   <translation>未完成的下载</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>{size} of files that are not whole. Paused downloads go on from them; without them they begin these files anew.</source>
   <translation>{size} 不完整的文件。暂停的下载会接着使用；没有它们则重新下载这些文件。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Asking the hub…</source>
   <translation>正在询问 Hub…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Offline</source>
   <translation>离线</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Nothing is asked of the hub; what is known of it stays.</source>
   <translation>不向 Hub 查询任何内容；已知的信息会保留。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Ask the hub whose token it is</source>
   <translation>向 Hub 查询令牌的所有者</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>bandwidth rate</source>
   <translation>带宽 速率</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Files at once</source>
   <translation>同时下载的文件</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>How many files of a model a download fetches together.</source>
   <translation>一次下载同时获取模型的多少个文件。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>For gated and private models. The token is kept in the system keyring.</source>
   <translation>用于受限和私有模型。令牌保存在系统密钥环中。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>{problem} Log in with “hf auth login”, or set HF_TOKEN, instead.</source>
   <translation>{problem}请改用“hf auth login”登录，或设置 HF_TOKEN。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>downloads</source>
   <translation>下载</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>That did not work.</source>
   <translation>未能成功。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>Logged in as {name}. The token is in {kept_words}.</source>
   <translation>已登录为 {name}。令牌位于 {kept_words}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_hub.py" />
   <source>There is a token for this hub in {kept_words}.</source>
   <translation>此 Hub 的令牌位于 {kept_words}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Appearance</source>
   <translation>外观</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>System ({language})</source>
   <translation>系统 ({language})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>System follows what the desktop says.</source>
   <translation>“系统”跟随桌面的设置。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Changes at once. Names of models and formats stay as they are.</source>
   <translation>立即更改。模型和格式的名称保持原样。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_look.py" />
   <source>colours dark light night</source>
   <translation>颜色 深色 浅色 夜间</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Privacy</source>
   <translation>隐私</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>What the hub learns</source>
   <translation>Hub 会得知什么</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Forget searches and pages of the hub</source>
   <translation>清除 Hub 的搜索和页面记录</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Searches and pages of the hub</source>
   <translation>Hub 的搜索和页面</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Open the data folder</source>
   <translation>打开数据文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Delete all…</source>
   <translation>全部删除…</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Delete all conversations</source>
   <translation>删除全部对话</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Only when you ask</source>
   <translation>仅在您要求时</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>history cache clear</source>
   <translation>历史 缓存 清除</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>chats history clear</source>
   <translation>聊天 历史 清除</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Telemetry</source>
   <translation>遥测</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Bitwright counts nothing and reports nothing, and tells the libraries that it uses to keep quiet, too. There is no account and no crash report.</source>
   <translation>Bitwright 不统计、不上报任何内容，并要求所用的库也不上报。没有账户，也没有崩溃报告。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>What stays here</source>
   <translation>留在此处的内容</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Models, conversations, prompts, texts, measurements and settings. Models run on this computer, not elsewhere.</source>
   <translation>模型、对话、提示词、文本、测量结果和设置。模型在这台电脑上运行，不在别处。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>All that is kept</source>
   <translation>保存的全部内容</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Plain files and one small database, in one folder. Copying it is a backup.</source>
   <translation>普通文件和一个小型数据库，都在一个文件夹中。复制它即为备份。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>You work offline: nothing is asked of {hub}.</source>
   <translation>当前离线工作：不向 {hub} 查询任何内容。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Searching, opening a model's page and downloading ask {hub} for it. It sees your address on the network, the model's name, and your token if you are logged in. Nothing is asked before.</source>
   <translation>搜索、打开模型页面和下载时会向 {hub} 发出请求。它会得知您的网络地址、模型名称，以及登录后的令牌。在此之前不发送任何请求。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>{size} of answers are remembered, so that pages open at once and offline. Downloads are not among them.</source>
   <translation>已保存 {size} 的查询结果，使页面可立即打开且离线可用。不含下载。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Nothing is remembered.</source>
   <translation>没有保存任何内容。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>{n} conversations are kept, only on this computer.</source>
   <extracomment>One: {n} conversation is kept, only on this computer.</extracomment>
   <translation>
    <numerusform>已保存 {n} 个对话，仅在这台电脑上。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>None is kept.</source>
   <translation>没有保存任何对话。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>All conversations are deleted.</source>
   <translation>已删除全部对话。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Searches and pages of the hub are forgotten.</source>
   <translation>已清除 Hub 的搜索和页面记录。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Never sent</source>
   <translation>从不发送</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>backup data folder</source>
   <translation>备份 数据 文件夹</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>Delete all conversations?</source>
   <translation>要删除全部对话吗？</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_privacy.py" />
   <source>They are deleted for good, with the answers to test prompts. Models, votes, saved prompts and presets stay.</source>
   <translation>它们会与测试提示词的回答一起永久删除。模型、投票、已保存的提示词和预设会保留。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Start afresh</source>
   <translation>重新开始</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Reset all settings</source>
   <translation>重置所有设置</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Forget the layout</source>
   <translation>清除布局</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Show the welcome</source>
   <translation>显示欢迎页</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>All settings are reset.</source>
   <translation>所有设置已重置。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>The layout is forgotten.</source>
   <translation>布局已清除。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>From the next start on the window is as it was at first.</source>
   <translation>从下次启动起，窗口恢复为最初的样子。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Everything on this page as at the first start, but for the folders and the login.</source>
   <translation>此页面上的一切恢复为首次启动时的状态，文件夹和登录除外。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Size and place of the window, columns, what is folded. Holds from the next start on.</source>
   <translation>窗口的大小和位置、列、折叠状态。从下次启动起生效。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>Welcome</source>
   <translation>欢迎</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>The three first steps: this computer, what suits it, a first model.</source>
   <translation>最初的三步：这台电脑、适合它的选择、第一个模型。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>All settings are as at the first start already.</source>
   <translation>所有设置已是首次启动时的状态。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>reset default factory</source>
   <translation>重置 默认 出厂</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>reset size columns</source>
   <translation>重置 大小 列</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_reset.py" />
   <source>tour first run introduction</source>
   <translation>导览 首次启动 介绍</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_sections.py" />
   <source>Work</source>
   <translation>工作</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Latin letters</source>
   <translation>拉丁字母</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Cyrillic</source>
   <translation>西里尔字母</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Greek</source>
   <translation>希腊字母</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Arabic</source>
   <translation>阿拉伯字母</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Hebrew</source>
   <translation>希伯来字母</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Devanagari</source>
   <translation>天城文</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Thai</source>
   <translation>泰文</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Chinese characters</source>
   <translation>汉字</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Japanese kana</source>
   <translation>日文假名</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Korean</source>
   <translation>韩文</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>others</source>
   <translation>其他</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/pages/settings_text.py" />
   <source>{n} documents</source>
   <extracomment>One: {n} document</extracomment>
   <translation>
    <numerusform>{n} 个文档</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>{size} of text in {documents}.</source>
   <translation>{documents}，共 {size} 文本。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>There is more: what lies beyond {size} is not used.</source>
   <translation>还有更多：超出 {size} 的部分不使用。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Methods such as GPTQ and AWQ look at a text to see which weights matter.</source>
   <translation>GPTQ 和 AWQ 等方法会查看文本，以了解哪些权重重要。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Usual text</source>
   <translation>常用文本</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>For recipes that name no other text.</source>
   <translation>用于未指定其他文本的配方。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>Look into it</source>
   <translation>查看内容</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>How the text begins</source>
   <translation>文本的开头</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>For recipes that name no other. It should be like what the model will be used for.</source>
   <translation>用于未指定其他文本的配方。应与模型的用途相近。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>What is in it</source>
   <translation>其中的内容</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>{number}. {words}</source>
   <translation>{number}. {words}</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>documents languages preview</source>
   <translation>文档 语言 预览</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>A data set of the Hub is fetched for this, and kept for the next calibration.</source>
   <translation>为此会获取 Hub 上的数据集，并保留供下次校准使用。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_text.py" />
   <source>How much text there is, in which scripts, and how it begins.</source>
   <translation>文本的数量、所用文字和开头。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How the GPU multiplies when it quantizes, measures and chats. TF32 is faster and less exact.</source>
   <translation>GPU 在量化、测量和聊天时的乘法方式。TF32 更快，但精度较低。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>16-bit</source>
   <translation>16 位</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>8-bit</source>
   <translation>8 位</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>4-bit</source>
   <translation>4 位</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>The most that one chat or job may take. Advice counts with it, too.</source>
   <translation>一个聊天或任务最多可占用的内存。建议也会以此为准。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>All cores ({available})</source>
   <translation>所有核心 ({available})</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Compute</source>
   <translation>计算</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Measure each new variant</source>
   <translation>测量每个新变体</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Threads</source>
   <translation>线程</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How many processor cores jobs and chats may use. Fewer leave room for other programs.</source>
   <translation>任务和聊天可使用的处理器核心数。越少，留给其他程序的越多。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Memory limit</source>
   <translation>内存限制</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Chat context</source>
   <translation>聊天上下文</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How much of a conversation the model keeps in mind. More takes more memory.</source>
   <translation>模型能记住多少对话内容。越多占用内存越多。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Conversation cache</source>
   <translation>对话缓存</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>How chats keep what was said: fewer bits take less memory. Holds from the next chat on.</source>
   <translation>聊天如何保存对话内容：位数越少，占用内存越少。从下一次聊天起生效。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>After quantizing</source>
   <translation>量化之后</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Compares a new variant with its original on a short text, to see what the bits cost.</source>
   <translation>用一段短文本比较新变体与原始模型，查看减少位数的损失。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>cpu cores processor</source>
   <translation>cpu 核心 处理器</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>ram room</source>
   <translation>ram 内存</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>This computer has {total}, {free} are free.</source>
   <translation>这台电脑有 {total}，空闲 {free}。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Faster on the GPU, with 10 bits of precision instead of 23</source>
   <translation>在 GPU 上更快，精度为 10 位而非 23 位</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/settings_work.py" />
   <source>Exact: every calculation in 32 bits</source>
   <translation>精确：所有计算均为 32 位</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_facts.py" />
   <source>Training</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Ends the training. Nothing of it is kept; the original is untouched.</source>
   <translation>结束训练。不保留任何内容；原始模型不受影响。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Stops for now and keeps everything. Resume goes on from there, also after a restart.</source>
   <translation>暂时停止并保留一切。“继续”会从这里接着进行，重新启动后也可以。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Ends the training here. The best step so far becomes the variant.</source>
   <translation>在此结束训练。目前最佳的一步成为变体。</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>There is nothing to keep yet: the training has not begun</source>
   <translation>还没有可保留的内容：训练尚未开始</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Pausing, as soon as all is saved</source>
   <translation>正在暂停，保存完成后停止</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Stopping, the best step becomes the variant</source>
   <translation>正在停止，最佳的一步成为变体</translation>
  </message>
  <message>
   <location filename="../../desktop/pages/training_view.py" />
   <source>Stop and keep the best</source>
   <translation>停止并保留最佳</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat.py" />
   <source>The chat has ended.</source>
   <translation>聊天已结束。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat.py" />
   <source>Start it again.</source>
   <translation>请重新开始。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat_lane.py" />
   <source>Stopped before it answered</source>
   <translation>在回答前停止</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat_lane.py" />
   <source>The answer ended here</source>
   <translation>回答到此结束</translation>
  </message>
  <message>
   <location filename="../../desktop/services/chat_room.py" />
   <source>Choose a second variant first</source>
   <translation>请先选择第二个变体</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>This cannot be opened here</source>
   <translation>无法在此打开</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop to open this recipe in Quantize</source>
   <translation>松开即可在“量化”中打开此配方</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop to add “{name}” to the library</source>
   <translation>松开即可将“{name}”添加到模型库</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop to add {n} models to the library</source>
   <extracomment>One: Drop to add {n} model to the library</extracomment>
   <translation>
    <numerusform>松开即可将 {n} 个模型添加到模型库</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/services/dropped.py" />
   <source>{n} other things are left out.</source>
   <extracomment>One: {n} other thing is left out.</extracomment>
   <translation>
    <numerusform>略去另外 {n} 项。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Files stay where they are.</source>
   <translation>文件保持在原位置。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Too many at once.</source>
   <translation>一次过多。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop a recipe by itself.</source>
   <translation>请单独拖放配方。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>One recipe at a time.</source>
   <translation>一次一个配方。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>This folder has neither a config.json nor a GGUF file.</source>
   <translation>此文件夹中既没有 config.json，也没有 GGUF 文件。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>It cannot be read.</source>
   <translation>无法读取。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>This is a later part of a model: drop its first part.</source>
   <translation>这是模型的后续部分：请拖放第一部分。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Drop the whole folder of the model instead of one of its files.</source>
   <translation>请拖放模型的整个文件夹，而不是其中一个文件。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/dropped.py" />
   <source>Only GGUF files, model folders and recipes can be opened.</source>
   <translation>只能打开 GGUF 文件、模型文件夹和配方。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>{title}: ready to chat.</source>
   <translation>{title}：可以聊天。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>Quantize {model} to {format}</source>
   <translation>将 {model} 量化为 {format}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>Measure {what}</source>
   <translation>测量 {what}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/follow_ups.py" />
   <source>No level of it fits the memory that is free now.</source>
   <translation>当前空闲内存容纳不下它的任何级别。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/hub_search.py" />
   <source>The window is closing.</source>
   <translation>窗口正在关闭。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Preparing</source>
   <translation>准备</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Verifying</source>
   <translation>校验</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Reading</source>
   <translation>读取</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Preparing the kernels (slow once)</source>
   <translation>准备内核（仅首次较慢）</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Reading the calibration text</source>
   <translation>读取校准文本</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Making the starting point</source>
   <translation>创建起点</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Writing the files</source>
   <translation>写入文件</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Reading back what was written</source>
   <translation>回读已写入的内容</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Adding to the library</source>
   <translation>添加到模型库</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Measuring quality</source>
   <translation>测量质量</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Measuring speed</source>
   <translation>测量速度</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Handing over</source>
   <translation>移交</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Copying and checking</source>
   <translation>复制并校验</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Sharing disk space</source>
   <translation>合并磁盘空间</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} weights</source>
   <translation>{done} / {total} 个权重</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} tensors</source>
   <translation>{done} / {total} 个张量</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} pieces of text</source>
   <translation>{done} / {total} 段文本</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} blocks</source>
   <translation>{done} / {total} 个块</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} steps</source>
   <translation>{done} / {total} 步</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} parts</source>
   <translation>{done} / {total} 个部分</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} models</source>
   <translation>{done} / {total} 个模型</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {total} tokens</source>
   <translation>{done} / {total} token</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Import</source>
   <translation>导入</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Train a module</source>
   <translation>训练模块</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Find duplicates</source>
   <translation>查找重复项</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Look at a text</source>
   <translation>查看文本</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{time} of {time2}</source>
   <translation>{time} / {time2}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>Block {at} of {blocks}</source>
   <translation>第 {at} 块，共 {blocks} 块</translation>
  </message>
  <message>
   <location filename="../../desktop/services/job_rows.py" />
   <source>{done} of {size}</source>
   <translation>{done} / {size}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>“{title}” is paused.</source>
   <translation>“{title}”已暂停。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>“{title}” was interrupted.</source>
   <translation>“{title}”已中断。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>Resume takes it up again. Discard deletes its partial files.</source>
   <translation>“继续”会接着进行。“丢弃”会删除其未完成的文件。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>It is too late to take that back: the files are deleted.</source>
   <translation>已来不及撤销：文件已删除。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/services/jobs.py" />
   <source>{n} remarks: see Activity.</source>
   <extracomment>One: {n} remark: see Activity.</extracomment>
   <translation>
    <numerusform>{n} 条备注：见“活动”。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>Done: {title}</source>
   <translation>完成：{title}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>Paused: {title}</source>
   <translation>已暂停：{title}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/jobs.py" />
   <source>What it has is kept.</source>
   <translation>已有内容会保留。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/notifications.py" />
   <source>Something went wrong inside Bitwright: {name__}.</source>
   <translation>Bitwright 内部出错：{name__}。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/notifications.py" />
   <source>The window goes on. Copy the details if you want to report it.</source>
   <translation>窗口可继续使用。如需报告，请复制详细信息。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/notifications.py" />
   <source>Check the disk's free space and the folder's permissions.</source>
   <translation>请检查磁盘的空闲空间和文件夹的权限。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>The job was interrupted.</source>
   <translation>任务已中断。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>Resume takes it up again.</source>
   <translation>“继续”会接着进行。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>The worker process could not be started: {reason}</source>
   <translation>无法启动工作进程：{reason}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/outcome.py" />
   <source>Check the installation of Bitwright.</source>
   <translation>请检查 Bitwright 的安装。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>The API key cannot be kept: {error}</source>
   <translation>无法保存 API 密钥：{error}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>Look at the folder's rights and the disk.</source>
   <translation>请检查文件夹的权限和磁盘。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>Port {port} is taken by another program.</source>
   <translation>端口 {port} 被其他程序占用。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>{title} is served on port {port}.</source>
   <translation>{title} 在端口 {port} 上提供服务。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>The server has ended.</source>
   <translation>服务器已结束。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>Start it again, or look into its log.</source>
   <translation>请重新启动，或查看其日志。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/serving.py" />
   <source>{title} is not served any more.</source>
   <translation>{title} 已停止服务。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/settings.py" />
   <source>The settings could not be saved.</source>
   <translation>无法保存设置。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/settings.py" />
   <source>They hold until you quit. ({strerror})</source>
   <translation>它们在退出前有效。（{strerror}）</translation>
  </message>
  <message>
   <location filename="../../desktop/services/system_notes.py" />
   <source>Not finished: {title}</source>
   <translation>未完成：{title}</translation>
  </message>
  <message>
   <location filename="../../desktop/services/system_notes.py" />
   <source>It took {time}.</source>
   <translation>用时 {time}。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/system_notes.py" />
   <source>See Activity.</source>
   <translation>见“活动”。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/trials.py" />
   <source>Stopped. The answers that were there are kept.</source>
   <translation>已停止。已有的回答会保留。</translation>
  </message>
  <message>
   <location filename="../../desktop/services/undo.py" />
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <location filename="../../desktop/services/undo.py" />
   <source>Undone: {what}</source>
   <translation>已撤销：{what}</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Find a command</source>
   <translation>查找命令</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Compare two in a chat</source>
   <translation>在聊天中比较两个</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Show the list</source>
   <translation>显示列表</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Search the Hub</source>
   <translation>搜索 Hub</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Back to the results</source>
   <translation>返回结果</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Simple or expert mode</source>
   <translation>简洁或专家模式</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Move the waiting job up</source>
   <translation>上移等待中的任务</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Move the waiting job down</source>
   <translation>下移等待中的任务</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Take the waiting job out</source>
   <translation>移出等待中的任务</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Pause the queue, or go on with it</source>
   <translation>暂停或继续队列</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Stop the answer</source>
   <translation>停止回答</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Edit the last question</source>
   <translation>编辑上一个问题</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Copy the last answer</source>
   <translation>复制上一个回答</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Show or hide earlier conversations</source>
   <translation>显示或隐藏以前的对话</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Show or hide the chat's settings</source>
   <translation>显示或隐藏聊天设置</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: A is better</source>
   <translation>投票：A 更好</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: B is better</source>
   <translation>投票：B 更好</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: equally good</source>
   <translation>投票：一样好</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Vote: both bad</source>
   <translation>投票：都不好</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Try the server</source>
   <translation>试用服务器</translation>
  </message>
  <message>
   <location filename="../../desktop/shortcuts.py" />
   <source>Copy the server's address</source>
   <translation>复制服务器的地址</translation>
  </message>
  <message>
   <location filename="../../desktop/tray.py" />
   <source>Show Bitwright</source>
   <translation>显示 Bitwright</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/tray.py" />
   <source>{n} more jobs</source>
   <extracomment>One: {n} more job</extracomment>
   <translation>
    <numerusform>另外 {n} 个任务</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/answer_text.py" />
   <source>Thought for {time}</source>
   <translation>思考了 {time}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/answer_text.py" />
   <source>What it thought</source>
   <translation>思考内容</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/answer_text.py" />
   <source>Answer</source>
   <translation>回答</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Fits on GPU</source>
   <translation>GPU 可容纳</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It fits in the free memory of the GPU.</source>
   <translation>GPU 的空闲显存可以容纳。</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Partly on GPU</source>
   <translation>部分在 GPU</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Some layers run on the GPU, the rest on the processor.</source>
   <translation>部分层在 GPU 上运行，其余在处理器上。</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Fits in RAM</source>
   <translation>内存可容纳</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It fits in the memory that is free now.</source>
   <translation>当前空闲内存可以容纳。</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It fits only just: close other programs before you load it.</source>
   <translation>勉强可以容纳：加载前请关闭其他程序。</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>Does not fit</source>
   <translation>无法容纳</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/badges.py" />
   <source>It needs more memory than is free.</source>
   <translation>所需内存超过空闲内存。</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/code_block.py" />
   <source>Wrap long lines</source>
   <translation>长行换行</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/code_block.py" />
   <source>Copy the code</source>
   <translation>复制代码</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>Commands</source>
   <translation>命令</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>What do you want to do?</source>
   <translation>您想做什么？</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>Filter commands</source>
   <translation>筛选命令</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/command_palette.py" />
   <source>Enter runs, Escape closes</source>
   <translation>Enter 运行，Esc 关闭</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/context_slider.py" />
   <source>How many tokens of conversation the model keeps in mind; more takes memory</source>
   <translation>模型能记住对话中的多少个 token；越多占用内存越多</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/context_slider.py" />
   <source>1024K context</source>
   <translation>1024K 上下文</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/heat_map.py" />
   <source>Sizes of models against formats</source>
   <translation>模型大小与格式对照</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/live_graph.py" />
   <source>{now} now, between {least} and {most} in the last minute</source>
   <translation>当前 {now}，最近一分钟在 {least} 与 {most} 之间</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>KL divergence, nats</source>
   <translation>KL 散度，nat</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>Loss curve</source>
   <translation>损失曲线</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>Before training</source>
   <translation>训练前</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>After {time}</source>
   <translation>{time} 后</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>now {figure}</source>
   <translation>当前 {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>The first figures come soon</source>
   <translation>首批数据即将出现</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>held-out text</source>
   <translation>验证文本</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>training text</source>
   <translation>训练文本</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>held-out</source>
   <translation>验证</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>training</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>start {figure}</source>
   <translation>起始 {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/loss_curve.py" />
   <source>best {figure}</source>
   <translation>最佳 {figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Weights: the model itself. Conversation: what it keeps of it (the KV cache). Compute: its working space. Overhead: the program that runs it.</source>
   <translation>权重：模型本身。对话：模型为其保存的内容（KV 缓存）。计算：其工作空间。开销：运行它的程序。</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Needs about {memory} of {memory2} free: {words}</source>
   <translation>约需 {memory}，空闲 {memory2}：{words}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Overhead</source>
   <translation>开销</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/memory_bar.py" />
   <source>Needs {memory}</source>
   <translation>需要 {memory}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>{about} Type any time, such as 45 min.</source>
   <translation>{about}可输入任意时间，例如 45 min。</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>Searched</source>
   <translation>搜索</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>Fixed</source>
   <translation>固定</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/option_fields.py" />
   <source>{name}: strength</source>
   <translation>{name}：强度</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>{label}, best trade-off</source>
   <translation>{label}，最佳折中</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>{title}, {better}</source>
   <translation>{title}，{better}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>the original, {figure}</source>
   <translation>原始模型，{figure}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>Quality against size, at {label}: {words}</source>
   <translation>质量与大小，{label}：{words}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/quality_chart.py" />
   <source>Size on disk</source>
   <translation>磁盘大小</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/rail.py" />
   <source>Pages</source>
   <translation>页面</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/rail.py" />
   <source>{running} running</source>
   <translation>{running} 个运行中</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/rail.py" />
   <source>In use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/skeleton.py" />
   <source>On its way…</source>
   <translation>即将显示…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/snippet.py" />
   <source>Copy: {title}</source>
   <translation>复制：{title}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/stage_steps.py" />
   <source>Step {n} of {total}: {words}</source>
   <translation>第 {n} 步，共 {total} 步：{words}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/stage_steps.py" />
   <source>Steps of the job</source>
   <translation>任务的步骤</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Details</source>
   <translation>详细信息</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Error: {message}</source>
   <translation>错误：{message}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Hide details</source>
   <translation>隐藏详细信息</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/states.py" />
   <source>Copy the message and its details</source>
   <translation>复制消息及其详细信息</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Show Activity</source>
   <translation>显示“活动”</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>{waiting} waiting</source>
   <translation>{waiting} 个等待中</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Memory of this machine that is in use by all programs</source>
   <translation>所有程序占用的本机内存</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>How busy the processor is, with all programs</source>
   <translation>所有程序占用处理器的程度</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>No jobs running</source>
   <translation>没有运行中的任务</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Notifications</source>
   <translation>通知</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>{used} of {total} in use</source>
   <translation>已用 {used}，共 {total}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Serving {n} models</source>
   <extracomment>One: Serving {n} model</extracomment>
   <translation>
    <numerusform>正在为 {n} 个模型提供服务</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Show what is served: {names}</source>
   <translation>显示提供服务的内容：{names}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Serving {names}</source>
   <translation>正在为 {names} 提供服务</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/status_strip.py" />
   <source>Notifications, {unread} new</source>
   <translation>通知，{unread} 条新</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/table_columns.py" />
   <source>Choose and move columns…</source>
   <translation>选择和移动列…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/table_columns.py" />
   <source>Columns as at first</source>
   <translation>列恢复初始</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Change…</source>
   <translation>更改…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Choose another file</source>
   <translation>选择其他文件</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Name of the data set on the Hub</source>
   <translation>数据集在 Hub 上的名称</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>As on the Hub: owner/name, with :split or :configuration:split where needed</source>
   <translation>与 Hub 上相同：owner/name，必要时加 :split 或 :configuration:split</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Texts ({kinds})</source>
   <translation>文本 ({kinds})</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>Choose a file…</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/text_choice.py" />
   <source>A data set on the Hub…</source>
   <translation>Hub 上的数据集…</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/thought.py" />
   <source>Show or hide what the model thought before it answered</source>
   <translation>显示或隐藏模型回答前的思考</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/thought.py" />
   <source>Unfolded</source>
   <translation>已展开</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/thought.py" />
   <source>Folded</source>
   <translation>已折叠</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Note: {message}</source>
   <translation>提示：{message}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Done: {message}</source>
   <translation>完成：{message}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Warning: {message}</source>
   <translation>警告：{message}</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Clear all</source>
   <translation>全部清除</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Dismiss</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/toasts.py" />
   <source>Nothing to report.</source>
   <translation>没有通知。</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/treemap_view.py" />
   <source>Nothing takes room.</source>
   <translation>没有占用空间的内容。</translation>
  </message>
  <message>
   <location filename="../../desktop/widgets/treemap_view.py" />
   <source>{name}, at {words}</source>
   <translation>{name}，{words}</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Cast</source>
   <translation>转换</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Store in another float format.</source>
   <translation>以另一种浮点格式存储。</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>The nearest grid point, with searched scales.</source>
   <translation>最近的网格点，并搜索缩放因子。</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Dynamic</source>
   <translation>动态</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Activation scales chosen while running.</source>
   <translation>运行时选择激活值缩放因子。</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Static</source>
   <translation>静态</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Activation scales measured on a text beforehand.</source>
   <translation>事先用文本测得激活值缩放因子。</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Rounding errors fed into the weights not yet rounded.</source>
   <translation>将取整误差计入尚未取整的权重。</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Important channels scaled up before rounding.</source>
   <translation>取整前放大重要通道。</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>AWQ, then GPTQ</source>
   <translation>AWQ，再 GPTQ</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Scaled channels and error feedback together.</source>
   <translation>缩放通道与误差反馈并用。</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Scales weighted by activations.</source>
   <translation>按激活值加权缩放因子。</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Quantization-aware training</source>
   <translation>量化感知训练</translation>
  </message>
  <message>
   <location filename="../../core/specs/methods.py" />
   <source>Trained to live with few bits.</source>
   <translation>为低位数而训练。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>32-bit float</source>
   <translation>32 位浮点</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>The reference: exact, four bytes a weight.</source>
   <translation>基准：精确，每个权重四字节。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>TensorFloat-32</source>
   <translation>TensorFloat-32</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>A faster way for GPUs to multiply FP32.</source>
   <translation>GPU 更快的 FP32 乘法方式。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>16-bit brain float</source>
   <translation>16 位 brain float</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>What most models are trained in; FP32's range.</source>
   <translation>大多数模型的训练格式；范围同 FP32。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>16-bit float</source>
   <translation>16 位浮点</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Finer than BF16, but a smaller range.</source>
   <translation>比 BF16 更精细，但范围更小。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>8-bit float E4M3</source>
   <translation>8 位浮点 E4M3</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Half of BF16; new GPUs compute in it.</source>
   <translation>BF16 的一半；新 GPU 可用它计算。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>8-bit float E5M2</source>
   <translation>8 位浮点 E5M2</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>More range, less precision than E4M3.</source>
   <translation>比 E4M3 范围更大，精度更低。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>8-bit integer</source>
   <translation>8 位整数</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Nearly no loss; CPUs and NPUs compute in it.</source>
   <translation>几乎无损；CPU 和 NPU 可用它计算。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>4-bit integer</source>
   <translation>4 位整数</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>A quarter of BF16 with scales per group.</source>
   <translation>BF16 的四分之一，按组缩放。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>3-bit integer</source>
   <translation>3 位整数</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>For models that are just too large.</source>
   <translation>用于稍大而放不下的模型。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>2-bit integer</source>
   <translation>2 位整数</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Heavy loss unless trained for.</source>
   <translation>若未为此训练，损失严重。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>4-bit normal float</source>
   <translation>4 位 normal float</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Values placed where weights are dense; for QLoRA.</source>
   <translation>取值集中在权重密集处；用于 QLoRA。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>4-bit float</source>
   <translation>4 位浮点</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>bitsandbytes' other 4-bit grid.</source>
   <translation>bitsandbytes 的另一种 4 位网格。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>ternary (BitNet)</source>
   <translation>三值 (BitNet)</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Weights of -1, 0, 1; needs training.</source>
   <translation>权重为 -1、0、1；需要训练。</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>binary (BitNet)</source>
   <translation>二值 (BitNet)</translation>
  </message>
  <message>
   <location filename="../../core/specs/dtypes.py" />
   <source>Weights of -1 and 1; needs much training.</source>
   <translation>权重为 -1 和 1；需要大量训练。</translation>
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
   <translation>训练时间</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Minutes that training may take, the starting point included. More time loses less.</source>
   <translation>训练可用的分钟数，包括创建起点。时间越长，损失越少。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Train for so many steps instead of a time; 0: as many as fit into the time.</source>
   <translation>按步数而非时间训练；0：时间内能完成多少就多少。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Start from</source>
   <translation>起点</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What training starts from: GPTQ is nearer to the goal, rounding to nearest is there at once.</source>
   <translation>训练的起点：GPTQ 离目标更近，就近取整立即可用。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How far a step goes at most; 0: what suits the number of bits. Halved when training diverges.</source>
   <translation>每步的最大幅度；0：按位数自动选择。训练发散时减半。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Batch</source>
   <translation>批大小</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Windows of text in one step. More are steadier, slower and need more memory.</source>
   <translation>每步的文本窗口数。越多越稳定，但更慢且需要更多内存。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Layers</source>
   <translation>层</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What learns: all, attention, mlp, first 4, last 8, or block numbers such as 0-9,20.</source>
   <translation>学习的部分：all、attention、mlp、first 4、last 8，或块编号如 0-9,20。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Block type</source>
   <translation>块类型</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>TQ2_0 is faster to compute, TQ1_0 a fifth smaller. Rows that are no multiple of 256 become Q4_0.</source>
   <translation>TQ2_0 计算更快，TQ1_0 小五分之一。长度不是 256 倍数的行会变为 Q4_0。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Train scales</source>
   <translation>训练缩放因子</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Scales learn along with the weights.</source>
   <translation>缩放因子与权重一起学习。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Train with inputs in 8 bits, too: scaled while running, or by scales measured beforehand.</source>
   <translation>也用 8 位输入训练：运行时缩放，或用事先测得的缩放因子。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Save memory</source>
   <translation>节省内存</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Compute each block again on the way back instead of keeping what it computed: a third slower.</source>
   <translation>反向传播时重新计算每个块，而不保存计算结果：慢三分之一。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Products in</source>
   <translation>乘积格式</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Products in bfloat16 are much faster on some processors and slower on others: auto measures.</source>
   <translation>bfloat16 乘积在某些处理器上快得多，在另一些上更慢：“自动”会实测。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Scales for</source>
   <translation>缩放单位</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What shares one scale: smaller parts follow the weights better and need more room.</source>
   <translation>共享一个缩放因子的范围：越小越贴合权重，但占用更多空间。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>What shares one scale: the whole matrix, one output channel, or a block of 128 x 128.</source>
   <translation>共享一个缩放因子的范围：整个矩阵、一个输出通道或 128 x 128 的块。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Weights that share one scale. 32 or 64 lose less than 128 and make the file a little larger.</source>
   <translation>共享一个缩放因子的权重数。32 或 64 比 128 损失少，文件略大。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Block size</source>
   <translation>块大小</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Weights in a row that share one scale. 64 is what QLoRA uses.</source>
   <translation>共享一个缩放因子的连续权重数。QLoRA 使用 64。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Double quantization</source>
   <translation>双重量化</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Store the scales in 8 bits too: 0.37 bits a weight less, with next to no loss (blocks of 64).</source>
   <translation>缩放因子也以 8 位存储：每权重减少 0.37 位，几乎无损（块大小 64）。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>The grid is centred on zero. Asymmetric grids fit 4 bits better and store a zero point a group.</source>
   <translation>网格以零为中心。非对称网格更适合 4 位，并为每组存储一个零点。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Search scales</source>
   <translation>搜索缩放因子</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Try many scales for each group and keep the one with the least squared error.</source>
   <translation>为每组尝试多个缩放因子，保留平方误差最小的。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Important columns first</source>
   <translation>重要列优先</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Round the columns with the largest activations first (act-order, with static groups).</source>
   <translation>先对激活值最大的列取整（act-order，静态分组）。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Damping</source>
   <translation>阻尼</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Added to the Hessian's diagonal, as a part of its mean; raised when it cannot be inverted.</source>
   <translation>加到 Hessian 矩阵的对角线上，为其均值的一部分；无法求逆时增大。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Further passes</source>
   <translation>追加轮数</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How often the groups of a matrix are solved again afterwards, scales included.</source>
   <translation>之后对矩阵各组（含缩放因子）重新求解的次数。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>True sequential</source>
   <translation>严格顺序</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Each matrix sees the errors of those before it in the same block.</source>
   <translation>每个矩阵都能看到同一块中前面矩阵的误差。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Search clipping</source>
   <translation>搜索裁剪</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Cut off outliers of a group where that lowers the error of the output.</source>
   <translation>在能降低输出误差处裁去组内离群值。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Moves outliers from the activations into the weights: none, auto (searched per layer), or 0 to 1.</source>
   <translation>将离群值从激活值移到权重：无、自动（逐层搜索）或 0 到 1。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Activation range</source>
   <translation>激活值范围</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How the range of an activation is chosen from what the text showed.</source>
   <translation>如何根据文本中的表现选择激活值的范围。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Which compressed-tensors format to write.</source>
   <translation>写入哪种 compressed-tensors 格式。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Keep keys and values</source>
   <translation>保留键和值</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>The graph takes and gives the keys and values of earlier tokens, which makes writing quick; without, it reads whole texts only and has but two inputs.</source>
   <translation>图会接收并输出先前 token 的键和值，使生成更快；否则只能读取完整文本，且只有两个输入。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>A .txt, .jsonl or .parquet file, hub:owner/name, or empty for the text that comes with Bitwright.</source>
   <translation>.txt、.jsonl 或 .parquet 文件，hub:owner/name，或留空使用 Bitwright 自带的文本。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Samples</source>
   <translation>样本数</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>How many windows of text are looked at.</source>
   <translation>查看的文本窗口数。</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Sample length</source>
   <translation>样本长度</translation>
  </message>
  <message>
   <location filename="../../core/specs/options.py" />
   <source>Tokens in one window of text.</source>
   <translation>每个文本窗口的 token 数。</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>exact</source>
   <translation>精确</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>reference copies; four bytes a weight</source>
   <translation>参考副本；每个权重四字节</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>as the original</source>
   <translation>与原始模型相同</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>keeping what the model was trained in</source>
   <translation>保留模型训练时的格式</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>16-bit on hardware without BF16</source>
   <translation>不支持 BF16 的硬件上的 16 位</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>small models, and when memory is no concern</source>
   <translation>小模型，或内存充裕时</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the most that is worth having</source>
   <translation>值得使用的最高级别</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>quality on a computer with some room</source>
   <translation>电脑空间尚有余时追求质量</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>a little smaller than Q5_K_M</source>
   <translation>比 Q5_K_M 略小</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>older format; Q5_K_M is better and smaller</source>
   <translation>旧格式；Q5_K_M 更好更小</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>older format; for models that K-quants cannot take</source>
   <translation>旧格式；用于 K-quant 不支持的模型</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the usual balance of size and quality</source>
   <translation>大小与质量的常用平衡</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>a little smaller than Q4_K_M</source>
   <translation>比 Q4_K_M 略小</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>older format; Q4_K_M is better</source>
   <translation>旧格式；Q4_K_M 更好</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>speed on a processor</source>
   <translation>处理器上的速度</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>when Q4 is just too large</source>
   <translation>Q4 稍大而放不下时</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>a larger model in too little memory</source>
   <translation>内存过少时用较大的模型</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the smallest 3-bit mix</source>
   <translation>最小的 3 位混合</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>only when nothing else fits</source>
   <translation>仅在其他都放不下时</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>the smallest file; expect mistakes</source>
   <translation>最小的文件；会有错误</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>destroyed unless trained</source>
   <translation>未经训练则失效</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>research: ternary weights</source>
   <translation>研究：三值权重</translation>
  </message>
  <message>
   <location filename="../../core/specs/levels.py" />
   <source>research: ternary, smallest</source>
   <translation>研究：三值，最小</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>small models suffer most when bits are taken away, and this one is small enough to keep 8 of them</source>
   <translation>小模型减少位数时损失最大，而此模型足够小，可保留 8 位</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>the usual balance for a model of this size on a home GPU: a third of the memory, hardly any loss</source>
   <translation>此大小的模型在家用 GPU 上的常用平衡：三分之一的内存，几乎无损</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>4-bit integers run on the GPU's own kernels in vLLM and transformers</source>
   <translation>4 位整数在 vLLM 和 transformers 中使用 GPU 自身的内核</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>a mixture of experts needs memory for all experts but reads only a few for each word, so it stays quick even when it does not fit on a GPU</source>
   <translation>混合专家模型需要容纳所有专家的内存，但每个词只读取少数几个，因此即使 GPU 无法容纳也很快</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>this processor is quick enough to spend a fifth bit on better answers</source>
   <translation>此处理器足够快，可以多用一位换取更好的回答</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>on a processor Q4_0 is the quickest 4-bit level: its blocks are packed for it when the model loads</source>
   <translation>在处理器上 Q4_0 是最快的 4 位级别：加载模型时会为其打包各块</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>slower than Q4_0 on a processor, but closer to the original</source>
   <translation>在处理器上比 Q4_0 慢，但更接近原始模型</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>large models lose little at 4 bits; this keeps the whole model on the GPU</source>
   <translation>大模型在 4 位时损失很小；这样整个模型都在 GPU 上</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>the layers that fit go on the GPU and the processor does the rest</source>
   <translation>能容纳的层放入 GPU，其余由处理器完成</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>large models lose little at 4 bits, and every bit less makes a processor quicker</source>
   <translation>大模型在 4 位时损失很小，而位数越少处理器越快</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>a server answers many at once, and then arithmetic counts more than memory: 16 bits lose nothing and need no unpacking</source>
   <translation>服务器同时响应多人，此时运算比内存更重要：16 位无损，也无需解包</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>this GPU does not compute in BF16; FP16 is its 16-bit format</source>
   <translation>此 GPU 不支持 BF16 计算；FP16 是它的 16 位格式</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>this GPU computes in 8-bit floats: half the memory of 16 bits with next to no loss</source>
   <translation>此 GPU 支持 8 位浮点计算：内存为 16 位的一半，几乎无损</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>half the memory of 16 bits, with integer kernels that every recent GPU has</source>
   <translation>内存为 16 位的一半，且每块较新的 GPU 都有整数内核</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>when 16 and 8 bits do not fit, 4-bit integers leave room for more conversations</source>
   <translation>16 位和 8 位放不下时，4 位整数可为更多对话留出空间</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>llama.cpp serves without a large GPU, and a small model should keep its bits</source>
   <translation>llama.cpp 无需大型 GPU 即可提供服务，而小模型应保留其位数</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>no GPU here can hold it for a 16-bit server; llama.cpp serves GGUF from whatever memory there is</source>
   <translation>这里没有 GPU 能容纳 16 位服务所需的模型；llama.cpp 可用任何可用内存提供 GGUF 服务</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>there is room to train adapters on the unquantized model, which is simplest and exact</source>
   <translation>空间足以在未量化的模型上训练适配器，最简单也最精确</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>QLoRA keeps the frozen model in 4-bit NF4 and trains small adapters beside it: the way to fine-tune with little video memory</source>
   <translation>QLoRA 将模型冻结为 4 位 NF4，并在旁边训练小型适配器：显存较少时的微调方式</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>no GPU that torch can use: adapters of a model this small can be trained on the processor, in hours</source>
   <translation>没有 torch 可用的 GPU：这么小的模型，其适配器可在处理器上用数小时训练</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>NPUs compute in 8-bit integers: their makers' compilers take an ONNX model with its scales inside</source>
   <translation>NPU 以 8 位整数计算：其厂商的编译器接受内含缩放因子的 ONNX 模型</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>without an NPU a phone or a small board runs it on its processor; a small model should keep 8 bits</source>
   <translation>没有 NPU 时，手机或小型开发板在处理器上运行它；小模型应保留 8 位</translation>
  </message>
  <message>
   <location filename="../../core/recommend/rules.py" />
   <source>Q4_0 is small, and quick on ARM and x86 processors alike</source>
   <translation>Q4_0 体积小，在 ARM 和 x86 处理器上都很快</translation>
  </message>
 </context>
</TS>
