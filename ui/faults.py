"""A fault of the program at a visitor's screen: it is logged without what they typed, and the screen goes on."""

from __future__ import annotations

import logging
import re
import sys
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler

from ui.composition import Front

# "file:///.../TextPage.qml:39: TypeError: ..."; Qt reports it as any warning, and what follows may quote a visitor.
_QML_FAULT = re.compile(r"([\w.-]+\.(?:qml|m?js)):(\d+).*?\b(\w*Error):")
logger = logging.getLogger(__name__)


def recover_from_faults(front: Front) -> None:
    """Lead every exception in a slot or in QML back to Home with an apology, and log it without personal data."""

    def on_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        logger.error("A screen failed.", exc_info=(kind, error, trace))
        QTimer.singleShot(0, front.kiosk.recover)

    def on_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        fault = _QML_FAULT.search(message)
        if fault is not None:
            logger.error("A screen failed: %s:%s %s", *fault.groups())
            QTimer.singleShot(0, front.kiosk.recover)
        elif kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtWarningMsg):
            logger.warning("Qt: %s", context.category)

    sys.excepthook = on_exception
    qInstallMessageHandler(on_message)
