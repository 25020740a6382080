import Diagnostics

extension SurveyDeclaration {
  /// The survey with columns declared anew.
  ///
  /// Each replaces the column of the same name, keeps its place in the order, and takes the place
  /// of every proposal that reads the same header for the same rows. Roles that a survey has once
  /// move to the new column.
  ///
  /// - Parameter added: what columns are.
  /// - Returns: the survey, edited.
  public func declaring(_ added: [ColumnDeclaration]) -> SurveyDeclaration {
    var survey = self
    for new in added {
      let headers = Set(new.columns.map(\.value))
      let position = survey.columns.firstIndex { old in old.replaces(new, headers) }
      survey.columns.removeAll { old in old.replaces(new, headers) || old.yieldsRole(to: new) }
      let place = min(position ?? survey.columns.count, survey.columns.count)
      survey.columns.insert(new, at: place)
    }
    survey.status = .edited
    return survey
  }
}

extension ColumnDeclaration {
  fileprivate func replaces(_ new: ColumnDeclaration, _ headers: Set<String>) -> Bool {
    if name.value.lowercased() == new.name.value.lowercased() { return true }
    let isProposal = !reasons.isEmpty
    return isProposal && condition == new.condition
      && columns.contains { headers.contains($0.value) }
  }

  fileprivate func yieldsRole(to new: ColumnDeclaration) -> Bool {
    switch (role, new.role) {
    case (.respondent, .respondent), (.time, .time), (.weight, .weight),
      (.touchpoint, .touchpoint), (.journey, .journey), (.wave, .wave),
      (.caseIdentifier, .caseIdentifier), (.activity, .activity), (.lifecycle, .lifecycle),
      (.instance, .instance):
      true
    default: false
    }
  }
}
