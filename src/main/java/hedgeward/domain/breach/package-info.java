/// Breaches of a notice or an order: reported, arrest sought, in custody under the court clock,
/// before the court, finished. A breach of a DVPO is not an offence but a civil breach (CSA 2010
/// s.29); its penalty has its own ceiling. Start with [hedgeward.domain.breach.Breach] and
/// [hedgeward.domain.breach.BreachRules].
@NullMarked
package hedgeward.domain.breach;

import org.jspecify.annotations.NullMarked;
