#include <cstdio>
#include <cstring>
char a[100005], b[100005];
int main() {
    scanf("%s%s", a, b);
    int n = strlen(a), m = strlen(b);
    if (strcmp(a, b) == 0) puts("-1");
    else printf("%d\n", n > m ? n : m);
    return 0;
}
