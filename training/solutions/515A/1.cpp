#include <iostream>
#include <cstdlib>
using namespace std;
int main() {
    long long a, b, s;
    cin >> a >> b >> s;
    long long d = s - llabs(a) - llabs(b);
    cout << (d >= 0 && d % 2 == 0 ? "Yes" : "No") << endl;
}
