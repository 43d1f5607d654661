#include <iostream>
using namespace std;
int main() {
    int n;
    cin >> n;
    for (int a = n; a >= 0; a -= 1234567)
        for (int b = a; b >= 0; b -= 123456)
            if (b % 1234 == 0) {
                cout << "YES";
                return 0;
            }
    cout << "NO";
}
