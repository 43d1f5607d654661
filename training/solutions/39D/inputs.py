k = int(input()) % 56
p = [(i, j) for i in range(8) for j in range(8) if i != j]
i, j = p[k]
print(i // 4, i // 2 % 2, i % 2)
print(j // 4, j // 2 % 2, j % 2)
