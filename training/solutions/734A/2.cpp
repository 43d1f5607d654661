#include <cstdio>
char s[100005];
int main() {
    int n, a = 0, d = 0;
    scanf("%d%s", &n, s);
    for (int i = 0; i < n; i++) {
        if (s[i] == 'A') a++;
        else d++;
    }
    if (a > d) puts("Anton");
    else if (a < d) puts("Danik");
    else puts("Friendship");
    return 0;
}
