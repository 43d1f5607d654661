n = int(input())
a = [list(map(int, input().split())) for _ in range(n)]
can = set()
for i in range(n):
    for x in a[i]:
        can.add(x)
        for j in range(n):
            if j != i:
                for y in a[j]:
                    can.add(10 * x + y)
ans = 0
while ans + 1 in can:
    ans += 1
print(ans)
