#include <iostream>
#include <string>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    for (char c : s)
        if (c == 'n') cout << "1 ";
    for (char c : s)
        if (c == 'z') cout << "0 ";
}
