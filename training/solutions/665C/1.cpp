#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    for (int i = 1; i < (int)s.size(); i++)
        if (s[i] == s[i - 1]) {
            s[i] = 'a';
            while (s[i] == s[i - 1] || s[i] == s[i + 1]) s[i]++;
        }
    cout << s;
}
