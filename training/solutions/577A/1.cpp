#include <iostream>
using namespace std;
int main() {
    long long n, x;
    cin >> n >> x;
    int c = 0;
    for (long long i = 1; i <= n && i <= x; i++)
        if (x % i == 0 && x / i <= n) c++;
    cout << c << endl;
}
