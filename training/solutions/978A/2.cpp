#include <cstdio>
int main() {
    int n, a[55], c = 0;
    bool last[55];
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    for (int i = 0; i < n; i++) {
        last[i] = true;
        for (int j = i + 1; j < n; j++)
            if (a[j] == a[i]) last[i] = false;
        if (last[i]) c++;
    }
    printf("%d\n", c);
    for (int i = 0; i < n; i++)
        if (last[i]) printf("%d ", a[i]);
    return 0;
}
