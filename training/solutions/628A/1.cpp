#include <iostream>
using namespace std;
int main() {
    int n, b, p;
    cin >> n >> b >> p;
    int games = n - 1;
    cout << games * b * 2 + games << " " << n * p << endl;
}
