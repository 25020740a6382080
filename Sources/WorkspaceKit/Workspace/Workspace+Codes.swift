public import Diagnostics

extension Workspace {
  /// Every kind of problem that this module reports, sorted by id.
  public static let diagnosticCodes: [DiagnosticCode] =
    (files + yaml + surveys + eventLogs + journeys + brand + texts).sorted { $0.id < $1.id }

  private static let files: [DiagnosticCode] = [
    .cacheUnwritable, .fileBinary, .fileChanged, .fileEmpty, .fileEncoding, .fileFolder,
    .fileMarkup, .fileMissing, .fileRecord, .fileTruncated, .fileUnreadable, .memoryLimit,
    .workspaceNone,
  ]

  private static let yaml: [DiagnosticCode] = [
    .yamlDuplicateKey, .yamlEncoding, .yamlMissingKey, .yamlSyntax, .yamlTooMuch, .yamlType,
    .yamlUnknownKey, .yamlValue,
  ]

  private static let surveys: [DiagnosticCode] = [
    .columnType, .columnUnknown, .declarationInvalid, .patternInvalid, .questionAmbiguous,
    .questionNone, .questionUnknown, .redactColumn, .surveyAmbiguous, .surveyNone, .surveyUnknown,
    .timeUndeclared, .valueUnknown, .weightNegative,
  ]

  private static let eventLogs: [DiagnosticCode] = [
    .activityUnknown, .eventLogAmbiguous, .eventLogNone,
  ]

  private static let journeys: [DiagnosticCode] = [
    .identifierDuplicate, .journeyAmbiguous, .journeyEmpty, .journeyNone, .journeyUnknown,
    .phaseOrder, .referenceCycle, .referenceUnknown,
  ]

  private static let brand: [DiagnosticCode] = [.brandNone, .brandUnknownName, .promiseInvalid]

  private static let texts: [DiagnosticCode] = [
    .textColumns, .textEncoding, .textFormat, .textMalformed, .textNone, .textTooLarge,
  ]
}
