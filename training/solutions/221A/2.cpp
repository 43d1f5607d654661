#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    scanf("%d", &n);
    printf("%d ", n);
    for (int i = 1; i < n; i++) printf("%d ", i);
    return 0;
}
