#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, s = 0;
    pair<int, int> a[1005];
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> a[i].first;
        a[i].second = i + 1;
    }
    sort(a, a + n);
    reverse(a, a + n);
    for (int i = 0; i < n; i++) s += a[i].first * i + 1;
    cout << s << endl;
    for (int i = 0; i < n; i++) cout << a[i].second << " ";
}
