#include <cstdio>
int main() {
    int n;
    scanf("%d", &n);
    for (int a = 0; a * 4 <= n; a++)
        if ((n - a * 4) % 7 == 0) {
            for (int i = 0; i < a; i++) putchar('4');
            for (int i = 0; i < (n - a * 4) / 7; i++) putchar('7');
            puts("");
            return 0;
        }
    puts("-1");
    return 0;
}
