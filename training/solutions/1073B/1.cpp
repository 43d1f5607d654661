#include <cstdio>
int a[200005];
bool out_[200005];
int main() {
    int n, b, j = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", a + i);
    for (int i = 0; i < n; i++) {
        scanf("%d", &b);
        int c = 0;
        while (!out_[b]) {
            out_[a[j++]] = true;
            c++;
        }
        printf("%d ", c);
    }
}
