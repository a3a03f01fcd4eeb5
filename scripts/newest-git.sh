#!/usr/bin/env bash
# Unpacks the newest git that Debian has into a folder, beside the machine's own, and prints where it is. It runs with its
# own loader and libraries, so that the machine may be older:  PATH="$(scripts/newest-git.sh FOLDER):$PATH" npm test -- test/cli
set -euo pipefail
mkdir -p "$1"
folder="$(cd "$1" && pwd)"
root="$folder/root"

fetch() {
  mkdir -p "$folder"/{lists,cache,debs,state}
  touch "$folder/status"
  local mirror keys=/usr/share/keyrings/debian-archive-keyring.gpg
  mirror="$(apt-get indextargets --format '$(REPO_URI)' | grep -m1 '/debian/$')"
  echo "deb [signed-by=$keys] $mirror sid main" >"$folder/sources.list"
  local apt=(
    apt-get -qq -o Dir::Etc::sourcelist="$folder/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o Dir::State="$folder/state" -o Dir::State::lists="$folder/lists" -o Dir::State::status="$folder/status"
    -o Dir::Cache="$folder/cache" -o APT::Sandbox::User=root -o Acquire::Languages=none
  )
  "${apt[@]}" update
  (cd "$folder/debs" && "${apt[@]}" download git libc6 libpcre2-8-0 zlib1g)
  for package in "$folder"/debs/*.deb; do dpkg-deb -x "$package" "$root"; done
}

# wrap NAME PROGRAM [OPTION]: a script that starts a program of the root in the root's own way.
wrap() {
  local library="$root/usr/lib/$(uname -m)-linux-gnu"
  local loader
  loader="$(echo "$library"/ld-linux*.so.*)"
  printf '#!/bin/sh\nexec "%s" --argv0 git --library-path "%s" "%s" %s "$@"\n' "$loader" "$library" "$2" "${3-}" >"$1"
  chmod +x "$1"
}

assemble() {
  mkdir -p "$folder"/{bin,exec}
  local git="$root/usr/bin/git" name file
  wrap "$folder/bin/git" "$git" "--exec-path=$folder/exec"
  for file in "$root"/usr/lib/git-core/*; do
    name="$(basename "$file")"
    if [ ! -f "$file" ]; then continue; fi
    if cmp -s "$file" "$git"; then
      wrap "$folder/exec/$name" "$git" "--exec-path=$folder/exec $([ "$name" = git ] || echo "${name#git-}")"
    elif [ "$(head -c 4 "$file" | tail -c 3)" = ELF ]; then
      wrap "$folder/exec/$name" "$file"
    else
      ln -sf "$file" "$folder/exec/$name"
    fi
  done
}

if [ ! -x "$folder/bin/git" ]; then
  fetch >&2
  assemble >&2
fi
"$folder/bin/git" --version >&2
echo "$folder/bin"
