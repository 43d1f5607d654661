#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    vector<int> v;
    for (int i = 0; i < n; i++)
        if (s[i] == 'B') {
            if (i == 0 || s[i - 1] == 'W') v.push_back(0);
            v.back()++;
        }
    cout << v.size() << endl;
    for (int x : v) cout << x << " ";
}
