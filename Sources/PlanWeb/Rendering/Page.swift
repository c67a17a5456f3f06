/// A whole page: a struct of stored properties, and the template it fills.
protocol Page: TemplateValue {
  /// The template's name in the library.
  static var name: String { get }
  /// The text between `<main>` and `</main>`.
  static var template: String { get }
  /// What the frame around the page needs to know of it.
  var frame: Frame { get }
}

/// A piece of a page with a template and a style of its own.
protocol Component: TemplateValue {
  static var name: String { get }
  static var template: String { get }
  static var style: String { get }
  /// Named examples, which the examples page and the tests show.
  static var examples: [Example<Self>] { get }
}

extension Component {
  static var example: Self { examples[0].value }
}

/// One way to use a component.
struct Example<Value: Sendable>: Sendable {
  var name: String
  var value: Value

  init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
}
