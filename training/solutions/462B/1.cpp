#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    long long n, k, r = 0, c[26] = {0};
    string s;
    cin >> n >> k >> s;
    for (char x : s) c[x - 'A']++;
    sort(c, c + 26);
    for (int i = 25; i >= 0; i--) {
        long long m = min(k, c[i]);
        r += m * m;
        k -= m;
    }
    cout << r;
}
