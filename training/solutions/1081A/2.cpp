#include <bits/stdc++.h>
using namespace std;
int main() {
    int v;
    scanf("%d", &v);
    if (v == 2) puts("2");
    else puts("1");
    return 0;
}
