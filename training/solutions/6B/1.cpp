#include <iostream>
#include <set>
#include <string>
using namespace std;
int main() {
    int n, m;
    char c;
    cin >> n >> m >> c;
    string a[102];
    a[0] = a[n + 1] = string(m + 2, '.');
    for (int i = 1; i <= n; i++) {
        cin >> a[i];
        a[i] = "." + a[i] + ".";
    }
    set<char> s;
    for (int i = 1; i <= n; i++)
        for (int j = 1; j <= m; j++)
            if (a[i][j] == c) {
                s.insert(a[i - 1][j]);
                s.insert(a[i + 1][j]);
                s.insert(a[i][j - 1]);
                s.insert(a[i][j + 1]);
            }
    s.erase('.');
    s.erase(c);
    cout << s.size() << endl;
}
