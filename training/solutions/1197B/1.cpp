#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    scanf("%d", &n);
    vector<int> a(n);
    for (int &x : a) scanf("%d", &x);
    int i = 0;
    while (i + 1 < n && a[i] < a[i + 1]) i++;
    while (i + 1 < n && a[i] > a[i + 1]) i++;
    puts(i == n - 1 ? "YES" : "NO");
}
