n = int(input())
a = list(map(int, input().split()))
free = sorted(set(range(1, n + 1)) - set(a))
seen = set()
for i in range(n):
    if a[i] in seen:
        a[i] = free.pop()
    else:
        seen.add(a[i])
print(*a)
