package hedgeward.boot.desktop;

import hedgeward.app.common.DiskException;
import hedgeward.app.common.DiskTrouble;
import hedgeward.ui.kit.Dialogs;
import hedgeward.ui.wording.DiskWord;
import hedgeward.ui.wording.DiskWords;

import java.util.function.Consumer;

/// Where failures of background work end: trouble with the disk in words that say what to do, and
/// once at a time though every page asks again; anything else as what nobody expected. On the FX
/// thread.
final class FailureDesk implements Consumer<Throwable> {

    private final Dialogs dialogs;
    private final DiskWords words;
    private boolean isTelling;

    FailureDesk(Dialogs dialogs, DiskWords words) {
        this.dialogs = dialogs;
        this.words = words;
    }

    @Override
    public void accept(Throwable failure) {
        if (failure instanceof DiskException disk) {
            tell(disk.trouble());
        } else {
            dialogs.unexpected(failure);
        }
    }

    private void tell(DiskTrouble trouble) {
        if (isTelling) {
            return;
        }
        isTelling = true;
        try {
            dialogs.tell(DiskWord.HEADING, words.of(trouble));
        } finally {
            isTelling = false;
        }
    }
}
