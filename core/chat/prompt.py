"""A conversation as a model's tokens, by the tokenizer and the chat template of its folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from core.errors import ChatError, CorruptFileError
from core.sources.json_file import read_json

THINK: Final = "<think>"

#: llama.cpp's choice for models that bring no template
_CHATML: Final = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
_CHATML_END: Final = "<|im_end|>"

#: tokens that end a turn, by the names that templates of the known families give them
_END_NAMES: Final = (
    "<|im_end|>",
    "<|eot_id|>",
    "<|eom_id|>",
    "<|end|>",
    "<|endoftext|>",
    "<|end_of_text|>",
    "<end_of_turn>",
    "<|END_OF_TURN_TOKEN|>",
)


class ChatPrompt:
    """The tokenizer of a model folder, and which tokens end an answer.

    Nothing from the folder is run but the template, by transformers in Jinja's sandbox.
    Raises CorruptFileError when the tokenizer cannot be loaded.
    """

    def __init__(self, folder: Path) -> None:
        from transformers import AutoTokenizer

        try:
            self._tokenizer: Any = AutoTokenizer.from_pretrained(
                str(folder), local_files_only=True, trust_remote_code=False
            )
        except Exception as error:
            raise CorruptFileError(
                f"The tokenizer of {folder.name} cannot be loaded: {error}",
                "Download the model's tokenizer files again.",
            ) from error
        self.has_template = bool(getattr(self._tokenizer, "chat_template", None))
        self.end_ids = self._end_ids(folder)
        known = self._token_id(_CHATML_END) is not None
        #: texts that end an answer although no token says so
        self.stop_texts: tuple[str, ...] = () if self.has_template or known else (_CHATML_END,)

    def encode(self, messages: Sequence[dict[str, str]]) -> tuple[list[int], bool]:
        """Token ids of the conversation up to where the answer begins, and whether it begins inside of
        thinking (the template has opened ``<think>`` itself).

        A system text that the template refuses goes before the first question. Raises ChatError for a
        conversation that the template does not accept.
        """
        try:
            text = self._render(messages)
        except ChatError:
            if messages[0]["role"] != "system" or len(messages) < 2:
                raise
            text = self._render(_system_in_question(messages))
        special = not self.has_template  # templates write the first token themselves
        ids = self._tokenizer(text, add_special_tokens=special, verbose=False)["input_ids"]
        return [int(token) for token in ids], text.rstrip().endswith(THINK)

    def encode_text(self, text: str) -> list[int]:
        """Token ids of a text as it is, after the token that texts begin with where the model has one."""
        ids = self._tokenizer(text, add_special_tokens=True, verbose=False)["input_ids"]
        return [int(token) for token in ids]

    def decode(self, ids: list[int]) -> str:
        """The text of tokens without special ones; bytes that are no character give U+FFFD."""
        return str(self._tokenizer.decode(ids, skip_special_tokens=True, clean_up_tokenization_spaces=False))

    def _render(self, messages: Sequence[dict[str, str]]) -> str:
        template = None if self.has_template else _CHATML
        try:
            text = self._tokenizer.apply_chat_template(
                list(messages), chat_template=template, tokenize=False, add_generation_prompt=True
            )
        except Exception as error:  # a template may do anything but leave the sandbox
            raise ChatError(
                f"The model's chat template does not accept this conversation: {error}",
                "Start a new conversation.",
            ) from error
        return str(text)

    def _end_ids(self, folder: Path) -> frozenset[int]:
        """End tokens that generation_config.json, config.json and the tokenizer state, and those by name."""
        found: set[int] = set()
        for name in ("generation_config.json", "config.json"):
            stated = (read_json(folder, name) or {}).get("eos_token_id")
            for token in stated if isinstance(stated, list) else [stated]:
                if isinstance(token, int) and not isinstance(token, bool) and token >= 0:
                    found.add(token)
        by_name = (self._tokenizer.eos_token, *_END_NAMES)
        found.update(token for name in by_name if name and (token := self._token_id(name)) is not None)
        return frozenset(found)

    def _token_id(self, name: str) -> int | None:
        """The id of a whole token of its own (never one merged from text), or None."""
        token = self._tokenizer.get_added_vocab().get(name)
        return None if token is None else int(token)


def _system_in_question(messages: Sequence[dict[str, str]]) -> list[dict[str, str]]:
    system, first, *rest = messages
    return [{"role": first["role"], "content": f"{system['content']}\n\n{first['content']}"}, *rest]
