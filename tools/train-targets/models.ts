import { bucketOf } from "../../src/reading/model/hash";
import { organisationsFor } from "../../src/reading/people/companies";
import { companyFeatures } from "../../src/reading/people/companyFeatures";
import { furtherFeatures } from "../../src/reading/people/furtherFeatures";
import { ranked, type Scorer } from "../../src/reading/people/ranking";
import { readAbout, searchIn } from "../../src/reading/wanted";
import { agrees } from "../read/scoreTargets";
import { type Instance, type Linear, type LogisticOptions, scoreOf, trainLogistic } from "../train/logistic";
import { mostUseful } from "../train/sentenceModels";
import { type TargetExample, UNTAUGHT } from "./examples";
import { type Group, trainRanking } from "./ranking";

const RANKING: LogisticOptions = { epochs: 8, rate: 0.1, l1: 0.3, l2: 1, seed: 1 };
const FURTHER: LogisticOptions = { epochs: 10, rate: 0.1, l1: 0.3, l2: 1, seed: 1 };
const COMPANY: LogisticOptions = { epochs: 10, rate: 0.1, l1: 0.3, l2: 1, seed: 1 };
/** Features kept of each, which bounds the table. */
const KEPT = 4500;
const KEPT_FURTHER = 600;
const KEPT_COMPANY = 1500;
/** The second step learns on what a first step says of mail that it has not seen. */
const INNER = 4;

function fitRanking(examples: readonly TargetExample[]): Linear {
  const groups = examples.map(
    ({ candidates, is }): Group => ({
      features: candidates.filter((_each, index) => is[index] !== UNTAUGHT).map(({ features }) => features),
      right: is.filter((label) => label !== UNTAUGHT).map((label) => label >= 0),
    }),
  );
  const instances = groups.flatMap(({ features }) => features.map((each) => ({ features: each }) as Instance));
  const kept = mostUseful(trainRanking(groups, RANKING), instances, KEPT);
  const pruned = groups.map(({ features, right }) => ({
    right,
    features: features.map((each) => each.filter((feature) => kept.has(feature))),
  }));
  return trainRanking(pruned, RANKING);
}

function furtherInstances(examples: readonly TargetExample[], score: Scorer): Instance[] {
  return examples.flatMap(({ request, candidates, is }) => {
    const { search } = searchIn(request);
    const labelOf = new Map(candidates.map(({ candidate }, index) => [candidate, is[index] ?? -1]));
    const all = ranked(candidates, score).slice(0, 12);
    const [first, ...others] = all;
    if (first === undefined) return [];
    const taken = labelOf.get(first.candidate);
    return others.flatMap((other, index) => {
      const label = labelOf.get(other.candidate) ?? -1;
      return label === UNTAUGHT
        ? []
        : {
            features: furtherFeatures(search, first, other, index, all),
            offset: 0,
            label: label >= 0 && label !== taken,
            weight: 1,
          };
    });
  });
}

function fitFurther(examples: readonly TargetExample[]): Linear {
  const instances = Array.from({ length: INNER }, (_, fold) => {
    const model = fitRanking(examples.filter((_each, index) => index % INNER !== fold));
    return furtherInstances(
      examples.filter((_each, index) => index % INNER === fold),
      (features) => scoreOf(model, features),
    );
  }).flat();
  return pruned(instances, FURTHER, KEPT_FURTHER);
}

/** Whom a label is, by the first candidate that is them, and each organisation of their mail. */
function companyInstances({ request, candidates, is, labels }: TargetExample): Instance[] {
  const { search, subject } = searchIn(request);
  return labels.flatMap((label, index) => {
    const candidate = candidates[is.indexOf(index)]?.candidate;
    if (candidate === undefined) return [];
    const employee = { candidate, byRules: readAbout(request, search, candidate).company };
    const all = organisationsFor(search.passage, subject, employee);
    return all.map((organisation) => ({
      features: companyFeatures(search, request.mail, employee, organisation, all),
      offset: 0,
      label: label.company !== null && agrees(label.company, organisation.name),
      weight: 1,
    }));
  });
}

function pruned(instances: readonly Instance[], options: LogisticOptions, count: number): Linear {
  const kept = mostUseful(trainLogistic(instances, options), instances, count);
  return trainLogistic(
    instances.map((instance) => ({ ...instance, features: instance.features.filter((feature) => kept.has(feature)) })),
    options,
  );
}

/** A model of its own features, with its bias as the weight of the one that is always there. */
function biased({ bias, weights }: Linear, always: string): Float32Array {
  const bucket = bucketOf(always);
  weights[bucket] = (weights[bucket] ?? 0) + bias;
  return weights;
}

/** One table for all steps: their features are never the same. */
export function learned(examples: readonly TargetExample[]): Linear {
  const ranking = fitRanking(examples).weights;
  const further = biased(fitFurther(examples), "u always");
  const company = biased(pruned(examples.flatMap(companyInstances), COMPANY, KEPT_COMPANY), "c always");
  return { bias: 0, weights: ranking.map((weight, bucket) => weight || further[bucket] || (company[bucket] ?? 0)) };
}
