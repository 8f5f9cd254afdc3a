"""What needs Qt to touch the world: the scanner's keys, arrow keys, idle time."""
