#include <iostream>
#include <vector>
using namespace std;
int main() {
    int x, y, a, b;
    cin >> x >> y >> a >> b;
    vector<pair<int, int>> v;
    for (int c = a; c <= x; c++)
        for (int d = b; d <= y && d < c; d++) v.push_back({c, d});
    cout << v.size() << "\n";
    for (auto &p : v) cout << p.first << " " << p.second << "\n";
}
