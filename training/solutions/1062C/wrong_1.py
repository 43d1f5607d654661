n, q = map(int, input().split())
s = input()
M = 10 ** 9 + 7
for _ in range(q):
    l, r = map(int, input().split())
    t = s[l - 1:r]
    ones = t.count("1")
    print((pow(2, ones, M) - 1 + (len(t) - ones) * ones) % M)
