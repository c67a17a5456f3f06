import PlanModel
import Yams

/// A recipe that can't be followed, with the facts that say why.
public struct InvalidRecipe: Error, Equatable, Sendable, CustomStringConvertible {
  public enum Reason: Equatable, Sendable {
    case notYAML(String)
    case unknownField(String)
    case unknownKind(String)
    case unknownValue(String, kind: String)
  }

  public var reason: Reason

  public var description: String {
    switch reason {
    case .notYAML(let detail): "The recipe is not YAML as it should be: \(detail)"
    case .unknownField(let name):
      "The recipe names the field “\(name)”, which there is not. Fields are: "
        + Field.allCases.map(\.rawValue).joined(separator: ", ") + "; or none."
    case .unknownKind(let name):
      "The recipe has terms of “\(name)”. Kinds are: "
        + LegendTerm.Kind.allCases.map(\.rawValue).joined(separator: ", ") + "."
    case .unknownValue(let value, let kind):
      "The recipe maps a \(kind) to “\(value)”, which is not on the common scale."
    }
  }
}
