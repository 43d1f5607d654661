#include <iostream>
#include <string>
using namespace std;
int main() {
    int a;
    string b;
    cin >> a >> b;
    while (true) {
        a++;
        string m;
        for (char c : to_string(a))
            if (c == '4' || c == '7') m += c;
        if (m == b) break;
    }
    cout << a;
}
