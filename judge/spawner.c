/* The first process of a cell for native programs: starts one confined process per run and says
 * how it ended. judge/cell.py has built the cage around us and started us with the control socket
 * on descriptor 3, our configuration (a memory file) on 4 and the Landlock rulesets of the four
 * profiles on 5 to 8 and, where there is a control group, the file of its peak memory on 9;
 * judge/wire.py describes the messages.
 *
 * A run is a vfork: the child shares our memory until it has shut the whole cage and become the
 * program, so that no page tables are copied and its peak memory is its own, not ours. When an
 * order is answered, nothing that it started is left. Whatever is out of order ends us: the judge
 * then makes a new cell and repeats the run. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/openat2.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { CONTROL = 3, CONFIG = 4, PEAK = 9, FIRST_FREE = 10, EXEC_FD = 200, MAX_FDS = 253, MAX_STRINGS = 128 };
enum { OPEN_FILES = 64, FLUSH_NS = 20000000, TICK_MS = 100 };
enum { PROFILES = 4, GRADER = 2, COMMAND = 3, STOP_ON_FAILURE = 1, PIPED = 2 };
enum { NOT_KILLED, KILLED_CPU, KILLED_WALL, KILLED_OUTPUT, KILLED_CANCELLED };

#pragma pack(push, 1)
struct header {
    uint8_t mode, profile, flags, reserved;
    uint16_t runs, files, strings;
    double cpu_s, wall_s;
    uint64_t address_space, stack, output;
};
struct record {
    uint8_t caged, killed;
    int32_t status;
    uint64_t cpu_ns, wall_ns, ended_ns, memory, charged, output, noise;
};
struct answer {
    uint16_t first, count;
    uint8_t last;
    struct record records[MAX_FDS];
};
struct profile_head {
    int32_t ruleset;
    uint32_t pid_offsets[4]; /* 0: none */
    uint32_t size;
};
struct config {
    uint32_t own_pids, tasks, peak, landlock;
    char work[256];
};
#pragma pack(pop)

struct profile {
    struct profile_head head;
    struct sock_fprog filter;
};
struct child {
    const struct header *order;
    const struct profile *profile;
    char **argv;
    int in, out, err, program;
    const char *failed; /* the step that failed, written by the child into our memory */
    int error;
};

static struct config config;
static struct profile profiles[PROFILES];
static char child_stack[1 << 16] __attribute__((aligned(16)));

static void need(int fine, const char *what) {
    if (!fine) {
        perror(what);
        _exit(1);
    }
}

static uint64_t clock_ns(clockid_t clock) {
    struct timespec now = {0, 0};
    clock_gettime(clock, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

/* CPU time of another process, its threads included: MAKE_PROCESS_CPUCLOCK of the kernel. */
static uint64_t cpu_ns(pid_t pid) { return clock_ns((clockid_t)((~(unsigned)pid << 3) | 2u)); }

static int limit(int kind, uint64_t soft, uint64_t hard) {
    struct rlimit now;
    if (getrlimit(kind, &now)) return -1;
    if (hard > now.rlim_max) hard = now.rlim_max;
    if (soft > hard) soft = hard;
    struct rlimit value = {soft, hard};
    return setrlimit(kind, &value);
}

static int set_limits(const struct header *order) {
    uint64_t cpu = (uint64_t)order->cpu_s + 2;
    /* One byte more than allowed tells "full" from "too much". */
    return limit(RLIMIT_CPU, cpu, cpu + 1) || limit(RLIMIT_AS, order->address_space, order->address_space) ||
           limit(RLIMIT_FSIZE, order->output + 1, order->output + 1) ||
           limit(RLIMIT_NOFILE, OPEN_FILES, OPEN_FILES) || limit(RLIMIT_STACK, order->stack, order->stack) ||
           (config.tasks && limit(RLIMIT_NPROC, config.tasks, config.tasks));
}

static int restrict_files(int ruleset) {
    return ruleset >= 0 && syscall(SYS_landlock_restrict_self, ruleset, 0);
}

static void patch_pid(const struct profile *profile) {
    uint32_t pid = (uint32_t)getpid();
    for (int i = 0; i < 4; i++)
        if (profile->head.pid_offsets[i])
            memcpy((char *)profile->filter.filter + profile->head.pid_offsets[i], &pid, sizeof pid);
}

#define TRY(step, call)           \
    do {                          \
        child->failed = step;     \
        if (call) {               \
            child->error = errno; \
            return 125;           \
        }                         \
    } while (0)

/* What a child does from its first instruction until it is the program; 125 when it cannot. */
static int become(void *argument) {
    struct child *child = argument;
    TRY("landlock_restrict_self", restrict_files(child->profile->head.ruleset));
    if (!config.own_pids) { /* where the namespace does not sweep and end its processes */
        TRY("setpgid", setpgid(0, 0));
        TRY("prctl", prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0));
    }
    TRY("dup", dup2(child->in, 0) < 0 || dup2(child->out, 1) < 0 || dup2(child->err, 2) < 0 ||
                   dup3(child->program, EXEC_FD, O_CLOEXEC) < 0);
    TRY("chdir", (child->order->profile >= GRADER || child->order->mode == COMMAND) && chdir(config.work));
    TRY("close_range", close_range(3, EXEC_FD - 1, 0) || close_range(EXEC_FD + 1, ~0u, 0));
    TRY("setrlimit", set_limits(child->order));
    patch_pid(child->profile);
    TRY("seccomp", prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &child->profile->filter, 0, 0));
    execveat(EXEC_FD, "", child->argv, environ, AT_EMPTY_PATH);
    child->failed = "execveat";
    child->error = errno;
    return 125;
}

