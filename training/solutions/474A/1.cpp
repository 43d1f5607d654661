#include <iostream>
#include <string>
using namespace std;
int main() {
    string k = "qwertyuiopasdfghjkl;zxcvbnm,./", s;
    char c;
    cin >> c >> s;
    for (char x : s) {
        int i = k.find(x);
        cout << (c == 'R' ? k[i - 1] : k[i + 1]);
    }
}
