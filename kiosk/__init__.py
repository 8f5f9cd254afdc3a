"""The check-in kiosk's core: decisions, storage, documents, devices, exchange and sync. No Qt below this line."""

import os

# No plugin of pydantic's is used, and to look for some it reads the metadata of every package that is installed.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
