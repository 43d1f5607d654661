#include <iostream>
#include <set>
#include <string>
using namespace std;
int main() {
    int n;
    cin >> n;
    set<int> r;
    while (n--) {
        string s;
        cin >> s;
        int m = 0;
        for (char c : s) m |= 1 << (c - 'a');
        r.insert(m);
    }
    cout << r.size() << endl;
}
