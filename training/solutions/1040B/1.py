n, k = map(int, input().split())
for s in range(1, k + 2):
    a = list(range(s, n + 1, 2 * k + 1))
    if a[-1] + k >= n:
        break
print(len(a))
print(*a)
