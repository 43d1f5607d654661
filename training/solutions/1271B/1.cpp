#include <iostream>
#include <string>
#include <vector>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    for (char c : {'B', 'W'}) {
        string t = s;
        vector<int> p;
        for (int i = 0; i + 1 < n; i++)
            if (t[i] != c) {
                t[i + 1] = t[i + 1] == 'B' ? 'W' : 'B';
                p.push_back(i + 1);
            }
        if (t[n - 1] == c) {
            cout << p.size() << endl;
            for (int x : p) cout << x << " ";
            return 0;
        }
    }
    cout << -1;
}
