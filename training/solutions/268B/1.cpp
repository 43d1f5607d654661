#include <iostream>
using namespace std;
int main() {
    long long n, s = 0;
    cin >> n;
    for (long long i = 1; i <= n; i++) s += (n - i) * i + 1;
    cout << s << endl;
}
