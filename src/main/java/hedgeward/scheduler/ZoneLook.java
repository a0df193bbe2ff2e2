package hedgeward.scheduler;

import hedgeward.domain.clock.London;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// Notices when the PC is set to a zone whose time is not London's. The register shows London
/// either way, so this is told once and again only when the zone changes.
final class ZoneLook {

    private Optional<ZoneId> told = Optional.empty();

    /// The zone to tell of; empty when there is nothing new.
    Optional<ZoneId> differs(ZoneId zone, Instant now) {
        if (told.filter(zone::equals).isPresent()) {
            return Optional.empty();
        }
        boolean first = told.isEmpty();
        told = Optional.of(zone);
        boolean elsewhere =
                !zone.getRules().getOffset(now).equals(London.ZONE.getRules().getOffset(now));
        return elsewhere || !first ? told : Optional.empty();
    }
}
