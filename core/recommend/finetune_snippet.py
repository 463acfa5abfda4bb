"""The code that fine-tunes an NF4 or FP4 variant (QLoRA), with the variant's path in it: to copy and run."""

from __future__ import annotations

from typing import Final

from core.specs.recipe import Recipe

PACKAGES: Final = ("transformers", "bitsandbytes", "peft", "accelerate")

_CODE: Final = """\
# pip install {packages}
import torch
from peft import LoraConfig, get_peft_model, prepare_model_for_kbit_training
from transformers import AutoModelForCausalLM, AutoTokenizer

path = {path!r}
tokenizer = AutoTokenizer.from_pretrained(path)
model = AutoModelForCausalLM.from_pretrained(path, device_map="auto")
model = prepare_model_for_kbit_training(model)
adapters = LoraConfig(r=16, lora_alpha=32, target_modules="all-linear", task_type="CAUSAL_LM")
model = get_peft_model(model, adapters)

texts = ["What the model is to learn.", "One text a line, as many as you have."]
optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=2e-4)
for epoch in range(3):
    for text in texts:
        batch = tokenizer(text, return_tensors="pt").to(model.device)
        loss = model(**batch, labels=batch["input_ids"]).loss
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        print(f"loss {{loss.item():.3f}}")
model.save_pretrained("adapter")
"""


def can_finetune(recipe: Recipe) -> bool:
    """Whether a variant is the frozen base that QLoRA trains adapters beside."""
    return recipe.container == "bitsandbytes"


def finetune_snippet(path: str) -> str:
    """Python that loads the variant's folder ``path`` with transformers and trains LoRA adapters on it with
    peft: on a GPU where there is one, else on the processor."""
    return _CODE.format(path=path, packages=" ".join(PACKAGES))
