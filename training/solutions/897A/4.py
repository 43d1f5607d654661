n, m = map(int, input().split())
s = input().strip()
for _ in range(m):
    l, r, x, y = input().split()
    l, r = int(l), int(r)
    t = s[l - 1:r]
    t = t.replace(x, y)
    s = s[:l - 1] + t + s[r:]
print(s)
