#include <iostream>
#include <iomanip>
using namespace std;
int main() {
    int a, b, c, d;
    char x;
    cin >> a >> x >> b >> c >> x >> d;
    int t = (a * 60 + b + c * 60 + d) / 2;
    cout << setfill('0') << setw(2) << t / 60 << ":" << setw(2) << t % 60 << endl;
    return 0;
}
