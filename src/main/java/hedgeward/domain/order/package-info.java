/// One case from the notice to the end of the order: authorised, served, heard, made, served again,
/// expired. The stage of a case is a function of its facts and an instant; no job has to run for it
/// to be true. Start with [hedgeward.domain.order.CaseFile] and [hedgeward.domain.order.Stage].
@NullMarked
package hedgeward.domain.order;

import org.jspecify.annotations.NullMarked;
