public import Diagnostics

extension Workspace {
  /// Every kind of problem that this module reports, sorted by id.
  public static let diagnosticCodes: [DiagnosticCode] = [
    .cacheUnwritable, .columnType, .columnUnknown, .declarationInvalid, .fileBinary, .fileChanged,
    .fileEmpty,
    .fileEncoding, .fileFolder, .fileMissing, .fileRecord, .fileTruncated, .fileUnreadable,
    .patternInvalid, .questionAmbiguous, .questionNone, .questionUnknown, .surveyAmbiguous,
    .memoryLimit, .surveyNone, .surveyUnknown, .timeUndeclared, .valueUnknown, .weightNegative,
    .workspaceNone,
    .yamlDuplicateKey,
    .yamlEncoding,
    .yamlMissingKey, .yamlSyntax, .yamlTooMuch, .yamlType, .yamlUnknownKey, .yamlValue,
  ].sorted { $0.id < $1.id }
}
