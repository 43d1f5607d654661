#include <cstdio>
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        scanf("%d", &n);
        if (n % 2) {
            printf("7");
            n -= 3;
        }
        for (int i = 0; i < n / 2; i++) printf("1");
        printf("\n");
    }
    return 0;
}
