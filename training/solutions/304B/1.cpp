#include <cstdio>
#include <cstdlib>
int days() {
    int y, m, d, len[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    scanf("%d:%d:%d", &y, &m, &d);
    if (y % 4 == 0 && (y % 100 || y % 400 == 0)) len[1]++;
    for (int i = 0; i < m - 1; i++) d += len[i];
    y--;
    return d + y * 365 + y / 4 - y / 100 + y / 400;
}
int main() {
    int a = days(), b = days();
    printf("%d\n", abs(a - b));
}
