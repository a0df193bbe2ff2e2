/// What every use case shares: who acts, the unit of work, what a step answers, and the news of
/// what changed. Ports are interfaces named by role; the store implements them. Start with
/// [hedgeward.app.common.UnitOfWork] and [hedgeward.app.common.Result].
@NullMarked
package hedgeward.app.common;

import org.jspecify.annotations.NullMarked;
