#!/bin/sh
# Opens the dialogue; a folder of sheets may be dropped on it. Opened by a double click without a window, it opens one.
self=$0
while [ -L "$self" ]; do
  link=$(readlink "$self")
  case $link in /*) self=$link ;; *) self=$(dirname "$self")/$link ;; esac
done
here=$(cd "$(dirname "$self")" && pwd -P) || exit 7
if [ ! -t 0 ] && [ ! -p /dev/stdin ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  for terminal in x-terminal-emulator gnome-terminal deepin-terminal mate-terminal konsole xfce4-terminal xterm; do
    if command -v "$terminal" >/dev/null 2>&1; then
      case $terminal in
        gnome-terminal) exec "$terminal" -- "$here/job-fair" start --window "$@" ;;
        *) exec "$terminal" -e "$here/job-fair" start --window "$@" ;;
      esac
    fi
  done
fi
exec "$here/job-fair" start --window "$@"
