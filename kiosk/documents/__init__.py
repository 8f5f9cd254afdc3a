"""Documents: content in, PDF and PNG out, through the Typst templates in ``resources/badges``.

What lives here: the badge's content and how it is checked, drawn and laid into a folder. It imports the domain, wire
and ports only, and Typst and qrcode for the drawing. What never belongs: a rule about who gets a badge or what name it
may show (domain), sentences in a visitor's language (they arrive as content), printers (devices), Qt.
"""
