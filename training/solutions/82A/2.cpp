#include <cstdio>
int main() {
    const char *s[5] = {"Sheldon", "Leonard", "Penny", "Rajesh", "Howard"};
    int n;
    scanf("%d", &n);
    n--;
    while (n >= 5) n = (n - 5) / 2;
    puts(s[n]);
    return 0;
}
