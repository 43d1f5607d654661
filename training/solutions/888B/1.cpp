#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    int n, c[256] = {0};
    string s;
    cin >> n >> s;
    for (char x : s) c[(int)x]++;
    cout << 2 * (min(c['U'], c['D']) + min(c['L'], c['R'])) << endl;
}
