"""Keys and certificates: the council's authority, PKCS#12 files, tokens. A key signs bytes and knows no documents."""
