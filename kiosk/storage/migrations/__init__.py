"""How older stores become newer ones; run in-process by ``kiosk.storage.schema``, one numbered file a step."""
