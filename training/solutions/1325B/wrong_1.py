import sys
def main():
    d = list(map(int, sys.stdin.read().split()))
    p = 1
    for _ in range(d[0]):
        n = d[p]
        a = sorted(d[p:p + 1 + n])
        p += n + 1
        print(1 + sum(a[i] != a[i - 1] for i in range(1, n)))
main()
