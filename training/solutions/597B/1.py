n = int(input())
orders = [tuple(map(int, input().split())) for _ in range(n)]
orders.sort(key=lambda t: t[1])
end = count = 0
for l, r in orders:
    if l > end:
        count += 1
        end = r
print(count)
