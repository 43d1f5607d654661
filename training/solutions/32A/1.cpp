#include <cstdio>
#include <cstdlib>
int a[1005];
int main() {
    int n, d, c = 0;
    scanf("%d%d", &n, &d);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            if (i != j && abs(a[i] - a[j]) <= d) c++;
    printf("%d\n", c);
}
