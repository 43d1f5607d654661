#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    int n, a, b;
    string s;
    cin >> n >> a >> b >> s;
    int t = a + b, k = 0;
    s += '*';
    for (char c : s) {
        if (c == '.') {
            k++;
            continue;
        }
        if (a < b) swap(a, b);
        a -= min(a, (k + 1) / 2);
        b -= min(b, k / 2);
        k = 0;
    }
    cout << t - a - b;
}
