#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    int n, c[7] = {0};
    string s;
    cin >> n;
    while (n--) {
        cin >> s;
        for (int i = 0; i < 7; i++) c[i] += s[i] - '0';
    }
    cout << *max_element(c, c + 7) << endl;
}
