public import Diagnostics

extension Workspace {
  /// Every kind of problem that this module reports, sorted by id.
  public static let diagnosticCodes: [DiagnosticCode] = [
    .activityUnknown, .cacheUnwritable, .columnType, .columnUnknown, .declarationInvalid,
    .eventLogAmbiguous, .eventLogNone, .fileBinary, .fileChanged, .fileEmpty, .fileEncoding,
    .fileFolder, .fileMarkup, .fileMissing, .fileRecord, .fileTruncated, .fileUnreadable,
    .identifierDuplicate, .journeyAmbiguous, .journeyEmpty, .journeyNone, .journeyUnknown,
    .patternInvalid, .phaseOrder, .questionAmbiguous, .questionNone, .questionUnknown,
    .referenceCycle, .referenceUnknown, .surveyAmbiguous,
    .surveyNone, .surveyUnknown, .timeUndeclared, .valueUnknown, .weightNegative, .workspaceNone,
    .yamlDuplicateKey, .yamlEncoding, .yamlMissingKey, .yamlSyntax, .yamlTooMuch, .yamlType,
    .yamlUnknownKey, .yamlValue,
  ].sorted { $0.id < $1.id }
}
