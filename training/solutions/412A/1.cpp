#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    int n, k;
    string s, a = "LEFT", b = "RIGHT";
    cin >> n >> k >> s;
    if (k - 1 > n - k) {
        swap(a, b);
        reverse(s.begin(), s.end());
        k = n - k + 1;
    }
    for (int i = 1; i < k; i++) cout << a << endl;
    for (int i = 0; i < n; i++) {
        if (i) cout << b << endl;
        cout << "PRINT " << s[i] << endl;
    }
}
