#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, x;
    cin >> n;
    vector<int> v[2];
    while (n--) {
        cin >> x;
        v[x % 2].push_back(x);
    }
    if (v[0].size() < v[1].size()) swap(v[0], v[1]);
    sort(v[0].begin(), v[0].end());
    int left = (int)v[0].size() - (int)v[1].size() - 1, s = 0;
    for (int i = 0; i < left; i++) s += v[0][i];
    cout << s << endl;
}
