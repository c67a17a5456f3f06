// swift-tools-version: 6.2
import PackageDescription

// The rival of Benchmarks/pages.py: the same bytes out of bare routes, with nothing around them.
let package = Package(
  name: "bare-pages",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1")
  ],
  targets: [
    .executableTarget(
      name: "bare-pages", dependencies: [.product(name: "Hummingbird", package: "hummingbird")])
  ]
)
