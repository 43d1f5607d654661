n, m, z = map(int, input().split())
print(sum(i % n == 0 and i % m == 0 for i in range(1, z + 1)))
