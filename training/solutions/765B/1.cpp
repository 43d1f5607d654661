#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    char next = 'a';
    for (char c : s) {
        if (c > next) {
            cout << "NO";
            return 0;
        }
        if (c == next) next++;
    }
    cout << "YES";
    return 0;
}
