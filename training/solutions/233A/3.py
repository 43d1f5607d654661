n = int(input())
p = []
for i in range(n):
    p.append((i ^ 1) + 1)
print(*p if n % 2 == 0 else [-1])
