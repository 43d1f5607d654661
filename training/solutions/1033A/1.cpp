#include <iostream>
using namespace std;
int main() {
    int n, ax, ay, bx, by, cx, cy;
    cin >> n >> ax >> ay >> bx >> by >> cx >> cy;
    bool sx = (bx > ax && cx > ax) || (bx < ax && cx < ax);
    bool sy = (by > ay && cy > ay) || (by < ay && cy < ay);
    cout << (sx && sy ? "YES" : "NO");
}
