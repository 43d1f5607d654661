#include <cstdio>
int main() {
    int a, b;
    scanf("%d%d", &a, &b);
    for (int i = 1;; i++) {
        if (i % 2) {
            if (a < i) {
                puts("Vladik");
                break;
            }
            a -= i;
        } else {
            if (b < i) {
                puts("Valera");
                break;
            }
            b -= i;
        }
    }
    return 0;
}
