n = int(input())
l, r = [0] * (n + 1), [0] * (n + 1)
for i in range(1, n + 1):
    l[i], r[i] = map(int, input().split())
heads = [i for i in range(1, n + 1) if l[i] == 0]
tails = [i for i in range(1, n + 1) if r[i] == 0]
for h, t in zip(heads[1:], tails):
    l[h] = t
    r[t] = h
for i in range(1, n + 1):
    print(l[i], r[i])
