public import PlanModel

/// Savings that papers print, in the published form of `waymark saving propose --format json`; amounts in
/// tonnes.
public enum SavingJSON {
  public static func bytes(of proposals: [SavingProposal]) -> [UInt8] {
    var json = JSONWriter(linesTo: 1)
    json.array(proposals) { json, proposal in
      json.object { json in
        json.key("tonnes")
        json.value(proposal.amount.low.inTonnes)
        json.key("upper")
        json.value(proposal.amount.isExact ? nil : proposal.amount.high.inTonnes)
        json.pair("qualifier", proposal.qualifier?.rawValue)
        json.pair("basis", proposal.basis.rawValue)
        json.key("years")
        json.value(proposal.years.map(Double.init))
        json.pair("quality", proposal.quality.rawValue)
        json.pair("date", proposal.date?.description)
        json.pair("source", proposal.source)
      }
    }
    json.endLine()
    return json.bytes
  }
}
