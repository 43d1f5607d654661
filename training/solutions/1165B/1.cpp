#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    scanf("%d", &n);
    vector<int> a(n);
    for (int &x : a) scanf("%d", &x);
    sort(a.begin(), a.end());
    int k = 1;
    for (int x : a)
        if (x >= k) k++;
    printf("%d\n", k - 1);
}
