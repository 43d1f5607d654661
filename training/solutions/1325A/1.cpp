#include <cstdio>
int main() {
    int t, x;
    scanf("%d", &t);
    while (t--) {
        scanf("%d", &x);
        printf("1 %d\n", x - 1);
    }
}
