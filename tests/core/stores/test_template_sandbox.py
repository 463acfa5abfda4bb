"""A stranger's chat template can neither reach out of its sandbox nor fill the memory."""

from __future__ import annotations

import tracemalloc

import pytest
from jinja2.exceptions import SecurityError

from core.stores.template_sandbox import MAX_TEXT, sandbox

NS = "{% set ns = namespace(x='aaaaaaaa') %}"


@pytest.mark.parametrize(
    "template",
    [
        NS + "{% for i in range(30) %}{% set ns.x = ns.x ~ ns.x %}{% endfor %}{{ ns.x | length }}",
        NS + "{% for i in range(30) %}{% set ns.x = ns.x + ns.x %}{% endfor %}{{ ns.x | length }}",
        NS + "{% for i in range(30) %}{% set ns.x %}{{ ns.x }}{{ ns.x }}{% endset %}{% endfor %}",
        NS + "{% for i in range(30) %}{% set ns.x = [ns.x, ns.x] | join %}{% endfor %}",
        NS + "{% for i in range(30) %}{% set ns.x = ns.x.join([ns.x, ns.x]) %}{% endfor %}",
        NS + "{% for i in range(30) %}{% set ns.x = ns.x.replace('a', 'aa') %}{% endfor %}",
        NS + "{% for i in range(30) %}{% set ns.x = ns.x | replace('a', 'aa') %}{% endfor %}",
        "{% set ns = namespace(x=[1]) %}{% for i in range(30) %}{% set ns.x = ns.x + ns.x %}{% endfor %}",
        "{% macro f(s) %}{{ s }}{{ s }}{% endmacro %}{{ "
        + "f(" * 28 + "'aaaaaaaa'" + ")" * 28 + " }}",
        "{{ 'x'.ljust(300000000) }}",
        "{{ 'x' | center(300000000) }}",
        "{{ '%300000000d' | format(1) }}",
        "{{ '{:300000000}'.format(1) }}",
        "{{ [1] | tojson(indent=300000000) }}",
        "{{ 'x\n' | indent(300000000) }}",
        "{% for i in range(99999) %}{{ 'x' * 1 }}{% endfor %}",
        "{% for i in range(99999) %}aaaaaaaaaaaaaaaaaaaa{% endfor %}",
    ],
)  # fmt: skip
def test_texts_of_any_size_cannot_be_made(template: str) -> None:
    environment = sandbox()
    tracemalloc.start()
    try:
        with pytest.raises(ValueError, match="template"):
            environment.from_string(template).render()
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 40 * MAX_TEXT


@pytest.mark.parametrize(
    "template", ["{{ ''.__class__.__mro__[1].__subclasses__() }}", "{{ namespace.__init__.__globals__ }}"]
)
def test_pythons_own_attributes_are_out_of_reach(template: str) -> None:
    with pytest.raises(SecurityError):
        sandbox().from_string(template).render()


def test_what_chat_templates_do_with_texts_still_works() -> None:
    template = (
        "{{ 'a' ~ 1 ~ none }}|{{ 'a' + 'b' }}|{{ 'a-b'.replace('-', '+') }}|{{ ['a', 'b'] | join(', ') }}|"
        "{{ 'a b'.split(' ')[-1].strip() }}|{{ 2 * 3 + 1 }}|{{ 5 % 2 }}|{{ [1] + [2] }}|"
        "{{ 'A' | lower | trim }}"
    )
    assert sandbox().from_string(template).render() == "a1None|ab|a+b|a, b|b|7|1|[1, 2]|a"
