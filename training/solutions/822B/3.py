n, m = map(int, input().split())
s = input().strip()
t = input().strip()
r = []
for i in range(m - n + 1):
    u = t[i:i + n]
    r.append([j for j, (a, b) in enumerate(zip(s, u), 1) if a != b])
x = min(r, key=len)
print(len(x))
print(*x)
