# Sourced by demo, test, fuzz and bench: installs the Debian packages that are missing.

# missing_packages KIND…  prints those of scripts/packages.txt of these kinds that are not installed.
missing_packages() {
  local package kind
  while read -r package kind _; do
    case "$package" in '' | '#'*) continue ;; esac
    case " $* " in *" $kind "*) ;; *) continue ;; esac
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || printf '%s\n' "$package"
  done <"$root/scripts/packages.txt"
}

# set_up KIND…  installs what is missing, or names it and ends with 3 where that is not allowed.
set_up() {
  local missing as_root=()
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  missing=$(printf '%s ' $missing)
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
      as_root=(sudo)
    else
      printf 'These Debian packages are missing, and installing them needs root: %s\nInstall them with: sudo apt-get install %s\n' "$missing" "$missing" >&2
      exit 3
    fi
  fi
  printf 'Installing missing packages: %s\n' "$missing" >&2
  "${as_root[@]}" apt-get update -qq
  # shellcheck disable=SC2086 # one word for each package
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# build PRESET [CMAKE ARGUMENT…]  configures and builds; prints nothing but what went wrong.
build() {
  local preset=$1 log
  shift
  log=$(mktemp)
  if command -v ccache >/dev/null; then export CMAKE_CXX_COMPILER_LAUNCHER=ccache; fi
  printf 'Building preset %s …\n' "$preset" >&2
  if ! { cmake --preset "$preset" "$@" && cmake --build --preset "$preset"; } >"$log" 2>&1; then
    tail -n 60 "$log" >&2
    rm -f "$log"
    exit 1
  fi
  rm -f "$log"
}

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 4
