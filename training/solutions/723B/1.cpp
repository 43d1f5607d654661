#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    int n, best = 0, cnt = 0, w = 0;
    bool in = false;
    string s;
    cin >> n >> s;
    s += '_';
    for (char c : s) {
        if (c == '_' || c == '(' || c == ')') {
            if (w > 0 && in) cnt++;
            if (w > 0 && !in) best = max(best, w);
            w = 0;
            if (c == '(') in = true;
            if (c == ')') in = false;
        } else {
            w++;
        }
    }
    cout << best << " " << cnt << endl;
    return 0;
}
