#include <iostream>
using namespace std;
int main() {
    int n, x;
    bool easy = true;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> x;
        if (x == 1) easy = false;
    }
    cout << (easy ? "EASY" : "HARD") << endl;
    return 0;
}
