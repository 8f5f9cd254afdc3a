"""What needs Qt to touch the world: scanners by key, by port and by camera, arrow keys, idle time."""
