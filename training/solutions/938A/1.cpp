#include <iostream>
#include <string>
using namespace std;
bool vowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}
int main() {
    int n;
    string s;
    cin >> n >> s;
    for (int i = 0; i < n; i++)
        if (i == 0 || !vowel(s[i]) || !vowel(s[i - 1])) cout << s[i];
}
