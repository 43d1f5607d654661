n = int(input())
a = [0] + list(map(int, input().split())) + [1001]
r = 0
for i in range(n + 2):
    for j in range(i + 1, n + 2):
        if a[j] - a[i] == j - i:
            r = max(r, j - i - 1)
print(r)
