import sys
def main():
    t = list(map(int, sys.stdin.read().split()))
    n, m = t[:2]
    a = t[2:2 + n * m]
    b = t[2 + n * m:]
    key = lambda k: k // m + k % m
    x = sorted((key(i), v) for i, v in enumerate(a))
    y = sorted((key(i), v) for i, v in enumerate(b))
    print("YES" if x == y else "NO")
main()
