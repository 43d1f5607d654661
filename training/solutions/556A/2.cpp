#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    int z = count(s.begin(), s.end(), '0');
    cout << n - 2 * min(z, n - z) << endl;
    return 0;
}
