import Mustache

/// What a template may name of a value: each name, and how to get it.
typealias Members<Value> = [String: @Sendable (Value) -> Any?]

/// A struct that a template is filled from.
///
/// The names are listed, not reflected: rendering needs no mirror, and a test can hold every
/// template's names against them.
protocol TemplateValue: MustacheParent, Sendable {
  static var members: Members<Self> { get }
  /// A value with every optional filled and no list empty, for the tests of names.
  static var example: Self { get }
}

extension TemplateValue {
  func child(named name: String) -> Any? {
    guard let member = Self.members[name] else { return nil }
    return member(self) ?? Absent()
  }
}

/// A name that is known and has no value here: it prints nothing and ends the search outwards.
struct Absent: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}
