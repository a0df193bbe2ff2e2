package hedgeward.cli;

import hedgeward.app.access.Entry;
import hedgeward.app.access.Founding;
import hedgeward.app.access.OfficeDamage;
import hedgeward.app.common.DiskTrouble;

import java.nio.file.Path;
import java.time.Instant;

/// Why somebody did not get into an office: one sentence that says what to do, and the code.
final class EntryWords {

    /// A sentence and the code to end with.
    record Refusal(ExitCode code, String sentence) {
        ExitCode tellOn(Terminal terminal) {
            return terminal.problem(code, sentence);
        }
    }

    private static final String WRONG =
            "The name and the passphrase do not open this office. Check both.";
    private static final String MISSING =
            ". Name its folder with --office, or make one with: hedgeward office create.";
    private static final String UNWRITABLE =
            " cannot be written to. Check its permissions and the disk, or choose another.";

    private EntryWords() {}

    static Refusal refusal(Entry<?> entry, Path folder) {
        return switch (entry) {
            case Entry.Unlocked<?> _ -> new Refusal(ExitCode.DONE, "The office is open.");
            case Entry.WrongPassphrase<?> _ -> locked(WRONG);
            case Entry.TooSoon<?>(Instant notBefore) ->
                    locked(
                            "Too many wrong tries. The next is taken at "
                                    + LondonTime.toTheSecond(notBefore)
                                    + ".");
            case Entry.AccountClosed<?> _ ->
                    locked("This account is closed. Ask an administrator of the office.");
            case Entry.Missing<?> _ -> noOffice("There is no office in " + folder + MISSING);
            case Entry.InUse<?> _ ->
                    noOffice(
                            "Another program has this office open. Lock it in the client, then try"
                                    + " again.");
            case Entry.Unwritable<?> _ -> noOffice("The office folder " + folder + UNWRITABLE);
            case Entry.NoRoom<?>(long bytes) ->
                    noOffice(
                            "The disk of this office is full. Free at least "
                                    + Math.ceilDiv(bytes, 1_000_000L)
                                    + " MB on it, then try again. Nothing that was saved is lost.");
            case Entry.Damaged<?>(OfficeDamage damage) -> noOffice(damage(damage));
            case Entry.NewerVersion<?> _ ->
                    noOffice(
                            "A later edition of Hedgeward has worked on this office. Update this"
                                    + " one.");
        };
    }

    static Refusal refusal(Founding<?> founding, Path folder) {
        return switch (founding) {
            case Founding.Founded<?> _ -> new Refusal(ExitCode.DONE, "The office is made.");
            case Founding.AlreadyThere<?> _ ->
                    noOffice(
                            "There is an office in " + folder + " already. Choose another folder.");
            case Founding.Unwritable<?> _ -> noOffice("The new folder " + folder + UNWRITABLE);
            case Founding.UnusableName<?> _ ->
                    noOffice(
                            "The folder's name holds a semicolon or a control character. Choose"
                                    + " another.");
            case Founding.Incomplete<?> _ ->
                    new Refusal(
                            ExitCode.WRONG_USAGE, "A new office needs a user and a passphrase.");
        };
    }

    /// What to say when the disk under an open office no longer does its part.
    static String disk(DiskTrouble trouble) {
        String what =
                switch (trouble) {
                    case FULL -> "The disk of this office is full. Free some room on it";
                    case READ_ONLY ->
                            "The disk of this office can no longer be written to. Have the write"
                                    + " protection taken off";
                    case DAMAGED ->
                            "A part of the register is not what was written there, and was not"
                                    + " shown. Look through the last good backup with hedgeward"
                                    + " backup verify";
                    case FAILING ->
                            "The disk of this office does not answer as it should. See whether it"
                                    + " is still there";
                };
        return what
                + ", then try again. What was not said to be done may not be done; look before you"
                + " repeat it. Everything saved before is safe as far as the disk kept it.";
    }

    private static Refusal locked(String sentence) {
        return new Refusal(ExitCode.CANNOT_UNLOCK, sentence);
    }

    private static Refusal noOffice(String sentence) {
        return new Refusal(ExitCode.NO_OFFICE, sentence);
    }

    private static String damage(OfficeDamage damage) {
        String what =
                switch (damage) {
                    case KEYS_UNREADABLE -> "Its key file cannot be read";
                    case KEYS_ALTERED -> "Its key file was cut short or altered";
                    case REGISTER_MISSING -> "Its register is not there";
                    case REGISTER_CUT_SHORT -> "Its register was cut short";
                    case NOT_A_REGISTER -> "What lies in its register's place is no register";
                    case REGISTER_ALTERED ->
                            "Its register is not the one that was closed last: altered, cut or"
                                    + " replaced";
                    case REGISTER_UNREADABLE -> "Its register cannot be read";
                    case OLDER_THAN_ANCHOR -> "Its register is older than what was saved in it";
                    case CHAIN_BROKEN -> "Its log does not hold together";
                    case ANCHOR_MISSING -> "The anchor of its log is not there";
                    case ANCHOR_ALTERED -> "The anchor of its log was altered";
                    case UPGRADE_FAILED ->
                            "It could not be brought up to date, and was put back as it was";
                };
        String wayBack =
                damage == OfficeDamage.UPGRADE_FAILED
                        ? ""
                        : " The way back is the last good backup: hedgeward backup verify FILE"
                                + " looks through one, hedgeward backup restore FILE --office"
                                + " FOLDER puts it into a new folder.";
        return "The office is damaged and was not opened. "
                + what
                + ". Nothing was changed; copy the folder before anything else is tried."
                + wayBack;
    }
}
