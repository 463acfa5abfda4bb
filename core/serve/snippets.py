"""Code that asks a served variant, ready to paste."""

from __future__ import annotations

import json
import shlex
from dataclasses import dataclass
from typing import Final

QUESTION: Final = "Say hello in one sentence."
NO_KEY: Final = "none"
"""What clients that insist on a key are given where none is needed."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """``id`` is curl, python or javascript; ``needs`` is how to install what it uses, if anything."""

    id: str
    title: str
    needs: str
    code: str


def snippets(address: str, key: str | None, model: str) -> tuple[Snippet, ...]:
    """``address`` is the base URL, with /v1; ``key`` None where the server asks for none."""
    return (
        Snippet("curl", "curl", "", curl(address, key, model)),
        Snippet("python", "Python", "pip install openai", python(address, key, model)),
        Snippet("javascript", "JavaScript", "npm install openai", javascript(address, key, model)),
    )


def curl(address: str, key: str | None, model: str) -> str:
    messages = json.dumps([{"role": "user", "content": QUESTION}])
    body = f'{{"model": {json.dumps(model)},\n       "messages": {messages}}}'
    lines = [f"curl {address}/chat/completions"]
    if key is not None:
        lines.append(f"  -H {shlex.quote(f'Authorization: Bearer {key}')}")
    lines += ["  -H 'Content-Type: application/json'", f"  -d {shlex.quote(body)}"]
    return " \\\n".join(lines)


def python(address: str, key: str | None, model: str) -> str:
    return f"""from openai import OpenAI

client = OpenAI(base_url={json.dumps(address)}, api_key={json.dumps(key or NO_KEY)})
stream = client.chat.completions.create(
    model={json.dumps(model)},
    messages=[{{"role": "user", "content": {json.dumps(QUESTION)}}}],
    stream=True,
)
for chunk in stream:
    print(chunk.choices[0].delta.content or "", end="", flush=True)
"""


def javascript(address: str, key: str | None, model: str) -> str:
    return f"""import OpenAI from "openai";

const client = new OpenAI({{
  baseURL: {json.dumps(address)},
  apiKey: {json.dumps(key or NO_KEY)},
}});
const stream = await client.chat.completions.create({{
  model: {json.dumps(model)},
  messages: [{{ role: "user", content: {json.dumps(QUESTION)} }}],
  stream: true,
}});
for await (const chunk of stream) {{
  process.stdout.write(chunk.choices[0]?.delta?.content ?? "");
}}
"""
