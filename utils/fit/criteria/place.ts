import { cityPoint, kilometresBetween, type Point } from '@/utils/place/distance';
import { readPlaces } from '@/utils/place/read-place';
import type { Place, PostingFacts } from '@/utils/posting/posting';
import { NOT_APPLICABLE, type Criterion, type CriterionInput } from '@/utils/fit/criterion';
import { oncePer } from '@/utils/fit/once-per';
import { isIn } from '@/utils/fit/place-nearness';
import { quoteFrom } from '@/utils/fit/quote';
import type { Judgement } from '@/utils/fit/report';
import { isDoubtful, unknownFact } from '@/utils/fit/unknown-fact';
import { WOULD_MOVE } from '@/utils/fit/weights';

interface Wish {
  readonly name: string;
  readonly point: Point | null;
  readonly country: string | null;
}

const pointOf = ({ city, country }: Place): Point | null => (city === null ? null : cityPoint(city, country));

const wishes = new Map<string, Wish>();
const MOST_REMEMBERED = 500;

const wishOf = (name: string): Wish => {
  const known = wishes.get(name);
  if (known !== undefined) return known;
  if (wishes.size >= MOST_REMEMBERED) wishes.clear();
  const [place] = readPlaces([{ text: name }]);
  const wish = {
    name,
    point: place === undefined ? null : (pointOf(place) ?? cityPoint(name, place.country)),
    country: place?.country ?? null,
  };
  wishes.set(name, wish);
  return wish;
};

/** Points of an ad's places, found once for each ad, and which of its places lie in which wished one. */
const pointsOf = oncePer((facts: PostingFacts) => facts.places.map(pointOf));
const nearnessOf = oncePer((_facts: PostingFacts) => new Map<string, Place | null>());

const placeIn = (facts: PostingFacts, wish: string): Place | null => {
  const known = nearnessOf(facts);
  const found = known.get(wish);
  if (found !== undefined) return found;
  const place = facts.places.find((stated) => isIn(stated, wish)) ?? null;
  known.set(wish, place);
  return place;
};

interface Distance {
  readonly km: number;
  readonly stated: string;
  readonly wish: string;
}

const nearest = (facts: PostingFacts, wished: readonly Wish[]): Distance | null => {
  const points = pointsOf(facts);
  let best: Distance | null = null;
  for (const [at, place] of facts.places.entries()) {
    const point = points[at];
    if (point === undefined || point === null) continue;
    for (const wish of wished) {
      if (wish.point === null) continue;
      const km = kilometresBetween(point, wish.point);
      if (best === null || km < best.km) best = { km, stated: place.text, wish: wish.name };
    }
  }
  return best;
};

const known = (key: string, utility: number, params: Record<string, string | number>, quote: string | null) =>
  ({ state: 'known', utility, because: { key: `criterion.${key}`, params }, quote }) as const;

/** A place outside every wished one: how far it is, where a radius is set, and whether I would move. */
const outside = ({ facts, direction }: CriterionInput, wished: readonly Wish[]): Judgement => {
  const stated = facts.places[0]?.text ?? '';
  const wish = wished.map(({ name }) => name).join(', ');
  const most = direction.radiusKm;
  const away = most === null ? null : nearest(facts, wished);
  const move = (): Judgement =>
    known('place_move', WOULD_MOVE, { stated, wish }, quoteFrom(facts.description, stated));
  if (most !== null && away !== null) {
    const km = Math.round(away.km);
    const quote = quoteFrom(facts.description, away.stated);
    const params = { stated: away.stated, km, wish: away.wish, most };
    if (away.km <= most) return known('place_near', 1, params, quote);
    return direction.relocates ? move() : known('place_far', 0, params, quote);
  }
  if (direction.relocates) return move();
  const countries = facts.places.map(({ country }) => country);
  const apart = wished.every(
    ({ country }) => country !== null && countries.every((one) => one !== null && one !== country),
  );
  if (most === null || apart)
    return known('place_other', 0, { stated, wish }, quoteFrom(facts.description, stated));
  return {
    state: 'unknown',
    because: { key: 'criterion.place_distance_unknown', params: { stated, wish } },
    ask: { key: 'criterion.place_ask' },
  };
};

/**
 * Whether one of the ad's places lies in a wished place or within its radius (as the crow flies, from the offline list
 * of cities); remote work is everywhere, unless remote is not wished for. A move I would make counts half.
 */
export const place: Criterion = {
  id: 'place',
  reads: ['places', 'modes', 'radiusKm', 'relocates'],
  judge: (input) => {
    const { facts, evidence, direction } = input;
    const names = direction.places.filter((wish) => wish.trim() !== '');
    if (names.length === 0) return NOT_APPLICABLE;
    const remoteWished = direction.modes.length === 0 || direction.modes.includes('remote');
    if (facts.mode === 'remote' && remoteWished && !isDoubtful(evidence, 'mode'))
      return { state: 'known', utility: 1, because: { key: 'criterion.place_remote' }, quote: null };
    if (facts.places.length === 0 || isDoubtful(evidence, 'places'))
      return unknownFact('place', evidence, 'places');
    for (const wish of names) {
      const near = placeIn(facts, wish);
      if (near === null) continue;
      const params = { stated: near.text, wish: names.join(', ') };
      return known('place_fits', 1, params, quoteFrom(facts.description, near.text));
    }
    return outside(input, names.map(wishOf));
  },
};
