#include <iostream>
#include <string>
#include <vector>
using namespace std;
int main() {
    int n, m;
    string s, t;
    cin >> n >> m >> s >> t;
    vector<int> best(n + 1);
    for (int i = 0; i + n <= m; i++) {
        vector<int> v;
        for (int j = 0; j < n; j++)
            if (s[j] != t[i + j]) v.push_back(j + 1);
        if (v.size() < best.size()) best = v;
    }
    cout << best.size() << endl;
    for (int x : best) cout << x << " ";
}
