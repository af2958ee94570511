"""The council's rules: pure Python, no Qt, no SQL, no clock, no disk."""
