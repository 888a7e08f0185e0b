# What the running app wrote into the user's registry, and the uninstaller of electron-builder knows nothing of. Without
# this, each login and each link would start a program that is gone.
#
# An entry goes only if it starts a program of this installation: a portable copy has entries of the same names.

!include LogicLib.nsh

!define LOGIN_ITEMS "Software\Microsoft\Windows\CurrentVersion"
!define LINK_KEY "Software\Classes\aliasmith"
# The id of the class that Windows calls when a notification is clicked: `toastActivator` in src/main/index.ts.
!define TOAST_KEY "Software\Classes\CLSID\{849CC241-19C7-43C4-8099-39256C416AA6}"

# Sets $R9 to 1 if the command that stands in a value begins with this installation's folder, in quotes or not.
!macro startsFromHere KEY NAME
  StrCpy $R9 0
  ReadRegStr $R7 HKCU "${KEY}" "${NAME}"
  StrCpy $R8 $R7 1
  ${if} $R8 == '"'
    StrCpy $R7 $R7 "" 1
  ${endIf}
  StrLen $R8 "$INSTDIR\"
  StrCpy $R7 $R7 $R8
  ${if} $R7 == "$INSTDIR\"
    StrCpy $R9 1
  ${endIf}
!macroend

!macro customUnInstall
  # An update runs the old uninstaller; what the user chose stays.
  ${ifNot} ${isUpdated}
    !insertmacro startsFromHere "${LOGIN_ITEMS}\Run" "${APP_ID}"
    ${if} $R9 == 1
      DeleteRegValue HKCU "${LOGIN_ITEMS}\Run" "${APP_ID}"
      DeleteRegValue HKCU "${LOGIN_ITEMS}\Explorer\StartupApproved\Run" "${APP_ID}"
    ${endIf}

    !insertmacro startsFromHere "${LINK_KEY}\shell\open\command" ""
    ${if} $R9 == 1
      DeleteRegKey HKCU "${LINK_KEY}"
    ${endIf}

    !insertmacro startsFromHere "${TOAST_KEY}\LocalServer32" ""
    ${if} $R9 == 1
      DeleteRegKey HKCU "${TOAST_KEY}"
    ${endIf}
  ${endIf}
!macroend
