#include <cstdio>
int main() {
    int n, x;
    scanf("%d", &n);
    while (n--) {
        scanf("%d", &x);
        bool ok = false;
        for (int i = 0; i * 7 <= x; i++)
            if ((x - i * 7) % 3 == 0) ok = true;
        puts(ok ? "YES" : "NO");
    }
    return 0;
}
