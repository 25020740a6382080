import WorkspaceKit

/// What several rules of one audit need, each kind made once.
actor AuditMaterials {
  private typealias Making<Material> = Task<Result<Material, Diagnostic>, Never>

  private var begun: [ObjectIdentifier: any Sendable] = [:]

  /// What is known by its type, made now when nobody asked before.
  ///
  /// - Parameters:
  ///   - context: the session that it is made from.
  ///   - make: makes it.
  func material<Material: Sendable>(
    from context: Context,
    _ make: @escaping @Sendable (Context) async throws(Diagnostic) -> Material
  ) async -> Result<Material, Diagnostic> {
    let making = making(from: context, make)
    return await withTaskCancellationHandler {
      await making.value
    } onCancel: {
      making.cancel()
    }
  }

  private func making<Material: Sendable>(
    from context: Context,
    _ make: @escaping @Sendable (Context) async throws(Diagnostic) -> Material
  ) -> Making<Material> {
    let key = ObjectIdentifier(Material.self)
    if let known = begun[key] as? Making<Material> { return known }
    let making = Making<Material> {
      do throws(Diagnostic) {
        return .success(try await make(context))
      } catch {
        return .failure(error)
      }
    }
    begun[key] = making
    return making
  }
}
