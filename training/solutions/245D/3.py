n = int(input())
res = []
for _ in range(n):
    row = [int(x) for x in input().split() if x != "-1"]
    bits = 0
    for k in range(30):
        if any(x >> k & 1 for x in row):
            bits += 2 ** k
    res.append(bits)
print(*res)
