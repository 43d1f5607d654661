n = int(input())
print(sum(range(1, 3 * n, 3)))
