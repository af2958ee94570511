"""One module a schema version, oldest first; each is complete in itself and never changes once it was released."""
