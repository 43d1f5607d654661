#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    int r = 0, c = 0;
    for (int i = 0; i < 8; i++) {
        cin >> s;
        if (s == "BBBBBBBB") r++;
        else {
            c = 0;
            for (char x : s)
                if (x == 'B') c++;
        }
    }
    cout << r + c << endl;
}
