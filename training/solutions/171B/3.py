n = int(input())
print(12 * sum(range(n)) + 1)
