#!/bin/sh
# Succeeds when Qt can open a window here: has-screen.sh PYTHON
case "${QT_QPA_PLATFORM:-}" in offscreen* | minimal* | vnc*) exit 1 ;; esac
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] || exit 1
ulimit -c 0
exec >/dev/null 2>&1 # Qt aborts where it cannot connect, and the shell would say so
timeout 10 "$1" -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])' || exit 1
