/// How long a case is kept: when it is to be reviewed, and what stops its disposal. Everything is
/// worked out from facts and a London day, so that no job has to run. Start with
/// [hedgeward.domain.retention.RetentionRules].
@NullMarked
package hedgeward.domain.retention;

import org.jspecify.annotations.NullMarked;
