/**
 * The score and the eligibility of a pair: components as pure functions, their weights, gates with reasons.
 *
 * <h2>The score</h2>
 *
 * <p>{@code score = min(1, wA·A + wS·S + wL·L + wH·H)}, summed from left to right in doubles by
 * {@link org.inclusivework.matcher.scoring.Scorer#combine Scorer.combine}, the one place where components meet. The weights are
 * at least 0 and sum to 1; every component is finite and within 0 to 1, hence so is the score. It is the same in both directions,
 * does not depend on any other record, and takes nothing from a certificate. Constants are named below as in
 * {@code parameters.properties}; why they and the default weights are what they are stands in {@code WEIGHTS.md} beside it.
 *
 * <h2>A, accommodations</h2>
 *
 * <p>{@code A = Σ wᵢ·vᵢ / Σ wᵢ} over the person's needs and limited functions; 1 where there is neither. The weights
 * ({@code need.required}, {@code need.important}, {@code need.preferred}, {@code capacity.weight} for each limited function) come
 * from the person alone, so that no offer can dilute a need.
 *
 * <ul>
 *   <li>A need: {@code v = mean over its scopes of (max over its alternatives of worth(state))}. Worth falls strictly from
 *       {@code offer.provided} over {@code offer.arrangeable} and {@code offer.unknown} to 0 for unavailable; silence is unknown.
 *       A maximum over alternatives, so that one more never harms; a mean over scopes and not the least, so that a better only
 *       alternative is worth strictly more in whichever scope it improves.
 *   <li>A limited function, capacity {@code c < 3}, against a stated demand {@code d}: {@code v = 1} for {@code d ≤ c}, else
 *       {@code v = b + (1 − b)·o} with {@code b = 1 − (d − c)/3} for the gap and {@code o} for the worth, in daily work, of the
 *       best accommodation that bridges this function. A gap wholly bridged counts as none.
 *   <li>A demand nobody stated: the expectation of that value over the occupation's prior, or over four equally likely levels. An
 *       estimate moves the score towards what is usual and never to an end of the scale.
 * </ul>
 *
 * <p>Rises with every offer, every alternative added and every capacity.
 *
 * <h2>S, skills</h2>
 *
 * <p>{@code C = Σ wᵣ·mᵣ / Σ wᵣ} over the requirements, {@code wᵣ} being the importance, times {@code skill.essential} for essential
 * ones, and {@code mᵣ} the best over the person's skills of {@code relation · (1 − skill.level.step · max(0, asked − has))}.
 * A relation is worth 1 if exact, 0 if there is none, and a value inside its band {@code skill.<relation>.low} to
 * {@code .high} otherwise: the middle, or where a learned similarity puts it. Bands do not overlap, hence exact ≥ narrower ≥ broader
 * ≥ sibling ≥ related ≥ unrelated = 0 at equal levels, whatever is learned. {@code O}, the fit of the opening's occupation, is the
 * best over the wished ones of 1 if equal, else {@code occupation.levels1} to {@code levels3} by the leading levels the codes share,
 * else 0.
 *
 * <ul>
 *   <li>requirements and both occupations: {@code S = C + ω·(O − C)}, {@code ω = occupation.share}
 *   <li>requirements alone: {@code S = C}
 *   <li>both occupations alone: {@code S = u + ω'·(O − u)}, {@code ω' = occupation.shareAlone}, {@code u = skill.notStated}
 *   <li>neither: {@code S = u}, and a question
 * </ul>
 *
 * <p>Rises with every skill and level: {@code mᵣ} is a maximum, and no weight depends on what the person can do.
 *
 * <h2>L, location</h2>
 *
 * <p>{@code L = 1 − φ·(1 − T)}: being near matters as often as one has to go. {@code φ} is the share of working days with a trip: 1
 * where the opening says nothing about home work or is on site daily; {@code travel.weekly}, {@code travel.monthly},
 * {@code travel.onboarding} or 0 as its terms say, but at least {@code 7/(5·days)} where one collects material oneself
 * ({@code travel.collectionDays} if nobody said how often); at most {@code travel.dormitory} where the employer offers a dormitory
 * and the person would live in.
 *
 * <p>{@code T} is the best over places and ways of travelling of {@code e·f(r)}; a place that nobody could locate is worth
 * {@code travel.unknown}, and so is {@code T} where no place, or not the home, is located: a question, neither near nor far.
 * {@code e} is {@code travel.escorted} where somebody has to come along, else 1. {@code r} is the length of the way over the person's
 * own limit: the road, great-circle distance times {@code mode.<mode>.detour}, for a limit in kilometres; for a limit in minutes the
 * road over {@code mode.<mode>.kmh} plus {@code mode.<mode>.minutes}, plus {@code travel.shuttleMinutes} from a shuttle stop. Who was
 * not asked is taken to go by bus for {@code travel.defaultMinutes}. With {@code a = travel.atLimit},
 * {@code f(r) = a + (1 − a)(1 − r)} up to the limit, {@code a·(2 − r)} up to twice the limit, 0 beyond: continuous and falling.
 *
 * <p>Falls in every distance, rises with every place and way added, and is 1 whatever the distance where {@code φ = 0}. The
 * great circle is a floor under every road; detour factors stand in for a road network.
 *
 * <h2>H, home-based work</h2>
 *
 * <p>With {@code q} the share of the work that can be done at home (stated; else the occupation's prior; else
 * {@code home.unknownShare}): {@code H = 1} for a person without preference, {@code 1 − q} for one who wishes to work on site,
 * {@code q·F} for one who wishes to work at home. {@code F} is a product of factors, each 1 where nothing is missing or nothing was
 * stated: equipment ({@code home.equipmentMissing}, {@code home.equipmentUnknown}; none if provided), room ({@code home.spaceMissing},
 * {@code home.spaceUnknown}), connection ({@code home.internetUnknown}; lacking, 0 for data and voice work, else
 * {@code home.equipmentMissing}), hazards where others are to be minded ({@code home.hazard}, {@code home.hazardUnknown}), training at a
 * centre ({@code home.trainingAtCentre}). A product, since each lack hinders by itself; handcraft needs no connection and loses nothing
 * for having none.
 *
 * <h2>Eligibility</h2>
 *
 * <p>Hard, boolean, with every reason: a pair is eligible when no {@link org.inclusivework.matcher.scoring.Gate Gate} blocks it. A gate
 * closes on stated facts only. No estimate and no score closes or opens one, and whatever restricts and was not said leaves it open and
 * becomes a question. A place of work is taken to be where one works until the opening says otherwise. For the gates, who collects material
 * without a stated interval comes once a month; every two days or oftener counts as daily, up to four weeks as weekly.
 *
 * <h2>Which stated fact counts where</h2>
 *
 * <p>Each counts in one component at most; gates read facts besides. Every field not named here is read by neither.
 *
 * <table>
 * <caption>Fields of openings and candidates</caption>
 * <tr><th>field of the opening</th><th>component</th><th>gates</th></tr>
 * <tr><td>offers</td><td>A</td><td>REQUIRED_NEED</td></tr>
 * <tr><td>demands</td><td>A</td><td></td></tr>
 * <tr><td>skills, occupation</td><td>S</td><td></td></tr>
 * <tr><td>places</td><td>L</td><td>REACH</td></tr>
 * <tr><td>dormitory</td><td>L</td><td>DORMITORY, REACH</td></tr>
 * <tr><td>homeWork: onSite, delivery, deliveryDays</td><td>L</td><td>REACH, HOME_ONLY</td></tr>
 * <tr><td>homeWork: sharePercent, object, internet</td><td>H</td><td>HOME_ONLY</td></tr>
 * <tr><td>homeWork: equipment, equipmentProvided, spaceM2, hazards, training</td><td>H</td><td></td></tr>
 * <tr><td>validFrom, validTo</td><td></td><td>NOT_OPEN_YET, CLOSED</td></tr>
 * <tr><td>rule</td><td></td><td>RULE</td></tr>
 * <tr><td>credentials, education, shifts</td><td></td><td>CREDENTIAL, EDUCATION, SHIFT</td></tr>
 * <tr><td>hours, pay</td><td></td><td>HOURS, PAY (hours make pay comparable)</td></tr>
 * <tr><th>field of the candidate</th><th>component</th><th>gates</th></tr>
 * <tr><td>needs</td><td>A</td><td>REQUIRED_NEED</td></tr>
 * <tr><td>capacities: function, level</td><td>A</td><td></td></tr>
 * <tr><td>skills, wishedOccupations</td><td>S</td><td></td></tr>
 * <tr><td>home, reach</td><td>L</td><td>REACH</td></tr>
 * <tr><td>dormitory</td><td>L</td><td>DORMITORY, REACH</td></tr>
 * <tr><td>homeWork: wish, internet</td><td>H</td><td>HOME_ONLY</td></tr>
 * <tr><td>homeWork: equipment, spaceM2, othersToMind</td><td>H</td><td></td></tr>
 * <tr><td>homeWork: onSiteAtMost</td><td></td><td>HOME_ONLY</td></tr>
 * <tr><td>certificate</td><td></td><td>RULE</td></tr>
 * <tr><td>credentials, education, maxHours, shiftsRefused, payFloor</td><td></td>
 * <td>CREDENTIAL, EDUCATION, HOURS, SHIFT, PAY</td></tr>
 * </table>
 *
 * <p>The occupation counts in S. Where the opening states no demand or no terms of home work, a prior for its occupation stands in and
 * counts where the missing fact would. The offers TR-SHUTTLE and HB-HOME count where a need names them; where a shuttle stops, and what the
 * terms of home work say, are facts of their own.
 */
@NullMarked
package org.inclusivework.matcher.scoring;

import org.jspecify.annotations.NullMarked;
