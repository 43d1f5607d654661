#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int c[1000][5];
int main() {
    int n, m, a, s = 0;
    cin >> n >> m;
    string t;
    while (n--) {
        cin >> t;
        for (int j = 0; j < m; j++) c[j][t[j] - 'A']++;
    }
    for (int j = 0; j < m; j++) {
        cin >> a;
        s += a * *max_element(c[j], c[j] + 5);
    }
    cout << s << endl;
}
