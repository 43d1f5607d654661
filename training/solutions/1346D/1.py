import sys
def main():
    it = iter(map(int, sys.stdin.read().split()))
    for _ in range(next(it)):
        n, m = next(it), next(it)
        a = [0] * (n + 1)
        e = []
        for _ in range(m):
            v, u, w = next(it), next(it), next(it)
            e.append((v, u, w))
            a[v] = max(a[v], w)
            a[u] = max(a[u], w)
        if all(min(a[v], a[u]) == w for v, u, w in e):
            print("YES")
            print(*a[1:])
        else:
            print("NO")
main()
