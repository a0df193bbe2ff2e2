package hedgeward.domain;

import hedgeward.domain.area.RegimeArea;
import hedgeward.domain.clock.BankHoliday;
import hedgeward.domain.clock.ClockAnswer;
import hedgeward.domain.clock.ClockQuestion;
import hedgeward.domain.clock.Court;
import hedgeward.domain.clock.CourtRoute;
import hedgeward.domain.clock.Deadline;
import hedgeward.domain.clock.DetentionClock;
import hedgeward.domain.clock.Disregarded;
import hedgeward.domain.clock.DisregardedDay;
import hedgeward.domain.clock.HolidayWish;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.clock.ListOrigin;
import hedgeward.domain.common.Decision;
import hedgeward.domain.common.Fact;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.condition.TermsHistory;
import hedgeward.domain.law.DvpoTerm;
import hedgeward.domain.law.LegalSource;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.OrderMaking;
import hedgeward.domain.people.CollarNumber;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.Postcode;
import hedgeward.domain.proof.PointToProve;
import hedgeward.domain.support.DutyKey;
import hedgeward.domain.support.Happening;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitFact;
import hedgeward.domain.visit.VisitId;
import hedgeward.domain.visit.VisitTemplate;
import hedgeward.story.Story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Makes records of the domain with every component filled: words with [#TELLING], instants and
/// days each later than the one before, every kind of a sealed type once.
final class Filled {
    static final String TELLING = "QUILLFEATHER";

    /// Records whose words are never about a person: citations, codes, ranks' teams, names of
    /// courts, areas and bank holidays, and the answers of rules, which show only what they hold.
    private static final Set<Class<?>> OF_NO_PERSON =
            Set.of(
                    RegimeArea.class,
                    VisitTemplate.class,
                    VisitCode.class,
                    CaseRef.class,
                    LegalSource.class,
                    CollarNumber.class,
                    Officer.Skills.class,
                    DutyKey.class,
                    Happening.class,
                    OrderMaking.class,
                    PointToProve.class,
                    BankHoliday.class,
                    DisregardedDay.class,
                    KeptDeadline.class,
                    ListOrigin.class,
                    Court.class,
                    CourtRoute.class,
                    Deadline.class,
                    DetentionClock.class,
                    ClockAnswer.Refused.class,
                    HolidayWish.Proclaim.class,
                    HolidayWish.Withdraw.class,
                    Decision.Accepted.class,
                    Decision.Rejected.class);

    /// Built by rules of their own from whole numbers and days, so that they cannot be filled.
    private static final Set<Class<?>> WITHOUT_WORDS = Set.of(DvpoTerm.class, ClockQuestion.class);

    private int made;
    private String word = TELLING;

    private Filled() {}

    /// Every record of the domain, nested ones with them.
    static Stream<Class<?>> records() {
        try {
            Path root =
                    Path.of(
                            Decision.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            try (Stream<Path> files = Files.walk(root.resolve("hedgeward/domain"))) {
                List<Class<?>> found = new ArrayList<>();
                for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                    Class<?> type = Class.forName(name(root.relativize(file)));
                    if (type.isRecord() && !WITHOUT_WORDS.contains(type)) {
                        found.add(type);
                    }
                }
                return found.stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Path file) {
        return file.toString()
                .replaceAll("\\.class$", "")
                .replace(file.getFileSystem().getSeparator(), ".");
    }

    /// The record filled; a sealed type in as many kinds as it has.
    static List<Object> all(Class<?> type) {
        return new Filled().values(type);
    }

    private List<Object> values(Type type) {
        if (type instanceof ParameterizedType generic) {
            return holders(generic);
        }
        if (type instanceof Class<?> plain) {
            return ofClass(plain);
        }
        boolean anyEnum =
                type instanceof TypeVariable<?> any
                        && any.getBounds()[0] instanceof ParameterizedType bound
                        && bound.getRawType() == Enum.class;
        return List.of(anyEnum ? ConditionType.KEEP_DISTANCE : word);
    }

    private List<Object> holders(ParameterizedType generic) {
        Class<?> raw = (Class<?>) generic.getRawType();
        if (raw == Map.class) {
            return List.of(Map.of());
        }
        if (raw != Optional.class && raw != List.class && raw != Set.class) {
            return ofClass(raw);
        }
        List<Object> inner = values(generic.getActualTypeArguments()[0]);
        if (raw == Optional.class) {
            return inner.stream().<Object>map(Optional::of).toList();
        }
        return List.of(raw == List.class ? List.copyOf(inner) : Set.copyOf(inner));
    }

    private List<Object> ofClass(Class<?> type) {
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses())
                    .flatMap(kind -> values(kind).stream())
                    .toList();
        }
        if (type == Postcode.class) {
            return List.of(new Postcode("ZZ99 9ZZ"));
        }
        if (type == Fact.class) {
            return List.of(new VisitFact.VisitClosed(new VisitId(new UUID(0, 0)), Instant.EPOCH));
        }
        if (type == ConditionType.class) {
            return List.of(ConditionType.KEEP_DISTANCE);
        }
        if (type == TermsHistory.class) {
            return List.of(TermsHistory.of((Terms) values(Terms.class).getFirst()));
        }
        if (type.isRecord()) {
            String before = word;
            word = OF_NO_PERSON.contains(type) ? "EXAMPLE" : word;
            List<Object> filled = records(type);
            word = before;
            return filled;
        }
        return type.isEnum() ? List.of(type.getEnumConstants()[0]) : List.of(simple(type));
    }

    private Object simple(Class<?> type) {
        made++;
        Instant now = Instant.parse("2026-11-20T10:00:00Z").plus(Duration.ofDays(made));
        LocalDate day = LocalDate.of(2026, 11, 20).plusDays(made);
        return switch (type.getName()) {
            case "java.lang.String", "java.lang.Object" -> word;
            case "int", "java.lang.Integer" -> made;
            case "long", "java.lang.Long" -> (long) made;
            case "boolean", "java.lang.Boolean" -> true;
            case "java.time.Instant" -> now;
            case "java.time.LocalDate" -> day;
            case "java.time.LocalTime" -> LocalTime.of(1, 0).plusMinutes(made);
            case "java.time.LocalDateTime" -> LocalDateTime.of(day, LocalTime.NOON);
            case "java.time.ZonedDateTime" -> now.atZone(ZoneId.of("Europe/London"));
            case "java.time.Duration" -> Duration.ofMinutes(made);
            case "java.time.DayOfWeek" -> DayOfWeek.MONDAY;
            case "java.util.UUID" -> new UUID(0, made);
            case "java.util.OptionalInt" -> OptionalInt.of(made);
            case "hedgeward.domain.clock.BankHolidays" -> Story.holidays();
            case "hedgeward.domain.clock.StatutoryClocks" -> Story.clocks();
            case "hedgeward.domain.clock.Disregarded" -> Disregarded.asPublished(Story.holidays());
            default ->
                    throw new IllegalStateException("say how a " + type.getName() + " is filled");
        };
    }

    /// One record for each of the most various component's values.
    private List<Object> records(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        List<List<Object>> choices = new ArrayList<>();
        for (RecordComponent part : parts) {
            choices.add(values(part.getGenericType()));
        }
        int most = choices.stream().mapToInt(List::size).max().orElse(1);
        List<Object> made = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            int turn = i;
            Object[] given = choices.stream().map(c -> c.get(turn % c.size())).toArray();
            made.add(make(type, parts, given));
        }
        return made;
    }

    private static Object make(Class<?> type, RecordComponent[] parts, Object[] given) {
        try {
            var maker =
                    type.getDeclaredConstructor(
                            Arrays.stream(parts)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            maker.setAccessible(true);
            return maker.newInstance(given);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot fill " + type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
