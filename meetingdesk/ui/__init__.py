"""Windows: they show what was remembered and ask the desk; they judge nothing."""
