#include <iostream>
#include <string>
#include <vector>
using namespace std;
int main() {
    int n, r = 2e9;
    string s;
    cin >> n >> s;
    vector<int> x(n);
    for (int &v : x) cin >> v;
    for (int i = 0; i + 1 < n; i++)
        if (s[i] == 'R' && s[i + 1] == 'L') r = min(r, (x[i + 1] - x[i]) / 2);
    cout << (r == 2e9 ? -1 : r) << endl;
}
