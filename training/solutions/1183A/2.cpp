#include <iostream>
using namespace std;
int main() {
    int a;
    cin >> a;
    while (true) {
        int s = 0;
        for (int x = a; x > 0; x /= 10) s += x % 10;
        if (s % 4 == 0) break;
        a++;
    }
    cout << a << endl;
    return 0;
}
