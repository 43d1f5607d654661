n, m = map(int, input().split())
know = [0] * n
pairs = []
for _ in range(m):
    a, b = (int(x) - 1 for x in input().split())
    know[a] |= 1 << b
    know[b] |= 1 << a
    pairs.append((a, b))
degree = [bin(x).count("1") for x in know]
sums = []
for a, b in pairs:
    common = know[a] & know[b]
    while common:
        c = common.bit_length() - 1
        common ^= 1 << c
        sums.append(degree[a] + degree[b] + degree[c] - 6)
print(min(sums, default=-1))
