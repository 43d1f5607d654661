#include <iostream>
#include <map>
#include <string>
using namespace std;
int main() {
    int n;
    string s, r;
    cin >> n >> s;
    map<string, int> m;
    for (int i = 0; i + 1 < n; i++) {
        string t = s.substr(i, 2);
        m[t]++;
        if (m[t] > m[r]) r = t;
    }
    cout << r;
}
