#include <iostream>
#include <vector>
#include <algorithm>
using namespace std;
int main() {
    long long n;
    cin >> n;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    int m = *min_element(a.begin(), a.end()), c = 0, r = 0;
    for (int i = 0; i < 2 * n; i++) {
        c = a[i % n] > m ? c + 1 : 0;
        r = max(r, c);
    }
    cout << n * m + r;
}
