#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, k, m = 0;
    pair<int, int> a[105];
    cin >> n >> k;
    for (int i = 0; i < n; i++) {
        cin >> a[i].first;
        a[i].second = i + 1;
    }
    sort(a, a + n);
    while (m < n && k >= a[m].first) k -= a[m++].first;
    cout << m << endl;
    for (int i = 0; i < m; i++) cout << a[i].second << " ";
}
