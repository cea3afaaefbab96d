@echo off
rem The job-fair program with its own Java; job-fair --help lists what it can do.
setlocal
chcp 65001 >nul
"%~dp0runtime\bin\java.exe" @FLAGS@ -Djobfair.terminal=true -Dfile.encoding=UTF-8 -jar "%~dp0app\job-fair.jar" %*
exit /b %ERRORLEVEL%
