// Starts a program over and over with no isolation at all, from a parent as small as one can be:
//   floor_peer PROGRAM INPUT
// Each line on standard input is a number of runs, answered by "done". Without arguments it prints
// the nanoseconds of CPU time that one cpuid instruction takes here.

#define _GNU_SOURCE
#include <cpuid.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>

static double cpu_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return now.tv_sec * 1e9 + now.tv_nsec;
}

static double cpuid_ns(void) {
    enum { TIMES = 5000 };
    unsigned a, b, c, d;
    double before = cpu_ns();
    for (int i = 0; i < TIMES; i++) __cpuid_count(4, 0, a, b, c, d);
    return (cpu_ns() - before) / TIMES;
}

int main(int argc, char **argv) {
    if (argc < 3) {
        printf("%.0f\n", cpuid_ns());
        return 0;
    }
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 0, argv[2], O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
    char *none[] = {NULL}, *arguments[] = {argv[1], NULL};
    for (int runs; scanf("%d", &runs) == 1;) {
        while (runs-- > 0) {
            pid_t child;
            int status;
            if (posix_spawn(&child, argv[1], &files, NULL, arguments, none)) return 1;
            if (waitpid(child, &status, 0) != child || status != 0) return 1;
        }
        puts("done");
        fflush(stdout);
    }
    return 0;
}
