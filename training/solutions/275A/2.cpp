#include <cstdio>
int a[5][5];
int main() {
    for (int i = 1; i <= 3; i++)
        for (int j = 1; j <= 3; j++) scanf("%d", &a[i][j]);
    for (int i = 1; i <= 3; i++) {
        for (int j = 1; j <= 3; j++) {
            int s = a[i][j] + a[i - 1][j] + a[i + 1][j] + a[i][j - 1] + a[i][j + 1];
            printf("%d", 1 - s % 2);
        }
        printf("\n");
    }
    return 0;
}
