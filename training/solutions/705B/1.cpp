#include <cstdio>
int main() {
    int n, a, t = 0;
    scanf("%d", &n);
    while (n--) {
        scanf("%d", &a);
        t ^= (a - 1) & 1;
        puts(t ? "1" : "2");
    }
    return 0;
}
