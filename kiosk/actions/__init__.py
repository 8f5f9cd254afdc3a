"""The verbs: one file, one use case, one transaction.

An action opens a unit of work, reads, lets the domain decide, appends facts, commits once and returns the outcome.
It may import ``kiosk.domain`` and its own ports, nothing else of ours. Never here: SQL, files, sentences for people.
"""
