package hedgeward.ui.signin;

import hedgeward.app.access.KeyDoor;
import hedgeward.boot.door.PaperKeyParts;
import hedgeward.print.PrintOutcome;
import hedgeward.print.Printer;
import hedgeward.print.PrinterName;
import hedgeward.ui.recovery.RecoveryPapersController;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What stands around sign-in where a test does not look.
final class SignInStand {

    /// No printer and no file.
    static final RecoveryPapersController.Paper NO_PAPER =
            new RecoveryPapersController.Paper(
                    new PaperKeyParts(), new NoPrinter(), _ -> Optional.empty());

    /// Nobody asks for a new key.
    static final KeyDoor NO_KEYS =
            (_, _, _, _) -> {
                throw new IllegalStateException("nobody makes a new key");
            };

    private SignInStand() {}

    private static final class NoPrinter implements Printer {
        @Override
        public List<PrinterName> printers() {
            return List.of();
        }

        @Override
        public PrintOutcome print(byte[] pdf, String printer) {
            throw new IllegalStateException("there is no printer");
        }
    }

    static final class KnownOffice implements OfficeMemory {
        @Override
        public Start start() {
            return new Start(Path.of("/offices/larkrise"), true, Optional.empty());
        }

        @Override
        public void remember(Path folder) {}
    }
}
