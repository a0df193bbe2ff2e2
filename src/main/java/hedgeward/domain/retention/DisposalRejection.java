package hedgeward.domain.retention;

import java.util.List;

/// Why a case is not disposed of.
public sealed interface DisposalRejection {

    /// Something stands against it.
    ///
    /// @param bars at least one
    record Barred(List<Bar> bars) implements DisposalRejection {
        public Barred {
            bars = List.copyOf(bars);
        }
    }

    /// No second person approved this very disposal within the last minutes.
    record NotApproved() implements DisposalRejection {}
}
