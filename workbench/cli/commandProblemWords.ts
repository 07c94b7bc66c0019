import type { Words } from "../../src/i18n/translate";

/** What is wrong with a command: one line each, saying what was given and what is needed. */
export const commandProblemWords: Readonly<Record<string, Words>> = {
  commandSetting: ["Unknown setting {setting}. Known: {known}.", "Réglage inconnu {setting}. Connus : {known}."],
  commandValue: ["{setting} needs a value.", "{setting} demande une valeur."],
  commandNoValue: ["{setting} takes no value.", "{setting} ne prend pas de valeur."],
  commandPair: ["{setting} needs name=value, not “{text}”.", "{setting} demande nom=valeur, et non « {text} »."],
  commandLanguage: ["Unknown language “{text}”. Known: en, fr.", "Langue inconnue « {text} ». Connues : en, fr."],
  commandDate: [
    "“{text}” is not a date. Write it as YYYY-MM-DD, for instance 2025-12-31.",
    "« {text} » n’est pas une date. Écrivez-la AAAA-MM-JJ, par exemple 2025-12-31.",
  ],
  commandNoFile: [
    "Which file? npm run --silent portfolio -- FILE.csv (or .xlsx); --help shows the settings.",
    "Quel fichier ? npm run --silent portfolio -- FICHIER.csv (ou .xlsx) ; --help montre les réglages.",
  ],
  commandTwoFiles: [
    "One file at a time: “{text}” is one too many. A value with spaces needs quotes.",
    "Un seul fichier à la fois : « {text} » est de trop. Une valeur avec des espaces demande des guillemets.",
  ],
  commandFileMissing: ["There is no file {file}.", "Il n’y a pas de fichier {file}."],
  commandFileFolder: ["{file} is a folder, not a file.", "{file} est un dossier, pas un fichier."],
  commandFileRefused: ["{file} cannot be read: {why}.", "{file} ne peut pas être lu : {why}."],
  commandFileKind: [
    "{file} is not a .csv, .txt, .csv.gz or .xlsx file.",
    "{file} n’est pas un fichier .csv, .txt, .csv.gz ou .xlsx.",
  ],
  commandFileBroken: [
    "{file} cannot be opened as a workbook: it is damaged, protected by a password, or of another kind.",
    "{file} ne peut pas être ouvert comme classeur : il est abîmé, protégé par un mot de passe, ou d’une autre sorte.",
  ],
  commandFileEmpty: ["{file} holds no rows.", "{file} ne contient aucune ligne."],
  commandFolder: ["{file} cannot be written: {why}.", "{file} ne peut pas être écrit : {why}."],
  commandWrite: [
    "--write takes auto, live or values, not “{text}”.",
    "--write prend auto, live ou values, et non « {text} ».",
  ],
  commandOutKind: [
    "--out writes .xlsx files: “{file}” is none.",
    "--out écrit des fichiers .xlsx : « {file} » n’en est pas un.",
  ],
  commandAnalysis: ["Unknown analysis “{text}”. Known: {known}.", "Analyse inconnue « {text} ». Connues : {known}."],
  commandAnalysisNeeds: [
    "The analysis {analysis} needs {fields}: say --map {field}=Header. Columns seen: {seen}.",
    "L’analyse {analysis} demande {fields} : ajoutez --map {field}=En-tête. Colonnes vues : {seen}.",
  ],
  commandAnalysisUnavailable: [
    "The analysis {analysis} is not possible here. {why}",
    "L’analyse {analysis} n’est pas possible ici. {why}",
  ],
  commandField: [
    "Unknown field “{field}” in --map. Known: {known}.",
    "Champ inconnu « {field} » dans --map. Connus : {known}.",
  ],
  commandHeader: [
    "--map {field}={header}: there is no such column. Columns seen: {seen}.",
    "--map {field}={header} : cette colonne n’existe pas. Colonnes vues : {seen}.",
  ],
  commandQuestion: [
    "Unknown question “{question}” in --answer. Known: {known}.",
    "Question inconnue « {question} » dans --answer. Connues : {known}.",
  ],
  commandAnswer: [
    "--answer {question} cannot be “{value}”. Known: {known}.",
    "--answer {question} ne peut pas être « {value} ». Connus : {known}.",
  ],
  commandSheet: [
    "--join {sheet}: there is no such sheet, or nothing on it. Sheets: {known}.",
    "--join {sheet} : cette feuille n’existe pas, ou elle est vide. Feuilles : {known}.",
  ],
  commandNeeds: [
    "No column found for {fields}: say --map {field}=Header. Columns seen: {seen}.",
    "Aucune colonne trouvée pour {fields} : ajoutez --map {field}=En-tête. Colonnes vues : {seen}.",
  ],
  commandOption: ["Unknown option “{name}”. Known: {known}.", "Option inconnue « {name} ». Connues : {known}."],
  commandOptionChoice: [
    "Option {name} cannot be “{text}”. Known: {known}.",
    "L’option {name} ne peut pas être « {text} ». Connus : {known}.",
  ],
  commandOptionNumber: [
    "Option {name} needs a number, not “{text}”.",
    "L’option {name} demande un nombre, et non « {text} ».",
  ],
  commandOptionJson: [
    "Option {name} needs JSON, or @ and the name of a file of it: {why}",
    "L’option {name} demande du JSON, ou @ et le nom d’un fichier qui en contient : {why}",
  ],
  commandOptionRange: [
    "Option {name} goes from {minimum} to {maximum}: {text} is outside.",
    "L’option {name} va de {minimum} à {maximum} : {text} est en dehors.",
  ],
  commandOptionCount: [
    "Option {name} needs {n} number, not “{text}”.|Option {name} needs {n} numbers, as 1/2/3, not “{text}”.",
    "L’option {name} demande {n} nombre, et non « {text} ».|L’option {name} demande {n} nombres, comme 1/2/3, et non « {text} ».",
  ],
};
