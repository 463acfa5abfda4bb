"""The terms of art, each in one plain sentence: shown as tooltips, in the glossary, and in the palette."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark, tr


@dataclass(frozen=True, slots=True)
class Term:
    """``name`` and ``sentence`` are English texts for :func:`core.language.tr`."""

    id: str
    name: str
    sentence: str


TERMS: tuple[Term, ...] = (
    # What there is
    Term("model", mark("Model"), mark("A trained network that writes text: a file of billions of numbers.")),
    Term(
        "weights",
        mark("Weights"),
        mark("The numbers that a model has learned; they are nearly all of its size."),
    ),
    Term("parameters", mark("Parameters (8B)"), mark("How many weights a model has: 8B are eight billion.")),
    Term(
        "source", mark("Source"), mark("The model as it was published, which smaller versions are made from.")
    ),
    Term(
        "variant",
        mark("Variant"),
        mark("A smaller version of a model, made to suit a computer like this one."),
    ),
    Term(
        "quantization",
        mark("Quantization"),
        mark("Storing each weight with fewer bits: smaller and faster, and a little less exact."),
    ),
    Term(
        "requantize",
        mark("Requantize"),
        mark("Making a smaller version from one that is already quantized; both losses add up."),
    ),
    Term(
        "recipe",
        mark("Recipe"),
        mark("Everything that is needed to make the same variant again: method, format, options."),
    ),
    Term(
        "lineage",
        mark("Lineage"),
        mark("Where a variant comes from: its source, its recipe, and how long making it took."),
    ),
    Term(
        "moe",
        mark("Mixture of experts"),
        mark("A model of many parts of which only a few work on each word: quick for its size."),
    ),
    # How it is stored
    Term(
        "bits_per_weight",
        mark("Bits per weight"),
        mark("How much space one weight takes on average; the published models have 16."),
    ),
    Term(
        "level",
        mark("Level (Q4_K_M)"),
        mark("A named mix of formats for GGUF: the number is about the bits, S, M and L are its size."),
    ),
    Term("dtype", mark("Format"), mark("How one number is stored, for example in 4 or 8 bits.")),
    Term(
        "method",
        mark("Method"),
        mark("How the stored values are chosen: just rounded, or so that the answers change little."),
    ),
    Term(
        "container",
        mark("File type"),
        mark("The kind of files a variant is written as, which decides what programs can open it."),
    ),
    Term(
        "gguf",
        mark("GGUF"),
        mark("One file with everything in it, for llama.cpp, Ollama, LM Studio and this app."),
    ),
    Term(
        "safetensors",
        mark("Safetensors"),
        mark("A folder of plain weight files and settings, for transformers, vLLM and most research code."),
    ),
    Term(
        "block",
        mark("Block"),
        mark("A few weights that share one scale; smaller blocks are more exact and take more space."),
    ),
    Term(
        "group_size",
        mark("Group size"),
        mark("How many weights share one scale: smaller is more exact and larger on the disk."),
    ),
    Term("scale", mark("Scale"), mark("The step between two neighbouring values that can be stored.")),
    Term(
        "zero_point",
        mark("Zero point"),
        mark("The stored value that stands for zero, so that lopsided weights lose less."),
    ),
    Term(
        "symmetric",
        mark("Symmetric"),
        mark("Zero is in the middle of the values: simpler and faster, a little less exact."),
    ),
    Term(
        "k_quants",
        mark("K-quants"),
        mark("Formats of llama.cpp whose scales are quantized too: the usual choice for GGUF."),
    ),
    Term("nf4", mark("NF4"), mark("Four bits whose 16 values lie where weights are most frequent.")),
    Term(
        "fp8",
        mark("FP8"),
        mark("Numbers with a decimal point in 8 bits, which recent graphics cards compute with directly."),
    ),
    Term("int8", mark("INT8"), mark("Whole numbers from -128 to 127: half the size, hardly a loss.")),
    Term(
        "ternary",
        mark("Ternary"),
        mark("Each weight is -1, 0 or 1: tiny, but only for models that were trained for it."),
    ),
    Term(
        "mxfp4",
        mark("MXFP4"),
        mark("Four bits with a shared power of two for each 32 weights, made for new graphics cards."),
    ),
    Term(
        "sha256",
        mark("Checksum"),
        mark("A fingerprint of a file: when it is the same, every byte is the same."),
    ),
    Term(
        "checkpoint",
        mark("Checkpoint"),
        mark("What a job has finished so far, kept so that it can go on from there."),
    ),
    # How it is made
    Term(
        "rtn",
        mark("Round to nearest"),
        mark("Every weight takes the nearest value that can be stored: quick, and fine at 8 bits."),
    ),
    Term(
        "gptq",
        mark("GPTQ"),
        mark("After each rounded weight the ones to come are shifted to make up for the error."),
    ),
    Term(
        "awq",
        mark("AWQ"),
        mark("Weights that matter most for real text are scaled up first, so that rounding hurts them less."),
    ),
    Term(
        "smoothquant",
        mark("SmoothQuant"),
        mark("Moves what is hard to store from inputs to weights, so that both fit into 8 bits."),
    ),
    Term(
        "qat",
        mark("Training (QAT)"),
        mark("The rounded model practises to answer like the original: slow, and the best at few bits."),
    ),
    Term(
        "imatrix",
        mark("Importance matrix"),
        mark("Which weights matter most for real text, measured beforehand."),
    ),
    Term(
        "calibration",
        mark("Calibration text"),
        mark("Text that the model reads while it is quantized, to see which weights matter."),
    ),
    Term(
        "activations",
        mark("Activations"),
        mark("The numbers that pass between the layers while the model reads and writes."),
    ),
    Term("lora", mark("LoRA"), mark("A small trained addition to a model that changes how it answers.")),
    Term(
        "loss", mark("Loss"), mark("How far the training's answers are from the original's; lower is better.")
    ),
    Term(
        "learning_rate",
        mark("Learning rate"),
        mark("How large each step of a training is: too small takes long, too large never settles."),
    ),
    # How good and how fast it is
    Term(
        "kl_divergence",
        mark("KL divergence"),
        mark("How often it would answer differently from the original: below 0.05 is hard to notice."),
    ),
    Term(
        "perplexity",
        mark("Perplexity"),
        mark("How surprised a model is by real text: compare it with the original's, lower is better."),
    ),
    Term(
        "agreement", mark("Same next word"), mark("How often its favourite next word is the original's, too.")
    ),
    Term("token", mark("Token"), mark("A piece of a word: 100 tokens are about 75 English words.")),
    Term(
        "tokens_per_second",
        mark("Tokens per second"),
        mark("How fast it writes: people read at about 5 to 10 a second."),
    ),
    Term(
        "first_token",
        mark("Time to first token"),
        mark("How long it thinks about the question before the first word comes."),
    ),
    Term(
        "context",
        mark("Context"),
        mark("How much of a conversation the model can look at, in tokens; more needs more memory."),
    ),
    Term(
        "kv_cache",
        mark("Conversation memory"),
        mark("What a model keeps of the conversation so far (the KV cache); it grows with the context."),
    ),
    Term(
        "fits", mark("Fits"), mark("The model and its conversation find room in this computer's free memory.")
    ),
    Term("tight", mark("Tight"), mark("It runs, but other programs should be closed.")),
    Term(
        "partial",
        mark("Partly on the graphics card"),
        mark("Some layers run on the graphics card and the rest on the processor, which is slower."),
    ),
    Term(
        "offload",
        mark("Offloading"),
        mark("Handing layers over to the graphics card, as many as its memory takes."),
    ),
    Term(
        "vram",
        mark("Graphics memory"),
        mark("The graphics card's own memory (VRAM), the fastest place for a model."),
    ),
    Term(
        "bandwidth",
        mark("Memory bandwidth"),
        mark("How fast memory can be read: each word reads the whole model once."),
    ),
    Term(
        "estimate",
        mark("Estimate (~)"),
        mark("Calculated and not measured here yet; a measurement replaces it."),
    ),
    # Chat and the world around
    Term(
        "system_prompt",
        mark("System prompt"),
        mark("An instruction that the model gets before the conversation."),
    ),
    Term(
        "temperature",
        mark("Temperature"),
        mark("How freely the next word is chosen: 0 always takes the likeliest."),
    ),
    Term(
        "top_p",
        mark("Top p"),
        mark("Only the likeliest words that together make up this share are chosen from."),
    ),
    Term("top_k", mark("Top k"), mark("Only this many of the likeliest words are chosen from.")),
    Term(
        "seed",
        mark("Seed"),
        mark("The start of the dice: the same seed and the same question give the same answer."),
    ),
    Term("reasoning", mark("Reasoning"), mark("What a model writes to itself before it answers.")),
    Term(
        "chat_template",
        mark("Chat template"),
        mark("How a conversation is written down for this very model."),
    ),
    Term(
        "blind",
        mark("Blind comparison"),
        mark("You see two answers without knowing whose they are, and choose the better one."),
    ),
    Term("hub", mark("Hub"), mark("The site where most open models are published: huggingface.co.")),
    Term("license", mark("License"), mark("What the makers of a model allow you to do with it.")),
    Term(
        "gated",
        mark("Gated model"),
        mark("Its makers want you to accept their terms on the Hub before you can download it."),
    ),
    Term(
        "hub_token",
        mark("Access token"),
        mark("A key to your account on the Hub; it is kept in this computer's keyring."),
    ),
    Term(
        "endpoint", mark("Address (API)"), mark("Where other programs on this computer can reach the model.")
    ),
    Term("api_key", mark("API key"), mark("A password that other programs must show to use the model.")),
    Term(
        "loopback",
        mark("Only this computer"),
        mark("The address cannot be reached from other machines (127.0.0.1)."),
    ),
    Term(
        "worker",
        mark("Worker"),
        mark("Each job runs in a program of its own, so that a crash never takes the window with it."),
    ),
)

_BY_ID = {term.id: term for term in TERMS}
if len(_BY_ID) != len(TERMS):
    raise ValueError("two terms of the glossary have the same id")


_NAMED: tuple[tuple[str, str], ...] = (
    (mark("Parameters"), "parameters"),
    (mark("Stored as"), "dtype"),
    (mark("Number format"), "dtype"),
    (mark("Method"), "method"),
    (mark("Files"), "container"),
    (mark("Recipe"), "recipe"),
    (mark("Context"), "context"),
    (mark("Reads at most"), "context"),
    (mark("Text"), "calibration"),
    (mark("Activations"), "activations"),
    (mark("Made from"), "source"),
    (mark("Licence"), "license"),
    (mark("Perplexity"), "perplexity"),
    (mark("KL divergence"), "kl_divergence"),
    (mark("Same next word"), "agreement"),
    (mark("Speed"), "tokens_per_second"),
    (mark("Speed here"), "tokens_per_second"),
    (mark("Chat speed"), "tokens_per_second"),
    (mark("Memory speed"), "bandwidth"),
    (mark("API key"), "api_key"),
    (mark("Address"), "endpoint"),
    (mark("System text"), "system_prompt"),
    (mark("Checked by"), "sha256"),
)
"""What stands before a fact -> the term that explains it."""


def label_tip(label: str) -> str:
    """What the words before a fact mean, in the language of the window; nothing where they are plain."""
    return next((term_tip(term) for words, term in _NAMED if tr(words) == label), "")


def term_tip(identifier: str) -> str:
    """The tooltip for a term: its name and its sentence. Raises KeyError."""
    term = _BY_ID[identifier]
    return f"{tr(term.name)}: {tr(term.sentence)}"


def term_sentence(identifier: str) -> str:
    """What a term means. Raises KeyError."""
    return tr(_BY_ID[identifier].sentence)


def glossary() -> tuple[tuple[str, str], ...]:
    """(term, sentence) in the language of the window, sorted."""
    said = ((tr(term.name), tr(term.sentence)) for term in TERMS)
    return tuple(sorted(said, key=lambda pair: pair[0].casefold()))
