"""Run council meetings live, and leave them as Word minutes."""

__version__ = "0.1.0"
