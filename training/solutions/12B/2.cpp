#include <cstdio>
#include <cstring>
#include <algorithm>
using namespace std;
int main() {
    char a[20], b[20];
    scanf("%s%s", a, b);
    int n = strlen(a);
    sort(a, a + n);
    for (int i = 0; i < n; i++)
        if (a[i] != '0') {
            swap(a[0], a[i]);
            break;
        }
    puts(strcmp(a, b) == 0 ? "OK" : "WRONG_ANSWER");
    return 0;
}
