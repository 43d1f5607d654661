#include <iostream>
#include <algorithm>
#include <vector>
using namespace std;
int main() {
    int n, m, x;
    cin >> n >> m;
    vector<int> a(n);
    for (int &y : a) cin >> y;
    sort(a.begin(), a.end());
    while (m--) {
        cin >> x;
        cout << upper_bound(a.begin(), a.end(), x) - a.begin() << " ";
    }
}
