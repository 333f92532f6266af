; The installer for Windows, by Inno Setup 6.3 or later, after packaging/build.py has made dist\duwen:
;
;   iscc /DVersion=0.1.0 /DAppId=com.example.Duwen /DHomepage=... packaging\windows\duwen.iss
;
; (the values come from pyproject.toml: python packaging\project.py version). It installs for one
; user and asks for no administrator; whoever wants it for all users says so in its first window.
#ifndef Version
  #error Say /DVersion=, /DAppId= and /DHomepage=
#endif

[Setup]
AppId={#AppId}
AppName=Duwen
AppVersion={#Version}
AppPublisher=The Duwen authors
AppPublisherURL={#Homepage}
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Duwen
DefaultGroupName=Duwen
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=duwen-{#Version}-windows-x64-setup
SetupIconFile=..\..\build\icons\duwen.ico
UninstallDisplayIcon={app}\duwen.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
ChangesAssociations=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\duwen\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Duwen 读文"; Filename: "{app}\duwen.exe"
Name: "{autodesktop}\Duwen 读文"; Filename: "{app}\duwen.exe"; Tasks: desktopicon

[Registry]
; Offered under "Open with" for these kinds of files; what opens them by default stays.
Root: HKA; Subkey: "Software\Classes\Applications\duwen.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Duwen 读文"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\duwen.exe\shell\open\command"; ValueType: string; ValueData: """{app}\duwen.exe"" -- ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\duwen.exe\SupportedTypes"; ValueType: string; ValueName: ".txt"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\duwen.exe\SupportedTypes"; ValueType: string; ValueName: ".html"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\duwen.exe\SupportedTypes"; ValueType: string; ValueName: ".htm"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\duwen.exe\SupportedTypes"; ValueType: string; ValueName: ".epub"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\duwen.exe\SupportedTypes"; ValueType: string; ValueName: ".docx"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\duwen.exe\SupportedTypes"; ValueType: string; ValueName: ".odt"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\duwen.exe\SupportedTypes"; ValueType: string; ValueName: ".rtf"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\duwen.exe\SupportedTypes"; ValueType: string; ValueName: ".md"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\duwen.exe\SupportedTypes"; ValueType: string; ValueName: ".pdf"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\duwen.exe\SupportedTypes"; ValueType: string; ValueName: ".srt"; ValueData: ""

[Run]
Filename: "{app}\duwen.exe"; Description: "{cm:LaunchProgram,Duwen}"; Flags: nowait postinstall skipifsilent
