import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ApiContext } from './context.ts';
import { excess, type Price, priceOf } from './cost.ts';
import { requestError } from './errors.ts';
import { Gate } from './gate.ts';
import type { Metrics } from './metrics.ts';
import { type Rate, TokenBuckets } from './token-bucket.ts';

/** What one operation, one client and the service as a whole may take. */
export interface Limits {
  /** Most that one operation may ask for. */
  price: Price;
  /** Tokens of a document: what the parser may be given. */
  tokens: number;
  /** What each client may spend of cost; null: no limit. */
  rate: Rate | null;
  /** Operations that run at a time, and that wait. */
  running: number;
  waiting: number;
  /** True where the schema may be asked for. */
  introspection: boolean;
}

export const DEFAULT_LIMITS: Limits = {
  price: { cost: 100_000, depth: 22, fields: 600, directives: 40 },
  tokens: 4_000,
  rate: null,
  running: 40,
  waiting: 160,
  introspection: true,
};

const WORDS: Record<keyof Price, string> = {
  cost: 'objects at most in the answer; ask for smaller pages',
  depth: 'levels of fields within fields',
  fields: 'fields',
  directives: 'directives',
};

/** Documents are parsed up to so many tokens; how deep and costly an operation is, is judged with the variables it comes with. */
export function useLimits(limits: Limits, metrics: Metrics): Plugin<ApiContext> {
  const buckets = limits.rate === null ? null : new TokenBuckets(limits.rate);
  const pricing = createPricing(limits.price);
  const gate = new Gate({ limit: limits.running, queue: limits.waiting });
  const admit = (args: ExecutionArgs): void => {
    const price = pricing(args);
    refuseExcess(price, limits.price);
    metrics.cost(price.cost);
    const { client } = args.contextValue as ApiContext;
    const seconds = buckets?.take(client, Math.max(1, price.cost), Date.now()) ?? 0;
    if (seconds > 0) {
      throw requestError('RATE_LIMITED', `Too much was asked for; try again in ${seconds} s.`, { retryAfter: seconds });
    }
  };
  return {
    onParse: ({ parseFn, setParseFn }) => {
      setParseFn((source, options) => parseFn(source, { ...options, maxTokens: limits.tokens }));
    },
    onValidate: ({ addValidationRule }) => {
      if (limits.introspection) return;
      addValidationRule(NoSchemaIntrospectionCustomRule);
      return ({ valid, result, setResult }) => {
        if (!valid) setResult((result as GraphQLError[]).map(withoutHint));
      };
    },
    onSubscribe: ({ args }) => admit(args as ExecutionArgs),
    onExecute: ({ args, executeFn, setExecuteFn }) => {
      admit(args as ExecutionArgs);
      setExecuteFn(async (given) => {
        if (!(await gate.enter())) {
          throw requestError('UNAVAILABLE', 'Too many ask at this moment. Try again.', { retryAfter: 1 });
        }
        try {
          return await executeFn(given);
        } finally {
          gate.leave();
        }
      });
    },
  };
}

/** A message without the names that it suggests: they tell of the schema. */
const withoutHint = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message.replace(/ Did you mean .*\?$/s, ''), {
    nodes: error.nodes,
    extensions: error.extensions,
  });

/** Prices of operations, by what they depend on: without variables an operation costs the same whenever its document comes. */
function createPricing(most: Price): (args: ExecutionArgs) => Price {
  const fixed = new WeakMap<OperationDefinitionNode, Price>();
  return ({ schema, document, operationName, variableValues }) => {
    const operation = getOperationAST(document, operationName);
    if (operation == null) return { cost: 0, depth: 0, fields: 0, directives: 0 };
    const known = fixed.get(operation);
    if (known !== undefined) return known;
    const variables = { ...defaultsOf(operation.variableDefinitions), ...variableValues };
    const price = priceOf(schema as GraphQLSchema, { document, operation }, { variables, most });
    if ((operation.variableDefinitions?.length ?? 0) === 0) fixed.set(operation, price);
    return price;
  };
}

/** Throws where a price is above what is allowed. */
function refuseExcess(price: Price, most: Price): void {
  const over = excess(price, most);
  if (over !== null) throw requestError('TOO_COSTLY', `This operation is too large: ${most[over]} ${WORDS[over]}.`);
}

/** Default values of variables that are plain numbers: the only ones that sizes can come from. */
function defaultsOf(definitions: readonly { variable: { name: { value: string } }; defaultValue?: unknown }[] = []) {
  const numbers = definitions.flatMap(({ variable, defaultValue }) => {
    const node = defaultValue as { kind: string; value: string } | undefined;
    return node?.kind === 'IntValue' ? [[variable.name.value, Number(node.value)]] : [];
  });
  return Object.fromEntries(numbers) as Record<string, unknown>;
}
