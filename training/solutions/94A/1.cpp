#include <iostream>
#include <map>
#include <string>
using namespace std;
int main() {
    string s, c;
    cin >> s;
    map<string, int> m;
    for (int i = 0; i < 10; i++) {
        cin >> c;
        m[c] = i;
    }
    for (int i = 0; i < 8; i++) cout << m[s.substr(i * 10, 10)];
}
