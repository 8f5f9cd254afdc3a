"""Values and decisions.

Here lives what the product means: programmes, sessions, rooms, bookings, passes, parties, visits, facts, and the
decisions about them. It imports the standard library alone. Never here: input or output, a clock, randomness,
logging, a database row, a sentence for people. Time, ids and randomness come in as arguments.
"""
