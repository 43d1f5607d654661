#include <iostream>
#include <vector>
#include <algorithm>
#include <tuple>
using namespace std;
int r[805];
int main() {
    int n, x;
    cin >> n;
    vector<tuple<int, int, int>> v;
    for (int i = 2; i <= 2 * n; i++)
        for (int j = 1; j < i; j++) {
            cin >> x;
            v.push_back({-x, i, j});
        }
    sort(v.begin(), v.end());
    for (auto [y, i, j] : v)
        if (!r[i] && !r[j]) {
            r[i] = j;
            r[j] = i;
        }
    for (int i = 1; i <= 2 * n; i++) cout << r[i] << " ";
}
