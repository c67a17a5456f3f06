public import PlanModel

/// Sums of funds that papers print, in the published form of `waymark money propose --format json`;
/// amounts in pounds.
public enum FundJSON {
  public static func bytes(of proposals: [FundProposal]) -> [UInt8] {
    var json = JSONWriter(linesTo: 1)
    json.array(proposals) { json, proposal in
      json.object { json in
        json.key("pounds")
        json.value(Double(proposal.amount.low.pence) / 100)
        json.key("upper")
        json.value(proposal.amount.isExact ? nil : Double(proposal.amount.high.pence) / 100)
        json.pair("qualifier", proposal.qualifier?.rawValue)
        json.pair("name", proposal.name)
        json.pair("status", proposal.status?.rawValue)
        json.pair("deadline", proposal.deadline?.description)
        json.pair("since", proposal.since?.description)
        json.pair("source", proposal.source)
      }
    }
    json.endLine()
    return json.bytes
  }
}
