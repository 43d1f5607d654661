#include <cstdio>
int main() {
    int n, a, odd = 0;
    scanf("%d", &n);
    while (n--) {
        scanf("%d", &a);
        if (a % 2) odd = 1;
    }
    puts(odd ? "First" : "Second");
    return 0;
}
