#include <iostream>
using namespace std;
int main() {
    int n, a, b, x = 0, y = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> a >> b;
        if (a > b) x++;
        if (b > a) y++;
    }
    if (x == y) cout << "Friendship is magic!^^";
    else if (x > y) cout << "Mishka";
    else cout << "Chris";
}
