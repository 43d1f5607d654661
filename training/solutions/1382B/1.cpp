#include <cstdio>
int a[100005];
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        scanf("%d", &n);
        for (int i = 0; i < n; i++) scanf("%d", &a[i]);
        int i = 0;
        while (i < n - 1 && a[i] == 1) i++;
        puts(i % 2 == 0 ? "First" : "Second");
    }
    return 0;
}
