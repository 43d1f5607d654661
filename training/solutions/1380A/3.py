t = int(input())
for _ in range(t):
    n = int(input())
    p = list(map(int, input().split()))
    i = 0
    while i < n - 1 and p[i] > p[i + 1]:
        i += 1
    while i < n - 1 and p[i] < p[i + 1]:
        i += 1
    if i == n - 1:
        print("NO")
    else:
        print("YES")
        print(i, i + 1, i + 2)
