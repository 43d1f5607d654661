n = int(input())
c = n // 2
odd, even = 1, 2
for i in range(n):
    row = []
    for j in range(n):
        if abs(i - c) + abs(j - c) <= c:
            row.append(odd)
            odd += 2
        else:
            row.append(even)
            even += 2
    print(*row)
