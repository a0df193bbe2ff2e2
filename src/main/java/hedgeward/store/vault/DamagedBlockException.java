package hedgeward.store.vault;

import java.io.IOException;

/// A block is not what was written to its place in this file. It has no value to give; the file is
/// left as it is.
public final class DamagedBlockException extends IOException {

    private static final long serialVersionUID = 1L;

    /// @param block its place in the file, from 0
    public DamagedBlockException(long block) {
        super("block " + block + " is not what was written there");
    }

    /// @param what which part of the file is wrong, without a value
    public DamagedBlockException(String what) {
        super(what);
    }
}
