#include <iostream>
#include <iomanip>
using namespace std;
int main() {
    int h, m, a;
    char c;
    cin >> h >> c >> m >> a;
    int t = (h * 60 + m + a) % 1440;
    cout << setfill('0') << setw(2) << t / 60 << ":" << setw(2) << t % 60 << endl;
    return 0;
}
