n = int(input())
a = list(map(int, input().split()))
top = 0
for _ in range(int(input())):
    e = list(map(int, input().split()))
    if e[0] == 1:
        a[e[1] - 1] = e[2]
    else:
        top = max(top, e[1])
print(*[max(x, top) for x in a])
