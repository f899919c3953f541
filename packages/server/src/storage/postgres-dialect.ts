import {
  type BinaryOperationNode,
  type ColumnDefinitionNode,
  DataTypeNode,
  type EmptyInListNode,
  OperatorNode,
  PostgresDialect,
  PostgresQueryCompiler,
  PrimitiveValueListNode,
  RawNode,
  replaceWithNoncontingentExpression,
  ValueListNode,
} from 'kysely';
import { types } from 'pg';

/** What our columns are here, so that they hold, sort and come back as SQLite's do. */
const COLUMNS = new Map<unknown, string>([
  ['text', 'text collate "C"'],
  ['integer', 'bigint'],
  ['real', 'double precision'],
]);

const isEmptyInList = (node: BinaryOperationNode): node is EmptyInListNode => {
  const { operator, rightOperand: list } = node;
  return (
    OperatorNode.is(operator) &&
    (operator.operator === 'in' || operator.operator === 'not in') &&
    (ValueListNode.is(list) || PrimitiveValueListNode.is(list)) &&
    list.values.length === 0
  );
};

class Compiler extends PostgresQueryCompiler {
  protected override visitColumnDefinition(node: ColumnDefinitionNode): void {
    const type = DataTypeNode.is(node.dataType) ? COLUMNS.get(node.dataType.dataType) : undefined;
    super.visitColumnDefinition(type === undefined ? node : { ...node, dataType: RawNode.createWithSql(type) });
  }

  /** Nothing is in an empty list, which SQLite says of `in ()` and PostgreSQL can't read. */
  protected override visitBinaryOperation(node: BinaryOperationNode): void {
    super.visitBinaryOperation(isEmptyInList(node) ? replaceWithNoncontingentExpression(node) : node);
  }

  /** Text has no U+0000 here. Nothing of ours has one either, so that a stranger's finds nothing. */
  protected override appendValue(parameter: unknown): void {
    super.appendValue(typeof parameter === 'string' ? parameter.replaceAll('\0', '\uFFFD') : parameter);
  }
}

/** PostgreSQL, speaking as our migrations and rows expect. */
export class CommonPostgresDialect extends PostgresDialect {
  override createQueryCompiler(): PostgresQueryCompiler {
    return new Compiler();
  }
}

type TypeId = Parameters<typeof types.getTypeParser>[0];

const NUMBERS = new Set<TypeId>([types.builtins.INT8, types.builtins.NUMERIC]);

/** Counts and sums are numbers, as on SQLite, and not text. */
export const commonTypes: { getTypeParser: typeof types.getTypeParser } = {
  getTypeParser: ((id: TypeId, format?: 'text'): ((text: string) => unknown) =>
    NUMBERS.has(id) ? Number : (types.getTypeParser(id, format) as (text: string) => unknown)) as typeof types.getTypeParser,
};
