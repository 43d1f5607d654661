#include <iostream>
#include <set>
#include <string>
using namespace std;
int main() {
    int n, m, k = 0;
    string w;
    set<string> s;
    cin >> n >> m;
    for (int i = 0; i < n; i++) {
        cin >> w;
        s.insert(w);
    }
    for (int i = 0; i < m; i++) {
        cin >> w;
        if (s.count(w)) k++;
    }
    if (k % 2) n++;
    cout << (n > m ? "YES" : "NO") << endl;
    return 0;
}
