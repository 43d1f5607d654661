#include <iostream>
using namespace std;
bool u[601];
int main() {
    int n, x, c = 0;
    cin >> n;
    while (n--) {
        cin >> x;
        if (x > 0 && !u[x]) {
            u[x] = true;
            c++;
        }
    }
    cout << c;
}
