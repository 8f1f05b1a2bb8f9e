#!/usr/bin/env bash
# Методпортал: собирает программу, если её исходники новее, и запускает её.
# ./publish.sh [КОМАНДА] [ПАРАМЕТРЫ]; ./publish.sh help — список команд.
set -u

# File names may be Russian; a bare environment, as of cron, would not let Java see them.
export LC_ALL=C.UTF-8

root=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
module="$root/pipeline"
jar="$module/target/pipeline-1.0.0.jar"
archive="$module/target/metodportal.jsa"

# Java 17 or newer: the one named, the one on the path, or one in a usual place.
java_works() {
  [ -x "$1" ] || return 1
  local home version=
  home=$(readlink -f -- "$1")
  home=${home%/bin/java}
  # A Java of its own folder says there what it is; asking the program takes longer.
  if [ -r "$home/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
  fi
  if [ -z "$version" ]; then
    version=$("$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  fi
  [ -n "$version" ] && [ "$version" -ge 17 ]
}
find_java() {
  local candidate
  for candidate in "${JAVA_HOME:-/nowhere}/bin/java" "$(command -v java || true)" \
      /usr/lib/jvm/*/bin/java /opt/*/bin/java /usr/local/*/bin/java; do
    if java_works "$candidate"; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  return 1
}
if ! java=$(find_java); then
  echo 'Не найдена Java 17 или новее. Установите её (пакет openjdk-17-jdk) или укажите JAVA_HOME.' >&2
  exit 5
fi

# The program, when it is missing or older than what it is made of.
outdated() {
  [ -f "$jar" ] && [ -d "$module/target/lib" ] || return 0
  [ -n "$(find "$root/pom.xml" "$module/pom.xml" "$module/src/main" "$root/data/schema" \
      -newer "$jar" -type f -print -quit 2>/dev/null)" ]
}
if outdated; then
  maven=$(command -v mvn || ls -1 /usr/share/maven/bin/mvn /opt/maven/bin/mvn 2>/dev/null | head -n 1)
  if [ -z "$maven" ]; then
    echo 'Программу нужно собрать, а Maven (mvn) не найден. Установите его (пакет maven).' >&2
    exit 5
  fi
  echo 'Собираю программу (в первый раз это занимает несколько минут)…' >&2
  log=$(mktemp)
  if ! (cd "$root" && JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$java")")") \
      "$maven" -B -ntp -Dmaven.test.skip=true -pl pipeline -am package) >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    echo 'Программа не собралась: причина выше. Опубликованный раньше сайт не изменён.' >&2
    exit 5
  fi
  rm -f "$log"
  touch "$jar"
  rm -f "$archive"
fi

# Classes read once and mapped from then on: the first run after a build leaves the archive.
shared=()
if [ -f "$archive" ]; then
  shared=("-XX:SharedArchiveFile=$archive")
elif [ -w "$module/target" ]; then
  shared=("-XX:ArchiveClassesAtExit=$archive")
fi
classpath=$jar
for library in "$module"/target/lib/*.jar; do
  classpath="$classpath:$library"
done

# A small territory is counted before the thorough compiler would pay. A large one, for which 2 GB
# or more are given, lasts longer: all compilers, but none that makes one large method of many.
tuning=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1)
case "${METODPORTAL_MEMORY:-}" in
  [2-9][gG] | [1-9][0-9][gG] | [1-9][0-9][0-9][gG] | \
    204[89][mM] | 20[5-9][0-9][mM] | 2[1-9][0-9][0-9][mM] | [3-9][0-9][0-9][0-9][mM] | \
    [1-9][0-9][0-9][0-9][0-9][mM] | [1-9][0-9][0-9][0-9][0-9][0-9][mM])
    tuning=(-XX:+UseParallelGC -XX:FreqInlineSize=60 -XX:InlineSmallCode=400 -XX:MetaspaceSize=128m)
    # Memory in large pages, where the system has them for who asks.
    case $(cat /sys/kernel/mm/transparent_hugepage/enabled 2>/dev/null) in
      *'[always]'* | *'[madvise]'*) tuning+=(-XX:+UseTransparentHugePages) ;;
    esac ;;
esac

# Java makes a class for every method that is called by reflection more than fifteen times: seven
# hundred classes for calls that do not last long enough to pay for them.
run() {
  "$java" "-Xmx${METODPORTAL_MEMORY:-512m}" "${tuning[@]}" -Xshare:auto \
    -Xlog:disable -Xlog:all=off "${shared[@]}" -Dfile.encoding=UTF-8 \
    -Dsun.reflect.inflationThreshold=2147483647 \
    "-Dmetodportal.home=$root" -cp "$classpath" org.metodportal.cli.Main "$@"
}

# A nightly run has nobody to look at it, so its words are kept.
case "${1:-publish}" in
  -h | --help | -V | --version) nightly= ;;
  publish | -*) nightly=yes ;;
  *) nightly= ;;
esac
if [ -t 1 ] || [ -z "$nightly" ]; then
  run "$@"
  exit $?
fi
mkdir -p "$root/logs" 2>/dev/null
run "$@" 2>&1 | tee -a "$root/logs/publish.log"
exit "${PIPESTATUS[0]}"
