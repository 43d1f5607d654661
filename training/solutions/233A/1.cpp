#include <cstdio>
int main() {
    int n;
    scanf("%d", &n);
    if (n % 2) {
        puts("-1");
        return 0;
    }
    for (int i = n; i >= 1; i--) printf("%d ", i);
}
