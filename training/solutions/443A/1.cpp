#include <bits/stdc++.h>
using namespace std;
int main() {
    string s;
    getline(cin, s);
    set<char> t;
    for (char c : s)
        if (c >= 'a' && c <= 'z') t.insert(c);
    cout << t.size() << endl;
}
