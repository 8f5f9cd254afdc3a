"""View models: the state of a screen as Qt properties, derived from frozen values; no widgets, no I/O."""
