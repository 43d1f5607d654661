n = int(input())
f = [0] + list(map(int, input().split()))
free = sorted(set(range(1, n + 1)) - set(f))
empty = [i for i in range(1, n + 1) if f[i] == 0]
for i, x in zip(empty, reversed(free)):
    f[i] = x
for i in empty:
    if f[i] == i:
        j = empty[0] if empty[0] != i else empty[1]
        f[i], f[j] = f[j], f[i]
print(*f[1:])
