n = int(input())
f = list(map(int, input().split()))
free = sorted(set(range(1, n + 1)) - set(f))
for i in range(n):
    if f[i] == 0:
        f[i] = free.pop()
print(*f)
