n = int(input())
print(sum(b <= a ^ b <= n and a & b > 0 for a in range(1, n) for b in range(a, n)))
