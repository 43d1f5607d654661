n, m = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
best = []
for i in range(n):
    rest = a[:i] + a[i + 1:]
    best.append(max(x * y for x in rest for y in b))
print(min(best))
