#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    int in = count(s.begin(), s.end(), 'I');
    int al = count(s.begin(), s.end(), 'A');
    if (in == 0) cout << al << endl;
    else cout << (in == 1) << endl;
    return 0;
}
