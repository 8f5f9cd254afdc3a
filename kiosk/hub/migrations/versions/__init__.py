"""The steps, numbered in the order they run."""
