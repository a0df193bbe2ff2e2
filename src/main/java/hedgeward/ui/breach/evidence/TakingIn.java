package hedgeward.ui.breach.evidence;

import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.evidence.EvidenceRejection;
import hedgeward.app.evidence.TakeInEvidence;
import hedgeward.domain.evidence.EvidenceFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Takes files in one after the other; the first that is refused ends it.
record TakingIn(EvidenceController.Subject subject, TakeInEvidence takeIn, WatchedWork watch) {

    /// What came of it.
    ///
    /// @param kept how many were taken in
    /// @param name of the file that was not
    record Taken(
            int kept,
            String name,
            Optional<EvidenceRejection> refused,
            Optional<Permission> denied) {}

    Taken run(List<Path> files, Optional<Integer> exhibit, String said) {
        int kept = 0;
        for (Path file : files) {
            Result<EvidenceFile, EvidenceRejection> answer =
                    takeIn.handle(command(file, exhibit, said));
            if (!answer.isDone()) {
                return ended(kept, String.valueOf(file.getFileName()), answer);
            }
            kept++;
        }
        return new Taken(kept, "", Optional.empty(), Optional.empty());
    }

    private TakeInEvidence.Command command(Path file, Optional<Integer> exhibit, String said) {
        return new TakeInEvidence.Command(
                subject.actor(),
                subject.breach(),
                file,
                exhibit,
                Optional.of(said.strip()).filter(s -> !s.isEmpty()),
                watch);
    }

    private static Taken ended(int kept, String name, Result<?, EvidenceRejection> answer) {
        return switch (answer) {
            case Result.Rejected<?, EvidenceRejection>(var why) ->
                    new Taken(kept, name, Optional.of(why), Optional.empty());
            case Result.Denied<?, EvidenceRejection>(var needed) ->
                    new Taken(kept, name, Optional.empty(), Optional.of(needed));
            case Result.Done<?, EvidenceRejection> _,
                    Result.Stale<?, EvidenceRejection> _,
                    Result.Missing<?, EvidenceRejection> _ ->
                    new Taken(
                            kept,
                            name,
                            Optional.of(EvidenceRejection.UNREADABLE),
                            Optional.empty());
        };
    }
}
