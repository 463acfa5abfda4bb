"""The Go templates in Go's own text/template, where Go is installed: every family, the model's own words."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from core.stores.chat_template import _Renderer, go_template, learn
from tests.fakes.chat_templates import TEMPLATES

PROGRAM = """package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"text/template"
)

type message struct{ Role, Content string }
type talk struct {
	Template, System string
	Messages         []*message
}

func main() {
	var talks []talk
	text, _ := os.ReadFile(os.Args[1])
	if err := json.Unmarshal(text, &talks); err != nil {
		panic(err)
	}
	rendered := []string{}
	for _, t := range talks {
		made := template.Must(template.New("").Option("missingkey=zero").Parse(t.Template))
		var out bytes.Buffer
		data := map[string]any{"System": t.System, "Messages": t.Messages, "Response": ""}
		if err := made.Execute(&out, data); err != nil {
			panic(err)
		}
		rendered = append(rendered, out.String())
	}
	shown, _ := json.Marshal(rendered)
	fmt.Println(string(shown))
}
"""
TALKS = (
    (("user", "Hi <there>\n&"),),
    (("user", "a"), ("assistant", "b"), ("user", "c {{ d }}")),
    (("system", 's "q"'), ("user", "a")),
    (("system", "s"), ("user", "a"), ("assistant", "b"), ("user", "c"), ("assistant", "d"), ("user", "e")),
)


@pytest.mark.skipif(shutil.which("go") is None, reason="Go is not installed")
def test_go_renders_what_the_models_own_templates_render(tmp_path: Path) -> None:
    asked: list[dict[str, Any]] = []
    wanted: list[str] = []
    for template in TEMPLATES.values():
        fmt = learn(template, "<s>", "</s>")
        assert fmt is not None
        for talk in TALKS:
            has_system = talk[0][0] == "system"
            if has_system and fmt.where == "none":
                continue
            system = talk[0][1] if has_system else fmt.default_system or ""
            turns = talk if has_system or not system else (("system", system), *talk)
            messages = [{"Role": role, "Content": content} for role, content in turns]
            asked.append({"Template": go_template(fmt), "System": system, "Messages": messages})
            wanted.append(_Renderer(template, "<s>", "</s>")(*talk))
    (tmp_path / "main.go").write_text(PROGRAM, encoding="utf-8")
    (tmp_path / "go.mod").write_text("module check\n\ngo 1.21\n", encoding="utf-8")
    (tmp_path / "talks.json").write_text(json.dumps(asked), encoding="utf-8")
    environment = {**os.environ, "GOTOOLCHAIN": "local", "GOFLAGS": "-mod=mod", "GOPROXY": "off"}
    done = subprocess.run(
        ["go", "run", ".", "talks.json"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert json.loads(done.stdout) == wanted
