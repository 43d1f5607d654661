n = int(input())
a = list(map(int, input().split()))
missing = sorted(set(range(1, n + 1)) - set(a))
q = len(missing)
seen = set()
for i in range(n):
    if a[i] in seen:
        a[i] = missing.pop(0)
    seen.add(a[i])
print(q)
print(*a)
