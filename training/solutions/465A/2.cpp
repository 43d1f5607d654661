#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    int i = 0;
    while (i < n && s[i] == '1') i++;
    cout << min(n, i + 1) << endl;
    return 0;
}
