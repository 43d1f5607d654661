#include <cstdio>
int main() {
    int b, k, a, s = 0;
    scanf("%d%d", &b, &k);
    for (int i = 0; i < k; i++) {
        scanf("%d", &a);
        s = (s * b + a) % 2;
    }
    puts(s ? "odd" : "even");
    return 0;
}
