package hedgeward.boot.desktop;

import java.util.Optional;

/// Knows the desk somebody sits at, so that its office is closed in order however the program is
/// left. Safe for many threads.
public final class OpenDesks implements AutoCloseable {

    private Optional<OfficeDesk> last = Optional.empty();

    /// Somebody has come in.
    public synchronized OfficeDesk keep(OfficeDesk desk) {
        last = Optional.of(desk);
        return desk;
    }

    /// Locks the office that was opened last; one that is locked already stays so.
    @Override
    public synchronized void close() {
        last.ifPresent(OfficeDesk::close);
        last = Optional.empty();
    }
}
