// Linked into a program, forks it just before its constructors and main run, once for each run
// that is asked for on standard input, as floor_peer.c does; the argument is the program's input.
// What exec and glibc's start cost is then paid once per program instead of once per run.

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>

static void run(const char *input) {
    pid_t child = _Fork();
    if (child == 0) {
        dup2(open(input, O_RDONLY | O_CLOEXEC), 0);
        dup2(open("/dev/null", O_WRONLY | O_CLOEXEC), 1);
        return;
    }
    int status;
    if (waitpid(child, &status, 0) != child || status != 0) _exit(1);
}

static bool inside(const char *input, int runs) {
    pid_t parent = getpid();
    while (runs-- > 0) {
        run(input);
        if (getpid() != parent) return true;
    }
    return false;
}

static void serve(int, char **arguments, char **) {
    char line[32];
    for (ssize_t size; (size = read(0, line, sizeof line - 1)) > 0;) {
        line[size] = 0;
        if (inside(arguments[1], atoi(line))) return;
        if (write(1, "done\n", 5) != 5) _exit(1);
    }
    _exit(0);
}

__attribute__((section(".preinit_array"), used)) static void (*hook)(int, char **, char **) = serve;
