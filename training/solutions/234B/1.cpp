#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, k;
    pair<int, int> a[1005];
    cin >> n >> k;
    for (int i = 0; i < n; i++) {
        cin >> a[i].first;
        a[i].second = i + 1;
    }
    sort(a, a + n);
    cout << a[n - k].first << endl;
    for (int i = n - k; i < n; i++) cout << a[i].second << " ";
}
