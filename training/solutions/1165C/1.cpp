#include <iostream>
#include <string>
using namespace std;
int main() {
    int n;
    string s, r;
    cin >> n >> s;
    for (char c : s)
        if (r.size() % 2 == 0 || r.back() != c) r += c;
    if (r.size() % 2) r.pop_back();
    cout << n - r.size() << endl << r;
}
