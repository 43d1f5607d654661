t = int(input())
for _ in range(t):
    n = int(input())
    a = sorted(map(int, input().split()))
    diff = {a[j] - a[i] for i in range(n) for j in range(i + 1, n)}
    step = 1
    while any(step * k in diff for k in range(1, n)):
        step += 1
    print("YES")
    print(*[1 + step * k for k in range(n)])
