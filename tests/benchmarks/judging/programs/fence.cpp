#include <bits/stdc++.h>
using namespace std;
typedef long double ld;

struct Point {
    long long x, y;
    bool operator<(const Point& o) const { return tie(x, y) < tie(o.x, o.y); }
    Point operator-(const Point& o) const { return {x - o.x, y - o.y}; }
    long long cross(const Point& o) const { return x * o.y - y * o.x; }
};

vector<Point> hull(vector<Point> points) {
    sort(points.begin(), points.end());
    vector<Point> chain;
    for (int pass = 0; pass < 2; pass++) {
        size_t start = chain.size();
        for (auto& p : points) {
            while (chain.size() >= start + 2) {
                Point a = chain[chain.size() - 2], b = chain.back();
                if ((b - a).cross(p - a) > 0) break;
                chain.pop_back();
            }
            chain.push_back(p);
        }
        chain.pop_back();
        reverse(points.begin(), points.end());
    }
    return chain;
}

int main() {
    int n;
    scanf("%d", &n);
    vector<Point> points(n);
    for (auto& p : points) scanf("%lld %lld", &p.x, &p.y);
    auto around = hull(points);
    ld length = 0;
    long long twice = 0;
    for (size_t i = 0; i < around.size(); i++) {
        Point a = around[i], b = around[(i + 1) % around.size()];
        length += sqrtl((ld)(b - a).x * (b - a).x + (ld)(b - a).y * (b - a).y);
        twice += a.cross(b);
    }
    cout << fixed << setprecision(9) << length << " " << twice / 2.0L << endl;
}
