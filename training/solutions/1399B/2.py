import sys
def main():
    d = list(map(int, sys.stdin.read().split()))
    i = 1
    for _ in range(d[0]):
        n = d[i]
        a = d[i + 1:i + 1 + n]
        b = d[i + 1 + n:i + 1 + 2 * n]
        i += 2 * n + 1
        ma, mb = min(a), min(b)
        s = 0
        for j in range(n):
            both = min(a[j] - ma, b[j] - mb)
            s += (a[j] - ma) + (b[j] - mb) - both
        print(s)
main()