static int yielding; /* the judge wants its slot back after this run */

/* The judge speaks during an order to have the slot back, or no more at all. */
static int cancelled(struct pollfd *control) {
    char word;
    if (recv(CONTROL, &word, 1, MSG_DONTWAIT) != 1) return 1;
    yielding = 1;
    control->fd = -1;
    return 0;
}

static int watch(pid_t pid, int pidfd, const struct header *order, int out) {
    uint64_t deadline = clock_ns(CLOCK_MONOTONIC) + (uint64_t)(order->wall_s * 1e9);
    uint64_t cpu_limit = (uint64_t)(order->cpu_s * 1e9);
    static long cores;
    if (!cores) cores = sysconf(_SC_NPROCESSORS_ONLN);
    struct pollfd ready[] = {{pidfd, POLLIN, 0}, {CONTROL, POLLIN, 0}};
    for (;;) {
        /* All threads together cannot reach the limit sooner than this. */
        uint64_t now = clock_ns(CLOCK_MONOTONIC), used = cpu_ns(pid);
        uint64_t pause = used < cpu_limit ? (cpu_limit - used) / (uint64_t)(cores < 1 ? 1 : cores) : 0;
        if (now < deadline && deadline - now < pause) pause = deadline - now;
        uint64_t pause_ms = pause / 1000000 + 1;
        int found = poll(ready, 2, (int)(pause_ms < TICK_MS ? pause_ms : TICK_MS));
        need(found >= 0 || errno == EINTR, "poll");
        if (found > 0 && ready[0].revents) return NOT_KILLED;
        struct stat written;
        int killed = found > 0 && cancelled(&ready[1])                     ? KILLED_CANCELLED
                     : !fstat(out, &written) && S_ISREG(written.st_mode) &&
                             (uint64_t)written.st_size > order->output     ? KILLED_OUTPUT
                     : cpu_ns(pid) > cpu_limit                             ? KILLED_CPU
                     : clock_ns(CLOCK_MONOTONIC) >= deadline               ? KILLED_WALL
                                                                           : NOT_KILLED;
        if (killed) {
            kill(pid, SIGKILL);
            return killed;
        }
    }
}

/* The peak memory charged to our control group, since now if asked to reset it. */
static uint64_t group_peak(int reset) {
    char text[32] = "0\n";
    if (!config.peak) return 0;
    if (reset) need(pwrite(PEAK, text, 2, 0) == 2, "reset the peak memory");
    need(pread(PEAK, text, sizeof text - 1, 0) > 0, "read the peak memory");
    return strtoull(text, NULL, 10);
}

static uint64_t size_of(int file) {
    struct stat status;
    return fstat(file, &status) || !S_ISREG(status.st_mode) ? 0 : (uint64_t)status.st_size;
}

