#include <cstdio>
#include <iostream>
using namespace std;
int main() {
    double l, p, q;
    cin >> l >> p >> q;
    printf("%.9f\n", l / (p + q) * p);
}
