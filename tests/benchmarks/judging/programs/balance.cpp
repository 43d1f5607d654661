#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n;
        string s;
        cin >> n >> s;
        int depth = 0, worst = 0;
        for (char c : s) {
            depth += c == '(' ? 1 : -1;
            worst = min(worst, depth);
        }
        cout << (depth == 0 && worst >= -1 ? "YES" : "NO") << '\n';
    }
}
