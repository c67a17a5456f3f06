public import PlanModel

/// Actions and updates of the register in one JSON object, to leave with or to keep.
public enum WholeExport {
  public static func json(
    actions: some Sequence<(place: RegisterPlace, action: Action)>,
    updates: some Sequence<UpdateRow>
  ) -> [UInt8] {
    var json = JSONWriter(linesTo: 2)
    json.object { json in
      json.key("actions")
      json.array(actions) { ActionJSON.write($1.action, register: $1.place, to: &$0) }
      json.key("updates")
      json.array(updates) { UpdateExport.write($1, to: &$0) }
    }
    json.endLine()
    return json.bytes
  }
}
