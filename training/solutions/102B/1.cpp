#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    int c = 0;
    while (s.size() > 1) {
        int t = 0;
        for (char x : s) t += x - '0';
        s = to_string(t);
        c++;
    }
    cout << c << endl;
}
