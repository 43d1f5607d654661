x, k = map(int, input().split())
s = ["."] * (x - 1)
for i in range(k):
    for v in input().split()[1:]:
        s[int(v) - 1] = " "
g = "".join(s).split()
print(sum((len(t) + 1) // 2 for t in g), sum(map(len, g)))
