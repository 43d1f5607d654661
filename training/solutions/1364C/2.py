n = int(input())
a = [0] + list(map(int, input().split()))
b = [-1] * n
for i in range(n):
    if a[i + 1] > a[i]:
        b[i] = a[i]
used = set(b) | {a[n]}
free = 0
for i in range(n):
    if b[i] < 0:
        while free in used:
            free += 1
        b[i] = free
        free += 1
print(*b)
