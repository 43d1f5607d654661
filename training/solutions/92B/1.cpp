#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    int k = 0, c = 0;
    for (int i = s.size() - 1; i > 0; i--) {
        if (s[i] - '0' + c == 1) {
            k += 2;
            c = 1;
        } else k++;
    }
    cout << k + c;
}
