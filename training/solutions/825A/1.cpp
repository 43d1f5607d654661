#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, c = 0;
    string s;
    cin >> n >> s;
    for (char x : s) {
        if (x == '1') c++;
        else {
            cout << c;
            c = 0;
        }
    }
    cout << c << endl;
    return 0;
}
