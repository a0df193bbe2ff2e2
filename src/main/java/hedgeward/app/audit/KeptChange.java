package hedgeward.app.audit;

import java.util.Optional;

/// One fact before and after an alteration, as it is kept beside the log.
///
/// @param kind of the record
/// @param field the name of the fact
/// @param values empty where whoever asks may know only that it changed
public record KeptChange(AuditSubject.Kind kind, String field, Optional<Values> values) {

    /// @param before empty where it was not known
    /// @param after empty where it is not known
    public record Values(Optional<String> before, Optional<String> after) {

        @Override
        public String toString() {
            return "Values[withheld]";
        }
    }

    /// The same without its values.
    public KeptChange withheld() {
        return new KeptChange(kind, field, Optional.empty());
    }

    @Override
    public String toString() {
        return "KeptChange[" + field + "]";
    }
}
