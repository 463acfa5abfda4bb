"""Chat templates as models of the known families bring them (written down in short for tests)."""

from __future__ import annotations

from typing import Final

TEMPLATES: Final = {
    "chatml": (
        "{% for message in messages %}{{'<|im_start|>' + message['role'] + '\n' + message["
        "'content'] + '<|im_end|>' + '\n'}}{% endfor %}{% if add_generation_prompt %}{{ '<"
        "|im_start|>assistant\n' }}{% endif %}"
    ),
    "smollm2": (
        "{% for message in messages %}{% if loop.first and messages[0]['role'] != 'system"
        "' %}{{ '<|im_start|>system\nYou are a helpful AI assistant named SmolLM, trained "
        "by Hugging Face<|im_end|>\n' }}{% endif %}{{'<|im_start|>' + message['role'] + '\n"
        "' + message['content'] + '<|im_end|>' + '\n'}}{% endfor %}{% if add_generation_pr"
        "ompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
    ),
    "llama3": (
        "{% set loop_messages = messages %}{% for message in loop_messages %}{% set conte"
        "nt = '<|start_header_id|>' + message['role'] + '<|end_header_id|>\n\n'+ message['c"
        "ontent'] | trim + '<|eot_id|>' %}{% if loop.index0 == 0 %}{% set content = bos_t"
        "oken + content %}{% endif %}{{ content }}{% endfor %}{% if add_generation_prompt"
        " %}{{ '<|start_header_id|>assistant<|end_header_id|>\n\n' }}{% endif %}"
    ),
    "llama31": (
        "{{- bos_token }}\n{%- if not date_string is defined %}\n    {%- set date_string = "
        "\"26 Jul 2024\" %}\n{%- endif %}\n{%- if messages[0]['role'] == 'system' %}\n    {%- "
        "set system_message = messages[0]['content']|trim %}\n    {%- set messages = messa"
        'ges[1:] %}\n{%- else %}\n    {%- set system_message = "" %}\n{%- endif %}\n{{- "<|st'
        'art_header_id|>system<|end_header_id|>\\n\\n" }}\n{{- "Cutting Knowledge Date: Dece'
        'mber 2023\\n" }}\n{{- "Today Date: " + date_string + "\\n\\n" }}\n{{- system_message '
        '}}\n{{- "<|eot_id|>" }}\n{%- for message in messages %}\n        {{- \'<|start_heade'
        "r_id|>' + message['role'] + '<|end_header_id|>\\n\\n'+ message['content'] | trim +"
        " '<|eot_id|>' }}\n{%- endfor %}\n{%- if add_generation_prompt %}\n    {{- '<|start_"
        "header_id|>assistant<|end_header_id|>\\n\\n' }}\n{%- endif %}\n"
    ),
    "gemma2": (
        "{{ bos_token }}{% if messages[0]['role'] == 'system' %}{{ raise_exception('Syste"
        "m role not supported') }}{% endif %}{% for message in messages %}{% if (message["
        "'role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('Conversation "
        "roles must alternate user/assistant/user/assistant/...') }}{% endif %}{% if (mes"
        "sage['role'] == 'assistant') %}{% set role = 'model' %}{% else %}{% set role = m"
        "essage['role'] %}{% endif %}{{ '<start_of_turn>' + role + '\n' + message['content"
        "'] | trim + '<end_of_turn>\n' }}{% endfor %}{% if add_generation_prompt %}{{'<sta"
        "rt_of_turn>model\n'}}{% endif %}"
    ),
    "gemma3": (
        "{{ bos_token }}\n{%- if messages[0]['role'] == 'system' -%}\n    {%- set first_use"
        "r_prefix = messages[0]['content'] + '\n\n' -%}\n    {%- set loop_messages = message"
        's[1:] -%}\n{%- else -%}\n    {%- set first_user_prefix = "" -%}\n    {%- set loop_m'
        "essages = messages -%}\n{%- endif -%}\n{%- for message in loop_messages -%}\n    {%"
        "- if (message['role'] == 'assistant') -%}\n        {%- set role = \"model\" -%}\n   "
        " {%- else -%}\n        {%- set role = message['role'] -%}\n    {%- endif -%}\n    {"
        "{ '<start_of_turn>' + role + '\n' + (first_user_prefix if loop.first else \"\") }}\n"
        "    {{- message['content'] | trim -}}\n    {{ '<end_of_turn>\n' }}\n{%- endfor -%}\n"
        "{%- if add_generation_prompt -%}\n    {{'<start_of_turn>model\n'}}\n{%- endif -%}\n"
    ),
    "mistral-v3": (
        '{%- if messages[0]["role"] == "system" %}\n    {%- set system_message = messages['
        '0]["content"] %}\n    {%- set loop_messages = messages[1:] %}\n{%- else %}\n    {%-'
        " set loop_messages = messages %}\n{%- endif %}\n{{- bos_token }}\n{%- for message i"
        'n loop_messages %}\n    {%- if message["role"] == "user" %}\n        {%- if loop.l'
        'ast and system_message is defined %}\n            {{- "[INST] " + system_message '
        '+ "\\n\\n" + message["content"] + "[/INST]" }}\n        {%- else %}\n            {{-'
        ' "[INST] " + message["content"] + "[/INST]" }}\n        {%- endif %}\n    {%- else'
        ' %}\n        {{- " " + message["content"] + eos_token}}\n    {%- endif %}\n{%- endf'
        "or %}\n"
    ),
    "mistral-v7": (
        "{{- bos_token }}{%- if messages[0]['role'] == 'system' %}{{- '[SYSTEM_PROMPT]' +"
        " messages[0]['content'] + '[/SYSTEM_PROMPT]' }}{%- set messages = messages[1:] %"
        "}{%- else %}{{- '[SYSTEM_PROMPT]You are Mistral Small.[/SYSTEM_PROMPT]' }}{%- en"
        "dif %}{%- for message in messages %}{%- if message['role'] == 'user' %}{{- '[INS"
        "T]' + message['content'] + '[/INST]' }}{%- else %}{{- message['content'] + eos_t"
        "oken }}{%- endif %}{%- endfor %}"
    ),
    "llama2": (
        "{% if messages[0]['role'] == 'system' %}{% set loop_messages = messages[1:] %}{%"
        " set system_message = messages[0]['content'] %}{% else %}{% set loop_messages = "
        "messages %}{% set system_message = false %}{% endif %}{% for message in loop_mes"
        "sages %}{% if loop.index0 == 0 and system_message != false %}{% set content = '<"
        "<SYS>>\n' + system_message + '\n<</SYS>>\n\n' + message['content'] %}{% else %}{% se"
        "t content = message['content'] %}{% endif %}{% if message['role'] == 'user' %}{{"
        " bos_token + '[INST] ' + content.strip() + ' [/INST]' }}{% elif message['role'] "
        "== 'assistant' %}{{ ' '  + content.strip() + ' ' + eos_token }}{% endif %}{% end"
        "for %}"
    ),
    "phi3": (
        "{% for message in messages %}{% if message['role'] == 'system' %}{{'<|system|>\n'"
        " + message['content'] + '<|end|>\n'}}{% elif message['role'] == 'user' %}{{'<|use"
        "r|>\n' + message['content'] + '<|end|>\n'}}{% elif message['role'] == 'assistant' "
        "%}{{'<|assistant|>\n' + message['content'] + '<|end|>\n'}}{% endif %}{% endfor %}{"
        "% if add_generation_prompt %}{{ '<|assistant|>\n' }}{% else %}{{ eos_token }}{% e"
        "ndif %}"
    ),
    "zephyr": (
        "{% for message in messages %}\n{% if message['role'] == 'user' %}\n{{ '<|user|>\n' "
        "+ message['content'] + eos_token }}\n{% elif message['role'] == 'system' %}\n{{ '<"
        "|system|>\n' + message['content'] + eos_token }}\n{% elif message['role'] == 'assi"
        "stant' %}\n{{ '<|assistant|>\n'  + message['content'] + eos_token }}\n{% endif %}\n{"
        "% if loop.last and add_generation_prompt %}\n{{ '<|assistant|>' }}\n{% endif %}\n{%"
        " endfor %}"
    ),
    "deepseek-r1": (
        "{% if not add_generation_prompt is defined %}{% set add_generation_prompt = fals"
        "e %}{% endif %}{% set ns = namespace(system_prompt='') %}{%- for message in mess"
        "ages %}{%- if message['role'] == 'system' %}{% set ns.system_prompt = message['c"
        "ontent'] %}{%- endif %}{%- endfor %}{{bos_token}}{{ns.system_prompt}}{%- for mes"
        "sage in messages %}{%- if message['role'] == 'user' %}{{'<｜User｜>' + message['co"
        "ntent']}}{%- endif %}{%- if message['role'] == 'assistant' %}{% set content = me"
        "ssage['content'] %}{% if '</think>' in content %}{% set content = content.split("
        "'</think>')[-1] %}{% endif %}{{'<｜Assistant｜>' + content + '<｜end▁of▁sentence｜>'"
        "}}{%- endif %}{%- endfor %}{% if add_generation_prompt %}{{'<｜Assistant｜><think>"
        "\\n'}}{% endif %}"
    ),
}
