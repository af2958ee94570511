"""Write the tones of the time signal into `resources/sounds`: `python .ci/sounds.py`."""

import math
import struct
import wave
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sounds"
RATE = 8_000
LOUDNESS = 0.45
ATTACK, DECAY = 0.03, 0.25
TONES = {
    "warning": ((659.26, 0.5),),
    "zero": ((783.99, 0.28), (587.33, 0.45)),
}
"""Pitches in Hz, one after the other, with their lengths in seconds."""


def note(pitch: float, length: float) -> list[int]:
    """Return the samples of one note, which swells and dies away softly; an octave above it makes it a bell."""
    samples = []
    for at in (n / RATE for n in range(round(length * RATE))):
        swell = min(1.0, at / ATTACK) * min(1.0, (length - at) / DECAY)
        wave_at = 0.8 * math.sin(2 * math.pi * pitch * at) + 0.2 * math.sin(4 * math.pi * pitch * at)
        samples.append(round(32_767 * LOUDNESS * swell * wave_at))
    return samples


def main() -> None:
    """Write every tone."""
    for name, notes in TONES.items():
        samples = [sample for pitch, length in notes for sample in note(pitch, length)]
        with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(samples)}h", *samples))


if __name__ == "__main__":
    main()
