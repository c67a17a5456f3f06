import PlanModel

extension Action {
  /// What was written of how it goes, each text under the name of its field.
  var accounts: [(field: String, text: String)] {
    var found: [(field: String, text: String)] = []
    appendAccounts(to: &found)
    return found
  }

  private func appendAccounts(to found: inout [(field: String, text: String)]) {
    if let update { found.append(("update", update)) }
    if let changeNote { found.append(("changeNote", changeNote)) }
    if let reason { found.append(("reason", reason)) }
    if let mitigation { found.append(("mitigation", mitigation)) }
  }

  /// Everything written of it in sentences, each text under the name of its field.
  var texts: [(field: String, text: String)] {
    var found: [(field: String, text: String)] = []
    found.reserveCapacity(7)
    found.append(("text", text))
    if let title { found.append(("title", title)) }
    if let measure { found.append(("measure", measure)) }
    appendAccounts(to: &found)
    return found
  }
}
