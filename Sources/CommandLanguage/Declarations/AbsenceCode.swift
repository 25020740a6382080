import WorkspaceKit

/// A declared code for an absence, as workspaces know it; the response store has a type of the same
/// name for what it reads.
typealias AbsenceCode = MissingCode
