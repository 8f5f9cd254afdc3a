"""The check-in kiosk's core: decisions, storage, documents, devices, exchange and sync. No Qt below this line."""
