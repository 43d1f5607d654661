n, k = map(int, input().split())
s = input().strip()
a = sorted(s.count(c) for c in set(s))
r = 0
while k > 0:
    m = min(k, a.pop())
    r += m**2
    k -= m
print(r)
