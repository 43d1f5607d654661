n = int(input())
a = list(map(int, input().split()))
p = [0]
for x in a:
    p.append(p[-1] + 1 - 2 * x)
print(sum(a) + max(p[j] - p[i] for j in range(1, n + 1) for i in range(j)))
