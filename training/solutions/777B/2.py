n = int(input())
s = list(map(int, input()))
m = list(map(int, input()))
p = q = 0
for d in range(1, 11):
    x = sum(v >= d for v in s) - sum(v >= d for v in m)
    p = max(p, x)
for d in range(10):
    x = sum(v >= d for v in s) - sum(v > d for v in m)
    q = max(q, x)
print(p)
print(n - q)
