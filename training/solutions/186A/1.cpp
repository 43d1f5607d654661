#include <iostream>
#include <string>
#include <vector>
using namespace std;
int main() {
    string a, b;
    cin >> a >> b;
    vector<size_t> p;
    if (a.size() == b.size())
        for (size_t i = 0; i < a.size(); i++)
            if (a[i] != b[i]) p.push_back(i);
    bool ok = p.size() == 2 && a[p[0]] == b[p[1]] && a[p[1]] == b[p[0]];
    cout << (ok ? "YES" : "NO");
}
