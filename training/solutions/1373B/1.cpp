#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    int t;
    string s;
    cin >> t;
    while (t--) {
        cin >> s;
        int z = count(s.begin(), s.end(), '0');
        int m = min(z, (int)s.size() - z);
        cout << (m % 2 ? "DA" : "NET") << endl;
    }
}
