/// How the log is written. Nothing personal may reach it, so a failure is shown by its types and
/// places only: the message of somebody else's exception may hold a name, an address or SQL.
@NullMarked
package hedgeward.boot.log;

import org.jspecify.annotations.NullMarked;
