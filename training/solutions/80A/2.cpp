#include <cstdio>
bool prime(int n) {
    for (int i = 2; i < n; i++)
        if (n % i == 0) return false;
    return true;
}
int main() {
    int n, m;
    scanf("%d%d", &n, &m);
    n++;
    while (!prime(n)) n++;
    puts(n == m ? "YES" : "NO");
    return 0;
}
