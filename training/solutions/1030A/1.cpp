#include <cstdio>
int main() {
    int n, x, h = 0;
    scanf("%d", &n);
    while (n--) {
        scanf("%d", &x);
        h |= x;
    }
    puts(h ? "HARD" : "EASY");
}
