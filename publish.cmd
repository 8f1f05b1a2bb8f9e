@echo off
rem Методпортал для Windows: собирает программу, если её ещё нет, и запускает её.
rem publish.cmd [КОМАНДА] [ПАРАМЕТРЫ]; publish.cmd help - список команд.
setlocal
chcp 65001 >nul
set "JAVA_TOOL_OPTIONS="
set "_JAVA_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "CLASSPATH="
set "root=%~dp0"
set "root=%root:~0,-1%"
set "target=%root%\pipeline\target"
if not defined METODPORTAL_MEMORY set "METODPORTAL_MEMORY=512m"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo Не найдена Java 17 или новее. Установите её или укажите JAVA_HOME. 1>&2
  exit /b 5
)

if exist "%target%\pipeline-1.0.0.jar" if exist "%target%\lib" goto run
where mvn >nul 2>&1
if errorlevel 1 (
  echo Программу нужно собрать, а Maven ^(mvn^) не найден. Возьмите готовую папку pipeline\target или установите Maven. 1>&2
  exit /b 5
)
echo Собираю программу: в первый раз это занимает несколько минут. 1>&2
pushd "%root%"
call mvn -B -ntp -q -Dmaven.test.skip=true -pl pipeline -am package
if errorlevel 1 (
  popd
  echo Программа не собралась: причина выше. 1>&2
  exit /b 5
)
popd

:run
"%java%" "-Xmx%METODPORTAL_MEMORY%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable -Xlog:all=off -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dmetodportal.home=%root%" -cp "%target%\pipeline-1.0.0.jar;%target%\lib\*" org.metodportal.cli.Main %*
exit /b %errorlevel%
