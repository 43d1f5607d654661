#include <cstdio>
int main() {
    int n;
    scanf("%d", &n);
    while (n--) {
        char s[105];
        scanf("%s", s);
        int sum = 0, z = 0, e = 0;
        for (int i = 0; s[i]; i++) {
            sum += s[i] - '0';
            if (s[i] == '0') z = 1;
            if (s[i] % 2 == 0) e++;
        }
        puts(sum % 3 == 0 && z && e > 1 ? "red" : "cyan");
    }
    return 0;
}
