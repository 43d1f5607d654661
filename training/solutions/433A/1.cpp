#include <iostream>
using namespace std;
int main() {
    int n, w, a = 0, b = 0;
    cin >> n;
    while (n--) {
        cin >> w;
        if (w == 100) a++;
        else b++;
    }
    if (a % 2 == 1 || (b % 2 == 1 && a == 0)) cout << "NO";
    else cout << "YES";
    return 0;
}
