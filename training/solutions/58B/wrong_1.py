n = int(input())
print(*[i for i in range(n, 0, -1) if n % i == 0])
