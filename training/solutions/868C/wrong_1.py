n, k = map(int, input().split())
total = [0] * k
for _ in range(n):
    for j, x in enumerate(map(int, input().split())):
        total[j] += x
print("YES" if all(2 * t <= n for t in total) else "NO")
