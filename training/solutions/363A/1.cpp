#include <cstdio>
int main() {
    int n;
    scanf("%d", &n);
    do {
        int d = n % 10;
        printf(d >= 5 ? "-O|" : "O-|");
        for (int i = 0; i < 5; i++) putchar(i == d % 5 ? '-' : 'O');
        puts("");
        n /= 10;
    } while (n);
}
