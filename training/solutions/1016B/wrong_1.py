n, m, q = map(int, input().split())
s = input().strip()
t = input().strip()
for _ in range(q):
    l, r = map(int, input().split())
    print(s[l - 1:r].count(t))
