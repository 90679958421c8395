import { type ILookaheadStrategy, LLkLookaheadStrategy } from "chevrotain";

type Alternation = ReturnType<ILookaheadStrategy["buildLookaheadForAlternation"]>;
type Optional = ReturnType<ILookaheadStrategy["buildLookaheadForOptional"]>;

/**
 * Chevrotain's own strategy, which works out how a choice is to be made when it has to be made for the first time: most
 * texts come by few of them, and a parser is ready in half the time.
 */
export function lazyLookahead(maxLookahead: number): ILookaheadStrategy {
  const eager = new LLkLookaheadStrategy({ maxLookahead });
  return {
    validate: (options) => eager.validate(options),
    buildLookaheadForAlternation(options) {
      let choose: Alternation | undefined;
      return function (this: unknown, alternatives) {
        choose ??= eager.buildLookaheadForAlternation(options);
        return choose.call(this, alternatives);
      };
    },
    buildLookaheadForOptional(options) {
      let isNext: Optional | undefined;
      return function (this: unknown) {
        isNext ??= eager.buildLookaheadForOptional(options);
        return isNext.call(this);
      };
    },
  };
}
