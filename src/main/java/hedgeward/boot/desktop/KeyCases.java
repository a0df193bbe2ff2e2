package hedgeward.boot.desktop;

import hedgeward.app.access.DrawRecovery;
import hedgeward.app.access.KeySlots;
import hedgeward.app.keypaper.KeyPaper;
import hedgeward.app.office.OfficeSettings;
import hedgeward.boot.Repositories;
import hedgeward.domain.clock.London;

import java.time.InstantSource;

/// What is done with the keys of an open office.
///
/// @param slots of this office's keys
record KeyCases(Repositories ports, KeySlots slots, InstantSource clock) {

    DrawRecovery drawRecovery() {
        return new DrawRecovery(ports.unitOfWork(), slots, ports.audit(), clock);
    }

    /// The office as it stands on papers drawn today.
    KeyPaper.Office paperOf(OfficeSettings office) {
        return new KeyPaper.Office(
                office.name(), London.dateOf(clock.instant()), office.training());
    }
}
