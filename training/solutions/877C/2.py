n = int(input())
even = [i for i in range(1, n + 1) if i % 2 == 0]
odd = [i for i in range(1, n + 1) if i % 2]
print(n + n // 2)
print(*even, *odd, *even)
