public import Diagnostics

extension Workspace {
  /// What `brand.yaml` says; nil without the file.
  ///
  /// Read anew each time, so that an edit counts at the next command and opening a workspace costs
  /// nothing.
  public var brand: Declared<Brand?> {
    guard has(BrandYAML.fileName) else { return Declared(nil) }
    do throws(Diagnostic) {
      return BrandYAML.read(try document(BrandYAML.fileName), name: name)
    } catch {
      return Declared(nil, problems: [error])
    }
  }

  /// What customers are promised: the files of `promises/`, by id; read anew each time.
  public var promises: Declared<[Promise]> {
    files(of: Promise.folder) { document, id, path in
      PromiseYAML.read(document, id: id, path: path)
    }
  }

  /// What auditors saw of the core values: the files of `audits/`, by id; read anew each time.
  public var brandAudits: Declared<[BrandAudit]> {
    files(of: BrandAudit.folder) { document, id, path in
      AuditYAML.read(document, id: id, path: path)
    }
  }

  /// The word lists of the workspace: those in `brand.yaml`, then the files of `terms/` by id; read
  /// anew each time.
  public var wordLists: Declared<[WordList]> {
    let inline = brand.value?.wordLists ?? []
    let files = files(of: "terms") { document, id, _ in WordListYAML.read(document, id: id) }
    return Declared(inline + files.value, problems: files.problems)
  }

  /// What is wrong with the files about the brand: `brand.yaml`, promises, what auditors saw, word
  /// lists, and the texts that customers read.
  ///
  /// - Parameter atlas: the journeys, with the touchpoints that these files name.
  public func brandProblems(_ atlas: JourneyAtlas) -> [Diagnostic] {
    let (brand, promises, audits) = (brand, promises, brandAudits)
    let references = BrandReferences(atlas: atlas, values: brand.value?.values.map(\.id) ?? [])
    let documents = textDocuments()
    return brand.problems + promises.problems + audits.problems + wordLists.problems
      + (brand.value.map { references.problems(in: $0) } ?? [])
      + references.problems(in: promises.value)
      + (brand.value == nil ? [] : references.problems(in: audits.value))
      + documents.problems + documents.value.flatMap(\.problems)
  }

  private func files<Item: Sendable>(
    of folder: String, _ read: (YAMLDocument, String, String) -> Declared<Item?>
  ) -> Declared<[Item]> {
    var all = Declared<[Item]>([])
    for file in FolderListing.names(in: FilePath.resolve(folder, in: root)) ?? []
    where !file.hasPrefix(".") && (file.hasSuffix(".yaml") || file.hasSuffix(".yml")) {
      let path = "\(folder)/\(file)"
      do throws(Diagnostic) {
        let one = read(try document(path), FilePath.stem(of: file), path)
        all.problems += one.problems
        if let item = one.value { all.value.append(item) }
      } catch {
        all.problems.append(error)
      }
    }
    return all
  }

  private func has(_ file: String) -> Bool {
    FolderListing.status(of: FilePath.resolve(file, in: root)) != nil
  }
}
