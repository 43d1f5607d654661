#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m = 0;
    string s;
    cin >> n >> s;
    for (char c : s) m |= 1 << (tolower(c) - 'a');
    puts(m == (1 << 26) - 1 ? "YES" : "NO");
}
