package hedgeward.app.proof;

import hedgeward.domain.breach.BreachId;

import java.time.Instant;

/// Words in the file of a breach which other words took the place of.
///
/// @param before what stood there
/// @param after what stands there instead
public record ReplacedPart(
        BreachId id, FilePart part, String before, String after, Instant at, String userName) {

    @Override
    public String toString() {
        return "ReplacedPart[" + id.value() + ", " + part + "]";
    }
}
