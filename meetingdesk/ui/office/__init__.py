"""Where the clerk works: keys, signing and checking of minutes."""
