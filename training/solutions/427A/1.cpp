#include <iostream>
using namespace std;
int main() {
    int n, x, officers = 0, bad = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> x;
        if (x == -1) {
            if (officers > 0) officers--;
            else bad++;
        } else {
            officers += x;
        }
    }
    cout << bad << endl;
}
