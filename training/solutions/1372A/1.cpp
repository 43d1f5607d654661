#include <cstdio>
int main() {
    int t, n;
    scanf("%d", &t);
    while (t--) {
        scanf("%d", &n);
        while (n--) printf("1 ");
        puts("");
    }
}
