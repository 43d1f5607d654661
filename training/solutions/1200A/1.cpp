#include <iostream>
#include <string>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    int r[10] = {0};
    for (char c : s) {
        if (c == 'L') {
            int i = 0;
            while (r[i]) i++;
            r[i] = 1;
        } else if (c == 'R') {
            int i = 9;
            while (r[i]) i--;
            r[i] = 1;
        } else
            r[c - '0'] = 0;
    }
    for (int i = 0; i < 10; i++) cout << r[i];
}
