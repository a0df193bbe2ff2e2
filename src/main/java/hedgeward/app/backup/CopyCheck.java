package hedgeward.app.backup;

import hedgeward.app.access.OfficeDamage;

/// What came of opening a copy of a register, walking its log and reading every row.
public sealed interface CopyCheck {

    /// It holds together.
    record Whole(RegisterTally tally) implements CopyCheck {}

    /// It does not.
    record Broken(OfficeDamage damage) implements CopyCheck {}

    /// A later edition of the program wrote it.
    record Newer(int version) implements CopyCheck {}
}
