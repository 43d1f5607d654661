n = int(input())
costs = []
for k in range(4):
    if k:
        input()
    one = 0
    for i in range(n):
        for j, c in enumerate(input().strip()):
            one += int(c) != (i + j) % 2
    costs.append(one)
costs.sort()
print(costs[0] + costs[1] + 2 * n * n - costs[2] - costs[3])
