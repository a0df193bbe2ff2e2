package hedgeward.app.backup;

import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.clock.London;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// Tells how the office stands with its backups, what lies in its folder, and whether the clock
/// asks for one. Holds nothing of a person, so everybody in the office may ask.
public final class ReadBackups {

    private final UnitOfWork unitOfWork;
    private final BackupPlans plans;
    private final BackupLog log;
    private final BackupShelf shelf;
    private final InstantSource clock;

    public ReadBackups(
            UnitOfWork unitOfWork,
            BackupPlans plans,
            BackupLog log,
            BackupShelf shelf,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.plans = plans;
        this.log = log;
        this.shelf = shelf;
        this.clock = clock;
    }

    /// Everything there is to show.
    ///
    /// @param shelf empty when no folder is chosen, or when it is not there
    public record Overview(
            BackupPlan plan, BackupHealth health, Optional<List<ShelvedBackup>> shelf) {}

    public Overview handle() {
        BackupPlan plan = plan();
        return new Overview(plan, health(), plan.folder().flatMap(this::lookInto));
    }

    public BackupPlan plan() {
        return unitOfWork.read(plans::plan);
    }

    public BackupHealth health() {
        return unitOfWork.read(
                () ->
                        BackupHealth.of(
                                log.lastProved(),
                                log.lastDrill(),
                                plans.plan().alarmAfter(),
                                clock.instant()));
    }

    /// Whether the plan asks for a backup at this instant: the newest proved one is from before the
    /// last time of day the plan names.
    public boolean isDue(Instant now) {
        return unitOfWork.read(
                () -> {
                    BackupPlan plan = plans.plan();
                    return plan.folder().isPresent()
                            && plan.isDaily()
                            && log.lastProved()
                                    .filter(last -> !last.isBefore(lastTime(plan, now)))
                                    .isEmpty();
                });
    }

    private static Instant lastTime(BackupPlan plan, Instant now) {
        ZonedDateTime today = London.dateOf(now).atTime(plan.at()).atZone(London.ZONE);
        return today.toInstant().isAfter(now)
                ? London.dateOf(now).minusDays(1).atTime(plan.at()).atZone(London.ZONE).toInstant()
                : today.toInstant();
    }

    private Optional<List<ShelvedBackup>> lookInto(Path folder) {
        try {
            return Optional.of(shelf.in(folder));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
