#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, c[26] = {0}, r = 0;
    string s;
    cin >> n;
    while (n--) {
        cin >> s;
        r += c[s[0] - 'a']++ / 2;
    }
    cout << r << endl;
}
