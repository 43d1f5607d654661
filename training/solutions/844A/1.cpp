#include <iostream>
#include <string>
#include <set>
using namespace std;
int main() {
    string s;
    int k;
    cin >> s >> k;
    set<char> t(s.begin(), s.end());
    if ((int)s.size() < k) cout << "impossible";
    else cout << max(0, k - (int)t.size());
}
