import PlanModel

extension ReportProperties {
  /// What stands at the very end: which Waymark wrote it, and the ledger's head against which `verify --head`
  /// proves the register it was written from.
  var colophon: String {
    let writer = "Prepared with Waymark \(version)"
    guard let head else { return writer + "." }
    return writer + " from the register at ledger head \(head)."
  }
}
