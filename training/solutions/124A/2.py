n, a, b = map(int, input().split())
print(sum(i - 1 >= a and n - i <= b for i in range(1, n + 1)))
