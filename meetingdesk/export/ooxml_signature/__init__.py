"""Signatures of Word files: OPC package signatures with XAdES (ECMA-376 part 2), made and checked."""
