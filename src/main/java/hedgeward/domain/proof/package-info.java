/// What is alleged in a breach and how it would be proved: each thing said or seen, held against
/// each term in force at that instant and place; exhibits and witnesses; points to prove; and any
/// crime beside it, kept apart. Start with [hedgeward.domain.proof.BreachMatrix].
@NullMarked
package hedgeward.domain.proof;

import org.jspecify.annotations.NullMarked;