static void wipe(int folder) {
    DIR *entries = fdopendir(folder);
    need(entries != NULL, "fdopendir");
    for (struct dirent *entry; (entry = readdir(entries));) {
        if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
        if (unlinkat(folder, entry->d_name, 0) == 0) continue;
        need(errno == EISDIR || errno == EPERM, "unlink");
        fchmodat(folder, entry->d_name, 0700, 0); /* a folder, by the errno: no link to follow */
        int inside = openat(folder, entry->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        need(inside >= 0, "open a folder to empty");
        wipe(inside);
        need(unlinkat(folder, entry->d_name, AT_REMOVEDIR) == 0, "rmdir");
    }
    closedir(entries);
}

static void put(int folder, const char *name, int source) {
    size_t length = strlen(name);
    if (length && name[length - 1] == '/') {
        need(mkdirat(folder, name, 0700) == 0, "mkdir");
        return;
    }
    int target = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    need(target >= 0, "create a file");
    off_t place = 0;
    ssize_t sent;
    while ((sent = sendfile(target, source, &place, 1 << 30)) > 0) {}
    need(sent == 0, "write a file");
    close(target);
}

/* An anonymous file that cannot be executed, by whatever name it is found. */
static int memory_file(void) {
    int file = memfd_create("output", MFD_CLOEXEC);
    need(file >= 0 && fchmod(file, 0600) == 0, "memfd_create");
    return file;
}

/* Hand back a regular file that the run made, up to `most` bytes; whatever else gives nothing. */
static int collect(int folder, const char *name, uint64_t most) {
    int copy = memory_file();
    struct open_how how = {.flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK,
                           .resolve = RESOLVE_NO_SYMLINKS | RESOLVE_BENEATH};
    int file = (int)syscall(SYS_openat2, folder, name, &how, sizeof how);
    if (file < 0) return copy;
    uint64_t size = size_of(file);
    off_t place = 0;
    while (size <= most && sendfile(copy, file, &place, 1 << 30) > 0) {}
    close(file);
    return copy;
}

static struct record run(struct child *child, int piped) {
    struct record record = {0};
    int pidfd = -1;
    uint64_t before = group_peak(1), peak;
    uint64_t started = clock_ns(CLOCK_MONOTONIC);
    int flags = CLONE_VM | CLONE_VFORK | CLONE_PIDFD | SIGCHLD;
    pid_t pid = clone(become, child_stack + sizeof child_stack, flags, child, &pidfd);
    need(pid > 0, "clone");
    record.caged = child->error == 0;
    if (piped) { /* the other side must see the end when the program closes its own */
        close(child->in);
        close(child->out);
        child->in = child->out = -1;
    }
    if (child->error) dprintf(child->err, "%s: %s\n", child->failed, strerror(child->error));
    record.killed = (uint8_t)watch(pid, pidfd, child->order, child->out);
    struct rusage usage;
    int status;
    need(wait4(pid, &status, 0, &usage) == pid, "wait4");
    record.ended_ns = clock_ns(CLOCK_MONOTONIC);
    /* Orphans become our children, so when we have none, nothing at all is left. */
    if (wait4(-1, NULL, WNOHANG, NULL) >= 0) kill(config.own_pids ? -1 : -pid, SIGKILL);
    while (wait4(-1, NULL, 0, NULL) > 0) {}
    need(errno == ECHILD, "wait4");
    close(pidfd);
    record.status = WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
    record.cpu_ns = (uint64_t)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000000u +
                    (uint64_t)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1000u;
    record.wall_ns = record.ended_ns - started;
    record.memory = (uint64_t)usage.ru_maxrss * 1024u;
    peak = group_peak(0);
    record.charged = peak > before ? peak - before : 0;
    record.output = piped ? 0 : size_of(child->out);
    record.noise = size_of(child->err);
    return record;
}

static void flush(struct answer *answer, int *files, int count) {
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(sizeof(int) * MAX_FDS)];
    } control;
    size_t size = offsetof(struct answer, records) + answer->count * sizeof(struct record);
    struct iovec part = {answer, size};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};
    if (count) {
        message.msg_control = &control;
        message.msg_controllen = CMSG_SPACE(sizeof(int) * (size_t)count);
        control.header = (struct cmsghdr){.cmsg_len = CMSG_LEN(sizeof(int) * (size_t)count),
                                          .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS};
        memcpy(CMSG_DATA(&control.header), files, sizeof(int) * (size_t)count);
    }
    if (sendmsg(CONTROL, &message, MSG_NOSIGNAL) < 0) _exit(errno == EPIPE ? 0 : 1);
    for (int i = 0; i < count; i++) close(files[i]);
    answer->first = (uint16_t)(answer->first + answer->count);
    answer->count = 0;
}

static int failed(const struct record *record, const struct header *order) {
    return !record->caged || record->killed || record->status || record->output > order->output;
}

