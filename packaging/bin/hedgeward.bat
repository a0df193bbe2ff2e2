@echo off
rem Starts Hedgeward on a Java 25 that comes with it or is found on this machine.
setlocal
set "app=%~dp0.."
set "java="
call :try "%app%\runtime"
call :try "%JAVA_HOME%"
call :try "%JAVA25_HOME%"
call :try "%JAVA_HOME_25_X64%"
for %%p in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu") do (
    for /d %%d in ("%%~p\*25*") do call :try "%%~d"
)
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
if not defined java (
    echo Hedgeward needs Java 25 and found none: install a JDK 25, or set JAVA_HOME to the folder of one. 1>&2
    exit /b 70
)
"%java%" "@%app%\jvm.options" "-Djava.util.logging.config.file=%app%\logging.properties" -jar "%app%\lib\hedgeward.jar" %*
exit /b %ERRORLEVEL%

:try
if defined java exit /b
if "%~1"=="" exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
findstr /r /c:"^JAVA_VERSION=.2[5-9]" "%~1\release" >nul && set "java=%~1\bin\java.exe"
exit /b
