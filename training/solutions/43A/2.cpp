#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, x = 0, y = 0;
    string a, b, s;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> s;
        if (i == 0) a = s;
        if (s == a) x++;
        else {
            b = s;
            y++;
        }
    }
    cout << (x > y ? a : b) << endl;
    return 0;
}
