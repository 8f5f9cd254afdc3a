"""The organiser's pages, served by the hub: who is in, how the kiosks are, exports, and who may see it.

Here live accounts and sign-in, what each page needs to know, and the routes; templates and the style sheet lie in
``resources/hub``. It may import what ``kiosk.hub`` may. Never here: what kiosks say, a rule about visits
(``kiosk.domain.merge`` has them).

Pages are whole without scripts; htmx renews what stands on them. Nothing is loaded from elsewhere.
"""
