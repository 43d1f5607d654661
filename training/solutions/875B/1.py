n = int(input())
p = list(map(int, input().split()))
used = [False] * (n + 2)
end = n
res = [1]
for i, x in enumerate(p, 1):
    used[x] = True
    while used[end]:
        end -= 1
    res.append(i - (n - end) + 1)
print(*res)
