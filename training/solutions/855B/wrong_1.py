n, p, q, r = map(int, input().split())
a = list(map(int, input().split()))
print(max(p * v for v in a) + max(q * v for v in a) + max(r * v for v in a))
