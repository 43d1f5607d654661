n = int(input())
print(sum(range(1, 4 * n, 4)))
