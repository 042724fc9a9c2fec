// The correct parts of a schema can be used: its mistakes are reported where they are made, and not here.
using Mistakes.Notes;

string?[] all =
[
    new Note001 { Good = "Note001" }.Good,
    new Note002 { Good = "Note002" }.Good,
    new Note003 { Good = "Note003" }.Good,
    new Note004 { Good = "Note004" }.Good,
    new Note005 { Good = "Note005" }.Good,
    new Note006 { Good = "Note006" }.Good,
    new Note008 { Good = "Note008" }.Good,
    new Note009 { Good = "Note009" }.Good,
    new Note010 { Good = "Note010" }.Good,
    new Note011 { Good = "Note011" }.Good,
    new Note012 { Good = "Note012" }.Good,
    new Note013 { Good = "Note013" }.Good,
    new Note014 { Good = "Note014" }.Good,
    new Note015 { Good = "Note015" }.Good,
    new Note016 { Good = "Note016" }.Good,
    new Note017 { Good = "Note017" }.Good,
    new Note018 { Good = "Note018" }.Good,
    new Note019 { Good = "Note019" }.Good,
    new Note020 { Good = "Note020" }.Good,
    new Note023 { Good = "Note023" }.Good,
    new Note024 { Good = "Note024" }.Good,
    new Note025 { Good = "Note025" }.Good,
    new Note026 { Good = "Note026" }.Good,
    new Note027 { Good = "Note027" }.Good,
    new Note028 { Good = "Note028" }.Good,
    new Note029 { Good = "Note029" }.Good,
    new Note032 { Good = "Note032" }.Good,
    new Note033 { Good = "Note033" }.Good,
    new Note036 { Good = "Note036" }.Good,
    new Note037 { Good = "Note037" }.Good,
    new Note038 { Good = "Note038" }.Good,
    new Note039 { Good = "Note039" }.Good,
];
System.Console.WriteLine(all.Length);
