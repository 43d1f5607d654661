#include <bits/stdc++.h>
using namespace std;
int cnt[26];
int main() {
    int n;
    string s;
    cin >> n >> s;
    for (char c : s) cnt[c - 'a']++;
    int m = *max_element(cnt, cnt + 26);
    if (n == 1 || m > 1) cout << "Yes";
    else cout << "No";
    return 0;
}
