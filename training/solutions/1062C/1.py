n, q = map(int, input().split())
s = input()
M = 10 ** 9 + 7
p = [0]
for c in s:
    p.append(p[-1] + int(c))
for _ in range(q):
    l, r = map(int, input().split())
    ones = p[r] - p[l - 1]
    zeros = r - l + 1 - ones
    print((pow(2, ones, M) - 1) * pow(2, zeros, M) % M)
