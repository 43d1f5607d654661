#include <cstdio>
int main() {
    int n, x, a = 0, b = 0;
    bool ok = true;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        if (x == 25) a++;
        else if (x == 50) {
            if (a > 0) {
                a--;
                b++;
            } else {
                ok = false;
            }
        } else {
            if (b > 0 && a > 0) {
                a--;
                b--;
            } else if (a >= 3) {
                a -= 3;
            } else {
                ok = false;
            }
        }
    }
    puts(ok ? "YES" : "NO");
    return 0;
}
