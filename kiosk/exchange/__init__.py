"""Exchange: files and systems of others: bookings, schedules and venue packs in, the day's figures out.

It turns what others wrote into the domain's values and the domain's values into what others read. It imports domain,
wire and ports only; it stores nothing, asks nobody and never drops a row without saying which and why.
"""
