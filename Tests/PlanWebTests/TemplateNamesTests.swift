import Foundation
import Mustache
import Testing

@testable import PlanWeb

/// A misspelt name in a template prints nothing, so each is held against its struct.
struct TemplateNamesTests {
  @Test(arguments: Catalogue.pages.map { AnyTemplate($0) })
  func `every name in a page's template is a name of its struct`(_ page: AnyTemplate) {
    #expect(page.faults() == [])
  }

  @Test(arguments: Catalogue.components.map { AnyTemplate($0) })
  func `every name in a component's template is a name of its struct`(_ component: AnyTemplate) {
    #expect(component.faults() == [])
  }

  @Test func `no template prints without escaping`() {
    for template in AnyTemplate.all {
      #expect(!template.text.contains("{{{"), "\(template.name)")
      #expect(!template.text.contains("{{&"), "\(template.name)")
    }
  }

  @Test func `a page whose template is missing is an error and not an empty page`() throws {
    struct Stray: Page {
      var frame = Frame.example
      static let name = "stray"
      static let template = ""
      static let members: Members<Self> = [:]
      static var example: Stray { Stray() }
    }
    let library = try PageLibrary()
    #expect(throws: UnknownTemplate(name: "stray")) { try library.render(Stray()) }
  }
}

/// A template with a full example to look its names up in.
struct AnyTemplate: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var example: any TemplateValue

  init(_ page: any Page.Type) {
    name = page.name
    text = page.template
    example = page.example
  }

  init(_ component: any Component.Type) {
    name = component.name
    text = component.template
    example = component.example
  }

  static let all =
    Catalogue.pages.map { AnyTemplate($0) } + Catalogue.components.map { AnyTemplate($0) }
  var testDescription: String { name }

  /// What is wrong with its names: unknown ones, and ones that the example leaves empty.
  func faults() -> [String] {
    guard name != "frame" else { return [] }
    var reader = NameReader(stack: [example], template: name)
    reader.read(text)
    return reader.faults
  }
}

/// Walks a template and looks every name up, as the renderer does.
private struct NameReader {
  var stack: [Any]
  var template: String
  var faults: [String] = []

  mutating func read(_ text: String) {
    var rest = text[...]
    var open: [(name: String, pushed: Bool)] = []
    while let start = rest.range(of: "{{"), let end = rest[start.upperBound...].range(of: "}}") {
      let tag = rest[start.upperBound..<end.lowerBound]
      rest = rest[end.upperBound...]
      let name = String(tag.dropFirst())
      switch tag.first {
      case "#":
        open.append((name, push(name)))
      case "^":
        _ = value(of: name)
        open.append((name, false))
      case "/":
        guard let last = open.popLast(), last.name == name else {
          faults.append("\(template): {{/\(name)}} closes nothing")
          continue
        }
        if last.pushed { stack.removeLast() }
      case ">": readPartial(name)
      case "%", "<", "$", "!": break
      default: _ = value(of: String(tag))
      }
    }
    if !open.isEmpty { faults.append("\(template): {{#\(open[0].name)}} is never closed") }
  }

  /// A partial is walked on its own; here it only has to stand in a value that has all its names.
  private mutating func readPartial(_ name: String) {
    guard let partial = Catalogue.components.first(where: { $0.name == name }) else {
      faults.append("\(template): there is no partial \(name)")
      return
    }
    let known = (stack.last as? any TemplateValue).map { type(of: $0).names } ?? []
    let missing = partial.names.subtracting(known)
    if !missing.isEmpty { faults.append("\(template): \(name) needs \(missing.sorted())") }
  }

  private mutating func push(_ name: String) -> Bool {
    guard let value = value(of: name) else { return false }
    switch value {
    case is Bool: return false
    case let list as [Any]:
      guard let first = list.first else {
        faults.append("\(template): the example leaves the list \(name) empty")
        return false
      }
      stack.append(first)
      return true
    default:
      stack.append(value)
      return true
    }
  }

  private mutating func value(of name: String) -> Any? {
    if name == "." { return stack.last }
    if let dot = name.firstIndex(of: ".") {
      guard let head = value(of: String(name[..<dot])) as? any TemplateValue else { return nil }
      var inner = NameReader(stack: [head], template: template)
      let found = inner.value(of: String(name[name.index(after: dot)...]))
      faults += inner.faults
      return found
    }
    for object in stack.reversed() {
      guard let value = (object as? any TemplateValue)?.child(named: name) else { continue }
      if value is Absent {
        faults.append("\(template): the example leaves \(name) empty")
        return nil
      }
      return value
    }
    faults.append("\(template): nothing is called \(name)")
    return nil
  }
}

extension TemplateValue {
  fileprivate static var names: Set<String> { Set(members.keys) }
}
