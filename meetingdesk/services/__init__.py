"""What the program does with a council file, without a window."""
