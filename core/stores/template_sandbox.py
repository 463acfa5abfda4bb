"""Jinja's sandbox for the chat templates of strangers: no mutation, no attributes of Python's own, and, which
the sandbox alone does not see to, no texts of any size."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from jinja2 import nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer

MAX_TEXT: Final = 1 << 20  # characters of any text on the way; conversations to learn from have some hundred
_MAX_NUMBER: Final = 10**12
_GROWING_METHODS: Final = frozenset(
    {
        "center",
        "expandtabs",
        "format",
        "format_map",
        "join",
        "ljust",
        "replace",
        "rjust",
        "translate",
        "zfill",
    }
)
_GROWING_FILTERS: Final = (
    "batch", "center", "format", "indent", "join", "pprint", "replace", "slice", "sum", "tojson", "urlize",
    "wordwrap", "xmlattr",
)  # fmt: skip


def sandbox() -> ImmutableSandboxedEnvironment:
    """As chat templates expect it. A template that would make too much raises ValueError where it does."""
    environment = _Bounded(trim_blocks=True, lstrip_blocks=True)
    environment.globals["raise_exception"] = _refuse
    environment.globals.pop("lipsum")
    for name in _GROWING_FILTERS:
        environment.filters[name] = _BOUNDED_FILTERS.get(name, _refuse)
    return environment


class _Bounded(ImmutableSandboxedEnvironment):
    intercepted_binops = frozenset(("*", "**", "%", "+"))

    @staticmethod
    def concat(pieces: Iterable[str]) -> str:
        """What blocks and macros write, put together."""
        kept, length = [], 0
        for piece in pieces:
            length = _fits(length + len(piece))
            kept.append(piece)
        return "".join(kept)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        _Joins().visit(tree)
        return tree

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        if all(isinstance(side, int | float) and abs(side) <= _MAX_NUMBER for side in (left, right)):
            if operator != "**":
                return super().call_binop(context, operator, left, right)
        elif operator == "+" and all(isinstance(side, str | list | tuple) for side in (left, right)):
            _fits(len(left) + len(right))
            return super().call_binop(context, operator, left, right)
        raise ValueError("a template that repeats or pads texts is not understood")

    def call(self, context: Any, obj: Any, *args: Any, **kwargs: Any) -> Any:
        owner, name = getattr(obj, "__self__", None), getattr(obj, "__name__", "")
        if isinstance(owner, str) and name in _GROWING_METHODS:
            if name == "replace" and not kwargs:
                return _replace(owner, *args)
            if name == "join" and len(args) == 1:
                return _join(args[0], owner)
            _refuse(name)
        if name in {"format", "format_map"}:  # which Jinja hands out in a wrapper of its own
            _refuse(name)
        return super().call(context, obj, *args, **kwargs)


class _Joins(NodeTransformer):
    """``a ~ b`` becomes ``a|string + b|string``, which is looked at."""

    def visit_Concat(self, node: nodes.Concat, *args: Any, **kwargs: Any) -> nodes.Node:  # noqa: N802 - Jinja's
        self.generic_visit(node, *args, **kwargs)
        first, *rest = (
            nodes.Filter(part, "string", [], [], None, None, lineno=node.lineno) for part in node.nodes
        )
        whole: nodes.Expr = first
        for part in rest:
            whole = nodes.Add(whole, part, lineno=node.lineno)
        return whole


def _fits(length: int) -> int:
    if length > MAX_TEXT:
        raise ValueError("a template that makes endless texts is not understood")
    return length


def _replace(text: object, old: object, new: object, count: int | None = None) -> str:
    whole, before, after = str(text), str(old), str(new)
    _fits(len(whole) + whole.count(before) * len(after))
    return whole.replace(before, after, -1 if count is None else count)


def _join(items: Iterable[object], between: object = "") -> str:
    texts, separator = [str(item) for item in items], str(between)
    _fits(sum(map(len, texts)) + len(texts) * len(separator))
    return separator.join(texts)


def _refuse(*_: object, **__: object) -> None:
    raise ValueError("the template refuses, or does what is not understood")


_BOUNDED_FILTERS: Final[dict[str, Callable[..., Any]]] = {"join": _join, "replace": _replace}
