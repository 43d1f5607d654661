n = int(input())
b = sorted(tuple(map(int, input().split())) for _ in range(n))
dead = 0
i = n - 1
while i >= 0:
    j = i - 1
    while j >= 0 and b[i][0] - b[j][0] <= b[i][1]:
        j -= 1
        dead += 1
    i = j
print(dead)