static void perform(const struct header *order, char **strings, int *fds, int count) {
    static struct answer answer;
    int made[MAX_FDS], n_made = 0, next = 0, piped = order->flags & PIPED;
    int argc = order->strings - order->files - 1;
    char **names = strings + argc, *wanted = strings[order->strings - 1], *argv[MAX_STRINGS + 1];
    memcpy(argv, strings, sizeof(char *) * (size_t)argc);
    argv[argc] = NULL;
    int folder = open(config.work, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    need(folder >= 0, "open the working folder");
    int program = order->mode == COMMAND ? open(argv[0], O_RDONLY | O_CLOEXEC) : fds[next++];
    need(program >= 0, argv[0]);
    for (int i = 0; i < order->files; i++) put(folder, names[i], fds[next++]);
    need(next + order->runs * (piped ? 2 : 1) == count, "count descriptors");
    answer.first = answer.count = 0;
    yielding = 0;
    uint64_t flushed = clock_ns(CLOCK_MONOTONIC);
    for (int i = 0; i < order->runs; i++) {
        struct child child = {.order = order, .profile = &profiles[order->profile], .argv = argv, .program = program};
        child.in = fds[next++];
        child.out = piped ? fds[next++] : memory_file();
        child.err = memory_file();
        struct record *record = &answer.records[answer.count++];
        *record = run(&child, piped);
        if (!piped) made[n_made++] = child.out;
        made[n_made++] = child.err;
        if (*wanted) made[n_made++] = collect(folder, wanted, order->output);
        int stop = yielding || ((order->flags & STOP_ON_FAILURE) && failed(record, order));
        answer.last = stop || i + 1 == order->runs;
        if (answer.last && (order->files || order->profile >= GRADER)) wipe(dup(folder));
        if (answer.last || record->ended_ns - flushed > FLUSH_NS) {
            flush(&answer, made, n_made);
            n_made = 0;
            flushed = record->ended_ns;
        }
        if (stop) break;
    }
    close(folder);
    close_range(FIRST_FREE, ~0u, 0); /* what this order left open */
}

static void read_config(void) {
    need(read(CONFIG, &config, sizeof config) == sizeof config, "read the configuration");
    for (int i = 0; i < PROFILES; i++) {
        struct profile *profile = &profiles[i];
        need(read(CONFIG, &profile->head, sizeof profile->head) == sizeof profile->head, "read a profile");
        size_t size = profile->head.size;
        profile->filter.filter = malloc(size);
        profile->filter.len = (unsigned short)(size / sizeof(struct sock_filter));
        need(read(CONFIG, profile->filter.filter, size) == (ssize_t)size, "read a filter");
    }
}

int main(void) {
    static char text[1 << 18];
    need(prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0, "prctl"); /* the exec has undone it */
    read_config();
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    struct { char kind; uint64_t floor; uint32_t landlock; } __attribute__((packed))
    ready = {'R', (uint64_t)usage.ru_maxrss * 1024u, config.landlock};
    need(send(CONTROL, &ready, sizeof ready, MSG_NOSIGNAL) == sizeof ready, "send");
    for (;;) {
        union {
            struct cmsghdr header;
            char space[CMSG_SPACE(sizeof(int) * MAX_FDS)];
        } control;
        struct iovec part = {text, sizeof text - 1};
        struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = &control,
                                 .msg_controllen = sizeof control};
        ssize_t size = recvmsg(CONTROL, &message, MSG_CMSG_CLOEXEC);
        if (size <= 0) return size < 0;
        if (size == 1) continue; /* a wish to have the slot back that came too late */
        need((size_t)size >= sizeof(struct header) && !(message.msg_flags & (MSG_TRUNC | MSG_CTRUNC)), "receive");
        int fds[MAX_FDS], count = 0;
        struct cmsghdr *rights = CMSG_FIRSTHDR(&message);
        if (rights) {
            count = (int)((rights->cmsg_len - CMSG_LEN(0)) / sizeof(int));
            memcpy(fds, CMSG_DATA(rights), sizeof(int) * (size_t)count);
        }
        const struct header *order = (const struct header *)text;
        char *strings[MAX_STRINGS], *place = text + sizeof *order, *end = text + size;
        need(order->strings <= MAX_STRINGS && order->profile < PROFILES && order->files + 1 <= order->strings, "parse");
        *end = 0;
        for (int i = 0; i < order->strings; i++) {
            need(place < end, "parse");
            strings[i] = place;
            place += strlen(place) + 1;
        }
        perform(order, strings, fds, count);
    }
}
