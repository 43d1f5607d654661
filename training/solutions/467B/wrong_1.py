n, m, k = map(int, input().split())
a = [int(input()) for _ in range(m + 1)]
f = a.pop()
print(sum(bin(x ^ f).count("1") < k for x in a))
