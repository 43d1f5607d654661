#include <iostream>
using namespace std;
int main() {
    int s[5][5] = {}, x;
    for (int i = 1; i <= 3; i++)
        for (int j = 1; j <= 3; j++) {
            cin >> x;
            s[i][j] += x;
            s[i - 1][j] += x;
            s[i + 1][j] += x;
            s[i][j - 1] += x;
            s[i][j + 1] += x;
        }
    for (int i = 1; i <= 3; i++) {
        for (int j = 1; j <= 3; j++) cout << (s[i][j] % 2 ? 0 : 1);
        cout << endl;
    }
}
