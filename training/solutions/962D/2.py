n = int(input())
a = list(map(int, input().split()))
last = {}
for i in range(n):
    x = a[i]
    while x in last:
        a[last.pop(x)] = 0
        x *= 2
    a[i] = x
    last[x] = i
ans = [x for x in a if x]
print(len(ans))
print(*ans)
