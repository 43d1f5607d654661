n, k = map(int, input().split())
f = sorted(map(int, input().split()))
print(sum(2 * (x - 1) for x in f[k - 1::k]))
