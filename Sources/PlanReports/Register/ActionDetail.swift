public import PlanModel

/// All that the register knows of one action, for `waymark show`.
public struct ActionDetail: Hashable, Sendable {
  public var place: RegisterPlace
  public var action: Action
  /// Where each value stood, in words, by field; the whole action under "".
  public var sources: [String: String]
  /// Oldest first.
  public var history: [UpdateRow]
  /// What each period changed, newest first.
  public var changes: [PeriodChange]
  public var doubts: [String]
  /// What became of it, and where it came from.
  public var succession: [SuccessionEntry]
  public var isVanished: Bool

  /// What one period changed in the action against the period before.
  public struct PeriodChange: Hashable, Sendable {
    public var period: String
    public var changes: [FieldChange]

    public init(period: String, changes: [FieldChange]) {
      self.period = period
      self.changes = changes
    }
  }

  public init(
    place: RegisterPlace, action: Action, sources: [String: String], history: [UpdateRow],
    changes: [PeriodChange], doubts: [String], succession: [SuccessionEntry],
    isVanished: Bool
  ) {
    self.place = place
    self.action = action
    self.sources = sources
    self.history = history
    self.doubts = doubts
    self.succession = succession
    self.isVanished = isVanished
    self.changes = changes
  }

  public func json() -> [UInt8] {
    var json = JSONWriter(linesTo: 2)
    json.object { json in
      json.key("action")
      ActionJSON.write(action, register: place, to: &json)
      json.key("vanished")
      json.value(isVanished)
      json.key("history")
      json.array(history) { json, row in
        json.object { UpdateExport.writeReport(row, to: &$0) }
      }
      json.key("changes")
      json.array(changes) { json, change in
        json.object { json in
          json.pair("period", change.period)
          json.key("fields")
          json.array(change.changes) { json, field in
            json.object {
              $0.pair("field", field.field)
              $0.pair("before", field.before)
              $0.pair("after", field.after)
            }
          }
        }
      }
      json.pair("doubts", doubts)
      json.key("succession")
      json.array(succession) { $1.write(to: &$0) }
    }
    json.endLine()
    return json.bytes
  }
}
