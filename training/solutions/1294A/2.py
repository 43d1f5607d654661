import sys
def main():
    d = list(map(int, sys.stdin.read().split()))
    for i in range(1, len(d), 4):
        a, b, c, n = d[i:i + 4]
        m = max(a, b, c)
        n -= 3 * m - a - b - c
        print("YES" if n >= 0 and n % 3 == 0 else "NO")
main()
