@echo off
rem Opens the dialogue; a folder of sheets may be dropped on it.
setlocal
chcp 65001 >nul
title Job fair
"%~dp0runtime\bin\java.exe" @FLAGS@ -Djobfair.terminal=true -Djobfair.console=true -Djdk.console=jdk.internal.le -Dfile.encoding=UTF-8 -jar "%~dp0app\job-fair.jar" start --window %*
exit /b %ERRORLEVEL%
