#include <iostream>
using namespace std;
int main() {
    int p[4], a, b, c = 0;
    for (int i = 0; i < 4; i++) cin >> p[i];
    cin >> a >> b;
    for (int x = a; x <= b; x++)
        if (x < p[0] && x < p[1] && x < p[2] && x < p[3]) c++;
    cout << c << endl;
    return 0;
}
