# Set-up that scripts/demo, scripts/test and the others share; sourced, never run.

# Everything is done from the project's root, wherever the command was called.
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '%s\n' "$*"; }
fail() { # fail CODE TEXT
  printf '%s\n' "$2" >&2
  exit "$1"
}

# The packages of scripts/packages.txt that one of the given uses needs: packages_for build test
packages_for() {
  local name use
  while read -r name use _; do
    case "$name" in '' | '#'*) continue ;; esac
    case " $* " in *" $use "*) printf '%s\n' "$name" ;; esac
  done <scripts/packages.txt
}

missing_packages() {
  local name
  for name in $(packages_for "$@"); do
    case "$(dpkg-query -W -f='${db:Status-Status} ' "$name" 2>/dev/null)" in
      *installed\ *) ;; # a package of two architectures has two answers
      *) printf '%s\n' "$name" ;;
    esac
  done
}

# Prints what must stand before a command that needs root; fails where there is no way to be root. On a terminal sudo may
# ask for the password.
becoming_root() {
  [ "$(id -u)" != 0 ] || return 0
  command -v sudo >/dev/null || return 1
  if sudo -n true 2>/dev/null || { [ -t 0 ] && [ -t 2 ] && sudo -v; }; then printf 'sudo'; else return 1; fi
}

install_packages() { # install_packages SUDO PACKAGES…
  local sudo=$1 log=build/packages.log
  shift
  mkdir -p build
  {
    $sudo apt-get -qq update &&
      $sudo env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@"
  } >"$log" 2>&1 </dev/null || {
    tail -n 15 "$log" >&2
    fail 4 "apt-get could not install the packages; all it said is in $log."
  }
}

# Installs what is missing for the given uses (see packages.txt); says nothing and does nothing if nothing is.
require_packages() {
  if ! command -v dpkg-query >/dev/null; then
    say "This is no Debian: the packages of scripts/packages.txt must be there under the names of this system."
    return
  fi
  local missing sudo
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  missing=$(printf '%s ' $missing)
  sudo=$(becoming_root) ||
    fail 3 "These packages are missing, and only root or sudo can install them. Ask for: apt-get install --no-install-recommends ${missing% }"
  say "Installing $(set -- $missing && echo $#) packages: ${missing% }"
  install_packages "$sudo" $missing
}

# configure PRESET [ARGUMENTS]: runs CMake only if the preset or the arguments changed; Ninja sees changed CMake files by itself.
configure() {
  local preset=$1 stamp=build/$1/configured-with wanted
  wanted="$* $(cksum <CMakePresets.json)"
  if [ -e "build/$preset/build.ninja" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then return; fi
  if command -v ccache >/dev/null; then
    export CMAKE_C_COMPILER_LAUNCHER=${CMAKE_C_COMPILER_LAUNCHER-ccache} CMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER-ccache}
  fi
  mkdir -p "build/$preset"
  shift
  if ! cmake --preset "$preset" "$@" >"build/$preset/configure.log" 2>&1; then
    cat "build/$preset/configure.log" >&2
    fail 4 "CMake could not configure the preset $preset; see above."
  fi
  printf '%s' "$wanted" >"$stamp"
}
