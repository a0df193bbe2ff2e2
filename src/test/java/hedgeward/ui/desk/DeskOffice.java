package hedgeward.ui.desk;

import hedgeward.app.access.Actor;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.casepage.ReadCase;
import hedgeward.app.common.ChangeBroadcast;
import hedgeward.app.common.Ids;
import hedgeward.app.common.TimeOrderedIds;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.draft.Drafts;
import hedgeward.app.fakes.MemoryAccounts;
import hedgeward.app.fakes.MemoryDisposals;
import hedgeward.app.fakes.MemoryDrafts;
import hedgeward.app.fakes.MemoryGlassOpenings;
import hedgeward.app.fakes.MemoryNotifications;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.app.fakes.MemoryPersonLinks;
import hedgeward.app.fakes.MemoryRestrictions;
import hedgeward.app.fakes.MemorySlots;
import hedgeward.app.identity.DecideSamePerson;
import hedgeward.app.identity.ReadSamePerson;
import hedgeward.app.office.Office;
import hedgeward.app.office.OfficeSettings;
import hedgeward.app.restricted.BreakGlass;
import hedgeward.app.restricted.ReadRestriction;
import hedgeward.app.restricted.RestrictCase;
import hedgeward.app.restricted.ReviewOpenings;
import hedgeward.app.retention.Erasure;
import hedgeward.app.retention.ReadDisposals;
import hedgeward.app.support.FindTasks;
import hedgeward.app.support.TaskSources;
import hedgeward.app.visit.VisitTable;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.CourtPlan;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.retention.ErasedKind;
import hedgeward.domain.visit.VisitTemplate;
import hedgeward.story.Story;
import hedgeward.ui.identity.SamePersonController;
import hedgeward.ui.restricted.RestrictionController;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A whole office in memory, with a clock that tests set.
public final class DeskOffice {

    public static final Actor CASE_OFFICER =
            new Actor("c.officer", Set.of(Role.CASE_OFFICER), "desk 1");
    public static final Actor AUDITOR = new Actor("a.auditor", Set.of(Role.AUDITOR), "desk 2");

    public final Settable clock;
    public final ChangeBroadcast changes = new ChangeBroadcast();
    public final MemoryDrafts formDrafts = new MemoryDrafts();
    public final MemoryOffice memory = new MemoryOffice();
    public final MemoryAccounts accounts = new MemoryAccounts();
    public final MemorySlots slots = new MemorySlots();
    public final UnitOfWork unitOfWork = new DeskUnitOfWork(memory, changes);
    public final VisitTable visitTable = new DeskVisits(memory);
    public final DeskRegister register = new DeskRegister(memory, visitTable);
    public final MemoryNotifications notifications = new MemoryNotifications();
    public final MemoryGlassOpenings openings = new MemoryGlassOpenings(memory.cases);
    public final MemoryRestrictions restrictions = new MemoryRestrictions(memory.cases, openings);
    public final MemoryDisposals disposals = new MemoryDisposals();
    public final MemoryPersonLinks personLinks = new MemoryPersonLinks(memory.cases);
    public final CaseGate gate;
    public final AuditTrail audit;
    public final Map<String, Map<String, String>> drafts = new HashMap<>();
    public final Ids ids;

    public DeskOffice(Instant now) {
        clock = new Settable(now);
        gate = new CaseGate(restrictions, clock);
        audit = new DeskAudit(memory.audit, clock);
        ids = new TimeOrderedIds(clock);
    }

    /// Codes of everything logged so far, oldest first.
    public List<String> actions() {
        return memory.audit.entries().stream().map(AuditEntry::action).toList();
    }

    /// What the page of a case shows and does about its restriction.
    public RestrictionController.UseCases restriction() {
        RestrictCase.Ports ports =
                new RestrictCase.Ports(
                        restrictions, gate, memory.cases, accounts, memory.officers, audit);
        return new RestrictionController.UseCases(
                new ReadRestriction(unitOfWork, ports, openings, clock),
                new RestrictCase(unitOfWork, ports, clock),
                new BreakGlass(
                        unitOfWork,
                        new BreakGlass.Ports(restrictions, openings, audit),
                        ids,
                        clock));
    }

    /// Other cases of a respondent.
    public SamePersonController.UseCases samePerson() {
        return new SamePersonController.UseCases(
                new ReadSamePerson(
                        unitOfWork,
                        new ReadSamePerson.Ports(
                                personLinks, memory.cases, memory.breaches, gate, audit),
                        clock),
                new DecideSamePerson(
                        unitOfWork,
                        new DecideSamePerson.Ports(personLinks, memory.cases, gate, audit),
                        clock),
                new ApproveAct(unitOfWork, accounts, slots, audit, clock));
    }

    /// Reviews what was opened under break-glass.
    public ReviewOpenings review() {
        return new ReviewOpenings(
                unitOfWork, new BreakGlass.Ports(restrictions, openings, audit), clock);
    }

    /// What was disposed of; nothing can be.
    public ReadDisposals readDisposals() {
        Erasure nothing =
                new Erasure() {
                    @Override
                    public Map<ErasedKind, Integer> count(CaseId caseId) {
                        return Map.of();
                    }

                    @Override
                    public Erased erase(CaseId caseId) {
                        throw new UnsupportedOperationException("nothing is erased here");
                    }
                };
        return new ReadDisposals(unitOfWork, disposals, nothing, gate);
    }

    /// Reads a case's page.
    public ReadCase readCase() {
        return new ReadCase(
                unitOfWork,
                new ReadCase.Sources(
                        memory.cases,
                        visitTable,
                        memory.breaches,
                        memory.officers,
                        audit,
                        memory.corrections,
                        memory.breachCorrections,
                        memory.visitCorrections,
                        gate),
                clock);
    }

    /// What tasks are worked out from.
    public TaskSources taskSources() {
        return new TaskSources(
                memory.tasks, memory.cases, memory.breaches, memory.officers, this::holidays, gate);
    }

    /// Finds tasks.
    public FindTasks findTasks() {
        return new FindTasks(unitOfWork, taskSources());
    }

    public BankHolidays holidays() {
        return Story.holidays();
    }

    public Office office() {
        OfficeSettings settings =
                new OfficeSettings(
                        "Test office",
                        Optional.of("Fenland Police"),
                        true,
                        CourtPlan.usual(Story.holidays()),
                        VisitTemplate.standard());
        return new Office() {
            @Override
            public OfficeSettings settings() {
                return settings;
            }

            @Override
            public void keep(OfficeSettings changed) {
                throw new UnsupportedOperationException("settings stand still in this office");
            }
        };
    }

    public Drafts draftPort() {
        return new Drafts() {
            @Override
            public Optional<Map<String, String>> find(String userName, String form) {
                return Optional.ofNullable(drafts.get(userName + "/" + form));
            }

            @Override
            public List<String> findForms(String userName, String prefix) {
                return drafts.keySet().stream()
                        .filter(key -> key.startsWith(userName + "/" + prefix))
                        .map(key -> key.substring(userName.length() + 1))
                        .sorted()
                        .toList();
            }

            @Override
            public void keep(String userName, String form, Map<String, String> fields) {
                drafts.put(userName + "/" + form, Map.copyOf(fields));
            }

            @Override
            public void delete(String userName, String form) {
                drafts.remove(userName + "/" + form);
            }
        };
    }

    /// A clock that stands where it was set.
    public static final class Settable extends Clock {

        private Instant now;

        Settable(Instant now) {
            this.now = now;
        }

        public void set(Instant instant) {
            now = instant;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
