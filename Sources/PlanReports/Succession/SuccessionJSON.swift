public import PlanModel

/// Proposals and answers about successions, in their published forms.
public enum SuccessionJSON {
  /// `waymark succession propose --format json`.
  public static func bytes(of proposals: [SuccessionProposal]) -> [UInt8] {
    var json = JSONWriter(linesTo: 1)
    json.array(proposals) { json, proposal in
      json.object { json in
        json.pair("from", proposal.from)
        json.pair("to", proposal.to)
        json.pair("kind", proposal.kind.rawValue)
        json.pair("confidence", proposal.confidence.rawValue)
        json.pair("ground", proposal.ground)
        if proposal.staysInOld {
          json.key("staysInOld")
          json.value(true)
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  /// `waymark succession list --format json`.
  public static func bytes(of entries: [SuccessionEntry]) -> [UInt8] {
    var json = JSONWriter(linesTo: 1)
    json.array(entries) { $1.write(to: &$0) }
    json.endLine()
    return json.bytes
  }
}
