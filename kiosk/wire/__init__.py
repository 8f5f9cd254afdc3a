"""What kiosk and hub say to each other: one schema, used by both ends.

Here live the words of facts, the messages and their versions. It may import ``kiosk.domain`` and Pydantic. Never here:
a database, a connection, a decision. Importing the room itself loads nothing; the kiosk's store needs only the words
of facts.
"""
