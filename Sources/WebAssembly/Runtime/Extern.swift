/// Something that can be imported and exported.
public enum Extern {
  /// A function.
  case function(Function)
  /// A table.
  case table(Table)
  /// A linear memory.
  case memory(Memory)
  /// A global variable.
  case global(Global)
  /// An exception tag.
  case tag(Tag)

  /// Its type.
  public var type: ExternalType {
    switch self {
    case .function(let function): .function(function.type)
    case .table(let table): .table(table.type)
    case .memory(let memory): .memory(memory.type)
    case .global(let global): .global(global.type)
    case .tag(let tag): .tag(tag.object.type)
    }
  }

  var store: Store {
    switch self {
    case .function(let function): function.store
    case .table(let table): table.store
    case .memory(let memory): memory.store
    case .global(let global): global.store
    case .tag(let tag): tag.store
    }
  }
}

extension InstanceObject {
  /// An entity by its index in the module.
  func entity(_ kind: ExternalKind, _ index: Int, in store: Store) -> Extern {
    switch kind {
    case .function: .function(Function(store: store, record: record.pointee.functionSpace[index]))
    case .table: .table(Table(store: store, number: tables[index]))
    case .memory: .memory(Memory(store: store, number: memories[index]))
    case .global: .global(Global(store: store, number: globals[index]))
    case .tag: .tag(Tag(store: store, number: tags[index]))
    }
  }
}
