"""The steps from one schema of the hub to the next, run by Alembic; each is named for what it brings."""
