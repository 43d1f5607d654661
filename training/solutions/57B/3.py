import sys
def main():
    data = list(map(int, sys.stdin.read().split()))
    n, m, k = data[:3]
    a = data[3:3 + 3 * m:3]
    b = data[4:3 + 3 * m:3]
    c = data[5:3 + 3 * m:3]
    ans = 0
    for q in data[3 + 3 * m:]:
        ans += sum(z + q - x for x, y, z in zip(a, b, c) if x <= q <= y)
    print(ans)
main()
