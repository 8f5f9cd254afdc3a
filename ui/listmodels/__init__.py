"""Qt list models over frozen rows."""
