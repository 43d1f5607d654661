#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    int a = count(s.begin(), s.end(), 'n');
    int b = count(s.begin(), s.end(), 'z');
    while (a--) cout << 1 << " ";
    while (b--) cout << 0 << " ";
    cout << endl;
    return 0;
}
