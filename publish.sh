#!/usr/bin/env bash
# Методпортал: собирает программу, если её исходники новее, и запускает её.
# ./publish.sh [КОМАНДА] [ПАРАМЕТРЫ]; ./publish.sh help — список команд.
set -u

# File names may be Russian; a bare environment, as of cron, would not let Java see them.
export LC_ALL=C.UTF-8
# Options for other programs of this machine: a foreign language or encoding breaks this one.
unset JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS CLASSPATH

# Every program that this script starts takes its time, so it asks few of them.
root=$(readlink -f -- "${BASH_SOURCE[0]}")
root=${root%/*}
module="$root/pipeline"
jar="$module/target/pipeline-1.0.0.jar"
archive="$module/target/metodportal.jsa"

# Memory of the program: a whole number with a unit of Java, 64m at least.
memory=${METODPORTAL_MEMORY:-512m}
size=0
if [[ $memory =~ ^0*([1-9][0-9]{0,9})([kKmMgG]?)$ ]]; then
  case ${BASH_REMATCH[2]} in
    g | G) size=$((BASH_REMATCH[1] * 1024)) ;;
    m | M) size=${BASH_REMATCH[1]} ;;
    k | K) size=$((BASH_REMATCH[1] / 1024)) ;;
    *) size=$((BASH_REMATCH[1] / 1048576)) ;;
  esac
fi
if [ "$size" -lt 64 ] || [ "$size" -gt 4194304 ]; then
  echo "METODPORTAL_MEMORY: «$memory» не подходит. Напишите число с единицей, например 512m или 2g; не меньше 64m." >&2
  exit 2
fi

# Java keeps every library open: a shell with few open files gets as many as it may have.
files=$(ulimit -S -n)
if [ "$files" != unlimited ] && [ "$files" -lt 1024 ]; then
  ulimit -S -n 1024 2>/dev/null || ulimit -S -n "$(ulimit -H -n)" 2>/dev/null
  if [ "$(ulimit -S -n)" -lt 256 ]; then
    echo "Программе можно открыть только $(ulimit -S -n) файлов, а нужно 256. Поднимите предел: ulimit -n 1024." >&2
    exit 5
  fi
fi

# Java 17 or newer: the one named, the one on the path, or one in a usual place.
java_works() {
  [ -x "$1" ] || return 1
  local home version= key value
  home=$(readlink -f -- "$1")
  home=${home%/bin/java}
  # A Java of its own folder says there what it is; asking the program takes longer.
  if [ -r "$home/release" ]; then
    while IFS='=' read -r key value; do
      if [ "$key" = JAVA_VERSION ]; then
        version=${value//[\"$'\r']/}
        version=${version%%[!0-9]*}
      fi
    done <"$home/release"
  fi
  if [ -z "$version" ]; then
    version=$("$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  fi
  [ -n "$version" ] && [ "$version" -ge 17 ]
}
java=
for candidate in "${JAVA_HOME:-/nowhere}/bin/java" "$(command -v java || true)" \
    /usr/lib/jvm/*/bin/java /opt/*/bin/java /usr/local/*/bin/java; do
  if java_works "$candidate"; then
    java=$candidate
    break
  fi
done
if [ -z "$java" ]; then
  echo 'Не найдена Java 17 или новее. Установите её (пакет openjdk-17-jdk) или укажите JAVA_HOME.' >&2
  exit 5
fi

# What counts the tables: the program has the libraries of a Flink cluster only where one is asked.
runner=${METODPORTAL_RUNNER:-}
if [ -z "$runner" ] && [ -f "$root/portal.properties" ]; then
  while IFS=$'=: \t\r' read -r key value || [ -n "$key" ]; do
    if [ "$key" = runner ]; then runner=$value; fi
  done <"$root/portal.properties"
fi
word=
for next in "$@"; do
  if [ "$word" = --runner ]; then runner=$next; fi
  word=$next
  if [[ $word == --runner=* ]]; then runner=${word#*=}; fi
done
profile=()
if [ "$runner" = flink ]; then profile=(-Pflink); fi

# The program, when it is missing or older than what it is made of.
outdated() {
  [ -f "$jar" ] && [ -d "$module/target/lib" ] || return 0
  [ ${#profile[@]} -eq 0 ] || compgen -G "$module/target/lib/beam-runners-flink-*" >/dev/null || return 0
  # A folder is newer when a file in it was made, renamed or deleted.
  [ -n "$(find "$root/pom.xml" "$module/pom.xml" "$module/src/main" "$root/data/schema" \
      -newer "$jar" -print -quit 2>/dev/null)" ]
}
if outdated; then
  maven=$(command -v mvn || ls -1 /usr/share/maven/bin/mvn /opt/maven/bin/mvn 2>/dev/null | head -n 1)
  if [ -z "$maven" ]; then
    echo 'Программу нужно собрать, а Maven (mvn) не найден. Установите его (пакет maven).' >&2
    exit 5
  fi
  if [ ! -x "$(dirname "$(readlink -f "$java")")/javac" ]; then
    echo "Программу нужно собрать, а в найденной Java ($java) нет компилятора." >&2
    echo 'Установите JDK (пакет openjdk-17-jdk) или укажите его в JAVA_HOME.' >&2
    exit 5
  fi
  echo 'Собираю программу (в первый раз это занимает несколько минут)…' >&2
  log=$(mktemp)
  # Maven only adds: libraries of an earlier version would stay beside those of this one.
  rm -rf -- "$module/target/lib"
  if ! (cd "$root" && JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$java")")") \
      "$maven" -B -ntp -Dmaven.test.skip=true ${profile[@]+"${profile[@]}"} -pl pipeline -am package) >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    echo 'Программа не собралась: причина выше. Опубликованный раньше сайт не изменён.' >&2
    exit 5
  fi
  rm -f "$log"
  touch "$jar"
  rm -f "$archive" "$archive".*
fi

# A nightly run has nobody to look at it, so the program also writes its words into a log. When
# nothing changed since the last one, a small program says so before the whole one is started.
nightly=()
case "${1:-publish}" in
  -h | --help | -V | --version) ;;
  publish | -*)
    [ -t 1 ] || nightly=("-Dmetodportal.log=$root/logs/publish.log")
    if [[ $jar != *:* ]]; then
      "$java" -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -XX:-UsePerfData \
        -Xlog:disable -Xlog:all=off -Dfile.encoding=UTF-8 ${nightly[@]+"${nightly[@]}"} \
        "-Dmetodportal.home=$root" -cp "$jar" org.metodportal.cli.night.QuietNight "$@"
      code=$?
      case $code in
        100 | 101) exit $((code - 100)) ;;
        129 | 130 | 143) exit "$code" ;; # It was asked to end.
      esac
    fi
    ;;
