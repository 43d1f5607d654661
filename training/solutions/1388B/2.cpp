#include <cstdio>
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        scanf("%d", &n);
        int k = (n + 3) / 4;
        for (int i = 0; i < n; i++) putchar(i < n - k ? '9' : '8');
        puts("");
    }
    return 0;
}
