#include <iostream>
#include <algorithm>
#include <vector>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n);
    int s = 0, d = 0;
    for (int &x : a) {
        cin >> x;
        s += x;
    }
    int m = *min_element(a.begin(), a.end());
    for (int v : a)
        for (int x = 2; x <= v; x++)
            if (v % x == 0) d = min(d, v / x + m * x - v - m);
    cout << s + d;
}
