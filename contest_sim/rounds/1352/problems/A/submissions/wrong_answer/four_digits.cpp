// Looks at four digits only, so 10000 becomes an empty sum.
#include <cstdio>

int main() {
    int t, n;
    scanf("%d", &t);
    while (t--) {
        scanf("%d", &n);
        int digit[4] = {n % 10, n / 10 % 10, n / 100 % 10, n / 1000 % 10};
        int weight[4] = {1, 10, 100, 1000};
        int k = 0;
        for (int d : digit) k += d > 0;
        printf("%d\n", k);
        for (int i = 0; i < 4; i++)
            if (digit[i]) printf("%d ", digit[i] * weight[i]);
        printf("\n");
    }
}
