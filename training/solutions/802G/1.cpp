#include <iostream>
#include <string>
using namespace std;
int main() {
    string s, t = "heidi";
    cin >> s;
    size_t j = 0;
    for (char c : s)
        if (j < t.size() && c == t[j]) j++;
    cout << (j == t.size() ? "YES" : "NO");
}
