#include <cstdio>
#include <cstring>
int main() {
    char s[105];
    scanf("%s", s);
    int n = strlen(s), k = n / 2;
    if (n % 2)
        for (int i = 1; i < n; i++)
            if (s[i] == '1') {
                k++;
                break;
            }
    printf("%d\n", k);
    return 0;
}
