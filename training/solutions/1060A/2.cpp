#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    int k = count(s.begin(), s.end(), '8');
    while (k * 11 > n) k--;
    cout << k << endl;
    return 0;
}
