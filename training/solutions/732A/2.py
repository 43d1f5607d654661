k, r = map(int, input().split())
print(min(i for i in range(1, 11) if i * k % 10 == 0 or (i * k - r) % 10 == 0))
