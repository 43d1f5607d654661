from sys import stdin
n, m = map(int, stdin.readline().split())
s = stdin.readline()
neg = s.count("-")
k = min(neg, n - neg) * 2
for _ in range(m):
    l, r = stdin.readline().split()
    d = int(r) - int(l) + 1
    print(0 if d & 1 or d > k else 1)
