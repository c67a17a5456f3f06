import Mustache

/// Every template, parsed once, and the way to fill one.
struct PageLibrary: Sendable {
  private let templates: MustacheLibrary

  /// Parses all templates; throws where one is broken.
  init() throws {
    MustacheContentTypes.register(PageContentType(), named: PageContentType.name)
    var templates = MustacheLibrary()
    for component in Catalogue.components {
      try templates.register(Self.prepared(component.template), named: component.name)
    }
    for page in Catalogue.pages {
      let framed = "{{<frame}}{{$main}}\(page.template){{/main}}{{/frame}}"
      try templates.register(Self.prepared(framed), named: page.name)
    }
    self.templates = templates
  }

  /// The page as HTML; throws where its template is missing.
  func render<P: Page>(_ page: P) throws(UnknownTemplate) -> String {
    guard let html = templates.render(page, withTemplate: P.name) else {
      throw UnknownTemplate(name: P.name)
    }
    return html
  }

  /// With our own escaping, and without indentation, which would make the renderer slow.
  ///
  /// Every template needs the pragma: a partial starts again with the renderer's own escaping.
  static func prepared(_ template: String) -> String {
    let lines = template.split(separator: "\n", omittingEmptySubsequences: true)
      .map { $0.drop { $0 == " " } }
    return "{{% CONTENT_TYPE:\(PageContentType.name)}}" + lines.joined(separator: "\n")
  }
}

/// A page asked for a template that is not in the library.
struct UnknownTemplate: Error, Equatable {
  var name: String
}
