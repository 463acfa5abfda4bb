"""What a card of a folder for the edge says of loading it, by runtime."""

from __future__ import annotations

from typing import Final

_LOOP: Final = """tokenizer = AutoTokenizer.from_pretrained("PATH")
ids = new = tokenizer("The lighthouse", return_tensors="np").input_ids
past = {i.name: np.zeros((1, i.shape[1], 0, i.shape[3]), np.float32) for i in session.get_inputs()[2:]}
names = [o.name for o in session.get_outputs()]
for _ in range(32):
    feeds = {"input_ids": new, "attention_mask": np.ones_like(ids), **past}
    out = dict(zip(names, session.run(names, feeds)))
    token = out.pop("logits")[:, -1:].argmax(-1)
    ids = np.concatenate([ids, token], 1)
    past = {name.replace("present", "past_key_values"): values for name, values in out.items()}
    new = token if past else ids
print(tokenizer.decode(ids[0]))"""

LOADING: Final[dict[str, str]] = {
    "onnxruntime": f"""```python
import numpy as np
import onnxruntime
from transformers import AutoTokenizer

options = onnxruntime.SessionOptions()
# x86 processors without VNNI overflow in their usual 8-bit kernel; this takes the exact one
options.add_session_config_entry("session.x64quantprecision", "1")
session = onnxruntime.InferenceSession("PATH/model.onnx", options)
{_LOOP}
```

A compiler of an NPU that wants fixed shapes: `python -m onnxruntime.tools.make_dynamic_shape_fixed`.""",
    "OpenVINO": """```python
import openvino

model = openvino.compile_model("PATH/openvino_model.xml", "NPU")  # or CPU, GPU
```

Inputs: `input_ids`, `attention_mask` (over all tokens so far) and, where it keeps them, the keys and values
of earlier tokens (`past_key_values.N.key`, at first with no tokens); outputs: `logits`, `present.N.key`.""",
}
