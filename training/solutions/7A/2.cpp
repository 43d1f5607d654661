#include <cstdio>
#include <cstring>
#include <algorithm>
using namespace std;
int main() {
    char s[10];
    int r = 0, c = 8;
    for (int i = 0; i < 8; i++) {
        scanf("%s", s);
        int k = count(s, s + 8, 'B');
        if (k == 8) r++;
        c = min(c, k);
    }
    printf("%d\n", r == 8 ? 8 : r + c);
    return 0;
}
