#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        string s;
        cin >> s;
        s += '0';
        vector<int> v;
        int c = 0;
        for (char x : s) {
            if (x == '1') c++;
            else {
                v.push_back(c);
                c = 0;
            }
        }
        sort(v.rbegin(), v.rend());
        int r = 0;
        for (size_t i = 0; i < v.size(); i += 2) r += v[i];
        cout << r << endl;
    }
}
