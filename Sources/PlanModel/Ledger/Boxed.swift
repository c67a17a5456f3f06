/// A large value behind one reference, so that handing it on costs one count and not forty.
///
/// A class because that is what a reference is; the value never changes.
final class Boxed<Value: Hashable & Sendable>: Hashable, Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }

  static func == (one: Boxed, other: Boxed) -> Bool {
    one === other || one.value == other.value
  }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
