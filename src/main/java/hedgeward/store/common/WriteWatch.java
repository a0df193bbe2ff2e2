package hedgeward.store.common;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;

/// Notices whether a transaction executed anything but reads, so that a commit that changed nothing
/// costs no wait for the disk.
final class WriteWatch implements ExecuteListener {

    private static final long serialVersionUID = 1L;

    private boolean written;

    @Override
    public void executeStart(ExecuteContext context) {
        if (context.type() != ExecuteType.READ) {
            written = true;
        }
    }

    boolean hasWritten() {
        return written;
    }
}
