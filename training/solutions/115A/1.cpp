#include <iostream>
#include <algorithm>
using namespace std;
int p[2005], n;
int depth(int v) { return v < 0 ? 0 : 1 + depth(p[v]); }
int main() {
    cin >> n;
    for (int i = 1; i <= n; i++) cin >> p[i];
    int r = 0;
    for (int i = 1; i <= n; i++) r = max(r, depth(i));
    cout << r << endl;
}
