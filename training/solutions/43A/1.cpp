#include <iostream>
#include <map>
#include <string>
using namespace std;
int main() {
    int n;
    cin >> n;
    map<string, int> m;
    string s, best;
    while (n--) {
        cin >> s;
        m[s]++;
    }
    for (auto &p : m)
        if (best == "" || p.second > m[best]) best = p.first;
    cout << best;
}
