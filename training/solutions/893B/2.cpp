#include <cstdio>
int main() {
    int a[9] = {1, 6, 28, 120, 496, 2016, 8128, 32640, 130816};
    int n;
    scanf("%d", &n);
    for (int i = 8; i >= 0; i--)
        if (n % a[i] == 0) {
            printf("%d\n", a[i]);
            break;
        }
    return 0;
}
