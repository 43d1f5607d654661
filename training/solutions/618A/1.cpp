#include <cstdio>
int main() {
    int n;
    scanf("%d", &n);
    for (int i = 20; i >= 0; i--)
        if (n >> i & 1) printf("%d ", i + 1);
}
