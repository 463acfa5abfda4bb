"""Small torch.nn models with data, trained a little where a test needs classes."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import nn

Tensor = torch.Tensor


class SmallCnn(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Conv2d(3, 8, 3, padding=1)
        self.norm = nn.BatchNorm2d(8)
        self.second = nn.Conv2d(8, 8, 3, stride=2)
        self.head = nn.Linear(8 * 5 * 5, 4)

    def forward(self, x: Tensor) -> Tensor:
        x = torch.relu(self.norm(self.first(x)))
        x = torch.relu(self.second(x))
        out: Tensor = self.head(x.flatten(1))
        return out


def cnn() -> nn.Module:
    torch.manual_seed(0)
    model = SmallCnn()
    with torch.no_grad():
        for _ in range(3):
            model.train()(torch.randn(16, 3, 12, 12))
    return model.eval()


def mlp() -> nn.Module:
    torch.manual_seed(1)
    return nn.Sequential(nn.Linear(16, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 3)).eval()


def inputs(name: str, n: int = 96) -> Tensor:
    generator = torch.Generator().manual_seed(2)
    shape = (n, 3, 12, 12) if name == "cnn" else (n, 16)
    return torch.randn(shape, generator=generator)


MODELS = {"cnn": cnn, "mlp": mlp}


def archive(path: Path, name: str = "mlp", *, batch: int | None = None) -> Path:
    """The model as torch.export.save writes it, with any batch size or the one given."""
    example = inputs(name, batch or 4)
    shapes = ({0: torch.export.Dim("batch", min=1, max=4096)},) if batch is None else None
    program = torch.export.export(MODELS[name](), (example,), dynamic_shapes=shapes)
    torch.export.save(program, path)
    return path


def data_file(path: Path, inputs: Tensor, targets: Tensor | None = None) -> Path:
    tensors = {"inputs": inputs.contiguous()}
    if targets is not None:
        tensors["targets"] = targets.contiguous()
    save_file(tensors, path)
    return path
