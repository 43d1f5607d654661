#include <iostream>
#include <string>
using namespace std;
int c[256];
int main() {
    string a, b;
    getline(cin, a);
    getline(cin, b);
    for (char x : a) c[(int)x]++;
    for (char x : b)
        if (isalpha(x) && --c[(int)x] < 0) {
            cout << "NO";
            return 0;
        }
    cout << "YES";
}
