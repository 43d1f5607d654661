#include <iostream>
#include <set>
#include <string>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    size_t best = 0;
    set<char> t;
    for (char c : s) {
        if (isupper(c)) t.clear();
        else t.insert(c);
        best = max(best, t.size());
    }
    cout << best << endl;
}
