#include <cstdio>
int main() {
    int t, a;
    scanf("%d", &t);
    while (t--) {
        scanf("%d", &a);
        puts(360 % (180 - a) == 0 ? "YES" : "NO");
    }
    return 0;
}
