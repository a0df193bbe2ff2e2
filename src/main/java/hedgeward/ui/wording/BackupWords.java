package hedgeward.ui.wording;

import hedgeward.app.backup.BackupFiles;
import hedgeward.app.backup.BackupHealth;
import hedgeward.app.backup.BackupManifest;
import hedgeward.app.backup.BackupRejection;
import hedgeward.app.backup.BackupVerdict;
import hedgeward.app.backup.EvidenceTally;
import hedgeward.app.backup.Restoring;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.Times;

import java.time.Instant;

/// What is said of backups: why there is none, what one turned out to be, how old the last is.
public record BackupWords(Messages messages) {

    /// Why no backup was made.
    public String refused(BackupRejection why) {
        return messages.text(
                switch (why) {
                    case NO_FOLDER -> BackupWord.NO_FOLDER;
                    case FOLDER_MISSING -> BackupWord.FOLDER_MISSING;
                    case ALREADY_THERE -> BackupWord.ALREADY_THERE;
                    case UNWRITABLE -> BackupWord.UNWRITABLE;
                    case NO_ROOM_HERE -> BackupWord.NO_ROOM_HERE;
                    case REGISTER_BROKEN -> BackupWord.REGISTER_BROKEN;
                    case NOT_AS_WRITTEN -> BackupWord.NOT_AS_WRITTEN;
                });
    }

    /// Why the one asked for by the clock was not made yet.
    public String byClock(BackupRejection why) {
        return messages.text(BackupWord.BY_CLOCK, refused(why));
    }

    /// What a backup turned out to be.
    public String verdict(BackupVerdict verdict, Times times) {
        return switch (verdict) {
            case BackupVerdict.Good(BackupManifest manifest) ->
                    counted(BackupWord.GOOD, manifest, times);
            case BackupVerdict.WithoutEvidence(var _, EvidenceTally evidence) ->
                    messages.text(BackupWord.WITHOUT_EVIDENCE, evidence.wrong(), evidence.files());
            case BackupVerdict.WrongPassphrase _ -> messages.text(BackupWord.WRONG_PASSPHRASE);
            case BackupVerdict.Unreadable _ -> messages.text(BackupWord.UNREADABLE);
            case BackupVerdict.Damaged(BackupFiles.Problem problem) -> damaged(problem);
            case BackupVerdict.KeysDamaged _ -> messages.text(BackupWord.KEYS_DAMAGED);
            case BackupVerdict.RegisterBroken _ -> messages.text(BackupWord.BROKEN);
            case BackupVerdict.Newer _ -> messages.text(BackupWord.NEWER);
        };
    }

    /// What came of putting one back.
    public String restoring(Restoring restoring, Times times) {
        return switch (restoring) {
            case Restoring.Restored(var _, BackupManifest manifest, EvidenceTally evidence) ->
                    counted(BackupWord.RESTORED, manifest, times) + lost(evidence);
            case Restoring.NotGood(BackupVerdict verdict) -> verdict(verdict, times);
            case Restoring.FolderNotEmpty _ -> messages.text(BackupWord.FOLDER_NOT_EMPTY);
            case Restoring.Unwritable _ -> messages.text(BackupWord.FOLDER_UNWRITABLE);
            case Restoring.UnusableName _ -> messages.text(BackupWord.FOLDER_NAME);
            case Restoring.NotPermitted(String user) ->
                    messages.text(BackupWord.NOT_PERMITTED, user);
            case Restoring.SecondPersonNeeded _ -> messages.text(BackupWord.SECOND_NEEDED);
            case Restoring.SecondPersonWrong _ -> messages.text(BackupWord.SECOND_WRONG);
        };
    }

    /// How old the newest proved backup is, and whether it is time to try one out.
    public String age(BackupHealth health, Times times, Instant now) {
        String age =
                health.lastProved()
                        .map(at -> messages.text(BackupWord.AGE, times.left(now, at)))
                        .orElseGet(() -> messages.text(BackupWord.AGE_NONE));
        return health.isDrillDue() ? age + " · " + messages.text(BackupWord.DRILL_DUE) : age;
    }

    private String counted(BackupWord word, BackupManifest manifest, Times times) {
        return messages.text(
                word,
                times.dayTime(manifest.madeAt()),
                manifest.tally().rows(),
                manifest.tally().head().sequence());
    }

    private String lost(EvidenceTally evidence) {
        return evidence.isWhole()
                ? ""
                : " "
                        + messages.text(
                                BackupWord.WITHOUT_EVIDENCE, evidence.wrong(), evidence.files());
    }

    private String damaged(BackupFiles.Problem problem) {
        return messages.text(
                switch (problem) {
                    case NOT_A_BACKUP -> BackupWord.NOT_A_BACKUP;
                    case NEWER -> BackupWord.NEWER;
                    case CUT_SHORT -> BackupWord.CUT_SHORT;
                    case ALTERED -> BackupWord.ALTERED;
                });
    }
}
