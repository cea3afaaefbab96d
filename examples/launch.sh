# Sourced by the run scripts and the release: finds a JDK, builds a module when a source is newer than its build, and starts its jar.
# The caller sets: root (the checkout), module (its folder below root), jar (the file name in target) and
# sources (paths below root whose change makes the build stale). Exit codes: 3 when a JDK 21+
# or Maven is missing; 4 when the build failed; else those of the program.

needed=21

# The version that a JDK's release file states, as digits that sort: 25.0.1 -> 25000001; nothing when there is no compiler.
version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9][0-9.]*\).*/\1/p' "$1/release" | awk -F. '{ printf "%d%03d%03d\n", $1, $2, $3; exit }'
}

homes() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  local java
  if java=$(command -v java); then
    java=$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")
    dirname "$(dirname "$java")"
  fi
  local home
  for home in /usr/lib/jvm/* /usr/java/* /opt/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ ! -d "$home" ] || printf '%s\n' "$home"
  done
}

newest_jdk() {
  local home found best='' best_version=0
  while IFS= read -r home; do
    found=$(version "$home")
    if [ -n "$found" ] && [ "$found" -ge "${needed}000000" ] && [ "$found" -gt "$best_version" ]; then
      best=$home best_version=$found
    fi
  done < <(homes)
  printf '%s' "$best"
}

# True when the assembled program is missing or something it is made of changed since.
stale() {
  local stamp=$target/built source
  [ -f "$stamp" ] && [ -f "$target/$jar" ] && [ -d "$target/lib" ] || return 0
  for source in "${sources[@]}"; do
    [ -z "$(find "$root/$source" -newer "$stamp" -print 2>/dev/null | head -n 1)" ] || return 0
  done
  return 1
}

build() {
  if ! command -v mvn >/dev/null; then
    echo "需要 Maven 3.8.6 或更高版本来构建，但没有找到 mvn。 Maven 3.8.6 or newer is needed to build, and there is no mvn." >&2
    exit 3
  fi
  local log=$target/build.log stamp=$target/built
  : >"$stamp.new"
  if ! (cd "$root" && JAVA_HOME=$jdk mvn -q -B -pl "$module" -am package -Dmaven.test.skip=true \
      -Djacoco.skip=true) >"$log" 2>&1 </dev/null; then
    cat "$log" >&2
    echo "构建失败，原因见上。 The build failed; the reason is above." >&2
    exit 4
  fi
  mv "$stamp.new" "$stamp"
}

# Finds a JDK into jdk and builds if need be.
prepare() {
  target=$root/$module/target
  jdk=$(newest_jdk)
  if [ -z "$jdk" ]; then
    echo "需要 JDK $needed 或更高版本，但没有找到：请安装，或用 JAVA_HOME 指明。 A JDK $needed or newer is needed and none was found: install one, or name it in JAVA_HOME." >&2
    exit 3
  fi
  if stale; then
    mkdir -p "$target"
    # One build at a time where the system has flock; the second finds nothing left to do.
    (
      if command -v flock >/dev/null; then flock 9; fi
      if stale; then build; fi
    ) 9>"$target/lock"
  fi
}

# Prepares and becomes the program; the arguments are those of java.
launch() {
  prepare
  # Without a character set in the locale, Java could neither print Chinese nor open a file with a Chinese name.
  case $(locale charmap 2>/dev/null || true) in
    ANSI_X3.4-1968 | US-ASCII) export LC_ALL=C.UTF-8 ;;
  esac
  exec "$jdk/bin/java" "$@"
}
