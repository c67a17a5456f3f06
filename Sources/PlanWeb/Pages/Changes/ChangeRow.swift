import PlanModel
import PlanStore

/// One thing that changed, as a line of a download.
struct ChangeRow: Encodable, Sendable {
  var id: String
  var ref: String?
  var action: String
  /// "rating", "stage", "date", "wording", "new", "vanished".
  var kind: String
  var before: String?
  var after: String?
  var movement: String?

  static let headings = ["Id", "Ref", "Action", "Kind", "Before", "After", "Direction of travel"]

  var cells: [String] {
    [id, ref ?? "", action, kind, before ?? "", after ?? "", movement ?? ""]
  }

  static func rows(of changes: PeriodChanges) -> [ChangeRow] {
    var rows: [ChangeRow] = []
    for moved in changes.moved {
      if moved.ratingBefore != moved.rating {
        rows.append(
          ChangeRow(
            id: moved.id, ref: moved.ref, action: moved.name, kind: "rating",
            before: moved.ratingBefore.term ?? moved.ratingBefore.printed,
            after: moved.rating.term ?? moved.rating.printed,
            movement: moved.ratingMovement.rawValue))
      }
      if moved.stageBefore != moved.stage {
        rows.append(
          ChangeRow(
            id: moved.id, ref: moved.ref, action: moved.name, kind: "stage",
            before: moved.stageBefore.term ?? moved.stageBefore.printed,
            after: moved.stage.term ?? moved.stage.printed,
            movement: moved.stageMovement.rawValue))
      }
    }
    for (kind, list) in [
      ("slipped", changes.slipped), ("date", changes.redated), ("wording", changes.reworded),
    ] {
      rows += list.map {
        ChangeRow(
          id: $0.id, ref: $0.ref, action: $0.name, kind: kind, before: $0.before, after: $0.after)
      }
    }
    for (kind, list) in [("new", changes.new), ("vanished", changes.vanished)] {
      rows += list.map { ChangeRow(id: $0.id, ref: $0.ref, action: $0.name, kind: kind) }
    }
    return rows
  }
}
