#include <iostream>
using namespace std;
int main() {
    int n, s[3] = {0, 0, 0};
    cin >> n;
    for (int i = 0; i < n; i++) {
        int x;
        cin >> x;
        s[i % 3] += x;
    }
    if (s[0] > s[1] && s[0] > s[2]) cout << "chest";
    else if (s[1] > s[2]) cout << "biceps";
    else cout << "back";
}
