#include <cstdio>
#include <cstring>
char s[100005], r[100005];
int main() {
    scanf("%s", s);
    int n = strlen(s), k = 0;
    for (int i = 0; i < n; i++) {
        while (k > 0 && r[k - 1] < s[i]) k--;
        r[k++] = s[i];
    }
    r[k] = 0;
    puts(r);
    return 0;
}
