n = int(input())
print(sum(abs(i) + abs(j) < n for i in range(-n, n + 1) for j in range(-n, n + 1)))
