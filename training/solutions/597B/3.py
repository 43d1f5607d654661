n = int(input())
orders = sorted(tuple(map(int, input().split())) for _ in range(n))
taken = 0
end = 0
for l, r in orders:
    if l > end:
        taken += 1
        end = r
    else:
        end = min(end, r)
print(taken)
