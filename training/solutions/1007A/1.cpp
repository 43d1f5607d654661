#include <iostream>
#include <map>
#include <algorithm>
using namespace std;
int main() {
    int n, x, k = 0;
    cin >> n;
    map<int, int> m;
    for (int i = 0; i < n; i++) {
        cin >> x;
        k = max(k, ++m[x]);
    }
    cout << n - k;
}
