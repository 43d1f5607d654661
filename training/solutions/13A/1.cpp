#include <iostream>
using namespace std;
int gcd(int a, int b) { return b ? gcd(b, a % b) : a; }
int main() {
    int a, s = 0;
    cin >> a;
    for (int b = 2; b < a; b++)
        for (int x = a; x > 0; x /= b) s += x % b;
    int g = gcd(s, a - 2);
    cout << s / g << "/" << (a - 2) / g << endl;
}
