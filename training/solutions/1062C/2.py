import sys
data = sys.stdin.read().split()
n, q, s = int(data[0]), int(data[1]), data[2]
mod = 1000000007
two = [1]
zero = [0]
for c in s:
    two.append(two[-1] * 2 % mod)
    zero.append(zero[-1] + (c == "0"))
for i in range(q):
    l, r = int(data[3 + 2 * i]), int(data[4 + 2 * i])
    k = zero[r] - zero[l - 1]
    print((two[r - l + 1] - two[k]) % mod)
