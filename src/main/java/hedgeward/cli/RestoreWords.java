package hedgeward.cli;

import hedgeward.app.backup.BackupManifest;
import hedgeward.app.backup.BackupVerdict;
import hedgeward.app.backup.EvidenceTally;
import hedgeward.app.backup.Restoring;

import java.nio.file.Path;

/// What is said of a backup put back.
final class RestoreWords {

    private RestoreWords() {}

    static ExitCode tell(Terminal terminal, Restoring restoring, boolean json) {
        if (restoring
                instanceof
                Restoring.Restored(Path folder, BackupManifest manifest, EvidenceTally evidence)) {
            terminal.out()
                    .println(
                            json
                                    ? json(folder, manifest, evidence)
                                    : plain(folder, manifest, evidence));
            return ExitCode.DONE;
        }
        return terminal.problem(codeOf(restoring), sentence(restoring));
    }

    private static ExitCode codeOf(Restoring restoring) {
        return switch (restoring) {
            case Restoring.Restored _ -> ExitCode.DONE;
            case Restoring.NotGood(BackupVerdict verdict) -> {
                ExitCode code = BackupWords.codeOf(verdict);
                yield code == ExitCode.FINDINGS ? ExitCode.NO_OFFICE : code;
            }
            case Restoring.Unwritable _ -> ExitCode.NO_OFFICE;
            case Restoring.UnusableName _ -> ExitCode.WRONG_USAGE;
            case Restoring.SecondPersonWrong _ -> ExitCode.CANNOT_UNLOCK;
            case Restoring.FolderNotEmpty _,
                    Restoring.NotPermitted _,
                    Restoring.SecondPersonNeeded _ ->
                    ExitCode.REFUSED;
        };
    }

    private static String sentence(Restoring restoring) {
        return switch (restoring) {
            case Restoring.Restored _ -> "The backup is put back.";
            case Restoring.NotGood(BackupVerdict verdict) -> BackupWords.sentence(verdict);
            case Restoring.FolderNotEmpty() ->
                    "The folder is not empty. A backup is put into a new folder only.";
            case Restoring.Unwritable() ->
                    "The new folder cannot be written to. Check its permissions and the room left.";
            case Restoring.UnusableName() ->
                    "The folder's name holds a semicolon or a control character. Choose another.";
            case Restoring.NotPermitted(String user) ->
                    user + " may not restore: it needs an administrator or a supervisor.";
            case Restoring.SecondPersonNeeded() ->
                    "Two people restore. Name the second with --second NAME: an administrator or a"
                            + " supervisor of the office.";
            case Restoring.SecondPersonWrong() ->
                    "The second person must be another one, with their own passphrase.";
        };
    }

    private static String plain(Path folder, BackupManifest manifest, EvidenceTally evidence) {
        String restored =
                ("Restored into %s as it was on %s: %,d rows, %,d log entries. Cases disposed of"
                                + " after that are in it again: dispose of them again.")
                        .formatted(
                                folder,
                                LondonTime.words(manifest.madeAt()),
                                manifest.tally().rows(),
                                manifest.tally().head().sequence());
        return evidence.isWhole() ? restored : restored + " But " + BackupWords.wrong(evidence);
    }

    private static String json(Path folder, BackupManifest manifest, EvidenceTally evidence) {
        return JsonLine.of(
                json -> {
                    json.writeStringField("office", folder.toString());
                    BackupWords.fields(json, manifest);
                    json.writeNumberField("evidence", evidence.files());
                    json.writeNumberField("evidence_wrong", evidence.wrong());
                });
    }
}
