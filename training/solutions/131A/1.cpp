#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    bool caps = true;
    for (size_t i = 1; i < s.size(); i++)
        if (islower(s[i])) caps = false;
    if (caps)
        for (char &c : s) c = isupper(c) ? tolower(c) : toupper(c);
    cout << s;
}
