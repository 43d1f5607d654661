n = int(input())
p = list(map(int, input().split()))
end = n
res = [1]
for i, x in enumerate(p, 1):
    if x == end:
        end -= 1
    res.append(i - (n - end) + 1)
print(*res)
