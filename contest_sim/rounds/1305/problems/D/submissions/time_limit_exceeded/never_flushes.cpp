// Leaves its first question in a buffer and waits for the reply for ever.
#include <cstdio>

int main() {
    int n, x, y;
    if (scanf("%d", &n) != 1) return 0;
    for (int i = 1; i < n; i++)
        if (scanf("%d %d", &x, &y) != 2) return 0;
    int reply;
    printf("? 1 2\n");
    if (scanf("%d", &reply) != 1) return 0;
    printf("! %d\n", reply);
}
