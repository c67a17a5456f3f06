public import PlanModel

/// What changed, in the published form of `waymark diff --format json`.
public enum ComparisonJSON {
  public static func bytes(
    of comparison: Comparison, from old: ComparedSide, to new: ComparedSide
  ) -> [UInt8] {
    var json = JSONWriter(linesTo: 2)
    json.object { json in
      json.key("old")
      write(old, to: &json)
      json.key("new")
      write(new, to: &json)
      json.key("moved")
      json.array(comparison.moved) { EmissionsJSON.write($1, to: &$0) }
      json.key("counts")
      write(ComparisonCounts(comparison), to: &json)
      json.key("changes")
      json.array(comparison.changes.filter { $0.kind != .unchanged || $0.hasSameUpdate }) {
        write($1, to: &$0)
      }
      json.key("successions")
      json.array(comparison.successions) { write($1, to: &$0) }
      json.key("doubts")
      json.array(comparison.doubts) { json, doubt in
        json.object {
          $0.pair("ref", doubt.ref)
          $0.pair("oldText", doubt.oldText)
          $0.pair("newText", doubt.newText)
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ side: ComparedSide, to json: inout JSONWriter) {
    json.object { json in
      json.pair("name", side.name)
      json.pair("council", side.council)
      json.pair("plan", side.plan)
      json.pair("edition", side.edition)
      json.key("period")
      guard let period = side.period else { return json.value(nil as String?) }
      json.object {
        $0.pair("label", period.label)
        $0.pair("date", period.date.description)
      }
    }
  }

  private static func write(_ counts: ComparisonCounts, to json: inout JSONWriter) {
    json.object {
      $0.pair("added", counts.added)
      $0.pair("vanished", counts.vanished)
      $0.pair("unchanged", counts.unchanged)
      $0.pair("stageMoved", counts.stageMoved)
      $0.pair("ratingBetter", counts.ratingBetter)
      $0.pair("ratingWorse", counts.ratingWorse)
      $0.pair("ratingOther", counts.ratingOther)
      $0.pair("slipped", counts.slipped)
      $0.pair("broughtForward", counts.broughtForward)
      $0.pair("reworded", counts.reworded)
      $0.pair("lowered", counts.lowered)
      $0.pair("raised", counts.raised)
      $0.pair("newLead", counts.newLead)
      $0.pair("moved", counts.moved)
      $0.pair("rescored", counts.rescored)
      $0.pair("rebanded", counts.rebanded)
      $0.pair("sameUpdate", counts.sameUpdate)
      $0.pair("succeeded", counts.succeeded)
      $0.pair("ended", counts.ended)
    }
  }

  private static func write(_ succession: ComparedSuccession, to json: inout JSONWriter) {
    json.object { json in
      json.pair("kind", succession.kind.rawValue)
      for (name, actions) in [("from", succession.from), ("to", succession.to)] {
        json.key(name)
        json.array(actions) { json, action in
          json.object {
            $0.pair("key", action.key)
            $0.pair("ref", action.ref)
            $0.pair("plan", action.plan)
            $0.pair("text", action.name)
          }
        }
      }
      json.key("accepted")
      json.value(succession.confidence == nil)
      json.pair("confidence", succession.confidence?.rawValue)
      json.pair("ground", succession.ground)
    }
  }

  private static func write(_ change: ActionChange, to json: inout JSONWriter) {
    json.object { json in
      json.pair("kind", change.kind.rawValue)
      json.pair("oldKey", change.old?.key)
      json.pair("newKey", change.new?.key)
      json.pair("ref", change.latest?.ref)
      json.pair("plan", change.latest?.plan)
      json.pair("section", change.latest?.section)
      json.pair("group", change.latest?.group)
      json.pair("text", change.latest?.name)
      json.step("stage", change.stage, movement: change.stageMovement) {
        ActionJSON.write($1, to: &$0)
      }
      json.step("rating", change.rating, movement: change.ratingMovement) {
        ActionJSON.write($1, to: &$0)
      }
      writeDates(of: change, to: &json)
      json.key("wording")
      json.array(change.wording) { json, word in
        json.object {
          $0.pair("kind", word.kind.rawValue)
          $0.pair("text", word.text)
        }
      }
      json.key("targets")
      json.array(change.targets) { json, target in
        json.object {
          $0.pair("kind", target.kind.rawValue)
          $0.pair("measure", target.measure)
          $0.pair("old", target.old)
          $0.pair("new", target.new)
        }
      }
      json.step("leads", change.leads) { $0.strings($1) }
      json.step("role", change.role) { $0.value($1.canonical?.rawValue ?? $1.printed) }
      json.step("place", change.place) { $0.strings($1) }
      json.step("score", change.score) { $0.value($1) }
      json.step("cost", change.cost) { $0.strings($1.bands.map(\.rawValue)) }
      json.step("carbon", change.carbon) { $0.strings($1.bands.map(\.rawValue)) }
      json.key("sameUpdate")
      json.value(change.hasSameUpdate)
    }
  }

  private static func writeDates(of change: ActionChange, to json: inout JSONWriter) {
    json.key("timescale")
    guard let step = change.timescale else { return json.value(nil as String?) }
    json.object { json in
      for (name, timescale) in [("from", step.from), ("to", step.to)] {
        json.key(name)
        json.object {
          $0.pair("printed", timescale.printed)
          $0.pair("bands", timescale.bands.map(\.rawValue))
          $0.pair("start", timescale.start?.description)
          $0.pair("end", timescale.end?.description)
        }
      }
      json.pair("months", change.slip)
      json.pair("first", change.firstEnd?.description)
      json.pair("monthsSinceFirst", change.slipSinceFirst)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func step<Value>(
    _ name: String, _ step: ActionChange.Step<Value>?, movement: Movement? = nil,
    _ write: (inout JSONWriter, Value) -> Void
  ) {
    key(name)
    guard let step else { return value(nil as String?) }
    object { json in
      json.key("from")
      write(&json, step.from)
      json.key("to")
      write(&json, step.to)
      if let movement { json.pair("movement", movement.rawValue) }
    }
  }
}
