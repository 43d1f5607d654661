#include <cstdio>
bool u[5005];
int main() {
    int n, x, c = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        if (x > n || u[x]) c++;
        else u[x] = true;
    }
    printf("%d", c);
}
