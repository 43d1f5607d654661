n = int(input())
res = []
for _ in range(n):
    row = [int(x) for x in input().split() if x != "-1"]
    res.append(max(row, default=0))
print(*res)
