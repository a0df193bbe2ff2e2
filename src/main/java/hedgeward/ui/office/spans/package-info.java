/// Office, Spans: how long each group of cases is kept, and another span set by two people.
@NullMarked
package hedgeward.ui.office.spans;

import org.jspecify.annotations.NullMarked;
