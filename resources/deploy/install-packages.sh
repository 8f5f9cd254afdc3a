#!/bin/sh
# Sees that this machine has the libraries and programs of debian-packages.txt (or $PACKAGES); quiet when it has.
# install-packages.sh sees to every use, and never fails. install-packages.sh core [screen] fails when something for
# these uses stays missing, and leaves what is for tests alone: a kiosk needs no server of theirs.
set -u
list="$(dirname "$0")/${PACKAGES:-debian-packages.txt}"
python="${PYTHON:-python3}"
libraries="$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null)"

present() {
    case "$1" in
        lib:*) case "$libraries" in *"	${1#lib:} "*) true ;; *) false ;; esac ;;
        file:*) test -e "${1#file:}" ;;
        program:*) command -v "${1#program:}" >/dev/null ;;
        python:*) "$python" -c "import ${1#python:}" 2>/dev/null ;;
    esac
}

find_missing() {
    packages="" things="" uses=""
    while read -r package thing use; do
        case "$package" in "#"* | "") continue ;; esac
        [ "$use" = tests ] && [ $# -gt 0 ] && continue
        present "$thing" && continue
        packages="$packages $package" things="$things ${thing#*:}" uses="$uses $use"
    done <"$list"
}

find_missing "$@"
[ -z "$packages" ] && exit 0

install="apt-get update && apt-get install --yes --no-install-recommends$packages"
if ! command -v apt-get >/dev/null; then
    echo "This machine lacks libraries or programs that the kiosk needs; install what provides:$things" >&2
elif [ "$(id -u)" = 0 ]; then
    echo "Installing Debian packages:$packages"
    DEBIAN_FRONTEND=noninteractive sh -c "$install" >/dev/null || echo "That did not work." >&2
elif sudo -n true 2>/dev/null; then
    echo "Installing Debian packages (sudo):$packages"
    sudo -n DEBIAN_FRONTEND=noninteractive sh -c "$install" >/dev/null || echo "That did not work." >&2
else
    printf 'Some Debian packages are missing. This installs them:\n\n    sudo sh -c "%s"\n\n' "$install" >&2
fi

libraries="$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null)"
find_missing "$@"
for use in "$@"; do
    case "$uses " in *" $use "*) echo "Cannot go on without:$packages" >&2 && exit 1 ;; esac
done
exit 0
