/// Opening a breach and taking it through arrest and court, and finding breaches. The court clock
/// starts with the recorded arrest and is kept with it. Start with
/// [hedgeward.app.breach.AdvanceBreach].
@NullMarked
package hedgeward.app.breach;

import org.jspecify.annotations.NullMarked;
