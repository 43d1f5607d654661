#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int c[300];
int main() {
    int n, a, b;
    string s;
    cin >> n >> s;
    for (int i = 0; i < n; i++) {
        cin >> a >> b;
        int x = s[i] - '0';
        for (int t = 0; t < 300; t++) {
            if (t >= b && (t - b) % a == 0) x = 1 - x;
            c[t] += x;
        }
    }
    cout << *max_element(c, c + 300);
}
