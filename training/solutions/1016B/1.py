n, m, q = map(int, input().split())
s = input().strip()
t = input().strip()
p = [0]
for i in range(n):
    p.append(p[-1] + (s[i:i + m] == t))
for _ in range(q):
    l, r = map(int, input().split())
    print(max(0, p[max(0, r - m + 1)] - p[l - 1]))
