#include <iostream>
#include <vector>
using namespace std;
int main() {
    int n;
    cin >> n;
    long long s = 1LL * n * (n + 1) / 2, h = s / 2;
    vector<int> v;
    for (int i = n; i > 0; i--)
        if (i <= h) {
            h -= i;
            v.push_back(i);
        }
    cout << s % 2 << endl << v.size();
    for (int x : v) cout << " " << x;
}
