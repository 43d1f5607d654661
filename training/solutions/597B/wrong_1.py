n = int(input())
orders = sorted(tuple(map(int, input().split())) for _ in range(n))
end = count = 0
for l, r in orders:
    if l > end:
        count += 1
        end = r
print(count)
