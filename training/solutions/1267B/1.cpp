#include <bits/stdc++.h>
using namespace std;
int main() {
    string s;
    cin >> s;
    vector<pair<char, int>> g;
    for (char c : s) {
        if (g.empty() || g.back().first != c) g.push_back({c, 0});
        g.back().second++;
    }
    int i = 0, j = g.size() - 1;
    while (i < j && g[i].first == g[j].first && g[i].second + g[j].second > 2) i++, j--;
    if (i == j && g[i].second > 1) cout << g[i].second + 1;
    else cout << 0;
}
