package hedgeward.store.office;

import hedgeward.app.access.OfficeDamage;
import hedgeward.app.backup.EngineVersion;

/// What came of opening an office's register.
public sealed interface Opening {

    /// Open; whoever asked locks it by closing.
    record Opened(OpenOffice office) implements Opening {}

    /// Another program holds it.
    record InUse() implements Opening {}

    /// The folder or a file in it cannot be written to.
    record Unwritable() implements Opening {}

    /// The disk is full: so many bytes must be free before it can be opened.
    record NoRoom(long bytes) implements Opening {}

    /// Something is wrong with it; nothing was changed.
    record Damaged(OfficeDamage damage) implements Opening {}

    /// A later edition of the program has worked on it; nothing was changed.
    record NewerVersion(int version) implements Opening {}

    /// A later engine has written it; nothing was changed.
    record NewerEngine(EngineVersion version) implements Opening {}
}
