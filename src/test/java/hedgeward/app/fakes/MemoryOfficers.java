package hedgeward.app.fakes;

import hedgeward.app.common.Saved;
import hedgeward.app.people.Officers;
import hedgeward.domain.people.CollarNumber;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Officers in memory.
public final class MemoryOfficers implements Officers {

    final MemoryTable<OfficerId, Officer> table =
            new MemoryTable<>(Officer::id, Officer::version, MemoryOfficers::raised);

    private static Officer raised(Officer officer) {
        return new Officer(
                officer.id(),
                officer.version() + 1,
                officer.collar(),
                officer.name(),
                officer.rank(),
                officer.constable(),
                officer.skills());
    }

    @Override
    public Optional<Officer> findById(OfficerId id) {
        return table.byId(id);
    }

    @Override
    public Optional<Officer> findByCollar(CollarNumber collar) {
        return table.where(officer -> officer.collar().equals(collar)).stream().findFirst();
    }

    @Override
    public List<Officer> findAll() {
        return table.all().stream()
                .sorted(Comparator.comparing(officer -> officer.collar().value()))
                .toList();
    }

    @Override
    public Saved save(Officer officer) {
        return table.save(officer);
    }

    @Override
    public void addAll(List<Officer> officers) {
        table.addAll(officers);
    }
}
