public import PlanModel

/// Proposals and answers about successions, in their published forms.
public enum SuccessionJSON {
  /// `waymark succession propose --format json`.
  public static func bytes(of proposals: [SuccessionProposal]) -> [UInt8] {
    var json = JSONWriter(linesTo: 1)
    json.array(proposals) { json, proposal in
      json.object {
        $0.pair("from", proposal.from)
        $0.pair("to", proposal.to)
        $0.pair("kind", proposal.kind.rawValue)
        $0.pair("confidence", proposal.confidence.rawValue)
        $0.pair("ground", proposal.ground)
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
