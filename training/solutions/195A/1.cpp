#include <iostream>
using namespace std;
int main() {
    int a, b, c;
    cin >> a >> b >> c;
    int need = (a - b) * c;
    int t = need / b;
    if (need % b > 0) t++;
    cout << t;
}
