package hedgeward.app.area;

import hedgeward.app.common.UnitOfWork;
import hedgeward.app.office.Office;
import hedgeward.domain.area.Availability;
import hedgeward.domain.area.RegimeAreas;
import hedgeward.domain.law.Regime;

import java.time.LocalDate;
import java.util.Optional;

/// Reads the table of areas and the office's own force. Names nobody, so anybody signed in may.
public final class ReadAreas {

    /// The table, and which force the office belongs to.
    public record Setting(RegimeAreas areas, Optional<String> force) {

        /// Whether our force may use a regime on a London day.
        public Availability of(Regime regime, LocalDate day) {
            return areas.of(regime, force, day);
        }
    }

    private final UnitOfWork unitOfWork;
    private final Areas areas;
    private final Office office;

    public ReadAreas(UnitOfWork unitOfWork, Areas areas, Office office) {
        this.unitOfWork = unitOfWork;
        this.areas = areas;
        this.office = office;
    }

    public Setting handle() {
        return unitOfWork.read(() -> new Setting(areas.getAll(), office.settings().force()));
    }
}
