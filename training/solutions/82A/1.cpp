#include <iostream>
#include <string>
using namespace std;
int main() {
    string s[] = {"Sheldon", "Leonard", "Penny", "Rajesh", "Howard"};
    long long n, r = 1;
    cin >> n;
    while (n > 5 * r) {
        n -= 5 * r;
        r *= 2;
    }
    cout << s[(n - 1) / r];
}
