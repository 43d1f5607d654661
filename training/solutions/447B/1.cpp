#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    string s;
    int k, w[26];
    cin >> s >> k;
    for (int &x : w) cin >> x;
    int m = *max_element(w, w + 26), n = s.size(), r = 0;
    for (int i = 0; i < n; i++) r += (i + 1) * w[s[i] - 'a'];
    for (int i = n; i < n + k; i++) r += (i + 1) * m;
    cout << r << endl;
}
