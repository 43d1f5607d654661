n = int(input())
a = list(map(int, input().split()))
order = sorted(range(n), key=lambda i: a[i])
last = 0
for i in order:
    last = max(last + 1, a[i])
    a[i] = last
print(*a)
