import { type Attributes, type Span, SpanStatusCode, trace } from '@opentelemetry/api';

/** Spans by the OpenTelemetry API: whoever runs the service loads an SDK where they are wanted, else they cost nothing. */
const tracer = trace.getTracer('entente');

/** Runs `work` in a span; what it throws marks the span as failed, without its message: that may hold what is nobody's business. */
export function inSpan<Value>(
  name: string,
  attributes: Attributes,
  work: (span: Span) => Promise<Value>,
): Promise<Value> {
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      failed(span, error instanceof Error ? error.name : 'unknown');
      throw error;
    } finally {
      span.end();
    }
  });
}

export function failed(span: Span, reason: string): void {
  span.setStatus({ code: SpanStatusCode.ERROR, message: reason });
}
