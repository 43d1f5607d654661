import sys
def main():
    t = list(map(int, sys.stdin.read().split()))
    n, m = t[:2]
    p = list(range(n + 1))
    def find(x):
        while p[x] != x:
            p[x] = p[p[x]]
            x = p[x]
        return x
    for i in range(2, len(t), 2):
        p[find(t[i])] = find(t[i + 1])
    size = [0] * (n + 1)
    for v in range(1, n + 1):
        size[find(v)] += 1
    print("YES" if sum(s * (s - 1) // 2 for s in size) == m else "NO")
main()
