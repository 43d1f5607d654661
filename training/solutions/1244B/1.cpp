#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    int t, n;
    string s;
    cin >> t;
    while (t--) {
        cin >> n >> s;
        int r = n;
        for (int i = 0; i < n; i++)
            if (s[i] == '1') r = max(r, 2 * max(i + 1, n - i));
        cout << r << endl;
    }
}
