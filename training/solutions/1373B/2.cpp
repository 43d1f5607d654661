#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        char s[105];
        scanf("%s", s);
        int a = 0, b = 0;
        for (int i = 0; s[i]; i++) {
            if (s[i] == '0') a++;
            else b++;
        }
        puts(min(a, b) % 2 ? "DA" : "NET");
    }
    return 0;
}