esac

# Classes read once and mapped from then on. A run leaves an archive under the number of its
# process; a later one tries it and takes it over. Java does not survive an archive that was cut,
# so the size is kept beside it.
bytes() { stat -c %s -- "$1" 2>/dev/null || wc -c <"$1"; }
shared=()
if [ -f "$archive" ] && [ "$(cat "$archive.size" 2>/dev/null)" = "$(bytes "$archive")" ]; then
  shared=("-XX:SharedArchiveFile=$archive")
elif [ -w "$module/target" ]; then
  rm -f "$archive" "$archive.size"
  for left in "$archive".new.*; do
    if [ -f "$left" ] && ! kill -0 "${left##*.}" 2>/dev/null; then
      if [ ${#shared[@]} -eq 0 ] && (cd "$module/target" && ulimit -c 0 && "$java" -Xshare:auto \
          -XX:SharedArchiveFile="$left" -XX:+VerifySharedSpaces -XX:ErrorFile=/dev/null \
          -Xlog:disable -Xlog:all=off -version) >/dev/null 2>&1; then
        bytes "$left" >"$archive.size" && mv -f "$left" "$archive" \
          && shared=("-XX:SharedArchiveFile=$archive")
      fi
      rm -f "$left"
    fi
  done
  if [ ${#shared[@]} -eq 0 ]; then
    shared=("-XX:ArchiveClassesAtExit=$archive.new.$$")
  fi
fi

# Java divides a class path at colons, so a folder with one gets a second name without.
libraries=$module/target
second_name=
if [[ $libraries == *:* ]]; then
  if ! second_name=$(mktemp -d); then
    echo 'В папке для временных файлов нельзя писать, а путь к программе содержит двоеточие.' >&2
    exit 5
  fi
  ln -s -- "$libraries" "$second_name/target"
  libraries=$second_name/target
  shared=()
fi
classpath=$libraries/${jar##*/}
for library in "$libraries"/lib/*.jar; do
  classpath="$classpath:$library"
done

# A small territory is counted before the thorough compiler would pay. A large one, for which 2 GB
# or more are given, lasts longer: all compilers, but none that makes one large method of many.
tuning=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1)
if [ "$size" -ge 2048 ]; then
  tuning=(-XX:+UseParallelGC -XX:FreqInlineSize=60 -XX:InlineSmallCode=400 -XX:MetaspaceSize=128m)
  # Memory in large pages, where the system has them for who asks.
  case $(cat /sys/kernel/mm/transparent_hugepage/enabled 2>/dev/null) in
    *'[always]'* | *'[madvise]'*) tuning+=(-XX:+UseTransparentHugePages) ;;
  esac
fi

# Java makes a class for every method that is called by reflection more than fifteen times: seven
# hundred classes for calls that do not last long enough to pay for them.
command=("$java" "-Xmx$memory" "${tuning[@]}" -Xshare:auto -XX:-UsePerfData
  -Xlog:disable -Xlog:all=off ${shared[@]+"${shared[@]}"} -Dfile.encoding=UTF-8
  -Dsun.reflect.inflationThreshold=2147483647 ${nightly[@]+"${nightly[@]}"}
  "-Dmetodportal.home=$root" -cp "$classpath" org.metodportal.cli.Main "$@")

# Java takes the place of this script, so whoever ends the one ends the other.
if [ -z "$second_name" ]; then
  exec "${command[@]}"
fi
"${command[@]}" &
child=$!
trap 'kill -TERM "$child" 2>/dev/null' INT TERM HUP
wait "$child"
code=$?
while kill -0 "$child" 2>/dev/null; do
  wait "$child"
  code=$?
done
rm -rf -- "$second_name"
exit "$code"
