"""How to fine-tune a 4-bit variant: a few lines of Python for transformers and peft (QLoRA)."""

from __future__ import annotations


def finetune_snippet(path: str) -> str:
    """Code that loads the variant at ``path`` and puts trainable adapters beside it."""
    return f"""\
# pip install transformers peft bitsandbytes accelerate
from peft import LoraConfig, get_peft_model, prepare_model_for_kbit_training
from transformers import AutoModelForCausalLM, AutoTokenizer

path = {path!r}
tokenizer = AutoTokenizer.from_pretrained(path)
model = AutoModelForCausalLM.from_pretrained(path, device_map="auto")
model = prepare_model_for_kbit_training(model)
model = get_peft_model(
    model, LoraConfig(r=16, lora_alpha=32, target_modules="all-linear", task_type="CAUSAL_LM")
)
model.print_trainable_parameters()  # only the adapters learn
"""
